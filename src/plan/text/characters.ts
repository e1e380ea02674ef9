/**
 * Python's classes of characters as the inside of a JavaScript character class (flag u). A word character is what
 * str.isalnum accepts, or an underscore; white space is what str.isspace accepts.
 */
export const WORD = '\\p{L}\\p{N}_'
export const DIGIT = '\\p{Nd}'
export const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000'

const SPACES = new RegExp(`[${SPACE}]+`, 'u')
const SPACE_RUNS = new RegExp(`[${SPACE}]{2,}`, 'gu')

/** str.split(): words between white space, none empty. */
export function splitWords(text: string): string[] {
  return text.split(SPACES).filter((word) => word !== '')
}

/** Two or more white-space characters become one space; a single one stays as it is. */
export function collapseSpaces(text: string): string {
  return text.replace(SPACE_RUNS, ' ')
}

/** scikit-learn's strip_accents_unicode: compatibility decomposition without combining characters. */
export function stripAccents(text: string): string {
  if (isAscii(text)) return text
  return Array.from(text.normalize('NFKD'))
    .filter((character) => !isCombining(character))
    .join('')
}

/** scikit-learn's strip_accents_ascii: compatibility decomposition without anything but ASCII. */
export function stripToAscii(text: string): string {
  // eslint-disable-next-line no-control-regex -- the range of ASCII starts at NUL
  return text.normalize('NFKD').replace(/[^\x00-\x7f]/gu, '')
}

function isAscii(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- the range of ASCII starts at NUL
  return /^[\x00-\x7f]*$/u.test(text)
}

/** The one character of the highest combining class, 240: canonical ordering moves every other combining one before it. */
const HIGHEST = '\u0345'

/**
 * unicodedata.combining(c) != 0. JavaScript does not tell the combining class, but its normalisation uses it: a character
 * of class 0 stays where it is.
 */
function isCombining(character: string): boolean {
  if (character === HIGHEST) return true
  return /\p{M}/u.test(character) && (HIGHEST + character).normalize('NFD').startsWith(character)
}
