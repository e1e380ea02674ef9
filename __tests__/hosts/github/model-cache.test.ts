import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { silentLogger } from '../../../src/core/log.js'
import { actionsCache, githubAnswerCache, githubModelCache, githubNewestCache } from '../../../src/hosts/index.js'
import { startResultsService, type ResultsService } from '../../support/results-service.js'
import { temporaryFolder } from '../../support/surroundings.js'

const temp = temporaryFolder()
const bytes = randomBytes(6 * 1024 * 1024)
const sha256 = createHash('sha256').update(bytes).digest('hex')
const before = { ...process.env }
let results: ResultsService

beforeAll(async () => {
  results = await startResultsService()
  Object.assign(process.env, {
    ACTIONS_RESULTS_URL: `${results.url}/`,
    ACTIONS_RUNTIME_TOKEN: results.token,
    ACTIONS_CACHE_SERVICE_V2: 'true',
    GITHUB_WORKSPACE: temp,
    RUNNER_TEMP: temp,
    GITHUB_SERVER_URL: 'https://github.com',
  })
})

afterAll(async () => {
  process.env = before
  await results.stop()
})

describe('the cache of deployed models', () => {
  it('keeps a file by its digest and gives it back to another runner', async () => {
    const cache = githubModelCache(actionsCache(temp, silentLogger))
    expect(await cache.restore(sha256, bytes.length)).toBeNull()
    await cache.save(sha256, bytes.length, (path) => writeFile(path, bytes))
    expect([...results.caches.keys()]).toEqual([`modelgate-model-${sha256}`])
    rmSync(join(temp, 'modelgate-cache'), { recursive: true })
    const path = await cache.restore(sha256, bytes.length)
    expect(readFileSync(path!).equals(bytes)).toBe(true)
  })

  it('does not bother with small models', async () => {
    const cache = githubModelCache(actionsCache(temp, silentLogger))
    await cache.save('a'.repeat(64), 1000, (path) => writeFile(path, 'x'))
    expect(await cache.restore('a'.repeat(64), 1000)).toBeNull()
    expect(results.caches.size).toBe(1)
  })

  it('keeps small answers under their names', async () => {
    const answers = githubAnswerCache(actionsCache(temp, silentLogger))
    expect(await answers.restore('advisories-today')).toBeNull()
    await answers.save('advisories-today', '[["GHSA"]]')
    rmSync(join(temp, 'modelgate-cache'), { recursive: true })
    expect(await answers.restore('advisories-today')).toBe('[["GHSA"]]')
  })

  it('gives back the newest of the files that runs kept under one name', async () => {
    const ofRun = (attempt: string) => githubNewestCache(actionsCache(temp, silentLogger), attempt)
    expect(await ofRun('1-1').restore('verdicts')).toBeNull()
    await ofRun('1-1').save('verdicts', Buffer.from('one'))
    await ofRun('2-1').save('verdicts', Buffer.from('two'))
    rmSync(join(temp, 'modelgate-cache'), { recursive: true })
    expect(String(await ofRun('3-1').restore('verdicts'))).toBe('two')
    expect([...results.caches.keys()].slice(-2)).toEqual(['modelgate-verdicts-1-1', 'modelgate-verdicts-2-1'])
  })

  it('is as good as absent when the service refuses', async () => {
    results.broken = 403
    const cache = githubModelCache(actionsCache(temp, silentLogger))
    rmSync(join(temp, 'modelgate-cache'), { recursive: true, force: true })
    expect(await cache.restore(sha256, bytes.length)).toBeNull()
    await expect(cache.save('b'.repeat(64), bytes.length, (path) => writeFile(path, bytes))).resolves.toBeUndefined()
    results.broken = null
    expect(existsSync(join(temp, 'modelgate-cache', `model-${sha256}`))).toBe(false)
  })
})
