import type { MetricComparison, ModelPerformance, PipelineResult } from '../../core/result.js'
import type { Block, Cell, Section } from '../document.js'
import { counted, showDifference, showNumber } from '../wording.js'

/** Metrics with their intervals, against the deployed model, per class, confusion matrix and slices. */
export function performanceSection(result: PipelineResult): Section | null {
  const performance = result.stages.validation?.model_performance
  if (performance === undefined) return null
  const { primary } = performance
  return {
    id: 'performance',
    title: 'Model performance',
    fact:
      performance.status === 'not_evaluated' || primary === null
        ? 'not evaluated'
        : `${primary} ${showNumber(performance.metrics[primary] ?? null)} on ${counted(performance.rows, 'row')}`,
    tone: performance.status === 'evaluated' ? 'quiet' : 'unsure',
    blocks: performance.status === 'evaluated' ? evaluated(performance) : [reasonBlock(performance.reason)],
  }
}

export function reasonBlock(reason: string | null): Block {
  return { kind: 'text', text: `Not evaluated: ${reason ?? 'no reason was given'}.` }
}

function evaluated(performance: ModelPerformance): readonly Block[] {
  return [
    metricsTable(performance),
    ...disagreementBlocks(performance),
    ...curveBlocks(performance),
    ...residualBlocks(performance),
    ...(performance.per_class.length > 0 ? [perClassTable(performance)] : []),
    ...(performance.confusion_matrix === null ? [] : [confusionBlock(performance, performance.confusion_matrix)]),
    ...(performance.slices.length > 0 ? [slicesTable(performance)] : []),
    ...segmentBlocks(performance),
  ]
}

function metricsTable({ metrics, primary, intervals, against_deployed }: ModelPerformance): Block {
  const level = Object.values(intervals)[0]?.level
  const sure = Object.values(against_deployed ?? {}).some((compared) => sureness(compared) !== '')
  const rows = Object.entries(metrics).map(([name, value]): Cell[] => {
    const interval = intervals[name]
    const deployed = against_deployed?.[name]
    return [
      { text: name === primary ? `${name} (gate)` : name, mono: true },
      showNumber(value),
      interval === undefined ? '' : `${showNumber(interval.low)} to ${showNumber(interval.high)}`,
      ...(against_deployed === null
        ? []
        : [
            deployed === undefined ? '–' : showNumber(deployed.deployed),
            deployed === undefined ? '–' : showDifference(deployed.difference),
            ...(sure ? [sureness(deployed)] : []),
          ]),
    ]
  })
  return {
    kind: 'table',
    caption: 'Metrics; a dash where one is undefined on this data',
    columns: [
      { title: 'Metric' },
      { title: 'Value', numeric: true },
      { title: level === undefined ? 'Interval' : `${showNumber(level * 100)}% interval`, numeric: true },
      ...(against_deployed === null
        ? []
        : [{ title: 'Deployed', numeric: true }, { title: 'Difference', numeric: true }, { title: 'How sure' }]),
    ],
    rows,
  }
}

function sureness(compared: MetricComparison | undefined): string {
  const { interval, p_value: p } = compared ?? {}
  const range = interval ? [`${showDifference(interval.low)} to ${showDifference(interval.high)}`] : []
  return [...range, ...(p === null || p === undefined ? [] : [`p = ${showNumber(p)}`])].join(', ')
}

function disagreementBlocks({ label_disagreement: found }: ModelPerformance): readonly Block[] {
  if (found === null || found === undefined) return []
  const { only_deployed, only_candidate, p_value } = found
  return [
    {
      kind: 'text',
      text: `On the same rows, ${counted(only_deployed, 'row')} only the deployed model gets right, ${counted(only_candidate, 'row')} only this one (McNemar's test: p = ${showNumber(p_value)}).`,
    },
  ]
}

function perClassTable({ per_class }: ModelPerformance): Block {
  return {
    kind: 'table',
    caption: 'Per class',
    columns: [
      { title: 'Class' },
      { title: 'Precision', numeric: true },
      { title: 'Recall', numeric: true },
      { title: 'F1', numeric: true },
      { title: 'Rows', numeric: true },
    ],
    rows: per_class.map(({ label, precision, recall, f1, support }) => [
      String(label),
      showNumber(precision),
      showNumber(recall),
      { text: showNumber(f1), share: f1 },
      showNumber(support),
    ]),
  }
}

function confusionBlock({ per_class }: ModelPerformance, cells: readonly (readonly number[])[]): Block {
  const labels = cells.map((_, index) => String(per_class[index]?.label ?? index))
  return { kind: 'matrix', caption: 'Confusion matrix: rows are the truth, columns the prediction', labels, cells }
}

function slicesTable({ slices }: ModelPerformance): Block {
  return {
    kind: 'table',
    caption: 'Groups of rows; a positive gap is worse than all rows together',
    columns: [
      { title: 'Group' },
      { title: 'Rows', numeric: true },
      { title: 'Metric' },
      { title: 'Score', numeric: true },
      { title: 'Gap', numeric: true },
    ],
    rows: slices.map(({ column, value, rows, metric, score, gap }) => [
      `${column} = ${value}`,
      showNumber(rows),
      { text: metric, mono: true },
      score === null ? 'too few rows' : showNumber(score),
      gap === null ? '–' : showDifference(gap),
    ]),
  }
}

function segmentBlocks({ weak_segments: found }: ModelPerformance): readonly Block[] {
  if (found === undefined || found.segments.length === 0) return []
  const deployed = found.compared_with === 'deployed'
  return [
    {
      kind: 'table',
      caption: `Weakest of ${counted(found.searched, 'segment')}, found in one half of the rows and judged in the other`,
      columns: [
        { title: 'Segment' },
        { title: 'Result' },
        { title: 'Rows', numeric: true },
        { title: found.metric, numeric: true },
        { title: deployed ? 'Deployed' : 'All rows', numeric: true },
        { title: 'Difference', numeric: true },
        { title: '95% interval', numeric: true },
        { title: 'p', numeric: true },
      ],
      rows: found.segments.map(({ conditions, rows, score, other, difference, interval, p_value, confirmed }) => [
        conditions.map(({ column, value }) => `${column} = ${value}`).join(' and '),
        confirmed ? { text: 'worse', tone: 'unsure' } : 'may be chance',
        showNumber(rows),
        showNumber(score),
        showNumber(other),
        showDifference(difference),
        `${showDifference(interval.low)} to ${showDifference(interval.high)}`,
        showNumber(p_value),
      ]),
    },
  ]
}

const CURVE_AXES = {
  roc: {
    caption: 'ROC: true cases found against false alarms',
    x: 'False positive rate',
    y: 'True positive rate',
    diagonal: 'guessing',
  },
  precision_recall: {
    caption: 'Precision and recall at every threshold',
    x: 'Recall',
    y: 'Precision',
    diagonal: null,
  },
  calibration: {
    caption: 'Calibration: promised against observed',
    x: 'Predicted probability',
    y: 'Observed share',
    diagonal: 'perfect',
  },
} as const

function residualBlocks({ residuals = [] }: ModelPerformance): readonly Block[] {
  if (residuals.length < 2) return []
  const axes = { x: 'Predicted value', y: 'Residual', zero: 'no error' }
  return [{ kind: 'scatter', caption: 'Residuals: truth minus prediction', ...axes, points: residuals }]
}

function curveBlocks({ curves }: ModelPerformance): readonly Block[] {
  return (['roc', 'precision_recall', 'calibration'] as const).flatMap((kind) => {
    const shown = (curves ?? []).filter((curve) => curve.kind === kind && curve.points.length > 1)
    if (shown.length === 0) return []
    return [
      {
        kind: 'curves' as const,
        ...CURVE_AXES[kind],
        curves: shown.map(({ label, points }) => ({ label: String(label), points })),
      },
    ]
  })
}
