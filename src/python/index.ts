/** The sandboxed Python worker: for pickled models that no kernel runs, and only for those. */
export {
  openPythonModel,
  type OpenedPythonModel,
  type Permission,
  type PythonAccess,
  type PythonRequest,
} from './open.js'
export { type PythonNeeds } from './requirements.js'
export { type VouchedSources } from './sources.js'
