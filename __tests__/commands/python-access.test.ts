import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { pythonAccess } from '../../src/commands/python-access.js'
import { checkConfig, type Config } from '../../src/config/index.js'
import { instance } from '../python/support.js'
import { temporaryFolder, testSurroundings } from '../support/surroundings.js'

const folder = temporaryFolder()

type Security = Partial<Config['security']>
const config = (security: Security): Config => checkConfig({ security })

async function permission(bytes: Uint8Array, security: Security = {}, untrusted: string | null = null) {
  const path = join(folder, 'model.pkl')
  writeFileSync(path, bytes, { mode: 0o644 })
  const surroundings = testSurroundings(folder, { untrusted })
  const { python } = pythonAccess('auto', surroundings, () => Promise.resolve(config(security)))
  return python!.mayExecute(bytes, path)
}

const OWN = instance('shop.models', 'Scorer')

describe('who may start the Python worker', () => {
  it('native never does, auto and python do', () => {
    const made = ['native', 'auto', 'python', undefined].map((runtime) =>
      pythonAccess(runtime, testSurroundings(folder), () => Promise.reject(new Error('asked too early'))),
    )
    expect(made.map(({ python }) => python?.asked)).toEqual([undefined, false, true, false])
  })

  it('a class of an unknown module does not run unless its module is vouched for', async () => {
    expect(await permission(OWN)).toMatchObject({
      allowed: false,
      reason: expect.stringMatching(
        /^the security scan found medium risk: .*shop\.models\.Scorer.*pickle-unknown-module/,
      ),
      remedy: expect.stringMatching(/security\.allowed_modules/),
    })
    expect(await permission(OWN, { allowed_modules: ['shop'] })).toEqual({
      allowed: true,
      sources: { root: folder, modules: ['shop'] },
    })
  })

  it('one class may be vouched for by name, with a reason', async () => {
    const allow = [{ global: 'shop.models.Scorer', use: 'new', reason: 'ours' }] as const
    expect(await permission(OWN, { allow: [...allow] })).toMatchObject({
      allowed: true,
      sources: { modules: ['shop.models'] },
    })
    const expired = [{ ...allow[0], expires: '2020-01-01' }]
    expect(await permission(OWN, { allow: expired })).toMatchObject({ allowed: false })
  })

  it.each([
    ['a call of os.system', Buffer.from('\x80\x02cposix\nsystem\nX\x04\x00\x00\x00true\x85R.', 'latin1')],
    ['a dotted name', Buffer.from('\x80\x04\x8c\x05numpy\x8c\x0alib.os.sys\x93.', 'latin1')],
    ['bytes behind the end', Buffer.concat([OWN, Buffer.from('trailing bytes that nobody reads')])],
    ['a broken stream', OWN.subarray(0, OWN.length - 1)],
  ])('%s is never run, whatever is vouched for', async (_, bytes) => {
    const outcome = await permission(bytes, { allowed_modules: ['shop', 'posix', 'os', 'numpy'], max_severity: 'high' })
    expect(outcome).toMatchObject({
      allowed: false,
      reason: expect.stringMatching(/^the security scan found (high|medium) risk/),
    })
  })

  it('strangers never do, not even with a clean model', async () => {
    expect(await permission(OWN, { allowed_modules: ['shop'] }, 'this pull request comes from a fork')).toEqual({
      allowed: false,
      reason: 'it is not started for strangers: this pull request comes from a fork',
    })
  })

  it('the worker is given PATH to look up python3, and no other variable of ours', () => {
    mkdirSync(join(folder, 'bin'), { recursive: true })
    const environment = { PATH: join(folder, 'bin'), GITHUB_TOKEN: 'ghs_x' }
    const { python } = pythonAccess('auto', testSurroundings(folder, { environment }), () =>
      Promise.resolve(config({})),
    )
    expect(JSON.stringify(python)).not.toContain('ghs_x')
    expect(python).toMatchObject({ command: 'python3', searchPath: join(folder, 'bin') })
  })
})

describe('the option', () => {
  it('is read from MODELGATE_RUNTIME by the command line only', () => {
    for (const room of ['python', 'model', 'commands', 'stages']) {
      for (const file of filesOf(join('src', room)))
        expect([file, readFileSync(file, 'utf8').includes('MODELGATE_RUNTIME')]).toEqual([file, false])
    }
  })
})

function filesOf(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(directory, name))
}
