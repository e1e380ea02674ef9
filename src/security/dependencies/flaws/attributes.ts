import {
  Attributes,
  NDArray,
  PyObject,
  PySet,
  PyTuple,
  type PyValue,
  readModel,
  toInts,
  walkContainers,
} from '../../../formats/index.js'
import { isModelGateError } from '../../../core/errors.js'

/** What flaws of scikit-learn and joblib ask of the objects in a pickle: one line of evidence each. */
export interface AttributeEvidence {
  /** Words of the training data that a vectorizer keeps without needing them. */
  readonly stopWords: readonly string[]
  /** Support vector machines that count more support vectors than they hold. */
  readonly supportCounts: readonly string[]
  /** Expressions that joblib evaluates before it starts its jobs. */
  readonly dispatch: readonly string[]
  /** False when the file has more objects than were searched. */
  readonly isWhole: boolean
}

/** As many objects as a forest of a hundred thousand nodes may have. */
const MAX_SEARCHED = 200_000

const VECTOR_MACHINE = /^sklearn\.svm\.[\w.]*\b(SVC|NuSVC|SVR|NuSVR|OneClassSVM)$/

/** What scikit-learn writes there by itself, and numbers. */
const HARMLESS_DISPATCH = /^\s*(?:all|(?:\d+(?:\.\d+)?\s*\*\s*)?n_jobs|\d+)\s*$/

/** Reads a pickle as data once more. @returns null when the file is no pickle that can be read */
export async function readAttributes(bytes: Uint8Array): Promise<AttributeEvidence | null> {
  try {
    const record = await readModel(bytes)
    return 'root' in record ? attributeEvidence(record.root) : null
  } catch (error) {
    if (!isModelGateError(error)) throw error
    return null
  }
}

function attributeEvidence(root: PyValue): AttributeEvidence {
  const stopWords: string[] = []
  const supportCounts: string[] = []
  const dispatch: string[] = []
  const isWhole = walkContainers(root, MAX_SEARCHED, (container) => {
    if (!(container instanceof PyObject)) return
    const attributes = Attributes.of(container)
    const { className } = attributes
    const words = countOf(attributes.get('stop_words_'))
    if (words > 0) stopWords.push(`${className} holds ${words} words of its training data in stop_words_`)
    if (VECTOR_MACHINE.test(className)) {
      const wrong = wrongCounts(attributes)
      if (wrong !== null) supportCounts.push(`${className} ${wrong}`)
    }
    const expression = attributes.get('pre_dispatch')
    if (typeof expression === 'string' && !HARMLESS_DISPATCH.test(expression))
      dispatch.push(`${className} has the expression ${expression} as pre_dispatch`)
  })
  return { stopWords, supportCounts, dispatch, isWhole }
}

function countOf(value: PyValue | undefined): number {
  if (value instanceof PySet || value instanceof PyTuple) return value.items.length
  if (Array.isArray(value)) return value.length
  return value instanceof NDArray ? value.size : 0
}

/** A classifier counts the support vectors of each class; the others have two counts, each of all of them. */
function wrongCounts(attributes: Attributes): string | null {
  const counts = attributes.get('_n_support') ?? attributes.get('n_support_')
  const support = attributes.get('support_')
  if (counts === undefined || !(support instanceof NDArray)) return null
  if (!(counts instanceof NDArray)) return 'counts its support vectors in something that is no array'
  let each: Int32Array
  try {
    each = toInts(counts)
  } catch (error) {
    if (!isModelGateError(error)) throw error
    return 'counts its support vectors in something that is no array of integers'
  }
  const isClassifier = attributes.className.endsWith('SVC')
  const counted = isClassifier ? each.reduce((sum, count) => sum + count, 0) : Math.max(0, ...each)
  const isWrong = each.some((count) => count < 0) || (isClassifier ? counted !== support.size : counted > support.size)
  return isWrong ? `counts ${counted} support vectors and holds ${support.size}` : null
}
