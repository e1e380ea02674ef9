import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import {
  appendItem,
  assemble,
  build,
  bytes,
  call,
  emptyDict,
  emptyList,
  emptyTuple,
  get,
  global,
  int,
  newobj,
  none,
  payload,
  payload0,
  pop,
  proto,
  put,
  setItem,
  stackGlobal,
  stop,
  text,
  tuple,
  tuple2,
  type Part,
} from './support/assembler.js'
import { ruleIds, scan } from './support/scan.js'

const p2 = (...parts: readonly Part[]): Uint8Array => assemble(proto(2), ...parts, stop)
const p4 = (...parts: readonly Part[]): Uint8Array => assemble(proto(4), ...parts, stop)
const named = (module: string, name: string): Uint8Array => assemble(text(module), text(name), stackGlobal)
const instance = (module: string, name: string): Uint8Array => assemble(named(module, name), emptyTuple, newobj)
const uniform = instance('scipy.stats._continuous_distns', 'uniform_gen')
const key = text('_parse_arg_template')
const code = text('import os\nos.system("id")\n')

/** What SciPy 0.19 to 1.17 write for uniform and for a discrete distribution of one shape. */
const template = (shapes: string, scale: string, out: string): string =>
  `\ndef _parse_args(self, ${shapes} loc=0${scale}):\n    return (${shapes}), loc, ${out}\n\n` +
  `def _parse_args_rvs(self, ${shapes} loc=0${scale}, size=None):\n` +
  `    return self._argcheck_rvs(${shapes} loc, ${out}, size=size)\n\n` +
  `def _parse_args_stats(self, ${shapes} loc=0${scale}, moments='mv'):\n    return (${shapes}), loc, ${out}, moments\n`

describe('state that a class runs', () => {
  it.each<readonly [string, Uint8Array]>([
    [
      'a distribution that REDUCE makes',
      p2(global('scipy.stats._distn_infrastructure', 'rv_discrete'), ')R}', key, code, 's', 'b'),
    ],
    ['a distribution that NEWOBJ makes', p4(uniform, emptyDict, key, code, setItem, build)],
    [
      'the template as the value of a subclass of somebody else',
      p4(instance('sklearn.svm._classes', 'SVC'), emptyDict, key, code, setItem, build),
    ],
    ['pairs instead of a dict', p4(uniform, emptyList, key, code, tuple2, appendItem, build)],
    [
      'a key that is computed',
      p4(
        uniform,
        emptyDict,
        call('builtins', 'str', bytes(Buffer.from('_parse_arg_template')), text('ascii')),
        code,
        setItem,
        build,
      ),
    ],
    [
      'a dict that is made by a call',
      p4(uniform, call('builtins', 'dict', assemble(emptyList, key, code, tuple2, appendItem)), build),
    ],
    [
      'a pair that is filled after it was put in',
      p4(
        uniform,
        emptyList,
        put(1),
        pop,
        emptyList,
        put(2),
        pop,
        get(1),
        get(2),
        appendItem,
        pop,
        get(2),
        key,
        appendItem,
        code,
        appendItem,
        pop,
        get(1),
        build,
      ),
    ],
    [
      'a pair whose key is computed',
      p4(uniform, emptyList, call('builtins', 'str', key), code, tuple2, appendItem, build),
    ],
    [
      'old state whose parameters serve as a pair',
      p4(
        uniform,
        emptyDict,
        key,
        text(template('', ', scale=1', 'scale')),
        setItem,
        code,
        none,
        setItem,
        none,
        tuple2,
        build,
      ),
    ],
    [
      'a distribution that a rebuilder of trees makes',
      p4(
        call('sklearn.neighbors._kd_tree', 'newObj', named('scipy.stats._continuous_distns', 'uniform_gen')),
        emptyList,
        call('builtins', 'str', key),
        code,
        tuple2,
        appendItem,
        build,
      ),
    ],
    ['a subclass of dict', p4(uniform, instance('sklearn.utils._bunch', 'Bunch'), key, code, setItem, build)],
    ['a value that is computed', p4(uniform, emptyDict, key, call('builtins', 'str', code), setItem, build)],
    [
      'SciPy’s template with a default value that is code',
      p4(uniform, emptyDict, key, text(template('a=print(1), ', ', scale=1', 'scale')), setItem, build),
    ],
    [
      'SciPy’s template with a line more',
      p4(uniform, emptyDict, key, text(`${template('', ', scale=1', 'scale')}import os\n`), setItem, build),
    ],
    [
      'a monitor that opens a listener',
      p4(instance('sklearn.callback._scoring_monitor', 'ScoringMonitor'), emptyDict, build),
    ],
    [
      'a handle that is freed as a pointer',
      p4(instance('xgboost.core', 'DMatrix'), emptyDict, text('handle'), int(9), setItem, build),
    ],
    [
      'a class attribute on a list of pairs',
      p4(instance('sklearn.svm._classes', 'SVC'), emptyList, text('__class__'), none, tuple2, appendItem, build),
    ],
    [
      'slot state that replaces the class',
      p4(instance('sklearn.svm._classes', 'SVC'), none, emptyDict, text('__class__'), none, setItem, tuple2, build),
    ],
    ['a class of joblib', p4(instance('joblib.externals.loky.backend.synchronize', 'SemLock'), emptyDict, build)],
  ])('is high: %s', async (_name, stream) => {
    expect((await scan(stream)).risk).toBe('high')
  })

  it.each([
    ['uniform', template('', ', scale=1', 'scale')],
    ['beta', template('a, b, ', ', scale=1', 'scale')],
    ['poisson', template('mu, ', '', '1')],
  ])('is what SciPy itself writes: %s', async (_name, honest) => {
    expect((await scan(p4(uniform, emptyDict, key, text(honest), setItem, build))).risk).toBe('low')
  })
})

describe('calls of names outside the allow-list', () => {
  it.each([
    ['six', 'exec_'],
    ['evilpkg', 'run'],
    ['__main__', 'payload'],
    ['pandas', 'ExcelWriter'],
    ['skops.io', 'load'],
    ['trio', 'run_process'],
    ['datasets', 'load_dataset'],
    ['_testcapi', 'run_in_subinterp'],
    ['_xxsubinterpreters', 'run_string'],
    ['_interpreters', 'exec'],
    ['concurrent.interpreters', 'create'],
    ['compression.zstd', 'open'],
    ['_pyrepl.main', 'interactive_console'],
    ['_sysconfigdata__linux_x86_64-linux-gnu', 'x'],
    ['patsy.highlevel', 'dmatrix'],
    ['statsmodels.iolib.smpickle', 'load_pickle'],
    ['numpy.core', 'fromfile'],
    ['scipy.stats._distn_infrastructure', 'rv_discrete'],
  ])('%s.%s is high', async (module, name) => {
    expect((await scan(p4(call(module, name, text('x'))))).risk).toBe('high')
    expect((await scan(assemble(global(module, name), "(S'x'\ntR", stop))).risk).toBe('high')
  })

  it.each([
    ['pandas', 'read_pickle'],
    ['joblib', 'load'],
    ['numpy', 'memmap'],
    ['numpy.core', 'fromfile'],
    ['patsy', 'dmatrix'],
    ['statsmodels.iolib.smpickle', 'load_pickle'],
    ['os\u00ad', 'system'],
    ['sklearn.base\u200b', 'clone'],
    ['sklearn.\ufe0fbase', 'BaseEstimator'],
    ['sklearn..base', 'BaseEstimator'],
    ['sklearn.base ', 'BaseEstimator'],
  ])('%j.%s is high even when it is only referred to', async (module, name) => {
    expect((await scan(p4(named(module, name)))).risk).toBe('high')
  })

  it('leaves an instance of an unknown class and a mere reference at medium', async () => {
    expect((await scan(p4(instance('acme.models', 'Scorer')))).risk).toBe('medium')
    expect((await scan(p4(named('acme.models', 'score')))).risk).toBe('medium')
  })
})

describe('arguments of allowed rebuilders', () => {
  const generator = named('numpy.random._pickle', '__bit_generator_ctor')
  it.each<readonly [string, Uint8Array]>([
    ['a bit generator that NumPy does not have', call('numpy.random._pickle', '__randomstate_ctor', text('os'))],
    [
      'a class as bit generator',
      call('numpy.random._pickle', '__bit_generator_ctor', named('sklearn.svm._classes', 'SVC')),
    ],
    [
      'a class as constructor',
      call('numpy.random._pickle', '__generator_ctor', text('PCG64'), named('catboost', 'CatBoost')),
    ],
    [
      'an index class that is none',
      call('pandas.core.indexes.base', '_new_Index', named('sklearn.svm._classes', 'SVC'), emptyDict),
    ],
    [
      'iterating an instance',
      call('builtins', 'list', instance('sklearn.model_selection._search', 'ParameterSampler')),
    ],
    ['printing an instance', call('builtins', 'str', instance('sklearn.svm._classes', 'SVC'))],
    [
      'a loader bound by partial',
      call('functools', 'partial', named('torch.storage', '_load_from_bytes'), bytes(payload0)),
    ],
    [
      'a loader that BUILD puts into a partial',
      assemble(
        call('functools', 'partial', named('numpy', 'abs')),
        tuple(named('torch.storage', '_load_from_bytes'), tuple(bytes(payload0)), emptyDict, none),
        build,
      ),
    ],
    [
      'a loader behind a tensor subclass',
      call(
        'torch._tensor',
        '_rebuild_from_type_v2',
        named('torch.storage', '_load_from_bytes'),
        named('torch', 'Tensor'),
        tuple(bytes(p4(payload))),
        none,
      ),
    ],
  ])('are judged: %s', async (_name, stream) => {
    expect((await scan(p4(stream))).risk).toBe('high')
  })

  it('pass as NumPy writes them', async () => {
    for (const name of ['MT19937', 'PCG64', 'PCG64DXSM', 'Philox', 'SFC64'])
      expect((await scan(p4(call('numpy.random._pickle', '__generator_ctor', text(name), generator)))).risk).toBe('low')
    const byClass = call('numpy.random._pickle', '__bit_generator_ctor', named('numpy.random._pcg64', 'PCG64'))
    expect((await scan(p4(byClass))).risk).toBe('low')
    expect((await scan(p4(call('numpy.random._pickle', '__generator_ctor', byClass)))).risk).toBe('low')
  })

  it.each([
    ['bytearray', int(2_000_000_000)],
    ['list', call('builtins', 'range', int(2_000_000_000))],
  ])('allocate within bounds: %s', async (name, size) => {
    expect(ruleIds(await scan(p4(call('builtins', name, size))))).toContain('resource-bomb')
  })
})

describe('archives inside constants', () => {
  /** A local header and its data, as torch.save and zipfile write them; the central directory does not matter here. */
  function member(name: string, method: number, data: Uint8Array, flags = 0): Uint8Array {
    const header = Buffer.alloc(30)
    header.write('PK\x03\x04', 'latin1')
    header.writeUInt16LE(flags, 6)
    header.writeUInt16LE(method, 8)
    header.writeUInt32LE(data.length, 18)
    header.writeUInt16LE(name.length, 26)
    return assemble(header, name, data)
  }
  const loads = (content: Uint8Array): Uint8Array => p4(call('torch.storage', '_load_from_bytes', bytes(content)))
  const evil = assemble(payload0, stop, '#'.repeat(50))

  it.each([
    ['stored', member('archive/data.pkl', 0, evil)],
    ['deflated', member('archive/data.pkl', 8, deflateRawSync(evil))],
    [
      'behind another member',
      assemble(member('archive/version', 0, Buffer.from('3')), member('a.pkl', 8, deflateRawSync(evil))),
    ],
    ['behind a few bytes', assemble('xxxx', member('archive/data.pkl', 8, deflateRawSync(evil)))],
    ['by an unknown method', member('archive/data.pkl', 99, evil)],
    ['encrypted', member('archive/data.pkl', 8, deflateRawSync(evil), 1)],
    ['broken', member('archive/data.pkl', 8, Buffer.from('no deflate data'))],
    ['as a file that is no pickle', Buffer.from('nothing that pickle reads')],
  ])('are opened, and what cannot be read is high: %s', async (_name, archive) => {
    const file = await scan(loads(archive))
    expect(file.risk).toBe('high')
    expect(ruleIds(file)).toContain('hidden-payload')
  })

  it('are opened without a loader as well', async () => {
    expect((await scan(p4(bytes(member('d.pkl', 8, deflateRawSync(evil)))))).risk).toBe('high')
  })

  it('pass when they hold plain data', async () => {
    const honest = p4(emptyDict)
    expect((await scan(loads(member('archive/data.pkl', 8, deflateRawSync(honest))))).risk).toBe('low')
  })
})
