import {
  asItems,
  Attributes,
  fieldOf,
  NDArray,
  PyObject,
  toFloats,
  toInts,
  toItems,
  type PyValue,
} from '../../src/formats/index.js'
import { readFixtureModel, numberOf, type Fixture, type InputFile } from './corpus.js'

/** Something unusual that a fixture's rows hold. */
export type Edge =
  | 'huge'
  | 'tiny'
  | 'zeros of both signs'
  | 'a row twice'
  | 'missing numbers'
  | 'infinities'
  | 'missing texts'
  | 'empty texts'
  | 'texts beyond ASCII'
  | 'unseen categories'
  | 'equally far neighbours'
  | 'float32 around thresholds'
  | 'float64 around thresholds'

type Question = (input: InputFile, fixture: Fixture) => boolean

/** Whether the rows of a fixture hold an edge; those that depend on the model read it. */
export const EDGES: Readonly<Record<Edge, Question>> = {
  huge: someNumber((value) => Number.isFinite(value) && Math.abs(value) >= 1e30),
  tiny: someNumber((value) => value !== 0 && Math.abs(value) <= 1e-30),
  'zeros of both signs': (input) => [0, -0].every((zero) => numbersOf(input).some((value) => Object.is(value, zero))),
  'a row twice': (input) => {
    const rows = rowsOf(input).map((row) => row.join())
    return new Set(rows).size < rows.length
  },
  'missing numbers': ({ columns }) =>
    columns.some(({ kind, values }) => kind === 'number' && values.some((cell) => cell === null || cell === 'nan')),
  infinities: someNumber((value) => Math.abs(value) === Infinity),
  'missing texts': someText((text) => text === null),
  'empty texts': someText((text) => text === ''),
  'texts beyond ASCII': someText((text) => /[^\0-\x7f]/.test(text ?? '')),
  'unseen categories': (input, fixture) => {
    const known = knownCategories(rootOf(fixture))
    return input.columns.some(
      ({ kind, values }, at) =>
        kind === 'string' && known[at] !== undefined && values.some((cell) => cell !== null && !known[at]!.has(cell)),
    )
  },
  'equally far neighbours': (input, fixture) => hasEquallyFar(rowsOf(input), rootOf(fixture)),
  'float32 around thresholds': (input, fixture) =>
    hasAround(input, splitsOf(readFixtureModel(fixture).root), besideSingle),
  'float64 around thresholds': (input, fixture) =>
    hasAround(input, splitsOf(readFixtureModel(fixture).root), besideDouble),
}

function numbersOf({ columns }: InputFile): number[] {
  return columns
    .filter(({ kind }) => kind === 'number')
    .flatMap(({ values }) => values.map((cell) => (cell === null ? NaN : numberOf(cell))))
}

function someNumber(test: (value: number) => boolean): Question {
  return (input) => numbersOf(input).some(test)
}

function someText(test: (text: string | null) => boolean): Question {
  return ({ columns }) =>
    columns.some(({ kind, values }) => kind === 'string' && (values as readonly (string | null)[]).some(test))
}

function rowsOf({ columns }: InputFile): number[][] {
  return Array.from({ length: columns[0]!.values.length }, (_, row) =>
    columns.map(({ values }) => numberOf(values[row]!)),
  )
}

function rootOf(fixture: Fixture): Attributes {
  return Attributes.of(readFixtureModel(fixture).root as PyObject)
}

/** By column: what an encoder learned. */
function knownCategories(model: Attributes): ReadonlySet<unknown>[] {
  if (model.has('classes_')) return [new Set(toItems(model.array('classes_')))]
  return model.list('categories_').map((categories) => new Set(toItems(categories as NDArray)))
}

/** Whether some row has two training rows at the same Euclidean distance where its neighbourhood ends. */
function hasEquallyFar(rows: readonly (readonly number[])[], model: Attributes): boolean {
  const trained = model.array('_fit_X')
  const cells = toFloats(trained)
  const [count = 0, width = 0] = trained.shape
  const wanted = model.number('n_neighbors')
  return rows.some((row) => {
    const distances = Array.from({ length: count }, (_, at) =>
      row.reduce((sum, value, col) => sum + (value - cells[at * width + col]!) ** 2, 0),
    ).sort((left, right) => left - right)
    return distances[wanted - 1] === distances[wanted]
  })
}

interface Split {
  readonly feature: number
  readonly threshold: number
}

/** Every split of every tree inside a model, of either kind. */
function splitsOf(value: PyValue | undefined): Split[] {
  if (value instanceof NDArray && value.objects !== null) return value.objects.flatMap(splitsOf)
  if (!(value instanceof PyObject)) return (asItems(value) ?? []).flatMap(splitsOf)
  const attributes = Attributes.of(value)
  if (value.className?.endsWith('.TreePredictor') === true) {
    return splitsIn(attributes.array('nodes'), 'feature_idx', 'num_threshold')
  }
  if (attributes.has('tree_')) {
    const nodes = Attributes.of(attributes.object('tree_')).array('nodes')
    return splitsIn(nodes, 'feature', 'threshold')
  }
  return ['estimators_', '_predictors'].flatMap((name) => splitsOf(attributes.get(name)))
}

/** Leaves have a negative feature, or one whose threshold is no number that rows are asked about. */
function splitsIn(nodes: NDArray, feature: string, threshold: string): Split[] {
  const thresholds = toFloats(fieldOf(nodes, threshold))
  return Array.from(toInts(fieldOf(nodes, feature)), (each, at) => ({ feature: each, threshold: thresholds[at]! }))
}

/** Whether some column holds all the numbers that lie around one of its thresholds. */
function hasAround({ columns }: InputFile, splits: readonly Split[], around: (threshold: number) => number[]): boolean {
  const held = columns.map(({ values }) => new Set(values.map((cell) => (cell === null ? NaN : numberOf(cell)))))
  return splits.some(
    ({ feature, threshold }) => threshold !== 0 && around(threshold).every((value) => held[feature]?.has(value)),
  )
}

/** The numbers of a type next to one of it: neighbours in bits, but for zero. */
function besideSingle(threshold: number): number[] {
  const bits = new Int32Array(Float32Array.of(threshold).buffer)[0]!
  return [-1, 0, 1].map((step) => new Float32Array(Int32Array.of(bits + step).buffer)[0]!)
}

function besideDouble(threshold: number): number[] {
  const bits = new BigInt64Array(Float64Array.of(threshold).buffer)[0]!
  return [-1n, 0n, 1n].map((step) => new Float64Array(BigInt64Array.of(bits + step).buffer)[0]!)
}
