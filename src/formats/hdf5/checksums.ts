/** Bob Jenkins' lookup3 (hashlittle), the checksum of HDF5's newer structures: http://burtleburtle.net/bob/c/lookup3.c */
export function lookup3(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let length = bytes.length
  let at = 0
  let a = (0xdeadbeef + length) | 0
  let b = a
  let c = a
  while (length > 12) {
    a = (a + view.getInt32(at, true)) | 0
    b = (b + view.getInt32(at + 4, true)) | 0
    c = (c + view.getInt32(at + 8, true)) | 0
    a = (a - c) ^ rotate(c, 4)
    c = (c + b) | 0
    b = (b - a) ^ rotate(a, 6)
    a = (a + c) | 0
    c = (c - b) ^ rotate(b, 8)
    b = (b + a) | 0
    a = (a - c) ^ rotate(c, 16)
    c = (c + b) | 0
    b = (b - a) ^ rotate(a, 19)
    a = (a + c) | 0
    c = (c - b) ^ rotate(b, 4)
    b = (b + a) | 0
    at += 12
    length -= 12
  }
  if (length === 0) return c >>> 0
  const tail = new DataView(new ArrayBuffer(12))
  for (let index = 0; index < length; index++) tail.setUint8(index, bytes[at + index]!)
  a = (a + tail.getInt32(0, true)) | 0
  b = (b + tail.getInt32(4, true)) | 0
  c = (c + tail.getInt32(8, true)) | 0
  c = ((c ^ b) - rotate(b, 14)) | 0
  a = ((a ^ c) - rotate(c, 11)) | 0
  b = ((b ^ a) - rotate(a, 25)) | 0
  c = ((c ^ b) - rotate(b, 16)) | 0
  a = ((a ^ c) - rotate(c, 4)) | 0
  b = ((b ^ a) - rotate(a, 14)) | 0
  c = ((c ^ b) - rotate(b, 24)) | 0
  return c >>> 0
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}

/** Fletcher's checksum over big-endian 16-bit words, as HDF5's fletcher32 filter stores it behind each chunk. */
export function fletcher32(bytes: Uint8Array): number {
  let low = 0
  let high = 0
  const words = bytes.length >> 1
  for (let at = 0, word = 0; word < words;) {
    // 360 words are what 32-bit sums take without overflow in the reference; any number is fine for doubles.
    const stop = Math.min(words, word + 360)
    for (; word < stop; word++, at += 2) {
      low += (bytes[at]! << 8) | bytes[at + 1]!
      high += low
    }
    low = (low & 0xffff) + (low >>> 16)
    high = (high & 0xffff) + (high >>> 16)
  }
  if (bytes.length % 2 === 1) {
    low += bytes[bytes.length - 1]! << 8
    high += low
    low = (low & 0xffff) + (low >>> 16)
    high = (high & 0xffff) + (high >>> 16)
  }
  low = (low & 0xffff) + (low >>> 16)
  high = (high & 0xffff) + (high >>> 16)
  return ((high << 16) | low) >>> 0
}
