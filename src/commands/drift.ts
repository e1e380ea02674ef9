import { toJson } from '../core/json.js'
import { plain } from '../core/text.js'
import { dataDrift } from '../data/index.js'
import type { DataDrift } from '../core/result.js'
import type { Command } from './command.js'
import { openData } from './data.js'
import { askForRetraining } from './retraining.js'
import { resolveConfig, resolveEnvironment } from './settings.js'

/** Did the data move away from the reference? */
export const driftCommand: Command = {
  name: 'drift',
  async run(inputs, surroundings, print) {
    const { signal, workingDirectory } = surroundings
    const config = await resolveConfig(inputs, workingDirectory)
    const reference = await openData(inputs.required('reference'), config, surroundings)
    const current = await openData(inputs.required('current'), config, surroundings)
    const target = inputs.text('target')
    const drift = await dataDrift(reference, current, {
      threshold: config.validation.data_drift_threshold,
      seed: config.validation.seed,
      signal,
      ...(target === undefined ? {} : { target }),
    })
    const environment = resolveEnvironment(inputs.text('environment'), config)
    const findings = { environment, drift, health: null, modelSha256: null, dryRun: inputs.flag('dry-run') }
    const retraining = await askForRetraining(findings, config, surroundings)
    const told = retraining.message === null ? '' : `${retraining.message}\n`
    print(inputs.flag('json') ? toJson({ ...drift, retraining }) : `${driftTable(drift)}${told}`)
    return drift.drifted === false ? 0 : 1
  },
}

function driftTable(drift: DataDrift): string {
  const verdict =
    drift.drifted === null ? `inconclusive: ${drift.reason ?? ''}` : drift.drifted ? 'drifted' : 'no drift'
  const rows = drift.columns.map((column) => {
    const state = column.drifted === null ? (column.reason ?? 'not judged') : column.drifted ? 'drifted' : 'stable'
    return `  ${plain(column.name, 40).padEnd(32)}${column.type.padEnd(13)}${number(column.score)}${number(column.noise_floor)}${plain(state, 120)}`
  })
  const head = `  ${'column'.padEnd(32)}${'type'.padEnd(13)}${'score'.padEnd(9)}${'floor'.padEnd(9)}verdict`
  return [
    `${verdict} (score ${number(drift.score).trim()}, threshold ${drift.threshold}; ${drift.reference_rows} and ${drift.current_rows} rows)`,
    head,
    ...rows,
    '',
  ].join('\n')
}

function number(value: number | null): string {
  return (value === null ? '-' : value.toFixed(3)).padEnd(9)
}
