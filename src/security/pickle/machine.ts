import { OP, OPCODES, type Opcode } from '../../formats/index.js'
import { type Abstract, CallResult, GlobalRef, Mapping, Opaque, Sequence } from './abstract.js'
import { arrayBytes } from './arrays.js'
import { build, call, instantiate } from './calls.js'
import { Defect, PickleCursor, type Reading } from './cursor.js'
import { type Evidence } from './evidence.js'
import { extend, makeSequence, sequenceOf, setItems } from './containers.js'
import { inspectWrapper } from './joblib-wrappers.js'
import { checkDigits, importFromStack, importName, persistent } from './imports.js'
import { Memo } from './memo.js'
import { type OpcodeReader } from './opcode-reader.js'
import { OperandStack } from './stack.js'

/** The C unpickler allocates the memo up to the highest index; honest indexes are below the number of bytes. */
const MEMO_SLACK = 1_000

export interface MachineOptions {
  readonly reading: Reading
  /** Begins behind a MARK: a guess may have missed it. */
  readonly marked?: boolean
  /**
   * Loaded by a program that helps with nothing: extension codes, persistent ids and buffers out of band, which every
   * unpickler refuses unless somebody registered or passed what they stand for, end the reading.
   */
  readonly standalone?: boolean
  /**
   * Runs an inline pickle (an object array) and returns where it ends. Without it array wrappers are ordinary objects:
   * so the C unpickler sees them, which reads the inline pickles.
   */
  readonly inlinePickle?: (start: number) => number
}

/** One pickle on the abstract machine. Values are inert; nothing is imported or called. Iterative: no depth limit needed. */
export class PickleMachine {
  readonly cursor: PickleCursor
  readonly evidence: Evidence
  readonly #options: MachineOptions
  readonly #stack = new OperandStack()
  readonly memo = new Memo()
  proto = 0
  /** Sinks (calls, imports) met so far; a stretch of noise has none. */
  imports = 0
  /** Where a name or what a name gave was last called or instantiated; -1 before the first time. */
  lastCall = -1
  /** The first array that joblib takes from the file, which pickle.load reads as opcodes instead. */
  firstArray: { readonly start: number; readonly inline: boolean } | null = null

  constructor(opcodes: OpcodeReader, start: number, evidence: Evidence, options: MachineOptions) {
    this.cursor = new PickleCursor(opcodes, start, options.reading)
    this.evidence = evidence
    this.#options = options
    if (options.marked === true) this.#stack.mark()
  }

  /**
   * Runs to STOP, or for `limit` opcodes.
   * @throws Defect or ModelGateError where an unpickler would raise; the evidence found before stays
   */
  run(limit = Infinity): void {
    for (let count = 0; count < limit; count++) {
      const opcode = this.cursor.next()
      this.evidence.spendOpcode(opcode.offset)
      if (opcode.code === OP.STOP) {
        this.cursor.finish()
        this.#stack.pop(opcode)
        return
      }
      this.#step(opcode)
    }
  }

  #step(opcode: Opcode): void {
    const { code, offset, arg } = opcode
    switch (code) {
      case OP.MARK:
        this.#stack.mark()
        return
      case OP.POP:
        this.#stack.popAny(opcode)
        return
      case OP.POP_MARK:
        this.#stack.popMark(opcode)
        return
      case OP.DUP:
        this.#stack.push(this.#stack.top(opcode))
        return
      case OP.INT:
      case OP.LONG:
        checkDigits(opcode, this.cursor.opcodes, this.evidence)
        this.#stack.push(arg as Abstract)
        return
      case OP.FLOAT:
      case OP.BINFLOAT:
      case OP.BININT:
      case OP.BININT1:
      case OP.BININT2:
      case OP.LONG1:
      case OP.LONG4:
        this.#stack.push(arg as Abstract)
        return
      case OP.BINBYTES:
      case OP.SHORT_BINBYTES:
      case OP.BINBYTES8:
      case OP.BYTEARRAY8:
        this.evidence.bytesConstant(this.cursor.opcodes.constant(opcode), offset)
        this.#stack.push(this.cursor.opcodes.keep(opcode))
        return
      case OP.STRING:
      case OP.BINSTRING:
      case OP.SHORT_BINSTRING:
      case OP.UNICODE:
      case OP.BINUNICODE:
      case OP.SHORT_BINUNICODE:
      case OP.BINUNICODE8:
        this.evidence.textConstant(arg as string, offset)
        this.#stack.push(arg as string)
        return
      case OP.NONE:
        this.#stack.push(null)
        return
      case OP.NEWTRUE:
      case OP.NEWFALSE:
        this.#stack.push(code === OP.NEWTRUE)
        return
      case OP.EMPTY_TUPLE:
        this.#stack.push(new Sequence('tuple'))
        return
      case OP.EMPTY_LIST:
        this.#stack.push(new Sequence('list'))
        return
      case OP.EMPTY_SET:
        this.#stack.push(new Sequence('set'))
        return
      case OP.EMPTY_DICT:
        this.#stack.push(new Mapping())
        return
      case OP.TUPLE:
        this.#stack.push(makeSequence('tuple', this.#stack.popMark(opcode), offset, this.evidence))
        return
      case OP.LIST:
        this.#stack.push(makeSequence('list', this.#stack.popMark(opcode), offset, this.evidence))
        return
      case OP.FROZENSET:
        this.#stack.push(makeSequence('set', this.#stack.popMark(opcode), offset, this.evidence))
        return
      case OP.TUPLE1:
      case OP.TUPLE2:
      case OP.TUPLE3:
        this.#stack.push(
          makeSequence('tuple', this.#stack.popMany(code - OP.TUPLE1 + 1, opcode), offset, this.evidence),
        )
        return
      case OP.DICT: {
        const mapping = new Mapping()
        setItems(mapping, this.#stack.popMark(opcode), offset, this.evidence)
        this.#stack.push(mapping)
        return
      }
      case OP.APPEND:
        this.#grow(extend, [this.#stack.pop(opcode)], opcode)
        return
      case OP.APPENDS:
      case OP.ADDITEMS:
        this.#grow(extend, this.#stack.popMark(opcode), opcode)
        return
      case OP.SETITEM:
        this.#grow(setItems, this.#stack.popMany(2, opcode), opcode)
        return
      case OP.SETITEMS:
        this.#grow(setItems, this.#stack.popMark(opcode), opcode)
        return
      case OP.GET:
      case OP.BINGET:
      case OP.LONG_BINGET:
        this.#stack.push(this.memo.recall(arg as number, offset))
        return
      case OP.PUT:
      case OP.BINPUT:
      case OP.LONG_BINPUT:
        this.#memoize(arg as number, opcode)
        return
      case OP.MEMOIZE:
        this.memo.set(this.memo.size, this.#stack.top(opcode))
        return
      case OP.PROTO:
        this.proto = arg as number
        if (this.proto > 5) throw new Defect('malformed', `unsupported pickle protocol ${this.proto}`, offset)
        return
      case OP.FRAME:
        this.cursor.enterFrame(arg as number)
        return
      case OP.GLOBAL: {
        const [module, name] = arg as readonly [string, string]
        this.imports++
        this.#stack.push(importName({ module, name, proto: this.proto, offset }, this.evidence))
        return
      }
      case OP.STACK_GLOBAL: {
        const [module, name] = this.#stack.popMany(2, opcode)
        this.#stack.push(importFromStack({ module: module!, name: name!, proto: this.proto, offset }, this.evidence))
        this.imports++
        return
      }
      case OP.INST: {
        const [module, name] = arg as readonly [string, string]
        // The import comes first: it happens even when the mark is missing.
        this.imports++
        const callee = importName({ module, name, proto: this.proto, offset }, this.evidence)
        this.lastCall = offset
        this.#stack.push(call(callee, sequenceOf(this.#stack.popMark(opcode)), offset, this.evidence))
        return
      }
      case OP.OBJ: {
        const [callee, ...args] = this.#stack.popMark(opcode)
        if (callee === undefined) throw new Defect('malformed', 'OBJ without a class', offset)
        this.#noteCall(callee, true, offset)
        this.#stack.push(call(callee, sequenceOf(args), offset, this.evidence))
        return
      }
      case OP.REDUCE: {
        const [callee, args] = this.#stack.popMany(2, opcode)
        this.#noteCall(callee!, args instanceof Sequence, offset)
        this.#stack.push(call(callee!, args!, offset, this.evidence))
        return
      }
      case OP.NEWOBJ: {
        const [cls, args] = this.#stack.popMany(2, opcode)
        this.#noteCall(cls!, args instanceof Sequence, offset)
        this.#stack.push(instantiate(cls!, args!, offset, this.evidence))
        return
      }
      case OP.NEWOBJ_EX: {
        const [cls, args] = this.#stack.popMany(3, opcode)
        this.#noteCall(cls!, args instanceof Sequence, offset)
        this.#stack.push(instantiate(cls!, args!, offset, this.evidence))
        return
      }
      case OP.BUILD:
        this.#build(opcode)
        return
      case OP.EXT1:
      case OP.EXT2:
      case OP.EXT4:
        this.#refuseAlone('an extension code that nobody registered', offset)
        this.evidence.add('pickle-extension-code', `extension code ${String(arg)}`, offset)
        this.imports++
        this.#stack.push(new CallResult(new Opaque('extension'), null))
        return
      case OP.BINPERSID:
        this.#refuseAlone('a persistent id', offset)
        this.#stack.push(persistent(this.#stack.pop(opcode), offset, this.evidence))
        return
      case OP.PERSID:
        this.#refuseAlone('a persistent id', offset)
        this.#stack.push(persistent(arg as string, offset, this.evidence))
        return
      case OP.NEXT_BUFFER:
        this.#refuseAlone('a buffer out of band', offset)
        this.#stack.push(new Opaque('buffer'))
        return
      case OP.READONLY_BUFFER:
        this.#stack.top(opcode)
        return
      default:
        throw new Defect('malformed', `opcode ${OPCODES[code]?.name ?? code} is not modelled`, offset)
    }
  }

  #build(opcode: Opcode): void {
    const state = this.#stack.pop(opcode)
    const instance = this.#stack.top(opcode)
    build(instance, state, opcode.offset, this.evidence)
    const wrapper = inspectWrapper(instance, opcode.offset, this.evidence)
    const { inlinePickle } = this.#options
    if (wrapper === null || inlinePickle === undefined) return
    // joblib takes the wrapper off the stack and reads the array from the file.
    this.#stack.replaceTop(new Opaque('array'))
    const start = this.cursor.rawStart()
    const { end, inline } = arrayBytes(wrapper, this.cursor.opcodes, start)
    if (inline || end > start) this.firstArray ??= { start, inline }
    this.cursor.rawEnd(inline ? inlinePickle(start) : end)
  }

  #noteCall(callee: Abstract, hasArguments: boolean, offset: number): void {
    if (hasArguments && (callee instanceof GlobalRef || callee instanceof CallResult)) this.lastCall = offset
  }

  #refuseAlone(what: string, offset: number): void {
    if (this.#options.standalone === true) throw new Defect('malformed', what, offset)
  }

  /** The items were pushed above the container, so they are taken off before it is looked at. */
  #grow(put: typeof extend, items: Abstract[], opcode: Opcode): void {
    put(this.#stack.top(opcode), items, opcode.offset, this.evidence)
  }

  #memoize(index: number, opcode: Opcode): void {
    const { length } = this.cursor.opcodes
    if (index < 0) throw new Defect('malformed', 'a negative memo index', opcode.offset)
    if (index > length + MEMO_SLACK) {
      this.evidence.add('resource-bomb', `memo index ${index} in a file of ${length} bytes`, opcode.offset)
    }
    this.memo.set(index, this.#stack.top(opcode))
  }
}
