export type { XgboostEncoding } from './signature.js'
export { readXgboost, type XgboostSnapshot } from './snapshot.js'
export { readUbjson } from './ubjson.js'
