import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { runModels } from '../../src/commands/index.js'
import type { CheckResult } from '../../src/core/result.js'
import { givenInputs } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
let server: Server
let url = ''
const asked: { name: string; version: string }[] = []

/** An OSV server that knows one advisory: https://google.github.io/osv.dev/post-v1-querybatch/ */
beforeAll(async () => {
  cpSync('examples/models/penguins.joblib', join(folder, 'model.joblib'))
  writeFileSync(join(folder, 'requirements.txt'), 'scikit-learn==1.9.1\nrequests==2.19.0\nnumpy>=1.20\n')
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      response.setHeader('content-type', 'application/json')
      if (request.url === '/v1/querybatch') {
        const { queries } = JSON.parse(Buffer.concat(parts).toString()) as {
          queries: { package: { name: string }; version: string }[]
        }
        asked.push(...queries.map((query) => ({ name: query.package.name, version: query.version })))
        const results = queries.map((query) =>
          query.package.name === 'requests'
            ? { vulns: [{ id: 'GHSA-x84v-xcm2-53pg', modified: '2024-01-01T00:00:00Z' }] }
            : {},
        )
        response.end(JSON.stringify({ results }))
      } else {
        response.end(
          JSON.stringify({
            id: 'GHSA-x84v-xcm2-53pg',
            summary: 'Requests sends credentials to another host after a redirect',
            aliases: ['CVE-2018-18074'],
            database_specific: { severity: 'HIGH' },
            affected: [
              {
                package: { name: 'requests', ecosystem: 'PyPI' },
                ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.20.0' }] }],
              },
            ],
          }),
        )
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterAll(() => {
  server.close()
})

async function dependencies(security: string, id = 'security.dependencies'): Promise<CheckResult> {
  writeFileSync(join(folder, 'c.yaml'), `cicd: { pipeline: { max_retries: 0 }, security: { ${security} } }`)
  const inputs = givenInputs('run', { model: 'model.joblib', config: 'c.yaml', stages: 'security_scan' })
  const [run] = await runModels(inputs, testSurroundings(folder))
  return run!.result.stages.security!.checks.find((one) => one.id === id)!
}

describe('the check of library versions', () => {
  const check = (security: string): Promise<CheckResult> => dependencies(security, 'security.library_versions')

  it('finds that the repository installs another version than the one that wrote the model, without asking anyone', async () => {
    const requirements = join(folder, 'requirements.txt')
    const before = readFileSync(requirements, 'utf8')
    expect(await check('max_severity: low')).toMatchObject({ status: 'passed', measured: 0 })
    writeFileSync(requirements, 'scikit-learn==1.2.2\n')
    expect(await check('max_severity: medium')).toMatchObject({
      status: 'passed',
      measured: 1,
      message: 'written by scikit-learn 1.9.1, while requirements.txt:1 installs 1.2.2',
    })
    expect((await check('max_severity: low')).status).toBe('failed')
    writeFileSync(requirements, 'numpy\n')
    expect((await check('max_severity: low')).status).toBe('skipped')
    writeFileSync(requirements, before)
  })
})

describe('the dependency check', () => {
  it('asks about pinned versions and those inside the model, and fails for a grave one', async () => {
    const check = await dependencies(`advisory_url: "${url}"`)
    expect(check).toMatchObject({ status: 'failed', threshold: 'medium' })
    expect(check.message).toContain('requests 2.19.0')
    expect(check.message).toContain('fixed in 2.20.0')
    expect(asked).toContainEqual({ name: 'scikit-learn', version: '1.9.1' })
    expect(asked.map((one) => one.name)).not.toContain('numpy')
  })

  it('passes when the grave one is allowed', async () => {
    expect((await dependencies(`advisory_url: "${url}", max_severity: high`)).status).toBe('passed')
  })

  it('is inconclusive, and closes the gate, when the server cannot be reached', async () => {
    const check = await dependencies('advisory_url: "http://127.0.0.1:9"')
    expect(check.status).toBe('inconclusive')
    expect(check.severity).toBeUndefined()
  })

  it('is inconclusive with a warning when nobody may be asked, and skipped when it is off', async () => {
    expect(await dependencies('max_severity: medium')).toMatchObject({ status: 'inconclusive', severity: 'warn' })
    expect((await dependencies('dependency_check: false')).status).toBe('skipped')
  })
})

describe('a flaw of the library that wrote the model', () => {
  const flaws = join(folder, 'flaws')
  const entry = {
    id: 'GHSA-jxfp-4rvq-9h9m',
    summary: 'scikit-learn denial of service',
    aliases: ['CVE-2020-28975'],
    database_specific: { severity: 'HIGH' },
    affected: [
      {
        package: { name: 'scikit-learn', ecosystem: 'PyPI' },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }],
      },
    ],
  }

  it.each([
    ['svc-crafted', 'failed', 'svc-crafted.pkl triggers it: sklearn.svm._classes.SVC counts 1000002'],
    ['svc', 'passed', '2 known vulnerabilities'],
  ])('counts by whether this very file triggers it: %s', async (name, status, told) => {
    mkdirSync(flaws, { recursive: true })
    writeFileSync(join(flaws, `${entry.id}.json`), JSON.stringify(entry))
    cpSync(`__tests__/fixtures/security/flaws/${name}.pkl`, join(folder, `${name}.pkl`))
    writeFileSync(
      join(folder, 'c.yaml'),
      'cicd: { security: { advisory_database: flaws, max_severity: medium, vulnerability_scan: true } }',
    )
    const inputs = givenInputs('run', { model: `${name}.pkl`, config: 'c.yaml', stages: 'security_scan' })
    const [run] = await runModels(inputs, testSurroundings(folder))
    const check = run!.result.stages.security!.checks.find(({ id }) => id === 'security.dependencies')
    expect(check).toMatchObject({ status, message: expect.stringContaining(told) })
  })
})
