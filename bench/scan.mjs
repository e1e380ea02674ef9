// Compares the security scan with picklescan, modelscan, fickling and modelaudit in one run; prints Markdown.
//
//   node bench/scan.mjs --venvs FOLDER --honest FOLDER [--attacks 300] [--mechanisms 300] [--honest-files 300] [--large-gb 2] [--keep FOLDER]
//     [--only SCANNER]... [--skip-large]
//
// FOLDER/scanners-<name>/bin/python of --venvs has each scanner (pip install <name>); --honest holds corpora of
// scripts/make-honest-corpus.py. A Python with NumPy and joblib makes the large files (--python).
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, statSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values: options } = parseArgs({
  options: {
    venvs: { type: 'string' },
    honest: { type: 'string' },
    python: { type: 'string', default: 'python3' },
    attacks: { type: 'string', default: '300' },
    mechanisms: { type: 'string', default: '300' },
    'honest-files': { type: 'string', default: '300' },
    'large-gb': { type: 'string', default: '2' },
    keep: { type: 'string' },
    only: { type: 'string', multiple: true },
    'skip-large': { type: 'boolean', default: false },
  },
})
if (!options.venvs || !options.honest) throw new Error('bench/scan.mjs: --venvs and --honest are needed')

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const OTHERS = ['picklescan', 'modelscan', 'fickling', 'modelaudit']
const work = options.keep ?? mkdtempSync(join(tmpdir(), 'bench-scan-'))

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

/** One process of a scanner over a list of files. A process that dies leaves the files without an answer: errors. */
function scanWith(name, paths, limit = 60) {
  const [command, args] =
    name === 'ModelGate'
      ? [process.execPath, ['--import', 'tsx', 'bench/scan-files.ts']]
      : [join(options.venvs, `scanners-${name}`, 'bin', 'python'), ['bench/scan-files.py', name, String(limit)]]
  const { stdout } = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    input: paths.join('\n'),
    maxBuffer: 2 ** 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const lines = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const results = new Map(lines.filter(({ path }) => path !== undefined).map((line) => [line.path, line]))
  const { peak_kb: peak = NaN, version = '?' } = lines.at(-1) ?? {}
  const verdicts = { detected: 0, error: 0, silent: 0, timeout: 0 }
  for (const path of paths) verdicts[results.get(path)?.verdict ?? 'error']++
  return { verdicts, results, peak: peak / 1024, version, name }
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : entry.name === 'corpus.json' ? [] : [path]
  })
}

function everyNth(paths, count) {
  const step = Math.max(1, paths.length / count)
  return Array.from({ length: Math.min(count, paths.length) }, (_, index) => paths[Math.floor(index * step)])
}

const note = (text) => process.stderr.write(`${text}\n`)
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

const attacks = everyNth(filesBelow(join(work, 'attacks')).sort(), Number(options.attacks))
const mechanisms = everyNth(filesBelow(join(work, 'mechanisms')).sort(), Number(options.mechanisms))
const honest = everyNth(
  filesBelow(options.honest)
    .filter((path) => !path.endsWith('.log'))
    .sort(),
  Number(options['honest-files']),
)
const large = (name) => join(work, 'large', name)
const megabytes = (path) => statSync(path).size / 1e6

const rows = []
for (const name of options.only ?? ['ModelGate', ...OTHERS]) {
  note(name)
  const composed = scanWith(name, attacks)
  const listed = scanWith(name, mechanisms)
  const alarms = scanWith(name, honest)
  const speeds = ['arrays.joblib', 'arrays.pkl', 'opcodes.pkl'].map((file) => {
    if (!isLarge) return '-'
    // Twice in one process: the second is without the start of compilers and caches.
    const { results } = scanWith(name, [large(file), large(file)], 300)
    const result = results.get(large(file))
    if (result === undefined || result.verdict === 'timeout') return 'over 300 s'
    return `${Math.round(megabytes(large(file)) / result.seconds)}${result.verdict === 'error' ? ' (error)' : ''}`
  })
  const peaks = ['large.joblib', 'large.npy'].map((file) => {
    if (!isLarge) return '-'
    const { peak, results } = scanWith(name, [large(file)], 300)
    const verdict = results.get(large(file))?.verdict ?? 'killed'
    return `${Number.isNaN(peak) ? '?' : Math.round(peak)}${verdict === 'silent' || verdict === 'detected' ? '' : ` (${verdict})`}`
  })
  const shown = ({ verdicts }) => `${verdicts.detected} / ${verdicts.error + verdicts.timeout} / ${verdicts.silent}`
  const false_ = alarms.verdicts.detected + alarms.verdicts.error + alarms.verdicts.timeout
  rows.push([
    `${name} ${composed.version}`,
    shown(composed),
    shown(listed),
    `${alarms.verdicts.detected} + ${alarms.verdicts.error + alarms.verdicts.timeout} (${((100 * false_) / honest.length).toFixed(1)} %)`,
    ...speeds,
    ...peaks,
  ])
  note(rows.at(-1).join(' | '))
}

const head = [
  'Scanner',
  `${attacks.length} composed attacks`,
  `${mechanisms.length} files of the mechanism tests`,
  `Alarms + errors on ${honest.length} honest files`,
  'joblib arrays, MB a processor second',
  'pickled arrays, MB a processor second',
  'opcodes, MB a processor second',
  `${options['large-gb']} GB joblib, MB of memory`,
  `${options['large-gb']} GB .npy, MB of memory`,
]
console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${availableParallelism()} processors; ${basename(work)}\n`)
for (const row of [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows])
  console.log(`| ${row.join(' | ')} |`)
