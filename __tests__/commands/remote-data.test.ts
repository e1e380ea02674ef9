import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { COMMANDS, runModels } from '../../src/commands/index.js'
import { silentLogger } from '../../src/core/log.js'
import { remoteFiles, systemClock } from '../../src/hosts/index.js'
import { givenInputs, parseArguments } from '../../src/inputs/index.js'
import { fileServer, sendBytes } from '../support/file-server.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const surroundings = testSurroundings(folder, {
  remoteFiles: remoteFiles({
    cacheFolder: join(folder, '.cache'),
    sharedCache: null,
    environment: {},
    publicOnly: false,
    clock: { ...systemClock, sleep: () => Promise.resolve() },
    log: silentLogger,
  }),
})
mkdirSync(surroundings.tempDirectory)

async function run(name: 'quality' | 'drift', ...words: string[]): Promise<{ text: string; code: number }> {
  const command = await COMMANDS.find((one) => one.name === name)!.load()
  let text = ''
  const code = await command.run(parseArguments(name, words, {}), surroundings, (part) => (text += part))
  return { text, code }
}

function table(seed: number): string {
  const rows = Array.from({ length: 400 }, (_, row) => {
    const value = ((row * 7919 + seed) % 1000) / 7
    return `${value},${row % 11 === 0 ? '' : `city ${row % 5}`},${row % 2}`
  })
  return `value,city,label\n${rows.join('\n')}\n`
}

const withoutTimes = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) => (key === 'duration_ms' ? 0 : value))

describe('data on another machine', () => {
  it.each(['quality', 'drift'] as const)('gives the %s of the same bytes on this one', async (name) => {
    const bytes: Readonly<Record<string, Buffer>> = {
      '/current.csv': Buffer.from(table(1)),
      '/reference.csv.gz': gzipSync(table(400)),
    }
    for (const [path, content] of Object.entries(bytes)) writeFileSync(join(folder, path), content)
    const server = await fileServer((request, response) => {
      sendBytes(request, response, bytes[request.url!]!, `"${request.url!}"`)
    })
    const [current, reference] = name === 'quality' ? ['--data', '--reference'] : ['--current', '--reference']
    const at = (place: string): string[] => [current, `${place}/current.csv`, reference, `${place}/reference.csv.gz`]
    const local = await run(name, ...at('.'), '--target', 'label', '--json')
    const remote = await run(name, ...at(server.origin), '--target', 'label', '--json')
    expect(withoutTimes(remote.text)).toEqual(withoutTimes(local.text))
    expect(remote.code).toBe(local.code)
  })

  it('gives the same result of a run, byte for byte but for ids, times and durations', async () => {
    const names = ['penguins-validation.csv', 'penguins-train.csv'] as const
    const server = await fileServer((request, response) => {
      sendBytes(request, response, readFileSync(join('examples/data', request.url!)), `"${request.url!}"`)
    })
    const runOn = async (place: string): Promise<unknown> => {
      const inputs = givenInputs('run', {
        model: resolve('examples/models/penguins.joblib'),
        'validation-data': `${place}/${names[0]}`,
        'reference-data': `${place}/${names[1]}`,
        target: 'species',
        stages: 'validate',
        config: resolve('examples/main_config.yaml'),
      })
      const [finished] = await runModels(inputs, surroundings)
      return JSON.parse(readFileSync(finished!.files.result, 'utf8'), (key, value: unknown) =>
        ['pipeline_id', 'start_time', 'execution_time_seconds', 'duration_ms', 'started_ms'].includes(key) ? 0 : value,
      )
    }
    expect(await runOn(server.origin)).toEqual(await runOn(resolve('examples/data')))
    // Each once; both are asked for at the same time.
    expect(server.requests.map(({ url }) => url).toSorted()).toEqual(names.map((name) => `/${name}`).toSorted())
  })

  it('is named by its address when it is wrong', async () => {
    const server = await fileServer((request, response) => {
      sendBytes(request, response, Buffer.from('a,b\n1,2\n3\n'))
    })
    await expect(run('quality', '--data', `${server.origin}/ragged.csv?sig=hunter2`)).rejects.toMatchObject({
      code: 'data',
      message: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/ragged\.csv\?\.\.\.: line 3/),
    })
  })
})
