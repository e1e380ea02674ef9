/** The static security scan. Nothing in a model file is ever executed. */
export { scanModel, scanPath, type ScanOptions, type ScanRequest } from './scan.js'
export { scanPaths, type PathOutcome, type ScanPathsOptions } from './scan-paths.js'
export { isSavedModel } from './tensorflow/folder.js'
export { defaultPolicy, type AllowEntry, type GlobalUse, type Policy } from './policy.js'
export { rules, type Rule, type RuleId } from './rules.js'
export { checkPermissions, type FileMode, type PermissionOptions } from './permissions.js'
export { overallRisk } from './findings.js'
export type { Advisory, AdvisorySource } from './dependencies/advisory.js'
export { advisoryFolder } from './dependencies/advisory-folder.js'
export {
  checkDependencies,
  requiredPackages,
  type DependencyReport,
  type DependencyRequest,
} from './dependencies/check.js'
export { readAttributes } from './dependencies/flaws/attributes.js'
export type { JudgedModel } from './dependencies/flaws/verdict.js'
export { isDependencyFile } from './dependencies/files/index.js'
export { keptAdvisories } from './dependencies/kept-advisories.js'
export { libraryMismatches } from './dependencies/mismatch.js'
export { osvServer } from './dependencies/osv.js'
