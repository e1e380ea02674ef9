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

/** Makes the statistics of a table from its chunks, in their order. */
export class StatisticsCollector {
  readonly #profile: TableProfile
  readonly #sampler = new RowSampler()

  constructor({ schema, rows, wholeRows }: Collected) {
    this.#profile = new TableProfile(schema, rows ?? 0, wholeRows)
  }

  add(chunk: TableChunk): void {
    this.#profile.add(chunk)
    this.#sampler.add(chunk)
  }

  /** @param schema where types are only known at the end; of the same kinds as the chunks were */
  finish(schema?: readonly ColumnSchema[]): TableStatistics {
    const profile = schema === undefined ? this.#profile : TableProfile.of({ ...this.#profile.state(), schema })
    return { profile, sample: this.#sampler.rows(schema) }
  }
}
