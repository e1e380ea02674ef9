/**
 * What CatBoost's files begin with. Apart from their readers, which are loaded when a file is one of them.
 */
const MAGIC = 'CBM1'

/** Whether bytes are a CatBoost model: its own format, or its JSON export. */
export function isCatboost(bytes: Uint8Array): boolean {
  return isCbm(bytes) || isCatboostJson(bytes)
}

export function isCbm(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 4)) === MAGIC
}

function isCatboostJson(bytes: Uint8Array): boolean {
  if (
    !/^\s*\{\s*"(?:boosting|ctr_data|features_info|model_info|oblivious_trees|scale_and_bias|trees)"\s*:/.test(
      headOf(bytes),
    )
  ) {
    return false
  }
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return whole.includes('"features_info"') && (whole.includes('"oblivious_trees"') || whole.includes('"trees"'))
}

function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 256)).toString('latin1')
}
