import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

interface BuildScript {
  readonly buildDist: (options: { readonly out: string; readonly entry: string }) => Promise<void>
  readonly differences: (expected: string, actual: string) => string[]
}
const { buildDist, differences } = (await import(
  new URL('../../scripts/build-dist.mjs', import.meta.url).href
)) as BuildScript

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MODEL = join(ROOT, '__tests__/fixtures/onnx/perceptron-softmax.onnx')
const folder = mkdtempSync(join(tmpdir(), 'modelgate-build-'))

/** A command line that runs a model, as small as can be: what is tested is how a bundle finds its engines. */
const PROBE = `
import { openSession } from '${ROOT.replaceAll('\\', '/')}src/onnx/index.js'

export const library = async () => ({ answer: 42, Question: class {} })

export async function run() {
  const session = await openSession(process.argv[2] ?? '')
  const features = { elementType: 'float', shape: [1, 4], data: Float32Array.of(5, 3, 1, 0.5) } as const
  const { y } = await session.run({ features })
  const { engine, engineVersion, engineReason } = session
  console.log(JSON.stringify({ engine, engineVersion, engineReason, data: Array.from(y!.data as Float32Array) }))
}
`
const ENTRY = `
export const main = async () => (await import('./probe.js')).run()
export const post = main
export const cli = main
export const api = async () => (await import('./probe.js')).library()
`

interface Answer {
  readonly engine: string
  readonly engineVersion: string
  readonly engineReason: string | null
  readonly data: readonly number[]
}

/** The bundler looks for the compiler's options and the module format beside the entry. */
const SURROUNDINGS = {
  'tsconfig.json': JSON.stringify({
    extends: join(ROOT, 'tsconfig.json'),
    files: ['entry.ts'],
    compilerOptions: { rootDir: '/' },
  }),
  'package.json': '{"type":"module"}',
}

function write(name: string, files: Readonly<Record<string, string>>): string {
  const place = join(folder, name)
  mkdirSync(place)
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, file), text)
  return place
}

/** Runs an entry of a copy of the build in which `damage` was done. */
function run(name: string, entry: string, damage: (dist: string) => void = () => undefined): Answer {
  const dist = join(folder, name)
  cpSync(join(folder, 'dist'), dist, { recursive: true })
  damage(dist)
  const output = execFileSync(process.execPath, [join(dist, entry), MODEL], { cwd: dist, encoding: 'utf8' })
  rmSync(dist, { recursive: true })
  return JSON.parse(output) as Answer
}

beforeAll(async () => {
  const entry = join(write('source', { 'entry.ts': ENTRY, 'probe.ts': PROBE, ...SURROUNDINGS }), 'entry.ts')
  for (const out of ['dist', 'again']) {
    mkdirSync(join(folder, out))
    await buildDist({ out: join(folder, out), entry })
  }
}, 240_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const library = 'bin/napi-v6/linux/x64/libonnxruntime.so.1'
const hasNative = process.platform === 'linux' && process.arch === 'x64'

describe('buildDist', () => {
  it('gives the same bytes twice', () => {
    expect(differences(join(folder, 'dist'), join(folder, 'again'))).toEqual([])
  })

  it('lists the engines with their true sizes and digests', () => {
    const dist = join(folder, 'dist')
    const { onnxruntime, files } = JSON.parse(readFileSync(join(dist, 'natives.json'), 'utf8')) as {
      onnxruntime: string
      files: { path: string; size: number; sha256: string }[]
    }
    expect(onnxruntime).toBe('1.30.0')
    expect(files.map(({ path }) => path)).toEqual([
      'bin/napi-v6/linux/x64/onnxruntime_binding.node',
      library,
      'wasm/ort-wasm-simd-threaded.mjs',
      'wasm/ort-wasm-simd-threaded.wasm',
      'wasm/mozjpeg_dec.wasm',
    ])
    for (const { path, size, sha256 } of files) {
      const bytes = readFileSync(join(dist, path))
      expect([bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([size, sha256])
    }
  })

  it('exports the library by name', () => {
    const script = "const { answer, Question } = await import('./cli/api.js'); console.log(answer, typeof Question)"
    const options = { cwd: join(folder, 'dist'), encoding: 'utf8' } as const
    expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], options)).toBe('42 function\n')
  })

  it('refuses an entry whose files the bundler would copy', async () => {
    const text = `export const main = () => new URL('../data/table.json', import.meta.url)\n${PROBE}`
    const place = write('asset', { 'entry.ts': text, ...SURROUNDINGS })
    write('data', { 'table.json': '{}' })
    const out = write('asset-dist', {})
    await expect(buildDist({ out, entry: join(place, 'entry.ts') })).rejects.toThrow('keep import.meta.url in a variable')
  }, 120_000)
})

describe('differences', () => {
  it('names missing, superfluous and different files', () => {
    const expected = write('expected', { same: '1', changed: '1', gone: '1' })
    const actual = write('actual', { same: '1', changed: '2', extra: '1' })
    expect(differences(expected, actual)).toEqual(['superfluous: extra', 'different: changed', 'missing: gone'])
    expect(differences(expected, join(folder, 'nowhere'))).toHaveLength(3)
  })
})

describe('a bundle alone in a folder', () => {
  const REASON = /^native engine could not be loaded: /

  it.each(['main/index.js', 'post/index.js', 'cli/index.js'])('finds its engine from %s', (entry) => {
    const answer = run('intact', entry)
    expect(answer).toMatchObject(hasNative ? { engine: 'native', engineReason: null } : { engine: 'wasm' })
    expect(answer.engineVersion).toBe('1.30.0')
    expect(answer.data).toHaveLength(3)
  })

  const damages: readonly [string, (dist: string) => void][] = [
    ['removed', (dist) => { rmSync(join(dist, 'bin'), { recursive: true }); }],
    ['cut off', (dist) => { truncateSync(join(dist, library), 20_000_000); }],
    ['overwritten', (dist) => { writeFileSync(join(dist, library), Buffer.alloc(readFileSync(join(dist, library)).length, 7)); }],
  ]

  it.each(damages)('answers the same through WASM when the native engine is %s, and says why', (name, damage) => {
    const answer = run(name, 'cli/index.js', damage)
    expect(answer.engine).toBe('wasm')
    expect(answer.engineReason).toMatch(REASON)
    expect(answer.engineReason).not.toContain(folder)
    const intact = run('reference', 'cli/index.js')
    answer.data.forEach((value, index) => {
      expect(value).toBeCloseTo(intact.data[index]!, 6)
    })
  })
})
