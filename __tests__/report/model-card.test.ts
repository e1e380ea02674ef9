import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { renderModelCard } from '../../src/report/index.js'
import { expectGolden } from './golden.js'
import { deployed, hostile } from './sample-results.js'

/** Front matter and body, as the Hub splits them: the first two lines of three hyphens. */
function split(card: string): { readonly front: Record<string, unknown>; readonly body: string } {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(card)!
  return { front: parse(front!) as Record<string, unknown>, body: body! }
}

describe('the model card', () => {
  it('reads as reviewed', () => {
    expectGolden('model-card.md', renderModelCard(deployed))
    expectGolden('model-card-hostile.md', renderModelCard(hostile))
  })

  it("has front matter with the Hub's names", () => {
    const { front } = split(renderModelCard(deployed))
    expect(front).toMatchObject({
      library_name: 'sklearn',
      pipeline_tag: 'tabular-classification',
      tags: ['sklearn', 'modelgate'],
    })
    const [{ name, results }] = front['model-index'] as [{ name: string; results: Record<string, unknown>[] }]
    expect(name).toBe('churn.joblib')
    expect(results).toEqual([
      {
        task: { type: 'tabular-classification' },
        dataset: { type: 'validation-data', name: 'validation data, 2400 rows' },
        metrics: expect.arrayContaining([
          { type: 'accuracy', name: 'accuracy', value: 0.9125, verified: false },
          { type: 'f1', name: 'f1_macro', value: 0.8794, verified: false },
        ]),
      },
    ])
  })

  it('has no evaluation result where nothing was measured', () => {
    const { validation, ...stages } = deployed.stages
    expect(validation).toBeDefined()
    expect(split(renderModelCard({ ...deployed, stages })).front).not.toHaveProperty('model-index')
  })

  it('keeps a hostile name from leaving the front matter', () => {
    const name = 'm\n---\nlicense: mit\n---\n# owned'
    const { front, body } = split(renderModelCard({ ...deployed, model_path: name }))
    expect(front).not.toHaveProperty('license')
    expect(body).not.toMatch(/^# owned/m)
  })

  it('claims nothing that nobody measured or said', () => {
    expect(renderModelCard(deployed)).toContain('### Intended uses\n\nNot filled in: no file says it.')
    expect(split(renderModelCard({ ...deployed, model: null })).front).toEqual({ tags: ['modelgate'] })
  })
})
