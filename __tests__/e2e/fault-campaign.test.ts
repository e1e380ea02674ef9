import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { seededRandom } from '../../src/core/random.js'
import { inspectServers } from '../../scripts/fault-campaign/checks.js'
import { killAtEachStep, killPoints, newCampaign, setUp } from '../../scripts/fault-campaign/kills.js'
import { openStage } from '../../scripts/fault-campaign/stage.js'
import { namedModel, race } from '../../scripts/fault-campaign/writers.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()
const cli = [process.execPath, resolve(process.env['MODELGATE_DIST'] ?? 'dist', 'cli/index.js')]

/** The quick version of scripts/fault-campaign.ts, whose results are in docs/reliability.md. */
describe('the built command line', () => {
  it('killed (SIGKILL) at ten of its steps loses, doubles and leaves behind nothing', async () => {
    const home = join(folder, 'kills')
    const stage = await openStage(home, 'release', cli)
    try {
      const models = ['penguins', 'penguins-next'].map((name) => readFileSync(`examples/models/${name}.joblib`))
      const random = seededRandom(Date.now() % 1000)
      const campaign = newCampaign(
        stage,
        home,
        models,
        () => random.next(),
        () => undefined,
      )
      await setUp(campaign)
      const never = new AbortController().signal
      const deploy = await killAtEachStep(campaign, 'deploy', 6, never)
      const rollback = await killAtEachStep(campaign, 'rollback', 4, never)
      expect([...deploy.problems, ...rollback.problems]).toEqual([])
      expect(deploy.kills + deploy.missed + rollback.kills + rollback.missed).toBe(10)
      expect(inspectServers(stage)).toEqual([])
    } finally {
      await stage.close()
    }
  }, 240_000)

  it('started five times at once for one environment deploys five models, one after the other', async () => {
    const home = join(folder, 'race')
    const stage = await openStage(home, 'release', cli)
    try {
      const model = readFileSync('examples/models/breast-cancer.onnx')
      const models = ['a', 'b', 'c', 'd', 'e'].map((name) => namedModel(model, name))
      const found = await race(stage, home, models, {}, 1)
      expect(found.race).toMatchObject({ deployed: 5, problems: [] })
      expect(inspectServers(stage)).toEqual([])
    } finally {
      await stage.close()
    }
  }, 120_000)
})

describe('kill points', () => {
  const steps = [
    { at: 'git start', name: 'ls-remote' },
    { at: 'git start', name: 'commit-tree' },
    { at: 'git request', name: 'GET /info/refs?service=git-receive-pack' },
    { at: 'git request', name: 'POST /git-receive-pack' },
    { at: 'api request', name: 'repos/list-releases' },
    { at: 'api request', name: 'repos/create-release' },
    { at: 'api request', name: 'git/update-ref' },
    { at: 'file', name: 'write writeFile manifest' },
    { at: 'file', name: 'file rename manifest' },
  ] as const
  const points = (reads: boolean): string[] =>
    killPoints(steps, reads).map(({ at, n, moment, victim }) => [at, n, moment, victim].join(' '))

  it('stand before each step that changes something, in the middle of each write, and after the last', () => {
    expect(points(false)).toEqual([
      'git start 2 arrived group',
      'git request 2 arrived group',
      'git request 2 served group',
      'git request 2 arrived node',
      'api request 2 arrived group',
      'api request 3 arrived group',
      'api request 3 served group',
      'file 1 arrived group',
      'file 1 half group',
      'file 2 arrived group',
      'file 2 served group',
    ])
  })

  it('stand before each step that reads as well, when they are asked for', () => {
    const all = points(true)
    expect(all).toEqual(expect.arrayContaining(points(false)))
    expect(all.filter((point) => !points(false).includes(point))).toEqual([
      'git start 1 arrived group',
      'git request 1 arrived group',
      'api request 1 arrived group',
      'api request 2 served group',
      'file 1 served group',
    ])
  })
})
