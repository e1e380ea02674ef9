import { lowerRecord, loweredClasses } from '../src/lower/index.js'
import { corpusVersions, fixturesOf, readFixtureRecord } from '../__tests__/lower/corpus.js'

interface Tried {
  readonly versions: Set<string>
  /** Widest tolerance of the fixtures whose own class it is; 'bits' until a wider one is met. */
  widest: number | 'bits' | null
  fixtures: number
}

/** The table of docs/supported-models.md: every registered class, with what the parity corpus proves about it. */
export function supportedModelsTable(): string {
  const tried = new Map<string, Tried>(
    loweredClasses().map((name) => [name, { versions: new Set(), widest: null, fixtures: 0 }]),
  )
  for (const version of corpusVersions()) {
    for (const fixture of fixturesOf(version)) {
      const { classes } = lowerRecord(readFixtureRecord(fixture))
      for (const [position, name] of classes.entries()) {
        const entry = tried.get(name)
        if (entry === undefined) continue
        entry.versions.add(version)
        entry.fixtures++
        if (position === 0) entry.widest = wider(entry.widest, fixture.expected.tolerance)
      }
    }
  }
  const rows = [...tried]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, { versions, fixtures, widest }]) => {
      return `| \`${name}\` | ${[...versions].join(', ')} | ${fixtures} | ${agreement(widest)} |`
    })
  return ['| Class | Versions | Fixtures | Agreement with its library |', '| --- | --- | ---: | --- |', ...rows].join(
    '\n',
  )
}

function wider(before: Tried['widest'], tolerance: number | 'bits'): Tried['widest'] {
  if (before === null || before === 'bits') return tolerance
  return tolerance === 'bits' ? before : Math.max(before, tolerance)
}

function agreement(widest: Tried['widest']): string {
  if (widest === null) return 'inside other models'
  return widest === 'bits' ? 'bit-identical' : `within ${widest.toExponential()} relative, labels identical`
}
