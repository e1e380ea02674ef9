import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

import { renderOpenMetrics } from '../../src/hosts/gitlab/metrics.js'
import { expectGolden } from './golden.js'
import { deployed, hostile } from './sample-results.js'

/**
 * What huggingface_hub and prometheus_client took from the reviewed files (scripts/read-reports.py; versions inside). A file
 * that changed has to be read by them anew.
 */
const REPORTS = new URL('../fixtures/report/', import.meta.url)
const { files } = JSON.parse(readFileSync(new URL('readers.json', REPORTS), 'utf8')) as {
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly read: unknown }>>
}

interface Card {
  readonly library_name: string | null
  readonly pipeline_tag: string | null
  readonly model_name: string
  readonly eval_results: readonly { readonly metric: readonly [string, string]; readonly value: number }[]
}

interface Family {
  readonly family: string
  readonly type: string
  readonly samples: readonly (readonly [string, Readonly<Record<string, string>>, number])[]
}

it.each(Object.keys(files))('%s is the file that its reader read: else run scripts/read-reports.py', (name) => {
  const sha256 = createHash('sha256').update(readFileSync(new URL(name, REPORTS)))
  expect(sha256.digest('hex')).toBe(files[name]!.sha256)
})

describe("the front matter, as the Hub's own client reads it", () => {
  it('has library, task and every measured number', () => {
    const card = files['model-card.md']!.read as Card
    expect(card).toMatchObject({
      library_name: 'sklearn',
      pipeline_tag: 'tabular-classification',
      model_name: 'churn.joblib',
    })
    const measured = Object.entries(deployed.stages.validation!.model_performance.metrics)
    expect(card.eval_results.map(({ metric, value }) => [metric[1], value])).toEqual(
      measured.filter(([, value]) => value !== null),
    )
  })

  it('has no key of a hostile name', () => {
    const card = files['model-card-hostile.md']!.read as Card
    expect(Object.keys(card)).toEqual(['library_name', 'pipeline_tag', 'tags', 'model_name', 'eval_results'])
    expect([card.library_name, card.pipeline_tag]).toEqual([null, 'tabular-classification'])
    expect(card.eval_results).toEqual((files['model-card.md']!.read as Card).eval_results)
  })
})

describe('the metrics report, as an OpenMetrics parser reads it', () => {
  it('reads as reviewed', () => {
    expectGolden('metrics.txt', renderOpenMetrics([deployed]))
    expectGolden('metrics-hostile.txt', renderOpenMetrics([hostile, deployed]))
  })

  it('has every measured number under the name of its model', () => {
    const families = files['metrics.txt']!.read as readonly Family[]
    expect(new Set(families.map(({ type }) => type))).toEqual(new Set(['gauge']))
    const { samples } = families.find(({ family }) => family === 'modelgate_metric')!
    const model = deployed.model_path
    const measured = Object.entries(deployed.stages.validation!.model_performance.metrics)
    expect(samples).toEqual(
      measured.flatMap(([metric, value]) => (value === null ? [] : [['modelgate_metric', { model, metric }, value]])),
    )
  })

  it('keeps a hostile name inside one label, and is one family for all models', () => {
    const families = files['metrics-hostile.txt']!.read as readonly Family[]
    const passed = families.filter(({ family }) => family === 'modelgate_passed')
    expect(passed.map(({ samples }) => samples.map(([, labels, value]) => [Object.keys(labels), value]))).toEqual([
      [
        [['model'], 0],
        [['model'], 1],
      ],
    ])
  })
})
