import { ModelGateError } from '../../../core/errors.js'
import type { TensorColumn } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import type { FittedModel, ImageRange } from '../../table-source.js'
import { type Channels, convertChannels, type Picture } from './picture.js'

/** What a model, or nobody yet, wants of pictures. */
export interface PictureFit {
  /** Of the tensor. */
  readonly name: string
  /** Null: those of the first picture. */
  readonly channels: Channels | null
  /** Channels before rows and columns, as PyTorch has them. */
  readonly channelsFirst: boolean
  readonly height: number | null
  readonly width: number | null
}

export const UNFITTED: PictureFit = { name: 'image', channels: null, channelsFirst: false, height: null, width: null }

const KNOWN_CHANNELS: readonly (number | null | undefined)[] = [1, 3, 4]

/** By the model's one input of three dimensions; null when it has none. */
export function pictureFit({ inputs }: FittedModel): PictureFit | null {
  const input = inputs.find(({ kind, shape }) => kind === 'tensor' && shape?.length === 3)
  if (input?.shape === undefined) return null
  const [first, second, third] = input.shape as readonly [number | null, number | null, number | null]
  const channelsFirst = KNOWN_CHANNELS.includes(first) && !KNOWN_CHANNELS.includes(third) && third !== null
  const channels = channelsFirst ? first : third
  return {
    name: input.name ?? UNFITTED.name,
    channels: KNOWN_CHANNELS.includes(channels) ? (channels as Channels) : null,
    channelsFirst,
    height: channelsFirst ? second : first,
    width: channelsFirst ? third : second,
  }
}

/** Collects pictures of one size into a tensor, one a row. */
export class PictureRows {
  readonly #fit: PictureFit
  readonly #range: ImageRange
  #first: Picture | null = null
  #firstPath = ''

  constructor(fit: PictureFit, range: ImageRange) {
    this.#fit = fit
    this.#range = range
  }

  /** Of one row. @throws ModelGateError data when the picture has another size than the model or the first one */
  prepare(picture: Picture, path: string): Picture {
    const { height, width, channels } = this.#fit
    if ((height !== null && picture.height !== height) || (width !== null && picture.width !== width)) {
      throw misfit(path, picture, `the model takes ${width ?? 'any'} x ${height ?? 'any'}`)
    }
    this.#first ??= convertChannels(picture, channels ?? (picture.channels === 2 ? 1 : picture.channels))
    if (this.#firstPath === '') this.#firstPath = path
    if (picture.height !== this.#first.height || picture.width !== this.#first.width) {
      throw misfit(path, picture, `${plain(this.#firstPath)} has ${this.#first.width} x ${this.#first.height}`)
    }
    return convertChannels(picture, this.#first.channels as Channels)
  }

  /** @param pictures prepared, at least one */
  tensor(pictures: readonly Picture[]): TensorColumn {
    const { width, height, channels } = pictures[0]!
    const size = width * height * channels
    const raw = new Uint8Array(pictures.length * size)
    for (const [row, { data }] of pictures.entries()) {
      if (this.#fit.channelsFirst) putChannelsFirst(data, channels, raw.subarray(row * size, (row + 1) * size))
      else raw.set(data, row * size)
    }
    const shape = this.#fit.channelsFirst ? [channels, height, width] : [height, width, channels]
    return { name: this.#fit.name, shape, data: scaled(raw, this.#range) }
  }
}

function putChannelsFirst(data: Uint8Array, channels: number, out: Uint8Array): void {
  const pixels = data.length / channels
  for (let channel = 0; channel < channels; channel++) {
    for (let pixel = 0; pixel < pixels; pixel++) out[channel * pixels + pixel] = data[pixel * channels + channel]!
  }
}

/** As NumPy computes x / 255 and x / 127.5 - 1 in float32. */
function scaled(raw: Uint8Array, range: ImageRange): TensorColumn['data'] {
  if (range === '0-255') return raw
  const table = Float32Array.from({ length: 256 }, (_, value) =>
    range === '0-1' ? value / 255 : Math.fround(value / 127.5) - 1,
  )
  return Float32Array.from(raw, (value) => table[value]!)
}

function misfit(path: string, { width, height }: Picture, other: string): ModelGateError {
  return new ModelGateError('data', `${plain(path)}: the image has ${width} x ${height} pixels, ${other}`, {
    subject: path,
    remedy: 'Resize the images as it was done for training; no resizing of another library gives the same pixels.',
  })
}
