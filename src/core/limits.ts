/**
 * Budgets that keep memory and time bounded on hostile or very large input. Each says why it has its value.
 * A file that exceeds one is refused or reported incomplete by name; nothing is cut silently.
 */

/** Largest model file: the limit of a GitHub release asset, the largest thing that can be deployed. */
export const MAX_MODEL_BYTES = 2 * 1024 ** 3

/** Largest decompressed size of a compressed joblib file; a bomb reaches it, an honest forest does not. */
export const MAX_DECOMPRESSED_BYTES = 4 * 1024 ** 3

/** Decompressed bytes allowed per compressed byte; zlib's own ceiling is about 1,032. */
export const MAX_COMPRESSION_RATIO = 1_100

/** Depth of nested containers that readers follow (pickle in pickle, zip in zip). */
export const MAX_NESTING = 8

/** Opcodes interpreted in one pickle; a 200 MB forest has 30 thousand, a list of a million dicts about 12 million. */
export const MAX_PICKLE_OPCODES = 50_000_000

/** Depth of nested attributes that a lowering or a report walks. */
export const MAX_OBJECT_DEPTH = 500

/** Cells of a dense intermediate matrix; 2^28 doubles are 2 GiB. */
export const MAX_DENSE_CELLS = 2 ** 28

/** Rows that one predict call gets; larger data goes through in chunks of this. */
export const PREDICT_CHUNK_ROWS = 65_536

/** A job summary over 1 MiB is dropped whole by the runner; stay below. Unit: UTF-8 bytes. */
export const MAX_SUMMARY_BYTES = 900 * 1024

/** Annotations that GitHub shows for one step and level. */
export const MAX_ANNOTATIONS_PER_LEVEL = 10

/** Header messages, links, tree nodes and chunks read in one HDF5 file; a model of ten thousand layers has about 500 thousand. */
export const MAX_HDF5_STEPS = 4_000_000

/** Members of a zip archive; torch writes one a tensor. */
export const MAX_ZIP_MEMBERS = 200_000
