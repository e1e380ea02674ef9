import type { Label } from '../core/model.js'
import { valueInfo } from './graph-builder.js'
import { MessageWriter } from './message-writer.js'
import type { OnnxModel, OnnxNode } from './model-types.js'
import { labelsOf } from './node-labels.js'
import { ONNX_LIMITS, WireFile, type Span, type WireCursor } from './wire-cursor.js'

export interface WithoutZipMaps {
  readonly bytes: Uint8Array
  /** Output -> the class labels of its columns, for every output that took the place of a ZipMap's. */
  readonly columns: ReadonlyMap<string, readonly Label[] | null>
}

/**
 * A ZipMap turns a probability matrix into a list of dictionaries, which onnxruntime's JavaScript interface cannot
 * return. Where it feeds a graph output, it is cut and its input, the matrix, becomes the output; all other fields of
 * the file are copied as they are. Returns the same bytes when there is nothing to cut.
 */
export function cutZipMaps(bytes: Uint8Array, model: OnnxModel): WithoutZipMaps {
  const outputs = new Set(model.graph.outputs.map(({ name }) => name))
  const cut = new Map<string, OnnxNode>()
  for (const node of model.graph.nodes) {
    const [output] = node.outputs
    if (node.opType === 'ZipMap' && node.domain === 'ai.onnx.ml' && output !== undefined && outputs.has(output)) {
      cut.set(output, node)
    }
  }
  const columns = new Map<string, readonly Label[] | null>()
  if (cut.size === 0) return { bytes, columns }
  for (const node of cut.values()) columns.set(node.inputs[0] ?? '', labelsOf(node))
  return { bytes: rewrite(bytes, cut), columns }
}

function rewrite(bytes: Uint8Array, cut: ReadonlyMap<string, OnnxNode>): Uint8Array {
  const file = new WireFile(bytes, ONNX_LIMITS)
  const nodesCut = new Set([...cut.values()].map(({ at }) => at))
  return file.message([{ start: 0, end: bytes.byteLength }], (cursor) => {
    const model = new MessageWriter()
    while (cursor.next()) {
      if (cursor.field === 7) model.message(7, rewriteGraph(file, cursor.span(), nodesCut, cut))
      else model.raw(cursor.wholeField())
    }
    return model.finish()
  })
}

function rewriteGraph(
  file: WireFile,
  span: Span,
  nodesCut: ReadonlySet<number>,
  cut: ReadonlyMap<string, OnnxNode>,
): MessageWriter {
  return file.message([span], (cursor) => {
    const graph = new MessageWriter()
    while (cursor.next()) {
      if (cursor.field === 1 && nodesCut.has(cursor.span().start)) continue
      const node = cursor.field === 12 ? cut.get(nameOf(file, cursor)) : undefined
      if (node === undefined) graph.raw(cursor.wholeField())
      else graph.message(12, valueInfo(node.inputs[0] ?? '', 'float', null))
    }
    return graph
  })
}

/** The name of a ValueInfoProto. */
function nameOf(file: WireFile, outer: WireCursor): string {
  return file.message([outer.span()], (cursor) => {
    let name = ''
    while (cursor.next()) if (cursor.field === 1) name = cursor.text()
    return name
  })
}
