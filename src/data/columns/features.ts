import type { ModelInput } from '../../core/model.js'
import { nearest } from '../../core/nearest.js'
import { plain } from '../../core/text.js'
import type { ColumnSchema, ColumnType } from '../table-source.js'

export interface FeatureProblem {
  readonly feature: string
  readonly problem: 'missing' | 'type' | 'count'
  /** One sentence: what was found, what the model wants, what to do. */
  readonly message: string
}

export interface FeatureFit {
  readonly problems: readonly FeatureProblem[]
  /** Columns that the model does not take. */
  readonly extra: readonly string[]
  /** All features are there, but in another order; harmless, as they are matched by name. */
  readonly reordered: boolean
}

/**
 * Whether the columns of a table fit what a model takes: by name when the model knows names, else by number and position.
 * `target` is no feature.
 */
export function checkFeatures(
  schema: readonly ColumnSchema[],
  inputs: readonly ModelInput[],
  target?: string,
): FeatureFit {
  const columns = schema.filter(({ name }) => name !== target)
  return inputs.some(({ name }) => name === null) ? byPosition(columns, inputs) : byName(columns, inputs)
}

function byName(columns: readonly ColumnSchema[], inputs: readonly ModelInput[]): FeatureFit {
  const byNames = new Map(columns.map((column) => [column.name, column]))
  const wanted = inputs.map(({ name }) => name ?? '')
  const extra = columns.map(({ name }) => name).filter((name) => !wanted.includes(name))
  const problems = inputs.flatMap((input, position): FeatureProblem[] => {
    const feature = wanted[position]!
    const column = byNames.get(feature)
    if (column === undefined) return [missing(feature, extra)]
    return typeProblem(input, column.type, feature)
  })
  const present = columns.map(({ name }) => name).filter((name) => wanted.includes(name))
  const expected = wanted.filter((name) => byNames.has(name))
  return { problems, extra, reordered: present.some((name, position) => name !== expected[position]) }
}

function byPosition(columns: readonly ColumnSchema[], inputs: readonly ModelInput[]): FeatureFit {
  if (columns.length !== inputs.length) {
    const message = `the model takes ${inputs.length} columns by position, the data has ${columns.length}`
    return { problems: [{ feature: '', problem: 'count', message }], extra: [], reordered: false }
  }
  const problems = inputs.flatMap((input, position) =>
    typeProblem(input, columns[position]!.type, columns[position]!.name),
  )
  return { problems, extra: [], reordered: false }
}

function missing(feature: string, extra: readonly string[]): FeatureProblem {
  const former = nearest(feature, extra)
  const hint = former === null ? '' : `; did '${plain(former, 80)}' use to be it?`
  return { feature, problem: 'missing', message: `the feature '${plain(feature, 80)}' is not in the data${hint}` }
}

function typeProblem(input: ModelInput, type: ColumnType, feature: string): FeatureProblem[] {
  const numeric = type !== 'string' && type !== 'timestamp'
  if (input.kind === 'number' && !numeric) {
    const message = `the feature '${plain(feature, 80)}' holds text; the model takes numbers there`
    return [{ feature, problem: 'type', message }]
  }
  if (input.kind === 'text' && numeric) {
    const message = `the feature '${plain(feature, 80)}' holds numbers; the model takes text there`
    return [{ feature, problem: 'type', message }]
  }
  return []
}
