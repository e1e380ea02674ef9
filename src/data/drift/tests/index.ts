import { chiSquare } from './chi-square.js'
import type { DriftTest } from './drift-test.js'
import { jensenShannon } from './jensen-shannon.js'
import { kolmogorovSmirnov } from './kolmogorov-smirnov.js'
import { populationStability } from './population-stability.js'
import { wasserstein } from './wasserstein.js'

/** The selectable tests; the first is the default. */
export const DRIFT_TESTS = [
  jensenShannon,
  populationStability,
  kolmogorovSmirnov,
  chiSquare,
  wasserstein,
] as const satisfies readonly DriftTest[]

export type DriftTestName = (typeof DRIFT_TESTS)[number]['name']

/** Those that take categories. */
export type CategoricalTestName = Extract<(typeof DRIFT_TESTS)[number], { readonly columns: 'any' }>['name']

export interface ChosenTests {
  /** Of number columns. */
  readonly numeric: DriftTestName
  /** Of others; `auto` is the one of numbers where it takes categories, else the default. */
  readonly categorical: CategoricalTestName | 'auto'
}

/** The test that such columns are compared by. */
export function driftTestFor(chosen: ChosenTests, columns: 'numeric' | 'categorical'): DriftTest {
  const name = columns === 'categorical' && chosen.categorical !== 'auto' ? chosen.categorical : chosen.numeric
  const test: DriftTest = DRIFT_TESTS.find((candidate) => candidate.name === name) ?? jensenShannon
  return test.columns === 'any' || test.columns === columns ? test : jensenShannon
}
