import { tensorTypeOf } from './element-types.js'
import type { DeclaredDimension, ExternalData, OnnxTensor, OnnxType, OnnxValueInfo } from './model-types.js'
import { textOf, type Span, type WireCursor, type WireFile } from './wire-cursor.js'

/** The file being read, and the tensors found so far that point outside it. */
export interface ReadContext {
  readonly file: WireFile
  readonly externalData: ExternalData[]
}

const EXTERNAL = 1

/** TensorProto */
export function readTensor(context: ReadContext, spans: readonly Span[]): OnnxTensor {
  return context.file.message(spans, (cursor) => {
    let name = ''
    let typeCode = 0
    let raw: Uint8Array | null = null
    let floatCount = 0
    let dataLocation = 0
    const dims: (number | bigint)[] = []
    const ints: (number | bigint)[] = []
    const strings: Uint8Array[] = []
    const entries: (readonly [string, string])[] = []
    while (cursor.next()) {
      switch (cursor.field) {
        case 1:
          cursor.integersInto(dims)
          break
        case 2:
          typeCode = cursor.int32()
          break
        case 4:
          floatCount += cursor.countFixed(4)
          break
        case 5:
        case 7:
        case 11:
          cursor.integersInto(ints)
          break
        case 6:
          strings.push(cursor.payload())
          break
        case 8:
          name = cursor.text()
          break
        case 9:
          raw = cursor.unfilled()
          break
        case 10:
          floatCount += cursor.countFixed(8)
          break
        case 13:
          entries.push(readEntry(cursor))
          break
        case 14:
          dataLocation = cursor.int32()
          break
        case 3: // segment
        case 12: // doc_string
        case 16: // metadata_props
          cursor.payload()
          break
        default:
          cursor.skip()
      }
    }
    let external: ExternalData | null = null
    if (dataLocation === EXTERNAL || entries.length > 0) {
      const location = entries.findLast(([key]) => key === 'location')?.[1] ?? null
      external = { tensor: name, entries, location, at: spans[0]?.start ?? 0 }
      context.externalData.push(external)
    }
    return { name, elementType: tensorTypeOf(typeCode), typeCode, dims, raw, strings, ints, floatCount, external }
  })
}

/** SparseTensorProto: its value tensor and its index tensor. */
export function readSparseTensor(context: ReadContext, span: Span): readonly OnnxTensor[] {
  return context.file.message([span], (cursor) => {
    const tensors: OnnxTensor[] = []
    const dims: (number | bigint)[] = []
    while (cursor.next()) {
      if (cursor.field === 1 || cursor.field === 2) tensors.push(readTensor(context, [cursor.span()]))
      else if (cursor.field === 3) cursor.integersInto(dims)
      else cursor.skip()
    }
    return tensors
  })
}

/** ValueInfoProto */
export function readValueInfo(context: ReadContext, span: Span): OnnxValueInfo {
  return context.file.message([span], (cursor) => {
    let name = ''
    const type: Span[] = []
    while (cursor.next()) {
      if (cursor.field === 1) name = cursor.text()
      else if (cursor.field === 2) type.push(cursor.span())
      else if (cursor.field === 3 || cursor.field === 4) cursor.payload()
      else cursor.skip()
    }
    return { name, type: readType(context, type) }
  })
}

const TYPE_KINDS = { 1: 'tensor', 4: 'sequence', 5: 'map', 7: 'opaque', 8: 'sparse_tensor', 9: 'optional' } as const

/** TypeProto: a oneof, so the last kind wins and equal kinds merge. */
export function readType(context: ReadContext, spans: readonly Span[]): OnnxType {
  return context.file.message(spans, (cursor): OnnxType => {
    let kind: (typeof TYPE_KINDS)[keyof typeof TYPE_KINDS] | 'undeclared' = 'undeclared'
    let parts: Span[] = []
    while (cursor.next()) {
      const found = TYPE_KINDS[cursor.field as keyof typeof TYPE_KINDS] as
        (typeof TYPE_KINDS)[keyof typeof TYPE_KINDS] | undefined
      if (found !== undefined) {
        if (found !== kind) parts = []
        kind = found
        parts.push(cursor.span())
      } else if (cursor.field === 6) cursor.payload()
      else cursor.skip()
    }
    switch (kind) {
      case 'tensor':
      case 'sparse_tensor':
        return { kind, ...readTensorType(context, parts) }
      case 'sequence':
      case 'optional':
        return { kind, element: readMapType(context, parts, 1).value }
      case 'map':
        return { kind, ...readMapType(context, parts, 2) }
      default:
        return { kind }
    }
  })
}

function readTensorType(
  context: ReadContext,
  spans: readonly Span[],
): { elementType: OnnxTensor['elementType']; shape: readonly DeclaredDimension[] | null } {
  return context.file.message(spans, (cursor) => {
    let code = 0
    const shape: Span[] = []
    while (cursor.next()) {
      if (cursor.field === 1) code = cursor.int32()
      else if (cursor.field === 2) shape.push(cursor.span())
      else cursor.skip()
    }
    return { elementType: tensorTypeOf(code), shape: shape.length === 0 ? null : readShape(context, shape) }
  })
}

function readShape(context: ReadContext, spans: readonly Span[]): readonly DeclaredDimension[] {
  return context.file.message(spans, (cursor) => {
    const dimensions: DeclaredDimension[] = []
    while (cursor.next()) {
      if (cursor.field === 1) dimensions.push(context.file.message([cursor.span()], readDimension))
      else cursor.skip()
    }
    return dimensions
  })
}

function readDimension(cursor: WireCursor): DeclaredDimension {
  let value: DeclaredDimension = null
  while (cursor.next()) {
    if (cursor.field === 1) value = cursor.integer()
    else if (cursor.field === 2) value = cursor.text()
    else if (cursor.field === 3) cursor.payload()
    else cursor.skip()
  }
  return value
}

/** TypeProto.Map (key 1, value 2); Sequence and Optional have their element in field 1. */
function readMapType(
  context: ReadContext,
  spans: readonly Span[],
  valueField: 1 | 2,
): { key: OnnxTensor['elementType']; value: OnnxType } {
  return context.file.message(spans, (cursor) => {
    let key = 0
    const value: Span[] = []
    while (cursor.next()) {
      if (cursor.field === valueField) value.push(cursor.span())
      else if (cursor.field === 1) key = cursor.int32()
      else cursor.skip()
    }
    return { key: tensorTypeOf(key), value: readType(context, value) }
  })
}

/** StringStringEntryProto */
export function readEntry(outer: WireCursor): readonly [string, string] {
  return outer.file.message([outer.span()], (cursor) => {
    let key = ''
    let value = ''
    while (cursor.next()) {
      if (cursor.field === 1) key = textOf(cursor.payload())
      else if (cursor.field === 2) value = textOf(cursor.payload())
      else cursor.skip()
    }
    return [key, value] as const
  })
}
