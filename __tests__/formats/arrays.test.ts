import { describe, expect, it } from '@jest/globals'
import {
  csrOf,
  fieldOf,
  NDArray,
  type PyDict,
  PyFloat,
  PyObject,
  toFloats,
  toInts,
  toItems,
  type PyValue,
} from '../../src/formats/index.js'
import { parseDType } from '../../src/formats/pickle/dtype.js'
import { type Described, fixture, fixtureJson, NUMPYS, readPickle } from './described.js'

function member(file: string, group: string, name: string): PyValue {
  return ((readPickle(fixture(file)).root as PyDict).get(group) as PyDict).get(name)!
}

const array = (name: string, file = 'numpy2.p4.joblib'): NDArray => member(file, 'arrays', name) as NDArray

describe('toFloats', () => {
  it('reads half floats with subnormals, infinities and signed zero', () => {
    // np.float16(6e-8) is 2**-24.
    const floats = toFloats(array('f2'))
    expect([...floats]).toEqual([0.5, -2, 65504, 2 ** -24, Infinity, -Infinity, NaN, -0])
    expect(Object.is(floats[7], -0)).toBe(true)
  })

  it('reads every width of float and either byte order', () => {
    expect([...toFloats(array('f4'))]).toEqual([Math.fround(0.1), Math.fround(3e38), 2 ** -149, -0])
    expect([...toFloats(array('f8'))]).toEqual([0.1, 1 + 2 ** -52, -5e-324, 1.7e308, NaN, Infinity])
    expect(toFloats(array('big_endian_f8'))).toEqual(toFloats(array('c_order')))
    expect([...toFloats(array('big_endian_f4'))]).toEqual([1.5, -2.25])
  })

  it('reads integers as astype(float64) does, beyond 2^53 too', () => {
    expect([...toFloats(array('i8'))]).toEqual([
      -(2 ** 63),
      2 ** 63,
      -1,
      0,
      2 ** 53,
      -(2 ** 53),
      2 ** 32,
      -(2 ** 32) - 1,
    ])
    expect([...toFloats(array('u8'))]).toEqual([0, 2 ** 64, 2 ** 53])
    expect([...toFloats(array('i1'))]).toEqual([-128, 127])
    expect([...toFloats(array('i2'))]).toEqual([-32768, 32767])
    expect([...toFloats(array('u1'))]).toEqual([0, 255])
    expect([...toFloats(array('u2'))]).toEqual([0, 65535])
    expect([...toFloats(array('u4'))]).toEqual([0, 2 ** 32 - 1])
  })

  it('turns Fortran order of three axes into C order', () => {
    // transpose(1, 2, 0) of the cube, whose C-order values the f_order_3d array has too.
    const cube = [...toFloats(array('f_order_3d'))]
    const at = (i: number, j: number, k: number): number => cube[i * 12 + j * 4 + k]!
    const expected = []
    for (let j = 0; j < 3; j++) for (let k = 0; k < 4; k++) for (let i = 0; i < 2; i++) expected.push(at(i, j, k))
    for (const file of ['numpy2.p4.joblib', 'numpy2.p5.pkl', 'numpy1.p2.pkl']) {
      expect(array('transposed_3d', file).shape).toEqual([3, 4, 2])
      expect([...toFloats(array('transposed_3d', file))]).toEqual(expected)
    }
  })

  it('does not copy a native float64 that lies aligned, and copies one that does not', () => {
    const aligned = new NDArray({
      dtype: parseDType('<f8'),
      shape: [2],
      fortran: false,
      bytes: new Uint8Array(16),
      objects: null,
    })
    expect(toFloats(aligned).buffer).toBe(aligned.bytes.buffer)
    const odd = new Uint8Array(17).subarray(1)
    odd.set(new Uint8Array(Float64Array.of(1.5, -2).buffer))
    const shifted = new NDArray({ dtype: parseDType('<f8'), shape: [2], fortran: false, bytes: odd, objects: null })
    expect([...toFloats(shifted)]).toEqual([1.5, -2])
  })

  it('refuses what is no number', () => {
    for (const name of ['text', 'dates', 'complex', 'structured', 'object']) {
      expect(() => toFloats(array(name))).toThrow(expect.objectContaining({ code: 'unsupported' }))
    }
  })
})

describe('toItems', () => {
  it('keeps integers beyond 2^53 exact', () => {
    expect(toItems(array('i8'))).toEqual([
      -(2n ** 63n),
      2n ** 63n - 1n,
      -1,
      0,
      2n ** 53n,
      -(2n ** 53n),
      2 ** 32,
      -(2 ** 32) - 1,
    ])
    expect(toItems(array('u8'))[1]).toBe(2n ** 64n - 1n)
  })

  it('tells floats, bytes and objects apart', () => {
    expect(toItems(array('strided'))[1]).toEqual(new PyFloat(3))
    expect(toItems(array('byte_text'))).toEqual([
      new Uint8Array([97, 98]),
      new Uint8Array(0),
      new Uint8Array([255, 0, 122]),
    ])
    expect(toItems(array('object_f_order'))).toEqual(['a', 1, true, null, new PyFloat(2.5), 'b'])
  })
})

describe('fieldOf', () => {
  it('finds fields by name, subarrays and 64-bit integers that look like NaN included', () => {
    for (const name of ['structured', 'record']) {
      expect(toItems(fieldOf(array(name), 'left'))).toEqual([-1, 2, 2 ** 40])
      expect([...toFloats(fieldOf(array(name), 'threshold'))]).toEqual([0.5, -0.25, NaN])
      expect([...toInts(fieldOf(array(name), 'flag'))]).toEqual([1, 0, 255])
      expect(fieldOf(array(name), 'pair').shape).toEqual([3, 2])
      expect([...toFloats(fieldOf(array(name), 'pair'))]).toEqual([1, 2, 3, 4, 5, 6])
    }
  })

  it('names the fields there are when one is missing', () => {
    expect(() => fieldOf(array('structured'), 'right')).toThrow(/no such field \(left, threshold, flag, pair\)/)
    expect(() => fieldOf(array('f8'), 'left')).toThrow(/not a structured array/)
  })

  it.each(NUMPYS)('reads the nodes of a tree of 56 or 64 bytes alike: %s', (numpy) => {
    const facts = fixtureJson(`${numpy}.forest.json`) as { nodes: Record<string, Described>; values: Described }
    const forest = readPickle(fixture(`${numpy}.forest.joblib`)).root as PyObject
    const [first] = (forest.state as PyDict).get('estimators_') as PyObject[]
    const tree = (first!.state as PyDict).get('tree_') as PyObject
    const nodes = (tree.state as PyDict).get('nodes') as NDArray
    expect(nodes.dtype.itemSize).toBe(numpy === 'numpy1' ? 56 : 64)
    for (const [name, [, kind, , shape, hex]] of Object.entries(facts.nodes)) {
      const field = fieldOf(nodes, name)
      expect([name, field.dtype.kind, field.shape]).toEqual([name, kind, shape])
      expect(Buffer.from(field.bytes).toString('hex')).toBe(hex)
    }
  })
})

describe('csrOf', () => {
  it.each(['numpy1.p2.pkl', 'numpy2.p5.pkl', 'numpy2.xz.joblib'])('reads csr and csc as rows: %s', (file) => {
    const expected = { rows: 2, cols: 3, indptr: [0, 1, 3], indices: [1, 0, 2], data: [1.5, 2, -3] }
    for (const name of ['csr', 'csc']) {
      const { rows, cols, indptr, indices, data } = csrOf(member(file, 'sparse', name) as PyObject)
      expect({ rows, cols, indptr: [...indptr], indices: [...indices], data: [...data] }).toEqual(expected)
    }
    expect(csrOf(member(file, 'sparse', 'csr_array') as PyObject)).toMatchObject({
      rows: 3,
      cols: 2,
      data: Float64Array.of(1, 4, 5),
    })
    expect(csrOf(member(file, 'sparse', 'csr_empty') as PyObject)).toMatchObject({
      rows: 3,
      cols: 2,
      data: new Float64Array(0),
    })
  })

  it('refuses indices outside the shape and other classes', () => {
    const matrix = member('numpy1.p2.pkl', 'sparse', 'csr') as PyObject
    const state = matrix.state as PyDict
    const bad = Int32Array.of(1, 0, 9)
    state.set(
      'indices',
      new NDArray({
        dtype: parseDType('<i4'),
        shape: [3],
        fortran: false,
        bytes: new Uint8Array(bad.buffer),
        objects: null,
      }),
    )
    expect(() => csrOf(matrix)).toThrow(/an index lies outside the shape/)
    expect(() => csrOf(new PyObject(null, [], 'reduce'))).toThrow(/expected a scipy.sparse csr or csc matrix/)
  })
})
