export const id = 6088;
export const ids = [6088,6833];
export const modules = {

/***/ 37053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   driftCommand: () => (/* binding */ driftCommand)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72020);
/* harmony import */ var _fresh_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94508);
/* harmony import */ var _retraining_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72607);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86833);





/** Of the longest names that are shown, with a blank. */
const NAME_WIDTH = 41;
/** Did the data move away from the reference? */
const driftCommand = {
    name: 'drift',
    async run(inputs, surroundings, print) {
        const config = await (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.resolveConfig)(inputs, surroundings.workingDirectory);
        const data = await (0,_fresh_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .openFreshData */ .Vp)(inputs, config, surroundings);
        const model = (0,_fresh_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .namedModel */ .h7)(inputs, surroundings);
        const { drift, drifted, notes } = await (0,_fresh_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .freshDrift */ .kY)(data, model, inputs, config, surroundings);
        const environment = (0,_settings_js__WEBPACK_IMPORTED_MODULE_0__.resolveEnvironment)(inputs.text('environment'), config);
        const findings = {
            ...{ environment, drift, drifted },
            health: null,
            modelSha256: null,
            dryRun: inputs.flag('dry-run'),
        };
        const retraining = await (0,_retraining_js__WEBPACK_IMPORTED_MODULE_2__/* .askForRetraining */ .s)(findings, config, surroundings);
        const told = retraining.message === null ? '' : `${retraining.message}\n`;
        print(inputs.flag('json')
            ? (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .toJson */ .a)({ ...drift, retraining })
            : `${driftTable(drift)}${notes.map((note) => `${note}\n`).join('')}${told}`);
        return drifted === false ? 0 : 1;
    },
};
function driftTable(drift) {
    const verdict = drift.drifted === null ? `inconclusive: ${drift.reason ?? ''}` : drift.drifted ? 'drifted' : 'no drift';
    const rows = drift.columns.map((column) => {
        const state = column.drifted === null ? (column.reason ?? 'not judged') : column.drifted ? 'drifted' : 'stable';
        return `  ${nameOf(column).padEnd(NAME_WIDTH)}${column.type.padEnd(13)}${number(column.score)}${number(column.noise_floor)}${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(state, 120)}`;
    });
    const head = `  ${'column'.padEnd(NAME_WIDTH)}${'type'.padEnd(13)}${'score'.padEnd(9)}${'floor'.padEnd(9)}verdict`;
    return [
        `${verdict} (score ${number(drift.score).trim()}, threshold ${drift.threshold}; ${drift.reference_rows} and ${drift.current_rows} rows)`,
        head,
        ...rows,
        '',
    ].join('\n');
}
function nameOf({ name, role }) {
    return role === 'target' || role === 'prediction'
        ? `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name, 32)} (${role === 'target' ? 'label' : 'model'})`
        : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(name, 40);
}
function number(value) {
    return (value === null ? '-' : value.toFixed(3)).padEnd(9);
}


/***/ }),

/***/ 86833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveConfig: () => (/* binding */ resolveConfig),
/* harmony export */   resolveEnvironment: () => (/* binding */ resolveEnvironment),
/* harmony export */   resolveStages: () => (/* binding */ resolveStages),
/* harmony export */   withBaseline: () => (/* binding */ withBaseline),
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
/** The configuration with the model of --baseline to compare with. */
function withBaseline(config, baseline) {
    return baseline === undefined ? config : (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkConfig */ .l2)({ ...config, validation: { ...config.validation, baseline } });
}


/***/ }),

/***/ 38640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ seededRandom),
/* harmony export */   k: () => (/* binding */ shuffle)
/* harmony export */ });
/** xoshiro128** (Blackman and Vigna, 2018, https://prng.di.unimi.it), seeded by splitmix32. */
function seededRandom(seed) {
    let state = seed >>> 0;
    const split = () => {
        state = (state + 0x9e3779b9) >>> 0;
        let z = state;
        z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
        z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
        return (z ^ (z >>> 15)) >>> 0;
    };
    let [a, b, c, d] = [split(), split(), split(), split()];
    const rotate = (value, bits) => (value << bits) | (value >>> (32 - bits));
    const next32 = () => {
        const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotate(d, 11);
        return result;
    };
    const next = () => ((next32() >>> 5) * 67_108_864 + (next32() >>> 6)) / 9_007_199_254_740_992;
    return { next, below: (bound) => Math.floor(next() * bound) };
}
/** Fisher-Yates, in place. */
function shuffle(values, random) {
    for (let last = values.length - 1; last > 0; last--) {
        const pick = random.below(last + 1);
        const held = values[last];
        values[last] = values[pick];
        values[pick] = held;
    }
}


/***/ }),

/***/ 58825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ columnTypeOf)
/* harmony export */ });
/* harmony import */ var _statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4406);

/** Fewer rows say too little about whether every row has its own value. */
const MIN_ROWS_FOR_ID = 20;
const ID_NAME = /^(id|uuid|guid|index|key|rowid|row_id|row_?number|unnamed: \d+)$|[_ -](id|uuid|guid)$|(?<=[a-z])(Id|ID)$/i;
const TIME_NAME = /(^|[_ -])(timestamp|datetime|epoch|created|updated)([_ -]?(at|on|time|ms))?$/i;
/** Tells values that carry meaning from ids, times and prose, whose shares say nothing about the population. */
function columnTypeOf(profile, rows) {
    const present = rows - (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .missingIn */ .EH)(profile);
    if (profile.type === 'timestamp')
        return { type: 'timestamp', reason: 'a timestamp' };
    if (profile.type === 'boolean')
        return { type: 'categorical', reason: null };
    const distinct = (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctIn */ .U_)(profile);
    if (profile.kind === 'number') {
        const unique = distinct === present && present >= MIN_ROWS_FOR_ID && profile.type === 'integer';
        const { min, max } = profile.values;
        if (unique && max - min + 1 === present)
            return { type: 'id', reason: 'a row number: consecutive integers, each once' };
        if (unique && ID_NAME.test(profile.name))
            return { type: 'id', reason: 'an id: integers, each once' };
        if (present >= MIN_ROWS_FOR_ID && isEpoch(profile.name, min, max)) {
            return { type: 'timestamp', reason: 'a timestamp: seconds or milliseconds since 1970' };
        }
        return { type: 'numeric', reason: null };
    }
    const { texts } = profile;
    if (present > 0 && texts.timestamps >= 0.95 * present)
        return { type: 'timestamp', reason: 'dates or times' };
    const words = present === 0 ? 0 : texts.words / present;
    if (texts.overflowed || (present >= MIN_ROWS_FOR_ID && distinct > 0.5 * present)) {
        return words >= 3
            ? { type: 'text', reason: `free text: ${words.toFixed(0)} words a cell, few cells alike` }
            : idOrNames(distinct, present, texts.overflowed);
    }
    return { type: 'categorical', reason: null };
}
function idOrNames(distinct, present, overflowed) {
    const share = `${distinct} different texts in ${present} rows`;
    if (overflowed || distinct >= 0.9 * present)
        return { type: 'id', reason: `an id: ${share}` };
    return { type: 'text', reason: `names or codes: ${share}` };
}
function isEpoch(name, min, max) {
    const seconds = min >= 1e8 && max < 1e10;
    const milliseconds = min >= 1e11 && max < 1e13;
    return TIME_NAME.test(name) && (seconds || milliseconds);
}


/***/ }),

/***/ 89803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ profileOf),
/* harmony export */   o6: () => (/* binding */ collectStatistics),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80416);
/* harmony import */ var _table_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25804);



const READINGS = new WeakMap();
/** Reads the table once; quality and drift of the same table share the result. */
async function profileOf(table) {
    return (await statisticsOf(table)).profile;
}
/** Some rows of the table, from the same reading. */
async function sampleOf(table) {
    return (await statisticsOf(table)).sample;
}
function statisticsOf(table) {
    const known = READINGS.get(table);
    if (known !== undefined)
        return known;
    const source = (0,_table_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isTableSource */ ._h)(table) ? table : (0,_table_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(table);
    const made = source.statistics?.() ?? collectStatistics(source);
    READINGS.set(table, made);
    return made;
}
/** Reads the table in this thread. @param spent true when its chunks are made anew for this reading */
async function collectStatistics(source, spent = false) {
    const { schema, rows, tensors } = source;
    const wholeRows = tensors?.every((tensor) => tensor.inColumns) ?? true;
    const collector = new _table_statistics_js__WEBPACK_IMPORTED_MODULE_1__.StatisticsCollector({ schema, rows, wholeRows });
    for await (const chunk of source.columnChunks?.() ?? source.chunks())
        collector.add(chunk, spent);
    return collector.finish();
}


/***/ })

};
