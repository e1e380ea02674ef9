// Cuts the operations that ModelGate uses out of GitHub's published OpenAPI description, for the loopback GitHub of the
// tests. The package is 385 MB, so it is no dependency: install it anywhere and name its folder.
//
//   npm install --prefix /tmp/openapi @octokit/openapi@23.0.2
//   node scripts/slice-openapi.mjs /tmp/openapi/node_modules/@octokit/openapi
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OPERATIONS = [
  'issues/list-for-repo',
  'issues/create',
  'issues/update',
  'issues/list-comments',
  'issues/create-comment',
  'issues/get-comment',
  'issues/update-comment',
  'issues/delete-comment',
  'actions/get-workflow-run',
  'actions/list-workflow-runs',
  'actions/create-workflow-dispatch',
  'repos/create-dispatch-event',
  'actions/list-workflow-run-artifacts',
  'actions/download-artifact',
  'pulls/list',
  'checks/create',
  'checks/update',
  'repos/get-content',
  'repos/list-releases',
  'repos/create-release',
  'repos/update-release',
  'repos/delete-release',
  'repos/upload-release-asset',
  'repos/get-release-asset',
  'git/create-blob',
  'git/get-blob',
  'git/create-tree',
  'git/get-tree',
  'git/create-commit',
  'git/get-commit',
  'git/get-ref',
  'git/list-matching-refs',
  'git/create-ref',
  'git/update-ref',
  'git/delete-ref',
  'repos/compare-commits',
  'repos/create-attestation',
  'repos/get-environment',
  'repos/list-deployments',
  'repos/list-deployment-statuses',
  'repos/create-deployment',
  'repos/create-deployment-status',
]

const OUTPUT = fileURLToPath(new URL('../__tests__/fixtures/github/openapi.slice.json', import.meta.url))

/** Prose and pictures of the description; nothing of them is checked. */
const PROSE = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'externalDocs',
  'x-github',
  'tags',
  'deprecated',
])

/** Copies without prose. Under `properties` the keys are names of fields, not of the description language. */
function bare(value, names = false) {
  if (Array.isArray(value)) return value.map((item) => bare(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => names || !PROSE.has(key))
      .map(([key, inner]) => [key, bare(inner, !names && key === 'properties')]),
  )
}

function referencesIn(value, found = new Set()) {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, found)
  else if (typeof value === 'object' && value !== null) {
    if (typeof value.$ref === 'string') found.add(value.$ref)
    for (const inner of Object.values(value)) referencesIn(inner, found)
  }
  return found
}

function slice(description) {
  const paths = {}
  for (const [path, methods] of Object.entries(description.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (!OPERATIONS.includes(operation?.operationId)) continue
      const { operationId, parameters, requestBody, responses } = operation
      paths[path] = { ...paths[path], [method]: bare({ operationId, parameters, requestBody, responses }) }
    }
  }
  const components = {}
  const waiting = [...referencesIn(paths)]
  const seen = new Set()
  while (waiting.length > 0) {
    const reference = waiting.pop()
    if (seen.has(reference)) continue
    seen.add(reference)
    const [, , kind, name] = reference.split('/')
    const component = bare(description.components[kind][name])
    components[kind] = { ...components[kind], [name]: component }
    waiting.push(...referencesIn(component))
  }
  for (const [kind, entries] of Object.entries(components)) {
    components[kind] = Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  return { paths, components }
}

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node scripts/slice-openapi.mjs FOLDER_OF_@octokit/openapi')
const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const { paths, components } = slice(JSON.parse(readFileSync(join(folder, 'generated/api.github.com.json'), 'utf8')))
const found = Object.values(paths).flatMap((methods) =>
  Object.values(methods).map((operation) => operation.operationId),
)
const missing = OPERATIONS.filter((operation) => !found.includes(operation))
if (missing.length > 0) throw new Error(`not in ${name} ${version}: ${missing.join(', ')}`)
writeFileSync(OUTPUT, `${JSON.stringify({ source: `${name} ${version}`, openapi: '3.0.3', paths, components })}\n`)
console.log(`${found.length} operations, ${Object.keys(components.schemas ?? {}).length} schemas: ${OUTPUT}`)
