import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'modelgate-alone-'))

beforeAll(() => {
  cpSync(join(ROOT, 'dist'), join(folder, 'dist'), { recursive: true })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

function node(...words: readonly string[]): string {
  return execFileSync(process.execPath, words, { cwd: folder, encoding: 'utf8' })
}

describe('the committed dist/, alone in an empty folder', () => {
  it('holds the engines and the JPEG decoder whose digests it lists', () => {
    const { files } = JSON.parse(readFileSync(join(folder, 'dist/natives.json'), 'utf8')) as {
      files: { path: string; sha256: string }[]
    }
    expect(files.map(({ path }) => path).sort()).toEqual([
      'bin/napi-v6/linux/x64/libonnxruntime.so.1',
      'bin/napi-v6/linux/x64/onnxruntime_binding.node',
      'wasm/mozjpeg_dec.wasm',
      'wasm/ort-wasm-simd-threaded.mjs',
      'wasm/ort-wasm-simd-threaded.wasm',
    ])
    for (const { path, sha256 } of files) {
      const digest = createHash('sha256').update(readFileSync(join(folder, 'dist', path)))
      expect([path, digest.digest('hex')]).toEqual([path, sha256])
    }
  })

  it('starts the command line', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
    expect(node('dist/cli/index.js', '--version')).toBe(`${version}\n`)
  })

  it('runs a model on an engine of its own', () => {
    const model = join(ROOT, '__tests__/fixtures/onnx/mixed-zipmap.onnx')
    const facts = node('dist/cli/index.js', 'inspect', '--model', model, '--json')
    expect(JSON.parse(facts)).toMatchObject({ task: 'classification', classes: ['no', 'yes'] })
  })

  it('is a library', () => {
    const script = "const { CICDPipeline, ModelGateError } = await import('./dist/cli/api.js'); console.log(CICDPipeline.name, ModelGateError.name)"
    expect(node('--input-type=module', '-e', script)).toBe('CICDPipeline ModelGateError\n')
  })
})
