import { PyDict, PyObject, PyTuple, type PyValue } from '../formats/index.js'

/** Objects of these packages are data that is kept beside a model. */
const DATA = /^(?:numpy|scipy|pandas|builtins|collections|datetime|decimal|re|uuid|pathlib|zoneinfo|pytz)(?:\.|$)/

/** Data that was saved in place of a model: a table, an array, a list of names. */
export function isData(value: PyValue): boolean {
  return value instanceof PyObject ? DATA.test(value.className ?? '') : !isContainer(value)
}

export function isContainer(value: PyValue): boolean {
  return value instanceof PyDict || value instanceof PyTuple || Array.isArray(value)
}
