/**
 * A thread that reads one file for its statistics, and ends. Importing this file in a worker thread starts it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { isModelGateError, messageOf } from '../../core/errors.js'
import { collectStatistics } from '../statistics/profile.js'
import { stateOf, type TableStatistics } from '../statistics/table-statistics.js'
import { openBytes } from './bytes.js'
import { settleCsv } from './csv/settle.js'
import { csvTable } from './csv/source.js'
import { openAs } from './open.js'
import type { ReadingAnswer, ReadingRequest } from './reading-messages.js'

async function answerTo(request: ReadingRequest): Promise<ReadingAnswer> {
  try {
    const { csv, statistics } = await readingOf(request)
    return { kind: 'read', csv, statistics: stateOf(statistics) }
  } catch (error) {
    if (!isModelGateError(error)) return { kind: 'broken', message: (error as Error).stack ?? messageOf(error) }
    const { code, message, subject, remedy } = error
    const details = { ...(subject === undefined ? {} : { subject }), ...(remedy === undefined ? {} : { remedy }) }
    return { kind: 'refused', code, message, ...details }
  }
}

async function readingOf({ file, name, format, options }: ReadingRequest): Promise<{
  readonly csv: (ReadingAnswer & { kind: 'read' })['csv']
  readonly statistics: TableStatistics
}> {
  const bytes = await openBytes(file, { path: name })
  if (format !== 'csv') {
    const table = await openAs(format, bytes, options)
    return { csv: null, statistics: await collectStatistics(table, format === 'parquet') }
  }
  const { statistics, ...csv } = await settleCsv(bytes, { ...options, statistics: true })
  return { csv, statistics: statistics ?? (await collectStatistics(csvTable(bytes, { ...csv, statistics }))) }
}

/** The memory of all typed arrays in plain data: it moves to the other thread instead of being copied. */
function memoryOf(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) {
    if (value.buffer instanceof ArrayBuffer) found.add(value.buffer)
  } else if (Array.isArray(value)) {
    // Not the texts of dictionaries and samples.
    if (typeof value[0] === 'object') for (const item of value) memoryOf(item, found)
  } else if (typeof value === 'object' && value !== null && !(value instanceof Map)) {
    for (const item of Object.values(value)) memoryOf(item, found)
  }
  return found
}

const request = workerData as Partial<ReadingRequest> | null
if (parentPort !== null && request?.modelgateReading === true) {
  const answer = await answerTo(request as ReadingRequest)
  parentPort.postMessage(answer, [...memoryOf(answer)])
}
