import { scaleLinear } from 'd3-scale'
import { html } from '../../core/text.js'
import type { Block } from '../document.js'
import { showNumber } from '../wording.js'
import { round } from './histogram.js'

const WIDTH = 620
const HEIGHT = 300
const MARGIN = { left: 70, bottom: 40, top: 8, right: 12 } as const

/** Points with a line at y = 0. */
export function scatterChart({
  caption,
  x: xTitle,
  y: yTitle,
  zero,
  points,
}: Extract<Block, { kind: 'scatter' }>): string {
  const x = scaleLinear(rangeOf(points.map(([value]) => value)), [MARGIN.left, WIDTH - MARGIN.right]).nice()
  const y = scaleLinear(rangeOf([0, ...points.map(([, value]) => value)]), [HEIGHT - MARGIN.bottom, MARGIN.top]).nice()
  const [top, bottom] = [MARGIN.top, HEIGHT - MARGIN.bottom]
  const [left, right] = [MARGIN.left, WIDTH - MARGIN.right]
  const columns = x.ticks(6).map((tick) => {
    const at = round(x(tick))
    return `<line class="grid" x1="${at}" x2="${at}" y1="${bottom}" y2="${top}"/><text class="tick" x="${at}" y="${bottom + 16}" text-anchor="middle">${showNumber(tick)}</text>`
  })
  const rows = y.ticks(5).map((tick) => {
    const at = round(y(tick))
    return `<line class="grid" x1="${left}" x2="${right}" y1="${at}" y2="${at}"/><text class="tick" x="${left - 6}" y="${at + 4}" text-anchor="end">${showNumber(tick)}</text>`
  })
  const dots = points.map(([a, b]) => `<circle cx="${round(x(a))}" cy="${round(y(b))}" r="2.5"/>`)
  return `<figure><figcaption>${html(caption)}</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="${html(caption)}"><svg class="scatter" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${html(`${caption}, ${points.length} rows`)}">
${columns.join('')}${rows.join('')}
<line class="diagonal" x1="${left}" x2="${right}" y1="${round(y(0))}" y2="${round(y(0))}"/>
${dots.join('')}
<text class="tick" x="${(left + right) / 2}" y="${HEIGHT - 6}" text-anchor="middle">${html(xTitle)}</text>
<text class="tick" transform="translate(12 ${(top + bottom) / 2}) rotate(-90)" text-anchor="middle">${html(yTitle)}</text>
</svg></div><ul class="legend"><li class="diagonal">${html(zero)}</li></ul></figure>`
}

/** A range of no width would divide by zero. */
function rangeOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return low === high ? [low - 1, high + 1] : [low, high]
}
