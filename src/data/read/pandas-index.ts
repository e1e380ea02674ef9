/**
 * Names of the columns that pandas wrote for its index, which are no data, by the `pandas` entry of a file's metadata;
 * https://pandas.pydata.org/docs/development/developer.html
 */
export function indexColumns(text: string | undefined): ReadonlySet<string> {
  if (text === undefined) return new Set()
  try {
    const { index_columns: columns } = JSON.parse(text) as { index_columns?: unknown }
    return new Set(Array.isArray(columns) ? columns.filter((name) => typeof name === 'string') : [])
  } catch {
    return new Set() // A note of another program; the columns themselves are intact.
  }
}
