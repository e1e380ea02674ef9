import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CICDPipeline } from '../src/api.js'
import { temporaryFolder } from './support/surroundings.js'

const folder = temporaryFolder()
const repository = temporaryFolder()
for (const name of ['penguins', 'penguins-next'])
  cpSync(`examples/models/${name}.joblib`, join(folder, `${name}.joblib`))
writeFileSync(
  join(folder, 'config.yaml'),
  'cicd: { deployment: { target: directory }, security: { dependency_check: false } }',
)

describe('CICDPipeline', () => {
  it("runs, deploys to models/<environment>, tells its history and rolls back, in the specification's words", async () => {
    const pipeline = await CICDPipeline.create({ workingDirectory: folder, configPath: 'config.yaml' })
    expect(pipeline.config.pipeline.stages).toEqual(['test', 'validate', 'security_scan', 'deploy'])

    const tested = await pipeline.runPipeline('penguins.joblib', 'staging', false)
    expect(tested.overall_status).toBe('ready_for_deployment')

    const first = await pipeline.runPipeline({ modelPath: 'penguins.joblib', environment: 'staging', autoDeploy: true })
    expect(first.overall_status).toBe('deployed')
    expect(existsSync(join(folder, 'models/staging/penguins.joblib'))).toBe(true)

    const second = await pipeline.runPipeline('penguins-next.joblib', 'staging', true)
    expect(second.overall_status).toBe('deployed')
    expect(second.stages.deployment?.previous?.sha256).toBe(first.model?.sha256)

    const restored = await pipeline.rollbackDeployment('staging')
    expect(restored.status).toBe('success')
    expect(await pipeline.rollbackDeployment('production')).toEqual({
      status: 'failed',
      environment: 'production',
      message: 'nothing was ever deployed to production',
      deployment: null,
    })
    expect(readFileSync(join(folder, 'models/staging/penguins.joblib'))).toEqual(
      readFileSync('examples/models/penguins.joblib'),
    )

    expect(pipeline.pipelineHistory.map((run) => run.pipeline_id)).toEqual(
      [tested, first, second].map((run) => run.pipeline_id),
    )
    expect(pipeline.deploymentHistory.map((one) => one.status)).toEqual(['deployed', 'deployed', 'rolled_back'])
    expect(pipeline.testResults[first.pipeline_id]?.tests_run).toBe(first.stages.testing?.tests_run)

    const another = await CICDPipeline.create({ workingDirectory: folder })
    expect((await another.getPipelineStatus()).map((run) => run.overall_status).toSorted()).toEqual([
      'deployed',
      'deployed',
      'ready_for_deployment',
    ])
    expect(await another.getPipelineStatus(first.pipeline_id)).toEqual(JSON.parse(JSON.stringify(first)))
    await expect(another.getPipelineStatus('pipeline_20250101_120000')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('asks Python for a model that it cannot run itself unless runtime is native', async () => {
    const pickle =
      String.fromCharCode(0x80, 2) + 'cshop.models' + '\n' + 'Own' + '\n' + ')' + String.fromCharCode(0x81) + '}b.'
    writeFileSync(join(folder, 'own.pkl'), Buffer.from(pickle, 'latin1'))
    const pipeline = await CICDPipeline.create({ workingDirectory: folder, configPath: 'config.yaml' })
    const toldWith = async (runtime: 'auto' | 'native' | 'python') =>
      JSON.stringify(await pipeline.runPipeline({ modelPath: 'own.pkl', environment: 'staging', runtime }))
    expect(await toldWith('native')).not.toContain('and not in Python')
    for (const runtime of ['auto', 'python'] as const) expect(await toldWith(runtime)).toContain('and not in Python')
    await expect(pipeline.runPipeline({ modelPath: 'own.pkl', runtime: 'fast' as 'auto' })).rejects.toThrow(/runtime/)
  })

  it('checks settings that were changed in code', async () => {
    const pipeline = await CICDPipeline.create({ workingDirectory: folder, configPath: 'config.yaml' })
    pipeline.config.pipeline.timeout_minutes = -1
    await expect(pipeline.runPipeline('penguins.joblib', 'staging')).rejects.toThrow(
      'cicd.pipeline.timeout_minutes is -1, expected more than 0',
    )
  })

  it('leaves a git checkout as it found it', async () => {
    execFileSync('git', ['init', '--quiet', repository])
    cpSync('examples/models/penguins.joblib', join(repository, 'penguins.joblib'))
    const before = readFileSync(join(repository, '.git/config'), 'utf8')
    const pipeline = await CICDPipeline.create({
      workingDirectory: repository,
      outputDirectory: join(folder, 'elsewhere'),
    })
    await pipeline.runPipeline('penguins.joblib')
    expect(readFileSync(join(repository, '.git/config'), 'utf8')).toBe(before)
    expect(execFileSync('git', ['-C', repository, 'status', '--porcelain'], { encoding: 'utf8' })).toBe(
      '?? penguins.joblib\n',
    )
  })
})
