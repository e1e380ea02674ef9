import { readFileSync } from 'node:fs'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormatsModule from 'ajv-formats'

/** GitHub's own description of the operations that we use, cut out by scripts/slice-openapi.mjs. */
const SLICE = 'github.json'

interface Operation {
  readonly operationId: string
  readonly parameters: readonly Parameter[]
  readonly requestBody?: Body
  readonly responses: Readonly<Record<string, Body>>
}

interface Parameter {
  readonly $ref?: string
  readonly name: string
  readonly in: 'path' | 'query'
  readonly schema: object
}

interface Body {
  readonly $ref?: string
  readonly content?: Readonly<Record<string, object>>
}

export interface Route {
  readonly operation: string
  readonly parameters: Readonly<Record<string, string>>
  /** Problems of what was sent, by GitHub's schema. */
  checkRequest(query: URLSearchParams, body: unknown): readonly string[]
  /** Problems of what is answered. */
  checkResponse(status: number, body: unknown): readonly string[]
}

type FindRoute = (method: string, path: string) => Route | null

let routes: FindRoute | null = null

/** Finds the operation of a request; null when GitHub has none among those that we cut out. Schemas are compiled once. */
export function githubRoutes(): FindRoute {
  return (routes ??= compileRoutes())
}

function compileRoutes(): FindRoute {
  const slice = withoutBareNullable(
    JSON.parse(readFileSync('__tests__/fixtures/github/openapi.slice.json', 'utf8')),
  ) as {
    paths: Record<string, Record<string, Operation>>
    components: Record<string, Record<string, unknown>>
  }
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, coerceTypes: false })
  const addFormats = addFormatsModule as unknown as (target: Ajv) => void
  addFormats(ajv)
  ajv.addSchema(slice, SLICE)
  const compiled = new Map<string, ValidateFunction>()
  const check = (pointer: string, value: unknown): string[] => {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `${SLICE}#${pointer}` })
    compiled.set(pointer, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`)
  }
  /** Pointer of a body's JSON schema, through one reference; null when it has none. */
  const bodyPointer = (body: Body | undefined, at: string): string | null => {
    if (body?.$ref !== undefined) {
      const [, , kind, name] = body.$ref.split('/')
      return bodyPointer(slice.components[kind!]![name!] as Body, body.$ref.slice(1))
    }
    const type = Object.keys(body?.content ?? {}).find((media) => media.includes('json'))
    return type === undefined ? null : `${at}/content/${escaped(type)}/schema`
  }

  return (method, path) => {
    for (const [template, methods] of Object.entries(slice.paths)) {
      const operation = methods[method.toLowerCase()]
      const parameters = match(template, path)
      if (operation === undefined || parameters === null) continue
      const at = `/paths/${escaped(template)}/${method.toLowerCase()}`
      return {
        operation: operation.operationId,
        parameters,
        checkRequest: (query, body) => {
          const known = operation.parameters.map((parameter) =>
            parameter.$ref === undefined
              ? parameter
              : (slice.components['parameters']![parameter.$ref.split('/')[3]!] as Parameter),
          )
          const strange = [...query.keys()].filter(
            (name) => !known.some((parameter) => parameter.in === 'query' && parameter.name === name),
          )
          const pointer = bodyPointer(operation.requestBody, `${at}/requestBody`)
          return [
            ...strange.map((name) => `unknown query parameter ${name}`),
            ...(pointer === null ? [] : check(pointer, body)),
          ].map((problem) => `${operation.operationId} request: ${problem}`)
        },
        checkResponse: (status, body) => {
          const found = operation.responses[String(status)]
          // Refusals that every operation may give are not listed with each of them.
          if (found === undefined && status >= 400) return []
          if (found === undefined) return [`${operation.operationId} has no response ${status}`]
          const pointer = bodyPointer(found, `${at}/responses/${status}`)
          return (pointer === null ? [] : check(pointer, body)).map(
            (problem) => `${operation.operationId} response ${status}: ${problem}`,
          )
        },
      }
    }
    return null
  }
}

function match(template: string, path: string): Record<string, string> | null {
  const names: string[] = []
  const pattern = template.replaceAll(/\/\{(\w+)\}/g, (_all, name: string) => {
    names.push(name)
    // Of two commits: {base}...{head}
    if (name === 'base') names.push('head')
    if (name === 'base') return '/([^/]+?)'
    // The path of a file has slashes, and that of the root is empty: octokit leaves the slash before it out.
    return name === 'path' ? '(?:/(.*))?' : '/([^/]+)'
  })
  const found = new RegExp(`^${pattern.replace('...{head}', '\\.\\.\\.([^/]+)')}$`).exec(path)
  if (found === null) return null
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]))
}

function escaped(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))
}

/**
 * OpenAPI 3.0 allows `nullable` beside a reference; JSON Schema validators know it only beside `type`. Alternatives that
 * are described as exclusive overlap in places (the errors of create-blob), so that one of them is enough.
 */
function withoutBareNullable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBareNullable)
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [
      key === 'oneOf' && Array.isArray(one) ? 'anyOf' : key,
      withoutBareNullable(one),
    ]),
  )
  if (inner['nullable'] !== true || 'type' in inner) return inner
  return { anyOf: [{ ...inner, nullable: undefined }, { enum: [null] }] }
}
