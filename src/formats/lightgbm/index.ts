export {
  countOf,
  isLightgbm,
  isLightgbmDump,
  lightgbmText,
  numbersIn,
  readModelText,
  type Fields,
  type ModelText,
} from './text.js'
