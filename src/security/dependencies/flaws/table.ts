import type { Severity } from '../../../core/result.js'
import type { RuleId } from '../../rules.js'
import type { AttributeEvidence } from './attributes.js'

/** How the scan of a file shows what a flaw needs. */
export type Sign =
  /** A finding of one of these rules, of this severity where one is given, that has the text in its message. */
  | { readonly rules: readonly RuleId[]; readonly severity?: Severity; readonly text?: string }
  /** An object of the pickle. */
  | { readonly attribute: Exclude<keyof AttributeEvidence, 'isWhole'> }
  /** The format by itself. */
  | { readonly format: true }
  /** No file shows it: it takes code, or a form that the scan does not look for. */
  | { readonly untold: true }

export interface KnownFlaw {
  /** The name that advisories of all databases carry. */
  readonly id: string
  /** Packages whose advisories mean this flaw. */
  readonly packages: readonly string[]
  /** What the file has to hold, or the code to do, one noun phrase. */
  readonly takes: string
  /** Formats in which the flaw lies, as the scan names them; null: any. */
  readonly formats: readonly string[] | null
  readonly sign: Sign
  /** What it does to who loads or uses the file: running code and reaching files is high, whatever the advisory says. */
  readonly effect: 'code' | 'files' | 'crash' | 'leak'
  readonly source: string
}

const KERAS_ARCHIVE = ['keras']
const KERAS_FILES = ['keras', 'hdf5']
const PICKLES = ['pickle', 'joblib', 'torch', 'npy', 'npz', 'zip', 'tar', 'gzip', 'zlib', 'bz2', 'xz', 'lzma', 'lz4']

/** Rules that speak of a pickle that would run something. */
const DANGEROUS_PICKLE: readonly RuleId[] = [
  'pickle-dangerous-callable',
  'pickle-carries-code',
  'pickle-untrusted-call',
  'pickle-dotted-name',
  'pickle-computed-call',
  'pickle-extension-code',
  'pickle-mutates-import',
  'pickle-special-state',
  'hidden-payload',
]

const NVD = 'https://nvd.nist.gov/vuln/detail/'

const flaw = (
  id: string,
  packages: readonly string[],
  effect: KnownFlaw['effect'],
  entry: Pick<KnownFlaw, 'takes' | 'formats' | 'sign'>,
): KnownFlaw => ({ id, packages, effect, source: `${NVD}${id}`, ...entry })

const dangerousPickle = (id: string, packages: readonly string[]): KnownFlaw =>
  flaw(id, packages, 'code', {
    takes: 'a pickle that calls something outside the model libraries',
    formats: PICKLES,
    sign: { rules: DANGEROUS_PICKLE, severity: 'high' },
  })

/**
 * Published flaws that a model file itself can trigger, or that are often met and take something else. Which versions have
 * them is the advisory database's to say; this table says what a file needs. Sources: the entry at NVD, and for Keras,
 * ONNX and PyTorch the advisories in their repositories that it links.
 */
export const knownFlaws: readonly KnownFlaw[] = [
  flaw('CVE-2024-3660', ['keras', 'tensorflow'], 'code', {
    takes: 'a Lambda layer with code of the file',
    formats: KERAS_FILES,
    sign: { rules: ['keras-lambda'], severity: 'high' },
  }),
  flaw('CVE-2025-1550', ['keras'], 'code', {
    takes: 'a configuration that names functions outside the layers',
    formats: KERAS_ARCHIVE,
    sign: { rules: ['keras-untrusted-module'], severity: 'high' },
  }),
  flaw('CVE-2025-8747', ['keras'], 'code', {
    takes: 'a configuration that names parts of Keras that are no layers',
    formats: KERAS_ARCHIVE,
    sign: { rules: ['keras-untrusted-module'], severity: 'high', text: 'names keras' },
  }),
  flaw('CVE-2025-9905', ['keras'], 'code', {
    takes: 'a Lambda layer with code in an .h5 file',
    formats: ['hdf5'],
    sign: { rules: ['keras-lambda'], severity: 'high' },
  }),
  flaw('CVE-2025-9906', ['keras'], 'code', {
    takes: 'a configuration that calls enable_unsafe_deserialization',
    formats: KERAS_ARCHIVE,
    sign: { rules: ['keras-untrusted-module'], severity: 'high', text: 'enable_unsafe_deserialization' },
  }),
  flaw('CVE-2025-12058', ['keras'], 'files', {
    takes: 'a vocabulary that is a path or a URL',
    formats: KERAS_FILES,
    sign: { rules: ['keras-file-access'] },
  }),
  flaw('CVE-2025-49655', ['keras'], 'code', {
    takes: 'a TorchModuleWrapper layer',
    formats: KERAS_FILES,
    sign: { rules: ['keras-foreign-layer'], severity: 'high' },
  }),
  flaw('CVE-2026-1669', ['keras'], 'files', {
    takes: 'HDF5 data that lies in other files',
    formats: KERAS_FILES,
    sign: { rules: ['hdf5-external'] },
  }),
  flaw('CVE-2026-0897', ['keras'], 'crash', {
    takes: 'an HDF5 dataset that declares far more than the file can hold',
    formats: KERAS_FILES,
    sign: { rules: ['resource-bomb'] },
  }),
  flaw('CVE-2025-12060', ['keras'], 'files', {
    takes: 'code that unpacks an archive of a stranger with keras.utils.get_file',
    formats: null,
    sign: { untold: true },
  }),
  flaw('CVE-2024-55459', ['keras'], 'files', {
    takes: 'code that unpacks an archive of a stranger with keras.utils.get_file',
    formats: null,
    sign: { untold: true },
  }),
  flaw('CVE-2021-37678', ['tensorflow', 'tensorflow-cpu', 'tensorflow-gpu'], 'code', {
    takes: 'a Keras model written as YAML, which is no format of a model file here',
    formats: [],
    sign: { format: true },
  }),
  flaw('CVE-2019-6446', ['numpy'], 'code', {
    takes: 'an array of objects, which numpy.load unpickles',
    formats: ['npy', 'npz'],
    sign: { rules: ['pickle-by-design', ...DANGEROUS_PICKLE] },
  }),
  flaw('CVE-2022-21797', ['joblib'], 'code', {
    takes: 'an expression as pre_dispatch, which joblib evaluates when the estimator is fitted again',
    formats: PICKLES,
    sign: { attribute: 'dispatch' },
  }),
  dangerousPickle('CVE-2024-34997', ['joblib']),
  dangerousPickle('CVE-2020-13092', ['scikit-learn']),
  dangerousPickle('CVE-2020-13091', ['pandas']),
  flaw('CVE-2020-28975', ['scikit-learn'], 'crash', {
    takes: 'a support vector machine that counts more support vectors than it holds',
    formats: PICKLES,
    sign: { attribute: 'supportCounts' },
  }),
  flaw('CVE-2024-5206', ['scikit-learn'], 'leak', {
    takes: 'a vectorizer that keeps words of its training data in stop_words_',
    formats: PICKLES,
    sign: { attribute: 'stopWords' },
  }),
  flaw('CVE-2025-32434', ['torch'], 'code', {
    takes: 'a torch file in the tar form, which weights_only does not restrict',
    formats: ['tar'],
    sign: { format: true },
  }),
  flaw('CVE-2026-24747', ['torch'], 'code', {
    takes: 'a torch file whose opcodes or storage sizes corrupt memory under weights_only',
    formats: ['torch', 'tar', 'pickle', 'zip'],
    sign: { untold: true },
  }),
  flaw('CVE-2022-45907', ['torch'], 'code', {
    takes: 'code that gives torch.jit type comments of a stranger',
    formats: null,
    sign: { untold: true },
  }),
  flaw('CVE-2022-25882', ['onnx'], 'files', {
    takes: 'tensor data outside the folder of the model',
    formats: ['onnx'],
    sign: { rules: ['onnx-external-data-path'] },
  }),
  flaw('CVE-2024-27318', ['onnx'], 'files', {
    takes: 'tensor data outside the folder of the model',
    formats: ['onnx'],
    sign: { rules: ['onnx-external-data-path'] },
  }),
  flaw('CVE-2025-51480', ['onnx'], 'files', {
    takes: 'a location of tensor data outside the folder of the model, to which it is saved',
    formats: ['onnx'],
    sign: { rules: ['onnx-external-data-path'] },
  }),
  flaw('CVE-2026-27489', ['onnx'], 'files', {
    takes: 'tensor data behind a symbolic link',
    formats: ['onnx'],
    sign: { rules: ['onnx-external-data-path'], text: 'is a symbolic link' },
  }),
  flaw('CVE-2026-34446', ['onnx'], 'files', {
    takes: 'tensor data in a file with other names on the disk',
    formats: ['onnx'],
    sign: { rules: ['onnx-external-data-path'], text: 'is a hard link' },
  }),
  flaw('CVE-2026-34445', ['onnx'], 'code', {
    takes: 'external data with keys that ONNX does not define',
    formats: ['onnx'],
    sign: { rules: ['onnx-malformed'], text: 'with the unknown key' },
  }),
  flaw('CVE-2024-5187', ['onnx'], 'files', {
    takes: 'code that downloads a model with onnx.hub or download_model_with_test_data',
    formats: null,
    sign: { untold: true },
  }),
  flaw('CVE-2024-7776', ['onnx'], 'files', {
    takes: 'code that downloads a model with onnx.hub or download_model_with_test_data',
    formats: null,
    sign: { untold: true },
  }),
  flaw('CVE-2024-34359', ['llama-cpp-python'], 'code', {
    takes: 'a chat template that reaches for the inside of Python',
    formats: ['gguf'],
    sign: { rules: ['template-escape'] },
  }),
  dangerousPickle('CVE-2023-6730', ['transformers']),
  dangerousPickle('CVE-2023-7018', ['transformers']),
  dangerousPickle('CVE-2024-3568', ['transformers']),
  dangerousPickle('CVE-2024-11392', ['transformers']),
  dangerousPickle('CVE-2024-11393', ['transformers']),
  dangerousPickle('CVE-2024-11394', ['transformers']),
]
