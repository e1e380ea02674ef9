import { ModelGateError } from '../../core/errors.js'
import type { Clock, ProposedChange } from '../../core/ports.js'
import { GitCommand } from '../local-git/git-command.js'
import { gitEnvironment } from '../local-git/git-remote.js'
import { explainFailure, openGithubApi, type GithubApi } from './api.js'
import type { GithubContext } from './environment.js'
import { serverError } from './retry.js'

/** Larger files are not policies; the contents API gives no text above it. */
const MAX_FILE_BYTES = 1024 * 1024

export interface BaseOptions {
  readonly token: string
  readonly clock: Clock
  readonly environment: Readonly<Record<string, string | undefined>>
}

/**
 * The base of this run's pull request or merge group; null when nothing is proposed. GitHub is asked first, because
 * steps that ran before us may have written to the checkout; git answers when GitHub cannot.
 */
export function proposedChange(context: GithubContext, options: BaseOptions): ProposedChange | null {
  const { baseSha, workflow, source } = context
  const { repository } = source
  if (baseSha === null || repository === null) return null
  const base = `base commit ${baseSha.slice(0, 7)}`
  const readBase: ProposedChange['readBase'] = async (path) => {
    const [asked, reason] = await askGithub(context, options, path, baseSha)
    if (asked !== undefined) return asked
    const local = await askGit(context.workspace, options.environment, path, baseSha)
    if (local !== undefined) return local
    throw new ModelGateError('config', `${path} of the ${base} cannot be read: ${reason}`, {
      subject: path,
      remedy:
        'The gate of a change is set by its base branch. Give the job "permissions: contents: read", or check out with fetch-depth: 0.',
    })
  }
  return {
    repository,
    base,
    readBase,
    // A workflow of another repository (required by an organisation) is not introduced by this change.
    alreadyGated: async () =>
      workflow === null || workflow.repository !== repository || (await readBase(workflow.path)) !== null,
  }
}

/** @returns the text, null for a file that is not there, or undefined with the reason why that is not known */
async function askGithub(
  context: GithubContext,
  { token, clock }: BaseOptions,
  path: string,
  ref: string,
): Promise<readonly [string | null | undefined, string]> {
  if (token === '') return [undefined, 'the input github-token is empty']
  try {
    const api = await openGithubApi(context, token, clock)
    const found = await contentOf(api, path, ref)
    // GitHub hides what a token may not see behind 404: only a token that sees the root knows that a file is absent.
    if (found === null) await contentOf(api, '', ref, true)
    return [found, '']
  } catch (error) {
    return [undefined, explainFailure(error, 'contents: read')]
  }
}

async function contentOf(api: GithubApi, path: string, ref: string, demanded = false): Promise<string | null> {
  const { owner, repo } = api
  let content: unknown
  try {
    content = await api.repeat(({ rest }, request) => rest.repos.getContent({ owner, repo, path, ref, request }))
  } catch (error) {
    if (demanded || serverError(error).status !== 404) throw error
    return null
  }
  if (path === '' && Array.isArray(content)) return ''
  const { type, encoding, content: text } = content as Partial<Record<'type' | 'encoding' | 'content', unknown>>
  if (type !== 'file' || encoding !== 'base64' || typeof text !== 'string')
    throw new ModelGateError('config', `${path || 'the root'} is not a file below ${MAX_FILE_BYTES} bytes there`)
  return Buffer.from(text, 'base64').toString('utf8')
}

/** @returns undefined when this checkout does not have the commit, or there is no checkout or no git */
async function askGit(
  folder: string,
  environment: BaseOptions['environment'],
  path: string,
  commit: string,
): Promise<string | null | undefined> {
  const git = new GitCommand(folder, gitEnvironment(environment, [['safe.directory', '*']], null))
  // Replacement refs could put another tree in the place of the base's.
  const ask = (...args: string[]): ReturnType<GitCommand['run']> => git.run(['--no-replace-objects', ...args])
  try {
    if ((await ask('cat-file', '-e', `${commit}^{tree}`)).code !== 0) return undefined
    const listed = await ask('ls-tree', '-z', '--full-tree', commit, '--', `:(literal)${path}`)
    if (listed.code !== 0) return undefined
    if (listed.stdout.length === 0) return null
    const found = await ask('cat-file', 'blob', `${commit}:${path}`)
    return found.code === 0 && found.stdout.length <= MAX_FILE_BYTES ? found.stdout.toString('utf8') : undefined
  } catch {
    return undefined // no git on this machine; the caller says what GitHub said
  }
}
