import { describe, expect, it } from '@jest/globals'
import { corpusVersions, fixturesOf, type Fixture } from './corpus.js'
import { onnxParityOf } from './onnx-parity.js'

/** Fixtures without an ONNX file, and what the refusal names. Every other one must have a file. */
const REFUSED: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(nmf-(mu|mini-batch|kullback|itakura|cubic|beta)|minibatchnmf)/,
    /NMF: the solver "mu" .* every ten steps \(at model/,
  ],
  [/^nmf-shuffled/, /NMF: it draws the order of its steps.*\(at model/],
  // Those that shrink the products by a threshold have a file.
  [
    /^(dictionary(?!-mini-batch$|learning)|coder(?!-threshold))/,
    /(DictionaryLearning|SparseCoder): it solves for .*\(at model/,
  ],
  [/^gp-matern-(0-3|0-8|2-0|7-7)$/, /no Bessel function, .*nu=/],
  [
    /^knn-(jaccard|dice|rogerstanimoto|russellrao|sokal|matching|kulsinski)/,
    /metric "\w+" most training rows .*\(at model/,
  ],
  [/^hashed-wide-/, /HashingVectorizer: \d{5,} columns; a graph has no sparse matrices, .*\(at model/],
  [/^imputer-(mixed-most-frequent|text-constant)$/, /SimpleImputer: text and numbers/],
  [/^passengers-nested$/, /ColumnTransformer: text and numbers .*\(at model\.columntransformer-1\)/],
]

/**
 * Metrics under which many training rows are equally far: the graph takes the first of them, scikit-learn those that its heap
 * or tree holds. Fixture to the number of rows with other shares; no label differs.
 */
const TIES: Readonly<Record<string, number>> = {
  'knn-braycurtis': 1,
  'knn-canberra': 1,
  'knn-chebyshev': 1,
  'knn-hamming': 5,
}

const fixtures = corpusVersions()
  .filter((version) => /^\d/.test(version))
  .flatMap((version) => fixturesOf(version))
  // Rows that are equally far from most training rows: `convert` compares such rows and refuses the graph, which takes the first.
  .filter(({ name }) => !name.startsWith('ties-'))
  // Wide files take long to read, and are all refused alike.
  .filter(({ name, version }) => !name.startsWith('hashed-wide-') || version === '1.9.1')

function refusalOf(name: string): RegExp | undefined {
  return REFUSED.find(([pattern]) => pattern.test(name))?.[1]
}

function rowsThatDiffer(differences: readonly string[]): number {
  return new Set(differences.map((difference) => /row \d+/.exec(difference)?.[0])).size
}

describe('models as ONNX files answer what their library answered', () => {
  it.each(fixtures.map((fixture): [string, string, Fixture] => [fixture.version, fixture.name, fixture]))(
    'scikit-learn %s: %s',
    async (_version, name, fixture) => {
      const { refused, differences } = await onnxParityOf(fixture)
      const refusal = refusalOf(name)
      if (refusal !== undefined) {
        expect(refused).toMatch(refusal)
        return
      }
      expect(refused).toBeNull()
      const ties = TIES[name]
      if (ties === undefined) {
        expect(differences).toEqual([])
        return
      }
      expect(rowsThatDiffer(differences)).toBe(ties)
      expect(differences.filter((difference) => !difference.startsWith('probabilities: '))).toEqual([])
    },
  )
})

describe('the share of the corpus that has an ONNX file', () => {
  it('is at least 80 percent of the fixtures of the newest version', () => {
    const newest = fixtures.filter(({ version }) => version === '1.9.1')
    const exported = newest.filter(({ name }) => refusalOf(name) === undefined)
    expect(exported.length / newest.length).toBeGreaterThan(0.8)
  })
})
