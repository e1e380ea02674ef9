import { createHash } from 'node:crypto'
import { type FindingList } from '../findings.js'
import { type StringSink } from '../pickle/evidence.js'
import { CREDENTIAL_NAME, isPlaceholder, patterns } from './patterns.js'

/** Shorter strings hold no credential that could be told from a word. */
const MIN_TEXT = 12
/** Values under a name like `password` may be shorter. */
const MIN_VALUE = 6
/** Characters kept for the search; distinct strings of honest models are far below. Beyond it the scan is incomplete. */
const MAX_CHARACTERS = 256 * 1024 * 1024
/** Searched at once; longer strings are cut with an overlap longer than any credential. */
const CHUNK = 1024 * 1024
const OVERLAP = 8 * 1024

interface Place {
  readonly offset: number
  readonly location: string
}

/**
 * Gathers the decoded strings of a file and searches them for credentials. Array bytes never get here: random weights
 * contain every pattern sooner or later. What is found is reported by its first four characters and a digest only.
 */
export class SecretCollector implements StringSink {
  readonly #texts = new Map<string, Place>()
  readonly #values: { readonly name: string; readonly value: string; readonly place: Place }[] = []
  #characters = 0
  /** False when the budget kept strings from being searched. */
  complete = true

  text(value: string, offset: number, location: string): void {
    if (value.length < MIN_TEXT || this.#texts.has(value)) return
    this.#characters += value.length
    if (this.#characters > MAX_CHARACTERS) this.complete = false
    else this.#texts.set(value, { offset, location })
  }

  pair(key: string, value: string, offset: number, location: string): void {
    if (value.length < MIN_VALUE || !CREDENTIAL_NAME.test(key) || isPlaceholder(value)) return
    this.#values.push({ name: key, value, place: { offset, location } })
  }

  /** Searches what was gathered; each credential is reported once a place. */
  async report(findings: FindingList): Promise<void> {
    for (const { name, value, place } of this.#values) addSecret(findings, `value of ${name}`, value, place)
    for (const chunk of this.#chunks()) {
      for (const { name, expression } of patterns) {
        for (const match of chunk.text.matchAll(expression)) {
          const value = match[1] ?? match[0]
          if (!isPlaceholder(value)) addSecret(findings, name, value, chunk.placeOf(match.index))
        }
      }
      await lint(chunk, findings)
    }
    if (!this.complete) {
      findings.add('budget-exceeded', { message: 'more strings than the search for credentials takes', location: '' })
    }
  }

  *#chunks(): Generator<Chunk> {
    let chunk = new Chunk()
    for (const [text, place] of this.#texts) {
      for (let start = 0; start < text.length; start += CHUNK - OVERLAP) {
        chunk.add(text.slice(start, start + CHUNK), place)
        if (chunk.length < CHUNK) continue
        yield chunk
        chunk = new Chunk()
      }
    }
    if (chunk.length > 0) yield chunk
  }
}

/** Strings joined by line breaks, with the way back from an index to the string it lies in. */
class Chunk {
  readonly #parts: string[] = []
  readonly #starts: number[] = []
  readonly #places: Place[] = []
  length = 0

  add(text: string, place: Place): void {
    this.#parts.push(text)
    this.#starts.push(this.length)
    this.#places.push(place)
    this.length += text.length + 1
  }

  get text(): string {
    return this.#parts.join('\n')
  }

  placeOf(index: number): Place {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#starts[middle]! <= index) low = middle
      else high = middle - 1
    }
    return this.#places[low]!
  }
}

type Linter = (content: string) => Promise<readonly { readonly messageId: string; readonly range: readonly number[] }[]>

let linter: Promise<Linter> | null = null

/** secretlint's recommended rules. Loaded only when there are strings to search. */
async function loadLinter(): Promise<Linter> {
  const [{ lintSource }, { creator: preset }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ])
  const rules = preset.rules
    // A `secretlint-disable` string inside a model must not silence the search.
    .filter((creator) => creator.meta.id !== '@secretlint/secretlint-rule-filter-comments')
    .map((creator) => ({
      id: creator.meta.id,
      rule: creator,
      ...(creator.meta.id === '@secretlint/secretlint-rule-aws' ? { options: { enableIDScanRule: true } } : {}),
    }))
  return async (content) => {
    const { messages } = await lintSource({
      source: { filePath: 'strings.txt', content, contentType: 'text', ext: '.txt' },
      options: { noPhysicFilePath: true, config: { rules } },
    })
    return messages
  }
}

async function lint(chunk: Chunk, findings: FindingList): Promise<void> {
  linter ??= loadLinter()
  const find = await linter
  const content = chunk.text
  for (const { messageId, range } of await find(content)) {
    addSecret(findings, messageId, content.slice(range[0], range[1]), chunk.placeOf(range[0]!))
  }
}

function addSecret(findings: FindingList, kind: string, value: string, { offset, location }: Place): void {
  const digest = createHash('sha256').update(value).digest('hex').slice(0, 12)
  findings.hide(value)
  findings.add('secret', { message: `${kind}: ${value.slice(0, 4)}... (sha256 ${digest}...)`, location, offset })
}
