import { ModelGateError } from '../../core/errors.js'
import type { Clock, FinishedRun } from '../../core/ports.js'
import { plain } from '../../core/text.js'
import { explainFailure, isRefusal, openGithubApi, type GithubApi } from './api.js'
import {
  commentMarker,
  MAX_COMMENT_BYTES,
  inOrder,
  readSections,
  sectionsOfOthers,
  writeComment,
  type CommentSection,
  type SectionHead,
} from './comment-body.js'
import { footerOf, headsOf, textOf, type SummaryRenderer } from './comment-sections.js'
import type { GithubContext } from './environment.js'
import { waitOut } from './retry.js'

export type CommentMode = 'always' | 'changes' | 'failures' | 'off'

export interface CommentOptions {
  readonly mode: CommentMode
  readonly token: string
  readonly clock: Clock
  readonly render: SummaryRenderer
}

export interface CommentOutcome {
  readonly id: string | null
  readonly problem: string | null
}

/** Pages of a hundred comments that are looked through for ours. */
const MAX_PAGES = 30
/** Jobs of one matrix seldom meet; each round costs two or three requests. */
const MAX_ROUNDS = 5
/** Between writing and looking again, when other jobs write into the same comment. */
const SETTLE_MS = 1_000
/** Kept for markers, the table on top and the footer. */
const FRAME_BYTES = 6_000
const MIN_SECTION_BYTES = 8_000
/** A short report has some 2,500 bytes. */
const MAX_RENDERED = 25

/**
 * Keeps one comment on the pull request for this job of this workflow. Never throws: a comment is a courtesy, and what
 * keeps it from being written is told, once.
 * @param failure why there are no runs; null when there are
 */
export async function publishComment(
  runs: readonly FinishedRun[],
  failure: string | null,
  context: GithubContext,
  { mode, token, clock, render }: CommentOptions,
): Promise<CommentOutcome> {
  const { pullRequest, source } = context
  const known = source.repository !== null && source.runId !== null
  if (mode === 'off' || pullRequest === null || !known || (runs.length === 0 && failure === null))
    return { id: null, problem: null }
  if (token === '') return { id: null, problem: 'there is no comment, because the input github-token is empty' }
  try {
    const api = await openGithubApi(context, token, clock)
    return await keepComment({
      api,
      marker: commentMarker(context.workflow?.path ?? '', context.job),
      number: pullRequest.number,
      mode,
      ours: headsOf(runs, failure, context),
      text: (place, maxBytes) => textOf(runs[place], failure, render, maxBytes),
      footer: footerOf(context),
    })
  } catch (error) {
    return { id: null, problem: notWritten(error, runs, context) }
  }
}

function notWritten(error: unknown, runs: readonly FinishedRun[], { untrusted }: GithubContext): string {
  const why =
    isRefusal(error) && untrusted !== null
      ? `${untrusted}, and the token of such a run may only read`
      : explainFailure(error, 'pull-requests: write')
  const place = runs.length === 0 ? 'the log' : runs.map(({ files }) => plain(files.summary)).join(', ')
  return `the pull request comment was not written: ${why}. The same text is in ${place} and in the artifact`
}

interface Task {
  readonly api: GithubApi
  readonly marker: string
  readonly number: number
  readonly mode: CommentMode
  readonly ours: readonly SectionHead[]
  /** Renders the section at a place of `ours` within so many bytes. */
  readonly text: (place: number, maxBytes: number) => string
  readonly footer: string
}

interface Comment {
  readonly id: number
  readonly body: string
}

/**
 * Looks for our comment, writes it, and looks again: GitHub has no compare-and-swap for comments, and the jobs of a
 * matrix write into the same one.
 */
async function keepComment(task: Task): Promise<CommentOutcome> {
  const viewer = await task.api.viewer()
  const { ours } = task
  let created: number | null = null
  let written = ''
  for (let round = 1; ; round++) {
    const [mine, ...later] = await findComments(task, viewer, created !== null)
    // Two jobs that found nothing both made a comment: the older one stays, and each takes back its own.
    if (created !== null && later.some((comment) => comment.id === created)) await remove(task, created)
    const present = readSections(mine?.body ?? '')
    if (round === 1) {
      const leave = reasonToLeave(task.mode, ours, present, mine)
      if (leave !== null) return leave
    }
    if (mine !== undefined && (mine.body === written || holdsAll(present, ours)))
      return { id: String(mine.id), problem: null }
    if (round > MAX_ROUNDS) throw new ModelGateError('conflict', 'other jobs write into the same comment all the time')
    const others = sectionsOfOthers(ours, present)
    written = writeComment(task.marker, inOrder([...rendered(task, others), ...others]), task.footer)
    if (mine === undefined) created = (await create(task, written, round)) ?? created
    else await update(task, mine.id, written)
    if (others.length > 0) await task.api.patience.clock.sleep(SETTLE_MS * (0.5 + Math.random()))
  }
}

/** Ours, rendered so that the others keep their room; of a long list only what can find a place, failures first. */
function rendered({ ours, text }: Task, others: readonly CommentSection[]): readonly CommentSection[] {
  const taken = others.reduce((sum, section) => sum + Buffer.byteLength(section.text), 0)
  const places = [...ours.keys()].toSorted((a, b) => Number(ours[a]!.passed) - Number(ours[b]!.passed))
  const shown = new Set(places.slice(0, MAX_RENDERED))
  const share = Math.floor((MAX_COMMENT_BYTES - FRAME_BYTES - taken) / shown.size)
  const maxBytes = Math.max(MIN_SECTION_BYTES, share)
  return ours.map((head, place) => ({ ...head, text: shown.has(place) ? text(place, maxBytes) : '' }))
}

function holdsAll(present: readonly CommentSection[], ours: readonly SectionHead[]): boolean {
  return ours.every(({ key, writer }) => present.some((section) => section.key === key && section.writer === writer))
}

/** What the mode and a newer run say against writing; null: write. */
function reasonToLeave(
  mode: CommentMode,
  ours: readonly SectionHead[],
  present: readonly CommentSection[],
  mine: Comment | undefined,
): CommentOutcome | null {
  const id = mine === undefined ? null : String(mine.id)
  const newer = present.find((section) => Number(section.runId) > Number(ours[0]?.runId))
  if (newer !== undefined)
    return { id, problem: `the comment was left alone: it tells of run ${plain(newer.runId, 40)}, which is newer` }
  const same = ours.every(({ key, state }) => present.some((section) => section.key === key && section.state === state))
  if (mode === 'changes' && same) return { id, problem: null }
  // A failure that is no more is told where it was told.
  if (mode === 'failures' && mine === undefined && ours.every((section) => section.passed)) return { id, problem: null }
  return null
}

/** Comments that carry our marker and are our own, oldest first: a marker alone can be copied by anybody. */
async function findComments({ api, marker, number }: Task, viewer: string, all: boolean): Promise<readonly Comment[]> {
  const { owner, repo } = api
  const found: Comment[] = []
  for (let page = 1; page <= MAX_PAGES; page++) {
    const comments = await api.repeat(({ rest }, request) =>
      rest.issues.listComments({ owner, repo, issue_number: number, per_page: 100, page, request }),
    )
    for (const { id, body = '', user } of comments) {
      if (user?.login === viewer && body.trimStart().startsWith(marker)) found.push({ id, body })
    }
    if (comments.length < 100 || (found.length > 0 && !all)) return found.toSorted((a, b) => a.id - b.id)
  }
  throw new ModelGateError('limit', `the first ${MAX_PAGES * 100} comments were looked through for an earlier one`)
}

/** @returns null when the server failed: the comment may exist all the same, so that the next round looks first */
async function create({ api, number }: Task, body: string, round: number): Promise<number | null> {
  const { owner, repo } = api
  try {
    const { id } = await api.once(({ rest }, request) =>
      rest.issues.createComment({ owner, repo, issue_number: number, body, request }),
    )
    return id
  } catch (error) {
    if (await waitOut(api.patience, error, round)) return null
    throw error
  }
}

async function update({ api }: Task, id: number, body: string): Promise<void> {
  const { owner, repo } = api
  await api.repeat(({ rest }, request) => rest.issues.updateComment({ owner, repo, comment_id: id, body, request }))
}

async function remove({ api }: Task, id: number): Promise<void> {
  const { owner, repo } = api
  await api.repeat(({ rest }, request) => rest.issues.deleteComment({ owner, repo, comment_id: id, request }))
}
