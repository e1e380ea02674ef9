import { describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PyDict, PyObject, readModel } from '../../src/formats/index.js'
import { walkContainers } from '../../src/formats/walk.js'
import {
  COMPRESSIONS,
  type Described,
  describeLikePython,
  fixture,
  fixtureJson,
  NUMPYS,
  readPickle,
  bytesOf,
} from './described.js'

const PROTOCOLS = [0, 1, 2, 3, 4, 5] as const

type Expected = Record<string, Record<string, Described>>

function groupsOf(bytes: Uint8Array): Expected {
  const { root } = readPickle(bytes)
  if (!(root instanceof PyDict)) throw new Error('the fixture is a dict')
  return Object.fromEntries(
    root.entries.map(([group, members]) => [
      group as string,
      Object.fromEntries(
        (members as PyDict).entries.map(([name, value]) => [name as string, describeLikePython(value)]),
      ),
    ]),
  )
}

describe.each(NUMPYS)('contents written with %s', (numpy) => {
  const expected = fixtureJson(`${numpy}.expected.json`) as Expected

  it.each(PROTOCOLS)('equal what Python wrote: pickle protocol %i', (protocol) => {
    expect(groupsOf(fixture(`${numpy}.p${protocol}.pkl`))).toEqual(expected)
  })

  it.each(PROTOCOLS)('equal what Python wrote: joblib protocol %i', (protocol) => {
    expect(groupsOf(fixture(`${numpy}.p${protocol}.joblib`))).toEqual(expected)
  })

  it.each([0, 1, 2, 3])(
    'equal what Python wrote with the joblib that scikit-learn carried: protocol %i',
    (protocol) => {
      const name = 'cjoblib.numpy_pickle\nNumpyArrayWrapper\n'
      const stored = Buffer.from(fixture(`${numpy}.p${protocol}.joblib`)).toString('latin1')
      expect(stored).toContain(name)
      const carried = stored.replaceAll(name, name.replace('c', 'csklearn.externals.'))
      expect(groupsOf(new Uint8Array(Buffer.from(carried, 'latin1')))).toEqual(expected)
    },
  )

  it.each(COMPRESSIONS)('equal what Python wrote: joblib compressed with %s', (compression) => {
    expect(groupsOf(fixture(`${numpy}.${compression}.joblib`))).toEqual(expected)
  })

  it.each([0, 1, 4])('equal what Python wrote: batches of items, protocol %i', (protocol) => {
    const [list, dict] = readPickle(fixture(`${numpy}.batches.p${protocol}.pkl`)).root as [number[], PyDict]
    expect(list).toEqual(Array.from({ length: 1100 }, (_, index) => index))
    expect(dict.entries).toEqual(Array.from({ length: 1100 }, (_, index) => [`key${index}`, index]))
  })

  it('keep pandas objects as inert data', () => {
    const { root } = readPickle(fixture(`${numpy}.frame.joblib`))
    expect(root).toBeInstanceOf(PyObject)
    expect((root as PyObject).className).toBe(numpy === 'numpy1' ? 'pandas.core.frame.DataFrame' : 'pandas.DataFrame')
    let instances = 0
    walkContainers(root, 10_000, (container) => {
      if (container instanceof PyObject) instances++
    })
    expect(instances).toBeGreaterThan(5)
  })
})

describe('the record of a file', () => {
  it('says format, protocol and compression, and accounts for every byte', () => {
    const plain = readPickle(fixture('numpy2.p4.pkl'))
    expect(plain).toMatchObject({ format: 'pickle', protocol: 4, compression: null, trailingBytes: 0 })
    expect(plain.bytesAccounted).toBe(plain.size)

    const joblib = readPickle(fixture('numpy1.p2.joblib'))
    expect(joblib).toMatchObject({ format: 'joblib', protocol: 2, compression: null, trailingBytes: 0 })

    for (const compression of COMPRESSIONS) {
      const record = readPickle(fixture(`numpy1.${compression}.joblib`))
      expect(record).toMatchObject({ format: 'joblib', compression, trailingBytes: 0 })
      expect(record.bytesAccounted).toBe(record.streamSize)
      expect(record.streamSize).toBeGreaterThan(record.size)
    }
  })

  it('counts bytes behind the final STOP and behind the compressed container', () => {
    expect(readPickle(bytesOf('\x80\x04N.junk')).trailingBytes).toBe(4)
    for (const compression of COMPRESSIONS) {
      const whole = fixture(`numpy1.${compression}.joblib`)
      const padded = new Uint8Array(whole.length + 5)
      padded.set(whole)
      // gzip takes anything but zeros for another member, as Python does.
      if (compression !== 'gzip') padded.set([1, 2, 3, 4, 5], whole.length)
      expect([compression, readPickle(padded).trailingBytes]).toEqual([compression, 5])
    }
  })

  it('names the versions of the libraries that wrote the model', () => {
    const { numpy1, numpy2 } = fixtureJson('versions.json') as Record<'numpy1' | 'numpy2', { sklearn: string }>
    expect(readPickle(fixture('numpy1.pipeline.joblib')).libraryVersions).toEqual({ 'scikit-learn': numpy1.sklearn })
    expect(readPickle(fixture('numpy2.forest.joblib')).libraryVersions).toEqual({ 'scikit-learn': numpy2.sklearn })
  })

  it.each(['1.0.2', '1.3.3', '1.6.2', '1.7.6', '2.0.3', '3.0.5', '3.4.1'])(
    'knows that XGBoost %s wrote the booster of a pickle',
    (version) => {
      const folder = join(import.meta.dirname, '..', 'fixtures', 'lower', `xgboost-${version}`)
      const [path] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /model\.(joblib|pkl)$/.test(name),
      )
      const { libraryVersions } = readPickle(new Uint8Array(readFileSync(join(folder, path!))))
      expect(libraryVersions['xgboost']).toBe(version)
    },
  )
})

describe('files that are refused', () => {
  it('are told apart: empty, text, HTML, old joblib, zstandard', async () => {
    await expect(readModel(new Uint8Array(0))).rejects.toThrow(expect.objectContaining({ code: 'empty-file' }))
    await expect(readModel(bytesOf('a,b\n1,2\n'))).rejects.toThrow(/text file/)
    await expect(readModel(bytesOf('<!DOCTYPE html><p>404'))).rejects.toThrow(/HTML page/)
    await expect(readModel(bytesOf('ZF0x19              x\x9c'))).rejects.toThrow(/before 0.10/)
    await expect(readModel(bytesOf('\x28\xb5\x2f\xfd\0\0'))).rejects.toThrow(/zstandard/)
  })

  it("are told apart: LightGBM's dump_model() as LightGBM 4.6 gives it, spaced or not", async () => {
    const dump = {
      name: 'tree',
      version: 'v4',
      num_class: 1,
      num_tree_per_iteration: 1,
      label_index: 0,
      max_feature_idx: 0,
      objective: 'binary sigmoid:1',
      feature_names: ['Column_0'],
      tree_info: [{ tree_index: 0, num_leaves: 2, tree_structure: { split_index: 0, threshold: 21.5 } }],
    }
    for (const space of [0, 2]) {
      await expect(readModel(bytesOf(JSON.stringify(dump, null, space)))).rejects.toThrow(
        expect.objectContaining({
          code: 'unsupported',
          message: expect.stringContaining('dump_model()'),
          remedy: expect.stringContaining('save_model'),
        }),
      )
    }
    await expect(readModel(bytesOf('{"name": "tree", "age": 100}'))).rejects.toThrow(/JSON, but no booster/)
  })

  it('include a container that holds no pickle', async () => {
    const { gzipSync } = await import('node:zlib')
    await expect(readModel(gzipSync('a,b\n1,2\n'))).rejects.toThrow(/gzip file holds text, not a pickle/)
    await expect(readModel(gzipSync(gzipSync('\x80\x04N.')))).rejects.toThrow(/gzip file holds gzip, not a pickle/)
  })

  it('are not even started when the run was cancelled', async () => {
    const signal = AbortSignal.abort()
    await expect(readModel(fixture('numpy1.p4.pkl'), { signal })).rejects.toThrow(
      expect.objectContaining({ code: 'cancelled' }),
    )
  })
})
