// Run by threads.test.ts in a process of its own: Jest's module sandbox is none that a thread could be started from.
import { readTable } from '../../src/data/index.js'
import { readModel, readModelFile, type PickleRecord } from '../../src/formats/index.js'
import { lowerRecord } from '../../src/lower/index.js'
import { startRowWorkers } from '../../src/model/row-workers.js'
import { silentLogger } from '../../src/core/log.js'
import { selectInputs } from '../../src/plan/index.js'

const [model = '', data = ''] = process.argv.slice(2)
const want = { predictions: true, probabilities: true, scores: false }
const { bytes } = await readModelFile(model, { shared: true })
const { lowered } = await lowerRecord((await readModel(bytes)) as PickleRecord)
const rows = selectInputs(lowered.inputs, await readTable(data))
const here = lowered.infer!(rows, want)

const [worker] = startRowWorkers({ bytes }, 1, silentLogger)
if (worker === undefined) {
  console.log(JSON.stringify({ threads: 0 }))
  process.exit()
}
await worker.ready
const there = await worker.infer(rows, want)
const refused = await worker.infer({ ...rows, columns: rows.columns.slice(1) }, want).then(
  () => 'answered',
  (error: unknown) => String(error),
)
const again = await worker.infer(rows, want)
await worker.close()
const [broken] = startRowWorkers({ bytes: new TextEncoder().encode('no model') }, 1, silentLogger)
const start = await broken!.ready.then(
  () => 'started',
  () => 'did not start',
)
const same = (one: ArrayLike<number> | null, other: ArrayLike<number> | null) =>
  one?.length === other?.length && Array.from(one ?? []).every((cell, at) => Object.is(cell, other![at]))
console.log(
  JSON.stringify({
    threads: 1,
    labels: same(here.labels, there.labels),
    probabilities: same(here.probabilities, there.probabilities),
    again: same(here.probabilities, again.probabilities),
    rows: rows.rows,
    refused,
    start,
  }),
)
