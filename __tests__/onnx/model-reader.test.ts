import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isModelGateError } from '../../src/core/errors.js'
import { createGraph, float, floats, int, ints, readOnnx, tensor, textOf } from '../../src/onnx/index.js'
import { describeModel } from './support/description.js'
import { fixtureNames, loadFixture, readFixture } from './support/fixture.js'

const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)])
const block = (field: number, payload: readonly number[]): number[] => [
  ...varint(field * 8 + 2),
  ...varint(payload.length),
  ...payload,
]
const read = (...bytes: number[]): unknown => readOnnx(Uint8Array.from(bytes))

describe('readOnnx against the onnx package for Python', () => {
  it.each(fixtureNames())('reads %s alike', (name) => {
    const fixture = loadFixture(name)
    expect(describeModel(readOnnx(fixture.bytes))).toEqual(fixture.read)
  })

  it('sees the nodes that protobuf sees in 300 broken files, and refuses more only where a known field has a wrong type', () => {
    const cases = JSON.parse(textOf(readFixture('mutations.json'))) as [string, number | string][]
    const stricter: string[] = []
    for (const [data, verdict] of cases) {
      let nodes: number | string
      try {
        nodes = readOnnx(new Uint8Array(Buffer.from(data, 'base64'))).graph.nodes.length
      } catch (error) {
        if (!isModelGateError(error)) throw error
        nodes = error.message.includes('the model has no graph') ? 'no graph' : 'refused'
        if (verdict !== nodes) stricter.push(error.message)
      }
      if (nodes !== 'refused') expect([data, nodes]).toEqual([data, verdict])
    }
    // protobuf skips a known field of another wire type as if it were unknown
    for (const message of stricter)
      expect(message).toMatch(/^onnx: field \d+ should be .*, but has wire type \d at byte \d+$/)
    expect(stricter.length).toBeLessThan(5)
    expect(cases.filter(([, verdict]) => typeof verdict === 'number').length).toBeGreaterThan(50)
  })
})

describe('readOnnx on what createGraph writes', () => {
  it('finds every attribute with the type and value that went in', () => {
    const graph = createGraph({ metadata: { key: 'wert' }, producer: { name: 'p', version: '2' } })
    const x = graph.input('X', 'double', ['N', 3])
    const y = graph.node('Relu', [x, null, x], {
      i: int(-(2n ** 63n)),
      f: float(0.1),
      s: 'täxt',
      is: ints([0, 1, -1, 2 ** 40]),
      fs: floats([1.5, NaN]),
      ss: ['', 'b'],
      t: tensor(Uint8Array.of(1, 2), [2], 'uint8'),
    })
    graph.output(y, 'Y', { shape: ['N', 3] })
    const model = readOnnx(graph.toBytes())
    const values = Object.fromEntries(
      model.graph.nodes[0]!.attributes.map(({ name, values: [value] }) => [name, value]),
    )
    expect(values).toMatchObject({
      i: { kind: 'int', value: -(2n ** 63n) },
      f: { kind: 'float', value: Math.fround(0.1) },
      is: { kind: 'ints', value: [0, 1, -1, 2 ** 40] },
      fs: { kind: 'floats', value: [1.5, NaN] },
      t: { kind: 'tensor', value: { elementType: 'uint8', dims: [2], raw: Uint8Array.of(1, 2) } },
    })
    expect(model.graph.nodes[0]!.inputs).toEqual(['X', '', 'X'])
    expect(model.graph.outputs[0]).toEqual({
      name: 'Y',
      type: { kind: 'tensor', elementType: 'double', shape: ['N', 3] },
    })
    expect([...model.opsets]).toEqual([['', 21]])
    expect(model.metadata).toEqual([['key', 'wert']])
    expect(model.unknownBytes).toBe(0)
  })
})

describe('readOnnx on hostile bytes', () => {
  const graph = block(7, block(2, [103]))

  it('says what is wrong and where', () => {
    expect(() => read()).toThrow('onnx: the model has no graph at byte 0')
    expect(() => read(...block(2, [97]))).toThrow('no graph')
    expect(() => read(...graph, 0x08)).toThrow('a number is cut off')
    expect(() => read(...graph, 0x08, ...Array<number>(10).fill(0xff), 1)).toThrow('longer than 10 bytes')
    expect(() => read(...graph, 0x12, 5, 97)).toThrow('field 2 wants 5 bytes, 1 are left at byte 5')
    expect(() => read(0x00, 0x00)).toThrow('field number 0')
    expect(() => read(0x0f)).toThrow('wire type 7')
    expect(() => read(0x0c)).toThrow('wire type 4')
    expect(() => read(...graph, 0x3a, 0x05, 0x0a)).toThrow('wants 5 bytes')
    expect(() => read(...graph, 0x0a, 0x00)).toThrow('field 1 should be an integer, but has wire type 2')
    expect(() => read(...graph, 0x12, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01)).toThrow('length over 4 GiB')
  })

  it('merges a graph that is sent in two parts, as protobuf does, so that no node can hide', () => {
    const node = (letter: number): number[] => block(7, block(1, block(4, [letter])))
    const model = readOnnx(Uint8Array.from([...node(65), ...node(66)]))
    expect(model.graph.nodes.map(({ opType }) => opType)).toEqual(['A', 'B'])
  })

  it('counts bytes in fields and groups that ONNX does not have', () => {
    const group = [
      ...varint(99 * 8 + 3),
      ...block(3, [1, 2]),
      ...varint(98 * 8 + 3),
      ...varint(98 * 8 + 4),
      ...varint(99 * 8 + 4),
    ]
    expect(readOnnx(Uint8Array.from([...graph, ...group, ...block(1000, [1, 2, 3])])).unknownBytes).toBe(
      group.length + 6,
    )
    expect(() => read(...graph, ...varint(99 * 8 + 3))).toThrow('a group does not end')
    expect(() => read(...graph, ...varint(99 * 8 + 3), ...varint(98 * 8 + 4))).toThrow('ends with another number')
  })

  it('stops at its depth and its field budget instead of exhausting the stack or memory', () => {
    let nested: number[] = []
    for (let depth = 0; depth < 60; depth++) nested = block(1, block(5, block(6, nested)))
    expect(() => read(...block(7, nested))).toThrow('nested deeper than 100')
    const many = Uint8Array.from(graph.concat(...Array<number[]>(50).fill([0x08, 1])))
    expect(() => readOnnx(many, { depth: 100, fields: 20 })).toThrow('more than 20 protobuf fields')
  })

  it('finds data kept outside the file wherever the tensor sits', () => {
    const external = (name: number): number[] => [
      ...block(8, [name]),
      ...block(13, [...block(1, [...Buffer.from('location')]), ...block(2, [...Buffer.from('../x')])]),
    ]
    const inAttribute = block(1, block(5, [...block(1, [97]), ...block(5, external(65))]))
    const inSparse = block(15, block(1, external(66)))
    const inTraining = block(20, block(1, block(5, external(67))))
    const inFunction = block(25, block(11, block(5, external(68))))
    const model = readOnnx(Uint8Array.from([...block(7, [...inAttribute, ...inSparse]), ...inTraining, ...inFunction]))
    expect(model.externalData.map(({ tensor: name, location }) => [name, location]).sort()).toEqual([
      ['A', '../x'],
      ['B', '../x'],
      ['C', '../x'],
      ['D', '../x'],
    ])
  })

  it('never throws anything but a ModelGateError, whatever is done to a real file', () => {
    const original = loadFixture('corners').bytes
    const edit = fc.record({
      at: fc.nat(original.length - 1),
      value: fc.nat(255),
      cut: fc.option(fc.nat(original.length)),
    })
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        let bytes = original.slice()
        for (const { at, value, cut } of edits) {
          if (at < bytes.length) bytes[at] = value
          if (cut !== null) bytes = bytes.slice(0, cut)
        }
        try {
          readOnnx(bytes)
        } catch (error) {
          if (!isModelGateError(error)) throw error
        }
      }),
      { numRuns: 3_000, seed: 1 },
    )
  })
})
