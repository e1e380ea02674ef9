import { explain, isModelGateError, messageOf, ModelGateError, type ErrorCode } from '../../core/errors.js'

/** An error as plain data, for the process that judges. */
export interface Failure {
  /** null: a bug. */
  readonly code: ErrorCode | null
  /** With its remedy. */
  readonly message: string
}

export function failureOf(error: unknown): Failure {
  return isModelGateError(error)
    ? { code: error.code, message: explain(error) }
    : { code: null, message: messageOf(error) }
}

/** The error that checks tell as they would have told the first one. */
export function errorOf({ code, message }: Failure): Error {
  return code === null ? new Error(message) : new ModelGateError(code, message)
}

export function isFailure(value: object): value is Failure {
  return 'code' in value
}
