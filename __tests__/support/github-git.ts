import { execFileSync } from 'node:child_process'
import type { ReleaseAnswer } from './github-releases.js'
import type { Route } from './github-schema.js'

/** The largest blob that GitHub's API takes; https://github.com/orgs/community/discussions says 40 MiB, measured by many. */
const MAX_BLOB_BYTES = 40 * 1024 ** 2
const DATE = { GIT_AUTHOR_DATE: '@1767323045 +0000', GIT_COMMITTER_DATE: '@1767323045 +0000' }
/** GitHub signs as the app behind the token when nobody else is named. */
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' }

export interface GitData {
  serve(route: Route, query: URLSearchParams, body: unknown, accept: string): ReleaseAnswer | null
}

const refused = (status: number, message: string): ReleaseAnswer => ({
  status,
  body: { message, documentation_url: 'https://docs.github.com/rest/git', status: String(status) },
})

/**
 * https://docs.github.com/rest/git over a real bare repository: what is written here is read by git, and the other way
 * round.
 */
export function gitDataOf(url: () => string, repository: string): GitData {
  const run = (args: string[], input?: string | Buffer, env: Record<string, string> = {}): Buffer =>
    execFileSync('git', args, {
      cwd: repository,
      env: { PATH: process.env['PATH'] ?? '', GIT_CONFIG_GLOBAL: '/dev/null', ...env },
      maxBuffer: 2 ** 30,
      stdio: ['pipe', 'pipe', 'pipe'],
      ...(input === undefined ? {} : { input }),
    })
  const text = (...args: string[]): string => run(args).toString('utf8').trim()
  const attempt = (...args: string[]): string | null => {
    try {
      return text(...args)
    } catch (error) {
      // A git that was killed has not said that there is nothing.
      if ((error as { status?: number | null }).status === null) throw error
      return null
    }
  }
  const typeOf = (id: string): string | null => attempt('cat-file', '-t', id)
  const at = (kind: string, id: string): string => `${url()}/repos/acme/models/git/${kind}/${id}`
  const refView = (ref: string, sha: string): object => ({
    ...{ ref, node_id: `REF_${sha}`, url: at('refs', ref.replace(/^refs\//, '')) },
    object: { type: 'commit', sha, url: at('commits', sha) },
  })
  const tip = (ref: string): string | null => attempt('rev-parse', '--verify', '--quiet', ref)

  const treeView = (id: string, recursive: boolean): object => {
    const lines = run(['ls-tree', '-z', '-l', ...(recursive ? ['-r', '-t'] : []), id])
      .toString('utf8')
      .split('\0')
    const tree = lines.slice(0, -1).map((line) => {
      const [, mode, type, sha, size, path] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t(.*)$/s.exec(line)!
      return { path, mode, type, sha, url: at(`${type!}s`, sha!), ...(size === '-' ? {} : { size: Number(size) }) }
    })
    return { sha: id, url: at('trees', id), truncated: false, tree }
  }
  const commitView = (sha: string): object => {
    const [tree, parents, date, ...message] = text('show', '-s', '--format=%T%n%P%n%cI%n%B', sha).split('\n')
    const who = { ...BOT, date }
    return {
      ...{
        sha,
        node_id: `C_${sha}`,
        url: at('commits', sha),
        html_url: at('commits', sha),
        author: who,
        committer: who,
      },
      ...{ message: message.join('\n'), tree: { sha: tree, url: at('trees', tree!) } },
      parents: parents === '' ? [] : parents!.split(' ').map((id) => ({ sha: id, url: at('commits', id), html_url: at('commits', id) })), // prettier-ignore
      verification: { verified: true, reason: 'valid', signature: '-', payload: '-', verified_at: date },
    }
  }

  const comparisonView = (base: string, common: string, status: string): object => {
    const links = ['url', 'html_url', 'permalink_url', 'diff_url', 'patch_url'].map((name) => [
      name,
      at('commits', base),
    ])
    const wide = (sha: string): object => {
      const commit = commitView(sha) as { author: object }
      const self = { url: at('commits', sha), html_url: at('commits', sha), comments_url: at('commits', sha) }
      return { sha, node_id: `C_${sha}`, ...self, commit: { ...commit, comment_count: 0 }, author: null, committer: null, parents: [] } // prettier-ignore
    }
    const counts = { ahead_by: 0, behind_by: 0, total_commits: 0, commits: [] }
    return { ...Object.fromEntries(links), base_commit: wide(base), merge_base_commit: wide(common), status, ...counts }
  }

  interface Item {
    path: string
    mode: string
    type: string
    sha?: string | null
    content?: string
  }
  const makeTree = (items: readonly Item[], base: string | undefined): ReleaseAnswer => {
    const index = { GIT_INDEX_FILE: `${repository}/api-index-${process.hrtime.bigint()}` }
    run(['read-tree', ...(base === undefined ? ['--empty'] : [base])], undefined, index)
    for (const { path, mode, sha, content } of items) {
      if (sha === null) run(['update-index', '--force-remove', '--', path], undefined, index)
      else {
        const id =
          sha ??
          run(['hash-object', '-w', '--stdin'], content ?? '')
            .toString()
            .trim()
        if (typeOf(id) === null) return refused(422, `tree.sha ${id} is not a valid blob`)
        run(['update-index', '--add', '--cacheinfo', `${mode},${id},${path}`], undefined, index)
      }
    }
    const id = run(['write-tree'], undefined, index).toString().trim()
    run(['read-tree', '--empty'], undefined, index)
    return { status: 201, body: treeView(id, false) }
  }

  return {
    serve: ({ operation, parameters }, query, sent, accept) => {
      const body = (sent ?? {}) as Record<string, unknown>
      const ref = `refs/${parameters['ref'] ?? ''}`
      switch (operation) {
        case 'git/create-blob': {
          const bytes = Buffer.from(body['content'] as string, body['encoding'] === 'base64' ? 'base64' : 'utf8')
          if (bytes.length > MAX_BLOB_BYTES)
            return refused(
              422,
              'Sorry, your input was too large to process. Consider creating the blob in a local clone',
            )
          const sha = run(['hash-object', '-w', '--stdin'], bytes).toString().trim()
          return { status: 201, body: { sha, url: at('blobs', sha) } }
        }
        case 'git/get-blob': {
          const sha = parameters['file_sha']!
          if (typeOf(sha) !== 'blob') return refused(404, 'Not Found')
          const bytes = run(['cat-file', 'blob', sha])
          if (accept.includes('raw')) return { status: 200, body: bytes }
          const content = bytes.toString('base64').replace(/.{60}/g, '$&\n')
          const links = { url: at('blobs', sha), node_id: `B_${sha}` }
          return { status: 200, body: { content, encoding: 'base64', sha, size: bytes.length, ...links } }
        }
        case 'git/create-tree':
          return makeTree(body['tree'] as Item[], body['base_tree'] as string | undefined)
        case 'git/get-tree': {
          const id = parameters['tree_sha']!
          return typeOf(id) === null
            ? refused(404, 'Not Found')
            : { status: 200, body: treeView(id, query.has('recursive')) }
        }
        case 'git/create-commit': {
          const { tree, message, parents = [] } = body as { tree: string; message: string; parents?: string[] }
          if (typeOf(tree) !== 'tree') return refused(422, 'Tree SHA does not exist')
          if (parents.some((id) => typeOf(id) !== 'commit')) return refused(422, 'Parent SHA does not exist')
          const by = { GIT_AUTHOR_NAME: BOT.name, GIT_AUTHOR_EMAIL: BOT.email, GIT_COMMITTER_NAME: BOT.name, GIT_COMMITTER_EMAIL: BOT.email } // prettier-ignore
          const args = ['commit-tree', tree, ...parents.flatMap((id) => ['-p', id])]
          return {
            status: 201,
            body: commitView(
              run(args, message, { ...by, ...DATE })
                .toString()
                .trim(),
            ),
          }
        }
        case 'git/get-commit': {
          const id = parameters['commit_sha']!
          return typeOf(id) === 'commit' ? { status: 200, body: commitView(id) } : refused(404, 'Not Found')
        }
        case 'git/get-ref': {
          const sha = tip(ref)
          return sha === null ? refused(404, 'Not Found') : { status: 200, body: refView(ref, sha) }
        }
        case 'git/list-matching-refs': {
          const lines = text('for-each-ref', '--format=%(refname) %(objectname)').split('\n')
          const found = lines
            .map((line) => line.split(' ') as [string, string])
            .filter(([name]) => name.startsWith(ref))
          return { status: 200, body: found.map(([name, sha]) => refView(name, sha)) }
        }
        case 'git/create-ref': {
          const { ref: name, sha } = body as { ref: string; sha: string }
          if (!name.startsWith('refs/heads/')) return refused(422, 'Reference name must start with refs/')
          if (typeOf(sha) !== 'commit') return refused(422, 'Object does not exist')
          if (attempt('update-ref', name, sha, '0'.repeat(40)) === null) return refused(422, 'Reference already exists')
          return { status: 201, body: refView(name, sha) }
        }
        case 'git/update-ref': {
          const { sha, force = false } = body as { sha: string; force?: boolean }
          const old = tip(ref)
          if (old === null) return refused(422, 'Reference does not exist')
          if (typeOf(sha) !== 'commit') return refused(422, 'Object does not exist')
          const forward = attempt('merge-base', '--is-ancestor', old, sha) !== null
          if (!force && !forward) return refused(422, 'Update is not a fast forward')
          return attempt('update-ref', ref, sha, old) === null
            ? refused(409, 'Reference cannot be updated')
            : { status: 200, body: refView(ref, sha) }
        }
        case 'repos/compare-commits': {
          const [base, head] = [parameters['base']!, parameters['head']!]
          const common = attempt('merge-base', base, head)
          if (common === null) return refused(404, 'Not Found')
          const status =
            base === head ? 'identical' : common === base ? 'ahead' : common === head ? 'behind' : 'diverged'
          return { status: 200, body: comparisonView(base, common, status) }
        }
        case 'git/delete-ref':
          // Tags of releases are kept elsewhere.
          if (!ref.startsWith('refs/heads/')) return null
          if (tip(ref) === null) return refused(422, 'Reference does not exist')
          run(['update-ref', '-d', ref])
          return { status: 204, body: null }
        default:
          return null
      }
    },
  }
}
