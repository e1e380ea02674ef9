import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { type ScannedFile } from '../../src/core/result.js'
import { zipOf, type ZipPart } from '../formats/zip/writer.js'
import { assemble, global, proto, reduce, stop, text, tuple1 } from './support/assembler.js'
import { scan } from './support/scan.js'

const ARRAYS = new URL('../fixtures/security/arrays/', import.meta.url)
const array = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, ARRAYS)))

const PICKLE = assemble(proto(2), global('os', 'system'), text('id'), tuple1, reduce, stop)
const TEXT_PICKLE = assemble(global('os', 'system'), "(S'id'\ntR.")

const high = (file: ScannedFile): string[] =>
  file.findings.filter(({ severity }) => severity === 'high').map(({ rule_id }) => rule_id)
const rules = (file: ScannedFile): string[] => file.findings.map(({ rule_id }) => rule_id)

describe('honest files', () => {
  it.each(readdirSync(ARRAYS))('%s: nothing above low, every byte judged', async (name) => {
    const bytes = array(name)
    expect(await scan(bytes, name)).toMatchObject({ risk: 'low', complete: true, bytes_accounted: bytes.length })
  })

  it('a zip of texts in a zip', async () => {
    const bytes = zipOf([{ name: 'inner.zip', data: zipOf([{ name: 'a.txt', data: 'words' }]) }])
    expect(await scan(bytes, 'a.zip')).toMatchObject({
      risk: 'low',
      complete: true,
      bytes_accounted: bytes.length,
      format: 'zip',
    })
  })
})

describe('a dangerous pickle in an archive is found', () => {
  const member = (name: string, more: Partial<ZipPart> = {}): ZipPart => ({ name, data: PICKLE, ...more })
  it.each<[string, Uint8Array]>([
    ['torch', zipOf([member('m/data.pkl'), { name: 'm/version', data: '3' }])],
    ['torch, deflated', zipOf([member('m/data.pkl', { deflate: true })])],
    ['torch, beside an honest pickle', zipOf([{ name: 'm/data.pkl', data: assemble('N.') }, member('m/extra.pkl')])],
    [
      'torch, in place of the numbers of a tensor',
      zipOf([{ name: 'm/data.pkl', data: assemble('N.') }, member('m/data/0')]),
    ],
    ['an odd extension', zipOf([member('weights.txt')])],
    ['protocol 0', zipOf([member('notes.txt', { data: TEXT_PICKLE })])],
    ['a wrong checksum', zipOf([member('m/data.pkl', { crc: 7, local: { crc: 7 } })])],
    ['the encryption flag', zipOf([member('m/data.pkl', { flags: 1 })])],
    ['flags of strong encryption', zipOf([member('m/data.pkl', { flags: 0x2041 })])],
    ['the flag of patches', zipOf([member('m/data.pkl', { flags: 0x20 })])],
    ['the flag of masked headers', zipOf([member('m/data.pkl', { flags: 0x2000 })])],
    ['another size in the local header', zipOf([member('m/data.pkl', { local: { size: 3 } })])],
    ['method 99 on stored data', zipOf([member('m/data.pkl', { method: 99 })])],
    ['another name in the local header', zipOf([member('m/data.pkl', { local: { name: 'm/readme' } })])],
    [
      'a declared size that is too small',
      zipOf([member('m/data.pkl', { deflate: true, size: 3, local: { size: 3 } })]),
    ],
    ['two members of one name', zipOf([{ name: 'm/data.pkl', data: 'x' }, member('m/data.pkl')])],
    ['not in the directory', zipOf([{ name: 'a.txt', data: 'x' }, member('m/data.pkl', { isHidden: true })])],
    [
      'between members',
      zipOf([
        { name: 'a.txt', data: 'x', gap: PICKLE },
        { name: 'b.txt', data: 'y' },
      ]),
    ],
    ['in front of the archive', zipOf([{ name: 'a.txt', data: 'x' }], { prefix: PICKLE })],
    ['behind a picture in front of the archive', zipOf([member('m/data.pkl')], { prefix: Buffer.from('GIF89a') })],
    ['behind the archive', new Uint8Array(Buffer.concat([zipOf([{ name: 'a.txt', data: 'x' }]), PICKLE]))],
    ['zip in zip', zipOf([{ name: 'inner.zip', data: zipOf([member('x')]) }])],
    ['gzip in zip', zipOf([{ name: 'inner.gz', data: gzipSync(PICKLE) }])],
    ['without an end record', zipOf([member('m/data.pkl')]).subarray(0, -30)],
    ['an npz member without its suffix', zipOf([{ name: 'a.npy', data: array('fortran.npy') }, member('b')])],
    ['a pickle named .npy in an npz', zipOf([member('a.npy')])],
  ])('%s', async (_, bytes) => {
    const file = await scan(bytes, 'model.pt')
    expect(file.risk).toBe('high')
    expect(high(file)).toContain('pickle-dangerous-callable')
  })

  it('members that leave the folder are high whatever they hold', async () => {
    for (const name of ['../x', '/x', 'C:x', 'a\\..\\..\\x']) {
      expect(high(await scan(zipOf([{ name, data: 'x' }])))).toContain('archive-unsafe-path')
    }
    expect(high(await scan(zipOf([{ name: 'a', data: '/etc', mode: 0o120777 }])))).toContain('archive-unsafe-path')
  })

  it('an absolute name is low for the single pickle of pandas before 1.3, and high for all that somebody may unpack', async () => {
    const harmless = assemble(proto(4), 'N.')
    for (const name of ['/data/frame.zip', 'C:/data/frame.zip']) {
      const file = await scan(zipOf([{ name, data: harmless, deflate: true }]), 'frame.zip.pkl')
      expect(file).toMatchObject({ risk: 'low', complete: true, bytes_accounted: file.size })
      expect(rules(file)).toContain('archive-unsafe-path')
    }
    for (const parts of [
      [{ name: '/etc/cron.d/x', data: 'words' }],
      [{ name: '../frame.zip', data: harmless }],
      [{ name: '/a/../frame.zip', data: harmless }],
      [{ name: 'C:\\frame.zip', data: harmless }],
      [
        { name: '/frame.zip', data: harmless },
        { name: 'x', data: harmless },
      ],
      [
        { name: '/frame.zip', data: harmless },
        { name: 'x', data: harmless, isHidden: true },
      ],
      [
        { name: '/config.json', data: '{}' },
        { name: 'metadata.json', data: '{}' },
        { name: 'model.weights.h5', data: harmless },
      ],
    ])
      expect(high(await scan(zipOf(parts), 'frame.zip'))).toContain('archive-unsafe-path')
  })

  it('a bomb is a finding and no harm', async () => {
    const bomb = zipOf([
      { name: 'a', data: Buffer.alloc(80 * 1024 * 1024), deflate: true, size: 2 ** 31, local: { size: 2 ** 31 } },
    ])
    const file = await scan(bomb)
    expect(rules(file)).toContain('resource-bomb')
    expect(file.complete).toBe(false)
  })

  it('archives nested beyond the limit are not clean', async () => {
    let bytes = zipOf([{ name: 'a.txt', data: 'x' }])
    for (let depth = 0; depth < 12; depth++) bytes = zipOf([{ name: 'a.zip', data: bytes }])
    expect(await scan(bytes)).toMatchObject({ complete: false, risk: 'medium' })
  })
})

describe('NumPy files', () => {
  const header = (descriptor: string, shape: string, data: Uint8Array, version = 1): Uint8Array => {
    const dict = `{'descr': ${descriptor}, 'fortran_order': False, 'shape': ${shape}, }`
    const head = `${dict.padEnd(117)}\n`
    const length = version === 1 ? [head.length, 0] : [head.length, 0, 0, 0]
    return assemble([0x93], 'NUMPY', version, 0, length, head, data)
  }
  it.each<[string, Uint8Array]>([
    ['objects', header("'|O'", '(1,)', PICKLE)],
    ['objects, version 2', header("'|O'", '(1,)', PICKLE, 2)],
    ['objects, version 3', header("'O'", '(1,)', PICKLE, 3)],
    ['a field of objects', header("[('a', '<f4'), ('b', '|O')]", '(1,)', PICKLE)],
  ])('%s are a pickle', async (_, bytes) => {
    expect(high(await scan(bytes, 'x.npy'))).toContain('pickle-dangerous-callable')
  })

  it('numbers with a pickle behind them', async () => {
    const file = await scan(header("'<f4'", '(1,)', assemble([0, 0, 0, 0], PICKLE)), 'x.npy')
    expect(rules(file)).toEqual(expect.arrayContaining(['trailing-data', 'hidden-payload']))
  })

  it('a shape beyond the file, a header that numpy does not write', async () => {
    for (const bytes of [
      header("'<f4'", '(1000000000000,)', new Uint8Array(8)),
      header("__import__('os').system('id')", '(1,)', new Uint8Array(8)),
      header("'<f4'", '(-1,)', new Uint8Array(8)),
      header("'<f4'", '(1,)', new Uint8Array(0)),
      array('fortran.npy').subarray(0, 30),
    ]) {
      expect(await scan(bytes, 'x.npy')).toMatchObject({ complete: false, risk: 'medium' })
    }
  })
})

describe('safetensors', () => {
  const make = (header: string, data: Uint8Array): Uint8Array => {
    const length = Buffer.alloc(8)
    length.writeBigUInt64LE(BigInt(Buffer.byteLength(header)))
    return new Uint8Array(Buffer.concat([length, Buffer.from(header), data]))
  }
  const tensor = (start: number, end: number): string =>
    `{"dtype":"F32","shape":[${(end - start) / 4}],"data_offsets":[${start},${end}]}`
  it.each<[string, Uint8Array, string]>([
    ['bytes behind the tensors', make(`{"a":${tensor(0, 4)}}`, new Uint8Array(9)), 'trailing-data'],
    [
      'a hole between tensors',
      make(`{"a":${tensor(0, 4)},"b":${tensor(8, 12)}}`, new Uint8Array(12)),
      'array-malformed',
    ],
    ['tensors that overlap', make(`{"a":${tensor(0, 8)},"b":${tensor(4, 8)}}`, new Uint8Array(8)), 'array-malformed'],
    ['tensors past the end', make(`{"a":${tensor(0, 80)}}`, new Uint8Array(8)), 'array-malformed'],
    [
      'a shape of another size',
      make('{"a":{"dtype":"F32","shape":[9],"data_offsets":[0,4]}}', new Uint8Array(4)),
      'array-malformed',
    ],
    ['a name twice', make(`{"a":${tensor(0, 4)},"a":${tensor(0, 4)}}`, new Uint8Array(4)), 'json-ambiguous'],
    [
      'a pickle in a hole',
      make(`{"a":${tensor(64, 68)}}`, assemble(PICKLE, new Uint8Array(68 - PICKLE.length))),
      'hidden-payload',
    ],
  ])('%s', async (_, bytes, rule) => {
    expect(rules(await scan(bytes, 'x.safetensors'))).toContain(rule)
  })
})
