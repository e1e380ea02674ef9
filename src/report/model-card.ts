import { stringify } from 'yaml'
import type { ModelFacts } from '../core/model.js'
import type { PipelineResult } from '../core/result.js'
import { markdown, plain } from '../core/text.js'
import { markdownSection } from './markdown.js'
import { sectionsOf } from './sections/index.js'
import { overallWording } from './wording.js'

/**
 * A model card with the front matter that the Hugging Face Hub reads (library, task, evaluation results), filled
 * from what was read and measured. What only people know has its heading and says that it is not filled in.
 * https://huggingface.co/docs/hub/model-cards#model-card-metadata
 */
export function renderModelCard(result: PipelineResult): string {
  const sections = sectionsOf(result).filter(({ id }) => !OF_THE_RUN.has(id))
  return [
    '---',
    // Aliases would let a reader expand what the model's author repeats.
    stringify(frontMatter(result), { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd(),
    '---',
    '',
    `# ${markdown(nameOf(result))}`,
    '',
    `Verdict of ModelGate on ${markdown(result.start_time)}: **${overallWording(result.overall_status).word}**.`,
    '',
    ...sections.map((section) => markdownSection(section, { rowLimit: MAX_ROWS, open: true })),
    ...OWN_WORDS.map((title) => `### ${title}\n\nNot filled in: no file says it.\n`),
  ].join('\n')
}

const MAX_ROWS = 50

/** What tells about one run of the gate, not about the model. */
const OF_THE_RUN: ReadonlySet<string> = new Set(['attention', 'checks'])

/** Sections of the Hub's template that nobody can read from a file. */
const OWN_WORDS: readonly string[] = ['Intended uses', 'Limitations and biases', 'Training data', 'Licence']

function nameOf({ model_path }: PipelineResult): string {
  return model_path.split(/[\\/]/).at(-1) ?? model_path
}

function frontMatter(result: PipelineResult): object {
  const facts = result.model?.facts ?? null
  const library = facts === null ? null : libraryOf(facts)
  const task = taskOf(result)
  const results = evaluationResults(result, task)
  return {
    ...(library === null ? {} : { library_name: library }),
    ...(task === null ? {} : { pipeline_tag: task }),
    tags: [...(library === null ? [] : [library]), 'modelgate'],
    ...(results.length === 0 ? {} : { 'model-index': [{ name: plain(nameOf(result), 200), results }] }),
  }
}

/**
 * Names of libraries by the package that holds the class; the Hub has pages and snippets for sklearn and keras, and takes others as
 * names. https://huggingface.co/docs/hub/models-libraries
 */
const LIBRARIES: Readonly<Record<string, string>> = {
  sklearn: 'sklearn',
  keras: 'keras',
  tensorflow: 'keras',
  xgboost: 'xgboost',
  lightgbm: 'lightgbm',
  catboost: 'catboost',
}

function libraryOf({ estimator, format }: ModelFacts): string | null {
  if (format === 'onnx') return 'onnx'
  if (format === 'keras' || format === 'hdf5') return 'keras'
  return LIBRARIES[estimator?.split('.')[0] ?? ''] ?? null
}

/** The Hub knows tabular and text tasks; of other models it is not told what cannot be known. */
function taskOf({ model }: PipelineResult): string | null {
  if (model?.task !== 'classification' && model?.task !== 'regression') return null
  if (model.facts === null || libraryOf(model.facts) === 'keras' || libraryOf(model.facts) === 'onnx') return null
  const readsText = model.facts.structure.some(({ class_name }) => class_name.endsWith('Vectorizer'))
  if (readsText) return model.task === 'classification' ? 'text-classification' : null
  return `tabular-${model.task}`
}

/** Our metrics under the Hub's names where it has one. https://huggingface.co/evaluate-metric */
const HUB_METRICS: Readonly<Record<string, string>> = {
  f1_macro: 'f1',
  f1_weighted: 'f1',
  precision_macro: 'precision',
  recall_macro: 'recall',
  mcc: 'matthews_correlation',
  brier: 'brier_score',
  r2: 'r_squared',
}

function evaluationResults({ stages }: PipelineResult, task: string | null): readonly object[] {
  const performance = stages.validation?.model_performance
  if (performance?.status !== 'evaluated' || task === null) return []
  const metrics = Object.entries(performance.metrics).flatMap(([name, value]) =>
    value === null ? [] : [{ type: HUB_METRICS[name] ?? name, name, value, verified: false }],
  )
  if (metrics.length === 0) return []
  const dataset = { type: 'validation-data', name: `validation data, ${performance.rows} rows` }
  return [{ task: { type: task }, dataset, metrics }]
}
