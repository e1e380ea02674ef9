export const id = 4633;
export const ids = [4633];
export const modules = {

/***/ 66063:
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
// EXTERNAL MODULE: ./src/config/schema.ts
var schema = __webpack_require__(90131);
;// CONCATENATED MODULE: ./src/config/document.ts


/** JSON Schema (draft 2020-12) of the config file, for editors. */
function configJsonSchema() {
    const schema = z.toJSONSchema(configFileSchema, { io: 'input', target: 'draft-2020-12' });
    return { title: 'ModelGate configuration', ...schema };
}
function rows() {
    return Object.entries(schema/* CONFIG_SECTIONS */.ET).flatMap(([section, schema]) => Object.entries(schema.shape).map(([key, field]) => ({
        section,
        key,
        fallback: JSON.stringify(field.parse(undefined)),
        description: field.description ?? '',
    })));
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
        lines.push(`    # ${description}`, `    ${key}: ${fallback.replaceAll('"', "'").replaceAll(',', ', ')}`);
    }
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/data/read/open.ts + 15 modules
var read_open = __webpack_require__(2236);
// EXTERNAL MODULE: ./src/commands/settings.ts
var settings = __webpack_require__(86833);
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
        const target = inputs.text('target') ?? (await lastColumn(validation, workingDirectory));
        const files = [
            [WORKFLOW, workflow({ model, validation, reference, target })],
            [load/* DEFAULT_CONFIG_PATH */.Bi, renderMainConfig().replace(/^# yaml-language-server.*\n/, '')],
        ];
        for (const [path, text] of files)
            print(`${(await writeNew((0,settings/* within */.ux)(workingDirectory, path), text)) ? 'wrote' : 'kept '} ${path}\n`);
        const others = models.filter((path) => path !== model);
        if (others.length > 0)
            print(`other models found: ${others.slice(0, 5).join(', ')}\n`);
        print(validation === undefined
            ? 'no validation data was found: performance will be reported as not evaluated until you add it\n'
            : '');
        print(target !== undefined && inputs.text('target') === undefined
            ? `label column taken to be "${target}", the last one of ${validation}: check it in ${WORKFLOW}\n`
            : '');
        print(`next: read ${WORKFLOW}, commit both files, open a pull request\n`);
        return 0;
    },
};
async function filesMatching(patterns, cwd) {
    return (await (0,dist.glob)([...patterns], { cwd, ignore: IGNORED, onlyFiles: true })).toSorted();
}
/** By convention the label stands last; it is only a proposal and told as such. */
async function lastColumn(path, workingDirectory) {
    if (path === undefined)
        return undefined;
    const { schema } = await (0,read_open/* openTable */.RT)((0,settings/* within */.ux)(workingDirectory, path));
    return schema.at(-1)?.name;
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


/***/ })

};
