import { z } from 'zod'
import { doubles, integers, tableChunk } from '../../core/packed-table.js'
import type { GatheredAnswers } from './gathered.js'

const label = z.union([z.string(), z.number(), z.boolean()])
const count = z.int().nonnegative()

const labels = z
  .strictObject({
    kind: z.literal('labels'),
    truthLabels: z.array(label),
    truth: integers,
    predictedLabels: z.array(label),
    predicted: integers,
    probabilities: doubles.nullable(),
  })
  .refine(
    ({ truth, truthLabels }) => truth.every((code) => code >= 0 && code < truthLabels.length),
    'a code of no label',
  )
  .refine(
    ({ predicted, predictedLabels }) => predicted.every((code) => code >= 0 && code < predictedLabels.length),
    'a code of no label',
  )
  .refine(({ truth, predicted }) => truth.length === predicted.length, 'predictions for other rows')
  .refine(
    ({ truth, probabilities }) => truth.length === 0 || (probabilities?.length ?? 0) % truth.length === 0,
    'probabilities of other rows',
  )
const values = z
  .strictObject({ kind: z.literal('values'), truth: doubles, predicted: doubles })
  .refine(({ truth, predicted }) => truth.length === predicted.length, 'predictions for other rows')
const answers = z.discriminatedUnion('kind', [labels, values])

const failure = z.strictObject({
  code: z.enum(['usage', 'config', 'not-found', 'empty-file', 'lfs-pointer', 'corrupt', 'unsupported', 'limit', 'data', 'deploy', 'conflict', 'unreachable', 'disk', 'timeout', 'cancelled']).nullable(), // prettier-ignore
  message: z.string().max(100_000),
})

const segments = z
  .strictObject({
    chunk: tableChunk,
    rows: integers,
    positions: doubles,
    stride: z
      .int()
      .min(1)
      .refine((stride) => Number.isInteger(Math.log2(stride)), 'a power of two'),
    seen: count,
  })
  .refine(
    ({ chunk, rows, positions, seen }) =>
      rows.length === positions.length &&
      (chunk.columns.length === 0 || chunk.rows === rows.length) &&
      rows.every((row) => row >= 0 && row < seen),
    'rows that were not evaluated',
  )

const candidate = z
  .strictObject({
    answers,
    unlabelled: count,
    kept: tableChunk,
    first: tableChunk,
    segments: segments.nullable(),
  })
  .refine(({ answers: { truth }, kept }) => kept.columns.length === 0 || kept.rows === truth.length, 'slices of other rows')
  .refine(({ answers: { truth }, segments: searched }) => searched === null || searched.seen === truth.length, 'segments of other rows') // prettier-ignore

/** What another process gathered, before it is believed. */
export const gatheredAnswers: z.ZodType<GatheredAnswers> = z.strictObject({
  reason: z.string().max(10_000).nullable(),
  elsewhere: z.boolean(),
  step: z.int().positive(),
  total: count.nullable(),
  candidate: z.union([candidate, failure]).nullable(),
  deployed: z
    .union([
      z.strictObject({
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .nullable(),
        answers: answers.nullable(),
      }),
      failure,
    ]) // prettier-ignore
    .nullable(),
})
