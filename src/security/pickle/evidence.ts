import { MAX_PICKLE_OPCODES } from '../../core/limits.js'
import { FindingList, type FindingDetails } from '../findings.js'
import { findException, isAllowedModule, type GlobalUse, type Policy } from '../policy.js'
import { type RuleId } from '../rules.js'
import { type Abstract, GlobalRef } from './abstract.js'
import { Defect } from './cursor.js'
import { judgeGlobal, type Verdict } from './judge.js'

/** Takes strings as they are decoded; the secrets scan listens. */
export interface StringSink {
  text(value: string, offset: number, location: string): void
  /** A dictionary entry or attribute whose value is a string. */
  pair(key: string, value: string, offset: number, location: string): void
}

export const silentSink: StringSink = { text: () => undefined, pair: () => undefined }

const MIN_TEXT_BYTES = 12
/** Characters of the shortest base64 that holds a pickle of interest. */
const MIN_ENCODED = 16
const MAX_TEXT_BYTES = 4 * 1024 * 1024

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d)
}

interface Budget {
  left: number
  readonly of: number
}

/** Opcodes spent on bytes that may be no pickle at all (array bytes, trailing data); each guess is short in honest files. */
const MAX_GUESSED_OPCODES = 5_000_000

/**
 * What all readings, stacked streams and nested payloads of one file bring to light. Names are collected with their
 * uses and judged once, at the end; everything else is a finding at once.
 */
export class Evidence {
  readonly location: string
  readonly findings: FindingList
  readonly strings: StringSink
  readonly policy: Policy
  readonly today: string
  readonly #globals = new Map<string, GlobalRef>()
  readonly #opcodes: Budget
  #guesses: Budget = { left: MAX_GUESSED_OPCODES, of: MAX_GUESSED_OPCODES }
  #again: Budget = { left: MAX_PICKLE_OPCODES, of: MAX_PICKLE_OPCODES }
  /** Persistent ids are the normal form of torch files. */
  persistentIdsExpected = false
  /** Told of each persistent id when they are expected; gives what the loader makes of it where that is known. */
  onPersistentId: (id: Abstract, offset: number) => Abstract | undefined = () => undefined
  /** Follows a constant that may hold another pickle; `loader` names the callable that would load it. */
  embedded: (content: Uint8Array | string, offset: number, loader: string | null) => void = () => undefined

  constructor(init: {
    location: string
    findings: FindingList
    strings: StringSink
    policy: Policy
    today: string
    opcodes?: Budget
  }) {
    this.location = init.location
    this.findings = init.findings
    this.strings = init.strings
    this.policy = init.policy
    this.today = init.today
    this.#opcodes = init.opcodes ?? { left: MAX_PICKLE_OPCODES, of: MAX_PICKLE_OPCODES }
  }

  /** Evidence of a part of the file: own names and place, common findings and budget. */
  inside(part: string): Evidence {
    const { findings, strings, policy, today } = this
    const inner = new Evidence({
      location: `${this.location}${part}`,
      findings,
      strings,
      policy,
      today,
      opcodes: this.#opcodes,
    })
    inner.persistentIdsExpected = this.persistentIdsExpected
    inner.#guesses = this.#guesses
    inner.#again = this.#again
    return inner
  }

  /** Evidence that is kept apart until it is known to matter (a stream that may be mere noise). */
  apart(part: string): Evidence {
    const { policy, today } = this
    const budget = this.#guesses
    const aside = new Evidence({
      location: `${this.location}${part}`,
      findings: new FindingList(),
      strings: silentSink,
      policy,
      today,
      opcodes: budget,
    })
    aside.#guesses = budget
    aside.#again = this.#again
    aside.persistentIdsExpected = true
    return aside
  }

  /** Evidence of a second reading of the same bytes, kept apart; all of them together may go as far as the first. */
  again(): Evidence {
    const { location, policy, today } = this
    return new Evidence({
      location,
      findings: new FindingList(),
      strings: silentSink,
      policy,
      today,
      opcodes: this.#again,
    })
  }

  spendOpcode(offset: number): void {
    if (--this.#opcodes.left < 0) {
      throw new Defect('budget', `more than ${this.#opcodes.of} opcodes`, offset)
    }
  }

  global(module: string, name: string, offset: number): GlobalRef {
    const key = `${module}\n${name}`
    let ref = this.#globals.get(key)
    if (ref === undefined) {
      ref = new GlobalRef(module, name, offset)
      this.#globals.set(key, ref)
    }
    return ref
  }

  get globals(): Iterable<GlobalRef> {
    return this.#globals.values()
  }

  /** Bytes that are text from end to end are searched like text; array bytes never are. */
  bytesConstant(content: Uint8Array, offset: number): void {
    this.embedded(content, offset, null)
    if (content.length >= MIN_TEXT_BYTES && content.length <= MAX_TEXT_BYTES && content.every(isPrintable)) {
      this.strings.text(Buffer.from(content).toString('latin1'), offset, this.location)
    }
  }

  textConstant(text: string, offset: number): void {
    this.strings.text(text, offset, this.location)
    if (text.length >= MIN_ENCODED) this.embedded(text, offset, null)
  }

  add(rule: RuleId, message: string, offset: number, severity?: FindingDetails['severity']): void {
    const details = { message, location: this.location, offset }
    this.findings.add(rule, severity === undefined ? details : { ...details, severity })
  }

  /** Judges every name by its strongest use. Call once, when all readings are done. */
  judgeGlobals(): void {
    for (const ref of this.#globals.values()) {
      if (ref.resolved && ref.uses.size === 0) continue
      const use: GlobalUse = ref.uses.has('call') ? 'call' : ref.uses.has('new') ? 'new' : 'reference'
      // type() is allowed to be called on constants and not to be instantiated: judge both uses where both occur.
      const both = use === 'call' && ref.uses.has('new')
      const verdict = judgeGlobal(ref.module, ref.name, use) ?? (both ? judgeGlobal(ref.module, ref.name, 'new') : null)
      if (verdict !== null) this.#report(ref, use, verdict)
    }
  }

  #report(ref: GlobalRef, use: GlobalUse, verdict: Verdict): void {
    const offset = ref.uses.get(use) ?? ref.offset
    const verb = { call: 'calls', new: 'instantiates', reference: 'refers to' }[use]
    const name = ref.qualifiedName
    if (verdict.rule === 'pickle-unknown-module' && isAllowedModule(this.policy, ref.module)) {
      this.add('policy-exception', `${verb} ${name}; its module is on the list of allowed modules`, offset)
      return
    }
    const exception = verdict.final ? null : findException(this.policy, name, use, this.today)
    if (exception !== null && !exception.expired) {
      this.add('policy-exception', `${verb} ${name}; allowed because: ${exception.entry.reason}`, offset)
      return
    }
    if (exception !== null) {
      this.add('policy-expired', `the exception for ${name} ended on ${exception.entry.expires ?? ''}`, offset)
    }
    this.add(verdict.rule, `${verb} ${name}, which ${verdict.reason}`, offset, verdict.severity)
  }
}
