/**
 * Measures how often drift gates raise an alarm: falsely, when nothing moved, and rightly, when means moved by 0.1 to
 * 0.5 standard deviations. Writes the tables of docs/drift.md and docs/drift-power.svg. Seeded: the same numbers again.
 *
 *   npx tsx scripts/calibrate-drift.ts            takes some minutes
 *   npx tsx scripts/calibrate-drift.ts 20         fewer data sets, for a try; writes nothing
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { scaleLinear } from 'd3-scale'
import { format, resolveConfig } from 'prettier'
import { seededRandom, type RandomSource } from '../src/core/random.js'
import { numberColumn, type TableChunk } from '../src/core/table.js'
import { html } from '../src/core/text.js'
import { dataDrift } from '../src/data/index.js'
import { countsBetween, quantilesOf, type Distribution } from '../src/data/statistics/distribution.js'
import { populationStability } from '../src/data/drift/tests/population-stability.js'

const COLUMNS = 20
const SIZES = [
  [200, 200],
  [1000, 1000],
  [10_000, 10_000],
  [10_000, 200],
] as const
const SHIFTS = [0.1, 0.2, 0.3, 0.4, 0.5] as const
const asked = process.argv[2]
const NULL_SETS = asked === undefined ? 100 : Number(asked)
const SHIFTED_SETS = asked === undefined ? 20 : Number(asked)
const SEED = 20_260

type Draw = (random: RandomSource) => number

const normal: Draw = (random) => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next())

/** Counts of few values, as of calls or rooms. */
const counts: Draw = (random) => Math.floor(-2 * Math.log(1 - random.next()))

const SHAPES = { normal, counts } as const

interface Gate {
  readonly name: string
  readonly colour: string
  /** Alarm of one column. */
  readonly alarms: (column: ColumnFacts) => boolean
}

interface ColumnFacts {
  readonly drifted: boolean | null
  readonly psi: number
  readonly ksP: number
}

const GATES: readonly Gate[] = [
  { name: 'ModelGate (0.15)', colour: '#0969da', alarms: ({ drifted }) => drifted === true },
  { name: 'PSI > 0.1', colour: '#bc4c00', alarms: ({ psi }) => psi > 0.1 },
  { name: 'PSI > 0.2', colour: '#8250df', alarms: ({ psi }) => psi > 0.2 },
  { name: 'KS p < 0.05', colour: '#57606a', alarms: ({ ksP }) => ksP < 0.05 },
]

function table(rows: number, draw: Draw, shift: number, random: RandomSource): TableChunk {
  const columns = Array.from({ length: COLUMNS }, (_, at) =>
    numberColumn(
      `x${at}`,
      Float64Array.from({ length: rows }, () => draw(random) + shift),
    ),
  )
  return { rows, columns }
}

function distributionOf(values: Float64Array): Distribution {
  return { values: values.slice().sort(), counts: null, total: values.length, exact: true }
}

/** As it is usually computed: ten bins at the deciles of the reference. */
function decilePsi(reference: Distribution, current: Distribution): number {
  const edges = quantilesOf(
    reference,
    Array.from({ length: 9 }, (_, at) => (at + 1) / 10),
  )
  return populationStability.score(countsBetween(reference, edges), countsBetween(current, edges))
}

async function columnsOf(
  sizes: readonly [number, number],
  draw: Draw,
  shift: number,
  seed: number,
): Promise<ColumnFacts[]> {
  const random = seededRandom(seed)
  const reference = table(sizes[0], draw, 0, random)
  const current = table(sizes[1], draw, shift, random)
  const { columns } = await dataDrift(reference, current, { seed })
  return columns.map(({ drifted, p_value }, at): ColumnFacts => {
    const [before, now] = [reference.columns[at]!, current.columns[at]!]
    if (before.kind !== 'number' || now.kind !== 'number' || p_value === null) throw new Error('not numbers')
    return { drifted, ksP: p_value, psi: decilePsi(distributionOf(before.values), distributionOf(now.values)) }
  })
}

interface Rates {
  readonly column: number
  readonly set: number
}

interface Row {
  readonly sizes: readonly [number, number]
  readonly shape: string
  readonly shift: number
  readonly rates: readonly Rates[]
  readonly undecided: number
}

async function measure(
  sizes: readonly [number, number],
  shape: keyof typeof SHAPES,
  shift: number,
  sets: number,
): Promise<Row> {
  const alarms = GATES.map(() => ({ columns: 0, sets: 0 }))
  let undecided = 0
  for (let set = 0; set < sets; set++) {
    const columns = await columnsOf(
      sizes,
      SHAPES[shape],
      shift,
      SEED + set * 7919 + sizes[0] + Math.round(shift * 10) + shape.length * 31,
    )
    undecided += columns.filter(({ drifted }) => drifted === null).length
    for (const [at, gate] of GATES.entries()) {
      const found = columns.filter((column) => gate.alarms(column)).length
      alarms[at]!.columns += found
      if (found > 0) alarms[at]!.sets++
    }
  }
  console.error(`${sizes.join(' and ')} rows, ${shape}, shift ${shift}`)
  return {
    ...{ sizes, shape, shift, undecided: undecided / (sets * COLUMNS) },
    rates: alarms.map(({ columns, sets: found }) => ({ column: columns / (sets * COLUMNS), set: found / sets })),
  }
}

const percent = (share: number): string => `${Number((share * 100).toFixed(share < 0.01 && share > 0 ? 2 : 1))} %`
const rowsOf = ([n, m]: readonly [number, number]): string =>
  n === m ? n.toLocaleString('en') : `${n.toLocaleString('en')} and ${m.toLocaleString('en')}`

function nullTable(rows: readonly Row[], of: keyof Rates): string {
  const lines = rows.map(
    ({ sizes, shape, rates }) =>
      `| ${rowsOf(sizes)} | ${shape} | ${rates.map((rate) => percent(rate[of])).join(' | ')} |`,
  )
  return [
    `| Rows | Values | ${GATES.map(({ name }) => name).join(' | ')} |`,
    `| --- | --- |${' ---: |'.repeat(GATES.length)}`,
    ...lines,
  ].join('\n')
}

function powerTable(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ sizes, shift, rates, undecided }) =>
      `| ${rowsOf(sizes)} | ${shift} σ | ${rates.map(({ column }) => percent(column)).join(' | ')} | ${percent(undecided)} |`,
  )
  return [
    `| Rows | Shift | ${GATES.map(({ name }) => name).join(' | ')} | ModelGate undecided |`,
    `| --- | --- |${' ---: |'.repeat(GATES.length + 1)}`,
    ...lines,
  ].join('\n')
}

/** Share of alarms against the shift, a panel for each size; readable in light and dark pages. */
function figure(rows: readonly Row[]): string {
  const [width, height, left, top] = [250, 190, 44, 34]
  const panels = SIZES.slice(0, 3)
  const x = scaleLinear([0, 0.5], [0, width - 20])
  const y = scaleLinear([0, 1], [height, 0])
  const drawn = panels.map((sizes, at) => {
    const own = rows.filter((row) => row.sizes === sizes && row.shape === 'normal')
    const lines = GATES.map(({ colour }, gate) => {
      const points = own.map(({ shift, rates }) => `${x(shift).toFixed(1)} ${y(rates[gate]!.column).toFixed(1)}`)
      const dots = points.map((point) => `<circle cx="${point.replace(' ', '" cy="')}" r="2.6" fill="${colour}"/>`)
      return `<path d="M${points.join('L')}" fill="none" stroke="${colour}" stroke-width="2"/>${dots.join('')}`
    })
    const grid = y
      .ticks(5)
      .map(
        (tick) =>
          `<line x1="0" x2="${width - 20}" y1="${y(tick)}" y2="${y(tick)}" stroke="#d0d7de" stroke-width="0.7"/>${at === 0 ? `<text x="-6" y="${y(tick) + 4}" text-anchor="end">${tick * 100} %</text>` : ''}`,
      )
    const ticks = x
      .ticks(5)
      .map((tick) => `<text x="${x(tick)}" y="${height + 15}" text-anchor="middle">${tick}</text>`)
    return `<g transform="translate(${left + at * width} ${top})"><text x="${(width - 20) / 2}" y="-10" text-anchor="middle" font-weight="600">${rowsOf(sizes)} rows in each table</text>${grid.join('')}${ticks.join('')}${lines.join('')}</g>`
  })
  const legend = GATES.map(
    ({ name, colour }, at) =>
      `<g transform="translate(${left + at * 170} ${top + height + 46})"><rect y="-9" width="18" height="4" fill="${colour}"/><text x="24" y="-3">${html(name)}</text></g>`,
  )
  const [w, h] = [left + panels.length * width, top + height + 56]
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-labelledby="t" font-family="system-ui, sans-serif" font-size="12" fill="#1f2328"><title id="t">Share of columns that raise an alarm against the shift of their mean in standard deviations, for 200, 1,000 and 10,000 rows</title><rect width="${w}" height="${h}" fill="#ffffff"/>${drawn.join('')}<text x="${w / 2}" y="${top + height + 30}" text-anchor="middle">shift of the mean, in standard deviations</text>${legend.join('')}</svg>\n`
}

const nulls: Row[] = []
for (const shape of ['normal', 'counts'] as const) {
  for (const sizes of SIZES) nulls.push(await measure(sizes, shape, 0, NULL_SETS))
}
const shifted: Row[] = []
for (const sizes of SIZES) for (const shift of SHIFTS) shifted.push(await measure(sizes, 'normal', shift, SHIFTED_SETS))

const body = `False alarms of one column that did not move (${NULL_SETS * COLUMNS} columns a line):

${nullTable(nulls, 'column')}

False alarms of a data set of ${COLUMNS} columns of which none moved, that is, of a gate (${NULL_SETS} data sets a line):

${nullTable(nulls, 'set')}

Alarms of one normal column whose mean moved (${SHIFTED_SETS * COLUMNS} columns a line):

${powerTable(shifted)}`

if (asked === undefined) {
  const path = 'docs/drift.md'
  const text = readFileSync(path, 'utf8')
  const [begin, end] = ['<!-- begin calibration -->', '<!-- end calibration -->']
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${path} has no ${begin} ... ${end}`)
  const whole = `${text.slice(0, from + begin.length)}\n\n${body}\n\n${text.slice(to)}`
  writeFileSync(path, await format(whole, { ...(await resolveConfig(path)), filepath: path }))
  const own = nulls.filter(({ shape }) => shape === 'normal')
  writeFileSync('docs/drift-power.svg', figure([...own, ...shifted]))
} else console.log(body)
