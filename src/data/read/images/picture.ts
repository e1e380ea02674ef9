/** A decoded picture: 8 bits a channel, row-major, channels side by side. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** 1 grey, 2 grey and alpha, 3 red, green and blue, 4 with alpha. */
  readonly channels: 1 | 2 | 3 | 4
  readonly data: Uint8Array
}

export type Channels = 1 | 3 | 4

/** Pixels of one picture; 64 million are four times a large camera's. */
export const MAX_PIXELS = 2 ** 26

/**
 * The picture in other channels, with the rules of Pillow's Image.convert: grey is ITU-R 601-2 luma in fixed point,
 * alpha is dropped or full; https://pillow.readthedocs.io/en/stable/reference/Image.html#PIL.Image.Image.convert
 */
export function convertChannels(picture: Picture, wanted: Channels): Picture {
  const { channels, data, width, height } = picture
  if (channels === wanted) return picture
  const pixels = width * height
  const out = new Uint8Array(pixels * wanted)
  const colour = channels >= 3
  for (let pixel = 0; pixel < pixels; pixel++) {
    const from = pixel * channels
    const to = pixel * wanted
    const red = data[from]!
    const green = colour ? data[from + 1]! : red
    const blue = colour ? data[from + 2]! : red
    if (wanted === 1) {
      out[to] = colour ? (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16 : red
      continue
    }
    out[to] = red
    out[to + 1] = green
    out[to + 2] = blue
    if (wanted === 4) out[to + 3] = channels === 2 ? data[from + 1]! : 255
  }
  return { width, height, channels: wanted, data: out }
}
