import { readFileSync } from 'node:fs'
import type { InferenceSession, Tensor } from 'onnxruntime-node'
import { messageOf, ModelGateError } from '../core/errors.js'
import type { Logger } from '../core/log.js'
import { plain } from '../core/text.js'
import type { TensorType } from './element-types.js'
import { chooseEngine, type ChosenEngine, type EngineChoice, type OnnxEngine } from './engine-loader.js'
import { readExternalData } from './external-data.js'
import { readOnnx } from './model-reader.js'
import type { OnnxModel } from './model-types.js'
import type { RunData, RunTensor } from './run-tensor.js'
import { SessionThreads, type SessionThread } from './session-threads.js'

/** An input or output of the graph; `elementType` and `shape` are null when it is not a tensor. */
export interface OnnxPort {
  readonly name: string
  readonly elementType: TensorType | null
  /** null for a dimension that is not fixed. */
  readonly shape: readonly (number | null)[] | null
}

export interface OnnxSession {
  readonly engine: OnnxEngine
  readonly engineVersion: string
  /** Why a slower engine is used than the first choice; null when it is the first choice. */
  readonly engineReason: string | null
  readonly inputs: readonly OnnxPort[]
  readonly outputs: readonly OnnxPort[]
  /**
   * Runs the graph once. `fetches` limits the outputs that are computed and copied; default all.
   * @throws ModelGateError unsupported with the engine's words when the graph fails on these values
   */
  run(feeds: Readonly<Record<string, RunTensor>>, fetches?: readonly string[]): Promise<Record<string, RunTensor>>
  /**
   * At most `count` threads with sessions of their own of the same model, which stay until this one is closed. Fewer where
   * there are no processors for them, none for a model that is large or has data in other files.
   */
  threads(count: number, log: Logger): readonly SessionThread[]
  close(): Promise<void>
}

export interface SessionOptions {
  readonly prefer?: EngineChoice
  /** The parsed model when the caller has it already. */
  readonly model?: OnnxModel
  /** Where the bytes come from: the folder in which external data may lie. */
  readonly path?: string
}

/**
 * Opens an ONNX model for running, from its bytes or its path.
 * @throws ModelGateError corrupt, limit, or unsupported when the engine has no kernel for an operator in it
 */
export async function openSession(source: Uint8Array | string, options: SessionOptions = {}): Promise<OnnxSession> {
  const bytes = typeof source === 'string' ? readFileSync(source) : source
  const path = typeof source === 'string' ? source : (options.path ?? null)
  const externalData = readExternalData(options.model ?? readOnnx(bytes), path)
  const engine = await chooseEngine(options.prefer)
  let session: InferenceSession
  try {
    session = await engine.runtime.InferenceSession.create(unshared(bytes), {
      executionProviders: [engine.name === 'native' ? 'cpu' : 'wasm'],
      // Operators add in another order in each number of threads, which changes labels of forests: rows are split instead
      // (docs/decisions/0026-onnx-rows-are-split-not-operators.md).
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      logSeverityLevel: 3,
      ...(externalData.length > 0 ? { externalData } : {}),
    })
  } catch (cause) {
    throw engineError('onnxruntime cannot open the model', cause)
  }
  const threads = new SessionThreads(externalData.length === 0 ? bytes : null, engine)
  return {
    engine: engine.name,
    engineVersion: engine.version,
    engineReason: engine.reason,
    inputs: session.inputMetadata.map(portOf),
    outputs: session.outputMetadata.map(portOf),
    run: (feeds, fetches) => runSession(session, engine, feeds, fetches),
    threads: (count, log) => threads.atMost(count, log),
    close: async () => {
      await threads.close()
      await session.release()
    },
  }
}

/** The engines take no memory that threads share; they copy what they are given, so that this copy does not stay. */
function unshared(bytes: Uint8Array): Uint8Array {
  return bytes.buffer instanceof SharedArrayBuffer ? bytes.slice() : bytes
}

async function runSession(
  session: InferenceSession,
  engine: ChosenEngine,
  feeds: Readonly<Record<string, RunTensor>>,
  fetches: readonly string[] = session.outputNames,
): Promise<Record<string, RunTensor>> {
  const inputs: Record<string, Tensor> = {}
  for (const [name, { elementType, shape, data }] of Object.entries(feeds)) {
    const TensorOf = engine.runtime.Tensor as new (type: string, data: RunData, dims: readonly number[]) => Tensor
    inputs[name] = new TensorOf(engineType(elementType), data, shape)
  }
  try {
    const results = await session.run(inputs, fetches)
    return Object.fromEntries(fetches.map((name) => [name, resultOf(name, results[name] as Tensor)]))
  } catch (cause) {
    throw engineError('onnxruntime cannot run the model on these values', cause)
  }
}

function resultOf(name: string, tensor: Tensor): RunTensor {
  const elementType = tensorTypeOfEngine(tensor.type)
  if (elementType === null) throw new TypeError(`output ${name} has type ${tensor.type}`)
  return { elementType, shape: tensor.dims, data: tensor.data }
}

function portOf(metadata: InferenceSession.ValueMetadata): OnnxPort {
  if (!metadata.isTensor) return { name: metadata.name, elementType: null, shape: null }
  return {
    name: metadata.name,
    elementType: tensorTypeOfEngine(metadata.type),
    // A dimension that is not fixed is '' or its name with the native engine and 2^32 - 1 with the WASM build.
    shape: metadata.shape.map((size) => (typeof size === 'number' && size >= 0 && size < 0xffff_ffff ? size : null)),
  }
}

const ENGINE_TYPES: Readonly<Partial<Record<TensorType, string>>> = { float: 'float32', double: 'float64' }

function engineType(elementType: TensorType): string {
  return ENGINE_TYPES[elementType] ?? elementType
}

function tensorTypeOfEngine(type: string): TensorType | null {
  if (type === 'float32') return 'float'
  if (type === 'float64') return 'double'
  return type as TensorType
}

function engineError(what: string, cause: unknown): ModelGateError {
  return new ModelGateError('unsupported', `onnx: ${what}: ${plain(messageOf(cause))}`, {
    remedy: 'Check the model with onnx.checker and its operators against the opset that it declares.',
    cause,
  })
}
