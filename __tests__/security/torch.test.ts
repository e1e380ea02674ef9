import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { assemble, global, payload, proto, reduce, stop, text, tuple1 } from './support/assembler.js'
import { ruleIds, scan } from './support/scan.js'

const PICKLE = assemble(proto(2), global('os', 'system'), text('id'), tuple1, reduce, stop)
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/security/torch/${name}`, import.meta.url)))
const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

describe('files that torch wrote', () => {
  it.each(['state-dict', 'tensors', 'long', 'module', 'quantized'].flatMap((name) => [`${name}.pt`, `${name}.zip.pt`]))(
    '%s is read to its last byte without an alarm',
    async (name) => {
      const bytes = fixture(name)
      const file = await scan(bytes, name)
      expect(file.findings.filter(({ severity }) => severity !== 'low')).toEqual([])
      expect(file).toMatchObject({ format: 'torch', risk: 'low', complete: true, bytes_accounted: bytes.length })
    },
  )

  it.each(['pytorch_model.bin', 'last.ckpt', 'weights.pth', 'weights'])(
    'are the same under the name %s',
    async (name) => {
      expect(await scan(fixture('state-dict.zip.pt'), name)).toMatchObject({
        format: 'torch',
        risk: 'low',
        complete: true,
      })
      expect(await scan(join(PICKLE, fixture('state-dict.pt')), name)).toMatchObject({ risk: 'high' })
    },
  )

  it('the five pickles of the stream are its layout, not stacked ones', async () => {
    expect(ruleIds(await scan(fixture('state-dict.pt'), 'a.pt'))).toEqual(['pickle-by-design'])
  })
})

describe('whole networks in the old form', () => {
  it('take their classes from persistent ids, which are judged like every other import', async () => {
    const bytes = fixture('module.pt')
    const at = Buffer.from(bytes).indexOf('ctorch.nn.modules.linear\nLinear\n')
    expect(at).toBeGreaterThan(0)
    const evil = join(bytes.subarray(0, at), assemble(global('subprocess', 'Popen')), bytes.subarray(at + 33))
    expect(ruleIds(await scan(evil, 'a.pt'))).toContain('pickle-dangerous-callable')
  })
})

describe('streams of torch that were changed', () => {
  const honest = fixture('state-dict.pt')

  it('bytes behind the last storage belong to nothing', async () => {
    const file = await scan(join(honest, new Uint8Array(40).fill(0xff)), 'a.pt')
    expect(file).toMatchObject({ risk: 'medium', complete: false, bytes_accounted: honest.length })
    expect(file.findings.find(({ rule_id }) => rule_id === 'trailing-data')).toMatchObject({ offset: honest.length })
  })

  it('a pickle behind the last storage is found', async () => {
    expect(ruleIds(await scan(join(honest, PICKLE), 'a.pt'))).toEqual(
      expect.arrayContaining(['hidden-payload', 'pickle-dangerous-callable', 'trailing-data']),
    )
  })

  it('a pickle in the bytes of a tensor is found', async () => {
    const inside = fixture('long.pt')
    inside.set(PICKLE, 5000)
    const file = await scan(inside, 'a.pt')
    expect(file).toMatchObject({ risk: 'high', bytes_accounted: inside.length })
    expect(ruleIds(file)).toContain('hidden-payload')
    const across = honest.slice()
    across.set(PICKLE, across.length - PICKLE.length)
    expect(ruleIds(await scan(across, 'a.pt'))).toContain('hidden-payload')
  })

  it('a call in the object or in front of it is found', async () => {
    const start = Buffer.from(honest).indexOf(Buffer.from('ccollections\nOrderedDict\n'))
    const bytes = join(honest.subarray(0, start), payload, Uint8Array.of(0x30), honest.subarray(start))
    const file = await scan(bytes, 'a.pt')
    expect(ruleIds(file)).toContain('pickle-dangerous-callable')
  })

  it('a count that does not fit its tensor, and a storage that is cut off, are not clean', async () => {
    const wrong = honest.slice()
    const count = honest.length - 2 * 4 - 8
    const last = new DataView(wrong.buffer, count, 8)
    expect(last.getBigInt64(0, true)).toBe(2n)
    last.setBigInt64(0, 3n, true)
    for (const bytes of [wrong, honest.subarray(0, honest.length - 4)]) {
      expect(await scan(bytes, 'a.pt')).toMatchObject({ complete: false, risk: 'medium' })
      expect(ruleIds(await scan(bytes, 'a.pt'))).toContain('array-malformed')
    }
    const headless = await scan(honest.subarray(0, 200), 'a.pt')
    expect(headless.complete).toBe(false)
    expect(ruleIds(headless)).toContain('pickle-malformed')
  })
})
