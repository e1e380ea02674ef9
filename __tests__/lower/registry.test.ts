import { describe, expect, it } from '@jest/globals'
import { LOWERINGS, loadLowerings, loweredClasses } from '../../src/lower/registry.js'

describe('the registry of lowerings', () => {
  it.each(LOWERINGS.map((entry) => [entry.classes.join(', '), entry] as const))(
    'names the classes that the lowering names itself: %s',
    async (_, entry) => {
      const { classes } = await entry.load()
      expect(entry.classes).toEqual(classes)
    },
  )

  it('has no class twice', () => {
    expect(new Set(loweredClasses()).size).toBe(LOWERINGS.flatMap(({ classes }) => classes).length)
  })

  it('finds what was loaded, does not know other classes, and says so when one was forgotten', async () => {
    const find = await loadLowerings(['sklearn.svm.SVC', 'builtins.dict'])
    expect(find('sklearn.svm.SVR')?.classes).toContain('sklearn.svm.SVC')
    expect(find('builtins.dict')).toBeUndefined()
    expect(() => find('sklearn.dummy.DummyClassifier')).toThrow('was not loaded')
  })
})
