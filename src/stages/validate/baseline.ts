import type { Model } from '../../core/model.js'
import type { CheckResult } from '../../core/result.js'
import { readModelFile } from '../../formats/index.js'
import { openModel } from '../../model/index.js'
import { attempt } from '../check.js'
import type { StageContext } from '../context.js'
import { evaluate, type Evaluation } from './evaluation.js'
import type { LabelledRows } from './labelled.js'

/** The model that is live in the environment, with its predictions on the same rows. */
export interface Baseline {
  readonly model: Model
  readonly evaluation: Evaluation
  /** Bytes of its file. */
  readonly size: number
  /** The same bytes as the candidate. */
  readonly same: boolean
}

export interface BaselineOutcome {
  readonly baseline: Baseline | null
  /** False when there is a deployed model, or may be one, that could not be compared with. */
  readonly known: boolean
  readonly check: CheckResult
}

/** Fetches, opens and runs the deployed model. What cannot be fetched is told, and rules that need it are inconclusive. */
export async function openBaseline(context: StageContext, rows: LabelledRows): Promise<BaselineOutcome> {
  const { deployTarget, model: candidate, clock, signal } = context
  const { check, value } = await attempt<{ baseline: Baseline | null }>(
    clock,
    'validation.deployed_model',
    async () => {
      const active = (await deployTarget?.active()) ?? null
      if (active === null) {
        return {
          value: { baseline: null },
          outcome: { status: 'skipped' as const, message: 'nothing is deployed to compare with' },
        }
      }
      const { bytes, sha256 } = await readModelFile(active.path)
      const { model } = await (candidate.openOther ?? openModel)(bytes, active.path)
      const { evaluation } = await evaluate(model, rows, { signal })
      const same = sha256 === (await candidate.file()).sha256
      return {
        value: { baseline: { model, evaluation, size: bytes.length, same } },
        outcome: {
          status: 'passed' as const,
          measured: sha256,
          message: same ? 'the same file is deployed' : 'compared with the deployed model',
        },
      }
    },
  )
  if (value !== null) return { baseline: value.baseline, known: true, check }
  return { baseline: null, known: false, check: { ...check, status: 'inconclusive', severity: 'warn' } }
}
