import { isAbsolute, resolve } from 'node:path'

export function within(directory: string, path: string): string {
  return isAbsolute(path) ? path : resolve(directory, path)
}
