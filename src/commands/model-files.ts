import { basename } from 'node:path'
import { readModelFile } from '../formats/index.js'
import { openModel } from '../model/index.js'
import { within } from './settings.js'

/** Files that are opened to see what they do. */
const MAX_OPENED = 12

/** Formats that hold whole models and no steps of one; opening them takes long. */
const WHOLE_MODELS = /\.(onnx|h5|keras|ubj|cbm)$/i

/** What people call the model itself, and what they save beside it. */
const MODEL_NAME = /(^|[^a-z])(model|pipeline|pipe|clf|classifier|regressor)([^a-z]|$)/i
const BESIDE_NAME = /scaler|encoder|vectori[sz]er|tfidf|preprocess|transformer|imputer|column|feature|mapping|metadata/i

export interface ModelFiles {
  /** Undefined when there is none. */
  readonly model: string | undefined
  /** Scalers, vectorizers, encoders: what only transforms. */
  readonly preprocessing: readonly string[]
}

/** Of several files the one that most likely is the model, which predicts and whose name says so, and what may run before it. */
export async function modelFiles(paths: readonly string[], folder: string): Promise<ModelFiles> {
  const ranked = paths.toSorted((a, b) => rankOf(a) - rankOf(b))
  if (ranked.length < 2) return { model: ranked[0], preprocessing: [] }
  let model: string | undefined
  const preprocessing: string[] = []
  for (const path of ranked.slice(0, MAX_OPENED)) {
    const does = await whatItDoes(within(folder, path))
    if (does === 'predicts') model ??= path
    else if (does === 'transforms') preprocessing.push(path)
  }
  const chosen = model ?? ranked[0]
  return { model: chosen, preprocessing: preprocessing.filter((path) => path !== chosen).toSorted() }
}

function rankOf(path: string): number {
  const name = basename(path)
  if (BESIDE_NAME.test(name)) return 2
  return MODEL_NAME.test(name) ? 0 : 1
}

/** What transforms labels and no rows. */
const LABELS = /\.(LabelEncoder|LabelBinarizer|MultiLabelBinarizer)$/

/** Null for what cannot be opened here: the gate tells why, if it is the only one. */
async function whatItDoes(path: string): Promise<'predicts' | 'transforms' | null> {
  if (WHOLE_MODELS.test(path)) return 'predicts'
  try {
    const { bytes } = await readModelFile(path)
    const { model } = await openModel(bytes, path)
    await model.close()
    if (model.task !== 'transform') return 'predicts'
    return LABELS.test(model.facts.estimator ?? '') ? null : 'transforms'
  } catch {
    return null
  }
}
