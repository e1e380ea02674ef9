import { describe, expect, it } from '@jest/globals'
import { accurateExp, accurateLog } from '../../../src/plan/trees/accurate.js'

describe('accurateLog', () => {
  // Python: float(decimal.Decimal(x).ln()) with 60 digits
  it.each([
    [0.23796462709189137, -1.4356332420208728],
    [0.5442292252959519, -0.6083847508482914],
    [0.36995516654807925, -0.9943734521774029],
    [0.6039200385961945, -0.5043134762413206],
    [0.06552885923981311, -2.7252646342950886],
    [1.3167991554874136e178, 410.13535046254356],
    [2.5935401432800765e-62, -141.80725197252215],
    [1.917441039952995e180, 415.11630824431995],
    [5.409738856290388e261, 602.6629100925829],
    [2.319220053766716e-146, -335.3361926316961],
    [1, 0],
  ])('of %d has every bit right', (x, log) => {
    expect(accurateLog(x)).toBe(log)
  })

  it.each([
    [0, -Infinity],
    [Infinity, Infinity],
    [-1, NaN],
    [NaN, NaN],
    [5e-324, Math.log(5e-324)],
  ])('of %d is what Math.log says', (x, log) => {
    expect(accurateLog(x)).toBe(log)
  })
})

describe('accurateExp', () => {
  // Python: float(decimal.Decimal(x).exp()) with 60 digits
  it.each([
    [0.8680453071432968, 2.3822497329429675],
    [0.5231812103833013, 1.6873870536991276],
    [0.0640314382269973, 1.066125915343186],
    [109.31949951758111, 2.9981641365402667e47],
    [-238.4788085811452, 2.6913450580796685e-104],
    [-562.7858982363, 3.847599884359882e-245],
    [438.6326843747347, 3.1315143513300537e190],
    [-32.701093601439766, 6.281964772869518e-15],
    [0, 1],
    [-1000, 0],
    [1000, Infinity],
    [NaN, NaN],
  ])('of %d has every bit right', (x, exp) => {
    expect(accurateExp(x)).toBe(exp)
  })
})
