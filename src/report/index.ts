import type { PipelineResult } from '../core/result.js'
import { renderCycloneDx } from './cyclonedx.js'
import type { ReportHistory } from './history.js'
import { renderHtml } from './html.js'
import { renderJson } from './json.js'
import { renderJunit } from './junit.js'
import { renderModelCard } from './model-card.js'
import { renderSummary } from './summary.js'

export { renderCycloneDx } from './cyclonedx.js'
export { pastRun, type DeploymentHistory, type PastRun, type ReportHistory } from './history.js'
export { renderHtml } from './html.js'
export { renderJson } from './json.js'
export { renderJunit } from './junit.js'
export { manyRow, manyStatus, type ManyReport, type ManyRow } from './many.js'
export { renderManyHtml, renderManyJunit, renderManySummary, renderManyTable } from './many-pages.js'
export { renderModelCard } from './model-card.js'
export { resultReader, type ResultReader } from './read-result.js'
export { renderRegistryHtml, versionsOf, type Registry } from './registry.js'
export { renderSarif, type SarifOptions } from './sarif.js'
export { renderScanTable } from './scan-table.js'
export { renderSummary } from './summary.js'
export { renderTable } from './table.js'

/** A renderer of the whole result: pure text, no I/O. `file` is its name in the output directory. */
export interface Renderer {
  readonly name: string
  readonly file: string
  readonly mediaType: string
  readonly render: (result: PipelineResult, history: ReportHistory | null) => string
}

/** Files written for every run, in the order in which they are written. SARIF needs the rules besides: renderSarif. */
export const RENDERERS = [
  { name: 'json', file: 'result.json', mediaType: 'application/json', render: renderJson },
  { name: 'summary', file: 'summary.md', mediaType: 'text/markdown', render: (result) => renderSummary(result) },
  { name: 'html', file: 'report.html', mediaType: 'text/html', render: renderHtml },
  { name: 'junit', file: 'junit.xml', mediaType: 'application/xml', render: renderJunit },
  { name: 'model_card', file: 'model-card.md', mediaType: 'text/markdown', render: renderModelCard },
  { name: 'bom', file: 'bom.cdx.json', mediaType: 'application/vnd.cyclonedx+json', render: renderCycloneDx },
] as const satisfies readonly Renderer[]

export type RendererName = (typeof RENDERERS)[number]['name']
