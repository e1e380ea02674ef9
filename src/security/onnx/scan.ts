import { isModelGateError, messageOf } from '../../core/errors.js'
import {
  readOnnx,
  type OnnxAttributeValue,
  type OnnxGraph,
  type OnnxModel,
  type OnnxNode,
  type OnnxTensor,
} from '../../onnx/index.js'
import { type ByteSource, PagedBytes } from '../../formats/index.js'
import { ruleOfDefect } from '../defects.js'
import { Evidence } from '../pickle/evidence.js'
import { followConstants, resync } from '../pickle/stream.js'
import { isAllowedModule } from '../policy.js'
import { type ScanContext, type ScannedContent } from '../scan-context.js'
import { misfitOf } from './dimensions.js'
import { judgeExternalData } from './locations.js'

/** Domains whose operators ONNX and onnxruntime bring along. */
const KNOWN_DOMAINS: ReadonlySet<string> = new Set([
  '',
  'ai.onnx',
  'ai.onnx.ml',
  'ai.onnx.training',
  'ai.onnx.preview',
  'ai.onnx.preview.training',
  'com.microsoft',
])

const PYTHON_OPERATORS = /^(?:PythonOp|PythonOpGrad|PyOp|PyFunc|PyCustomOp)/

/** Judges an ONNX file: what it reads from disk, which operators it needs, and what its strings and constants hold. */
export async function scanOnnx(source: ByteSource, context: ScanContext): Promise<ScannedContent> {
  const { findings, location, path } = context
  const evidence = new Evidence(context)
  followConstants(evidence)
  let pages: PagedBytes
  let model: OnnxModel
  try {
    pages = new PagedBytes(source)
    model = readOnnx(pages)
  } catch (error) {
    if (!isModelGateError(error)) throw error
    findings.add(ruleOfDefect(error, 'onnx-malformed'), { message: messageOf(error), location })
    resync(source, 0, evidence)
    return { format: 'onnx', complete: false, accounted: 0 }
  }
  if (model.unknownBytes > 0) {
    const message = `${model.unknownBytes} bytes in fields that ONNX does not have`
    findings.add('onnx-malformed', { message, location })
    resync(source, 0, evidence)
  }
  for (const data of model.externalData) await judgeExternalData(data, path, context)
  new GraphWalk({ evidence, context, model, pages }).run()
  evidence.judgeGlobals()
  return { format: 'onnx', complete: true, accounted: source.length - model.unknownBytes }
}

interface GraphWalkTools {
  readonly evidence: Evidence
  readonly context: ScanContext
  readonly model: OnnxModel
  readonly pages: PagedBytes
}

/** Visits every node, tensor and string, in subgraphs, functions and training graphs too. Iterative. */
class GraphWalk {
  readonly #evidence: Evidence
  readonly #context: ScanContext
  readonly #model: OnnxModel
  readonly #local: ReadonlySet<string>
  readonly #graphs: OnnxGraph[]
  readonly #pages: PagedBytes

  constructor({ evidence, context, model, pages }: GraphWalkTools) {
    this.#pages = pages
    this.#evidence = evidence
    this.#context = context
    this.#model = model
    this.#local = new Set(model.functions.map((each) => `${each.domain}\n${each.name}`))
    this.#graphs = [model.graph, ...model.trainingGraphs]
  }

  run(): void {
    const { producerName, producerVersion, docString, domain, metadata, functions } = this.#model
    for (const text of [producerName, producerVersion, docString, domain]) this.#text(text, 0)
    for (const [key, value] of metadata) {
      this.#text(value, 0)
      this.#evidence.strings.pair(key, value, 0, this.#evidence.location)
    }
    for (const { nodes } of functions) for (const node of nodes) this.#node(node)
    for (let graph = this.#graphs.pop(); graph !== undefined; graph = this.#graphs.pop()) {
      this.#text(graph.docString, 0)
      for (const tensor of [...graph.initializers, ...graph.sparseInitializers]) this.#tensor(tensor, 0)
      for (const node of graph.nodes) this.#node(node)
    }
  }

  #node(node: OnnxNode): void {
    const { opType, domain, at: offset } = node
    const { findings, location, policy } = this.#context
    const name = `${domain === '' ? '' : `${domain}:`}${opType}`
    if (PYTHON_OPERATORS.test(opType)) findings.add('onnx-python-op', { message: `operator ${name}`, location, offset })
    else if (!KNOWN_DOMAINS.has(domain) && !this.#local.has(`${domain}\n${opType}`)) {
      if (isAllowedModule(policy, domain)) {
        findings.add('policy-exception', { message: `operator ${name}; its domain is allowed`, location, offset })
      } else findings.add('onnx-custom-domain', { message: `operator ${name}`, location, offset })
    }
    for (const attribute of node.attributes) {
      for (const value of attribute.values) this.#attribute(attribute.name, value, offset)
    }
  }

  #attribute(name: string, attribute: OnnxAttributeValue, offset: number): void {
    switch (attribute.kind) {
      case 'graph':
        this.#graphs.push(attribute.value)
        return
      case 'graphs':
        this.#graphs.push(...attribute.value)
        return
      case 'tensor':
        this.#tensor(attribute.value, offset)
        return
      case 'tensors':
        for (const tensor of attribute.value) this.#tensor(tensor, offset)
        return
      case 'string':
        this.#evidence.bytesConstant(attribute.value, offset)
        this.#evidence.strings.pair(
          name,
          Buffer.from(attribute.value).toString('utf8'),
          offset,
          this.#evidence.location,
        )
        return
      case 'strings':
        for (const value of attribute.value) this.#evidence.bytesConstant(value, offset)
        return
      default:
        return
    }
  }

  #tensor(tensor: OnnxTensor, offset: number): void {
    const misfit = misfitOf(tensor)
    if (misfit !== null) this.#evidence.add('onnx-malformed', misfit, offset)
    for (const value of tensor.strings) this.#evidence.bytesConstant(value, offset)
    if (tensor.raw !== null) this.#evidence.embedded(this.#pages.see(tensor.raw), offset, null)
  }

  #text(text: string, offset: number): void {
    if (text === '') return
    this.#evidence.strings.text(text, offset, this.#evidence.location)
    this.#evidence.embedded(text, offset, null)
  }
}
