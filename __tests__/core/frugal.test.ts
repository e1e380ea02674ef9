import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import ts from 'typescript'

/** The module in a process of its own, since V8 has flags a process, followed by work that calls for both compilers. */
const SOURCE = readFileSync(join(import.meta.dirname, '../../src/core/frugal.ts'), 'utf8')
const WORK = `
import { getHeapSpaceStatistics } from 'node:v8'
const youngBytes = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size
function work(name) {
  const hot = new Function('to', 'let sum = 0; for (let at = 0; at < to; at++) sum += at % 7; return sum //' + name)
  const kept = []
  const until = performance.now() + 150
  while (performance.now() < until) {
    hot(5000)
    if (kept.push(new Array(200).fill(hot(10))) > 5000) kept.length = 0
  }
  console.log('## ' + name + ' ' + youngBytes())
}
const restore = startFrugally({ compilers: process.argv.includes('compilers') })
work('frugal')
restore('some')
work('some')
restore('much')
work('much')
restore('unbounded')
work('unbounded')
`

describe('a frugal start', () => {
  const { outputText } = ts.transpileModule(SOURCE, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  })
  const phasesOf = (...words: readonly string[]): string[] => {
    const { stdout } = spawnSync(
      process.execPath,
      ['--trace-opt', '--input-type=module', '--eval', `${outputText}\n${WORK}`, ...words],
      { encoding: 'utf8', env: { PATH: process.env['PATH'] } },
    )
    return stdout.split(/^## (\w+) (\d+)$/m)
  }
  const [frugal, , frugalBytes, some, , , much, , muchBytes, , , unboundedBytes] = phasesOf()

  it('compiles nothing until there is work', () => {
    expect(frugal).not.toContain('completed compiling')
    const hasMaglev = Number.parseInt(process.versions.node) >= 24
    expect(/completed compiling.*(MAGLEV|TURBOFAN)/.test(some!)).toBe(true)
    expect(some!.includes('MAGLEV')).toBe(hasMaglev)
    expect(much).toMatch(/completed compiling.*TURBOFAN/)
  })

  it('compiles from the start for who has much to read', () => {
    expect(phasesOf('compilers')[0]).toMatch(/completed compiling.*TURBOFAN/)
  })

  it('gives young objects more space only for unbounded work', () => {
    expect(Number(frugalBytes)).toBeLessThan(4e6)
    expect(Number(muchBytes)).toBe(Number(frugalBytes))
    expect(Number(unboundedBytes)).toBeGreaterThan(2 * Number(frugalBytes))
  })
})
