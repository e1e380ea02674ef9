import type { LocalSurroundings } from './commands/index.js'
import { ModelGateError } from './core/errors.js'
import { cacheFolder, consoleLogger, remoteFiles, systemClock, untrustedOrigin } from './hosts/index.js'

/** What the command line sees of this machine and this process, without asking git or a CI system. */
export function localSurroundings(workingDirectory = process.cwd()): LocalSurroundings {
  const { env } = process
  const log = consoleLogger({
    write: (text) => process.stderr.write(text),
    colour: process.stderr.isTTY && env['NO_COLOR'] === undefined,
    verbose: env['MODELGATE_DEBUG'] === '1',
  })
  const untrusted = untrustedOrigin(env)
  return {
    workingDirectory,
    tempDirectory: async () => (await import('./scratch.js')).scratch(),
    log,
    clock: systemClock,
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
