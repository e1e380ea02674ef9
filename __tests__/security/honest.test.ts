import { describe, expect, it } from '@jest/globals'
import { honestFiles } from './support/honest.js'
import { scan } from './support/scan.js'

/** False alarms get a gate switched off: honest models must pass, in every encoding that people use. */
describe('honest models', () => {
  it.each(['sklearn-1.2', 'sklearn-1.9'])(
    'of %s give no medium or high finding and are read to the last byte',
    async (label) => {
      const files = honestFiles(label)
      const alarms: string[] = []
      for (const { name, bytes } of files) {
        const file = await scan(bytes, name)
        if (file.risk !== 'low') alarms.push(`${name}: ${file.findings[0]!.message}`)
        if (!file.complete || file.bytes_accounted !== file.size)
          alarms.push(`${name}: read ${file.bytes_accounted} of ${file.size}`)
      }
      expect(alarms).toEqual([])
      expect(files.length).toBeGreaterThan(220)
    },
  )

  it('hold no credentials', async () => {
    const switches = { secrets: true, permissions: false, dependencies: false }
    for (const { name, bytes } of honestFiles('sklearn-1.9').filter((each) => each.name.endsWith('.p4.pkl'))) {
      const file = await scan(bytes, name, { switches })
      expect(file.findings.filter((finding) => finding.rule_id === 'secret')).toEqual([])
    }
  })
})
