// Runs examples/workflows/gitlab/.gitlab-ci.yml for real, as gitlab-ci-local (4.75.1; needs Node 22 or newer, git and rsync) runs it without
// containers: a merge request twice, one whose model fails, and the default branch, which deploys.
//
//   npm install --prefix /opt/gitlab-ci-local gitlab-ci-local@4.75.1
//   npx tsx scripts/check-gitlab.ts /opt/gitlab-ci-local/node_modules/gitlab-ci-local/dist/index.js [NODE] [DIST]
//
// ModelGate comes from a git repository that holds the built DIST (default dist/), GitLab's API is a server of this machine,
// and so is the repository that is deployed to. Ends with exit code 1 when something is not as it must be.
import { execFileSync, spawnSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gitlabApi } from '../__tests__/support/gitlab-api.js'

const [runner, node = process.execPath, dist = 'dist'] = process.argv.slice(2)
if (runner === undefined) throw new Error('usage: tsx scripts/check-gitlab.ts GITLAB_CI_LOCAL [NODE] [DIST]')
const temp = mkdtempSync(join(tmpdir(), 'modelgate-gitlab-'))
const git = (folder: string, ...words: string[]): string =>
  execFileSync(
    'git',
    ['-c', 'user.name=Dev', '-c', 'user.email=dev@example.org', '-c', 'init.defaultBranch=main', ...words],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )

/** ModelGate as a repository of its own, which the jobs clone by its tag. */
function publishModelGate(): string {
  const folder = join(temp, 'modelgate')
  mkdirSync(folder)
  cpSync(dist, join(folder, 'dist'), { recursive: true })
  git(folder, 'init', '-q')
  git(folder, 'add', '-f', '.')
  git(folder, 'commit', '-qm', 'Release')
  git(folder, 'tag', 'v0.1.0')
  return `file://${folder}`
}

/** The user's project: a model, its data with the names that the template has, and the template as it is. */
function project(): string {
  const folder = join(temp, 'project')
  for (const part of ['models', 'data', 'config']) mkdirSync(join(folder, part), { recursive: true })
  useModel(folder, 'penguins.joblib')
  for (const part of ['train', 'validation']) {
    const text = readFileSync(`examples/data/penguins-${part}.csv`, 'utf8')
    writeFileSync(join(folder, `data/${part}.csv`), text.replace('species', 'label'))
  }
  // A busy machine must not decide: speed is not what is held here.
  const patience = '  testing: { max_loading_seconds: 300, max_prediction_seconds: 300 }\n'
  const config = readFileSync('examples/main_config.yaml', 'utf8') + patience
  writeFileSync(join(folder, 'config/main_config.yaml'), `${config}  integrations:\n    gitlab_ci: true\n`)
  // Without its image, which gitlab-ci-local takes for a container's folders even where it starts none.
  const template = readFileSync('examples/workflows/gitlab/.gitlab-ci.yml', 'utf8').replace(/^ *image: .*\n/m, '')
  writeFileSync(join(folder, '.gitlab-ci.yml'), template)
  writeFileSync(join(folder, '.gitignore'), '.gitlab-ci-local/\nmetrics.txt\ngl-code-quality-report.json\n')
  const remote = join(temp, 'server.git')
  git(temp, 'init', '-q', '--bare', remote)
  git(folder, 'init', '-q')
  git(folder, 'remote', 'add', 'origin', remote)
  commit(folder)
  git(folder, 'push', '-q', 'origin', 'main')
  return folder
}

function useModel(folder: string, name: string): void {
  cpSync(join('examples/models', name), join(folder, 'models/model.joblib'))
}

function commit(folder: string): void {
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'Change the model')
}

const problems: string[] = []
function hold(what: string, holds: boolean): void {
  process.stderr.write(`${holds ? 'ok    ' : 'FAILED'} ${what}\n`)
  if (!holds) problems.push(what)
}

const repository = publishModelGate()
const folder = project()
const api = await gitlabApi('glpat-local')

/** Runs the jobs that the rules choose. */
async function pipeline(
  variables: Record<string, string>,
  unset: readonly string[] = [],
): Promise<{ code: number | null; output: string }> {
  const given = Object.entries({
    GITLAB_CI: 'true',
    MODELGATE_REPOSITORY: repository,
    MODELGATE_TOKEN: 'glpat-local',
    ...variables,
  })
  const words = [
    runner!,
    '--force-shell-executor',
    '--no-color',
    ...unset.flatMap((name) => ['--unset-variable', name]),
  ]
  const child = spawn(node, [...words, ...given.flatMap(([name, value]) => ['--variable', `${name}=${value}`])], {
    cwd: folder,
    env: {
      ...process.env,
      HOME: temp,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'protocol.file.allow',
      GIT_CONFIG_VALUE_0: 'always',
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)))
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve))
  return { code, output }
}

/** GitLab does not set it for merge requests. */
const BRANCH = ['CI_COMMIT_BRANCH']

const mergeRequest = {
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_MERGE_REQUEST_IID: '7',
  CI_MERGE_REQUEST_PROJECT_ID: '1',
  CI_API_V4_URL: api.url,
}
const read = (name: string): string => {
  const path = join(folder, name)
  return existsSync(path) ? readFileSync(path, 'utf8') : '[]'
}

const first = await pipeline(mergeRequest, BRANCH)
hold('the gate of a merge request passes', first.code === 0 && first.output.includes('PASS'))
hold('only the job gate runs', /^gate +finished/m.test(first.output) && !/^staging/m.test(first.output))
hold(
  'artifacts: result.json, report.html and junit.xml',
  ['result.json', 'report.html', 'junit.xml'].every((name) => existsSync(join(folder, 'modelgate-report', name))),
)
hold(
  'the metrics report has the accuracy and ends as OpenMetrics wants',
  /^modelgate_metric\{.*metric="accuracy"\} 0\.\d+$/m.test(read('metrics.txt')) &&
    read('metrics.txt').endsWith('# EOF\n'),
)
hold('the code quality report is a list', Array.isArray(JSON.parse(read('gl-code-quality-report.json'))))
hold('one comment says PASS', api.notes.length === 1 && api.notes[0]!.body.includes('✅ PASS'))

git(folder, 'checkout', '-qb', 'worse')
useModel(folder, 'penguins-shuffled-labels.joblib')
commit(folder)
const second = await pipeline(mergeRequest, BRANCH)
const issues = JSON.parse(read('gl-code-quality-report.json')) as { check_name: string; severity: string }[]
hold('the gate stops a model with shuffled labels', second.code !== 0 && second.output.includes('FAIL'))
hold(
  'the code quality report names the failed check',
  issues.some(({ severity }) => severity === 'major'),
)
hold('the same comment says FAIL now', api.notes.length === 1 && api.notes[0]!.body.includes('❌ FAIL'))

git(folder, 'checkout', '-q', 'main')
const third = await pipeline({ CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main', CI_PIPELINE_SOURCE: 'push' })
hold('the default branch deploys', third.code === 0 && third.output.includes('deployed'))
const server = join(temp, 'server.git')
const live = spawnSync('git', ['cat-file', 'blob', 'modelgate/staging:models/staging/model.joblib'], { cwd: server })
hold(
  'the branch modelgate/staging holds the same bytes',
  live.stdout.equals(readFileSync('examples/models/penguins.joblib')),
)
hold('no comment is written outside of merge requests', api.notes.length === 1)

api.close()
if (problems.length > 0) {
  process.stderr.write([first, second, third].map(({ output }) => output).join('\n----\n'))
  process.exitCode = 1
}
rmSync(temp, { recursive: true, force: true })
