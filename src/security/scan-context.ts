import { type ByteSource } from '../formats/index.js'
import { type FindingList } from './findings.js'
import { type StringSink } from './pickle/evidence.js'
import { type Policy } from './policy.js'

/** What a scanner of one format gets besides the bytes. */
export interface ScanContext {
  /** Where the content lies, for findings: `model.joblib!/zlib`. */
  readonly location: string
  /** The file on disk, for formats that name others beside it. */
  readonly path: string
  readonly findings: FindingList
  readonly strings: StringSink
  readonly policy: Policy
  /** YYYY-MM-DD */
  readonly today: string
  /** Persistent ids name the tensors of a torch file; elsewhere they are a finding. */
  readonly expectsPersistentIds?: boolean
  /** Bytes that archives inside the file may still unfold to, in all. */
  readonly unfolding?: { left: number }
}

/** Judges content of any format; archives hand their members to it. */
export type ScanInner = (source: ByteSource, context: ScanContext) => Promise<ScannedContent>

export interface ScannedContent {
  readonly format: string
  /** False when content was left unjudged. */
  readonly complete: boolean
  /** Bytes of the file that were read and judged. */
  readonly accounted: number
}
