import { describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { COMMANDS } from '../../src/commands/index.js'
import { parseArguments } from '../../src/inputs/index.js'
import { fileServer, sendBytes } from '../support/file-server.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()
const surroundings = testSurroundings(folder)
for (const name of ['.temp', 'models']) mkdirSync(join(folder, name))
for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
  copyFileSync('examples/models/penguins.joblib', join(folder, 'models', `${name}.joblib`))
const cli = resolve(process.env['MODELGATE_DIST'] ?? 'dist', 'cli/index.js')
const config = ['--config', resolve('examples/main_config.yaml')]
const table = (name: string): Buffer => readFileSync(`examples/data/penguins-${name}.csv`)

async function command(name: 'run' | 'merge', ...words: readonly string[]): Promise<number> {
  const { load } = COMMANDS.find((one) => one.name === name)!
  return (await load()).run(parseArguments(name, words, {}), surroundings, () => undefined)
}

/** Starts a shard as a process of its own and ends it, as a machine that goes away does, once `working` has come. */
async function kill(words: readonly string[], working: Promise<unknown>): Promise<void> {
  const shard = spawn(process.execPath, [cli, 'run', ...words], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, MODELGATE_CACHE: join(folder, '.cache') },
  })
  let log = ''
  shard.stderr.on('data', (piece: Buffer) => (log += piece.toString()))
  const ended = once(shard, 'exit').then(([code, signal]) => (signal ?? code) as unknown)
  const early = ended.then((how) => Promise.reject(new Error(`the shard ended by itself: ${String(how)}\n${log}`)))
  await Promise.race([working, early])
  shard.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')
}

async function appears(path: string): Promise<void> {
  while (!existsSync(path)) await new Promise((done) => setTimeout(done, 5))
}

const merged = (output: string): unknown => JSON.parse(readFileSync(join(folder, output, 'results.json'), 'utf8'))

describe('a shard that is killed while it works', () => {
  it('leaves its models without a verdict: the merge is inconclusive and names it', async () => {
    const shard = (number: number): string[] => [
      ...['--model', 'models/*.joblib', '--shard', `${number}/2`, '--output-dir', `models-shards/${number}`, '--jobs', '1'],
      ...[...config, '--validation-data', resolve('examples/data/penguins-validation.csv'), '--target', 'species'],
    ] // prettier-ignore
    expect(await command('run', ...shard(1))).toBe(0)
    // Its first model has been judged, the other three have not.
    await kill(shard(2), appears(join(folder, 'models-shards/2/2-b.joblib/result.json')))
    expect(existsSync(join(folder, 'models-shards/2/shard.json'))).toBe(false)
    expect(await command('merge', 'models-shards', '--output-dir', 'models-merged')).toBe(1)
    expect(merged('models-merged')).toMatchObject({ overall_status: 'inconclusive', problems: [expect.stringContaining('shard 2/2 is missing')] }) // prettier-ignore
  }, 60_000)

  it('leaves its rows without a verdict: nothing is judged, and the merge is inconclusive and names it', async () => {
    let asked: (() => void) | null = null
    const server = await fileServer((request, response) => {
      const bytes = table(request.url!.includes('train') ? 'train' : 'validation')
      if (asked === null) sendBytes(request, response, bytes, `"${request.url!}"`)
      else {
        // Half of the rows, and then nothing more.
        response.writeHead(200, { 'content-length': bytes.length })
        response.write(bytes.subarray(0, bytes.length / 2), asked)
      }
    })
    const data = ['--shard-by', 'data', '--validation-data', `${server.origin}/validation.csv`, ...config]
    const shard = (number: number): string[] => [
      ...[...data, '--model', 'models/a.joblib', '--shard', `${number}/3`, '--target', 'species'],
      ...['--output-dir', `data-shards/${number}`],
    ]
    for (const number of [1, 3]) expect(await command('run', ...shard(number))).toBe(0)
    const working = new Promise<void>((done) => {
      asked = done
    })
    await kill(shard(2), working)
    expect(existsSync(join(folder, 'data-shards/2/data-shard.json'))).toBe(false)
    expect(await command('merge', 'data-shards', ...config, '--output-dir', 'data-merged')).toBe(1)
    expect(merged('data-merged')).toMatchObject({
      overall_status: 'inconclusive',
      problems: ['shard 2/3 is missing; its rows were not judged'],
    })
  }, 60_000)
})
