import type { Model, ModelFacts, StructureNode } from '../../core/model.js'
import type { ModelChange } from '../../core/result.js'

/** More changes than this are another model, not a new version of one. */
const MAX_CHANGES = 200

/** What differs between the deployed model and the candidate, as their files say it. Empty: the same but for weights. */
export function modelChanges(deployed: Model, candidate: Model): readonly ModelChange[] {
  const [before, after] = [deployed.facts, candidate.facts]
  const changes = [
    ...changed(
      'model',
      { format: before.format, compression: before.compression },
      { format: after.format, compression: after.compression },
    ),
    ...changed('versions', before.library_versions, after.library_versions),
    ...changed('interface', interfaceOf(deployed), interfaceOf(candidate)),
    ...structureChanges(before, after),
  ]
  return changes.slice(0, MAX_CHANGES)
}

function interfaceOf(model: Model): Readonly<Record<string, string | null>> {
  return {
    task: model.task,
    inputs: model.inputs.map((input, position) => input.name ?? `#${position + 1}`).join(', '),
    classes: model.classes?.map(String).join(', ') ?? null,
  }
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
