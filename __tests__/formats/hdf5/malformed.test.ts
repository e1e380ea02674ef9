import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { isModelGateError, type ModelGateError } from '../../../src/core/errors.js'
import { type Hdf5Dataset, type Hdf5Group, openHdf5 } from '../../../src/formats/hdf5/index.js'

const FOLDER = new URL('../../fixtures/formats/hdf5/', import.meta.url)
const load = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`${name}.h5`, FOLDER)))

function errorOf(action: () => unknown): ModelGateError {
  try {
    action()
  } catch (error) {
    if (isModelGateError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** Reads all there is: every attribute and dataset of every group, each once. */
function readAll(bytes: Uint8Array): number {
  let values = 0
  const { root } = openHdf5(bytes)
  const met = new Set<number>()
  const pending: Hdf5Group[] = [root]
  for (let group = pending.pop(); group !== undefined; group = pending.pop()) {
    if (met.has(group.address)) continue
    met.add(group.address)
    for (const attribute of group.attributes.values()) values += attribute.read().length
    for (const name of group.links.keys()) {
      const object = group.find(name)
      if (object?.kind === 'group') pending.push(object)
      else if (object !== null) {
        for (const attribute of object.attributes.values()) values += attribute.read().length
        values += object.read().length
      }
    }
  }
  return values
}

describe.each(['earliest', 'latest'])('what is never followed or allocated (libver %s)', (libver) => {
  const root = openHdf5(load(`hostile-${libver}`)).root
  const read = (path: string): ModelGateError => errorOf(() => (root.find(path) as Hdf5Dataset).read())

  it.each([
    ['external_link', 'unsupported', '/etc/passwd'],
    ['external_storage', 'unsupported', 'other files'],
    ['virtual', 'unsupported', 'virtual dataset'],
    ['lzf', 'unsupported', 'filter lzf'],
    ['compound', 'unsupported', 'compound'],
    ['sequences', 'unsupported', 'variable-length sequence'],
    ['circle', 'unsupported', 'too many links'],
    ['bombs/contiguous', 'limit', 'honestly hold'],
    ['bombs/chunked', 'limit', 'honestly hold'],
    ['bombs/chunk', 'limit', 'honestly hold'],
  ])('%s: %s, saying %s', (path, code, words) => {
    const before = process.memoryUsage().arrayBuffers
    const error = read(path)
    expect(error.code).toBe(code)
    expect(error.message).toContain(words)
    expect(error.remedy).toBeTruthy()
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(64 * 1024 * 1024)
  })

  it('lists external links, storage and virtual datasets without following them', () => {
    expect(root.links.get('external_link')).toEqual({
      kind: 'external',
      name: 'external_link',
      file: '/etc/passwd',
      target: '/root',
    })
    expect((root.find('external_storage') as Hdf5Dataset).hasExternalStorage).toBe(true)
    expect((root.find('virtual') as Hdf5Dataset).layout.kind).toBe('virtual')
  })

  it('gives null for a soft link that leads nowhere', () => {
    expect(root.find('dangling')).toBeNull()
  })
})

describe('damage', () => {
  it.each(['libver-earliest', 'libver-v108', 'libver-latest', 'user-block'])(
    '%s cut short at any byte is refused',
    (name) => {
      const whole = load(name)
      for (let part = 0; part < 60; part++) {
        const length = Math.floor((whole.length * part) / 60)
        expect(errorOf(() => openHdf5(whole.subarray(0, length))).code).toBe('corrupt')
      }
      const error = errorOf(() => openHdf5(whole.subarray(0, whole.length - 1)))
      expect(error.message).toContain('truncated')
      expect(error.message).toContain(`${whole.length} bytes, it has ${whole.length - 1}`)
    },
  )

  it('checks the checksums of new structures', () => {
    const bytes = load('libver-latest')
    const at = Buffer.from(bytes).indexOf('OHDR') + 20
    bytes[at] = bytes[at]! ^ 1
    expect(errorOf(() => readAll(bytes)).message).toContain('checksum')
  })

  it('checks the fletcher32 checksum of a chunk', () => {
    const bytes = load('libver-earliest')
    const dataset = openHdf5(bytes).root.find('layouts/odd_fletcher32') as Hdf5Dataset
    const at = Buffer.from(bytes).indexOf(Buffer.from([0, 1, 2, 3, 4]))
    bytes[at] = 9
    expect(errorOf(() => dataset.read()).message).toContain('fletcher32')
  })

  it('refuses header blocks that lead back to themselves', () => {
    const bytes = load('libver-earliest')
    const view = new DataView(bytes.buffer)
    // Continuation messages of version 1 headers: type 0x10, 16 bytes long.
    let changed = 0
    for (let at = 0; at + 24 <= bytes.length; at += 8) {
      if (view.getUint32(at, true) !== 0x0010_0010 || view.getUint32(at + 4, true) !== 0) continue
      view.setBigUint64(at + 8, BigInt(at), true)
      view.setBigUint64(at + 16, 24n, true)
      changed++
    }
    expect(changed).toBeGreaterThan(0)
    expect(errorOf(() => readAll(bytes)).message).toContain('circle')
  })

  it('refuses a tree that is its own child', () => {
    const bytes = load('libver-earliest')
    const root = openHdf5(bytes).root
    expect(root.links.size).toBeGreaterThan(0)
    const view = new DataView(bytes.buffer)
    for (let at = Buffer.from(bytes).indexOf('TREE'); at >= 0; at = Buffer.from(bytes).indexOf('TREE', at + 4)) {
      if (bytes[at + 4] !== 0) continue
      bytes[at + 5] = 1
      view.setBigUint64(at + 32, BigInt(at), true)
    }
    expect(errorOf(() => openHdf5(bytes)).message).toContain('levels of a tree')
  })

  it('ends within its budget on 2,000 random mutants, and never with an error that is a bug', () => {
    const seeds = [
      'keras-template-latest',
      'order-tracked',
      'hostile-earliest',
      'corners-latest',
      'keras-template-earliest',
    ]
    const random = lehmer(20240611)
    let read = 0
    let refused = 0
    for (const seed of seeds) {
      const whole = load(seed)
      for (let round = 0; round < 400; round++) {
        const mutant = whole.slice()
        const changes = 1 + Math.floor(random() * 6)
        for (let change = 0; change < changes; change++) {
          mutant[Math.floor(random() * mutant.length)] = EDGES[Math.floor(random() * EDGES.length)]!
        }
        try {
          readAll(mutant)
          read++
        } catch (error) {
          if (!isModelGateError(error)) throw error
          refused++
        }
      }
    }
    expect(read + refused).toBe(2000)
    expect(refused).toBeGreaterThan(500)
  })
})

const EDGES = [0, 1, 2, 3, 4, 8, 16, 0x7f, 0x80, 0xfe, 0xff]

/** Park and Miller's generator: the same mutants on every machine. */
function lehmer(seed: number): () => number {
  let state = seed
  return () => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff
}
