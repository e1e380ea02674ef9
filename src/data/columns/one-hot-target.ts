import { ModelGateError } from '../../core/errors.js'
import { didYouMean } from '../../core/nearest.js'
import { stringColumn, type Column, type TableChunk } from '../../core/table.js'
import { plain } from '../../core/text.js'
import type { Label } from '../../core/model.js'
import type { TableSource } from '../table-source.js'
import { listNames } from './list-names.js'

export interface OneHotTarget {
  readonly source: TableSource
  /** Name of the one label column that took their place. */
  readonly target: string
}

/**
 * A table whose label is written as several columns of 0 and 1, one a class, as one with a label column. For a model, a
 * column is the class of its name (with or without what all names begin with); classes that are 0, 1, 2, ... are those
 * of the columns in the given order.
 * @throws ModelGateError 'usage' for columns that are not there; reading throws 'data' for rows that name no class, or two
 */
export function oneHotTarget(source: TableSource, names: readonly string[]): OneHotTarget {
  const known = source.schema.map(({ name }) => name)
  for (const name of names) {
    if (known.includes(name)) continue
    throw new ModelGateError(
      'usage',
      `${source.path} has no column "${plain(name, 80)}" of the one-hot target${didYouMean(name, known)}`,
      { subject: 'target', remedy: `Its columns: ${listNames(known)}.` },
    )
  }
  const rest = known.filter((name) => !names.includes(name))
  const target = labelName(names, rest)
  return { target, source: folded(source, names, target, shortNames(names)) }
}

/** Column names without the beginning that all of them share: `species_adelie`, `species_gentoo` name adelie and gentoo. */
function shortNames(names: readonly string[]): readonly string[] {
  const cut = sharedBeginning(names).length
  const short = names.map((name) => name.slice(cut))
  return short.includes('') ? names : short
}

/** Up to the last separator within what all names begin with. */
function sharedBeginning([first = '', ...others]: readonly string[]): string {
  let length = 0
  while (length < first.length && others.every((name) => name[length] === first[length])) length++
  return /^.*[_.\-= ]/.exec(first.slice(0, length))?.[0] ?? ''
}

function labelName(names: readonly string[], rest: readonly string[]): string {
  const shared = sharedBeginning(names).replace(/[_.\-= ]+$/, '')
  const candidates = [shared === '' ? 'target' : shared, names.join('+')]
  return candidates.find((name) => !rest.includes(name)) ?? `${candidates[1]!} (label)`
}

function folded(source: TableSource, names: readonly string[], target: string, labels: readonly string[]): TableSource {
  const fold = async function* (chunks: AsyncIterable<TableChunk>): AsyncGenerator<TableChunk> {
    let first = 1
    for await (const chunk of chunks) {
      yield foldedChunk(chunk, { names, target, labels, first, path: source.path })
      first += chunk.rows
    }
  }
  return {
    ...source,
    statistics: undefined,
    schema: [...source.schema.filter(({ name }) => !names.includes(name)), { name: target, type: 'string' }],
    chunks: () => fold(source.chunks()),
    ...(source.columnChunks === undefined ? {} : { columnChunks: () => fold(source.columnChunks!()) }),
    fitted: (model) =>
      folded(source.fitted?.(model) ?? source, names, target, classNames(model.classes, names, labels)),
  }
}

/** What each column is called among the model's classes. */
function classNames(
  classes: readonly Label[] | null,
  names: readonly string[],
  labels: readonly string[],
): readonly string[] {
  const known = (classes ?? []).map(String)
  for (const candidates of [labels, names]) if (candidates.every((name) => known.includes(name))) return candidates
  const counted = known.length === names.length && known.every((label, at) => Number(label) === at)
  return counted ? known : labels
}

interface Fold {
  readonly names: readonly string[]
  readonly target: string
  readonly labels: readonly string[]
  /** Row of the table that the chunk begins with, from 1. */
  readonly first: number
  readonly path: string
}

function foldedChunk(chunk: TableChunk, { names, target, labels, first, path }: Fold): TableChunk {
  const parts = names.map((name) => chunk.columns.find((column) => column.name === name)!)
  const cells = parts.map((column) => numbersOf(column, path))
  const classes = Array.from({ length: chunk.rows }, (_, row): string | null => {
    const values = cells.map((column) => column[row]!)
    if (values.every(Number.isNaN)) return null // a row without a label
    const ones = values.flatMap((value, at) => (value === 1 ? [at] : []))
    if (ones.length === 1 && values.every((value) => value === 0 || value === 1)) return labels[ones[0]!]!
    throw new ModelGateError(
      'data',
      `${path}: row ${first + row}: the columns of the one-hot target hold ${values.map((value) => (Number.isNaN(value) ? 'nothing' : value)).join(', ')} (${listNames(names)})`,
      { subject: target, remedy: 'Exactly one of them has to be 1 and the others 0, or all of them empty.' },
    )
  })
  const columns = chunk.columns.filter(({ name }) => !names.includes(name))
  return { ...chunk, columns: [...columns, stringColumn(target, classes)] }
}

function numbersOf(column: Column, path: string): Float64Array {
  if (column.kind === 'number') return column.values
  throw new ModelGateError(
    'data',
    `${path}: the column "${plain(column.name, 80)}" of the one-hot target holds text, not 0 and 1`,
    { subject: column.name, remedy: 'Name a single column of labels as target, or write 0 and 1.' },
  )
}
