import type { ModelFacts } from '../core/model.js'
import { plain } from '../core/text.js'

/** What a booster's own file says of itself. */
export type BoosterFacts = Pick<ModelFacts, 'estimator' | 'structure' | 'library_versions'>

export type FactValue = string | number | null

export interface FactsOfFile {
  readonly className: string
  readonly versions: Readonly<Record<string, string>>
  /** In the order in which people read them; null ones are left out. */
  readonly facts: Readonly<Record<string, FactValue>>
  /** Parameters of training by name. */
  readonly training?: ReadonlyMap<string, string>
}

const MAX_VALUE = 80
const MAX_PARAMETERS = 60
const VERSION = /^[\w.+!-]{1,40}$/

/** One step, the booster, with its facts and parameters as short text. */
export function factsOf({ className, versions, facts, training }: FactsOfFile): BoosterFacts {
  const known = Object.entries(facts).flatMap(([name, value]) =>
    value === null ? [] : [[name, String(value)] as const],
  )
  const trained = [...(training ?? [])].filter(([name, value]) => !Object.hasOwn(facts, name) && value !== '')
  const shown = [...known, ...trained].slice(0, MAX_PARAMETERS)
  return {
    estimator: className,
    structure: [
      {
        path: className.split('.').at(-1)!,
        class_name: className,
        parameters: Object.fromEntries(shown.map(([name, value]) => [plain(name, 60), plain(value, MAX_VALUE)])),
      },
    ],
    library_versions: Object.fromEntries(Object.entries(versions).filter(([, version]) => VERSION.test(version))),
  }
}
