import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const FIXTURES = join(import.meta.dirname, '..', 'fixtures')
const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples', 'models')

/** A small whole file of every format and compression that a model comes in; by the name that users give such files. */
export const WHOLE_MODELS: Readonly<Record<string, string>> = {
  'plain.pkl': join(FIXTURES, 'lower/1.9.1/decision-tree-iris-names/model.pkl'),
  'text.pkl': join(FIXTURES, 'formats/numpy1.p0.pkl'),
  'plain.joblib': join(FIXTURES, 'formats/numpy1.forest.joblib'),
  'zlib.joblib': join(EXAMPLES, 'penguins.joblib'),
  'gzip.joblib': join(FIXTURES, 'formats/numpy1.gzip.joblib'),
  'bz2.joblib': join(FIXTURES, 'formats/numpy1.bz2.joblib'),
  'xz.joblib': join(FIXTURES, 'formats/numpy1.xz.joblib'),
  'lzma.joblib': join(FIXTURES, 'formats/numpy1.lzma.joblib'),
  'lz4.joblib': join(FIXTURES, 'formats/numpy1.lz4.joblib'),
  'wine.h5': join(EXAMPLES, 'wine.h5'),
  'wine.keras': join(EXAMPLES, 'wine.keras'),
  'cancer.onnx': join(EXAMPLES, 'breast-cancer.onnx'),
  'xgboost.ubj': join(FIXTURES, 'lower/xgboost-3.4.1/xgb-file-binary-ubj/model.ubj'),
  'xgboost.json': join(FIXTURES, 'lower/xgboost-1.6.2/xgb-file-binary-json/model.json'),
  'xgboost.deprecated': join(FIXTURES, 'lower/xgboost-0.90/xgb-file-binary-model/model.model'),
  'lightgbm.txt': join(FIXTURES, 'lower/lightgbm-4.7.0/lgbm-file-multiclass/model.txt'),
  'catboost.cbm': join(FIXTURES, 'lower/catboost-1.2.8/cat-file-binary-cbm/model.cbm'),
  'catboost.json': join(FIXTURES, 'lower/catboost-1.2.8/cat-file-binary-json/model.json'),
  'loop.tflite': join(FIXTURES, 'security/tflite/loop.tflite'),
  'tensors.pt': join(FIXTURES, 'security/torch/tensors.zip.pt'),
  'state.pt': join(FIXTURES, 'security/arrays/state.pt'),
  'tensors.safetensors': join(FIXTURES, 'security/arrays/tensors.safetensors'),
  'plain.npz': join(FIXTURES, 'security/arrays/plain.npz'),
  'fortran.npy': join(FIXTURES, 'security/arrays/fortran.npy'),
}

/** What becomes of files on their way. */
const DAMAGES: Readonly<Record<string, (whole: Uint8Array) => Uint8Array>> = {
  'cut at the start': (whole) => whole.subarray(0, 12),
  'cut in the middle': (whole) => whole.subarray(0, whole.length >> 1),
  'cut before its last byte': (whole) => whole.subarray(0, -1),
  'with one bit flipped': (whole) => {
    const damaged = whole.slice()
    damaged[Math.floor(whole.length * 0.6)]! ^= 4
    return damaged
  },
}

/** What lies in place of a model now and then, whatever the model was. */
const MISTAKEN: Readonly<Record<string, string | Uint8Array>> = {
  'an empty file': '',
  'a Git LFS pointer':
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n',
  'an HTML page': '<!DOCTYPE html>\n<html><head><title>404 Not Found</title></head></html>\n',
  'a text': 'species,island\nAdelie,Torgersen\n',
  'an answer in JSON': '{"message": "Not Found", "status": "404"}\n',
  'a compressed table': gzipSync('species,island\nAdelie,Torgersen\n'),
  'random bytes': Uint8Array.from({ length: 300 }, (_, at) => (at * 197 + 91) % 251),
}

/** Where the files below lie, as a user would write it. */
export const PATHS = {
  damaged: Object.keys(DAMAGES).flatMap((what) => Object.keys(WHOLE_MODELS).map((name) => `${dashed(what)}/${name}`)),
  swapped: Object.keys(MISTAKEN).map((what) => `swapped/${dashed(what)}.pkl`),
  absent: [
    'models/none.joblib',
    'models/link.pkl',
    'models/loop',
    'models/folder',
    'rows.csv/model.pkl',
    `models/${'x'.repeat(300)}`,
    ...(process.platform === 'win32' ? [] : ['models/pipe']),
  ],
} as const

function dashed(text: string): string {
  return text.replaceAll(' ', '-')
}

/** Writes every damaged model, what lies in place of one, and paths that lead to none; and rows.csv, of three columns. */
export function layDamagedModels(folder: string): void {
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  for (const [name, path] of Object.entries(WHOLE_MODELS)) {
    const whole = new Uint8Array(readFileSync(path))
    for (const [what, damage] of Object.entries(DAMAGES)) put(`${dashed(what)}/${name}`, damage(whole))
  }
  for (const [what, content] of Object.entries(MISTAKEN)) put(`swapped/${dashed(what)}.pkl`, content)
  put('rows.csv', 'a,b,c\n1,2,3\n')
  const models = join(folder, 'models')
  mkdirSync(join(models, 'folder'), { recursive: true })
  symlinkSync('nowhere.joblib', join(models, 'link.pkl'))
  symlinkSync('loop', join(models, 'loop'))
  if (process.platform !== 'win32') execFileSync('mkfifo', [join(models, 'pipe')])
}
