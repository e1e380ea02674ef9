import { corrupt, ModelGateError } from '../core/errors.js'
import { type JsonValue } from '../core/json.js'

/** Nesting of layers in layers is a few dozen deep; JavaScript's stack ends at some thousands. */
const MAX_DEPTH = 500

/** A value that readers of the document may or may not see: another stands under the same name. */
export interface ShadowedValue {
  /** `config.layers[3].class_name` */
  readonly path: string
  readonly value: JsonValue
}

export interface StrictJson {
  /** Of several values under one name the last, as Python and JavaScript take it. */
  readonly value: JsonValue
  /** The others. Readers differ in which they take, so that an honest document has none. */
  readonly shadowed: readonly ShadowedValue[]
}

/**
 * Parses JSON as Python's json does (NaN and Infinity are words; a byte order mark is not), and tells of repeated
 * names. Objects have no prototype, so that no name of the document is a property of ours.
 * @param what names the document in errors
 * @throws corrupt with the offset, limit
 */
export function parseStrictJson(text: string, what: string): StrictJson {
  const parser = new Parser(text, what)
  const value = parser.document()
  return { value, shadowed: parser.shadowed }
}

/** Text of bytes that must be UTF-8. @throws corrupt */
export function utf8Text(bytes: Uint8Array, what: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw corrupt(what, 'the text is not UTF-8')
  }
}

const WORDS: readonly (readonly [string, JsonValue])[] = [
  ['null', null],
  ['true', true],
  ['false', false],
  ['NaN', NaN],
  ['Infinity', Infinity],
  ['-Infinity', -Infinity],
]

class Parser {
  readonly shadowed: ShadowedValue[] = []
  readonly #text: string
  readonly #what: string
  readonly #path: (string | number)[] = []
  #at = 0

  constructor(text: string, what: string) {
    this.#text = text
    this.#what = what
  }

  document(): JsonValue {
    const value = this.#value()
    this.#blank()
    if (this.#at < this.#text.length) throw this.#wrong('text follows the document')
    return value
  }

  #value(): JsonValue {
    if (this.#path.length > MAX_DEPTH) {
      throw new ModelGateError('limit', `${this.#what}: JSON nested deeper than ${MAX_DEPTH}`, { subject: this.#what })
    }
    this.#blank()
    switch (this.#text[this.#at]) {
      case '{':
        return this.#object()
      case '[':
        return this.#array()
      case '"':
        return this.#string()
      default:
        return this.#scalar()
    }
  }

  #object(): JsonValue {
    const result = Object.create(null) as Record<string, JsonValue>
    this.#at++
    if (this.#next('}')) return result
    do {
      this.#blank()
      if (this.#text[this.#at] !== '"') throw this.#wrong('a name is expected')
      const name = this.#string()
      if (!this.#next(':')) throw this.#wrong('a colon is expected')
      this.#path.push(name)
      const value = this.#value()
      if (name in result) this.shadowed.push({ path: pathText(this.#path), value: result[name]! })
      this.#path.pop()
      result[name] = value
    } while (this.#next(','))
    if (!this.#next('}')) throw this.#wrong('a comma or } is expected')
    return result
  }

  #array(): JsonValue {
    const result: JsonValue[] = []
    this.#at++
    if (this.#next(']')) return result
    do {
      this.#path.push(result.length)
      result.push(this.#value())
      this.#path.pop()
    } while (this.#next(','))
    if (!this.#next(']')) throw this.#wrong('a comma or ] is expected')
    return result
  }

  /** Python lets control characters through with strict=False alone; JSON.parse refuses them. */
  #string(): string {
    const from = this.#at
    for (this.#at++; this.#text[this.#at] !== '"'; this.#at++) {
      if (this.#at >= this.#text.length) throw this.#wrong('a string has no end')
      if (this.#text[this.#at] === '\\') this.#at++
    }
    this.#at++
    try {
      return JSON.parse(this.#text.slice(from, this.#at)) as string
    } catch {
      throw this.#wrong('a string is damaged')
    }
  }

  #scalar(): JsonValue {
    for (const [word, value] of WORDS) {
      if (!this.#text.startsWith(word, this.#at)) continue
      this.#at += word.length
      return value
    }
    NUMBER.lastIndex = this.#at
    const number = NUMBER.exec(this.#text)?.[0]
    if (number === undefined) throw this.#wrong('a value is expected')
    this.#at += number.length
    return Number(number)
  }

  #blank(): void {
    while (BLANKS.has(this.#text.charCodeAt(this.#at))) this.#at++
  }

  #next(sign: string): boolean {
    this.#blank()
    if (this.#text[this.#at] !== sign) return false
    this.#at++
    return true
  }

  #wrong(reason: string): ModelGateError {
    return corrupt(this.#what, `JSON: ${reason}`, this.#at)
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d])

function pathText(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}
