import { scaleLinear } from 'd3-scale'

import { html } from '../../core/text.js'
import type { Histogram } from '../document.js'

const WIDTH = 220
const HEIGHT = 48

/** Reference (outlined) behind current (filled), each scaled to its own sum, with the bins in a tooltip. */
export function pairedHistogram({ bins, reference, current }: Histogram): string {
  const shares = [shareOf(reference), shareOf(current)] as const
  const y = scaleLinear([0, Math.max(...shares[0], ...shares[1], 1e-9)], [0, HEIGHT - 2])
  const step = WIDTH / Math.max(bins.length, 1)
  const bars = bins.map((bin, index) => {
    const [before, after] = [shares[0][index] ?? 0, shares[1][index] ?? 0]
    const title = `<title>${html(bin, 80)}: reference ${percent(before)}, current ${percent(after)}</title>`
    const rect = (kind: string, share: number, inset: number): string =>
      `<rect class="${kind}" x="${round(index * step + inset)}" y="${round(HEIGHT - y(share))}" width="${round(Math.max(step - 2 * inset, 0.5))}" height="${round(y(share))}"/>`
    return `<g>${title}${rect('reference', before, step * 0.08)}${rect('current', after, step * 0.24)}</g>`
  })
  const label = `Histogram of ${bins.length} bins, reference against current`
  return `<svg class="histogram" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${label}">${bars.join('')}<line class="axis" x1="0" x2="${WIDTH}" y1="${HEIGHT - 0.5}" y2="${HEIGHT - 0.5}"/></svg>`
}

function shareOf(values: readonly number[]): readonly number[] {
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => (sum === 0 ? 0 : value / sum))
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}
