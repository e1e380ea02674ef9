import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { messageOf, ModelGateError } from '../core/errors.js'

/**
 * Makes a folder for results before the work starts, so that an hour of work is not lost to a wrong path. Segment by
 * segment: Node's recursive mkdir never returns for a folder below /proc.
 * @throws ModelGateError 'usage' naming the option, the folder and the reason
 */
export function prepareFolder(path: string, option: string): void {
  try {
    makeFolder(path)
    const probe = join(path, '.gitignore')
    // Results are not sources: git should not offer them, as other tools' caches do it.
    if (!existsSync(probe)) writeFileSync(probe, '*\n')
  } catch (cause) {
    throw notWritable(path, option, cause)
  }
}

function makeFolder(path: string): void {
  if (existsSync(path)) return
  const parent = dirname(path)
  if (parent !== path) makeFolder(parent)
  mkdirSync(path)
}

/** Writes a result file, whole or in pieces. @throws ModelGateError 'usage' naming the option, the file and the reason */
export async function writeOutput(
  path: string,
  content: string | Uint8Array | Iterable<string | Uint8Array>,
  option = 'output',
): Promise<void> {
  try {
    await writeFile(path, content)
  } catch (cause) {
    throw notWritable(path, option, cause)
  }
}

function notWritable(path: string, option: string, cause: unknown): ModelGateError {
  return new ModelGateError('usage', `--${option}: ${path} cannot be written: ${messageOf(cause)}`, {
    subject: option,
    cause,
    remedy: 'Name a place below a folder that exists and may be written to.',
  })
}
