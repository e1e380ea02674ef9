export interface Decompressed {
  readonly bytes: Uint8Array
  /** Bytes of the input that belong to the container; what follows trails it. */
  readonly consumed: number
}
