/**
 * A report before it has a syntax: sections of blocks with raw text. Every renderer walks the same document, so that
 * the summary, the terminal and the page cannot disagree. Strings here are unescaped; the renderer escapes all of them.
 */

export type Tone = 'good' | 'bad' | 'unsure' | 'quiet'

export interface Histogram {
  readonly bins: readonly string[]
  /** Shares or counts; each side is scaled to its own sum. */
  readonly reference: readonly number[]
  readonly current: readonly number[]
}

export type Cell =
  | string
  /** `emoji` is one of ours, which the escapes for a model's words would break; Markdown shows it in front. */
  | {
      readonly text: string
      readonly tone?: Tone
      readonly mono?: boolean
      readonly emoji?: string
      /** A file beside the page, with /, unescaped; only pages link to it. */
      readonly file?: string
    }
  /** A number with a bar of `share` (0 to 1) of the column's width. */
  | { readonly text: string; readonly share: number }
  | { readonly histogram: Histogram }

export interface Column {
  readonly title: string
  readonly numeric?: boolean
}

export interface TableBlock {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
}

export interface Bar {
  readonly label: string
  readonly value: number
  /** Half of the whisker's length, in the unit of the value. */
  readonly error: number
  /** The same of the deployed model. */
  readonly other: number | null
}

/** One run or deployment on a line of time. */
export interface TrendMoment {
  /** ISO 8601. */
  readonly time: string
  /** What became of it. */
  readonly word: string
  readonly tone: Tone
}

export interface Curve {
  readonly label: string
  readonly points: readonly (readonly [number, number])[]
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [string, Cell])[] }
  | TableBlock
  | {
      readonly kind: 'matrix'
      readonly caption: string
      readonly labels: readonly string[]
      readonly cells: readonly (readonly number[])[]
    }
  | { readonly kind: 'bars'; readonly caption: string; readonly other: string; readonly bars: readonly Bar[] }
  | {
      readonly kind: 'curves'
      readonly caption: string
      readonly x: string
      readonly y: string
      /** The diagonal of a classifier that guesses, or of perfect calibration; null for none. */
      readonly diagonal: string | null
      readonly curves: readonly Curve[]
    }
  | {
      readonly kind: 'scatter'
      readonly caption: string
      readonly x: string
      readonly y: string
      /** The value of y that stands for no error. */
      readonly zero: string
      readonly points: readonly (readonly [number, number])[]
    }
  | {
      readonly kind: 'trend'
      readonly caption: string
      /** At least two, oldest first. */
      readonly moments: readonly TrendMoment[]
      /** A value a moment; null where there is none. */
      readonly lines: readonly { readonly label: string; readonly values: readonly (number | null)[] }[]
      /** What the gate asks for. */
      readonly limit: number | null
    }

export interface Section {
  readonly id: string
  readonly title: string
  /** One line that is worth reading even when the section stays closed. */
  readonly fact: string
  readonly tone: Tone
  readonly blocks: readonly Block[]
}
