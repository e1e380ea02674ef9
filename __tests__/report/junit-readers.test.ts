import { describe, expect, it } from '@jest/globals'
import { SaxesParser } from 'saxes'

import { manyRow, renderJunit, renderManyJunit } from '../../src/report/index.js'
import { deployed, hostile } from './sample-results.js'
import { SITUATIONS } from './situations.js'

/**
 * What the parsers of EnricoMi/publish-unit-test-result-action (c9bbcab, junitparser 5.0.0) and dorny/test-reporter (3.0.0,
 * java-junit, jest-junit and python-xunit) take from a file. Both were run on the documents of these samples: they count
 * as the file does and annotate the model's file.
 */

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly parent: string
  text: string
}

function elementsOf(xml: string): readonly Element[] {
  const elements: Element[] = []
  const open: Element[] = []
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, parent: open.at(-1)?.name ?? '', text: '' }
    elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    if (open.length > 0) open.at(-1)!.text += text
  })
  parser.on('closetag', () => void open.pop())
  parser.write(xml).close()
  return elements
}

const results = SITUATIONS.map(({ result }) => result)
const many = [
  ...renderManyJunit(
    {
      ...{ status: 'failed', shards: 2, problems: ['shard 2/2 is missing', 'shard 1/2 differs'], notes: [] },
      rows: results.map((result, index) => manyRow(result, { shard: 1, folder: `${index}` })),
    },
    results.map((result, index) => ({ ...result, model_path: `${index}/${result.model_path}` })),
  ),
].join('')

const DOCUMENTS: readonly (readonly [string, string])[] = [
  ...SITUATIONS.map(({ name, result }) => [name, renderJunit(result)] as const),
  ['many models', many],
]

const of = (xml: string, ...names: readonly string[]) => elementsOf(xml).filter(({ name }) => names.includes(name))
const time = /^\d+(\.\d+)?$/

describe.each(DOCUMENTS)('JUnit of %s', (_, xml) => {
  it('has suites right below the root, and in them what a reader cannot do without', () => {
    for (const { attributes, parent } of of(xml, 'testsuite')) {
      expect(parent).toBe('testsuites')
      expect(attributes['name']!.trim()).not.toBe('')
      expect(attributes['time']).toMatch(time)
    }
    for (const { attributes } of of(xml, 'testcase')) {
      expect(attributes['name']!.trim()).not.toBe('')
      expect(attributes['classname']).not.toBe('')
      expect(attributes['time']).toMatch(time)
    }
  })

  it('has one result a case at most, with a message and a type where something is wrong', () => {
    const cases = elementsOf(xml).filter(({ name }) => name === 'testcase')
    const outcomes = of(xml, 'failure', 'error', 'skipped')
    expect(outcomes.length).toBeLessThanOrEqual(cases.length)
    for (const { name, attributes, parent } of outcomes) {
      expect(parent).toBe('testcase')
      expect(attributes['message']).not.toBe('')
      if (name !== 'skipped') expect(attributes['type']).toMatch(/^(failed|error|inconclusive)$/)
    }
  })

  it('names every case once: a reader takes the same file, class and name for runs of one case', () => {
    const keys = of(xml, 'testcase').map(({ attributes }) => JSON.stringify([attributes['file'], attributes['classname'], attributes['name']])) // prettier-ignore
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('counts alike in the root, in the suites and in the cases', () => {
    const [root] = of(xml, 'testsuites')
    const suites = of(xml, 'testsuite')
    const kinds = { tests: 'testcase', failures: 'failure', errors: 'error', skipped: 'skipped' }
    for (const [attribute, name] of Object.entries(kinds)) {
      const sum = suites.reduce((total, { attributes }) => total + Number(attributes[attribute]), 0)
      expect([attribute, Number(root!.attributes[attribute]), sum]).toEqual([attribute, of(xml, name).length, of(xml, name).length]) // prettier-ignore
    }
  })
})

describe('the file of a case', () => {
  const filesOf = (model_path: string) => [
    ...new Set(of(renderJunit({ ...deployed, model_path }), 'testcase').map(({ attributes }) => attributes['file'])),
  ]

  it('is the model in the repository, for annotations', () => {
    expect(filesOf('models/churn.joblib')).toEqual(['models/churn.joblib'])
    expect(filesOf('./models/churn.joblib')).toEqual(['models/churn.joblib'])
    expect(filesOf('models\\churn.joblib')).toEqual(['models/churn.joblib'])
  })

  it.each(['/tmp/m.joblib', '../m.joblib', 'C:\\m.joblib', hostile.model_path])('is left out of %p', (path) => {
    expect(filesOf(path)).toEqual([undefined])
  })
})

describe('the detail of a failure', () => {
  it('tells what was found and wanted, and nothing where neither is known', () => {
    const [failure] = of(renderJunit(SITUATIONS.find(({ name }) => name === 'failed')!.result), 'failure')
    expect(failure!.text).toBe('found 0.6812, wanted 0.75')
    const [error] = of(renderJunit(SITUATIONS.find(({ name }) => name === 'cancelled')!.result), 'error')
    expect(error!.text).toBe('')
  })
})
