import { describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createTar } from 'nanotar'
import { silentLogger } from '../../src/core/log.js'
import { unpackPackage } from '../../src/core/npm-package.js'
import type { RemoteFiles } from '../../src/core/ports.js'
import { remoteFiles, systemClock } from '../../src/hosts/index.js'
import { openSession } from '../../src/onnx/index.js'
import { fetchNativeEngine, type NativePlace } from '../../src/onnx/native-package.js'
import { NATIVE_PLATFORMS, ONNXRUNTIME_PACKAGES, ONNXRUNTIME_VERSION } from '../../src/onnx/native-pins.js'
import { fileServer, sendBytes } from '../support/file-server.js'
import { temporaryFolder } from '../support/surroundings.js'
import { loadFixture } from './support/fixture.js'

const folder = temporaryFolder()
const signal = new AbortController().signal

function place(registry: string, platform: string): NativePlace {
  const files: RemoteFiles = remoteFiles({
    cacheFolder: join(folder, 'cache'),
    sharedCache: null,
    environment: {},
    publicOnly: false,
    clock: { ...systemClock, sleep: () => Promise.resolve() },
    log: silentLogger,
  })
  return { remoteFiles: files, registry, signal, platform, tempDirectory: () => Promise.resolve(folder) }
}

describe('the native engine that is fetched', () => {
  it('is pinned in the version of the engines in dist/, by a sha256 each', () => {
    const installed = JSON.parse(readFileSync('node_modules/onnxruntime-node/package.json', 'utf8'))
    expect(ONNXRUNTIME_VERSION).toBe(installed.version)
    expect(Object.keys(installed.dependencies)).toEqual(expect.arrayContaining(['onnxruntime-common']))
    for (const { sha256 } of Object.values(ONNXRUNTIME_PACKAGES)) expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    for (const platform of NATIVE_PLATFORMS) {
      expect(existsSync(`node_modules/onnxruntime-node/bin/napi-v6/${platform.replace('-', '/')}`)).toBe(true)
    }
  })

  it('is refused when the registry gives other bytes than pinned, and nothing of them is kept', async () => {
    const { origin, requests } = await fileServer((request, response) => {
      sendBytes(request, response, Buffer.from('not onnxruntime'))
    })
    await expect(fetchNativeEngine(place(origin, 'darwin-arm64'))).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('other bytes than pinned'),
    })
    expect(requests[0]!.url).toBe(`/onnxruntime-node/-/onnxruntime-node-${ONNXRUNTIME_VERSION}.tgz`)
    await expect(fetchNativeEngine(place(origin, 'darwin-arm64'))).rejects.toMatchObject({ code: 'corrupt' })
  })

  it('says offline that auto needs no network, and takes no other engine silently', async () => {
    await expect(fetchNativeEngine(place('http://127.0.0.1:9', 'win32-x64'))).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('the native engine could not be fetched'),
      remedy: expect.stringContaining('Leave engine at auto, which needs no network'),
    })
  })

  it.each(['linux-x64-musl', 'darwin-x64', 'linux-arm64-musl', 'freebsd-x64'])(
    'does not exist for %s, which is said before anything is fetched',
    async (platform) => {
      await expect(fetchNativeEngine(place('http://127.0.0.1:9', platform))).rejects.toMatchObject({
        code: 'unsupported',
        message: `onnxruntime has no native build for ${platform}`,
      })
    },
  )

  it('is the shipped one on Linux x64', async () => {
    await expect(fetchNativeEngine(place('http://127.0.0.1:9', 'linux-x64'))).resolves.toBeNull()
  })

  it('runs from the folder of its package', async () => {
    const native = (): Promise<string> => Promise.resolve(resolve('node_modules/onnxruntime-node'))
    const session = await openSession(loadFixture('mixed-tensor').bytes, { prefer: { native } })
    expect(session).toMatchObject({ engine: 'native', engineVersion: ONNXRUNTIME_VERSION, engineReason: null })
    await session.close()
  })

  it('is not replaced by another engine when it cannot be loaded', async () => {
    const native = (): Promise<string> => Promise.resolve(join(folder, 'empty'))
    await expect(openSession(loadFixture('mixed-tensor').bytes, { prefer: { native } })).rejects.toMatchObject({
      code: 'unsupported',
      message: expect.stringContaining('the native engine could not be loaded'),
    })
  })
})

describe('an archive of the npm registry', () => {
  const archive = (...names: string[]): Buffer =>
    gzipSync(createTar(names.map((name) => ({ name, data: new TextEncoder().encode(name) }))))

  it('is unpacked where it is wanted', async () => {
    const target = join(folder, 'unpacked')
    const bytes = archive('package/index.js', 'package/bin/a/x.node', 'package/bin/b/x.node')
    await unpackPackage(bytes, target, (file) => !file.startsWith('bin/') || file.startsWith('bin/a/'))
    expect(readFileSync(join(target, 'bin/a/x.node'), 'utf8')).toBe('package/bin/a/x.node')
    expect([existsSync(join(target, 'index.js')), existsSync(join(target, 'bin/b'))]).toEqual([true, false])
  })

  it.each(['package/../../x.js', 'other/x.js', '/etc/x'])('may not hold %s', async (name) => {
    await expect(unpackPackage(archive(name), join(folder, 'hostile'))).rejects.toMatchObject({ code: 'corrupt' })
  })
})
