import { KERAS_LAYERS } from '../src/lower/keras/index.js'
import { lowerKeras } from '../src/lower/keras/program.js'
import { kerasClasses } from '../src/lower/keras/registry.js'
import { kerasFixtures } from '../__tests__/lower/keras/corpus.js'
import { readModel } from '../__tests__/support/without-waiting.js'

interface Tried {
  readonly versions: Set<string>
  models: number
  /** Widest tolerance of the models that the layer is part of, half-precision models aside. */
  widest: number
}

/** Models with a policy of half precision agree to its three digits; that says nothing about a layer. */
const HALF_PRECISION = 1e-4

/** The table of layers in docs/supported-models.md: every registered class, with what the parity corpus proves. */
export function supportedLayersTable(): string {
  const tried = new Map<string, Tried>(
    kerasClasses().map((name) => [name, { versions: new Set(), models: 0, widest: 0 }]),
  )
  for (const fixture of kerasFixtures().filter(({ refused }) => refused === undefined)) {
    const record = readModel(fixture.read(fixture.files[0]!))
    if (!('kind' in record)) throw new TypeError(`${fixture.name} is no Keras model`)
    for (const name of lowerKeras(record).classes) {
      const entry = tried.get(name)
      if (entry === undefined) continue
      entry.versions.add(fixture.keras)
      entry.models++
      if (fixture.tolerance < HALF_PRECISION) entry.widest = Math.max(entry.widest, fixture.tolerance)
    }
  }
  const limits = new Map(
    KERAS_LAYERS.flatMap((lowering) => lowering.classes.map((name) => [name, lowering.limits ?? ''])),
  )
  const rows = [...tried]
    .filter(([, { models }]) => models > 0)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, { versions, models, widest }]) => {
      const listed = [...versions].toSorted(byNumber).join(', ')
      return `| \`${name}\` | ${listed} | ${models} | ${widest.toExponential()} | ${limits.get(name) ?? ''} |`
    })
  return ['| Layer | Keras | Models | Within | Limits |', '| --- | --- | ---: | --- | --- |', ...rows].join('\n')
}

function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
