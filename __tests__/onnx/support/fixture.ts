import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { numberColumn, stringColumn, type TableChunk } from '../../../src/core/table.js'

const FOLDER = new URL('../../fixtures/onnx/', import.meta.url)

/** A committed model, the table it was asked about and what Python's onnx and onnxruntime say. */
export interface Fixture {
  readonly name: string
  readonly path: string
  readonly bytes: Uint8Array
  readonly chunk: TableChunk
  readonly outputs: Readonly<Record<string, readonly unknown[]>>
  /** What Python's onnx package reads in the file. */
  readonly read: Record<string, unknown>
}

export function fixtureNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.onnx'))
    .map((file) => file.slice(0, -5))
}

export function loadFixture(name: string): Fixture {
  const document = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as {
    columns: Record<string, (number | string)[]>
    outputs: Record<string, unknown[]>
    read: Record<string, unknown>
  }
  const columns = Object.entries(document.columns).map(([column, values]) =>
    typeof values[0] === 'string'
      ? stringColumn(column, values as string[])
      : numberColumn(column, Float64Array.from(values as number[])),
  )
  const rows = Object.values(document.columns)[0]?.length ?? 0
  const url = new URL(`${name}.onnx`, FOLDER)
  const chunk = { rows, columns }
  return {
    name,
    path: fileURLToPath(url),
    bytes: new Uint8Array(readFileSync(url)),
    chunk,
    outputs: document.outputs,
    read: document.read,
  }
}

export function readFixture(file: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(file, FOLDER)))
}
