import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { parseConfig } from '../config/index.js'
import { ModelGateError, messageOf } from '../core/errors.js'
import type { BranchStore, FinishedRun } from '../core/ports.js'
import { givenInputs } from '../inputs/index.js'
import { renderTable } from '../report/index.js'
import type { Command, Print, Surroundings } from './command.js'
import { runModels } from './run-models.js'
import { openTarget, type OpenTarget } from './targets.js'

/** Beside the bundle (dist/cli/) as beside the source (src/commands/). */
const here = import.meta.url // apart, or the bundler would copy the folder into dist/
const EXAMPLES = fileURLToPath(new URL('../../examples', here))

/** A pickle whose loading would run a shell command: a long string, then `os.system("echo attacked")`. It is only read. */
const ATTACK = `S"${'weights '.repeat(200)}"\n0cposix\nsystem\n(S"echo attacked"\ntR.`

/** The whole chain on a shipped model, in a temporary folder with a git remote of its own. */
export const demoCommand: Command = {
  name: 'demo',
  async run(_inputs, surroundings, print) {
    const folder = await mkdtemp(join(tmpdir(), 'modelgate-demo-'))
    const work = await prepareRepository(folder)
    const here: Surroundings = { ...surroundings, workingDirectory: work, token: null, remoteUrl: null }

    say(print, '1. A tested model goes live')
    const first = await deploy(here, 'penguins.joblib', join(folder, 'report-1'))
    print(renderTable(first.result, { colour: false }))

    say(print, '2. The next version breaks on its way: one byte of what the server hands out is flipped on purpose')
    const second = await deploy(here, 'penguins-next.joblib', join(folder, 'report-2'), damaged)
    print(renderTable(second.result, { colour: false }))

    say(print, '3. A model file that would run a shell command when somebody loads it')
    await writeFile(join(work, 'attack.pkl'), ATTACK)
    const third = await deploy(here, 'attack.pkl', join(folder, 'report-3'))
    print(renderTable(third.result, { colour: false }))

    const asExpected =
      first.result.overall_status === 'deployed' &&
      second.result.overall_status === 'rolled_back' &&
      third.result.stages.security?.overall_risk === 'high' &&
      third.result.stages.deployment?.status === 'skipped'
    for (const [title, run] of [
      ['deployed', first],
      ['rolled back', second],
      ['refused', third],
    ] as const) {
      print(`${title.padEnd(12)} ${run.files.html ?? run.files.result}\n`)
    }
    print(`repository   ${work} (git log origin/modelgate/staging)\n`)
    return asExpected ? 0 : 1
  },
}

function say(print: Print, title: string): void {
  print(`\n${title}\n\n`)
}

async function prepareRepository(folder: string): Promise<string> {
  const [work, remote] = [join(folder, 'work'), join(folder, 'remote.git')]
  await mkdir(work)
  await cp(join(EXAMPLES, 'models', 'penguins.joblib'), join(work, 'penguins.joblib'))
  await cp(join(EXAMPLES, 'models', 'penguins-next.joblib'), join(work, 'penguins-next.joblib'))
  await cp(join(EXAMPLES, 'data'), join(work, 'data'), { recursive: true })
  await git(folder, 'init', '--quiet', '--bare', remote)
  await git(work, 'init', '--quiet', '--initial-branch=main')
  await git(work, 'remote', 'add', 'origin', remote)
  await git(work, 'add', '--all')
  await git(
    work,
    '-c',
    'user.name=demo',
    '-c',
    'user.email=demo@localhost',
    'commit',
    '--quiet',
    '--message=Add the model',
  )
  await git(work, 'push', '--quiet', 'origin', 'main')
  return work
}

async function git(folder: string, ...words: string[]): Promise<void> {
  try {
    await promisify(execFile)('git', words, { cwd: folder })
  } catch (cause) {
    throw new ModelGateError('deploy', `git ${words[0]!} failed: ${messageOf(cause)}`, {
      remedy: 'The demo needs git 2.30 or newer.',
      cause,
    })
  }
}

async function deploy(
  here: Surroundings,
  model: string,
  report: string,
  wrap: (store: BranchStore) => BranchStore = (store) => store,
): Promise<FinishedRun> {
  const inputs = givenInputs('run', {
    model,
    environment: 'staging',
    'auto-deploy': 'true',
    'validation-data': 'data/penguins-validation.csv',
    'reference-data': 'data/penguins-train.csv',
    target: 'species',
    'output-dir': report,
  })
  const config = parseConfig(await readFile(join(EXAMPLES, 'main_config.yaml'), 'utf8'), 'examples/main_config.yaml')
  const open = async (...[settings, around]: Parameters<typeof openTarget>): Promise<OpenTarget> => {
    const target = await openTarget(settings, around)
    return { ...target, store: wrap(target.store) }
  }
  const [run] = await runModels(inputs, here, { config, opensTarget: open })
  return run!
}

/** A server that damages one file: the first that it hands out after the environment moved. */
function damaged(store: BranchStore): BranchStore {
  let state: 'waiting' | 'armed' | 'done' = 'waiting'
  return {
    describe: (branch) => store.describe(branch),
    head: (branch) => store.head(branch),
    list: (commit) => store.list(commit),
    read: (commit, path) => store.read(commit, path),
    commit: (parent, entries, message) => store.commit(parent, entries, message),
    remove: (branch) => store.remove(branch),
    listBranches: (prefix) => store.listBranches(prefix),
    isAncestor: (ancestor, descendant) => store.isAncestor(ancestor, descendant),
    close: () => store.close(),
    move: async (branch, expected, commit) => {
      const outcome = await store.move(branch, expected, commit)
      if (state === 'waiting' && outcome === 'moved' && branch === 'modelgate/staging') state = 'armed'
      return outcome
    },
    download: async (commit, path, destination) => {
      await store.download(commit, path, destination)
      if (state !== 'armed') return
      state = 'done'
      const bytes = await readFile(destination)
      bytes[bytes.length >> 1]! ^= 1
      await writeFile(destination, bytes)
    },
  }
}
