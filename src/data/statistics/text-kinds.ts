/** Dates and times as files hold them: ISO 8601, its common relatives, and day or month first with / or . */
const TIMESTAMP =
  /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?: ?(?:Z|UTC|[AP]M|[+-]\d{2}:?\d{2}))?)?$/i
const NUMERIC = /^[ \t]*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?[ \t]*$/i

export function isTimestamp(text: string): boolean {
  return text.length >= 8 && text.length <= 40 && TIMESTAMP.test(text)
}

export function isNumeric(text: string): boolean {
  return text.length <= 60 && NUMERIC.test(text)
}

export function wordsIn(text: string): number {
  let words = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at) > 32
    if (letter && !inside) words++
    inside = letter
  }
  return words
}
