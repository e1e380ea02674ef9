import { describe, expect, it } from '@jest/globals'
import type { StageContext } from '../../src/stages/context.js'
import { unitTests } from '../../src/stages/test/unit.js'

const CONTENT: Readonly<Record<string, Uint8Array>> = {
  pickle: Buffer.from('\x80\x04\x95\x05\x00\x00\x00\x00\x00\x00\x00}\x94K\x01K\x02s.', 'latin1'),
  lightgbm: Buffer.from('tree\nversion=v4\nnum_class=1\n'),
  html: Buffer.from('<!DOCTYPE html><html><body>404</body></html>'),
}

/** The checks of a file, which opens when `opened` is there. */
async function checksOf(path: string, content: string, { atLeast = 1, opened = null as object | null } = {}) {
  const bytes = CONTENT[content]!
  const model = {
    path,
    file: () => Promise.resolve({ bytes, size: bytes.length }),
    open: () => (opened === null ? Promise.reject(new Error('it does not open')) : Promise.resolve({ model: opened })),
  }
  const config = { testing: { min_model_bytes: atLeast } }
  const checks = await unitTests({ model, config, clock: { elapsed: () => 0 } } as unknown as StageContext)
  return new Map(checks.map((check) => [check.id, check]))
}

async function formatCheck(path: string, content: string) {
  return (await checksOf(path, content)).get('unit.file_format')!
}

describe('the size of a model file', () => {
  const size = async (atLeast: number, opened: object | null) =>
    (await checksOf('model.pkl', 'pickle', { atLeast, opened })).get('unit.file_size')!

  it('may be under a kilobyte when the file opens: a logistic regression on iris has 990 bytes', async () => {
    const check = await size(1000, { engine: 'kernel' })
    expect(check).toMatchObject({ status: 'passed', measured: 19, threshold: 1000 })
    expect(check.message).toBe('19 bytes: under 1000, but it opens as a fitted model')
  })

  it('must not be when it does not open, or when the team wants more', async () => {
    expect(await size(1000, null)).toMatchObject({ status: 'failed', measured: 19 })
    expect(await size(1001, { engine: 'kernel' })).toMatchObject({ status: 'failed' })
    expect((await size(1001, { engine: 'kernel' })).message).toContain('lower testing.min_model_bytes')
  })
})

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
