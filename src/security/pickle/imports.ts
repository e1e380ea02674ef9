import { OP, type Opcode } from '../../formats/index.js'
import { type Abstract, CallResult, type GlobalRef, Opaque } from './abstract.js'
import { IMPORT_MAPPING, NAME_MAPPING } from './compat-names.js'
import { Defect } from './cursor.js'
import { type Evidence } from './evidence.js'
import { type OpcodeReader } from './opcode-reader.js'

interface Name {
  readonly module: Abstract
  readonly name: Abstract
  readonly proto: number
  readonly offset: number
}

/** The name that an import means: below protocol 3 unpicklers translate names of Python 2 (fix_imports). */
export function importName(
  { module, name, proto, offset }: Name & { readonly module: string; readonly name: string },
  evidence: Evidence,
): GlobalRef {
  if (proto >= 3) return evidence.global(module, name, offset)
  const renamed = NAME_MAPPING.get(`${module}\n${name}`)
  if (renamed !== undefined) return evidence.global(renamed[0], renamed[1], offset)
  return evidence.global(IMPORT_MAPPING.get(module) ?? module, name, offset)
}

/** STACK_GLOBAL: its two strings may be computed. @throws Defect when they are something else */
export function importFromStack({ module, name, proto, offset }: Name, evidence: Evidence): Abstract {
  if (typeof module === 'string' && typeof name === 'string')
    return importName({ module, name, proto, offset }, evidence)
  const computed = [module, name].some((part) => part instanceof CallResult || part instanceof Opaque)
  if (!computed) throw new Defect('malformed', 'STACK_GLOBAL needs two strings', offset)
  evidence.add('pickle-computed-call', 'the name of an import is computed', offset)
  return new CallResult(new Opaque('computed name'), null)
}

/** What the loading program finds for an id is unknown; only torch files have them. */
export function persistent(id: Abstract, offset: number, evidence: Evidence): Abstract {
  if (evidence.persistentIdsExpected) return evidence.onPersistentId(id, offset) ?? new Opaque('persistent')
  evidence.add('pickle-persistent-id', 'a persistent id outside a torch file', offset)
  return new Opaque('persistent')
}

/** Both unpicklers read INT and LONG in base 0, pickletools in base 10: a prefix stops every scanner built on it. */
export function checkDigits({ code, offset, next }: Opcode, opcodes: OpcodeReader, evidence: Evidence): void {
  const line = opcodes.source.read(offset + 1, next - 1)
  for (const [at, byte] of line.entries()) {
    const isDigit = byte >= 0x30 && byte <= 0x39
    const isSign = at === 0 && byte === 0x2d
    const isSuffix = code === OP.LONG && at === line.length - 1 && byte === 0x4c
    if (isDigit || isSign || isSuffix) continue
    evidence.add('pickle-unusual-encoding', 'an integer that is not plain decimal', offset)
    return
  }
}
