import { deflateSync, gzipSync } from 'node:zlib'
import { zipOf } from '../../formats/zip/writer.js'
import {
  assemble,
  bytes,
  emptyDict,
  emptyList,
  frame,
  get,
  global,
  inst,
  int,
  mark,
  memoize,
  none,
  type Part,
  pop,
  popMark,
  proto,
  put,
  reduce,
  setItem,
  stackGlobal,
  stop,
  text,
  tuple1,
} from './assembler.js'
import { PRIMITIVES } from './primitives.js'

export interface Attack {
  /** primitive, call form, decoy, container */
  readonly name: string
  readonly path: string
  readonly bytes: Uint8Array
}

type Form = (module: string, name: string) => { readonly protocol: number; readonly call: Uint8Array }

/** Ways to call `module.name('x')`; each leaves one value on the stack. */
const FORMS: Readonly<Record<string, Form>> = {
  REDUCE: (module, name) => ({ protocol: 2, call: assemble(global(module, name), text('x'), tuple1, reduce) }),
  'REDUCE in protocol 0': (module, name) => ({ protocol: 0, call: assemble(global(module, name), "(S'x'\ntR") }),
  STACK_GLOBAL: (module, name) => ({
    protocol: 4,
    call: assemble(text(module), text(name), stackGlobal, text('x'), tuple1, reduce),
  }),
  'STACK_GLOBAL from the memo': (module, name) => ({
    protocol: 4,
    call: assemble(
      [text(name), put(200), pop, text(module), put(201), pop],
      [get(201), get(200), stackGlobal, text('x'), tuple1, reduce],
    ),
  }),
  'a callable from the memo': (module, name) => ({
    protocol: 2,
    call: assemble(global(module, name), put(202), pop, get(202), text('x'), tuple1, reduce),
  }),
  INST: (module, name) => ({ protocol: 0, call: assemble(mark, "S'x'\n", inst(module, name)) }),
  OBJ: (module, name) => ({ protocol: 1, call: assemble(mark, global(module, name), "S'x'\n", 'o') }),
}

/** What stands around the call; the loader gets a harmless value. */
const DECOYS: Readonly<Record<string, (call: Uint8Array) => Part>> = {
  none: (call) => call,
  'the result is dropped': (call) => [call, pop, none],
  'a value of a dict': (call) => [emptyDict, "S'weights'\n", call, setItem],
  'an item of a list': (call) => [emptyList, call, 'a'],
  'numbers in front': (call) => [Array.from({ length: 60 }, (_, index) => [int(index), pop]), call],
  'an honest import in front': (call) => [global('collections', 'OrderedDict'), ')', reduce, pop, call],
  'under a mark': (call) => [mark, call, popMark, none],
}

const HONEST = assemble(proto(2), emptyDict, text('k'), int(1), setItem, stop)

const CONTAINERS: Readonly<Record<string, (pickle: Uint8Array) => Omit<Attack, 'name'>>> = {
  bare: (pickle) => ({ path: 'm.pkl', bytes: pickle }),
  zlib: (pickle) => ({ path: 'm.joblib', bytes: deflateSync(pickle) }),
  gzip: (pickle) => ({ path: 'm.joblib.gz', bytes: gzipSync(pickle) }),
  'zlib in gzip': (pickle) => ({ path: 'm.pkl', bytes: gzipSync(deflateSync(pickle)) }),
  'a second pickle': (pickle) => ({ path: 'm.pkl', bytes: assemble(HONEST, pickle) }),
  'behind the end': (pickle) => ({ path: 'm.pkl', bytes: assemble(HONEST, new Uint8Array(9).fill(0xff), pickle) }),
  'behind the compressed data': (pickle) => ({ path: 'm.joblib', bytes: assemble(deflateSync(HONEST), pickle) }),
  'an archive of torch': (pickle) => ({
    path: 'm.pt',
    bytes: zipOf([
      { name: 'm/data.pkl', data: pickle },
      { name: 'm/version', data: '3\n' },
    ]),
  }),
  'the numbers of torch': (pickle) => ({
    path: 'm.pt',
    bytes: zipOf([
      { name: 'm/data.pkl', data: HONEST },
      { name: 'm/data/0', data: pickle },
    ]),
  }),
  'a deflated member': (pickle) => ({ path: 'm.zip', bytes: zipOf([{ name: 'x.txt', data: pickle, deflate: true }]) }),
  'an unlisted member': (pickle) => ({
    path: 'm.zip',
    bytes: zipOf([
      { name: 'a', data: 'a' },
      { name: 'b', data: pickle, isHidden: true },
    ]),
  }),
  'a zip in a zip': (pickle) => ({
    path: 'm.zip',
    bytes: zipOf([{ name: 'm.npz', data: zipOf([{ name: 'y', data: pickle }]) }]),
  }),
  'a constant': (pickle) => ({ path: 'm.pkl', bytes: assemble(proto(3), bytes(loadable(pickle)), stop) }),
  'a constant in base64': (pickle) => ({
    path: 'm.pkl',
    bytes: assemble(proto(4), text(Buffer.from(loadable(pickle)).toString('base64')), memoize, stop),
  }),
}

/** Constants are followed when they open like a pickle; older protocols have no opening of their own. */
function loadable(pickle: Uint8Array): Uint8Array {
  return pickle[0] === 0x80 ? pickle : assemble(proto(2), pickle)
}

/** The attack of a number: every axis is drawn from the seed, so that one can be made again. */
export function compose(seed: number, count: number): Attack {
  const random = lehmer(seed * 1_000_003 + count + 1)
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!
  const qualified = pick(PRIMITIVES)
  const [form, makeCall] = pick(Object.entries(FORMS))
  const [decoy, surround] = pick(Object.entries(DECOYS))
  const [container, wrap] = pick(Object.entries(CONTAINERS))
  const dot = qualified.lastIndexOf('.')
  const { protocol, call } = makeCall(qualified.slice(0, dot), qualified.slice(dot + 1))
  const body = assemble(surround(call), stop)
  const opening = protocol < 2 ? [] : protocol < 4 ? [proto(protocol)] : [proto(4), frame(body.length)]
  return { name: [qualified, form, decoy, container].join(' / '), ...wrap(assemble(...opening, body)) }
}

/** Park and Miller's generator, warmed up so that neighbouring seeds part. */
function lehmer(seed: number): () => number {
  let state = (seed % 0x7ffffffe) + 1
  const next = (): number => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff
  for (let round = 0; round < 8; round++) next()
  return next
}
