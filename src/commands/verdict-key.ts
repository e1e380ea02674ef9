import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile } from 'node:fs/promises'
import { basename, dirname, extname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { messageOf } from '../core/errors.js'
import { isRemoteAddress } from '../core/remote-address.js'
import { VERSION } from '../core/version.js'
import { dataFiles } from '../data/index.js'
import { deploymentStatus } from '../deploy/index.js'
import type { RawInputs } from '../inputs/index.js'
import { readOnnx } from '../onnx/index.js'
import { isDependencyFile } from '../security/index.js'
import { givenBaseline } from './baseline.js'
import type { Surroundings } from './command.js'
import type { DataSources } from './tables.js'
import type { JudgeSettings } from './judge.js'
import { digestOf } from './sharding-documents.js'
import { DECISIVE } from './sharding-run.js'
import type { OpenTarget } from './targets.js'
import { within } from './paths.js'

/** Files beside a model that are looked at, and their bytes. */
const MAX_NEIGHBOURS = 1_000
const MAX_NEIGHBOUR_BYTES = 1024 ** 3

/** Everything besides the model that a verdict rests on, as one digest; or why there is none. */
export type RunDigest = { readonly digest: string } | { readonly reason: string }

export interface RunFacts {
  readonly inputs: RawInputs
  readonly surroundings: Surroundings
  readonly settings: JudgeSettings
  readonly data: DataSources
  readonly openTarget: () => Promise<OpenTarget>
}

/**
 * Version, platform, configuration, options, the bytes of the data, the files that pin libraries, what is deployed, and
 * the day wherever an answer depends on it: known advisories, and entries of the allow-list that expire.
 */
export async function runDigest(facts: RunFacts): Promise<RunDigest> {
  const { inputs, settings, surroundings } = facts
  const { config, environment, stages, notes } = settings
  if (inputs.flag('auto-deploy') && settings.mayDeploy)
    return { reason: 'what goes live is judged in the run that deploys it' }
  if (inputs.flag('dry-run')) return { reason: 'a plan of a deployment is made anew' }
  const { security } = config
  if (security.advisory_database !== null) return { reason: 'a folder of advisories may have changed' }
  const expires = security.allow.some((entry) => entry.expires !== undefined)
  const asks = security.advisory_url !== null
  try {
    const data = await Promise.all([
      digestOfData(inputs.text('validation-data') ?? config.data.validation, facts.data.validation, surroundings),
      digestOfData(inputs.text('reference-data') ?? config.data.reference, facts.data.reference, surroundings),
    ])
    return {
      digest: digestOf({
        version: VERSION,
        platform: [process.platform, process.arch],
        ...{ config, environment, stages, notes },
        options: DECISIVE.map((name) => [name, inputs.text(name) ?? null]),
        data,
        dependencies: await dependencyFiles(surroundings.workingDirectory),
        deployed: stages.includes('validate') ? await deployed(facts) : null,
        day: expires || asks ? surroundings.clock.now().toISOString().slice(0, 10) : null,
        untrusted: surroundings.untrusted,
      }),
    }
  } catch (error) {
    return { reason: messageOf(error) }
  }
}

/** null: there is no such data. @throws Error when its bytes are not all known */
async function digestOfData(
  path: string | null,
  table: DataSources['validation'],
  { workingDirectory, remoteFiles, signal }: Surroundings,
): Promise<readonly string[] | null> {
  if (path === null || table === null) return null
  const remote = (address: string): ReturnType<typeof remoteFiles.fetch> => remoteFiles.fetch(address, { signal })
  const files = await dataFiles(isRemoteAddress(path) ? path : within(workingDirectory, path), { remote })
  if ('classes' in files || (table.format === 'csv' && (table.tensors ?? []).length > 0))
    throw new Error('pictures are not compared with those of an earlier run')
  return Promise.all(('path' in files ? [files] : files).map((file) => digestOfFile(file.path)))
}

async function dependencyFiles(folder: string): Promise<readonly unknown[]> {
  const names = (await readdir(folder)).filter(isDependencyFile).toSorted()
  return Promise.all(names.map(async (name) => [name, await digestOfFile(join(folder, name))]))
}

async function deployed(facts: RunFacts): Promise<readonly string[] | null> {
  const { settings, surroundings, data } = facts
  const { baseline } = settings.config.validation
  if (baseline === null) return live(facts)
  const given = await givenBaseline(baseline, surroundings)
  // The schema stored with what is live stands in for reference data.
  const checked = data.validation !== null && data.reference === null ? await live(facts) : null
  return given === null ? checked : [given.id, given.sha256, ...(checked ?? [])]
}

async function live({ openTarget, settings }: RunFacts): Promise<readonly string[] | null> {
  const { store } = await openTarget()
  const { live: manifest } = await deploymentStatus(store, settings.environment)
  return manifest === null ? null : [manifest.id, manifest.sha256]
}

/**
 * Keys of the models' verdicts in a run: their bytes, names and the rights of their files, and the files beside them that
 * are no models of the run (external weights, a vocabulary).
 * @param models all of the run, absolute
 */
export function modelKeys(models: readonly string[]): (file: string) => Promise<string | null> {
  const known = new Set(models)
  const folders = new Map<string, Promise<readonly unknown[] | null>>()
  const neighboursOf = (folder: string): Promise<readonly unknown[] | null> => {
    const found = folders.get(folder) ?? otherFiles(folder, known)
    folders.set(folder, found)
    return found
  }
  /** null when not all of what a verdict rests on is known, so that none is kept. */
  return async (file) => {
    try {
      const { mode, uid } = await lstat(file)
      if (extname(file) === '.onnx' && readOnnx(await readFile(file)).externalData.length > 0) return null
      const neighbours = await neighboursOf(dirname(file))
      return neighbours === null
        ? null
        : digestOf({ name: basename(file), mode, uid, sha256: await digestOfFile(file), neighbours })
    } catch {
      return null // its own run says what is wrong with it
    }
  }
}

async function otherFiles(folder: string, models: ReadonlySet<string>): Promise<readonly unknown[] | null> {
  const names = (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && !models.has(join(folder, entry.name)))
    .map(({ name }) => name)
  if (names.length > MAX_NEIGHBOURS) return null
  const found: unknown[] = []
  let bytes = 0
  for (const name of names.toSorted()) {
    bytes += (await lstat(join(folder, name))).size
    if (bytes > MAX_NEIGHBOUR_BYTES) return null
    found.push([name, await digestOfFile(join(folder, name))])
  }
  return found
}

async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
