export { type Checkout, openCheckout } from './checkout.js'
export { openLfsDepot } from './lfs-depot.js'
export { type GitStoreOptions, openGitStore } from './git-store.js'
