// Runs `init` in repositories as people have them, and holds what it writes: valid by actionlint and Azure's schema where given,
// read by Groovy where given, a configuration that loads, and a gate that runs with the written options.
//
//   npx tsx scripts/check-init.ts [--dist DIST] [--actionlint PROGRAM] [--azure-schema FILE] [--groovy 'lib/*']
//
// The programs and files are those of scripts/check-pipelines.mjs. GitLab's pipelines are read as YAML and, in
// scripts/check-gitlab.ts, by gitlab-ci-local. Exit code 1 when something does not hold.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { Ajv } from 'ajv'
import { parse } from 'yaml'

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    actionlint: { type: 'string' },
    'azure-schema': { type: 'string' },
    groovy: { type: 'string' },
  },
})
const temp = mkdtempSync(join(tmpdir(), 'modelgate-init-'))
const example = (path: string): Buffer => readFileSync(join('examples', path))
const LFS =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n'
const PENGUINS = {
  'models/penguins.joblib': example('models/penguins.joblib'),
  'data/train.csv': example('data/penguins-train.csv'),
  'data/validation.csv': example('data/penguins-validation.csv'),
}

interface Repository {
  readonly name: string
  readonly files: Readonly<Record<string, string | Buffer>>
  readonly branch?: string
  /** Files that init must write. */
  readonly written: readonly string[]
  readonly says: readonly RegExp[]
  /** Exit code of the gate with the options of the written pipeline; null: it cannot run here (LFS, nothing written). */
  readonly gate: number | null
}

const GITHUB = '.github/workflows/modelgate.yml'
const repositories: readonly Repository[] = [
  {
    name: 'a model in an odd folder, data with blanks in its name',
    files: {
      'Notebooks/out put/v2 (final)/clf [best].joblib': PENGUINS['models/penguins.joblib'],
      "Notebooks/out put/it's hold-out test.csv": PENGUINS['data/validation.csv'],
      'raw/penguins_training.csv': PENGUINS['data/train.csv'],
    },
    written: [GITHUB],
    says: [/label column taken to be "species"/],
    gate: 0,
  },
  {
    name: 'several models, on master',
    branch: 'master',
    files: {
      ...PENGUINS,
      'models/gapminder.joblib': example('models/gapminder.joblib'),
      'models/wine.keras': example('models/wine.keras'),
    },
    written: [GITHUB],
    says: [/other models found: models\/penguins\.joblib, models\/wine\.keras/],
    gate: 1,
  },
  {
    name: 'notebooks only',
    files: { 'train.ipynb': '{"cells":[],"metadata":{},"nbformat":4,"nbformat_minor":5}' },
    written: [],
    says: [/no model file/, /train\.ipynb\): joblib\.dump/],
    gate: null,
  },
  {
    name: 'Git LFS pointers',
    files: {
      'model.joblib': LFS,
      'data/train.csv': LFS,
      'data/test.csv': LFS,
      '.gitattributes': '*.joblib filter=lfs diff=lfs merge=lfs -text\n',
    },
    written: [GITHUB],
    says: [/the label column is not known: .*git-lfs pointer/],
    gate: null,
  },
  {
    name: 'a poetry project',
    files: {
      ...PENGUINS,
      'pyproject.toml':
        '[tool.poetry]\nname = "penguins"\nversion = "0.1.0"\n[tool.poetry.dependencies]\npython = "^3.11"\nscikit-learn = "1.9.1"\n',
      'poetry.lock':
        '[[package]]\nname = "scikit-learn"\nversion = "1.9.1"\noptional = false\npython-versions = ">=3.11"\nfiles = []\n\n[metadata]\nlock-version = "2.1"\npython-versions = "^3.11"\ncontent-hash = "0"\n',
    },
    written: [GITHUB],
    says: [/requirements found: .*poetry\.lock/],
    gate: 0,
  },
  {
    name: 'GitLab',
    files: { ...PENGUINS, '.gitlab-ci.yml': 'test:\n  script: [pytest]\n' },
    written: ['modelgate.gitlab-ci.yml'],
    says: [/next: add "include:/],
    gate: 0,
  },
  {
    name: 'Azure and Jenkins',
    files: { ...PENGUINS, 'azure-pipelines.yml': 'steps: []\n', Jenkinsfile: 'pipeline {}\n' },
    written: ['azure-pipelines-modelgate.yml', 'Jenkinsfile.modelgate'],
    says: [/Azure DevOps/, /multibranch/],
    gate: 0,
  },
  {
    name: 'several projects in one repository',
    files: {
      'churn/data/train.csv': 'a,b,y\n1,2,0\n',
      'churn/data/validation.csv': 'a,b,y\n1,2,0\n',
      'penguins/models/penguins.joblib': PENGUINS['models/penguins.joblib'],
      'penguins/data/train.csv': PENGUINS['data/train.csv'],
      'penguins/data/validation.csv': PENGUINS['data/validation.csv'],
      'requirements.txt': 'scikit-learn==1.9.1\n',
    },
    written: [GITHUB],
    says: [/requirements found: requirements\.txt/],
    gate: 0,
  },
  {
    name: 'nothing at all',
    files: { 'README.md': '# Nothing yet\n' },
    written: [],
    says: [/no model file/, /Name it: modelgate init --model PATH/],
    gate: null,
  },
]

const modelgate = (folder: string, words: readonly string[]): { code: number | null; said: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve(values.dist, 'cli/index.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
  })
  return { code: status, said: stdout + stderr }
}

function hold(what: string, holds: boolean, why = ''): void {
  process.stdout.write(`${holds ? 'ok    ' : 'FAILED'} ${what}\n${holds ? '' : `${why}\n`}`)
  if (!holds) process.exitCode = 1
}

/** The options of the gate as the written file gives them, by the shell or by the runner. */
function gateOptions(folder: string, path: string): readonly string[] {
  const text = readFileSync(join(folder, path), 'utf8')
  if (path === GITHUB) {
    const inputs = parse(text).jobs.gate.steps[1].with as Record<string, string>
    return Object.entries(inputs).flatMap(([name, value]) => (name === 'auto-deploy' ? [] : [`--${name}`, value]))
  }
  const lines = path.startsWith('Jenkins')
    ? [/sh '(node .*) --stages/.exec(text)![1]!.replace(/\\(.)/g, '$1')]
    : path.startsWith('azure')
      ? parse(text).stages[0].jobs[0].steps.flatMap(({ script = '' }: { script?: string }) =>
          script.startsWith('node') ? [script] : [],
        )
      : parse(text)['modelgate-gate'].script
  const line = String(lines[0]).replace(/^node "[^"]*" run/, '')
  return execFileSync('sh', ['-c', `for word in ${line.trim()}; do printf '%s\\n' "$word"; done`], { encoding: 'utf8' })
    .trim()
    .split('\n')
}

function isValid(folder: string, path: string): string {
  const absolute = join(folder, path)
  if (path === GITHUB && values.actionlint !== undefined)
    return spawnSync(resolve(values.actionlint), [absolute], { encoding: 'utf8' }).stdout
  if (path.startsWith('azure') && values['azure-schema'] !== undefined) {
    const ajv = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false })
    const validate = ajv.compile(JSON.parse(readFileSync(values['azure-schema'], 'utf8')) as object)
    return validate(parse(readFileSync(absolute, 'utf8'), { schema: 'failsafe' }))
      ? ''
      : JSON.stringify(validate.errors?.slice(0, 3))
  }
  if (path.startsWith('Jenkins') && values.groovy !== undefined) {
    const script = `new GroovyShell().parse(new File('${absolute}'))`
    return spawnSync('java', ['-cp', values.groovy, 'groovy.ui.GroovyMain', '-e', script], { encoding: 'utf8' }).stderr
  }
  return ''
}

for (const { name, files, branch = 'main', written, says, gate } of repositories) {
  const folder = join(temp, name.replace(/\W+/g, '-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  execFileSync('git', ['init', '-q', '-b', branch], { cwd: folder })
  const { code, said } = modelgate(folder, ['init'])
  hold(
    `${name}: init ${written.length === 0 ? 'writes nothing' : `writes ${written.join(', ')}`}`,
    code === (written.length === 0 ? 2 : 0),
    said,
  )
  for (const pattern of says) hold(`${name}: says ${String(pattern)}`, pattern.test(said), said)
  const places = [...written, ...(written.length === 0 ? [] : ['config/main_config.yaml'])]
  hold(
    `${name}: only that`,
    places.every((path) => existsSync(join(folder, path))) &&
      existsSync(join(folder, GITHUB)) === written.includes(GITHUB),
    said,
  )
  for (const path of written) {
    const text = readFileSync(join(folder, path), 'utf8')
    hold(
      `${name}: ${path} is valid, has comments and deploys from ${branch}`,
      isValid(folder, path) === '' && /^(#|\/\/) /.test(text),
      isValid(folder, path),
    )
    if (path !== 'modelgate.gitlab-ci.yml')
      hold(
        `${name}: ${path} knows the branch ${branch}`,
        new RegExp(`heads/${branch}|branch '${branch}'`).test(text),
        text,
      )
    if (gate === null) continue
    // The name of a model is a pattern to the runner, too, unless such a file exists.
    const config = readFileSync(join(folder, 'config/main_config.yaml'), 'utf8')
    const offline = config
      .replace(/dependency_check: true/, 'dependency_check: false')
      .replace(/max_(\w+)_seconds: \d+/g, 'max_$1_seconds: 300')
      .replace('data_drift_threshold: 0.15', 'data_drift_threshold: 0.25')
    writeFileSync(join(folder, 'offline.yaml'), offline)
    const run = modelgate(folder, ['run', ...gateOptions(folder, path), '--config', 'offline.yaml'])
    hold(`${name}: the gate of ${path} ends with ${gate}`, run.code === gate, run.said)
  }
}
rmSync(temp, { recursive: true, force: true })
