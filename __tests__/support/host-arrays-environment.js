// Native onnxruntime checks `instanceof` against the host realm's typed arrays; Jest gives every
// test file a realm of its own (jestjs/jest#7780). Sharing the numeric constructors mends that.
// Uint8Array and ArrayBuffer are left alone: Jest's own Buffer patching relies on them.
import { TestEnvironment } from 'jest-environment-node'

const SHARED = [
  Int8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
]

export default class HostArraysEnvironment extends TestEnvironment {
  async setup() {
    await super.setup()
    for (const constructor of SHARED) this.global[constructor.name] = constructor
  }
}
