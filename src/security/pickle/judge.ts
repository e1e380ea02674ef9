import { type Severity } from '../../core/result.js'
import { type GlobalUse } from '../policy.js'
import { type RuleId } from '../rules.js'
import {
  ALLOWED_CALL_PATTERNS,
  ALLOWED_CALLS,
  ALLOWED_NEW,
  ALLOWED_REFERENCES,
  TRUSTED_PREFIXES,
} from './allowed-globals.js'
import { CODE_CARRIERS, DANGEROUS_NAMES, DANGEROUS_PACKAGES, RISKY_SUBMODULES } from './dangerous-globals.js'
import { evaluatesText, runsOnLoad } from './hooked-classes.js'
import { STDLIB_ROOTS } from './stdlib-roots.js'

export interface Verdict {
  readonly rule: RuleId
  readonly severity: Severity
  readonly reason: string
  /** No allow-list entry lifts this: the name is known to run code or to open files. */
  readonly final: boolean
}

/**
 * Judges a name by its use (policy of docs/threat-model.md): exact names are allowed, classes of trusted packages may be
 * instantiated without their constructor, everything else gets a severity by where it comes from.
 * @returns null when honest models do exactly this
 */
export function judgeGlobal(module: string, name: string, use: GlobalUse): Verdict | null {
  const qualified = `${module}.${name}`
  if (isAllowed(qualified, use)) return null
  const dangerous = (reason: string): Verdict => ({
    rule: 'pickle-dangerous-callable',
    severity: 'high',
    reason,
    final: true,
  })
  if (
    !IDENTIFIERS.test(module) ||
    !IDENTIFIERS.test(name.replaceAll('<locals>', 'locals').replaceAll('<lambda>', 'lambda'))
  )
    return dangerous('is spelled as no Python module or class is')
  const root = module.split('.', 1)[0]!
  const trusted = TRUSTED_PREFIXES.some((prefix) => module === prefix || module.startsWith(`${prefix}.`))

  if (CODE_CARRIERS.some((pattern) => pattern.test(qualified))) {
    return {
      rule: 'pickle-carries-code',
      severity: 'high',
      reason: 'rebuilds functions from code in the file',
      final: true,
    }
  }
  const parts = name.split('.')
  if (
    parts.length > 1 ||
    parts.some(isDunder) ||
    module.split('.').some((part) => isDunder(part) && part !== '__main__' && part !== '__builtin__')
  ) {
    return {
      rule: 'pickle-dotted-name',
      severity: 'high',
      reason: 'reaches through attributes',
      final: STDLIB_ROOTS.has(root),
    }
  }
  if (STDLIB_ROOTS.has(root) || root.startsWith('_sysconfigdata_'))
    return dangerous('is part of the standard library and not needed by any honest model')
  const known = trusted || DANGEROUS_PACKAGES.has(root) || TRUSTED_ROOTS.has(root)
  if (known && parts.some((part) => DANGEROUS_NAMES.has(part)))
    return dangerous('opens files, starts processes or runs code')
  if (runsOnLoad(qualified)) return dangerous('runs code of its own when it is instantiated or thrown away')
  if (evaluatesText(module) && !isClassName(name)) return dangerous('evaluates text as Python')
  if (trusted) return judgeTrusted(module, name, use)
  if (known && (use === 'call' || !isClassName(name) || (use === 'new' && !CLASS_LIBRARIES.has(root)))) {
    return dangerous('belongs to a package that runs code, reads files or loads pickles on demand')
  }
  return {
    rule: 'pickle-unknown-module',
    // A call runs the function with arguments of the file; instances and references only import the module.
    severity: use === 'call' ? 'high' : 'medium',
    reason: module.startsWith('__main__')
      ? 'is defined in the script that trained the model'
      : 'is not known to ModelGate',
    final: false,
  }
}

const TRUSTED_ROOTS: ReadonlySet<string> = new Set(TRUSTED_PREFIXES.map((prefix) => prefix.split('.', 1)[0]!))

/** Told from the words of the name: load_pickle, read_csv, fetch_openml. */
const EVALUATING_NAME =
  /(?:^|_)(?:load|loads|read|eval|exec|pickle|unpickle|import|open|fetch|download|compile|run)(?:_|$)/

/** Identifiers joined by dots. Invisible characters, which Python would take in a file name, are none. */
const IDENTIFIERS =
  /^(?!.*\p{Default_Ignorable_Code_Point})[\p{L}_][\p{L}\p{N}\p{M}_]*(?:\.[\p{L}_][\p{L}\p{N}\p{M}_]*)*$/u

/** Packages whose own classes are what models are made of: needing them is unknown, not dangerous. */
const CLASS_LIBRARIES: ReadonlySet<string> = new Set([
  'keras',
  'tensorflow',
  'torch',
  'torchvision',
  'transformers',
  'sympy',
])

function isAllowed(qualified: string, use: GlobalUse): boolean {
  // type.__new__ makes a class with methods of the file's choice.
  if (qualified === 'builtins.type' && use === 'new') return false
  if (ALLOWED_CALLS.has(qualified)) return true
  if (use !== 'call' && ALLOWED_NEW.has(qualified)) return true
  if (use === 'reference' && ALLOWED_REFERENCES.has(qualified)) return true
  return ALLOWED_CALL_PATTERNS.some((pattern) => pattern.test(qualified))
}

function judgeTrusted(module: string, name: string, use: GlobalUse): Verdict | null {
  const risky = module.split('.').some((part) => RISKY_SUBMODULES.has(part)) || RISKY_SUBMODULES.has(name)
  const isClass = isClassName(name)
  const where = risky ? 'a part of a trusted package that opens files or runs code' : 'a trusted package'
  if (use === 'call') {
    return isClass && !risky
      ? { rule: 'pickle-unlisted-class-call', severity: 'high', reason: `is a class of ${where}`, final: false }
      : { rule: 'pickle-untrusted-call', severity: 'high', reason: `belongs to ${where}`, final: risky }
  }
  if (!isClass && EVALUATING_NAME.test(name)) {
    const reason = 'has the name of a function that loads, opens or evaluates'
    return { rule: 'pickle-untrusted-call', severity: 'high', reason, final: false }
  }
  if (risky && !isClass)
    return { rule: 'pickle-untrusted-call', severity: 'high', reason: `belongs to ${where}`, final: true }
  if (risky) {
    return { rule: 'pickle-unlisted-class-call', severity: 'medium', reason: `is a class of ${where}`, final: false }
  }
  // NEWOBJ runs __new__ and BUILD __setstate__ of the class: hooked-classes.ts lists those that do more than copy state.
  if (use === 'new' || isClass) return null
  return { rule: 'pickle-function-reference', severity: 'low', reason: `is a function of ${where}`, final: false }
}

function isClassName(name: string): boolean {
  return /^_*[A-Z]/.test(name)
}

function isDunder(part: string): boolean {
  return part.length > 4 && part.startsWith('__') && part.endsWith('__')
}
