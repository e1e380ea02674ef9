import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setOutput, summary } from '@actions/core'
import { messageOf } from '../../core/errors.js'
import { MAX_SUMMARY_BYTES } from '../../core/limits.js'
import type { FinishedRun, RunReporter } from '../../core/ports.js'
import { uploadReports } from './artifact.js'
import { publishCheckRuns, type CheckRunOptions } from './check-run.js'
import { publishComment, type CommentOptions } from './comment.js'
import type { GithubContext } from './environment.js'
import { outputsOf, type UploadedArtifact } from './outputs.js'

export interface GithubReporterOptions {
  readonly context: GithubContext
  /** `files` are uploaded besides the reports where they exist, also without a run. */
  readonly artifact: { readonly name: string | null; readonly files: readonly string[] } | null
  /** A shard may have no model: then no run is no failure. */
  readonly sharded: boolean
  readonly outputDirectory: string
  /** null: no comment on pull requests. */
  readonly comment: CommentOptions | null
  readonly checkRun: CheckRunOptions | null
}

/** Job summary, artifact, pull request comment, check runs and outputs of a workflow step. Outputs are set last and always. */
export function githubReporter({
  context,
  artifact,
  outputDirectory,
  comment,
  checkRun,
  sharded,
}: GithubReporterOptions): RunReporter {
  return {
    publish: async (runs, failure) => {
      const problems: string[] = []
      let uploaded: UploadedArtifact | null = null
      const files = artifact?.files.filter((path) => existsSync(path)) ?? []
      if (artifact !== null && (runs.length > 0 || files.length > 0)) {
        const outcome = await uploadReports(runs, files, context, { name: artifact.name, root: outputDirectory })
        if (outcome.warning !== null) problems.push(outcome.warning)
        uploaded = outcome.uploaded
      }
      try {
        await writeSummary(runs, uploaded)
      } catch (error) {
        problems.push(`the job summary was not written: ${messageOf(error)}`)
      }
      const { id, problem } =
        comment === null ? { id: null, problem: null } : await publishComment(runs, failure ?? null, context, comment)
      if (problem !== null) problems.push(problem)
      if (checkRun !== null) problems.push(...(await publishCheckRuns(runs, context, checkRun)))
      for (const [name, value] of Object.entries(outputsOf(runs, uploaded, id, sharded && failure === undefined)))
        setOutput(name, value)
      return problems
    },
  }
}

/** A step summary over 1 MiB is dropped whole by the runner; the models that do not fit are named instead. */
async function writeSummary(runs: readonly FinishedRun[], artifact: UploadedArtifact | null): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return
  let size = 0
  let left = 0
  for (const { files } of runs) {
    const text = await readFile(files.summary, 'utf8')
    if (size + Buffer.byteLength(text) > MAX_SUMMARY_BYTES) left++
    else {
      size += Buffer.byteLength(text)
      summary.addRaw(text, true)
    }
  }
  const linked = artifact !== null && artifact.url !== ''
  if (left > 0)
    summary.addRaw(
      `The summaries of ${left} more models do not fit here; they are among the reports of this run.`,
      true,
    )
  if (linked) summary.addRaw(`\n[All reports of this run](${artifact.url})`, true)
  await summary.write()
}
