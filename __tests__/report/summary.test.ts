import { describe, expect, it } from '@jest/globals'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

import type { PipelineResult } from '../../src/core/result.js'
import { renderSummary } from '../../src/report/index.js'
import { elementsOf, parseErrors, textOf } from './document-tree.js'
import { expectGolden } from './golden.js'
import { deployed, hostile, HOSTILE } from './sample-results.js'

const asGitHub = (text: string): string =>
  micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })

const ALLOWED = new Set(
  'html head body h2 h3 p strong em code table thead tbody tr th td ul li details summary blockquote'.split(' '),
)

describe('the summary', () => {
  it('reads as reviewed', () => {
    expectGolden('deployed.md', renderSummary(deployed))
    expectGolden('hostile.md', renderSummary(hostile))
  })

  it('says the verdict, then what to do, then the stages, then what needs attention', () => {
    const text = renderSummary(hostile)
    const order = ['## ❌ FAIL', '**What to do next.**', '| Stage |', '### ❌ Needs attention', '<details>']
    const places = order.map((part) => text.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })

  it('shows hostile names as text: no link, picture, script or other element comes of them', () => {
    const page = asGitHub(renderSummary(hostile))
    expect(
      [...new Set(elementsOf(page).map((element) => element.tagName))].filter((name) => !ALLOWED.has(name)),
    ).toEqual([])
    expect(
      elementsOf(page)
        .flatMap((element) => element.attrs.map((one) => one.name))
        .filter((name) => name !== 'align'),
    ).toEqual([])
  })

  it('keeps every table in shape under hostile cells', () => {
    for (const table of elementsOf(asGitHub(renderSummary(hostile))).filter((element) => element.tagName === 'table')) {
      expect(new Set(rowsOf(table)).size).toBe(1)
    }
  })

  it('mentions nobody and refers to no issue', () => {
    const text = elementsOf(asGitHub(renderSummary(hostile)))
      .filter((element) => element.tagName === 'body')
      .map(textOf)
      .join('')
    expect(text).not.toMatch(/@\w/)
    expect(text).not.toMatch(/#\d/)
    expect(text.replaceAll('\u200b', '')).toContain('@octocat #1')
  })

  it('closes every details block', () => {
    const errors = parseErrors(
      `<!doctype html><html><head><title>x</title></head><body>${asGitHub(renderSummary(hostile))}</body></html>`,
    )
    expect(errors).toEqual([])
  })
})

describe('a summary over the limit', () => {
  const many: PipelineResult = {
    ...hostile,
    stages: {
      ...hostile.stages,
      testing: {
        ...hostile.stages.testing!,
        checks: Array.from({ length: 5_000 }, (_, index) => ({
          ...hostile.stages.testing!.checks[0]!,
          id: `unit.check_${index}`,
        })),
      },
    },
  }

  it('is shortened below the job summary limit and says so', () => {
    const text = renderSummary(many)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(900 * 1024)
    expect(text).toContain("Shortened to stay within GitHub's size limit")
    expect(text).toMatch(/\d+ of 500\d rows are left out here/)
    expect(text).toContain('### ❌ Needs attention')
  })

  it.each([60_000, 20_000, 6_000])('fits %d bytes', (maxBytes) => {
    const text = renderSummary(many, { maxBytes, fullReport: 'artifact modelgate-report' })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxBytes)
    expect(text).toContain('## ❌ FAIL')
    expect(text).toContain('artifact modelgate\\-report')
  })

  it('is not shortened when it fits', () => {
    expect(renderSummary(deployed)).not.toContain('Shortened')
  })
})

function rowsOf(table: ReturnType<typeof elementsOf>[number]): readonly number[] {
  const cells: number[] = []
  const visit = (node: ReturnType<typeof elementsOf>[number]): void => {
    const children = node.childNodes.filter((child): child is typeof node => 'tagName' in child)
    if (node.tagName === 'tr') cells.push(children.length)
    else children.forEach(visit)
  }
  visit(table)
  return cells
}

it('has what a hostile name says, readable', () => {
  const text = elementsOf(asGitHub(renderSummary(hostile)))
    .map(textOf)[0]!
    .replaceAll('\u200b', '')
  expect(text).toContain(HOSTILE.slice(0, 60))
})
