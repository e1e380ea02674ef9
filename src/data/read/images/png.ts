import { convertIndexedToRgb, type DecodedPng, decode } from 'fast-png'
import { messageOf, ModelGateError, unsupported } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'
import { MAX_PIXELS, type Picture } from './picture.js'

/** Where the header chunk has width and height; https://www.w3.org/TR/png-3/#11IHDR */
const SIZE_AT = 16

/** @throws ModelGateError corrupt, unsupported (16 bits a channel), limit */
export function decodePng(bytes: Buffer, path: string): Picture {
  if (bytes.length < SIZE_AT + 8) throw damaged(path, 'a PNG that is cut off')
  const [width, height] = [bytes.readUInt32BE(SIZE_AT), bytes.readUInt32BE(SIZE_AT + 4)]
  if (width * height > MAX_PIXELS) {
    throw new ModelGateError('limit', `${plain(path)}: ${width} x ${height} pixels, at most ${MAX_PIXELS} are read`)
  }
  let png: DecodedPng
  try {
    png = decode(bytes, { checkCrc: true })
  } catch (cause) {
    throw damaged(path, `not a readable PNG (${plain(messageOf(cause), 120)})`, cause)
  }
  if (png.depth === 16) {
    throw unsupported(plain(path), 'a PNG of 16 bits a channel', 'Save the image with 8 bits a channel.')
  }
  const pixels = png.width * png.height
  if (png.palette !== undefined) {
    const data = convertIndexedToRgb(png)
    return { width: png.width, height: png.height, channels: (data.length / pixels) as 3 | 4, data }
  }
  const data = png.depth === 8 ? new Uint8Array(png.data) : unpacked(png)
  const channels = png.channels as Picture['channels']
  if (data.length !== pixels * channels) throw damaged(path, 'the PNG has another size than it says')
  return { width: png.width, height: png.height, channels, data }
}

/** Grey of 1, 2 or 4 bits as 8: several pixels in a byte, each row starting with a new one. */
function unpacked({ width, height, depth, data }: DecodedPng): Uint8Array {
  const out = new Uint8Array(width * height)
  const rowBytes = Math.ceil((width * depth) / 8)
  const largest = 2 ** depth - 1
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const bit = column * depth
      const byte = data[row * rowBytes + (bit >> 3)]!
      out[row * width + column] = ((byte >> (8 - depth - (bit & 7))) & largest) * (255 / largest)
    }
  }
  return out
}

function damaged(path: string, what: string, cause?: unknown): ModelGateError {
  return new ModelGateError('corrupt', `${plain(path)}: ${what}`, {
    subject: path,
    remedy: 'Save the image again, or leave it out.',
    ...(cause === undefined ? {} : { cause }),
  })
}
