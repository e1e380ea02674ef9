import type { TableChunk } from '../../core/table.js'
import type { ColumnSchema } from '../schema.js'
import { type RowSample, RowSampler } from './row-sample.js'
import { type ProfileState, TableProfile } from './table-profile.js'

/** All that quality and drift ask of a table. */
export interface TableStatistics {
  readonly profile: TableProfile
  /** Some of its rows. */
  readonly sample: RowSample
}

/** The same as plain data, for other threads. */
export interface StatisticsState {
  readonly profile: ProfileState
  readonly sample: RowSample
}

export interface Collected {
  readonly schema: readonly ColumnSchema[]
  /** About how many rows will come, which saves moving what grows; null: nobody knows. */
  readonly rows: number | null
  /** False when rows hold arrays beside the columns. */
  readonly wholeRows: boolean
}

const FEWEST_SPENT_ROWS = 65_536

/** Makes the statistics of a table from its chunks, in their order. */
export class StatisticsCollector {
  readonly #profile: TableProfile
  readonly #sampler = new RowSampler()

  constructor({ schema, rows, wholeRows }: Collected) {
    this.#profile = new TableProfile(schema, rows ?? 0, wholeRows)
  }

  /** @param spent true when nobody else holds the chunk, whose memory is then used */
  add(chunk: TableChunk, spent = false): void {
    this.#sampler.add(chunk)
    // Of fewer rows the sample holds the chunk itself.
    this.#profile.add(chunk, spent && chunk.rows >= FEWEST_SPENT_ROWS)
  }

  /** @param schema where types are only known at the end; of the same kinds as the chunks were */
  finish(schema?: readonly ColumnSchema[]): TableStatistics {
    const profile = schema === undefined ? this.#profile : TableProfile.of({ ...this.#profile.state(), schema })
    return { profile, sample: this.#sampler.rows(schema) }
  }
}

/**
 * The same as plain data, with all that takes long for a column done: values are sorted and counted. It shares the arrays.
 */
export function stateOf({ profile, sample }: TableStatistics): StatisticsState {
  return { profile: profile.state(), sample }
}

export function statisticsFrom({ profile, sample }: StatisticsState): TableStatistics {
  return { profile: TableProfile.of(profile), sample }
}
