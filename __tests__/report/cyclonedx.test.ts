import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import { renderCycloneDx } from '../../src/report/index.js'
import { deployed, hostile } from './sample-results.js'

// A CommonJS module: its types promise `default` where Node hands over the function itself.
const addFormats = formats as unknown as (ajv: Ajv) => void

const SCHEMAS = new URL('../../node_modules/@cyclonedx/cyclonedx-library/res/schema/', import.meta.url)
const schemaOf = (name: string) => JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8')) as object

const ajv = new Ajv({ strict: false, allErrors: true })
addFormats(ajv)
for (const format of ['idn-email', 'iri-reference']) ajv.addFormat(format, true)
for (const name of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json']) {
  ajv.addSchema({ ...schemaOf(name), $id: `http://cyclonedx.org/schema/${name}` })
}
const validate = ajv.compile(schemaOf('bom-1.6.SNAPSHOT.schema.json'))

interface Bom {
  readonly serialNumber: string
  readonly metadata: { readonly component: Record<string, unknown> }
  readonly components: readonly { readonly name: string; readonly purl?: string; readonly 'bom-ref': string }[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[]
}
const bomOf = (result = deployed): Bom => JSON.parse(renderCycloneDx(result)) as Bom

describe('the bill of materials', () => {
  it("is valid against CycloneDX's schema, with hostile names too", () => {
    for (const result of [deployed, hostile, { ...deployed, model: null, stages: {} }]) {
      validate(bomOf(result))
      expect(validate.errors).toBeNull()
    }
    validate({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'model' }] })
    expect(validate.errors).not.toBeNull()
  })

  it('names the digest, the architecture and the measured numbers', () => {
    expect(bomOf().metadata.component).toMatchObject({
      type: 'machine-learning-model',
      hashes: [{ alg: 'SHA-256', content: deployed.model!.sha256 }],
      modelCard: {
        modelParameters: {
          approach: { type: 'supervised' },
          task: 'classification',
          modelArchitecture: 'sklearn.pipeline.Pipeline',
        },
        quantitativeAnalysis: {
          performanceMetrics: expect.arrayContaining([
            {
              type: 'accuracy',
              value: '0.9125',
              confidenceInterval: { lowerBound: '0.9008', upperBound: '0.9233' },
            },
          ]),
        },
      },
    })
  })

  it('gives the libraries that wrote the file as packages', () => {
    const bom = bomOf()
    expect(bom.components.map(({ purl }) => purl)).toEqual(['pkg:pypi/scikit-learn@1.9.1', 'pkg:pypi/numpy@2.4.6'])
    expect(bom.dependencies[0]!.dependsOn).toEqual(bom.components.map((library) => library['bom-ref']))
  })

  it('makes no package of a version that is none', () => {
    const facts = {
      ...deployed.model!.facts!,
      library_versions: { numpy: '1@evil?x=1', '../x': '1.0', python: '3.12' },
    }
    const bom = bomOf({ ...deployed, model: { ...deployed.model!, facts } })
    expect(bom.components.map(({ purl }) => purl)).toEqual([undefined, undefined, undefined])
  })

  it('numbers two runs differently and one run always alike', () => {
    expect(bomOf().serialNumber).toBe(bomOf().serialNumber)
    expect(bomOf({ ...deployed, pipeline_id: 'pipeline_2' }).serialNumber).not.toBe(bomOf().serialNumber)
  })
})
