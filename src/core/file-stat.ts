import { statSync, type Stats } from 'node:fs'

/** What is at a path; undefined when nothing can be seen there, whatever the reason: who opens the path is told why. */
export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined // a loop of links, a name that is too long, a folder that may not be entered
  }
}
