// Cold starts against what a user would run instead, in one run, interleaved, medians.
//
//   python bench/make-models.py FOLDER
//   node bench/run.mjs FOLDER [--python PATH] [--node PATH] [--runs 7]
//
// Needs a built dist/ and a Python with scikit-learn, pandas and joblib. Prints a Markdown table.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: 'python3' },
    node: { type: 'string', default: process.execPath },
    runs: { type: 'string', default: '7' },
  },
})
const folder = positionals[0]
if (folder === undefined) throw new Error('usage: node bench/run.mjs FOLDER [--python PATH] [--node PATH] [--runs N]')
const runs = Number(values.runs)
const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli/index.js')
const temp = mkdtempSync(join(tmpdir(), 'modelgate-bench-'))

const PREDICT =
  'import sys, json, joblib, pandas as pd; m = joblib.load(sys.argv[1]); x = pd.read_csv(sys.argv[2]); x = x[list(m.feature_names_in_)]; print(json.dumps(m.predict(x).tolist()))'

/** Wall milliseconds of one whole process, which must succeed. */
function time(command, words, options = {}) {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8', ...options })
  const elapsed = performance.now() - start
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}: ${stderr}`)
  return elapsed
}

/** Milliseconds until the first byte on standard output. */
function timeToFirstLine(words, env) {
  const script = `
    const { spawn } = require('node:child_process')
    const start = performance.now()
    const child = spawn(${JSON.stringify(values.node)}, ${JSON.stringify(words)}, { env: ${JSON.stringify(env)}, cwd: ${JSON.stringify(temp)} })
    child.stdout.once('data', () => { process.stdout.write(String(performance.now() - start)); child.kill() })`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  if (stdout === '') throw new Error(`no line: ${stderr}`)
  return Number(stdout)
}

const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1]

/** Interleaved, so that noise of the machine hits both sides alike. */
function pair(ours, theirs) {
  const measured = { ours: [], theirs: [] }
  ours()
  theirs()
  for (let round = 0; round < runs; round++) {
    measured.ours.push(ours())
    measured.theirs.push(theirs())
  }
  return { ours: median(measured.ours), theirs: median(measured.theirs) }
}

const lines = [
  `${cpus().length} cores, ${runs} runs, medians; ours / theirs in ms`,
  '',
  '| what | ours | instead | ratio |',
  '| --- | ---: | ---: | ---: |',
]
const row = (what, { ours, theirs }) =>
  lines.push(`| ${what} | ${ours.toFixed(0)} | ${theirs.toFixed(0)} | ${(theirs / ours).toFixed(1)}x |`)

const rows = join(folder, 'rows.csv')
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.joblib'))
  .toSorted()) {
  const model = join(folder, file)
  const size = (statSync(model).size / 1e6).toFixed(1)
  row(
    `predict 100 rows, cold: ${file} (${size} MB), instead: python joblib.load + predict`,
    pair(
      () => time(values.node, [cli, 'predict', '--model', model, '--data', rows, '--output', join(temp, 'out.json')]),
      () => time(values.python, ['-c', PREDICT, model, rows]),
    ),
  )
}

const env = { PATH: process.env.PATH, GITHUB_WORKSPACE: temp, RUNNER_TEMP: temp }
row(
  'action: start to first line, instead: empty Node process',
  pair(
    () => timeToFirstLine([join(root, 'dist/main/index.js')], env),
    () => timeToFirstLine(['-e', 'console.log(1)'], env),
  ),
)

const examples = join(root, 'examples')
const gate = [
  'run',
  '--model',
  join(examples, 'models/penguins.joblib'),
  '--validation-data',
  join(examples, 'data/penguins-validation.csv'),
  '--reference-data',
  join(examples, 'data/penguins-train.csv'),
  '--target',
  'species',
  '--config',
  join(examples, 'main_config.yaml'),
  '--output-dir',
  join(temp, 'report'),
]
const CHECKS = `import sys, joblib, pandas as pd
from scipy.stats import ks_2samp
from sklearn.metrics import classification_report
m = joblib.load(sys.argv[1]); v = pd.read_csv(sys.argv[2]); t = pd.read_csv(sys.argv[3])
print(classification_report(v.species, m.predict(v)))
for c in v.select_dtypes('number'): print(c, ks_2samp(v[c].dropna(), t[c].dropna()))`
writeFileSync(join(temp, 'checks.py'), CHECKS)
row(
  'whole gate on the shipped example, instead: a Python script with only report and KS tests',
  pair(
    () => time(values.node, [cli, ...gate], { cwd: temp }),
    () => time(values.python, [join(temp, 'checks.py'), gate[2], gate[4], gate[6]]),
  ),
)
console.log(lines.join('\n'))
rmSync(temp, { recursive: true, force: true })
