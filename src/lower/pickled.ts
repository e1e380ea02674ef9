import { isModelGateError, ModelGateError, unsupported } from '../core/errors.js'
import { plain } from '../core/text.js'
import {
  Attributes,
  canonicalClass,
  describeValue,
  PyObject,
  type PickleRecord,
  type PyValue,
} from '../formats/index.js'
import type { Lowered } from '../plan/index.js'
import { isData } from './containers.js'
import type { FindLowering } from './registry.js'
import type { LowerContext } from './sklearn/lowering.js'
import { whyNotAskable } from './sklearn/not-askable.js'

export interface LoweredModel {
  readonly lowered: Lowered
  /** For the report, each once: an unverified version, an attribute that was derived from another. */
  readonly notes: readonly string[]
  /** `_sklearn_version` of the file; null when it names none. */
  readonly version: string | null
  /** Canonical classes of the estimators that take part, outermost first. */
  readonly classes: readonly string[]
}

/** Estimators inside estimators; a stacking of pipelines of searches has about ten. */
const MAX_ESTIMATOR_DEPTH = 64

/** scikit-learn lines that the parity corpus covers (0.23 was compared in full, but its files are not kept); others are lowered by the attributes that they hold. */
const VERIFIED_VERSIONS: readonly string[] = [
  '0.22',
  '0.23',
  '0.24',
  '1.0',
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '1.5',
  '1.6',
  '1.7',
  '1.8',
  '1.9',
]

/**
 * Lowers a pickled model to kernels.
 * @param find knows the lowerings of all classes that the pickle refers to
 * @throws ModelGateError code 'unsupported' naming the class or parameter in the way and its place in the model
 */
export function lowerPickle(record: PickleRecord, find: FindLowering): LoweredModel {
  const notes = new Set<string>()
  const classes = new Set<string>()
  if (!(record.root instanceof PyObject) || isData(record.root)) throw notAnEstimator(record.root)
  const version = versionOf(record.root) ?? record.libraryVersions['scikit-learn'] ?? null
  const lowered = lowerObject(record.root, { path: 'model', version, depth: 0, notes, classes, find })
  if (lowered.inputs.length === 0) throw unsupported(lowered.className, 'the number of features is not in the file')
  if (version !== null && !VERIFIED_VERSIONS.includes(lineOf(version))) {
    notes.add(
      `the model was saved by scikit-learn ${version}; parity is measured on scikit-learn ${VERIFIED_VERSIONS.join(', ')}`,
    )
  }
  return { lowered, notes: [...notes], version, classes: [...classes] }
}

interface Place {
  readonly path: string
  readonly version: string | null
  readonly depth: number
  readonly notes: Set<string>
  readonly classes: Set<string>
  readonly find: FindLowering
}

function lowerObject(object: PyObject, place: Place): Lowered {
  const name = object.className
  if (name === null) throw unsupported(place.path, 'the object is made by a computed call, not by a class')
  const className = canonicalClass(name)
  const lowering = place.find(className)
  if (lowering === undefined) throw notLowered(object, className, place.path)
  if (place.depth > MAX_ESTIMATOR_DEPTH) {
    throw new ModelGateError('limit', `${place.path}: more than ${MAX_ESTIMATOR_DEPTH} estimators inside each other`)
  }
  place.classes.add(className)
  const version = versionOf(object) ?? place.version
  const context: LowerContext = {
    version,
    path: place.path,
    lower: (child, step) =>
      lowerObject(child, { ...place, version, path: `${place.path}.${step}`, depth: place.depth + 1 }),
    note: (message) => void place.notes.add(`${place.path}: ${message}`),
  }
  return withLocatedForm(lowering.lower(object, context), place.path)
}

/** Refusals of the ONNX form say which estimator is in the way and where it is, however deep inside of others. */
function withLocatedForm(lowered: Lowered, path: string): Lowered {
  return {
    ...lowered,
    toOnnx(graph, input) {
      if (lowered.toOnnx === undefined) {
        throw unsupported(lowered.className, `it has no form in ONNX (at ${path})`)
      }
      try {
        return lowered.toOnnx(graph, input)
      } catch (error) {
        if (!isModelGateError(error) || error.code !== 'unsupported' || LOCATED.test(error.message)) throw error
        // What graph pieces say of ONNX in general is said of the estimator that uses them.
        const subject = error.subject === 'ONNX' ? lowered.className : (error.subject ?? lowered.className)
        throw unsupported(subject, `${error.message.replace(/^[^:]*: /, '')} (at ${path})`, error.remedy)
      }
    },
  }
}

const LOCATED = /\(at [^)]*\)$/

function versionOf(object: PyObject): string | null {
  const version = Attributes.of(object).get('_sklearn_version')
  return typeof version === 'string' ? version : null
}

function lineOf(version: string): string {
  return version.split('.', 2).join('.')
}

const MODEL_LIBRARIES: ReadonlySet<string> = new Set([
  'sklearn',
  'xgboost',
  'lightgbm',
  'catboost',
  'imblearn',
  'statsmodels',
  'category_encoders',
  'feature_engine',
])

function notLowered(object: PyObject, className: string, path: string): ModelGateError {
  const library = className.split('.', 1)[0]!
  const unaskable = whyNotAskable(className)
  if (unaskable !== undefined) {
    const reason = `${unaskable}${knownLabels(object)} (at ${path})`
    return unsupported(className, reason, 'Name the file of the estimator that predicts.')
  }
  const reason =
    library === 'sklearn'
      ? 'this estimator is not supported yet'
      : `classes of "${library}" cannot be run from the file`
  // Only a known model library's class is worth a remedy: the file of an attack should not be told how to go on.
  const remedy = MODEL_LIBRARIES.has(library)
    ? 'Export the model to ONNX; .onnx files run as they are.'
    : 'Look at the security scan before anybody loads this file.'
  return unsupported(className, `${reason} (at ${path})`, remedy)
}

/** What an encoder of labels was fitted on, the first of many: all that its file is kept for. */
function knownLabels(object: PyObject): string {
  const attributes = Attributes.of(object)
  if (!attributes.has('classes_')) return ''
  const labels = attributes.labels('classes_')
  const shown = labels.slice(0, 20).map((label) => plain(String(label), 40))
  return `; it knows ${labels.length} labels: ${shown.join(', ')}${labels.length > 20 ? ', ...' : ''}`
}

function notAnEstimator(root: PyValue): ModelGateError {
  return unsupported(
    'model',
    `the file holds ${describeValue(root)}: data, and no estimator`,
    'Save the fitted estimator itself: joblib.dump(model, path).',
  )
}
