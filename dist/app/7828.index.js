export const id = 7828;
export const ids = [7828,4800];
export const modules = {

/***/ 9652:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $H: () => (/* binding */ openData),
/* harmony export */   R4: () => (/* binding */ hasColumn),
/* harmony export */   c4: () => (/* binding */ requireColumn)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90761);
/* harmony import */ var _core_remote_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20856);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55835);
/* harmony import */ var _data_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78855);





/**
 * A path below the working directory, or an address on another machine.
 * @param config itself, or read when the data needs a setting
 * @throws as openTable and RemoteFiles.fetch
 */
function openData(path, config, { workingDirectory, remoteFiles, signal }, options = {}) {
    const settings = async () => (typeof config === 'function' ? await config() : config).data;
    const opening = {
        imageRange: async () => (await settings()).image_range,
        signal,
        remote: async (address) => {
            const { max_download_bytes: maxBytes } = await settings();
            return remoteFiles.fetch(address, { maxBytes, signal });
        },
        ...options,
    };
    return (0,_core_remote_address_js__WEBPACK_IMPORTED_MODULE_0__/* .isRemoteAddress */ .jV)(path)
        ? (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)(path, opening)
        : (0,_data_index_js__WEBPACK_IMPORTED_MODULE_2__/* .asWritten */ .qm)(path, workingDirectory, (place) => (0,_data_index_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)(place, opening));
}
function hasColumn(table, name) {
    return table.schema.some((column) => column.name === name);
}
/** @throws ModelGateError 'usage' naming the nearest column and all others */
function requireColumn(table, name) {
    const names = table.schema.map((column) => column.name);
    if (names.includes(name))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', `${table.path} has no column "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name, 80)}"${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .didYouMean */ .a)(name, names)}`, {
        subject: 'target',
        remedy: `Its columns: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(names.join(', '), 400)}.`,
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

/***/ 84800:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ labelOf),
  openTables: () => (/* binding */ openTables),
  t: () => (/* binding */ resolveData)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/data/columns/list-names.ts
var list_names = __webpack_require__(48875);
;// CONCATENATED MODULE: ./src/data/columns/model-labels.ts




/**
 * The table with the label column in the model's words, where it was fitted on codes of the labels.
 * A table without the column, such as a reference without labels, stays as it is.
 * @throws ModelGateError when read: 'data' for a label that is not among them
 */
function withModelLabels(source, target, labels) {
    if (!source.schema.some(({ name }) => name === target))
        return source;
    const names = new Map(Object.entries(labels));
    const rename = async function* (chunks) {
        for await (const chunk of chunks) {
            const columns = chunk.columns.map((column) => column.name === target ? renamed(column, chunk.rows, names, source.path) : column);
            yield { ...chunk, columns };
        }
    };
    const type = typeOf([...names.values()]);
    return {
        ...source,
        statistics: undefined,
        schema: source.schema.map((column) => (column.name === target ? { name: target, type } : column)),
        chunks: (size) => rename(source.chunks(size)),
        ...(source.columnChunks === undefined ? {} : { columnChunks: () => rename(source.columnChunks()) }),
        ...(source.fitted === undefined
            ? {}
            : { fitted: (model) => withModelLabels(source.fitted(model), target, labels) }),
    };
}
function typeOf(labels) {
    if (labels.every((label) => typeof label === 'boolean'))
        return 'boolean';
    if (!labels.every((label) => typeof label === 'number'))
        return 'string';
    return labels.every(Number.isInteger) ? 'integer' : 'number';
}
function renamed(column, rows, names, path) {
    const known = new Map();
    const labels = Array.from({ length: rows }, (_, row) => {
        const text = textOf(column, row);
        if (text === null)
            return null;
        const label = known.get(text) ?? names.get(text);
        if (label === undefined)
            throw unknownLabel(text, column.name, names, path);
        known.set(text, label);
        return label;
    });
    const type = typeOf([...names.values()]);
    if (type === 'string')
        return (0,table/* stringColumn */.s2)(column.name, labels.map((label) => (label === null ? null : String(label)))); // prettier-ignore
    const missing = labels.includes(null) ? Uint8Array.from(labels, (label) => (label === null ? 1 : 0)) : null;
    return {
        kind: 'number',
        name: column.name,
        values: Float64Array.from(labels, (label) => (label === null ? NaN : Number(label))),
        missing,
        integer: type === 'integer',
        boolean: type === 'boolean',
    };
}
/** As the configuration names it: `1` for a number, `true` for a boolean. */
function textOf(column, row) {
    if (column.kind === 'string')
        return column.codes[row] < 0 ? null : column.dictionary[column.codes[row]];
    const value = column.values[row];
    if (Number.isNaN(value))
        return null;
    return column.boolean ? String(value === 1) : String(value);
}
function unknownLabel(text, target, names, path) {
    return new errors/* ModelGateError */.j3('data', `${(0,core_text/* plain */.pj)(path)}: the column "${(0,core_text/* plain */.pj)(target, 80)}" holds the label "${(0,core_text/* plain */.pj)(text, 80)}", which is not in data.labels`, { subject: target, remedy: `Say what the model calls it, beside ${(0,list_names/* listNames */.Z)([...names.keys()])}.` });
}

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
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
        statistics: undefined,
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

// EXTERNAL MODULE: ./src/commands/data.ts
var data = __webpack_require__(9652);
;// CONCATENATED MODULE: ./src/commands/tables.ts


/** Data named by options or the configuration; options win. @throws ModelGateError when a file or the target is wrong */
async function resolveData(inputs, config, access) {
    const paths = {
        current: inputs.text('validation-data') ?? config.data.validation,
        reference: inputs.text('reference-data') ?? config.data.reference,
    };
    const label = { target: inputs.text('target') ?? config.data.target, asked: true };
    const { current, reference, target } = await openTables(paths, label, config, access);
    if (target !== null && current !== null)
        (0,data/* requireColumn */.c4)(current, target);
    return { validation: current, reference, target };
}
/** The label that --target names, else the configuration's. */
function labelOf(inputs, config) {
    const named = inputs.text('target');
    return { target: named ?? config.data.target, asked: named !== undefined };
}
/** Whose label column is in the words of the model, as the configuration translates them. */
async function openTables(...[paths, label, config, access, options]) {
    const tables = await openOneColumn(paths, label, config, access, options);
    const { target } = tables;
    if (target === null)
        return tables;
    const { labels } = (typeof config === 'function' ? await config() : config).data;
    if (Object.keys(labels).length === 0)
        return tables;
    const translated = (table) => table && withModelLabels(table, target, labels);
    return { current: translated(tables.current), reference: translated(tables.reference), target };
}
/**
 * Opens tables side by side, their statistics with them, and makes one label column of those of a one-hot target: a list in
 * the configuration, or names with commas where no column has that name. A table without these columns has no label.
 * Whether a table has a target of one column is for the caller to say.
 * @throws ModelGateError 'usage' when no table has the columns of a one-hot target that was asked for; as openData
 */
async function openOneColumn(paths, { target = null, asked }, config, access, options = {}) {
    const oneColumn = target === null || (typeof target === 'string' && !target.includes(','));
    const { signal: ended, ...both } = endingTogether(access.signal);
    // The statistics of a table that will be folded would be made in vain; rows of a reference are hardly read again.
    const settings = { statistics: oneColumn, ...options };
    const open = async (path, more) => path === null || path === undefined ? null : (0,data/* openData */.$H)(path, config, { ...access, signal: ended }, more);
    const [current, reference] = await both.all([
        open(paths.current, settings),
        open(paths.reference, { ...settings, keptBytes: 0 }),
    ]);
    const tables = [current, reference].filter((table) => table !== null);
    const names = oneHotNames(target, tables);
    if (names === null)
        return { current, reference, target: typeof target === 'string' ? target : null };
    const labelled = tables.filter((table) => hasColumns(table, names));
    if (labelled.length === 0 && !asked)
        return { current, reference, target: null };
    const fold = (table) => table === null || (labelled.length > 0 && !labelled.includes(table)) ? null : oneHotTarget(table, names);
    const [judged, before] = [fold(current), fold(reference)];
    return {
        current: judged?.source ?? current,
        reference: before?.source ?? reference,
        target: judged?.target ?? before?.target ?? null,
    };
}
function hasColumns(table, names) {
    return names.every((name) => (0,data/* hasColumn */.R4)(table, name));
}
/** The columns of a one-hot target; null for a target of one column, and for none. */
function oneHotNames(target, tables) {
    if (target === null || typeof target !== 'string')
        return target;
    if (!target.includes(',') || tables.some((table) => hasColumns(table, [target])))
        return null;
    return target.split(',').map((name) => name.trim());
}
/** What is waited for together ends together: the first failure stops the others, whose threads would read on. */
function endingTogether(outer) {
    const own = new AbortController();
    return {
        signal: AbortSignal.any([outer, own.signal]),
        async all(work) {
            try {
                return await Promise.all(work);
            }
            catch (error) {
                own.abort(error);
                throw error;
            }
        },
    };
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


/***/ })

};
