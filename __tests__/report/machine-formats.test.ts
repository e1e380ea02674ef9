import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { SaxesParser } from 'saxes'

import { SARIF_OPTIONS } from '../../src/commands/reports.js'
import { renderJson, renderJunit, RENDERERS, renderSarif } from '../../src/report/index.js'
import { rules } from '../../src/security/index.js'
import { expectGolden } from './golden.js'
import { deployed, hostile, HOSTILE, scannedFiles } from './sample-results.js'

// A CommonJS module: its types promise `default` where Node hands over the function itself.
const addFormats = formats as unknown as (ajv: Ajv) => void

interface Suite {
  readonly name: string
  readonly counts: Readonly<Record<string, number>>
  /** One entry a case: passed, failure, error or skipped. */
  readonly cases: readonly string[]
}

/** Reads JUnit back with a strict XML parser, which throws at the first thing that is not well-formed. */
function suitesOf(xml: string): readonly Suite[] {
  const suites: { name: string; counts: Record<string, number>; cases: string[] }[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const suite = suites.at(-1)
    if (name === 'testsuite') {
      const counts = ['tests', 'failures', 'errors', 'skipped'].map((key) => [key, Number(attributes[key])])
      suites.push({
        name: attributes['name']!,
        counts: Object.fromEntries(counts) as Record<string, number>,
        cases: [],
      })
    } else if (name === 'testcase') suite!.cases.push('passed')
    else if (name === 'failure' || name === 'error' || name === 'skipped') suite!.cases.splice(-1, 1, name)
  })
  parser.write(xml).close()
  return suites
}

describe('JUnit', () => {
  it('reads as reviewed', () => {
    expectGolden('deployed.xml', renderJunit(deployed))
    expectGolden('hostile.xml', renderJunit(hostile))
  })

  it('is well-formed XML 1.0 with hostile names', () => {
    expect(suitesOf(renderJunit(hostile))).toHaveLength(4)
    expect(suitesOf(renderJunit({ ...hostile, model_path: 'a\ufffe\uffffb' }))).toHaveLength(4)
    expect(() => suitesOf('<testsuites name="<"/>')).toThrow()
  })

  it('has a suite a stage and counts that add up', () => {
    const suites = suitesOf(renderJunit(hostile))
    expect(suites.map((suite) => suite.name)).toEqual(['test', 'validate', 'security_scan', 'deploy'])
    for (const { counts, cases } of suites) {
      const having = (kind: string) => cases.filter((one) => one === kind).length
      expect(counts).toEqual({
        tests: cases.length,
        failures: having('failure'),
        errors: having('error'),
        skipped: having('skipped'),
      })
    }
  })

  it('never reports as passed what could not be judged', () => {
    expect(suitesOf(renderJunit(hostile))[0]!.cases).toEqual(['failure', 'error', 'skipped'])
  })

  it('keeps a warning visible without failing the suite', () => {
    expect(suitesOf(renderJunit(deployed))[1]!.cases).toEqual(['passed', 'passed', 'passed', 'skipped'])
  })
})

describe('SARIF', () => {
  const options = {
    version: '0.1.0',
    rules: [
      {
        id: 'pickle-call-os',
        title: 'Shell command on load',
        severity: 'high' as const,
        description: 'Loading the file runs a command.',
        remedy: 'Do not load it.',
        docs: 'https://example.org/rules/pickle-call-os',
      },
    ],
  }
  const log = (text: string) =>
    JSON.parse(text) as {
      runs: [
        {
          tool: { driver: { rules: { id: string }[] } }
          invocations: { executionSuccessful: boolean; toolExecutionNotifications: unknown[] }[]
          results: {
            ruleId: string
            ruleIndex: number
            message: { text: string }
            partialFingerprints: Record<string, string>
            locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[]
          }[]
        },
      ]
    }

  it('reads as reviewed', () => {
    expectGolden('scan.sarif', renderSarif(scannedFiles, options))
  })

  it('is valid against the published schema', () => {
    const path = new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url)
    const schema = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats(ajv)
    delete schema['$schema'] // draft-04, of which this schema uses nothing that later drafts lack
    delete schema['id']
    const validate = ajv.compile(schema)
    validate(JSON.parse(renderSarif(scannedFiles, options)))
    expect(validate.errors).toBeNull()
    // With every rule of the scan, as they are told in a run.
    validate(JSON.parse(renderSarif(scannedFiles, SARIF_OPTIONS)))
    expect(validate.errors).toBeNull()
    validate(
      JSON.parse(renderSarif(scannedFiles, { ...options, rules: [{ ...options.rules[0]!, docs: 'docs/x.md' }] })),
    )
    expect(validate.errors).toMatchObject([{ instancePath: '/runs/0/tool/driver/rules/0/helpUri' }])
    validate({ version: '2.1.0', runs: [{ tool: {} }] })
    expect(validate.errors).not.toBeNull()
  })

  it('has for every rule of the scan a title, a reason, help as text and as Markdown, and the address of its page', () => {
    const { rules: told } = log(renderSarif([], SARIF_OPTIONS)).runs[0].tool.driver
    expect(told.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
    for (const { id, title, why, remedy } of rules) {
      const page = expect.stringMatching(new RegExp(`^https://.*/docs/rules/${id}\\.md$`))
      expect(existsSync(new URL(`../../docs/rules/${id}.md`, import.meta.url))).toBe(true)
      const rule = told.find((each) => each.id === id)
      expect(rule).toMatchObject({
        shortDescription: { text: title },
        fullDescription: { text: why },
        help: { text: expect.stringContaining(remedy), markdown: expect.stringContaining(`**What to do.** ${remedy}`) },
        helpUri: page,
        properties: { 'security-severity': expect.stringMatching(/^\d\.\d$/) },
      })
    }
  })

  it('names a rule for every finding, those nobody listed included', () => {
    const [run] = log(renderSarif(scannedFiles, options)).runs
    expect(run.tool.driver.rules.map((rule) => rule.id)).toEqual(['pickle-call-os', 'pickle-unknown-global'])
    for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]!.id).toBe(result.ruleId)
  })

  it('tells that a file was not read to the end', () => {
    const [invocation] = log(renderSarif(scannedFiles, options)).runs[0].invocations
    expect(invocation!.executionSuccessful).toBe(false)
    expect(invocation!.toolExecutionNotifications).toHaveLength(1)
  })

  it('gives byte offsets where there are any, and URIs that a hostile path cannot break', () => {
    const { results } = log(renderSarif(scannedFiles, options)).runs[0]
    expect(results.map((result) => result.locations[0]!.physicalLocation.region)).toEqual([
      { startLine: 1, byteOffset: 4711 },
      { startLine: 1 },
    ])
    for (const result of results)
      expect(result.locations[0]!.physicalLocation.artifactLocation.uri).toMatch(/^[\w./%!~*'()-]+$/)
  })

  it('has fingerprints that survive a moved offset and tell equal findings apart', () => {
    const file = scannedFiles[1]!
    const prints = (offset: number): string[] =>
      log(
        renderSarif(
          [
            {
              ...file,
              findings: [
                { ...file.findings[0]!, offset },
                { ...file.findings[0]!, offset },
              ],
            },
          ],
          options,
        ),
      ).runs[0].results.map((result) => Object.values(result.partialFingerprints)[0]!)
    expect(prints(1)).toEqual(prints(999))
    expect(new Set(prints(1)).size).toBe(2)
  })

  it('has fingerprints that survive a file that is moved or renamed, and part places inside it', () => {
    const finding = scannedFiles[1]!.findings[0]!
    const prints = (path: string, locations: readonly string[]): string[] =>
      log(
        renderSarif(
          [{ ...scannedFiles[1]!, path, findings: locations.map((location) => ({ ...finding, location })) }],
          options,
        ),
      ).runs[0].results.map((result) => Object.values(result.partialFingerprints)[0]!)
    const here = prints('models/a.pt', ['models/a.pt', 'a.pt!/data.pkl'])
    expect(prints('old/deep/b.pt', ['old/deep/b.pt', 'b.pt!/data.pkl'])).toEqual(here)
    expect(prints('models/a.pt', ['models/a.pt', 'a.pt!/other.pkl'])[1]).not.toBe(here[1])
  })

  it('puts no link of a model into a message', () => {
    const { results } = log(renderSarif(scannedFiles, options)).runs[0]
    expect(results[0]!.message.text).toContain('\\[click\\](javascript:alert(3))')
  })
})

describe('JSON', () => {
  it('is the result itself', () => {
    expect(JSON.parse(renderJson(hostile))).toEqual(JSON.parse(JSON.stringify(hostile)))
    expect(renderJson(deployed).endsWith('}\n')).toBe(true)
  })
})

describe('every renderer', () => {
  it.each([...RENDERERS])('$name is a pure function of the result', ({ render }) => {
    expect(render(hostile)).toBe(render(structuredClone(hostile)))
    expect(render(deployed)).not.toContain(HOSTILE)
  })
})
