import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { ModelGateError } from '../core/errors.js'
import { plain } from '../core/text.js'
import { readModel, readModelFile, type ModelFile } from '../formats/index.js'
import { describeModel, openModel, type OpenOptions } from '../model/index.js'
import type { Clock } from '../core/ports.js'
import type { ModelSource } from '../stages/index.js'
import { within } from './settings.js'

/**
 * Paths and globs -> paths, in a stable order, without repeats, relative to the working directory where possible.
 * @throws ModelGateError 'usage' when nothing was named, 'not-found' when a glob matches nothing
 */
export async function resolveModelPaths(
  words: readonly string[],
  workingDirectory: string,
): Promise<readonly string[]> {
  if (words.length === 0) {
    throw new ModelGateError('usage', 'no model was named', {
      subject: 'model',
      remedy: 'Name it: --model models/model.joblib (input model).',
    })
  }
  const paths: string[] = []
  for (const given of words) {
    const word = existsSync(within(workingDirectory, given)) ? given : asPattern(given)
    // A file may have a name that looks like a pattern.
    if (!isDynamicPattern(word) || existsSync(within(workingDirectory, word))) {
      paths.push(word)
      continue
    }
    const found = await glob(word, { cwd: workingDirectory, onlyFiles: true, expandDirectories: false })
    if (found.length === 0) {
      throw new ModelGateError('not-found', `no file matches ${plain(word, 200)}`, {
        subject: word,
        remedy:
          'Check the pattern: it is relative to the working directory, and a job has only the files that it checked out.',
      })
    }
    paths.push(...found.toSorted())
  }
  return [...new Set(paths)]
}

/** Windows parts folders by backslashes, which a pattern has to escape with. */
export function asPattern(word: string, platform: string = process.platform): string {
  return platform === 'win32' ? word.replaceAll('\\', '/') : word
}

/** The model under test: the file is read once and opened once, whoever asks first. */
export function modelSource(
  path: string,
  workingDirectory: string,
  clock: Clock,
  options: OpenOptions,
  signal: AbortSignal,
): ModelSource {
  const absolute = within(workingDirectory, path)
  let file: Promise<ModelFile> | undefined
  let opened: ReturnType<ModelSource['open']> | undefined
  const name = displayPath(path, workingDirectory)
  const readOnce = (): Promise<ModelFile> => (file ??= readModelFile(absolute, { signal, name }))
  return {
    path: name,
    absolutePath: absolute,
    file: readOnce,
    open: () =>
      (opened ??= readOnce().then(async ({ bytes }) => {
        const start = clock.elapsed()
        const result = await openModel(bytes, absolute, { ...options, name })
        return { ...result, loadSeconds: (clock.elapsed() - start) / 1000 }
      })),
    openOther: (bytes, other, named) => openModel(bytes, other, { ...options, name: named }),
    facts: async () => {
      try {
        return await describeModel(await readModel((await readOnce()).bytes))
      } catch {
        return null // the loading check says why
      }
    },
  }
}

/** Reports must not depend on the machine: paths inside the working directory are told relative to it. */
export function displayPath(path: string, workingDirectory: string): string {
  const inside = relative(workingDirectory, within(workingDirectory, path))
  return inside.startsWith('..') ? path : inside.replaceAll('\\', '/')
}
