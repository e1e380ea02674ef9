import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { numberColumn, stringColumn, type Column, type TableChunk } from '../../src/core/table.js'
import type { ModelRecord, PickleRecord } from '../../src/formats/index.js'
import { valueAt } from '../../src/lower/container-entries.js'
import { isLowerable, type LowerableRecord } from '../../src/lower/index.js'
import { readModel } from '../support/without-waiting.js'

/** The parity corpus that scripts/make-fixtures.py writes. */
export const CORPUS = join(import.meta.dirname, '..', 'fixtures', 'lower')

export type Cell = number | string | boolean | null

/** What scikit-learn answered: row-major; NaN and infinities as words. */
export interface ExpectedArray {
  readonly shape: readonly number[]
  readonly values: readonly Cell[]
}

export interface Expected {
  readonly estimator: string
  readonly input: string
  readonly model: string
  readonly tolerance: number | 'bits'
  /** Where the model lies in a dict, list or tuple; nowhere else when absent. */
  readonly entry?: readonly (string | number)[]
  /** Absolute difference that is allowed as well; none when absent. */
  readonly floor?: number
  readonly classes?: readonly Cell[]
  readonly labels?: ExpectedArray
  readonly values?: ExpectedArray
  readonly probabilities?: ExpectedArray
  readonly scores?: ExpectedArray
  readonly transformed?: ExpectedArray
  /** How the model was made, where its name does not say it. */
  readonly note?: string
  /** What it says to the first row when its first cell is no finite number, or one that float32 does not hold. */
  readonly bad?: readonly BadAnswer[]
  /** Boosters: sums over trees, before the objective's link. */
  readonly margins?: ExpectedArray
}

/** Answers, or the type of the exception. */
export interface BadAnswer extends Pick<Expected, 'labels' | 'values' | 'probabilities' | 'scores' | 'transformed'> {
  readonly cell: Cell
  readonly raises?: string
}

export interface Fixture {
  /** The folder of the corpus; another one than ours when a script compares models made elsewhere. */
  readonly corpus: string
  readonly version: string
  readonly name: string
  readonly expected: Expected
}

export function corpusVersions(corpus = CORPUS): string[] {
  return readdirSync(corpus)
    .filter((name) => existsSync(join(corpus, name, 'versions.json')))
    .sort()
}

export function fixturesOf(version: string, corpus = CORPUS): Fixture[] {
  return readdirSync(join(corpus, version), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      corpus,
      version,
      name,
      expected: readJson(join(corpus, version, name, 'expected.json')) as Expected,
    }))
    .sort((left, right) => left.name.localeCompare(right.name))
}

/** The model of a fixture: a pickle, or a booster in a file of its own library. */
export function readFixtureRecord({ corpus, version, name, expected }: Fixture): LowerableRecord {
  const record = readModel(new Uint8Array(readFileSync(join(corpus, version, name, expected.model))))
  if (!isLowerable(record)) throw new Error(`${name}: read as ${record.format}`)
  if ('root' in record && expected.entry !== undefined && expected.entry.length > 0) {
    return { ...record, root: valueAt(record.root, expected.entry.join('.'))!.value }
  }
  return record
}

export function readFixtureModel(fixture: Fixture): PickleRecord {
  return asPickle(readFixtureRecord(fixture), fixture.name)
}

export function pickleOf(bytes: Uint8Array, name: string): PickleRecord {
  return asPickle(readModel(bytes), name)
}

function asPickle(record: ModelRecord, name: string): PickleRecord {
  if (record.format !== 'pickle' && record.format !== 'joblib') throw new Error(`${name}: read as ${record.format}`)
  return record
}

export interface InputFile {
  readonly named: boolean
  readonly columns: readonly { readonly name: string; readonly kind: string; readonly values: readonly Cell[] }[]
}

/** The rows of a fixture as a data reader would give them: an empty cell has no type. */
export function readFixtureRows(fixture: Fixture): TableChunk {
  return tableOf(readJson(join(fixture.corpus, 'inputs', `${fixture.expected.input}.json`)) as InputFile)
}

export function tableOf({ columns }: InputFile): TableChunk {
  return { rows: columns[0]?.values.length ?? 0, columns: columns.map(columnOf) }
}

function columnOf({ name, kind, values }: InputFile['columns'][number]): Column {
  if (kind === 'string') return stringColumn(name, values as (string | null)[])
  const column = numberColumn(
    name,
    Float64Array.from(values, (cell) => (cell === null ? NaN : numberOf(cell))),
  )
  return { ...column, boolean: kind === 'boolean' }
}

/** A stored number: JSON has no word for NaN and infinities. */
export function numberOf(cell: Cell): number {
  if (typeof cell !== 'string') return Number(cell)
  return cell === 'nan' ? NaN : cell === 'inf' ? Infinity : -Infinity
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
