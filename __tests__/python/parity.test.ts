import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { COMMANDS } from '../../src/commands/index.js'
import { readTable } from '../../src/data/index.js'
import { parseArguments } from '../../src/inputs/index.js'
import { openModel } from '../../src/model/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'
import { access, leftIn, pythonFolder, testPython } from './support.js'

const REPOSITORY = '__tests__/fixtures/python/repository'
const folder = temporaryFolder()
const temp = temporaryFolder()

const vouched = access(temp, {
  mayExecute: () => Promise.resolve({ allowed: true, sources: { root: REPOSITORY, modules: ['shop.models'] } }),
})

/** predict or inspect as the command line runs it, with a configuration. */
async function command(words: readonly string[], over: Parameters<typeof testSurroundings>[1] = {}): Promise<string> {
  const [name, ...rest] = words
  const entry = COMMANDS.find((one) => one.name === name)!
  const surroundings = testSurroundings(process.cwd(), {
    tempDirectory: temp,
    environment: { PATH: pythonFolder() },
    ...over,
  })
  let printed = ''
  await (
    await entry.load()
  ).run(parseArguments(entry.name, rest), { ...surroundings, workingDirectory: REPOSITORY }, (text) => {
    printed += text
  })
  return printed
}

const usingPython = testPython === undefined ? describe.skip : describe

usingPython('a model of a class of its own', () => {
  beforeAll(() => {
    execFileSync(testPython!, ['__tests__/fixtures/python/train.py', folder])
  })

  it.each([
    ['pipeline', 'classification', ['area', 'price', 'rooms', 'name'].slice(0, 0)],
    ['nearest', 'classification', []],
    ['outputs', 'regression', []],
    ['types', 'classification', []],
  ])('%s predicts what plain Python predicts', async (name, task) => {
    const path = join(folder, `${name}.joblib`)
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
      predictions: unknown[]
      probabilities?: number[][]
    }
    const opened = await openModel(new Uint8Array(readFileSync(path)), path, { python: { ...vouched, asked: false } })
    const { model, notes } = opened
    const data = await readTable(join(folder, `${name}.csv`))
    const { labels, values, probabilities, outputs } = await model.predict(data, { probabilities: true })
    expect(model).toMatchObject({ task, runtime: 'python', engine: 'python' })
    expect(model.engineVersion).toMatch(/^3\.\d+\.\d+ scikit-learn \d/)
    expect(model.engineReason).toMatch(/classes of "shop" cannot be run from the file/)
    expect(notes[0]).toMatch(/without network, files or other processes \(seccomp, Landlock \d/)
    const flat = outputs === 1 ? expected.predictions : (expected.predictions as unknown[][]).flat()
    expect(labels ?? Array.from(values!)).toEqual(flat)
    expect(probabilities === null ? undefined : Array.from(probabilities)).toEqual(expected.probabilities?.flat())
    await model.close()
    expect(await leftIn(temp)).toEqual([])
  })
})
