import { ModelGateError } from '../core/errors.js'
import type { ModelInput } from '../core/model.js'
import type { Column, TableChunk } from '../core/table.js'
import { plain } from '../core/text.js'
import type { ColumnsBlock } from './types.js'

const NAMED_COLUMNS = 5

/** The first columns of a table, so that a label or an identifier among them is seen. */
function firstNames({ columns }: TableChunk): string {
  const names = columns.slice(0, NAMED_COLUMNS).map(({ name }) => plain(name, 40))
  return `${names.join(', ')}${columns.length > NAMED_COLUMNS ? ', ...' : ''}`
}

/** A column whose name has blanks where the model has underscores, if it is the only one. */
function spelled({ name, blanks }: ModelInput, chunk: TableChunk): Column | undefined {
  if (blanks === undefined) return undefined
  const alike = chunk.columns.filter((column) => column.name.replaceAll(' ', '_') === name)
  return alike.length === 1 ? alike[0] : undefined
}

/**
 * The columns that a model wants out of a table: by name when the model knows names, else by position.
 * @throws ModelGateError code 'data' naming every missing column
 */
export function selectInputs(inputs: readonly ModelInput[], chunk: TableChunk): ColumnsBlock {
  const named = inputs.some((input) => input.name !== null)
  if (!named && chunk.columns.length !== inputs.length) {
    throw new ModelGateError(
      'data',
      `the data has ${chunk.columns.length} columns (${firstNames(chunk)}), the model was trained on ${inputs.length} (without names, so they count by position)`,
      {
        remedy:
          'Name the label with --target COLUMN, and give exactly the feature columns beside it, in the order of training. Those that a vectorizer or scaler in another file makes: join both with modelgate convert --preprocessing FILE.',
      },
    )
  }
  const byName = new Map(chunk.columns.map((column) => [column.name, column]))
  const missing: string[] = []
  const columns: Column[] = []
  for (const [position, input] of inputs.entries()) {
    const column = input.name === null ? chunk.columns[position] : (byName.get(input.name) ?? spelled(input, chunk))
    if (column === undefined) missing.push(input.name ?? `#${position + 1}`)
    else columns.push(column)
  }
  if (missing.length > 0) {
    const names = missing.map((name) => plain(name, 80))
    throw new ModelGateError(
      'data',
      `the data lacks ${missing.length === 1 ? 'a column' : `${missing.length} columns`} that the model needs: ${names.join(', ')}`,
      { subject: missing[0]!, remedy: 'Add the missing columns under exactly these names.' },
    )
  }
  return { kind: 'columns', rows: chunk.rows, columns }
}
