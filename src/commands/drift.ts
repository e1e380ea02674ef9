import { toJson } from '../core/json.js'
import { plain } from '../core/text.js'
import type { DataDrift } from '../core/result.js'
import type { Command } from './command.js'
import { freshDrift, namedModel, openFreshData } from './fresh-drift.js'
import { askForRetraining } from './retraining.js'
import { resolveConfig, resolveEnvironment } from './settings.js'

/** Of the longest names that are shown, with a blank. */
const NAME_WIDTH = 41

/** Did the data move away from the reference? */
export const driftCommand: Command = {
  name: 'drift',
  async run(inputs, surroundings, print) {
    const config = await resolveConfig(inputs, surroundings.workingDirectory)
    const data = await openFreshData(inputs, config, surroundings)
    const model = namedModel(inputs, surroundings)
    const { drift, drifted, notes } = await freshDrift(data, model, inputs, config, surroundings)
    const environment = resolveEnvironment(inputs.text('environment'), config)
    const findings = {
      ...{ environment, drift, drifted },
      health: null,
      modelSha256: null,
      dryRun: inputs.flag('dry-run'),
    }
    const retraining = await askForRetraining(findings, config, surroundings)
    const told = retraining.message === null ? '' : `${retraining.message}\n`
    print(
      inputs.flag('json')
        ? toJson({ ...drift, retraining })
        : `${driftTable(drift)}${notes.map((note) => `${note}\n`).join('')}${told}`,
    )
    return drifted === false ? 0 : 1
  },
}

function driftTable(drift: DataDrift): string {
  const verdict =
    drift.drifted === null ? `inconclusive: ${drift.reason ?? ''}` : drift.drifted ? 'drifted' : 'no drift'
  const rows = drift.columns.map((column) => {
    const state = column.drifted === null ? (column.reason ?? 'not judged') : column.drifted ? 'drifted' : 'stable'
    return `  ${nameOf(column).padEnd(NAME_WIDTH)}${column.type.padEnd(13)}${number(column.score)}${number(column.noise_floor)}${plain(state, 120)}`
  })
  const head = `  ${'column'.padEnd(NAME_WIDTH)}${'type'.padEnd(13)}${'score'.padEnd(9)}${'floor'.padEnd(9)}verdict`
  return [
    `${verdict} (score ${number(drift.score).trim()}, threshold ${drift.threshold}; ${drift.reference_rows} and ${drift.current_rows} rows)`,
    head,
    ...rows,
    '',
  ].join('\n')
}

function nameOf({ name, role }: DataDrift['columns'][number]): string {
  return role === 'target' || role === 'prediction'
    ? `${plain(name, 32)} (${role === 'target' ? 'label' : 'model'})`
    : plain(name, 40)
}

function number(value: number | null): string {
  return (value === null ? '-' : value.toFixed(3)).padEnd(9)
}
