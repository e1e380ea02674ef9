import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Label } from '../../../core/model.js'
import { ModelGateError } from '../../../core/errors.js'
import { type Column, numberColumn, stringColumn } from '../../../core/table.js'
import { plain } from '../../../core/text.js'
import { chunkRowsOfCells, inTurn, type FittedModel, type ImageRange, type TableSource } from '../../table-source.js'
import { listNames } from '../../columns/list-names.js'
import { visible } from '../visible.js'
import { pictureFit, type PictureFit, PictureRows, UNFITTED } from './fit.js'
import type { Picture } from './picture.js'
import { PICTURE_NAME, readPicture } from './read-picture.js'

/** The label column of image folders. */
const LABEL = 'label'

/** Images of one data set. */
const MAX_IMAGES = 10_000_000

interface Images {
  readonly path: string
  readonly paths: readonly string[]
  /** Index into `classes` of each path. */
  readonly labels: Int32Array
  /** Sorted names of the folders. */
  readonly classes: readonly string[]
  readonly range: ImageRange
  readonly first: Picture
}

/**
 * Opens folders of images, one a class, in the order of Keras' image_dataset_from_directory: classes sorted by name, files by
 * name within (https://keras.io/api/data_loading/image/). The table has a tensor `image` and a column `label` with the folder's name,
 * or, for a model whose classes are the numbers 0, 1, ..., its place in that order, which is what Keras trains on.
 * @throws ModelGateError data for other files among them, no images; as readPicture
 */
export async function openImageFolder(
  path: string,
  folders: readonly string[],
  range: ImageRange,
): Promise<TableSource> {
  const classes = folders.toSorted()
  const paths: string[] = []
  const labels: number[] = []
  for (const [label, folder] of classes.entries()) {
    for (const file of await filesOf(join(path, folder))) {
      paths.push(join(path, folder, file))
      labels.push(label)
    }
    if (paths.length > MAX_IMAGES) throw new ModelGateError('limit', `${plain(path)}: more than ${MAX_IMAGES} images`)
  }
  const [one] = paths
  if (one === undefined) {
    throw new ModelGateError('data', `${plain(path)}: the table has no rows: no image in ${listNames(classes)}`, {
      subject: path,
    })
  }
  const first = await readPicture(one)
  return sourceOf({ path, paths, labels: Int32Array.from(labels), classes, range, first }, UNFITTED, false)
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(visible)
  const other = entries.find((entry) => entry.isDirectory() || !PICTURE_NAME.test(entry.name))
  if (other !== undefined) {
    throw new ModelGateError('data', `${plain(join(folder, other.name))}: not an image in a folder of images`, {
      subject: folder,
      remedy: 'Keep PNG and JPEG files only in the folder of a class.',
    })
  }
  return entries.map(({ name }) => name).toSorted()
}

function sourceOf(images: Images, fit: PictureFit, numbered: boolean): TableSource {
  const { first } = images
  const channels = fit.channels ?? (first.channels === 2 ? 1 : first.channels)
  const { height, width } = first
  const shape = fit.channelsFirst ? [channels, height, width] : [height, width, channels]
  return {
    path: images.path,
    format: 'images',
    schema: [{ name: LABEL, type: numbered ? 'integer' : 'string' }],
    tensors: [{ name: fit.name, shape }],
    rows: images.paths.length,
    async *chunks() {
      const rows = new PictureRows(fit, images.range)
      const size = chunkRowsOfCells(width * height * channels)
      for (let from = 0; from < images.paths.length; from += size) {
        const pictures: Picture[] = []
        for (const path of images.paths.slice(from, from + size))
          pictures.push(rows.prepare(await readPicture(path), path))
        yield {
          rows: pictures.length,
          columns: [labelColumn(images, from, pictures.length, numbered)],
          tensors: [rows.tensor(pictures)],
        }
      }
    },
    columnChunks: () => {
      const rows = images.paths.length
      return inTurn([{ rows, columns: [labelColumn(images, 0, rows, numbered)] }])
    },
    fitted: (model: FittedModel) =>
      sourceOf(images, pictureFit(model) ?? fit, isNumbered(model.classes, images.classes.length)),
  }
}

function isNumbered(classes: readonly Label[] | null, count: number): boolean {
  return classes?.length === count && classes.every((label, index) => label === index)
}

function labelColumn({ labels, classes }: Images, from: number, rows: number, numbered: boolean): Column {
  const own = labels.subarray(from, from + rows)
  if (numbered) return numberColumn(LABEL, Float64Array.from(own))
  return stringColumn(
    LABEL,
    Array.from(own, (label) => classes[label]!),
  )
}
