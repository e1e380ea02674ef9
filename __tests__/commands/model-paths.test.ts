import { describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asPattern, resolveModelPaths } from '../../src/commands/models.js'
import { temporaryFolder } from '../support/surroundings.js'

const folder = temporaryFolder()

describe('patterns of model paths', () => {
  it('part folders by backslashes on Windows, where elsewhere one escapes', () => {
    expect(asPattern('models\\*.joblib', 'win32')).toBe('models/*.joblib')
    expect(asPattern('models/\\[a\\]*.joblib', 'linux')).toBe('models/\\[a\\]*.joblib')
    expect(asPattern('models\\*.joblib', 'darwin')).toBe('models\\*.joblib')
  })

  it('give way to a file that has such a name', async () => {
    for (const name of ['m [1].joblib', 'm 1.joblib']) writeFileSync(join(folder, name), '')
    expect(await resolveModelPaths(['m [1].joblib'], folder)).toEqual(['m [1].joblib'])
    expect(await resolveModelPaths(['m ?.joblib'], folder)).toEqual(['m 1.joblib'])
  })
})
