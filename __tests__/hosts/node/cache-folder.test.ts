import { homedir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { cacheFolder } from '../../../src/hosts/index.js'

describe('the folder of fetched files', () => {
  it.each([
    [{ MODELGATE_CACHE: '/own', RUNNER_TOOL_CACHE: '/tools' }, 'linux', '/own'],
    [{ MODELGATE_CACHE: '', RUNNER_TOOL_CACHE: '/tools' }, 'win32', join('/tools', 'modelgate')],
    [{ XDG_CACHE_HOME: '/xdg' }, 'linux', join('/xdg', 'modelgate')],
    [{}, 'linux', join(homedir(), '.cache', 'modelgate')],
    [{}, 'darwin', join(homedir(), 'Library', 'Caches', 'modelgate')],
    [{ LOCALAPPDATA: '/local' }, 'win32', join('/local', 'modelgate', 'cache')],
  ] as const)('with %j on %s is %s', (environment, platform, expected) => {
    expect(cacheFolder(environment, platform)).toBe(expected)
  })
})
