import Papa from 'papaparse'
import { BOOLEAN_TEXTS, INFINITY_TEXTS, MISSING_TEXTS } from '../missing.js'

export interface Dialect {
  readonly delimiter: string
  readonly decimal: '.' | ','
}

export type CellKind = 'number' | 'boolean' | 'string'

const DELIMITERS = [',', ';', '\t', '|'] as const
/** Puts every even split before every ragged one. */
const EVEN = 1_000_000
const COMMA_DECIMAL = /^[+-]?\d+,\d+$/
const NUMBER = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?[ \t]*$/

/** What the first records of a file tell: dialect, header cells and the likely kind of each column. */
export interface Sample {
  readonly dialect: Dialect
  readonly header: readonly string[]
  /** Records after the first; never a cut-off one. */
  readonly records: readonly (readonly string[])[]
}

/**
 * Chooses the delimiter that gives every record the same number of columns, else the header the most (a ragged file is
 * reported by the parser), commas first on a tie; and the decimal comma when another delimiter is used and numbers have commas and never dots.
 * `complete`: the text is the whole file, so that its last record counts.
 */
export function inspectSample(
  text: string,
  complete: boolean,
  given: { readonly delimiter?: string; readonly decimal?: '.' | ',' },
): Sample {
  let best: { delimiter: string; records: string[][]; score: number } | null = null
  for (const delimiter of given.delimiter === undefined ? DELIMITERS : [given.delimiter]) {
    const records = parseSample(text, complete, delimiter)
    const columns = records[0]?.length ?? 0
    const even = records.every((record) => record.length === columns)
    const score = columns < 2 ? 0 : even ? EVEN + columns : columns
    if (best === null || score > best.score) best = { delimiter, records, score }
  }
  const { delimiter, records } = best!
  const cells = records.slice(1).flat()
  const commas = delimiter !== ',' && cells.some((cell) => COMMA_DECIMAL.test(cell.trim()))
  const dots = commas && cells.some((cell) => cell.includes('.') && NUMBER.test(cell))
  return {
    dialect: { delimiter, decimal: given.decimal ?? (commas && !dots ? ',' : '.') },
    header: records[0] ?? [],
    records: records.slice(1),
  }
}

function parseSample(text: string, complete: boolean, delimiter: string): string[][] {
  const records = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: 'greedy' }).data
  if (!complete && records.length > 1) records.pop()
  // 'greedy' also drops records of empty cells (",,"), which are rows of missing values and irrelevant to a guess.
  return records
}

/** True for text that the number scanner reads in full, spaces around it allowed. */
export function isNumberText(text: string, decimal: '.' | ','): boolean {
  const dotted = decimal === ',' ? (text.includes('.') ? '' : text.replace(',', '.')) : text
  return NUMBER.test(dotted) || INFINITY_TEXTS.has(text.trim().toLowerCase())
}

/** The kind that fits all cells of a sampled column; a column without any value counts as numbers, as in pandas. */
export function guessKinds(sample: Sample, columns: number): CellKind[] {
  return Array.from({ length: columns }, (_, column) => {
    let kind: CellKind | null = null
    for (const record of sample.records) {
      const text = record[column] ?? ''
      if (MISSING_TEXTS.has(text)) continue
      const here = BOOLEAN_TEXTS.has(text)
        ? 'boolean'
        : isNumberText(text, sample.dialect.decimal)
          ? 'number'
          : 'string'
      if (kind === null) kind = here
      else if (kind !== here) return 'string'
    }
    return kind ?? 'number'
  })
}
