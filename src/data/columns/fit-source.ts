import type { FittedModel, TableSource } from '../table-source.js'

/**
 * The table as a model reads it. Most tables say all by themselves; folders of images leave open how many channels a
 * pixel has and whether a class is a name or a number, and a table that names image files leaves open whether they are
 * to be read: the model's inputs and classes decide.
 */
export function fitSource(source: TableSource, model: FittedModel): TableSource {
  return source.fitted?.(model) ?? source
}
