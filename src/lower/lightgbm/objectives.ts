import { unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { expit, softmaxRows, type DenseBlock } from '../../plan/index.js'

/** How an objective relates sums over trees to predictions, in place; `classes` when its numbers are probabilities. */
export interface Objective {
  readonly classes: boolean
  readonly convert: (sums: DenseBlock) => void
}

const identity = (): void => undefined
const exponential = each(Math.exp)
const REGRESSION: Objective = { classes: false, convert: identity }

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
  ['poisson', () => ({ classes: false, convert: exponential })],
  ['gamma', () => ({ classes: false, convert: exponential })],
  ['tweedie', () => ({ classes: false, convert: exponential })],
  ['lambdarank', () => REGRESSION],
  ['rank_xendcg', () => REGRESSION],
  ['binary', sigmoid],
  ['multiclass', () => ({ classes: true, convert: softmaxRows })],
  ['multiclassova', sigmoid],
  ['cross_entropy', () => ({ classes: false, convert: each(expit) })],
  ['cross_entropy_lambda', () => ({ classes: false, convert: each((sum) => Math.log1p(Math.exp(sum))) })],
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
  return { classes: false, convert: each((sum) => Math.sign(sum) * sum * sum) }
}

function sigmoid(options: Options): Objective {
  const slope = Number(options.get('sigmoid') ?? '1')
  if (!(slope > 0)) throw unsupported('lightgbm sigmoid', 'expected a positive number')
  return { classes: true, convert: each((sum) => 1 / (1 + Math.exp(-slope * sum))) }
}
