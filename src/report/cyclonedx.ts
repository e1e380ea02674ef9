import { createHash } from 'node:crypto'
import { toJson } from '../core/json.js'
import type { ModelSummary, PipelineResult } from '../core/result.js'
import { plain } from '../core/text.js'
import { VERSION } from '../core/version.js'

/**
 * A bill of materials of the model file: its digest, what it is, what was measured, and the libraries that wrote it.
 * CycloneDX 1.6, JSON, with a model card. https://cyclonedx.org/docs/1.6/json/
 */
export function renderCycloneDx(result: PipelineResult): string {
  const { model } = result
  const libraries = Object.entries(model?.facts?.library_versions ?? {}).map(libraryComponent)
  return toJson({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: serialNumber(result),
    version: 1,
    metadata: {
      timestamp: result.start_time,
      tools: { components: [{ type: 'application', name: 'ModelGate', version: VERSION }] },
      component: modelComponent(result),
    },
    components: libraries,
    dependencies: [
      { ref: MODEL_REF, dependsOn: libraries.map((library) => library['bom-ref']) },
      ...libraries.map((library) => ({ ref: library['bom-ref'] })),
    ],
  })
}

const MODEL_REF = 'model'

/** The same run gives the same number. UUID version 8: RFC 9562, section 5.8. */
function serialNumber({ pipeline_id, model, environment, start_time }: PipelineResult): string {
  const key = JSON.stringify([pipeline_id, model?.sha256 ?? null, environment, start_time])
  const hex = createHash('sha256').update(key).digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)]
  return `urn:uuid:${parts.join('-')}`
}

interface Library {
  readonly type: 'library'
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl?: string
}

/** Names and versions stand in the file, so that they are its author's words: a purl only for what can be one. */
function libraryComponent([name, version]: readonly [string, string]): Library {
  const isPackage =
    name !== 'python' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && /^[0-9][0-9A-Za-z.+!-]*$/.test(version)
  return {
    type: 'library',
    'bom-ref': `library:${plain(name, 100)}`,
    name: plain(name, 100),
    version: plain(version, 100),
    ...(isPackage ? { purl: purlOf(name, version) } : {}),
  }
}

/** https://github.com/package-url/purl-spec/blob/main/types-doc/pypi-definition.md */
function purlOf(name: string, version: string): string {
  return `pkg:pypi/${name.toLowerCase().replaceAll('_', '-')}@${encodeURIComponent(version)}`
}

function modelComponent(result: PipelineResult): object {
  const { model } = result
  return {
    type: 'machine-learning-model',
    'bom-ref': MODEL_REF,
    name: plain(result.model_path, 200),
    ...(model === null ? {} : { version: model.sha256.slice(0, 12) }),
    ...(model === null ? {} : { hashes: [{ alg: 'SHA-256', content: model.sha256 }] }),
    modelCard: modelCard(result),
    properties: propertiesOf(result),
  }
}

function modelCard(result: PipelineResult): object {
  const { model } = result
  const facts = model?.facts
  const supervised = model?.task === 'classification' || model?.task === 'regression'
  return {
    modelParameters: {
      ...(supervised ? { approach: { type: 'supervised' } } : {}),
      ...(model?.task ? { task: model.task } : {}),
      ...(facts?.estimator ? { modelArchitecture: plain(facts.estimator, 200) } : {}),
    },
    quantitativeAnalysis: { performanceMetrics: performanceMetrics(result) },
  }
}

function performanceMetrics({ stages }: PipelineResult): readonly object[] {
  const performance = stages.validation?.model_performance
  if (performance === undefined) return []
  const overall = Object.entries(performance.metrics).flatMap(([type, value]) => {
    if (value === null) return []
    const interval = performance.intervals[type]
    const bounds = interval && { lowerBound: String(interval.low), upperBound: String(interval.high) }
    return [{ type, value: String(value), ...(bounds ? { confidenceInterval: bounds } : {}) }]
  })
  const slices = performance.slices.flatMap(({ column, value, metric, score }) =>
    score === null ? [] : [{ type: metric, value: String(score), slice: plain(`${column} = ${value}`, 200) }],
  )
  return [...overall, ...slices]
}

function propertiesOf(result: PipelineResult): readonly object[] {
  const risk = result.stages.security?.overall_risk
  const named: Readonly<Record<string, string | null | undefined>> = {
    format: result.model?.format,
    size: result.model === null ? null : String(result.model.size),
    engine: engineOf(result.model),
    environment: result.environment,
    overall_status: result.overall_status,
    security_risk: risk,
    pipeline_id: result.pipeline_id,
  }
  return Object.entries(named).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [{ name: `modelgate:${name}`, value: plain(value, 200) }],
  )
}

function engineOf(model: ModelSummary | null): string | null {
  return model?.engine ? [model.engine, model.engine_version ?? ''].join(' ').trim() : null
}
