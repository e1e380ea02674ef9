import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { glob } from 'tinyglobby'
import { stringify } from 'yaml'
import { renderMainConfig, DEFAULT_CONFIG_PATH } from '../config/index.js'
import { ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'
import { requiredPackages } from '../security/index.js'
import type { Command } from './command.js'
import { proposedLabel } from './label-column.js'
import { within } from './settings.js'

const WORKFLOW = '.github/workflows/modelgate.yml'
const IGNORED = ['**/node_modules/**', '**/.git/**', '**/.venv/**', '**/venv/**', '**/modelgate-report/**']
const MODELS = ['**/*.joblib', '**/*.pkl', '**/*.onnx', '**/*.h5', '**/*.keras', '**/*.ubj', '**/*.cbm']
const TABLES = ['**/*.csv', '**/*.parquet', '**/*.jsonl']

/** Names by which people tell held-out data from training data. */
const HELD_OUT = /(^|[/_.-])(valid|validation|val|test|holdout|eval)([/_.-]|$)/i
const TRAINING = /(^|[/_.-])(train|training|reference|ref)([/_.-]|$)/i

/** Looks at the repository and writes a workflow and a commented configuration for it. Overwrites nothing. */
export const initCommand: Command = {
  name: 'init',
  async run(inputs, { workingDirectory }, print) {
    const models = await filesMatching(MODELS, workingDirectory)
    const named = inputs.list('model')
    const model = named[0] ?? models[0]
    if (model === undefined) {
      throw new ModelGateError(
        'not-found',
        'no model file (.joblib, .pkl, .onnx, .h5, .keras, .ubj, .cbm) was found in this folder',
        {
          remedy: 'Name it: modelgate init --model PATH.',
        },
      )
    }
    const tables = await filesMatching(TABLES, workingDirectory)
    const validation = inputs.text('validation-data') ?? tables.find((path) => HELD_OUT.test(path))
    const reference = inputs.text('reference-data') ?? tables.find((path) => TRAINING.test(path))
    const given = inputs.text('target')
    const guessed =
      given === undefined && validation !== undefined
        ? await proposedLabel(within(workingDirectory, model), within(workingDirectory, validation))
        : null
    const target = given ?? guessed?.name
    const files: readonly (readonly [string, string])[] = [
      [WORKFLOW, workflow({ model, validation, reference, target })],
      [DEFAULT_CONFIG_PATH, renderMainConfig().replace(/^# yaml-language-server.*\n/, '')],
    ]
    for (const [path, text] of files)
      print(`${(await writeNew(within(workingDirectory, path), text)) ? 'wrote' : 'kept '} ${path}\n`)
    const others = models.filter((path) => path !== model)
    if (others.length > 0) print(`other models found: ${others.slice(0, 5).join(', ')}\n`)
    print(
      validation === undefined
        ? 'no validation data was found: performance will be reported as not evaluated until you add it\n'
        : '',
    )
    if (guessed !== null)
      print(`label column taken to be "${plain(guessed.name, 80)}", ${guessed.because}: check it in ${WORKFLOW}\n`)
    print(await requirementsFound(workingDirectory))
    print(`next: read ${WORKFLOW}, commit both files, open a pull request\n`)
    return 0
  },
}

async function filesMatching(patterns: readonly string[], cwd: string): Promise<readonly string[]> {
  return (await glob([...patterns], { cwd, ignore: IGNORED, onlyFiles: true })).toSorted()
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

interface Found {
  readonly model: string
  readonly validation: string | undefined
  readonly reference: string | undefined
  readonly target: string | undefined
}

function workflow({ model, validation, reference, target }: Found): string {
  const given = {
    model,
    ...(validation === undefined ? {} : { 'validation-data': validation }),
    ...(reference === undefined ? {} : { 'reference-data': reference }),
    ...(target === undefined ? {} : { target }),
    'auto-deploy': "${{ github.ref == 'refs/heads/main' }}",
  }
  const block = stringify(given, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
    .map((line) => `          ${line}`)
    .join('\n')
  return `# Tests the model on pull requests; on main it deploys the tested bytes to the branch modelgate/staging.
name: model
on:
  pull_request:
  push:
    branches: [main]

permissions:
  contents: write # the branch modelgate/staging; read is enough without auto-deploy
  actions: read # asks whether the environment has required reviewers
  deployments: write # shows deployments on the page of the environment; read is enough without
  pull-requests: write # the comment

concurrency:
  group: modelgate-\${{ github.ref }}
  cancel-in-progress: false

jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
          lfs: true
          fetch-depth: 0
      - uses: modelgate/modelgate@v0
        with:
${block}
`
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
