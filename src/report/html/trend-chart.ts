import { scaleLinear } from 'd3-scale'

import { html } from '../../core/text.js'
import type { Block } from '../document.js'
import { showNumber } from '../wording.js'
import { round } from './histogram.js'

const WIDTH = 720
const HEIGHT = 220
const MARGIN = { left: 60, bottom: 30, top: 10, right: 30 } as const

/** Values over runs, one step a run, so that ten runs of one hour and one of last year stay apart; times stand below. */
export function trendChart({ caption, moments, lines, limit }: Extract<Block, { kind: 'trend' }>): string {
  const known = lines.flatMap(({ values }) => values.filter((value) => value !== null))
  const x = scaleLinear([0, moments.length - 1], [MARGIN.left, WIDTH - MARGIN.right])
  const [low, high] = rangeOf(limit === null ? known : [...known, limit])
  const y = scaleLinear([low, high], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(4)
  const [left, right] = [MARGIN.left, WIDTH - MARGIN.right]
  const rows = y.ticks(4).map((tick) => {
    const at = round(y(tick))
    return `<line class="grid" x1="${left}" x2="${right}" y1="${at}" y2="${at}"/><text class="tick" x="${left - 8}" y="${at + 4}" text-anchor="end">${showNumber(tick)}</text>`
  })
  // Runs of one day are told apart by the hour.
  const sameDay = moments[0]!.time.slice(0, 10) === moments.at(-1)!.time.slice(0, 10)
  const shown = sameDay ? ([0, 16] as const) : ([0, 10] as const)
  const times = timeTicks(moments.length).map((place) => {
    const anchor = place === 0 ? 'start' : place === moments.length - 1 ? 'end' : 'middle'
    return `<text class="tick" x="${round(x(place))}" y="${HEIGHT - 8}" text-anchor="${anchor}">${html(moments[place]!.time.slice(...shown).replace('T', ' '))}</text>`
  })
  const wanted =
    limit === null ? '' : `<line class="diagonal" x1="${left}" x2="${right}" y1="${round(y(limit))}" y2="${round(y(limit))}"/>` // prettier-ignore
  const drawn = lines.map(({ label, values }, index) => {
    const dots = values.map((value, place) => {
      if (value === null) return ''
      const { time, word, tone } = moments[place]!
      return `<g><title>${html(`${time.slice(0, 16).replace('T', ' ')}: ${label} ${showNumber(value)}, ${word}`)}</title>${mark(tone, round(x(place)), round(y(value)))}</g>`
    })
    return `<g class="curve c${index % 8}"><path d="${pathOf(values, x, y)}"/>${dots.join('')}</g>`
  })
  const legend = [
    ...lines.map(({ label }, index) => `<li class="curve c${index % 8}">${html(label, 80)}</li>`),
    ...(limit === null ? [] : [`<li class="diagonal">wanted: ${showNumber(limit)}</li>`]),
    ...(moments.some(({ tone }) => tone === 'bad' || tone === 'unsure')
      ? ['<li class="plain">× did not pass</li>']
      : []),
  ]
  return `<figure><figcaption>${html(caption)}</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="${html(caption)}"><svg class="trend" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${html(`${caption}, ${moments.length} points; the table below has the numbers`)}">
${rows.join('')}${times.join('')}${wanted}
${drawn.join('\n')}
</svg></div><ul class="legend">${legend.join('')}</ul></figure>`
}

/** Told apart by shape besides colour. */
function mark(tone: string, x: number, y: number): string {
  if (tone === 'good') return `<circle cx="${x}" cy="${y}" r="3.5"/>`
  return `<path class="cross" d="M${x - 4} ${y - 4}l8 8m0 -8l-8 8"/>`
}

/** A run without the value leaves a gap. */
function pathOf(
  values: readonly (number | null)[],
  x: (place: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, place) => {
      if (value === null) return ''
      const before = place === 0 ? null : values[place - 1]!
      return `${before === null ? 'M' : 'L'}${round(x(place))} ${round(y(value))}`
    })
    .join('')
}

/** First, last and up to three between, none so near to the last that their dates would touch. */
function timeTicks(count: number): readonly number[] {
  const last = count - 1
  const step = Math.max(1, Math.ceil(last / 4))
  const places = Array.from({ length: count }, (_, place) => place).filter((place) => place % step === 0)
  return [...places.filter((place) => last - place >= Math.max(1, last / 5)), last]
}

/** A line that never moved still needs a height. */
function rangeOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const margin = low === high ? Math.max(Math.abs(low) * 0.05, 1e-9) : 0
  return [low - margin, high + margin]
}
