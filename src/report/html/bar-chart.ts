import { scaleLinear } from 'd3-scale'

import { html } from '../../core/text.js'
import type { Bar, Block } from '../document.js'
import { showNumber } from '../wording.js'
import { round } from './histogram.js'

const WIDTH = 720
const LABELS = 190
const VALUES = 80
const ROW = 26
const AXIS = 26
/** Bars that are drawn; the summary's table and result.json have them all. */
const MAX_BARS = 40

/** Horizontal bars with whiskers, and a tick for the other model. */
export function barChart({ caption, other, bars }: Extract<Block, { kind: 'bars' }>): string {
  const shown = bars.slice(0, MAX_BARS)
  const ends = shown.flatMap(({ value, error, other: compared }) => [value - error, value + error, compared ?? 0])
  const x = scaleLinear([Math.min(0, ...ends), Math.max(0, ...ends, 1e-9)], [LABELS, WIDTH - VALUES]).nice(6)
  const height = shown.length * ROW + AXIS
  const grid = x.ticks(6).map((tick) => {
    const at = round(x(tick))
    return `<line class="grid" x1="${at}" x2="${at}" y1="0" y2="${height - AXIS}"/><text class="tick" x="${at}" y="${height - 8}" text-anchor="middle">${showNumber(tick)}</text>`
  })
  const compared = shown.some((bar) => bar.other !== null)
  const more = bars.length > MAX_BARS ? ` The ${MAX_BARS} largest of ${bars.length} are drawn.` : ''
  const legend = compared ? ` The line across a bar is the ${html(other)} model.` : ''
  return `<figure><figcaption>${html(caption)}.${legend}${more}</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="${html(caption)}"><svg class="bars" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${html(caption)}">
${grid.join('')}
${shown.map((bar, index) => oneBar(bar, index * ROW, x)).join('\n')}
</svg></div></figure>`
}

function oneBar({ label, value, error, other }: Bar, top: number, x: (value: number) => number): string {
  const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))]
  const middle = top + ROW / 2
  const whisker =
    error > 0
      ? `<path class="whisker" d="M${round(x(value - error))} ${middle}H${round(x(value + error))}M${round(x(value - error))} ${middle - 4}v8M${round(x(value + error))} ${middle - 4}v8"/>`
      : ''
  const tick =
    other === null
      ? ''
      : `<line class="other" x1="${round(x(other))}" x2="${round(x(other))}" y1="${top + 3}" y2="${top + ROW - 3}"/>`
  const name = label.length > 22 ? `${label.slice(0, 21)}…` : label
  return `<g><title>${html(label, 200)}: ${showNumber(value)} ± ${showNumber(error)}</title><text x="${LABELS - 8}" y="${middle + 4}" text-anchor="end">${html(name)}</text><rect class="bar" x="${round(from)}" y="${top + 6}" width="${round(Math.max(to - from, 0.5))}" height="${ROW - 12}"/>${whisker}${tick}<text class="value" x="${WIDTH - VALUES + 8}" y="${middle + 4}">${showNumber(value)}</text></g>`
}
