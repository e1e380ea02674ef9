/**
 * What ModelGate says of every model file of a folder without running it: one line of JSON a file.
 *
 *     npx tsx scripts/survey-models.ts FOLDER
 *
 * Each has `name`, `root` (class, or what the file holds instead), `versions`, `risk` of the scan, and either `lowered`
 * (class) or `refusal`, with the `entries` that run when they are named. scripts/compare-real-models.py goes on from there.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { isModelGateError } from '../src/core/errors.js'
import { describeValue, readModel } from '../src/formats/index.js'
import { entriesOf } from '../src/lower/container-entries.js'
import { isLowerable, lowerRecord, type LowerableRecord } from '../src/lower/index.js'
import { describeModel } from '../src/model/index.js'
import { defaultPolicy, scanPaths } from '../src/security/index.js'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: npx tsx scripts/survey-models.ts FOLDER')
const policy = { ...defaultPolicy, switches: { ...defaultPolicy.switches, permissions: false, secrets: false } }

for (const name of readdirSync(folder).toSorted()) {
  const path = join(folder, name)
  if (!statSync(path).isFile()) continue
  const [outcome] = await scanPaths([path], { policy })
  const worst = outcome?.file?.findings.find(({ severity }) => severity !== 'low')
  const risk = outcome?.file?.risk ?? 'unread'
  console.log(JSON.stringify({ name, risk, alarm: worst?.message ?? null, ...(await factsOf(path)) }))
}

async function factsOf(path: string): Promise<Record<string, unknown>> {
  try {
    const record = await readModel(new Uint8Array(readFileSync(path)))
    const { estimator, library_versions: versions, format } = await describeModel(record)
    const facts = { root: estimator ?? ('root' in record ? describeValue(record.root) : format), versions }
    if (!isLowerable(record)) return { ...facts, refusal: `${format} is no format that is lowered` }
    try {
      const { lowered } = await lowerRecord(record)
      return { ...facts, lowered: lowered.className, entries: await predicting(record) }
    } catch (error) {
      return { ...facts, refusal: reasonOf(error), entries: await predicting(record) }
    }
  } catch (error) {
    return { root: null, versions: {}, refusal: reasonOf(error) }
  }
}

/** Entries of a dict, list or tuple that run when they are named: keys and class. */
async function predicting(record: LowerableRecord): Promise<readonly unknown[]> {
  const found: unknown[] = []
  if (!('root' in record)) return found
  for (const { keys, path } of entriesOf(record.root)) {
    try {
      const { lowered } = await lowerRecord(record, () => Promise.resolve(path))
      if (lowered.infer !== undefined) found.push({ keys, class: lowered.className })
    } catch {
      // Told as the reason why the file does not run.
    }
  }
  return found
}

function reasonOf(error: unknown): string {
  return isModelGateError(error) ? `${error.code}: ${error.message}` : `not a ModelGateError: ${String(error)}`
}
