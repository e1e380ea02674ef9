import { type OpaqueRecord } from './model-record.js'

/** Members that tell formats apart, in this order. */
const MEMBERS: readonly (readonly [OpaqueRecord['format'], (names: readonly string[]) => boolean])[] = [
  // https://keras.io/guides/serialization_and_saving/: config.json, metadata.json, model.weights.h5
  ['keras', (names) => names.includes('config.json') && names.some((name) => /^model\.weights\.(h5|npz)$/.test(name))],
  ['torch', (names) => names.some((name) => /(^|\/)data\.pkl$/.test(name))],
  ['npz', (names) => names.length > 0 && names.every((name) => name.endsWith('.npy'))],
]

const MAX_MEMBERS = 10_000
const END_BYTES = 22
const MAX_COMMENT_BYTES = 65_535

/** What a zip archive holds, by the names of its members; 'zip' when none of the known layouts fits. */
export function zipFormat(bytes: Uint8Array): OpaqueRecord['format'] {
  const names = memberNames(bytes)
  return MEMBERS.find(([, fits]) => fits(names))?.[0] ?? 'zip'
}

/** Names of the central directory; none when there is no intact one. https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.12 */
function memberNames(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const names: string[] = []
  for (let end = bytes.length - END_BYTES; end >= Math.max(0, bytes.length - END_BYTES - MAX_COMMENT_BYTES); end--) {
    if (view.getUint32(end, true) !== 0x06054b50) continue
    let at = view.getUint32(end + 16, true)
    while (names.length < MAX_MEMBERS && at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
      const length = view.getUint16(at + 28, true)
      names.push(Buffer.from(bytes.subarray(at + 46, at + 46 + length)).toString('utf8'))
      at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    break
  }
  return names
}
