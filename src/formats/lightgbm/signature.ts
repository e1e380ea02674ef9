/** Whether bytes begin as LightGBM's text format does. */
export function isLightgbm(bytes: Uint8Array): boolean {
  return /^tree\r?\nversion=v\d/.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
}

/** Far enough to reach the first tree behind the names of many features. */
const DUMP_HEAD = 1024 * 1024

/** Whether bytes are Booster.dump_model() as JSON: https://lightgbm.readthedocs.io/en/stable/pythonapi/lightgbm.Booster.html */
export function isLightgbmDump(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, DUMP_HEAD)).toString('latin1')
  return /^\s*\{/.test(head) && /"name":\s*"tree"/.test(head) && /"num_tree_per_iteration":/.test(head)
}
