import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Surroundings } from '../../src/commands/command.js'
import { openTarget, type OpenTarget } from '../../src/commands/targets.js'
import { parseConfig, type Config } from '../../src/config/index.js'
import type { BranchStore, ObjectDepot } from '../../src/core/ports.js'
import type { HostedBranchesRequest } from '../../src/hosts/index.js'
import { testSurroundings } from '../support/surroundings.js'

let folder: string
let opened: OpenTarget[]
let asked: HostedBranchesRequest[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mg-targets-'))
  opened = []
  asked = []
})
afterEach(async () => {
  for (const target of opened) await target.close()
  rmSync(folder, { recursive: true, force: true })
})

const configOf = (deployment: object): Config => parseConfig(JSON.stringify({ cicd: { deployment } }), 'gate.json')
const hosted: Partial<Surroundings> = {
  hostedBranches: (remote) => (request) => {
    asked.push(request)
    return Promise.resolve({
      describe: () => `api of ${remote}`,
      close: () => Promise.resolve(),
    } as unknown as BranchStore)
  },
}
const releases: Partial<Surroundings> = {
  releaseDepot: () => ({ name: 'releases', maxBytes: 2 ** 31 - 1, owns: () => false }) as unknown as ObjectDepot,
}
const HUB = { remote: 'https://github.com/acme/models.git' }
const open = async (deployment: object, given: Partial<Surroundings> = {}): Promise<OpenTarget> => {
  const target = await openTarget(configOf(deployment), testSurroundings(folder, given))
  opened.push(target)
  return target
}
const MIB = 1024 ** 2

describe('the way to an environment branch', () => {
  it('is the API of the host where there is one, with git push behind it', async () => {
    const target = await open(HUB, hosted)
    expect(target.store.describe('x')).toBe('api of https://github.com/acme/models.git')
    expect(asked[0]!.openGit).not.toBeNull()
    expect(target.limit.maxBytes).toBe(95 * MIB)
  })

  it('is the API alone when it is asked for, up to what the API takes', async () => {
    const target = await open({ ...HUB, transport: 'api' }, hosted)
    expect(asked[0]!.openGit).toBeNull()
    expect(target.limit.maxBytes).toBe(40 * MIB)
    await expect(open({ ...HUB, transport: 'api' })).rejects.toThrow(
      'deployment.transport is api, but the remote is no',
    )
  })

  it('is git push when it is asked for, and on other servers', async () => {
    const remote = join(folder, 'remote.git')
    execFileSync('git', ['init', '--quiet', '--bare', remote])
    expect((await open({ remote, transport: 'push' }, hosted)).store.describe('x')).toBe(`${remote} x`)
    expect((await open({ remote })).store.describe('x')).toBe(`${remote} x`)
    expect(asked).toEqual([])
  })

  it('needs no git on the machine when the host has an API', async () => {
    await open(HUB, { ...hosted, environment: { PATH: '' } })
    expect(asked[0]!.isAncestor).toBeNull()
    const checkout = { environment: { PATH: '' } }
    await expect(open({}, checkout)).rejects.toThrow('git was not found on the PATH')
  })
})

describe('the place of large models', () => {
  it('is a release above what git takes, where there are releases', async () => {
    expect((await open(HUB, { ...hosted, ...releases })).limit).toEqual({
      maxBytes: 2 ** 31 - 1,
      remedy: 'This is the largest file of releases.',
    })
    expect((await open({ ...HUB, storage: 'git' }, { ...hosted, ...releases })).limit.maxBytes).toBe(95 * MIB)
  })

  it('is Git LFS when it is asked for, which takes an http server', async () => {
    const { limit } = await open({ ...HUB, storage: 'lfs' }, { ...hosted, ...releases })
    expect(limit.remedy).toContain('Git LFS of https://github.com/acme/models.git')
    const remote = join(folder, 'remote.git')
    execFileSync('git', ['init', '--quiet', '--bare', remote])
    await expect(open({ remote, storage: 'lfs' })).rejects.toThrow('the remote is not reached by http')
  })
})
