import { setFlagsFromString } from 'node:v8'

/**
 * V8 spends memory to be quick later: two compilers in threads of their own, and a space for young objects that doubles
 * with what survives. A process of two tenths of a second gets nothing back for those 8 to 18 MB. The flags are read when a
 * function has run for a while and when the space is full, so that they count from the moment that they are set.
 */
const ALL = ['--opt', '--semi-space-growth-factor=2']
const NONE = ['--no-opt', '--semi-space-growth-factor=1']

/** Node that has the quick compiler, Maglev, on by default: in an older one, switching it on would be an experiment. */
const NODE_WITH_MAGLEV = 24

/** How V8 is to go on: for work of some tenths of a second with its quick compiler, else as it is used to. */
export type Restore = (work: 'some' | 'much') => void

/** Until `much` is told to the returned function, V8 keeps from optimising functions and lets young objects have no more space. */
export function startFrugally(): Restore {
  const node = Number.parseInt(process.versions.node)
  const hasMaglev = node >= NODE_WITH_MAGLEV && (process.arch === 'x64' || process.arch === 'arm64')
  set(hasMaglev ? ['--no-maglev', ...NONE] : NONE)
  return (work) => {
    if (hasMaglev) set(['--maglev'])
    if (work === 'much' || !hasMaglev) set(ALL)
  }
}

function set(flags: readonly string[]): void {
  for (const flag of flags) setFlagsFromString(flag)
}
