import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { openPromise } from 'yauzl'
import { messageOf, ModelGateError } from '../../core/errors.js'
import type { FinishedRun } from '../../core/ports.js'
import type { PipelineResult } from '../../core/result.js'
import { plain } from '../../core/text.js'
import { explainFailure, openGithubApi, type GithubApi } from './api.js'
import { downloadAsset } from './asset-transfer.js'
import { publishComment, type CommentOptions } from './comment.js'
import type { SummaryRenderer } from './comment-sections.js'
import type { GithubContext } from './environment.js'

export interface FollowedRunOptions extends CommentOptions {
  /** Id of the workflow run whose results are told. */
  readonly runId: string
  /** @throws ModelGateError for text that is no result */
  readonly read: (text: string) => PipelineResult
}

/** The reports of a run have some 2 MB; an artifact is downloaded to disk and only its results are unpacked. */
const MAX_ARTIFACT_BYTES = 100 * 1024 ** 2
const MAX_RESULT_BYTES = 8 * 1024 ** 2
const MAX_RESULTS = 100
/** As uploadReports names them unless the input says otherwise. */
const ARTIFACTS = /^modelgate-/

/**
 * Writes the comment of another workflow run, from the results in its artifacts, on the open pull request that it
 * judged. For workflow_run jobs, which have a token that may write where the run of a fork had none. The artifact was
 * made by the code of the pull request, so it is a stranger's: names and sizes are bounded, a result counts only when
 * it is by the schema, and which pull request it is about is asked of GitHub, never of the artifact.
 * https://docs.github.com/actions/reference/security/secure-use
 * @returns what could not be told, each with the reason
 * @throws ModelGateError when there is no such run, or it did not judge a pull request
 */
export async function tellOfRun(context: GithubContext, options: FollowedRunOptions): Promise<readonly string[]> {
  const { runId, token, clock } = options
  if (!/^\d{1,20}$/.test(runId)) {
    throw new ModelGateError('usage', `input report-run is "${plain(runId, 80)}", expected the id of a workflow run`, {
      subject: 'report-run',
      remedy: 'Write report-run: ${{ github.event.workflow_run.id }}.',
    })
  }
  const api = await openGithubApi(context, token, clock)
  const run = await asked(
    api.repeat(({ rest }, request) => rest.actions.getWorkflowRun({ ...runAddress(api, runId), request })),
    `run ${runId} was not found`,
  )
  const pullRequest = await pullRequestOf(api, run)
  if (pullRequest === null) {
    const commit = run.head_sha.slice(0, 7)
    return [
      `no open pull request stands at commit ${commit} any more: it was closed, or has newer commits with a run of their own`,
    ]
  }
  const { runs, problems } = await resultsOf(api, context.tempDirectory, options)
  const place = {
    ...context,
    source: { ...context.source, commit: run.head_sha, runId, runUrl: run.html_url },
    attempt: String(run.run_attempt ?? 1),
    pullRequest,
  }
  const { problem } = await publishComment(runs, null, place, { ...options, render: asClaimed(options.render) })
  return problem === null ? problems : [...problems, problem]
}

interface RunRecord {
  readonly head_sha: string
  readonly head_branch: string | null
  readonly event: string
  readonly head_repository: { readonly full_name: string; readonly owner: { readonly login: string } }
}

function runAddress({ owner, repo }: GithubApi, runId: string): { owner: string; repo: string; run_id: number } {
  return { owner, repo, run_id: Number(runId) }
}

/** The open pull request whose newest commit the run judged: of an older commit nothing is told any more. */
async function pullRequestOf(
  api: GithubApi,
  { head_sha, head_branch, head_repository, event }: RunRecord,
): Promise<GithubContext['pullRequest']> {
  const { owner, repo } = api
  if (!event.startsWith('pull_request'))
    throw new ModelGateError(
      'usage',
      `the run followed ${plain(event, 80)}, not a pull request: there is nothing to comment on`,
    )
  const head = `${head_repository.owner.login}:${head_branch ?? ''}`
  const open = await asked(
    api.repeat(({ rest }, request) => rest.pulls.list({ owner, repo, state: 'open', head, per_page: 100, request })),
    'the pull request was not found',
    'pull-requests: write',
  )
  const found = open.find((pull) => pull.head.sha === head_sha)
  if (found === undefined) return null
  return { number: found.number, headSha: head_sha, fromFork: head_repository.full_name !== `${owner}/${repo}` }
}

async function resultsOf(
  api: GithubApi,
  folder: string,
  { runId, token, read }: FollowedRunOptions,
): Promise<{ readonly runs: readonly FinishedRun[]; readonly problems: readonly string[] }> {
  const { artifacts } = await asked(
    api.repeat(({ rest }, request) =>
      rest.actions.listWorkflowRunArtifacts({ ...runAddress(api, runId), per_page: 100, request }),
    ),
    'its artifacts were not listed',
  )
  const runs: FinishedRun[] = []
  const problems: string[] = []
  for (const { name, size_in_bytes, expired, archive_download_url: url } of artifacts.filter((one) =>
    ARTIFACTS.test(one.name),
  )) {
    if (expired || size_in_bytes > MAX_ARTIFACT_BYTES) {
      problems.push(
        `artifact ${plain(name, 100)} was left out: ${expired ? 'it has expired' : `it has ${size_in_bytes} bytes`}`,
      )
      continue
    }
    const path = join(folder, `artifact-${runId}-${runs.length}-${problems.length}.zip`)
    try {
      await downloadAsset(url, token, path, { what: 'download it', permission: 'actions: read' })
      for (const text of await resultTexts(path)) {
        // The id tells writers of a comment apart, so that a stranger does not choose it.
        const result = { ...read(text), pipeline_id: `run_${runId}_${runs.length}` }
        runs.push({ result, files: filesIn(name) })
      }
    } catch (error) {
      problems.push(`artifact ${plain(name, 100)} was left out: ${plain(messageOf(error), 300)}`)
    } finally {
      await rm(path, { force: true })
    }
  }
  if (runs.length > 0) return { runs, problems }
  throw new ModelGateError(
    'not-found',
    `run ${runId} left no results${problems.map((problem) => `; ${problem}`).join('')}`,
    {
      remedy: 'Keep upload-artifact on in the judging job, and artifact names that start with modelgate-.',
    },
  )
}

/** Texts of the result.json members; everything else of the archive stays packed, and no member is written to disk. */
async function resultTexts(path: string): Promise<readonly string[]> {
  const zip = await openPromise(path, { autoClose: false })
  try {
    const texts: string[] = []
    for await (const entry of zip.eachEntry()) {
      if (!/(^|\/)result\.json$/.test(entry.fileName) || /(^|\/)runs\//.test(entry.fileName)) continue
      if (entry.uncompressedSize > MAX_RESULT_BYTES || texts.length >= MAX_RESULTS)
        throw new ModelGateError('limit', `more than ${MAX_RESULTS} results, or one above ${MAX_RESULT_BYTES} bytes`)
      texts.push(await textOf(await zip.openReadStreamPromise(entry)))
    }
    return texts
  } finally {
    zip.close()
  }
}

/** Where the reports lie, for sentences. */
function filesIn(artifact: string): FinishedRun['files'] {
  const directory = plain(artifact, 100)
  const files = { html: null, junit: null, sarif: null, modelCard: null, bom: null }
  return { directory, result: `${directory}/result.json`, summary: `${directory}/summary.md`, ...files }
}

async function asked<T>(answer: Promise<T>, otherwise: string, permission = 'actions: read'): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw new ModelGateError('not-found', `${otherwise}: ${explainFailure(error, permission)}`, { cause: error })
  }
}

/** Says whose numbers they are, in front of them. */
function asClaimed(render: SummaryRenderer): SummaryRenderer {
  return (result, options) =>
    `${NOTE}\n\n${render(result, { ...options, maxBytes: options.maxBytes - Buffer.byteLength(NOTE) - 2 })}`
}

const NOTE =
  '> These are the results that the run of the pull request left in its artifact. Whoever wrote the change could also ' +
  'change them: judge again before you merge or deploy.'
