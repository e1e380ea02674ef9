import { deflateSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import {
  appendItem,
  assemble,
  type Part,
  build,
  bytes,
  call,
  emptyDict,
  emptyList,
  emptyTuple,
  frame,
  get,
  global,
  inst,
  int,
  longPut,
  mark,
  memoize,
  newobj,
  newobjEx,
  none,
  payload,
  payload0,
  persid,
  pop,
  popMark,
  proto,
  put,
  reduce,
  setItem,
  stackGlobal,
  stop,
  text,
  tuple,
  tuple1,
  tuple2,
} from './support/assembler.js'
import { ruleIds, scan } from './support/scan.js'

/** The numbers are those of the mechanism list that the scan is measured against. */
interface Mechanism {
  readonly name: string
  readonly stream: Uint8Array
  readonly risk: 'medium' | 'high'
  readonly rule: string
}

const p4 = (...parts: readonly Part[]): Uint8Array => assemble(proto(4), ...parts)
const osSystem = assemble(text('os'), text('system'), stackGlobal)
const calls = 'pickle-dangerous-callable'

const MECHANISMS: readonly Mechanism[] = [
  { name: '0 os.system through REDUCE', stream: p4(payload, stop), risk: 'high', rule: calls },
  { name: '0 os.system, protocol 0', stream: assemble(payload0, stop), risk: 'high', rule: calls },
  { name: '1 INST', stream: assemble("(S'id'\n", inst('os', 'system'), stop), risk: 'high', rule: calls },
  { name: '2 OBJ', stream: assemble(mark, global('os', 'system'), "S'id'\no", stop), risk: 'high', rule: calls },
  { name: '3 REDUCE whose result is popped', stream: p4(payload, pop, none, stop), risk: 'high', rule: calls },
  {
    name: '3 OBJ whose result is popped',
    stream: assemble(mark, global('os', 'system'), "S'id'\no", pop, none, stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '4 NEWOBJ of a dangerous class',
    stream: p4(text('subprocess'), text('Popen'), stackGlobal, tuple(text('id')), newobj, stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '4 NEWOBJ_EX of a dangerous class',
    stream: p4(text('subprocess'), text('Popen'), stackGlobal, emptyTuple, emptyDict, newobjEx, stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '5 names through PUT and GET',
    stream: p4(
      text('os'),
      put(0),
      pop,
      text('system'),
      put(1),
      pop,
      get(0),
      get(1),
      stackGlobal,
      tuple(text('id')),
      reduce,
      stop,
    ),
    risk: 'high',
    rule: calls,
  },
  {
    name: '6 mixed BINPUT and MEMOIZE indexes',
    stream: p4(
      text('os'),
      put(1),
      pop,
      text('x'),
      put(0),
      pop,
      text('system'),
      memoize,
      pop,
      get(1),
      get(2),
      stackGlobal,
      tuple(text('id')),
      reduce,
      stop,
    ),
    risk: 'high',
    rule: calls,
  },
  {
    name: '7 PUT after POP shows a decoy to scanners that look back',
    stream: p4(
      text('os'),
      text('decoy'),
      pop,
      put(0),
      text('system'),
      text('decoy'),
      pop,
      put(1),
      pop,
      pop,
      get(0),
      get(1),
      stackGlobal,
      tuple(text('id')),
      reduce,
      stop,
    ),
    risk: 'high',
    rule: calls,
  },
  {
    name: '8 memo overwrite',
    stream: p4(
      text('collections'),
      put(0),
      pop,
      text('os'),
      put(0),
      pop,
      get(0),
      text('system'),
      stackGlobal,
      tuple(text('id')),
      reduce,
      stop,
    ),
    risk: 'high',
    rule: calls,
  },
  { name: '9 GET of a missing key after the payload', stream: p4(payload, get(77), stop), risk: 'high', rule: calls },
  {
    name: '10 POP_MARK decoy',
    stream: p4(text('os'), mark, text('decoy'), popMark, text('system'), stackGlobal, tuple(text('id')), reduce, stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '10 POP pops a mark',
    stream: p4(text('os'), mark, pop, text('system'), stackGlobal, tuple(text('id')), reduce, stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '11 BINSTRING operands',
    stream: p4('T\x02\0\0\0os', 'U\x06system', stackGlobal, tuple(text('id')), reduce, stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '11 STRING operands',
    stream: p4("S'os'\n", "S'system'\n", stackGlobal, tuple(text('id')), reduce, stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '11 UNICODE operands',
    stream: p4('Vos\n', 'Vsystem\n', stackGlobal, tuple(text('id')), reduce, stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '11 BINUNICODE8 operands',
    stream: p4('\x8d\x02\0\0\0\0\0\0\0os', text('system'), stackGlobal, tuple(text('id')), reduce, stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '12 unicode escapes',
    stream: p4('V\\u006fs\n', 'Vsyste\\u006d\n', stackGlobal, tuple(text('id')), reduce, stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '13 name computed by rot13',
    stream: p4(
      call('_codecs', 'decode', text('bf'), text('rot13')),
      text('system'),
      stackGlobal,
      tuple(text('id')),
      reduce,
      stop,
    ),
    risk: 'high',
    rule: 'pickle-computed-call',
  },
  {
    name: '13 name computed by an allowed codec is still computed',
    stream: p4(
      call('_codecs', 'encode', text('os'), text('latin1')),
      text('system'),
      stackGlobal,
      tuple(text('id')),
      reduce,
      stop,
    ),
    risk: 'medium',
    rule: 'pickle-malformed',
  },
  {
    name: '14 dotted through the standard library',
    stream: p4(call('pathlib', 'os.system', text('id')), stop),
    risk: 'high',
    rule: 'pickle-dotted-name',
  },
  {
    name: '14 dotted through a trusted package',
    stream: p4(call('numpy.lib.npyio', 'os.popen', text('id')), stop),
    risk: 'high',
    rule: 'pickle-dotted-name',
  },
  {
    name: '14 dotted through __globals__',
    stream: p4(call('sklearn.base', 'clone.__globals__', text('id')), stop),
    risk: 'high',
    rule: 'pickle-dotted-name',
  },
  {
    name: '15 eval.__call__',
    stream: p4(call('builtins', 'eval.__call__', text('1')), stop),
    risk: 'high',
    rule: 'pickle-dotted-name',
  },
  {
    name: '15 object.__subclasses__',
    stream: p4(call('builtins', 'object.__subclasses__'), stop),
    risk: 'high',
    rule: 'pickle-dotted-name',
  },
  {
    name: '16 BUILD slot state on a function',
    stream: p4(
      text('numpy'),
      text('size'),
      stackGlobal,
      none,
      emptyDict,
      text('__code__'),
      none,
      setItem,
      tuple2,
      build,
      stop,
    ),
    risk: 'high',
    rule: 'pickle-mutates-import',
  },
  {
    name: '16 numpy.__builtins__',
    stream: p4(text('numpy'), text('__builtins__'), stackGlobal, stop),
    risk: 'high',
    rule: 'pickle-dotted-name',
  },
  {
    name: '17 BUILD sets an attribute that a dotted name reads back',
    stream: p4(
      text('numpy'),
      text('prod'),
      stackGlobal,
      put(0),
      emptyDict,
      text('a'),
      osSystem,
      setItem,
      build,
      pop,
      call('numpy', 'prod.a', text('id')),
      stop,
    ),
    risk: 'high',
    rule: 'pickle-mutates-import',
  },
  {
    name: '18 BUILD installs __setstate__',
    stream: p4(
      text('sklearn.svm._classes'),
      text('SVC'),
      stackGlobal,
      emptyTuple,
      newobj,
      emptyDict,
      text('__setstate__'),
      text('builtins'),
      text('len'),
      stackGlobal,
      setItem,
      build,
      text('id'),
      build,
      stop,
    ),
    risk: 'high',
    rule: 'pickle-special-state',
  },
  {
    name: '19 SETITEM on sys.modules',
    stream: p4(text('sys'), text('modules'), stackGlobal, text('os'), none, setItem, stop),
    risk: 'high',
    rule: 'pickle-mutates-import',
  },
  {
    name: '19 APPEND on sys.path',
    stream: p4(text('sys'), text('path'), stackGlobal, text('/tmp'), appendItem, stop),
    risk: 'high',
    rule: 'pickle-mutates-import',
  },
  {
    name: '19 SETITEM on os.environ',
    stream: p4(text('os'), text('environ'), stackGlobal, text('A'), text('B'), setItem, stop),
    risk: 'high',
    rule: 'pickle-mutates-import',
  },
  { name: '20 EXT1', stream: p4('\x82\x01', emptyTuple, reduce, stop), risk: 'high', rule: 'pickle-extension-code' },
  {
    name: '20 EXT2',
    stream: p4('\x83\x01\x02', emptyTuple, reduce, stop),
    risk: 'high',
    rule: 'pickle-extension-code',
  },
  {
    name: '20 EXT4',
    stream: p4('\x84\x01\x02\0\0', emptyTuple, reduce, stop),
    risk: 'high',
    rule: 'pickle-extension-code',
  },
  { name: '21 PERSID', stream: assemble('Pabc\n', stop), risk: 'medium', rule: 'pickle-persistent-id' },
  { name: '21 BINPERSID', stream: p4(text('abc'), persid, stop), risk: 'medium', rule: 'pickle-persistent-id' },
  {
    name: '22 copyreg._reconstructor carries the class',
    stream: assemble(
      global('copy_reg', '_reconstructor'),
      mark,
      global('subprocess', 'Popen'),
      global('__builtin__', 'object'),
      none,
      't',
      reduce,
      stop,
    ),
    risk: 'high',
    rule: calls,
  },
  {
    name: '22 copyreg._reconstructor calls a base',
    stream: assemble(
      global('copy_reg', '_reconstructor'),
      mark,
      global('sklearn.svm._classes', 'SVC'),
      global('sklearn.utils._testing', 'check'),
      none,
      't',
      reduce,
      stop,
    ),
    risk: 'high',
    rule: 'pickle-untrusted-call',
  },
  {
    name: '22 copyreg.__newobj__ carries the class',
    stream: p4(call('copyreg', '__newobj__', assemble(text('subprocess'), text('Popen'), stackGlobal)), stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '23 Python 2 cPickle',
    stream: assemble(global('cPickle', 'loads'), "(S'x'\ntR", stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '23 Python 2 commands',
    stream: assemble(global('commands', 'getoutput'), "(S'id'\ntR", stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '23 Python 2 thread',
    stream: assemble(global('thread', 'start_new_thread'), "(S'id'\ntR", stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '23 Python 2 urllib2',
    stream: assemble(global('urllib2', 'urlopen'), "(S'u'\ntR", stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '24 functools.partial, then called',
    stream: p4(
      call('functools', 'partial', assemble(text('numpy'), text('log1p'), stackGlobal)),
      emptyTuple,
      reduce,
      stop,
    ),
    risk: 'high',
    rule: 'pickle-computed-call',
  },
  {
    name: '24 itemgetter, then called',
    stream: p4(call('operator', 'itemgetter', int(0)), tuple(emptyList), reduce, stop),
    risk: 'high',
    rule: 'pickle-computed-call',
  },
  { name: '24 attrgetter', stream: p4(call('operator', 'attrgetter', text('a')), stop), risk: 'high', rule: calls },
  {
    name: '25 os.system as an attribute of a harmless class',
    stream: p4(
      text('sklearn.preprocessing._function_transformer'),
      text('FunctionTransformer'),
      stackGlobal,
      emptyTuple,
      newobj,
      emptyDict,
      text('func'),
      osSystem,
      setItem,
      build,
      stop,
    ),
    risk: 'high',
    rule: calls,
  },
  {
    name: '27 I0x10 stops scanners built on pickletools',
    stream: p4('I0x10\n', pop, payload, stop),
    risk: 'high',
    rule: 'pickle-unusual-encoding',
  },
  { name: '27 I0o17', stream: assemble('I0o17\n0', payload0, stop), risk: 'high', rule: 'pickle-unusual-encoding' },
  { name: '27 L0x10L', stream: assemble('L0x10L\n0', payload0, stop), risk: 'high', rule: 'pickle-unusual-encoding' },
  { name: '28 STRING with latin-1 bytes', stream: assemble("S'\xe9'\n0", payload0, stop), risk: 'high', rule: calls },
  {
    name: '29 frame longer than the file',
    stream: p4(frame(1_000_000), payload, stop),
    risk: 'high',
    rule: 'pickle-frame-mismatch',
  },
  {
    name: '29 nested frames',
    stream: p4(frame(60), frame(10), payload, stop),
    risk: 'high',
    rule: 'pickle-frame-mismatch',
  },
  {
    // Verified on CPython 3.11: pickle.load(BytesIO) drops the rest of the frame and imports os; pickle.loads raises.
    name: '29 a read that straddles its frame hides the name from a linear reading',
    stream: p4(frame(3), 0x8c, 2, 'A', 'os', text('system'), stackGlobal, tuple(text('id')), reduce, stop),
    risk: 'high',
    rule: calls,
  },
  { name: '30 second pickle', stream: p4(none, stop, proto(4), payload, stop), risk: 'high', rule: calls },
  {
    name: '30 second pickle after 3 junk bytes',
    stream: p4(none, stop, '\xff\xff\xff', proto(4), payload, stop),
    risk: 'high',
    rule: 'hidden-payload',
  },
  {
    name: '30 second pickle after 5,000 junk bytes',
    stream: p4(none, stop, new Uint8Array(5_000), proto(4), payload, stop),
    risk: 'high',
    rule: 'hidden-payload',
  },
  {
    name: '30 protocol-0 pickle after junk',
    stream: p4(none, stop, new Uint8Array(50), payload0, stop),
    risk: 'high',
    rule: 'hidden-payload',
  },
  {
    name: '31 pickle.loads of a constant',
    stream: p4(call('pickle', 'loads', bytes(p4(payload, stop))), stop),
    risk: 'high',
    rule: 'hidden-payload',
  },
  {
    name: '31 torch _load_from_bytes of a constant',
    stream: p4(call('torch.storage', '_load_from_bytes', bytes(p4(payload, stop))), stop),
    risk: 'high',
    rule: 'hidden-payload',
  },
  {
    name: '31 base64 pickle in a string',
    stream: p4(text(Buffer.from(p4(payload, stop)).toString('base64')), stop),
    risk: 'high',
    rule: 'hidden-payload',
  },
  {
    name: '31 zlib pickle in a constant',
    stream: p4(bytes(deflateSync(p4(payload, stop))), stop),
    risk: 'high',
    rule: 'hidden-payload',
  },
  { name: '32 LONG_BINPUT 2^31', stream: p4(none, longPut(2 ** 31), stop), risk: 'medium', rule: 'resource-bomb' },
  {
    name: '32 memo doubling',
    stream: p4(
      emptyList,
      Array.from({ length: 60 }, () => [put(0), pop, mark, get(0), get(0), 'l']),
      stop,
    ),
    risk: 'medium',
    rule: 'resource-bomb',
  },
  {
    name: '32 length 2^62',
    stream: p4('\x8e', Buffer.from('0000000000000040', 'hex'), stop),
    risk: 'medium',
    rule: 'pickle-malformed',
  },
  {
    name: '33 1.2 million opcodes in front',
    stream: p4(
      new Uint8Array(1_200_000).map((_, at) => (at % 2 === 0 ? 0x4e : 0x30)),
      payload,
      stop,
    ),
    risk: 'high',
    rule: calls,
  },
  {
    name: '33 12 MB of padding in front',
    stream: p4(bytes(new Uint8Array(12_000_000)), pop, payload, stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '34 class made by type()',
    stream: p4(call('builtins', 'type', text('X'), emptyTuple, emptyDict), stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '34 map and list',
    stream: p4(call('builtins', 'list', call('builtins', 'map', osSystem, emptyList)), stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '35 unusual codec',
    stream: p4(call('_codecs', 'encode', text('x'), text('zip')), stop),
    risk: 'high',
    rule: calls,
  },
  {
    name: '36 tampering with a scanner',
    stream: p4(call('picklescan.scanner', '_unsafe_globals.clear'), stop),
    risk: 'high',
    rule: 'pickle-dotted-name',
  },
  {
    name: '37 an unknown module is only imported',
    stream: p4(text('evil_package'), text('thing'), stackGlobal, pop, none, stop),
    risk: 'medium',
    rule: 'pickle-unknown-module',
  },
]

describe('pickle mechanisms', () => {
  it.each(MECHANISMS)('catches $name', async ({ stream, risk, rule }) => {
    const file = await scan(stream)
    expect({ risk: file.risk, rules: ruleIds(file) }).toMatchObject({ risk, rules: expect.arrayContaining([rule]) })
  })

  const TAILS: readonly (readonly [string, readonly Part[]])[] = [
    ['a bad opcode', [0xff]],
    ['truncation inside an argument', [0x8c, 200, 'abc']],
    ['REDUCE on an empty stack', ['0', reduce]],
    ['TUPLE without a mark', ['t']],
    ['a bad INT', ['Iabc\n']],
    ['a STRING without quotes', ['Sabc\n']],
    ['bad UTF-8', [0x8c, 2, 0xc3, 0x28]],
    ['a protocol of the future', [0x80, 99]],
    ['a bad GET', ['gx\n']],
    ['no STOP at all', []],
  ]
  it.each(TAILS)('26 keeps the evidence in front of %s', async (_name, tail) => {
    const file = await scan(p4(payload, ...tail))
    expect(file.risk).toBe('high')
    expect(file.complete).toBe(false)
    expect(ruleIds(file)).toEqual(expect.arrayContaining([calls, 'pickle-malformed']))
  })

  it('32 follows 200,000 nested lists without recursion', async () => {
    const depth = 200_000
    const file = await scan(p4(new Uint8Array(depth).fill(0x5d), new Uint8Array(depth - 1).fill(0x61), stop))
    expect(file.complete).toBe(true)
    expect(file.bytes_accounted).toBe(file.size)
  })

  it('20 a call of an extension code in noise is no payload', async () => {
    // Three places of 300 MB of random bytes.
    for (const noise of ['800382026f78e20a', '800482b46f129c2e', '80058327ca6f947d']) {
      const file = await scan(p4(none, stop, 0xff, Buffer.from(noise, 'hex')))
      expect({ risk: file.risk, rules: ruleIds(file) }).toEqual({
        risk: 'medium',
        rules: expect.not.arrayContaining(['hidden-payload']),
      })
    }
  })

  it('13 an unlisted tuple1 argument is no trouble', async () => {
    const file = await scan(p4(text('datetime'), text('timedelta'), stackGlobal, int(3), tuple1, reduce, stop))
    expect(file.risk).toBe('low')
    expect(file.complete).toBe(true)
  })
})
