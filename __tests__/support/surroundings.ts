import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from '@jest/globals'
import type { Surroundings } from '../../src/commands/index.js'
import { silentLogger } from '../../src/core/log.js'
import { processWatch, remoteFiles, runProgram, sendHttp, systemClock } from '../../src/hosts/index.js'

/** A folder that goes away with the test file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-test-'))
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** The outside as a test wants it: real clock, files and git; no log, no token, no CI. */
export function testSurroundings(workingDirectory: string, overrides: Partial<Surroundings> = {}): Surroundings {
  return {
    kind: 'cli',
    workingDirectory,
    tempDirectory: join(workingDirectory, '.temp'),
    log: silentLogger,
    clock: systemClock,
    processes: processWatch(),
    http: sendHttp,
    program: runProgram,
    environment: process.env,
    source: { repository: null, commit: null, runId: null, runUrl: null, actor: null },
    untrusted: null,
    token: null,
    remoteUrl: null,
    integrations: () => [],
    modelCache: null,
    remoteFiles: remoteFiles({
      cacheFolder: join(workingDirectory, '.cache'),
      sharedCache: null,
      environment: {},
      publicOnly: false,
      clock: systemClock,
      log: silentLogger,
    }),
    board: null,
    troubles: null,
    hostedBranches: null,
    releaseDepot: null,
    identity: null,
    answerCache: null,
    verdictCache: null,
    ...{ retraining: null, setOutputs: null },
    signal: new AbortController().signal,
    ...overrides,
  }
}
