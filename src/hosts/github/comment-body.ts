import { createHash } from 'node:crypto'
import { markdown } from '../../core/text.js'

/**
 * The text of the pull request comment. What one job knows about one model is a section between hidden markers, so that
 * the jobs of a matrix, which share workflow and job, can write into one comment without losing each other's.
 */

/** GitHub refuses 65,536 characters; UTF-8 bytes, which is what is counted here, are never fewer than characters. */
export const MAX_COMMENT_BYTES = 60_000
/** Rows of the table on top; of a longer list the rest is counted. */
const MAX_TABLE_ROWS = 50

export interface CommentSection {
  /** The same for the same model and environment in every run. */
  readonly key: string
  readonly title: string
  readonly status: string
  readonly passed: boolean
  readonly runId: string
  /** Digest of the verdict: another one means that something changed. */
  readonly state: string
  /** Markdown, already escaped. */
  readonly text: string
}

/** Names the comment of one job of one workflow. */
export function commentMarker(workflow: string, job: string): string {
  return `<!-- modelgate:comment ${shortDigest(`${workflow}\n${job}`)} -->`
}

export function shortDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** Sections of a comment that we wrote; what somebody edited beyond recognition is left out. */
export function readSections(body: string): readonly CommentSection[] {
  const pattern = /^<!-- modelgate:section ([\w-]+) -->\n([\s\S]*?)\n<!-- modelgate:end -->$/gm
  return [...body.replaceAll('\r\n', '\n').matchAll(pattern)].flatMap(([, head, text]) => {
    const found = decodeHead(head!)
    return found === null ? [] : [{ ...found, text: text! }]
  })
}

type Head = Omit<CommentSection, 'text'>

function decodeHead(encoded: string): Head | null {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'))
  } catch {
    return null // not ours any more
  }
  if (typeof value !== 'object' || value === null) return null
  const { key, title, status, passed, runId, state } = value as Partial<Record<keyof Head, unknown>>
  const texts = [key, title, status, runId, state]
  if (typeof passed !== 'boolean' || !texts.every((text) => typeof text === 'string')) return null
  return { key, title, status, passed, runId, state } as Head
}

/** @returns the sections of this run: ours, then those that other jobs of the same run wrote before */
export function mergeSections(
  ours: readonly CommentSection[],
  present: readonly CommentSection[],
): readonly CommentSection[] {
  const keys = new Set(ours.map((section) => section.key))
  const others = present.filter((section) => !keys.has(section.key) && section.runId === ours[0]?.runId)
  return [...ours, ...others].toSorted((a, b) => Number(a.passed) - Number(b.passed) || (a.title < b.title ? -1 : 1))
}

/**
 * The whole comment within MAX_COMMENT_BYTES. Texts that do not fit are left out, longest first and failures last, and
 * a line says where they are; the table on top keeps every verdict.
 */
export function writeComment(marker: string, sections: readonly CommentSection[], footer: string): string {
  const shown = new Map(sections.map((section) => [section.key, section.text]))
  const expendable = sections.toSorted(
    (a, b) => Number(b.passed) - Number(a.passed) || Buffer.byteLength(b.text) - Buffer.byteLength(a.text),
  )
  for (;;) {
    const body = compose(marker, sections, shown, footer)
    if (Buffer.byteLength(body) <= MAX_COMMENT_BYTES) return body
    const victim = expendable.shift()
    if (victim === undefined) return compose(marker, [], shown, footer)
    shown.delete(victim.key)
  }
}

function compose(
  marker: string,
  sections: readonly CommentSection[],
  shown: ReadonlyMap<string, string>,
  footer: string,
): string {
  const single = sections.length === 1
  const parts = sections.map((section) => {
    const text = shown.get(section.key)
    const { text: _text, ...head } = section
    const encoded = Buffer.from(JSON.stringify(head)).toString('base64url')
    const frame = (content: string): string =>
      `<!-- modelgate:section ${encoded} -->\n${content}\n<!-- modelgate:end -->`
    if (text === undefined) return frame('')
    if (single) return frame(text)
    const title = `${mark(section)} ${markdown(section.title, 120)}: ${markdown(section.status, 60)}`
    return [`<details${section.passed ? '' : ' open'}><summary>${title}</summary>`, '', frame(text), '', '</details>'].join('\n')
  })
  const missing = sections.length - shown.size
  const left = missing > 0 ? [`> ${missing} of ${sections.length} reports do not fit into a comment; they are in the run.`] : []
  return [marker, ...(single ? [] : [overview(sections)]), ...parts, ...left, footer].join('\n\n')
}

function overview(sections: readonly CommentSection[]): string {
  const failed = sections.filter((section) => !section.passed).length
  const verdict =
    failed === 0
      ? `✅ PASS: all ${sections.length} models passed`
      : `❌ FAIL: ${failed} of ${sections.length} models did not pass`
  const rows = sections
    .slice(0, MAX_TABLE_ROWS)
    .map((section) => `| ${mark(section)} | ${markdown(section.title, 120)} | ${markdown(section.status, 60)} |`)
  const more = sections.length - rows.length
  return [
    `## ${verdict}`,
    '',
    '| | Model | Result |',
    '| --- | --- | --- |',
    ...rows,
    ...(more > 0 ? ['', `and ${more} more`] : []),
  ].join('\n')
}

function mark({ passed }: CommentSection): string {
  return passed ? '✅' : '❌'
}
