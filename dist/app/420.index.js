export const id = 420;
export const ids = [420,6419];
export const modules = {

/***/ 12550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./src/config/schema.ts + 3 modules
var schema = __webpack_require__(93981);
;// CONCATENATED MODULE: ./src/config/document.ts


/** JSON Schema (draft 2020-12) of the config file, for editors. */
function configJsonSchema() {
    const schema = z.toJSONSchema(configFileSchema, { io: 'input', target: 'draft-2020-12' });
    return { title: 'ModelGate configuration', ...schema };
}
function rows() {
    return Object.entries(schema/* CONFIG_SECTIONS */.ET).flatMap(([section, schema]) => keysOf(section, '', schema));
}
/** A group of keys is told key by key. */
function keysOf(section, path, schema) {
    return Object.entries(schema.shape).flatMap(([key, field]) => {
        const inner = field instanceof schemas.ZodPrefault ? field.unwrap() : null;
        if (inner instanceof schemas.ZodObject)
            return keysOf(section, `${path}${key}.`, inner);
        const fallback = JSON.stringify(field.parse(undefined));
        return [{ section, key: `${path}${key}`, fallback, description: field.description ?? '' }];
    });
}
/** The table of docs/configuration.md: every key, its default and meaning. */
function configTable() {
    const lines = rows().map(({ section, key, fallback, description }) => `| \`${section}.${key}\` | \`${fallback.replaceAll('|', '\\|')}\` | ${description.replaceAll('|', '\\|').replaceAll('<', '&lt;')} |`);
    return ['| Key | Default | Meaning |', '| --- | --- | --- |', ...lines].join('\n');
}
/** config/main_config.yaml: every key at its default, with its meaning above it. */
function renderMainConfig() {
    const lines = [
        '# yaml-language-server: $schema=./main_config.schema.json',
        '# ModelGate configuration. Every key is shown at its default; leave out what you do not change.',
        'cicd:',
    ];
    let current = '';
    for (const { section, key, fallback, description } of rows()) {
        if (section !== current)
            lines.push(`  ${section}:`);
        current = section;
        const [group, inGroup] = key.split('.');
        const indent = inGroup === undefined ? '    ' : '      ';
        if (inGroup !== undefined && !lines.includes(`    ${group}:`))
            lines.push(`    ${group}:`);
        const value = fallback.replaceAll('"', "'").replaceAll(',', ', ');
        lines.push(`${indent}# ${description}`, `${indent}${inGroup ?? key}: ${value}`);
    }
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/read/as-written.ts
var as_written = __webpack_require__(78855);
// EXTERNAL MODULE: ./src/security/dependencies/check.ts + 2 modules
var check = __webpack_require__(14744);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/commands/init-pipelines.ts



const GITHUB = {
    title: 'GitHub Actions',
    integration: null,
    path: '.github/workflows/modelgate.yml',
    text: githubWorkflow,
    next: 'read .github/workflows/modelgate.yml, commit both files, open a pull request',
};
/** Files by which a repository shows where it is built, and what goes beside them: nothing is overwritten. */
const OTHERS = [
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
];
/** The pipelines that a repository wants: those of the systems that it shows; GitHub's when it has GitHub's folder, or none. */
function pipelinesFor(repository) {
    const others = OTHERS.filter(({ sign }) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository, sign)));
    return others.length > 0 && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(repository, '.github')) ? others : [GITHUB, ...others];
}
function githubWorkflow({ model, validation, reference, target, branch }) {
    const given = {
        model,
        ...(validation === null ? {} : { 'validation-data': validation }),
        ...(reference === null ? {} : { 'reference-data': reference }),
        ...(target === null ? {} : { target }),
        'auto-deploy': `\${{ github.ref == 'refs/heads/${branch}' }}`,
    };
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
${indented((0,yaml_dist/* stringify */.As)(given, { lineWidth: 0 }), 10)}
`;
}
function gitlabPipeline(found) {
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
`;
}
function azurePipeline(found) {
    const { branch } = found;
    const run = commandLine(found, '"$(modelgate)/dist/cli/index.js"');
    const steps = (name, command, env) => `- checkout: self
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
  artifact: modelgate-report`;
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
`;
}
function jenkinsfile(found) {
    const run = groovyText(commandLine(found, '"$MODELGATE/dist/cli/index.js"'));
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
`;
}
/** For a POSIX shell, on one line. */
function commandLine({ model, validation, reference, target }, program) {
    const options = Object.entries({
        '--model': model,
        '--validation-data': validation,
        '--reference-data': reference,
        '--target': target,
    }).flatMap(([name, value]) => (value === null ? [] : [name, shellWord(value)]));
    return ['node', program, 'run', ...options].join(' ');
}
function shellWord(text) {
    return /^[\w./@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
/** Inside single quotes of Groovy. */
function groovyText(text) {
    return text.replace(/[\\']/g, (character) => `\\${character}`);
}
function indented(text, spaces) {
    return text
        .trimEnd()
        .split('\n')
        .map((line) => `${' '.repeat(spaces)}${line}`)
        .join('\n');
}

// EXTERNAL MODULE: ./src/data/read/open.ts + 4 modules
var read_open = __webpack_require__(55835);
// EXTERNAL MODULE: ./src/formats/model-file.ts
var model_file = __webpack_require__(74184);
// EXTERNAL MODULE: ./src/model/open.ts + 2 modules
var model_open = __webpack_require__(8461);
;// CONCATENATED MODULE: ./src/commands/label-column.ts



/**
 * The column of the data that most likely holds the label: the one that the model does not read, else the last.
 * Only a proposal, to be told as such.
 */
async function proposedLabel(model, table) {
    const { schema } = await (0,read_open/* openTable */.RT)(table);
    const columns = schema.map(({ name }) => name);
    const read = new Set(await inputNames(model));
    const others = read.size === 0 ? [] : columns.filter((name) => !read.has(name));
    const name = others.at(-1) ?? columns.at(-1);
    if (name === undefined)
        return null;
    if (others.length === 1)
        return { name, because: 'the only one that the model does not read' };
    return { name, because: others.length === 0 ? 'the last one' : 'the last one that the model does not read' };
}
/** Tables that are opened to see whether a model reads them. */
const MAX_TABLES = 10;
/** The first table with all columns that the model reads by name, and at least one more; null when there is none. */
async function readableTable(model, tables) {
    const read = await inputNames(model);
    if (read.length === 0)
        return null;
    for (const path of tables.slice(0, MAX_TABLES)) {
        const columns = await (0,read_open/* openTable */.RT)(path).then(({ schema }) => new Set(schema.map(({ name }) => name)), () => new Set());
        if (columns.size > read.length && read.every((name) => columns.has(name)))
            return path;
    }
    return null;
}
/** Empty for models without column names and for those that cannot be opened here; the gate tells why. */
async function inputNames(path) {
    try {
        const { bytes } = await (0,model_file/* readModelFile */.G)(path);
        const { model } = await (0,model_open/* openModel */.G)(bytes, path);
        await model.close();
        return model.inputs.flatMap(({ name }) => (name === null ? [] : [name]));
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./src/commands/paths.ts
var commands_paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/model-files.ts




/** Files that are opened to see what they do. */
const MAX_OPENED = 12;
/** Formats that hold whole models and no steps of one; opening them takes long. */
const WHOLE_MODELS = /\.(onnx|h5|keras|ubj|cbm)$/i;
/** What people call the model itself, and what they save beside it. */
const MODEL_NAME = /(^|[^a-z])(model|pipeline|pipe|clf|classifier|regressor)([^a-z]|$)/i;
const BESIDE_NAME = /scaler|encoder|vectori[sz]er|tfidf|preprocess|transformer|imputer|column|feature|mapping|metadata/i;
/** Of several files the one that most likely is the model, which predicts and whose name says so, and what may run before it. */
async function modelFiles(paths, folder) {
    const ranked = paths.toSorted((a, b) => rankOf(a) - rankOf(b));
    if (ranked.length < 2)
        return { model: ranked[0], preprocessing: [] };
    let model;
    const preprocessing = [];
    for (const path of ranked.slice(0, MAX_OPENED)) {
        const does = await whatItDoes((0,commands_paths/* within */.u)(folder, path));
        if (does === 'predicts')
            model ??= path;
        else if (does === 'transforms')
            preprocessing.push(path);
    }
    const chosen = model ?? ranked[0];
    return { model: chosen, preprocessing: preprocessing.filter((path) => path !== chosen).toSorted() };
}
function rankOf(path) {
    const name = (0,external_node_path_.basename)(path);
    if (BESIDE_NAME.test(name))
        return 2;
    return MODEL_NAME.test(name) ? 0 : 1;
}
/** What transforms labels and no rows. */
const LABELS = /\.(LabelEncoder|LabelBinarizer|MultiLabelBinarizer)$/;
/** Null for what cannot be opened here: the gate tells why, if it is the only one. */
async function whatItDoes(path) {
    if (WHOLE_MODELS.test(path))
        return 'predicts';
    try {
        const { bytes } = await (0,model_file/* readModelFile */.G)(path);
        const { model } = await (0,model_open/* openModel */.G)(bytes, path);
        await model.close();
        if (model.task !== 'transform')
            return 'predicts';
        return LABELS.test(model.facts.estimator ?? '') ? null : 'transforms';
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/commands/init.ts












const IGNORED = ['**/node_modules/**', '**/.git/**', '**/.venv/**', '**/venv/**', '**/modelgate-report/**'];
const MODELS = [
    '**/*.joblib',
    '**/*.pkl',
    '**/*.pickle',
    '**/*.sav',
    '**/*.onnx',
    '**/*.h5',
    '**/*.keras',
    '**/*.ubj',
    '**/*.cbm',
];
const TABLES = ['**/*.csv', '**/*.parquet', '**/*.jsonl'];
/** Names by which people tell held-out data from training data. */
const HELD_OUT = /(^|[/_.\s-])(valid|validation|val|test|hold[\s_-]?out|eval)([/_.\s-]|$)/i;
const TRAINING = /(^|[/_.\s-])(train|training|reference|ref)([/_.\s-]|$)/i;
/** Looks at the repository and writes a pipeline and a commented configuration for it. Overwrites nothing. */
const initCommand = {
    name: 'init',
    async run(inputs, { workingDirectory }, print) {
        const models = await filesMatching(MODELS, workingDirectory);
        const files = await modelFiles(models, workingDirectory);
        const model = inputs.list('model')[0] ?? files.model;
        if (model === undefined)
            throw await noModel(workingDirectory);
        const tables = nearestFirst(await filesMatching(TABLES, workingDirectory), model);
        const named = inputs.text('validation-data') ?? tables.find((path) => HELD_OUT.test(path)) ?? null;
        const reference = inputs.text('reference-data') ?? tables.find((path) => TRAINING.test(path)) ?? null;
        const readable = named === null ? await readBy(model, tables, workingDirectory) : null;
        const validation = named ?? readable;
        const given = inputs.text('target') ?? null;
        const guessed = given === null && validation !== null ? await labelOf(model, validation, workingDirectory) : null;
        const target = given ?? (typeof guessed === 'object' ? guessed?.name : null) ?? null;
        const found = { model, validation, reference, target, branch: await deployedBranch(workingDirectory) };
        const pipelines = pipelinesFor(workingDirectory);
        const integrations = pipelines.flatMap(({ integration }) => (integration === null ? [] : [integration]));
        for (const [path, text] of [
            ...pipelines.map((pipeline) => [pipeline.path, pipeline.text(found)]),
            [load/* DEFAULT_CONFIG_PATH */.Bi, configWith(integrations)],
        ])
            print(`${(await writeNew((0,commands_paths/* within */.u)(workingDirectory, path), text)) ? 'wrote' : 'kept '} ${path}\n`);
        const others = models.filter((path) => path !== model);
        if (others.length > 0)
            print(`other model files found: ${others
                .slice(0, 5)
                .map((path) => (0,core_text/* plain */.pj)(path, 200))
                .join(', ')}\n`);
        if (files.preprocessing.length > 0) {
            const first = (0,core_text/* plain */.pj)(files.preprocessing[0], 200);
            print(`${first} prepares rows: if the model takes what it makes, make one model of them: modelgate convert --model ${(0,core_text/* plain */.pj)(model, 200)} --preprocessing ${first} --output model.onnx\n`);
        }
        if (readable !== null)
            print(`validation data taken to be ${(0,core_text/* plain */.pj)(readable, 200)}, which has the columns that the model reads: rows that it was fitted on would flatter it\n`);
        if (validation === null)
            print('no validation data was found: performance will be reported as not evaluated until you add it\n');
        const place = pipelines.map(({ path }) => path).join(' and ');
        if (typeof guessed === 'string')
            print(`the label column is not known: ${guessed}; name it in ${place}\n`);
        else if (guessed !== null)
            print(`label column taken to be "${(0,core_text/* plain */.pj)(guessed.name, 80)}", ${guessed.because}: check it in ${place}\n`);
        print(await requirementsFound(workingDirectory));
        for (const { next } of pipelines)
            print(`next: ${next}\n`);
        return 0;
    },
};
/** A repository without a model may well have what makes one. */
async function noModel(folder) {
    const notebooks = await filesMatching(['**/*.ipynb'], folder);
    return new errors/* ModelGateError */.j3('not-found', 'no model file (.joblib, .pkl, .pickle, .sav, .onnx, .h5, .keras, .ubj, .cbm) was found in this folder', {
        remedy: notebooks[0] === undefined
            ? 'Name it: modelgate init --model PATH.'
            : `Save it where it is trained (${(0,core_text/* plain */.pj)(notebooks[0], 120)}): joblib.dump(model, "models/model.joblib"). Or name it: modelgate init --model PATH.`,
    });
}
/** A repository of several projects has data of several: those that share the most folders with the model come first. */
function nearestFirst(paths, model) {
    const folders = (0,external_node_path_.dirname)(model).split('/');
    const shared = (path) => {
        const parts = (0,external_node_path_.dirname)(path).split('/');
        const end = folders.findIndex((folder, at) => parts[at] !== folder);
        return end === -1 ? folders.length : end;
    };
    return paths.toSorted((a, b) => shared(b) - shared(a));
}
/** A table without a telling name that is not the training data either, since its columns are those that the model reads. */
async function readBy(model, tables, folder) {
    const others = tables.filter((path) => !TRAINING.test(path));
    const found = await readableTable((0,commands_paths/* within */.u)(folder, model), others.map((path) => (0,commands_paths/* within */.u)(folder, path)));
    return others.find((path) => (0,commands_paths/* within */.u)(folder, path) === found) ?? null;
}
/** The label column, or why nobody can tell: a table that is not here yet (Git LFS) must not keep init from its work. */
async function labelOf(model, table, folder) {
    try {
        return await (0,as_written/* toldAsWritten */.re)(table, folder, (place) => proposedLabel((0,commands_paths/* within */.u)(folder, model), place));
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        return (0,core_text/* plain */.pj)(error.message, 300);
    }
}
/** The default branch as git knows it; `main` where it does not. */
async function deployedBranch(folder) {
    for (const [file, pattern] of [
        ['.git/refs/remotes/origin/HEAD', /^ref: refs\/remotes\/origin\/([\w./-]+)$/],
        ['.git/HEAD', /^ref: refs\/heads\/(master)$/],
    ]) {
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8').catch(() => '');
        const name = pattern.exec(text.trim())?.[1];
        if (name !== undefined)
            return name;
    }
    return 'main';
}
/** The commented configuration, with what makes the command line report to these systems. */
function configWith(integrations) {
    const text = renderMainConfig().replace(/^# yaml-language-server.*\n/, '');
    return integrations.reduce((config, key) => config.replace(new RegExp(`^( +${key}: )false`, 'm'), '$1true'), text);
}
async function filesMatching(patterns, cwd) {
    const found = await (0,dist.glob)([...patterns], { cwd, ignore: IGNORED, onlyFiles: true });
    return found.map((path) => path.replaceAll('\\', '/')).toSorted();
}
/** The files whose versions the scan compares with those that wrote the model. */
async function requirementsFound(folder) {
    const { packages, open, unread } = await (0,check/* requiredPackages */.l)(folder);
    if (unread !== null)
        return `requirements could not be read: ${(0,core_text/* plain */.pj)(unread)}\n`;
    const files = new Set([...packages, ...open].map(({ source }) => source.replace(/:\d+$/, '')));
    return files.size === 0
        ? 'no requirements were found: the versions in the model are compared with none\n'
        : `requirements found: ${[...files].map((name) => (0,core_text/* plain */.pj)(name, 80)).join(', ')}\n`;
}
/** False when the file is there already. */
async function writeNew(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    try {
        await (0,promises_.writeFile)(path, text, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 30430:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

function within(directory, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path);
}


/***/ }),

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ MAX_MODEL_BYTES),
/* harmony export */   M1: () => (/* binding */ MAX_NESTING),
/* harmony export */   Np: () => (/* binding */ MAX_OBJECT_DEPTH),
/* harmony export */   P8: () => (/* binding */ MAX_HDF5_STEPS),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   QJ: () => (/* binding */ PREDICT_CHUNK_ROWS),
/* harmony export */   cR: () => (/* binding */ MAX_PICKLE_OPCODES),
/* harmony export */   eY: () => (/* binding */ MAX_COMPRESSION_RATIO),
/* harmony export */   jB: () => (/* binding */ MAX_ANNOTATIONS_PER_LEVEL),
/* harmony export */   jq: () => (/* binding */ MAX_DENSE_CELLS),
/* harmony export */   y4: () => (/* binding */ MAX_DECOMPRESSED_BYTES),
/* harmony export */   z9: () => (/* binding */ MAX_ZIP_MEMBERS)
/* harmony export */ });
/**
 * Budgets that keep memory and time bounded on hostile or very large input. Each says why it has its value.
 * A file that exceeds one is refused or reported incomplete by name; nothing is cut silently.
 */
/** Largest model file: the limit of a GitHub release asset, the largest thing that can be deployed. */
const MAX_MODEL_BYTES = 2 * 1024 ** 3;
/** Largest decompressed size of a compressed joblib file; a bomb reaches it, an honest forest does not. */
const MAX_DECOMPRESSED_BYTES = 4 * 1024 ** 3;
/** Decompressed bytes allowed per compressed byte; zlib's own ceiling is about 1,032. */
const MAX_COMPRESSION_RATIO = 1_100;
/** Depth of nested containers that readers follow (pickle in pickle, zip in zip). */
const MAX_NESTING = 8;
/** Opcodes interpreted in one pickle; a 200 MB forest has 30 thousand, a list of a million dicts about 12 million. */
const MAX_PICKLE_OPCODES = 50_000_000;
/** Depth of nested attributes that a lowering or a report walks. */
const MAX_OBJECT_DEPTH = 500;
/** Cells of a dense intermediate matrix; 2^28 doubles are 2 GiB. */
const MAX_DENSE_CELLS = 2 ** 28;
/** Rows that one predict call gets; larger data goes through in chunks of this. */
const PREDICT_CHUNK_ROWS = 65_536;
/** A job summary over 1 MiB is dropped whole by the runner; stay below. Unit: UTF-8 bytes. */
const MAX_SUMMARY_BYTES = 900 * 1024;
/** Annotations that GitHub shows for one step and level. */
const MAX_ANNOTATIONS_PER_LEVEL = 10;
/** Header messages, links, tree nodes and chunks read in one HDF5 file; a model of ten thousand layers has about 500 thousand. */
const MAX_HDF5_STEPS = 4_000_000;
/** Members of a zip archive; torch writes one a tensor. */
const MAX_ZIP_MEMBERS = 200_000;


/***/ }),

/***/ 20856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   Yg: () => (/* binding */ parseRemoteAddress),
/* harmony export */   jV: () => (/* binding */ isRemoteAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** True for `https://...`, `s3://...` and the like; a drive letter of Windows is no scheme. */
function isRemoteAddress(path) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}
/**
 * Takes `https://host/path#sha256=<64 hex digits>` apart.
 * @throws ModelGateError usage for what is no address, holds a password, or has another fragment
 */
function parseRemoteAddress(address) {
    const shown = shownAddress(address);
    if (!URL.canParse(address)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: not a valid address`, {
            subject: shown,
            remedy: 'Write it as https://host/path, s3://bucket/key, gs://bucket/key or az://container/blob.',
        });
    }
    const url = new URL(address);
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: a user name or password in an address`, {
            subject: shown,
            remedy: 'Take it out: credentials come from the environment variables of the store (docs/data.md).',
        });
    }
    const pin = /^#sha256[=:]([0-9a-f]{64})$/i.exec(url.hash);
    if (url.hash !== '' && pin === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: the part after # is not a sha256`, {
            subject: shown,
            remedy: 'Pin the content with #sha256= and 64 hex digits, as sha256sum prints them, or leave it out.',
        });
    }
    url.hash = '';
    return { url, sha256: pin?.[1]?.toLowerCase() ?? null, shown };
}
/** A presigned query or a user in an address is a credential: neither is shown. */
function shownAddress(address) {
    const bare = address.replace(/[?#].*$/s, '').replace(/^([a-z0-9+.-]+:\/\/)[^/@]*@/i, '$1');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(/\?[^#]/.test(address) ? `${bare}?...` : bare, 300);
}


/***/ }),

/***/ 70859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ withoutColumn),
/* harmony export */   WC: () => (/* binding */ cellOf),
/* harmony export */   c1: () => (/* binding */ columnNamed),
/* harmony export */   mG: () => (/* binding */ sliceRows),
/* harmony export */   s2: () => (/* binding */ stringColumn),
/* harmony export */   sA: () => (/* binding */ numberColumn)
/* harmony export */ });
/**
 * Typed column chunks: what data readers produce and what models, statistics and reports consume.
 * A table is never a list of row objects.
 */
function columnNamed(chunk, name) {
    return chunk.columns.find((column) => column.name === name);
}
/** The cell as people write it: a number, a string, a boolean, or null when missing. */
function cellOf(column, row) {
    if (column.kind === 'string') {
        const code = column.codes[row];
        return code < 0 ? null : column.dictionary[code];
    }
    const value = column.values[row];
    if (column.missing?.[row] === 1 || Number.isNaN(value))
        return null;
    return column.boolean ? value === 1 : value;
}
/** A NumberColumn from plain numbers; NaN counts as missing. */
function numberColumn(name, values) {
    let missing = null;
    let integer = true;
    for (let row = 0; row < values.length; row++) {
        const value = values[row];
        if (Number.isNaN(value))
            (missing ??= new Uint8Array(values.length))[row] = 1;
        else if (!Number.isInteger(value))
            integer = false;
    }
    return { kind: 'number', name, values, missing, integer, boolean: false };
}
/** A StringColumn from plain strings; null is missing. */
function stringColumn(name, values) {
    const codes = new Int32Array(values.length);
    const dictionary = [];
    const codeOf = new Map();
    for (const [row, value] of values.entries()) {
        if (value === null) {
            codes[row] = -1;
            continue;
        }
        let code = codeOf.get(value);
        if (code === undefined) {
            code = dictionary.push(value) - 1;
            codeOf.set(value, code);
        }
        codes[row] = code;
    }
    return { kind: 'string', name, codes, dictionary };
}
/** Rows `from` (inclusive) to `to` (exclusive) as a view; no values are copied. */
function sliceRows(chunk, from, to) {
    const tensors = chunk.tensors?.map((tensor) => {
        const cells = tensor.shape.reduce((product, size) => product * size, 1);
        return { ...tensor, data: tensor.data.subarray(from * cells, to * cells) };
    });
    return {
        rows: to - from,
        ...(tensors === undefined ? {} : { tensors }),
        columns: chunk.columns.map((column) => column.kind === 'string'
            ? { ...column, codes: column.codes.subarray(from, to) }
            : {
                ...column,
                values: column.values.subarray(from, to),
                missing: column.missing === null ? null : column.missing.subarray(from, to),
            }),
    };
}
/** All columns but one: the features without the target. */
function withoutColumn(chunk, name) {
    return name === null ? chunk : { ...chunk, columns: chunk.columns.filter((column) => column.name !== name) };
}


/***/ }),

/***/ 78855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ readingRows),
/* harmony export */   qm: () => (/* binding */ asWritten),
/* harmony export */   re: () => (/* binding */ toldAsWritten)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Opens a table of a path that counts from a folder. Readers call files by where they lie, people by what they wrote: the
 * table and whatever goes wrong with it say the latter.
 */
async function asWritten(path, directory, open) {
    const table = await toldAsWritten(path, directory, open);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? table : named(table, namingOf(path, directory));
}
/** The errors alone, of whatever reads the file. */
async function toldAsWritten(path, directory, work) {
    try {
        return await work((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path));
    }
    catch (error) {
        throw (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? error : await renamed(error, namingOf(path, directory));
    }
}
/** Of a pattern the folder in front of it: the files that it finds begin so. */
function namingOf(path, directory) {
    const pattern = path.search(/[*?[{(!]/);
    const written = (pattern < 0 ? path : path.slice(0, Math.max(path.lastIndexOf('/', pattern), 0))).replace(/\/+$/, '');
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, written);
    return { path, written, place: written === '' ? place + node_path__WEBPACK_IMPORTED_MODULE_0__.sep : place };
}
function named(table, naming) {
    const { statistics } = table;
    return {
        ...table,
        path: table.path.replace(naming.place, () => naming.written),
        chunks: (size) => telling(table.chunks(size), naming),
        ...(table.columnChunks === undefined ? {} : { columnChunks: () => telling(table.columnChunks(), naming) }),
        ...(table.fitted === undefined ? {} : { fitted: (model) => named(table.fitted(model), naming) }),
        ...(statistics === undefined
            ? {}
            : {
                statistics: () => statistics().catch(async (error) => {
                    throw await renamed(error, naming);
                }),
            }),
    };
}
async function* telling(chunks, naming) {
    try {
        yield* chunks;
    }
    catch (error) {
        throw await renamed(error, naming);
    }
}
async function renamed(error, naming) {
    return (await __webpack_require__.e(/* import() */ 1419).then(__webpack_require__.bind(__webpack_require__, 41419))).renamed(error, naming);
}
/** Runs `work` on rows of a table: what it finds wrong with them is told of the file by name. */
async function readingRows({ path }, work) {
    try {
        return await work();
    }
    catch (error) {
        throw (await __webpack_require__.e(/* import() */ 1419).then(__webpack_require__.bind(__webpack_require__, 41419))).aboutRows(error, path);
    }
}


/***/ }),

/***/ 25555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readModelBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _reading_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(97299);






/** One read call; fs.readFile refuses files over 2 GiB and reads some file systems in 64 kB steps. */
const CHUNK_BYTES = 64 * 1024 * 1024;
/**
 * Reads a model file once. A digest takes as long as all the rest of a prediction, so only who tells it asks for one.
 * @param hear gets every chunk of the very bytes that are returned, in order
 * @throws not-found (no such file, a directory, not readable), empty-file, lfs-pointer, limit, disk
 */
async function readModelBytes(path, options = {}, hear) {
    const name = options.name ?? path;
    const handle = await openFile(path, name);
    try {
        const stat = await handle.stat();
        if (!stat.isFile() || stat.size === 0 || stat.size > _core_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_MODEL_BYTES */ .Bb)
            throw (await words()).noModel(stat, path, name);
        const { size } = stat;
        const bytes = await roomFor(size, name, options.shared === true);
        let offset = 0;
        while (offset < size) {
            if (options.signal?.aborted === true)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('cancelled', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name)}: reading was cancelled`);
            const length = Math.min(CHUNK_BYTES, size - offset);
            const { bytesRead } = await handle.read(bytes, offset, length, offset).catch(async (error) => {
                throw (await words()).unreadable(error, name, offset);
            });
            if (bytesRead === 0)
                throw (await words()).shrunk(name, size, offset);
            hear?.(bytes.subarray(offset, offset + bytesRead));
            offset += bytesRead;
        }
        if (isLfsPointer(bytes))
            throw (await words()).lfsPointer(bytes, name);
        return bytes;
    }
    finally {
        await handle.close();
    }
}
/** Nothing waits for the other end of a pipe: what is no file is refused at once. */
const FLAGS = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
async function openFile(path, name) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, FLAGS);
    }
    catch (cause) {
        throw await (0,_reading_file_js__WEBPACK_IMPORTED_MODULE_5__/* .closedFile */ .lD)(cause, path, name);
    }
}
async function roomFor(size, name, shared) {
    try {
        return shared ? new Uint8Array(new SharedArrayBuffer(size)) : new Uint8Array(size);
    }
    catch (cause) {
        throw (await words()).noRoom(cause, name, size);
    }
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md: pointers are under 1,024 bytes. */
function isLfsPointer(bytes) {
    if (bytes.length >= 1024)
        return false;
    return Buffer.from(bytes).toString('latin1').startsWith('version https://git-lfs.github.com/spec/');
}
function words() {
    return __webpack_require__.e(/* import() */ 7880).then(__webpack_require__.bind(__webpack_require__, 97880));
}


/***/ }),

/***/ 74184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readModelFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _model_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25555);


/**
 * Reads a model file once, hashing the very bytes that are returned.
 * @throws not-found (no such file, a directory), empty-file, lfs-pointer, limit
 */
async function readModelFile(path, options = {}) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const bytes = await (0,_model_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .readModelBytes */ .n)(path, options, (chunk) => void hash.update(chunk));
    return { bytes, sha256: hash.digest('hex'), size: bytes.length };
}


/***/ }),

/***/ 38546:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nk: () => (/* binding */ overallRisk),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   kQ: () => (/* binding */ FindingList)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90117);



/** More findings of one rule than this say nothing new; the count of the rest is stated. */
const MAX_PER_RULE = 50;
const RANK = { low: 0, medium: 1, high: 2 };
/** Collects the findings of one file: the same statement once, floods bounded by rule and severity. */
class FindingList {
    #findings = [];
    #seen = new Set();
    #counts = new Map();
    #secrets = new Set();
    /** Adds a finding; strings of the file are made printable here, so callers pass them raw. */
    add(ruleId, details) {
        const { why, remedy, severity: usual } = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleOf */ .Y)(ruleId);
        const severity = details.severity ?? usual;
        const bucket = `${ruleId} ${severity}`;
        const count = (this.#counts.get(bucket) ?? 0) + 1;
        if (count > MAX_PER_RULE) {
            this.#counts.set(bucket, count);
            return;
        }
        const message = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(details.message);
        const location = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(details.location);
        const key = `${bucket}\n${message}\n${location}`;
        if (this.#seen.has(key))
            return;
        this.#seen.add(key);
        this.#counts.set(bucket, count);
        this.#findings.push({ rule_id: ruleId, severity, message, location, offset: details.offset ?? null, why, remedy });
    }
    /** Keeps a credential out of all that is told: a path or a name of another finding may hold it. */
    hide(secret) {
        this.#secrets.add((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(secret));
    }
    /** Takes over findings that were collected elsewhere. */
    addAll(findings) {
        for (const { rule_id: ruleId, ...details } of findings)
            this.add(ruleId, details);
    }
    get worst() {
        return worstOf(this.#findings);
    }
    /** Gravest first, then in the order of the rules, then by place; a flood of one rule ends with the number left out. */
    toArray() {
        const sorted = [...this.#findings].sort((a, b) => RANK[b.severity] - RANK[a.severity] ||
            (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .orderOf */ .mJ)(a.rule_id) - (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .orderOf */ .mJ)(b.rule_id) ||
            (a.offset ?? 0) - (b.offset ?? 0));
        for (const [bucket, count] of this.#counts) {
            if (count <= MAX_PER_RULE)
                continue;
            const last = sorted.findLastIndex((finding) => `${finding.rule_id} ${finding.severity}` === bucket);
            const finding = sorted[last];
            sorted[last] = { ...finding, message: `${finding.message} (and ${count - MAX_PER_RULE} more like this)` };
        }
        if (this.#secrets.size === 0)
            return sorted;
        return sorted.map((finding) => ({
            ...finding,
            message: this.#redacted(finding.message),
            location: this.#redacted(finding.location),
        }));
    }
    #redacted(text) {
        let shown = text;
        for (const secret of this.#secrets)
            shown = shown.replaceAll(secret, () => `${secret.slice(0, 4)}...`);
        return shown;
    }
}
/** The gravest severity; low when there is none, since low is the specification's word for "nothing found". */
function worstOf(findings) {
    let worst = 'low';
    for (const { severity } of findings)
        if (RANK[severity] > RANK[worst])
            worst = severity;
    return worst;
}
/** Risk of a whole scan, from its files or its findings: that of the gravest. */
function overallRisk(parts) {
    return worstOf(parts.map((part) => ({ severity: 'risk' in part ? part.risk : part.severity })));
}


/***/ }),

/***/ 90117:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   mJ: () => (/* binding */ orderOf)
/* harmony export */ });

const rule = (id, severity, title, why, remedy) => ({
    id,
    severity,
    title,
    why,
    remedy,
    docs: `docs/rules/${id}.md`,
});
const DO_NOT_LOAD = 'Do not load this file; retrain or export it again from a source you trust.';
const ALLOW = 'Remove it from the model, or vouch for it with an allow-list entry that carries a reason.';
const rules = [
    rule('pickle-dangerous-callable', 'high', 'Loading would reach code outside the model libraries', 'Unpickling imports what the file names and can call it with arguments of the file. No honest model needs this one.', DO_NOT_LOAD),
    rule('pickle-carries-code', 'high', 'The file carries Python code', 'cloudpickle, dill and marshal rebuild functions from bytecode inside the file; what they do cannot be told by reading.', 'Move the function into an importable module and save the model again with joblib or pickle.'),
    rule('pickle-untrusted-call', 'high', 'Loading would call a function that models do not need', 'The function belongs to a known package, but is not among those that honest models call while loading; such functions read files, run code or load further pickles.', DO_NOT_LOAD),
    rule('pickle-dotted-name', 'high', 'A name reaches through an object into another', 'A dotted or dunder name walks from an innocent module to anything it has imported (numpy.lib.npyio: os.popen).', DO_NOT_LOAD),
    rule('pickle-computed-call', 'high', 'The name or the callable is computed while loading', 'Names built by code and calls of call results exist to hide what is called; honest models have neither.', DO_NOT_LOAD),
    rule('pickle-extension-code', 'high', 'The file uses the copyreg extension registry', 'EXT opcodes refer to a registry of the loading process, so that nobody can tell from the file what is imported.', DO_NOT_LOAD),
    rule('pickle-mutates-import', 'high', 'Loading would change an imported module, class or function', 'State or items set on an import (sys.modules, a class, a function) change the behaviour of the whole process.', DO_NOT_LOAD),
    rule('pickle-special-state', 'high', 'Instance state overrides a special attribute', 'Setting __setstate__, __class__ or __reduce__ on an instance redirects what later opcodes run.', DO_NOT_LOAD),
    rule('pickle-array-file-name', 'high', 'A joblib array is read from another file', 'Old joblib wrappers name a file beside the model; a path that leaves the folder reads any file of the machine.', 'Save the model again with a current joblib, in one file.'),
    rule('hidden-payload', 'high', 'A pickle with dangerous content hides where readers do not look', 'Content behind the end of the stream, inside array bytes or inside a constant is invisible to simple scanners.', DO_NOT_LOAD),
    rule('pickle-unlisted-class-call', 'high', 'A class of a known package is called that models usually do not call', 'Calling a class runs its constructor with arguments of the file.', ALLOW),
    rule('pickle-unknown-module', 'medium', 'The model needs code that ModelGate does not know', 'Unpickling imports this module; whoever provides it decides what runs.', ALLOW),
    rule('pickle-persistent-id', 'medium', 'The pickle refers to objects outside the file', 'Persistent ids are resolved by the loading program; what they are cannot be told from the file.', 'Save the model as a complete file.'),
    rule('pickle-malformed', 'medium', 'The pickle breaks the rules of its format', 'Unpicklers execute everything in front of the defect, and scanners that give up there miss it.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again. If the defect returns, the file was made by hand.'),
    rule('pickle-frame-mismatch', 'medium', 'Frames and opcodes of the pickle disagree', 'Unpicklers differ in how they read such frames, so that the same file means two things; ModelGate judged all readings.', 'Save the model again with a current Python.'),
    rule('pickle-unusual-encoding', 'medium', 'Numbers or text are encoded as no pickler writes them', 'Unpicklers accept these spellings, many scanners stop at them; they serve only to evade.', DO_NOT_LOAD),
    rule('trailing-data', 'medium', 'Bytes that belong to no part of the format', 'Unaccounted bytes are where payloads and secrets hide.', 'Save the model again, and find out who added the bytes.'),
    rule('resource-bomb', 'medium', 'Reading the file would exhaust memory or time', 'A declared length, index or expansion is far beyond what the file can hold.', 'Save the model again; do not load this file.'),
    rule('budget-exceeded', 'medium', 'A budget of the scan ended before the file did', 'What lies behind the budget was not judged.', 'Raise the limit knowingly, or make the model smaller.'),
    rule('not-inspected', 'medium', 'Content that the scan cannot read yet', 'What was not read was not judged; the file is not known to be clean.', 'Use a format that ModelGate reads to the last byte (joblib, pickle, ONNX, Keras, safetensors, GGUF, TensorFlow Lite, SavedModel). If the file should be one, it was cut off or replaced on its way: copy it again and compare its sha256.'),
    rule('format-mismatch', 'medium', 'The name says one format, the content is another', 'A pickle under the name of a data format gets loaded by code that expects no code in it.', 'Name the file after its content.'),
    rule('onnx-external-data-path', 'high', 'ONNX tensor data lies outside the model folder', 'A location that is absolute or climbs out of the folder reads any file of the machine (CVE-2022-25882, CVE-2024-27318).', 'Save the model with external data beside it, or without external data.'),
    rule('onnx-python-op', 'high', 'The ONNX graph runs Python', 'PythonOp and PyOp call Python code of the loading process.', 'Export the model without custom Python operators.'),
    rule('onnx-custom-domain', 'medium', 'The ONNX graph needs operators of a custom domain', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('onnx-malformed', 'medium', 'The ONNX file breaks the rules of protobuf or ONNX', 'Parsers differ on malformed input, so that a scanner and a runtime may see two different graphs.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, export the model again and check it with onnx.checker.'),
    rule('booster-malformed', 'medium', 'The booster breaks the rules of its format', 'What cannot be read to the end cannot be judged; something else may hide in the file.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again with the library that trained it.'),
    rule('onnx-external-data', 'low', 'ONNX tensor data lies in another file', 'The sha256 of the model does not cover that file.', 'Prefer one file; else deploy and verify both.'),
    rule('keras-lambda', 'high', 'A Keras layer runs a Python function of the file', 'Lambda layers hold bytecode or name a function; Keras runs it when the model is loaded or used, in .h5 files even in safe mode.', 'Replace the Lambda layer by layers of Keras or a registered class, and save the model again.'),
    rule('keras-untrusted-module', 'high', 'The Keras configuration names something that is no layer', 'Deserializing imports the module and calls the name with arguments of the file (CVE-2025-1550, CVE-2025-8747, CVE-2025-9906).', DO_NOT_LOAD),
    rule('keras-file-access', 'high', 'Loading the Keras model reads a file or a URL that the model names', 'A vocabulary that is a path reads any file of the machine into the model, a URL fetches from the network (CVE-2025-12058).', 'Save the model with the vocabulary itself (adapt() or a list), not with a path.'),
    rule('keras-foreign-layer', 'medium', 'A Keras layer wraps another framework', 'TFSMLayer loads a SavedModel from a path, TorchModuleWrapper unpickles a module; neither is judged by this scan.', 'Convert the inner model to layers of Keras, or scan and pin what the layer loads.'),
    rule('keras-custom-class', 'medium', 'The Keras model needs classes that are not of Keras', 'Loading runs code of the package that defines them; the file does not hold it, so that it was not judged.', 'Vouch for the package with allowed modules, or replace the layer by layers of Keras.'),
    rule('hdf5-external', 'high', 'HDF5 data lies in other files', 'External links, external storage and virtual datasets make the reader open any file of the machine (CVE-2026-1669).', 'Save the model again into one file; do not load this one.'),
    rule('hdf5-malformed', 'medium', 'The HDF5 file breaks the rules of its format', 'Readers differ on damaged structures, so that a scanner and Keras may see different models.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again. If the defect returns, the file was made by hand.'),
    rule('keras-malformed', 'medium', 'The Keras configuration cannot be read', 'A configuration that is no strict JSON was not judged; some readers may still make something of it.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again.'),
    rule('json-ambiguous', 'medium', 'A JSON document gives several values under one name', 'Readers differ in which value they take; what a check sees may not be what gets loaded. All values were judged.', 'Save the model again; no Keras writes such a document.'),
    rule('archive-unsafe-path', 'high', 'A member of the archive leads out of its folder', 'Unpacking writes or reads outside the folder: absolute paths, parent folders, links. Low for a single pickle under an absolute name: pandas before 1.3 wrote such archives, and reads them in memory.', DO_NOT_LOAD),
    rule('archive-ambiguous', 'medium', 'The archive shows different members to different readers', 'Duplicate names, headers that disagree, overlapping or unlisted members: what a scanner sees may not be what gets loaded. All views were judged.', 'Save the model again; if the defect returns, the file was made by hand.'),
    rule('archive-malformed', 'medium', 'A member of the archive cannot be read as it says', 'Wrong checksums and sizes, encryption and unknown methods stop scanners, while some loaders go on.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the model again.'),
    rule('tensorflow-file-op', 'high', 'An operator reaches files, the network or Python', 'ReadFile, WriteFile, PyFunc and their like do what the model says whenever it runs, with the rights of the process.', 'Move reading, writing and Python code out of the model, and export it again.'),
    rule('tensorflow-custom-op', 'medium', 'The TensorFlow model needs an operator that TensorFlow does not have', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('tensorflow-malformed', 'medium', 'A file of the TensorFlow model is damaged', 'A file that cannot be read to its end can hide anything behind the point where readers stop.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, export the model again.'),
    rule('tflite-custom-op', 'medium', 'The TensorFlow Lite model needs a custom operator', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('tflite-external-data', 'low', 'Weights of the TensorFlow Lite model lie in another file', 'The sha256 of the model does not cover that file; a path that leaves the folder (then high) reads any file of the machine.', 'Prefer one file; else deploy and verify both.'),
    rule('tflite-malformed', 'medium', 'The TensorFlow Lite model breaks the rules of its format', 'Readers differ on damaged tables, so that a scanner and a runtime may see two different graphs.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, convert the model again. If the defect returns, the file was made by hand.'),
    rule('tflite-flex-op', 'low', 'The TensorFlow Lite model needs an operator of TensorFlow', 'The operator is not built into TensorFlow Lite; whoever runs the model has to bring the Flex delegate.', 'Convert with built-in operators where that is possible.'),
    rule('template-escape', 'high', 'A chat template reaches for the inside of Python', 'Templates are rendered when the model answers; attributes with double underscores lead from any value to any function (CVE-2024-34359).', DO_NOT_LOAD),
    rule('array-malformed', 'medium', 'The header of an array or tensor file does not fit its data', 'Readers differ on what lies behind a wrong header.', 'Copy the file again and compare its sha256 with the source (in Git LFS: `git lfs pull`); if it is the same, save the arrays again.'),
    rule('secret', 'medium', 'A string looks like a credential', 'Whoever can download the model can use the credential.', 'Revoke the credential, remove it from the training code, and save the model again.'),
    rule('permissions-world-writable', 'high', 'Everybody on the machine may change the file', 'Any account can swap the model between the test and the deployment.', 'chmod o-w the file.'),
    rule('permissions-set-id', 'high', 'The file has the setuid or setgid bit', 'A model has no reason to run with the rights of its owner.', 'chmod ug-s the file.'),
    rule('permissions-symlink', 'high', 'The path leads out of the workspace through a symbolic link', 'The file that was reviewed is not the file that gets loaded.', 'Replace the link by the file.'),
    rule('permissions-owner', 'low', 'The file belongs to another account', 'Its owner can change it at any time.', 'Let the account that runs the pipeline own the model.'),
    rule('permissions-executable', 'low', 'The model is marked as executable', 'A model is data; an executable bit invites running it.', 'chmod a-x the file (git update-index --chmod=-x).'),
    rule('permissions-world-readable', 'low', 'Everybody on the machine may read the file', 'Usual for a checkout; matters for confidential models on shared machines.', 'chmod o-r the file if the model is confidential.'),
    rule('permissions-not-checked', 'low', 'Permissions were not checked', 'This platform has no POSIX permissions, or the path could not be examined.', 'Run the scan on Linux or macOS.'),
    rule('dependency-vulnerable', 'medium', 'A library that the model needs has a published vulnerability', 'Loading or serving the model runs this library. Of a flaw that a model file can trigger the finding says whether this one does: high if it does and code runs or files are reached, low if it does not.', 'Upgrade to a fixed version and save the model again.'),
    rule('library-version-mismatch', 'medium', 'The repository installs another version of the library than the one that wrote the model', 'A pickle is only sure to load, and to predict the same, in the version that wrote it. ModelGate reads it either way; the code that loads it may not. Versions that differ in the last part only count as low.', 'Pin the version that wrote the model, or save the model again with the installed one.'),
    rule('dependency-not-checked', 'medium', 'Dependencies were not checked against advisories', 'Without an answer of the advisory database nothing is known; the check is inconclusive, not passed.', 'Permit the query (security.dependency_check with network access), or switch the check off knowingly.'),
    rule('pickle-function-reference', 'low', 'A function of a known package is referenced, not called', 'It runs when the model predicts, not while loading.', ALLOW),
    rule('stacked-pickle', 'low', 'Several pickles in one file', 'Every loader reads the first; only some read the rest. All were judged.', 'Save one object a file.'),
    rule('nested-pickle', 'low', 'A constant holds another pickle', 'It runs only if something loads it; it was judged like the file itself.', 'Save the inner object as part of the outer one.'),
    rule('policy-exception', 'low', 'An allow-list entry of the policy was used', 'Somebody vouched for it, with the reason shown.', 'Review the entry from time to time.'),
    rule('policy-expired', 'low', 'An allow-list entry has expired', 'Its exception no longer holds; what it covered is judged again.', 'Renew the entry with a new reason, or remove it.'),
    rule('pickle-by-design', 'low', 'A pickle can run code by design', 'The scan judges what this file names and calls; the format itself gives no guarantee.', 'Convert the model to ONNX (modelgate convert) where that is possible.'),
];
const order = new Map(rules.map((entry, at) => [entry.id, at]));
const byId = new Map(rules.map((entry) => [entry.id, entry]));
/** Position in the list, for reports that follow it. */
function orderOf(id) {
    return order.get(id) ?? rules.length;
}
/** The record of a rule id. */
function ruleOf(id) {
    return byId.get(id);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZodISODate: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate),
/* harmony export */   ZodISODateTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime),
/* harmony export */   ZodISODuration: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration),
/* harmony export */   ZodISOTime: () => (/* reexport safe */ _schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime),
/* harmony export */   date: () => (/* binding */ date),
/* harmony export */   datetime: () => (/* binding */ datetime),
/* harmony export */   duration: () => (/* binding */ duration),
/* harmony export */   time: () => (/* binding */ time)
/* harmony export */ });
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODateTime, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODate, params);
}
function time(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoTime */ .Kn(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISOTime, params);
}
function duration(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* ._isoDuration */ .f2(_schemas_js__WEBPACK_IMPORTED_MODULE_0__.ZodISODuration, params);
}


/***/ })

};
