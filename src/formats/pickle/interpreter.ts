import { isModelGateError, ModelGateError, unsupported } from '../../core/errors.js'
import { type PickleBudget } from './budget.js'
import { newObject } from './callables.js'
import { PickleMachine } from './machine.js'
import { OP, OPCODES } from './opcode-table.js'
import { decodeOpcode, opcodeSlot, type Opcode, type OpcodeArgument } from './opcodes.js'
import { PyDict, PyFloat, type PyGlobal, PyObject, PyPersistentId, PySet, PyTuple, type PyValue } from './values.js'

/** A value that lies in the stream behind a BUILD, outside of pickle's grammar: joblib's raw arrays. */
export interface InlineValue {
  readonly value: PyValue
  readonly next: number
}

export interface InterpretOptions {
  readonly budget: PickleBudget
  /** Gets the qualified names of all classes and functions that the stream refers to. */
  readonly globals?: Set<string>
  /** Asked after every BUILD; a result replaces the built object and moves the cursor. */
  readonly readInline?: (built: PyObject, next: number, options: InterpretOptions) => InlineValue | null
}

export interface PickleResult {
  readonly value: PyValue
  /** Offset of the byte after STOP. */
  readonly next: number
  readonly protocol: number
}

/** Highest protocol that CPython writes and reads. */
const HIGHEST_PROTOCOL = 5

/**
 * Interprets the pickle that starts at `start`, as data: classes and functions stay names, calls stay records of
 * calls. Iterative, whatever the nesting of the data.
 * @throws corrupt, unsupported (extension codes, out-of-band buffers), limit
 */
export function interpretPickle(bytes: Uint8Array, start: number, options: InterpretOptions): PickleResult {
  const machine = new PickleMachine(bytes.length - start, options.budget, options.globals)
  const slot = opcodeSlot()
  let offset = start
  try {
    for (;;) {
      const opcode = decodeOpcode(bytes, offset, slot)
      options.budget.opcode(offset)
      machine.offset = offset
      offset = opcode.next
      if (opcode.code === OP.STOP) return { value: machine.pop(), next: offset, protocol: machine.protocol }
      step(machine, opcode, bytes.length)
      if (opcode.code !== OP.BUILD || options.readInline === undefined) continue
      const built = machine.top()
      const inline = built instanceof PyObject ? options.readInline(built, offset, options) : null
      if (inline === null) continue
      machine.pop()
      machine.push(inline.value)
      offset = inline.next
    }
  } catch (cause) {
    if (isModelGateError(cause)) throw cause
    // Invalid array length, Map maximum size exceeded: the engine's own ceilings.
    if (cause instanceof RangeError) {
      throw new ModelGateError('limit', `pickle: ${cause.message} at byte ${machine.offset}`, { cause })
    }
    throw cause
  }
}

/** One opcode other than STOP. */
function step(machine: PickleMachine, { code, arg, next }: Opcode, streamEnd: number): void {
  switch (code) {
    case OP.PROTO:
      if (Number(arg) > HIGHEST_PROTOCOL) throw machine.error(`protocol ${Number(arg)} is unknown`)
      machine.protocol = Number(arg)
      return
    case OP.FRAME:
      if (Number(arg) > streamEnd - next) throw machine.error('truncated: the frame is longer than what is left')
      return
    case OP.NONE:
      machine.push(null)
      return
    case OP.NEWTRUE:
    case OP.NEWFALSE:
      machine.push(code === OP.NEWTRUE)
      return
    case OP.FLOAT:
    case OP.BINFLOAT:
      machine.push(new PyFloat(Number(arg)))
      return
    case OP.MARK:
      machine.mark()
      return
    case OP.POP:
      machine.discard()
      return
    case OP.POP_MARK:
      machine.popMark()
      return
    case OP.DUP:
      machine.push(machine.top())
      return
    case OP.PUT:
    case OP.BINPUT:
    case OP.LONG_BINPUT:
      machine.memoize(Number(arg))
      return
    case OP.MEMOIZE:
      machine.memoize()
      return
    case OP.GET:
    case OP.BINGET:
    case OP.LONG_BINGET:
      machine.recall(Number(arg))
      return
    case OP.EMPTY_TUPLE:
    case OP.EMPTY_LIST:
    case OP.EMPTY_DICT:
    case OP.EMPTY_SET:
    case OP.TUPLE:
    case OP.TUPLE1:
    case OP.TUPLE2:
    case OP.TUPLE3:
    case OP.LIST:
    case OP.DICT:
    case OP.FROZENSET:
      makeContainer(machine, code)
      return
    case OP.APPEND:
      machine.appendAll([machine.pop()])
      return
    case OP.APPENDS:
      machine.appendAll(machine.popMark())
      return
    case OP.SETITEM: {
      const value = machine.pop()
      machine.setAll([machine.pop(), value])
      return
    }
    case OP.SETITEMS:
      machine.setAll(machine.popMark())
      return
    case OP.ADDITEMS:
      machine.addAll(machine.popMark())
      return
    case OP.BUILD:
      machine.build()
      return
    case OP.EXT1:
    case OP.EXT2:
    case OP.EXT4:
      throw unsupported('pickle', `extension code ${Number(arg)} stands for a class that the file does not name`)
    case OP.NEXT_BUFFER:
    case OP.READONLY_BUFFER:
      throw unsupported('pickle', 'the file needs out-of-band buffers that are kept elsewhere')
    case OP.PERSID:
      machine.push(new PyPersistentId(constantOf(arg)))
      return
    case OP.GLOBAL:
    case OP.INST:
    case OP.STACK_GLOBAL:
    case OP.REDUCE:
    case OP.NEWOBJ:
    case OP.NEWOBJ_EX:
    case OP.OBJ:
    case OP.BINPERSID:
      makeObject(machine, code, arg)
      return
    default:
      machine.push(constantOf(arg))
  }
}

/** Integers, strings and bytes are their own values. */
function constantOf(arg: OpcodeArgument): PyValue {
  if (isName(arg)) throw new Error('a name is no constant')
  return arg
}

function isName(arg: OpcodeArgument): arg is readonly [string, string] {
  return Array.isArray(arg)
}

function namedBy(machine: PickleMachine, arg: OpcodeArgument): PyGlobal {
  if (!isName(arg)) throw new Error('a name is needed')
  return machine.globalNamed(arg[0], arg[1])
}

function makeContainer(machine: PickleMachine, code: number): void {
  switch (code) {
    case OP.EMPTY_TUPLE:
      machine.push(new PyTuple([]))
      return
    case OP.EMPTY_LIST:
      machine.push([])
      return
    case OP.EMPTY_DICT:
      machine.push(new PyDict())
      return
    case OP.EMPTY_SET:
      machine.push(new PySet([], false))
      return
    case OP.TUPLE:
      machine.push(new PyTuple(machine.popMark()))
      return
    case OP.LIST:
      machine.push(machine.popMark())
      return
    case OP.FROZENSET:
      machine.push(new PySet(machine.popMark(), true))
      return
    case OP.DICT: {
      const pairs = machine.popMark()
      machine.push(new PyDict())
      machine.setAll(pairs)
      return
    }
    default: {
      // TUPLE1, TUPLE2, TUPLE3 are consecutive codes.
      const items = new Array<PyValue>(code - OP.TUPLE1 + 1)
      for (let index = items.length - 1; index >= 0; index--) items[index] = machine.pop()
      machine.push(new PyTuple(items))
    }
  }
}

/** Opcodes that name classes or make instances. */
function makeObject(machine: PickleMachine, code: number, arg: OpcodeArgument): void {
  switch (code) {
    case OP.GLOBAL:
      machine.push(namedBy(machine, arg))
      return
    case OP.STACK_GLOBAL: {
      const name = machine.pop()
      machine.pushGlobal(machine.pop(), name)
      return
    }
    case OP.REDUCE:
      machine.reduce()
      return
    case OP.NEWOBJ: {
      const args = machine.pop()
      machine.push(newObject(machine.pop(), args))
      return
    }
    case OP.NEWOBJ_EX: {
      const kwargs = machine.pop()
      const args = machine.pop()
      machine.push(newObject(machine.pop(), args, kwargs))
      return
    }
    case OP.INST: {
      const args = machine.popMark()
      machine.push(new PyObject(namedBy(machine, arg), args, 'inst'))
      return
    }
    case OP.OBJ: {
      const [cls, ...args] = machine.popMark()
      if (cls === undefined) throw machine.error('OBJ without a class')
      machine.push(new PyObject(cls, args, 'inst'))
      return
    }
    case OP.BINPERSID:
      machine.push(new PyPersistentId(machine.pop()))
      return
    default:
      throw machine.error(`no meaning for ${OPCODES[code]?.name ?? code}`)
  }
}
