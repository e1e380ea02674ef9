import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type HttpSend } from '../../src/core/ports.js'
import { checkDependencies } from '../../src/security/index.js'

const send: HttpSend = async ({ url, method, headers, body }) => {
  const response = await fetch(url, { method, headers, ...(body === null ? {} : { body }) })
  return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
}

const ADVISORIES: Readonly<Record<string, object>> = {
  'GHSA-jw8x-6495-233v': {
    id: 'GHSA-jw8x-6495-233v',
    aliases: ['CVE-2024-5206', 'PYSEC-2024-110'],
    summary: 'scikit-learn sensitive data leakage vulnerability',
    database_specific: { severity: 'MODERATE' },
    affected: [
      {
        package: { name: 'scikit-learn', ecosystem: 'PyPI' },
        ranges: [{ events: [{ introduced: '0' }, { fixed: '1.5.0' }] }],
      },
    ],
  },
  'PYSEC-2024-110': { id: 'PYSEC-2024-110', aliases: ['CVE-2024-5206', 'GHSA-jw8x-6495-233v'] },
  'GHSA-high': { id: 'GHSA-high', summary: 'remote code execution', database_specific: { severity: 'CRITICAL' } },
  'GHSA-gone': { id: 'GHSA-gone', withdrawn: '2024-01-01T00:00:00Z' },
}

/** The advisories of each package, a page a request. */
const PAGES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'scikit-learn@1.2.2': [['PYSEC-2024-110', 'GHSA-jw8x-6495-233v']],
  'joblib@1.1.0': [['GHSA-gone'], ['GHSA-high']],
}

let server: Server
let baseUrl: string
let answer: 'osv' | 'error' | 'nonsense' = 'osv'
const queries: object[] = []
let folder: string

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      if (answer === 'error') {
        response.writeHead(503).end('busy')
        return
      }
      if (answer === 'nonsense') {
        response.end('{"results":[]}')
        return
      }
      const id = /^\/v1\/vulns\/(.+)$/.exec(request.url ?? '')?.[1]
      if (request.method === 'GET' && id !== undefined) {
        const found = ADVISORIES[id]
        response.writeHead(found === undefined ? 404 : 200).end(JSON.stringify(found ?? {}))
        return
      }
      const asked = JSON.parse(body) as {
        queries: { package: { name: string }; version: string; page_token?: string }[]
      }
      queries.push(...asked.queries)
      const results = asked.queries.map((query) => {
        const pages = PAGES[`${query.package.name}@${query.version}`] ?? []
        const page = Number(query.page_token ?? 0)
        const vulns = (pages[page] ?? []).map((each) => ({ id: each, modified: '2024-01-01T00:00:00Z' }))
        return {
          ...(vulns.length > 0 ? { vulns } : {}),
          ...(page + 1 < pages.length ? { next_page_token: String(page + 1) } : {}),
        }
      })
      response.end(JSON.stringify({ results }))
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
})

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'modelgate-dependencies-'))
  answer = 'osv'
  queries.length = 0
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

describe('dependency check', () => {
  it('asks about pinned and embedded versions and reports each flaw once, by its GitHub severity', async () => {
    await writeFile(
      join(folder, 'requirements.txt'),
      'scikit_learn[all]==1.2.2 ; python_version>"3" # pin\npandas>=2\n-r more.txt\n',
    )
    const report = await checkDependencies({
      sourceRoot: folder,
      embedded: { 'm.pkl': { sklearn: '1.2.2' } },
      send,
      baseUrl,
    })
    expect(report.status).toBe('checked')
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]).toMatchObject({ rule_id: 'dependency-vulnerable', severity: 'medium' })
    expect(report.findings[0]!.message).toMatch(/scikit-learn 1\.2\.2: .*CVE-2024-5206.*fixed in 1\.5\.0/)
    expect(report.open.map(({ requirement }) => requirement)).toEqual(['pandas>=2', '-r more.txt'])
    expect(queries).toHaveLength(1)
  })

  it('follows pages and leaves withdrawn advisories out', async () => {
    await writeFile(join(folder, 'requirements-dev.txt'), 'joblib==1.1.0 \\\n    --hash=sha256:00ff\n')
    const report = await checkDependencies({ sourceRoot: folder, embedded: {}, send, baseUrl })
    expect(report.findings.map(({ severity, location }) => [severity, location])).toEqual([
      ['high', 'requirements-dev.txt:1'],
    ])
    expect(queries).toHaveLength(2)
  })

  it.each([
    ['poetry.lock', '[[package]]\nname = "Joblib"\nversion = "1.1.0"\n[package.dependencies]\nversion = "9"\n'],
    [
      'uv.lock',
      'version = 1\n[[package]]\nname = "joblib"\nversion = "1.1.0"\nsource = { registry = "https://pypi.org/simple" }\n',
    ],
    ['Pipfile.lock', '{"default":{"joblib":{"version":"==1.1.0"}},"develop":{}}'],
  ])('reads %s', async (name, content) => {
    await writeFile(join(folder, name), content)
    const report = await checkDependencies({ sourceRoot: folder, embedded: {}, send, baseUrl })
    expect(report.packages).toMatchObject([{ name: 'joblib', version: '1.1.0' }])
    expect(report.findings).toHaveLength(1)
  })

  it('is not checked without permission to use the network', async () => {
    const report = await checkDependencies({ sourceRoot: null, embedded: { 'm.pkl': { numpy: '1.26.4' } }, send: null })
    expect(report).toMatchObject({ status: 'not_checked', packages: [{ name: 'numpy' }] })
    expect(report.findings[0]).toMatchObject({ rule_id: 'dependency-not-checked', severity: 'medium' })
  })

  it.each(['error', 'nonsense'] as const)('is not checked when the server answers with an %s', async (kind) => {
    answer = kind
    const report = await checkDependencies({
      sourceRoot: null,
      embedded: { 'm.pkl': { numpy: '1.26.4' } },
      send,
      baseUrl,
    })
    expect(report.status).toBe('not_checked')
    expect(report.reason).toMatch(/advisory server/)
  })

  it('is not checked when nobody listens, when nothing is pinned, and when a lock file is damaged', async () => {
    const dead = { send, baseUrl: 'http://127.0.0.1:1' }
    const embedded = { 'm.pkl': { numpy: '1.26.4' } }
    expect((await checkDependencies({ sourceRoot: null, embedded, ...dead })).status).toBe('not_checked')
    expect((await checkDependencies({ sourceRoot: folder, embedded: {}, send, baseUrl })).status).toBe('not_checked')
    await writeFile(join(folder, 'Pipfile.lock'), '{')
    const damaged = await checkDependencies({ sourceRoot: folder, embedded, send, baseUrl })
    expect(damaged).toMatchObject({ status: 'not_checked', reason: expect.stringMatching(/Pipfile\.lock is not JSON/) })
  })
})
