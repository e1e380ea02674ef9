import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { checkConfig, DEFAULT_CONFIG_PATH, defaultConfig, parseConfig, type Config } from '../config/index.js'
import { isModelGateError } from '../core/errors.js'
import type { ProposedChange } from '../core/ports.js'
import { plain } from '../core/text.js'
import { openCheckout } from '../hosts/index.js'
import type { RawInputs } from '../inputs/index.js'
import type { Surroundings } from './command.js'
import { resolveConfig, within } from './settings.js'

/** The configuration that judges a run, and what a reader should know about where it is from. */
export interface GatePolicy {
  readonly config: Config
  readonly notes: readonly string[]
}

/** Changed keys that are named; the rest is counted. */
const MAX_NAMED_CHANGES = 20

/**
 * The gate of a proposed change is set by its base: a pull request must not weaken the gate that it has to pass. What
 * belongs to the change itself, its data files and the names of environments, is the change's.
 * @throws ModelGateError 'config' when the base's configuration cannot be read, or the change's own is wrong
 */
export async function gatePolicy(
  inputs: RawInputs,
  surroundings: Surroundings,
  change: ProposedChange | null,
): Promise<GatePolicy> {
  const { workingDirectory } = surroundings
  const file = within(workingDirectory, inputs.text('config') ?? DEFAULT_CONFIG_PATH)
  const path = change === null ? null : await pathInRepository(file, surroundings, change.repository)
  if (change === null || path === null) return { config: await resolveConfig(inputs, workingDirectory), notes: [] }
  const text = await change.readBase(path)
  // A file that the change deletes is not missed: the base's counts.
  const head = text !== null && !existsSync(file) ? defaultConfig() : await resolveConfig(inputs, workingDirectory)
  if (text === null && !(await change.alreadyGated())) {
    const note = `gate policy: this change introduces ModelGate (the ${change.base} has neither this workflow nor ${plain(path)}), so that its own configuration applies`
    return { config: head, notes: existsSync(file) ? [note] : [] }
  }
  const { config: base, problem } = basePolicy(text, path, change.base)
  const config = checkConfig({
    ...base,
    data: head.data,
    deployment: { ...base.deployment, environments: head.deployment.environments },
  })
  return { config, notes: [...problem, ...changeNotes(base, head, config, change.base)] }
}

function basePolicy(
  text: string | null,
  path: string,
  base: string,
): { readonly config: Config; readonly problem: readonly string[] } {
  if (text === null) return { config: defaultConfig(), problem: [] }
  try {
    return { config: parseConfig(text, path), problem: [] }
  } catch (error) {
    if (!isModelGateError(error)) throw error
    // Otherwise the change that repairs the file could never pass.
    return {
      config: defaultConfig(),
      problem: [`gate policy: ${plain(path)} of the ${base} is not valid, so that the defaults apply`],
    }
  }
}

/** From the root of the checkout, with /; null for a file that is not part of the repository that is changed. */
async function pathInRepository(
  file: string,
  { workingDirectory, environment }: Surroundings,
  repository: string,
): Promise<string | null> {
  const folder = existsSync(dirname(file)) ? dirname(file) : workingDirectory
  // Without git the workspace is the repository, as actions/checkout unpacks it then.
  const checkout = await openCheckout(folder, environment).catch(() => null)
  if (checkout?.remote !== undefined && checkout.remote !== null && isAnother(checkout.remote, repository)) return null
  const root = realpathSync(checkout?.root ?? workingDirectory)
  const path = relative(root, join(realpathSync(folder), relative(folder, file))).replaceAll('\\', '/')
  return path.startsWith('..') ? null : path
}

/** True when the address names a repository, and another one: a checkout of shared configuration, for example. */
function isAnother(remote: string, repository: string): boolean {
  const named = /^(?:https?:\/\/|ssh:\/\/|[\w.-]+@).*[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/i.exec(remote)
  return named !== null && named[1]!.toLowerCase() !== repository.toLowerCase()
}

/** One sentence a key in which the change differs from its base. */
function changeNotes(base: Config, head: Config, used: Config, place: string): readonly string[] {
  const [before, after, applied] = [flatten(base), flatten(head), flatten(used)]
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .toSorted()
  const notes = changed.slice(0, MAX_NAMED_CHANGES).map((key) => {
    const [was, is] = [before.get(key) ?? 'not set', after.get(key) ?? 'not set']
    const counts =
      applied.get(key) === after.get(key)
        ? 'the new value applies'
        : `the value of the ${place} applies until this is merged`
    return `gate policy: this change sets ${key} from ${plain(was, 120)} to ${plain(is, 120)}; ${counts}`
  })
  const more = changed.length - notes.length
  return more === 0 ? notes : [...notes, `gate policy: ${more} more keys differ from the ${place}`]
}

/** Dotted key -> JSON of its value; lists are values. */
function flatten(value: object, prefix = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]): [string, string][] =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? [...flatten(inner, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, JSON.stringify(inner)]],
    ),
  )
}
