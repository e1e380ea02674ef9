export const id = 1067;
export const ids = [1067];
export const modules = {

/***/ 28533:
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
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
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
        const inner = field instanceof schemas/* ZodPrefault */.xgV ? field.unwrap() : null;
        if (inner instanceof schemas/* ZodObject */.bvH)
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
// EXTERNAL MODULE: ./src/security/dependencies/check.ts
var check = __webpack_require__(76634);
// EXTERNAL MODULE: ./src/data/read/open.ts + 16 modules
var read_open = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/formats/model-file.ts
var model_file = __webpack_require__(74184);
// EXTERNAL MODULE: ./src/model/open.ts + 4 modules
var model_open = __webpack_require__(51391);
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
var paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/init.ts










const WORKFLOW = '.github/workflows/modelgate.yml';
const IGNORED = ['**/node_modules/**', '**/.git/**', '**/.venv/**', '**/venv/**', '**/modelgate-report/**'];
const MODELS = ['**/*.joblib', '**/*.pkl', '**/*.onnx', '**/*.h5', '**/*.keras', '**/*.ubj', '**/*.cbm'];
const TABLES = ['**/*.csv', '**/*.parquet', '**/*.jsonl'];
/** Names by which people tell held-out data from training data. */
const HELD_OUT = /(^|[/_.-])(valid|validation|val|test|holdout|eval)([/_.-]|$)/i;
const TRAINING = /(^|[/_.-])(train|training|reference|ref)([/_.-]|$)/i;
/** Looks at the repository and writes a workflow and a commented configuration for it. Overwrites nothing. */
const initCommand = {
    name: 'init',
    async run(inputs, { workingDirectory }, print) {
        const models = await filesMatching(MODELS, workingDirectory);
        const named = inputs.list('model');
        const model = named[0] ?? models[0];
        if (model === undefined) {
            throw new errors/* ModelGateError */.j3('not-found', 'no model file (.joblib, .pkl, .onnx, .h5, .keras, .ubj, .cbm) was found in this folder', {
                remedy: 'Name it: modelgate init --model PATH.',
            });
        }
        const tables = await filesMatching(TABLES, workingDirectory);
        const validation = inputs.text('validation-data') ?? tables.find((path) => HELD_OUT.test(path));
        const reference = inputs.text('reference-data') ?? tables.find((path) => TRAINING.test(path));
        const given = inputs.text('target');
        const guessed = given === undefined && validation !== undefined
            ? await proposedLabel((0,paths/* within */.u)(workingDirectory, model), (0,paths/* within */.u)(workingDirectory, validation))
            : null;
        const target = given ?? guessed?.name;
        const files = [
            [WORKFLOW, workflow({ model, validation, reference, target })],
            [load/* DEFAULT_CONFIG_PATH */.Bi, renderMainConfig().replace(/^# yaml-language-server.*\n/, '')],
        ];
        for (const [path, text] of files)
            print(`${(await writeNew((0,paths/* within */.u)(workingDirectory, path), text)) ? 'wrote' : 'kept '} ${path}\n`);
        const others = models.filter((path) => path !== model);
        if (others.length > 0)
            print(`other models found: ${others.slice(0, 5).join(', ')}\n`);
        print(validation === undefined
            ? 'no validation data was found: performance will be reported as not evaluated until you add it\n'
            : '');
        if (guessed !== null)
            print(`label column taken to be "${(0,core_text/* plain */.pj)(guessed.name, 80)}", ${guessed.because}: check it in ${WORKFLOW}\n`);
        print(await requirementsFound(workingDirectory));
        print(`next: read ${WORKFLOW}, commit both files, open a pull request\n`);
        return 0;
    },
};
async function filesMatching(patterns, cwd) {
    return (await (0,dist.glob)([...patterns], { cwd, ignore: IGNORED, onlyFiles: true })).toSorted();
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
function workflow({ model, validation, reference, target }) {
    const given = {
        model,
        ...(validation === undefined ? {} : { 'validation-data': validation }),
        ...(reference === undefined ? {} : { 'reference-data': reference }),
        ...(target === undefined ? {} : { target }),
        'auto-deploy': "${{ github.ref == 'refs/heads/main' }}",
    };
    const block = (0,yaml_dist/* stringify */.As)(given, { lineWidth: 0 })
        .trimEnd()
        .split('\n')
        .map((line) => `          ${line}`)
        .join('\n');
    return `# Tests the model on pull requests; on main it deploys the tested bytes to the branch modelgate/staging.
name: model
on:
  pull_request:
  push:
    branches: [main]

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
${block}
`;
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

/***/ 76634:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ requiredPackages),
/* harmony export */   q: () => (/* binding */ checkDependencies)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38546);
/* harmony import */ var _files_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61602);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47509);







/** Reads the dependency files of a folder, not of those below it; null: there is no such folder. */
async function requiredPackages(folder) {
    const packages = [];
    const open = [];
    if (folder === null)
        return { packages, open, unread: null };
    try {
        for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder)).sort().filter(_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isDependencyFile */ .W)) {
            const list = (0,_files_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readDependencyFile */ .D)(name, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8'));
            packages.push(...list.packages);
            open.push(...list.open);
        }
        return { packages, open, unread: null };
    }
    catch (error) {
        return { packages, open, unread: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error) };
    }
}
/** Matches pinned and embedded library versions with published advisories. */
async function checkDependencies(request) {
    const { required, embedded, advisories } = request;
    const findings = new _findings_js__WEBPACK_IMPORTED_MODULE_4__/* .FindingList */ .kQ();
    const { open } = required;
    const packages = [
        ...required.packages,
        ...Object.entries(embedded).flatMap(([path, versions]) => (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .embeddedPackages */ .y1)(versions, path)),
    ];
    const notChecked = (reason) => {
        findings.add('dependency-not-checked', { message: reason, location: request.sourceRoot ?? '' });
        return { status: 'not_checked', reason, packages, open, findings: findings.toArray() };
    };
    if (required.unread !== null)
        return notChecked(required.unread);
    if (advisories === null)
        return notChecked(`no permission to ask an advisory database about ${packages.length} packages`);
    if (packages.length === 0) {
        return notChecked('no exact version is known: there is no lock file, and the model records none');
    }
    const unique = [...new Map(packages.map((each) => [`${each.name}@${each.version}`, each])).values()];
    const loaders = loadersOf(embedded);
    try {
        const found = await advisories.advisoriesFor(unique);
        for (const [at, each] of unique.entries()) {
            // PYSEC and GHSA describe the same flaw; GitHub's entry has the severity, so it goes first.
            const told = new Set();
            for (const advisory of [...found[at]].sort((a, b) => Number(isGitHubs(b.id)) - Number(isGitHubs(a.id)))) {
                if (told.has(advisory.id))
                    continue;
                for (const name of [advisory.id, ...advisory.aliases])
                    told.add(name);
                const names = [advisory.id, ...advisory.aliases].join(', ');
                const fixed = advisory.fixed.length === 0 ? 'no fixed version is listed' : `fixed in ${advisory.fixed.join(', ')}`;
                const loads = loaders.get(each.name);
                findings.add('dependency-vulnerable', {
                    message: `${each.name} ${each.version}${loads === undefined ? '' : `, which loads ${loads}`}: ${advisory.summary} (${names}; ${fixed})`,
                    location: each.source,
                    severity: advisory.severity,
                });
            }
        }
    }
    catch (error) {
        return notChecked((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
    }
    return { status: 'checked', reason: null, packages, open, findings: findings.toArray() };
}
function isGitHubs(id) {
    return id.startsWith('GHSA');
}
/** Package -> the model that it wrote, and so will load. */
function loadersOf(embedded) {
    return new Map(Object.entries(embedded).flatMap(([path, versions]) => (0,_packages_js__WEBPACK_IMPORTED_MODULE_5__/* .embeddedPackages */ .y1)(versions, path).map(({ name }) => [name, path])));
}


/***/ }),

/***/ 61602:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ isDependencyFile),
  D: () => (/* binding */ readDependencyFile)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/security/dependencies/packages.ts
var dependencies_packages = __webpack_require__(47509);
;// CONCATENATED MODULE: ./src/security/dependencies/files/fields.ts
/** An object below `name`, null when there is none. */
function fieldOf(value, name) {
    const found = own(value, name);
    return typeof found === 'object' ? found : null;
}
/** A string below `name`, null when there is none. */
function textOf(value, name) {
    const found = own(value, name);
    return typeof found === 'string' ? found : null;
}
function own(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return null;
    return value[name];
}

;// CONCATENATED MODULE: ./src/security/dependencies/files/conda.ts




/** Conda packages that PyPI knows by another name. */
const PYPI_NAMES = {
    pytorch: 'torch',
    'py-xgboost': 'xgboost',
    'lightgbm-cpu': 'lightgbm',
};
/** environment.yml: https://docs.conda.io/projects/conda/en/latest/user-guide/tasks/manage-environments.html */
function readCondaEnvironment(text, source) {
    const entries = fieldOf(parseYaml(text, source), 'dependencies');
    return (0,dependencies_packages/* listOf */.c3)((Array.isArray(entries) ? entries : []).flatMap((entry) => {
        if (typeof entry === 'string')
            return [condaRequirement(entry, source)];
        const pip = fieldOf(entry, 'pip');
        return (Array.isArray(pip) ? pip : [])
            .filter((requirement) => typeof requirement === 'string')
            .map((requirement) => (0,dependencies_packages/* readRequirement */.MZ)(requirement, source));
    }));
}
/** conda-lock.yml: https://conda.github.io/conda-lock/ */
function readCondaLock(text, source) {
    const entries = fieldOf(parseYaml(text, source), 'package');
    return (0,dependencies_packages/* listOf */.c3)((Array.isArray(entries) ? entries : []).map((entry) => {
        const name = textOf(entry, 'name') ?? '';
        return (0,dependencies_packages/* namedRequirement */.pA)(pypiName(name), `==${textOf(entry, 'version') ?? ''}`, source);
    }));
}
/** `channel::name`, then a version with one or two equal signs (one: a prefix), or a comparison; a build string last. */
function condaRequirement(text, source) {
    const match = /^(?:[\w./-]+::)?([A-Za-z\d][\w.-]*)\s*(.*)$/.exec(text.trim());
    if (match === null)
        return { requirement: text, source };
    const [, name, constraint] = match;
    const [version = ''] = constraint
        .trim()
        .replace(/^=(?!=)/, '= ')
        .replace(/^= /, '=')
        .split(/(?<=[\w*])[= ](?=[\w*])/);
    const specifier = /^=\d/.test(version) ? `==${version.slice(1).replace(/\.\*$/, '')}.*` : version;
    return (0,dependencies_packages/* namedRequirement */.pA)(pypiName(name), specifier, source, text);
}
function pypiName(name) {
    return PYPI_NAMES[name.toLowerCase()] ?? name;
}
function parseYaml(text, source) {
    try {
        return (0,dist/* parse */.qg)(text);
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('data', `${source} is not YAML: ${(0,errors/* messageOf */.bD)(cause)}`, { subject: source, cause });
    }
}

;// CONCATENATED MODULE: ./src/security/dependencies/files/pipfile-lock.ts



/** https://github.com/pypa/pipfile: exact versions below `default` and `develop`. */
function readPipfileLock(text, source) {
    let lock;
    try {
        lock = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('data', `${source} is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, { subject: source, cause });
    }
    return (0,dependencies_packages/* listOf */.c3)(['default', 'develop'].flatMap((section) => Object.entries(fieldOf(lock, section) ?? {}).map(([name, entry]) => (0,dependencies_packages/* namedRequirement */.pA)(name, textOf(entry, 'version') ?? '', source))));
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var smol_toml_dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./src/security/dependencies/files/pyproject.ts




/**
 * Requirements of a pyproject.toml: `project.dependencies` and extras
 * (https://packaging.python.org/en/latest/specifications/pyproject-toml/), PEP 735 groups, and Poetry's own tables
 * (https://python-poetry.org/docs/dependency-specification/).
 */
function readPyproject(text, source) {
    let project;
    try {
        project = (0,smol_toml_dist/* parse */.qg)(text);
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('data', `${source} is not TOML: ${(0,errors/* messageOf */.bD)(cause)}`, { subject: source, cause });
    }
    const standard = fieldOf(project, 'project');
    const groups = [
        fieldOf(standard, 'dependencies'),
        ...valuesOf(fieldOf(standard, 'optional-dependencies')),
        ...valuesOf(fieldOf(project, 'dependency-groups')),
    ];
    return (0,dependencies_packages/* listOf */.c3)([
        ...groups
            .flatMap((group) => (Array.isArray(group) ? group : []))
            .filter((requirement) => typeof requirement === 'string')
            .map((requirement) => (0,dependencies_packages/* readRequirement */.MZ)(requirement, source)),
        ...poetryRequirements(fieldOf(fieldOf(project, 'tool'), 'poetry'), source),
    ]);
}
function poetryRequirements(poetry, source) {
    const tables = [
        fieldOf(poetry, 'dependencies'),
        fieldOf(poetry, 'dev-dependencies'),
        ...valuesOf(fieldOf(poetry, 'group')).map((group) => fieldOf(group, 'dependencies')),
    ];
    return tables
        .flatMap((table) => Object.entries(table ?? {}))
        .filter(([name]) => name !== 'python')
        .map(([name, value]) => {
        const version = typeof value === 'string' ? value : textOf(value, 'version');
        return version === null
            ? { requirement: name, source }
            : (0,dependencies_packages/* namedRequirement */.pA)(name, poetrySpecifier(version), source, `${name} ${version}`);
    });
}
function valuesOf(table) {
    return Object.values(table ?? {});
}
/** Poetry's caret, tilde, wildcard and bare versions as PEP 440 writes them; others stay as they are. */
function poetrySpecifier(constraint) {
    return constraint
        .split(',')
        .map((part) => part.trim())
        .map((part) => {
        const match = /^([\^~]?)(\d+(?:\.\d+)*)(\.\*)?$/.exec(part);
        if (match === null)
            return part === '*' ? '' : part;
        const [, operator, version, wildcard] = match;
        if (operator === '')
            return wildcard === undefined ? `==${version}` : `==${version}.*`;
        return `>=${version},<${nextVersion(version, operator === '^')}`;
    })
        .filter((part) => part !== '')
        .join(',');
}
/** ^1.2.3 ends before 2, ^0.2.3 before 0.3; ~1.2.3 ends before 1.3, ~1 before 2. */
function nextVersion(version, caret) {
    const parts = version.split('.').map(Number);
    const firstSet = parts.findIndex((part) => part !== 0);
    const raised = caret ? (firstSet < 0 ? parts.length - 1 : firstSet) : Math.min(1, parts.length - 1);
    return parts
        .slice(0, raised + 1)
        .map((part, at) => (at === raised ? part + 1 : part))
        .join('.');
}

;// CONCATENATED MODULE: ./src/security/dependencies/files/requirements-txt.ts

/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
function readRequirementsTxt(text, source) {
    const found = [];
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at++) {
        const from = `${source}:${at + 1}`;
        let line = lines[at];
        while (line.endsWith('\\') && at + 1 < lines.length)
            line = line.slice(0, -1) + lines[++at];
        // Comments and hashes say nothing about the version.
        const requirement = line
            .replace(/(?:^|\s)#.*$/, '')
            .replace(/\s--\w[\w-]*(?:[= ]\S+)?/g, '')
            .trim();
        if (requirement === '')
            continue;
        if (!requirement.startsWith('-'))
            found.push((0,dependencies_packages/* readRequirement */.MZ)(requirement, from));
        else if (/^-[re]|^--(?:requirement|editable)/.test(requirement))
            found.push({ requirement, source: from });
    }
    return (0,dependencies_packages/* listOf */.c3)(found);
}

;// CONCATENATED MODULE: ./src/security/dependencies/files/toml-lock.ts


/**
 * poetry.lock, uv.lock and pdm.lock share `[[package]]` tables whose name and version are plain strings. They are read
 * line by line, because a TOML parser does not tell the lines that findings point to.
 */
function readTomlLock(text, source) {
    const packages = [];
    let table = '';
    let name = null;
    for (const [at, line] of text.split(/\r?\n/).entries()) {
        if (line.startsWith('[')) {
            table = line.trim();
            name = null;
            continue;
        }
        const match = table === '[[package]]' ? /^(name|version)\s*=\s*"([^"]*)"\s*$/.exec(line) : null;
        if (match === null)
            continue;
        if (match[1] === 'name')
            name = match[2];
        else if (name !== null && (0,dependencies_packages/* isVersion */.lF)(match[2])) {
            packages.push({ name: (0,dependencies_packages/* normaliseName */.GX)(name), version: match[2], source: `${source}:${at + 1}` });
        }
    }
    if (packages.length === 0)
        throw new errors/* ModelGateError */.j3('data', `${source} has no [[package]] with a version`, { subject: source });
    return { packages, open: [] };
}

;// CONCATENATED MODULE: ./src/security/dependencies/files/index.ts






/** One reader a kind of file. */
const dependencyFiles = [
    { names: /^requirements.*\.txt$/i, read: readRequirementsTxt },
    { names: /^pyproject\.toml$/, read: readPyproject },
    { names: /^(?:poetry|uv|pdm)\.lock$/, read: readTomlLock },
    { names: /^Pipfile\.lock$/, read: readPipfileLock },
    { names: /^environment\.ya?ml$/, read: readCondaEnvironment },
    { names: /^conda-lock\.ya?ml$/, read: readCondaLock },
];
function isDependencyFile(name) {
    return dependencyFiles.some(({ names }) => names.test(name));
}
/**
 * Reads a dependency file by its name.
 * @throws ModelGateError unsupported for an unknown name, data when the content breaks its format
 */
function readDependencyFile(name, text) {
    const kind = dependencyFiles.find(({ names }) => names.test(name));
    if (kind === undefined) {
        throw new errors/* ModelGateError */.j3('unsupported', `${name} is no dependency file that ModelGate reads`, {
            subject: name,
            remedy: 'Give a requirements*.txt, pyproject.toml, poetry.lock, uv.lock, pdm.lock, Pipfile.lock, environment.yml or conda-lock.yml.',
        });
    }
    return kind.read(text, name);
}


/***/ }),

/***/ 47509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ normaliseName),
/* harmony export */   MZ: () => (/* binding */ readRequirement),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   pA: () => (/* binding */ namedRequirement),
/* harmony export */   y1: () => (/* binding */ embeddedPackages)
/* harmony export */ });
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68898);
/* harmony import */ var _renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__);

/** https://peps.python.org/pep-0503/#normalized-names */
function normaliseName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** Import names of model facts under which PyPI knows another name. */
const PYPI_NAMES = { sklearn: 'scikit-learn', 'tensorflow-gpu': 'tensorflow' };
/** Versions recorded inside a model (facts.library_versions) as packages; what is no plain version is left out. */
function embeddedPackages(versions, source) {
    return Object.entries(versions)
        .filter(([, version]) => isVersion(version))
        .map(([name, version]) => {
        const normalised = normaliseName(name);
        return { name: PYPI_NAMES[normalised] ?? normalised, version, source };
    });
}
/** A PEP 440 version without wildcards: https://peps.python.org/pep-0440/ */
function isVersion(text) {
    return /^v?(?:\d+!)?\d+(?:\.\d+)*(?:[-_.]?(?:a|b|c|rc|alpha|beta|pre|preview|post|rev|r|dev)[-_.]?\d*)*(?:\+[a-z\d]+(?:[-_.][a-z\d]+)*)?$/i.test(text);
}
/**
 * One requirement as PEP 508 writes it, without marker: `scikit-learn[docs] >=1.2,<1.4`.
 * @returns a package for an exact version, else what stays open
 */
function readRequirement(text, source) {
    const requirement = text.split(';', 1)[0].trim();
    const match = /^([A-Za-z\d][\w.-]*)\s*(?:\[[^\]]*\])?\s*(?:\(([^()]*)\)|((?:[<>=!~]=?|===).*))?$/.exec(requirement);
    if (match === null)
        return { requirement, source };
    return namedRequirement(match[1], (match[2] ?? match[3] ?? '').trim(), source, requirement);
}
/** The same for a name and a PEP 440 specifier that a file keeps apart. */
function namedRequirement(name, specifier, source, requirement = `${name} ${specifier}`.trim()) {
    const exact = /^={2,3}\s*([^\s,]+)$/.exec(specifier)?.[1];
    if (exact !== undefined && isVersion(exact))
        return { name: normaliseName(name), version: exact, source };
    if (specifier === '' || !isSpecifier(specifier))
        return { requirement, source };
    return { requirement, source, range: { name: normaliseName(name), specifier } };
}
function listOf(requirements) {
    return {
        packages: requirements.filter((each) => 'version' in each),
        open: requirements.filter((each) => 'requirement' in each),
    };
}
/** Whether a version lies in a range; pre-releases count, since it is the version that somebody has. */
function isWithin(version, specifier) {
    return (0,_renovatebot_pep440__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, specifier, { prereleases: true });
}
function isSpecifier(text) {
    return text.split(',').every((part) => /^\s*(?:[<>]=?|[=!~]=|===)\s*v?[\d!][\w.!+*-]*\s*$/.test(part));
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27597);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDate */ .db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODate */ .Brp, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
