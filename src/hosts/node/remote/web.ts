import type { StoreKind } from './store.js'

/** Any web server, without credentials: a presigned address carries its own. */
export const web: StoreKind = {
  schemes: ['https', 'http'],
  open: (url) => ({ request: (headers) => Promise.resolve({ url, headers }) }),
}
