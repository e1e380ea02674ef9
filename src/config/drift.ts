import { z } from 'zod'

/** How drift is measured, what it is judged by, and what drifted labels and predictions do to the gate. */

const byColumn = (value: z.ZodNumber) => z.record(z.string().min(1), value)
const onDrift = (what: string) =>
  z
    .enum(['off', 'warn', 'fail'])
    .default('warn')
    .describe(
      `What drift of ${what} does to the gate, judged by validation.data_drift_threshold. off: it is not judged.`,
    )

export const drift = z
  .strictObject({
    test: z
      .enum(['jensen_shannon', 'psi', 'ks', 'chi2', 'wasserstein'])
      .default('jensen_shannon')
      .describe(
        "Score of number columns: Jensen-Shannon distance, population stability index, Kolmogorov-Smirnov statistic, Cramer's V of chi-squared, or Wasserstein distance in standard deviations.",
      ),
    categorical_test: z
      .enum(['auto', 'jensen_shannon', 'psi', 'chi2'])
      .default('auto')
      .describe(
        'Score of categories and truth values. auto: test where it takes them (jensen_shannon, psi, chi2), else jensen_shannon.',
      ),
    aggregate: z
      .enum(['max', 'mean', 'weighted', 'share'])
      .default('max')
      .describe(
        'How the scores of the features become the one that validation.data_drift_threshold judges. weighted: mean by importance. share: share of the features that drifted.',
      ),
    weights: byColumn(z.number().min(0))
      .default({})
      .describe(
        'Importance of features for aggregate: weighted, as column: number; the others weigh nothing. Empty: permutation importance, measured by run on the labelled validation data; drift and monitor need weights.',
      ),
    column_threshold: z
      .number()
      .positive()
      .nullable()
      .default(null)
      .describe(
        'Score above which a single column has drifted, for aggregate: share, mean and weighted. null: validation.data_drift_threshold.',
      ),
    thresholds: byColumn(z.number().positive())
      .default({})
      .describe('Columns with a threshold of their own, as column: number.'),
    ignore: z.array(z.string().min(1)).default([]).describe('Columns that are left out.'),
    on_prediction_drift: onDrift(
      "the model's predictions (labels, probabilities or values) on reference rows against those on the rows that are judged",
    ),
    on_label_drift: onDrift('the label column, where both tables have it,'),
  })
  .refine(({ aggregate, weights }) => aggregate === 'weighted' || Object.keys(weights).length === 0, {
    path: ['weights'],
    message: 'aggregate: weighted beside weights, or no weights',
  })
  .refine(({ weights }) => Object.keys(weights).length === 0 || Object.values(weights).some((weight) => weight > 0), {
    path: ['weights'],
    message: 'at least one weight above 0',
  })
  .refine(({ aggregate, column_threshold }) => aggregate !== 'max' || column_threshold === null, {
    path: ['column_threshold'],
    message: 'null with aggregate: max, whose columns are judged by validation.data_drift_threshold',
  })
  .refine(({ thresholds, ignore }) => !ignore.some((name) => name in thresholds), {
    path: ['ignore'],
    message: 'no column that has a threshold of its own',
  })
  .refine(({ weights, ignore }) => !ignore.some((name) => name in weights), {
    path: ['ignore'],
    message: 'no column that has a weight',
  })
