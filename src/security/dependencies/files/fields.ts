/** An object below `name`, null when there is none. */
export function fieldOf(value: unknown, name: string): object | null {
  const found = own(value, name)
  return typeof found === 'object' ? found : null
}

/** A string below `name`, null when there is none. */
export function textOf(value: unknown, name: string): string | null {
  const found = own(value, name)
  return typeof found === 'string' ? found : null
}

function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null
  return (value as Record<string, unknown>)[name]
}
