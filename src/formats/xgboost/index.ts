export { readXgboost, xgboostEncoding, type XgboostEncoding, type XgboostSnapshot } from './snapshot.js'
export { readUbjson } from './ubjson.js'
