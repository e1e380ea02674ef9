import type { DeployTarget } from './target.js'

/** GitHub refuses a pushed file of 100 MB and more; the rest is room for the history of the branch. */
const MAX_BYTES = 95 * 1024 ** 2

export const environmentBranchTarget = {
  name: 'environment-branch',
  title: 'a branch modelgate/<environment> of a git repository',
  limit: {
    maxBytes: MAX_BYTES,
    remedy:
      'Git servers refuse files of 100 MB: deploy from GitHub Actions, where larger models become release assets (deployment.storage: auto), save the model compressed (joblib.dump(model, path, compress=3)), or deploy to the directory target.',
  },
  open: (ports) => ports.openBranchStore(),
} as const satisfies DeployTarget
