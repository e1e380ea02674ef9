import { randomBytes } from 'node:crypto'
import { basename } from 'node:path'
import { z } from 'zod'
import { messageOf, ModelGateError } from '../../core/errors.js'
import type { Logger } from '../../core/log.js'
import type { Clock, DeployedFiles, DepotFile, ObjectDepot, ProcessWatch, SourceContext } from '../../core/ports.js'
import { explainFailure, openGithubApi, type GithubApi } from './api.js'
import { downloadAsset, PERMISSION, repeatTransfer, uploadAsset } from './asset-transfer.js'
import { serverError, untilSeen } from './retry.js'

/** https://docs.github.com/repositories/releasing-projects-on-github/about-releases: below 2 GiB each. */
const MAX_ASSET_BYTES = 2 * 1024 ** 3 - 1
const ABANDONED_AFTER_MS = 24 * 3_600_000
/** In the text of a release: which file of which environment it was made for. */
const MARK = /<!-- modelgate-release (\{[^\n]*\}) -->/

const pointerRecord = z.strictObject({
  schema: z.literal('modelgate/release-asset@1'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: z.int().min(0),
  repository: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  release_id: z.int().positive(),
  asset_id: z.int().positive(),
  tag: z.string().min(1),
  name: z.string().min(1),
})
type AssetPointer = z.infer<typeof pointerRecord>

const markRecord = z.object({ environment: z.string(), sha256: z.string(), owner: z.string().nullish() })

export interface ReleaseDepotOptions {
  readonly apiUrl: string
  /** `owner/name` */
  readonly repository: string
  readonly source: SourceContext
  readonly token: string
  readonly clock: Clock
  readonly log: Logger
  readonly processes: ProcessWatch
}

/**
 * Models as assets of GitHub releases: one release a deployment, a draft until the candidate is found healthy. Assets are
 * never replaced, so releases that become immutable when they are published change nothing here.
 */
export function githubReleaseDepot(options: ReleaseDepotOptions): ObjectDepot {
  const { repository, token, clock, log, source, processes } = options
  let opened: Promise<GithubApi> | null = null
  const api = (): Promise<GithubApi> =>
    (opened ??= openGithubApi({ apiUrl: options.apiUrl, source: { ...source, repository } }, token, clock))

  const put = async (stored: DepotFile): Promise<Uint8Array> => {
    const github = await api()
    const { owner, repo } = github
    const tag = `modelgate-${stored.environment}-${stored.sha256.slice(0, 12)}-${randomBytes(3).toString('hex')}`
    const draft = await told(`create release ${tag}`, () =>
      github.repeat(({ rest }, request) =>
        rest.repos.createRelease({ owner, repo, ...describeRelease(stored, tag, source, processes.self), request }),
      ),
    )
    try {
      const asset = await untilSeen(clock, () => uploadAsset(draft.upload_url, stored, token))
      const pointer: AssetPointer = {
        ...{ schema: 'modelgate/release-asset@1', sha256: stored.sha256, size: stored.size, repository },
        ...{ release_id: draft.id, asset_id: asset.id, tag, name: asset.name },
      }
      return Buffer.from(`${JSON.stringify(pointer, null, 2)}\n`)
    } catch (error) {
      await deleteRelease(await api(), draft, log)
      throw error
    }
  }

  return {
    name: `release assets of ${repository}`,
    maxBytes: MAX_ASSET_BYTES,
    put: (stored) => repeatTransfer(() => put(stored), clock, log),
    owns: (text) => parsePointer(text) !== null,
    fetch: async (text, destination) => {
      const pointer = demandPointer(text)
      const url = `${options.apiUrl}/repos/${pointer.repository}/releases/assets/${pointer.asset_id}`
      await repeatTransfer(() => untilSeen(clock, () => downloadAsset(url, token, destination)), clock, log)
    },
    publish: async (text) => {
      const { release_id, tag } = demandPointer(text)
      const github = await api()
      const { owner, repo } = github
      await told(`publish release ${tag}`, () =>
        untilSeen(clock, () =>
          github.repeat(({ rest }, request) =>
            rest.repos.updateRelease({ owner, repo, release_id, draft: false, make_latest: 'false', request }),
          ),
        ),
      )
    },
    discard: async (text) => {
      const { release_id, tag } = demandPointer(text)
      await deleteRelease(await api(), { id: release_id, tag_name: tag }, log)
    },
    sweep: async (deployed) => {
      try {
        const found = await abandonedReleases(await api(), clock.now(), processes)
        for (const release of found) {
          if (!(await isNamed(release, deployed))) await deleteRelease(await api(), release, log)
        }
      } catch (error) {
        log.warning(`Releases that killed runs left could not be cleared away: ${messageOf(error)}`)
      }
    },
  }
}

function describeRelease(
  { sha256, size, path, environment }: DepotFile,
  tag: string,
  { commit, runUrl }: SourceContext,
  owner: string,
): { tag_name: string; name: string; body: string; draft: true; make_latest: 'false'; target_commitish?: string } {
  const lines = [
    `\`${basename(path)}\` for the environment \`${environment}\`, ${size} bytes, sha256 \`${sha256}\`.`,
    `The branch \`modelgate/${environment}\` says whether it is live. Do not edit or delete this release: a rollback may need it.`,
    ...(runUrl === null ? [] : [`Made by ${runUrl}`]),
    `<!-- modelgate-release ${JSON.stringify({ environment, sha256, owner })} -->`,
  ]
  return {
    tag_name: tag,
    name: `Model for ${environment}: ${basename(path)} (${sha256.slice(0, 12)})`,
    body: lines.join('\n\n'),
    draft: true,
    make_latest: 'false',
    ...(commit === null ? {} : { target_commitish: commit }),
  }
}

/**
 * True when some commit leads to the release. A deployment makes one release, so only where there are more of them than
 * deployments are pointers looked into: reading all of them would cost a request for each deployment ever made.
 */
async function isNamed(
  { id, draft, made, mark: { environment, sha256 } }: AbandonedRelease,
  deployed: DeployedFiles,
): Promise<boolean> {
  const deployments = draft ? 0 : await deployed.count(environment, sha256)
  if (deployments === 0) return false
  if (made <= deployments) return true
  return (await deployed.pointers(environment, sha256)).some((pointer) => parsePointer(pointer)?.release_id === id)
}

interface AbandonedRelease {
  readonly id: number
  readonly tag_name: string
  readonly draft: boolean
  /** Releases that are published for the same file of the same environment. */
  readonly made: number
  readonly mark: z.infer<typeof markRecord>
}

/** Ours by their text, of a process that is gone or older than a day; the newest three hundred releases are looked at. */
async function abandonedReleases(
  github: GithubApi,
  now: Date,
  processes: ProcessWatch,
): Promise<readonly AbandonedRelease[]> {
  const { owner, repo } = github
  const ours: (Omit<AbandonedRelease, 'made'> & { readonly since: number })[] = []
  for (let page = 1; page <= 3; page++) {
    const releases = await github.repeat(({ rest }, request) =>
      rest.repos.listReleases({ owner, repo, per_page: 100, page, request }),
    )
    for (const { id, tag_name, draft, body, created_at, published_at } of releases) {
      const mark = parseMark(body ?? '')
      if (mark !== null) ours.push({ id, tag_name, draft, mark, since: Date.parse(published_at ?? created_at) })
    }
    if (releases.length < 100) break
  }
  const found: AbandonedRelease[] = []
  for (const { since, ...release } of ours) {
    const { owner, environment, sha256 } = release.mark
    const nobodys = typeof owner === 'string' && (await processes.isGone(owner))
    if (!nobodys && now.getTime() - since <= ABANDONED_AFTER_MS) continue
    const same = ours.filter(({ draft, mark }) => !draft && mark.environment === environment && mark.sha256 === sha256)
    found.push({ ...release, made: same.length })
  }
  return found
}

function parseMark(body: string): AbandonedRelease['mark'] | null {
  const text = MARK.exec(body)?.[1]
  if (text === undefined) return null
  try {
    return markRecord.parse(JSON.parse(text))
  } catch {
    return null // somebody's own text that looks like ours is left alone
  }
}

/** House-keeping: what stays is swept by a later run. The tag exists only once the release was published. */
async function deleteRelease(
  github: GithubApi,
  { id, tag_name }: { readonly id: number; readonly tag_name: string },
  log: Logger,
): Promise<void> {
  const { owner, repo } = github
  try {
    await untilSeen(github.patience.clock, () =>
      github.repeat(({ rest }, request) => rest.repos.deleteRelease({ owner, repo, release_id: id, request })),
    )
  } catch (error) {
    // Gone already: another run swept it, or the answer to the first try was lost.
    if (serverError(error).status !== 404) {
      log.warning(`Release ${tag_name} could not be deleted: ${explainFailure(error, PERMISSION)}`)
      return
    }
  }
  try {
    await github.repeat(({ rest }, request) => rest.git.deleteRef({ owner, repo, ref: `tags/${tag_name}`, request }))
  } catch (error) {
    log.debug(`tag ${tag_name} was not deleted: ${explainFailure(error, PERMISSION)}`)
  }
}

function parsePointer(text: Uint8Array): AssetPointer | null {
  try {
    return pointerRecord.parse(JSON.parse(new TextDecoder('utf8', { fatal: true }).decode(text)))
  } catch {
    return null
  }
}

function demandPointer(text: Uint8Array): AssetPointer {
  const pointer = parsePointer(text)
  if (pointer === null) throw new TypeError('not a pointer of this depot')
  return pointer
}

/** Failures of the API in our words. */
async function told<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new ModelGateError('deploy', `GitHub did not ${what}: ${explainFailure(error, PERMISSION)}`, { cause: error })
  }
}
