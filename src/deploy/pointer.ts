import type { BranchStore, TreeEntry } from '../core/ports.js'
import { appendEntry, emptyHistory, type History, HISTORY_PATH, type HistoryEntry, parseHistory } from './history.js'
import { damaged, type Manifest, MANIFEST_PATH, MANIFEST_SCHEMA, parseManifest, writeManifest } from './manifest.js'
import { backupPath, environmentBranch, modelPath } from './names.js'
import { type Sidecar, sidecarPath, sidecarSuffixes } from './provenance/sidecar.js'

/** One commit of an environment branch, read from the server and found consistent. */
export interface Pointer {
  readonly commit: string
  readonly files: ReadonlyMap<string, string>
  readonly manifest: Manifest
  readonly history: History
}

/** The live state; null when nothing was ever deployed to this environment. */
export async function readPointer(store: BranchStore, environment: string): Promise<Pointer | null> {
  const head = await store.head(environmentBranch(environment))
  return head === null ? null : readPointerAt(store, environment, head.commit)
}

/** @throws ModelGateError code 'corrupt' when manifest, history and tree do not belong together */
export async function readPointerAt(store: BranchStore, environment: string, commit: string): Promise<Pointer> {
  const place = `${store.describe(environmentBranch(environment))} at ${commit.slice(0, 12)}`
  const files = await store.list(commit)
  const manifestBytes = await store.read(commit, MANIFEST_PATH)
  const historyBytes = await store.read(commit, HISTORY_PATH)
  if (manifestBytes === null || historyBytes === null) {
    throw damaged(place, `holds no ${manifestBytes === null ? MANIFEST_PATH : HISTORY_PATH}`)
  }
  const manifest = parseManifest(manifestBytes, place)
  const history = parseHistory(historyBytes, environment, place)
  const last = history.entries.at(-1)
  const problem = contradiction(manifest, history, last, files, environment)
  if (problem !== null) throw damaged(place, problem)
  return { commit, files, manifest, history }
}

function contradiction(
  manifest: Manifest,
  history: History,
  last: HistoryEntry | undefined,
  files: ReadonlyMap<string, string>,
  environment: string,
): string | null {
  if (manifest.environment !== environment) return `manifest.json is that of another environment`
  if (manifest.history.entries !== history.entries.length) {
    return `manifest.json counts ${manifest.history.entries} history lines, there are ${history.entries.length}`
  }
  if (manifest.history.head !== history.head) return 'history.jsonl does not end with the line that manifest.json names'
  if (last?.deployment !== manifest.id || last.sha256 !== manifest.sha256 || last.status !== manifest.status) {
    return 'manifest.json names another deployment than the last line of history.jsonl'
  }
  if (manifest.path !== modelPath(environment, manifest.file))
    return 'manifest.json names a path outside its environment'
  if (!files.has(manifest.path)) return `the model ${manifest.path} is missing`
  for (const { kind, path } of manifest.provenance ?? []) {
    if (path !== sidecarPath(manifest.path, kind)) return `manifest.json names a ${kind} that is not beside the model`
    if (!files.has(path)) return `the ${kind} ${path} is missing`
  }
  return null
}

/** A file of the next state: bytes on disk, or an object that the store has already. */
export type Content = { readonly file: string } | { readonly objectId: string }

/** The next state of an environment, to be written as one commit on top of `pointer`. */
export interface Change {
  readonly manifest: Omit<Manifest, 'schema' | 'environment' | 'path' | 'backups' | 'history' | 'provenance'>
  readonly content: Content
  /** Signed statements about the content, kept beside it. */
  readonly sidecars: readonly Sidecar[]
  readonly entry: Pick<
    HistoryEntry,
    'event' | 'replaces' | 'automatic' | 'score' | 'threshold' | 'reason' | 'written_by'
  >
  readonly time: Date
  readonly keepBackups: number
}

/** @returns the commit id (not yet visible) and the manifest in it */
export async function commitChange(
  store: BranchStore,
  environment: string,
  pointer: Pointer | null,
  change: Change,
): Promise<{ readonly commit: string; readonly manifest: Manifest }> {
  const { manifest: next, sidecars } = change
  const backups = nextBackups(environment, pointer, change)
  const history = appendEntry(pointer?.history ?? emptyHistory, {
    time: change.time.toISOString(),
    deployment: next.id,
    environment,
    status: next.status,
    file: next.file,
    sha256: next.sha256,
    size: next.size,
    parent: pointer?.commit ?? null,
    previous: next.previous,
    restores: next.restores,
    gate_digest: next.gate_digest,
    ...(change.entry.event === 'deployed' && Object.keys(next.metrics).length > 0 ? { metrics: next.metrics } : {}),
    ...(sidecars.length === 0 ? {} : { provenance: sidecars.map(({ kind, sha256 }) => ({ kind, sha256 })) }),
    source: next.source,
    ...change.entry,
  })
  const path = modelPath(environment, next.file)
  const manifest: Manifest = {
    schema: MANIFEST_SCHEMA,
    environment,
    ...next,
    path,
    provenance:
      sidecars.length === 0
        ? undefined
        : sidecars.map(({ kind, sha256 }) => ({ kind, path: sidecarPath(path, kind), sha256 })),
    backups: backups.map(({ id, path, sha256 }) => ({ id, path, sha256 })),
    history: { entries: history.entries.length, head: history.head },
  }
  const entries: TreeEntry[] = [
    { path: MANIFEST_PATH, content: writeManifest(manifest) },
    { path: HISTORY_PATH, content: new TextEncoder().encode(history.text) },
    { path, ...change.content },
    ...sidecars.map((sidecar) => ({
      path: sidecarPath(path, sidecar.kind),
      ...('content' in sidecar ? { content: sidecar.content } : { objectId: sidecar.objectId }),
    })),
    ...backups.flatMap(({ files }) => files),
  ]
  return {
    commit: await store.commit(pointer?.commit ?? null, entries, messageOf(environment, manifest, change)),
    manifest,
  }
}

interface Backup {
  readonly id: string
  readonly path: string
  readonly sha256: string
  /** The model, and what is signed about it. */
  readonly files: readonly { readonly path: string; readonly objectId: string }[]
}

/** The replaced model joins the backups if it ever was healthy; the newest `keepBackups` stay in the tree. */
function nextBackups(environment: string, pointer: Pointer | null, change: Change): readonly Backup[] {
  if (pointer === null) return []
  const { manifest: live, files } = pointer
  const kept: Backup[] = []
  const keep = (id: string, sha256: string, from: string, path: string): void => {
    const stored = ['', ...sidecarSuffixes].flatMap((suffix) => {
      const objectId = files.get(from + suffix)
      return objectId === undefined ? [] : [{ path: path + suffix, objectId }]
    })
    if (files.has(from)) kept.push({ id, path, sha256, files: stored })
  }
  for (const { id, sha256, path } of live.backups) keep(id, sha256, path, path)
  const replaced = live.id !== change.manifest.id && live.status === 'active'
  if (replaced && !kept.some((backup) => backup.id === live.id))
    keep(live.id, live.sha256, live.path, backupPath(environment, change.time, live.id, live.file))
  return change.keepBackups === 0 ? [] : kept.slice(-change.keepBackups)
}

function messageOf(environment: string, manifest: Manifest, change: Change): string {
  const verbs = {
    deployed: 'Deploy',
    restored: 'Roll back to',
    confirmed: 'Confirm',
    failed: 'Mark as failed',
  } as const
  const lines = [
    `${verbs[change.entry.event]} ${manifest.file} (${manifest.sha256.slice(0, 12)}) in ${environment}`,
    '',
    ...(change.entry.reason === null ? [] : [change.entry.reason, '']),
    `Deployment: ${manifest.id}`,
    `Model-SHA256: ${manifest.sha256}`,
    ...(manifest.source.commit === null ? [] : [`Source-Commit: ${manifest.source.commit}`]),
  ]
  return `${lines.join('\n')}\n`
}
