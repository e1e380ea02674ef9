import { collapseSpaces, splitWords } from './characters.js'

/** Smallest and largest number of words or characters in one feature. */
export interface NgramRange {
  readonly min: number
  readonly max: number
}

/** Runs of words, joined by a space, shortest first (CountVectorizer._word_ngrams). */
export function wordNgrams(tokens: readonly string[], { min, max }: NgramRange): readonly string[] {
  if (max === 1) return tokens
  const ngrams = min === 1 ? [...tokens] : []
  for (let size = Math.max(min, min === 1 ? 2 : min); size <= Math.min(max, tokens.length); size++) {
    for (let at = 0; at + size <= tokens.length; at++) ngrams.push(tokens.slice(at, at + size).join(' '))
  }
  return ngrams
}

/** Runs of characters (analyzer="char"). */
export function characterNgrams(text: string, { min, max }: NgramRange): string[] {
  const characters = Array.from(collapseSpaces(text))
  const ngrams: string[] = []
  for (let size = min; size <= Math.min(max, characters.length); size++) {
    for (let at = 0; at + size <= characters.length; at++) ngrams.push(characters.slice(at, at + size).join(''))
  }
  return ngrams
}

/** Runs of characters inside words padded with a space on both sides (analyzer="char_wb"). */
export function wordCharacterNgrams(text: string, { min, max }: NgramRange): string[] {
  const ngrams: string[] = []
  for (const word of splitWords(collapseSpaces(text))) {
    const characters = [' ', ...Array.from(word), ' ']
    for (let size = min; size <= max; size++) {
      ngrams.push(characters.slice(0, size).join(''))
      // A word shorter than the run counts once.
      if (size >= characters.length) break
      for (let at = 1; at + size <= characters.length; at++) ngrams.push(characters.slice(at, at + size).join(''))
    }
  }
  return ngrams
}
