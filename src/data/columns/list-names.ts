import { plain } from '../../core/text.js'

/** Column names for a message, shortened when there are many. */
export function listNames(names: readonly string[], most = 20): string {
  const shown = names.slice(0, most).map((name) => `'${plain(name, 60)}'`)
  return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ')
}
