// Cold starts against what a user would run instead, in one run, interleaved, medians.
//
//   python bench/make-models.py FOLDER
//   node bench/run.mjs FOLDER [--python PATH] [--node PATH] [--runs 7] [--only cold,cold-100k,warm,action] [--models a,b]
//
// Needs a built dist/, tsx, and a Python with scikit-learn, pandas and joblib. Prints Markdown tables; lines appear on
// standard error as they are known.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { interleave, measure } from './measure.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: 'python3' },
    node: { type: 'string', default: process.execPath },
    runs: { type: 'string', default: '7' },
    only: { type: 'string' },
    models: { type: 'string' },
  },
})
const folder = positionals[0]
if (folder === undefined) throw new Error('usage: node bench/run.mjs FOLDER [--python PATH] [--node PATH] [--runs N]')
const runs = Number(values.runs)
const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli/index.js')
const temp = mkdtempSync(join(tmpdir(), 'modelgate-bench-'))

/** Milliseconds until the first byte on standard output. */
function timeToFirstLine(words, env) {
  const script = `
    const { spawn } = require('node:child_process')
    const start = performance.now()
    const child = spawn(${JSON.stringify(values.node)}, ${JSON.stringify(words)}, { env: ${JSON.stringify(env)}, cwd: ${JSON.stringify(temp)} })
    child.stdout.once('data', () => { process.stdout.write(String(performance.now() - start)); child.kill() })`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' })
  if (stdout === '') throw new Error(`no line: ${stderr}`)
  return { ms: Number(stdout), mb: null }
}

const lines = []
const say = (line) => {
  lines.push(line)
  console.error(line)
}
const wants = (part) => values.only === undefined || values.only.split(',').includes(part)
const models = readdirSync(folder)
  .filter((name) => name.endsWith('.joblib'))
  .filter((name) => values.models === undefined || values.models.split(',').includes(name.replace('.joblib', '')))
  .toSorted()
const rowsOf = (model, count) => join(folder, `${model.startsWith('text') ? 'text' : 'rows'}-${count}.csv`)

/** Whole processes: from start to the answer in a file, load of the model included. */
function cold(count) {
  say(
    `\n| cold, ${count} rows | file, MB | ours, ms | Python, ms | ratio | ours, MB | Python, MB | 1.5 x file + 70 MB |`,
  )
  say('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
  for (const name of models) {
    const model = join(folder, name)
    const data = rowsOf(name, count)
    const words = ['predict', '--model', model, '--data', data, '--output', join(temp, 'ours.json')]
    const { ours, theirs, ratio } = interleave(
      () => measure(values.node, [cli, ...words]),
      () => measure(values.python, [join(root, 'bench/predict.py'), model, data, join(temp, 'theirs.json')]),
      runs,
    )
    const size = statSync(model).size / 1e6
    const cells = [name.replace('.joblib', ''), size.toFixed(1), ours.ms.toFixed(0), theirs.ms.toFixed(0)]
    const memory = [ours.mb, theirs.mb, 1.5 * size + 70].map((mb) => mb?.toFixed(0) ?? '-')
    say(`| ${[...cells, `${ratio.toFixed(1)}x`, ...memory].join(' | ')} |`)
  }
}

/** One call on rows in memory, the best of three in one process each: load and start are not in it. */
function warm(count) {
  say(`\n| warm, ${count} rows | ours, ms | Python, ms | ratio |`)
  say('| --- | ---: | ---: | ---: |')
  const best = (command, words) => {
    const { stdout } = measure(command, words, { cwd: root })
    return { ms: Math.min(...JSON.parse(stdout)), mb: null }
  }
  for (const name of models) {
    const model = join(folder, name)
    const data = rowsOf(name, count)
    const { ours, theirs, ratio } = interleave(
      () => best(values.node, ['--import', 'tsx', join(root, 'bench/warm.ts'), model, data, '3']),
      () => best(values.python, [join(root, 'bench/predict.py'), model, data, '--warm', '3']),
      runs,
    )
    say(`| ${name.replace('.joblib', '')} | ${ours.ms.toFixed(0)} | ${theirs.ms.toFixed(0)} | ${ratio.toFixed(1)}x |`)
  }
}

say(`${cpus().length} cores, ${runs} runs of each side in turn, medians; ratios are medians of pairs`)
if (wants('cold')) cold('100')
if (wants('cold-100k')) cold('100k')
if (wants('warm')) warm('100k')
if (wants('action')) action()

function action() {
  say('\n| what | ours, ms | instead, ms | ratio |')
  say('| --- | ---: | ---: | ---: |')
  const row = (what, { ours, theirs, ratio }) =>
    say(`| ${what} | ${ours.ms.toFixed(0)} | ${theirs.ms.toFixed(0)} | ${ratio.toFixed(1)}x |`)
  const env = { PATH: process.env.PATH, GITHUB_WORKSPACE: temp, RUNNER_TEMP: temp }
  row(
    'action: start to first line, instead: empty Node process',
    interleave(
      () => timeToFirstLine([join(root, 'dist/main/index.js')], env),
      () => timeToFirstLine(['-e', 'console.log(1)'], env),
      runs,
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
    interleave(
      () => measure(values.node, [cli, ...gate], { cwd: temp }),
      () => measure(values.python, [join(temp, 'checks.py'), gate[2], gate[4], gate[6]]),
      runs,
    ),
  )
}

console.log(lines.join('\n'))
rmSync(temp, { recursive: true, force: true })
