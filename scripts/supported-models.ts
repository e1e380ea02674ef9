import { isModelGateError } from '../src/core/errors.js'
import { loweredClasses, type LoweredModel } from '../src/lower/index.js'
import { exportLowered } from '../src/model/index.js'
import { corpusVersions, fixturesOf, readFixtureRecord } from '../__tests__/lower/corpus.js'
import { lowerRecord } from '../__tests__/support/without-waiting.js'

interface Tried {
  readonly versions: Set<string>
  /** Widest tolerance of the fixtures whose own class it is; 'bits' until a wider one is met. */
  widest: number | 'bits' | null
  fixtures: number
  /** Models with this class that have an ONNX file. */
  exported: number
  /** Why a model has none, where this class is in the way. */
  readonly refusals: Set<string>
}

/** The table of docs/supported-models.md: every registered class, with what the parity corpus proves about it. */
export function supportedModelsTable(): string {
  const tried = new Map<string, Tried>(
    loweredClasses().map((name) => [
      name,
      { versions: new Set(), widest: null, fixtures: 0, exported: 0, refusals: new Set() },
    ]),
  )
  for (const version of corpusVersions()) {
    for (const fixture of fixturesOf(version)) {
      const model = lowerRecord(readFixtureRecord(fixture))
      const { classes } = model
      const refusal = exportRefusal(model)
      if (refusal !== null) tried.get(blamed(refusal, classes))?.refusals.add(refusal.replace(/ \(at [^)]*\)$/, ''))
      for (const [position, name] of classes.entries()) {
        const entry = tried.get(name)
        if (entry === undefined) continue
        entry.versions.add(version)
        entry.fixtures++
        if (refusal === null) entry.exported++
        if (position === 0) entry.widest = wider(entry.widest, fixture.expected.tolerance)
      }
    }
  }
  const rows = [...tried]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, entry]) => {
      const { versions, fixtures, widest } = entry
      return `| \`${name}\` | ${[...versions].join(', ')} | ${fixtures} | ${agreement(widest)} | ${onnxForm(entry)} |`
    })
  const refusals = [...new Set([...tried.values()].flatMap((entry) => [...entry.refusals]))].toSorted()
  return [
    '| Class | Versions | Fixtures | Agreement with its library | ONNX |',
    '| --- | --- | ---: | --- | --- |',
    ...rows,
    '',
    '`convert` refuses what ONNX cannot express, and names the estimator inside that is in the way. In the corpus:',
    '',
    ...refusals.map((refusal) => `- ${refusal.replace(/^[\w.]+/, '`$&`')}`),
  ].join('\n')
}

/** The message that refuses an ONNX file; null when there is one. */
function exportRefusal(model: LoweredModel): string | null {
  try {
    exportLowered(model, '')
    return null
  } catch (error) {
    if (!isModelGateError(error) || error.code !== 'unsupported') throw error
    return error.message
  }
}

/** The class that a refusal names, else the innermost one. */
function blamed(refusal: string, classes: readonly string[]): string {
  if (refusal.startsWith('numpy.')) return 'sklearn.preprocessing.FunctionTransformer'
  return classes.find((name) => new RegExp(`^${name}[.:]`).test(refusal)) ?? classes.at(-1) ?? ''
}

function onnxForm({ exported, refusals }: Tried): string {
  if (refusals.size === 0) return exported > 0 ? 'yes' : ''
  return exported > 0 ? 'in part' : 'no'
}

function wider(before: Tried['widest'], tolerance: number | 'bits'): Tried['widest'] {
  if (before === null || before === 'bits') return tolerance
  return tolerance === 'bits' ? before : Math.max(before, tolerance)
}

function agreement(widest: Tried['widest']): string {
  if (widest === null) return 'inside other models'
  return widest === 'bits' ? 'bit-identical' : `within ${widest.toExponential()} relative, labels identical`
}
