import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'

/** What init found; null where there is none. Paths are relative to the repository, with /. */
export interface Found {
  readonly model: string
  readonly validation: string | null
  readonly reference: string | null
  readonly target: string | null
  /** The branch that is deployed. */
  readonly branch: string
}

interface PipelineFile {
  readonly title: string
  /** Key under `integrations` that makes the command line report there; null: the action always does. */
  readonly integration: string | null
  readonly path: string
  readonly text: (found: Found) => string
  /** What is left to do by hand. */
  readonly next: string
}

const GITHUB: PipelineFile = {
  title: 'GitHub Actions',
  integration: null,
  path: '.github/workflows/modelgate.yml',
  text: githubWorkflow,
  next: 'read .github/workflows/modelgate.yml, commit both files, open a pull request',
}

/** Files by which a repository shows where it is built, and what goes beside them: nothing is overwritten. */
const OTHERS: readonly (PipelineFile & { readonly sign: string })[] = [
  {
    title: 'GitLab CI',
    integration: 'gitlab_ci',
    sign: '.gitlab-ci.yml',
    path: 'modelgate.gitlab-ci.yml',
    text: gitlabPipeline,
    next: 'add "include: [{ local: modelgate.gitlab-ci.yml }]" to .gitlab-ci.yml, commit, open a merge request',
  },
  {
    title: 'Azure Pipelines',
    integration: 'azure_devops',
    sign: 'azure-pipelines.yml',
    path: 'azure-pipelines-modelgate.yml',
    text: azurePipeline,
    next: 'commit both files and make a pipeline of azure-pipelines-modelgate.yml in Azure DevOps',
  },
  {
    title: 'Jenkins',
    integration: 'jenkins',
    sign: 'Jenkinsfile',
    path: 'Jenkinsfile.modelgate',
    text: jenkinsfile,
    next: 'commit both files and make a multibranch pipeline with the script path Jenkinsfile.modelgate',
  },
]

/** The pipelines that a repository wants: those of the systems that it shows; GitHub's when it has GitHub's folder, or none. */
export function pipelinesFor(repository: string): readonly PipelineFile[] {
  const others = OTHERS.filter(({ sign }) => existsSync(join(repository, sign)))
  return others.length > 0 && !existsSync(join(repository, '.github')) ? others : [GITHUB, ...others]
}

function githubWorkflow({ model, validation, reference, target, branch }: Found): string {
  const given = {
    model,
    ...(validation === null ? {} : { 'validation-data': validation }),
    ...(reference === null ? {} : { 'reference-data': reference }),
    ...(target === null ? {} : { target }),
    'auto-deploy': `\${{ github.ref == 'refs/heads/${branch}' }}`,
  }
  return `# Tests the model on pull requests; on ${branch} it deploys the tested bytes to the branch modelgate/staging.
name: model
on:
  pull_request:
  push:
    branches: [${branch}]

permissions:
  contents: write # the branch modelgate/staging; read is enough without auto-deploy
  actions: read # asks whether the environment has required reviewers
  deployments: write # shows deployments on the page of the environment; read is enough without
  pull-requests: write # the comment

concurrency:
  group: modelgate-\${{ github.ref }}
  cancel-in-progress: false

jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with:
          persist-credentials: false
          lfs: true
          fetch-depth: 0
      - uses: modelgate/modelgate@v0
        with:
${indented(stringify(given, { lineWidth: 0 }), 10)}
`
}

function gitlabPipeline(found: Found): string {
  return `# Tests the model on merge requests; on the default branch it deploys the tested bytes to the branch modelgate/staging.
# MODELGATE_TOKEN, a project access token as a masked CI/CD variable: its scope write_repository is for deployments, its
# scope api for the comment on merge requests.
.modelgate:
  image: node:24
  variables:
    GIT_DEPTH: '0'
    # A folder of this job: runners without containers keep their files.
    MODELGATE: /tmp/modelgate-$CI_JOB_ID
  before_script:
    - git clone --quiet --depth 1 --branch v0.1.0 https://github.com/modelgate/modelgate.git "$MODELGATE"
  after_script:
    - rm -rf "$MODELGATE"
  artifacts:
    when: always
    paths: [modelgate-report/]
    reports:
      junit: modelgate-report/junit.xml
      codequality: gl-code-quality-report.json
      metrics: metrics.txt

modelgate-gate:
  extends: .modelgate
  rules:
    - if: $CI_PIPELINE_SOURCE == 'merge_request_event'
  script:
    - >-
      ${commandLine(found, '"$MODELGATE/dist/cli/index.js"')}

modelgate-staging:
  extends: .modelgate
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  resource_group: modelgate-staging
  script:
    - >-
      ${commandLine(found, '"$MODELGATE/dist/cli/index.js"')} --environment staging --auto-deploy
`
}

function azurePipeline(found: Found): string {
  const { branch } = found
  const run = commandLine(found, '"$(modelgate)/dist/cli/index.js"')
  const steps = (name: string, command: string, env: string): string => `- checkout: self
  fetchDepth: 0
  lfs: true
- task: NodeTool@0
  inputs:
    versionSpec: 24.x
- script: git clone --quiet --depth 1 --branch v0.1.0 https://github.com/modelgate/modelgate.git "$(modelgate)"
  displayName: Get ModelGate
- script: >-
    ${command}
  displayName: ${name}${env}
- task: PublishTestResults@2
  condition: always()
  inputs:
    testResultsFormat: JUnit
    testResultsFiles: modelgate-report/junit.xml
- publish: modelgate-report
  condition: always()
  artifact: modelgate-report`
  return `# Tests the model; on ${branch} it deploys the tested bytes to the branch modelgate/staging, for which the build service
# account needs the permission Contribute on the repository. Give the environment staging the check "Exclusive lock"
# (Pipelines, Environments, staging, Approvals and checks), so that its deployments wait for each other.
trigger: [${branch}]

pool:
  vmImage: ubuntu-latest

variables:
  modelgate: $(Agent.TempDirectory)/modelgate

stages:
  - stage: gate
    condition: ne(variables['Build.SourceBranch'], 'refs/heads/${branch}')
    jobs:
      - job: gate
        steps:
${indented(steps('Test', run, ''), 10)}

  - stage: staging
    dependsOn: []
    condition: eq(variables['Build.SourceBranch'], 'refs/heads/${branch}')
    lockBehavior: sequential # the waiting ones are not cancelled
    jobs:
      - deployment: staging
        environment: staging
        strategy:
          runOnce:
            deploy:
              steps:
${indented(steps('Test and deploy', `${run} --environment staging --auto-deploy`, '\n  env:\n    MODELGATE_TOKEN: $(System.AccessToken)'), 16)}
`
}

function jenkinsfile(found: Found): string {
  const run = groovyText(commandLine(found, '"$MODELGATE/dist/cli/index.js"'))
  return `// Tests the model; on ${found.branch} it deploys the tested bytes to the branch modelgate/staging. Needs Node 20 or newer and git on the
// agent, and a secret text credential modelgate-token that may push to the repository.
pipeline {
  agent any
  options { disableConcurrentBuilds() }
  environment {
    MODELGATE = "\${WORKSPACE_TMP}/modelgate"
  }
  stages {
    stage('ModelGate') {
      steps {
        sh 'rm -rf "$MODELGATE" && git clone --quiet --depth 1 --branch v0.1.0 https://github.com/modelgate/modelgate.git "$MODELGATE"'
      }
    }
    stage('Test') {
      steps {
        sh '${run} --stages test,validate,security_scan'
      }
    }
    stage('Deploy') {
      when { branch '${groovyText(found.branch)}' }
      steps {
        withCredentials([string(credentialsId: 'modelgate-token', variable: 'MODELGATE_TOKEN')]) {
          sh '${run} --environment staging --auto-deploy'
        }
      }
    }
  }
  post {
    always {
      junit allowEmptyResults: true, testResults: 'modelgate-report/junit.xml'
      archiveArtifacts allowEmptyArchive: true, artifacts: 'modelgate-report/**'
    }
  }
}
`
}

/** For a POSIX shell, on one line. */
function commandLine({ model, validation, reference, target }: Found, program: string): string {
  const options = Object.entries({
    '--model': model,
    '--validation-data': validation,
    '--reference-data': reference,
    '--target': target,
  }).flatMap(([name, value]) => (value === null ? [] : [name, shellWord(value)]))
  return ['node', program, 'run', ...options].join(' ')
}

function shellWord(text: string): string {
  return /^[\w./@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

/** Inside single quotes of Groovy. */
function groovyText(text: string): string {
  return text.replace(/[\\']/g, (character) => `\\${character}`)
}

function indented(text: string, spaces: number): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `${' '.repeat(spaces)}${line}`)
    .join('\n')
}
