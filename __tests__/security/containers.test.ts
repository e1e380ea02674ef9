import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { type ScannedFile } from '../../src/core/result.js'
import { DENSE_MODEL, kerasArchive, legacyFile } from '../formats/keras/templates.js'
import { zipOf } from '../formats/zip/writer.js'
import { assemble, global, proto, reduce, stop, text, tuple1, type Part } from './support/assembler.js'
import { scan } from './support/scan.js'

const PICKLE = assemble(proto(2), global('os', 'system'), text('id'), tuple1, reduce, stop)
const high = (file: ScannedFile): string[] =>
  file.findings.filter(({ severity }) => severity === 'high').map(({ rule_id }) => rule_id)

interface TarMember {
  readonly name: string
  readonly data?: Uint8Array | string
  readonly type?: string
  readonly linksTo?: string
}

/** A tar archive in the form of POSIX. */
function tarOf(members: readonly TarMember[], tail: Uint8Array = Buffer.alloc(1024)): Uint8Array {
  const blocks = members.flatMap(({ name, data = '', type = '0', linksTo = '' }) => {
    const body = Buffer.from(data as Uint8Array)
    const header = Buffer.alloc(512)
    header.write(name, 0)
    header.write('0000644\0', 100)
    header.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124)
    header.write('        ', 148)
    header.write(type, 156)
    header.write(linksTo, 157)
    header.write('ustar\0' + '00', 257)
    const sum = header.reduce((total, byte) => total + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
    return [header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]
  })
  return new Uint8Array(Buffer.concat([...blocks, tail]))
}

describe('tar', () => {
  const honest = new Uint8Array(readFileSync(new URL('../fixtures/security/arrays/fortran.npy', import.meta.url)))

  it('honest members are judged to the last byte', async () => {
    const bytes = tarOf([
      { name: 'a.npy', data: honest },
      { name: 'b.npy', data: honest },
    ])
    expect(await scan(bytes, 'a.tar')).toMatchObject({
      format: 'tar',
      risk: 'low',
      complete: true,
      bytes_accounted: bytes.length,
    })
  })

  it.each<[string, Uint8Array, string]>([
    [
      'a pickle',
      tarOf([
        { name: 'a.npy', data: honest },
        { name: 'data.pkl', data: PICKLE },
      ]),
      'pickle-dangerous-callable',
    ],
    [
      'a pickle in a zip',
      tarOf([{ name: 'x.zip', data: zipOf([{ name: 'y', data: PICKLE }]) }]),
      'pickle-dangerous-callable',
    ],
    [
      'a pickle behind the end',
      tarOf([{ name: 'a.npy', data: honest }], new Uint8Array(Buffer.concat([Buffer.alloc(1024), PICKLE]))),
      'hidden-payload',
    ],
    ['a name that climbs out', tarOf([{ name: '../../x', data: honest }]), 'archive-unsafe-path'],
    [
      'a long name that climbs out',
      tarOf([
        { name: '././@LongLink', type: 'L', data: '../../x\0' },
        { name: 'x', data: honest },
      ]),
      'archive-unsafe-path',
    ],
    [
      'an extended name that climbs out',
      tarOf([
        { name: 'p', type: 'x', data: '14 path=/etc/x\n' },
        { name: 'x', data: honest },
      ]),
      'archive-unsafe-path',
    ],
    ['a symbolic link', tarOf([{ name: 'x', type: '2', linksTo: '/etc/passwd' }]), 'archive-unsafe-path'],
    ['a hard link', tarOf([{ name: 'x', type: '1', linksTo: '../x' }]), 'archive-unsafe-path'],
    ['a device', tarOf([{ name: 'x', type: '3' }]), 'archive-unsafe-path'],
  ])('%s', async (_, bytes, rule) => {
    expect(high(await scan(bytes, 'a.tar'))).toContain(rule)
  })

  it('a damaged header and a cut member are not clean', async () => {
    const bytes = tarOf([
      { name: 'a.npy', data: honest },
      { name: 'b.npy', data: honest },
    ])
    const damaged = bytes.slice()
    damaged[1100] = 0x37
    for (const broken of [damaged, bytes.subarray(0, 600)]) {
      expect(await scan(broken, 'a.tar')).toMatchObject({ complete: false, risk: 'medium' })
    }
  })
})

describe('GGUF', () => {
  const u64 = (value: number): Uint8Array => {
    const field = Buffer.alloc(8)
    field.writeBigUInt64LE(BigInt(value))
    return field
  }
  const string = (value: string): Part => [u64(value.length), value]
  const gguf = (entries: readonly (readonly [string, Part])[]): Uint8Array =>
    assemble(
      'GGUF',
      [3, 0, 0, 0],
      u64(1),
      u64(entries.length),
      entries.map(([key, value]) => [string(key), value]),
      string('weight'),
      [1, 0, 0, 0],
      u64(4),
      [0, 0, 0, 0],
      u64(0),
      new Uint8Array(48),
    )
  const textValue = (value: string): Part => [[8, 0, 0, 0], string(value)]

  it('is judged with its texts', async () => {
    const bytes = gguf([
      ['general.name', textValue('tiny')],
      ['numbers', [[9, 0, 0, 0], [4, 0, 0, 0], u64(2), new Uint8Array(8)]],
      ['tokenizer.chat_template', textValue('{% for m in messages %}{{ m.content }}{% endfor %}')],
    ])
    expect(await scan(bytes, 'a.gguf')).toMatchObject({
      format: 'gguf',
      risk: 'low',
      complete: true,
      bytes_accounted: bytes.length,
    })
  })

  it('a template that reaches for Python is high (CVE-2024-34359)', async () => {
    const bytes = gguf([['tokenizer.chat_template', textValue("{{ ''.__class__.__mro__[1].__subclasses__() }}")]])
    expect(high(await scan(bytes, 'a.gguf'))).toEqual(['template-escape'])
  })

  it('a header that leads past the end is not clean', async () => {
    const bytes = gguf([['general.name', textValue('tiny')]])
    for (const length of [8, 30, 60]) {
      expect(await scan(bytes.subarray(0, length), 'a.gguf')).toMatchObject({ complete: false, risk: 'medium' })
    }
  })
})

describe('random damage', () => {
  const LAMBDA = { class_name: 'Lambda', config: { function: ['4wEAAAAA', null, null], function_type: 'lambda' } }
  const model = { class_name: 'Sequential', config: { layers: [LAMBDA] } }
  const seeds: readonly (readonly [string, Uint8Array])[] = [
    ['model.keras', kerasArchive(model)],
    ['honest.keras', kerasArchive(DENSE_MODEL)],
    ['model.h5', legacyFile(model)],
    [
      'model.pt',
      zipOf([
        { name: 'm/data.pkl', data: PICKLE, deflate: true },
        { name: 'm/version', data: '3' },
      ]),
    ],
    ['model.tar', tarOf([{ name: 'data.pkl', data: PICKLE }])],
  ]

  it('never makes the scan throw, and never an archive with an intact payload clean', async () => {
    const random = lehmer(77)
    for (const [path, whole] of seeds) {
      for (let round = 0; round < 250; round++) {
        const mutant = whole.slice()
        const at = Math.floor(random() * mutant.length)
        mutant[at] = Math.floor(random() * 256)
        const file = await scan(mutant, path)
        const isIntact = mutant[at] === whole[at] || !holdsPayload(whole, at)
        if (path === 'model.keras' || path === 'model.pt' || path === 'model.tar') {
          const isClean = file.risk === 'low' && file.complete
          expect({ path, at, isClean: isClean && isIntact }).toEqual({ path, at, isClean: false })
        }
      }
    }
  }, 30_000)

  /** Whether a byte is part of what the payload is made of. */
  function holdsPayload(whole: Uint8Array, at: number): boolean {
    const buffer = Buffer.from(whole)
    return [Buffer.from(JSON.stringify(model)), Buffer.from(PICKLE)].some((payload) => {
      const start = buffer.indexOf(payload)
      return start >= 0 && at >= start && at < start + payload.length
    })
  }
})

/** Park and Miller's generator: the same mutants on every machine. */
function lehmer(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff
}
