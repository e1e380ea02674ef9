import { describe, expect, it } from '@jest/globals'
import { mutate, randomFrom } from '../support/mutations.js'
import { judge, seedlings } from './mutants.js'

const SEED = 20240229
const MUTANTS = 1500
/** Slow machines try fewer mutants rather than fail. Unit: milliseconds. */
const BUDGET = 12_000

describe('damaged model files', () => {
  it('give one ModelGateError or an answer of the right shape, in bounded time and memory', () => {
    const sources = seedlings()
    const random = randomFrom(SEED)
    const outcomes = { refused: 0, predicted: 0 }
    const problems: string[] = []
    const end = performance.now() + BUDGET
    for (let count = 0; count < MUTANTS && performance.now() < end; count++) {
      const { fixture, forms } = sources[Math.floor(random() * sources.length)]!
      const donor = sources[Math.floor(random() * sources.length)]!.forms[0]!
      const outcome = judge(mutate(forms[Math.floor(random() * forms.length)]!, donor, random), fixture)
      if (outcome.kind === 'problem') problems.push(`${fixture.version} ${fixture.name}: ${outcome.what}`)
      else outcomes[outcome.kind]++
    }
    expect(problems).toEqual([])
    expect(outcomes.refused).toBeGreaterThan(0)
    expect(outcomes.predicted).toBeGreaterThan(0)
  }, 60_000)
})
