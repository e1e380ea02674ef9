import { tmpdir } from 'node:os'
import type { LocalSurroundings } from './commands/index.js'
import { ModelGateError } from './core/errors.js'
import {
  cacheFolder,
  consoleLogger,
  processWatch,
  remoteFiles,
  scratchFolder,
  systemClock,
  untrustedOrigin,
} from './hosts/index.js'

/** What the command line sees of this machine and this process, without asking git or a CI system. */
export async function localSurroundings(workingDirectory = process.cwd()): Promise<LocalSurroundings> {
  const { env } = process
  const log = consoleLogger({
    write: (text) => process.stderr.write(text),
    colour: process.stderr.isTTY && env['NO_COLOR'] === undefined,
    verbose: env['MODELGATE_DEBUG'] === '1',
  })
  const processes = processWatch()
  const untrusted = untrustedOrigin(env)
  return {
    workingDirectory,
    tempDirectory: await scratchFolder(env['RUNNER_TEMP'] ?? tmpdir(), processes),
    log,
    clock: systemClock,
    processes,
    environment: process.env,
    untrusted,
    remoteFiles: remoteFiles({
      cacheFolder: cacheFolder(env),
      sharedCache: null,
      environment: env,
      publicOnly: untrusted !== null,
      clock: systemClock,
      log,
    }),
    signal: stopSignal(),
  }
}

/** Aborted by the signals with which a cancelled job is stopped; a second one ends the process at once. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController()
  const stop = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort(new ModelGateError('cancelled', `the run was stopped by ${name}`))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  return controller.signal
}
