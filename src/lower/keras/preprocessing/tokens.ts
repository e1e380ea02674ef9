import type { KerasLayer } from '../layer.js'

/** Splits one text into the tokens that a vocabulary is asked for. */
export type Tokenizer = (text: string) => readonly string[]

/** DEFAULT_STRIP_REGEX of Keras. */
const PUNCTUATION = /[!"#$%&()*+,\-./:;<=>?@[\\\]^_`{|}~']/g

/** What TensorFlow splits at when it is told no separator. */
const WHITESPACE = /[ \t\n\v\f\r]+/

/** Standardization, splitting and n-grams of a TextVectorization layer. */
export function tokenizerOf(layer: KerasLayer): Tokenizer {
  const standardize = standardizer(layer)
  const split = splitter(layer)
  const widths = ngramWidths(layer)
  return (text) => {
    const tokens = split(standardize(text))
    return widths === null ? tokens : widths.flatMap((width) => ngrams(tokens, width))
  }
}

function standardizer(layer: KerasLayer): (text: string) => string {
  const choices = ['lower_and_strip_punctuation', 'lower', 'strip_punctuation'] as const
  if (!layer.config.has('standardize')) return (text) => text
  const choice = layer.config.oneOf('standardize', choices)
  // Without an encoding tf.strings.lower changes ASCII letters alone.
  const lower = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
  switch (choice) {
    case 'lower':
      return lower
    case 'strip_punctuation':
      return (text) => text.replace(PUNCTUATION, '')
    case 'lower_and_strip_punctuation':
      return (text) => lower(text).replace(PUNCTUATION, '')
  }
}

function splitter(layer: KerasLayer): Tokenizer {
  if (!layer.config.has('split')) return (text) => [text]
  const choice = layer.config.oneOf('split', ['whitespace', 'character'])
  if (choice === 'character') return (text) => Array.from(text)
  return (text) => text.split(WHITESPACE).filter((token) => token !== '')
}

/** Widths of n-grams; each of them walks over the text. */
const MAX_WIDTH = 100

/** One number stands for all widths up to it. */
function ngramWidths(layer: KerasLayer): readonly number[] | null {
  const { config } = layer
  if (!config.has('ngrams')) return null
  if (typeof config.raw('ngrams') !== 'number') return config.ints('ngrams')
  if (config.int('ngrams') > MAX_WIDTH) throw layer.refuse('ngrams', `is more than ${MAX_WIDTH}`)
  return Array.from({ length: config.int('ngrams') }, (_, index) => index + 1)
}

function ngrams(tokens: readonly string[], width: number): string[] {
  const count = Math.max(0, tokens.length - width + 1)
  return Array.from({ length: count }, (_, start) => tokens.slice(start, start + width).join(' '))
}
