/** Where a run tells people what it does. Libraries get one passed in; only hosts/ make them. */
export interface Logger {
  debug(message: string): void
  info(message: string): void
  /** `subject` names the file, config key or check, so that hosts can place an annotation. */
  warning(message: string, subject?: string): void
  error(message: string, subject?: string): void
  /** Short-lived progress ("deploy: verifying the bytes read back"); hosts may overwrite the line. */
  progress(message: string): void
}

export const silentLogger: Logger = {
  debug: () => undefined,
  info: () => undefined,
  warning: () => undefined,
  error: () => undefined,
  progress: () => undefined,
}
