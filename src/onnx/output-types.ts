import type { ElementType } from './element-types.js'

/**
 * Element types of what nodes give, as far as the graphs made here need them: a graph output must declare its type.
 * An operator that is not listed gives the type of its first input; null means that only the caller knows.
 */
const FIXED: Readonly<Record<string, readonly (ElementType | 'input')[]>> = {
  ArgMax: ['int64'],
  ArgMin: ['int64'],
  Shape: ['int64'],
  Size: ['int64'],
  NonZero: ['int64'],
  TopK: ['input', 'int64'],
  Unique: ['input', 'int64', 'int64', 'int64'],
  Equal: ['bool'],
  Less: ['bool'],
  LessOrEqual: ['bool'],
  Greater: ['bool'],
  GreaterOrEqual: ['bool'],
  And: ['bool'],
  Or: ['bool'],
  Not: ['bool'],
  Xor: ['bool'],
  IsNaN: ['bool'],
  IsInf: ['bool'],
  RegexFullMatch: ['bool'],
  StringConcat: ['string'],
  StringNormalizer: ['string'],
}

/** Operators whose type comes from attributes, from a later input, or from nowhere that we can see. */
const UNKNOWN = new Set(['Cast', 'ConstantOfShape', 'LabelEncoder', 'OneHot', 'Range', 'TreeEnsembleClassifier'])

/** Type of output number `index`. `inputs` are the element types of the node's inputs. */
export function outputType(opType: string, inputs: readonly (ElementType | null)[], index: number): ElementType | null {
  if (UNKNOWN.has(opType)) return null
  if (opType === 'Where') return inputs[1] ?? null
  if (opType === 'CastLike') return inputs[1] ?? null
  const rule = FIXED[opType]?.[index]
  if (rule !== undefined && rule !== 'input') return rule
  return inputs[0] ?? null
}
