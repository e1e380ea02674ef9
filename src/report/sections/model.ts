import type { ModelFacts } from '../../core/model.js'
import type { ModelChange, PipelineResult } from '../../core/result.js'
import type { Block, Cell, Section } from '../document.js'
import { showBytes } from '../wording.js'

/** Facts read from the file, never by running it. */
export function modelSection(result: PipelineResult): Section | null {
  const { model } = result
  if (model === null) return null
  const engine = model.engine === null ? '–' : `${model.engine} ${model.engine_version ?? ''}`.trim()
  const facts: (readonly [string, Cell])[] = [
    ['File', model.path],
    ['sha256', { text: model.sha256, mono: true }],
    ['Size', showBytes(model.size)],
    ['Format', model.format],
    ['Task', model.task ?? 'unknown'],
    ...(model.classes === null ? [] : [['Classes', model.classes.map(String).join(', ')] as const]),
    ['Engine', model.engine_reason === null ? engine : `${engine} (${model.engine_reason})`],
    ...(model.facts === null ? [] : factsOf(model.facts)),
  ]
  return {
    id: 'model',
    title: 'Model',
    fact: model.facts?.estimator ?? model.format,
    tone: 'quiet',
    blocks: [
      { kind: 'facts', facts },
      ...changeBlocks(result.stages.validation?.model_changes ?? null),
      ...(model.facts === null ? [] : structureBlocks(model.facts)),
    ],
  }
}

function factsOf(facts: ModelFacts): readonly (readonly [string, Cell])[] {
  const versions = Object.entries(facts.library_versions).map(([name, version]) => `${name} ${version}`)
  return [
    ['Estimator', facts.estimator ?? '–'],
    ...(versions.length > 0 ? [['Made with', versions.join(', ')] as const] : []),
    ...(facts.compression === null ? [] : [['Compression', facts.compression] as const]),
    ...(facts.protocol === null ? [] : [['Pickle protocol', String(facts.protocol)] as const]),
    ...(facts.opset === null ? [] : [['Opset', String(facts.opset)] as const]),
  ]
}

function changeBlocks(changes: readonly ModelChange[] | null): readonly Block[] {
  if (changes === null || changes.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Changed against the deployed model',
      columns: [{ title: 'Where' }, { title: 'What' }, { title: 'Deployed' }, { title: 'This model' }],
      rows: changes.map(({ path, name, deployed, candidate }) => [
        path,
        { text: name, mono: true },
        deployed ?? '–',
        candidate ?? '–',
      ]),
    },
  ]
}

function structureBlocks({ structure }: ModelFacts): readonly Block[] {
  if (structure.length === 0) return []
  return [
    {
      kind: 'table',
      caption: 'Structure',
      columns: [{ title: 'Step' }, { title: 'Class' }, { title: 'Parameters' }],
      rows: structure.map(({ path, class_name, parameters }) => [
        path,
        { text: class_name, mono: true },
        Object.entries(parameters)
          .map(([name, value]) => `${name}=${value}`)
          .join(', '),
      ]),
    },
  ]
}
