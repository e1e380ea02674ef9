import { describe, expect, it } from '@jest/globals'
import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runModels } from '../../src/commands/index.js'
import type { ModelCache } from '../../src/core/ports.js'
import { givenInputs } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
cpSync('examples/models', folder, { recursive: true })
cpSync('examples/data', join(folder, 'data'), { recursive: true })
writeFileSync(
  join(folder, 'c.yaml'),
  'cicd: { deployment: { target: directory }, security: { dependency_check: false }, validation: { data_drift_threshold: 0.25 } }',
)

async function run(model: string, modelCache: ModelCache | null) {
  const inputs = givenInputs('run', {
    model,
    config: 'c.yaml',
    'auto-deploy': model === 'penguins.joblib' ? 'true' : 'false',
    'validation-data': 'data/penguins-validation.csv',
    'reference-data': 'data/penguins-train.csv',
    target: 'species',
  })
  const [finished] = await runModels(inputs, testSurroundings(folder, { modelCache }))
  return finished!.result
}

describe('the deployed model as the baseline', () => {
  it('comes from the cache when its bytes are the deployed ones, and never when they are not', async () => {
    expect((await run('penguins.joblib', null)).overall_status).toBe('deployed')
    const kept = join(folder, 'kept')
    const saved: string[] = []
    const cache: ModelCache = {
      restore: () => Promise.resolve(kept),
      save: (sha256) => Promise.resolve(void saved.push(sha256)),
    }
    writeFileSync(kept, readFileSync(join(folder, 'penguins-shuffled-labels.joblib')))
    const poisoned = await run('penguins-next.joblib', cache)
    cpSync('examples/models/penguins.joblib', kept)
    const honest = await run('penguins-next.joblib', cache)
    expect(saved).toHaveLength(1)
    const compared = [poisoned, honest].map(
      (result) => result.stages.validation?.model_performance.against_deployed?.['accuracy']?.deployed,
    )
    expect(compared).toEqual([0.9767441860465116, 0.9767441860465116])
  })
})
