export { countOf, lightgbmText, numbersIn, readModelText, type Fields, type ModelText } from './text.js'
