import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type HttpSend } from '../../src/core/ports.js'
import {
  advisoryFolder,
  checkDependencies,
  keptAdvisories,
  libraryMismatches,
  osvServer,
  requiredPackages,
  type DependencyReport,
} from '../../src/security/index.js'
import { stopwatch } from '../support/clocks.js'

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
let failures = 0

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      if (answer === 'error' || failures-- > 0) {
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
  failures = 0
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

/** Advisories of the OSV server for what the folder requires and the models embed. */
async function check(
  sourceRoot: string | null,
  embedded: Record<string, Record<string, string>> = {},
  url = baseUrl,
): Promise<DependencyReport> {
  const advisories = osvServer({ send, baseUrl: url, clock: stopwatch().clock })
  return checkDependencies({ required: await requiredPackages(sourceRoot), sourceRoot, embedded, advisories })
}

describe('dependency check', () => {
  it('asks about pinned and embedded versions and reports each flaw once, by its GitHub severity', async () => {
    await writeFile(
      join(folder, 'requirements.txt'),
      'scikit_learn[all]==1.2.2 ; python_version>"3" # pin\npandas>=2\n-r more.txt\n',
    )
    const report = await check(folder, { 'm.pkl': { sklearn: '1.2.2' } })
    expect(report.status).toBe('checked')
    expect(report.findings).toHaveLength(1)
    expect(report.findings[0]).toMatchObject({ rule_id: 'dependency-vulnerable', severity: 'medium' })
    expect(report.findings[0]!.message).toMatch(
      /scikit-learn 1\.2\.2, which loads m\.pkl: .*CVE-2024-5206.*fixed in 1\.5\.0/,
    )
    expect(report.open.map(({ requirement }) => requirement)).toEqual(['pandas>=2', '-r more.txt'])
    expect(queries).toHaveLength(1)
  })

  it('follows pages and leaves withdrawn advisories out', async () => {
    await writeFile(join(folder, 'requirements-dev.txt'), 'joblib==1.1.0 \\\n    --hash=sha256:00ff\n')
    const report = await check(folder)
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
    ['pyproject.toml', '[project]\nname = "x"\ndependencies = ["joblib (==1.1.0)"]\n'],
    ['pyproject.toml', '[dependency-groups]\ntest = ["Joblib==1.1.0; python_version>\'3\'", {include-group = "x"}]\n'],
    ['pyproject.toml', '[tool.poetry.dependencies]\npython = "^3.9"\njoblib = { version = "1.1.0" }\n'],
    ['environment.yml', 'dependencies:\n  - python=3.11\n  - conda-forge::joblib==1.1.0\n'],
    ['environment.yaml', 'dependencies:\n  - pip:\n    - joblib==1.1.0\n'],
    ['conda-lock.yml', 'package:\n  - name: joblib\n    version: 1.1.0\n    manager: conda\n'],
  ])('reads %s', async (name, content) => {
    await writeFile(join(folder, name), content)
    const report = await check(folder)
    expect(report.packages).toMatchObject([{ name: 'joblib', version: '1.1.0' }])
    expect(report.findings).toHaveLength(1)
  })

  it('is not checked without permission to use the network', async () => {
    const report = await checkDependencies({
      required: await requiredPackages(null),
      sourceRoot: null,
      embedded: { 'm.pkl': { numpy: '1.26.4' } },
      advisories: null,
    })
    expect(report).toMatchObject({ status: 'not_checked', packages: [{ name: 'numpy' }] })
    expect(report.findings[0]).toMatchObject({ rule_id: 'dependency-not-checked', severity: 'medium' })
  })

  it.each(['error', 'nonsense'] as const)('is not checked when the server answers with an %s', async (kind) => {
    answer = kind
    const report = await check(null, { 'm.pkl': { numpy: '1.26.4' } })
    expect(report.status).toBe('not_checked')
    expect(report.reason).toMatch(/advisory server/)
  })

  it('is not checked when nobody listens, when nothing is pinned, and when a lock file is damaged', async () => {
    const embedded = { 'm.pkl': { numpy: '1.26.4' } }
    expect((await check(null, embedded, 'http://127.0.0.1:1')).status).toBe('not_checked')
    expect((await check(folder)).status).toBe('not_checked')
    await writeFile(join(folder, 'Pipfile.lock'), '{')
    const damaged = await check(folder, embedded)
    expect(damaged).toMatchObject({ status: 'not_checked', reason: expect.stringMatching(/Pipfile\.lock is not JSON/) })
  })
})

describe('ranges', () => {
  it.each([
    ['requirements.txt', 'scikit-learn>=1.2,<1.4\n'],
    ['pyproject.toml', '[project]\ndependencies = ["scikit-learn ~= 1.2.0"]\n'],
    ['pyproject.toml', '[tool.poetry.dependencies]\nscikit-learn = "~1.2"\n'],
    ['pyproject.toml', '[tool.poetry.group.ml.dependencies]\nscikit-learn = ">=1.1,<1.3"\n'],
    ['environment.yml', 'dependencies:\n  - scikit-learn=1.2\n'],
    ['environment.yml', 'dependencies:\n  - scikit-learn=1.2=py311_0\n'],
    ['environment.yml', 'dependencies:\n  - scikit-learn >=1.2,<1.4\n'],
  ])('%s: %s holds 1.2.2 and not 1.5.0', async (name, content) => {
    await writeFile(join(folder, name), content)
    const required = await requiredPackages(folder)
    expect(required.unread).toBeNull()
    expect(libraryMismatches({ 'm.pkl': { 'scikit-learn': '1.2.2' } }, required)).toEqual([])
    const [finding] = libraryMismatches({ 'm.pkl': { 'scikit-learn': '1.5.0' } }, required)
    expect(finding).toMatchObject({ rule_id: 'library-version-mismatch', severity: 'medium', location: 'm.pkl' })
    expect(finding!.message).toMatch(/written by scikit-learn 1\.5\.0, while .* installs /)
  })

  it('reads the caret of Poetry, which holds the first part that is not zero', async () => {
    await writeFile(join(folder, 'pyproject.toml'), '[tool.poetry.dependencies]\na = "^1.2.3"\nb = "^0.2.3"\nc = "*"\n')
    const { open } = await requiredPackages(folder)
    expect(open.map(({ range }) => range?.specifier)).toEqual(['>=1.2.3,<2', '>=0.2.3,<0.3', undefined])
  })
})

describe('the versions that wrote a model', () => {
  it.each([
    ['scikit-learn', '1.2.2', '1.2.2', null],
    ['scikit-learn', '1.2.2+local', '1.2.2', null],
    ['scikit-learn', '1.2.1', '1.2.2', 'low'],
    ['scikit-learn', '1.3.0', '1.2.2', 'medium'],
    ['xgboost', '2.1.0', '2.0.3', 'low'],
    ['xgboost', '1.7.6', '2.0.3', 'medium'],
  ])('%s %s against a pin of %s: %s', async (name, written, pinned, severity) => {
    await writeFile(join(folder, 'requirements.txt'), `${name}==${pinned}\n`)
    const findings = libraryMismatches({ 'm.pkl': { [name]: written } }, await requiredPackages(folder))
    expect(findings.map((finding) => finding.severity)).toEqual(severity === null ? [] : [severity])
  })
})

describe('a folder of advisories', () => {
  const entry = {
    ...ADVISORIES['GHSA-jw8x-6495-233v'],
    affected: [
      {
        package: { name: 'scikit_learn', ecosystem: 'PyPI' },
        ranges: [
          {
            type: 'ECOSYSTEM',
            events: [{ introduced: '0' }, { fixed: '1.5.0' }, { introduced: '1.6.0rc1' }, { last_affected: '1.6.1' }],
          },
        ],
        versions: ['1.9.0'],
      },
    ],
  }

  it.each([
    ['1.2.2', true],
    ['1.5.0rc1', true],
    ['1.5.0', false],
    ['1.5.2', false],
    ['1.6.0', true],
    ['1.6.1', true],
    ['1.7.0', false],
    ['1.9.0', true],
  ])('knows that %s is affected: %s', async (version, affected) => {
    await writeFile(join(folder, 'GHSA-jw8x-6495-233v.json'), JSON.stringify(entry))
    const [found] = await advisoryFolder(folder).advisoriesFor([{ name: 'scikit-learn', version, source: 'm.pkl' }])
    expect(found!.map(({ id }) => id)).toEqual(affected ? ['GHSA-jw8x-6495-233v'] : [])
  })

  it('refuses a folder that is empty, missing or damaged, since silence would look like health', async () => {
    const ask = (path: string) =>
      advisoryFolder(path).advisoriesFor([{ name: 'joblib', version: '1.1.0', source: 'x' }])
    await expect(ask(folder)).rejects.toThrow(/no \.json file/)
    await expect(ask(join(folder, 'none'))).rejects.toThrow(/cannot be read/)
    await writeFile(join(folder, 'a.json'), '{"affected":[{"package":{"name":"joblib"')
    await expect(ask(folder)).rejects.toThrow(/a\.json.*no JSON/)
  })
})

describe('asking a server', () => {
  it('tries again when it is busy for a moment', async () => {
    failures = 2
    expect((await check(null, { 'm.pkl': { numpy: '1.26.4' } })).status).toBe('checked')
  })

  it('is done once a day for the same packages, and again for a damaged answer', async () => {
    const kept = new Map<string, string>()
    const cache = {
      restore: (name: string) => Promise.resolve(kept.get(name) ?? null),
      save: (name: string, text: string) => Promise.resolve(void kept.set(name, text)),
    }
    const { clock } = stopwatch()
    const source = keptAdvisories(osvServer({ send, baseUrl, clock }), { cache, clock, origin: baseUrl })
    const packages = [{ name: 'joblib', version: '1.1.0', source: 'x' }]
    const first = await source.advisoriesFor(packages)
    expect(queries).toHaveLength(2)
    expect(await source.advisoriesFor(packages)).toEqual(first)
    expect(queries).toHaveLength(2)
    for (const name of kept.keys()) kept.set(name, '[[{"id":1}]]')
    expect(await source.advisoriesFor(packages)).toEqual(first)
    expect(queries).toHaveLength(4)
  })
})
