import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { type Finding } from '../../src/core/result.js'
import { checkDependencies, readAttributes, type JudgedModel } from '../../src/security/index.js'
import { knownFlaws } from '../../src/security/dependencies/flaws/table.js'
import { DENSE_MODEL, kerasArchive, legacyFile } from '../formats/keras/templates.js'
import { assemble, payload, proto, stop } from './support/assembler.js'
import { externalTensor, graph, model as onnx } from './support/onnx.js'
import { scan } from './support/scan.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(`${FIXTURES}${name}`))
const flawFixture = (name: string): Uint8Array => fixture(`security/flaws/${name}.pkl`)

const layers = (...nodes: readonly object[]): object => ({
  class_name: 'Sequential',
  config: { name: 's', layers: nodes },
})
const LAMBDA = layers({
  class_name: 'Lambda',
  config: { name: 'l', function: ['4wEAAAAA', null, null], function_type: 'lambda' },
})
const named = (module: string, name: string): Uint8Array =>
  kerasArchive(layers({ module, class_name: name, config: {} }))
const lookup = layers({ class_name: 'StringLookup', config: { vocabulary: '/etc/passwd' } })
const external = (...entries: readonly (readonly [string, string])[]): Uint8Array =>
  onnx(graph({ initializers: [externalTensor(...entries)] }))

const u64 = (value: number): Uint8Array => {
  const field = Buffer.alloc(8)
  field.writeBigUInt64LE(BigInt(value))
  return field
}
const gguf = (template: string): Uint8Array => {
  const key = 'tokenizer.chat_template'
  return assemble(
    'GGUF',
    [3, 0, 0, 0],
    u64(0),
    u64(1),
    u64(key.length),
    key,
    [8, 0, 0, 0],
    u64(template.length),
    template,
  )
}

/** A tar archive of one member, as torch wrote its files before 0.1.10. */
function tar(name: string, data: Uint8Array): Uint8Array {
  const header = Buffer.alloc(512)
  header.write(name)
  header.write('0000644\0', 100)
  header.write(`${data.length.toString(8).padStart(11, '0')}\0`, 124)
  header.write(' '.repeat(8), 148)
  header.write('0', 156)
  header.write('ustar\x0000', 257)
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return assemble(header, data, new Uint8Array((512 - (data.length % 512)) % 512), new Uint8Array(1024))
}

const HONEST = {
  keras: kerasArchive(DENSE_MODEL),
  hdf5: legacyFile(DENSE_MODEL),
  pickle: flawFixture('svc'),
  onnx: onnx(graph({})),
}
const HOSTILE_PICKLE = assemble(proto(4), payload, stop)
const ARRAY = fixture('security/arrays/fortran.npy')

interface Pair {
  /** Files that trigger the flaw, and a word of what is told as evidence. */
  readonly hits: readonly (readonly [Uint8Array, RegExp])[]
  /** Files of the same format, and of others, that do not. */
  readonly misses: readonly Uint8Array[]
}

const ofPickle: Pair = { hits: [[HOSTILE_PICKLE, /os\.system/]], misses: [HONEST.pickle, HONEST.onnx] }
const ofPath: Pair = {
  hits: [[external(['location', '../secret']), /climbs/]],
  misses: [HONEST.onnx, external(['location', 'weights.bin']), HONEST.pickle],
}

const PAIRS: Readonly<Record<string, Pair | 'untold' | 'never'>> = {
  'CVE-2024-3660': {
    hits: [
      [legacyFile(LAMBDA), /bytecode/],
      [kerasArchive(LAMBDA), /bytecode/],
    ],
    misses: [HONEST.keras, HONEST.hdf5],
  },
  'CVE-2025-1550': {
    hits: [[named('os', 'system'), /os\.system/]],
    misses: [HONEST.keras, legacyFile(LAMBDA), HONEST.pickle],
  },
  'CVE-2025-8747': {
    hits: [[named('keras.utils', 'get_file'), /get_file/]],
    misses: [HONEST.keras, named('os', 'system')],
  },
  'CVE-2025-9905': { hits: [[legacyFile(LAMBDA), /bytecode/]], misses: [HONEST.hdf5, kerasArchive(LAMBDA)] },
  'CVE-2025-9906': {
    hits: [[named('keras.config', 'enable_unsafe_deserialization'), /enable_unsafe_deserialization/]],
    misses: [HONEST.keras, named('keras.utils', 'get_file')],
  },
  'CVE-2025-12058': { hits: [[kerasArchive(lookup), /etc\/passwd/]], misses: [HONEST.keras, HONEST.hdf5] },
  'CVE-2025-49655': {
    hits: [[kerasArchive(layers({ class_name: 'TorchModuleWrapper', config: {} })), /PyTorch module/]],
    misses: [HONEST.keras, kerasArchive(layers({ class_name: 'TFSMLayer', config: {} }))],
  },
  'CVE-2026-1669': {
    hits: [[fixture('formats/hdf5/hostile-latest.h5'), /external/]],
    misses: [HONEST.keras, HONEST.hdf5],
  },
  'CVE-2026-0897': { hits: [], misses: [HONEST.keras, HONEST.hdf5] },
  'CVE-2025-12060': 'untold',
  'CVE-2024-55459': 'untold',
  'CVE-2021-37678': 'never',
  'CVE-2019-6446': {
    hits: [
      [fixture('security/arrays/objects.npy'), /protocol/],
      [fixture('security/arrays/objects.npz'), /protocol/],
    ],
    misses: [ARRAY, fixture('security/arrays/plain.npz'), HONEST.pickle],
  },
  'CVE-2022-21797': {
    hits: [[flawFixture('grid-expression'), /__import__/]],
    misses: [flawFixture('grid'), HONEST.pickle],
  },
  'CVE-2024-34997': ofPickle,
  'CVE-2020-13092': ofPickle,
  'CVE-2020-13091': ofPickle,
  'CVE-2020-28975': {
    hits: [[flawFixture('svc-crafted'), /counts 1000002 support vectors and holds 6/]],
    misses: [HONEST.pickle, flawFixture('svr'), flawFixture('one-class'), HONEST.onnx],
  },
  'CVE-2024-5206': {
    hits: [
      [flawFixture('tfidf-stop-words'), /5 words/],
      [flawFixture('count-stop-words'), /3 words/],
    ],
    misses: [flawFixture('tfidf'), HONEST.pickle],
  },
  'CVE-2025-32434': {
    hits: [[tar('pickle', flawFixture('svc')), /tar/]],
    misses: [fixture('security/torch/state-dict.zip.pt'), fixture('security/torch/state-dict.pt')],
  },
  'CVE-2026-24747': 'untold',
  'CVE-2022-45907': 'untold',
  'CVE-2022-25882': ofPath,
  'CVE-2024-27318': ofPath,
  'CVE-2025-51480': ofPath,
  'CVE-2026-27489': { hits: [], misses: [HONEST.onnx, external(['location', '../secret'])] },
  'CVE-2026-34446': { hits: [], misses: [HONEST.onnx, external(['location', '../secret'])] },
  'CVE-2026-34445': {
    hits: [[external(['location', 'weights.bin'], ['__class__', 'x']), /unknown key/]],
    misses: [HONEST.onnx, external(['location', 'weights.bin'])],
  },
  'CVE-2024-5187': 'untold',
  'CVE-2024-7776': 'untold',
  'CVE-2024-34359': {
    hits: [[gguf("{{ ''.__class__.__mro__[1].__subclasses__() }}"), /chat_template/]],
    misses: [gguf('{{ m.content }}'), HONEST.pickle],
  },
  'CVE-2023-6730': ofPickle,
  'CVE-2023-7018': ofPickle,
  'CVE-2024-3568': ofPickle,
  'CVE-2024-11392': ofPickle,
  'CVE-2024-11393': ofPickle,
  'CVE-2024-11394': ofPickle,
}

async function judged(bytes: Uint8Array): Promise<JudgedModel> {
  return { path: 'm.bin', scanned: await scan(bytes, 'm.bin'), attributes: () => readAttributes(bytes) }
}

/** What the check says of a package with this one flaw, when these are the models. */
async function findingFor(id: string, name: string, models: readonly JudgedModel[]): Promise<Finding> {
  const advisory = { id: 'GHSA-x', aliases: [id], summary: 'a flaw', severity: 'medium', fixed: [] } as const
  const { findings } = await checkDependencies({
    required: { packages: [{ name, version: '1.0', source: 'requirements.txt:1' }], open: [], unread: null },
    sourceRoot: null,
    embedded: {},
    models,
    advisories: { advisoriesFor: () => Promise.resolve([[advisory]]) },
  })
  return findings[0]!
}

describe('a published flaw is joined with the file', () => {
  it('in every entry of the table, each with its source', () => {
    expect(Object.keys(PAIRS)).toEqual(knownFlaws.map(({ id }) => id))
    for (const { id, source } of knownFlaws) expect(source).toBe(`https://nvd.nist.gov/vuln/detail/${id}`)
  })

  it.each(knownFlaws.map((flaw) => [flaw.id, flaw] as const))('%s', async (id, { packages, effect }) => {
    const pair = PAIRS[id]!
    for (const name of packages) {
      if (pair === 'untold' || pair === 'never') {
        for (const bytes of Object.values(HONEST)) {
          const { message, severity } = await findingFor(id, name, [await judged(bytes)])
          expect({ message, severity }).toEqual({
            message: expect.stringMatching(
              pair === 'never' ? /m\.bin does not trigger it/ : /cannot be told: it takes/,
            ),
            severity: pair === 'never' ? 'low' : 'medium',
          })
        }
        continue
      }
      for (const [bytes, evidence] of pair.hits) {
        const { message, severity } = await findingFor(id, name, [await judged(bytes)])
        expect(message).toMatch(/; m\.bin triggers it: /)
        expect(message).toMatch(evidence)
        expect(severity).toBe(effect === 'code' || effect === 'files' ? 'high' : 'medium')
      }
      for (const bytes of pair.misses) {
        expect(await findingFor(id, name, [await judged(bytes)])).toMatchObject({
          message: expect.stringMatching(/; m\.bin does not trigger it: it takes /),
          severity: 'low',
        })
      }
    }
  })

  it('which an HDF5 file triggers that declares more than it can hold', async () => {
    const found = (rule_id: string): Finding => ({ ...EXAMPLE, rule_id, message: '4 TiB are declared' })
    const model = {
      ...(await judged(HONEST.hdf5)),
      scanned: { format: 'hdf5', complete: false, findings: [found('resource-bomb')] },
    }
    expect((await findingFor('CVE-2026-0897', 'keras', [model])).message).toMatch(/triggers it: 4 TiB are declared/)
  })

  it.each([
    ['CVE-2026-27489', 'w.bin is a symbolic link (CVE-2026-27489)'],
    ['CVE-2026-34446', 'w.bin is a hard link to another file (CVE-2026-34446)'],
  ])('%s, which what lies on the disk triggers', async (id, message) => {
    const finding = { ...EXAMPLE, rule_id: 'onnx-external-data-path', message }
    const model = { ...(await judged(HONEST.onnx)), scanned: { format: 'onnx', complete: true, findings: [finding] } }
    expect(await findingFor(id, 'onnx', [model])).toMatchObject({
      message: expect.stringContaining(`triggers it: ${message}`),
      severity: 'high',
    })
  })

  it('and cannot be told when the file was not read whole, or not at all', async () => {
    const cut = await judged(legacyFile(DENSE_MODEL).subarray(0, 900))
    const unread = { path: 'm.bin', scanned: null, attributes: () => Promise.resolve(null) }
    const broken = await judged(flawFixture('svc').subarray(0, 300))
    for (const [id, name, model] of [
      ['CVE-2025-9905', 'keras', cut],
      ['CVE-2025-9905', 'keras', unread],
      ['CVE-2020-28975', 'scikit-learn', broken],
    ] as const) {
      expect(await findingFor(id, name, [model])).toMatchObject({
        message: expect.stringContaining('whether m.bin triggers it cannot be told'),
        severity: 'medium',
      })
    }
  })

  it('nor when more names were found than are kept', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ module: 'os', class_name: `system${index}`, config: {} }))
    const model = await judged(kerasArchive(layers(...many)))
    expect((await findingFor('CVE-2025-9906', 'keras', [model])).message).toMatch(/cannot be told/)
  })

  it('of another package and of an unknown flaw is told as before', async () => {
    const models = [await judged(HOSTILE_PICKLE)]
    for (const [id, name] of [
      ['CVE-2020-13092', 'keras'],
      ['CVE-1999-1', 'scikit-learn'],
    ] as const)
      expect(await findingFor(id, name, models)).toMatchObject({
        message: expect.stringMatching(/no fixed version is listed\)$/),
        severity: 'medium',
      })
  })

  it('counts by the gravest of several models', async () => {
    const models = [await judged(HONEST.pickle), { ...(await judged(HOSTILE_PICKLE)), path: 'other.pkl' }]
    expect((await findingFor('CVE-2020-13092', 'scikit-learn', models)).message).toMatch(/other\.pkl triggers it/)
  })
})

const EXAMPLE: Finding = {
  rule_id: '',
  severity: 'high',
  message: '',
  location: 'm',
  offset: null,
  why: '',
  remedy: '',
}
