import { cp, lstat, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ModelGateError } from '../core/errors.js'
import { MAX_SOURCE_BYTES, MAX_SOURCE_FILES } from './limits.js'

/** Where the repository's own code lies: at its root, or below src/ (the layout of setuptools and poetry). */
const SOURCE_ROOTS = ['.', 'src']

/** Code that users vouch for, in the repository around the model. */
export interface VouchedSources {
  readonly root: string
  /** security.allowed_modules: modules and packages, dotted. */
  readonly modules: readonly string[]
}

/**
 * Copies the vouched-for modules that the repository itself holds into `destination`, so that the worker can import
 * them and sees nothing else of the repository: no .git/config with a token, no data. Links are left out.
 * @returns top-level names of what was copied
 * @throws ModelGateError 'limit' when a package is larger than code is
 */
export async function copyVouchedSources(sources: VouchedSources, destination: string): Promise<readonly string[]> {
  const names = [...new Set(sources.modules.map((module) => module.split('.', 1)[0]!))]
  const budget = { files: MAX_SOURCE_FILES, bytes: MAX_SOURCE_BYTES }
  const copied: string[] = []
  await mkdir(destination, { recursive: true })
  for (const name of names.filter((one) => /^\w+$/.test(one))) {
    for (const folder of SOURCE_ROOTS) {
      const base = join(sources.root, folder)
      if (
        (await copyTree(join(base, name), join(destination, name), budget)) ||
        (await copyTree(join(base, `${name}.py`), join(destination, `${name}.py`), budget))
      ) {
        copied.push(name)
        break
      }
    }
  }
  return copied
}

/** @returns false when there is no such file or folder */
async function copyTree(from: string, to: string, budget: { files: number; bytes: number }): Promise<boolean> {
  const stat = await lstat(from).catch(() => null)
  if (stat === null) return false
  if (stat.isFile()) {
    budget.files--
    budget.bytes -= stat.size
    if (budget.files < 0 || budget.bytes < 0) {
      throw new ModelGateError(
        'limit',
        `the code that security.allowed_modules names is more than ${MAX_SOURCE_FILES} files or ${MAX_SOURCE_BYTES} bytes`,
        {
          subject: from,
          remedy: 'Install the package (pip install .) instead of having it copied from the repository.',
        },
      )
    }
    await cp(from, to)
    return true
  }
  if (!stat.isDirectory()) return false
  await mkdir(to, { recursive: true })
  for (const entry of await readdir(from)) {
    if (entry === '__pycache__' || entry.startsWith('.')) continue
    await copyTree(join(from, entry), join(to, entry), budget)
  }
  return true
}
