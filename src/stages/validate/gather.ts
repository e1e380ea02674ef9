import { fitSource, readingRows } from '../../data/index.js'
import { ModelGateError } from '../../core/errors.js'
import { plain } from '../../core/text.js'
import type { StageContext } from '../context.js'
import { answersOf } from './evaluation.js'
import type { Answers, CandidateAnswers, GatheredAnswers } from './gathered.js'
import { failureOf, type Failure } from './failure.js'
import { labelledRows, type LabelledRows } from './labelled.js'
import type { OpenDeployed } from './baseline.js'
import { RowThinner } from './row-thinner.js'

/** Labelled rows that permutation importances are measured on; they settle long before. */
export const IMPORTANCE_ROWS = 1_000

/** Asks the model under test and the deployed one for the labelled rows of the validation data, or of a part of it. */
export async function gatherAnswers(context: StageContext, deployed: OpenDeployed): Promise<GatheredAnswers> {
  const labelled = await labelledRows(context)
  const total = context.validationData?.part?.total ?? context.validationData?.rows ?? null
  if (labelled.rows === null) {
    const { reason, elsewhere, step } = labelled
    return { reason, elsewhere, step, total, candidate: null, deployed: null }
  }
  const { rows } = labelled
  return {
    ...{ reason: null, elsewhere: false, step: rows.step, total },
    deployed: await caught(context, () => askDeployed(context, rows, deployed)),
    candidate: await caught(context, () => askCandidate(context, rows)),
  }
}

async function askDeployed(
  { signal }: StageContext,
  rows: LabelledRows,
  deployed: OpenDeployed,
): Promise<{ readonly sha256: string | null; readonly answers: Answers | null }> {
  const live = await deployed()
  if (live === null) return { sha256: null, answers: null }
  const { answers } = await answersOf(live.model, rows, { signal })
  return { sha256: live.sha256, answers }
}

async function askCandidate(context: StageContext, rows: LabelledRows): Promise<CandidateAnswers> {
  const { config, model: source, signal, validationData } = context
  const { model } = await source.open()
  if (validationData?.part !== undefined && fitSource(validationData, model) !== validationData) {
    throw new ModelGateError('unsupported', `${plain(validationData.path)}: a table of pictures is not read in parts`, {
      subject: validationData.path,
      remedy: 'Leave --shard-by data out.',
    })
  }
  const policy = config.validation.weak_segments
  const searched = policy.mode === 'off' ? null : new RowThinner(policy.columns)
  const ask = (): ReturnType<typeof answersOf> =>
    answersOf(model, rows, {
      ...{ keep: config.validation.slices, first: IMPORTANCE_ROWS, signal },
      ...(searched === null ? {} : { seeing: searched }),
    })
  const asked = await (validationData === null ? ask() : readingRows(validationData, ask))
  return { ...asked, segments: searched?.state() ?? null }
}

/** What went wrong is for the judge to tell, unless the run itself was ended. */
async function caught<T>({ signal }: StageContext, ask: () => Promise<T>): Promise<T | Failure> {
  try {
    return await ask()
  } catch (error) {
    signal.throwIfAborted()
    return failureOf(error)
  }
}
