import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

/** Layout: scripts/make-keras-fixtures.py. */
const ROOT = fileURLToPath(new URL('../../fixtures/keras', import.meta.url))

export interface FixtureTensor {
  readonly name: string
  readonly type: string
  readonly shape: readonly number[]
  readonly values: readonly (number | string | boolean)[]
}

export interface KerasFixture {
  /** keras-3.15.1/lstm */
  readonly name: string
  readonly keras: string
  readonly files: readonly string[]
  readonly layers: readonly string[]
  readonly tolerance: number
  readonly inputs: readonly FixtureTensor[]
  readonly outputs: readonly FixtureTensor[]
  /** A part of the message with which the model must be refused. */
  readonly refused?: string
  /** Bytes of one of `files`. */
  read(file: string): Uint8Array
}

/** What expected.json.gz holds; a refused model has neither inputs nor outputs. */
type Expected = Omit<KerasFixture, 'name' | 'read' | 'inputs' | 'outputs'> &
  Partial<Pick<KerasFixture, 'inputs' | 'outputs'>>

/** Every model of the corpus. */
export function kerasFixtures(): readonly KerasFixture[] {
  return readdirSync(ROOT).flatMap((version) =>
    readdirSync(join(ROOT, version), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && existsSync(join(ROOT, version, entry.name, 'expected.json.gz')))
      .map((entry): KerasFixture => {
        const folder = join(ROOT, version, entry.name)
        const expected = JSON.parse(
          gunzipSync(readFileSync(join(folder, 'expected.json.gz'))).toString('utf8'),
        ) as Expected
        return {
          ...expected,
          inputs: expected.inputs ?? [],
          outputs: expected.outputs ?? [],
          name: `${version}/${entry.name}`,
          read: (file) => new Uint8Array(gunzipSync(readFileSync(join(folder, `${file}.gz`)))),
        }
      }),
  )
}
