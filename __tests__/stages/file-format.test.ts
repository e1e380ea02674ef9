import { describe, expect, it } from '@jest/globals'
import type { StageContext } from '../../src/stages/context.js'
import { unitTests } from '../../src/stages/test/unit.js'

const CONTENT: Readonly<Record<string, Uint8Array>> = {
  pickle: Buffer.from('\x80\x04\x95\x05\x00\x00\x00\x00\x00\x00\x00}\x94K\x01K\x02s.', 'latin1'),
  lightgbm: Buffer.from('tree\nversion=v4\nnum_class=1\n'),
  html: Buffer.from('<!DOCTYPE html><html><body>404</body></html>'),
}

async function formatCheck(path: string, content: string) {
  const bytes = CONTENT[content]!
  const model = {
    path,
    file: () => Promise.resolve({ bytes, size: bytes.length }),
    open: () => Promise.reject(new Error('not asked here')),
  }
  const config = { testing: { min_model_bytes: 1 } }
  const checks = await unitTests({ model, config, clock: { elapsed: () => 0 } } as unknown as StageContext)
  return checks.find(({ id }) => id === 'unit.file_format')!
}

describe('the format of a model file', () => {
  it.each(['model.pkl', 'finalized_model.sav', 'model.p', 'MODEL.PCKL', 'model.dill', 'model.bin', 'model', 'v1.2'])(
    'is known by its content, whatever people call a pickle: %s',
    async (path) => {
      expect(await formatCheck(path, 'pickle')).toMatchObject({ status: 'passed', measured: 'pickle' })
    },
  )

  it.each([
    ['model.onnx', 'pickle', 'the name says onnx, the content is pickle; rename the file or save it again'],
    ['model.sav', 'lightgbm', 'the name says pickle or joblib, the content is lightgbm'],
    ['model.pkl', 'html', 'the name says pickle or joblib, the content is html'],
    ['model', 'html', 'the content is html, which is none of pickle, joblib, onnx'],
  ])('has to be what the name says, and a model: %s of %s', async (path, content, message) => {
    const check = await formatCheck(path, content)
    expect(check.status).toBe('failed')
    expect(check.message).toContain(message)
  })
})
