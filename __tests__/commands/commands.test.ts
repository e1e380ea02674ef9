import { beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '../../src/commands/index.js'
import { parseArguments, type CommandName } from '../../src/inputs/index.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const DATA = 'examples/data'

beforeAll(() => {
  cpSync('examples', join(folder, 'examples'), { recursive: true })
  mkdirSync(join(folder, 'remote.git'))
  execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'remote.git')])
  writeFileSync(
    join(folder, 'c.yaml'),
    `cicd: { deployment: { remote: ${JSON.stringify(join(folder, 'remote.git'))} }, security: { dependency_check: false }, validation: { data_drift_threshold: 0.25 } }`,
  )
})

async function modelgate(name: CommandName, ...words: string[]): Promise<{ code: number; out: string }> {
  const command = await COMMANDS.find((entry) => entry.name === name)!.load()
  let out = ''
  const code = await command.run(parseArguments(name, words), testSurroundings(folder), (text) => (out += text))
  return { code, out }
}

describe('predict', () => {
  it.each([
    ['penguins.joblib', 'penguins', 'csv', 'lowered', 'kernel', 0],
    ['gapminder.joblib', 'gapminder', 'parquet', 'lowered', 'kernel', 0],
    ['breast-cancer.onnx', 'breast-cancer', 'jsonl', 'onnx', 'native', 2e-6],
    ['wine.h5', 'wine', 'csv', 'onnx', 'native', 1e-6],
  ])('%s gives what the library that made it gave', async (model, name, extension, runtime, engine, tolerance) => {
    const data = name === 'breast-cancer' ? withoutTarget(name) : `${DATA}/${name}-validation.${extension}`
    const { code, out } = await modelgate('predict', '--model', `examples/models/${model}`, '--data', data)
    const answer = JSON.parse(out)
    const expected = JSON.parse(readFileSync(`__tests__/fixtures/examples/${name}.json`, 'utf8'))
    expect(code).toBe(0)
    expect(answer).toMatchObject({ runtime, classes: expected.classes ?? null })
    if (process.platform === 'linux' && process.arch === 'x64') expect(answer.engine).toBe(engine)
    if (expected.classes) expect(answer.predictions).toEqual(expected.predictions)
    else
      expect(
        answer.predictions.every(
          (value: number, row: number) => Math.abs(value - expected.predictions[row]) <= 1e-12 * Math.abs(value),
        ),
      ).toBe(true)
    const difference = (expected.probabilities ?? []).flatMap((row: number[], at: number) =>
      row.map((value, col) => Math.abs(value - answer.probabilities[at][col])),
    )
    expect(Math.max(0, ...difference)).toBeLessThanOrEqual(tolerance)
  })

  /** A model without column names takes columns by position, so the label has to go. */
  function withoutTarget(name: string): string {
    const rows = readFileSync(`${DATA}/${name}-validation.jsonl`, 'utf8').trim().split('\n')
    const path = join(folder, `${name}.jsonl`)
    writeFileSync(path, rows.map((row) => JSON.stringify({ ...JSON.parse(row), diagnosis: undefined })).join('\n'))
    return path
  }
})

describe('inspect', () => {
  it('tells structure, hyper-parameters, inputs, classes and versions', async () => {
    const { code, out } = await modelgate('inspect', '--model', 'examples/models/penguins.joblib', '--json')
    const facts = JSON.parse(out)
    expect(code).toBe(0)
    expect(facts).toMatchObject({
      format: 'joblib',
      compression: 'zlib',
      estimator: 'sklearn.pipeline.Pipeline',
      runs: true,
      classes: ['Adelie', 'Chinstrap', 'Gentoo'],
    })
    expect(facts.library_versions['scikit-learn']).toBe('1.9.1')
    expect(facts.structure.map((step: { class_name: string }) => step.class_name).join()).toContain(
      'RandomForestClassifier',
    )
    expect(facts.inputs.map((input: { name: string }) => input.name)).toContain('sex')
  })

  it('says why a file does not run, and still exits with 0', async () => {
    writeFileSync(join(folder, 'plain.pkl'), 'cmycompany.models\nScorer\n)\x81.', 'latin1')
    const { code, out } = await modelgate('inspect', '--model', 'plain.pkl')
    expect(code).toBe(0)
    expect(out).toContain('mycompany.models.Scorer')
  })
})

describe('convert', () => {
  it.each(['penguins', 'gapminder'])('writes %s as ONNX that predicts the same', async (name) => {
    const extension = name === 'penguins' ? 'csv' : 'parquet'
    const output = join(folder, `${name}.onnx`)
    const { code, out } = await modelgate('convert', '--model', `examples/models/${name}.joblib`, '--output', output)
    expect(code).toBe(0)
    expect(out).toContain('same answers on 200 rows')
    const { out: predicted } = await modelgate('predict', '--model', output, '--data', filled(name, extension))
    const { out: original } = await modelgate(
      'predict',
      '--model',
      `examples/models/${name}.joblib`,
      '--data',
      filled(name, extension),
    )
    const [after, before] = [JSON.parse(predicted), JSON.parse(original)]
    if (before.classes) expect(after.predictions).toEqual(before.predictions)
    else for (const [row, value] of before.predictions.entries()) expect(after.predictions[row]).toBeCloseTo(value, 9)
  })

  /** ONNX strings have no missing value: rows with an empty string cell are left out. */
  function filled(name: string, extension: string): string {
    if (name !== 'penguins') return `${DATA}/${name}-validation.${extension}`
    const rows = readFileSync(`${DATA}/penguins-validation.csv`, 'utf8').split('\n')
    writeFileSync(join(folder, 'filled.csv'), rows.filter((row) => /male|sex/.test(row)).join('\n'))
    return 'filled.csv'
  }

  it('writes nothing when a part cannot be expressed', async () => {
    await expect(
      modelgate('convert', '--model', 'examples/models/breast-cancer.onnx', '--output', 'out.onnx'),
    ).rejects.toMatchObject({ code: 'unsupported' })
    expect(existsSync(join(folder, 'out.onnx'))).toBe(false)
  })
})

describe('scan', () => {
  it('passes honest models and refuses an attack, in all formats', async () => {
    expect((await modelgate('scan', 'examples/models')).code).toBe(0)
    writeFileSync(join(folder, 'attack.pkl'), 'cposix\nsystem\n(S"touch attacked"\ntR.')
    const json = await modelgate('scan', 'attack.pkl', 'examples/models', '--format', 'json')
    expect(json.code).toBe(1)
    const document = JSON.parse(json.out)
    expect(document.overall_risk).toBe('high')
    expect(document.files[0]).toMatchObject({ path: 'attack.pkl', risk: 'high', complete: true })
    expect(document.files[0].findings[0]).toMatchObject({ rule_id: 'pickle-dangerous-callable', severity: 'high' })
    expect(
      JSON.parse((await modelgate('scan', 'attack.pkl', '--format', 'sarif')).out).runs[0].results.length,
    ).toBeGreaterThan(0)
    expect(existsSync(join(folder, 'attacked'))).toBe(false)
  })

  it('says when there is nothing to scan', async () => {
    await expect(modelgate('scan')).rejects.toThrow('no file or folder was named')
    await expect(modelgate('scan', DATA)).rejects.toThrow('no model file was found')
  })
})

describe('drift and quality', () => {
  const [train, validation] = [`${DATA}/penguins-train.csv`, `${DATA}/penguins-validation.csv`]

  it('find no drift in a random split, and find it in a shifted column', async () => {
    expect((await modelgate('drift', '--reference', train, '--current', validation, '--config', 'c.yaml')).code).toBe(0)
    const rows = readFileSync(validation, 'utf8').split('\n')
    const shifted = rows.map((row, at) =>
      at === 0 || row === ''
        ? row
        : row
            .split(',')
            .map((cell, col) => (col === 5 && cell !== '' ? String(Number(cell) + 2500) : cell))
            .join(','),
    )
    writeFileSync(join(folder, 'shifted.csv'), shifted.join('\n'))
    const { code, out } = await modelgate('drift', '--reference', train, '--current', 'shifted.csv', '--json')
    expect(code).toBe(1)
    const drifted = JSON.parse(out).columns.filter((column: { drifted: boolean }) => column.drifted)
    expect(drifted.map((column: { name: string }) => column.name)).toContain('body_mass_g')
  })

  it('score good data above the threshold and ruined data below', async () => {
    expect((await modelgate('quality', '--data', validation, '--reference', train, '--target', 'species')).code).toBe(0)
    writeFileSync(join(folder, 'ruined.csv'), `species,island,bill_length_mm\n${'Adelie,,\n'.repeat(50)}`)
    const { code, out } = await modelgate('quality', '--data', 'ruined.csv', '--reference', train, '--json')
    expect(code).toBe(1)
    expect(JSON.parse(out).score).toBeLessThan(0.85)
  })
})

describe('rollback and status', () => {
  it('go back to what was live before, by default or by id, and tell the history', async () => {
    const deploy = (model: string) =>
      modelgate(
        'run',
        '--model',
        `examples/models/${model}.joblib`,
        '--config',
        'c.yaml',
        '--auto-deploy',
        '--stages',
        'test,deploy',
        '--json',
      )
    const [first, second] = [
      JSON.parse((await deploy('penguins')).out),
      JSON.parse((await deploy('penguins-next')).out),
    ]
    expect([first.overall_status, second.overall_status]).toEqual(['deployed', 'deployed'])

    const dry = await modelgate('rollback', '--environment', 'staging', '--config', 'c.yaml', '--dry-run')
    expect(dry.out).toBe(
      `would restore ${first.stages.deployment.deployment_id} in place of ${second.stages.deployment.deployment_id}\n`,
    )

    const back = await modelgate('rollback', '--environment', 'staging', '--config', 'c.yaml', '--json')
    expect(back.code).toBe(0)
    expect(JSON.parse(back.out)).toMatchObject({ status: 'success', environment: 'staging' })

    const again = await modelgate(
      'rollback',
      '--environment',
      'staging',
      '--to',
      second.stages.deployment.deployment_id,
      '--config',
      'c.yaml',
      '--json',
    )
    expect(again.code).toBe(0)

    const status = JSON.parse((await modelgate('status', '--config', 'c.yaml', '--json')).out)
    expect(status.environments[0].live.sha256).toBe(second.model.sha256)
    expect(status.environments[0].deployments.map((one: { kind: string }) => one.kind)).toEqual([
      'deployment',
      'deployment',
      'rollback',
      'rollback',
    ])
    expect(status.environments[1]).toMatchObject({ environment: 'production', live: null })
    expect(status.pipelines.map((run: { pipeline_id: string }) => run.pipeline_id)).toContain(first.pipeline_id)
    expect(JSON.parse((await modelgate('status', first.pipeline_id)).out)).toEqual(first)
  })

  it('say when there is nothing to go back to', async () => {
    await expect(modelgate('rollback', '--environment', 'production', '--config', 'c.yaml')).rejects.toThrow(
      'nothing was ever deployed to production',
    )
    await expect(
      modelgate('rollback', '--environment', 'staging', '--to', '000000000000', '--config', 'c.yaml'),
    ).rejects.toMatchObject({ code: 'usage' })
  })
})

describe('--json', () => {
  it('prints one result for one model, and all of them for several', async () => {
    const { out } = await modelgate(
      'run',
      '--model',
      'examples/models/penguins*.joblib',
      '--config',
      'c.yaml',
      '--stages',
      'security_scan',
      '--json',
    )
    expect(JSON.parse(out).results.map((result: { model_path: string }) => result.model_path)).toEqual([
      'examples/models/penguins-next.joblib',
      'examples/models/penguins-shuffled-labels.joblib',
      'examples/models/penguins.joblib',
    ])
  })
})

describe('what cannot be written', () => {
  it.each([
    [
      'run',
      ['--model', 'examples/models/penguins.joblib', '--output-dir', 'examples/versions.json/x', '--config', 'c.yaml'],
    ],
    [
      'predict',
      [
        '--model',
        'examples/models/gapminder.joblib',
        '--data',
        `${DATA}/gapminder-validation.parquet`,
        '--output',
        'no/x.json',
      ],
    ],
    ['scan', ['examples/models', '--output', 'no/x.json']],
  ] as const)('%s says so in one line with the option', async (name, words) => {
    await expect(modelgate(name, ...words)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('cannot be written'),
    })
  })
})

describe('a model that names no columns', () => {
  it('predicts a labelled file when the label is named', async () => {
    const words = ['--model', 'examples/models/breast-cancer.onnx', '--data', `${DATA}/breast-cancer-validation.jsonl`]
    await expect(modelgate('predict', ...words)).rejects.toMatchObject({ code: 'data' })
    const { out } = await modelgate('predict', ...words, '--target', 'diagnosis')
    expect(JSON.parse(out).predictions).toHaveLength(228)
  })
})

describe('what must not go live', () => {
  it('several models, of which the last would replace the others', async () => {
    const words = ['--model', 'examples/models/penguins*.joblib', '--config', 'c.yaml', '--auto-deploy']
    await expect(modelgate('run', ...words)).rejects.toThrow('3 models cannot be deployed to one environment')
  })

  it('a name that not every server takes, before anything is tested', async () => {
    cpSync('examples/models/penguins.joblib', join(folder, 'a"b.joblib'))
    const words = ['--model', 'a"b.joblib', '--config', 'c.yaml', '--auto-deploy']
    await expect(modelgate('run', ...words)).rejects.toMatchObject({
      code: 'usage',
      remedy: expect.stringContaining('Rename'),
    })
  })

  it('a file that this run did not scan: the scan is made before the deployment', async () => {
    // An honest model with a command behind its end: it runs as before, and the scan must still be asked.
    const bytes = Buffer.concat([await plainPickle(), Buffer.from('cposix\nsystem\n(S"touch attacked"\ntR.')])
    writeFileSync(join(folder, 'tail.pkl'), bytes)
    const { code, out } = await modelgate(
      'run',
      '--model',
      'tail.pkl',
      '--config',
      'c.yaml',
      '--stages',
      'test,deploy',
      '--auto-deploy',
      '--environment',
      'production',
      '--json',
    )
    expect(code).toBe(1)
    const { deployment, security } = JSON.parse(out).stages
    expect(security).toBeUndefined()
    expect(deployment).toMatchObject({ status: 'failed', deployment_id: null })
    expect(deployment.checks[0]).toMatchObject({ id: 'deployment.security_scan', status: 'failed' })
  })

  /** The example without its compression, so that a second pickle can follow it. */
  async function plainPickle(): Promise<Buffer> {
    const { inflateSync } = await import('node:zlib')
    return inflateSync(readFileSync('examples/models/penguins.joblib'))
  }
})

describe('a scan of several files', () => {
  it('keeps its verdicts when one cannot be read', async () => {
    writeFileSync(join(folder, 'empty.pkl'), '')
    const { code, out } = await modelgate('scan', 'examples/models/penguins.joblib', 'empty.pkl', '--json')
    expect(code).toBe(2)
    const document = JSON.parse(out)
    expect(document.files.map((file: { path: string }) => file.path)).toEqual(['examples/models/penguins.joblib'])
    expect(document.unread[0]).toContain('empty.pkl is empty')
  })
})
