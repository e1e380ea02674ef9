import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { type ScannedFile } from '../../src/core/result.js'
import { DENSE_MODEL, kerasArchive, legacyFile } from '../formats/keras/templates.js'
import { type ZipPart } from '../formats/zip/writer.js'
import { assemble, global, reduce, stop, text, tuple1 } from './support/assembler.js'
import { scan } from './support/scan.js'

const hdf5 = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/formats/hdf5/${name}.h5`, import.meta.url)))

const PICKLE = assemble(global('os', 'system'), text('id'), tuple1, reduce, stop)

type Node = Readonly<Record<string, unknown>>

const LAMBDAS: Readonly<Record<string, Node>> = {
  'bytecode as a list': {
    class_name: 'Lambda',
    config: { name: 'l', function: ['4wEAAAAA', null, null], function_type: 'lambda' },
  },
  'bytecode as a __lambda__ object': {
    module: 'keras.layers',
    class_name: 'Lambda',
    config: {
      name: 'l',
      function: { class_name: '__lambda__', config: { code: '4wEAAAAA', defaults: null, closure: null } },
    },
    registered_name: null,
  },
  'a function of os': {
    class_name: 'Lambda',
    config: { name: 'l', function: 'system', module: 'os', function_type: 'function' },
  },
  'a Lambda under a registered name': {
    module: null,
    class_name: 'Innocent',
    registered_name: 'keras>Lambda',
    config: { function: ['4wEAAAAA', null, null] },
  },
  'a Lambda under a package': {
    class_name: 'keras>Lambda',
    config: { function: ['4wEAAAAA', null, null], function_type: 'lambda' },
  },
}

/** Where a layer can be in a model. */
const PLACES: Readonly<Record<string, (node: Node) => Node>> = {
  'a Sequential model': (node) => sequential(node),
  'the list of an old Sequential model': (node) => ({ class_name: 'Sequential', config: [node] }),
  'a Functional model': (node) => ({
    class_name: 'Functional',
    config: { name: 'f', layers: [{ ...node, name: 'l', inbound_nodes: [] }] },
  }),
  'models three deep': (node) => sequential(sequential(sequential(node))),
  TimeDistributed: (node) => sequential({ class_name: 'TimeDistributed', config: { layer: node } }),
  'the backward layer of Bidirectional': (node) =>
    sequential({
      class_name: 'Bidirectional',
      config: { layer: { class_name: 'LSTM', config: { units: 1 } }, backward_layer: node },
    }),
  'the cells of an RNN': (node) =>
    sequential({ class_name: 'RNN', config: { cell: { class_name: 'StackedRNNCells', config: { cells: [node] } } } }),
  'an activation': (node) => sequential({ class_name: 'Dense', config: { units: 1, activation: node } }),
  'an initializer': (node) => sequential({ class_name: 'Dense', config: { units: 1, kernel_initializer: node } }),
}

function sequential(...layers: readonly Node[]): Node {
  return { class_name: 'Sequential', config: { name: 's', layers } }
}

const high = (file: ScannedFile): string[] =>
  file.findings.filter(({ severity }) => severity === 'high').map(({ rule_id }) => rule_id)

describe('Lambda layers are found in every form and place, in both containers', () => {
  for (const [form, node] of Object.entries(LAMBDAS)) {
    it.each(Object.entries(PLACES))(`${form}, in %s`, async (_, place) => {
      for (const [path, bytes] of [
        ['model.h5', legacyFile(place(node))],
        ['model.keras', kerasArchive(place(node))],
      ] as const) {
        const file = await scan(bytes, path)
        expect(high(file)).toContain('keras-lambda')
        expect(file.risk).toBe('high')
      }
    })
  }

  it('in the training configuration too', async () => {
    const loss = { loss: { class_name: '__lambda__', config: { code: '4wEAAAAA' } } }
    expect(high(await scan(legacyFile(DENSE_MODEL, loss)))).toContain('keras-lambda')
    expect(high(await scan(kerasArchive({ ...DENSE_MODEL, compile_config: loss })))).toContain('keras-lambda')
  })

  it('naming a function of Keras is medium', async () => {
    const node = {
      class_name: 'Lambda',
      config: { function: { module: 'builtins', class_name: 'function', config: 'relu', registered_name: 'function' } },
    }
    const file = await scan(kerasArchive(sequential(node)))
    expect(file.risk).toBe('medium')
    expect(file.findings.map(({ rule_id }) => rule_id)).toContain('keras-lambda')
  })
})

describe('names that Keras would import', () => {
  const cases: [string, Node, string, 'high' | 'medium'][] = [
    [
      'a module of Python (CVE-2025-1550)',
      { module: 'os', class_name: 'system', config: 'id' },
      'keras-untrusted-module',
      'high',
    ],
    ['a builtin function', { module: 'builtins', class_name: 'exec', config: {} }, 'keras-untrusted-module', 'high'],
    [
      'get_file (CVE-2025-8747)',
      { module: 'keras.utils', class_name: 'get_file', config: { origin: 'http://x' } },
      'keras-untrusted-module',
      'high',
    ],
    [
      'get_file by its inner path',
      { module: 'keras.src.utils.file_utils', class_name: 'get_file', config: {} },
      'keras-untrusted-module',
      'high',
    ],
    [
      'enable_unsafe_deserialization (CVE-2025-9906)',
      { module: 'keras.config', class_name: 'enable_unsafe_deserialization', config: {} },
      'keras-untrusted-module',
      'high',
    ],
    [
      'what a module of layers has imported',
      { module: 'keras.src.layers.core.lambda_layer', class_name: 'python_utils', config: {} },
      'keras-untrusted-module',
      'high',
    ],
    ['pickle through numpy', { module: 'numpy', class_name: 'load', config: {} }, 'keras-untrusted-module', 'high'],
    ['a dotted class', { module: null, class_name: 'os.system', config: {} }, 'keras-untrusted-module', 'high'],
    [
      'TorchModuleWrapper (CVE-2025-49655)',
      { module: 'keras.layers', class_name: 'TorchModuleWrapper', config: { module: 'AAAA' } },
      'keras-foreign-layer',
      'high',
    ],
    [
      'TFSMLayer',
      { module: 'keras.layers', class_name: 'TFSMLayer', config: { filepath: '/models/x' } },
      'keras-foreign-layer',
      'medium',
    ],
    [
      'a class of the user',
      { module: null, class_name: 'MyLayer', registered_name: 'Custom>MyLayer', config: {} },
      'keras-custom-class',
      'medium',
    ],
    [
      'a class of another package',
      { module: 'my_package.layers', class_name: 'MyLayer', registered_name: 'my_package>MyLayer', config: {} },
      'keras-custom-class',
      'medium',
    ],
    [
      'a registered function',
      { module: 'builtins', class_name: 'function', config: 'my_loss', registered_name: 'my_package>my_loss' },
      'keras-custom-class',
      'medium',
    ],
    [
      'a vocabulary outside (CVE-2025-12058)',
      { module: 'keras.layers', class_name: 'StringLookup', config: { vocabulary: '/etc/passwd' } },
      'keras-file-access',
      'high',
    ],
    [
      'a vocabulary from the network',
      { class_name: 'TextVectorization', config: { vocabulary: 'https://x/v.txt' } },
      'keras-file-access',
      'high',
    ],
    [
      'a vocabulary beside the model',
      { class_name: 'IntegerLookup', config: { vocabulary: 'vocabulary.txt' } },
      'keras-file-access',
      'medium',
    ],
  ]
  it.each(cases)('%s', async (_, node, rule, severity) => {
    for (const bytes of [kerasArchive(sequential(node)), legacyFile(sequential(node))]) {
      const file = await scan(bytes)
      expect(file.findings.filter(({ rule_id }) => rule_id === rule).map((finding) => finding.severity)).toEqual([
        severity,
      ])
      expect(file.risk).toBe(severity)
    }
  })

  it('a module that the policy allows is no risk', async () => {
    const bytes = kerasArchive(sequential({ module: 'my_package.layers', class_name: 'MyLayer', config: {} }))
    expect((await scan(bytes, 'model.keras', { allowedModules: ['my_package'] })).risk).toBe('low')
  })

  it('the path of the layer is part of the finding', async () => {
    const file = await scan(
      kerasArchive(sequential({ class_name: 'Dense', config: {} }, { module: 'os', class_name: 'system' })),
    )
    expect(file.findings[0]!.message).toMatch(/^config\.layers\[1\]: /)
  })
})

describe('documents and archives that show each reader something else', () => {
  const LAMBDA = JSON.stringify(LAMBDAS['bytecode as a list'])

  it('every value under a repeated name is judged', async () => {
    const twice = `{"class_name": "Sequential", "config": {"layers": [${LAMBDA}]}, "config": {"layers": []}}`
    for (const bytes of [kerasArchive(twice), legacyFile(twice)]) {
      const rules = (await scan(bytes)).findings.map(({ rule_id }) => rule_id)
      expect(rules).toContain('keras-lambda')
      expect(rules).toContain('json-ambiguous')
    }
  })

  it('a byte order mark hides nothing', async () => {
    const file = await scan(kerasArchive(`\ufeff{"class_name": "Sequential", "config": [${LAMBDA}]}`))
    expect(high(file)).toContain('keras-lambda')
  })

  it('a configuration that is no JSON is never clean', async () => {
    expect(await scan(kerasArchive('{"class_name": "Sequential"'))).toMatchObject({ complete: false, risk: 'medium' })
    expect(await scan(legacyFile('{"class_name": "Sequential"'))).toMatchObject({ complete: false, risk: 'medium' })
  })

  it.each<[string, readonly ZipPart[], string]>([
    [
      'two config.json',
      [
        { name: 'config.json', data: '{}' },
        { name: 'config.json', data: `[${LAMBDA}]` },
      ],
      'keras-lambda',
    ],
    ['Config.JSON beside config.json', [{ name: 'Config.JSON', data: LAMBDA }], 'keras-lambda'],
    ['a pickle among the assets', [{ name: 'assets/tokenizer.bin', data: PICKLE }], 'pickle-dangerous-callable'],
    [
      'a pickle that the directory does not list',
      [{ name: 'assets/x', data: PICKLE, isHidden: true }],
      'pickle-dangerous-callable',
    ],
    [
      'a deflated pickle with a wrong checksum',
      [{ name: 'assets/x', data: PICKLE, deflate: true, crc: 1, local: { crc: 1 } }],
      'pickle-dangerous-callable',
    ],
    ['a pickle marked as encrypted', [{ name: 'assets/x', data: PICKLE, flags: 1 }], 'pickle-dangerous-callable'],
    ['a member that climbs out', [{ name: '../../.bashrc', data: 'x' }], 'archive-unsafe-path'],
    ['a symbolic link', [{ name: 'assets/x', data: '/etc/passwd', mode: 0o120777 }], 'archive-unsafe-path'],
    ['external links in the weights', [{ name: 'model.weights.h5', data: hdf5('hostile-latest') }], 'hdf5-external'],
    [
      'a legacy file as the weights',
      [{ name: 'model.weights.h5', data: legacyFile(sequential(LAMBDAS['bytecode as a list']!)) }],
      'keras-lambda',
    ],
  ])('%s', async (_, parts, rule) => {
    expect(high(await scan(kerasArchive(DENSE_MODEL, parts), 'model.keras'))).toContain(rule)
  })

  it('a program among the assets is not clean', async () => {
    const program = Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(100)])
    const file = await scan(kerasArchive(DENSE_MODEL, [{ name: 'assets/run', data: program }]), 'model.keras')
    expect(file).toMatchObject({ complete: false, risk: 'medium' })
  })

  it('a configuration under the name of another format is judged all the same', async () => {
    expect(high(await scan(legacyFile(sequential(LAMBDAS['bytecode as a list']!)), 'model.keras'))).toContain(
      'keras-lambda',
    )
    expect(high(await scan(kerasArchive(sequential(LAMBDAS['bytecode as a list']!)), 'model.txt'))).toContain(
      'keras-lambda',
    )
  })
})

describe('HDF5', () => {
  it.each(['hostile-earliest', 'hostile-latest'])(
    '%s: links, storage and sources outside the file, and bombs',
    async (name) => {
      const file = await scan(hdf5(name), 'weights.h5')
      const said = file.findings.map(({ rule_id, message }) => `${rule_id}: ${message}`)
      expect(said).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^hdf5-external: external_link links to \/root in \/etc\/passwd/),
          expect.stringMatching(/^hdf5-external: the values of external_storage lie in other files/),
          expect.stringMatching(/^hdf5-external: virtual gathers/),
          expect.stringMatching(/^resource-bomb: bombs\/contiguous/),
          expect.stringMatching(/^resource-bomb: bombs\/chunked/),
        ]),
      )
      expect(file.risk).toBe('high')
    },
  )

  it('a pickle in the user block is found', async () => {
    const bytes = hdf5('user-block')
    bytes.set(PICKLE, 600)
    expect(high(await scan(bytes, 'model.h5'))).toContain('hidden-payload')
    bytes.set(PICKLE, 0)
    expect(high(await scan(bytes, 'model.h5'))).toContain('pickle-dangerous-callable')
  })

  it('bytes behind the end are accounted for', async () => {
    const bytes = new Uint8Array(Buffer.concat([hdf5('weights-only'), Buffer.from('junk'), PICKLE]))
    const file = await scan(bytes, 'model.h5')
    expect(file.findings.map(({ rule_id }) => rule_id)).toEqual(
      expect.arrayContaining(['trailing-data', 'hidden-payload']),
    )
    expect(file.bytes_accounted).toBe(bytes.length - 4 - PICKLE.length)
  })

  it('a damaged file is not clean, and what was read before still counts', async () => {
    const bytes = legacyFile(sequential(LAMBDAS['bytecode as a list']!))
    const view = Buffer.from(bytes.buffer)
    view.fill(0xff, view.lastIndexOf('TREE'), view.lastIndexOf('TREE') + 24)
    const file = await scan(bytes, 'model.h5')
    expect(file.complete).toBe(false)
    expect(high(file)).toContain('keras-lambda')
  })
})

describe('honest Keras files', () => {
  const CORPUS = new URL('../fixtures/keras/', import.meta.url)

  it('of every version and layer: nothing above low, every byte judged', async () => {
    const files = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /model\.(?:h5|keras)\.gz$/.test(name),
    )
    expect(files.length).toBeGreaterThan(100)
    const alarms: unknown[] = []
    for (const name of files) {
      const bytes = gunzipSync(readFileSync(new URL(name, CORPUS)))
      const { risk, complete, bytes_accounted, findings } = await scan(bytes, name.slice(0, -3))
      // Models that must be refused hold what the scan warns of.
      if (/refused|custom|lambda/i.test(name)) continue
      if (risk !== 'low' || !complete || bytes_accounted !== bytes.length) alarms.push({ name, complete, findings })
    }
    expect(alarms).toEqual([])
  }, 60_000)

  it('weights in every layout of HDF5', async () => {
    for (const name of [
      'libver-earliest',
      'libver-v108',
      'libver-v110',
      'libver-latest',
      'order-tracked',
      'weights-only',
    ]) {
      expect(await scan(hdf5(name), 'weights.h5')).toMatchObject({ risk: 'low', complete: true, findings: [] })
    }
  })
})
