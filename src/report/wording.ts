import type { CheckResult, OverallStatus, Severity, StageResult } from '../core/result.js'
import type { Cell, Tone } from './document.js'

/** Every status as people read it. The word is always there: a symbol or a colour alone tells some readers nothing. */
interface StatusWording {
  readonly word: string
  readonly emoji: string
  readonly symbol: string
  readonly tone: Tone
}

const STATUS: Readonly<Record<StageResult['status'], StatusWording>> = {
  passed: { word: 'passed', emoji: '✅', symbol: '✔', tone: 'good' },
  failed: { word: 'failed', emoji: '❌', symbol: '✘', tone: 'bad' },
  error: { word: 'error', emoji: '🛑', symbol: '!', tone: 'bad' },
  inconclusive: { word: 'inconclusive', emoji: '⚠️', symbol: '?', tone: 'unsure' },
  skipped: { word: 'skipped', emoji: '➖', symbol: '-', tone: 'quiet' },
  deployed: { word: 'deployed', emoji: '✅', symbol: '✔', tone: 'good' },
  rolled_back: { word: 'rolled back', emoji: '❌', symbol: '✘', tone: 'bad' },
  ready_for_deployment: { word: 'ready', emoji: '✅', symbol: '✔', tone: 'good' },
  awaiting_approval: { word: 'awaiting approval', emoji: '⏳', symbol: '…', tone: 'unsure' },
}

interface VerdictWording extends StatusWording {
  /** One word for the first line: PASS, FAIL. */
  readonly verdict: string
  readonly colour: string
}

const OVERALL: Readonly<Record<OverallStatus, VerdictWording>> = {
  ready_for_deployment: { ...STATUS.passed, verdict: 'PASS', word: 'ready for deployment', colour: '#1a7f37' },
  deployed: { ...STATUS.deployed, verdict: 'PASS', colour: '#1a7f37' },
  awaiting_approval: { ...STATUS.awaiting_approval, verdict: 'PASS', colour: '#9a6700' },
  rolled_back: { ...STATUS.rolled_back, verdict: 'FAIL', colour: '#cf222e' },
  failed: { ...STATUS.failed, verdict: 'FAIL', colour: '#cf222e' },
  inconclusive: { ...STATUS.inconclusive, verdict: 'UNSURE', colour: '#9a6700' },
  error: { ...STATUS.error, verdict: 'ERROR', word: 'could not run', colour: '#cf222e' },
}

export function statusWording(status: StageResult['status']): StatusWording {
  return STATUS[status]
}

export function overallWording(status: OverallStatus): VerdictWording {
  return OVERALL[status]
}

/** A failed check of severity warn is a warning: it is shown, but does not close the gate. */
export function checkCell(check: CheckResult): Cell {
  const { word, tone } = STATUS[check.status]
  if (check.severity === 'warn' && tone !== 'good' && tone !== 'quiet') {
    return { text: `warning (${word})`, tone: 'unsure' }
  }
  return { text: word, tone }
}

const SEVERITY_TONE: Readonly<Record<Severity, Tone>> = { high: 'bad', medium: 'unsure', low: 'quiet' }

export function severityCell(severity: Severity): Cell {
  return { text: severity, tone: SEVERITY_TONE[severity] }
}

/** Four significant digits, integers whole with thousands separated; a dash for null. */
export function showNumber(value: number | null): string {
  if (value === null) return '–'
  if (Number.isInteger(value)) return grouped(value)
  const rounded = Number(value.toPrecision(4))
  return Math.abs(rounded) >= 1e6 || Math.abs(rounded) < 1e-4 ? rounded.toExponential() : String(rounded)
}

/** As showNumber with an explicit sign. */
export function showDifference(value: number): string {
  return value > 0 ? `+${showNumber(value)}` : showNumber(value)
}

export function showShare(value: number | null): string {
  return value === null ? '–' : `${String(Number((value * 100).toFixed(1)))}%`
}

/** What a check measured or wanted, as it stands in the result. */
export function showMeasured(value: CheckResult['measured']): string {
  if (typeof value === 'number') return showNumber(value)
  if (value === null) return '–'
  const text = String(value)
  return /^[0-9a-f]{40,}$/.test(text) ? shortDigest(text) : text
}

/** The risk of a scan; what was not scanned has none. */
export function riskWording(risk: Severity | null): string {
  return risk === null ? 'risk not evaluated' : `${risk} risk`
}

export function showBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB']
  let size = bytes
  let unit = 0
  while (size >= 1000 && unit < units.length - 1) {
    size /= 1000
    unit++
  }
  return `${unit === 0 ? grouped(size) : size.toFixed(1)} ${units[unit]!}`
}

/** Unit: seconds. */
const HOUR = 3_600
const DAY = 24 * HOUR

export function showDuration(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  const seconds = milliseconds / 1000
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  if (seconds >= 2 * DAY) return `${(seconds / DAY).toFixed(1)} days`
  if (seconds >= 2 * HOUR) return `${(seconds / HOUR).toFixed(1)} h`
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`
}

export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${grouped(count)} ${count === 1 ? singular : plural}`
}

/** First 12 digits of a sha256: enough to tell two models apart by eye. */
export function shortDigest(sha256: string): string {
  return sha256.slice(0, 12)
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}
