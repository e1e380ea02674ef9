import { z } from 'zod'
import { CONFIG_SECTIONS, configFileSchema } from './schema.js'

/** JSON Schema (draft 2020-12) of the config file, for editors. */
export function configJsonSchema(): object {
  const schema = z.toJSONSchema(configFileSchema, { io: 'input', target: 'draft-2020-12' })
  return { title: 'ModelGate configuration', ...schema }
}

interface KeyRow {
  readonly section: string
  readonly key: string
  readonly fallback: string
  readonly description: string
}

function rows(): KeyRow[] {
  return Object.entries(CONFIG_SECTIONS).flatMap(([section, schema]) => keysOf(section, '', schema))
}

/** A group of keys is told key by key. */
function keysOf(section: string, path: string, schema: z.ZodObject): KeyRow[] {
  return Object.entries(schema.shape).flatMap(([key, field]) => {
    const inner = field instanceof z.ZodPrefault ? field.unwrap() : null
    if (inner instanceof z.ZodObject) return keysOf(section, `${path}${key}.`, inner)
    const fallback = JSON.stringify((field as z.ZodType).parse(undefined))
    return [{ section, key: `${path}${key}`, fallback, description: (field as z.ZodType).description ?? '' }]
  })
}

/** The table of docs/configuration.md: every key, its default and meaning. */
export function configTable(): string {
  const lines = rows().map(
    ({ section, key, fallback, description }) =>
      `| \`${section}.${key}\` | \`${fallback.replaceAll('|', '\\|')}\` | ${description.replaceAll('|', '\\|').replaceAll('<', '&lt;')} |`,
  )
  return ['| Key | Default | Meaning |', '| --- | --- | --- |', ...lines].join('\n')
}

/** config/main_config.yaml: every key at its default, with its meaning above it. */
export function renderMainConfig(): string {
  const lines = [
    '# yaml-language-server: $schema=./main_config.schema.json',
    '# ModelGate configuration. Every key is shown at its default; leave out what you do not change.',
    'cicd:',
  ]
  let current = ''
  for (const { section, key, fallback, description } of rows()) {
    if (section !== current) lines.push(`  ${section}:`)
    current = section
    const [group, inGroup] = key.split('.')
    const indent = inGroup === undefined ? '    ' : '      '
    if (inGroup !== undefined && !lines.includes(`    ${group!}:`)) lines.push(`    ${group!}:`)
    const value = fallback.replaceAll('"', "'").replaceAll(',', ', ')
    lines.push(`${indent}# ${description}`, `${indent}${inGroup ?? key}: ${value}`)
  }
  return `${lines.join('\n')}\n`
}
