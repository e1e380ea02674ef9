import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { FinishedRun } from '../../src/core/ports.js'
import { ciReporters } from '../../src/hosts/index.js'
import { deployed, hostile } from '../report/sample-results.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()

const RUN = {
  result: {
    model_path: 'models/m.joblib',
    overall_status: 'failed',
    verdict: { passed: false, reasons: ['validation: accuracy is 0.4]\n##vso[task.setvariable]x;'], next_step: '' },
    warnings: ['quality: 3 % missing'],
    model: null,
    stages: {
      testing: {
        checks: [
          { id: 'unit.file_size', status: 'failed', message: 'too small' },
          { id: 'unit.file_exists', status: 'passed', message: '' },
          { id: 'unit.x', status: 'inconclusive', message: 'cannot tell' },
          { id: 'unit.y', status: 'error', message: 'broke' },
        ],
      },
    },
  },
  files: {
    directory: 'report',
    result: 'report/result.json',
    summary: 'report/summary.md',
    junit: 'report/junit.xml',
    html: null,
    sarif: null,
    modelCard: null,
    bom: null,
  },
} as unknown as FinishedRun

async function published(
  key: string,
  env: Record<string, string>,
  result: FinishedRun['result'] = RUN.result,
  files: FinishedRun['files'] = RUN.files,
): Promise<{ problems: readonly string[]; printed: string }> {
  let printed = ''
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text)
    return true
  })
  const [reporter, ...more] = ciReporters({ [key]: true, webhook_urls: [] }, env)
  expect(more).toEqual([])
  return { problems: await reporter!.publish([{ result, files }]), printed }
}

afterEach(() => {
  jest.restoreAllMocks()
})

describe('integrations', () => {
  it('that are off report nothing, and one that is on elsewhere says so', async () => {
    expect(ciReporters({ jenkins: false, github_actions: false }, { JENKINS_URL: 'x' })).toEqual([])
    const { problems } = await published('jenkins', {})
    expect(problems).toEqual(['integrations.jenkins is on, but this is not Jenkins'])
  })

  it.each([
    ['github_actions', 'GitHub Actions'],
    ['jenkins', 'Jenkins'],
    ['gitlab_ci', 'GitLab CI'],
    ['azure_devops', 'Azure Pipelines'],
  ])('%s is a switch: off it is silent in its own system, on it says where else it is', async (key, title) => {
    const everywhere = { GITHUB_ACTIONS: 'true', JENKINS_URL: 'x', GITLAB_CI: 'true', TF_BUILD: 'True' }
    expect(ciReporters({ [key]: false }, everywhere)).toEqual([])
    const { problems, printed } = await published(key, {})
    expect([problems, printed]).toEqual([[`integrations.${key} is on, but this is not ${title}`], ''])
  })

  it('write a GitLab code quality report with stable fingerprints', async () => {
    const env = { GITLAB_CI: 'true', CI_PROJECT_DIR: folder }
    expect((await published('gitlab_ci', env)).problems).toEqual([])
    const text = readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8')
    const issues = JSON.parse(text)
    expect(issues.map((issue: { check_name: string; severity: string }) => [issue.check_name, issue.severity])).toEqual(
      [
        ['unit.file_size', 'major'],
        ['unit.x', 'minor'],
        ['unit.y', 'critical'],
      ],
    )
    for (const issue of issues) {
      expect(issue).toMatchObject({
        description: expect.any(String),
        location: { path: 'models/m.joblib', lines: { begin: 1 } },
      })
      expect(issue.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    }
    await published('gitlab_ci', env)
    expect(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8')).toBe(text)
  })

  it('write nothing into the code quality report that GitLab would leave out', async () => {
    // https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
    const text = { type: 'string', minLength: 1 }
    const lines = { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } }
    const location = { type: 'object', required: ['path', 'lines'], properties: { path: text, lines } }
    const validate = new Ajv().compile({
      type: 'array',
      items: {
        type: 'object',
        required: ['description', 'check_name', 'fingerprint', 'location', 'severity'],
        properties: {
          ...{ description: text, check_name: text, fingerprint: text, location },
          severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
        },
      },
    })
    for (const result of [deployed, hostile]) {
      await published('gitlab_ci', { GITLAB_CI: 'true', CI_PROJECT_DIR: folder }, result)
      const issues = JSON.parse(readFileSync(join(folder, 'gl-code-quality-report.json'), 'utf8'))
      validate(issues)
      expect(validate.errors).toBeNull()
      expect(new Set(issues.map((issue: { fingerprint: string }) => issue.fingerprint)).size).toBe(issues.length)
      expect(issues.length).toBeGreaterThan(0)
    }
  })

  it('write a GitLab metrics report in which a name stays a label', async () => {
    expect((await published('gitlab_ci', { GITLAB_CI: 'true', CI_PROJECT_DIR: folder })).problems).toEqual([])
    const lines = readFileSync(join(folder, 'metrics.txt'), 'utf8').split('\n')
    expect(lines.slice(-2)).toEqual(['# EOF', ''])
    expect(lines).toContain('modelgate_passed{model="models/m.joblib"} 0')
    expect(lines).toContain('modelgate_checks{model="models/m.joblib",status="failed"} 1')
    expect(lines.some((line) => line.startsWith('modelgate_metric{'))).toBe(false)
  })

  it('keep a hostile name inside its label in the metrics report', async () => {
    const model_path = 'a"} 1\nmodelgate_passed{model="x'
    await published('gitlab_ci', { GITLAB_CI: 'true', CI_PROJECT_DIR: folder }, { ...RUN.result, model_path })
    const text = readFileSync(join(folder, 'metrics.txt'), 'utf8')
    expect(text).toContain(String.raw`modelgate_passed{model="a\"} 1\\u000amodelgate_passed{model=\"x"} 0`)
    expect(text.match(/^modelgate_passed/gm)).toHaveLength(1)
  })

  it('say when the GitLab report cannot be written', async () => {
    const { problems } = await published('gitlab_ci', { GITLAB_CI: 'true', CI_PROJECT_DIR: join(folder, 'nowhere') })
    expect(problems[0]).toContain('gl-code-quality-report.json was not written')
  })

  it('print Azure logging commands that a message cannot break out of', async () => {
    const { printed } = await published('azure_devops', { TF_BUILD: 'True' })
    const lines = printed.trim().split('\n')
    expect(lines).toEqual([
      '##vso[task.logissue type=error;]validation: accuracy is 0.4%5D%0A##vso[task.setvariable%5Dx%3B',
      '##vso[task.logissue type=warning;]quality: 3 %AZP25 missing',
      `##vso[task.uploadsummary]${resolve('report/summary.md')}`,
      '##vso[build.addbuildtag]modelgate-failed',
      '##vso[task.complete result=Failed;]1 of 1 models did not pass',
    ])
  })

  it('leave the result of a step to Azure when every model passed', async () => {
    const result = { ...RUN.result, verdict: { passed: true, reasons: [], next_step: '' } }
    const { printed } = await published('azure_devops', { TF_BUILD: 'True' }, result)
    expect(printed).not.toContain('task.complete')
  })

  it("name the files for Jenkins' own steps and write the description of the build", async () => {
    const files = { ...RUN.files, directory: folder, junit: join(folder, 'junit.xml') }
    const env = { JENKINS_URL: 'http://127.0.0.1/', WORKSPACE: dirname(folder) }
    const { problems, printed } = await published('jenkins', env, RUN.result, files)
    expect(problems).toEqual([])
    expect(printed).toContain(`junit '${basename(folder)}/junit.xml'\n`)
    expect(printed).toContain(`archiveArtifacts '${basename(folder)}/**'\n`)
    expect(readFileSync(join(folder, 'jenkins-description.txt'), 'utf8')).toBe('failed models/m.joblib\n')
  })

  it('say when the description of a Jenkins build cannot be written', async () => {
    const files = { ...RUN.files, directory: join(folder, 'nowhere') }
    const { problems } = await published('jenkins', { JENKINS_URL: 'http://127.0.0.1/' }, RUN.result, files)
    expect(problems[0]).toContain('jenkins-description.txt was not written')
  })
})
