import { afterAll, describe, expect, it } from '@jest/globals'
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ScannedFile } from '../../src/core/result.js'
import { defaultPolicy, isSavedModel, scanPath } from '../../src/security/index.js'
import { zipOf } from '../formats/zip/writer.js'
import { assemble, payload, payload0, proto, stop } from './support/assembler.js'
import { ruleIds, scan } from './support/scan.js'

const FIXTURES = '__tests__/fixtures/security/saved-model'
const temporary = mkdtempSync(join(tmpdir(), 'saved-model-'))
afterAll(() => {
  rmSync(temporary, { recursive: true })
})

const scanFolder = (folder: string, permissions = false): Promise<ScannedFile> =>
  scanPath(folder, { policy: { ...defaultPolicy, switches: { secrets: true, permissions, dependencies: false } } })

let copies = 0
/** A copy of a fixture to change. */
function copyOf(name: string): string {
  const folder = join(temporary, `${name}-${copies++}`)
  cpSync(join(FIXTURES, name), folder, { recursive: true })
  return folder
}

function messages(file: ScannedFile, rule: string): string[] {
  return file.findings.filter((finding) => finding.rule_id === rule).map((finding) => finding.message)
}

describe('SavedModel folders', () => {
  it.each(['honest', 'keras'])('reads the folder %s to its last byte and finds nothing', async (name) => {
    const file = await scanFolder(join(FIXTURES, name))
    expect(file).toMatchObject({ format: 'saved-model', risk: 'low', complete: true, findings: [] })
    expect(file.bytes_accounted).toBe(file.size)
  })

  it('names every operator that reaches files or Python, and files that constants name', async () => {
    const file = await scanFolder(join(FIXTURES, 'hostile'))
    expect(messages(file, 'tensorflow-file-op').toSorted()).toEqual([
      'operator EagerPyFunc',
      'operator MatchingFiles',
      'operator PrintV2 writes to file:///tmp/scan-fixture',
      'operator ReadFile',
      'operator RestoreV2 opens ../other, which the model names',
      'operator SaveV2 opens /tmp/scan-fixture, which the model names',
      'operator WriteFile',
    ])
    expect(file.findings.every(({ severity, offset }) => severity === 'high' && offset !== null)).toBe(true)
  })

  it('finds the bytecode of a Lambda layer in the metadata of Keras', async () => {
    const file = await scanFolder(join(FIXTURES, 'lambda'))
    expect(file.risk).toBe('high')
    expect(ruleIds(file)).toEqual(['keras-lambda'])
  })

  it('gives the same digest for the same content, and another for other content', async () => {
    const [one, two] = [copyOf('honest'), copyOf('honest')]
    expect((await scanFolder(one)).sha256).toBe((await scanFolder(two)).sha256)
    writeFileSync(join(two, 'assets', 'words.txt'), 'cat\ncow\n')
    expect((await scanFolder(one)).sha256).not.toBe((await scanFolder(two)).sha256)
  })

  it('calls an operator that TensorFlow does not have custom, and lets the policy allow it', async () => {
    const folder = copyOf('hostile')
    const path = join(folder, 'saved_model.pb')
    const text = readFileSync(path, 'latin1').replaceAll('MatchingFiles', 'MyOwn>Opera12')
    writeFileSync(path, text, 'latin1')
    expect(messages(await scanFolder(folder), 'tensorflow-custom-op')).toEqual(['operator MyOwn>Opera12'])
    const policy = { ...defaultPolicy, allowedModules: ['MyOwn'] }
    expect(ruleIds(await scanPath(folder, { policy }))).not.toContain('tensorflow-custom-op')
  })

  it('says that a graph as text was not inspected', async () => {
    const folder = copyOf('honest')
    writeFileSync(join(folder, 'saved_model.pbtxt'), 'saved_model_schema_version: 1\n')
    const file = await scanFolder(folder)
    expect(file.complete).toBe(false)
    expect(ruleIds(file)).toEqual(['not-inspected'])
  })

  it('reports bytes of a checkpoint that belong to no tensor, with the payload in them', async () => {
    const folder = copyOf('honest')
    appendFileSync(join(folder, 'variables', 'variables.data-00000-of-00001'), assemble(proto(4), payload, stop))
    const file = await scanFolder(folder)
    expect(ruleIds(file)).toEqual(expect.arrayContaining(['hidden-payload', 'trailing-data']))
    expect(file.complete).toBe(false)
  })

  it.each(['saved_model.pb', 'variables/variables.index', 'variables/variables.data-00000-of-00001'])(
    'never calls a folder with half of %s complete',
    async (name) => {
      const folder = copyOf('honest')
      const bytes = readFileSync(join(folder, name))
      writeFileSync(join(folder, name), bytes.subarray(0, bytes.length >> 1))
      expect(await scanFolder(folder)).toMatchObject({ complete: false, risk: 'medium' })
    },
  )

  it('judges a pickle among the assets, also one that is text', async () => {
    const folder = copyOf('honest')
    writeFileSync(join(folder, 'assets', 'words.txt'), assemble(payload0, stop))
    expect(ruleIds(await scanFolder(folder))).toContain('pickle-dangerous-callable')
  })

  it('takes a list of words that opens like an import for text', async () => {
    const file = await scan(zipOf([{ name: 'assets/words.txt', data: 'cat\ndog\n' }]), 'm.zip')
    expect(file).toMatchObject({ risk: 'low', complete: true })
  })

  it('follows no link, and says where it leads', async () => {
    const folder = copyOf('honest')
    symlinkSync('/etc/hostname', join(folder, 'assets', 'link.txt'))
    const file = await scanFolder(folder, true)
    expect(file.complete).toBe(false)
    expect(ruleIds(file)).toEqual(expect.arrayContaining(['not-inspected', 'permissions-symlink']))
  })

  it('finds a credential in an asset', async () => {
    const folder = copyOf('honest')
    writeFileSync(join(folder, 'assets', 'words.txt'), `token: glpat-${'x1'.repeat(12)}\n`)
    expect(ruleIds(await scanFolder(folder))).toEqual(['secret'])
  })

  it('knows the file of a graph by its content, in an archive too', async () => {
    const data = new Uint8Array(readFileSync(join(FIXTURES, 'hostile', 'saved_model.pb')))
    expect(await scan(data, 'model.bin')).toMatchObject({ format: 'saved-model', risk: 'high', complete: true })
    expect(ruleIds(await scan(zipOf([{ name: 'x', data }]), 'm.zip'))).toContain('tensorflow-file-op')
  })

  it('tells such folders from others', () => {
    expect(isSavedModel(join(FIXTURES, 'honest'))).toBe(true)
    expect(isSavedModel(FIXTURES)).toBe(false)
  })
})
