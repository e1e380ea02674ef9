import type {
  OnnxAttribute,
  OnnxAttributeValue,
  OnnxGraph,
  OnnxNode,
  OnnxTensor,
  OnnxType,
  OnnxValueInfo,
} from './model-types.js'
import { readSparseTensor, readTensor, readType, readValueInfo, type ReadContext } from './tensor-reader.js'
import type { Span } from './wire-cursor.js'

/** GraphProto; several spans are one graph sent in parts. */
export function readGraph(context: ReadContext, spans: readonly Span[]): OnnxGraph {
  return context.file.message(spans, (cursor) => {
    let name = ''
    let docString = ''
    const nodes: OnnxNode[] = []
    const inputs: OnnxValueInfo[] = []
    const outputs: OnnxValueInfo[] = []
    const valueInfos: OnnxValueInfo[] = []
    const initializers: OnnxTensor[] = []
    const sparseInitializers: OnnxTensor[] = []
    while (cursor.next()) {
      switch (cursor.field) {
        case 1:
          nodes.push(readNode(context, cursor.span()))
          break
        case 2:
          name = cursor.text()
          break
        case 5:
          initializers.push(readTensor(context, [cursor.span()]))
          break
        case 10:
          docString = cursor.text()
          break
        case 11:
          inputs.push(readValueInfo(context, cursor.span()))
          break
        case 12:
          outputs.push(readValueInfo(context, cursor.span()))
          break
        case 13:
          valueInfos.push(readValueInfo(context, cursor.span()))
          break
        case 15:
          sparseInitializers.push(...readSparseTensor(context, cursor.span()))
          break
        case 14: // quantization_annotation
        case 16: // metadata_props
          cursor.payload()
          break
        default:
          cursor.skip()
      }
    }
    return { name, nodes, inputs, outputs, valueInfos, initializers, sparseInitializers, docString }
  })
}

/** NodeProto */
export function readNode(context: ReadContext, span: Span): OnnxNode {
  return context.file.message([span], (cursor) => {
    let name = ''
    let opType = ''
    let domain = ''
    const inputs: string[] = []
    const outputs: string[] = []
    const attributes: OnnxAttribute[] = []
    while (cursor.next()) {
      switch (cursor.field) {
        case 1:
          inputs.push(cursor.text())
          break
        case 2:
          outputs.push(cursor.text())
          break
        case 3:
          name = cursor.text()
          break
        case 4:
          opType = cursor.text()
          break
        case 5:
          attributes.push(readAttribute(context, cursor.span()))
          break
        case 7:
          domain = cursor.text()
          break
        case 6: // doc_string
        case 8: // overload
        case 9: // metadata_props
        case 10: // device_configurations
          cursor.payload()
          break
        default:
          cursor.skip()
      }
    }
    return { name, opType, domain, inputs, outputs, attributes, at: span.start }
  })
}

/** AttributeProto: every value that is present, whatever `type` claims. */
export function readAttribute(context: ReadContext, span: Span): OnnxAttribute {
  return context.file.message([span], (cursor) => {
    let name = ''
    let reference: string | null = null
    let typeCode = 0
    let float: number | null = null
    let int: number | bigint | null = null
    let text: Uint8Array | null = null
    const floats: number[] = []
    const ints: (number | bigint)[] = []
    const strings: Uint8Array[] = []
    const tensors: OnnxTensor[] = []
    const graphs: OnnxGraph[] = []
    const types: OnnxType[] = []
    const tensorParts: Span[] = []
    const graphParts: Span[] = []
    const typeParts: Span[] = []
    while (cursor.next()) {
      switch (cursor.field) {
        case 1:
          name = cursor.text()
          break
        case 2:
          float = cursor.float()
          break
        case 3:
          int = cursor.integer()
          break
        case 4:
          text = cursor.payload()
          break
        case 5:
          tensorParts.push(cursor.span())
          break
        case 6:
          graphParts.push(cursor.span())
          break
        case 7:
          cursor.floatsInto(floats)
          break
        case 8:
          cursor.integersInto(ints)
          break
        case 9:
          strings.push(cursor.payload())
          break
        case 10:
          tensors.push(readTensor(context, [cursor.span()]))
          break
        case 11:
          graphs.push(readGraph(context, [cursor.span()]))
          break
        case 13: // doc_string
          cursor.payload()
          break
        case 14:
          typeParts.push(cursor.span())
          break
        case 15:
          types.push(readType(context, [cursor.span()]))
          break
        case 20:
          typeCode = cursor.int32()
          break
        case 21:
          reference = cursor.text()
          break
        case 22: // sparse_tensor
        case 23: // sparse_tensors
          tensors.push(...readSparseTensor(context, cursor.span()))
          break
        default:
          cursor.skip()
      }
    }
    const values: OnnxAttributeValue[] = []
    if (float !== null) values.push({ kind: 'float', value: float })
    if (int !== null) values.push({ kind: 'int', value: int })
    if (text !== null) values.push({ kind: 'string', value: text })
    if (tensorParts.length > 0) values.push({ kind: 'tensor', value: readTensor(context, tensorParts) })
    if (graphParts.length > 0) values.push({ kind: 'graph', value: readGraph(context, graphParts) })
    if (typeParts.length > 0) values.push({ kind: 'type', value: readType(context, typeParts) })
    if (floats.length > 0) values.push({ kind: 'floats', value: floats })
    if (ints.length > 0) values.push({ kind: 'ints', value: ints })
    if (strings.length > 0) values.push({ kind: 'strings', value: strings })
    if (tensors.length > 0) values.push({ kind: 'tensors', value: tensors })
    if (graphs.length > 0) values.push({ kind: 'graphs', value: graphs })
    if (types.length > 0) values.push({ kind: 'types', value: types })
    return { name, reference, typeCode, values }
  })
}
