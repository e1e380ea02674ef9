import { describe, expect, it } from '@jest/globals'
import { describeModel } from '../../../src/model/index.js'
import { VERIFIED_XGBOOST } from '../../../src/lower/xgboost/notes.js'
import { corpusVersions, fixturesOf, readFixtureRecord } from '../corpus.js'
import { lowerRecord } from '../../support/without-waiting.js'

const recordOf = (version: string, name: string) =>
  readFixtureRecord(fixturesOf(version).find((fixture) => fixture.name === name)!)

describe('the versions of XGBoost that notes name', () => {
  it('are the ones of the corpus', () => {
    const folders = corpusVersions().filter((folder) => folder.startsWith('xgboost-'))
    expect(VERIFIED_XGBOOST).toEqual(folders.map((folder) => /-(\d+\.\d+)/.exec(folder)![1]))
  })

  it('bring no note where they are measured', () => {
    const notes = corpusVersions()
      .filter((folder) => folder.startsWith('xgboost-') && folder !== 'xgboost-0.90')
      .flatMap((folder) => fixturesOf(folder).flatMap((fixture) => lowerRecord(readFixtureRecord(fixture)).notes))
    expect(notes.length).toBeGreaterThan(0)
    expect(notes.filter((note) => note.includes('parity'))).toEqual([])
  })

  it('are unknown before 1.0, and then no version is made up', async () => {
    const record = recordOf('xgboost-0.90', 'xgb-file-binary-model')
    expect(lowerRecord(record).notes.join()).toContain('saved by XGBoost before 1.0')
    expect((await describeModel(record)).library_versions).toEqual({})
    const facts = await describeModel(recordOf('xgboost-1.0.2', 'xgb-file-binary-model'))
    expect(facts.library_versions).toEqual({ xgboost: '1.0.0' })
  })
})
