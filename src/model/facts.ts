import type { ModelFacts } from '../core/model.js'
import { plain } from '../core/text.js'
import {
  describeKerasStructure,
  describeStructure,
  kerasClassOf,
  PyObject,
  type ModelRecord,
} from '../formats/index.js'
import { describeBooster } from '../lower/index.js'

/** What a file says of itself, without running it. */
export async function describeModel(record: ModelRecord): Promise<ModelFacts> {
  if (record.format === 'pickle' || record.format === 'joblib') {
    return {
      format: record.format,
      estimator: record.root instanceof PyObject ? record.root.className : null,
      structure: describeStructure(record.root),
      library_versions: record.libraryVersions,
      compression: record.compression,
      protocol: record.protocol,
      opset: null,
    }
  }
  if (record.format === 'onnx') {
    const { readOnnx } = await import('../onnx/index.js')
    const model = readOnnx(record.bytes)
    const producer = `${model.producerName} ${model.producerVersion}`.trim()
    return {
      format: 'onnx',
      estimator: producer === '' ? null : producer,
      structure: operatorCounts(model.graph.nodes),
      library_versions: {},
      compression: null,
      protocol: null,
      opset: Number(model.opsets.get('') ?? 0) || null,
    }
  }
  if (record.format === 'xgboost' || record.format === 'lightgbm' || record.format === 'catboost') {
    return { ...(await describeBooster(record)), format: record.format, compression: null, protocol: null, opset: null }
  }
  if ('kind' in record) {
    return {
      format: record.format,
      estimator: kerasClassOf(record.architecture),
      structure: describeKerasStructure(record),
      library_versions: record.kerasVersion === null ? {} : { keras: record.kerasVersion },
      compression: null,
      protocol: null,
      opset: null,
    }
  }
  const format = record.format === 'hdf5' ? record.format : 'unknown'
  return {
    format,
    estimator: null,
    structure: [],
    library_versions: {},
    compression: null,
    protocol: null,
    opset: null,
  }
}

/** One line an operator type instead of one a node: a network has thousands. */
function operatorCounts(
  nodes: readonly { readonly opType: string; readonly domain: string }[],
): ModelFacts['structure'] {
  const counts = new Map<string, number>()
  for (const node of nodes) {
    const name = node.domain === '' ? node.opType : `${node.domain}.${node.opType}`
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) => ({
    path: `graph.${plain(name, 60)}`,
    class_name: name,
    parameters: { nodes: String(count) },
  }))
}
