// Milliseconds of every run of one prediction, model and data in memory: tsx bench/warm.ts MODEL DATA RUNS
import { readTable } from '../src/data/index.js'
import { readModelFile } from '../src/formats/index.js'
import { openModel } from '../src/model/index.js'

const [path, data, runs] = process.argv.slice(2)
if (path === undefined || data === undefined) throw new Error('usage: tsx bench/warm.ts MODEL DATA RUNS')
const rows = await readTable(data)
const { bytes } = await readModelFile(path, { shared: true })
const { model } = await openModel(bytes, path)
const times: number[] = []
for (let run = 0; run < Number(runs ?? 5); run++) {
  const start = performance.now()
  await model.predict(rows, { probabilities: true })
  times.push(performance.now() - start)
}
await model.close()
console.log(JSON.stringify(times))
