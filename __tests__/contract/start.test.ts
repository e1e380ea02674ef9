import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { staticImports } from '../support/static-imports.js'

const ROOT = join(import.meta.dirname, '..', '..')

function startOf(...entries: readonly string[]) {
  const { modules, packages, builtins } = staticImports(entries.map((entry) => join(ROOT, entry)))
  const paths = [...modules.keys()].map((path) => relative(ROOT, path))
  return { paths, packages, builtins, bytes: [...modules.values()].reduce((sum, size) => sum + size, 0) }
}

/** Room and folder of code that predict of a small pickled model from a CSV file does not run. */
const NOT_NEEDED = [
  'src/config/',
  'src/stages/',
  'src/pipeline/',
  'src/security/',
  'src/deploy/',
  'src/report/',
  'src/notify/',
  'src/metrics/',
  'src/onnx/',
  'src/python/',
  'src/hosts/github/api.ts',
  'src/hosts/local-git/',
  'src/formats/hdf5/',
  'src/formats/keras/archive.ts',
  'src/formats/keras/legacy-file.ts',
  'src/formats/catboost/cbm.ts',
  'src/formats/xgboost/ubjson.ts',
  'src/formats/lightgbm/text.ts',
  'src/formats/compression/xz.ts',
  'src/lower/keras/',
  'src/plan/trees/',
  'src/plan/boosters/',
  'src/plan/text/',
  'src/plan/neighbours/',
  'src/plan/svm/',
  'src/data/read/parquet/',
  'src/data/read/arrow/',
  'src/data/read/images/',
  'src/data/drift/',
  'src/data/quality/',
] as const

describe('the start of predict', () => {
  const { paths, packages, builtins, bytes } = startOf('src/cli.ts', 'src/commands/predict.ts')

  it('reaches the code that it is about', () => {
    expect(paths).toEqual(
      expect.arrayContaining(['src/model/open.ts', 'src/formats/pickle/interpreter.ts', 'src/data/read/csv/parser.ts']),
    )
  })

  it.each(NOT_NEEDED)('does not load %s', (place) => {
    expect(readdirSync(join(ROOT, place.endsWith('.ts') ? join(place, '..') : place)).length).toBeGreaterThan(0)
    expect(paths.filter((path) => path.startsWith(place))).toEqual([])
  })

  it('loads no lowering: they are loaded for the classes that a file names', () => {
    const lowerings = paths.filter((path) => /^src\/lower\/(sklearn|xgboost|lightgbm|catboost)\//.test(path))
    const harmless = ['index.ts', 'lowering.ts', 'not-askable.ts']
    expect(lowerings.filter((path) => !harmless.some((name) => path.endsWith(`/${name}`)))).toEqual([])
  })

  it('loads two small packages only', () => {
    expect([...packages].sort()).toEqual(['fastest-levenshtein', 'papaparse'])
  })

  it.each(['node:crypto', 'node:zlib', 'node:child_process', 'node:http', 'node:https'])(
    'does not load %s, which takes Node milliseconds',
    (name) => {
      expect([...builtins]).toContain('node:fs')
      expect([...builtins]).not.toContain(name)
    },
  )

  it('loads less source than a budget, so that what is added here is added on purpose', () => {
    expect(bytes).toBeLessThan(429_000)
  })
})

describe('a lowering', () => {
  const sources = readFileSync(join(ROOT, 'src/lower/sklearn/index.ts'), 'utf8')
  const files = [...new Set([...sources.matchAll(/import\('\.\/([\w-]+)\.js'\)/g)].map((match) => match[1]!))]
  const shared = new Set(startOf('src/cli.ts', 'src/commands/predict.ts').paths)
  const added = (file: string): readonly string[] =>
    startOf(`src/lower/sklearn/${file}.ts`).paths.filter((path) => !shared.has(path))

  it('of linear models brings no trees, neighbours, texts or support vectors along', () => {
    const paths = added('linear-classifiers')
    expect(paths).toContain('src/lower/sklearn/linear-classifiers.ts')
    expect(
      paths.filter((path) => /^src\/plan\/(trees|boosters|neighbours|text|svm|factors|splines)\//.test(path)),
    ).toEqual([])
  })

  it.each(files)('%s does not bring the engine, the scan or the configuration along', (file) => {
    const heavy = /^src\/(config|security|stages)\/|^src\/onnx\/(open-model|session|engine-loader)\.ts$/
    expect(added(file).filter((path) => heavy.test(path))).toEqual([])
  })
})
