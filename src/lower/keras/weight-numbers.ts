import { corrupt, unsupported } from '../../core/errors.js'
import type { KerasWeight } from '../../formats/index.js'
import type { WeightNumbers } from './layer.js'

/** A stored weight as doubles. @throws unsupported for text, corrupt when there are more or fewer numbers than its shape says */
export function weightNumbers(weight: KerasWeight, path: string, name: string): WeightNumbers {
  const values = weight.read()
  if (isTexts(values)) throw unsupported(path, `weight ${name} holds text where numbers are expected`)
  const cells = weight.shape.reduce((product, size) => product * size, 1)
  if (values.length !== cells) {
    throw corrupt(
      'keras',
      `${path}: weight ${name} holds ${values.length} numbers for the shape [${weight.shape.join(', ')}]`,
    )
  }
  const data = values instanceof Float64Array ? values : Float64Array.from(values as Float32Array, Number)
  return { shape: weight.shape, data }
}

function isTexts(values: ReturnType<KerasWeight['read']>): values is readonly string[] {
  return Array.isArray(values)
}
