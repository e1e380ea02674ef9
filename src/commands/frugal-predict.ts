import { stat } from 'node:fs/promises'
import { startFrugally, type Restore } from '../core/frugal.js'

/** Up to here reading takes as long with and without compiled functions; larger models have memory to spare. */
const SMALL_FILES = { model: 4 << 20, data: 1 << 20 }

/** Rows up to which the quick compiler is enough, whatever the model computes. */
const FEW_ROWS = 256

/** Saves memory while two small files are read; null when they are not small, or not files of this machine. */
export async function frugally(model: string, data: string): Promise<Restore | null> {
  const sizes = await Promise.all([model, data].map((path) => stat(path).catch(() => null)))
  const isSmall = (at: number, limit: number): boolean => sizes[at]?.isFile() === true && sizes[at].size <= limit
  return isSmall(0, SMALL_FILES.model) && isSmall(1, SMALL_FILES.data) ? startFrugally() : null
}

/** How much work a prediction may be: the size of files bounds what reading takes, but not what a row takes. */
export function workOf(rows: number): 'some' | 'much' {
  return rows <= FEW_ROWS ? 'some' : 'much'
}
