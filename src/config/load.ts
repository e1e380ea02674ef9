import { readFile } from 'node:fs/promises'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import type { z } from 'zod'
import { ModelGateError, messageOf, type ErrorPlace } from '../core/errors.js'
import { nearest } from '../core/nearest.js'
import { plain } from '../core/text.js'
import { configFileSchema, type Config } from './schema.js'

/** Where the file lies when nothing else is said. */
export const DEFAULT_CONFIG_PATH = 'config/main_config.yaml'

/** Size of a config file that nobody wrote by hand. */
const MAX_CONFIG_BYTES = 1024 * 1024

type Path = readonly PropertyKey[]

/** The defaults, as if the file were empty. */
export function defaultConfig(): Config {
  return freeze(configFileSchema.parse({ cicd: {} }).cicd)
}

/**
 * Reads, checks and completes a config file.
 * @throws ModelGateError 'config' that lists every problem as file:line:column, or 'not-found'
 */
export async function loadConfig(path: string): Promise<Config> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new ModelGateError('not-found', `config file ${path} cannot be read: ${messageOf(cause)}`, {
      subject: path,
      cause,
      remedy: 'Check the path given with --config, or leave it out to use the defaults.',
    })
  }
  return parseConfig(text, path)
}

/** As loadConfig, on text; `path` is for messages. */
export function parseConfig(text: string, path: string): Config {
  if (Buffer.byteLength(text) > MAX_CONFIG_BYTES)
    throw problems(path, [`${path}: larger than ${MAX_CONFIG_BYTES} bytes`])
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false })
  const at = (offset: number, message: string): ErrorPlace => {
    const { line, col } = lines.linePos(offset)
    return { file: path, line, column: col, message }
  }
  if (document.errors.length > 0) {
    throw problemsAt(
      path,
      document.errors.map((error) => {
        const repeated = error.code === 'DUPLICATE_KEY' ? ` (${plain(text.slice(error.pos[0], error.pos[1]), 80)})` : ''
        return at(error.pos[0], `${error.message}${repeated}`)
      }),
    )
  }
  let value: unknown
  try {
    // maxAliasCount bounds "billion laughs" documents.
    value = document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    throw problems(path, [`${path}: ${messageOf(cause)}`])
  }
  const parsed = configFileSchema.safeParse(value ?? {})
  if (!parsed.success) {
    throw problemsAt(
      path,
      issuesOf(parsed.error).flatMap((issue) =>
        describe(issue, value).map(({ keys, text: problem, onKey }) => at(offsetOf(document, keys, onKey), problem)),
      ),
    )
  }
  return freeze(parsed.data.cicd)
}

/**
 * Checks and completes what stands under `cicd:` when it comes from code instead of a file.
 * @throws ModelGateError 'config' that lists every problem by key
 */
export function checkConfig(value: unknown): Config {
  const parsed = configFileSchema.safeParse({ cicd: value })
  if (parsed.success) return freeze(parsed.data.cicd)
  throw problems(
    'config',
    issuesOf(parsed.error).flatMap((issue) => describe(issue, { cicd: value }).map((problem) => problem.text)),
  )
}

interface Problem {
  readonly keys: Path
  readonly text: string
  /** Point at the key itself rather than at its value. */
  readonly onKey: boolean
}

/** An integer beyond 2^53 breaks the type's limit and the key's own; only the latter helps. */
function issuesOf({ issues }: z.ZodError): z.core.$ZodIssue[] {
  return issues.filter(
    (issue) =>
      issue.code !== 'too_big' ||
      issue.maximum !== Number.MAX_SAFE_INTEGER ||
      !issues.some(
        (other) => other !== issue && other.code === 'too_big' && other.path.join('.') === issue.path.join('.'),
      ),
  )
}

function describe(issue: z.core.$ZodIssue, root: unknown): Problem[] {
  const name = issue.path.map(String).join('.') || 'the document'
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(issue.path)
    return issue.keys.map((key) => {
      const meant = nearest(key, known)
      const list = known.length === 0 ? '' : `; known keys: ${known.join(', ')}`
      const hint = meant === null ? list : `; did you mean ${meant}? Known keys: ${known.join(', ')}`
      return {
        keys: [...issue.path, key],
        text: `unknown key ${plain(key, 80)} in ${name}${hint}`,
        onKey: true,
      }
    })
  }
  const found = show(valueAt(root, issue.path))
  return [{ keys: issue.path, text: `${name} is ${found}, expected ${expected(issue)}`, onKey: false }]
}

function expected(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'object' ? 'a mapping of keys to values' : `a value of type ${issue.expected}`
    case 'too_small':
      return issue.origin === 'array'
        ? 'at least one entry'
        : `${issue.inclusive ? 'at least' : 'more than'} ${String(issue.minimum)}${issue.origin === 'string' ? ' characters' : ''}`
    case 'too_big':
      return `${issue.inclusive ? 'at most' : 'less than'} ${String(issue.maximum)}`
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`
    case 'invalid_union':
      if (issue.discriminator !== undefined) return `one of ${discriminators(issue.path).join(', ')}`
      return issue.errors.flat().map(expected).join(', or ')
    default:
      return issue.message
  }
}

/** Keys that the schema knows at a path; [] where the path leads out of the schema. */
function knownKeys(path: Path): string[] {
  return Object.keys(shapeOf(schemaAt(path)))
}

function schemaAt(path: Path): unknown {
  let schema: unknown = configFileSchema
  for (const key of path) {
    schema = unwrap(schema)
    schema = typeof key === 'number' ? (schema as { element?: unknown }).element : shapeOf(schema)[key]
  }
  return unwrap(schema)
}

/** Fields of an object; of a union of objects, those of all. */
function shapeOf(schema: unknown): Readonly<Record<PropertyKey, unknown>> {
  const { shape, options } = (schema ?? {}) as { shape?: Record<PropertyKey, unknown>; options?: readonly unknown[] }
  return shape ?? Object.fromEntries((options ?? []).flatMap((option) => Object.entries(shapeOf(unwrap(option)))))
}

/** What the field that tells the members of a union apart may be. */
function discriminators(path: Path): string[] {
  const { options = [] } = (schemaAt(path.slice(0, -1)) ?? {}) as { options?: readonly unknown[] }
  return options.flatMap((option) => {
    const field = shapeOf(option)[path.at(-1)!] as { def?: { values?: readonly unknown[] } } | undefined
    return (field?.def?.values ?? []).map(String)
  })
}

/** Drops the wrappers that carry defaults. */
function unwrap(schema: unknown): unknown {
  let current = schema
  for (;;) {
    const inner = (current as { def?: { innerType?: unknown } } | undefined)?.def?.innerType
    if (inner === undefined) return current
    current = inner
  }
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const key of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[key]
  return value
}

function show(value: unknown): string {
  if (value === undefined) return 'missing'
  return plain(typeof value === 'number' ? String(value) : JSON.stringify(value), 80)
}

/** Byte offset of the nearest node that exists on a path. */
function offsetOf(document: Document, keys: Path, onKey: boolean): number {
  let node: unknown = document.contents
  let offset = 0
  for (const [depth, key] of keys.entries()) {
    const range = (node as Node | null)?.range
    if (range) offset = range[0]
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key)
      if (pair === undefined) return offset
      const keyRange = (pair.key as Node).range
      if (keyRange) offset = keyRange[0]
      if (onKey && depth === keys.length - 1) return offset
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') node = node.items[key]
    else return offset
  }
  return (node as Node | null)?.range?.[0] ?? offset
}

function problemsAt(path: string, places: readonly ErrorPlace[]): ModelGateError {
  const list = places.map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)
  return problems(path, list, places)
}

function problems(path: string, list: readonly string[], places: readonly ErrorPlace[] = []): ModelGateError {
  const count = list.length === 1 ? 'a problem' : `${list.length} problems`
  return new ModelGateError(
    'config',
    `the configuration has ${count}:\n${list.map((line) => `  ${line}`).join('\n')}`,
    {
      subject: path,
      places,
      remedy: 'docs/configuration.md lists every key; config/main_config.schema.json gives completion in editors.',
    },
  )
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) freeze(inner)
  }
  return value
}
