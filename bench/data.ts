// Profile, quality and drift of two tables in one call: tsx bench/data.ts REFERENCE CURRENT. Prints what bench/data.py prints.
import { dataDrift, dataQuality, openTable } from '../src/data/index.js'

const [referencePath, currentPath] = process.argv.slice(2)
if (referencePath === undefined || currentPath === undefined) {
  throw new Error('usage: tsx bench/data.ts REFERENCE CURRENT')
}
// As the commands quality and drift do.
const options = { statistics: true, keptBytes: 0 }
const [reference, current] = await Promise.all([openTable(referencePath, options), openTable(currentPath, options)])
const quality = await dataQuality(current, { reference })
const drift = await dataDrift(reference, current)
console.log(
  JSON.stringify({
    rows: quality.rows,
    dimensions: quality.dimensions,
    columns: quality.columns.map(({ name, missing, distinct }) => ({ name, missing, distinct })),
    drift: drift.columns.map(({ name, score, psi, p_value }) => ({ name, score, psi, p: p_value })),
  }),
)
