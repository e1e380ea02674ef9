import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { silentLogger } from '../../../src/core/log.js'
import type { BranchStore, Clock } from '../../../src/core/ports.js'
import { openGitStore } from '../../../src/hosts/local-git/index.js'

/** The clock of this machine, with an offset that tests may turn. */
export function testClock(offset = { ms: 0 }): Clock & { offset: { ms: number } } {
  return {
    offset,
    now: () => new Date(Date.now() + offset.ms),
    elapsed: () => performance.now() + offset.ms,
    sleep: async (milliseconds, signal) => {
      await pause(milliseconds, undefined, signal === undefined ? {} : { signal })
    },
  }
}

/** A real bare repository in a temporary folder, and what a test wants to ask it. */
export interface GitServer {
  readonly folder: string
  readonly remote: string
  open(clock?: Clock): Promise<BranchStore>
  git(...args: string[]): string
  bytes(...args: string[]): Buffer
  stop(): Promise<void>
}

export function startGitServer(): GitServer {
  const folder = mkdtempSync(join(tmpdir(), 'mg-server-'))
  const remote = join(folder, 'remote.git')
  const bytes = (...args: string[]): Buffer =>
    execFileSync('git', args, { cwd: remote, maxBuffer: 2 ** 30, stdio: ['ignore', 'pipe', 'pipe'] })
  execFileSync('git', ['init', '--quiet', '--bare', remote])
  const stores: BranchStore[] = []
  return {
    folder,
    remote,
    open: async (clock = testClock()) => {
      const store = await openGitStore({
        remote,
        token: null,
        temporaryFolder: join(folder, 'tmp'),
        checkout: null,
        environment: process.env,
        clock,
        log: silentLogger,
      })
      stores.push(store)
      return store
    },
    bytes,
    git: (...args) =>
      bytes(...args)
        .toString('utf8')
        .trim(),
    stop: async () => {
      for (const store of stores) await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
