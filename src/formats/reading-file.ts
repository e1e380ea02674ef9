/**
 * What people are told of a model file that cannot be read. The words are loaded for those who meet such a file: a start
 * must not pay for them.
 */
import type { ModelGateError } from '../core/errors.js'
import { openSource, type OpenSource } from './byte-source.js'
import type { NamedBytes } from './file-errors.js'

/**
 * Runs `work`, which reads, lowers or opens a model file. What it throws names that file, says what was found and what a
 * whole file is where the bytes are damaged, and has a remedy. Errors that are not about the file stay as they are.
 */
export async function readingFile<Value>(file: NamedBytes, work: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await work()
  } catch (error) {
    const { aboutFile } = await import('./file-errors.js')
    throw aboutFile(error, file)
  }
}

/** The error for a model file or a folder of them that the system does not open. @param name as the user wrote it */
export async function closedFile(cause: unknown, path: string, name: string): Promise<ModelGateError> {
  const words = await import('./unreadable-file.js')
  return words.closedFile(cause, path, name)
}

/** A file that is read in parts; the caller closes it. @throws not-found, told by its name */
export async function openNamedSource(path: string, name: string): Promise<OpenSource> {
  try {
    return openSource(path, name)
  } catch (cause) {
    throw await closedFile(cause, path, name)
  }
}
