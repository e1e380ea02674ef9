import { stripVTControlCharacters } from 'node:util'

import { describe, expect, it } from '@jest/globals'

import { renderScanTable, renderTable } from '../../src/report/index.js'
import { expectGolden } from './golden.js'
import { deployed, hostile, HOSTILE, scannedFiles } from './sample-results.js'

const scan = { overall_risk: 'high' as const, files: scannedFiles }

describe('the terminal table', () => {
  it('reads as reviewed', () => {
    expectGolden('deployed.txt', renderTable(deployed))
    expectGolden('hostile.txt', renderTable(hostile))
    expectGolden('scan.txt', renderScanTable(scan))
  })

  it('starts with the verdict and ends with what to do next', () => {
    const lines = renderTable(deployed).trimEnd().split('\n')
    expect(lines[0]).toBe('PASS  deployed to staging  models/churn.joblib  sha256 3f9c2b1a5d6e')
    expect(lines.at(-1)).toMatch(/^Next: The model is live in staging/)
  })

  it('tells once what several checks say', () => {
    const testing = deployed.stages.testing!
    const same = {
      status: 'inconclusive' as const,
      measured: null,
      threshold: null,
      message: 'the class is not known',
      duration_ms: 1,
    }
    const checks = [
      ...testing.checks,
      { ...same, id: 'unit.loads' },
      { ...same, id: 'integration.batch', duration_ms: 2 },
    ]
    const text = renderTable({ ...deployed, stages: { ...deployed.stages, testing: { ...testing, checks } } })
    expect(text.match(/the class is not known/g)).toHaveLength(1)
    expect(text).toContain('? unit.loads, integration.batch: the class is not known')
  })

  it('adds colour only when asked, and nothing else changes', () => {
    for (const [render, plain] of [
      [renderTable(hostile, { colour: true }), renderTable(hostile)],
      [renderScanTable(scan, { colour: true }), renderScanTable(scan)],
    ]) {
      expect(render).not.toBe(plain)
      expect(stripVTControlCharacters(render!)).toBe(plain)
    }
  })

  it('lets no name move the cursor, start a line or give the CI host a command', () => {
    for (const text of [renderTable(hostile), renderScanTable(scan)]) {
      // eslint-disable-next-line no-control-regex -- control characters are what must not be there
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/)
      for (const line of text.split('\n')) expect(line.trimStart()).not.toMatch(/^::/)
    }
  })

  it('defuses commands at the start of a word, wherever a line is broken', () => {
    const name = `${'x '.repeat(60)}::error::pwned ##[error]x ##vso[task.complete]x`
    const text = renderTable({ ...deployed, model_path: name, verdict: { ...deployed.verdict, next_step: name } })
    expect(text).not.toMatch(/(^|\s)::|##\[|##vso/m)
    expect(text).toContain(': :error::pwned')
  })

  it('keeps lines within the width, save for words that are longer', () => {
    const lines = renderTable(deployed, { width: 80 }).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  it('shows an error that came before any stage', () => {
    const text = renderTable({ ...deployed, stages: {}, model: null, overall_status: 'error', errors: [HOSTILE] })
    expect(text).toContain('ERROR  could not run')
    expect(text).toContain('error: </td>')
  })
})
