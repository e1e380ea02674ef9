import { beforeAll, describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../src/commands/index.js'
import { isModelGateError, type ModelGateError } from '../../src/core/errors.js'
import type { ScannedFile } from '../../src/core/result.js'
import { closedFile } from '../../src/formats/index.js'
import { parseArguments } from '../../src/inputs/index.js'
import { expectClear } from '../support/clear-message.js'
import { layDamagedModels, PATHS, WHOLE_MODELS } from '../support/damaged-models.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const surroundings = testSurroundings(folder)
const { damaged, swapped, absent } = PATHS

/** Damage that the format cannot notice: numbers without a checksum, and the line end behind the last tree. */
const UNNOTICED: ReadonlySet<string> = new Set([
  'with-one-bit-flipped/plain.pkl',
  'with-one-bit-flipped/cancer.onnx',
  'with-one-bit-flipped/xgboost.ubj',
  'with-one-bit-flipped/xgboost.json',
  'with-one-bit-flipped/xgboost.deprecated',
  'with-one-bit-flipped/lightgbm.txt',
  'with-one-bit-flipped/catboost.cbm',
  'cut-before-its-last-byte/lightgbm.txt',
])

beforeAll(() => {
  layDamagedModels(folder)
})

async function run(name: string, words: readonly string[]): Promise<{ readonly code: number; readonly out: string }> {
  const command = await COMMANDS.find((entry) => entry.name === name)!.load()
  let out = ''
  const code = await command.run(parseArguments(name as 'scan', words, {}), surroundings, (text) => (out += text))
  return { code, out }
}

/** What the command line shows before it ends with 2: see src/cli.ts, which shows a stack of anything else. */
async function refusal(name: string, words: readonly string[]): Promise<ModelGateError> {
  const outcome = await run(name, words).catch((error: unknown) => error)
  if (isModelGateError(outcome)) return outcome
  throw new Error(`${name} ${words.join(' ')} was not refused`, { cause: outcome })
}

function expectClearError(error: ModelGateError, path: string): void {
  expectClear(`${error.message}\n${error.remedy ?? ''}`, path, folder)
  expect(error.file).toBe(path)
  expect(error.remedy).toMatch(/^`?\w.*[.`)]$/)
}

const WORDS = {
  predict: (path: string) => ['--model', path, '--data', 'rows.csv'],
  inspect: (path: string) => [path],
  convert: (path: string) => [path, '--output', 'out.onnx'],
}

/** What inspect knows nothing of, it says so of, and that is its answer. */
const ANSWERED: ReadonlySet<string> = new Set(['swapped/random-bytes.pkl'])

describe.each(['predict', 'inspect', 'convert'] as const)('%s refuses, by path and with a remedy,', (name) => {
  const paths = [...swapped, ...absent].filter((path) => name !== 'inspect' || !ANSWERED.has(path))
  it.each(paths)('%s', async (path) => {
    expectClearError(await refusal(name, WORDS[name](path)), path)
  })
})

it.each(damaged.filter((path) => !UNNOTICED.has(path)))(
  'predict refuses %s by path and with a remedy',
  async (path) => {
    const error = await refusal('predict', WORDS.predict(path))
    expectClearError(error, path)
    // What was found and what was expected, where the bytes are damaged.
    if (error.code === 'corrupt') expect(error.message).toMatch(/; found \d+ bytes, expected a whole, unchanged \w/)
  },
)

it('inspect tells why a file that it can describe does not run, with the remedy', async () => {
  const { code, out } = await run('inspect', ['with-one-bit-flipped/plain.joblib', '--json'])
  const { runs, reason } = JSON.parse(out) as { readonly runs: boolean; readonly reason: string }
  expect({ code, runs }).toEqual({ code: 0, runs: false })
  expect(reason).toMatch(/^with-one-bit-flipped\/plain\.joblib: decision tree: .*copy or download it again/)
})

describe('scan', () => {
  it.each(absent)('refuses %s by path and with a remedy', async (path) => {
    const error = await refusal('scan', [path])
    // A folder without a model is not the name of a file.
    if (path !== 'models/folder') expectClearError(error, path)
    else expect(error.message).toBe('no model file was found in models/folder')
  })

  it('goes on behind what it cannot read, tells of it, and does not pass', async () => {
    const { code, out } = await run('scan', ['swapped', 'models/none.joblib', '--json'])
    const { files, unread } = JSON.parse(out) as { readonly files: readonly ScannedFile[]; readonly unread: string[] }
    expect(code).toBe(2)
    expect(files).toHaveLength(swapped.length - 2)
    expect(unread).toHaveLength(3)
    for (const path of ['models/none.joblib', 'swapped/an-empty-file.pkl', 'swapped/a-Git-LFS-pointer.pkl'])
      expectClear(unread.find((problem) => problem.startsWith(path)) ?? '', path, folder)
  })

  it('calls no file complete that ends too early, and says in a finding what to do', async () => {
    const cut = Object.keys(WHOLE_MODELS).map((name) => `cut-in-the-middle/${name}`)
    const { code, out } = await run('scan', [...cut, '--json'])
    expect(code).toBe(1)
    const { files } = JSON.parse(out) as { readonly files: readonly ScannedFile[] }
    expect(files.map(({ path }) => path).toSorted()).toEqual(cut.toSorted())
    for (const { path, complete, findings } of files) {
      expect([path, complete]).toEqual([path, false])
      const told = findings.filter(({ remedy }) => /copy (the file|it) again and compare its sha256/i.test(remedy))
      expect([path, told.length > 0]).toEqual([path, true])
      expectClear(told.map(({ message }) => message).join('\n'), '', folder)
    }
  })
})

it('a model cannot write control characters into a message', async () => {
  writeFileSync(join(folder, 'names.pkl'), '\x80\x02csklearn.\x1b[2Jsvm\nSVC\n)\x81}b.', 'latin1')
  const error = await refusal('predict', WORDS.predict('names.pkl'))
  expect(error.message).toMatch(/^names\.pkl: sklearn\.\\u001b\[2Jsvm\.SVC: /)
})

it('a file that its user may not read is told from one that is not there', async () => {
  const closed = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' })
  const error = await closedFile(closed, join(folder, 'secret.pkl'), 'secret.pkl')
  expectClearError(error, 'secret.pkl')
  expect(error.message).toBe('secret.pkl: this user may not read it (EACCES)')
})
