import { unsupported } from '../../core/errors.js'
import { asItems, asNumber, canonicalClass, NDArray, toInts, type Attributes } from '../../formats/index.js'
import { toColumns, type Block } from '../../plan/index.js'
import { categoriesOf, encodeColumn, unknownCategory, type Categories } from './categories.js'
import { columnsExpected } from './features.js'
import { isAtLeast } from './version.js'

/** What OneHotEncoder and OrdinalEncoder share: categories a column, rare ones grouped, a rule for unknown ones. */
export interface CategoryEncoder {
  readonly className: string
  readonly columns: readonly EncodedColumn[]
}

export interface EncodedColumn {
  readonly categories: Categories
  /** Old position -> position after the rare categories became one; null when none is rare. */
  readonly grouping: Int32Array | null
  /** Position of the group of rare categories, -1 without. */
  readonly infrequent: number
  /** What an unknown category becomes: refused, marked -1, or a member of the rare ones. */
  readonly unknown: 'error' | 'mark' | 'infrequent'
  /** Positions after grouping. */
  readonly width: number
}

/** Reads the encoder. `ungroupedMissing`: a missing cell keeps its place when categories are grouped (OrdinalEncoder). */
export function categoryEncoderOf(
  attributes: Attributes,
  { ungroupedMissing, version }: { readonly ungroupedMissing: boolean; readonly version: string | null },
): CategoryEncoder {
  const className = canonicalClass(attributes.className)
  // OrdinalEncoder has had the choice since 0.24.
  const rule = attributes.has('handle_unknown') ? attributes.string('handle_unknown') : 'error'
  // "warn" was to do what "infrequent_if_exist" does, and does since 1.8.
  const joinsRare = rule === 'infrequent_if_exist' || (rule === 'warn' && isAtLeast(version, 1, 8))
  const grouped = attributes.has('_infrequent_enabled') && attributes.boolean('_infrequent_enabled')
  const mappings = grouped ? attributes.list('_default_to_infrequent_mappings') : null
  const columns = categoriesOf(attributes).map((categories, column): EncodedColumn => {
    const mapping = mappings?.[column] ?? null
    if (mapping === null) {
      const count = categories.cells.length
      return { categories, grouping: null, infrequent: -1, unknown: rule === 'error' ? 'error' : 'mark', width: count }
    }
    if (!(mapping instanceof NDArray)) throw unsupported(`${className}._default_to_infrequent_mappings`, 'not an array')
    const grouping = toInts(mapping)
    const infrequent = grouping.reduce((largest, position) => Math.max(largest, position), -1)
    const hasNan = ungroupedMissing && categories.nan >= 0
    return {
      categories,
      grouping: hasNan ? withMissing(grouping, categories) : grouping,
      infrequent,
      unknown: rule === 'error' ? 'error' : joinsRare ? 'infrequent' : 'mark',
      width: infrequent + 1,
    }
  })
  if (!['error', 'ignore', 'infrequent_if_exist', 'warn', 'use_encoded_value'].includes(rule)) {
    throw unsupported(`${className}.handle_unknown`, `unknown rule "${rule}"`)
  }
  return { className, columns }
}

/** The mapping leaves the NaN category out, which is the last one and keeps its number. */
function withMissing(grouping: Int32Array, { cells, nan }: Categories): Int32Array {
  const full = new Int32Array(cells.length)
  full.set(grouping)
  full[nan] = nan
  return full
}

/**
 * Position of every cell's category after grouping, -1 where it is unknown: one array a column.
 * @throws ModelGateError code 'data' for an unknown category that the encoder refuses
 */
export function encodeColumns(block: Block, encoder: CategoryEncoder): Int32Array[] {
  const { columns } = toColumns(block)
  columnsExpected(columns.length, encoder.columns.length, encoder.className)
  return encoder.columns.map((encoded, at) => {
    const column = columns[at]!
    const positions = encodeColumn(column, encoded.categories)
    if (encoded.unknown === 'error') {
      const row = positions.indexOf(-1)
      if (row >= 0) throw unknownCategory(column, row, encoder.className)
    }
    const unknown = encoded.unknown === 'infrequent' ? encoded.infrequent : -1
    const { grouping } = encoded
    if (grouping === null && unknown < 0) return positions
    return positions.map((position) => (position < 0 ? unknown : grouping === null ? position : grouping[position]!))
  })
}

/** An object array or list of ints and None; null when the attribute is None or absent. */
export function optionalPositions(attributes: Attributes, name: string): (number | null)[] | null {
  const value = attributes.get(name) ?? null
  if (value === null) return null
  const items = asItems(value)
  if (items === null) throw unsupported(`${attributes.className}.${name}`, 'expected an array')
  return items.map((item) => asNumber(item))
}
