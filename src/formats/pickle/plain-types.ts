/** Built-in types that models which dill wrote refer to by `_load_type('slice')`; those of code are not among them. */
const PLAIN_TYPES: ReadonlySet<unknown> = new Set(
  'bool bytearray bytes complex dict float frozenset int list object range set slice str tuple type'.split(' '),
)

export function isPlainType(name: unknown): name is string {
  return PLAIN_TYPES.has(name)
}
