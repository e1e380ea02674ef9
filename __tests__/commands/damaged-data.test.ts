import { beforeAll, describe, expect, it } from '@jest/globals'
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { COMMANDS } from '../../src/commands/index.js'
import { isModelGateError, type ModelGateError } from '../../src/core/errors.js'
import { parseArguments } from '../../src/inputs/index.js'
import { expectClear } from '../support/clear-message.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const csv = readFileSync('examples/data/penguins-validation.csv')
const [header, first, second] = csv.toString().split('\n') as [string, string, string]
const parquet = readFileSync('examples/data/gapminder-validation.parquet')
const arrays = readFileSync('__tests__/fixtures/data/arrays/deflated.npz')
const many = `${header}\n${`${first}\n`.repeat(2_000)}`

function half(bytes: Buffer): Buffer {
  return bytes.subarray(0, bytes.length >> 1)
}

function flipped(bytes: Buffer, share: number): Buffer {
  const damaged = Buffer.from(bytes)
  damaged[Math.floor(bytes.length * share)]! ^= 4
  return damaged
}

/** What lies there, and what people are told of it: where it is known the line, what was found and what was expected. */
const DAMAGED: Readonly<Record<string, readonly [content: string | Buffer, told: RegExp]>> = {
  'half.csv.gz': [half(gzipSync(csv)), /unexpected end of file\); found \d+ bytes, expected a whole gzip file/],
  'flipped.csv.gz': [
    flipped(gzipSync(csv), 0.6),
    /the compressed data is damaged \(.+\); found 16\d\d bytes, expected/,
  ],
  'half.parquet': [half(parquet), /of 11261 bytes, it was cut off: "PAR1" does not end it$/],
  'flipped.parquet': [flipped(parquet, 0.2), /not a readable Parquet file of 22522 bytes, a part of it is damaged$/],
  'half.npz': [half(arrays), /a damaged zip archive/],
  'half.jsonl': ['{"a": 1}\n{"a": "x', /the record or list that is open on line 2 never ends$/],
  'latin.jsonl': [
    Buffer.from('{"a": "x"}\n'.repeat(20_000) + '{"a": "caf\xe9"}\n', 'latin1'),
    /line 20001: bytes that are not UTF-8/,
  ],
  'pointer.csv': [
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
    /a git-lfs pointer, not the data/,
  ],
  'empty.csv': ['', /the file is empty$/],
  'header.csv': [`${header}\n`, /the table has a header but no rows$/],
  'nul.csv': [`${many}A\0${second}\n`, /line 2002: a byte of zero \(NUL\), which no table of text has$/],
  'two-encodings.csv': [
    Buffer.concat([Buffer.from(`${many}Café${second}\n`), Buffer.from(`Caf\xe9${second}\n`, 'latin1')]),
    /line 2003: bytes that are not UTF-8, as line 2002 is$/,
  ],
  'half-utf16.csv': [Buffer.from('\ufeffa,b\n1,2\n\ud800\n', 'utf16le'), /not valid utf-16le$/],
  'too-few.csv': [`${header}\n${first}\nAdelie,Torgersen\n`, /line 3: 2 of 7 columns$/],
  'too-many.csv': [`${header}\n${first}\n${second},1,2\n`, /line 3: 9 columns where the header has 7$/],
  'same-name.csv': ['a,b,a\n1,2,3\n', /columns 1 and 3 are both named 'a'$/],
  'open-quote.csv': [`${header}\n${first}\n"${second}\n`, /line 3, column 1 \('species'\): a quote is never closed$/],
  'excel.csv': [
    Buffer.from(`PK\x03\x04${'\0'.repeat(60)}`, 'latin1'),
    /a zip archive or Excel file is not read as a table$/,
  ],
  'page.csv': ['<!DOCTYPE html>\n<html><title>Sign in</title></html>\n', /line 1: an HTML page, not a table$/],
  'noise.csv': [
    Buffer.from(Uint8Array.from({ length: 300 }, (_, at) => (at * 197) % 251)),
    /binary data of an unknown format/,
  ],
  'other-columns.csv': ['x,y\n1,2\n', /the data lacks 6 columns that the model needs: bill_length_mm, /],
  'text-in-numbers.csv': [
    many + first.replace(/^([^,]*),([^,]*),[^,]*/, '$1,$2,abc'),
    /column bill_length_mm holds "abc" in row 2001, which is not a number/,
  ],
}

beforeAll(() => {
  mkdirSync(join(folder, 'data'))
  for (const [name, [content]] of Object.entries(DAMAGED)) writeFileSync(join(folder, 'data', name), content)
  symlinkSync('nowhere.csv', join(folder, 'data', 'link.csv'))
  symlinkSync('loop', join(folder, 'data', 'loop'))
  copyFileSync('examples/models/penguins.joblib', join(folder, 'model.joblib'))
})

async function refusal(name: string, words: readonly string[]): Promise<ModelGateError> {
  const command = await COMMANDS.find((entry) => entry.name === name)!.load()
  const outcome = await Promise.resolve(
    command.run(parseArguments(name as 'predict', words, {}), testSurroundings(folder), () => undefined),
  ).catch((error: unknown) => error)
  if (isModelGateError(outcome)) return outcome
  throw new Error(`${name} ${words.join(' ')} was not refused`, { cause: outcome })
}

function expectClearError(error: ModelGateError, path: string): void {
  expectClear(`${error.message}\n${error.remedy ?? ''}`, path, folder)
  expect(error.remedy).toMatch(/^`?\w.*[.)]$/)
}

it.each(['quality', 'drift'])('%s tells of the data by the path that was written', async (name) => {
  const path = 'data/nul.csv'
  const words = name === 'quality' ? ['--data', path] : ['--reference', path, '--current', path]
  expectClearError(await refusal(name, words), `${path}: line 2002`)
})

describe('predict tells of the data by the path that was written, and what to do:', () => {
  it.each(Object.keys(DAMAGED))('data/%s', async (name) => {
    const path = `data/${name}`
    const error = await refusal('predict', ['--model', 'model.joblib', '--data', path])
    expectClearError(error, path)
    expect(error.message).toMatch(DAMAGED[name]![1])
  })

  it.each(['data/none.csv', 'data/link.csv', 'data/loop', 'data/none/*.csv'])('%s', async (path) => {
    expectClearError(await refusal('predict', ['--model', 'model.joblib', '--data', path]), path)
  })

  it('files that a pattern finds, by the folder of the pattern', async () => {
    const error = await refusal('predict', ['--model', 'model.joblib', '--data', 'data/too-*.csv'])
    expectClearError(error, 'data/too-few.csv: line 3: 2 of 7 columns')
  })
})
