import { ModelGateError } from '../../core/errors.js'
import { MAX_HDF5_STEPS } from '../../core/limits.js'
import { outputBudget } from '../compression/budget.js'

/** What reading one HDF5 file may cost in all, however its structures refer to each other. */
export class Hdf5Budget {
  #steps = 0
  #values = 0
  #text = 0
  readonly #allowedBytes: number
  readonly #counted = new Set<number>()

  constructor(fileSize: number) {
    this.#allowedBytes = outputBudget(fileSize)
  }

  /** One header message, tree node, link or chunk. @throws limit */
  step(count = 1): void {
    this.#steps += count
    if (this.#steps > MAX_HDF5_STEPS) {
      throw new ModelGateError('limit', `hdf5: the file has more than ${MAX_HDF5_STEPS} structures`, {
        subject: 'hdf5',
        remedy: 'Save the model again; a file that Keras writes has a few thousand.',
      })
    }
  }

  /**
   * Bytes of values about to be allocated for the dataset at `address`; each dataset counts once, so that a weight may
   * be read again. @throws limit: the shape is far beyond what the file can hold
   */
  values(bytes: number, address: number): void {
    const total = this.#values + bytes
    if (!(bytes <= this.#allowedBytes) || (total > this.#allowedBytes && !this.#counted.has(address))) {
      throw new ModelGateError('limit', `hdf5: values of ${bytes} bytes are more than the file can honestly hold`, {
        subject: 'hdf5',
        remedy: 'Do not load this file; the declared shape would exhaust memory.',
      })
    }
    if (this.#counted.has(address)) return
    this.#counted.add(address)
    this.#values = total
  }

  /** Bytes of text about to be copied out of a heap, which may hold a string once and name it a million times. @throws limit */
  text(bytes: number): void {
    this.#text += bytes
    if (this.#text > this.#allowedBytes) {
      throw new ModelGateError('limit', `hdf5: strings of more than ${this.#allowedBytes} bytes`, {
        subject: 'hdf5',
        remedy: 'Do not load this file; its strings repeat to exhaust memory.',
      })
    }
  }
}
