import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readModelFile } from '../../src/formats/index.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'model-file-'))
})
afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe('readModelFile', () => {
  it('gives the bytes with their size and sha256', async () => {
    const content = new Uint8Array(300_000).map((_, index) => index * 7)
    const file = await readModelFile(await written('model.bin', content))
    expect(Buffer.compare(file.bytes, content)).toBe(0)
    expect(file.size).toBe(300_000)
    expect(file.sha256).toBe(createHash('sha256').update(content).digest('hex'))
  })

  it('tells a missing file from a directory and an empty file', async () => {
    await expect(readModelFile(join(folder, 'none.joblib'))).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(/no such file/),
    })
    await expect(readModelFile(folder)).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('a directory'),
    })
    await expect(readModelFile(await written('empty.joblib', ''))).rejects.toMatchObject({ code: 'empty-file' })
  })

  it('knows a git-lfs pointer and says how to get the model', async () => {
    const pointer =
      'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n'
    await expect(readModelFile(await written('lfs.joblib', pointer))).rejects.toMatchObject({
      code: 'lfs-pointer',
      remedy: expect.stringMatching(/git lfs pull.*lfs: true/),
    })
  })

  it('stops when the run is cancelled', async () => {
    const path = await written('cancelled.bin', 'x')
    await expect(readModelFile(path, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'cancelled' })
  })
})
