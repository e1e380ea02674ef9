import { describe, expect, it } from '@jest/globals'
import { Attributes, PyDict, PyFloat, PyGlobal, PyObject, PyTuple, type PyValue } from '../../src/formats/index.js'
import { fixture, readPickle } from './described.js'

function instance(attributes: Record<string, PyValue>): Attributes {
  const object = new PyObject(new PyGlobal('sklearn.linear_model._base', 'LinearRegression'), [], 'newobj')
  const state = new PyDict()
  for (const [name, value] of Object.entries(attributes)) state.set(name, value)
  object.state = state
  return Attributes.of(object)
}

/** Arrays that NumPy itself pickled. */
function arrays(): Attributes {
  const { root } = readPickle(fixture('numpy2.p4.joblib'))
  const object = new PyObject(new PyGlobal('test', 'Arrays'), [], 'newobj')
  object.state = (root as PyDict).get('arrays')
  return Attributes.of(object)
}

describe('attributes', () => {
  it('absent are named with their class', () => {
    expect(() => instance({ n_features_in_: 3 }).raw('coef_')).toThrow(
      'sklearn.linear_model._base.LinearRegression.coef_: the attribute is not in the file',
    )
    expect(() => instance({ alpha: 1 }).raw('coef_')).toThrow('LinearRegression: the estimator is not fitted')
    expect(instance({}).get('coef_')).toBeUndefined()
    expect(instance({}).optionalNumber('alpha')).toBeNull()
    expect(instance({ alpha: null }).optionalNumber('alpha')).toBeNull()
    expect(instance({ alpha: 2 }).optionalNumber('alpha')).toBe(2)
  })

  it('of another type than wanted are refused with what was found', () => {
    const object = instance({ solver: 'lbfgs', n: 3, half: new PyFloat(0.5), flag: true })
    expect(() => object.number('solver')).toThrow(/LinearRegression.solver: expected a number, found 'lbfgs'/)
    expect(() => object.string('n')).toThrow(/expected a str, found int 3/)
    expect(() => object.int('half')).toThrow(/expected an int, found float 0.5/)
    expect(() => object.boolean('n')).toThrow(/expected a bool, found int 3/)
    expect(() => object.array('n')).toThrow(/expected an ndarray/)
    expect(() => object.object('flag')).toThrow(/expected an object/)
    expect(() => object.list('solver')).toThrow(/expected a list/)
    expect(() => object.floats('solver')).toThrow(/expected an array of numbers/)
    expect(() => object.strings('n')).toThrow(/LinearRegression.n: .*expected an array or a list/)
  })

  it('take Python numbers and NumPy scalars alike', () => {
    const { root } = readPickle(fixture('numpy1.p4.pkl'))
    const object = new PyObject(new PyGlobal('test', 'Scalars'), [], 'newobj')
    object.state = (root as PyDict).get('scalars')
    const scalars = Attributes.of(object)
    expect(scalars.number('f8')).toBe(0.1)
    expect(scalars.number('f4')).toBe(Math.fround(0.1))
    expect(scalars.int('i8')).toBe(-3)
    expect(scalars.boolean('bool')).toBe(true)
    expect(scalars.string('text')).toBe('abc')
    expect(instance({ a: 7, b: new PyFloat(2), c: true, d: null, e: 'x' }).number('c')).toBe(1)
    expect(instance({ d: null, e: 'x' }).text('d')).toBeNull()
    expect(instance({ d: null, e: 'x' }).text('e')).toBe('x')
  })

  it('give numeric arrays, lists and tuples as doubles in C order', () => {
    expect(arrays().floats('strided')).toEqual(Float64Array.of(0, 3, 6, 9, 12, 15, 18))
    expect(arrays().floats('f_order')).toEqual(arrays().floats('c_order'))
    expect(instance({ a: [1, new PyFloat(2.5)] }).floats('a')).toEqual(Float64Array.of(1, 2.5))
    expect(instance({ a: new PyTuple([1, true]) }).floats('a')).toEqual(Float64Array.of(1, 1))
    expect(instance({ a: [] }).floats('a')).toHaveLength(0)
  })

  it('give integers only when all fit', () => {
    expect(arrays().ints('i4')).toEqual(Int32Array.of(-(2 ** 31), 2 ** 31 - 1))
    expect(arrays().ints('bool')).toEqual(Int32Array.of(1, 0, 0, 1))
    expect(arrays().ints('big_endian_i2')).toEqual(Int32Array.of(1, -2, 300))
    expect(() => arrays().ints('i8')).toThrow(/does not fit a 32-bit integer/)
    expect(() => instance({ a: [new PyFloat(0.5)] }).ints('a')).toThrow(/32-bit integers/)
  })

  it('give matrices with their shape, and rows only where that is allowed', () => {
    expect(arrays().matrix('f_order')).toEqual({ rows: 4, cols: 3, data: arrays().floats('c_order') })
    expect(arrays().matrix('empty')).toEqual({ rows: 0, cols: 3, data: new Float64Array(0) })
    expect(() => arrays().matrix('strided')).toThrow(/Arrays.strided: expected a matrix/)
    expect(arrays().matrix('strided', { allow1d: true })).toMatchObject({ rows: 1, cols: 7 })
    expect(() => arrays().matrix('f_order_3d')).toThrow(/expected a matrix/)
  })

  it('give labels and strings', () => {
    expect(arrays().labels('text')).toEqual(['cat', '', 'naïve', '\u{1f600}x'])
    expect(arrays().strings('text_big_endian')).toEqual(['cat', '', 'naïve', '\u{1f600}x'])
    expect(arrays().labels('bool')).toEqual([true, false, false, true])
    expect(arrays().labels('i4')).toEqual([-(2 ** 31), 2 ** 31 - 1])
    expect(instance({ a: ['x', 1, new PyFloat(2.5), true] }).labels('a')).toEqual(['x', 1, 2.5, true])
    expect(() => arrays().labels('object')).toThrow(/Arrays.object: .*found None/)
    expect(() => arrays().labels('i8')).toThrow(/beyond 2\^53/)
    expect(() => arrays().labels('byte_text')).toThrow(/expected str, int, float or bool/)
    expect(() => arrays().strings('i4')).toThrow(/expected a str/)
  })

  it('live in __dict__ and in __slots__', () => {
    const object = new PyObject(new PyGlobal('m', 'C'), [], 'newobj')
    const [dict, slots] = [new PyDict(), new PyDict()]
    dict.set('a', 1)
    slots.set('b', 2)
    object.state = new PyTuple([dict, slots])
    expect(Attributes.of(object).names()).toEqual(['a', 'b'])
    object.state = new PyTuple([null, slots])
    expect([Attributes.of(object).has('a'), Attributes.of(object).int('b')]).toEqual([false, 2])
  })
})
