import { html, markdown } from '../core/text.js'
import type { Block, Cell, Section, TableBlock, Tone } from './document.js'
import { showNumber } from './wording.js'

/** Sections, blocks and cells in GitHub-flavoured Markdown. Every string is escaped here and nowhere else. */

/** Classes of a confusion matrix that still fit a comment's width. */
const MAX_MATRIX = 12
const BAR_WIDTH = 10
const SPARKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const
const MARK: Readonly<Record<Tone, string>> = { good: '✅ ', bad: '❌ ', unsure: '⚠️ ', quiet: '' }

export interface SectionOptions {
  readonly rowLimit: number
  readonly open: boolean
}

export function markdownSection(section: Section, { rowLimit, open }: SectionOptions): string {
  const body = section.blocks.map((block) => markdownBlock(block, rowLimit)).filter((text) => text !== '')
  const title = `${MARK[section.tone]}${section.title}`
  if (open) return [`### ${title}: ${markdown(section.fact)}`, '', ...body, ''].join('\n')
  // The blank line after <summary> is what makes GitHub read the body as Markdown again.
  return [
    '<details>',
    `<summary>${title}: ${summaryText(section.fact)}</summary>`,
    '',
    ...body,
    '',
    '</details>',
    '',
  ].join('\n')
}

/** Inside <summary> GitHub reads HTML, not Markdown: other escapes, the same care for mentions. */
function summaryText(text: string): string {
  return html(text, 200).replace(/@|#(?=\d)(?<!&#)|\bGH(?=-\d)/gi, (character) => `${character}&#8203;`)
}

function markdownBlock(block: Block, rowLimit: number): string {
  switch (block.kind) {
    case 'text':
      return `${markdown(block.text)}\n`
    case 'list':
      return markdownList(block.items, rowLimit)
    case 'facts':
      return markdownTable(
        {
          kind: 'table',
          caption: '',
          columns: [{ title: 'Fact' }, { title: 'Value' }],
          rows: block.facts.map(([name, value]) => [name, value]),
        },
        Infinity,
      )
    case 'table':
      return markdownTable(block, rowLimit)
    case 'matrix':
      return block.labels.length > MAX_MATRIX
        ? `${block.caption}: ${block.labels.length} classes are too many for a table here.\n`
        : markdownTable(matrixTable(block), rowLimit)
    case 'bars':
      return markdownTable(barsTable(block), rowLimit)
    case 'curves':
    case 'scatter':
    case 'trend':
      return '' // a picture; the HTML report has it
  }
}

function markdownList(items: readonly string[], rowLimit: number): string {
  const shown = items.slice(0, Math.max(rowLimit, 5)).map((item) => `- ${markdown(item)}`)
  const more = items.length - shown.length
  return `${[...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')}\n`
}

/** A table of at most `rowLimit` rows, with a line that tells how many were left out. */
export function markdownTable({ caption, columns, rows }: TableBlock, rowLimit: number): string {
  const title = caption === '' ? [] : [`*${markdown(caption)}*`, '']
  const shown = rows.slice(0, rowLimit)
  const more = rows.length - shown.length
  const rest = more > 0 ? ['', `${more} of ${rows.length} rows are left out here.`] : []
  if (shown.length === 0) return [...title, ...rest, ''].join('\n')
  return [
    ...title,
    line(columns.map((column) => markdown(column.title))),
    line(columns.map((column) => (column.numeric === true ? '---:' : '---'))),
    ...shown.map((row) => line(row.map(markdownCell))),
    ...rest,
    '',
  ].join('\n')
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function markdownCell(cell: Cell): string {
  if (typeof cell === 'string') return markdown(cell)
  if ('histogram' in cell) return `${spark(cell.histogram.reference)} → ${spark(cell.histogram.current)}`
  if ('share' in cell) return `${markdown(cell.text)} ${bar(cell.share)}`
  const lead = cell.emoji === undefined ? (cell.tone === undefined ? '' : MARK[cell.tone]) : `${cell.emoji} `
  const text = `${lead}${markdown(cell.text)}`
  // Inside <code> GitHub still reads Markdown, so the escapes hold; inside backticks they would not.
  return cell.mono === true ? `<code>${text}</code>` : text
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * BAR_WIDTH)
  return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`
}

function spark(values: readonly number[]): string {
  const highest = Math.max(...values, 0)
  if (highest === 0) return SPARKS[0].repeat(values.length)
  return values.map((value) => SPARKS[Math.round((value / highest) * (SPARKS.length - 1))]!).join('')
}

function matrixTable(block: Extract<Block, { kind: 'matrix' }>): TableBlock {
  return {
    kind: 'table',
    caption: block.caption,
    columns: [{ title: '' }, ...block.labels.map((label) => ({ title: label, numeric: true }))],
    rows: block.cells.map((cells, row) => [block.labels[row]!, ...cells.map(showNumber)]),
  }
}

function barsTable({ caption, other, bars }: Extract<Block, { kind: 'bars' }>): TableBlock {
  const highest = Math.max(...bars.map((one) => one.value), 0)
  const compared = bars.some((one) => one.other !== null)
  return {
    kind: 'table',
    caption,
    columns: [
      { title: 'Feature' },
      { title: 'Value' },
      { title: '±', numeric: true },
      ...(compared ? [{ title: other, numeric: true }] : []),
    ],
    rows: bars.map((one) => [
      one.label,
      { text: showNumber(one.value), share: highest === 0 ? 0 : one.value / highest },
      showNumber(one.error),
      ...(compared ? [showNumber(one.other)] : []),
    ]),
  }
}
