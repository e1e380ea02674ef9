import { extname } from 'node:path'
import { decompress, detect, readingFile } from '../../formats/index.js'
import { check, type Outcome } from '../check.js'
import { loadingMessage } from '../deploy/health.js'
import type { StageContext } from '../context.js'
import type { CheckResult } from '../../core/result.js'

/** What people call a file of `pickle.dump` or `joblib.dump`; .sav is what a much-read tutorial calls it. */
const PICKLES = ['.joblib', '.pkl', '.pickle', '.pck', '.pckl', '.pk', '.p', '.sav', '.dill', '.dump', '.dat']

/** Extensions that say what the content is. */
const EXPECTED_CONTENT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(PICKLES.map((extension) => [extension, ['pickle', 'joblib']])),
  '.onnx': ['onnx'],
  '.h5': ['hdf5'],
  '.hdf5': ['hdf5'],
  '.keras': ['keras'],
  '.ubj': ['xgboost'],
  '.json': ['xgboost', 'catboost'],
  '.txt': ['lightgbm'],
  '.cbm': ['catboost'],
}
const FORMATS = [...new Set(Object.values(EXPECTED_CONTENT).flat())]

/** Is there a model file, of a sensible size, of the format that its name says, and does it load? */
export async function unitTests({ model, clock, config }: StageContext): Promise<CheckResult[]> {
  const exists = await check(clock, 'unit.file_exists', async () => {
    const { size } = await model.file()
    return { status: 'passed', measured: size, message: `${size} bytes` }
  })
  if (exists.status !== 'passed') return [exists]
  const { bytes } = await model.file()
  return [
    exists,
    await check(clock, 'unit.file_size', () =>
      readingFile({ name: model.path, bytes }, () => sizeOutcome(model, bytes, config.testing.min_model_bytes)),
    ),
    await check(clock, 'unit.file_format', () => formatOutcome(model.path, detect(bytes).format)),
    await check(clock, 'unit.model_loading', async () => {
      const { model: opened } = await model.open()
      return {
        status: 'passed',
        measured: opened.engine,
        message: loadingMessage(opened),
      }
    }),
  ]
}

/** A floor up to this only guards against files that are empty or cut off, which do not open. */
const GUARD_BYTES = 1000

/** A compressed file is as large as what is in it: compression makes honest models small. */
async function sizeOutcome(model: StageContext['model'], bytes: Uint8Array, threshold: number): Promise<Outcome> {
  const { compression } = detect(bytes)
  const measured =
    bytes.length >= threshold || compression === null ? bytes.length : decompress(bytes, compression).bytes.length
  const what = compression === null ? `${measured} bytes` : `${bytes.length} bytes, at least ${measured} uncompressed`
  if (measured >= threshold) return { status: 'passed', measured, threshold, message: what }
  const whole = threshold <= GUARD_BYTES && (await opens(model))
  return whole
    ? { status: 'passed', measured, threshold, message: `${what}: under ${threshold}, but it opens as a fitted model` }
    : {
        status: 'failed',
        measured,
        threshold,
        message: `${what}: few fitted models fit in less than ${threshold}. If this one does, lower testing.min_model_bytes`,
      }
}

async function opens(model: StageContext['model']): Promise<boolean> {
  return model.open().then(
    () => true,
    () => false,
  )
}

function formatOutcome(path: string, found: string) {
  const extension = extname(path).toLowerCase()
  const named = EXPECTED_CONTENT[extension]
  // Of other names, such as .model and .bin, each library makes what it likes.
  const allowed = named ?? FORMATS
  const fits = allowed.includes(found)
  const wrong =
    named === undefined
      ? `the content is ${found}, which is none of ${FORMATS.join(', ')}; save the model again`
      : `the name says ${named.join(' or ')}, the content is ${found}; rename the file or save it again`
  return {
    status: fits ? ('passed' as const) : ('failed' as const),
    measured: found,
    threshold: allowed.join(' or '),
    message: fits ? `the content is ${found}` : wrong,
  }
}
