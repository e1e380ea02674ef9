import { describe, expect, it } from '@jest/globals'
import { InferenceSession, Tensor } from 'onnxruntime-node'

import { createGraph, float, int, ints, tensor } from '../../src/onnx/index.js'

async function run(bytes: Uint8Array, feeds: Record<string, Tensor>): Promise<InferenceSession.OnnxValueMapType> {
  const session = await InferenceSession.create(bytes, { intraOpNumThreads: 1 })
  return session.run(feeds)
}

describe('createGraph', () => {
  it('builds a double matrix product with bias that onnxruntime computes exactly', async () => {
    const graph = createGraph({ producer: { name: 'test', version: '1' }, metadata: { task: 'regression' } })
    const x = graph.input('X', 'double', ['N', 2])
    const w = graph.constant(Float64Array.of(1, 2, 3, 4), [2, 2])
    const b = graph.constant(Float64Array.of(0.1, 0.2), [2])
    graph.output(graph.node('Add', [graph.node('MatMul', [x, w]), b]), 'Y', { shape: ['N', 2] })
    const result = await run(graph.toBytes(), { X: new Tensor('float64', Float64Array.of(1, 1, 0.5, -1), [2, 2]) })
    expect(Array.from(result['Y']!.data as Float64Array)).toEqual([4.1, 6.2, -2.4, -2.8])
  })

  it('keeps int and float attributes apart', async () => {
    const graph = createGraph()
    const x = graph.input('X', 'float', [2, 2])
    graph.output(graph.node('Gemm', [x, x], { alpha: float(2), transB: int(1) }), 'Y')
    const result = await run(graph.toBytes(), { X: new Tensor('float32', Float32Array.of(1, 2, 3, 4), [2, 2]) })
    expect(Array.from(result['Y']!.data as Float32Array)).toEqual([10, 22, 22, 50])
  })

  it('declares int64 for ArgMax and both types of TopK', () => {
    const graph = createGraph()
    const x = graph.input('X', 'double', ['N', 3])
    const k = graph.constant(BigInt64Array.of(2n), [1])
    expect(graph.node('ArgMax', [x], { axis: int(1), keepdims: int(0) }).elementType).toBe('int64')
    expect(graph.nodes('TopK', [x, k], 2).map((value) => value.elementType)).toEqual(['double', 'int64'])
    expect(graph.cast(x, 'float').elementType).toBe('float')
    expect(graph.cast(x, 'double')).toBe(x)
  })

  it('runs a TreeEnsemble v5 in double, as the ml opset 5 allows', async () => {
    const graph = createGraph()
    const x = graph.input('X', 'double', ['N', 1])
    const leaves = graph.node(
      'TreeEnsemble',
      [x],
      {
        aggregate_function: int(1),
        leaf_targetids: ints([0, 0]),
        leaf_weights: tensor(Float64Array.of(0.1, 0.7), [2]),
        n_targets: int(1),
        nodes_falseleafs: ints([1]),
        nodes_falsenodeids: ints([1]),
        nodes_featureids: ints([0]),
        nodes_modes: tensor(Uint8Array.of(0), [1], 'uint8'),
        nodes_splits: tensor(Float64Array.of(0.5), [1]),
        nodes_trueleafs: ints([1]),
        nodes_truenodeids: ints([0]),
        tree_roots: ints([0]),
      },
      { domain: 'ai.onnx.ml' },
    )
    graph.output(leaves, 'Y')
    const result = await run(graph.toBytes(), { X: new Tensor('float64', Float64Array.of(0.5, 0.500001), [2, 1]) })
    expect(Array.from(result['Y']!.data as Float64Array)).toEqual([0.1, 0.7])
  })

  it('takes string constants and string attributes', async () => {
    const graph = createGraph()
    const x = graph.input('X', 'string', ['N'])
    const codes = graph.node(
      'LabelEncoder',
      [x],
      { keys_strings: ['a', 'ü'], values_int64s: ints([1, -2]), default_int64: int(-1) },
      { domain: 'ai.onnx.ml', elementType: 'int64' },
    )
    graph.output(codes, 'code')
    graph.output(graph.node('Equal', [x, graph.constant(['ü'], [1])]), 'same')
    const result = await run(graph.toBytes(), { X: new Tensor('string', ['ü', 'a', 'b'], [3]) })
    expect(Array.from(result['code']!.data as BigInt64Array)).toEqual([-2n, 1n, -1n])
    expect(Array.from(result['same']!.data as Uint8Array)).toEqual([1, 0, 0])
  })

  it('gives the same bytes for the same calls, and again on a second toBytes', () => {
    const build = (): Uint8Array[] => {
      const graph = createGraph({ metadata: { b: '1', a: '2' } })
      const x = graph.input('X', 'double', ['N', 1])
      graph.output(graph.node('Exp', [x]), 'Y')
      return [graph.toBytes(), graph.toBytes()]
    }
    const [first, second] = build()
    expect(first).toEqual(second)
    expect(build()[0]).toEqual(first)
  })

  it('builds bodies that use values from around them, and keeps those values', async () => {
    const graph = createGraph()
    const x = graph.input('X', 'float', [3, 1])
    const factor = graph.node('Add', [graph.constant(Float32Array.of(1), [1]), graph.constant(Float32Array.of(1), [1])])
    const body = graph.body(['float', 'float'], ([sum, step]) => {
      const next = graph.node('Add', [sum!, graph.node('Mul', [step!, factor])])
      return [next, next]
    })
    const start = graph.constant(Float32Array.of(0), [1])
    const [total, sums] = graph.nodes('Scan', [start, x], 2, { body, num_scan_inputs: int(1) })
    graph.output(total!, 'total', { elementType: 'float' })
    graph.output(sums!, 'sums', { elementType: 'float' })
    const result = await run(graph.toBytes(), { X: new Tensor('float32', Float32Array.of(1, 2, 3), [3, 1]) })
    expect(Array.from(result['total']!.data as Float32Array)).toEqual([12])
    expect(Array.from(result['sums']!.data as Float32Array)).toEqual([2, 6, 12])
  })

  it('refuses a graph output of unknown type, a taken name and a tensor whose shape does not fit its data', () => {
    const graph = createGraph()
    const x = graph.input('X', 'string', ['N'])
    const encoded = graph.node('LabelEncoder', [x], {}, { domain: 'ai.onnx.ml' })
    expect(() => {
      graph.output(encoded, 'Y')
    }).toThrow('needs an element type')
    expect(() => graph.input('X', 'double', [1])).toThrow('taken')
    expect(() => graph.constant(Float64Array.of(1, 2, 3), [2, 2])).toThrow('holds 4 values, got 3')
  })
})
