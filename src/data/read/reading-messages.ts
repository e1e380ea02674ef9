import type { ErrorCode } from '../../core/errors.js'
import type { StatisticsState } from '../statistics/table-statistics.js'
import type { FileFormat, OpenOptions } from '../table-source.js'
import type { SettledCsv } from './csv/settle.js'

/** What a thread gets to start with: a file that it reads from start to end. */
export interface ReadingRequest {
  readonly modelgateReading: true
  /** Where the bytes lie, and what the file is called. */
  readonly file: string
  readonly name: string
  readonly format: FileFormat
  readonly options: Pick<OpenOptions, 'delimiter' | 'decimal' | 'header' | 'encoding' | 'schema' | 'keptBytes'>
}

/** Of a CSV file also what its one pass found, so that nobody has to parse it for that. */
export type ReadingAnswer =
  | { readonly kind: 'read'; readonly csv: Omit<SettledCsv, 'statistics'> | null; readonly statistics: StatisticsState }
  | {
      readonly kind: 'refused'
      readonly code: ErrorCode
      readonly message: string
      readonly subject?: string
      readonly remedy?: string
    }
  | { readonly kind: 'broken'; readonly message: string }
