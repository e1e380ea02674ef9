import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { glob } from 'tinyglobby'
import { renderMainConfig, DEFAULT_CONFIG_PATH } from '../config/index.js'
import { isModelGateError, ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'
import { toldAsWritten } from '../data/index.js'
import { requiredPackages } from '../security/index.js'
import type { Command } from './command.js'
import { pipelinesFor, type Found } from './init-pipelines.js'
import { proposedLabel, readableTable, type LabelColumn } from './label-column.js'
import { modelFiles } from './model-files.js'
import { within } from './settings.js'

const IGNORED = ['**/node_modules/**', '**/.git/**', '**/.venv/**', '**/venv/**', '**/modelgate-report/**']
const MODELS = [
  '**/*.joblib',
  '**/*.pkl',
  '**/*.pickle',
  '**/*.sav',
  '**/*.onnx',
  '**/*.h5',
  '**/*.keras',
  '**/*.ubj',
  '**/*.cbm',
]
const TABLES = ['**/*.csv', '**/*.parquet', '**/*.jsonl']

/** Names by which people tell held-out data from training data. */
const HELD_OUT = /(^|[/_.\s-])(valid|validation|val|test|hold[\s_-]?out|eval)([/_.\s-]|$)/i
const TRAINING = /(^|[/_.\s-])(train|training|reference|ref)([/_.\s-]|$)/i

/** Looks at the repository and writes a pipeline and a commented configuration for it. Overwrites nothing. */
export const initCommand: Command = {
  name: 'init',
  async run(inputs, { workingDirectory }, print) {
    const models = await filesMatching(MODELS, workingDirectory)
    const files = await modelFiles(models, workingDirectory)
    const model = inputs.list('model')[0] ?? files.model
    if (model === undefined) throw await noModel(workingDirectory)
    const tables = nearestFirst(await filesMatching(TABLES, workingDirectory), model)
    const named = inputs.text('validation-data') ?? tables.find((path) => HELD_OUT.test(path)) ?? null
    const reference = inputs.text('reference-data') ?? tables.find((path) => TRAINING.test(path)) ?? null
    const readable = named === null ? await readBy(model, tables, workingDirectory) : null
    const validation = named ?? readable
    const given = inputs.text('target') ?? null
    const guessed = given === null && validation !== null ? await labelOf(model, validation, workingDirectory) : null
    const target = given ?? (typeof guessed === 'object' ? guessed?.name : null) ?? null
    const found: Found = { model, validation, reference, target, branch: await deployedBranch(workingDirectory) }
    const pipelines = pipelinesFor(workingDirectory)
    const integrations = pipelines.flatMap(({ integration }) => (integration === null ? [] : [integration]))
    for (const [path, text] of [
      ...pipelines.map((pipeline) => [pipeline.path, pipeline.text(found)] as const),
      [DEFAULT_CONFIG_PATH, configWith(integrations)] as const,
    ])
      print(`${(await writeNew(within(workingDirectory, path), text)) ? 'wrote' : 'kept '} ${path}\n`)
    const others = models.filter((path) => path !== model)
    if (others.length > 0)
      print(
        `other model files found: ${others
          .slice(0, 5)
          .map((path) => plain(path, 200))
          .join(', ')}\n`,
      )
    if (files.preprocessing.length > 0) {
      const first = plain(files.preprocessing[0]!, 200)
      print(
        `${first} prepares rows: if the model takes what it makes, make one model of them: modelgate convert --model ${plain(model, 200)} --preprocessing ${first} --output model.onnx\n`,
      )
    }
    if (readable !== null)
      print(
        `validation data taken to be ${plain(readable, 200)}, which has the columns that the model reads: rows that it was fitted on would flatter it\n`,
      )
    if (validation === null)
      print('no validation data was found: performance will be reported as not evaluated until you add it\n')
    const place = pipelines.map(({ path }) => path).join(' and ')
    if (typeof guessed === 'string') print(`the label column is not known: ${guessed}; name it in ${place}\n`)
    else if (guessed !== null)
      print(`label column taken to be "${plain(guessed.name, 80)}", ${guessed.because}: check it in ${place}\n`)
    print(await requirementsFound(workingDirectory))
    for (const { next } of pipelines) print(`next: ${next}\n`)
    return 0
  },
}

/** A repository without a model may well have what makes one. */
async function noModel(folder: string): Promise<ModelGateError> {
  const notebooks = await filesMatching(['**/*.ipynb'], folder)
  return new ModelGateError(
    'not-found',
    'no model file (.joblib, .pkl, .pickle, .sav, .onnx, .h5, .keras, .ubj, .cbm) was found in this folder',
    {
      remedy:
        notebooks[0] === undefined
          ? 'Name it: modelgate init --model PATH.'
          : `Save it where it is trained (${plain(notebooks[0], 120)}): joblib.dump(model, "models/model.joblib"). Or name it: modelgate init --model PATH.`,
    },
  )
}

/** A repository of several projects has data of several: those that share the most folders with the model come first. */
function nearestFirst(paths: readonly string[], model: string): readonly string[] {
  const folders = dirname(model).split('/')
  const shared = (path: string): number => {
    const parts = dirname(path).split('/')
    const end = folders.findIndex((folder, at) => parts[at] !== folder)
    return end === -1 ? folders.length : end
  }
  return paths.toSorted((a, b) => shared(b) - shared(a))
}

/** A table without a telling name that is not the training data either, since its columns are those that the model reads. */
async function readBy(model: string, tables: readonly string[], folder: string): Promise<string | null> {
  const others = tables.filter((path) => !TRAINING.test(path))
  const found = await readableTable(
    within(folder, model),
    others.map((path) => within(folder, path)),
  )
  return others.find((path) => within(folder, path) === found) ?? null
}

/** The label column, or why nobody can tell: a table that is not here yet (Git LFS) must not keep init from its work. */
async function labelOf(model: string, table: string, folder: string): Promise<LabelColumn | string | null> {
  try {
    return await toldAsWritten(table, folder, (place) => proposedLabel(within(folder, model), place))
  } catch (error) {
    if (!isModelGateError(error)) throw error
    return plain(error.message, 300)
  }
}

/** The default branch as git knows it; `main` where it does not. */
async function deployedBranch(folder: string): Promise<string> {
  for (const [file, pattern] of [
    ['.git/refs/remotes/origin/HEAD', /^ref: refs\/remotes\/origin\/([\w./-]+)$/],
    ['.git/HEAD', /^ref: refs\/heads\/(master)$/],
  ] as const) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => '')
    const name = pattern.exec(text.trim())?.[1]
    if (name !== undefined) return name
  }
  return 'main'
}

/** The commented configuration, with what makes the command line report to these systems. */
function configWith(integrations: readonly string[]): string {
  const text = renderMainConfig().replace(/^# yaml-language-server.*\n/, '')
  return integrations.reduce((config, key) => config.replace(new RegExp(`^( +${key}: )false`, 'm'), '$1true'), text)
}

async function filesMatching(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = await glob([...patterns], { cwd, ignore: IGNORED, onlyFiles: true })
  return found.map((path) => path.replaceAll('\\', '/')).toSorted()
}

/** The files whose versions the scan compares with those that wrote the model. */
async function requirementsFound(folder: string): Promise<string> {
  const { packages, open, unread } = await requiredPackages(folder)
  if (unread !== null) return `requirements could not be read: ${plain(unread)}\n`
  const files = new Set([...packages, ...open].map(({ source }) => source.replace(/:\d+$/, '')))
  return files.size === 0
    ? 'no requirements were found: the versions in the model are compared with none\n'
    : `requirements found: ${[...files].map((name) => plain(name, 80)).join(', ')}\n`
}

/** False when the file is there already. */
async function writeNew(path: string, text: string): Promise<boolean> {
  await mkdir(dirname(path), { recursive: true })
  try {
    await writeFile(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}
