import type { PipelineResult } from './result.js'

/** What rooms ask of the outside world, in domain words. hosts/ implements these; commands/ wires them. */

export interface Clock {
  now(): Date
  /** Monotonic milliseconds. */
  elapsed(): number
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** Knows processes by names that can be written down where other runs read them. */
export interface ProcessWatch {
  /** Name of this process: letters, digits and `-`. */
  readonly self: string
  /** True only when the process of that name has certainly ended: what it left unfinished is nobody's. Never throws. */
  isGone(name: string): Promise<boolean>
}

/** One file of an environment branch's tree: either new bytes on disk or an object already in the store. */
export type TreeEntry =
  | { readonly path: string; readonly content: Uint8Array }
  | { readonly path: string; readonly file: string }
  | { readonly path: string; readonly objectId: string }

export interface BranchHead {
  /** Commit id of the tip. */
  readonly commit: string
}

/**
 * A branch that holds deployments, on a git server (git push, the Git Data API) or in a local repository.
 * All writes are compare-and-swap; nothing is ever force-pushed.
 */
export interface BranchStore {
  /** Human-readable place: `origin modelgate/staging`. */
  describe(branch: string): string
  /** Tip as the server has it now; null when the branch does not exist. */
  head(branch: string): Promise<BranchHead | null>
  /** Path -> object id of a commit's tree. */
  list(commit: string): Promise<ReadonlyMap<string, string>>
  /** Small file from a commit, read back from the server; null when absent. */
  read(commit: string, path: string): Promise<Uint8Array | null>
  /** Streams a file from the server, not from a local copy, to a path on disk. */
  download(commit: string, path: string, destination: string): Promise<void>
  /** Uploads objects and a commit (parent null for an orphan root) without moving any visible branch. */
  commit(parent: string | null, entries: readonly TreeEntry[], message: string): Promise<string>
  /**
   * Points `branch` to `commit` only if its tip is still `expected` (null: only if it does not exist).
   * @returns 'moved', or 'conflict' when somebody else moved it first
   */
  move(branch: string, expected: string | null, commit: string): Promise<'moved' | 'conflict'>
  /** Deletes a candidate ref of ours; no error when it is gone already. */
  remove(branch: string): Promise<void>
  /** Branches under a prefix with the time of their tips, for collecting candidates that a killed run left. */
  listBranches(
    prefix: string,
  ): Promise<readonly { readonly name: string; readonly commit: string; readonly time: Date }[]>
  /** True when `ancestor` is an ancestor of (or equal to) `descendant` in the source repository; null when unknown there. */
  isAncestor(ancestor: string, descendant: string): Promise<boolean | null>
  /** Takes away what killed runs left outside of the branches, where a store has such. Never throws. */
  sweep?(): Promise<void>
  /** Removes temporary state of this store on this machine. */
  close(): Promise<void>
}

/** A file to be kept outside of the tree, and where the tree would hold it. */
export interface DepotFile {
  /** On disk. */
  readonly file: string
  /** `models/staging/model.joblib` */
  readonly path: string
  readonly environment: string
  readonly sha256: string
  readonly size: number
}

/** What the environments of a repository have held; asked before something is taken away. */
export interface DeployedFiles {
  /** How often a file of this digest was deployed to the environment; rollbacks bring no new file. */
  count(environment: string, sha256: string): Promise<number>
  /** What stands in the place of such files, in every commit that has one. Costs a request for each. */
  pointers(environment: string, sha256: string): Promise<readonly Uint8Array[]>
}

/**
 * Storage for files that are too large for a git server. The tree holds a pointer instead: a small text that leads to
 * the file. What is put is seen by nobody else until it is published.
 */
export interface ObjectDepot {
  /** For plans: `release assets of owner/name`. */
  readonly name: string
  readonly maxBytes: number
  /** Text of the branch's .gitattributes by which git itself finds the files; left out where git cannot. */
  readonly attributes?: string
  /** Uploads a file, streamed. @returns its pointer @throws ModelGateError deploy */
  put(file: DepotFile): Promise<Uint8Array>
  /** True for the text of a pointer that this depot made. */
  owns(pointer: Uint8Array): boolean
  /** Streams a file from the server to a path on disk. @throws ModelGateError deploy */
  fetch(pointer: Uint8Array, destination: string): Promise<void>
  /** Makes a file visible to everybody who may read the repository. */
  publish(pointer: Uint8Array): Promise<void>
  /** Takes away a file that no branch points to. Never throws. */
  discard(pointer: Uint8Array): Promise<void>
  /**
   * Takes away what killed runs left: nobody's, or older than a day, and what no commit of its environment leads to.
   * Never throws.
   */
  sweep(deployed: DeployedFiles): Promise<void>
}

/** A statement about a file, to be signed as in-toto/Statement/v1. */
export interface UnsignedStatement {
  readonly subject: { readonly name: string; readonly digest: { readonly sha256: string } }
  readonly predicateType: string
  readonly predicate: object
  /** True: the host also keeps it, so that people find it by the digest of the file. */
  readonly keep: boolean
}

/** Who a CI job is, as its host vouches for it to others. */
export interface JobIdentity {
  /** For sentences: `GitHub Actions`. */
  readonly name: string
  /** Why the job may not sign, with the permission to give; null: it may. */
  readonly unavailable: string | null
  /** @returns a Sigstore bundle (JSON) @throws Error with the reason and the permission to give */
  sign(statement: UnsignedStatement): Promise<Uint8Array>
}

/** Why a new model is wanted; at most ten fields, which is what a dispatched event may carry. */
export interface RetrainingRequest {
  readonly environment: string
  readonly reasons: readonly string[]
  readonly drift_score: number | null
  readonly drifted_features: readonly string[]
  readonly model_sha256: string | null
  readonly run_url: string | null
}

/** Work of the CI system that trains a new model. */
export interface RetrainingTrigger {
  /** For sentences. */
  readonly name: string
  /** When it was last started, if since then; null: not since. @throws ModelGateError when nobody can tell */
  lastAsked(since: Date): Promise<Date | null>
  /** Starts it. @throws ModelGateError when it was refused */
  ask(request: RetrainingRequest): Promise<void>
}

/** A line of a file in the repository; the path is relative to its root, with /. */
export interface FilePlace {
  readonly path: string
  readonly line: number
}

export interface DeploymentNews {
  readonly state: 'success' | 'failure'
  readonly deploymentId: string
  readonly sha256: string
  /** Commit with what is live now, in the repository of this run; null: it lies elsewhere, or nothing is live. */
  readonly commit: string | null
  /** One sentence. */
  readonly description: string
}

/** The CI system's own view of environments: who has to approve, and where people look up what was deployed. */
export interface EnvironmentBoard {
  /**
   * Why people have to approve first; null: nobody has to, or they did for this run.
   * @throws ModelGateError 'deploy' when nobody can tell
   */
  approvalNeeded(environment: string): Promise<string | null>
  /** Shows what became of a deployment. Never throws, and is never the source of truth. */
  show(environment: string, news: DeploymentNews): Promise<void>
}

export interface TroubleNews {
  readonly title: string
  /** Plain text of any origin. */
  readonly text: string
  readonly runUrl: string | null
}

/** Where people are told that an environment needs them. Never throws, and never changes a verdict. */
export interface TroubleBoard {
  /** @returns the address of what people see; null when they could not be told, which is logged */
  show(environment: string, news: TroubleNews): Promise<string | null>
  /** Says that the trouble is over, where it was shown. @returns the address; null when there was nothing to settle */
  settle(environment: string, news: TroubleNews): Promise<string | null>
}

/** Model files kept between runs by the CI system. Never trusted: who restores a file compares its sha256. */
export interface ModelCache {
  /** Path of a file that claims to be the one with this digest; null when there is none or it is not worth asking. */
  restore(sha256: string, size: number): Promise<string | null>
  /** Keeps a file; `write` puts it where the cache wants it. Never throws. */
  save(sha256: string, size: number, write: (path: string) => Promise<void>): Promise<void>
}

/** A file of another machine, on this one. Read only. */
export interface FetchedFile {
  /** For people: `s3://bucket/data/part-1.parquet`. */
  readonly name: string
  /** On this machine. */
  readonly path: string
  readonly sha256: string
  readonly size: number
  /** What the server calls this version, where that promises the same bytes (a strong ETag); null: it did not say. */
  readonly etag: string | null
}

/** What is wanted of one file. */
export interface WantedParts {
  /** Position among the files that the address names. */
  readonly file: number
  readonly size: number
  /** Strong; of another version nothing is taken. */
  readonly etag: string
  /** Bytes [start, end), in their order. */
  readonly ranges: readonly (readonly [number, number])[]
}

/** The beginning of a file of another machine. */
export interface FileHead extends Pick<FetchedFile, 'name' | 'etag'> {
  /** Of the whole file. */
  readonly size: number
  readonly head: Buffer
}

export interface FetchLimits {
  /** Of one file. */
  readonly maxBytes?: number
  readonly signal?: AbortSignal
}

/** Data that lies on other machines. */
export interface RemoteFiles {
  /**
   * Brings a file here and checks it against its pin (`#sha256=...`); what is here already is not fetched again. An address
   * that ends with / or holds * names all files there, in the order of their names.
   * @throws ModelGateError usage, not-found, unreachable, corrupt (other bytes than pinned), limit
   */
  fetch(address: string, limits?: FetchLimits): Promise<readonly FetchedFile[]>
  /**
   * The first bytes of all files that an address names.
   * @returns null when the server gives no parts
   * @throws ModelGateError as fetch
   */
  fetchHeads(address: string, bytes: number, limits?: FetchLimits): Promise<readonly FileHead[] | null>
  /**
   * Brings parts of files into `folder`: each file has the size of the whole, and holes where nothing was wanted. A pin of the
   * whole cannot be checked: the version is that of the ETag, by the server's word.
   * @param files that the address has to name
   * @returns null when the server gives no parts, or the address names another number of files
   * @throws ModelGateError as fetch; 'data' when a file is of another version
   */
  fetchParts(
    address: string,
    wanted: { readonly files: number; readonly parts: readonly WantedParts[]; readonly folder: string },
    limits?: FetchLimits,
  ): Promise<readonly Pick<FetchedFile, 'name' | 'path'>[] | null>
}

/** Small texts kept between runs by the CI system, by a name that says what they answer. Never trusted blindly. */
export interface AnswerCache {
  /** null when there is none. Never throws. */
  restore(name: string): Promise<string | null>
  /** Never throws. */
  save(name: string, text: string): Promise<void>
}

/** Small files kept between runs, of which the newest of a name is wanted. Never trusted blindly. */
export interface NewestCache {
  /** null when there is none. Never throws. */
  restore(name: string): Promise<Uint8Array | null>
  /** Never throws. */
  save(name: string, bytes: Uint8Array): Promise<void>
}

/** Where the source of the model comes from, as far as the host knows. */
export interface SourceContext {
  readonly repository: string | null
  readonly commit: string | null
  readonly runId: string | null
  readonly runUrl: string | null
  readonly actor: string | null
}

export interface HttpRequest {
  readonly url: string
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  readonly timeoutMs: number
}

export interface HttpResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Runs a program and waits for its end; no shell. @throws when it cannot be started */
export type RunProgram = (
  words: readonly string[],
  setting: {
    readonly folder: string
    readonly environment: Readonly<Record<string, string>>
    /** Ends the program and all that it started. */
    readonly signal: AbortSignal
  },
) => Promise<{ readonly code: number | null; readonly output: string }>

export type HttpSend = (request: HttpRequest, signal?: AbortSignal) => Promise<HttpResponse>

/** A change that is not part of its base branch yet: what a pull request or a merge queue proposes. */
export interface ProposedChange {
  /** `owner/name` of the repository that it is proposed to. */
  readonly repository: string
  /** For sentences: `base commit 1234567`. */
  readonly base: string
  /**
   * Text of a file in the base commit.
   * @param path from the root of the repository, with /
   * @returns null when the file is not there
   * @throws ModelGateError when nobody can tell: a policy that cannot be read is not an absent one
   */
  readBase(path: string): Promise<string | null>
  /** True when the base has the workflow that runs now, so that the gate is not introduced by the change itself. */
  alreadyGated(): Promise<boolean>
}

/** A finished run and the files that its reports were written to. */
export interface FinishedRun {
  readonly result: PipelineResult
  readonly files: ReportFiles
}

/** Tells the host about finished runs: summary, annotations, outputs, artifact. */
export interface RunReporter {
  /**
   * One call for all models of an invocation. Never throws for a server that fails or refuses, and never changes a verdict.
   * @param failure why there are no runs, when the invocation broke before there was one
   * @returns what could not be told, each with the reason
   */
  publish(runs: readonly FinishedRun[], failure?: string): Promise<readonly string[]>
}

/** Paths of the files written for one run; null for a renderer that was switched off. */
export interface ReportFiles {
  readonly directory: string
  readonly result: string
  readonly html: string | null
  readonly junit: string | null
  readonly sarif: string | null
  readonly modelCard: string | null
  readonly bom: string | null
  readonly summary: string
}
