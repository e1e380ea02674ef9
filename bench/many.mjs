// Many small models: models a second of one run, against a process a model and against Python; shards as processes of
// their own; and the cost of 10,000 models from what was measured. Prints Markdown for docs/scale.md.
//   node bench/many.mjs --python PATH [--models 1000] [--shard-models 200] [--sample 40] [--price 0.006]
// Needs a built dist/, GNU time and a Python with scikit-learn and pandas. About six minutes on two idle cores.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { line, measure } from './measure.mjs'

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    models: { type: 'string', default: '1000' },
    'shard-models': { type: 'string', default: '200' },
    sample: { type: 'string', default: '40' },
    shards: { type: 'string', default: '1,2,4,8' },
    /** Of a minute of a job: GitHub's Linux runner with two cores. */
    price: { type: 'string', default: '0.006' },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli/index.js')
const temp = mkdtempSync(join(tmpdir(), 'modelgate-many-'))
const example = (path) => join(root, 'examples', path)
const [train, validation, target] = [example('data/penguins-train.csv'), example('data/penguins-validation.csv'), 'species'] // prettier-ignore
const settings = ['--config', example('main_config.yaml'), '--validation-data', validation, '--reference-data', train, '--target', target] // prettier-ignore
const ours = (...words) => measure(process.execPath, [cli, ...words], { cwd: temp, accepted: [0, 1] })
const python = (...words) => measure(values.python, [join(root, 'bench/make-scale.py'), ...words])
const say = (text) => console.log(text)
const bytesBelow = (folder) => readdirSync(folder, { recursive: true }).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) // prettier-ignore

/** A folder with the first `count` models. */
function some(name, count) {
  mkdirSync(join(temp, name))
  for (const file of readdirSync(join(temp, 'all')).toSorted().slice(0, count))
    symlinkSync(join(temp, 'all', file), join(temp, name, file))
  return join(temp, name)
}

const count = Number(values.models)
python('models', join(temp, 'all'), String(count), train, target)
const size = bytesBelow(join(temp, 'all')) / count
say(`\n${count} pipelines of ${(size / 1000).toFixed(0)} kB, \`test\`, \`validate\` and \`security_scan\`, all reports written, ${availableParallelism()} cores\n`) // prettier-ignore
say('| How | Models | Models a second | Wall, s | Processor, s | Memory, MB |')
say('| --- | ---: | ---: | ---: | ---: | ---: |')
const row = (how, models, { ms, seconds, mb }) =>
  say(`| ${how} | ${models} | ${((models * 1000) / ms).toFixed(1)} | ${(ms / 1000).toFixed(1)} | ${seconds?.toFixed(1) ?? '-'} | ${mb?.toFixed(0) ?? '-'} |`) // prettier-ignore
for (const jobs of new Set([availableParallelism(), 1])) {
  const words = ['run', '--model', 'all/*.joblib', ...settings, '--jobs', String(jobs), '--output-dir', `jobs-${jobs}`]
  row(`\`run --jobs ${jobs}\``, count, ours(...words))
}
const sample = readdirSync(some('sample', Number(values.sample)))
const alone = { ms: 0, seconds: 0, mb: 0 }
for (const file of sample) {
  const one = ours('run', '--model', join('sample', file), ...settings, '--output-dir', 'alone')
  for (const key of ['ms', 'seconds']) alone[key] += one[key]
  alone.mb = Math.max(alone.mb, one.mb)
}
row('a `run` for each model', sample.length, alone)
row('Python, one process: load, predict, three metrics', count, python('judge', join(temp, 'all'), validation, target))
const each = { ms: 0, seconds: 0, mb: 0 }
for (const [at, file] of sample.slice(0, 10).entries()) {
  const only = join(temp, `only-${at}`)
  mkdirSync(only)
  symlinkSync(join(temp, 'all', file), join(only, file))
  const one = python('judge', only, validation, target)
  for (const key of ['ms', 'seconds']) each[key] += one[key]
  each.mb = Math.max(each.mb, one.mb)
}
row('Python, a process for each model', 10, each)

const few = Number(values['shard-models'])
some('few', few)
say(`\n${few} of the models in shards that are processes of their own with \`--jobs 1\`, one after the other: n machines take as long as plan, longest shard and merge\n`) // prettier-ignore
say('| Shards | plan, s | longest shard, s | merge, s | together, s | all shards, processor s | Memory of a shard, MB | Same verdicts |') // prettier-ignore
say('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |')
const points = []
const merges = []
let verdicts
for (const shards of values.shards.split(',').map(Number)) {
  const plan = join(temp, `plan-${shards}.json`)
  const planned = ours('plan', '--model', 'few/*.joblib', '--shards', String(shards), '--output', plan, ...settings.slice(0, 2)) // prettier-ignore
  const parts = JSON.parse(readFileSync(plan, 'utf8')).models
  const runs = Array.from({ length: shards }, (_, at) => {
    const output = join(temp, `shards-${shards}`, String(at + 1))
    const words = ['run', '--plan', plan, '--shard', `${at + 1}/${shards}`, ...settings, '--jobs', '1']
    const run = ours(...words, '--output-dir', output)
    const judged = JSON.parse(readFileSync(join(output, 'shard.json'), 'utf8')).judged.length
    points.push([judged, run.ms / 1000])
    return run
  })
  const merged = ours('merge', join(temp, `shards-${shards}`), '--output-dir', join(temp, `merged-${shards}`))
  merges.push(merged.ms / 1000 / parts.length)
  const { results } = JSON.parse(readFileSync(join(temp, `merged-${shards}`, 'results.json'), 'utf8'))
  const told = JSON.stringify(results.map(({ overall_status, model }) => [overall_status, model.sha256]).toSorted())
  verdicts ??= told
  const longest = Math.max(...runs.map(({ ms }) => ms))
  const cells = [planned.ms, longest, merged.ms, planned.ms + longest + merged.ms].map((ms) => (ms / 1000).toFixed(2))
  const processor = runs.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1)
  say(`| ${[shards, ...cells, processor, Math.max(...runs.map(({ mb }) => mb)).toFixed(0), told === verdicts ? 'yes' : 'NO'].join(' | ')} |`) // prettier-ignore
}

const { base, each: perModel } = line(points)
const perMerge = Math.min(...merges)
const price = Number(values.price)
say(`\nBy least squares over all shards: s = ${base.toFixed(2)} s a shard, c = ${perModel.toFixed(4)} s a model and process, m = ${perMerge.toFixed(4)} s of merge a model, ${(bytesBelow(join(temp, `merged-1`)) / few / 1e6).toFixed(2)} MB of reports a model. 10,000 models then, at ${price} a minute of a job:\n`) // prettier-ignore
say('| Jobs | Longest job, s | merge, s | Together, min | Job minutes | Price |')
say('| ---: | ---: | ---: | ---: | ---: | ---: |')
for (const jobs of [1, 8, 32, 64, 256]) {
  const longest = base + (perModel * 10_000) / jobs
  const merge = perMerge * 10_000
  const minutes = (jobs * longest + merge) / 60
  say(`| ${jobs} | ${longest.toFixed(0)} | ${merge.toFixed(0)} | ${((longest + merge) / 60).toFixed(1)} | ${minutes.toFixed(1)} | ${(price * minutes).toFixed(2)} |`) // prettier-ignore
}
rmSync(temp, { recursive: true, force: true })
