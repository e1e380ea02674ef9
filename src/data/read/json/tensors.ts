import { ModelGateError } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'
import { BadCell, sameShape, seeCell, type SeenTensor } from '../tensor-cell.js'

/** What the values of one key were in the whole file. */
export interface Seen {
  /** Records in which the key holds a list of numbers, and of which shape. */
  lists: number
  tensor: SeenTensor | null
  numbers: number
  fractions: number
  booleans: number
  texts: number
  long: number
}

/** Where a value stands. */
export interface Place {
  readonly key: string
  readonly line: number
  readonly path: string
}

/** @throws ModelGateError data when the key holds lists in some records and single values in others */
export function refuseMixture(seen: Seen, { key, line, path }: Place): void {
  const single = seen.numbers + seen.texts + seen.booleans + seen.long
  if (seen.lists === 0 || single === 0) return
  throw new ModelGateError(
    'data',
    `${plain(path)}: line ${line}: '${plain(key, 80)}' holds lists in some records and single values in others`,
    { subject: key, remedy: 'Give the key one kind of value in all records.' },
  )
}

/** Takes a list into account. @throws ModelGateError data, naming line and key, for a list of another length than before */
export function seeList(value: ArrayLike<unknown>, seen: Seen, { key, line, path }: Place): void {
  const fail = (what: string): ModelGateError =>
    new ModelGateError('data', `${plain(path)}: line ${line}: the list in '${plain(key, 80)}' ${what}`, {
      subject: key,
      remedy: 'Pad or cut the lists, so that all records have the same number of values there.',
    })
  let tensor: SeenTensor
  try {
    tensor = seeCell(value)
  } catch (error) {
    throw error instanceof BadCell ? fail(error.message) : error
  }
  seen.lists++
  if (seen.tensor === null) seen.tensor = tensor
  else if (!sameShape(seen.tensor.shape, tensor.shape)) {
    throw fail(`has the shape ${shown(tensor)}, those before it have ${shown(seen.tensor)}`)
  } else seen.tensor.integers &&= tensor.integers
}

/** The keys that hold lists, by name. @throws ModelGateError data when a record has none there */
export function requireTensors(
  seen: ReadonlyMap<string, Seen>,
  rows: number,
  path: string,
): ReadonlyMap<string, SeenTensor> {
  const tensors = new Map<string, SeenTensor>()
  for (const [key, { tensor, lists }] of seen) {
    if (tensor === null) continue
    if (lists < rows) {
      throw new ModelGateError(
        'data',
        `${plain(path)}: '${plain(key, 80)}' holds a list in ${lists} of ${rows} records, and nothing in the others`,
        { subject: key, remedy: 'Give every record a list of the same length there.' },
      )
    }
    tensors.set(key, tensor)
  }
  return tensors
}

function shown({ shape }: SeenTensor): string {
  return `[${shape.join(', ')}]`
}
