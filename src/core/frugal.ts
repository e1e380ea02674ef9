import { setFlagsFromString } from 'node:v8'

/**
 * V8 spends memory to be quick later: two compilers in threads of their own, and a space for young objects that doubles
 * with what survives. A process of two tenths of a second gets nothing back for those 8 to 18 MB, and kernels that work in
 * arrays of their own do without the space for longer. While old objects are marked beside the work, young ones are not
 * collected for some milliseconds, in which 6 to 12 MB come together: marking at once takes 2 ms. The flags are read when a
 * function has run for a while, when the space is full and when marking begins, so that they count from the moment that
 * they are set.
 */
const ROOM = ['--semi-space-growth-factor=2', '--incremental-marking']
const LITTLE_ROOM = ['--semi-space-growth-factor=1', '--no-incremental-marking']

/** Node that has the quick compiler, Maglev, on by default: in an older one, switching it on would be an experiment. */
const NODE_WITH_MAGLEV = 24

/**
 * How V8 is to go on: `some` work of tenths of a second has its quick compiler, `much` has both compilers, and `unbounded`
 * work everything.
 */
export type Restore = (work: 'some' | 'much' | 'unbounded') => void

export interface Frugality {
  /** False when functions are not to be optimised until `some` or `much` work is told. */
  readonly compilers: boolean
}

/** Young objects have no more space until `unbounded` work is told to the returned function. */
export function startFrugally({ compilers }: Frugality): Restore {
  const node = Number.parseInt(process.versions.node)
  const hasMaglev = node >= NODE_WITH_MAGLEV && (process.arch === 'x64' || process.arch === 'arm64')
  set(...LITTLE_ROOM)
  if (!compilers) set('--no-opt', ...(hasMaglev ? ['--no-maglev'] : []))
  return (work) => {
    if (hasMaglev) set('--maglev')
    if (work !== 'some' || !hasMaglev) set('--opt')
    if (work === 'unbounded') set(...ROOM)
  }
}

function set(...flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}
