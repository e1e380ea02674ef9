import { MAX_MODEL_BYTES } from '../../core/limits.js'
import { DirectoryStore } from './directory-store.js'
import type { DeployTarget } from './target.js'

export const directoryTarget = {
  name: 'directory',
  title: 'models/<environment>/<file> in a folder of this machine',
  limit: {
    maxBytes: MAX_MODEL_BYTES,
    remedy: 'Save the model smaller, or compressed: joblib.dump(model, path, compress=3).',
  },
  open: (ports) => Promise.resolve(new DirectoryStore(ports)),
} as const satisfies DeployTarget
