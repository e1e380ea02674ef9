// Shards of data as processes of their own on one machine: does 1 of n take a share of the time, what does merge add, how
// large is what is handed on, and is the merged result that of the unsharded run?
//   node bench/scale.mjs MODEL VALIDATION REFERENCE TARGET [1,2,4,8] [folder]
// MODELGATE names the command, e.g. "node dist/cli/index.js" (default). Times are wall and processor seconds.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [model, validation, reference, target, list = '1,2,4,8', given] = process.argv.slice(2)
if (target === undefined) throw new Error('MODEL VALIDATION REFERENCE TARGET are needed')
const command = (process.env.MODELGATE ?? 'node dist/cli/index.js').split(' ')
const folder = given ?? mkdtempSync(join(tmpdir(), 'modelgate-scale-'))
const data = ['--model', model, '--validation-data', validation, '--reference-data', reference]
const judging = [...data, '--target', target, '--stages', 'validate']

/** Wall seconds, processor seconds of the process and its threads, memory at its peak in MB. */
function timed(words, accepted = [0, 1]) {
  const start = performance.now()
  const { status, stderr } = spawnSync('/usr/bin/env', ['time', '-f', '%U %S %M', ...command, ...words], { encoding: 'utf8', maxBuffer: 1 << 28 }) // prettier-ignore
  const wall = (performance.now() - start) / 1000
  if (!accepted.includes(status)) throw new Error(`${words.join(' ')}: exit ${status}\n${stderr}`)
  const [user, system, memory] = stderr.trim().split('\n').at(-1).split(' ').map(Number)
  return { wall, processor: user + system, memory: memory / 1024 }
}

/** Without what differs from run to run. */
function comparable(path) {
  const hidden = new Set(['duration_ms', 'started_ms', 'start_time', 'pipeline_id', 'execution_time_seconds'])
  return JSON.stringify(JSON.parse(readFileSync(path, 'utf8'), (key, value) => (hidden.has(key) ? undefined : value)))
}

const shown = ({ wall, processor, memory }) => `${wall.toFixed(2)} s wall, ${processor.toFixed(2)} s processor, ${memory.toFixed(0)} MB` // prettier-ignore
const whole = join(folder, 'whole')
console.log(`unsharded: ${shown(timed(['run', ...judging, '--output-dir', whole]))}`)
for (const shards of list.split(',').map(Number)) {
  const root = join(folder, `shards-${shards}`)
  const plan = join(folder, `plan-${shards}.json`)
  const planned = timed(['plan', '--shard-by', 'data', '--shards', String(shards), ...data, '--output', plan])
  const runs = []
  for (let shard = 1; shard <= shards; shard++) {
    const output = join(root, String(shard))
    const words = ['run', '--shard-by', 'data', '--shard', `${shard}/${shards}`, '--plan', plan, ...judging.slice(2)]
    runs.push({ ...timed([...words, '--output-dir', output]), bytes: statSync(join(output, 'data-shard.bin')).size })
  }
  const merged = join(folder, `merged-${shards}`)
  const merge = timed(['merge', root, '--output-dir', merged])
  const longest = runs.reduce((a, b) => (b.wall > a.wall ? b : a))
  const bytes = runs.reduce((sum, run) => sum + run.bytes, 0)
  const result = JSON.parse(readFileSync(join(merged, 'results.json'), 'utf8'))
  const file = join(merged, `1-${model.split('/').at(-1)}`, 'result.json')
  const same = existsSync(file) && comparable(file) === comparable(join(whole, 'result.json'))
  console.log(`${shards} shards: ${result.overall_status}, ${same ? 'same result as unsharded' : 'OTHER RESULT'}`)
  console.log(`  plan ${shown(planned)}, ${(statSync(plan).size / 1024).toFixed(0)} kB`)
  console.log(`  longest shard ${shown(longest)}; all ${runs.reduce((sum, run) => sum + run.processor, 0).toFixed(2)} s processor`) // prettier-ignore
  console.log(`  merge ${shown(merge)}; blobs ${(bytes / 1024 ** 2).toFixed(1)} MB, ${(bytes / result.shards / 1024 ** 2).toFixed(2)} each`) // prettier-ignore
  console.log(`  plan + longest shard + merge: ${(planned.wall + longest.wall + merge.wall).toFixed(2)} s`)
}
if (given === undefined) rmSync(folder, { recursive: true, force: true })
