import { describe, expect, it } from '@jest/globals'
import { asItems, type NDArray, toFloats, type PyValue } from '../../../src/formats/index.js'
import { bytesOf, readPickle } from '../described.js'
import { readModel } from '../../support/without-waiting.js'

/** A NumpyArrayWrapper as joblib pickles it, protocol 2, with the array's bytes behind its BUILD. */
function wrapper(options: {
  module?: string
  name?: string
  shape?: string
  dtype?: string
  order?: string
  alignment?: string
  data: string
}): string {
  const {
    module = 'joblib.numpy_pickle',
    name = 'NumpyArrayWrapper',
    shape = 'K\x02\x85',
    dtype = 'f8',
    order = 'C',
  } = options
  const type = `cnumpy\ndtype\n(U${String.fromCharCode(dtype.length)}${dtype}K\0K\x01tR`
  const alignment = options.alignment === undefined ? '' : `U\x1bnumpy_array_alignment_bytes${options.alignment}`
  const state = `(U\x08subclasscnumpy\nndarray\nU\x05shape${shape}U\x05orderU\x01${order}U\x05dtype${type}U\x0aallow_mmap\x88${alignment}u`
  return `c${module}\n${name}\n)\x81}${state}b${options.data}`
}

const doubles = (...values: number[]): string => Buffer.from(Float64Array.from(values).buffer).toString('latin1')
const read = (text: string): PyValue => readPickle(bytesOf(`\x80\x02${text}.`)).root

const itemsOf = (text: string): readonly PyValue[] => asItems(read(text))!

describe('arrays behind joblib wrappers', () => {
  it('lie right behind the BUILD in files of joblib < 1.2', () => {
    expect([...toFloats(read(wrapper({ data: doubles(1.5, -2) })) as NDArray)]).toEqual([1.5, -2])
  })

  it('lie behind a length byte and padding in files of joblib >= 1.2', () => {
    const array = read(wrapper({ alignment: 'K\x10', data: `\x03\xff\xff\xff${doubles(1.5, -2)}` }))
    expect([...toFloats(array as NDArray)]).toEqual([1.5, -2])
    const bare = read(wrapper({ alignment: 'N', data: doubles(3, 4) }))
    expect([...toFloats(bare as NDArray)]).toEqual([3, 4])
  })

  it('may be many in one file, with the joblib that scikit-learn carried', () => {
    const old = wrapper({ module: 'sklearn.externals.joblib.numpy_pickle', data: doubles(1, 2) })
    const pair = itemsOf(`${old}${wrapper({ shape: 'K\x02K\x02\x86', order: 'F', data: doubles(1, 2, 3, 4) })}\x86`)
    expect(pair.map((item) => [...toFloats(item as NDArray)])).toEqual([
      [1, 2],
      [1, 3, 2, 4],
    ])
  })

  it('of objects are pickles of their own, whose memo is theirs', () => {
    const inner =
      '\x80\x02cnumpy.core.multiarray\n_reconstruct\n(cnumpy\nndarray\nK\0\x85U\x01btR(K\x01K\x02\x85cnumpy\ndtype\n(U\x01OK\0K\x01tR\x89](U\x01aK\x07etbq\x05.'
    const text = `U\x05outerq\x05${wrapper({ dtype: 'O', data: inner })}h\x05\x87`
    const tuple = itemsOf(text)
    expect([tuple[0], tuple[2]]).toEqual(['outer', 'outer'])
    expect((tuple[1] as NDArray).objects).toEqual(['a', 7])
  })

  it.each([
    [
      'more items than the file has',
      { shape: 'J\xff\xff\xff\x7f\x85', data: doubles(1, 2) },
      /truncated: an array <f8 \(2147483647\) takes 17179869176 bytes, 1[67] are left/,
    ],
    ['no padding byte', { alignment: 'K\x10', shape: 'K\x01\x85', data: '' }, /truncated/],
    ['no dtype that is one', { dtype: 'zz', data: '' }, /numpy.dtype\(zz\)/],
    ['a negative extent', { shape: 'J\xff\xff\xff\xff\x85', data: '' }, /a shape with int -1/],
  ])('are refused when the wrapper announces %s', (_, options, message) => {
    expect(() => read(wrapper(options))).toThrow(message)
  })

  it('in files beside the model, as joblib before 0.10 kept them, are refused by name', () => {
    for (const name of ['NDArrayWrapper', 'ZNDArrayWrapper']) {
      const text = `\x80\x02cjoblib.numpy_pickle\n${name}\n)\x81}U\x08filenameU\x0b../../x.npysb.`
      expect(() => readModel(bytesOf(text))).toThrow(
        expect.objectContaining({ code: 'unsupported', subject: `joblib.numpy_pickle.${name}` }),
      )
    }
  })
})
