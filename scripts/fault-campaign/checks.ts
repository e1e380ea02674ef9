/**
 * What must hold on the server after a run. Written against the documented layout of environment branches, not with the
 * code that writes them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { digest } from './places.js'
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

/** Reads every environment and lists what is wrong with it; `before` must be a beginning of what is there now. */
export function inspectEnvironments(
  stage: Stage,
  before: World,
): { readonly world: World; readonly problems: string[] } {
  const problems: string[] = []
  const world: Record<string, Seen> = {}
  const tips = stage.place.refs()
  for (const environment of ENVIRONMENTS) {
    const branch = `modelgate/${environment}`
    const earlier = before[environment] ?? NOTHING
    const tip = tips.get(`refs/heads/${branch}`)
    if (
      tip !== undefined &&
      stage.folder !== null &&
      !isServed(stage.folder, earlier, stage.place.file(tip, 'manifest.json'))
    )
      // prettier-ignore
      problems.push(`${branch}: the file that is served is neither the earlier model nor the new one`)
    if (tip === earlier.tip) {
      world[environment] = earlier
      continue
    }
    if (tip === undefined) {
      if (earlier.text !== '') problems.push(`${branch} is gone`)
      world[environment] = NOTHING
      continue
    }
    const [written, history] = ['manifest.json', 'history.jsonl'].map((path) => stage.place.file(tip, path))
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
    const commits = stage.place.line(tip)
    const parents = entries.map(({ parent }) => parent).slice(1)
    if (commits.length !== lines.length || parents.join() !== commits.slice(0, -1).join())
      say(`${lines.length} history lines for ${commits.length} commits`)
    const model = readModel(stage, tip, manifest.path)
    if (model === null || digest(model) !== manifest.sha256 || model.length !== manifest.size)
      say(`the pointer names no complete model of sha256 ${manifest.sha256.slice(0, 12)}`)
    world[environment] = { text, manifest, tip, events: entries.map(({ event }) => event[0]!.toUpperCase()).join('') }
  }
  return { world, problems }
}

/** Whoever serves a folder reads whole models: the earlier one, or that of the manifest. */
function isServed(folder: string, earlier: Seen, written: Buffer | null): boolean {
  const manifest = JSON.parse(written?.toString('utf8') ?? 'null') as Manifest | null
  const path = join(folder, manifest?.path ?? '')
  const before = earlier.manifest?.sha256
  if (manifest === null || !existsSync(path)) return before === undefined
  return [before, manifest.sha256].includes(digest(readFileSync(path)))
}

/** Bytes of a model: those of the tree, or what the tree points to: a published release asset, an object of Git LFS. */
function readModel(stage: Stage, commit: string, path: string): Buffer | null {
  const found = stage.place.file(commit, path)
  if (found === null || !['release', 'lfs'].includes(stage.strategy)) return found
  const text = found.toString('utf8')
  if (stage.strategy === 'lfs') return stage.lfs.objects.get(/oid sha256:(\w+)/.exec(text)?.[1] ?? '') ?? null
  const { release_id, asset_id } = JSON.parse(text) as { release_id: number; asset_id: number }
  const release = stage.github.storage.releases.find(({ id }) => id === release_id)
  if (release?.draft !== false) return null
  return release.assets.find(({ id }) => id === asset_id)?.bytes ?? null
}

/** What killed runs left behind: candidates, drafts, releases and tags that nothing leads to, scratch folders. */
export function findLeftovers(stage: Stage): readonly string[] {
  const environments = new Set(ENVIRONMENTS.map((name) => `refs/heads/modelgate/${name}`))
  const refs = [...stage.place.refs().keys()].filter((ref) => !environments.has(ref))
  const { releases, tags } = stage.github.storage
  const named = releases.length === 0 ? new Set<number>() : releasesNamed(stage)
  return [
    ...refs.map((ref) => `ref ${ref}`),
    ...releases.filter(({ draft }) => draft).map(({ tag_name }) => `draft ${tag_name}`),
    ...releases.filter(({ id, draft }) => !draft && !named.has(id)).map(({ tag_name }) => `release ${tag_name}`),
    ...[...tags].filter((tag) => !releases.some(({ tag_name }) => tag_name === tag)).map((tag) => `tag ${tag}`),
    ...readdirSync(stage.temp).map((name) => `temporary ${name}`),
    ...stage.place.strays(),
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

/** Problems of the place and of what the loopback GitHub was sent; read by the end of a campaign. */
export function inspectServers(stage: Stage): readonly string[] {
  const branches = ENVIRONMENTS.map((environment) => `modelgate/${environment}`)
  return [...stage.place.audit(branches), ...stage.github.violations]
}
