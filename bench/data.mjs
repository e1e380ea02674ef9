// Profile, quality and drift of a million rows against pandas with SciPy and against evidently, whole processes in turn.
//
//   python bench/make-data.py FOLDER
//   node bench/data.mjs FOLDER [--python PATH] [--evidently PATH] [--node PATH] [--runs 5] [--formats csv,parquet]
//
// --python: with pandas, SciPy and pyarrow; --evidently: with evidently (left out unless given: a minute a run). Wall time
// is what the machine allows at the moment; the seconds of the processor depend on its load far less.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { median } from './measure.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: 'python3' },
    evidently: { type: 'string' },
    node: { type: 'string', default: process.execPath },
    runs: { type: 'string', default: '5' },
    formats: { type: 'string', default: 'csv,parquet' },
  },
})
const folder = positionals[0]
if (folder === undefined) throw new Error('usage: node bench/data.mjs FOLDER [--python PATH] [--evidently PATH]')
const root = fileURLToPath(new URL('..', import.meta.url))
const temp = mkdtempSync(join(tmpdir(), 'modelgate-bench-'))

/** Without a bundle, the translation of the sources would be measured too. Threads find their code as they do in dist/. */
const bundle = join(temp, 'app/data.mjs')
const banner = "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);"
const esbuild = join(root, 'node_modules/.bin/esbuild')
for (const [source, out] of [
  ['bench/data.ts', bundle],
  ['src/data/read/reading-worker.ts', join(temp, 'worker/reading.js')],
]) {
  const options = ['--bundle', '--platform=node', '--format=esm', `--banner:js=${banner}`, `--outfile=${out}`]
  run(esbuild, [...options, join(root, source)])
}
writeFileSync(join(temp, 'package.json'), '{"type":"module"}')

/** Wall and processor seconds and peak megabytes of a whole process, by GNU time. */
function run(command, words) {
  const peakFile = join(temp, 'peak')
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', '-o', peakFile, command, ...words], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} ${words.join(' ')} ended with ${status}: ${stderr}`)
  const [wall, user, system, kilobytes] = readFileSync(peakFile, 'utf8').trim().split(' ').map(Number)
  return { wall, cpu: user + system, mb: kilobytes / 1000 }
}

const python = join(root, 'bench/data.py')
console.log('| | wall, s | processor, s | peak, MB | wall, ratio | processor, ratio |')
console.log('| --- | ---: | ---: | ---: | ---: | ---: |')
for (const format of values.formats.split(',')) {
  const files = ['reference', 'current'].map((name) => join(folder, `${name}.${format}`))
  const sides = [
    ['ModelGate', () => run(values.node, [bundle, ...files])],
    ['pandas and SciPy', () => run(values.python, [python, ...files])],
    ...(values.evidently === undefined
      ? []
      : [['evidently', () => run(values.evidently, [python, ...files, '--evidently'])]]),
  ].map(([name, act]) => ({ name, act, runs: [] }))
  for (let round = 0; round < Number(values.runs); round++) {
    for (const side of sides) {
      side.runs.push(side.act())
      console.error(format, side.name, JSON.stringify(side.runs.at(-1)))
    }
  }
  for (const { name, runs } of sides) {
    const of = (key) => median(runs.map((one) => one[key]))
    // Of the runs of one round, not of the medians: they saw the same machine.
    const ratio = (key) => median(runs.map((one, round) => one[key] / sides[0].runs[round][key]))
    const cells = [of('wall').toFixed(1), of('cpu').toFixed(1), of('mb').toFixed(0)]
    console.log(
      `| ${format}, ${name} | ${cells.join(' | ')} | ${ratio('wall').toFixed(1)}x | ${ratio('cpu').toFixed(1)}x |`,
    )
  }
}
rmSync(temp, { recursive: true, force: true })
