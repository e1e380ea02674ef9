/**
 * Writes everything that is derived from the single definitions: config/main_config.yaml, its JSON Schema,
 * and the generated tables in README.md and docs/. `--check` only compares (contract test and CI).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { createGenerator } from 'ts-json-schema-generator'
import { configJsonSchema, configTable, renderMainConfig } from '../src/config/index.js'
import { toJson } from '../src/core/json.js'
import { rules } from '../src/security/index.js'
import { actionYaml, inputsTable, outputsTable } from './action-contract.js'
import { errorTables } from './error-messages.js'
import { supportedLayersTable } from './supported-layers.js'
import { supportedModelsTable } from './supported-models.js'

const check = process.argv.includes('--check')
let stale = 0

async function put(path: string, raw: string): Promise<void> {
  const text = path.endsWith('.md') ? await format(raw, { ...(await resolveConfig(path)), filepath: path }) : raw
  let current = ''
  try {
    current = readFileSync(path, 'utf8')
  } catch {
    // a new file
  }
  if (current === text) return
  if (check) {
    console.error(`${path} is stale: run npm run docs`)
    stale++
    return
  }
  writeFileSync(path, text)
  console.error(`wrote ${path}`)
}

/** Replaces what stands between <!-- begin NAME --> and <!-- end NAME -->. */
async function putBetween(path: string, name: string, body: string): Promise<void> {
  const text = readFileSync(path, 'utf8')
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`]
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${path} has no ${begin} ... ${end}`)
  await put(path, `${text.slice(0, from + begin.length)}\n\n${body}\n\n${text.slice(to)}`)
}

/** From the types themselves, so that schema and code cannot part. */
function resultJsonSchema(): object {
  return createGenerator({
    path: 'src/core/result.ts',
    tsconfig: 'tsconfig.json',
    type: 'PipelineResult',
    additionalProperties: false,
    skipTypeCheck: true,
  }).createSchema('PipelineResult')
}

mkdirSync('config', { recursive: true })
await put('config/main_config.yaml', renderMainConfig())
await put('config/main_config.schema.json', toJson(configJsonSchema()))
await putBetween('docs/configuration.md', 'keys', configTable())
await put('config/result.schema.json', toJson(resultJsonSchema()))
await put('action.yml', actionYaml())
mkdirSync('docs/rules', { recursive: true })
for (const { id, severity, title, why, remedy } of rules) {
  await put(
    `docs/rules/${id}.md`,
    `# ${id}\n\n**${title}.** Severity: ${severity}.\n\n${why}\n\n## What to do\n\n${remedy}\n`,
  )
}
await putBetween('docs/supported-models.md', 'models', supportedModelsTable())
await putBetween('docs/supported-models.md', 'layers', supportedLayersTable())
await putBetween('docs/troubleshooting.md', 'errors', errorTables())
await putBetween('README.md', 'inputs', inputsTable())
await putBetween('README.md', 'outputs', outputsTable())
process.exit(stale === 0 ? 0 : 1)
