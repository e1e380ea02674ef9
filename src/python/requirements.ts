import { unsupported } from '../core/errors.js'
import { plain } from '../core/text.js'
import type { Interpreter } from './interpreter.js'

/** What a model needs of Python, told by its file. */
export interface PythonNeeds {
  /** How it was saved: joblib reads its own arrays and compressions, pickle is part of Python. */
  readonly loader: 'joblib' | 'pickle'
  /** Top-level modules of the classes and functions that the file names. */
  readonly modules: readonly string[]
  /** The model was fitted on a table with column names. */
  readonly named: boolean
  /** Distribution -> version, as recorded in the file. */
  readonly libraryVersions: Readonly<Record<string, string>>
}

/** Modules whose distribution has another name. */
const DISTRIBUTIONS: Readonly<Record<string, string | undefined>> = {
  sklearn: 'scikit-learn',
  imblearn: 'imbalanced-learn',
  skimage: 'scikit-image',
  cv2: 'opencv-python-headless',
  PIL: 'pillow',
  yaml: 'PyYAML',
  skopt: 'scikit-optimize',
  sksurv: 'scikit-survival',
}

export function distributionOf(module: string): string {
  return DISTRIBUTIONS[module] ?? module
}

/** Modules that must be importable; `own` come from the repository and are copied for the worker. */
export function neededModules(needs: PythonNeeds, own: readonly string[]): readonly string[] {
  const modules = new Set(['numpy', ...needs.modules])
  if (needs.loader === 'joblib') modules.add('joblib')
  if (needs.named) modules.add('pandas')
  for (const module of [...own, '__main__', 'builtins', '__builtin__']) modules.delete(module)
  return [...modules].sort()
}

/** @throws ModelGateError 'unsupported' naming every module that is missing, with the command that installs them */
export function requireModules({ executable, missing }: Interpreter, needs: PythonNeeds): void {
  if (missing.length === 0) return
  const packages = missing.map((module) => {
    const name = distributionOf(module)
    const version = needs.libraryVersions[name]
    return version === undefined ? name : `${name}==${version}`
  })
  const shown = missing.map((name) => plain(name, 80)).join(', ')
  throw unsupported(
    missing[0]!,
    `${plain(executable, 200)} lacks ${missing.length === 1 ? 'a module' : 'modules'} that the model needs: ${shown}`,
    `Install: ${plain(executable, 200)} -m pip install ${plain(packages.join(' '), 400)}. Code of this repository: name its module in security.allowed_modules.`,
  )
}

/** Libraries of another version than the one that saved the model, as sentences for the report. */
export function versionNotes({ versions }: Interpreter, needs: PythonNeeds): readonly string[] {
  return Object.entries(needs.libraryVersions).flatMap(([name, saved]) => {
    const installed = versions[name]
    if (installed === undefined || installed === saved) return []
    return [`the model was saved by ${plain(name, 80)} ${plain(saved, 40)} and runs in ${plain(installed, 40)}`]
  })
}
