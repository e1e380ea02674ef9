import type { Model, ModelFacts, ModelInput, StructureNode } from '../../core/model.js'
import type { ModelChange } from '../../core/result.js'

/** More changes than this are another model, not a new version of one. */
const MAX_CHANGES = 200

/** Names listed of many: a thousand columns help nobody. */
const MAX_NAMES = 20

/** Bytes of the two files. */
export interface Sizes {
  readonly deployed: number
  readonly candidate: number
}

/**
 * What differs between the deployed model and the candidate, as their files say it. Empty: the same but for weights.
 * A feature or class that both have is not listed again, unless only the order differs.
 */
export function modelChanges(deployed: Model, candidate: Model, sizes?: Sizes): readonly ModelChange[] {
  const [before, after] = [deployed.facts, candidate.facts]
  const changes = [
    ...changed(
      'model',
      { ...fileOf(before), size: sizes && `${sizes.deployed} bytes` },
      { ...fileOf(after), size: sizes && `${sizes.candidate} bytes` },
    ),
    ...changed('versions', before.library_versions, after.library_versions),
    ...changed('interface', interfaceOf(deployed, candidate), interfaceOf(candidate, deployed)),
    ...structureChanges(before, after),
  ]
  return changes.slice(0, MAX_CHANGES)
}

function fileOf({ format, compression, protocol, opset }: ModelFacts): Values {
  return {
    format,
    compression,
    'pickle protocol': protocol === null ? null : String(protocol),
    opset: opset === null ? null : String(opset),
  }
}

function interfaceOf(model: Model, other: Model): Values {
  return {
    task: model.task,
    features: String(model.inputs.length),
    inputs: onlyHere(model.inputs.map(nameOf), other.inputs.map(nameOf)),
    classes:
      model.classes && onlyHere(model.classes.map(String), other.classes === null ? [] : other.classes.map(String)),
  }
}

/** Another type of a column is another column. */
function nameOf({ name, kind }: ModelInput, position: number): string {
  const column = name ?? `#${position + 1}`
  return kind === 'number' ? column : `${column} (${kind})`
}

/** Entries that the other list has not; all of them when the lists differ in their order only. */
function onlyHere(list: readonly string[], other: readonly string[]): string | null {
  const [here, there] = [new Set(list), new Set(other)]
  const own = list.filter((entry) => !there.has(entry))
  const sameEntries = own.length === 0 && other.every((entry) => here.has(entry))
  const told = sameEntries ? list : own
  if (told.length === 0) return null
  const rest = told.length - MAX_NAMES
  return rest > 0 ? `${told.slice(0, MAX_NAMES).join(', ')} and ${rest} more` : told.join(', ')
}

function structureChanges(before: ModelFacts, after: ModelFacts): ModelChange[] {
  const [old, now] = [byPath(before), byPath(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((path) =>
    changed(path, parametersOf(old.get(path)), parametersOf(now.get(path))),
  )
}

function byPath({ structure }: ModelFacts): ReadonlyMap<string, StructureNode> {
  return new Map(structure.map((node) => [node.path, node]))
}

function parametersOf(node: StructureNode | undefined): Readonly<Record<string, string>> {
  return node === undefined ? {} : { class: node.class_name, ...node.parameters }
}

type Values = Readonly<Record<string, string | null | undefined>>

function changed(path: string, before: Values, after: Values): ModelChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
    const [deployed, candidate] = [before[name] ?? null, after[name] ?? null]
    return deployed === candidate ? [] : [{ path, name, deployed, candidate }]
  })
}
