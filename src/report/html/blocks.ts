import { html } from '../../core/text.js'
import type { Block, Cell, TableBlock } from '../document.js'
import { showNumber } from '../wording.js'
import { barChart } from './bar-chart.js'
import { curveChart } from './curve-chart.js'
import { pairedHistogram } from './histogram.js'
import { scatterChart } from './scatter-chart.js'
import { trendChart } from './trend-chart.js'

/** Longest text that is kept on one line: a sha256, a qualified class name. */
const MAX_UNBROKEN = 64

/** One block of the document as HTML; all strings are escaped here. */
export function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
      return `<p>${html(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${html(item)}</li>`).join('')}</ul>`
    case 'facts':
      return `<dl>${block.facts.map(([name, value]) => `<dt>${html(name)}</dt><dd>${htmlCell(value)}</dd>`).join('')}</dl>`
    case 'table':
      return htmlTable(block)
    case 'matrix':
      return htmlMatrix(block)
    case 'bars':
      return barChart(block)
    case 'curves':
      return curveChart(block)
    case 'scatter':
      return scatterChart(block)
    case 'trend':
      return trendChart(block)
  }
}

/** Wide tables scroll inside their own box, reachable by keyboard, so that the page never does. */
function htmlTable({ caption, columns, rows }: TableBlock): string {
  const head = columns.map((column) => `<th scope="col"${numeric(column.numeric)}>${html(column.title)}</th>`)
  const body = rows.map((row) => `<tr>${row.map((cell, index) => bodyCell(cell, index, columns)).join('')}</tr>`)
  return `<div class="scroll" tabindex="0" role="region" aria-label="${html(caption)}"><table>
<caption>${html(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`
}

function bodyCell(cell: Cell, index: number, columns: TableBlock['columns']): string {
  const content = htmlCell(cell)
  if (index === 0) return `<th scope="row">${content}</th>`
  const short = typeof cell !== 'string' || cell.length <= MAX_UNBROKEN
  const title = columns[index]?.title ?? ''
  // Narrow screens show a row as a card; the heading of the column stands before each cell then.
  const label = title === '' ? '' : ` data-label="${html(title)}"`
  return `<td${numeric(columns[index]?.numeric === true && short)}${label}>${content}</td>`
}

function numeric(isNumeric: boolean | undefined): string {
  return isNumeric === true ? ' class="number"' : ''
}

function htmlCell(cell: Cell): string {
  if (typeof cell === 'string') return html(cell)
  if ('histogram' in cell) return pairedHistogram(cell.histogram)
  if ('share' in cell) {
    const percent = Math.round(Math.min(1, Math.max(0, cell.share)) * 1000) / 10
    return `${html(cell.text)}<span class="meter" aria-hidden="true"><span style="width:${percent}%"></span></span>`
  }
  const whole = cell.text.length <= MAX_UNBROKEN ? ' class="whole"' : ''
  const words = cell.mono === true ? `<code${whole}>${html(cell.text)}</code>` : html(cell.text)
  const text = cell.file === undefined ? words : `<a href="./${fileAddress(cell.file)}">${words}</a>`
  return cell.tone === undefined ? text : `<span class="tag ${cell.tone}">${text}</span>`
}

function fileAddress(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/')
}

/** Each cell is shaded by its share of the row's truth, so that rare classes show their mistakes as well. */
function htmlMatrix({ caption, labels, cells }: Extract<Block, { kind: 'matrix' }>): string {
  const head = labels.map((label) => `<th scope="col" class="number">${html(label, 60)}</th>`)
  const body = cells.map((row, truth) => {
    const total = row.reduce((sum, value) => sum + value, 0)
    const shaded = row.map((value, column) => {
      const share = total === 0 ? 0 : Math.round((value / total) * 100)
      const side = truth === column ? 'hit' : 'miss'
      return `<td class="number ${side}${value === 0 ? ' none' : ''}" style="--share:${share}%" title="${share}% of the row">${showNumber(value)}</td>`
    })
    return `<tr><th scope="row">${html(labels[truth]!, 60)}</th>${shaded.join('')}</tr>`
  })
  return `<div class="scroll" tabindex="0" role="region" aria-label="${html(caption)}"><table class="matrix">
<caption>${html(caption)}</caption>
<thead><tr><th scope="col">Truth</th>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`
}
