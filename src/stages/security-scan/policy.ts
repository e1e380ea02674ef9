import type { Config } from '../../config/index.js'
import type { Policy } from '../../security/index.js'

/** The scan's policy as the configuration states it. */
export function securityPolicy({ security }: Config): Policy {
  return {
    allow: security.allow.map(({ expires, ...entry }) => ({ ...entry, ...(expires === undefined ? {} : { expires }) })),
    allowedModules: security.allowed_modules,
    switches: { secrets: security.secrets_scan, permissions: true, dependencies: security.dependency_check },
  }
}
