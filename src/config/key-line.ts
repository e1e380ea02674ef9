import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'

/** Line (from 1) on which a configuration file sets a key such as `validation.baseline`; null where it does not. */
export function keyLine(text: string, key: string): number | null {
  const lines = new LineCounter()
  let node: unknown = parseDocument(text, { lineCounter: lines, prettyErrors: false }).contents
  let line: number | null = null
  for (const part of ['cicd', ...key.split('.')]) {
    const pair = isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === part) : undefined
    if (pair === undefined || !isScalar(pair.key) || !pair.key.range) return null
    line = lines.linePos(pair.key.range[0]).line
    node = pair.value
  }
  return line
}
