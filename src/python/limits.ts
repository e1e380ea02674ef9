/** Budgets of the Python worker; each says why it has its value. */

/** Looking for the interpreter and its packages: a cold pyenv shim takes about a second. */
export const PROBE_MS = 30_000

/** From start to a loaded model: a cold import of pandas and scikit-learn takes up to 20 s on a hosted runner. */
export const LOAD_MS = 120_000

/** One chunk of rows (PREDICT_CHUNK_ROWS). */
export const PREDICT_MS = 120_000

/** Processor seconds over the worker's whole life. */
export const CPU_SECONDS = 1_800

/** Address space besides the model: libraries map about 1.5 GiB that they never touch. */
export const BASE_ADDRESS_SPACE = 4 * 1024 ** 3

/** Address space a byte of the model file: compressed forests unfold about tenfold. */
export const ADDRESS_SPACE_PER_MODEL_BYTE = 16

/** Threads and processes of the user (of the worker alone where it has a user namespace). Processes cannot be made anyway. */
export const MAX_THREADS = 4_096

/** Open files: importing scikit-learn needs a handful at a time. */
export const MAX_OPEN_FILES = 256

/** JSON part of one answer: class names, distinct labels. */
export const MAX_HEADER_BYTES = 16 * 1024 ** 2

/** Binary part of one answer: 65,536 rows of a thousand classes. */
export const MAX_PAYLOAD_BYTES = 512 * 1024 ** 2

/** Tail of standard error that is kept for messages. */
export const MAX_STDERR_BYTES = 16 * 1024

/** Files and bytes of vouched-for source code that are copied for the worker. */
export const MAX_SOURCE_FILES = 5_000
export const MAX_SOURCE_BYTES = 64 * 1024 ** 2

/** The budgets that tests shorten. */
export interface WorkerLimits {
  readonly probeMs: number
  readonly loadMs: number
  readonly predictMs: number
}

export const DEFAULT_LIMITS: WorkerLimits = { probeMs: PROBE_MS, loadMs: LOAD_MS, predictMs: PREDICT_MS }
