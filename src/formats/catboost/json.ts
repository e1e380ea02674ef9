import { corrupt, ModelGateError, unsupported } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import { Section, type DocumentValue } from '../document.js'
import { readJsonText } from '../json-text.js'
import {
  CTR_TYPES,
  ctrKey,
  NO_HASH,
  type CatboostModel,
  type CatboostTree,
  type CtrBase,
  type CtrFeature,
  type CtrTable,
} from './model.js'

/**
 * CatBoost's JSON export, which holds all that a prediction needs.
 * https://github.com/catboost/catboost/blob/v1.2.8/catboost/libs/model/model_export/json_model_helpers.cpp
 */
const MAX_NODES = 20_000_000

/** @throws ModelGateError code 'corrupt', 'unsupported', 'limit' */
export function readCatboostJson(bytes: Uint8Array): CatboostModel {
  const root = Section.of(readJsonText(bytes), 'catboost')
  const features = root.section('features_info')
  const floatFeatures = listOf(features, 'float_features').map((feature) => ({
    ...featureOf(feature),
    // An empty list was null once.
    borders: new Float32Array(feature.get('borders') === null ? [] : feature.floats('borders')),
    hasNans: feature.get('has_nans') === true,
    nan: nanOf(feature),
  }))
  const categorical = listOf(features, 'categorical_features')
  const trees = root.has('oblivious_trees') ? symmetricTrees(root) : freeTrees(root)
  const dimensions = trees.length === 0 ? 1 : dimensionsOf(trees)
  const [scale, bias] = root.has('scale_and_bias') ? root.list('scale_and_bias') : [1, [0]]
  const biases = typeof bias === 'number' ? [bias] : Array.isArray(bias) ? bias.map(Number) : []
  if (typeof scale !== 'number' || biases.length === 0 || biases.some(Number.isNaN)) {
    throw corrupt('CatBoost model', 'scale_and_bias')
  }
  return {
    encoding: 'json',
    info: infoOf(root),
    dimensions,
    floatFeatures,
    catFeatures: categorical.map((feature) => ({ ...featureOf(feature), used: true })),
    textFeatures: listOf(features, 'text_features').length,
    embeddingFeatures: listOf(features, 'embedding_features').length,
    estimatedFeatures: 0,
    oneHotFeatures: categorical
      .filter((feature) => feature.has('values'))
      .map((feature) => ({ catFeature: feature.count('feature_index'), values: feature.ints('values') })),
    ctrFeatures: listOf(features, 'ctrs').map(ctrFeatureOf),
    ctrTables: ctrTables(root.optionalSection('ctr_data')),
    trees,
    scale,
    bias: biases.length === 1 ? new Array<number>(dimensions).fill(biases[0]!) : biases,
  }
}

function listOf(section: Section, name: string): Section[] {
  const value = section.get(name) ?? null
  return value === null ? [] : section.list(name).map((item, at) => Section.of(item, `catboost ${name}[${at}]`))
}

function featureOf(feature: Section) {
  const name = feature.get('feature_name') ?? feature.get('feature_id')
  return {
    index: feature.count('feature_index'),
    flatIndex: feature.count('flat_feature_index'),
    name: typeof name === 'string' ? name : '',
  }
}

function nanOf(feature: Section): 'AsIs' | 'AsFalse' | 'AsTrue' {
  const treatment = feature.has('nan_value_treatment') ? feature.text('nan_value_treatment') : 'AsIs'
  if (treatment === 'AsIs' || treatment === 'AsFalse' || treatment === 'AsTrue') return treatment
  throw unsupported('catboost nan_value_treatment', plain(treatment, 40))
}

/** Texts as they are, everything else as JSON. */
function infoOf(root: Section): ReadonlyMap<string, string> {
  const info = root.get('model_info')
  if (!(info instanceof Map)) return new Map()
  return new Map(
    [...(info as ReadonlyMap<string, DocumentValue>)].map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(plainOf(value)),
    ]),
  )
}

function plainOf(value: DocumentValue): unknown {
  if (value instanceof Map) {
    const fields = [...(value as ReadonlyMap<string, DocumentValue>)]
    return Object.fromEntries(fields.map(([name, item]) => [name, plainOf(item)]))
  }
  return Array.isArray(value) ? (value as readonly DocumentValue[]).map(plainOf) : value
}

function symmetricTrees(root: Section): CatboostTree[] {
  return listOf(root, 'oblivious_trees').map((tree) => ({
    kind: 'symmetric',
    splits: Int32Array.from(listOf(tree, 'splits'), (split) => split.count('split_index')),
    values: tree.floats('leaf_values'),
  }))
}

function freeTrees(root: Section): CatboostTree[] {
  return root.list('trees').map((tree, index) => freeTree(Section.of(tree, `catboost trees[${index}]`)))
}

function freeTree(root: Section): CatboostTree {
  const [splits, left, right, leaves, values]: number[][] = [[], [], [], [], []]
  const open: { readonly section: Section; readonly put: (node: number) => void }[] = [
    { section: root, put: () => undefined },
  ]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { section, put } = next
    const node = splits!.length
    if (node >= MAX_NODES) throw new ModelGateError('limit', `CatBoost model: a tree of more than ${MAX_NODES} nodes`)
    put(node)
    left!.push(node)
    right!.push(node)
    leaves!.push(values!.length)
    if (!section.has('split')) {
      splits!.push(-1)
      const value = section.get('value')
      values!.push(...(typeof value === 'number' ? [value] : section.floats('value')))
      continue
    }
    splits!.push(section.section('split').count('split_index'))
    open.push({ section: section.section('right'), put: (child) => (right![node] = child) })
    open.push({ section: section.section('left'), put: (child) => (left![node] = child) })
  }
  return {
    kind: 'free',
    splits: Int32Array.from(splits!),
    left: Int32Array.from(left!),
    right: Int32Array.from(right!),
    leaves: Int32Array.from(leaves!),
    values: Float64Array.from(values!),
  }
}

function dimensionsOf([first]: readonly CatboostTree[]): number {
  const leaves = first!.kind === 'symmetric' ? 2 ** first!.splits.length : first!.splits.filter((at) => at < 0).length
  const dimensions = first!.values.length / leaves
  if (!Number.isInteger(dimensions) || dimensions < 1) throw corrupt('CatBoost model', 'leaf values do not fit leaves')
  return dimensions
}

function ctrFeatureOf(feature: Section): CtrFeature {
  return {
    base: ctrBaseOf(feature.text('ctr_type'), listOf(feature, 'elements')),
    targetBorder: feature.count('target_border_idx'),
    priorNumerator: Math.fround(feature.number('prior_numerator')),
    priorDenominator: Math.fround(feature.number('prior_denomerator')),
    shift: Math.fround(feature.number('shift')),
    scale: Math.fround(feature.number('scale')),
    borders: new Float32Array(feature.floats('borders')),
  }
}

function ctrBaseOf(type: string, elements: readonly Section[]): CtrBase {
  const known = CTR_TYPES.find((name) => name === type)
  if (known === undefined) throw unsupported('catboost', `statistics of type ${plain(type, 40)}`)
  const of = (kind: string) => elements.filter((element) => element.text('combination_element') === kind)
  return {
    type: known,
    catFeatures: of('cat_feature_value').map((element) => element.count('cat_feature_index')),
    floatSplits: of('float_feature').map((element) => ({
      feature: element.count('float_feature_index'),
      border: Math.fround(element.number('border')),
    })),
    oneHotSplits: of('cat_feature_exact_value').map((element) => ({
      feature: element.count('cat_feature_index'),
      value: element.number('value'),
    })),
    targetClassifier: 0,
  }
}

/** Names are JSON themselves: `{"identifier": [...], "type": "Borders"}`; the values a flat list of hash and numbers. */
function ctrTables(section: Section | null): ReadonlyMap<string, CtrTable> {
  const tables = new Map<string, CtrTable>()
  for (const name of section?.names() ?? []) {
    const table = section!.section(name)
    const about = Section.of(readJsonText(new TextEncoder().encode(name)), 'catboost ctr_data')
    const base = ctrBaseOf(about.text('type'), listOf(about, 'identifier'))
    const stride = table.count('hash_stride')
    const flat = table.list('hash_map')
    if (stride < 2 || flat.length % stride !== 0) throw corrupt('CatBoost model', 'hash_map does not fit hash_stride')
    const rows = new Map<bigint, number>()
    const values = new Float64Array((flat.length / stride) * (stride - 1))
    for (let row = 0; row * stride < flat.length; row++) {
      const hash = flat[row * stride]
      if (typeof hash !== 'string' || !/^\d{1,20}$/.test(hash)) throw corrupt('CatBoost model', 'hash_map has no hash')
      if (BigInt(hash) !== NO_HASH) rows.set(BigInt(hash), row)
      for (let at = 1; at < stride; at++) {
        const value = flat[row * stride + at]
        if (typeof value !== 'number') throw corrupt('CatBoost model', 'hash_map holds something that is no number')
        values[row * (stride - 1) + at - 1] = value
      }
    }
    tables.set(ctrKey(base), {
      base,
      rows,
      values,
      width: stride - 1,
      denominator: table.number('counter_denominator'),
    })
  }
  return tables
}
