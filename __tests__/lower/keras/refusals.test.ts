import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import type { KerasRecord } from '../../../src/formats/index.js'
import { lowerKeras } from '../../../src/lower/keras/program.js'
import { kerasFixtures } from './corpus.js'
import { readModel } from '../../support/without-waiting.js'

const refused = kerasFixtures().filter((fixture) => fixture.refused !== undefined)

describe('Keras models that cannot be run from the file alone', () => {
  it('has some of each kind', () => {
    expect(refused.length).toBeGreaterThanOrEqual(8)
  })

  for (const fixture of refused) {
    it.each(fixture.files)(`${fixture.name}/%s is refused by name`, (file) => {
      const record = readModel(fixture.read(file)) as KerasRecord
      expect(() => lowerKeras(record)).toThrow(
        expect.objectContaining({
          code: 'unsupported',
          message: expect.stringContaining(fixture.refused!) as unknown,
        }),
      )
    })
  }

  it('are damaged when an input is named after no layer', () => {
    const record = readModel(new Uint8Array(readFileSync('examples/models/wine.h5'))) as KerasRecord
    const text = JSON.stringify(record.architecture).replace(
      '"input_layers":[["alcohol"',
      '"input_layers":[["alco|hol"',
    )
    const architecture = JSON.parse(text) as KerasRecord['architecture']
    expect(() => lowerKeras({ ...record, architecture })).toThrow(
      expect.objectContaining({ code: 'corrupt', message: 'keras: functional has no layer alco|hol' }),
    )
  })
})
