import { eachText } from './document.js'
import { lightgbmText } from './lightgbm/index.js'
import type { BoosterRecord } from './model-record.js'

/** A line of numbers: most of a LightGBM model. */
const NUMBERS = /^\w*=?[\d\s.eE+-]*$/

/**
 * Every text in a booster's file, with the name that it stands under where it has one: names of features, parameters,
 * attributes, categories.
 */
export function eachBoosterText(
  record: BoosterRecord,
  bytes: Uint8Array,
  visit: (text: string, name: string | null) => void,
): void {
  switch (record.format) {
    case 'xgboost':
      eachText(record.snapshot.document, visit)
      return
    case 'lightgbm':
      eachLine(lightgbmText(bytes), visit)
      return
    case 'catboost':
      for (const [name, text] of record.model.info) visit(text, name)
      for (const { name } of [...record.model.floatFeatures, ...record.model.catFeatures]) visit(name, null)
      return
  }
}

/** `key=value` and `[key: value]` as what they are, any other line as a text. */
function eachLine(text: string, visit: (text: string, name: string | null) => void): void {
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end).trim()
    start = end + 1
    if (NUMBERS.test(line)) continue
    const pair = /^\[?(\w+)(?:=|: )(.*?)\]?$/.exec(line)
    if (pair === null) visit(line, null)
    else visit(pair[2]!, pair[1]!)
  }
}
