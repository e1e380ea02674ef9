import { corrupt, unsupported } from '../../core/errors.js'
import { Section } from '../../formats/index.js'

export type CategoryNames = readonly (string | number)[]

/** Bits of the unsigned types that UBJSON can only hold as signed ones: CatIndexType of src/data/cat_container.cc. */
const UNSIGNED_BITS: Readonly<Record<number, number | undefined>> = { 12: 16, 14: 32, 16: 64 }

/**
 * Categories by feature, in the order of their codes; null where the feature is not categorical or the file, as before
 * XGBoost 3.1, does not keep them.
 * @throws ModelGateError code 'corrupt'
 */
export function readCategoryNames(model: Section, features: number): readonly (CategoryNames | null)[] {
  const encodings = model.optionalSection('cats')?.list('enc') ?? []
  if (encodings.length === 0) return new Array<null>(features).fill(null)
  if (encodings.length !== features) {
    throw corrupt('xgboost categories', `${encodings.length} columns for ${features} features`)
  }
  return encodings.map((encoding, feature) => {
    const section = Section.of(encoding, `xgboost categories of feature ${feature}`)
    const names = section.has('offsets') ? textNames(section) : numberNames(section)
    return names.length === 0 ? null : names
  })
}

/** UTF-8 of all names behind each other, cut at the offsets. */
function textNames(section: Section): string[] {
  const offsets = section.ints('offsets')
  const bytes = Uint8Array.from(section.floats('values'), (value) => value & 0xff)
  const decoder = new TextDecoder()
  return Array.from({ length: Math.max(offsets.length - 1, 0) }, (_, at) => {
    const start = offsets[at]!
    const end = offsets[at + 1]!
    if (start < 0 || end < start || end > bytes.length) {
      throw corrupt(section.path, `a name from ${start} to ${end} of ${bytes.length} bytes`)
    }
    return decoder.decode(bytes.subarray(start, end))
  })
}

function numberNames(section: Section): number[] {
  const bits = UNSIGNED_BITS[section.number('type')]
  return Array.from(section.floats('values'), (value) => {
    if (bits === 64 && value < 0) throw unsupported(section.path, 'categories beyond 2^63')
    return bits !== undefined && value < 0 ? value + 2 ** bits : value
  })
}
