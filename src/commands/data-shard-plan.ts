import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Config } from '../config/index.js'
import { ModelGateError } from '../core/errors.js'
import { isRemoteAddress, shownAddress } from '../core/remote-address.js'
import { plain } from '../core/text.js'
import { VERSION } from '../core/version.js'
import { tableParts, toldAsWritten, type OpenOptions, type TableOutline } from '../data/index.js'
import type { RawInputs } from '../inputs/index.js'
import type { Surroundings } from './command.js'
import { newDataPlan, readDataPlan, type DataPlan } from './data-shard-documents.js'
import { displayPath } from './models.js'
import { within } from './paths.js'
import { namedModels } from './sharding-run.js'

/** The data that a run of shards reads. */
export interface DataPaths {
  /** As people know them. */
  readonly validation: string
  readonly reference: string | null
}

/** @throws ModelGateError 'usage' without validation data, or with what only all rows together can tell */
export function dataPaths(inputs: RawInputs, config: Config): DataPaths {
  const validation = inputs.text('validation-data') ?? config.data.validation
  if (validation === null)
    throw usage('there is no validation data to split', 'validation-data', 'Name it with --validation-data.')
  if (config.data_quality.checks.length > 0)
    throw usage('SQL rules need all rows in one place', 'data_quality.checks', 'Leave --shard-by data out, or the rules.') // prettier-ignore
  return { validation, reference: inputs.text('reference-data') ?? config.data.reference }
}

/** How the files of a table are reached. @param path as people know it */
export function tableAccess(
  path: string,
  config: Config,
  surroundings: Pick<Surroundings, 'workingDirectory' | 'tempDirectory' | 'remoteFiles' | 'signal' | 'log'>,
): { readonly place: string; readonly options: OpenOptions } {
  const { workingDirectory, tempDirectory, remoteFiles, signal, log } = surroundings
  const { max_download_bytes: maxBytes } = config.data
  return {
    place: isRemoteAddress(path) ? path : within(workingDirectory, path),
    options: {
      signal,
      remote: (address) => remoteFiles.fetch(address, { maxBytes, signal }),
      remoteHeads: (address, bytes) => remoteFiles.fetchHeads(address, bytes, { signal }),
      remoteParts: async (address, wanted) => {
        const files = await remoteFiles.fetchParts(address, { ...wanted, folder: tempDirectory }, { maxBytes, signal })
        const bytes = wanted.parts.flatMap(({ ranges }) => ranges).reduce((sum, [start, end]) => sum + end - start, 0)
        log.info(
          files === null
            ? `${shownAddress(address)}: the server gives no parts; all of it is fetched`
            : `${shownAddress(address)}: ${bytes} bytes of ${files.length} files fetched, of the version that was outlined by their ETags`,
        )
        return files
      },
    },
  }
}

/** Reads the data once (Parquet: its footers) and cuts it. */
export async function planData(
  inputs: RawInputs,
  config: Config,
  shards: number,
  surroundings: Surroundings,
): Promise<DataPlan> {
  const { workingDirectory } = surroundings
  const models = await namedModels([...inputs.list('model'), ...inputs.positionals], workingDirectory)
  const { validation, reference } = dataPaths(inputs, config)
  const { outlineTable } = await tableParts()
  const outline = (path: string): Promise<TableOutline> => {
    const { place, options } = tableAccess(path, config, surroundings)
    const cut = (of: string): Promise<TableOutline> =>
      outlineTable(of, { ...options, shards, shown: (file) => displayPath(file, workingDirectory) })
    return isRemoteAddress(path) ? cut(place) : toldAsWritten(path, workingDirectory, cut)
  }
  const tables = {
    validation: await outline(validation),
    reference: reference === null ? null : await outline(reference),
  }
  return newDataPlan({ shards, models: [...models], tables })
}

/** @throws ModelGateError 'not-found', 'data', 'usage' for a plan of another version */
export async function dataPlanOfFile(path: string): Promise<DataPlan> {
  if (!existsSync(path)) throw new ModelGateError('not-found', `${plain(path)}: no such plan`, { subject: 'plan' })
  const plan = await readDataPlan(await readFile(path, 'utf8'), path)
  if (plan.version === VERSION) return plan
  throw usage(`the plan is of version ${plain(plan.version)}, this is ${VERSION}`, 'plan', 'Plan and run with one version.') // prettier-ignore
}

export function usage(message: string, subject: string, remedy: string): ModelGateError {
  return new ModelGateError('usage', message, { subject, remedy })
}
