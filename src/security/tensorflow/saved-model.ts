import { isModelGateError, messageOf } from '../../core/errors.js'
import { type ByteSource, PagedBytes } from '../../formats/index.js'
import { ruleOfDefect } from '../defects.js'
import { judgeKerasText, looksLikeConfig } from '../keras/documents.js'
import { Evidence } from '../pickle/evidence.js'
import { followConstants, resync } from '../pickle/stream.js'
import { type ScanContext, type ScannedContent } from '../scan-context.js'
import { Message } from './message.js'
import { judgeNodes, type Surroundings } from './nodes.js'
import { type MessageName } from './schema.js'

/** Files of TensorFlow that are one protobuf message. */
export type TensorflowFile = 'SavedModel' | 'GraphDef' | 'SavedMetadata' | 'FingerprintDef'

const FORMATS: Readonly<Record<TensorflowFile, string>> = {
  SavedModel: 'saved-model',
  GraphDef: 'tensorflow-graph',
  SavedMetadata: 'keras-metadata',
  FingerprintDef: 'fingerprint',
}

/**
 * Judges a file of a SavedModel folder, or a frozen graph: operators of every graph and function, configurations of
 * Keras in its objects, files that it names, texts and constants.
 */
export function scanTensorflow(source: ByteSource, root: TensorflowFile, context: ScanContext): ScannedContent {
  const { findings, location } = context
  const evidence = new Evidence(context)
  followConstants(evidence)
  const format = FORMATS[root]
  try {
    const pages = new PagedBytes(source)
    const { message, file } = Message.of(pages, root)
    const walk = new Walk(pages, evidence, context)
    walk.run(message)
    if (file.unknownBytes > 0) {
      const unknown = `${file.unknownBytes} bytes in fields that TensorFlow does not have`
      findings.add('tensorflow-malformed', { message: unknown, location })
      resync(source, 0, evidence)
    }
    evidence.judgeGlobals()
    return { format, complete: walk.complete, accounted: source.length - file.unknownBytes }
  } catch (error) {
    if (!isModelGateError(error)) throw error
    findings.add(ruleOfDefect(error, 'tensorflow-malformed'), { message: messageOf(error), location })
    resync(source, 0, evidence)
    evidence.judgeGlobals()
    return { format, complete: false, accounted: 0 }
  }
}

/** Visits every message. Iterative, so that nesting costs no stack. */
class Walk {
  readonly #evidence: Evidence
  readonly #context: ScanContext
  readonly #pages: PagedBytes
  complete = true

  constructor(pages: PagedBytes, evidence: Evidence, context: ScanContext) {
    this.#pages = pages
    this.#evidence = evidence
    this.#context = context
  }

  run(root: Message): void {
    const pending: { readonly message: Message; readonly around: Surroundings }[] = [
      { message: root, around: { functions: new Set(), assets: new Set() } },
    ]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const { message } = next
      const around = surroundingsOf(message, next.around)
      this.#visit(message, around)
      for (const inner of message.messages()) pending.push({ message: inner, around })
    }
  }

  #visit(message: Message, around: Surroundings): void {
    const { findings, location } = this.#context
    const { name, at } = message
    const configs = CONFIG_FIELDS[name]
    for (const text of message.everyText) {
      if (configs && looksLikeConfig(text)) {
        if (!judgeKerasText(text, `${name}@${at}`, this.#context)) this.complete = false
        continue
      }
      this.#evidence.textConstant(text, at)
    }
    for (const blob of message.everyBlob) this.#evidence.bytesConstant(this.#pages.see(blob), at)
    if (name === 'GraphDef') judgeNodes(message.messages(1), around, this.#context)
    if (name === 'FunctionDef') judgeNodes(message.messages(3), around, this.#context)
    if (name === 'AssetFileDef' && leadsOut(message.text(2))) {
      const asset = `${message.text(2)}, an asset, leads out of the folder`
      findings.add('tensorflow-file-op', { message: asset, location, offset: at })
    }
  }
}

/** Messages in whose texts Keras keeps its configurations. */
const CONFIG_FIELDS: Partial<Record<MessageName, true>> = { SavedUserObject: true, KerasObject: true }

/** Functions belong to the graph that brings them, assets to the whole of it. */
function surroundingsOf(message: Message, outer: Surroundings): Surroundings {
  if (message.name === 'MetaGraphDef') {
    const assets = message.messages(6).flatMap((asset) => asset.messages(1).map((info) => bareName(info.text(1))))
    return { ...outer, assets: new Set(assets) }
  }
  if (message.name === 'GraphDef') {
    const library = message.messages(2).flatMap((each) => each.messages(1))
    const names = library.flatMap((each) => each.messages(1).map((signature) => signature.text(1)))
    return { ...outer, functions: new Set(names) }
  }
  return outer
}

function bareName(tensor: string): string {
  return tensor.split(':', 1)[0]!
}

function leadsOut(path: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:)/.test(path) || path.split(/[\\/]/).includes('..')
}
