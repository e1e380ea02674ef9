import type { Label } from '../../core/model.js'
import type { TableChunk } from '../../core/table.js'
import type { Failure } from './failure.js'

/** A model's answers to labelled rows as plain data; labels are numbered as they appear. */
export type Answers =
  | {
      readonly kind: 'labels'
      /** Of the truth: the model's classes, then others. */
      readonly truthLabels: readonly Label[]
      readonly truth: Int32Array
      readonly predictedLabels: readonly Label[]
      readonly predicted: Int32Array
      readonly probabilities: Float64Array | null
    }
  | { readonly kind: 'values'; readonly truth: Float64Array; readonly predicted: Float64Array }

/** What was kept of a part of a table, as plain data. */
export interface ThinnedRows {
  readonly chunk: TableChunk
  /** Among the rows of the part that were evaluated. */
  readonly rows: Int32Array
  /** In the table. */
  readonly positions: Float64Array
  readonly stride: number
  /** Rows of the part that were evaluated. */
  readonly seen: number
}

/** What the model under test answered to the labelled rows of a part of the validation data. */
export interface CandidateAnswers {
  readonly answers: Answers
  readonly unlabelled: number
  /** Columns that slices are made of. */
  readonly kept: TableChunk
  /** First rows with the label as their last column. */
  readonly first: TableChunk
  /** Rows that weak segments are searched on; null: nobody searches. */
  readonly segments: ThinnedRows | null
}

/**
 * All that the stage takes from labelled rows, of one part of the validation data, as plain data: what a shard hands on. An
 * unsharded run is a run of one part.
 */
export interface GatheredAnswers {
  /** Why nothing was asked; null: it was. */
  readonly reason: string | null
  /** Another part may have what this one lacks. */
  readonly elsewhere: boolean
  /** One row of so many was drawn. */
  readonly step: number
  /** Rows of the whole table. */
  readonly total: number | null
  readonly candidate: CandidateAnswers | Failure | null
  /** Of the model that is live; `sha256` null: nothing is. */
  readonly deployed: { readonly sha256: string | null; readonly answers: Answers | null } | Failure | null
}
