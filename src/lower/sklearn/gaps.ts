import { unsupported } from '../../core/errors.js'
import { Attributes } from '../../formats/index.js'
import { cellOfValue, isMissingMarker } from './cells.js'

/** `missing_values` of an imputer on numbers; NaN stands for NaN, None and pandas.NA. */
export function markerNumber(attributes: Attributes): number {
  const marker = attributes.raw('missing_values')
  const subject = `${attributes.className}.missing_values`
  if (isMissingMarker(marker)) return NaN
  const cell = cellOfValue(marker, subject)
  if (typeof cell !== 'number') throw unsupported(subject, 'gaps marked by something else than a number')
  return cell
}

export function isMarked(value: number, marker: number): boolean {
  return Number.isNaN(marker) ? Number.isNaN(value) : value === marker
}

/** Columns that get an indicator of their gaps (add_indicator). */
export function markedColumns(attributes: Attributes): Int32Array {
  const indicator = attributes.get('indicator_') ?? null
  if (indicator === null) return new Int32Array(0)
  return Attributes.of(attributes.object('indicator_')).ints('features_')
}
