import { OPCODES, type Opcode } from '../../formats/index.js'
import { type Abstract } from './abstract.js'
import { Defect } from './cursor.js'

/** The operand stack with its marks. Nothing reaches below the last mark, as in CPython's unpicklers. */
export class OperandStack {
  readonly #values: Abstract[] = []
  readonly #marks: number[] = []

  push(value: Abstract): void {
    this.#values.push(value)
  }

  mark(): void {
    this.#marks.push(this.#values.length)
  }

  top(opcode: Opcode): Abstract {
    if (this.#values.length <= this.#fence) throw underflow(opcode)
    return this.#values[this.#values.length - 1]!
  }

  replaceTop(value: Abstract): void {
    this.#values[this.#values.length - 1] = value
  }

  pop(opcode: Opcode): Abstract {
    if (this.#values.length <= this.#fence) throw underflow(opcode)
    return this.#values.pop()!
  }

  /** POP takes a value, or the mark when there is nothing above it. */
  popAny(opcode: Opcode): void {
    if (this.#marks.at(-1) === this.#values.length) this.#marks.pop()
    else this.pop(opcode)
  }

  /** The last `count` values, in the order in which they were pushed. */
  popMany(count: number, opcode: Opcode): Abstract[] {
    if (this.#values.length - count < this.#fence) throw underflow(opcode)
    return this.#values.splice(this.#values.length - count, count)
  }

  /** Everything above the last mark, and the mark. */
  popMark(opcode: Opcode): Abstract[] {
    const mark = this.#marks.pop()
    if (mark === undefined) {
      throw new Defect('malformed', `${OPCODES[opcode.code]!.name} without a mark`, opcode.offset)
    }
    return this.#values.splice(mark)
  }

  get #fence(): number {
    return this.#marks.at(-1) ?? 0
  }
}

function underflow({ code, offset }: Opcode): Defect {
  return new Defect('malformed', `${OPCODES[code]!.name} finds too little on the stack`, offset)
}
