/**
 * Every failure that ModelGate expects, with a closed set of codes. An error outside this file is a bug.
 *
 * `exitCode` follows docs/cli.md: 1 the gate said no, 2 could not run.
 */
export type ErrorCode =
  | 'usage' // the command line or an action input is wrong
  | 'config' // the config file is wrong
  | 'not-found' // a path does not exist or is not a file
  | 'empty-file'
  | 'lfs-pointer' // a git-lfs pointer where the model should be
  | 'corrupt' // the bytes break the rules of their format
  | 'unsupported' // well-formed, but ModelGate cannot run or read it
  | 'limit' // a budget of core/limits.ts is exceeded
  | 'data' // a data file is wrong for this model
  | 'deploy' // a deployment could not be carried out
  | 'conflict' // somebody else moved the environment first
  | 'unreachable' // another machine did not answer, or did not let us in
  | 'disk' // a disk of this machine is full, read-only or closed to us
  | 'timeout'
  | 'cancelled'

export interface ErrorDetails {
  /** What to do about it: one imperative sentence. */
  readonly remedy?: string
  /** The file, class, key or URL that the error is about. */
  readonly subject?: string
  /** The file that the message names, as the user wrote it. */
  readonly file?: string
  readonly cause?: unknown
  /** Each problem with its place, where one error tells of several. */
  readonly places?: readonly ErrorPlace[]
}

export interface ErrorPlace {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly message: string
}

export class ModelGateError extends Error {
  override readonly name = 'ModelGateError'
  readonly code: ErrorCode
  readonly remedy: string | undefined
  readonly subject: string | undefined
  readonly file: string | undefined
  readonly places: readonly ErrorPlace[]

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.code = code
    this.remedy = details.remedy
    this.subject = details.subject
    this.file = details.file
    this.places = details.places ?? []
  }
}

/** Well-formed, but not something ModelGate can run: `subject` is the qualified class or parameter in the way. */
export function unsupported(subject: string, reason: string, remedy?: string): ModelGateError {
  return new ModelGateError('unsupported', `${subject}: ${reason}`, { subject, ...(remedy ? { remedy } : {}) })
}

/** The bytes break the rules of their format at `offset`. */
export function corrupt(format: string, reason: string, offset?: number): ModelGateError {
  const at = offset === undefined ? '' : ` at byte ${offset}`
  return new ModelGateError('corrupt', `${format}: ${reason}${at}`, { subject: format })
}

export function isModelGateError(error: unknown): error is ModelGateError {
  return error instanceof ModelGateError
}

/** The message of anything that was thrown, with what to do about it where that is known. */
export function explain(error: unknown): string {
  const message = messageOf(error)
  if (!isModelGateError(error) || error.remedy === undefined) return message
  return `${message.replace(/\.$/, '')}. ${error.remedy}`
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  const { message } = (error ?? {}) as { readonly message?: unknown }
  return typeof message === 'string' ? message : String(error)
}
