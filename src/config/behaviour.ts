import { z } from 'zod'

/**
 * Behavioural cases, after CheckList (Ribeiro et al., 2020, https://aclanthology.org/2020.acl-main.442/): what a model
 * must answer on known rows, what must not matter to it, and which way its answer must move.
 */

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()])
const row = z.record(z.string(), scalar)

const common = {
  name: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/, 'letters, digits, dot, dash and underscore, at most 63')
    .describe('Name of the check: validation.behaviour.<name>.'),
  rows: z
    .array(row)
    .min(1)
    .max(1000)
    .optional()
    .describe('Rows as column: value. They stand in the policy itself, so that a pull request cannot change them.'),
  data: z
    .string()
    .min(1)
    .optional()
    .describe('File of rows instead; relative to the working directory. Neither: rows of the validation data.'),
  class: scalar
    .optional()
    .describe(
      "Classification: look at the probability of this class instead of the label. Direction's default: the last class.",
    ),
  max_rows: z.int().min(1).max(100_000).default(200).describe('Rows that are looked at, from the first on.'),
  max_failures: z.number().min(0).max(1).default(0).describe('Share of the rows that may break the rule.'),
  severity: z.enum(['fail', 'warn']).default('fail').describe('Whether a broken case closes the gate.'),
}

const change = z
  .strictObject({
    column: z.string().min(1).describe('Column that is changed.'),
    set: z
      .union([scalar, z.array(scalar).min(1).max(100)])
      .optional()
      .describe('New value; of a list, each is tried.'),
    add: z.number().optional().describe('Added to numbers.'),
    multiply: z.number().optional().describe('Numbers are multiplied by it.'),
    shuffle: z.literal(true).optional().describe("Each row gets another row's value, by the seed."),
  })
  .refine(
    (one) => [one.set, one.add, one.multiply, one.shuffle].filter((given) => given !== undefined).length === 1,
    'a column with exactly one of set, add, multiply and shuffle',
  )

const golden = z.strictObject({
  kind: z.literal('golden').describe('Known rows with known answers.'),
  ...common,
  expect: z.array(scalar).min(1).max(1000).optional().describe('The answer of each row, in the order of rows.'),
  expect_column: z.string().min(1).optional().describe('Column of the rows that holds the answers instead.'),
  tolerance: z.number().min(0).default(1e-6).describe('Largest difference of numbers; labels must be the same.'),
})

const invariance = z.strictObject({
  kind: z.literal('invariance').describe('What must not matter: the answer stays when the columns change.'),
  ...common,
  change: z.array(change).min(1).max(20).describe('Columns that change, all at once.'),
  tolerance: z.number().min(0).default(0).describe('Largest change of a number that counts as none.'),
})

const direction = z.strictObject({
  kind: z.literal('direction').describe('Which way the answer must move when the columns change.'),
  ...common,
  change: z.array(change).min(1).max(20).describe('Columns that change, all at once.'),
  expect: z
    .enum(['up', 'down', 'not_up', 'not_down'])
    .describe('up and down: it must move. not_up and not_down: it may stay.'),
  tolerance: z.number().min(0).default(1e-9).describe('Smaller movements count as none.'),
})

const behaviourCase = z.discriminatedUnion('kind', [golden, invariance, direction])

export type BehaviourCase = z.output<typeof behaviourCase>

export const behaviour = z
  .array(behaviourCase)
  .max(200)
  .superRefine((cases, context) => {
    const wrong = (position: number, message: string): void => {
      context.addIssue({ code: 'custom', path: [position], message, input: cases[position] })
    }
    const names = new Set<string>()
    for (const [position, one] of cases.entries()) {
      if (names.has(one.name)) wrong(position, 'a case with a name of its own')
      names.add(one.name)
      if (one.rows !== undefined && one.data !== undefined) wrong(position, 'a case with either rows or data')
      if (one.kind !== 'golden') continue
      if ((one.expect === undefined) === (one.expect_column === undefined)) {
        wrong(position, 'a golden case with either expect or expect_column')
      }
      if (one.expect !== undefined && one.expect.length !== one.rows?.length) {
        wrong(position, 'a golden case with as many answers in expect as it has rows')
      }
    }
  })
  .default([])
  .describe('Behavioural cases: golden rows, invariance and direction; see docs/validation.md.')
