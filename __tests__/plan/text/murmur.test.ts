import { expect, it } from '@jest/globals'
import { murmurHash3 } from '../../../src/plan/index.js'

// sklearn.utils.murmurhash3_32 of scikit-learn 1.2.2
it.each([
  ['', 0],
  ['a', 1009084850],
  ['ab', -1681926305],
  ['abc', -1277324294],
  ['abcd', 1139631978],
  ['größe', -472672705],
  ['the quick brown', -1207202606],
])('the hash of "%s" is that of scikit-learn', (text, hash) => {
  expect(murmurHash3(new TextEncoder().encode(text))).toBe(hash)
})
