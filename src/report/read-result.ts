import { messageOf, ModelGateError } from '../core/errors.js'
import type { PipelineResult } from '../core/result.js'
import { plain } from '../core/text.js'

/** A result document that somebody else wrote is data of a stranger: nothing is shown of one that is not by the schema. */
export interface ResultReader {
  /** @throws ModelGateError 'data' for what is no result of this version's schema */
  readonly read: (text: string) => PipelineResult
}

/** The validator costs start-up time and is loaded here, when there is something to read. */
export async function resultReader(): Promise<ResultReader> {
  // By its default: in a bundle, a CommonJS package has no other name in a dynamic import.
  const [{ default: Ajv }, { default: schema }] = await Promise.all([
    import('ajv'),
    import('../../config/result.schema.json', { with: { type: 'json' } }),
  ])
  const { $schema: _draft, ...document } = schema
  const validate = new Ajv({ strict: false }).compile<PipelineResult>(document)
  return {
    read: (text) => {
      const value = parsed(text)
      if (validate(value)) return value
      const { instancePath = '', message = 'is not by the schema' } = validate.errors?.[0] ?? {}
      throw notAResult(`${instancePath === '' ? 'the document' : plain(instancePath, 200)} ${message}`)
    },
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw notAResult(plain(messageOf(error), 200))
  }
}

function notAResult(why: string): ModelGateError {
  return new ModelGateError('data', `no result of ModelGate: ${why}`, {
    remedy: 'Judge and report with the same version of ModelGate.',
  })
}
