import { link, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { assemble, payload, proto, stop } from './support/assembler.js'
import {
  entry,
  externalTensor,
  field,
  graph,
  graphAttribute,
  message,
  model,
  node,
  stringAttribute,
  tensorAttribute,
} from './support/onnx.js'
import { ruleIds, scan } from './support/scan.js'

const relu = node('Relu', '')
const external = (location: string): Uint8Array => externalTensor(['location', location])
const inInitializer = (tensor: Uint8Array): Uint8Array => model(graph({ nodes: [relu], initializers: [tensor] }))

describe('ONNX files', () => {
  it('without anything unusual are low and read to the last byte', async () => {
    const file = await scan(model(graph({ nodes: [relu] })), 'm.onnx')
    expect(file).toMatchObject({
      format: 'onnx',
      risk: 'low',
      complete: true,
      bytes_accounted: file.size,
      findings: [],
    })
  })

  it.each([
    '../weights.bin',
    'a/../../b',
    'a/../b',
    '/etc/passwd',
    '..\\weights.bin',
    '\\\\server\\share',
    'C:\\weights.bin',
    'c:weights.bin',
    'file:///etc/passwd',
    'weights.bin\0.txt',
    '',
  ])('may not keep data at %j', async (location) => {
    const file = await scan(inInitializer(external(location)), 'm.onnx')
    expect(file.risk).toBe('high')
    expect(ruleIds(file)).toContain('onnx-external-data-path')
  })

  it('may keep data beside them, which is stated', async () => {
    const file = await scan(inInitializer(external('weights.bin')), 'm.onnx')
    expect(file.risk).toBe('low')
    expect(ruleIds(file)).toEqual(['onnx-external-data'])
  })

  it.each([
    ['a Constant attribute', graph({ nodes: [node('Constant', '', tensorAttribute(external('../x')))] })],
    ['an If branch', graph({ nodes: [node('If', '', graphAttribute(graph({ initializers: [external('../x')] })))] })],
    [
      'a Loop in a Loop',
      graph({
        nodes: [
          node(
            'Loop',
            '',
            graphAttribute(
              graph({ nodes: [node('Loop', '', graphAttribute(graph({ initializers: [external('../x')] })))] }),
            ),
          ),
        ],
      }),
    ],
  ])('are searched for external data in %s', async (_name, body) => {
    expect((await scan(model(body), 'm.onnx')).risk).toBe('high')
  })

  it('are searched for external data in functions and training graphs', async () => {
    const hidden = node('Constant', '', tensorAttribute(external('../x')))
    const inFunction = message(field(1, 'f'), field(10, 'local'), field(7, hidden))
    expect((await scan(model(graph({ nodes: [relu] }), field(25, inFunction)), 'm.onnx')).risk).toBe('high')
    const training = message(field(1, graph({ nodes: [hidden] })))
    expect((await scan(model(graph({ nodes: [relu] }), field(20, training)), 'm.onnx')).risk).toBe('high')
  })

  it('are searched for external data in sparse tensors, of the graph and of an attribute', async () => {
    const sparse = message(field(1, external('../x')), field(2, external('ok.bin')), field(3, 4))
    const ofGraph = message(graph({ nodes: [relu] }), field(15, sparse))
    const ofNode = node('Constant', '', message(field(1, 'sparse_value'), field(22, sparse), field(20, 11)))
    for (const body of [ofGraph, graph({ nodes: [ofNode] })]) {
      const file = await scan(model(body), 'm.onnx')
      expect({ risk: file.risk, rules: ruleIds(file) }).toMatchObject({
        risk: 'high',
        rules: expect.arrayContaining(['onnx-external-data-path']),
      })
    }
  })

  it('judge every location when there are two, and keys that ONNX does not have', async () => {
    const two = await scan(inInitializer(externalTensor(['location', '../x'], ['location', 'ok.bin'])), 'm.onnx')
    expect(two.risk).toBe('high')
    const key = await scan(inInitializer(externalTensor(['location', 'ok.bin'], ['__class__', 'x'])), 'm.onnx')
    expect(key.risk).toBe('medium')
    const offset = await scan(inInitializer(externalTensor(['location', 'ok.bin'], ['offset', '-1'])), 'm.onnx')
    expect(ruleIds(offset)).toContain('onnx-malformed')
    const huge = externalTensor(['location', 'ok.bin'], ['offset', '99999999999999999999'])
    expect(ruleIds(await scan(inInitializer(huge), 'm.onnx'))).toContain('onnx-malformed')
  })

  it('are judged by what lies at the location on disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'modelgate-onnx-'))
    try {
      await writeFile(join(folder, 'data.bin'), 'x')
      await symlink('/etc/hostname', join(folder, 'link.bin'))
      await link(join(folder, 'data.bin'), join(folder, 'hard.bin'))
      for (const name of ['link.bin', 'hard.bin']) {
        const file = await scan(inInitializer(external(name)), join(folder, 'm.onnx'))
        expect([name, file.risk]).toEqual([name, 'high'])
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('with Python operators are high, wherever they sit', async () => {
    const hidden = node('If', '', graphAttribute(graph({ nodes: [node('PythonOp', 'com.microsoft')] })))
    expect(ruleIds(await scan(model(graph({ nodes: [hidden] })), 'm.onnx'))).toEqual(['onnx-python-op'])
    const older = node('If', '', graphAttribute(graph({ nodes: [node('PyOp', 'ai.onnx.contrib')] })))
    expect(ruleIds(await scan(model(graph({ nodes: [older] })), 'm.onnx'))).toContain('onnx-python-op')
  })

  it('with a custom domain are medium unless they bring the function or it is allowed', async () => {
    const body = graph({ nodes: [node('Thing', 'acme')] })
    expect(ruleIds(await scan(model(body), 'm.onnx'))).toEqual(['onnx-custom-domain'])
    const below = graph({ nodes: [node('If', '', graphAttribute(body))] })
    expect(ruleIds(await scan(model(below), 'm.onnx'))).toEqual(['onnx-custom-domain'])
    const local = field(25, message(field(1, 'Thing'), field(10, 'acme'), field(7, relu)))
    expect((await scan(model(body, local), 'm.onnx')).findings).toEqual([])
    expect(ruleIds(await scan(model(body), 'm.onnx', { allowedModules: ['acme'] }))).toEqual(['policy-exception'])
  })

  it('may not hide a pickle in metadata or tensors', async () => {
    const pickle = Buffer.from(assemble(proto(4), payload, stop))
    const metadata = model(graph({ nodes: [relu] }), field(14, entry('note', pickle.toString('base64'))))
    expect(ruleIds(await scan(metadata, 'm.onnx'))).toContain('hidden-payload')
    const raw = message(field(1, pickle.length), field(2, 2), field(8, 'w'), field(9, pickle))
    expect(ruleIds(await scan(inInitializer(raw), 'm.onnx'))).toContain('hidden-payload')
  })

  it('are searched for credentials in metadata and attributes', async () => {
    const switches = { secrets: true, permissions: false, dependencies: false }
    const metadata = model(graph({ nodes: [relu] }), field(14, entry('api_key', 'kq83jf82hf')))
    expect(ruleIds(await scan(metadata, 'm.onnx', { switches }))).toEqual(['secret'])
    const token = `ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8`
    const attribute = model(graph({ nodes: [node('Relu', '', stringAttribute('note', token))] }))
    expect(ruleIds(await scan(attribute, 'm.onnx', { switches }))).toEqual(['secret'])
  })

  it('that are cut off or carry unknown fields are not clean', async () => {
    const whole = model(graph({ nodes: [relu], initializers: [external('a.bin')] }))
    expect(await scan(whole.subarray(0, whole.length - 3), 'm.onnx')).toMatchObject({ risk: 'medium', complete: false })
    const unknown = await scan(model(graph({ nodes: [message(relu, field(999, 'hidden'))] })), 'm.onnx')
    expect(unknown.risk).toBe('medium')
    expect(unknown.bytes_accounted).toBeLessThan(unknown.size)
  })

  it('that break the rules of protobuf are not clean, and nothing is read too deep', async () => {
    const whole = model(graph({ nodes: [relu] }))
    let deep = graph({ nodes: [relu] })
    for (let depth = 0; depth < 3_000; depth++) deep = graph({ nodes: [node('If', '', graphAttribute(deep))] })
    const overlong = assemble([0x08, ...new Array<number>(11).fill(0x80), 0x01], whole.subarray(2))
    const cases = { junk: assemble(whole, 'junk'), overlong, deep: model(deep) }
    for (const [name, bytes] of Object.entries(cases)) {
      const { risk, complete } = await scan(bytes, 'm.onnx')
      expect({ name, risk, complete }).toEqual({ name, risk: 'medium', complete: false })
    }
  })

  it.each<[string, readonly Uint8Array[]]>([
    ['more than a runtime could count', [field(1, 2 ** 40), field(1, 2 ** 40), field(2, 1), field(9, 'data')]],
    ['more than the bytes there are', [field(1, 3), field(2, 1), field(9, 'data')]],
    ['fewer than the bytes there are', [field(1, 3), field(2, 3), field(9, 'data')]],
    ['values that are not there', [field(1, 1000), field(2, 7), field(7, 5)]],
    ['a negative number', [assemble([0x08], new Uint8Array(9).fill(0xff), [1]), field(2, 1), field(9, 'data')]],
  ])('with a tensor that declares %s are medium', async (_name, fields) => {
    const file = await scan(inInitializer(message(...fields, field(8, 'w'))), 'm.onnx')
    expect({ risk: file.risk, rules: ruleIds(file) }).toEqual({ risk: 'medium', rules: ['onnx-malformed'] })
  })

  it('with tensors of every element size are low', async () => {
    const sizes = { 1: 8, 3: 2, 9: 2, 10: 4, 11: 16, 15: 32, 17: 2, 22: 1, 25: 1 }
    for (const [type, bytes] of Object.entries(sizes)) {
      const tensor = message(field(1, 2), field(2, Number(type)), field(8, 'w'), field(9, new Uint8Array(bytes)))
      expect([type, (await scan(inInitializer(tensor), 'm.onnx')).risk]).toEqual([type, 'low'])
    }
  })
})
