import { gunzipSync, gzipSync } from 'node:zlib'
import { messageOf } from '../core/errors.js'
import { toJson } from '../core/json.js'
import type { PipelineResult } from '../core/result.js'
import { resultReader } from '../report/index.js'
import type { Surroundings } from './command.js'
import type { ModelOfRun } from './judge.js'
import { newPipelineId } from './pipeline-id.js'
import { within } from './paths.js'
import { modelKeys, runDigest, type RunFacts } from './verdict-key.js'

/** Unpacked results of one run; a thousand small models have about 60 MB. */
const MAX_BYTES = 512 * 1024 ** 2

/** Verdicts of earlier runs over the same bytes. */
export interface KeptVerdicts {
  /** The verdict of an earlier run, told as one of this run; null when there is none. */
  find(model: ModelOfRun): Promise<PipelineResult | null>
  /** Keeps a verdict of this run. */
  add(model: ModelOfRun, result: PipelineResult): Promise<void>
  /** Hands all verdicts of this run on to later ones. Never throws. */
  save(): Promise<void>
}

/**
 * Opens what earlier runs kept under the digest of everything that a verdict rests on besides the model.
 * @param models of the run, as `find` will be asked for them
 * @param part of a sharded run, `2/8`: shards that end at the same time must not replace each other's verdicts
 * @returns null when nothing can be kept, which is logged with the reason
 */
export async function keptVerdicts(
  facts: RunFacts,
  models: readonly ModelOfRun[],
  part: string,
): Promise<KeptVerdicts | null> {
  const { log, clock, verdictCache, workingDirectory } = facts.surroundings
  const run = verdictCache === null ? { reason: 'there is nowhere to keep them' } : await runDigest(facts)
  if (verdictCache === null || 'reason' in run) {
    log.info(`all models are judged, and no verdicts are kept: ${'reason' in run ? run.reason : ''}`)
    return null
  }
  const name = `verdicts-${run.digest.slice(0, 32)}-${part.replace('/', 'of')}`
  const place = (model: ModelOfRun): string => within(workingDirectory, model.path)
  const keyOf = modelKeys(models.map(place))
  const earlier = readVerdicts(await verdictCache.restore(name), log)
  const { read } = await resultReader()
  const kept = new Map<string, string>()
  return {
    find: async (model) => {
      const key = await keyOf(place(model))
      const text = key === null ? undefined : earlier.get(key)
      if (key === null || text === undefined) return null
      try {
        const result = read(text)
        kept.set(key, text)
        const { pipeline_id, start_time } = result
        const now = clock.now()
        return {
          ...result,
          pipeline_id: newPipelineId(now),
          start_time: now.toISOString(),
          reused: { pipeline_id, start_time },
          warnings: [
            ...result.warnings,
            `not judged again: the model, the data, the configuration and the version are those of run ${pipeline_id} of ${start_time}, whose verdict this is`,
          ],
        }
      } catch (error) {
        log.debug(`a kept verdict was not used: ${messageOf(error)}`)
        return null
      }
    },
    add: async (model, result) => {
      if (!isLasting(result, facts.settings.config.security.advisory_url !== null)) return
      const key = await keyOf(place(model))
      if (key !== null) kept.set(key, toJson(result))
    },
    save: async () => {
      const lines = [...kept].map(([key, text]) => JSON.stringify([key, text]))
      if (lines.length > 0) await verdictCache.save(name, gzipSync(lines.join('\n')))
    },
  }
}

/** A verdict that depends on the file and the settings alone: not on a server, a time limit or a Python beside us. */
function isLasting({ overall_status, model, stages }: PipelineResult, asksServers: boolean): boolean {
  if (overall_status !== 'ready_for_deployment' && overall_status !== 'failed') return false
  if (model === null || model.engine === 'python') return false
  const checks = Object.values(stages).flatMap((stage) => stage.checks)
  return checks.every(
    ({ status, severity }) =>
      status !== 'error' && (status !== 'inconclusive' || (severity === 'warn' && !asksServers)),
  )
}

/** Key -> text of the result. Whoever may write the cache may have written it: it is checked when it is used. */
function readVerdicts(bytes: Uint8Array | null, log: Surroundings['log']): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (bytes === null) return found
  try {
    const text = gunzipSync(bytes, { maxOutputLength: MAX_BYTES }).toString('utf8')
    for (const line of text.split('\n')) {
      const [key, result] = JSON.parse(line) as [unknown, unknown]
      if (typeof key === 'string' && typeof result === 'string') found.set(key, result)
    }
  } catch (error) {
    log.debug(`the kept verdicts were not read: ${messageOf(error)}`)
  }
  return found
}
