import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { openModel } from '../../src/model/index.js'
import { modelChanges } from '../../src/stages/validate/changes.js'

const opened = async (name: string) =>
  (await openModel(new Uint8Array(readFileSync(`examples/models/${name}`)), name)).model

describe('changes against the deployed model', () => {
  it('are none for the same file', async () => {
    expect(modelChanges(await opened('penguins.joblib'), await opened('penguins.joblib'))).toEqual([])
  })

  it('are the hyper-parameters that differ, step by step', async () => {
    const changes = modelChanges(await opened('penguins.joblib'), await opened('penguins-next.joblib'))
    expect(changes).toContainEqual(expect.objectContaining({ name: 'n_estimators', deployed: '25', candidate: '40' }))
    expect(changes).toContainEqual(expect.objectContaining({ name: 'max_depth', deployed: 'None', candidate: '6' }))
    expect(changes.every((change) => change.path.includes('forest'))).toBe(true)
  })

  it('tell another task, other inputs and other classes', async () => {
    const changes = modelChanges(await opened('penguins.joblib'), await opened('gapminder.joblib'))
    const interfaces = changes.filter((change) => change.path === 'interface')
    expect(interfaces.map((change) => change.name)).toEqual(['task', 'inputs', 'classes'])
    expect(interfaces[0]).toMatchObject({ deployed: 'classification', candidate: 'regression' })
    expect(interfaces[2]).toMatchObject({ deployed: 'Adelie, Chinstrap, Gentoo', candidate: null })
  })
})
