import type { BranchStore, Clock, ProcessWatch } from '../../core/ports.js'

/** What a target is opened with; the wiring gives all of it, a target takes what it needs. */
export interface TargetPorts {
  /** The git remote of this run. */
  readonly openBranchStore: () => Promise<BranchStore>
  /** Folder that the directory target deploys into. */
  readonly folder: string
  readonly clock: Clock
  /** Tells which runs were killed, so that what they left in the folder is taken away. */
  readonly processes: ProcessWatch
  /** Asks the source checkout; null when it cannot tell. */
  readonly isAncestor: (ancestor: string, descendant: string) => Promise<boolean | null>
}

/** A place for deployments. Every target is a BranchStore, so one deployment procedure serves them all. */
export interface DeployTarget {
  readonly name: string
  readonly title: string
  readonly limit: { readonly maxBytes: number; readonly remedy: string }
  readonly open: (ports: TargetPorts) => Promise<BranchStore>
}
