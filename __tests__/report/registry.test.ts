import { describe, expect, it } from '@jest/globals'

import { renderRegistryHtml, versionsOf, type DeploymentHistory, type Registry } from '../../src/report/index.js'
import { elementsOf, textOf } from './document-tree.js'

type Past = DeploymentHistory['deployments'][number]

function deployment(day: number, file: string, digit: string, rest: Partial<Past> = {}): Past {
  return {
    id: `${digit}${day}`.padEnd(12, '0'),
    kind: 'deployment',
    outcome: 'active',
    live: false,
    file,
    sha256: digit.repeat(64),
    started: `2026-09-${String(day).padStart(2, '0')}T10:00:00.000Z`,
    live_ms: 3_600_000,
    score: 1,
    reason: null,
    metrics: { accuracy: 0.9 },
    source: { commit: 'c'.repeat(40), actor: 'maria' },
    ...rest,
  }
}

const environment = (name: string, deployments: readonly Past[]): DeploymentHistory => ({
  environment: name,
  deployments,
  success_rate: deployments.length === 0 ? null : 0.5,
  mean_time_to_restore_ms: null,
})

const ENVIRONMENTS = [
  environment('fraud-production', [deployment(3, 'fraud.onnx', 'a', { live: true, live_ms: null })]),
  environment('fraud-staging', [
    deployment(1, 'fraud.onnx', 'a'),
    deployment(5, 'fraud.onnx', 'b', { outcome: 'failed', reason: 'deployment.latency: too slow' }),
    deployment(6, 'fraud.onnx', 'c', { live: true, live_ms: null }),
  ]),
  environment('churn', [deployment(2, 'churn.joblib', 'd', { live: true, live_ms: null })]),
  environment('empty', []),
]

const registry = (changes: Partial<Registry> = {}): Registry => ({
  environments: ENVIRONMENTS,
  problems: [],
  runs: [],
  ...changes,
})

const rowsOf = (page: string, caption: string): readonly (readonly string[])[] => {
  const start = page.indexOf(caption)
  expect(start).toBeGreaterThan(0)
  return elementsOf(page.slice(start, page.indexOf('</table>', start)))
    .filter((one) => one.tagName === 'tr')
    .map((row) => row.childNodes.flatMap((cell) => ('tagName' in cell ? [textOf(cell)] : [])))
    .filter((cells) => cells.length > 0)
}

describe('versions of models', () => {
  it('are told by file and digest, with where they are live, were live, and failed', () => {
    const facts = versionsOf(ENVIRONMENTS).map(({ file, sha256, liveIn, wasIn, failed }) => [
      ...[file, sha256[0], liveIn.join(), wasIn.join(), failed],
    ])
    expect(facts).toEqual([
      ['churn.joblib', 'd', 'churn', '', 0],
      ['fraud.onnx', 'c', 'fraud-staging', '', 0],
      ['fraud.onnx', 'b', '', 'fraud-staging', 1],
      ['fraud.onnx', 'a', 'fraud-production', 'fraud-staging', 0],
    ])
  })

  it('are first deployed when they were first deployed anywhere', () => {
    expect(versionsOf(ENVIRONMENTS).at(-1)!.first.started).toBe('2026-09-01T10:00:00.000Z')
  })
})

describe('the page of all models', () => {
  it('shows what is live in each environment, the empty one included', () => {
    const rows = rowsOf(renderRegistryHtml(registry()), 'What is live in each environment').slice(1)
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['fraud-production', 'fraud.onnx', 'active'],
      ['fraud-staging', 'fraud.onnx', 'active'],
      ['churn', 'churn.joblib', 'active'],
      ['empty', 'nothing deployed', ''],
    ])
  })

  it('lists what went live, newest first, with why it failed', () => {
    const rows = rowsOf(renderRegistryHtml(registry()), 'What went live, newest first').slice(1)
    expect(rows.map((row) => row[1])).toEqual(['fraud-staging', 'fraud-staging', 'fraud-production', 'churn', 'fraud-staging']) // prettier-ignore
    expect(rows[1]!.at(-1)).toBe('deployment.latency: too slow')
  })

  it('says which histories could not be read', () => {
    const page = renderRegistryHtml(registry({ problems: ['risk: history.jsonl of risk is damaged at line 3'] }))
    expect(page).toContain('1 unreadable history')
    expect(page).toContain('history.jsonl of risk is damaged at line 3')
    expect(renderRegistryHtml(registry())).not.toContain('unreadable')
  })

  it('says that it does not list all of very many deployments', () => {
    const many = Array.from({ length: 1_200 }, (_, index) => deployment((index % 28) + 1, `m${index}.onnx`, 'e'))
    const page = renderRegistryHtml(registry({ environments: [environment('busy', many)] }))
    expect(page).toContain('the newest 1000 of 1200')
  })
})
