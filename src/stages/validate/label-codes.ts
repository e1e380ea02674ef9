import type { Label } from '../../core/model.js'

/** Labels of a stream of rows as numbers: the model's classes keep their positions, others follow as they appear. */
export class LabelCodes {
  readonly labels: Label[]
  readonly #codeOf: Map<Label, number>
  #codes = new Int32Array(1024)
  #rows = 0

  constructor(modelClasses: readonly Label[]) {
    this.labels = [...modelClasses]
    this.#codeOf = new Map(modelClasses.map((label, index) => [label, index]))
  }

  add(label: Label): void {
    let code = this.#codeOf.get(label)
    if (code === undefined) {
      code = this.labels.push(label) - 1
      this.#codeOf.set(label, code)
    }
    if (this.#rows === this.#codes.length) {
      const grown = new Int32Array(this.#codes.length * 2)
      grown.set(this.#codes)
      this.#codes = grown
    }
    this.#codes[this.#rows++] = code
  }

  /** Adds the rows of another part of the table: its labels follow as they appear there. */
  addAll({ labels, codes }: { readonly labels: readonly Label[]; readonly codes: Int32Array }): void {
    for (const code of codes) this.add(labels[code]!)
  }

  all(): Int32Array {
    return this.#codes.subarray(0, this.#rows)
  }
}

/** One list of classes for truth and predictions: the model's, then those of the truth, then those that only predictions have. */
export function mergeCodes(
  truth: LabelCodes,
  predicted: LabelCodes,
): { readonly truth: Int32Array; readonly predicted: Int32Array; readonly classes: readonly Label[] } {
  const classes = [...truth.labels]
  const indexOf = new Map(classes.map((label, index) => [label, index]))
  const mapped = predicted.labels.map((label) => indexOf.get(label) ?? classes.push(label) - 1)
  const codes = predicted.all()
  const moved = mapped.some((index, code) => index !== code)
  return { truth: truth.all(), predicted: moved ? codes.map((code) => mapped[code]!) : codes, classes }
}

/** Doubles that come in parts. */
export class Doubles {
  #values = new Float64Array(1024)
  #length = 0

  add(part: Float64Array): void {
    if (this.#length + part.length > this.#values.length) {
      const grown = new Float64Array(Math.max(this.#values.length * 2, this.#length + part.length))
      grown.set(this.#values.subarray(0, this.#length))
      this.#values = grown
    }
    this.#values.set(part, this.#length)
    this.#length += part.length
  }

  all(): Float64Array {
    return this.#values.subarray(0, this.#length)
  }
}
