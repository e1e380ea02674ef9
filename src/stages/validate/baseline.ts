import { ModelGateError } from '../../core/errors.js'
import type { Model } from '../../core/model.js'
import type { CheckResult } from '../../core/result.js'
import { readModelFile } from '../../formats/index.js'
import { openModel } from '../../model/index.js'
import { attempt } from '../check.js'
import type { StageContext } from '../context.js'
import { evaluationFrom, type Evaluation } from './evaluation.js'
import { errorOf, isFailure } from './failure.js'
import type { GatheredAnswers } from './gathered.js'

/** The model that is live in the environment, with its predictions on the same rows. */
export interface Baseline {
  readonly model: Model
  readonly evaluation: Evaluation
  /** Bytes of its file. */
  readonly size: number
  readonly sha256: string
  /** The same bytes as the candidate. */
  readonly same: boolean
}

export interface BaselineOutcome {
  readonly baseline: Baseline | null
  /** False when there is a deployed model, or may be one, that could not be compared with. */
  readonly known: boolean
  readonly check: CheckResult
}

/** The live model, opened; null when nothing is deployed. */
export type OpenDeployed = () => Promise<Omit<Baseline, 'evaluation'> | null>

/** Fetches and opens the deployed model when first asked, and keeps it. */
export function deployedModel({ deployTarget, model: candidate, environment, config }: StageContext): OpenDeployed {
  const open: OpenDeployed = async () => {
    const active = (await deployTarget?.active()) ?? null
    if (active === null) return null
    // The path is that of a copy which goes away.
    const given = config.validation.baseline !== null
    const name = given ? `the baseline ${active.id}` : `the model deployed to ${environment}`
    const { bytes, sha256 } = await readModelFile(active.path, { name })
    const opened = candidate.openOther?.(bytes, active.path, name) ?? openModel(bytes, active.path, { name })
    const { model } = await opened
    return { model, sha256, size: bytes.length, same: sha256 === (await candidate.file()).sha256 }
  }
  let opened: ReturnType<OpenDeployed> | undefined
  return () => (opened ??= open())
}

/**
 * The deployed model with its answers to all parts of the data. What cannot be fetched is told, and rules that need it are
 * inconclusive; so is another model than the one that answered.
 */
export async function openBaseline(
  { clock, config }: StageContext,
  parts: readonly GatheredAnswers[],
  deployed: OpenDeployed,
): Promise<BaselineOutcome> {
  const given = config.validation.baseline
  const { check, value } = await attempt<{ baseline: Baseline | null }>(
    clock,
    'validation.deployed_model',
    async () => {
      const asked = parts.flatMap((part) => (part.deployed === null ? [] : [part.deployed]))
      for (const part of asked) if (isFailure(part)) throw errorOf(part)
      const answered = asked.flatMap((part) => (isFailure(part) ? [] : [part]))
      const live = await deployed()
      if (answered.some(({ sha256 }) => sha256 !== (live?.sha256 ?? null)))
        throw new ModelGateError('unreachable', 'another model was deployed while the shards ran: run them again')
      if (live === null) {
        return {
          value: { baseline: null },
          outcome: {
            status: 'skipped' as const,
            message:
              given === null ? 'nothing is deployed to compare with' : `there is no ${given} yet to compare with`,
          },
        }
      }
      const evaluation = evaluationFrom(
        live.model,
        answered.flatMap(({ answers }) => (answers === null ? [] : [answers])),
      )
      return {
        value: { baseline: { ...live, evaluation } },
        outcome: {
          status: 'passed' as const,
          measured: live.sha256,
          message: live.same
            ? `${given ?? 'the deployed model'} is the same file`
            : `compared with ${given ?? 'the deployed model'}`,
        },
      }
    },
  )
  if (value !== null) return { baseline: value.baseline, known: true, check }
  // Who names a model wants to be compared with it; a deployed one that nobody's rule asks for only warns.
  const severity = given === null ? 'warn' : 'fail'
  return { baseline: null, known: false, check: { ...check, status: 'inconclusive', severity } }
}
