/** What a file may do with a name: merely refer to it, call it, or make an instance without running a constructor. */
export type GlobalUse = 'reference' | 'call' | 'new'

/** One exception that the users of a model vouch for. */
export interface AllowEntry {
  /** `package.module.name`, exactly as the file names it. */
  readonly global: string
  /** The strongest use permitted: call permits new and reference, new permits reference. */
  readonly use: GlobalUse
  readonly reason: string
  /** Last day (UTC, YYYY-MM-DD) on which the entry holds. */
  readonly expires?: string
}

export interface Policy {
  readonly allow: readonly AllowEntry[]
  /** Modules of the users' own code (with everything below them): unknown there is low instead of medium. */
  readonly allowedModules: readonly string[]
  readonly switches: {
    readonly secrets: boolean
    readonly permissions: boolean
    readonly dependencies: boolean
  }
}

export const defaultPolicy: Policy = {
  allow: [],
  allowedModules: [],
  switches: { secrets: true, permissions: true, dependencies: true },
}

const STRENGTH: Readonly<Record<GlobalUse, number>> = { reference: 0, new: 1, call: 2 }

/** The entry that permits this use, if any; `expired` entries are returned too, marked as such. */
export function findException(
  policy: Policy,
  qualifiedName: string,
  use: GlobalUse,
  today: string,
): { readonly entry: AllowEntry; readonly expired: boolean } | null {
  let expired: AllowEntry | null = null
  for (const entry of policy.allow) {
    if (entry.global !== qualifiedName || STRENGTH[entry.use] < STRENGTH[use]) continue
    if (entry.expires === undefined || entry.expires >= today) return { entry, expired: false }
    expired = entry
  }
  return expired === null ? null : { entry: expired, expired: true }
}

/** True when the users vouch for the module or a package above it. */
export function isAllowedModule(policy: Policy, module: string): boolean {
  return policy.allowedModules.some((allowed) => module === allowed || module.startsWith(`${allowed}.`))
}
