import { PyDict, PyGlobal, PyObject, walkContainers, type PickleRecord, type PyValue } from '../formats/index.js'
import type { PythonNeeds } from '../python/index.js'

/** A forest of ten thousand trees names the same few modules over and over; they are met long before this. */
const MAX_SEARCHED = 200_000

/** What a pickled model needs of Python, read from the file as data. */
export function pythonNeeds(record: PickleRecord): PythonNeeds {
  const modules = new Set<string>()
  let named = false
  const note = (value: PyValue): void => {
    if (value instanceof PyGlobal) modules.add(value.module.split('.', 1)[0]!)
  }
  note(record.root)
  walkContainers(record.root, MAX_SEARCHED, (container) => {
    if (container instanceof PyObject) {
      note(container.callee)
      container.args.forEach(note)
    } else if (container instanceof PyDict) {
      named ||= container.has('feature_names_in_')
      for (const [, value] of container.entries) note(value)
    } else if (Array.isArray(container)) {
      container.forEach(note)
    } else if ('items' in container) {
      container.items.forEach(note)
    }
  })
  return {
    // Python's own unpickler knows neither joblib's arrays nor compressed files.
    loader: record.format === 'joblib' || record.compression !== null ? 'joblib' : 'pickle',
    modules: [...modules].filter((name) => /^\w+$/.test(name)).sort(),
    named,
    libraryVersions: record.libraryVersions,
  }
}
