import { basename } from 'node:path'
import { messageOf } from '../../core/errors.js'
import type { FinishedRun } from '../../core/ports.js'
import type { GithubContext } from './environment.js'
import type { UploadedArtifact } from './outputs.js'

/** The client retries for about 40 s when the service is down; a report is not worth more of a job's time. */
const UPLOAD_TIMEOUT_MS = 60_000

export type ArtifactOutcome =
  | { readonly uploaded: UploadedArtifact; readonly warning: null }
  | { readonly uploaded: null; readonly warning: string }

/**
 * Uploads the report folders as one workflow artifact. Artifacts are immutable per name and run, so the default name
 * carries model, job and attempt, and a name that is taken gets a suffix.
 */
export async function uploadReports(
  runs: readonly FinishedRun[],
  besides: readonly string[],
  context: GithubContext,
  { name, root }: { readonly name: string | null; readonly root: string },
): Promise<ArtifactOutcome> {
  const reports = runs.flatMap(({ files: { directory: _folder, ...paths } }) =>
    Object.values(paths).filter((path) => path !== null),
  )
  const files = [...reports, ...besides]
  const base = artifactName(name ?? defaultName(runs, context))
  // Asked here: the client would tell its own way, and that the error may pass.
  if (isEnterpriseServer(context.serverUrl)) {
    const host = new URL(context.serverUrl).host
    const warning = `the reports were not uploaded as an artifact: ${host} is a GitHub Enterprise Server, which has no artifacts of version 4; they are in ${root}, for a step with actions/upload-artifact@v3`
    return { uploaded: null, warning }
  }
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const client = new DefaultArtifactClient()
  let problem = ''
  for (const candidate of [base, `${base}-${uniqueSuffix(runs)}`]) {
    try {
      const { id } = await withTimeLimit(client.uploadArtifact(candidate, files, root))
      if (id === undefined)
        return { uploaded: null, warning: 'the artifact service accepted the reports but gave no id' }
      const url = context.source.runUrl === null ? '' : `${context.source.runUrl}/artifacts/${id}`
      return { uploaded: { id: String(id), url }, warning: null }
    } catch (error) {
      problem = messageOf(error)
      if (!/409|conflict|already exists/i.test(problem)) break
    }
  }
  return { uploaded: null, warning: `the reports were not uploaded as an artifact (${problem}); they are in ${root}` }
}

/** As the artifact client decides: GitHub itself and its hosted enterprises have the service. */
function isEnterpriseServer(serverUrl: string): boolean {
  const { hostname } = new URL(serverUrl)
  return hostname !== 'github.com' && !hostname.endsWith('.ghe.com') && !hostname.endsWith('.localhost')
}

function defaultName(runs: readonly FinishedRun[], { job, attempt }: GithubContext): string {
  const model = runs.length === 1 ? basename(runs[0]!.result.model_path) : `${runs.length}-models`
  return `modelgate-${model}-${job}-${attempt}`
}

/** Characters that the artifact service refuses. */
function artifactName(name: string): string {
  return name.replaceAll(/["':<>|*?\r\n\\/]/g, '-').slice(0, 200)
}

function uniqueSuffix(runs: readonly FinishedRun[]): string {
  return runs[0]?.result.pipeline_id.slice(-6) ?? 'again'
}

async function withTimeLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`no answer within ${UPLOAD_TIMEOUT_MS / 1000} s`))
    }, UPLOAD_TIMEOUT_MS)
  })
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}
