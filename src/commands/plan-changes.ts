import { realpathSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import { DEFAULT_CONFIG_PATH } from '../config/index.js'
import { ModelGateError } from '../core/errors.js'
import { isRemoteAddress } from '../core/remote-address.js'
import { openCheckout } from '../hosts/index.js'
import type { RawInputs } from '../inputs/index.js'
import { isDependencyFile } from '../security/index.js'
import type { Surroundings } from './command.js'
import { within } from './paths.js'
import { resolveConfig } from './settings.js'

/**
 * The models that have to be judged since a commit. A change of what judges all of them (configuration, data, SQL rules,
 * the files that pin dependencies) brings all back, and a changed file that lies beside a model and is no model of the
 * list (weights, a vocabulary) those of its folder: to judge one too many is cheaper than to miss one.
 * @throws ModelGateError 'usage' without a repository, or for a commit that is not there
 */
export async function changedModels(
  reference: string,
  models: readonly string[],
  inputs: RawInputs,
  { workingDirectory, environment, log }: Surroundings,
): Promise<readonly string[]> {
  const checkout = await openCheckout(workingDirectory, environment)
  if (checkout === null) {
    throw new ModelGateError('usage', '--changed-since needs a git repository, and this folder is in none', {
      subject: 'changed-since',
      remedy: 'Leave it out to plan all models.',
    })
  }
  const root = realpathSync(checkout.root)
  const changed = (await checkout.changedSince(reference)).map((path) => join(root, path))
  const absolute = (path: string): string => join(realpathSync(workingDirectory), relative(workingDirectory, within(workingDirectory, path))) // prettier-ignore
  const dependencies = changed.find((path) => isDependencyFile(basename(path)))
  const judge =
    dependencies ??
    (await judgesOf(inputs, workingDirectory)).find(
      (place) => isRemoteAddress(place) || changed.some((path) => isInside(path, absolute(place))),
    )
  if (judge !== undefined) {
    log.info(
      isRemoteAddress(judge) ? 'data on another machine may have changed: all models' : `${judge} changed: all models`,
    )
    return models
  }
  const files = new Set(models.map(absolute))
  const direct = new Set(changed.filter((path) => files.has(path)))
  const beside = new Set(changed.filter((path) => !files.has(path)).map((path) => dirname(path)))
  return models.filter((model) => {
    const path = absolute(model)
    return direct.has(path) || beside.has(dirname(path)) || changed.some((other) => isInside(other, path))
  })
}

/** Files, folders and addresses that decide the verdict of every model; of a pattern the folder before its first wildcard. */
async function judgesOf(inputs: RawInputs, workingDirectory: string): Promise<readonly string[]> {
  const config = await resolveConfig(inputs, workingDirectory)
  const data = [
    inputs.text('validation-data') ?? config.data.validation,
    inputs.text('reference-data') ?? config.data.reference,
  ].filter((path) => path !== null)
  return [inputs.text('config') ?? DEFAULT_CONFIG_PATH, ...data.map(fixedPart)]
}

function fixedPart(path: string): string {
  if (isRemoteAddress(path) || !isDynamicPattern(path)) return path
  const parts = path.split('/')
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => isDynamicPattern(part)),
      )
      .join('/') || '.'
  )
}

function isInside(path: string, place: string): boolean {
  const way = relative(place, path)
  return way === '' || !(way === '..' || way.startsWith('../') || way.startsWith('..\\'))
}
