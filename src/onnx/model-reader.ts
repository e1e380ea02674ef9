import { corrupt } from '../core/errors.js'
import { readAttribute, readGraph, readNode } from './graph-reader.js'
import type { OnnxFunction, OnnxGraph, OnnxModel, OnnxNode } from './model-types.js'
import { readEntry, readValueInfo, type ReadContext } from './tensor-reader.js'
import { ONNX_LIMITS, WireFile, type Fillable, type OnnxLimits, type Span } from './wire-cursor.js'

/**
 * Reads a .onnx file as data: nothing is loaded, followed or run, and big payloads stay views of the bytes (of a file that
 * is filled in by parts, the raw data of tensors is not). Schema:
 * https://github.com/onnx/onnx/blob/main/onnx/onnx.proto
 * @throws ModelGateError corrupt with the byte offset, or limit when a budget is exceeded
 */
export function readOnnx(content: Uint8Array | Fillable, limits: OnnxLimits = ONNX_LIMITS): OnnxModel {
  const file = new WireFile(content, limits)
  const { bytes } = file
  const context: ReadContext = { file, externalData: [] }
  return file.message([{ start: 0, end: bytes.byteLength }], (cursor) => {
    let irVersion: number | bigint = 0
    let modelVersion: number | bigint = 0
    let producerName = ''
    let producerVersion = ''
    let domain = ''
    let docString = ''
    const graphParts: Span[] = []
    const opsets = new Map<string, number | bigint>()
    const metadata: (readonly [string, string])[] = []
    const functions: OnnxFunction[] = []
    const trainingGraphs: OnnxGraph[] = []
    while (cursor.next()) {
      switch (cursor.field) {
        case 1:
          irVersion = cursor.integer()
          break
        case 2:
          producerName = cursor.text()
          break
        case 3:
          producerVersion = cursor.text()
          break
        case 4:
          domain = cursor.text()
          break
        case 5:
          modelVersion = cursor.integer()
          break
        case 6:
          docString = cursor.text()
          break
        case 7:
          graphParts.push(cursor.span())
          break
        case 8:
          opsets.set(...readOpset(context, cursor.span()))
          break
        case 14:
          metadata.push(readEntry(cursor))
          break
        case 20:
          trainingGraphs.push(...readTrainingInfo(context, cursor.span()))
          break
        case 25:
          functions.push(readFunction(context, cursor.span()))
          break
        case 26: // configuration
          cursor.payload()
          break
        default:
          cursor.skip()
      }
    }
    if (graphParts.length === 0) throw corrupt('onnx', 'the model has no graph', bytes.byteLength)
    const graph = readGraph(context, graphParts)
    return {
      irVersion,
      producerName,
      producerVersion,
      domain,
      modelVersion,
      docString,
      opsets,
      metadata,
      graph,
      functions,
      trainingGraphs,
      externalData: context.externalData,
      unknownBytes: file.unknownBytes,
    }
  })
}

/** OperatorSetIdProto */
function readOpset(context: ReadContext, span: Span): [domain: string, version: number | bigint] {
  return context.file.message([span], (cursor) => {
    let domain = ''
    let version: number | bigint = 0
    while (cursor.next()) {
      if (cursor.field === 1) domain = cursor.text()
      else if (cursor.field === 2) version = cursor.integer()
      else cursor.skip()
    }
    return [domain === 'ai.onnx' ? '' : domain, version]
  })
}

/** TrainingInfoProto: its initialization and algorithm graphs. */
function readTrainingInfo(context: ReadContext, span: Span): readonly OnnxGraph[] {
  return context.file.message([span], (cursor) => {
    const graphs: OnnxGraph[] = []
    while (cursor.next()) {
      if (cursor.field === 1 || cursor.field === 2) graphs.push(readGraph(context, [cursor.span()]))
      else if (cursor.field === 3 || cursor.field === 4) cursor.payload()
      else cursor.skip()
    }
    return graphs
  })
}

/** FunctionProto */
function readFunction(context: ReadContext, span: Span): OnnxFunction {
  return context.file.message([span], (cursor) => {
    let name = ''
    let domain = ''
    const inputs: string[] = []
    const outputs: string[] = []
    const nodes: OnnxNode[] = []
    const opsets = new Map<string, number | bigint>()
    while (cursor.next()) {
      switch (cursor.field) {
        case 1:
          name = cursor.text()
          break
        case 4:
          inputs.push(cursor.text())
          break
        case 5:
          outputs.push(cursor.text())
          break
        case 7:
          nodes.push(readNode(context, cursor.span()))
          break
        case 9:
          opsets.set(...readOpset(context, cursor.span()))
          break
        case 10:
          domain = cursor.text()
          break
        case 11: // a default value may be a tensor that points outside the file
          readAttribute(context, cursor.span())
          break
        case 12:
          readValueInfo(context, cursor.span())
          break
        case 6: // attribute names
        case 8: // doc_string
        case 13: // overload
        case 14: // metadata_props
          cursor.payload()
          break
        default:
          cursor.skip()
      }
    }
    return { name, domain, inputs, outputs, nodes, opsets }
  })
}
