import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { defaultConfig, loadConfig, parseConfig } from '../../src/config/index.js'
import { ModelGateError } from '../../src/core/errors.js'

function errorOf(text: string): ModelGateError {
  try {
    parseConfig(text, 'cfg.yaml')
  } catch (error) {
    if (error instanceof ModelGateError) return error
  }
  throw new Error('no ModelGateError was thrown')
}

/** The block under "Basic Configuration" of the specification. */
const SPECIFIED = {
  pipeline: {
    stages: ['test', 'validate', 'security_scan', 'deploy'],
    timeout_minutes: 30,
    max_retries: 3,
    parallel_execution: true,
  },
  testing: {
    unit_test_threshold: 0.9,
    integration_test_threshold: 0.85,
    performance_test_threshold: 0.8,
    data_quality_threshold: 0.85,
  },
  validation: {
    model_performance_threshold: 0.75,
    data_drift_threshold: 0.15,
    feature_importance_stability: 0.8,
  },
  security: { vulnerability_scan: true, dependency_check: true, secrets_scan: true, max_severity: 'medium' },
  deployment: {
    environments: ['staging', 'production'],
    auto_approval: false,
    rollback_threshold: 0.7,
    health_check_timeout: 300,
  },
  integrations: {
    github_actions: false,
    jenkins: false,
    gitlab_ci: false,
    azure_devops: false,
    webhook_urls: [],
  },
}

describe('the configuration', () => {
  it("has the specification's keys and defaults", () => {
    expect(defaultConfig()).toMatchObject(SPECIFIED)
  })

  it('takes the defaults for an empty file and for missing sections', () => {
    expect(parseConfig('', 'cfg.yaml')).toEqual(defaultConfig())
    expect(parseConfig('cicd:\n  testing:\n    unit_test_threshold: 0.5\n', 'cfg.yaml')).toEqual({
      ...defaultConfig(),
      testing: { ...defaultConfig().testing, unit_test_threshold: 0.5 },
    })
  })

  it('ships a commented file whose values are the defaults', async () => {
    expect(await loadConfig('config/main_config.yaml')).toEqual(defaultConfig())
    expect(parse(readFileSync('config/main_config.yaml', 'utf8')).cicd).toEqual(defaultConfig())
  })

  it('is frozen all the way down', () => {
    expect(Object.isFrozen(defaultConfig().pipeline.stages)).toBe(true)
  })

  it('names the line, the unknown key and the nearest known one', () => {
    const error = errorOf('cicd:\n  testing:\n    unit_test_treshold: 0.9\n')
    expect(error.code).toBe('config')
    expect(error.message).toContain(
      'cfg.yaml:3:5: unknown key unit_test_treshold in cicd.testing; did you mean unit_test_threshold?',
    )
  })

  it('lists the known keys, and suggests none, where no key is near', () => {
    const { message } = errorOf('cicd:\n  foo: 1\n')
    expect(message).toMatch(/unknown key foo in cicd; known keys: pipeline, /)
    expect(message).not.toContain('did you mean')
  })

  it('lists all problems at once, each with what was found and expected', () => {
    const error = errorOf(
      'cicd:\n  pipeline:\n    stages: [test, biuld]\n    timeout_minutes: -1\n  security:\n    max_severity: huge\n    secrets_scan: "yes"\n',
    )
    expect(error.message).toContain('4 problems')
    expect(error.message).toContain(
      'cfg.yaml:3:20: cicd.pipeline.stages.1 is "biuld", expected one of test, validate, security_scan, deploy',
    )
    expect(error.message).toContain('cfg.yaml:4:22: cicd.pipeline.timeout_minutes is -1, expected more than 0')
    expect(error.message).toContain(
      'cfg.yaml:6:19: cicd.security.max_severity is "huge", expected one of low, medium, high',
    )
    expect(error.message).toContain(
      'cfg.yaml:7:19: cicd.security.secrets_scan is "yes", expected a value of type boolean',
    )
  })

  it('tells one problem of a number that is too large for its key and for the format as well', () => {
    const { message } = errorOf('cicd:\n  pipeline:\n    max_retries: 99999999999999999999999\n')
    expect(message).not.toContain('9007199254740991')
    expect(message).toContain('cicd.pipeline.max_retries is 1e+23, expected at most 10')
  })

  it.each([
    ['a key given twice', 'cicd:\n  testing: {}\n  testing: {}\n', 'cfg.yaml:3:3'],
    ['text that is not YAML', 'cicd: [1,\n', 'cfg.yaml:'],
    ['a list at the top', '- 1\n', 'expected a mapping of keys to values'],
    ['a misspelt top key', 'cidc: {}\n', 'did you mean cicd?'],
    [
      'a bomb of aliases',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'b c d e f g h i j'
        .split(' ')
        .map((c, i) => `${c}: &${c} [${`*${'abcdefghij'[i]},`.repeat(9)}]`)
        .join('\n')}\n`,
      'alias',
    ],
  ])('refuses %s with its place', (_what, text, message) => {
    expect(errorOf(text).message).toContain(message)
  })

  it('tells a file that is not there from a file that is wrong', async () => {
    await expect(loadConfig('no/such.yaml')).rejects.toMatchObject({ code: 'not-found' })
  })
})
