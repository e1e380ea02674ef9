import { describe, expect, it } from '@jest/globals'
import {
  asItems,
  decodeOpcode,
  type NDArray,
  OP,
  OPCODES,
  type PyDict,
  PyGlobal,
  type PyObject,
  PyPersistentId,
  PySet,
  toFloats,
  toItems,
  type PyValue,
} from '../../../src/formats/index.js'
import { bytesOf, readPickle } from '../described.js'

const read = (text: string): PyValue => readPickle(bytesOf(text)).root

describe('decodeOpcode', () => {
  it('gives code, argument and the offsets of this opcode and the next', () => {
    const bytes = bytesOf('N\x8c\x02hi\x80\x04')
    expect(decodeOpcode(bytes, 0)).toEqual({ code: OP.NONE, offset: 0, next: 1, arg: null })
    expect(decodeOpcode(bytes, 1)).toEqual({ code: OP.SHORT_BINUNICODE, offset: 1, next: 5, arg: 'hi' })
    expect(decodeOpcode(bytes, 5)).toEqual({ code: OP.PROTO, offset: 5, next: 7, arg: 4 })
  })

  it('gives bytes as views on the stream', () => {
    const bytes = bytesOf('C\x02ab')
    expect((decodeOpcode(bytes, 0).arg as Uint8Array).buffer).toBe(bytes.buffer)
  })

  it('knows the 68 opcodes of protocols 0 to 5', () => {
    const known = OPCODES.filter((spec) => spec !== undefined)
    expect(known).toHaveLength(68)
    expect(known.map((spec) => spec.name).sort()).toEqual(Object.keys(OP).sort())
    expect([...new Set(known.map((spec) => spec.protocol))].sort()).toEqual([0, 1, 2, 3, 4, 5])
  })

  it('names the offset of what it cannot decode', () => {
    expect(() => decodeOpcode(bytesOf('NN\xff'), 2)).toThrow('pickle: invalid opcode 0xff at byte 2')
    expect(() => decodeOpcode(bytesOf('NX\x05\0\0\0ab'), 1)).toThrow(
      'pickle: truncated: BINUNICODE announces 5 bytes, 2 are left at byte 1',
    )
  })
})

describe('calls stay records', () => {
  it('of REDUCE, OBJ, INST, NEWOBJ, NEWOBJ_EX and copyreg._reconstructor', () => {
    const reduced = read('\x80\x02cos\nsystem\nU\x02ls\x85R.') as PyObject
    expect([reduced.how, reduced.className, reduced.args]).toEqual(['reduce', 'os.system', ['ls']])
    const inst = read('(K\x01K\x02im\nC\n.') as PyObject
    expect([inst.how, inst.className, inst.args]).toEqual(['inst', 'm.C', [1, 2]])
    const obj = read('(cm\nC\nK\x01o.') as PyObject
    expect([obj.how, obj.className, obj.args]).toEqual(['inst', 'm.C', [1]])
    const made = read('\x80\x04\x8c\x01m\x8c\x01C\x93K\x01\x85}\x8c\x01kK\x02s\x92.') as PyObject
    expect([made.how, made.className, made.args, made.kwargs?.get('k')]).toEqual(['newobj', 'm.C', [1], 2])
    const old = read('ccopy_reg\n_reconstructor\n(cm\nC\nc__builtin__\nobject\nNtR.') as PyObject
    expect([old.how, old.className, old.args]).toEqual(['reconstructor', 'm.C', []])
    const computed = read('\x80\x02(K\x01K\x02t)R.') as PyObject
    expect([computed.how, computed.className]).toEqual(['reduce', null])
  })

  it('with state, list items and dict entries', () => {
    const object = read('\x80\x02cm\nC\n)\x81}U\x01aK\x01sb(K\x07K\x08e(U\x01kK\x09u.') as PyObject
    expect((object.state as PyDict).get('a')).toBe(1)
    expect(object.items).toEqual([7, 8])
    expect(object.dict?.get('k')).toBe(9)
  })

  it('of the built-in base of a subclass', () => {
    const list = read('ccopy_reg\n_reconstructor\n(cm\nC\nc__builtin__\nlist\n(lp0\nI1\natR.') as PyObject
    expect(list.items).toEqual([1])
  })
})

describe('names', () => {
  it('of Python 2 are translated below protocol 3 only', () => {
    expect(read('c__builtin__\nxrange\n.')).toEqual(new PyGlobal('builtins', 'range'))
    expect(read('\x80\x03c__builtin__\nxrange\n.')).toEqual(new PyGlobal('__builtin__', 'xrange'))
  })

  it('that are persistent ids stay ids', () => {
    expect(read('\x80\x02U\x02idQ.')).toEqual(new PyPersistentId('id'))
    expect(read('Pid\n.')).toEqual(new PyPersistentId('id'))
  })

  it('in a dict are keys like any other', () => {
    const dict = read('\x80\x02}(U\x09__proto__K\x01U\x0bconstructorK\x02u.') as PyDict
    expect(dict.get('__proto__')).toBe(1)
    expect(dict.get('toString')).toBeUndefined()
    expect(({} as Record<string, unknown>)['1']).toBeUndefined()
  })
})

describe('what Python 2 wrote', () => {
  const dtype = "cnumpy\ndtype\np1\n(S'f8'\nI0\nI1\ntRp2\n(I3\nS'<'\nNNNI-1\nI-1\nI0\ntb"

  it('reads as arrays: bytes in STRING, module numpy.core', () => {
    // 1.5 and -2 as numpy 1.6 under Python 2.7 pickled them, protocol 0.
    const data = "S'\\x00\\x00\\x00\\x00\\x00\\x00\\xf8?\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\xc0'"
    const array = read(
      `cnumpy.core.multiarray\n_reconstruct\np0\n(cnumpy\nndarray\n(I0\ntS'b'\ntR(I1\n(I2\nt${dtype}I00\n${data}\ntb.`,
    ) as NDArray
    expect([...toFloats(array)]).toEqual([1.5, -2])
  })

  it('reads as an OrderedDict of pairs, and as numpy scalars', () => {
    const dict = read("ccollections\nOrderedDict\n((lp0\n(lp1\nS'a'\naI1\naa(lp2\nS'b'\naI2\naatR.") as PyDict
    expect(dict.entries).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    const scalar = read(
      `cnumpy.core.multiarray\nscalar\n(${dtype}S'\\x00\\x00\\x00\\x00\\x00\\x00\\xf8?'\ntR.`,
    ) as NDArray
    expect(scalar.shape).toEqual([])
    expect(toFloats(scalar)[0]).toBe(1.5)
  })
})

describe('containers', () => {
  it('share what the memo shares', () => {
    const pair = asItems(read('\x80\x02]q\x01h\x01\x86.'))!
    expect(pair[0]).toBe(pair[1])
    expect(pair).toHaveLength(2)
  })

  it('from set and frozenset calls are sets', () => {
    expect(read('\x80\x02c__builtin__\nset\n](K\x01K\x02e\x85R.')).toEqual(new PySet([1, 2], false))
    expect(read('\x80\x02c__builtin__\nfrozenset\n]\x85R.')).toEqual(new PySet([], true))
  })

  it('of objects inside an array keep their identity', () => {
    const array = read(
      '\x80\x02cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK\0\x85U\x01btR(K\x01K\x02\x85cnumpy\ndtype\n(U\x01OK\0K\x01tR\x89]q\x05(]q\x06h\x06etb.',
    ) as NDArray
    const [first, second] = toItems(array)
    expect(first).toBe(second)
  })
})
