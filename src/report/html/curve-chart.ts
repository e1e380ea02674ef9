import { scaleLinear } from 'd3-scale'

import { html } from '../../core/text.js'
import type { Block } from '../document.js'
import { showNumber } from '../wording.js'
import { round } from './histogram.js'

const SIZE = 300
const MARGIN = { left: 44, bottom: 40, top: 8, right: 12 } as const

/** Curves in the unit square, told apart by colour and by dash. */
export function curveChart({
  caption,
  x: xTitle,
  y: yTitle,
  diagonal,
  curves,
}: Extract<Block, { kind: 'curves' }>): string {
  const x = scaleLinear([0, 1], [MARGIN.left, SIZE - MARGIN.right])
  const y = scaleLinear([0, 1], [SIZE - MARGIN.bottom, MARGIN.top])
  const ticks = x.ticks(5).map((tick) => {
    const [column, row] = [round(x(tick)), round(y(tick))]
    return `<line class="grid" x1="${column}" x2="${column}" y1="${y(0)}" y2="${y(1)}"/><line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${row}" y2="${row}"/><text class="tick" x="${column}" y="${y(0) + 16}" text-anchor="middle">${showNumber(tick)}</text><text class="tick" x="${x(0) - 6}" y="${row + 4}" text-anchor="end">${showNumber(tick)}</text>`
  })
  const line = diagonal === null ? '' : `<line class="diagonal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>`
  const paths = curves.map(({ label, points }, index) => {
    const path = points.map(([a, b], place) => `${place === 0 ? 'M' : 'L'}${round(x(a))} ${round(y(b))}`).join('')
    const dots =
      points.length > 15
        ? ''
        : points.map(([a, b]) => `<circle cx="${round(x(a))}" cy="${round(y(b))}" r="2.5"/>`).join('')
    return `<g class="curve c${index % 8}"><title>${html(label, 80)}</title><path d="${path}"/>${dots}</g>`
  })
  const legend = [
    ...curves.map(({ label }, index) => `<li class="curve c${index % 8}">${html(label, 80)}</li>`),
    ...(diagonal === null ? [] : [`<li class="diagonal">${html(diagonal)}</li>`]),
  ]
  return `<figure class="square"><figcaption>${html(caption)}</figcaption>
<svg viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label="${html(caption)}">
${ticks.join('')}${line}
${paths.join('\n')}
<text class="tick" x="${(x(0) + x(1)) / 2}" y="${SIZE - 6}" text-anchor="middle">${html(xTitle)}</text>
<text class="tick" transform="translate(12 ${(y(0) + y(1)) / 2}) rotate(-90)" text-anchor="middle">${html(yTitle)}</text>
</svg><ul class="legend">${legend.join('')}</ul></figure>`
}
