import { describe, expect, it } from '@jest/globals'

import * as config from '../../src/config/index.js'
import { CLASSIFICATION_METRICS, REGRESSION_METRICS } from '../../src/metrics/index.js'
import { reference } from './reference.js'

describe('every metric', () => {
  const tabled = (cases: readonly { readonly metrics: Record<string, number | null> }[]): Set<string> =>
    new Set(cases.flatMap(({ metrics }) => Object.keys(metrics).filter((name) => metrics[name] !== null)))

  it.each(CLASSIFICATION_METRICS.map(({ name }) => name))('%s has reference values', (name) => {
    expect([...tabled(reference.classification)]).toContain(name)
  })

  it.each(REGRESSION_METRICS.map(({ name }) => name))('%s has reference values', (name) => {
    expect([...tabled(reference.regression)]).toContain(name)
  })

  it('can be named in the configuration, and nothing else can', () => {
    const names = (metrics: readonly { readonly name: string }[]): string[] => metrics.map(({ name }) => name).sort()
    expect([...config.CLASSIFICATION_METRICS].sort()).toEqual(names(CLASSIFICATION_METRICS))
    expect([...config.REGRESSION_METRICS].sort()).toEqual(names(REGRESSION_METRICS))
  })
})
