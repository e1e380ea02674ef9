/**
 * What must hold on the server after a run. Written against the documented layout of environment branches, not with the
 * code that writes them.
 */
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { ENVIRONMENTS, type Stage } from './stage.js'

interface Line {
  readonly event: string
  readonly deployment: string
  readonly sha256: string
  readonly parent: string | null
  readonly sequence: number
  readonly previous_line: string
}

interface Manifest {
  readonly id: string
  readonly status: string
  readonly path: string
  readonly sha256: string
  readonly size: number
  readonly history: { readonly entries: number; readonly head: string }
}

/** One environment as the server has it. */
export interface Seen {
  readonly text: string
  readonly events: string
  readonly manifest: Manifest | null
  /** Commit of the branch; what belongs to the same one was checked before. */
  readonly tip: string
}

export type World = Readonly<Record<string, Seen>>

const NOTHING: Seen = { text: '', events: '', manifest: null, tip: '' }
const digest = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Reads every environment and lists what is wrong with it; `before` must be a beginning of what is there now. */
export function inspectEnvironments(
  stage: Stage,
  before: World,
): { readonly world: World; readonly problems: string[] } {
  const problems: string[] = []
  const world: Record<string, Seen> = {}
  const tips = refsOf(stage)
  for (const environment of ENVIRONMENTS) {
    const branch = `modelgate/${environment}`
    const earlier = before[environment] ?? NOTHING
    const tip = tips.get(`refs/heads/${branch}`)
    if (tip === earlier.tip) {
      world[environment] = earlier
      continue
    }
    if (tip === undefined) {
      if (earlier.text !== '') problems.push(`${branch} is gone`)
      world[environment] = NOTHING
      continue
    }
    const [written, history] = ['manifest.json', 'history.jsonl'].map((path) => stage.bytes('show', `${tip}:${path}`))
    const text = history!.toString('utf8')
    const manifest = JSON.parse(written!.toString('utf8')) as Manifest
    const lines = text.slice(0, -1).split('\n')
    const entries = lines.map((line) => JSON.parse(line) as Line)
    const say = (problem: string): void => void problems.push(`${branch}: ${problem}`)
    if (!text.startsWith(earlier.text)) say('history lines were lost or changed')
    let head = '0'.repeat(64)
    for (const [index, line] of lines.entries()) {
      if (entries[index]!.previous_line !== head || entries[index]!.sequence !== index + 1)
        say(`the hash chain breaks at line ${index + 1}`)
      head = digest(line)
    }
    if (manifest.history.head !== head || manifest.history.entries !== lines.length) say('manifest and history differ')
    const begun = entries.filter(({ event }) => event === 'deployed' || event === 'restored')
    const settled = entries.filter(({ event }) => event === 'confirmed' || event === 'failed')
    for (const [what, list] of [
      ['begun', begun],
      ['settled', settled],
    ] as const) {
      if (new Set(list.map(({ deployment }) => deployment)).size !== list.length) say(`a deployment was ${what} twice`)
    }
    const commits = stage.ask('rev-list', '--reverse', branch).split('\n')
    const parents = entries.map(({ parent }) => parent).slice(1)
    if (commits.length !== lines.length || parents.join() !== commits.slice(0, -1).join())
      say(`${lines.length} history lines for ${commits.length} commits`)
    const model = readModel(stage, `${branch}:${manifest.path}`)
    if (model === null || digest(model) !== manifest.sha256 || model.length !== manifest.size)
      say(`the pointer names no complete model of sha256 ${manifest.sha256.slice(0, 12)}`)
    world[environment] = { text, manifest, tip, events: entries.map(({ event }) => event[0]!.toUpperCase()).join('') }
  }
  return { world, problems }
}

/** Every ref of the server and the commit that it points to. */
function refsOf(stage: Stage): ReadonlyMap<string, string> {
  const lines = stage.ask('for-each-ref', '--format=%(refname) %(objectname)').split('\n')
  return new Map(lines.filter((line) => line !== '').map((line) => line.split(' ') as [string, string]))
}

/** Bytes of a model: those of the tree, or of the published release asset that the tree points to. */
function readModel(stage: Stage, place: string): Buffer | null {
  const found = stage.bytes('show', place)
  if (stage.strategy !== 'release') return found
  const { release_id, asset_id } = JSON.parse(found.toString('utf8')) as { release_id: number; asset_id: number }
  const release = stage.github.storage.releases.find(({ id }) => id === release_id)
  if (release?.draft !== false) return null
  return release.assets.find(({ id }) => id === asset_id)?.bytes ?? null
}

/** What killed runs left behind: candidates, drafts, releases and tags that nothing leads to, scratch folders. */
export function findLeftovers(stage: Stage): readonly string[] {
  const environments = new Set(ENVIRONMENTS.map((name) => `refs/heads/modelgate/${name}`))
  const refs = [...refsOf(stage).keys()].filter((ref) => !environments.has(ref))
  const { releases, tags } = stage.github.storage
  const named = releases.length === 0 ? new Set<number>() : releasesNamed(stage)
  return [
    ...refs.map((ref) => `ref ${ref}`),
    ...releases.filter(({ draft }) => draft).map(({ tag_name }) => `draft ${tag_name}`),
    ...releases.filter(({ id, draft }) => !draft && !named.has(id)).map(({ tag_name }) => `release ${tag_name}`),
    ...[...tags].filter((tag) => !releases.some(({ tag_name }) => tag_name === tag)).map((tag) => `tag ${tag}`),
    ...readdirSync(stage.temp).map((name) => `temporary ${name}`),
  ]
}

/** Pointers that were read before, by object id: an object never changes. */
const pointers = new Map<string, number>()

/** Releases that some commit of some environment points to. */
function releasesNamed(stage: Stage): ReadonlySet<number> {
  const named = new Set<number>()
  for (const line of stage.ask('rev-list', '--objects', '--glob=heads/modelgate').split('\n')) {
    const [id = '', path = ''] = line.split(' ')
    // An object is listed once, by the first path that leads to it: the pointer of an older model by its backup.
    if (!/^(?:models|backups)\/.+\/.+\./.test(path)) continue
    const release =
      pointers.get(id) ?? (JSON.parse(stage.ask('cat-file', 'blob', id)) as { release_id: number }).release_id
    pointers.set(id, release)
    named.add(release)
  }
  return named
}

/** Problems of the repository and of what the loopback GitHub was sent; read by the end of a campaign. */
export function inspectServers(stage: Stage): readonly string[] {
  const fsck = stage.ask('fsck', '--strict', '--no-dangling')
  const forced = ENVIRONMENTS.flatMap((environment) => rewritten(stage, `modelgate/${environment}`))
  return [...(fsck === '' ? [] : [fsck]), ...forced, ...stage.github.violations]
}

/** Moves of a branch that were no fast-forward, from the server's own log of the ref. */
function rewritten(stage: Stage, branch: string): readonly string[] {
  if (stage.ask('for-each-ref', `refs/heads/${branch}`) === '') return []
  const moves = stage.ask('log', '--walk-reflogs', '--format=%H', `refs/heads/${branch}`).split('\n').reverse()
  const line = stage.ask('rev-list', '--reverse', branch).split('\n')
  return moves.join() === line.join() ? [] : [`${branch} was rewritten`]
}
