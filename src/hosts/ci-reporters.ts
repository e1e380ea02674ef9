import type { RunReporter } from '../core/ports.js'
import { azureReporter } from './azure/reporter.js'
import { githubContext, isGithubActions } from './github/environment.js'
import { gitlabReporter } from './gitlab/reporter.js'
import { jenkinsReporter } from './jenkins/reporter.js'

type Environment = Readonly<Record<string, string | undefined>>

interface CiSystem {
  /** Key under `integrations`. */
  readonly key: 'github_actions' | 'jenkins' | 'gitlab_ci' | 'azure_devops'
  readonly title: string
  /** https://docs.gitlab.com/ci/variables/predefined_variables/ and the like: the variable that is always set. */
  detect(env: Environment): boolean
  reporter(env: Environment): RunReporter
}

const CI_SYSTEMS: readonly CiSystem[] = [
  { key: 'github_actions', title: 'GitHub Actions', detect: isGithubActions, reporter: lazyGithubReporter },
  { key: 'jenkins', title: 'Jenkins', detect: (env) => env['JENKINS_URL'] !== undefined, reporter: jenkinsReporter },
  { key: 'gitlab_ci', title: 'GitLab CI', detect: (env) => env['GITLAB_CI'] === 'true', reporter: gitlabReporter },
  {
    key: 'azure_devops',
    title: 'Azure Pipelines',
    detect: (env) => env['TF_BUILD'] === 'True',
    reporter: azureReporter,
  },
]

/** Reporters of the systems that are switched on; one that is on but not around says so instead of doing nothing. */
export function ciReporters(switches: Readonly<Record<string, unknown>>, env: Environment): readonly RunReporter[] {
  return CI_SYSTEMS.filter((system) => switches[system.key] === true).map((system) =>
    system.detect(env)
      ? system.reporter(env)
      : { publish: () => Promise.resolve([`integrations.${system.key} is on, but this is not ${system.title}`]) },
  )
}

/** Loaded when used: the client library costs start-up time that other systems must not pay. */
function lazyGithubReporter(env: Environment): RunReporter {
  return {
    publish: async (runs) => {
      const { githubReporter } = await import('./github/reporter.js')
      const context = githubContext(env)
      return githubReporter({
        context,
        artifact: null,
        sharded: false,
        outputDirectory: context.workspace,
        comment: null,
        checkRun: null,
      }).publish(runs)
    },
  }
}
