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

/** The named test, or the default where the named one cannot take such columns. */
export function driftTestFor(name: DriftTestName, columns: 'numeric' | 'categorical'): DriftTest {
  const test: DriftTest = DRIFT_TESTS.find((candidate) => candidate.name === name) ?? jensenShannon
  return test.columns === 'any' || test.columns === columns ? test : jensenShannon
}
