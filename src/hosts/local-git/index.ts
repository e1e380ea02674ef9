export { type Checkout, openCheckout } from './checkout.js'
export { type GitStoreOptions, openGitStore } from './git-store.js'
