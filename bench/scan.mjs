// Compares the security scan with picklescan, modelscan, fickling and modelaudit in one run; prints Markdown.
//
//   node bench/scan.mjs --venvs FOLDER --honest FOLDER [--attacks 100] [--mechanisms 100] [--honest-files 100] [--seed 1]
//     [--large-gb 2] [--file-seconds 10] [--large-seconds 20] [--scanner-seconds 40] [--keep FOLDER] [--only SCANNER]...
//     [--skip-large]
//
// FOLDER/scanners-<name>/bin/python of --venvs has each scanner (pip install <name>); --honest holds corpora of
// scripts/make-honest-corpus.py. A Python with NumPy and joblib makes the large files (--python). Files are samples drawn
// by the seed. A scanner gets a process of its own; one that is silent about a file for --file-seconds is killed, the file
// counts as timed out, and another process goes on behind it, until --scanner-seconds are over for a group of files: what
// is left then is counted as not reached. A large file has --large-seconds, start included. So a scanner takes at most
// three groups and five large files: four minutes; the whole run takes under 12 on an idle machine with two processors.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: {
    venvs: { type: 'string' },
    honest: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    attacks: { type: 'string', default: '100' },
    mechanisms: { type: 'string', default: '100' },
    'honest-files': { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    'file-seconds': { type: 'string', default: '10' },
    'large-seconds': { type: 'string', default: '20' },
    'scanner-seconds': { type: 'string', default: '40' },
    'large-gb': { type: 'string', default: '2' },
    keep: { type: 'string' },
    only: { type: 'string', multiple: true },
    'skip-large': { type: 'boolean', default: false },
  },
})
if (!options.venvs || !options.honest) throw new Error('bench/scan.mjs: --venvs and --honest are needed')

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OTHERS = ['picklescan', 'modelscan', 'fickling', 'modelaudit']
const work = resolve(options.keep ?? mkdtempSync(join(tmpdir(), 'bench-scan-')))

function run(command, args, extra = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    ...extra,
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.slice(-2000)}`)
  return stdout
}

/** A scanner over a list of files, with a wall clock beside each. A process that dies has not judged the file it was at. */
async function scanWith(
  name,
  paths,
  { seconds = Number(options['file-seconds']), all = Number(options['scanner-seconds']) } = {},
) {
  const verdicts = { detected: 0, error: 0, silent: 0, timeout: 0, unreached: 0 }
  const results = new Map()
  const deadline = Date.now() + all * 1000
  let facts = {}
  for (let at = 0; at < paths.length;) {
    const left = deadline - Date.now()
    if (left <= 0) break
    const { lines, timedOut, ranOut } = await runScanner(name, paths.slice(at), { seconds, left })
    for (const line of lines) {
      if (line.path === undefined) facts = { ...facts, ...line }
      else results.set(line.path, line)
    }
    at += lines.filter(({ path }) => path !== undefined).length
    if (ranOut && paths.length > 1) break
    if (at >= paths.length) break
    // It is at this file that the process was killed, or died.
    results.set(paths[at], { path: paths[at], verdict: timedOut ? 'timeout' : 'error' })
    at++
  }
  for (const path of paths) verdicts[results.get(path)?.verdict ?? 'unreached']++
  return { verdicts, results, peak: (facts.peak_kb ?? NaN) / 1024, version: facts.version ?? '', name }
}

/** One process. It is killed when it says nothing for `seconds`, and when `left` milliseconds are over (`ranOut`). */
function runScanner(name, paths, { seconds, left }) {
  const [command, args] =
    name === 'ModelGate'
      ? [process.execPath, ['--import', 'tsx', 'bench/scan-files.ts']]
      : [
          join(resolve(options.venvs), `scanners-${name}`, 'bin', 'python'),
          [join(ROOT, 'bench', 'scan-files.py'), name, String(seconds)],
        ]
  // Some leave reports where they run.
  const cwd = name === 'ModelGate' ? ROOT : work
  const child = spawn(command, args, { cwd, stdio: ['pipe', 'pipe', 'ignore'], detached: true })
  const lines = []
  let timedOut = false
  let ranOut = false
  const kill = () => {
    timedOut = true
    process.kill(-child.pid, 'SIGKILL')
  }
  // Starting takes its time as well: some scanners import whole frameworks.
  const START = 30_000
  let watch = setTimeout(kill, START + seconds * 1000)
  const whole = setTimeout(() => {
    ranOut = true
    kill()
  }, left)
  createInterface({ input: child.stdout }).on('line', (line) => {
    clearTimeout(watch)
    watch = setTimeout(kill, seconds * 1000)
    lines.push(JSON.parse(line))
  })
  child.stdin.on('error', () => {})
  child.stdin.end(paths.join('\n'))
  return new Promise((resolve) => {
    child.on('close', () => {
      clearTimeout(watch)
      clearTimeout(whole)
      resolve({ lines, timedOut, ranOut })
    })
  })
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : entry.name === 'corpus.json' ? [] : [path]
  })
}

/** A sample without repetition, the same for the same seed. */
function sample(paths, count) {
  const rest = paths.toSorted()
  let state = (Number(options.seed) * 48_271) % 0x7fffffff
  const chosen = []
  while (chosen.length < count && rest.length > 0) {
    state = (state * 48_271) % 0x7fffffff
    chosen.push(...rest.splice(state % rest.length, 1))
  }
  return chosen
}

const started = Date.now()
const note = (text) => process.stderr.write(`${Math.round((Date.now() - started) / 1000)} s: ${text}\n`)
const LARGE = { seconds: Number(options['large-seconds']), all: Number(options['large-seconds']) }
note('making files')
if (!existsSync(join(work, 'attacks')))
  run('npx', ['tsx', 'scripts/compose-attacks.ts', options.attacks, '1', join(work, 'attacks')])
const jest = [
  '--experimental-vm-modules',
  'node_modules/jest/bin/jest.js',
  '--runInBand',
  '--testPathPatterns',
  'security/(mechanisms|hooks|containers|joblib|archives|keras|onnx|torch)',
]
if (!existsSync(join(work, 'mechanisms')))
  run(process.execPath, jest, { env: { ...process.env, MODELGATE_KEEP_HOSTILE: join(work, 'mechanisms') } })
const isLarge = !options['skip-large']
if (isLarge) run(options.python, ['bench/make-scan-files.py', join(work, 'large'), options['large-gb']])

const attacks = sample(filesBelow(join(work, 'attacks')), Number(options.attacks))
const mechanisms = sample(filesBelow(join(work, 'mechanisms')), Number(options.mechanisms))
const honest = sample(
  filesBelow(resolve(options.honest)).filter((path) => !path.endsWith('.log')),
  Number(options['honest-files']),
)
const large = (name) => join(work, 'large', name)
const megabytes = (path) => statSync(path).size / 1e6

const rows = []
for (const name of options.only ?? ['ModelGate', ...OTHERS]) {
  note(name)
  const composed = await scanWith(name, attacks)
  const listed = await scanWith(name, mechanisms)
  const alarms = await scanWith(name, honest)
  const speeds = []
  const peaks = []
  for (const file of isLarge ? ['arrays.joblib', 'arrays.pkl', 'opcodes.pkl'] : []) {
    // Twice in one process where that matters: the second is without the start of the compiler.
    const files = name === 'ModelGate' ? [large(file), large(file)] : [large(file)]
    const { results } = await scanWith(name, files, LARGE)
    const { verdict = 'unreached', seconds: spent } = results.get(large(file)) ?? {}
    // Who fails has read nothing that would count.
    // A scanner that gives its answer before it reads has no speed.
    const rate = spent < 0.01 ? 'at once' : Math.round(megabytes(large(file)) / spent)
    const speed = verdict === 'error' ? 'error' : `${rate}${verdict === 'detected' ? ' (alarm)' : ''}`
    speeds.push(spent === undefined ? `over ${options['large-seconds']} s` : speed)
  }
  for (const file of isLarge ? ['large.joblib', 'large.npy'] : []) {
    const { peak, results } = await scanWith(name, [large(file)], LARGE)
    const { verdict = 'unreached' } = results.get(large(file)) ?? {}
    const isOver = verdict === 'timeout' || verdict === 'unreached'
    peaks.push(verdict === 'error' ? 'error' : isOver ? `over ${options['large-seconds']} s` : `${Math.round(peak)}`)
  }
  const shown = ({ verdicts: { detected, error, timeout, silent, unreached } }) =>
    `${detected} / ${error} / ${timeout} / ${silent}${unreached > 0 ? ` (${unreached} not reached)` : ''}`
  const { detected, error, timeout, unreached } = alarms.verdicts
  const judged = honest.length - unreached
  rows.push([
    `${name} ${composed.version || alarms.version}`,
    shown(composed),
    shown(listed),
    `${detected} + ${error} + ${timeout} of ${judged} (${((100 * (detected + error + timeout)) / judged).toFixed(1)} %)`,
    ...speeds,
    ...peaks,
  ])
  note(rows.at(-1).join(' | '))
}

const head = [
  'Scanner',
  `${attacks.length} composed attacks`,
  `${mechanisms.length} files of the mechanism tests`,
  `Alarms + errors + timeouts on honest files`,
  ...(isLarge
    ? [
        'joblib arrays, MB a processor second',
        'pickled arrays, MB a processor second',
        'opcodes, MB a processor second',
        `${options['large-gb']} GB joblib, MB of memory`,
        `${options['large-gb']} GB .npy, MB of memory`,
      ]
    : []),
]
const minutes = ((Date.now() - started) / 60_000).toFixed(1)
console.log(
  `Node ${process.version}, ${cpus()[0]?.model}, ${availableParallelism()} processors; seed ${options.seed}; ` +
    `${options['file-seconds']} s for a file, ${options['scanner-seconds']} s for a group of files, ` +
    `${options['large-seconds']} s for a large one; ${minutes} minutes in all.\n` +
    '_Reported / failed without a report / timed out / passed_ for the attacks.\n',
)
for (const row of [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows])
  console.log(`| ${row.join(' | ')} |`)
