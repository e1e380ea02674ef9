// The gate as an action against what teams write instead: setup-python, pip install, pytest with evidently, picklescan
// (bench/peer/). Same model, same data, same machine, in turn.
//
//   node bench/peer.mjs [--python PATH] [--node PATH] [--runs 5] [--installs 2] [--network]
//
// Needs a built dist/ and Python 3.11 or newer. The wheels are fetched before anything is measured; `--network` also measures
// one installation that fetches them itself, without pip's cache. Not measured, in favour of Python: getting Python, making
// the virtual environment, pulling an image. "Ready" is everything installed: what a container that lies on the machine has.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { measure, median } from './measure.mjs'

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    node: { type: 'string', default: process.execPath },
    runs: { type: 'string', default: '5' },
    installs: { type: 'string', default: '2' },
    network: { type: 'boolean', default: false },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
const examples = join(root, 'examples')
const temp = mkdtempSync(join(tmpdir(), 'modelgate-peer-'))
const requirements = join(root, 'bench/peer/requirements.txt')
const wheels = join(temp, 'wheels')
const must = (command, words, options = {}) => {
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8', ...options })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')}: ${stderr}`)
}

/** Milliseconds until the first byte on standard output, and until the end; the process must succeed. */
async function timed(command, words, env, cwd = temp) {
  const start = performance.now()
  const child = spawn(command, words, {
    cwd,
    env: { PATH: process.env.PATH, HOME: temp, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let first = null
  let said = ''
  child.stdout.on('data', (text) => {
    first ??= performance.now() - start
    said += text
  })
  child.stderr.on('data', (text) => (said += text))
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${code}: ${said.slice(-3000)}`)
  return { first, ms: performance.now() - start }
}

/** The bundled action on the shipped example, as a runner without a token starts it. */
function ours() {
  const inputs = {
    INPUT_MODEL: join(examples, 'models/penguins.joblib'),
    'INPUT_VALIDATION-DATA': join(examples, 'data/penguins-validation.csv'),
    'INPUT_REFERENCE-DATA': join(examples, 'data/penguins-train.csv'),
    INPUT_TARGET: 'species',
    INPUT_CONFIG: join(examples, 'main_config.yaml'),
    'INPUT_OUTPUT-DIR': join(temp, 'report'),
    INPUT_COMMENT: 'off',
    'INPUT_CHECK-RUN': 'off',
    'INPUT_UPLOAD-ARTIFACT': 'false',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: temp,
    RUNNER_TEMP: temp,
  }
  return timed(values.node, [join(root, 'dist/main/index.js')], inputs)
}

/** pytest and then picklescan, in an environment that has everything. */
async function peer(environment) {
  const bin = join(environment, 'bin')
  const folder = join(temp, 'peer-run')
  mkdirSync(folder, { recursive: true })
  const tests = await timed(
    join(bin, 'pytest'),
    ['-q', '-p', 'no:cacheprovider', join(root, 'bench/peer/test_model.py')],
    { EXAMPLES: examples },
    folder,
  )
  const scan = await timed(join(bin, 'picklescan'), ['-p', join(examples, 'models/penguins.joblib')], {}, folder)
  return { first: tests.first, ms: tests.ms + scan.ms }
}

function newEnvironment(name) {
  const folder = join(temp, name)
  must(values.python, ['-m', 'venv', folder])
  return folder
}

const install = (environment, words) =>
  measure(join(environment, 'bin/python'), [
    '-m',
    'pip',
    'install',
    '-q',
    '--disable-pip-version-check',
    ...words,
    '-r',
    requirements,
  ]).ms

const seconds = (ms) => (ms / 1000).toFixed(ms < 9_950 ? 2 : 0)
const rows = []
function row(what, first, whole, our) {
  rows.push(
    `| ${what} | ${seconds(first)} | ${(first / our.first).toFixed(0)}x | ${seconds(whole)} | ${(whole / our.ms).toFixed(1)}x |`,
  )
  console.error(rows.at(-1))
}

const downloader = newEnvironment('downloader')
must(join(downloader, 'bin/python'), [
  '-m',
  'pip',
  'download',
  '-q',
  '--prefer-binary',
  '-d',
  wheels,
  '-r',
  requirements,
])
const installs = []
let ready = null
for (let round = 0; round < Number(values.installs); round++) {
  if (ready !== null) rmSync(ready, { recursive: true })
  ready = newEnvironment(`cached-${round}`)
  installs.push(install(ready, ['--no-index', '--find-links', wheels]))
}
await ours()
await peer(ready)
const measured = { ours: [], peer: [] }
for (let round = 0; round < Number(values.runs); round++) {
  measured.ours.push(await ours())
  measured.peer.push(await peer(ready))
}
const of = (side) => ({
  first: median(measured[side].map(({ first }) => first)),
  ms: median(measured[side].map(({ ms }) => ms)),
})
const [our, their] = [of('ours'), of('peer')]
console.error(
  `${cpus().length} cores; ${values.runs} pairs, ${values.installs} installations, medians; dist ${existsSync(join(root, 'dist')) ? 'is there' : 'is missing'}`,
)
rows.push('| | first line, s | ratio | whole gate, s | ratio |', '| --- | ---: | ---: | ---: | ---: |')
row('ModelGate, the bundled action', our.first, our.ms, our)
row('pytest, evidently, picklescan: ready (a container that is there)', their.first, their.ms, our)
const cached = median(installs)
row('the same after pip install from wheels on the disk', cached + their.first, cached + their.ms, our)
if (values.network) {
  const fetched = install(newEnvironment('fetched'), ['--no-cache-dir'])
  row('the same after pip install from the registry, no cache', fetched + their.first, fetched + their.ms, our)
}
console.log(rows.join('\n'))
rmSync(temp, { recursive: true, force: true })
