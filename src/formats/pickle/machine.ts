import { corrupt, unsupported } from '../../core/errors.js'
import { describeValue } from '../arrays.js'
import { type PickleBudget } from './budget.js'
import { reduceCall } from './callables.js'
import { isArrayShell, setArrayState } from './numpy-objects.js'
import { NDArray, PyDict, PyGlobal, PyObject, PySet, PyTuple, type PyValue } from './values.js'

/** A pickle of n bytes has less than n memo entries; indexes beyond that serve to exhaust memory. */
const LEAST_MEMO_LIMIT = 65_536

/** Highest memo index kept in an array; above it, up to the size of the stream, indexes may be sparse. */
const DENSE_MEMO_STEP = 4096

/** Python 2 names that protocols below 3 carry, as far as the reader itself needs them (Lib/_compat_pickle.py). */
const PYTHON2_MODULES: Readonly<Record<string, string>> = { __builtin__: 'builtins', copy_reg: 'copyreg' }
const PYTHON2_NAMES: Readonly<Record<string, string>> = {
  'builtins.xrange': 'range',
  'builtins.unicode': 'str',
  'builtins.long': 'int',
  'builtins.unichr': 'chr',
}

/** Stack, marks and memo of the pickle machine, with CPython's checks. Knows nothing of opcodes. */
export class PickleMachine {
  /** Of the opcode at work, for messages. */
  offset = 0
  /** Argument of PROTO; decides whether Python 2 names are translated. */
  protocol = 0
  readonly #budget: PickleBudget
  readonly #globals: Set<string>
  readonly #maxMemoIndex: number
  readonly #stack: PyValue[] = []
  readonly #marks: number[] = []
  #fence = 0
  readonly #dense: (PyValue | undefined)[] = []
  readonly #sparse = new Map<number, PyValue>()
  #memoized = 0

  /** @param globals gets the qualified names of all classes and functions that are referred to */
  constructor(streamBytes: number, budget: PickleBudget, globals = new Set<string>()) {
    this.#budget = budget
    this.#globals = globals
    this.#maxMemoIndex = Math.max(streamBytes, LEAST_MEMO_LIMIT)
  }

  push(value: PyValue): void {
    this.#stack.push(value)
  }

  pop(): PyValue {
    const value = this.top()
    this.#stack.length--
    return value
  }

  top(): PyValue {
    if (this.#stack.length <= this.#fence) {
      throw this.error(this.#marks.length > 0 ? 'unexpected MARK on the stack' : 'stack underflow')
    }
    return this.#stack[this.#stack.length - 1]!
  }

  mark(): void {
    this.#marks.push(this.#stack.length)
    this.#fence = this.#stack.length
  }

  /** The values above the topmost mark, which goes away. */
  popMark(): PyValue[] {
    const from = this.#marks.pop()
    if (from === undefined) throw this.error('no MARK on the stack')
    this.#fence = this.#marks[this.#marks.length - 1] ?? 0
    const items = this.#stack.slice(from)
    this.#stack.length = from
    return items
  }

  /** POP also takes away a mark that lies on top. */
  discard(): void {
    if (this.#marks.length > 0 && this.#marks[this.#marks.length - 1] === this.#stack.length) this.popMark()
    else this.pop()
  }

  memoize(index = this.#memoized): void {
    const value = this.top()
    if (index < 0 || index > this.#maxMemoIndex) throw this.error(`memo index ${index} is out of bounds`)
    if (index <= this.#dense.length + DENSE_MEMO_STEP) {
      while (this.#dense.length < index) this.#dense.push(undefined)
      if (this.#recall(index) === undefined) this.#memoized++
      this.#dense[index] = value
      this.#sparse.delete(index)
      return
    }
    if (!this.#sparse.has(index)) this.#memoized++
    this.#sparse.set(index, value)
  }

  recall(index: number): void {
    const value = this.#recall(index)
    if (value === undefined) throw this.error(`no memo value at index ${index}`)
    this.push(value)
  }

  #recall(index: number): PyValue | undefined {
    return this.#dense[index] ?? (this.#dense[index] === null ? null : this.#sparse.get(index))
  }

  pushGlobal(module: PyValue, name: PyValue): void {
    if (typeof module !== 'string' || typeof name !== 'string') throw this.error('STACK_GLOBAL needs two str')
    this.push(this.globalNamed(module, name))
  }

  globalNamed(module: string, name: string): PyGlobal {
    const global = this.#current(module, name)
    this.#globals.add(global.qualifiedName)
    return global
  }

  /** Under the name of Python 3. */
  #current(module: string, name: string): PyGlobal {
    if (this.protocol >= 3) return new PyGlobal(module, name)
    const newModule = Object.hasOwn(PYTHON2_MODULES, module) ? PYTHON2_MODULES[module]! : module
    const key = `${newModule}.${name}`
    return new PyGlobal(newModule, Object.hasOwn(PYTHON2_NAMES, key) ? PYTHON2_NAMES[key]! : name)
  }

  reduce(): void {
    const args = this.pop()
    const callee = this.pop()
    if (!(args instanceof PyTuple)) throw this.error(`REDUCE needs a tuple, found ${describeValue(args)}`)
    this.push(reduceCall(callee, args.items, this.#budget))
  }

  appendAll(items: readonly PyValue[]): void {
    const list = this.top()
    if (Array.isArray(list)) for (const item of items) list.push(item)
    else if (list instanceof PyObject) for (const item of items) list.items.push(item)
    else if (items.length > 0) throw this.error(`APPEND to ${describeValue(list)}`)
  }

  /** Keys and values in turn. */
  setAll(pairs: readonly PyValue[]): void {
    if (pairs.length % 2 !== 0) throw this.error('an odd number of items for SETITEMS')
    const target = this.top()
    if (!(target instanceof PyDict) && !(target instanceof PyObject)) {
      if (pairs.length === 0) return
      throw this.error(`SETITEM on ${describeValue(target)}`)
    }
    const dict = target instanceof PyDict ? target : (target.dict ??= new PyDict())
    for (let index = 0; index < pairs.length; index += 2) dict.set(pairs[index]!, pairs[index + 1]!)
  }

  addAll(items: readonly PyValue[]): void {
    const set = this.top()
    const into = set instanceof PySet && !set.frozen ? set.items : set instanceof PyObject ? set.items : null
    if (into === null) throw this.error(`ADDITEMS to ${describeValue(set)}`)
    for (const item of items) into.push(item)
  }

  build(): void {
    const state = this.pop()
    const target = this.top()
    if (target instanceof NDArray && isArrayShell(target)) {
      setArrayState(target, state, this.#budget)
    } else if (target instanceof PyObject) {
      if (target.state instanceof PyDict && state instanceof PyDict) {
        this.#budget.copy(state.size)
        for (const [key, value] of state.entries) target.state.set(key, value)
      } else {
        target.state = state
      }
    } else if (state !== null) {
      throw unsupported('pickle', `BUILD changes ${describeValue(target)} at byte ${this.offset}, which no model needs`)
    }
  }

  error(reason: string): Error {
    return corrupt('pickle', reason, this.offset)
  }
}
