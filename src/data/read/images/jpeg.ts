import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import * as codec from '@jsquash/jpeg/decode.js'
import { ModelGateError, unsupported } from '../../../core/errors.js'
import { plain } from '../../../core/text.js'
import { MAX_PIXELS, type Picture } from './picture.js'

/** Kept in a variable, because the bundler would turn `new URL('...', import.meta.url)` into a file of its own. */
const here = import.meta.url

/** In dist/wasm/ beside the bundle; in the package when the sources run. */
const DECODER_PLACES = [
  '../wasm/mozjpeg_dec.wasm',
  '../../../../node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm',
] as const

/** A compiled module; the types of WebAssembly come with those of browsers, which this is not written for. */
type WasmModule = object
declare const WebAssembly: { compile(bytes: Uint8Array): Promise<WasmModule> }

const { default: decode, init } = codec as unknown as {
  readonly default: (
    bytes: ArrayBuffer,
    options: { readonly preserveOrientation: boolean },
  ) => Promise<{ readonly data: Uint8ClampedArray }>
  readonly init: (module: WasmModule, options: object) => Promise<void>
}

let decoder: Promise<WasmModule> | undefined
let ready = false

export interface JpegSize {
  readonly width: number
  readonly height: number
  readonly components: number
}

/**
 * Decodes a JPEG by libjpeg (MozJPEG in WebAssembly) to the same pixels as Pillow. The orientation that a camera notes is
 * left alone, as Pillow and Keras leave it.
 * @throws ModelGateError corrupt, unsupported (CMYK), limit
 */
export async function decodeJpeg(bytes: Buffer, path: string): Promise<Picture> {
  const { width, height, components } = sizeOf(bytes, path)
  if (components === 4) {
    throw unsupported(plain(path), 'a JPEG in CMYK', 'Save the image in RGB.')
  }
  if (width * height > MAX_PIXELS) {
    throw new ModelGateError('limit', `${plain(path)}: ${width} x ${height} pixels, at most ${MAX_PIXELS} are read`)
  }
  let rgba: Uint8ClampedArray
  await prepare()
  try {
    const image = await decode(new Uint8Array(bytes).buffer, { preserveOrientation: false })
    rgba = image.data
  } catch (cause) {
    ready = false // libjpeg leaves by exit(), after which its memory is in no known state
    throw damaged(path, 'not a readable JPEG', cause)
  }
  const channels = components === 1 ? 1 : 3
  const data = new Uint8Array(width * height * channels)
  if (rgba.length !== width * height * 4) throw damaged(path, 'the JPEG has another size than it says')
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < channels; channel++) data[pixel * channels + channel] = rgba[pixel * 4 + channel]!
  }
  return { width, height, channels, data }
}

async function prepare(): Promise<void> {
  if (ready) return
  decoder ??= compiled()
  // Silent: what libjpeg prints about a file is in the error that it throws.
  const quiet = { print: () => undefined, printErr: () => undefined }
  await init(await decoder, quiet)
  ready = true
}

async function compiled(): Promise<WasmModule> {
  const place = DECODER_PLACES.map((path) => new URL(path, here)).find((url) => existsSync(url))
  if (place === undefined) throw new Error('mozjpeg_dec.wasm is missing')
  return WebAssembly.compile(await readFile(place))
}

/** Size and components by the frame header (SOF); ITU T.81, B.2.2. @throws ModelGateError corrupt */
export function sizeOf(bytes: Buffer, path: string): JpegSize {
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) break
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    const frame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (frame && at + 10 <= bytes.length) {
      const size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7), components: bytes[at + 9]! }
      if (size.width > 0 && size.height > 0) return size
      break
    }
    const standalone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    at += standalone ? 2 : 2 + bytes.readUInt16BE(at + 2)
  }
  throw damaged(path, 'a JPEG without a size')
}

function damaged(path: string, what: string, cause?: unknown): ModelGateError {
  return new ModelGateError('corrupt', `${plain(path)}: ${what}`, {
    subject: path,
    remedy: 'Save the image again, or leave it out.',
    ...(cause === undefined ? {} : { cause }),
  })
}
