/** Servers, folders and child processes of a fault campaign. The servers live here, so that they survive each kill. */
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startHttpGitServer, type HttpGitServer } from '../../__tests__/hosts/local-git/support/http-git-server.js'
import { startGithub, type GithubServer } from '../../__tests__/support/github-api.js'
import { startLfsServer, type LfsServer } from '../../__tests__/support/lfs-server.js'
import { folderAt, repositoryAt, type Place } from './places.js'

export const STRATEGIES = {
  git: { title: 'environment branch by git push', deployment: { storage: 'git', transport: 'push' } },
  api: { title: 'environment branch by the Git Data API', deployment: { storage: 'git', transport: 'api' } },
  release: { title: 'release assets', deployment: { storage: 'release', transport: 'auto' } },
  lfs: { title: 'environment branch with Git LFS', deployment: { storage: 'lfs', transport: 'push' } },
  directory: { title: 'directory', deployment: { target: 'directory', directory: 'served' } },
} as const
export type Strategy = keyof typeof STRATEGIES

/** Environments of the configuration that children read; `canary` is a second source of promotions. */
export const ENVIRONMENTS = ['staging', 'canary', 'production'] as const

const TOKEN = 'ghs_loopback_0123456789'

/** Where a child is killed: at the n-th start of git, request of a kind of server, or change of a file. */
export interface KillPoint {
  readonly at: 'git start' | 'git request' | 'api request' | 'lfs request' | 'file'
  readonly n: number
  /** `arrived`: it has no effect yet. `half`: half of the bytes are written. `served`: its effect is there, its answer is not. */
  readonly moment: 'arrived' | 'half' | 'served'
  /** `group`: the machine is gone. `node`: git carries on alone, as after kill -9 of one process. */
  readonly victim: 'group' | 'node'
}

/** What a run did, in order; the kill points of the next run of this kind. */
export interface Step {
  readonly at: KillPoint['at']
  readonly name: string
}

export interface ChildRun {
  readonly code: number | null
  readonly killed: boolean
  readonly output: string
  readonly log: string
  readonly steps: readonly Step[]
}

export interface Stage {
  readonly git: HttpGitServer
  readonly github: GithubServer
  readonly lfs: LfsServer
  readonly strategy: Strategy
  /** What the target holds. */
  readonly place: Place
  /** The folder that the directory target deploys to; null for the others. */
  readonly folder: string | null
  /** Scratch space of the children, which must be empty between runs. */
  readonly temp: string
  /** Runs the command line in a process of its own and, when a point is given, kills it there (SIGKILL). */
  run(words: readonly string[], kill?: KillPoint): Promise<ChildRun>
  /** The same beside others, unobserved. */
  runBeside(words: readonly string[]): Promise<ChildRun>
  /** Asks the server's repository. */
  ask(...words: readonly string[]): string
  close(): Promise<void>
}

/** @param cli command and arguments that start the command line */
export async function openStage(folder: string, strategy: Strategy, cli: readonly string[]): Promise<Stage> {
  const [temp, bin] = [join(folder, 'temp'), join(folder, 'bin')]
  for (const path of [temp, bin]) mkdirSync(path, { recursive: true })
  const git = await startHttpGitServer(join(folder, 'server'), TOKEN)
  for (const [key, value] of [
    ['receive.denyNonFastForwards', 'true'],
    ['core.logAllRefUpdates', 'always'],
  ] as const)
    execFileSync('git', ['config', key, value], { cwd: git.repository })
  const github = await startGithub(git.repository)
  github.permissions.contents = 'write'
  const address = new URL(git.url)
  const lfs = await startLfsServer(TOKEN)
  lfs.seenAt = address.origin
  git.lfs = new URL(lfs.remote).origin
  const config = join(folder, 'gate.yaml')
  const deployment = {
    ...STRATEGIES[strategy].deployment,
    ...{ environments: ENVIRONMENTS, remote: git.url, ask_reviewers: false, promotion_requires_validation: false },
  }
  const cicd = { deployment, security: { vulnerability_scan: false, dependency_check: false } }
  writeFileSync(config, JSON.stringify({ cicd }))
  const repository = repositoryAt(git.repository)
  const served = strategy === 'directory' ? join(folder, 'served') : null

  let runs = 0
  const start = async (words: readonly string[], alone: boolean, kill?: KillPoint): Promise<ChildRun> => {
    const control = join(folder, `run-${++runs}`)
    mkdirSync(control)
    const starts = join(control, 'starts')
    writeFileSync(starts, '')
    const files = join(control, 'files')
    const own = join(control, 'bin')
    mkdirSync(own)
    writeFileSync(join(own, 'git'), wrapperOf(starts, kill?.at === 'git start' ? kill : null), { mode: 0o755 })
    const steps: Step[] = []
    const [program, ...rest] = [...cli, ...words, '--config', config]
    const child = spawn(program, rest, {
      cwd: folder,
      detached: true,
      env: {
        PATH: `${own}:${process.env['PATH'] ?? ''}`,
        RUNNER_TEMP: temp,
        MODELGATE_TOKEN: TOKEN,
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: address.origin,
        ...(alone ? { NODE_OPTIONS: `--import=${WATCH_FILES}`, FAULT_FILES: files, FAULT_KILL: fileKill(kill) } : {}),
      },
    })
    const group = child.pid!
    let killed = false
    const die = (victim: KillPoint['victim']): void => {
      killed = true
      signal(victim === 'group' ? -group : group)
    }
    const watch =
      (at: KillPoint['at']) =>
      async (name: string, moment: KillPoint['moment']): Promise<boolean> => {
        if (moment === 'arrived') steps.push({ at, name })
        const count = steps.filter((step) => step.at === at).length
        if (kill === undefined || killed || kill.at !== at || kill.n !== count || kill.moment !== moment) return true
        die(kill.victim)
        await pause(20)
        return kill.victim === 'node'
      }
    if (alone) {
      const watchGit = watch('git request')
      git.watch = ({ method, path }, moment) => watchGit(`${method} ${path.replace(/^.*models\.git/, '')}`, moment)
      github.watch = watch('api request')
      lfs.watch = watch('lfs request')
    }
    let [output, log] = ['', '']
    child.stdout.on('data', (part: Buffer) => (output += part.toString()))
    child.stderr.on('data', (part: Buffer) => (log += part.toString()))
    const end = await new Promise<{ code: number | null; by: NodeJS.Signals | null }>((resolve) =>
      child.on('close', (code, by) => {
        resolve({ code, by })
      }),
    )
    if (end.by === 'SIGKILL') killed = true
    if (alone) {
      // A git that carries on alone ends soon; a container whose first process reaps nobody keeps zombies for ever.
      for (let tries = 0; tries < 500 && (isAlive(-group) || git.open.size > 0); tries++) await pause(20)
      git.watch = () => Promise.resolve(true)
      github.watch = () => Promise.resolve(true)
      lfs.watch = () => Promise.resolve(true)
    }
    const [started, changes] = [starts, files].map((path) => linesOf(path))
    rmSync(control, { recursive: true })
    return {
      code: end.code,
      killed,
      output,
      log,
      steps: [
        ...started!.map((name): Step => ({ at: 'git start', name })),
        ...steps,
        ...changes!.map((name): Step => ({ at: 'file', name })),
      ],
    }
  }

  return {
    git,
    github,
    lfs,
    strategy,
    place: served === null ? repository : folderAt(served),
    folder: served,
    temp,
    run: (words, kill) => start(words, true, kill),
    runBeside: (words) => start(words, false),
    ask: (...words) => repository.ask(...words),
    close: async () => {
      for (const server of [git, github, lfs]) await server.stop()
    },
  }
}

const WATCH_FILES = new URL('watch-files.mjs', import.meta.url).href
const FILE_MOMENTS = { arrived: 'before', half: 'half', served: 'after' } as const

function fileKill(kill: KillPoint | undefined): string {
  return kill?.at === 'file' ? `${kill.n} ${FILE_MOMENTS[kill.moment]}` : ''
}

function linesOf(path: string): readonly string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : []
}

/** A `git` on the PATH that writes down how it is started, ends its whole group at the n-th start, or becomes the real one. */
function wrapperOf(starts: string, kill: KillPoint | null): string {
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const victim = kill?.victim === 'node' ? '$PPID' : '-$PPID'
  return `#!/bin/sh
printf '%s\\n' "$1" >> '${starts}'
n=0
while read -r line; do n=$((n + 1)); done < '${starts}'
if [ "$n" = "${kill?.n ?? 0}" ]; then kill -9 ${victim}; fi
exec '${real}' "$@"
`
}

function signal(target: number): void {
  try {
    process.kill(target, 'SIGKILL')
  } catch {
    // it ended by itself in the same moment
  }
}

function isAlive(target: number): boolean {
  try {
    process.kill(target, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}
