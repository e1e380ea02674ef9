import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { numberColumn, type TableChunk } from '../../src/core/table.js'
import { openPythonModel, type PythonAccess, type PythonRequest } from '../../src/python/index.js'

/** A Python with joblib, scikit-learn and pandas. Set it to run the tests that need one; CI does. */
export const testPython = process.env['MODELGATE_TEST_PYTHON']

export const FACTS: PythonRequest['facts'] = {
  format: 'pickle',
  estimator: null,
  structure: [],
  library_versions: {},
  compression: null,
  protocol: 2,
  opset: null,
}

export const HOSTILE = '__tests__/fixtures/python/hostile'

/** A pickle of one instance, without state or with a string as its state. */
export function instance(module: string, name: string, state?: string): Uint8Array {
  const text = state === undefined ? '' : `V${state}\nb`
  return Buffer.concat([Buffer.from([0x80, 2]), Buffer.from(`c${module}\n${name}\n)\x81${text}.`, 'latin1')])
}

export function access(tempDirectory: string, over: Partial<PythonAccess> = {}): PythonAccess {
  return {
    mayExecute: () => Promise.resolve({ allowed: true, sources: { root: HOSTILE, modules: ['attacks'] } }),
    command: testPython ?? 'python3',
    searchPath: process.env['PATH'] ?? '',
    tempDirectory,
    signal: new AbortController().signal,
    limits: { probeMs: 30_000, loadMs: 60_000, predictMs: 5_000 },
    ...over,
  }
}

export function request(bytes: Uint8Array, modules: readonly string[] = []): PythonRequest {
  const needs = { loader: 'pickle', modules, named: false, libraryVersions: {} } as const
  return { bytes, path: 'model.pkl', facts: FACTS, keys: [], needs, reason: 'a class of your own' }
}

export const open = openPythonModel

export function numbers(rows = 3, name = 'x'): TableChunk {
  return {
    rows,
    columns: [
      numberColumn(
        name,
        Float64Array.from({ length: rows }, (_, row) => row),
      ),
    ],
  }
}

/** Processes (their environment names the folder) and files that workers left behind, after a moment for the kernel. */
export async function leftIn(tempDirectory: string): Promise<readonly string[]> {
  for (let wait = 0; wait < 20 && processesOf(tempDirectory).length > 0; wait++) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return [...processesOf(tempDirectory), ...readdirSync(tempDirectory)]
}

export function processesOf(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(folder)
      } catch {
        return false // gone meanwhile, or somebody else's
      }
    })
}

/** Folder with `python3` in it, as a search path. */
export function pythonFolder(): string {
  return dirname(testPython ?? join('/nowhere', 'python3'))
}
