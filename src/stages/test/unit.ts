import { extname } from 'node:path'
import { detect } from '../../formats/index.js'
import { check } from '../check.js'
import type { StageContext } from '../context.js'
import type { CheckResult } from '../../core/result.js'

/** The specification's minimum; a fitted model does not fit in less. */
const MIN_MODEL_BYTES = 1000

/** Extensions of the specification, and what their content must be. */
const EXPECTED_CONTENT: Readonly<Record<string, readonly string[]>> = {
  '.joblib': ['joblib', 'pickle'],
  '.pkl': ['pickle', 'joblib'],
  '.pickle': ['pickle', 'joblib'],
  '.onnx': ['onnx'],
  '.h5': ['hdf5'],
  '.hdf5': ['hdf5'],
  '.keras': ['keras'],
}

/** Is there a model file, of a sensible size, of the format that its name says, and does it load? */
export async function unitTests({ model, clock }: StageContext): Promise<CheckResult[]> {
  const exists = await check(clock, 'unit.file_exists', async () => {
    const { size } = await model.file()
    return { status: 'passed', measured: size, message: `${size} bytes` }
  })
  if (exists.status !== 'passed') return [exists]
  const { bytes, size } = await model.file()
  return [
    exists,
    await check(clock, 'unit.file_size', () => ({
      status: size >= MIN_MODEL_BYTES ? 'passed' : 'failed',
      measured: size,
      threshold: MIN_MODEL_BYTES,
      message:
        size >= MIN_MODEL_BYTES
          ? `${size} bytes`
          : `the file has ${size} bytes, a fitted model has at least ${MIN_MODEL_BYTES}; was an unfitted estimator saved?`,
    })),
    await check(clock, 'unit.file_format', () => formatOutcome(model.path, detect(bytes).format)),
    await check(clock, 'unit.model_loading', async () => {
      const { model: opened } = await model.open()
      return {
        status: 'passed',
        measured: opened.engine,
        message: `loaded without executing the file (${opened.runtime})`,
      }
    }),
  ]
}

function formatOutcome(path: string, found: string) {
  const extension = extname(path).toLowerCase()
  const allowed = EXPECTED_CONTENT[extension]
  const extensions = Object.keys(EXPECTED_CONTENT).join(', ')
  if (allowed === undefined) {
    return {
      status: 'failed' as const,
      measured: found,
      threshold: extensions,
      message: `the extension "${extension}" is none of ${extensions}; the content is ${found}`,
    }
  }
  const fits = allowed.includes(found)
  return {
    status: fits ? ('passed' as const) : ('failed' as const),
    measured: found,
    threshold: allowed.join(' or '),
    message: fits
      ? `the content is ${found}`
      : `the name says ${allowed[0]!}, the content is ${found}; rename the file or save it again`,
  }
}
