import { describe, expect, it } from '@jest/globals'
import { compose } from './support/composer.js'
import { scan } from './support/scan.js'

describe('composed attacks', () => {
  it('are all high: 500 of primitive x call form x decoy x container', async () => {
    const missed: string[] = []
    for (let count = 0; count < 500; count++) {
      const { name, path, bytes } = compose(1, count)
      const { risk } = await scan(bytes, path)
      if (risk !== 'high') missed.push(`${count}: ${risk}: ${name}`)
    }
    expect(missed).toEqual([])
  }, 60_000)
})
