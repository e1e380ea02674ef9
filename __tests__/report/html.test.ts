import { describe, expect, it } from '@jest/globals'

import { renderHtml } from '../../src/report/index.js'
import { attribute, elementsOf, parseErrors, textOf } from './document-tree.js'
import { expectGolden } from './golden.js'
import { deployed, hostile, HOSTILE } from './sample-results.js'

const named = (page: string, tag: string) => elementsOf(page).filter((element) => element.tagName === tag)

describe('the page', () => {
  it('shows the residuals of a regressor as points around no error', () => {
    const validation = deployed.stages.validation!
    const performance = {
      ...validation.model_performance,
      residuals: [
        [1, 0.5],
        [2, -0.25],
        [3, 0],
      ] as const,
    }
    const page = renderHtml({
      ...deployed,
      stages: { ...deployed.stages, validation: { ...validation, model_performance: performance } },
    })
    expect(parseErrors(page)).toEqual([])
    const picture = page.slice(page.indexOf('<svg class="scatter"'))
    const points = Array.from(picture.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g), ([, x, y]) => [
      Number(x),
      Number(y),
    ])
    const zero = Number(/class="diagonal"[^>]* y1="([\d.]+)"/.exec(picture)![1])
    expect(points).toHaveLength(3)
    expect(points[0]![1]).toBeLessThan(zero)
    expect(points[1]![1]).toBeGreaterThan(zero)
    expect(points[2]![1]).toBe(zero)
    expect(renderHtml(deployed)).not.toContain('class="scatter"')
  })

  it('reads as reviewed', () => {
    expectGolden('deployed.html', renderHtml(deployed))
    expectGolden('hostile.html', renderHtml(hostile))
  })

  it('parses without an error, with hostile names as well', () => {
    expect(parseErrors(renderHtml(deployed))).toEqual([])
    expect(parseErrors(renderHtml(hostile))).toEqual([])
  })

  it.each([
    ['deployed', deployed],
    ['hostile', hostile],
  ])('loads nothing and runs nothing: %s', (_, result) => {
    const page = renderHtml(result)
    for (const tag of ['script', 'img', 'iframe', 'link', 'object', 'embed', 'form', 'base']) {
      expect(named(page, tag)).toEqual([])
    }
    for (const element of elementsOf(page)) {
      for (const { name, value } of element.attrs) {
        expect(name).not.toMatch(/^on/)
        if (name === 'href') expect(value).toMatch(/^#[a-z]+$/)
        if (name === 'src' || name === 'srcset' || name === 'style') expect(value).not.toContain('url(')
      }
    }
    expect(
      attribute(
        named(page, 'meta').find((meta) => attribute(meta, 'http-equiv') !== undefined)!,
        'content',
      ),
    ).toContain("default-src 'none'")
  })

  it('shows hostile names whole, as text', () => {
    const text = named(renderHtml(hostile), 'body').map(textOf).join('')
    expect(text).toContain(HOSTILE.slice(0, 80))
    expect(text).toContain('\\u000a::error::pwned')
  })

  it('is built for screen readers: one h1, labelled sections, headers with scope, pictures with names', () => {
    const page = renderHtml(deployed)
    expect(named(page, 'h1')).toHaveLength(1)
    const ids = new Set(elementsOf(page).map((element) => attribute(element, 'id')))
    for (const section of named(page, 'section')) expect(ids).toContain(attribute(section, 'aria-labelledby'))
    for (const link of named(page, 'a')) expect(ids).toContain(attribute(link, 'href')!.slice(1))
    for (const header of named(page, 'th')) expect(attribute(header, 'scope')).toMatch(/^(col|row)$/)
    for (const picture of named(page, 'svg')) expect(attribute(picture, 'aria-label')).toBeTruthy()
  })

  it('draws drift, importances, curves and the confusion matrix', () => {
    const page = renderHtml(deployed)
    const ofClass = (name: string) =>
      elementsOf(page).filter((element) => attribute(element, 'class')?.split(' ').includes(name))
    expect(ofClass('histogram')).toHaveLength(1)
    expect(ofClass('bar')).toHaveLength(3)
    expect(ofClass('whisker')).toHaveLength(3)
    expect(ofClass('square')).toHaveLength(3)
    expect(ofClass('hit')).toHaveLength(3)
    expect(ofClass('miss')).toHaveLength(6)
  })

  it('has drawings of finite numbers only, for empty and constant data too', () => {
    const validation = deployed.stages.validation!
    const column = validation.data_drift.columns[0]!
    const page = renderHtml({
      ...deployed,
      stages: {
        ...deployed.stages,
        validation: {
          ...validation,
          data_drift: {
            ...validation.data_drift,
            columns: [{ ...column, histogram: { bins: ['a'], reference: [0], current: [0] } }],
          },
          feature_importance: {
            ...validation.feature_importance,
            importances: [{ feature: 'a', importance: 0, noise: 0, deployed: null }],
          },
        },
      },
    })
    expect(page).not.toMatch(/NaN|Infinity/)
  })

  it('shows a run that broke before any stage', () => {
    const page = renderHtml({
      ...deployed,
      stages: {},
      model: null,
      overall_status: 'error',
      errors: ['the file is empty'],
    })
    expect(page).toContain('could not run')
    expect(page).toContain('the file is empty')
  })
})

describe('colours', () => {
  const page = renderHtml(deployed)
  const schemes = [...page.matchAll(/:root\{([^}]*)\}/g)].map(
    ([, rules]) =>
      new Map([...rules!.matchAll(/--([\w-]+):(#[0-9a-f]{3,6})/g)].map(([, name, value]) => [name!, value!])),
  )
  const texts = [
    ...['ground', 'panel'].flatMap((ground) =>
      ['ink', 'soft', 'good', 'bad', 'unsure', 'accent'].map((ink) => [ink, ground] as const),
    ),
    ...['good', 'bad', 'unsure'].map((tone) => [tone, `${tone}-ground`] as const),
  ]

  it('come in light, dark and print', () => {
    expect(schemes).toHaveLength(3)
    expect(schemes[2]).toEqual(schemes[0])
    expect(schemes[1]!.get('ground')).not.toBe(schemes[0]!.get('ground'))
  })

  it.each(texts)('of %s on %s have a contrast of 4.5 to 1 at least (WCAG AA)', (ink, ground) => {
    for (const scheme of schemes) expect(contrast(scheme.get(ink)!, scheme.get(ground)!)).toBeGreaterThanOrEqual(4.5)
  })
})

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light! + 0.05) / (dark! + 0.05)
}

function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour.slice(1)
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const share = Number.parseInt(digits.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
