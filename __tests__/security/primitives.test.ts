import { describe, expect, it } from '@jest/globals'
import { assemble, call, global, proto, stop, text } from './support/assembler.js'
import { PRIMITIVES } from './support/primitives.js'
import { scan } from './support/scan.js'

describe('dangerous callables', () => {
  it.each(PRIMITIVES)('%s is high in protocols 0 and 4', async (qualified) => {
    const at = qualified.lastIndexOf('.')
    const [module, name] = [qualified.slice(0, at), qualified.slice(at + 1)]
    const modern = await scan(assemble(proto(4), call(module, name, text('x')), stop))
    const old = await scan(assemble(global(module, name), "(S'x'\ntR", stop))
    expect([modern.risk, old.risk]).toEqual(['high', 'high'])
  })
})
