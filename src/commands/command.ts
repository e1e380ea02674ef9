import type { Config } from '../config/index.js'
import type { Logger } from '../core/log.js'
import type {
  AnswerCache,
  BranchStore,
  Clock,
  EnvironmentBoard,
  HttpSend,
  JobIdentity,
  ModelCache,
  NewestCache,
  ObjectDepot,
  RemoteFiles,
  RetrainingTrigger,
  ProcessWatch,
  RunProgram,
  RunReporter,
  SourceContext,
  TroubleBoard,
} from '../core/ports.js'
import type { HostedBranchesRequest, RetrainingSettings } from '../hosts/index.js'
import type { CommandName, RawInputs } from '../inputs/index.js'

/** What commands use that only look at files: no repository, no CI system. Ready within a millisecond. */
export interface LocalSurroundings {
  readonly workingDirectory: string
  /** Scratch space of this run, or what makes it when it is first asked for. */
  readonly tempDirectory: string | (() => Promise<string>)
  readonly log: Logger
  readonly clock: Clock
  /** Why models and code around us may be a stranger's, so that none of it is run; null: no such reason. */
  readonly untrusted: string | null
  /** Variables of this process that git is run with. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Data on other machines. */
  readonly remoteFiles: RemoteFiles
  readonly signal: AbortSignal
}

/** Everything of the outside world that commands may use; the entries make it. */
export interface Surroundings extends LocalSurroundings {
  /** Which entry made this, so that a process which works for this run can make the same. */
  readonly kind: 'cli' | 'action'
  /** Scratch space of this run. */
  readonly tempDirectory: string
  readonly processes: ProcessWatch
  readonly http: HttpSend
  readonly program: RunProgram
  readonly source: SourceContext
  /** Token for the git remote; null: what git itself is set up with. */
  readonly token: string | null
  /** Address of the git remote when the host knows it better than the checkout. */
  readonly remoteUrl: string | null
  /** The reporters of the CI systems that are switched on and around us. */
  readonly integrations: (switches: Config['integrations']) => readonly RunReporter[]
  /** Deployed models of earlier runs; null where the host keeps none. */
  readonly modelCache: ModelCache | null
  /** The CI system's own environments; null where it has none. */
  readonly board: EnvironmentBoard | null
  /** Branches of a git remote through the API of its host; null where there is none. */
  readonly hostedBranches:
    ((remote: string) => ((request: HostedBranchesRequest) => Promise<BranchStore>) | null) | null
  /** Where people are told of trouble; null where the host has no such place. */
  readonly troubles: TroubleBoard | null
  /** Storage for large models beside the git remote of this run; null where there is none. */
  readonly releaseDepot: ((remote: string) => ObjectDepot | null) | null
  /** Answers of advisory servers of earlier runs; null where the host keeps none. */
  readonly answerCache: AnswerCache | null
  /** Verdicts of earlier runs; null where the host keeps none. */
  readonly verdictCache: NewestCache | null
  /** Who this job is to others, so that it can sign; null where the host vouches for nobody. */
  readonly identity: JobIdentity | null
  /** Workflows that train a new model; null where none can be started. */
  readonly retraining: ((settings: RetrainingSettings) => RetrainingTrigger) | null
  /** Outputs of the step that this is; null where steps have none. */
  readonly setOutputs: ((values: Readonly<Record<string, string>>) => void) | null
}

/** Result text for standard output. */
export type Print = (text: string) => void

export type ExitCode = 0 | 1 | 2

export interface Command {
  readonly name: CommandName
  run(inputs: RawInputs, surroundings: Surroundings, print: Print): Promise<ExitCode>
}

/** A command that needs nothing but files around it. */
export interface LocalCommand {
  readonly name: CommandName
  run(inputs: RawInputs, surroundings: LocalSurroundings, print: Print): Promise<ExitCode>
}
