import type { Worker } from 'node:worker_threads'
import { ModelGateError } from '../../core/errors.js'
import { processors } from '../../core/processors.js'
import { startThread } from '../../core/thread.js'
import { collectStatistics } from '../statistics/profile.js'
import { statisticsFrom, type TableStatistics } from '../statistics/table-statistics.js'
import type { FileFormat, OpenOptions, TableSource } from '../table-source.js'
import type { ByteSource } from './bytes.js'
import { csvTable } from './csv/source.js'
import type { ReadingAnswer, ReadingRequest } from './reading-messages.js'

/** Bytes from which on a thread pays: it takes a tenth of a second to start. Compressed ones hold some times as many. */
const WORTH_A_THREAD: Readonly<Partial<Record<FileFormat, number>>> = { csv: 16e6, parquet: 8e6, arrow: 16e6 }

const here = import.meta.url // apart, or the bundler would copy what the URLs below name

type OpenHere = () => Promise<TableSource>

/** True for a file whose statistics are worth a thread of their own. */
export function worthAThread({ size, compression }: ByteSource, format: FileFormat): boolean {
  return processors() > 1 && size * (compression === 'none' ? 1 : 4) >= (WORTH_A_THREAD[format] ?? Infinity)
}

/**
 * Opens a file whose statistics are made in a thread: of CSV the thread also parses what opening takes; the others are
 * opened here, and read there when their statistics are asked for. A thread that breaks leaves the work to this one.
 * @throws as openTable, and the signal's reason
 */
export async function openWithThread(
  bytes: ByteSource,
  format: FileFormat,
  options: OpenOptions,
  openHere: OpenHere,
): Promise<TableSource> {
  const { signal, delimiter, decimal, header, encoding, schema, keptBytes } = options
  const plain = Object.fromEntries(
    Object.entries({ delimiter, decimal, header, encoding, schema, keptBytes }).filter(
      ([, value]) => value !== undefined,
    ),
  )
  const request: ReadingRequest = { modelgateReading: true, file: bytes.file, name: bytes.path, format, options: plain }
  if (format !== 'csv') {
    const table = await openHere()
    let made: Promise<TableStatistics> | undefined
    return { ...table, statistics: () => (made ??= statisticsByThread(request, table, signal)) }
  }
  const answer = await inTurn(() => answerOf(request, signal))
  if (answer === null || answer.csv === null) return openHere()
  const statistics = statisticsFrom(answer.statistics)
  return csvTable(bytes, { ...answer.csv, statistics })
}

async function statisticsByThread(
  request: ReadingRequest,
  table: TableSource,
  signal: AbortSignal | undefined,
): Promise<TableStatistics> {
  const answer = await inTurn(() => answerOf(request, signal))
  return answer === null ? collectStatistics(table) : statisticsFrom(answer.statistics)
}

/** Threads that read at once: no more than there are processors. */
let running = 0
const waiting: (() => void)[] = []

async function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
  if (running >= processors()) await new Promise<void>((resolve) => waiting.push(resolve))
  running++
  try {
    return await act()
  } finally {
    running--
    waiting.shift()?.()
  }
}

/** @returns null when the thread could not start or broke @throws what the thread found wrong with the file */
async function answerOf(
  request: ReadingRequest,
  signal: AbortSignal | undefined,
): Promise<(ReadingAnswer & { kind: 'read' }) | null> {
  signal?.throwIfAborted()
  const worker = startThread({ here, source: './reading-worker.ts', built: '../worker/reading.js' }, request)
  try {
    const answer = await messageOf(worker, signal)
    if (answer === null || answer.kind === 'broken') return null
    if (answer.kind === 'read') return answer
    const { code, message, subject, remedy } = answer
    throw new ModelGateError(code, message, {
      ...(subject === undefined ? {} : { subject }),
      ...(remedy === undefined ? {} : { remedy }),
    })
  } finally {
    worker.removeAllListeners()
    await worker.terminate()
  }
}

function messageOf(worker: Worker, signal: AbortSignal | undefined): Promise<ReadingAnswer | null> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      reject(signal!.reason as Error)
    }
    signal?.addEventListener('abort', stop, { once: true })
    const done = (answer: ReadingAnswer | null): void => {
      signal?.removeEventListener('abort', stop)
      resolve(answer)
    }
    worker.once('message', done)
    worker.once('error', () => {
      done(null)
    })
    worker.once('exit', () => {
      done(null)
    })
  })
}
