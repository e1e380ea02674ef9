import { chmodSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Writes a `python3` that is a Node script: it answers the probe, and then the worker's protocol as `behaviour` says
 * (the body of a function of the request's header, its payload, `send(header, ...buffers)` and `raw(bytes)`).
 * @returns the folder that holds it, as a search path
 */
export function fakePython(
  folder: string,
  behaviour: string,
  probe: Readonly<Record<string, unknown>> | string = {},
): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'python3')
  const answer =
    typeof probe === 'string'
      ? probe
      : JSON.stringify({ executable: path, version: '3.12.1', prefixes: [folder], missing: [], versions: {}, ...probe })
  writeFileSync(path, script(answer, behaviour))
  chmodSync(path, 0o755)
  return folder
}

function script(answer: string, behaviour: string): string {
  return `#!${process.execPath}
if (process.argv.at(-2).includes('find_spec')) {
  process.stdout.write(${JSON.stringify(answer)})
  process.exit(0)
}
let held = Buffer.alloc(0)
const raw = (bytes) => process.stdout.write(bytes)
const send = (header, ...buffers) => {
  const text = Buffer.from(JSON.stringify({ ok: true, ...header, buffers: buffers.map((one) => one.length) }))
  const prefix = Buffer.alloc(16)
  prefix.write('MGW1')
  prefix.writeUInt32LE(text.length, 4)
  prefix.writeBigUInt64LE(BigInt(buffers.reduce((sum, one) => sum + one.length, 0)), 8)
  raw(Buffer.concat([prefix, text, ...buffers]))
}
const ISOLATION = { isolation: { system_calls: true, landlock: 4, namespaces: false } }
const LOADED = {
  names: null, count: 1, classes: ['a', 'b'], task: 'classification', has_probabilities: false,
  python: '3.12.1', library: '1.8.0', class_name: 'm.C', warnings: [],
}
const answer = (header, payload) => { ${behaviour} }
process.stdin.on('data', (chunk) => {
  held = Buffer.concat([held, chunk])
  while (held.length >= 16) {
    const [length, payload] = [held.readUInt32LE(4), Number(held.readBigUInt64LE(8))]
    if (held.length < 16 + length + payload) return
    const header = JSON.parse(held.toString('utf8', 16, 16 + length))
    const body = held.subarray(16 + length, 16 + length + payload)
    held = held.subarray(16 + length + payload)
    answer(header, body)
  }
})
`
}
