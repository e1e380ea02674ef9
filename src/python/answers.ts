import { z } from 'zod'
import { corrupt, ModelGateError, unsupported } from '../core/errors.js'
import type { Label, Prediction } from '../core/model.js'
import { plain } from '../core/text.js'
import type { Frame } from './frames.js'

/** A worker runs code of a model: its answers are checked like a file of a stranger. */
const label = z.union([z.string(), z.number(), z.boolean()])
const size = z
  .int()
  .min(0)
  .max(2 ** 31)

const isolation = z.object({
  isolation: z.object({ system_calls: z.literal(true), landlock: size, namespaces: z.boolean() }),
})

const loaded = z.object({
  names: z.array(z.string()).nullable(),
  count: size.nullable(),
  classes: z.array(label).nullable(),
  task: z.enum(['classification', 'regression', 'clustering', 'outlier_detection', 'transform']),
  has_probabilities: z.boolean(),
  python: z.string(),
  library: z.string(),
  class_name: z.string(),
  warnings: z.array(z.string()),
})

const predicted = z.object({ outputs: size, dictionary: z.array(label).optional() })

const failed = z.object({ ok: z.literal(false), kind: z.string(), message: z.string() })

export type Isolation = z.infer<typeof isolation>['isolation']
export type LoadedModel = z.infer<typeof loaded>

export function isolationOf(frame: Frame): Isolation {
  return accept(frame, isolation).isolation
}

export function loadedModelOf(frame: Frame): LoadedModel {
  return accept(frame, loaded)
}

export interface Asked {
  readonly rows: number
  readonly task: LoadedModel['task']
  /** Width of the probabilities; null when they were not asked for. */
  readonly classes: number | null
}

/** One entry a row and output, each of them where the header says; anything else is refused. */
export function predictionOf(frame: Frame, asked: Asked): Prediction {
  const { outputs, dictionary } = accept(frame, predicted, 'predict')
  const [answers, shares] = frame.buffers
  const entries = asked.rows * outputs
  const isRegression = asked.task === 'regression'
  const wanted = [entries * (isRegression ? 8 : 4), ...(asked.classes === null ? [] : [asked.rows * asked.classes * 8])]
  const lengths = frame.buffers.map((buffer) => buffer.length)
  if (answers === undefined || lengths.join() !== wanted.join()) {
    throw corrupt('answer of the Python worker', `it holds buffers of ${lengths.join()} bytes, not of ${wanted.join()}`)
  }
  return {
    rows: asked.rows,
    outputs,
    labels: isRegression ? null : labelsOf(answers, dictionary ?? []),
    values: isRegression ? doubles(answers) : null,
    probabilities: shares === undefined ? null : doubles(shares),
  }
}

function labelsOf(bytes: Uint8Array, dictionary: readonly Label[]): Label[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Array.from({ length: bytes.length / 4 }, (_, at) => {
    const found = dictionary[view.getInt32(at * 4, true)]
    if (found === undefined) throw corrupt('answer of the Python worker', 'a code is outside of its dictionary')
    return found
  })
}

function doubles(bytes: Uint8Array): Float64Array {
  // A copy of its own: the view may start anywhere in a larger buffer (and slice() of a Buffer copies nothing).
  return new Float64Array(new Uint8Array(bytes).buffer)
}

function accept<T>(frame: Frame, schema: z.ZodType<T>, asked: 'start' | 'predict' = 'start'): T {
  const failure = failed.safeParse(frame.header)
  if (failure.success) throw failureOf(failure.data, asked)
  const parsed = schema.safeParse(frame.header)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw corrupt('answer of the Python worker', `${issue?.path.join('.') ?? 'it'}: ${issue?.message ?? 'unexpected'}`)
}

/** What Python raised, with the remedy where the cause is known. */
function failureOf({ kind, message }: z.infer<typeof failed>, asked: 'start' | 'predict'): ModelGateError {
  const text = plain(message, 600)
  const name = plain(kind, 100)
  if (kind === 'Refused') {
    return unsupported('python', `the sandbox for the Python worker could not be set up: ${text}`, SANDBOX_REMEDY)
  }
  if (kind === 'MemoryError') {
    return new ModelGateError('limit', 'the model needs more memory in Python than the worker may use')
  }
  if (asked === 'predict' && DATA_ERRORS.has(kind)) {
    return new ModelGateError('data', `the model does not take these rows: ${name}: ${text}`, {
      remedy: 'Give the columns that the model was trained on, with values of the same kind.',
    })
  }
  const remedy = REMEDIES.find(([pattern]) => pattern.test(`${kind}: ${message}`))?.[1]
  return unsupported('python', `the model failed in Python: ${name}: ${text}`, remedy)
}

/** What Python code raises when columns are missing or hold something else than it expects. */
const DATA_ERRORS: ReadonlySet<string> = new Set(['KeyError', 'IndexError', 'ValueError', 'TypeError'])

export const SANDBOX_REMEDY =
  'The worker needs Linux 5.13 or later with seccomp and Landlock (ubuntu-latest has both), on x64 or arm64. Otherwise export the model to ONNX.'

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [
    /^ModuleNotFoundError/,
    'Install the package for this Python, or, for code of this repository, name its module in security.allowed_modules.',
  ],
  [
    /^AttributeError: .*__main__/,
    'The class was defined in a script or notebook. Move it into a module, and save the model again.',
  ],
  [
    /^PermissionError/,
    'The sandbox lets a model read Python and its packages, and nothing else. Keep what it needs inside the model.',
  ],
]
