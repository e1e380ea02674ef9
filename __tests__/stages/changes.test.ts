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
    expect(interfaces.map((change) => change.name)).toEqual(['task', 'features', 'inputs', 'classes'])
    expect(interfaces[0]).toMatchObject({ deployed: 'classification', candidate: 'regression' })
    expect(interfaces[3]).toMatchObject({ deployed: 'Adelie, Chinstrap, Gentoo', candidate: null })
  })

  it('list only the features that the other model has not, and tell another type of a column', async () => {
    const model = await opened('penguins.joblib')
    const [first, ...rest] = model.inputs
    const fewer = { ...model, inputs: rest }
    expect(modelChanges(model, fewer)).toEqual([
      { path: 'interface', name: 'features', deployed: '6', candidate: '5' },
      { path: 'interface', name: 'inputs', deployed: 'bill_length_mm', candidate: null },
    ])
    const text = { ...model, inputs: [{ ...first!, kind: 'string' as const }, ...rest] }
    expect(modelChanges(model, text)).toEqual([
      { path: 'interface', name: 'inputs', deployed: 'bill_length_mm', candidate: 'bill_length_mm (string)' },
    ])
    const turned = { ...model, classes: model.classes!.toReversed() }
    expect(modelChanges(model, turned)).toEqual([
      {
        path: 'interface',
        name: 'classes',
        deployed: 'Adelie, Chinstrap, Gentoo',
        candidate: 'Gentoo, Chinstrap, Adelie',
      },
    ])
  })

  it('stay short for models with thousands of columns', async () => {
    const model = await opened('penguins.joblib')
    const wide = {
      ...model,
      inputs: Array.from({ length: 5000 }, (_, at) => ({ name: `c${at}`, kind: 'number' as const })),
    }
    const inputs = modelChanges(model, wide).find((change) => change.name === 'inputs')
    expect(inputs!.candidate).toMatch(/^c0, c1, .* and 4980 more$/)
  })

  it('tell the size of the files, the versions and the format', async () => {
    const model = await opened('penguins.joblib')
    const facts = { ...model.facts, library_versions: { 'scikit-learn': '1.8.0' }, protocol: 5 }
    expect(modelChanges(model, { ...model, facts }, { deployed: 10, candidate: 20 })).toEqual([
      { path: 'model', name: 'pickle protocol', deployed: '4', candidate: '5' },
      { path: 'model', name: 'size', deployed: '10 bytes', candidate: '20 bytes' },
      { path: 'versions', name: 'scikit-learn', deployed: '1.9.1', candidate: '1.8.0' },
    ])
  })

  it('are the layers of a network and the operators of a graph, one by one', async () => {
    const network = await opened('wine.h5')
    const layers = network.facts.structure.map((layer) =>
      layer.path === 'Functional.dense' ? { ...layer, parameters: { ...layer.parameters, units: '32' } } : layer,
    )
    expect(modelChanges(network, { ...network, facts: { ...network.facts, structure: layers } })).toEqual([
      { path: 'Functional.dense', name: 'units', deployed: '16', candidate: '32' },
    ])
    const graph = await opened('breast-cancer.onnx')
    const fewer = graph.facts.structure.filter(({ class_name }) => class_name !== 'Relu')
    expect(modelChanges(graph, { ...graph, facts: { ...graph.facts, structure: fewer } })).toEqual([
      { path: 'graph.Relu', name: 'class', deployed: 'Relu', candidate: null },
      { path: 'graph.Relu', name: 'nodes', deployed: '2', candidate: null },
    ])
    await Promise.all([network.close(), graph.close()])
  })
})
