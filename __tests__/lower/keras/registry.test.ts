import { describe, expect, it } from '@jest/globals'
import type { KerasRecord } from '../../../src/formats/index.js'
import { lowerKeras } from '../../../src/lower/keras/program.js'
import { kerasClasses } from '../../../src/lower/keras/registry.js'
import { kerasFixtures } from './corpus.js'
import { readModel } from '../../support/without-waiting.js'

/** Names under which Keras 1.13 and 2.0 of TensorFlow saved layers that have a fixture under their own name. */
const OLD_NAMES = new Set(['BatchNormalizationV1', 'BatchNormalizationV2'])

/** Of Keras 2.2 alone, whose corpus has Functional models under this name, and of training with several devices. */
const SAME_AS_OTHERS = new Set(['SyncBatchNormalization'])

describe('every layer class that runs', () => {
  const seen = new Set<string>()
  for (const fixture of kerasFixtures().filter(({ refused }) => refused === undefined)) {
    for (const file of fixture.files) {
      for (const name of lowerKeras(readModel(fixture.read(file)) as KerasRecord).classes) seen.add(name)
    }
  }

  it.each(kerasClasses().filter((name) => !OLD_NAMES.has(name) && !SAME_AS_OTHERS.has(name)))(
    '%s is part of a model whose answers are compared with those of Keras',
    (name) => {
      expect(seen).toContain(name)
    },
  )

  it('has no class twice', () => {
    const names = kerasClasses()
    expect(new Set(names).size).toBe(names.length)
  })
})
