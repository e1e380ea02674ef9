/**
 * Texts that mean "no value", the default list of pandas.read_csv
 * (https://pandas.pydata.org/docs/reference/api/pandas.read_csv.html, na_values). Quoted or not makes no difference.
 */
export const MISSING_TEXTS: ReadonlySet<string> = new Set([
  '',
  '#N/A',
  '#N/A N/A',
  '#NA',
  '-1.#IND',
  '-1.#QNAN',
  '-NaN',
  '-nan',
  '1.#IND',
  '1.#QNAN',
  '<NA>',
  'N/A',
  'NA',
  'NULL',
  'NaN',
  'None',
  'n/a',
  'nan',
  'null',
])

/** Texts that pandas reads as booleans, when a column holds nothing else. */
export const BOOLEAN_TEXTS: ReadonlyMap<string, 0 | 1> = new Map([
  ['True', 1],
  ['TRUE', 1],
  ['true', 1],
  ['False', 0],
  ['FALSE', 0],
  ['false', 0],
])

/** Infinities as pandas reads them, by lower-cased text. */
export const INFINITY_TEXTS: ReadonlyMap<string, number> = new Map([
  ['inf', Infinity],
  ['+inf', Infinity],
  ['-inf', -Infinity],
  ['infinity', Infinity],
  ['+infinity', Infinity],
  ['-infinity', -Infinity],
])
