// Holds the examples for Azure Pipelines, Jenkins and GitHub against their own descriptions and runs the first two.
//
//   npx tsx scripts/check-pipelines.mjs [--dist DIST] [--azure-schema service-schema.json] [--groovy 'lib/*']
//                                    [--actionlint PROGRAM] [--github-parser node_modules/@actions/workflow-parser]
//
// - Azure: service-schema.json of the repository microsoft/azure-pipelines-vscode (tried: its v1.261.1); then the `script` steps run
//   here for the main branch, for another one and for a model that fails, and the logging commands that they print are held
//   against the documented ones.
// - Jenkins: groovy, groovy-json and groovy-xml 4.0.27 of org.apache.groovy (Maven Central), and Java; Groovy parses the file and
//   scripts/run-jenkinsfile.groovy runs it. The validator of Jenkins itself needs a Jenkins server and is not used.
// - GitHub: actionlint (github.com/rhysd/actionlint, tried: 1.7.12) and GitHub's own parser (npm, @actions/workflow-parser), for
//   .github/workflows, examples/workflows/github and, where given by --workflow, others.
// What is not given is left out and named. Exit code 1 when something does not hold.
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import Ajv from 'ajv'
import { parse } from 'yaml'

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    'azure-schema': { type: 'string' },
    groovy: { type: 'string' },
    actionlint: { type: 'string' },
    'github-parser': { type: 'string' },
    workflow: { type: 'string', multiple: true, default: [] },
  },
})
const temp = mkdtempSync(join(tmpdir(), 'modelgate-pipelines-'))
const git = (folder, ...words) =>
  execFileSync(
    'git',
    ['-c', 'user.name=Dev', '-c', 'user.email=dev@example.org', '-c', 'init.defaultBranch=main', ...words],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
const ADDRESS = 'https://github.com/modelgate/modelgate.git'

function hold(what, holds, why = '') {
  console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}${holds ? '' : `\n${why}`}`)
  if (!holds) process.exitCode = 1
}

/** ModelGate as a repository of its own, which the pipelines clone by its tag. */
function release() {
  const folder = join(temp, 'modelgate')
  cpSync(values.dist, join(folder, 'dist'), { recursive: true })
  git(folder, 'init', '-q')
  git(folder, 'add', '-f', '.')
  git(folder, 'commit', '-qm', 'Release')
  git(folder, 'tag', 'v0.1.0')
  return `file://${folder}`
}

/** A project with the names that the examples have, and the repository that it is deployed to. */
function project(name, model, integration) {
  const folder = join(temp, name)
  for (const part of ['models', 'data', 'config', '../tmp']) mkdirSync(join(folder, part), { recursive: true })
  cpSync(`examples/models/${model}`, join(folder, 'models/model.joblib'))
  for (const part of ['train', 'validation']) {
    const text = readFileSync(`examples/data/penguins-${part}.csv`, 'utf8')
    writeFileSync(join(folder, `data/${part}.csv`), text.replace('species', 'label'))
  }
  // A busy machine must not decide: speed is not what is held here.
  const patience = '  testing: { max_loading_seconds: 300, max_prediction_seconds: 300 }\n'
  const config = readFileSync('examples/main_config.yaml', 'utf8') + patience
  writeFileSync(join(folder, 'config/main_config.yaml'), `${config}  integrations:\n    ${integration}: true\n`)
  git(temp, 'init', '-q', '--bare', `${folder}.git`)
  git(folder, 'init', '-q')
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'Add the model')
  git(folder, 'remote', 'add', 'origin', `${folder}.git`)
  git(folder, 'push', '-q', 'origin', 'main')
  return folder
}

const deployed = (folder) => {
  const { stdout } = spawnSync('git', ['cat-file', 'blob', 'modelgate/staging:models/staging/model.joblib'], {
    cwd: `${folder}.git`,
  })
  return stdout.equals(readFileSync('examples/models/penguins.joblib'))
}

/** https://learn.microsoft.com/azure/devops/pipelines/scripts/logging-commands: what each may have, and what it needs. */
const LOGGING = {
  'task.logissue': { properties: ['type', 'sourcepath', 'linenumber', 'columnnumber', 'code'], needs: ['type'] },
  'task.uploadsummary': { properties: [], needs: [] },
  'task.complete': { properties: ['result'], needs: ['result'] },
  'build.addbuildtag': { properties: [], needs: [] },
}

/** As the agent reads a line: https://github.com/microsoft/azure-pipelines-agent, Command.cs. */
function loggingCommand(line) {
  const [, name, list, data] = /##vso\[([\w.]+)(?: ([^\]]*))?\](.*)$/.exec(line)
  const plain = (text) =>
    text.replace(
      /%(3B|0D|0A|5D|AZP25)/g,
      (_, code) => ({ '3B': ';', '0D': '\r', '0A': '\n', '5D': ']', AZP25: '%' })[code],
    )
  const properties = Object.fromEntries(
    (list ?? '')
      .split(';')
      .filter((pair) => pair !== '')
      .map((pair) => pair.split(/=(.*)/s)),
  )
  const known = LOGGING[name]
  if (known === undefined) throw new Error(`unknown command ${name}`)
  for (const key of Object.keys(properties))
    if (!known.properties.includes(key)) throw new Error(`${name} has no ${key}`)
  for (const key of known.needs) if (!(key in properties)) throw new Error(`${name} needs ${key}`)
  return { name, properties, data: plain(data) }
}

/** Whether a condition holds, of the two kinds that the pipelines have. */
function holds(condition, variables) {
  const test = /^(eq|ne)\(variables\['([\w.]+)'\], '([^']+)'\)$/.exec(condition)
  if (test === null) throw new Error(`condition ${condition} is not understood`)
  return (variables[test[2]] === test[3]) === (test[1] === 'eq')
}

/** Steps of the stages that a branch runs, those of a deployment job included. */
const stepsOf = ({ stages }, variables) =>
  stages
    .filter(({ condition }) => holds(condition, variables))
    .flatMap(({ jobs }) => jobs.flatMap(({ steps, strategy }) => steps ?? strategy.runOnce.deploy.steps))

/** The `script` steps of a branch, with the agent's macros; the first failure skips the rest. */
function runAzure(pipeline, folder, branch, modelgate) {
  const variables = {
    'Agent.TempDirectory': join(folder, '../tmp'),
    'System.AccessToken': 'token',
    'Build.SourceBranch': branch,
  }
  const macro = (text) =>
    text.replace(/\$\(([\w.]+)\)/g, (_, name) => variables[name] ?? macro(pipeline.variables[name]))
  let succeeded = true
  let output = ''
  for (const { script, env = {} } of stepsOf(pipeline, variables)) {
    if (script === undefined || !succeeded) continue
    const done = spawnSync('sh', ['-c', macro(script).replace(ADDRESS, modelgate)], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        TF_BUILD: 'True',
        ...Object.fromEntries(Object.entries(env).map(([key, text]) => [key, macro(text)])),
      },
    })
    output += done.stdout + done.stderr
    succeeded = done.status === 0
  }
  rmSync(join(folder, '../tmp/modelgate'), { recursive: true, force: true })
  return {
    succeeded,
    output,
    commands: output
      .split('\n')
      .filter((line) => line.includes('##vso['))
      .map(loggingCommand),
  }
}

function checkAzure(modelgate) {
  const path = 'examples/workflows/azure/azure-pipelines.yml'
  const pipeline = parse(readFileSync(path, 'utf8'))
  if (values['azure-schema'] === undefined) console.log('left out: the schema of Azure Pipelines (--azure-schema)')
  else {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false })
    const validate = ajv.compile(JSON.parse(readFileSync(values['azure-schema'], 'utf8')))
    // Azure reads every scalar as text.
    const texts = parse(readFileSync(path, 'utf8'), { schema: 'failsafe' })
    hold(`${path} is valid against Azure's schema`, validate(texts), JSON.stringify(validate.errors?.slice(0, 5)))
    const broken = { steps: [{ script: 'x', conditon: 'always()' }] }
    hold('the schema refuses a misspelled key', !validate(broken))
  }
  const good = project('azure', 'penguins.joblib', 'azure_devops')
  const other = runAzure(pipeline, good, 'refs/heads/change', modelgate)
  hold('Azure: another branch is tested and not deployed', other.succeeded && !deployed(good), other.output)
  const main = runAzure(pipeline, good, 'refs/heads/main', modelgate)
  hold('Azure: main deploys', main.succeeded && deployed(good), main.output)
  const tags = main.commands.filter(({ name }) => name === 'build.addbuildtag').map(({ data }) => data)
  hold('Azure: the build is tagged', tags.join() === 'modelgate-deployed', tags.join())
  const summaries = main.commands.filter(({ name }) => name === 'task.uploadsummary')
  hold('Azure: the summary is an absolute path of a file', summaries.length === 1 && existsSync(summaries[0].data))
  hold('Azure: the files that the last steps publish are there', existsSync(join(good, 'modelgate-report/junit.xml')))
  const bad = runAzure(
    pipeline,
    project('azure-bad', 'penguins-shuffled-labels.joblib', 'azure_devops'),
    'refs/heads/change',
    modelgate,
  )
  const results = bad.commands.filter(({ name }) => name === 'task.complete').map(({ properties }) => properties.result)
  const errors = bad.commands.filter(({ name, properties }) => name === 'task.logissue' && properties.type === 'error')
  hold(
    'Azure: a bad model fails the step, with its reasons as errors',
    !bad.succeeded && results.join() === 'Failed' && errors.length > 0,
    bad.output,
  )
}

function checkJenkins(modelgate) {
  if (values.groovy === undefined) return console.log('left out: the Jenkinsfile (--groovy)')
  const run = (folder, branch, text = []) => {
    const words = ['-cp', values.groovy, 'groovy.ui.GroovyMain', resolve('scripts/run-jenkinsfile.groovy')]
    return spawnSync(
      'java',
      [...words, resolve('examples/workflows/jenkins/Jenkinsfile'), branch, `${ADDRESS}=${modelgate}`, ...text],
      {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
          JENKINS_URL: 'http://127.0.0.1/',
          WORKSPACE: folder,
          WORKSPACE_TMP: join(folder, '../tmp'),
          MODELGATE_TOKEN: 'token',
        },
      },
    )
  }
  const good = project('jenkins', 'penguins.joblib', 'jenkins')
  const change = run(good, 'change')
  hold(
    'Jenkins: another branch is tested and not deployed',
    change.status === 0 && !deployed(good),
    change.stdout + change.stderr,
  )
  const main = run(good, 'main')
  hold('Jenkins: main deploys', main.status === 0 && deployed(good), main.stdout + main.stderr)
  hold(
    'Jenkins: the build is described',
    /^description: deployed models\/model\.joblib [0-9a-f]{12}$/m.test(main.stdout),
    main.stdout,
  )
  hold(
    'Jenkins: tests and artifacts are found',
    /junit [1-9]\d* \| archiveArtifacts \[.*result\.json/.test(main.stdout),
    main.stdout,
  )
  const bad = run(project('jenkins-bad', 'penguins-shuffled-labels.joblib', 'jenkins'), 'main')
  const told =
    /^description: failed/m.test(bad.stdout) &&
    /junit [1-9]/.test(bad.stdout) &&
    /sh 0 \| sh 1 \| junit/.test(bad.stdout)
  hold(
    'Jenkins: a bad model fails the build before the deployment, and is reported',
    bad.status === 1 && told,
    bad.stdout + bad.stderr,
  )
  const typo = run(good, 'main', ['disableConcurrentBuilds=disableConcurentBuilds'])
  hold(
    'Jenkins: a misspelled directive is refused',
    typo.status !== 0 && /may not stand here/.test(typo.stderr),
    typo.stderr,
  )
}

async function checkGithub() {
  const folders = ['.github/workflows', 'examples/workflows/github']
  const files = [
    ...folders.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name))),
    ...values.workflow,
  ]
  if (values.actionlint === undefined) console.log('left out: actionlint (--actionlint)')
  else {
    const { status, stdout } = spawnSync(resolve(values.actionlint), files, { encoding: 'utf8' })
    hold(`actionlint has nothing to say about ${files.length} workflows`, status === 0, stdout)
  }
  if (values['github-parser'] === undefined) return console.log("left out: GitHub's parser (--github-parser)")
  const { parseWorkflow, NoOperationTraceWriter } = await import(
    pathToFileURL(resolve(values['github-parser'], 'dist/index.js')).href
  )
  for (const name of files) {
    const { context } = parseWorkflow({ name, content: readFileSync(name, 'utf8') }, new NoOperationTraceWriter())
    const errors = context.errors.getErrors().map(({ message }) => message)
    hold(`GitHub's parser takes ${name}`, errors.length === 0, errors.join('\n'))
  }
}

const modelgate = release()
checkAzure(modelgate)
checkJenkins(modelgate)
await checkGithub()
rmSync(temp, { recursive: true, force: true })
