import { explain } from '../core/errors.js'
import { toJson } from '../core/json.js'
import { plain } from '../core/text.js'
import { readingFile, readModel, readModelFile } from '../formats/index.js'
import { describeModel, openModel } from '../model/index.js'
import type { LocalCommand } from './command.js'
import { configOnDemand } from './config-on-demand.js'
import { entryOption } from './model-entry.js'
import { onePath } from './options.js'
import { pythonAccess } from './python-access.js'
import { within } from './paths.js'

/** Static facts: what the file is, what it holds, and whether it can be run without Python. */
export const inspectCommand: LocalCommand = {
  name: 'inspect',
  async run(inputs, surroundings, print) {
    const { workingDirectory } = surroundings
    const named = onePath(inputs)
    const path = within(workingDirectory, named)
    const { bytes, sha256, size } = await readModelFile(path, { name: named })
    const config = await configOnDemand(inputs, workingDirectory)
    const python = pythonAccess(inputs.text('runtime'), surroundings, config)
    const facts = await readingFile({ name: named, bytes }, async () => describeModel(await readModel(bytes)))
    const runs = await openModel(bytes, path, { name: named, ...python, ...entryOption(inputs, config) }).then(
      async ({ model, notes }) => {
        await model.close()
        return {
          runs: true,
          reason: null,
          task: model.task,
          classes: model.classes,
          inputs: model.inputs,
          has_probabilities: model.hasProbabilities || model.targets?.hasProbabilities === true,
          ...(model.targets === undefined ? {} : { target_classes: model.targets.classes }),
          notes,
        }
      },
      (error: unknown) => ({
        runs: false,
        reason: explain(error),
        task: null,
        classes: null,
        inputs: null,
        has_probabilities: null,
        notes: [],
      }),
    )
    const document = { path: named, size, sha256, ...facts, ...runs }
    print(inputs.flag('json') ? toJson(document) : lines(document))
    return 0
  },
}

function lines(document: object): string {
  return Object.entries(document)
    .flatMap(([key, value]) => {
      if (value === null || (Array.isArray(value) && value.length === 0)) return []
      if (key === 'structure') return ['structure', ...(value as readonly Step[]).map(step)]
      const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
      return [`${key.padEnd(18)}${plain(text, 2000)}`]
    })
    .map((line) => `${line}\n`)
    .join('')
}

interface Step {
  readonly path: string
  readonly class_name: string
  readonly parameters: Readonly<Record<string, string>>
}

function step({ path, class_name, parameters }: Step): string {
  const shown = Object.entries(parameters).map(([key, value]) => `${key}=${value}`)
  return `  ${plain(path)}: ${plain(class_name)}(${plain(shown.join(', '), 300)})`
}
