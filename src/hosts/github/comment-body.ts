import { createHash } from 'node:crypto'
import { html, markdown } from '../../core/text.js'

/**
 * The text of the pull request comment. What one job knows about one model is a section between hidden markers, so that
 * the jobs of a matrix, which share workflow and job, can write into one comment without losing each other's.
 */

/** GitHub refuses 65,536 characters; UTF-8 bytes, which is what is counted here, are never fewer than characters. */
export const MAX_COMMENT_BYTES = 60_000
/** Rows of the table on top; of a longer list the rest is counted. */
const MAX_TABLE_ROWS = 50

export interface SectionHead {
  /** The same for the same model and environment in every run. */
  readonly key: string
  readonly title: string
  readonly status: string
  readonly passed: boolean
  readonly runId: string
  /** Differs between any two writers of the same section. */
  readonly writer: string
  /** Digest of the verdict: another one means that something changed. */
  readonly state: string
}

export interface CommentSection extends SectionHead {
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

function decodeHead(encoded: string): SectionHead | null {
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8'))
  } catch {
    return null // not ours any more
  }
  if (typeof value !== 'object' || value === null) return null
  const { key, title, status, passed, runId, writer, state } = value as Partial<Record<keyof SectionHead, unknown>>
  const texts = [key, title, status, runId, writer, state]
  if (typeof passed !== 'boolean' || !texts.every((text) => typeof text === 'string')) return null
  return { key, title, status, passed, runId, writer, state } as SectionHead
}

/** Sections that other jobs of this very run wrote before; those of earlier runs are history. */
export function sectionsOfOthers(
  ours: readonly SectionHead[],
  present: readonly CommentSection[],
): readonly CommentSection[] {
  const keys = new Set(ours.map((section) => section.key))
  return present.filter((section) => !keys.has(section.key) && section.runId === ours[0]?.runId)
}

/** Failures first, each group by title: the same order whoever writes last. */
export function inOrder(sections: readonly CommentSection[]): readonly CommentSection[] {
  return sections.toSorted((a, b) => Number(a.passed) - Number(b.passed) || (a.title < b.title ? -1 : 1))
}

/**
 * The whole comment within MAX_COMMENT_BYTES. Texts that do not fit are left out, longest first and failures last, and
 * a line says where they are; the table on top keeps the verdicts.
 */
export function writeComment(marker: string, sections: readonly CommentSection[], footer: string): string {
  const whole = new Set(sections.filter((section) => section.text !== '').map((section) => section.key))
  const expendable = sections.toSorted(
    (a, b) => Number(b.passed) - Number(a.passed) || Buffer.byteLength(b.text) - Buffer.byteLength(a.text),
  )
  for (;;) {
    const body = compose(marker, sections, whole, footer)
    if (Buffer.byteLength(body) <= MAX_COMMENT_BYTES) return body
    const victim = expendable.shift()
    // Hundreds of models: even what is hidden is too long, so that other jobs cannot add to this comment.
    if (victim === undefined) return [marker, overview(sections), leftOut(sections.length), footer].join('\n\n')
    whole.delete(victim.key)
  }
}

function compose(
  marker: string,
  sections: readonly CommentSection[],
  whole: ReadonlySet<string>,
  footer: string,
): string {
  const single = sections.length === 1 && whole.size === 1
  const parts = sections.map((section) => {
    if (!whole.has(section.key)) return framed(section, '')
    return single ? framed(section, section.text) : folded(section)
  })
  const missing = sections.length - whole.size
  return [
    marker,
    ...(single ? [] : [overview(sections)]),
    ...parts,
    ...(missing > 0 ? [leftOut(missing)] : []),
    footer,
  ].join('\n\n')
}

function framed({ key, title, status, passed, runId, writer, state }: CommentSection, text: string): string {
  const head: SectionHead = { key, title, status, passed, runId, writer, state }
  const encoded = Buffer.from(JSON.stringify(head)).toString('base64url')
  return `<!-- modelgate:section ${encoded} -->\n${text}\n<!-- modelgate:end -->`
}

function folded(section: CommentSection): string {
  const title = `${mark(section)} ${summaryText(section.title)}: ${summaryText(section.status)}`
  const open = section.passed ? '' : ' open'
  return [`<details${open}><summary>${title}</summary>`, '', framed(section, section.text), '', '</details>'].join('\n')
}

/** Inside <summary> GitHub reads HTML, in which only a break keeps a mention from being one. */
function summaryText(text: string): string {
  return html(text, 120).replace(/@|#(?=\d)(?<!&#)/g, (character) => `${character}&#8203;`)
}

function leftOut(count: number): string {
  return `> The reports of ${count} models do not fit into a comment; they are in the run.`
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
