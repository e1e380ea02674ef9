import { stat } from 'node:fs/promises'
import type { Frugality } from '../core/frugal.js'

/** Up to here reading takes as long with and without compiled functions. */
const SMALL_FILES = { model: 4 << 20, data: 1 << 20 }

/** A larger model may be many objects, which are copied more often in a small space; and it has memory to spare. */
const MAX_FRUGAL_MODEL = 16 << 20

/** Rows up to which the quick compiler is enough, whatever the model computes. */
const FEW_ROWS = 256

/** How memory is saved while files are read; null when the model is large, or not a file of this machine. */
export async function frugalityOf(model: string, data: string): Promise<Frugality | null> {
  const [modelSize, dataSize] = await Promise.all([model, data].map(fileSize))
  if (modelSize! > MAX_FRUGAL_MODEL) return null
  return { compilers: modelSize! > SMALL_FILES.model || dataSize! > SMALL_FILES.data }
}

/** Infinity for what is no file here. */
async function fileSize(path: string): Promise<number> {
  const info = await stat(path).catch(() => null)
  return info?.isFile() === true ? info.size : Infinity
}

/** How much work a prediction may be: the size of files bounds what reading takes, but not what a row takes. */
export function workOf(rows: number): 'some' | 'much' {
  return rows <= FEW_ROWS ? 'some' : 'much'
}
