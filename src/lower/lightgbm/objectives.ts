import { unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import type { GraphBuilder, GraphValue } from '../../onnx/index.js'
import { expit, graphScalar, graphSoftmax, softmaxRows, type DenseBlock } from '../../plan/index.js'

/** How an objective relates sums over trees to predictions, in place; `classes` when its numbers are probabilities. */
export interface Objective {
  readonly classes: boolean
  readonly convert: (sums: DenseBlock) => void
  /** The same in a graph. */
  readonly toOnnx: (graph: GraphBuilder, sums: GraphValue) => GraphValue
}

const REGRESSION: Objective = { classes: false, convert: () => undefined, toOnnx: (_, sums) => sums }
const EXPONENTIAL: Objective = {
  classes: false,
  convert: each(Math.exp),
  toOnnx: (graph, sums) => graph.node('Exp', [sums]),
}
const SOFTMAX: Objective = { classes: true, convert: softmaxRows, toOnnx: graphSoftmax }
const CROSS_ENTROPY: Objective = {
  classes: false,
  convert: each(expit),
  toOnnx: (graph, sums) => graph.node('Sigmoid', [sums]),
}
const CROSS_ENTROPY_LAMBDA: Objective = {
  classes: false,
  convert: each((sum) => Math.log1p(Math.exp(sum))),
  toOnnx: (graph, sums) => graph.node('Log', [graph.node('Add', [graph.node('Exp', [sums]), graphScalar(graph, 1)])]),
}

/** Converts number by number. */
function each(convert: (sum: number) => number): (sums: DenseBlock) => void {
  return ({ data }) => {
    for (let at = 0; at < data.length; at++) data[at] = convert(data[at]!)
  }
}

/** Words after the name, such as `sigmoid:1`. */
type Options = ReadonlyMap<string, string>

// ConvertOutput of https://github.com/microsoft/LightGBM/tree/v4.6.0/src/objective
const OBJECTIVES: ReadonlyMap<string, (options: Options) => Objective> = new Map<
  string,
  (options: Options) => Objective
>([
  ['regression', squareable],
  ['regression_l1', squareable],
  ['huber', squareable],
  ['fair', squareable],
  ['quantile', squareable],
  ['mape', squareable],
  ['poisson', () => EXPONENTIAL],
  ['gamma', () => EXPONENTIAL],
  ['tweedie', () => EXPONENTIAL],
  ['lambdarank', () => REGRESSION],
  ['rank_xendcg', () => REGRESSION],
  ['binary', sigmoid],
  ['multiclass', () => SOFTMAX],
  ['multiclassova', sigmoid],
  ['cross_entropy', () => CROSS_ENTROPY],
  ['cross_entropy_lambda', () => CROSS_ENTROPY_LAMBDA],
])

/**
 * The header's `objective=` line; a model trained with a function of the project has none.
 * @throws ModelGateError code 'unsupported' naming an objective that is not known
 */
export function objectiveOf(line: string | undefined): Objective {
  if (line === undefined || line === '') return REGRESSION
  const [name = '', ...words] = line.split(' ')
  const make = OBJECTIVES.get(name)
  if (make === undefined) throw unsupported(`lightgbm objective ${plain(name, 60)}`, 'is not known')
  return make(
    new Map(words.map((word): [string, string] => [word.split(':', 1)[0]!, word.slice(word.indexOf(':') + 1)])),
  )
}

/** `reg_sqrt` fits square roots. */
function squareable(options: Options): Objective {
  if (!options.has('sqrt')) return REGRESSION
  return {
    classes: false,
    convert: each((sum) => Math.sign(sum) * sum * sum),
    toOnnx: (graph, sums) => graph.node('Mul', [graph.node('Mul', [graph.node('Sign', [sums]), sums]), sums]),
  }
}

function sigmoid(options: Options): Objective {
  const slope = Number(options.get('sigmoid') ?? '1')
  if (!(slope > 0)) throw unsupported('lightgbm sigmoid', 'expected a positive number')
  return {
    classes: true,
    convert: each((sum) => 1 / (1 + Math.exp(-slope * sum))),
    toOnnx(graph, sums) {
      const power = graph.node('Exp', [graph.node('Mul', [sums, graphScalar(graph, -slope)])])
      return graph.node('Div', [graphScalar(graph, 1), graph.node('Add', [power, graphScalar(graph, 1)])])
    },
  }
}
