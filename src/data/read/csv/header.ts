import { ModelGateError } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'

/** More columns than this is a matrix in the wrong format, or not a table at all. */
export const MAX_COLUMNS = 100_000

/**
 * Column names from the header's cells; an empty cell is named as pandas does ("Unnamed: 0"), because that is the index
 * that DataFrame.to_csv writes.
 * @throws ModelGateError data: duplicate names, or a header that looks like a row of data
 */
export function columnNames(header: readonly string[], path: string, asked: boolean | undefined): string[] {
  if (header.length > MAX_COLUMNS) {
    throw new ModelGateError('limit', `${plain(path)}: ${header.length} columns, at most ${MAX_COLUMNS} are read`)
  }
  if (asked === undefined && looksLikeData(header)) {
    throw new ModelGateError(
      'data',
      `${plain(path)}: line 1 holds only numbers, so it seems to be data, not a header`,
      {
        subject: path,
        remedy: 'Add a header line with the column names.',
      },
    )
  }
  const names = header.map((name, position) => (name === '' ? `Unnamed: ${position}` : name))
  checkUnique(names, path)
  return names
}

/** @throws ModelGateError data when two columns have the same name */
export function checkUnique(names: readonly string[], path: string): void {
  const first = new Map<string, number>()
  for (const [position, name] of names.entries()) {
    const before = first.get(name)
    if (before !== undefined) {
      throw new ModelGateError(
        'data',
        `${plain(path)}: columns ${before + 1} and ${position + 1} are both named '${plain(name, 80)}'`,
        { subject: name, remedy: 'Give every column its own name.' },
      )
    }
    first.set(name, position)
  }
}

/** Numbers only, but not 0, 1, 2, ..., which pandas writes for columns without names. */
function looksLikeData(header: readonly string[]): boolean {
  const numeric = header.every((cell) => cell.trim() !== '' && Number.isFinite(Number(cell)))
  return numeric && !header.every((cell, position) => Number(cell) === position || Number(cell) === position + 1)
}
