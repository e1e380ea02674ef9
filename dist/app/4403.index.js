export const id = 4403;
export const ids = [4403,6521];
export const modules = {

/***/ 15609:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $H: () => (/* binding */ openData),
  c4: () => (/* binding */ requireColumn),
  t1: () => (/* binding */ resolveData)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
// EXTERNAL MODULE: ./src/core/remote-address.ts
var remote_address = __webpack_require__(20856);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/data/columns/list-names.ts
var list_names = __webpack_require__(48875);
;// CONCATENATED MODULE: ./src/data/columns/one-hot-target.ts





/**
 * A table whose label is written as several columns of 0 and 1, one a class, as one with a label column. For a model, a
 * column is the class of its name (with or without what all names begin with); classes that are 0, 1, 2, ... are those
 * of the columns in the given order.
 * @throws ModelGateError 'usage' for columns that are not there; reading throws 'data' for rows that name no class, or two
 */
function oneHotTarget(source, names) {
    const known = source.schema.map(({ name }) => name);
    for (const name of names) {
        if (known.includes(name))
            continue;
        throw new errors/* ModelGateError */.j3('usage', `${source.path} has no column "${(0,core_text/* plain */.pj)(name, 80)}" of the one-hot target${(0,nearest/* didYouMean */.a)(name, known)}`, { subject: 'target', remedy: `Its columns: ${(0,list_names/* listNames */.Z)(known)}.` });
    }
    const rest = known.filter((name) => !names.includes(name));
    const target = labelName(names, rest);
    return { target, source: folded(source, names, target, shortNames(names)) };
}
/** Column names without the beginning that all of them share: `species_adelie`, `species_gentoo` name adelie and gentoo. */
function shortNames(names) {
    const cut = sharedBeginning(names).length;
    const short = names.map((name) => name.slice(cut));
    return short.includes('') ? names : short;
}
/** Up to the last separator within what all names begin with. */
function sharedBeginning([first = '', ...others]) {
    let length = 0;
    while (length < first.length && others.every((name) => name[length] === first[length]))
        length++;
    return /^.*[_.\-= ]/.exec(first.slice(0, length))?.[0] ?? '';
}
function labelName(names, rest) {
    const shared = sharedBeginning(names).replace(/[_.\-= ]+$/, '');
    const candidates = [shared === '' ? 'target' : shared, names.join('+')];
    return candidates.find((name) => !rest.includes(name)) ?? `${candidates[1]} (label)`;
}
function folded(source, names, target, labels) {
    const fold = async function* (chunks) {
        let first = 1;
        for await (const chunk of chunks) {
            yield foldedChunk(chunk, { names, target, labels, first, path: source.path });
            first += chunk.rows;
        }
    };
    return {
        ...source,
        schema: [...source.schema.filter(({ name }) => !names.includes(name)), { name: target, type: 'string' }],
        chunks: () => fold(source.chunks()),
        ...(source.columnChunks === undefined ? {} : { columnChunks: () => fold(source.columnChunks()) }),
        fitted: (model) => folded(source.fitted?.(model) ?? source, names, target, classNames(model.classes, names, labels)),
    };
}
/** What each column is called among the model's classes. */
function classNames(classes, names, labels) {
    const known = (classes ?? []).map(String);
    for (const candidates of [labels, names])
        if (candidates.every((name) => known.includes(name)))
            return candidates;
    const counted = known.length === names.length && known.every((label, at) => Number(label) === at);
    return counted ? known : labels;
}
function foldedChunk(chunk, { names, target, labels, first, path }) {
    const parts = names.map((name) => chunk.columns.find((column) => column.name === name));
    const cells = parts.map((column) => numbersOf(column, path));
    const classes = Array.from({ length: chunk.rows }, (_, row) => {
        const values = cells.map((column) => column[row]);
        if (values.every(Number.isNaN))
            return null; // a row without a label
        const ones = values.flatMap((value, at) => (value === 1 ? [at] : []));
        if (ones.length === 1 && values.every((value) => value === 0 || value === 1))
            return labels[ones[0]];
        throw new errors/* ModelGateError */.j3('data', `${path}: row ${first + row}: the columns of the one-hot target hold ${values.map((value) => (Number.isNaN(value) ? 'nothing' : value)).join(', ')} (${(0,list_names/* listNames */.Z)(names)})`, { subject: target, remedy: 'Exactly one of them has to be 1 and the others 0, or all of them empty.' });
    });
    const columns = chunk.columns.filter(({ name }) => !names.includes(name));
    return { ...chunk, columns: [...columns, (0,table/* stringColumn */.s2)(target, classes)] };
}
function numbersOf(column, path) {
    if (column.kind === 'number')
        return column.values;
    throw new errors/* ModelGateError */.j3('data', `${path}: the column "${(0,core_text/* plain */.pj)(column.name, 80)}" of the one-hot target holds text, not 0 and 1`, { subject: column.name, remedy: 'Name a single column of labels as target, or write 0 and 1.' });
}

// EXTERNAL MODULE: ./src/data/read/open.ts + 16 modules
var read_open = __webpack_require__(8381);
// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/data.ts






/** Data named by options or the configuration; options win. @throws ModelGateError when a file or the target is wrong */
async function resolveData(inputs, config, access) {
    const open = (path) => path === null || path === undefined ? Promise.resolve(null) : openData(path, config, access);
    const validation = await open(inputs.text('validation-data') ?? config.data.validation);
    const reference = await open(inputs.text('reference-data') ?? config.data.reference);
    const target = inputs.text('target') ?? config.data.target;
    const names = oneHotNames(target, validation);
    if (names === null) {
        if (typeof target === 'string' && validation !== null)
            requireColumn(validation, target);
        return { validation, reference, target: typeof target === 'string' ? target : null };
    }
    return foldedData(validation, reference, names);
}
/** The columns of a one-hot target: a list in the configuration, or names with commas where no column has that name. */
function oneHotNames(target, validation) {
    if (target === null || typeof target !== 'string')
        return target;
    if (!target.includes(',') || validation?.schema.some(({ name }) => name === target) === true)
        return null;
    return target.split(',').map((name) => name.trim());
}
/** Reference data without these columns has no label, which drift and quality take. */
function foldedData(validation, reference, names) {
    const has = (table) => names.every((name) => table.schema.some((column) => column.name === name));
    const judged = validation === null ? null : oneHotTarget(validation, names);
    const before = reference !== null && has(reference) ? oneHotTarget(reference, names) : null;
    return {
        validation: judged?.source ?? null,
        reference: before?.source ?? reference,
        target: judged?.target ?? before?.target ?? null,
    };
}
/**
 * A path below the working directory, or an address on another machine.
 * @param config itself, or read when the data needs a setting
 * @throws as openTable and RemoteFiles.fetch
 */
function openData(path, config, { workingDirectory, remoteFiles, signal }, options = {}) {
    const settings = async () => (typeof config === 'function' ? await config() : config).data;
    return (0,read_open/* openTable */.RT)((0,remote_address/* isRemoteAddress */.jV)(path) ? path : (0,paths/* within */.u)(workingDirectory, path), {
        imageRange: async () => (await settings()).image_range,
        signal,
        remote: async (address) => {
            const { max_download_bytes: maxBytes } = await settings();
            return remoteFiles.fetch(address, { maxBytes, signal });
        },
        ...options,
    });
}
/** @throws ModelGateError 'usage' naming the nearest column and all others */
function requireColumn(table, name) {
    const names = table.schema.map((column) => column.name);
    if (names.includes(name))
        return;
    throw new errors/* ModelGateError */.j3('usage', `${table.path} has no column "${(0,core_text/* plain */.pj)(name, 80)}"${(0,nearest/* didYouMean */.a)(name, names)}`, {
        subject: 'target',
        remedy: `Its columns: ${(0,core_text/* plain */.pj)(names.join(', '), 400)}.`,
    });
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

/***/ 99575:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qualityCommand: () => (/* binding */ qualityCommand)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72020);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3690);
/* harmony import */ var _data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15609);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);
/* harmony import */ var _sql_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28245);






/** Is the data fit for judging a model? */
const qualityCommand = {
    name: 'quality',
    async run(inputs, surroundings, print) {
        const { signal, workingDirectory } = surroundings;
        const config = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.resolveConfig)(inputs, workingDirectory);
        const threshold = config.testing.data_quality_threshold;
        const data = await (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .openData */ .$H)(inputs.required('data'), config, surroundings);
        const referencePath = inputs.text('reference');
        const reference = referencePath === undefined ? null : await (0,_data_js__WEBPACK_IMPORTED_MODULE_1__/* .openData */ .$H)(referencePath, config, surroundings);
        const target = inputs.text('target');
        const quality = await (0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .dataQuality */ .E)(data, {
            threshold,
            signal,
            ruleResults: (await (0,_sql_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .sqlRules */ .q)(config, surroundings).sqlRules?.({ data, reference })) ?? [],
            ...(reference === null ? {} : { reference }),
            ...(target === undefined ? {} : { target }),
        });
        print(inputs.flag('json') ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .a)(quality) : qualityTable(quality, threshold));
        const broken = quality.checks.some((check) => check.severity !== 'warn' && check.status !== 'passed' && check.status !== 'skipped');
        return quality.score !== null && quality.score >= threshold && !broken ? 0 : 1;
    },
};
function qualityTable(quality, threshold) {
    const dimensions = Object.entries(quality.dimensions).map(([name, value]) => `  ${name.padEnd(14)}${value === null ? '-' : value.toFixed(4)}`);
    const problems = quality.checks
        .filter((check) => check.status !== 'passed' && check.status !== 'skipped')
        .map((check) => `  ${check.severity === 'warn' ? 'warning' : check.status} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(check.message)}`);
    const score = quality.score === null ? `no score: ${quality.reason ?? ''}` : `score ${quality.score.toFixed(4)}`;
    return [`${score}, threshold ${threshold}, ${quality.rows} rows`, ...dimensions, ...problems, ''].join('\n');
}


/***/ }),

/***/ 86833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveConfig: () => (/* binding */ resolveConfig),
/* harmony export */   resolveEnvironment: () => (/* binding */ resolveEnvironment),
/* harmony export */   resolveStages: () => (/* binding */ resolveStages),
/* harmony export */   within: () => (/* reexport safe */ _paths_js__WEBPACK_IMPORTED_MODULE_2__.u)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61036);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93981);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90761);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72020);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30430);








/** The configuration that was named, the one at the usual place, or the defaults. */
async function resolveConfig(inputs, workingDirectory) {
    const named = inputs.text('config');
    if (named !== undefined)
        return (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(workingDirectory, named));
    const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, _config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG_PATH */ .Bi);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(usual) ? (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(usual) : (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfig */ .sb)();
}
/** @throws ModelGateError 'usage' when the environment is not one of the configuration's */
function resolveEnvironment(name, config) {
    const known = config.deployment.environments;
    if (name === undefined)
        return known[0];
    if (known.includes(name))
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `environment "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(name, 80)}" is not configured${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(name, known)}`, {
        subject: 'environment',
        remedy: `Known: ${known.join(', ')}. Add it to deployment.environments to use it.`,
    });
}
/** Names of `--stages a,b`, or those of the configuration. */
function resolveStages(words, config) {
    if (words === undefined)
        return config.pipeline.stages;
    const names = words.split(',').map((word) => word.trim());
    return names.map((name) => {
        const stage = _config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_NAMES */ .y1.find((known) => known === name);
        if (stage !== undefined)
            return stage;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `unknown stage "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(name, 80)}"${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(name, _config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_NAMES */ .y1)}`, {
            subject: 'stages',
            remedy: `Known stages: ${_config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_NAMES */ .y1.join(', ')}.`,
        });
    });
}


/***/ }),

/***/ 28245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ sqlRules)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/data/sql/index.ts
// The code behind these is loaded by the first rule: most runs have none, and each start would pay for it.
/** See sql-checks.ts. */
async function sqlChecks(tables, checks, settings) {
    return (await __webpack_require__.e(/* import() */ 6957).then(__webpack_require__.bind(__webpack_require__, 96957))).sqlChecks(tables, checks, settings);
}
/** See duckdb-package.ts. */
async function fetchDuckDb(place) {
    return (await __webpack_require__.e(/* import() */ 8101).then(__webpack_require__.bind(__webpack_require__, 18101))).fetchDuckDb(place);
}
/** See duckdb-package.ts. */
async function findDuckDb(folder) {
    return (await __webpack_require__.e(/* import() */ 8101).then(__webpack_require__.bind(__webpack_require__, 18101))).findDuckDb(folder);
}

// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/sql-rules.ts



/** The SQL rules of the configuration; evaluated once for the same data, however many models are judged on it. */
function sqlRules(config, surroundings) {
    const checks = config.data_quality.checks.map(({ name, sql, severity, expect }) => ({
        name,
        sql,
        severity,
        ...(expect === undefined ? {} : { expect: expectedOf(expect) }),
    }));
    if (checks.length === 0)
        return {};
    const { tempDirectory, signal } = surroundings;
    const { duckdb_memory_mb: memoryMb, duckdb_threads: threads } = config.engines;
    const timeoutMs = config.data_quality.sql_timeout_seconds * 1000;
    const client = () => findClient(config, surroundings);
    let last = null;
    return {
        sqlRules: (tables) => {
            if (last?.tables.data !== tables.data || last.tables.reference !== tables.reference) {
                const results = sqlChecks(tables, checks, { client, tempDirectory, memoryMb, threads, timeoutMs, signal });
                last = { tables, results };
            }
            return last.results;
        },
    };
}
function expectedOf(expect) {
    if (typeof expect !== 'object')
        return expect;
    const { min, max } = expect;
    return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
}
async function findClient({ engines }, surroundings) {
    const { duckdb, duckdb_registry: registry } = engines;
    const { workingDirectory, tempDirectory, remoteFiles, untrusted, signal } = surroundings;
    if (duckdb === 'off') {
        throw new errors/* ModelGateError */.j3('unsupported', 'SQL rules need DuckDB, which is switched off', {
            subject: 'engines.duckdb',
            remedy: 'Set engines.duckdb to fetch, or to the folder in which @duckdb/node-api is installed.',
        });
    }
    if (duckdb === 'fetch')
        return fetchDuckDb({ remoteFiles, registry, tempDirectory, signal });
    if (untrusted !== null) {
        throw new errors/* ModelGateError */.j3('unsupported', `DuckDB is not loaded from a folder for strangers: ${untrusted}`, {
            subject: 'engines.duckdb',
            remedy: 'Set engines.duckdb to fetch: what is fetched is pinned.',
        });
    }
    return findDuckDb((0,paths/* within */.u)(workingDirectory, duckdb));
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

/***/ 48875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);

/** Column names for a message, shortened when there are many. */
function listNames(names, most = 20) {
    const shown = names.slice(0, most).map((name) => `'${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name, 60)}'`);
    return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
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
