// Shards of data as processes of their own on one machine: does 1 of n take a share of the time, what does merge add, how
// large is what is handed on, is the merged result that of the unsharded run, and what would 10 TB cost? Prints Markdown
// for docs/scale.md.
//   node bench/scale.mjs --python PATH [--rows 200000] [--shards 1,2,4,8] [--formats csv,parquet] [--price 0.006] [--network 100]
// Needs a built dist/, GNU time and a Python with scikit-learn, pandas and pyarrow. About six minutes on two idle cores.
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { line, measure } from './measure.mjs'

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: 'python3' },
    /** Of the validation data; the reference has half of them. */
    rows: { type: 'string', default: '200000' },
    shards: { type: 'string', default: '1,2,4,8' },
    formats: { type: 'string', default: 'csv,parquet' },
    /** Of a minute of a job: GitHub's Linux runner with two cores. */
    price: { type: 'string', default: '0.006' },
    /** MB a second between a store and a job: an assumption, which nothing here measures. */
    network: { type: 'string', default: '100' },
  },
})
/** Everything that all shards of both tables hand on is below this (docs/scale.md). */
const MOST_HANDED_ON_MB = 650
const INTERNET_MB = 10_000_000

const root = fileURLToPath(new URL('..', import.meta.url))
const cli = join(root, 'dist/cli/index.js')
const temp = mkdtempSync(join(tmpdir(), 'modelgate-scale-'))
const ours = (...words) => measure(process.execPath, [cli, ...words], { cwd: temp, accepted: [0, 1] })
const say = (text) => console.log(text)
const seconds = (ms) => (ms / 1000).toFixed(2)

/** A result without what differs from run to run. */
function comparable(path) {
  const hidden = new Set(['duration_ms', 'started_ms', 'start_time', 'pipeline_id', 'execution_time_seconds'])
  return JSON.stringify(JSON.parse(readFileSync(path, 'utf8'), (key, value) => (hidden.has(key) ? undefined : value)))
}

/** Prints the curve of a format. @returns the inputs of the formula that it measured */
function curve(format) {
  const tables = ['--validation-data', `validation.${format}`, '--reference-data', `reference.${format}`]
  const mb = ['validation', 'reference'].reduce((sum, name) => sum + statSync(join(temp, `${name}.${format}`)).size, 0) / 1e6 // prettier-ignore
  const judging = [...tables, '--target', 'label', '--stages', 'validate']
  const whole = ours('run', '--model', 'model.joblib', ...judging, '--output-dir', `${format}-whole`)
  const expected = comparable(join(temp, `${format}-whole`, 'result.json'))
  say(`\n${format}, ${mb.toFixed(1)} MB; unsharded ${seconds(whole.ms)} s, ${whole.seconds.toFixed(2)} s processor, ${whole.mb.toFixed(0)} MB\n`) // prettier-ignore
  say('| Shards | plan, s | longest shard, s | merge, s | together, s | all shards, processor s | Memory of shard, merge, MB | Handed on, MB | Result |') // prettier-ignore
  say('| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |')
  const sums = []
  const merges = []
  const plans = []
  let handedOn = 0
  let memory = 0
  for (const shards of values.shards.split(',').map(Number)) {
    const [plan, parts, output] = [`${format}-plan-${shards}.json`, `${format}-${shards}`, `${format}-merged-${shards}`]
    const planned = ours('plan', '--shard-by', 'data', '--shards', String(shards), '--model', 'model.joblib', ...tables, '--output', plan) // prettier-ignore
    const runs = Array.from({ length: shards }, (_, at) => {
      const shard = ['--shard-by', 'data', '--shard', `${at + 1}/${shards}`, '--plan', plan]
      const run = ours('run', ...shard, ...judging, '--output-dir', join(parts, String(at + 1)))
      return { ...run, bytes: statSync(join(temp, parts, String(at + 1), 'data-shard.bin')).size }
    })
    const merged = ours('merge', parts, '--output-dir', output)
    const sum = (key) => runs.reduce((total, run) => total + run[key], 0)
    const most = (key) => Math.max(...runs.map((run) => run[key]))
    const same = comparable(join(temp, output, '1-model.joblib', 'result.json')) === expected
    handedOn = sum('bytes') / 1e6
    memory = Math.max(memory, most('mb'))
    sums.push([shards, sum('ms') / 1000])
    merges.push([shards, merged.ms / 1000])
    plans.push(planned.ms / 1000)
    const times = [planned.ms, most('ms'), merged.ms, planned.ms + most('ms') + merged.ms].map(seconds)
    say(`| ${[shards, ...times, sum('seconds').toFixed(2), `${most('mb').toFixed(0)}, ${merged.mb.toFixed(0)}`, handedOn.toFixed(1), same ? 'same' : 'OTHER'].join(' | ')} |`) // prettier-ignore
  }
  const [work, merge] = [line(sums), line(merges)]
  return { format, mb, start: work.each, speed: mb / work.base, plan: Math.min(...plans), merge, handedOn, memory }
}

const made = measure(values.python, [join(root, 'bench/make-scale.py'), 'data', temp, values.rows])
say(`${values.rows} rows and half as many of reference, 22 columns and a label, logistic regression; ${availableParallelism()} cores; made in ${seconds(made.ms)} s`) // prettier-ignore
const measured = values.formats.split(',').map(curve)

const started = ours('plan', '--model', 'model.joblib', '--shards', '1').ms / 1000
say('\nInputs of the formula, by least squares over the sums of all shards:\n')
say('| Data | s: start of a shard, s | v: MB a second and process | plan, MB a second | merge: fixed, a shard, s | Handed on, MB | Memory of a shard, MB |') // prettier-ignore
say('| --- | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const { format, mb, start, speed, plan, merge, handedOn, memory } of measured)
  say(`| ${format} | ${start.toFixed(2)} | ${speed.toFixed(1)} | ${(mb / Math.max(0.01, plan - started)).toFixed(0)} | ${merge.base.toFixed(2)}, ${merge.each.toFixed(3)} | ${handedOn.toFixed(1)} | ${memory.toFixed(0)} |`) // prettier-ignore

const [price, network] = [Number(values.price), Number(values.network)]
say(`\n10 TB with these, ${network} MB a second from the store to a job, both cores of a job idle but one, ${price} a minute of a job:\n`) // prettier-ignore
say('| Data | Jobs | plan, h | fetched, h | a shard works, h | merge, s | Together, h | Job hours | Price |')
say('| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |')
for (const { format, mb, start, speed, plan, merge, handedOn } of measured) {
  // The outline of Parquet reads footers: of row groups of 10,000 rows here, of 128 MB there. That of text reads all bytes.
  const groups = (1.5 * Number(values.rows)) / 10_000
  const times = format === 'parquet' ? INTERNET_MB / 128 / groups : INTERNET_MB / mb
  const planHours = (Math.max(0, plan - started) * times + (format === 'parquet' ? 0 : INTERNET_MB / network)) / 3600
  for (const jobs of [64, 128, 256]) {
    const fetched = INTERNET_MB / jobs / network / 3600
    const work = (start + INTERNET_MB / jobs / speed) / 3600
    const merging = Math.max(0, merge.base) * (MOST_HANDED_ON_MB / handedOn) + Math.max(0, merge.each) * jobs
    const together = planHours + fetched + work + merging / 3600
    const hours = planHours + jobs * (fetched + work) + merging / 3600
    say(`| ${[format, jobs, planHours.toFixed(2), fetched.toFixed(2), work.toFixed(2), merging.toFixed(0), together.toFixed(1), hours.toFixed(0), (price * 60 * hours).toFixed(0)].join(' | ')} |`) // prettier-ignore
  }
}
rmSync(temp, { recursive: true, force: true })
