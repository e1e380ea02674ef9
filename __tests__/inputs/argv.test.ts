import { describe, expect, it } from '@jest/globals'
import { ModelGateError } from '../../src/core/errors.js'
import { givenInputs, parseArguments } from '../../src/inputs/index.js'

function problem(words: readonly string[]): string {
  try {
    parseArguments('run', words)
  } catch (error) {
    if (error instanceof ModelGateError && error.code === 'usage') return error.message
    throw error
  }
  throw new Error('the words were accepted')
}

describe('the command line', () => {
  it('takes options in both spellings, repeated models and operands', () => {
    const inputs = parseArguments('run', [
      '--model',
      'a.pkl',
      '--model=b.onnx',
      '--auto-deploy',
      '--target',
      'y',
      'c.joblib',
    ])
    expect(inputs.list('model')).toEqual(['a.pkl', 'b.onnx'])
    expect(inputs.positionals).toEqual(['c.joblib'])
    expect(inputs.flag('auto-deploy')).toBe(true)
    expect(inputs.flag('json')).toBe(false)
    expect(inputs.required('target')).toBe('y')
    expect(inputs.text('config')).toBeUndefined()
  })

  it.each([
    [['--modle', 'x'], 'unknown option --modle; did you mean --model?'],
    [['--model'], '--model needs a value: --model PATH'],
    [['--model', '--json'], '--model needs a value: --model PATH'],
    [['--config', 'a', '--config', 'b'], '--config is given twice'],
    [['--engine', 'gpu'], 'engine is "gpu", expected one of auto, wasm'],
    [['--json=maybe'], 'json is "maybe", expected true or false'],
  ])('refuses %j', (words, message) => {
    expect(problem(words)).toContain(message)
  })

  it('escapes what it repeats', () => {
    expect(problem(['--a\u001b[31m'])).toContain('--a\\u001b[31m')
  })

  it('names the missing option and what it is for', () => {
    const inputs = parseArguments('predict', [])
    expect(() => inputs.required('data')).toThrow('modelgate predict: --data FILE is missing')
  })

  it('gives code the same checks as the command line', () => {
    expect(() => givenInputs('run', { engine: 'gpu' })).toThrow('expected one of auto, wasm')
    expect(givenInputs('run', { model: 'm.pkl', target: undefined }).text('target')).toBeUndefined()
  })
})
