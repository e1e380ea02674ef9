import { createHash } from 'node:crypto'
import { z } from 'zod'
import { provenanceKind } from './provenance/sidecar.js'
import {
  commitId,
  damaged,
  deploymentId,
  deploymentReference,
  deploymentStatusName,
  instant,
  parseRecord,
  sha256Text,
  sourceRecord,
} from './manifest.js'

export const HISTORY_PATH = 'history.jsonl'
/** `previous_line` of the first entry. */
const BEGINNING = '0'.repeat(64)

/**
 * One line of history.jsonl. The file is append-only and each line carries the sha256 of the line before it, so that a
 * line that was changed, removed or put in is found.
 */
const historyEntry = z.strictObject({
  sequence: z.int().positive(),
  time: instant,
  event: z.enum(['deployed', 'restored', 'confirmed', 'failed']),
  deployment: deploymentId,
  environment: z.string(),
  status: deploymentStatusName,
  file: z.string(),
  sha256: sha256Text,
  size: z.int().nonnegative(),
  /** Tip of the branch before this entry; null for the first. It holds the content that this entry replaced. */
  parent: commitId.nullable(),
  previous: deploymentReference.nullable(),
  restores: deploymentId.nullable(),
  replaces: deploymentId.nullable(),
  /** False when somebody asked for it. */
  automatic: z.boolean(),
  score: z.number().nullable(),
  threshold: z.number().nullable(),
  reason: z.string().nullable(),
  gate_digest: z.string().nullable(),
  /** What the gate measured, on the line of a new deployment. */
  metrics: z.record(z.string(), z.number().nullable()).optional(),
  provenance: z.array(z.strictObject({ kind: provenanceKind, sha256: sha256Text })).optional(),
  /** Where the model comes from, and which run wrote this line. */
  source: sourceRecord,
  written_by: sourceRecord,
  previous_line: sha256Text,
})

export type HistoryEntry = Readonly<z.infer<typeof historyEntry>>

export interface History {
  readonly entries: readonly HistoryEntry[]
  readonly text: string
  /** sha256 of the last line. */
  readonly head: string
}

export const emptyHistory: History = { entries: [], text: '', head: BEGINNING }

/** A new history with one more line; the old lines stay byte for byte. */
export function appendEntry(history: History, entry: Omit<HistoryEntry, 'sequence' | 'previous_line'>): History {
  const full: HistoryEntry = { sequence: history.entries.length + 1, ...entry, previous_line: history.head }
  const line = JSON.stringify(full)
  return { entries: [...history.entries, full], text: `${history.text}${line}\n`, head: digestOf(line) }
}

/** @throws ModelGateError code 'corrupt' naming the first line that breaks the chain */
export function parseHistory(bytes: Uint8Array, environment: string, place: string): History {
  const text = new TextDecoder().decode(bytes)
  if (!text.endsWith('\n')) throw damaged(`${HISTORY_PATH} of ${place}`, 'the last line is cut off')
  let head = BEGINNING
  const entries = text
    .slice(0, -1)
    .split('\n')
    .map((line, index) => {
      const where = `${HISTORY_PATH} line ${index + 1} of ${place}`
      const entry = parseRecord(historyEntry, line, where)
      if (entry.previous_line !== head)
        throw damaged(where, 'the line before it is not the one that it was written after')
      if (entry.sequence !== index + 1) throw damaged(where, `carries the number ${entry.sequence}`)
      if (entry.environment !== environment) throw damaged(where, `belongs to another environment`)
      head = digestOf(line)
      return entry
    })
  return { entries, text, head }
}

function digestOf(line: string): string {
  return createHash('sha256').update(line, 'utf8').digest('hex')
}
