import { describe, expect, it } from '@jest/globals'
import { answersOf, difference } from './answers.js'
import { kerasFixtures } from './corpus.js'

const fixtures = kerasFixtures()

describe('Keras models answer as Keras does', () => {
  it('has the models of the corpus', () => {
    expect(fixtures.length).toBeGreaterThan(120)
  })

  for (const fixture of fixtures.filter(({ refused }) => refused === undefined)) {
    it.each(fixture.files)(`${fixture.name}/%s`, async (file) => {
      const answers = await answersOf(fixture, file)
      expect(answers).toHaveLength(fixture.outputs.length)
      for (const [position, expected] of fixture.outputs.entries()) {
        const { relative, argMax } = difference(expected, answers[position]!, fixture.tolerance)
        expect(relative).toBeLessThanOrEqual(fixture.tolerance)
        expect(argMax).toBe(0)
      }
    })
  }
})
