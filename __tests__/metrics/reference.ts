import { readFileSync } from 'node:fs'

import { expect } from '@jest/globals'

import type { Label } from '../../src/core/model.js'

interface Curve {
  readonly x: number[]
  readonly y: number[]
  readonly threshold: (number | null)[]
}

/** What scripts/reference-metrics.py wrote: values of scikit-learn and SciPy. */
export interface Reference {
  readonly classification: {
    readonly name: string
    readonly classes: Label[]
    readonly truth: number[]
    readonly predicted: number[]
    readonly probabilities: number[] | null
    readonly weight: number[] | null
    readonly metrics: Record<string, number | null>
    readonly per_class: number[][]
    readonly confusion: number[][]
  }[]
  readonly regression: {
    readonly name: string
    readonly truth: number[]
    readonly predicted: number[]
    readonly weight: number[] | null
    readonly metrics: Record<string, number | null>
  }[]
  readonly curves: {
    readonly case: string
    readonly roc: Curve
    readonly pr: Curve
    readonly calibration: { readonly observed: number[]; readonly predicted: number[] }
  }[]
  readonly mcnemar: { b: number; c: number; statistic: number | null; p_chi2: number; p_exact: number }[]
  readonly spearman: { a: number[]; b: number[]; rho: number }[]
  readonly segment_tests: {
    readonly hypergeometric: { found: number; total: number; marked: number; drawn: number; p: number }[]
    readonly sign: { worse: number; better: number; p: number }[]
    readonly normal: { z: number; p: number }[]
    readonly drawn_mean: { values: number[]; group: number[]; p: number }
    readonly sign_flip: { differences: number[]; p: number }
  }
  readonly false_discovery: { p: number[]; adjusted: number[] }[]
  readonly erfc: { x: number; value: number }[]
  readonly bootstrap: {
    readonly classification: {
      readonly truth: number[]
      readonly predicted: number[]
      readonly other: number[]
      readonly scores: number[]
      readonly other_scores: number[]
      readonly roc_auc_difference_stratified: [number, number]
      readonly accuracy: [number, number]
      readonly f1_macro: [number, number]
      readonly roc_auc: [number, number]
      readonly accuracy_difference: [number, number]
    }
    readonly regression: {
      readonly truth: number[]
      readonly predicted: number[]
      readonly mae: [number, number]
      readonly r2: [number, number]
    }
    readonly percentile: { readonly values: number[]; readonly levels: Record<string, [number, number]> }
  }
  readonly importance: {
    readonly x: number[]
    readonly y: number[]
    readonly coefficients: number[]
    readonly intercept: number
    readonly mean: number[]
    readonly std: number[]
  }
}

const FILE = new URL('../fixtures/metrics/reference.json', import.meta.url)

export const reference = JSON.parse(readFileSync(FILE, 'utf8')) as Reference

/** Equal to 1e-12 relative, or absolute below 1; null only equals null. */
export function expectClose(found: number | null | undefined, expected: number | null, tolerance = 1e-12): void {
  if (expected === null) {
    expect(found).toBeNull()
    return
  }
  expect(typeof found).toBe('number')
  expect(Math.abs(found! - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)))
}

export function caseNamed(name: string): Reference['classification'][number] {
  return reference.classification.find((entry) => entry.name === name)!
}
