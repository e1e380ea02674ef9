import { describe, expect, it } from '@jest/globals'

import type { PipelineResult } from '../../src/core/result.js'
import { pastRun, renderHtml, type ReportHistory } from '../../src/report/index.js'
import { attribute, elementsOf, parsed, textOf } from './document-tree.js'
import { expectGolden } from './golden.js'
import { deployed } from './sample-results.js'
import { history, SITUATIONS } from './situations.js'

type Element = ReturnType<typeof elementsOf>[number]

const sectionOf = (page: string): Element =>
  elementsOf(page.slice(page.indexOf('<section id="history"'))).find(
    (element) => attribute(element, 'id') === 'history',
  )!

function within(element: Element, tag: string): readonly Element[] {
  const found: Element[] = []
  const visit = (node: Element): void => {
    if (node.tagName === tag) found.push(node)
    for (const child of node.childNodes) if ('tagName' in child) visit(child)
  }
  visit(element)
  return found
}

const rowsOf = (table: Element): readonly (readonly string[])[] =>
  within(table, 'tr').map((row) => [...within(row, 'th'), ...within(row, 'td')].map(textOf))

const page = (past: ReportHistory | null, result: PipelineResult = deployed): string => renderHtml(result, past)

describe('the history in the page', () => {
  it('reads as reviewed', () => {
    expectGolden('history.html', page(history))
  })

  it('lists the runs of the model, this one first, with the metric of the gate', () => {
    const [runs] = within(sectionOf(page(history)), 'table')
    const [head, first, second] = rowsOf(runs!)
    expect(head).toEqual(['Started (UTC)', 'Verdict', 'accuracy', 'Quality', 'Drift', 'Stability', 'Time', 'sha256', 'Run']) // prettier-ignore
    expect(first!.slice(0, 3)).toEqual(['2026-09-01 10:15', 'deployed', '0.9125'])
    expect(second!.slice(0, 3)).toEqual(['2026-08-23 10:15', 'ready for deployment', '0.9004'])
    expect(rowsOf(runs!)).toHaveLength(8)
  })

  it('lists what was live, the rollback and the failure included', () => {
    const [, deployments] = within(sectionOf(page(history)), 'table')
    const rows = rowsOf(deployments!).slice(1)
    expect(rows.map((row) => row[1])).toEqual(['active', 'active (rollback)', 'failed', 'active', 'active'])
    expect(rows.map((row) => row[2])).toEqual(['until now', '29.0 days', '1 min 4 s', '7.0 days', '7.0 days'])
    expect(rows.map((row) => row[3])).toEqual(['0.9125', '0.884', '0.8951', '0.884', '–'])
    expect(textOf(deployments!)).toContain('75% of the deployments became active; mean time to restore 1 min 35 s')
  })

  it('draws the trend with the threshold, a gap where nothing was measured, and a cross where a run did not pass', () => {
    const [first] = within(sectionOf(page(history)), 'svg')
    const [line] = within(first!, 'path').filter((path) => attribute(path, 'class') === undefined)
    expect(attribute(line!, 'd')!.match(/M/g)).toHaveLength(2)
    expect(attribute(line!, 'd')!.match(/[ML]/g)).toHaveLength(6)
    expect(within(first!, 'path').filter((path) => attribute(path, 'class') === 'cross')).toHaveLength(1)
    expect(within(first!, 'circle')).toHaveLength(5)
    const at = (value: number): number => {
      const dots = [0.871, 0.9125].map((_, index) => within(first!, 'circle').at(-index)!)
      const [low, high] = dots.map((dot) => Number(attribute(dot, 'cy')))
      return low! + ((value - 0.871) / (0.9125 - 0.871)) * (high! - low!)
    }
    const wanted = within(first!, 'line').find((one) => attribute(one, 'class') === 'diagonal')!
    expect(Number(attribute(wanted, 'y1'))).toBeCloseTo(at(0.75), 0)
  })

  it('names the environment of each run only when there are several', () => {
    const elsewhere = { ...history, runs: [{ ...history.runs[0]!, environment: 'production' }] }
    const [runs] = within(sectionOf(page(elsewhere)), 'table')
    expect(rowsOf(runs!)[0]!).toContain('Environment')
  })

  it('shows the newest fifty of many', () => {
    const runs = Array.from({ length: 400 }, (_, index) => ({ ...history.runs[0]!, pipeline_id: `pipeline_${index}` }))
    const [table] = within(sectionOf(page({ ...history, runs })), 'table')
    expect(rowsOf(table!)).toHaveLength(51)
    expect(rowsOf(table!)[2]!.at(-1)).toBe('pipeline_399')
  })

  it('says so when there is no earlier run, and why deployments could not be read', () => {
    const nothing = { runs: [], deployments: null, unread: null }
    expect(textOf(sectionOf(page(nothing)))).toContain('no earlier run or deployment is known')
    expect(textOf(sectionOf(page({ ...nothing, unread: 'the server is away' })))).toContain(
      'The deployments could not be read: the server is away.',
    )
    expect(renderHtml(deployed)).not.toContain('id="history"')
  })

  it('remembers of a run without validation that nothing was measured', () => {
    expect(pastRun({ ...deployed, model: null, stages: {} })).toMatchObject({
      ...{ sha256: null, metrics: {}, data_quality: null, drift: null, stability: null },
    })
  })
})

it.each(SITUATIONS.map(({ name, result, history: past }) => [name, renderHtml(result, past)] as const))(
  'the page of %s parses without an error, draws finite numbers, labels its pictures and asks nobody for anything',
  (_, text) => {
    expect(text).not.toMatch(/NaN|Infinity|\[object/)
    const { elements, errors } = parsed(text)
    expect(errors).toEqual([])
    for (const { name, value } of elements.flatMap((element) => element.attrs)) {
      if (/^on|^(src|srcset|xlink:href)$/.test(name) || (name === 'href' && !/^#[a-z]+$/.test(value)))
        throw new Error(`${name}="${value}"`)
    }
    const named = elements.filter((one) => one.tagName === 'svg' || attribute(one, 'tabindex') === '0')
    expect(named.filter((one) => !attribute(one, 'aria-label'))).toEqual([])
    const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  },
)
