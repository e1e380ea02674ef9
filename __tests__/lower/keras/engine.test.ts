import { describe, expect, it } from '@jest/globals'
import type { JsonValue } from '../../../src/core/json.js'
import type { KerasRecord, KerasWeight } from '../../../src/formats/index.js'
import { lowerKeras } from '../../../src/lower/keras/program.js'

function weight(shape: readonly number[], path = 'w'): KerasWeight {
  const cells = shape.reduce((product, size) => product * size, 1)
  return { path, shape, elementType: 'float32', read: () => new Float32Array(cells).fill(0.5) }
}

function record(architecture: JsonValue, layers: Record<string, KerasWeight[]> = {}): KerasRecord {
  return {
    format: 'hdf5',
    kind: 'keras-model',
    size: 1,
    architecture,
    training: null,
    kerasVersion: '2.15.0',
    weights: { kind: 'by-layer', layers: new Map(Object.entries(layers)) },
    assets: new Map(),
  }
}

const DENSE = { name: 'd', units: 2, activation: 'linear', use_bias: true, batch_input_shape: [null, 3] }
const WEIGHTS = [weight([3, 2]), weight([2])]

function dense(config: Record<string, JsonValue> = {}, weights: KerasWeight[] = WEIGHTS): KerasRecord {
  const layers = [{ class_name: 'Dense', config: { ...DENSE, ...config } }]
  return record({ class_name: 'Sequential', config: { name: 'm', layers } }, { d: weights })
}

/** An input and layers called by name: [name, class_name, the layer it is called on]. */
function functional(calls: readonly (readonly [string, string, string])[], output: string): KerasRecord {
  const layers = calls.map(([name, className, from]) => ({
    class_name: className,
    name,
    config: { name },
    inbound_nodes: [[[from, 0, 0, {}]]],
  }))
  const input = { class_name: 'InputLayer', name: 'x', config: { name: 'x', batch_input_shape: [null, 3] } }
  const config = {
    name: 'm',
    layers: [{ ...input, inbound_nodes: [] }, ...layers],
    input_layers: [['x', 0, 0]],
    output_layers: [[output, 0, 0]],
  }
  return record({ class_name: 'Functional', config })
}

function refusal(model: KerasRecord): { readonly code: string; readonly message: string } {
  try {
    lowerKeras(model)
  } catch (error) {
    return error as { code: string; message: string }
  }
  throw new Error('was not refused')
}

describe('a Keras model is refused, by the layer in the way', () => {
  it('for a config key that nobody knows', () => {
    expect(refusal(dense({ gate: 3 }))).toMatchObject({
      code: 'unsupported',
      message: 'm/d: Dense: gate is 3, which is not covered',
    })
  })

  it('for a config value of another type', () => {
    expect(refusal(dense({ units: 'two' })).message).toBe('m/d: config key units is "two"; expected: a whole number')
  })

  it('for an activation that is not built in', () => {
    expect(refusal(dense({ activation: 'my_function' })).message).toContain('activation is "my_function"')
  })

  it('for names that every object has, such as constructor', () => {
    expect(refusal(dense({ activation: 'constructor' })).message).toContain('activation is "constructor"')
    expect(refusal(functional([['a', 'constructor', 'x']], 'a')).message).toContain('the layer class constructor')
  })

  it('for a number of weights that its layers do not have', () => {
    expect(refusal(dense({}, [weight([3, 2])])).message).toBe(
      'm/d: the file holds 1 weights for this layer, expected 2 (kernel, bias)',
    )
  })

  it('for a weight of another shape', () => {
    expect(refusal(dense({}, [weight([4, 2]), weight([2])]))).toMatchObject({
      code: 'corrupt',
      message: 'keras: m/d: weight kernel has shape [4, 2], expected [3, 2]',
    })
  })

  it('for a weight that no layer takes', () => {
    const model: KerasRecord = {
      ...dense(),
      weights: {
        kind: 'by-position',
        weights: new Map([
          ['layers/dense/vars/0', WEIGHTS[0]!],
          ['layers/dense/vars/1', WEIGHTS[1]!],
          ['layers/dense/vars/2', weight([2])],
        ]),
      },
    }
    expect(refusal(model).message).toBe('model: the file holds a weight that no layer takes: layers/dense/vars/2')
  })

  it('for layers that need each other', () => {
    const model = functional(
      [
        ['a', 'Dropout', 'b'],
        ['b', 'Dropout', 'a'],
      ],
      'a',
    )
    expect(refusal(model).message).toContain('needs its own output')
  })

  it('for a layer that is not there', () => {
    expect(refusal(functional([['a', 'Dropout', 'ghost']], 'a')).message).toBe('m/ghost: is not a layer of the model')
  })

  it('for a configuration nested deeper than any model', () => {
    let nested: JsonValue = 1
    for (let depth = 0; depth < 100_000; depth++) nested = [nested]
    expect(refusal(dense({ deep: nested })).code).toBe('limit')
  })

  it('for models inside models without end', () => {
    let model: JsonValue = { class_name: 'Dense', config: DENSE }
    for (let depth = 0; depth < 100; depth++)
      model = { class_name: 'Sequential', config: { name: 's', layers: [model] } }
    expect(refusal(record(model)).code).toBe('limit')
  })

  it('for quantized weights', () => {
    const policy = { class_name: 'QuantizedDTypePolicy', config: { mode: 'int8', source_name: 'float32' } }
    expect(refusal(dense({ dtype: policy })).message).toContain('config key dtype is')
  })

  it('for a file without the shape of its input', () => {
    expect(refusal(dense({ batch_input_shape: null })).message).toContain('batch_shape is not in the file')
  })
})

describe('a network of many layers', () => {
  it('is called without recursion', () => {
    const calls = Array.from(
      { length: 5_000 },
      (_, at) => [`l${at}`, 'Dropout', at === 0 ? 'x' : `l${at - 1}`] as const,
    )
    expect(lowerKeras(functional(calls, 'l4999')).outputs).toEqual([{ name: 'l4999', shape: [3], dtype: 'float' }])
  })
})
