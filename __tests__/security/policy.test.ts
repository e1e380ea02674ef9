import { existsSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { defaultPolicy, overallRisk, rules, scanModel } from '../../src/security/index.js'
import {
  assemble,
  call,
  emptyTuple,
  newobj,
  none,
  payload,
  proto,
  stackGlobal,
  stop,
  text,
} from './support/assembler.js'
import { ruleIds, scan } from './support/scan.js'

const own = assemble(proto(4), text('acme.models'), text('Scorer'), stackGlobal, emptyTuple, newobj, stop)
const entry = { global: 'acme.models.Scorer', use: 'new', reason: 'our own estimator, reviewed in PR 12' } as const

describe('policy', () => {
  it('knows nothing of the users own classes: medium', async () => {
    const file = await scan(own)
    expect(file.findings[0]).toMatchObject({ rule_id: 'pickle-unknown-module', severity: 'medium' })
    expect(file.findings[0]!.message).toBe('instantiates acme.models.Scorer, which is not known to ModelGate')
  })

  it('lets an entry with a reason, or an allowed module, lower that', async () => {
    const allowed = await scan(own, 'm.pkl', { allow: [entry] })
    expect(allowed.risk).toBe('low')
    expect(allowed.findings[0]!.message).toContain('reviewed in PR 12')
    expect((await scan(own, 'm.pkl', { allowedModules: ['acme'] })).risk).toBe('low')
    expect((await scan(own, 'm.pkl', { allowedModules: ['acm'] })).risk).toBe('medium')
  })

  it('does not stretch an entry to a stronger use', async () => {
    const called = assemble(proto(4), call('acme.models', 'Scorer'), stop)
    expect((await scan(called, 'm.pkl', { allow: [entry] })).risk).toBe('high')
    const forCalls = { allow: [{ ...entry, use: 'call' as const }] }
    expect((await scan(called, 'm.pkl', forCalls)).risk).toBe('low')
  })

  it('ends an entry after its last day', async () => {
    const policy = { ...defaultPolicy, switches: { secrets: false, permissions: false, dependencies: false } }
    const at = async (day: string): Promise<string> => {
      const dated = { ...policy, allow: [{ ...entry, expires: '2026-06-30' }] }
      const file = await scanModel({
        path: 'm.pkl',
        bytes: own,
        sha256: '',
        policy: dated,
        now: new Date(`${day}T12:00:00Z`),
      })
      return `${file.risk} ${ruleIds(file).join(' ')}`
    }
    expect(await at('2026-06-30')).toBe('low policy-exception pickle-by-design')
    expect(await at('2026-07-01')).toBe('medium pickle-unknown-module policy-expired pickle-by-design')
  })

  it('never lets an entry excuse what is known to be dangerous', async () => {
    const allow = [{ global: 'os.system', use: 'call', reason: 'please' }] as const
    expect((await scan(assemble(proto(4), payload, stop), 'm.pkl', { allow, allowedModules: ['os'] })).risk).toBe(
      'high',
    )
  })

  it.each([
    ['a class of a trusted package, not listed, called', call('sklearn.svm._classes', 'SVC'), 'high'],
    ['a function of a trusted package called', call('sklearn.utils._joblib', 'parallel_run', text('x')), 'high'],
    [
      'a trusted function merely referred to',
      assemble(text('sklearn.metrics._ranking'), text('coverage_error'), stackGlobal),
      'low',
    ],
    [
      'a self-deleting class of NumPy',
      assemble(text('numpy.lib._datasource'), text('DataSource'), stackGlobal, emptyTuple, newobj),
      'high',
    ],
    [
      'a memory map that opens any file',
      assemble(text('numpy'), text('memmap'), stackGlobal, emptyTuple, newobj),
      'high',
    ],
    [
      'a class of the training script',
      assemble(text('__main__'), text('Model'), stackGlobal, emptyTuple, newobj),
      'medium',
    ],
    ['a function rebuilt from bytecode', call('cloudpickle.cloudpickle', '_make_function', none), 'high'],
    ['joblib.load', call('joblib.numpy_pickle', 'load', text('x')), 'high'],
    [
      'a bit generator constructor of the file',
      call(
        'numpy.random._pickle',
        '__generator_ctor',
        text('x'),
        assemble(text('numpy.f2py'), text('compile'), stackGlobal),
      ),
      'high',
    ],
    ['type(None)', call('builtins', 'type', none), 'low'],
  ])('judges %s', async (_name, stream, risk) => {
    expect((await scan(assemble(proto(4), stream, stop))).risk).toBe(risk)
  })

  it('says not inspected, never clean, of formats that the scan does not read', async () => {
    const zstd = assemble([0x28, 0xb5, 0x2f, 0xfd], new Uint8Array(40))
    for (const bytes of [zstd, new Uint8Array(0), Buffer.from('just text, no model')]) {
      const file = await scan(new Uint8Array(bytes), 'm.bin')
      expect(file).toMatchObject({ risk: 'medium', complete: false, bytes_accounted: 0 })
      expect(ruleIds(file)).toContain('not-inspected')
    }
  })

  it('says malformed, never clean, of broken files of formats that the scan reads', async () => {
    const zip = assemble('PK\x03\x04', new Uint8Array(40))
    const hdf5 = assemble('\x89HDF\r\n\x1a\n', new Uint8Array(600))
    for (const [bytes, rule] of [
      [zip, 'archive-malformed'],
      [hdf5, 'hdf5-malformed'],
    ] as const) {
      const file = await scan(bytes, 'm.bin')
      expect(file).toMatchObject({ risk: 'medium', complete: false, bytes_accounted: 0 })
      expect(ruleIds(file)).toContain(rule)
    }
  })

  it('finds a pickle inside another format and under a wrong name', async () => {
    const polyglot = assemble('GIF89a', new Uint8Array(100), proto(4), payload, stop)
    expect(ruleIds(await scan(polyglot, 'm.gif'))).toContain('hidden-payload')
    const userBlock = assemble(proto(4), payload, stop, new Uint8Array(600))
    userBlock.set(Buffer.from('\x89HDF\r\n\x1a\n', 'latin1'), 512)
    expect((await scan(userBlock, 'm.h5')).risk).toBe('high')
    for (const name of ['m.safetensors', 'm.onnx', 'm.h5'])
      expect(ruleIds(await scan(assemble(proto(4), none, stop), name))).toContain('format-mismatch')
    expect((await scan(assemble(proto(4), payload, stop), 'm')).risk).toBe('high')
  })

  it('takes the gravest file as the overall risk, low when there is none', () => {
    expect(overallRisk([])).toBe('low')
    expect(overallRisk([{ severity: 'medium' }, { severity: 'low' }])).toBe('medium')
    expect(overallRisk([{ risk: 'low' }, { risk: 'high' }, { risk: 'medium' }])).toBe('high')
  })
})

describe('rules', () => {
  it('have distinct ids and say why and what to do', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
    for (const rule of rules) {
      expect(rule.id).toMatch(/^[a-z][a-z0-9-]+$/)
      expect(rule.why.endsWith('.') && rule.remedy.endsWith('.')).toBe(true)
      expect(rule.docs).toBe(`docs/rules/${rule.id}.md`)
    }
  })

  it('run nothing of the file', async () => {
    const marker = `/tmp/modelgate-executed-${process.pid}`
    await scan(assemble(proto(4), call('os', 'system', text(`touch ${marker}`)), stop))
    expect(existsSync(marker)).toBe(false)
  })
})
