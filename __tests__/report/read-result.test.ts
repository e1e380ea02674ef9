import { describe, expect, it } from '@jest/globals'
import { renderJson, resultReader } from '../../src/report/index.js'
import { deployed, hostile } from './sample-results.js'

const { read } = await resultReader()

describe('a result that somebody else wrote', () => {
  it('is read when it is by the schema', () => {
    for (const result of [deployed, hostile]) expect(read(renderJson(result))).toEqual(JSON.parse(renderJson(result)))
  })

  it('is refused with the place that is wrong', () => {
    expect(() => read('{"schema_version":')).toThrow('no result of ModelGate')
    expect(() => read('[]')).toThrow('the document must be object')
    const text = renderJson({ ...deployed, verdict: { ...deployed.verdict, reasons: [{} as string] } })
    expect(() => read(text)).toThrow('/verdict/reasons/0 must be string')
    expect(() => read(renderJson({ ...deployed, overall_status: 'fine' as 'deployed' }))).toThrow('/overall_status')
  })
})
