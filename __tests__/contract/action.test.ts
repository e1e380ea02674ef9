import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { CLASSIFICATION_METRICS, REGRESSION_METRICS, STAGE_NAMES } from '../../src/config/index.js'
import { VERSION } from '../../src/core/version.js'
import { outputsOf } from '../../src/hosts/github/outputs.js'
import { ACTION_ONLY_INPUTS, ACTION_OUTPUTS, OPTIONS, type OptionSpec } from '../../src/inputs/index.js'
import * as metrics from '../../src/metrics/index.js'
import { STAGES } from '../../src/stages/index.js'
import { actionYaml } from '../../scripts/action-contract.js'

const text = (path: string): string => readFileSync(path, 'utf8')
const action = parse(text('action.yml'))

describe('the public contract', () => {
  it('action.yml is what the list of options says', () => {
    expect(text('action.yml')).toBe(actionYaml())
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    })
  })

  it('every input is an option or action-only, and every default is one the parser takes', () => {
    const known = new Map<string, string>([
      ...(OPTIONS as readonly OptionSpec[]).flatMap((option) =>
        option.input === undefined ? [] : [[option.name, option.input.default] as const],
      ),
      ...ACTION_ONLY_INPUTS.map((input) => [input.name, input.default] as const),
    ])
    expect(Object.keys(action.inputs).toSorted()).toEqual([...known.keys()].toSorted())
  })

  it('sets exactly the outputs that it declares, also without a run', () => {
    const declared = ACTION_OUTPUTS.map((output) => output.name)
    expect(Object.keys(action.outputs)).toEqual(declared)
    expect(Object.keys(outputsOf([], null)).toSorted()).toEqual(declared.toSorted())
    expect(outputsOf([], null)).toMatchObject({ 'overall-status': 'error', passed: 'false' })
  })

  it('README names every input and output', () => {
    const readme = text('README.md')
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(readme).toContain(`\`${name}\``)
  })

  it('the configuration knows the metrics that exist, and the stages that run', () => {
    expect([...CLASSIFICATION_METRICS].toSorted()).toEqual(
      metrics.CLASSIFICATION_METRICS.map((metric) => metric.name).toSorted(),
    )
    expect([...REGRESSION_METRICS].toSorted()).toEqual(
      metrics.REGRESSION_METRICS.map((metric) => metric.name).toSorted(),
    )
    expect(STAGES.map((stage) => stage.name)).toEqual([...STAGE_NAMES])
  })

  it('ships schemas that are valid JSON Schema', () => {
    for (const path of ['config/result.schema.json', 'config/main_config.schema.json']) {
      const { $schema: _dialect, ...schema } = JSON.parse(text(path))
      expect(() => new Ajv({ strict: false, logger: false }).compile(schema)).not.toThrow()
    }
  })

  it('has one version', () => {
    expect(JSON.parse(text('package.json')).version).toBe(VERSION)
  })
})
