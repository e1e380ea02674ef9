import type { CommandName, RawInputs } from '../inputs/index.js'
import type { PlaceOfCheck } from './check-places.js'
import type { Command, LocalCommand } from './command.js'

export type { Command, ExitCode, LocalCommand, LocalSurroundings, Print, Surroundings } from './command.js'

export type { Config } from '../config/index.js'
export { checkConfig } from '../config/index.js'
export { renderSummary, resultReader } from '../report/index.js'
export { rollBack, type RollbackResult } from './rollback.js'
export { resolveConfig } from './settings.js'
export { gatePolicy } from './gate-policy.js'
export { findRun, listRuns, runsFolder, type RunLine } from './history.js'
export { recoverAfterRun } from './recover.js'
export { openJudge, type Judge } from './judge.js'
export type { JudgeAnswer, JudgeRequest } from './judge-process.js'
export { runModels } from './run-models.js'
export { SHARD_FILE } from './sharding.js'
export { modelPlaces } from './sharding-run.js'

/** Where people look for what the checks of a run say; loaded when there is something to tell. */
export async function placesOfChecks(inputs: RawInputs, workspace: string): Promise<PlaceOfCheck> {
  const { checkPlaces } = await import('./check-places.js')
  return checkPlaces(inputs, workspace)
}

interface CommandFacts {
  readonly name: CommandName
  readonly summary: string
  readonly operands?: string
}

/** Loaded when asked for: start-up must not pay for what a command does not use. */
type CommandEntry =
  | (CommandFacts & { readonly needs: 'files'; load(): Promise<LocalCommand> })
  | (CommandFacts & { readonly needs: 'everything'; load(): Promise<Command> })

/** In the order of --help. */
export const COMMANDS = [
  {
    name: 'run',
    needs: 'everything',
    summary: 'test, validate, scan and deploy a model',
    load: async () => (await import('./run.js')).runCommand,
  },
  {
    name: 'plan',
    needs: 'everything',
    summary: 'split many models into shards for the matrix of a CI system',
    load: async () => (await import('./plan.js')).planCommand,
  },
  {
    name: 'merge',
    needs: 'everything',
    summary: 'put the shards of a run together: one verdict, one report',
    operands: 'FOLDER...',
    load: async () => (await import('./merge.js')).mergeCommand,
  },
  {
    name: 'predict',
    needs: 'files',
    summary: 'predict every row of a data file',
    load: async () => (await import('./predict.js')).predictCommand,
  },
  {
    name: 'inspect',
    needs: 'files',
    summary: 'show what a model file holds, without running it',
    load: async () => (await import('./inspect.js')).inspectCommand,
  },
  {
    name: 'convert',
    needs: 'files',
    summary: 'write a scikit-learn model as .onnx, checked by a round trip',
    load: async () => (await import('./convert.js')).convertCommand,
  },
  {
    name: 'scan',
    needs: 'everything',
    summary: 'look for attacks, secrets and unsafe permissions',
    operands: 'PATH...',
    load: async () => (await import('./scan.js')).scanCommand,
  },
  {
    name: 'drift',
    needs: 'everything',
    summary: 'compare a data file with a reference, column by column',
    load: async () => (await import('./drift.js')).driftCommand,
  },
  {
    name: 'quality',
    needs: 'everything',
    summary: 'score a data file',
    load: async () => (await import('./quality.js')).qualityCommand,
  },
  {
    name: 'promote',
    needs: 'everything',
    summary: 'bring the healthy model of one environment live in another',
    load: async () => (await import('./promote.js')).promoteCommand,
  },
  {
    name: 'monitor',
    needs: 'everything',
    summary: 'health-check what is live; look for drift; roll back when asked to',
    load: async () => (await import('./monitor.js')).monitorCommand,
  },
  {
    name: 'rollback',
    needs: 'everything',
    summary: 'restore an earlier deployment of an environment',
    load: async () => (await import('./rollback.js')).rollbackCommand,
  },
  {
    name: 'status',
    needs: 'everything',
    summary: 'show runs and deployments',
    operands: '[PIPELINE_ID]',
    load: async () => (await import('./status.js')).statusCommand,
  },
  {
    name: 'init',
    needs: 'everything',
    summary: 'write a workflow and a configuration for this repository',
    load: async () => (await import('./init.js')).initCommand,
  },
  {
    name: 'demo',
    needs: 'everything',
    summary: 'the whole chain on a shipped model, with a rollback on purpose',
    load: async () => (await import('./demo.js')).demoCommand,
  },
] as const satisfies readonly CommandEntry[]
