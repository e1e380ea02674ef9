export { isPacked, Section, type DocumentValue, type PackedNumbers } from './document.js'
export { readJsonText } from './json-text.js'
export { readXgboost, xgboostEncoding, type XgboostEncoding, type XgboostSnapshot } from './snapshot.js'
export { readUbjson } from './ubjson.js'
