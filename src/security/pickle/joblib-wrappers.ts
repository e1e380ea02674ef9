import { type Abstract, CallResult, Mapping } from './abstract.js'
import { type Evidence } from './evidence.js'

/** The joblib wrapper behind a BUILD, when array bytes follow; reports the old wrappers that name another file. */
export function inspectWrapper(instance: Abstract, offset: number, evidence: Evidence): Mapping | null {
  if (!(instance instanceof CallResult)) return null
  const origin = instance.origin ?? ''
  const state = instance.state
  if (/\.numpy_pickle(?:_compat)?\.(?:NDArrayWrapper|ZNDArrayWrapper)$/.test(origin)) {
    const file = state instanceof Mapping ? state.get('filename') : undefined
    const name = typeof file === 'string' ? file : null
    const escapes = name === null || /[/\\]|\.\.|^[A-Za-z]:/.test(name)
    evidence.add(
      'pickle-array-file-name',
      `reads an array from ${name ?? 'a computed file name'}`,
      offset,
      escapes ? 'high' : 'medium',
    )
    return null
  }
  if (!/\.numpy_pickle\.NumpyArrayWrapper$/.test(origin)) return null
  return state instanceof Mapping ? state : null
}
