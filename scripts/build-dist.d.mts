export interface BuildOptions {
  /** An empty folder. */
  readonly out: string
  readonly entry?: string
  readonly root?: string
}
export function buildDist(options: BuildOptions): Promise<void>
export function filesBelow(folder: string): string[]
export function differences(expected: string, actual: string): string[]
