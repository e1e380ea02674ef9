export const id = 6625;
export const ids = [6625];
export const modules = {

/***/ 88973:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ prepareFolder),
/* harmony export */   z: () => (/* binding */ writeOutput)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);




/**
 * Makes a folder for results before the work starts, so that an hour of work is not lost to a wrong path. Segment by
 * segment: Node's recursive mkdir never returns for a folder below /proc.
 * @throws ModelGateError 'usage' naming the option, the folder and the reason
 */
function prepareFolder(path, option) {
    try {
        makeFolder(path);
        const probe = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, '.gitignore');
        // Results are not sources: git should not offer them, as other tools' caches do it.
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(probe))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(probe, '*\n');
    }
    catch (cause) {
        throw notWritable(path, option, cause);
    }
}
function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return;
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);
    if (parent !== path)
        makeFolder(parent);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
}
/** Writes a result file, whole or in pieces. @throws ModelGateError 'usage' naming the option, the file and the reason */
async function writeOutput(path, content, option = 'output') {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
    }
    catch (cause) {
        throw notWritable(path, option, cause);
    }
}
function notWritable(path, option, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('usage', `--${option}: ${path} cannot be written: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}`, {
        subject: option,
        cause,
        remedy: 'Name a place below a folder that exists and may be written to.',
    });
}


/***/ }),

/***/ 67125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ SARIF_OPTIONS),
  L: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/version.ts
var version = __webpack_require__(83323);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/report/cyclonedx.ts




/**
 * A bill of materials of the model file: its digest, what it is, what was measured, and the libraries that wrote it.
 * CycloneDX 1.6, JSON, with a model card. https://cyclonedx.org/docs/1.6/json/
 */
function renderCycloneDx(result) {
    const { model } = result;
    const libraries = Object.entries(model?.facts?.library_versions ?? {}).map(libraryComponent);
    return (0,json/* toJson */.a)({
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: serialNumber(result),
        version: 1,
        metadata: {
            timestamp: result.start_time,
            tools: { components: [{ type: 'application', name: 'ModelGate', version: version/* VERSION */.x }] },
            component: modelComponent(result),
        },
        components: libraries,
        dependencies: [
            { ref: MODEL_REF, dependsOn: libraries.map((library) => library['bom-ref']) },
            ...libraries.map((library) => ({ ref: library['bom-ref'] })),
        ],
    });
}
const MODEL_REF = 'model';
/** The same run gives the same number. UUID version 8: RFC 9562, section 5.8. */
function serialNumber({ pipeline_id, model, environment, start_time }) {
    const key = JSON.stringify([pipeline_id, model?.sha256 ?? null, environment, start_time]);
    const hex = (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex');
    const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
    return `urn:uuid:${parts.join('-')}`;
}
/** Names and versions stand in the file, so that they are its author's words: a purl only for what can be one. */
function libraryComponent([name, version]) {
    const isPackage = name !== 'python' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(name) && /^[0-9][0-9A-Za-z.+!-]*$/.test(version);
    return {
        type: 'library',
        'bom-ref': `library:${(0,core_text/* plain */.pj)(name, 100)}`,
        name: (0,core_text/* plain */.pj)(name, 100),
        version: (0,core_text/* plain */.pj)(version, 100),
        ...(isPackage ? { purl: purlOf(name, version) } : {}),
    };
}
/** https://github.com/package-url/purl-spec/blob/main/types-doc/pypi-definition.md */
function purlOf(name, version) {
    return `pkg:pypi/${name.toLowerCase().replaceAll('_', '-')}@${encodeURIComponent(version)}`;
}
function modelComponent(result) {
    const { model } = result;
    return {
        type: 'machine-learning-model',
        'bom-ref': MODEL_REF,
        name: (0,core_text/* plain */.pj)(result.model_path, 200),
        ...(model === null ? {} : { version: model.sha256.slice(0, 12) }),
        ...(model === null ? {} : { hashes: [{ alg: 'SHA-256', content: model.sha256 }] }),
        modelCard: modelCard(result),
        properties: propertiesOf(result),
    };
}
function modelCard(result) {
    const { model } = result;
    const facts = model?.facts;
    const supervised = model?.task === 'classification' || model?.task === 'regression';
    return {
        modelParameters: {
            ...(supervised ? { approach: { type: 'supervised' } } : {}),
            ...(model?.task ? { task: model.task } : {}),
            ...(facts?.estimator ? { modelArchitecture: (0,core_text/* plain */.pj)(facts.estimator, 200) } : {}),
        },
        quantitativeAnalysis: { performanceMetrics: performanceMetrics(result) },
    };
}
function performanceMetrics({ stages }) {
    const performance = stages.validation?.model_performance;
    if (performance === undefined)
        return [];
    const overall = Object.entries(performance.metrics).flatMap(([type, value]) => {
        if (value === null)
            return [];
        const interval = performance.intervals[type];
        const bounds = interval && { lowerBound: String(interval.low), upperBound: String(interval.high) };
        return [{ type, value: String(value), ...(bounds ? { confidenceInterval: bounds } : {}) }];
    });
    const slices = performance.slices.flatMap(({ column, value, metric, score }) => score === null ? [] : [{ type: metric, value: String(score), slice: (0,core_text/* plain */.pj)(`${column} = ${value}`, 200) }]);
    return [...overall, ...slices];
}
function propertiesOf(result) {
    const risk = result.stages.security?.overall_risk;
    const named = {
        format: result.model?.format,
        size: result.model === null ? null : String(result.model.size),
        engine: engineOf(result.model),
        environment: result.environment,
        overall_status: result.overall_status,
        security_risk: risk,
        pipeline_id: result.pipeline_id,
    };
    return Object.entries(named).flatMap(([name, value]) => value === null || value === undefined ? [] : [{ name: `modelgate:${name}`, value: (0,core_text/* plain */.pj)(value, 200) }]);
}
function engineOf(model) {
    return model?.engine ? [model.engine, model.engine_version ?? ''].join(' ').trim() : null;
}

// EXTERNAL MODULE: ./src/report/html.ts + 7 modules
var html = __webpack_require__(70259);
;// CONCATENATED MODULE: ./src/report/json.ts

/** The result document itself, keys in the order of the contract. */
function renderJson(result) {
    return (0,json/* toJson */.a)(result);
}

// EXTERNAL MODULE: ./src/report/junit.ts
var junit = __webpack_require__(42998);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(54285);
// EXTERNAL MODULE: ./src/report/sections/index.ts + 9 modules
var report_sections = __webpack_require__(8863);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(25594);
;// CONCATENATED MODULE: ./src/report/model-card.ts





/**
 * A model card with the front matter that the Hugging Face Hub reads (library, task, evaluation results), filled
 * from what was read and measured. What only people know has its heading and says that it is not filled in.
 * https://huggingface.co/docs/hub/model-cards#model-card-metadata
 */
function renderModelCard(result) {
    const sections = (0,report_sections/* sectionsOf */.K)(result).filter(({ id }) => !OF_THE_RUN.has(id));
    return [
        '---',
        // Aliases would let a reader expand what the model's author repeats.
        (0,dist/* stringify */.As)(frontMatter(result), { lineWidth: 0, aliasDuplicateObjects: false }).trimEnd(),
        '---',
        '',
        `# ${(0,core_text/* markdown */.wD)(nameOf(result))}`,
        '',
        `Verdict of ModelGate on ${(0,core_text/* markdown */.wD)(result.start_time)}: **${(0,wording/* overallWording */.Wr)(result.overall_status).word}**.`,
        '',
        ...sections.map((section) => (0,markdown/* markdownSection */.d)(section, { rowLimit: MAX_ROWS, open: true })),
        ...OWN_WORDS.map((title) => `### ${title}\n\nNot filled in: no file says it.\n`),
    ].join('\n');
}
const MAX_ROWS = 50;
/** What tells about one run of the gate, not about the model. */
const OF_THE_RUN = new Set(['attention', 'checks']);
/** Sections of the Hub's template that nobody can read from a file. */
const OWN_WORDS = ['Intended uses', 'Limitations and biases', 'Training data', 'Licence'];
function nameOf({ model_path }) {
    return model_path.split(/[\\/]/).at(-1) ?? model_path;
}
function frontMatter(result) {
    const facts = result.model?.facts ?? null;
    const library = facts === null ? null : libraryOf(facts);
    const task = taskOf(result);
    const results = evaluationResults(result, task);
    return {
        ...(library === null ? {} : { library_name: library }),
        ...(task === null ? {} : { pipeline_tag: task }),
        tags: [...(library === null ? [] : [library]), 'modelgate'],
        ...(results.length === 0 ? {} : { 'model-index': [{ name: (0,core_text/* plain */.pj)(nameOf(result), 200), results }] }),
    };
}
/** Names of the Hub's libraries by the package that holds the class. https://huggingface.co/docs/hub/models-libraries */
const LIBRARIES = {
    sklearn: 'sklearn',
    keras: 'keras',
    tensorflow: 'keras',
    xgboost: 'xgboost',
    lightgbm: 'lightgbm',
    catboost: 'catboost',
};
function libraryOf({ estimator, format }) {
    if (format === 'onnx')
        return 'onnx';
    if (format === 'keras' || format === 'hdf5')
        return 'keras';
    return LIBRARIES[estimator?.split('.')[0] ?? ''] ?? null;
}
/** The Hub knows tabular and text tasks; of other models it is not told what cannot be known. */
function taskOf({ model }) {
    if (model?.task !== 'classification' && model?.task !== 'regression')
        return null;
    if (model.facts === null || libraryOf(model.facts) === 'keras' || libraryOf(model.facts) === 'onnx')
        return null;
    const readsText = model.facts.structure.some(({ class_name }) => class_name.endsWith('Vectorizer'));
    if (readsText)
        return model.task === 'classification' ? 'text-classification' : null;
    return `tabular-${model.task}`;
}
/** Our metrics under the Hub's names where it has one. https://huggingface.co/evaluate-metric */
const HUB_METRICS = {
    f1_macro: 'f1',
    f1_weighted: 'f1',
    precision_macro: 'precision',
    recall_macro: 'recall',
    mcc: 'matthews_correlation',
    brier: 'brier_score',
    r2: 'r_squared',
};
function evaluationResults({ stages }, task) {
    const performance = stages.validation?.model_performance;
    if (performance?.status !== 'evaluated' || task === null)
        return [];
    const metrics = Object.entries(performance.metrics).flatMap(([name, value]) => value === null ? [] : [{ type: HUB_METRICS[name] ?? name, name, value, verified: false }]);
    if (metrics.length === 0)
        return [];
    const dataset = { type: 'validation-data', name: `validation data, ${performance.rows} rows` };
    return [{ task: { type: task }, dataset, metrics }];
}

// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __webpack_require__(57994);
;// CONCATENATED MODULE: ./src/report/index.ts


















/** Files written for every run, in the order in which they are written. SARIF needs the rules besides: renderSarif. */
const RENDERERS = [
    { name: 'json', file: 'result.json', mediaType: 'application/json', render: renderJson },
    { name: 'summary', file: 'summary.md', mediaType: 'text/markdown', render: (result) => (0,summary/* renderSummary */.B)(result) },
    { name: 'html', file: 'report.html', mediaType: 'text/html', render: html/* renderHtml */.K2 },
    { name: 'junit', file: 'junit.xml', mediaType: 'application/xml', render: junit/* renderJunit */.RV },
    { name: 'model_card', file: 'model-card.md', mediaType: 'text/markdown', render: renderModelCard },
    { name: 'bom', file: 'bom.cdx.json', mediaType: 'application/vnd.cyclonedx+json', render: renderCycloneDx },
];

// EXTERNAL MODULE: ./src/report/sarif.ts
var sarif = __webpack_require__(10643);
// EXTERNAL MODULE: ./src/security/rules.ts
var rules = __webpack_require__(90117);
;// CONCATENATED MODULE: ./src/commands/reports.ts





/** SARIF needs to know the rules besides the findings. */
const SARIF_OPTIONS = {
    version: version/* VERSION */.x,
    rules: rules/* rules */.aO.map(({ id, title, severity, why, remedy, docs }) => ({
        id,
        title,
        severity,
        description: why,
        remedy,
        docs,
    })),
};
/** Writes every report of a run into a folder. */
async function writeReports(result, folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const paths = new Map();
    for (const { name, file, render } of RENDERERS) {
        const path = (0,external_node_path_.join)(folder, file);
        await (0,promises_.writeFile)(path, render(result));
        paths.set(name, path);
    }
    return {
        directory: folder,
        result: paths.get('json'),
        summary: paths.get('summary'),
        html: paths.get('html'),
        junit: paths.get('junit'),
        modelCard: paths.get('model_card'),
        bom: paths.get('bom'),
        sarif: await writeSarif(result, folder),
    };
}
async function writeSarif({ stages }, folder) {
    const files = stages.security?.files ?? [];
    if (files.length === 0)
        return null;
    const path = (0,external_node_path_.join)(folder, 'scan.sarif');
    await (0,promises_.writeFile)(path, (0,sarif/* renderSarif */.W)(files, SARIF_OPTIONS));
    return path;
}


/***/ }),

/***/ 70259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $q: () => (/* binding */ htmlSection),
  MY: () => (/* binding */ page),
  K2: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(25594);
// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(25602);
;// CONCATENATED MODULE: ./src/report/html/histogram.ts


const WIDTH = 220;
const HEIGHT = 48;
/** Reference (outlined) behind current (filled), each scaled to its own sum, with the bins in a tooltip. */
function pairedHistogram({ bins, reference, current }) {
    const shares = [shareOf(reference), shareOf(current)];
    const y = (0,d3_scale/* scaleLinear */.m4)([0, Math.max(...shares[0], ...shares[1], 1e-9)], [0, HEIGHT - 2]);
    const step = WIDTH / Math.max(bins.length, 1);
    const bars = bins.map((bin, index) => {
        const [before, after] = [shares[0][index] ?? 0, shares[1][index] ?? 0];
        const title = `<title>${(0,core_text/* html */.qy)(bin, 80)}: reference ${percent(before)}, current ${percent(after)}</title>`;
        const rect = (kind, share, inset) => `<rect class="${kind}" x="${round(index * step + inset)}" y="${round(HEIGHT - y(share))}" width="${round(Math.max(step - 2 * inset, 0.5))}" height="${round(y(share))}"/>`;
        return `<g>${title}${rect('reference', before, step * 0.08)}${rect('current', after, step * 0.24)}</g>`;
    });
    const label = `Histogram of ${bins.length} bins, reference against current`;
    return `<svg class="histogram" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${label}">${bars.join('')}<line class="axis" x1="0" x2="${WIDTH}" y1="${HEIGHT - 0.5}" y2="${HEIGHT - 0.5}"/></svg>`;
}
function shareOf(values) {
    const sum = values.reduce((total, value) => total + value, 0);
    return values.map((value) => (sum === 0 ? 0 : value / sum));
}
function percent(share) {
    return `${(share * 100).toFixed(1)}%`;
}
function round(value) {
    return Math.round(value * 100) / 100;
}

;// CONCATENATED MODULE: ./src/report/html/bar-chart.ts




const bar_chart_WIDTH = 720;
const LABELS = 190;
const VALUES = 80;
const ROW = 26;
const AXIS = 26;
/** Bars that are drawn; the summary's table and result.json have them all. */
const MAX_BARS = 40;
/** Horizontal bars with whiskers, and a tick for the other model. */
function barChart({ caption, other, bars }) {
    const shown = bars.slice(0, MAX_BARS);
    const ends = shown.flatMap(({ value, error, other: compared }) => [value - error, value + error, compared ?? 0]);
    const x = (0,d3_scale/* scaleLinear */.m4)([Math.min(0, ...ends), Math.max(0, ...ends, 1e-9)], [LABELS, bar_chart_WIDTH - VALUES]).nice(6);
    const height = shown.length * ROW + AXIS;
    const grid = x.ticks(6).map((tick) => {
        const at = round(x(tick));
        return `<line class="grid" x1="${at}" x2="${at}" y1="0" y2="${height - AXIS}"/><text class="tick" x="${at}" y="${height - 8}" text-anchor="middle">${(0,wording/* showNumber */.Zo)(tick)}</text>`;
    });
    const compared = shown.some((bar) => bar.other !== null);
    const more = bars.length > MAX_BARS ? ` The ${MAX_BARS} largest of ${bars.length} are drawn.` : '';
    const legend = compared ? ` The line across a bar is the ${(0,core_text/* html */.qy)(other)} model.` : '';
    return `<figure><figcaption>${(0,core_text/* html */.qy)(caption)}.${legend}${more}</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="${(0,core_text/* html */.qy)(caption)}"><svg class="bars" viewBox="0 0 ${bar_chart_WIDTH} ${height}" role="img" aria-label="${(0,core_text/* html */.qy)(caption)}">
${grid.join('')}
${shown.map((bar, index) => oneBar(bar, index * ROW, x)).join('\n')}
</svg></div></figure>`;
}
function oneBar({ label, value, error, other }, top, x) {
    const [from, to] = [x(Math.min(0, value)), x(Math.max(0, value))];
    const middle = top + ROW / 2;
    const whisker = error > 0
        ? `<path class="whisker" d="M${round(x(value - error))} ${middle}H${round(x(value + error))}M${round(x(value - error))} ${middle - 4}v8M${round(x(value + error))} ${middle - 4}v8"/>`
        : '';
    const tick = other === null
        ? ''
        : `<line class="other" x1="${round(x(other))}" x2="${round(x(other))}" y1="${top + 3}" y2="${top + ROW - 3}"/>`;
    const name = label.length > 22 ? `${label.slice(0, 21)}…` : label;
    return `<g><title>${(0,core_text/* html */.qy)(label, 200)}: ${(0,wording/* showNumber */.Zo)(value)} ± ${(0,wording/* showNumber */.Zo)(error)}</title><text x="${LABELS - 8}" y="${middle + 4}" text-anchor="end">${(0,core_text/* html */.qy)(name)}</text><rect class="bar" x="${round(from)}" y="${top + 6}" width="${round(Math.max(to - from, 0.5))}" height="${ROW - 12}"/>${whisker}${tick}<text class="value" x="${bar_chart_WIDTH - VALUES + 8}" y="${middle + 4}">${(0,wording/* showNumber */.Zo)(value)}</text></g>`;
}

;// CONCATENATED MODULE: ./src/report/html/curve-chart.ts




const SIZE = 300;
const MARGIN = { left: 44, bottom: 40, top: 8, right: 12 };
/** Curves in the unit square, told apart by colour and by dash. */
function curveChart({ caption, x: xTitle, y: yTitle, diagonal, curves, }) {
    const x = (0,d3_scale/* scaleLinear */.m4)([0, 1], [MARGIN.left, SIZE - MARGIN.right]);
    const y = (0,d3_scale/* scaleLinear */.m4)([0, 1], [SIZE - MARGIN.bottom, MARGIN.top]);
    const ticks = x.ticks(5).map((tick) => {
        const [column, row] = [round(x(tick)), round(y(tick))];
        return `<line class="grid" x1="${column}" x2="${column}" y1="${y(0)}" y2="${y(1)}"/><line class="grid" x1="${x(0)}" x2="${x(1)}" y1="${row}" y2="${row}"/><text class="tick" x="${column}" y="${y(0) + 16}" text-anchor="middle">${(0,wording/* showNumber */.Zo)(tick)}</text><text class="tick" x="${x(0) - 6}" y="${row + 4}" text-anchor="end">${(0,wording/* showNumber */.Zo)(tick)}</text>`;
    });
    const line = diagonal === null ? '' : `<line class="diagonal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}"/>`;
    const paths = curves.map(({ label, points }, index) => {
        const path = points.map(([a, b], place) => `${place === 0 ? 'M' : 'L'}${round(x(a))} ${round(y(b))}`).join('');
        const dots = points.length > 15
            ? ''
            : points.map(([a, b]) => `<circle cx="${round(x(a))}" cy="${round(y(b))}" r="2.5"/>`).join('');
        return `<g class="curve c${index % 8}"><title>${(0,core_text/* html */.qy)(label, 80)}</title><path d="${path}"/>${dots}</g>`;
    });
    const legend = [
        ...curves.map(({ label }, index) => `<li class="curve c${index % 8}">${(0,core_text/* html */.qy)(label, 80)}</li>`),
        ...(diagonal === null ? [] : [`<li class="diagonal">${(0,core_text/* html */.qy)(diagonal)}</li>`]),
    ];
    return `<figure class="square"><figcaption>${(0,core_text/* html */.qy)(caption)}</figcaption>
<svg viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label="${(0,core_text/* html */.qy)(caption)}">
${ticks.join('')}${line}
${paths.join('\n')}
<text class="tick" x="${(x(0) + x(1)) / 2}" y="${SIZE - 6}" text-anchor="middle">${(0,core_text/* html */.qy)(xTitle)}</text>
<text class="tick" transform="translate(12 ${(y(0) + y(1)) / 2}) rotate(-90)" text-anchor="middle">${(0,core_text/* html */.qy)(yTitle)}</text>
</svg><ul class="legend">${legend.join('')}</ul></figure>`;
}

;// CONCATENATED MODULE: ./src/report/html/scatter-chart.ts




const scatter_chart_WIDTH = 620;
const scatter_chart_HEIGHT = 300;
const scatter_chart_MARGIN = { left: 70, bottom: 40, top: 8, right: 12 };
/** Points with a line at y = 0. */
function scatterChart({ caption, x: xTitle, y: yTitle, zero, points, }) {
    const x = (0,d3_scale/* scaleLinear */.m4)(rangeOf(points.map(([value]) => value)), [scatter_chart_MARGIN.left, scatter_chart_WIDTH - scatter_chart_MARGIN.right]).nice();
    const y = (0,d3_scale/* scaleLinear */.m4)(rangeOf([0, ...points.map(([, value]) => value)]), [scatter_chart_HEIGHT - scatter_chart_MARGIN.bottom, scatter_chart_MARGIN.top]).nice();
    const [top, bottom] = [scatter_chart_MARGIN.top, scatter_chart_HEIGHT - scatter_chart_MARGIN.bottom];
    const [left, right] = [scatter_chart_MARGIN.left, scatter_chart_WIDTH - scatter_chart_MARGIN.right];
    const columns = x.ticks(6).map((tick) => {
        const at = round(x(tick));
        return `<line class="grid" x1="${at}" x2="${at}" y1="${bottom}" y2="${top}"/><text class="tick" x="${at}" y="${bottom + 16}" text-anchor="middle">${(0,wording/* showNumber */.Zo)(tick)}</text>`;
    });
    const rows = y.ticks(5).map((tick) => {
        const at = round(y(tick));
        return `<line class="grid" x1="${left}" x2="${right}" y1="${at}" y2="${at}"/><text class="tick" x="${left - 6}" y="${at + 4}" text-anchor="end">${(0,wording/* showNumber */.Zo)(tick)}</text>`;
    });
    const dots = points.map(([a, b]) => `<circle cx="${round(x(a))}" cy="${round(y(b))}" r="2.5"/>`);
    return `<figure><figcaption>${(0,core_text/* html */.qy)(caption)}</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="${(0,core_text/* html */.qy)(caption)}"><svg class="scatter" viewBox="0 0 ${scatter_chart_WIDTH} ${scatter_chart_HEIGHT}" role="img" aria-label="${(0,core_text/* html */.qy)(`${caption}, ${points.length} rows`)}">
${columns.join('')}${rows.join('')}
<line class="diagonal" x1="${left}" x2="${right}" y1="${round(y(0))}" y2="${round(y(0))}"/>
${dots.join('')}
<text class="tick" x="${(left + right) / 2}" y="${scatter_chart_HEIGHT - 6}" text-anchor="middle">${(0,core_text/* html */.qy)(xTitle)}</text>
<text class="tick" transform="translate(12 ${(top + bottom) / 2}) rotate(-90)" text-anchor="middle">${(0,core_text/* html */.qy)(yTitle)}</text>
</svg></div><ul class="legend"><li class="diagonal">${(0,core_text/* html */.qy)(zero)}</li></ul></figure>`;
}
/** A range of no width would divide by zero. */
function rangeOf(values) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return low === high ? [low - 1, high + 1] : [low, high];
}

;// CONCATENATED MODULE: ./src/report/html/blocks.ts






/** Longest text that is kept on one line: a sha256, a qualified class name. */
const MAX_UNBROKEN = 64;
/** One block of the document as HTML; all strings are escaped here. */
function htmlBlock(block) {
    switch (block.kind) {
        case 'text':
            return `<p>${(0,core_text/* html */.qy)(block.text)}</p>`;
        case 'list':
            return `<ul>${block.items.map((item) => `<li>${(0,core_text/* html */.qy)(item)}</li>`).join('')}</ul>`;
        case 'facts':
            return `<dl>${block.facts.map(([name, value]) => `<dt>${(0,core_text/* html */.qy)(name)}</dt><dd>${htmlCell(value)}</dd>`).join('')}</dl>`;
        case 'table':
            return htmlTable(block);
        case 'matrix':
            return htmlMatrix(block);
        case 'bars':
            return barChart(block);
        case 'curves':
            return curveChart(block);
        case 'scatter':
            return scatterChart(block);
    }
}
/** Wide tables scroll inside their own box, reachable by keyboard, so that the page never does. */
function htmlTable({ caption, columns, rows }) {
    const head = columns.map((column) => `<th scope="col"${numeric(column.numeric)}>${(0,core_text/* html */.qy)(column.title)}</th>`);
    const body = rows.map((row) => `<tr>${row.map((cell, index) => bodyCell(cell, index, columns)).join('')}</tr>`);
    return `<div class="scroll" tabindex="0" role="region" aria-label="${(0,core_text/* html */.qy)(caption)}"><table>
<caption>${(0,core_text/* html */.qy)(caption)}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`;
}
function bodyCell(cell, index, columns) {
    const content = htmlCell(cell);
    if (index === 0)
        return `<th scope="row">${content}</th>`;
    const short = typeof cell !== 'string' || cell.length <= MAX_UNBROKEN;
    const title = columns[index]?.title ?? '';
    // Narrow screens show a row as a card; the heading of the column stands before each cell then.
    const label = title === '' ? '' : ` data-label="${(0,core_text/* html */.qy)(title)}"`;
    return `<td${numeric(columns[index]?.numeric === true && short)}${label}>${content}</td>`;
}
function numeric(isNumeric) {
    return isNumeric === true ? ' class="number"' : '';
}
function htmlCell(cell) {
    if (typeof cell === 'string')
        return (0,core_text/* html */.qy)(cell);
    if ('histogram' in cell)
        return pairedHistogram(cell.histogram);
    if ('share' in cell) {
        const percent = Math.round(Math.min(1, Math.max(0, cell.share)) * 1000) / 10;
        return `${(0,core_text/* html */.qy)(cell.text)}<span class="meter" aria-hidden="true"><span style="width:${percent}%"></span></span>`;
    }
    const whole = cell.text.length <= MAX_UNBROKEN ? ' class="whole"' : '';
    const words = cell.mono === true ? `<code${whole}>${(0,core_text/* html */.qy)(cell.text)}</code>` : (0,core_text/* html */.qy)(cell.text);
    const text = cell.file === undefined ? words : `<a href="./${fileAddress(cell.file)}">${words}</a>`;
    return cell.tone === undefined ? text : `<span class="tag ${cell.tone}">${text}</span>`;
}
function fileAddress(file) {
    return file.split('/').map(encodeURIComponent).join('/');
}
/** Each cell is shaded by its share of the row's truth, so that rare classes show their mistakes as well. */
function htmlMatrix({ caption, labels, cells }) {
    const head = labels.map((label) => `<th scope="col" class="number">${(0,core_text/* html */.qy)(label, 60)}</th>`);
    const body = cells.map((row, truth) => {
        const total = row.reduce((sum, value) => sum + value, 0);
        const shaded = row.map((value, column) => {
            const share = total === 0 ? 0 : Math.round((value / total) * 100);
            const side = truth === column ? 'hit' : 'miss';
            return `<td class="number ${side}" style="--share:${share}%" title="${share}% of the row">${(0,wording/* showNumber */.Zo)(value)}</td>`;
        });
        return `<tr><th scope="row">${(0,core_text/* html */.qy)(labels[truth], 60)}</th>${shaded.join('')}</tr>`;
    });
    return `<div class="scroll" tabindex="0" role="region" aria-label="${(0,core_text/* html */.qy)(caption)}"><table class="matrix">
<caption>${(0,core_text/* html */.qy)(caption)}</caption>
<thead><tr><th scope="col">Truth</th>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./src/report/html/style.ts
const LIGHT = '--ground:#fff;--panel:#f6f8fa;--ink:#1f2328;--soft:#59636e;--line:#d1d9e0;--good:#116329;--bad:#b42318;--unsure:#7d4e00;--accent:#0a58b0;--good-ground:#dafbe1;--bad-ground:#ffe9e7;--unsure-ground:#fff3cd;--reference:#8c959f;--current:#0072b2;--mark:#d55e00';
/** Colours meet WCAG AA (4.5:1) on their ground in both schemes. Palette: Okabe and Ito, safe for colour-blind readers. */
const STYLE = `
:root{color-scheme:light dark;${LIGHT}}
@media (prefers-color-scheme:dark){:root{--ground:#0d1117;--panel:#161b22;--ink:#e6edf3;--soft:#9da7b1;--line:#30363d;--good:#56d364;--bad:#ff8a80;--unsure:#e3b341;--accent:#79b8ff;--good-ground:#12301c;--bad-ground:#3d1513;--unsure-ground:#33270a;--reference:#8b949e;--current:#56b4e9;--mark:#e69f00}}
*{box-sizing:border-box}
html{scroll-behavior:smooth}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:1120px;margin:0 auto;padding:0 24px}
header.verdict{margin:24px auto 0;padding:20px 24px;border:1px solid var(--line);border-left:8px solid var(--soft);border-radius:8px;background:var(--panel);max-width:1072px}
header.good{border-left-color:var(--good)}header.bad{border-left-color:var(--bad)}header.unsure{border-left-color:var(--unsure)}
.kicker{margin:0;color:var(--soft);font-size:13px}
h1{margin:2px 0 4px;font-size:28px;line-height:1.25;font-weight:600}
.good .word{color:var(--good)}.bad .word{color:var(--bad)}.unsure .word{color:var(--unsure)}
.model{margin:0;font-size:17px;font-weight:600}
.line{display:flex;flex-wrap:wrap;gap:2px 20px;margin:6px 0 0;color:var(--soft)}
h2{margin:40px 0 10px;padding-bottom:6px;border-bottom:1px solid var(--line);font-size:20px;line-height:1.3}
h2 small{display:block;font-size:14px;font-weight:400;color:var(--soft)}
h2.good small{color:var(--good)}h2.bad small{color:var(--bad)}h2.unsure small{color:var(--unsure)}
.next{margin-top:16px;padding:12px 24px;border-radius:8px;border:1px solid var(--line)}
.next h2{margin:0;padding:0;border:0;font-size:15px}.next p{margin:2px 0 0}
nav ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(210px,1fr));gap:10px;margin:24px 0 0;padding:0;list-style:none}
nav a{display:block;height:100%;padding:10px 12px;border:1px solid var(--line);border-radius:8px;color:inherit;text-decoration:none;border-top:3px solid var(--soft)}
nav a:hover,nav a:focus-visible{background:var(--panel)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
nav a.good{border-top-color:var(--good)}nav a.bad{border-top-color:var(--bad)}nav a.unsure{border-top-color:var(--unsure)}
nav strong,nav span{display:block}nav span{color:var(--soft);font-size:13px}
.scroll{overflow-x:auto;margin:0 0 20px}
table{border-collapse:collapse;width:100%;font-size:14px}
caption,figcaption{padding:4px 0 6px;text-align:left;color:var(--soft);font-size:13px}
th,td{overflow-wrap:break-word;padding:6px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--line);font-weight:600;white-space:nowrap}
tbody th{font-weight:500}
tbody tr:hover{background:var(--panel)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
code{font:13px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.whole{white-space:nowrap}
.tag{display:inline-block;padding:0 8px;border-radius:10px;background:var(--panel);white-space:nowrap}
.tag:has(code){white-space:normal}
.tag.good{color:var(--good);background:var(--good-ground)}.tag.bad{color:var(--bad);background:var(--bad-ground)}.tag.unsure{color:var(--unsure);background:var(--unsure-ground)}.tag.quiet{color:var(--soft)}
.meter{display:block;height:4px;min-width:60px;max-width:150px;margin-left:auto;margin-top:3px;border-radius:2px;background:var(--line);overflow:hidden}
.meter span{display:block;height:100%;background:var(--current)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:0 0 20px}
dt{color:var(--soft)}dd{margin:0}
.matrix{width:auto}.matrix td{min-width:64px;border:1px solid var(--ground)}
.hit{background:color-mix(in srgb,var(--current) calc(var(--share)*.45),var(--panel))}
.miss{background:color-mix(in srgb,var(--mark) calc(var(--share)*.6),var(--panel))}
figure{margin:0 0 20px}
figure svg{display:block;width:100%;max-width:760px;min-width:520px;height:auto}
figure.square{display:inline-block;vertical-align:top;width:100%;max-width:336px;margin-right:14px}
figure.square svg{min-width:0;max-width:330px}
svg text{fill:var(--ink);font-size:13px}svg text.tick{fill:var(--soft);font-size:12px}
.grid,.axis{stroke:var(--line);stroke-width:1}
.bar{fill:var(--current)}.whisker{stroke:var(--ink);fill:none;stroke-width:1.2}.other{stroke:var(--mark);stroke-width:3}
.histogram{display:block;max-width:none}
.histogram .reference{fill:var(--reference);fill-opacity:.55}.histogram .current{fill:var(--current)}
.curve path{fill:none;stroke:var(--c);stroke-width:2}.curve circle{fill:var(--c)}
.scatter circle{fill:var(--current);fill-opacity:.45}
.c0{--c:var(--current);--d:0}.c1{--c:var(--mark)}.c2{--c:#009e73}.c3{--c:#cc79a7}.c4{--c:#b58900}.c5{--c:#6f6fd6}.c6{--c:#a0522d}.c7{--c:var(--reference)}
.c1 path{stroke-dasharray:7 3}.c2 path{stroke-dasharray:2 3}.c3 path{stroke-dasharray:9 3 2 3}.c4 path{stroke-dasharray:5 2}.c5 path{stroke-dasharray:1 2}.c6 path{stroke-dasharray:12 4}
.diagonal{stroke:var(--soft);stroke-dasharray:4 4}
.legend{display:flex;flex-wrap:wrap;gap:0 14px;margin:0;padding:0;list-style:none;font-size:13px}
.legend li::before{content:"";display:inline-block;width:18px;margin-right:6px;vertical-align:middle;border-top:3px solid var(--c,var(--soft))}
.legend .diagonal::before{border-top-style:dashed}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
footer{margin-top:40px;padding-bottom:24px;color:var(--soft);font-size:13px}
@media (max-width:640px){header,main,footer{padding:0 14px}header.verdict{margin:12px 14px 0;padding:14px}h1{font-size:22px}dl{grid-template-columns:1fr}dd .whole{white-space:normal}dt{margin-top:6px}.scroll table:not(.matrix),.scroll table:not(.matrix) caption,.scroll table:not(.matrix) tbody,.scroll table:not(.matrix) tr,.scroll table:not(.matrix) tbody>tr>*{display:block}.scroll table:not(.matrix) thead{display:none}.scroll table:not(.matrix) tr{padding:8px 0;border-bottom:1px solid var(--line)}.scroll table:not(.matrix) tbody>tr>*{padding:2px 0;border:0;text-align:left}.scroll table:not(.matrix) td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}.next{padding:12px 14px}}
@media print{:root{color-scheme:light;${LIGHT}}body{font-size:11px}nav{display:none}.scroll{overflow:visible}table,figure,tr{break-inside:avoid-page}h2{break-after:avoid}figure.square{max-width:31%;margin-right:1.5%}tbody tr:hover{background:none}header,main,footer{max-width:none}}
`;

// EXTERNAL MODULE: ./src/report/overview.ts
var overview = __webpack_require__(24707);
;// CONCATENATED MODULE: ./src/report/html/timeline.ts



/** One row a stage: verdict, key fact and a bar of its time on a common scale. */
function stageTimeline(result) {
    const views = (0,overview/* stageViews */.vH)(result);
    if (views.length === 0)
        return '<p>No stage ran.</p>';
    const longest = Math.max(...views.map(({ result: stage }) => stage.duration_ms), 1);
    const rows = views.map(({ title, result: stage, fact }) => {
        const { word, symbol, tone } = (0,wording/* statusWording */.DZ)(stage.status);
        const width = Math.round((stage.duration_ms / longest) * 1000) / 10;
        return `<tr><th scope="row">${title}</th><td><span class="tag ${tone}"><span aria-hidden="true">${symbol} </span>${word}</span></td><td>${(0,core_text/* html */.qy)(fact)}</td><td class="number">${(0,wording/* showDuration */.kJ)(stage.duration_ms)}<span class="meter" aria-hidden="true"><span style="width:${width}%"></span></span></td></tr>`;
    });
    return `<section aria-labelledby="stages"><h2 id="stages">Stages</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Result and time of each stage"><table>
<thead><tr><th scope="col">Stage</th><th scope="col">Result</th><th scope="col">Key fact</th><th scope="col" class="number">Time</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></section>`;
}

// EXTERNAL MODULE: ./src/report/sections/index.ts + 9 modules
var report_sections = __webpack_require__(8863);
;// CONCATENATED MODULE: ./src/report/html.ts







/** No script, no font, no picture from anywhere: what the page shows is in the file, whatever a model is called. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const TONE_WORD = { good: 'good', bad: 'problem', unsure: 'uncertain', quiet: '' };
/** The result as one self-contained page: opens offline, prints, follows the reader's light or dark setting. */
function renderHtml(result) {
    const verdict = (0,overview/* verdictOf */.Vj)(result);
    const { tone } = (0,wording/* overallWording */.Wr)(result.overall_status);
    const sections = (0,report_sections/* sectionsOf */.K)(result);
    const digest = verdict.digest === null ? '' : `<span>sha256 <code>${(0,core_text/* html */.qy)(verdict.digest)}</code></span>`;
    return page({
        title: `${verdict.word}: ${(0,core_text/* html */.qy)(verdict.model, 200)} - ModelGate`,
        body: `<header class="verdict ${tone}">
<p class="kicker">ModelGate report</p>
<h1><span class="word">${verdict.word}</span> ${(0,core_text/* html */.qy)(verdict.status)}</h1>
<p class="model">${(0,core_text/* html */.qy)(verdict.model)}</p>
<p class="line"><span>${(0,core_text/* html */.qy)(verdict.count)}</span><span>${verdict.duration}</span>${digest}<span>environment ${(0,core_text/* html */.qy)(result.environment)}</span></p>
</header>
<main>
<section class="next" aria-labelledby="next"><h2 id="next">What to do next</h2><p>${(0,core_text/* html */.qy)(result.verdict.next_step)}</p></section>
${stageTimeline(result)}
${navigation(sections)}
${sections.map(htmlSection).join('\n')}
</main>
<footer><p>Run ${(0,core_text/* html */.qy)(result.pipeline_id)}, started ${(0,core_text/* html */.qy)(result.start_time)}. Nothing in the model file was executed to read it.</p></footer>`,
    });
}
/** The frame of every page. Both parts are HTML already. */
function page({ title, body }) {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}
function navigation(sections) {
    const links = sections.map(({ id, title, fact, tone }) => `<li><a class="${tone}" href="#${id}"><strong>${(0,core_text/* html */.qy)(title)}</strong><span>${(0,core_text/* html */.qy)(fact, 120)}</span></a></li>`);
    return `<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>`;
}
/** A section of any page. */
function htmlSection(section) {
    const { id, title, fact, tone, blocks } = section;
    const word = TONE_WORD[tone] === '' ? '' : `<span class="hidden">${TONE_WORD[tone]}: </span>`;
    return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title" class="${tone}">${(0,core_text/* html */.qy)(title)} <small>${word}${(0,core_text/* html */.qy)(fact)}</small></h2>
${blocks.map(htmlBlock).join('\n')}
</section>`;
}


/***/ }),

/***/ 42998:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ renderJunit),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   XF: () => (/* binding */ countOutcomes),
/* harmony export */   _n: () => (/* binding */ xml),
/* harmony export */   og: () => (/* binding */ junitSuites)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24707);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25594);



/**
 * JUnit XML as Jenkins, GitLab, Azure Pipelines and GitHub test reporters read it: one suite a stage, one case a
 * check. An inconclusive check is an error unless it only warns: a reader of the file must not take it for passed.
 * https://github.com/testmoapp/junitxml
 */
function renderJunit(result) {
    const checks = (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ)(result).map(({ check }) => check);
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="ModelGate" ${shown(countOutcomes(checks))} time="${result.execution_time_seconds}">`,
        ...junitSuites(result),
        '</testsuites>',
        '',
    ].join('\n');
}
/** Lines of one suite a stage. @param prefix stands before the stage in the name of the suite, unescaped */
function junitSuites(result, prefix = '') {
    const checks = (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .allChecks */ .fZ)(result);
    const suites = (0,_overview_js__WEBPACK_IMPORTED_MODULE_0__/* .stageViews */ .vH)(result).map(({ title, name, result: stage }) => ({
        name,
        seconds: seconds(stage.duration_ms),
        checks: checks.filter((entry) => entry.stage === title).map((entry) => entry.check),
    }));
    return suites.flatMap((suite) => [
        `  <testsuite name="${xml(`${prefix}${suite.name}`)}" ${shown(countOutcomes(suite.checks))} time="${suite.seconds}" timestamp="${xml(result.start_time)}">`,
        '    <properties>',
        `      <property name="model" value="${xml(result.model_path)}"/>`,
        `      <property name="sha256" value="${xml(result.model?.sha256 ?? '')}"/>`,
        `      <property name="environment" value="${xml(result.environment)}"/>`,
        '    </properties>',
        ...suite.checks.map((check) => testCase(check, `${suite.name}.${result.model_path}`)),
        '  </testsuite>',
    ]);
}
function outcomeOf({ status, severity }) {
    if (status === 'passed')
        return 'passed';
    // JUnit has no warnings: a check that does not close the gate is skipped, with its message kept.
    if (status === 'skipped' || severity === 'warn')
        return 'skipped';
    return status === 'failed' ? 'failure' : 'error';
}
function countOutcomes(checks) {
    const of = (outcome) => checks.filter((check) => outcomeOf(check) === outcome).length;
    return { tests: checks.length, failures: of('failure'), errors: of('error'), skipped: of('skipped') };
}
/** The attributes of a suite, or of all. */
function shown({ tests, failures, errors, skipped }) {
    return `tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}"`;
}
function testCase(check, className) {
    const open = `    <testcase name="${xml(check.id)}" classname="${xml(className)}" time="${seconds(check.duration_ms)}"`;
    const outcome = outcomeOf(check);
    if (outcome === 'passed')
        return `${open}/>`;
    const message = xml(check.message);
    if (outcome === 'skipped')
        return `${open}><skipped message="${message}"/></testcase>`;
    const detail = `found ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .showMeasured */ .SM)(check.measured)}, wanted ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .showMeasured */ .SM)(check.threshold)}`;
    return `${open}><${outcome} message="${message}" type="${check.status}">${xml(detail)}</${outcome}></testcase>`;
}
function seconds(milliseconds) {
    return (milliseconds / 1000).toFixed(3);
}
/** Escaped for XML 1.0, which unlike HTML forbids U+FFFE and U+FFFF even as references. */
function xml(text) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy)(text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD'));
}


/***/ }),

/***/ 54285:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable),
/* harmony export */   d: () => (/* binding */ markdownSection)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25594);


/** Sections, blocks and cells in GitHub-flavoured Markdown. Every string is escaped here and nowhere else. */
/** Classes of a confusion matrix that still fit a comment's width. */
const MAX_MATRIX = 12;
const BAR_WIDTH = 10;
const SPARKS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
const MARK = { good: '✅ ', bad: '❌ ', unsure: '⚠️ ', quiet: '' };
function markdownSection(section, { rowLimit, open }) {
    const body = section.blocks.map((block) => markdownBlock(block, rowLimit)).filter((text) => text !== '');
    const title = `${MARK[section.tone]}${section.title}`;
    if (open)
        return [`### ${title}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(section.fact)}`, '', ...body, ''].join('\n');
    // The blank line after <summary> is what makes GitHub read the body as Markdown again.
    return [
        '<details>',
        `<summary>${title}: ${summaryText(section.fact)}</summary>`,
        '',
        ...body,
        '',
        '</details>',
        '',
    ].join('\n');
}
/** Inside <summary> GitHub reads HTML, not Markdown: other escapes, the same care for mentions. */
function summaryText(text) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(text, 200).replace(/@|#(?=\d)(?<!&#)/g, (character) => `${character}&#8203;`);
}
function markdownBlock(block, rowLimit) {
    switch (block.kind) {
        case 'text':
            return `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(block.text)}\n`;
        case 'list':
            return markdownList(block.items, rowLimit);
        case 'facts':
            return markdownTable({
                kind: 'table',
                caption: '',
                columns: [{ title: 'Fact' }, { title: 'Value' }],
                rows: block.facts.map(([name, value]) => [name, value]),
            }, Infinity);
        case 'table':
            return markdownTable(block, rowLimit);
        case 'matrix':
            return block.labels.length > MAX_MATRIX
                ? `${block.caption}: ${block.labels.length} classes are too many for a table here.\n`
                : markdownTable(matrixTable(block), rowLimit);
        case 'bars':
            return markdownTable(barsTable(block), rowLimit);
        case 'curves':
        case 'scatter':
            return ''; // a picture; the HTML report has it
    }
}
function markdownList(items, rowLimit) {
    const shown = items.slice(0, Math.max(rowLimit, 5)).map((item) => `- ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(item)}`);
    const more = items.length - shown.length;
    return `${[...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')}\n`;
}
/** A table of at most `rowLimit` rows, with a line that tells how many were left out. */
function markdownTable({ caption, columns, rows }, rowLimit) {
    const title = caption === '' ? [] : [`*${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(caption)}*`, ''];
    const shown = rows.slice(0, rowLimit);
    const more = rows.length - shown.length;
    const rest = more > 0 ? ['', `${more} of ${rows.length} rows are left out here.`] : [];
    if (shown.length === 0)
        return [...title, ...rest, ''].join('\n');
    return [
        ...title,
        line(columns.map((column) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(column.title))),
        line(columns.map((column) => (column.numeric === true ? '---:' : '---'))),
        ...shown.map((row) => line(row.map(markdownCell))),
        ...rest,
        '',
    ].join('\n');
}
function line(cells) {
    return `| ${cells.join(' | ')} |`;
}
function markdownCell(cell) {
    if (typeof cell === 'string')
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(cell);
    if ('histogram' in cell)
        return `${spark(cell.histogram.reference)} → ${spark(cell.histogram.current)}`;
    if ('share' in cell)
        return `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(cell.text)} ${bar(cell.share)}`;
    const lead = cell.emoji === undefined ? (cell.tone === undefined ? '' : MARK[cell.tone]) : `${cell.emoji} `;
    const text = `${lead}${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(cell.text)}`;
    // Inside <code> GitHub still reads Markdown, so the escapes hold; inside backticks they would not.
    return cell.mono === true ? `<code>${text}</code>` : text;
}
function bar(share) {
    const full = Math.round(Math.min(1, Math.max(0, share)) * BAR_WIDTH);
    return `${'█'.repeat(full)}${'░'.repeat(BAR_WIDTH - full)}`;
}
function spark(values) {
    const highest = Math.max(...values, 0);
    if (highest === 0)
        return SPARKS[0].repeat(values.length);
    return values.map((value) => SPARKS[Math.round((value / highest) * (SPARKS.length - 1))]).join('');
}
function matrixTable(block) {
    return {
        kind: 'table',
        caption: block.caption,
        columns: [{ title: '' }, ...block.labels.map((label) => ({ title: label, numeric: true }))],
        rows: block.cells.map((cells, row) => [block.labels[row], ...cells.map(_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Zo)]),
    };
}
function barsTable({ caption, other, bars }) {
    const highest = Math.max(...bars.map((one) => one.value), 0);
    const compared = bars.some((one) => one.other !== null);
    return {
        kind: 'table',
        caption,
        columns: [
            { title: 'Feature' },
            { title: 'Value' },
            { title: '±', numeric: true },
            ...(compared ? [{ title: other, numeric: true }] : []),
        ],
        rows: bars.map((one) => [
            one.label,
            { text: (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Zo)(one.value), share: highest === 0 ? 0 : one.value / highest },
            (0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Zo)(one.error),
            ...(compared ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_1__/* .showNumber */ .Zo)(one.other)] : []),
        ]),
    };
}


/***/ }),

/***/ 24707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ groupedOpenChecks),
/* harmony export */   H: () => (/* binding */ inEnvironment),
/* harmony export */   Je: () => (/* binding */ furtherMessages),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   _g: () => (/* binding */ openChecks),
/* harmony export */   fZ: () => (/* binding */ allChecks),
/* harmony export */   vH: () => (/* binding */ stageViews)
/* harmony export */ });
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25594);

/** The stages that ran, in the order in which they are told. */
function stageViews({ stages }) {
    return [view(stages, TEST), view(stages, VALIDATE), view(stages, SECURITY), view(stages, DEPLOY)].filter((stage) => stage !== null);
}
function view(stages, wording) {
    const stage = stages[wording.key];
    if (stage === undefined)
        return null;
    return { name: wording.name, title: wording.title, result: stage, fact: wording.fact(stage) };
}
const TEST = {
    name: 'test',
    key: 'testing',
    title: 'Test',
    fact: (stage) => {
        const rates = Object.entries(stage.pass_rates).flatMap(([kind, rate]) => rate === null ? [] : [`${kind} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showShare */ .zY)(rate)}`]);
        return [`${stage.tests_passed} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(stage.tests_run, 'test')} passed`, ...rates].join(', ');
    },
};
const VALIDATE = {
    name: 'validate',
    key: 'validation',
    title: 'Validate',
    fact: ({ model_performance: performance, data_quality, data_drift, feature_importance }) => {
        const primary = performance.primary === null ? null : (performance.metrics[performance.primary] ?? null);
        const facts = [
            primary === null ? null : `${performance.primary} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(primary)}`,
            data_quality.score === null ? null : `data quality ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(data_quality.score)}`,
            data_drift.score === null ? null : `drift ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(data_drift.score)}`,
            feature_importance.stability === null ? null : `importance stability ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(feature_importance.stability)}`,
        ].filter((fact) => fact !== null);
        return facts.length > 0 ? facts.join(', ') : (performance.reason ?? 'nothing was evaluated');
    },
};
const SECURITY = {
    name: 'security_scan',
    key: 'security',
    title: 'Security scan',
    fact: (stage) => {
        const incomplete = stage.files.filter((file) => !file.complete).length;
        const read = incomplete > 0 ? `, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(incomplete, 'file')} not read to the end` : '';
        return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .riskWording */ .Mi)(stage.overall_risk)}, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(stage.findings.length, 'finding')}${read}`;
    },
};
const DEPLOY = {
    name: 'deploy',
    key: 'deployment',
    title: 'Deploy',
    fact: (stage) => {
        if (stage.deployed_ref === null && stage.health_check === null) {
            return inEnvironment(stage.environment, stage.checks[0]?.message ?? 'nothing was deployed');
        }
        const health = stage.health_check === null ? '' : `, health ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(stage.health_check.score)}`;
        const place = stage.deployed_ref ?? stage.target;
        const back = stage.status === 'rolled_back' && stage.previous !== null ? `, back to ${stage.previous.id}` : '';
        return inEnvironment(stage.environment, `${place}${health}${back}`);
    },
};
/** A deployment that was never begun names no environment. */
function inEnvironment(environment, text) {
    return environment === '' ? text : `${environment}: ${text}`;
}
/** All checks of the stages that ran, those of the health checks included, with the stage's title. */
function allChecks(result) {
    return stageViews(result).flatMap(({ title, name, result: stage }) => {
        const health = name === 'deploy' ? (result.stages.deployment?.health_check?.checks ?? []) : [];
        const known = new Set(stage.checks.map((check) => check.id));
        return [...stage.checks, ...health.filter((check) => !known.has(check.id))].map((check) => ({
            stage: title,
            check,
        }));
    });
}
const URGENCY = {
    error: 0,
    failed: 1,
    inconclusive: 2,
    skipped: 3,
    passed: 4,
};
/** Checks that need somebody's attention: what closes the gate first, warnings after, each in the order of the stages. */
function openChecks(result) {
    const urgency = (check) => URGENCY[check.status] + (check.severity === 'warn' ? 10 : 0);
    return allChecks(result)
        .filter(({ check }) => check.status !== 'passed' && check.status !== 'skipped')
        .toSorted((a, b) => urgency(a.check) - urgency(b.check));
}
/** Open checks that say the same with the same numbers, told once under all their names. */
function groupedOpenChecks(result) {
    const groups = new Map();
    for (const { check } of openChecks(result)) {
        const key = JSON.stringify([check.status, check.severity, check.message, check.measured, check.threshold]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { ids: [check.id], check });
        else
            group.ids.push(check.id);
    }
    return [...groups.values()];
}
function verdictOf(result) {
    const wording = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .overallWording */ .Wr)(result.overall_status);
    const place = result.overall_status === 'deployed' ? ` to ${result.environment}` : '';
    return {
        word: wording.verdict,
        emoji: wording.emoji,
        status: `${wording.word}${place}`,
        model: result.model_path,
        digest: result.model === null ? null : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(result.model.sha256),
        count: countOf(result),
        duration: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showDuration */ .kJ)(result.execution_time_seconds * 1000),
    };
}
function countOf(result) {
    const checks = allChecks(result).filter(({ check }) => check.status !== 'skipped');
    const passed = checks.filter(({ check }) => check.status === 'passed').length;
    const blocking = checks.filter(({ check }) => check.status !== 'passed' && check.severity !== 'warn');
    const stages = [...new Set(blocking.map(({ stage }) => stage.toLowerCase()))].join(', ');
    const warnings = checks.length - passed - blocking.length;
    return [
        `${passed} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(checks.length, 'check')} passed`,
        ...(blocking.length > 0 ? [`${blocking.length} not (${stages})`] : []),
        ...(warnings > 0 ? [(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(warnings, 'warning')] : []),
    ].join(', ');
}
/**
 * Errors and warnings that no check tells: the document lists every message for machines, and a reader should not meet
 * the same sentence twice.
 */
function furtherMessages(result) {
    const told = new Set(openChecks(result).map(({ check }) => `${check.id}: ${check.message}`));
    return {
        errors: result.errors.filter((message) => !told.has(message)),
        warnings: result.warnings.filter((message) => !told.has(message)),
    };
}


/***/ }),

/***/ 10643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86153);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);



const LEVEL = { high: 'error', medium: 'warning', low: 'note' };
/** GitHub sorts code-scanning alerts by this number: over 9.0 critical, 7.0 high, 4.0 medium, else low. */
const SECURITY_SEVERITY = { high: '8.9', medium: '5.5', low: '2.0' };
const INFORMATION = 'https://github.com/marketplace/actions/modelgate';
/**
 * The scan as SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). A file that was not
 * read to the end is a tool notification and makes the invocation unsuccessful: no findings is not the same as clean.
 * Models are binary, so places are byte offsets, with line 1 for viewers that know only lines.
 */
function renderSarif(files, options) {
    const rules = withUnlistedRules(files, options.rules);
    const incomplete = files.filter((file) => !file.complete);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .toJson */ .a)({
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'ModelGate',
                        semanticVersion: options.version,
                        informationUri: INFORMATION,
                        rules: rules.map(sarifRule),
                    },
                },
                invocations: [
                    {
                        executionSuccessful: incomplete.length === 0,
                        toolExecutionNotifications: incomplete.map((file) => ({
                            level: 'error',
                            message: {
                                text: `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(file.path)}: ${file.bytes_accounted} of ${file.size} bytes were understood; the rest was not judged`,
                            },
                            locations: [{ physicalLocation: { artifactLocation: artifactLocation(file.path) } }],
                        })),
                    },
                ],
                artifacts: files.map((file) => ({
                    location: artifactLocation(file.path),
                    length: file.size,
                    roles: ['analysisTarget'],
                    hashes: { 'sha-256': file.sha256 },
                })),
                results: files.flatMap((file, index) => sarifResults(file, index, rules)),
                columnKind: 'utf16CodeUnits',
            },
        ],
    });
}
function sarifRule(rule) {
    return {
        id: rule.id,
        name: rule.title,
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.description },
        help: { text: rule.remedy },
        ...(rule.docs === null ? {} : { helpUri: rule.docs }),
        defaultConfiguration: { level: LEVEL[rule.severity] },
        properties: { tags: ['security', 'machine-learning'], 'security-severity': SECURITY_SEVERITY[rule.severity] },
    };
}
/** A finding whose rule nobody listed still gets one, made of what the finding says. */
function withUnlistedRules(files, rules) {
    const known = new Map(rules.map((rule) => [rule.id, rule]));
    for (const { rule_id: id, severity, why, remedy } of files.flatMap((file) => file.findings)) {
        if (!known.has(id))
            known.set(id, { id, title: id, severity, description: why || id, remedy: remedy || id, docs: null });
    }
    return [...known.values()];
}
function sarifResults(file, artifact, rules) {
    const seen = new Map();
    return file.findings.map((finding) => {
        const key = fingerprintOf(finding);
        const occurrence = (seen.get(key) ?? 0) + 1;
        seen.set(key, occurrence);
        return {
            ruleId: finding.rule_id,
            ruleIndex: rules.findIndex((rule) => rule.id === finding.rule_id),
            level: LEVEL[finding.severity],
            message: { text: messageOf(finding) },
            locations: [
                {
                    physicalLocation: {
                        artifactLocation: { ...artifactLocation(file.path), index: artifact },
                        region: {
                            startLine: 1,
                            ...(finding.offset === null ? {} : { byteOffset: finding.offset }),
                        },
                    },
                    logicalLocations: [{ fullyQualifiedName: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(finding.location) }],
                },
            ],
            partialFingerprints: { 'modelgateFinding/v1': `${key}:${occurrence}` },
        };
    });
}
/** SARIF reads [text](target) in a message as a link; a model must not place links in front of reviewers. */
function messageOf({ message, why, remedy }) {
    return [message, why, remedy]
        .filter((text) => text !== '')
        .map((text) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(text).replace(/[[\]\\]/g, (character) => `\\${character}`))
        .join('. ');
}
/** Stable over re-training: rule, inner place and message, not the offset, which moves with every save. */
function fingerprintOf({ rule_id, location, message }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([rule_id, location, message]))
        .digest('hex')
        .slice(0, 32);
}
/** Relative URI with forward slashes, percent-encoded by segment. */
function artifactLocation(path) {
    const uri = path
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .replaceAll('\\', '/')
        .split('/')
        .map(encodeURIComponent)
        .join('/');
    return uri.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}


/***/ }),

/***/ 8863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ sectionsOf)
});

// EXTERNAL MODULE: ./src/report/overview.ts
var overview = __webpack_require__(24707);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(25594);
;// CONCATENATED MODULE: ./src/report/sections/attention.ts


/** What is not as it should be, worst first. Absent when all is well. */
function attentionSection(result) {
    const open = (0,overview/* openChecks */._g)(result);
    const { errors, warnings } = (0,overview/* furtherMessages */.Je)(result);
    const blocks = [];
    if (errors.length > 0)
        blocks.push({ kind: 'list', items: errors });
    if (open.length > 0) {
        blocks.push({
            kind: 'table',
            caption: 'Checks that did not pass',
            columns: [
                { title: 'Result' },
                { title: 'Check' },
                { title: 'Found', numeric: true },
                { title: 'Wanted', numeric: true },
                { title: 'What it means' },
            ],
            rows: (0,overview/* groupedOpenChecks */.Az)(result).map(({ ids, check }) => [
                (0,wording/* checkCell */.xp)(check),
                { text: ids.join(', '), mono: true },
                (0,wording/* showMeasured */.SM)(check.measured),
                (0,wording/* showMeasured */.SM)(check.threshold),
                check.message,
            ]),
        });
    }
    if (warnings.length > 0)
        blocks.push({ kind: 'list', items: warnings });
    if (blocks.length === 0)
        return null;
    const blocking = open.filter(({ check }) => check.severity !== 'warn').length + errors.length;
    return {
        id: 'attention',
        title: 'Needs attention',
        fact: blocking > 0 ? (0,wording/* counted */.hS)(blocking, 'problem') : 'warnings only',
        tone: blocking > 0 ? 'bad' : 'unsure',
        blocks,
    };
}

;// CONCATENATED MODULE: ./src/report/sections/behaviour.ts

/** Behavioural cases with the rows that break them. */
function behaviourSection(result) {
    const cases = result.stages.validation?.behaviour;
    if (cases === undefined || cases.length === 0)
        return null;
    const held = cases.filter(({ status }) => status === 'passed').length;
    return {
        id: 'behaviour',
        title: 'Behaviour',
        fact: `${held} of ${(0,wording/* counted */.hS)(cases.length, 'case')} held`,
        tone: held === cases.length ? 'good' : cases.some(({ status }) => status === 'failed') ? 'bad' : 'unsure',
        blocks: [casesTable(cases), ...examplesBlocks(cases)],
    };
}
function casesTable(cases) {
    return {
        kind: 'table',
        caption: 'What the model must answer, must not mind, and which way it must move',
        columns: [
            { title: 'Result' },
            { title: 'Case' },
            { title: 'Kind' },
            { title: 'Rule' },
            { title: 'Rows', numeric: true },
            { title: 'Broken', numeric: true },
        ],
        rows: cases.map(({ name, kind, rule, status, rows, failures }) => {
            const { word, tone } = (0,wording/* statusWording */.DZ)(status);
            return [{ text: word, tone }, { text: name, mono: true }, kind, rule, (0,wording/* showNumber */.Zo)(rows), (0,wording/* showNumber */.Zo)(failures)];
        }),
    };
}
function examplesBlocks(cases) {
    const rows = cases.flatMap(({ name, examples }) => examples.map(({ row, input, expected, found }) => [
        { text: name, mono: true },
        (0,wording/* showNumber */.Zo)(row),
        input,
        expected,
        found,
    ]));
    if (rows.length === 0)
        return [];
    return [
        {
            kind: 'table',
            caption: 'Rows that break a case, the first of each',
            columns: [
                { title: 'Case' },
                { title: 'Row', numeric: true },
                { title: 'Input' },
                { title: 'Expected' },
                { title: 'Found' },
            ],
            rows,
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/sections/checks.ts


/** Every check of every stage. */
function checksSection(result) {
    const checks = (0,overview/* allChecks */.fZ)(result);
    if (checks.length === 0)
        return null;
    return {
        id: 'checks',
        title: 'All checks',
        fact: (0,wording/* counted */.hS)(checks.length, 'check'),
        tone: 'quiet',
        blocks: [
            {
                kind: 'table',
                caption: 'All checks in the order in which they ran',
                columns: [
                    { title: 'Stage' },
                    { title: 'Result' },
                    { title: 'Check' },
                    { title: 'Found', numeric: true },
                    { title: 'Wanted', numeric: true },
                    { title: 'What it means' },
                    { title: 'Time', numeric: true },
                ],
                rows: checks.map(({ stage, check }) => [
                    stage,
                    (0,wording/* checkCell */.xp)(check),
                    { text: check.id, mono: true },
                    (0,wording/* showMeasured */.SM)(check.measured),
                    (0,wording/* showMeasured */.SM)(check.threshold),
                    check.message,
                    (0,wording/* showDuration */.kJ)(check.duration_ms),
                ]),
            },
        ],
    };
}

;// CONCATENATED MODULE: ./src/report/sections/performance.ts

/** Metrics with their intervals, against the deployed model, per class, confusion matrix and slices. */
function performanceSection(result) {
    const performance = result.stages.validation?.model_performance;
    if (performance === undefined)
        return null;
    const { primary } = performance;
    return {
        id: 'performance',
        title: 'Model performance',
        fact: performance.status === 'not_evaluated' || primary === null
            ? 'not evaluated'
            : `${primary} ${(0,wording/* showNumber */.Zo)(performance.metrics[primary] ?? null)} on ${(0,wording/* counted */.hS)(performance.rows, 'row')}`,
        tone: performance.status === 'evaluated' ? 'quiet' : 'unsure',
        blocks: performance.status === 'evaluated' ? evaluated(performance) : [reasonBlock(performance.reason)],
    };
}
function reasonBlock(reason) {
    return { kind: 'text', text: `Not evaluated: ${reason ?? 'no reason was given'}.` };
}
function evaluated(performance) {
    return [
        metricsTable(performance),
        ...disagreementBlocks(performance),
        ...curveBlocks(performance),
        ...residualBlocks(performance),
        ...(performance.per_class.length > 0 ? [perClassTable(performance)] : []),
        ...(performance.confusion_matrix === null ? [] : [confusionBlock(performance, performance.confusion_matrix)]),
        ...(performance.slices.length > 0 ? [slicesTable(performance)] : []),
        ...segmentBlocks(performance),
    ];
}
function metricsTable({ metrics, primary, intervals, against_deployed }) {
    const level = Object.values(intervals)[0]?.level;
    const sure = Object.values(against_deployed ?? {}).some((compared) => sureness(compared) !== '');
    const rows = Object.entries(metrics).map(([name, value]) => {
        const interval = intervals[name];
        const deployed = against_deployed?.[name];
        return [
            { text: name === primary ? `${name} (gate)` : name, mono: true },
            (0,wording/* showNumber */.Zo)(value),
            interval === undefined ? '' : `${(0,wording/* showNumber */.Zo)(interval.low)} to ${(0,wording/* showNumber */.Zo)(interval.high)}`,
            ...(against_deployed === null
                ? []
                : [
                    deployed === undefined ? '–' : (0,wording/* showNumber */.Zo)(deployed.deployed),
                    deployed === undefined ? '–' : (0,wording/* showDifference */.Te)(deployed.difference),
                    ...(sure ? [sureness(deployed)] : []),
                ]),
        ];
    });
    return {
        kind: 'table',
        caption: 'Metrics; a dash where one is undefined on this data',
        columns: [
            { title: 'Metric' },
            { title: 'Value', numeric: true },
            { title: level === undefined ? 'Interval' : `${(0,wording/* showNumber */.Zo)(level * 100)}% interval`, numeric: true },
            ...(against_deployed === null
                ? []
                : [{ title: 'Deployed', numeric: true }, { title: 'Difference', numeric: true }, { title: 'How sure' }]),
        ],
        rows,
    };
}
function sureness(compared) {
    const { interval, p_value: p } = compared ?? {};
    const range = interval ? [`${(0,wording/* showDifference */.Te)(interval.low)} to ${(0,wording/* showDifference */.Te)(interval.high)}`] : [];
    return [...range, ...(p === null || p === undefined ? [] : [`p = ${(0,wording/* showNumber */.Zo)(p)}`])].join(', ');
}
function disagreementBlocks({ label_disagreement: found }) {
    if (found === null || found === undefined)
        return [];
    const { only_deployed, only_candidate, p_value } = found;
    return [
        {
            kind: 'text',
            text: `On the same rows, ${(0,wording/* counted */.hS)(only_deployed, 'row')} only the deployed model gets right, ${(0,wording/* counted */.hS)(only_candidate, 'row')} only this one (McNemar's test: p = ${(0,wording/* showNumber */.Zo)(p_value)}).`,
        },
    ];
}
function perClassTable({ per_class }) {
    return {
        kind: 'table',
        caption: 'Per class',
        columns: [
            { title: 'Class' },
            { title: 'Precision', numeric: true },
            { title: 'Recall', numeric: true },
            { title: 'F1', numeric: true },
            { title: 'Rows', numeric: true },
        ],
        rows: per_class.map(({ label, precision, recall, f1, support }) => [
            String(label),
            (0,wording/* showNumber */.Zo)(precision),
            (0,wording/* showNumber */.Zo)(recall),
            { text: (0,wording/* showNumber */.Zo)(f1), share: f1 },
            (0,wording/* showNumber */.Zo)(support),
        ]),
    };
}
function confusionBlock({ per_class }, cells) {
    const labels = cells.map((_, index) => String(per_class[index]?.label ?? index));
    return { kind: 'matrix', caption: 'Confusion matrix: rows are the truth, columns the prediction', labels, cells };
}
function slicesTable({ slices }) {
    return {
        kind: 'table',
        caption: 'Groups of rows; a positive gap is worse than all rows together',
        columns: [
            { title: 'Group' },
            { title: 'Rows', numeric: true },
            { title: 'Metric' },
            { title: 'Score', numeric: true },
            { title: 'Gap', numeric: true },
        ],
        rows: slices.map(({ column, value, rows, metric, score, gap }) => [
            `${column} = ${value}`,
            (0,wording/* showNumber */.Zo)(rows),
            { text: metric, mono: true },
            score === null ? 'too few rows' : (0,wording/* showNumber */.Zo)(score),
            gap === null ? '–' : (0,wording/* showDifference */.Te)(gap),
        ]),
    };
}
function segmentBlocks({ weak_segments: found }) {
    if (found === undefined || found.segments.length === 0)
        return [];
    const deployed = found.compared_with === 'deployed';
    return [
        {
            kind: 'table',
            caption: `Weakest of ${(0,wording/* counted */.hS)(found.searched, 'segment')}, found in one half of the rows and judged in the other`,
            columns: [
                { title: 'Segment' },
                { title: 'Result' },
                { title: 'Rows', numeric: true },
                { title: found.metric, numeric: true },
                { title: deployed ? 'Deployed' : 'All rows', numeric: true },
                { title: 'Difference', numeric: true },
                { title: '95% interval', numeric: true },
                { title: 'p', numeric: true },
            ],
            rows: found.segments.map(({ conditions, rows, score, other, difference, interval, p_value, confirmed }) => [
                conditions.map(({ column, value }) => `${column} = ${value}`).join(' and '),
                confirmed ? { text: 'worse', tone: 'unsure' } : 'may be chance',
                (0,wording/* showNumber */.Zo)(rows),
                (0,wording/* showNumber */.Zo)(score),
                (0,wording/* showNumber */.Zo)(other),
                (0,wording/* showDifference */.Te)(difference),
                `${(0,wording/* showDifference */.Te)(interval.low)} to ${(0,wording/* showDifference */.Te)(interval.high)}`,
                (0,wording/* showNumber */.Zo)(p_value),
            ]),
        },
    ];
}
const CURVE_AXES = {
    roc: {
        caption: 'ROC: true cases found against false alarms',
        x: 'False positive rate',
        y: 'True positive rate',
        diagonal: 'guessing',
    },
    precision_recall: {
        caption: 'Precision and recall at every threshold',
        x: 'Recall',
        y: 'Precision',
        diagonal: null,
    },
    calibration: {
        caption: 'Calibration: promised against observed',
        x: 'Predicted probability',
        y: 'Observed share',
        diagonal: 'perfect',
    },
};
function residualBlocks({ residuals = [] }) {
    if (residuals.length < 2)
        return [];
    const axes = { x: 'Predicted value', y: 'Residual', zero: 'no error' };
    return [{ kind: 'scatter', caption: 'Residuals: truth minus prediction', ...axes, points: residuals }];
}
function curveBlocks({ curves }) {
    return ['roc', 'precision_recall', 'calibration'].flatMap((kind) => {
        const shown = (curves ?? []).filter((curve) => curve.kind === kind && curve.points.length > 1);
        if (shown.length === 0)
            return [];
        return [
            {
                kind: 'curves',
                ...CURVE_AXES[kind],
                curves: shown.map(({ label, points }) => ({ label: String(label), points })),
            },
        ];
    });
}

;// CONCATENATED MODULE: ./src/report/sections/data.ts


/** Drift column by column with both histograms. */
function driftSection(result) {
    const drift = result.stages.validation?.data_drift;
    if (drift === undefined)
        return null;
    const drifted = drift.columns.filter((column) => column.drifted === true);
    const features = drifted.filter(({ role }) => role === 'feature');
    // Labels and predictions are judged by checks of their own, beside the score.
    const others = drifted.length - features.length;
    return {
        id: 'drift',
        title: 'Data drift',
        fact: drift.score === null
            ? drift.status.replace('_', ' ')
            : `score ${(0,wording/* showNumber */.Zo)(drift.score)}, at most ${(0,wording/* showNumber */.Zo)(drift.threshold)} allowed, ${(0,wording/* counted */.hS)(features.length, 'column')} drifted${others === 0 ? '' : `, beside ${(0,wording/* counted */.hS)(others, 'column')} of labels or predictions`}`,
        tone: drift.drifted === true ? 'bad' : drift.drifted === false ? 'good' : 'unsure',
        blocks: drift.columns.length === 0 ? [reasonBlock(drift.reason)] : driftBlocks(drift),
    };
}
function driftBlocks(drift) {
    const judged = drift.columns.filter((column) => column.score !== null);
    const leftOut = drift.columns.filter((column) => column.score === null);
    const weighs = judged.some(({ weight }) => weight !== undefined);
    return [
        {
            kind: 'text',
            text: `${(0,wording/* counted */.hS)(drift.reference_rows, 'reference row')} against ${(0,wording/* counted */.hS)(drift.current_rows, 'current row')}${drift.reason === null ? '' : `; ${drift.reason}`}.`,
        },
        {
            kind: 'table',
            caption: 'A column has drifted when its score exceeds both the threshold and its noise floor',
            columns: [
                { title: 'Column' },
                { title: 'Result' },
                { title: 'Score', numeric: true },
                { title: 'Noise floor', numeric: true },
                ...(weighs ? [{ title: 'Weight', numeric: true }] : []),
                { title: 'PSI', numeric: true },
                { title: 'p', numeric: true },
                { title: 'Reference and current' },
            ],
            rows: judged.toSorted((a, b) => b.score - a.score).map((column) => driftRow(column, weighs)),
        },
        ...(leftOut.length === 0
            ? []
            : [
                {
                    kind: 'list',
                    items: leftOut.map(({ name, reason, type }) => `${name} (${type}) was left out: ${reason ?? 'no score'}`),
                },
            ]),
    ];
}
function driftRow(column, weighs) {
    return [
        column.role === 'feature' ? column.name : `${column.name} (${column.role})`,
        driftedCell(column),
        { text: (0,wording/* showNumber */.Zo)(column.score), share: Math.min(1, column.score) },
        (0,wording/* showNumber */.Zo)(column.noise_floor),
        ...(weighs ? [(0,wording/* showNumber */.Zo)(column.weight ?? null)] : []),
        (0,wording/* showNumber */.Zo)(column.psi),
        (0,wording/* showNumber */.Zo)(column.p_value),
        column.histogram === null ? '' : { histogram: column.histogram },
    ];
}
function driftedCell({ drifted, reason }) {
    if (drifted === null)
        return { text: reason ?? 'cannot be told', tone: 'unsure' };
    return drifted ? { text: 'drifted', tone: 'bad' } : { text: 'stable', tone: 'good' };
}
/** Quality score with its dimensions, columns with problems first. */
function qualitySection(result) {
    const quality = result.stages.validation?.data_quality;
    if (quality === undefined)
        return null;
    return {
        id: 'quality',
        title: 'Data quality',
        fact: quality.score === null
            ? 'not evaluated'
            : `score ${(0,wording/* showNumber */.Zo)(quality.score)} on ${(0,wording/* counted */.hS)(quality.rows, 'row')}`,
        tone: quality.score === null ? 'unsure' : 'quiet',
        blocks: quality.status === 'evaluated' ? qualityBlocks(quality) : [reasonBlock(quality.reason)],
    };
}
function qualityBlocks({ dimensions, columns, checks }) {
    return [
        {
            kind: 'table',
            caption: 'Dimensions, each in [0,1]',
            columns: [{ title: 'Dimension' }, { title: 'Score', numeric: true }],
            rows: Object.entries(dimensions).map(([name, score]) => [
                name,
                score === null ? '–' : { text: (0,wording/* showNumber */.Zo)(score), share: score },
            ]),
        },
        {
            kind: 'table',
            caption: 'Columns',
            columns: [
                { title: 'Column' },
                { title: 'Type' },
                { title: 'Missing', numeric: true },
                { title: 'Distinct', numeric: true },
                { title: 'Invalid', numeric: true },
                { title: 'Problems' },
            ],
            rows: columns
                .toSorted((a, b) => b.problems.length - a.problems.length)
                .map(({ name, type, missing, distinct, invalid, problems }) => [
                name,
                type,
                (0,wording/* showNumber */.Zo)(missing),
                (0,wording/* showNumber */.Zo)(distinct),
                (0,wording/* showNumber */.Zo)(invalid),
                problems.join('; '),
            ]),
        },
        ...(checks.length === 0 ? [] : [qualityChecks(checks)]),
    ];
}
function qualityChecks(checks) {
    return {
        kind: 'table',
        caption: 'Checks of the data',
        columns: [{ title: 'Result' }, { title: 'Check' }, { title: 'Found', numeric: true }, { title: 'What it means' }],
        rows: checks.map((check) => [
            (0,wording/* checkCell */.xp)(check),
            { text: check.id, mono: true },
            (0,wording/* showMeasured */.SM)(check.measured),
            check.message,
        ]),
    };
}

;// CONCATENATED MODULE: ./src/report/sections/deployment.ts


/** Plan, what is live now, health checks and, if it came to that, the rollback. */
function deploymentSection(result) {
    const deployment = result.stages.deployment;
    if (deployment === undefined)
        return null;
    const { deployment_id, deployed_ref, sha256, previous, backup } = deployment;
    const facts = [
        ['Environment', deployment.environment],
        ['Target', deployment.target],
        ['Deployment', deployment_id],
        ['Live at', deployed_ref],
        ['sha256', sha256 === null ? null : { text: sha256, mono: true }],
        ['Before', previous === null ? null : `${previous.id}, sha256 ${previous.sha256}`],
        ['Backup', backup],
    ];
    const { word, tone } = (0,wording/* statusWording */.DZ)(deployment.status);
    return {
        id: 'deployment',
        title: 'Deployment',
        fact: (0,overview/* inEnvironment */.H)(deployment.environment, word),
        tone,
        blocks: [
            { kind: 'facts', facts: facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]])) },
            ...(deployment.plan.length > 0 ? [{ kind: 'list', items: deployment.plan }] : []),
            ...healthBlocks('Health check of the bytes read back', deployment.health_check),
            ...healthBlocks('Health check of what was restored', deployment.rollback_health_check),
        ],
    };
}
function healthBlocks(title, health) {
    if (health === null)
        return [];
    return [
        {
            kind: 'table',
            caption: `${title}: score ${(0,wording/* showNumber */.Zo)(health.score)}, at least ${(0,wording/* showNumber */.Zo)(health.threshold)} wanted`,
            columns: [{ title: 'Result' }, { title: 'Check' }, { title: 'Found', numeric: true }, { title: 'What it means' }],
            rows: health.checks.map((check) => [
                (0,wording/* checkCell */.xp)(check),
                { text: check.id, mono: true },
                (0,wording/* showMeasured */.SM)(check.measured),
                check.message,
            ]),
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/sections/importance.ts


/** Permutation importances, largest first, with two standard errors as whiskers. */
function importanceSection(result) {
    const importance = result.stages.validation?.feature_importance;
    if (importance === undefined)
        return null;
    const { stability, threshold, importances } = importance;
    const stable = stability !== null && stability >= threshold;
    return {
        id: 'importance',
        title: 'Feature importance',
        fact: stability === null
            ? (importance.reason ?? 'not evaluated')
            : `stability ${(0,wording/* showNumber */.Zo)(stability)}, at least ${(0,wording/* showNumber */.Zo)(threshold)} wanted`,
        tone: stability === null ? 'quiet' : stable ? 'good' : 'bad',
        blocks: importances.length === 0
            ? [reasonBlock(importance.reason)]
            : [
                {
                    kind: 'bars',
                    caption: 'Loss of score when the feature is shuffled, with two standard errors',
                    other: 'deployed',
                    bars: importances
                        .toSorted((a, b) => b.importance - a.importance)
                        .map(({ feature, importance: value, noise, deployed }) => ({
                        label: feature,
                        value,
                        error: 2 * noise,
                        other: deployed,
                    })),
                },
            ],
    };
}

;// CONCATENATED MODULE: ./src/report/sections/model.ts

/** Facts read from the file, never by running it. */
function modelSection(result) {
    const { model } = result;
    if (model === null)
        return null;
    const engine = model.engine === null ? '–' : `${model.engine} ${model.engine_version ?? ''}`.trim();
    const facts = [
        ['File', model.path],
        ['sha256', { text: model.sha256, mono: true }],
        ['Size', (0,wording/* showBytes */.ni)(model.size)],
        ['Format', model.format],
        ['Task', model.task ?? 'unknown'],
        ...(model.classes === null ? [] : [['Classes', model.classes.map(String).join(', ')]]),
        ['Engine', model.engine_reason === null ? engine : `${engine} (${model.engine_reason})`],
        ...(model.facts === null ? [] : factsOf(model.facts)),
    ];
    return {
        id: 'model',
        title: 'Model',
        fact: model.facts?.estimator ?? model.format,
        tone: 'quiet',
        blocks: [
            { kind: 'facts', facts },
            ...changeBlocks(result.stages.validation?.model_changes ?? null),
            ...(model.facts === null ? [] : structureBlocks(model.facts)),
        ],
    };
}
function factsOf(facts) {
    const versions = Object.entries(facts.library_versions).map(([name, version]) => `${name} ${version}`);
    return [
        ['Estimator', facts.estimator ?? '–'],
        ...(versions.length > 0 ? [['Made with', versions.join(', ')]] : []),
        ...(facts.compression === null ? [] : [['Compression', facts.compression]]),
        ...(facts.protocol === null ? [] : [['Pickle protocol', String(facts.protocol)]]),
        ...(facts.opset === null ? [] : [['Opset', String(facts.opset)]]),
    ];
}
function changeBlocks(changes) {
    if (changes === null || changes.length === 0)
        return [];
    return [
        {
            kind: 'table',
            caption: 'Changed against the deployed model',
            columns: [{ title: 'Where' }, { title: 'What' }, { title: 'Deployed' }, { title: 'This model' }],
            rows: changes.map(({ path, name, deployed, candidate }) => [
                path,
                { text: name, mono: true },
                deployed ?? '–',
                candidate ?? '–',
            ]),
        },
    ];
}
function structureBlocks({ structure }) {
    if (structure.length === 0)
        return [];
    return [
        {
            kind: 'table',
            caption: 'Structure',
            columns: [{ title: 'Step' }, { title: 'Class' }, { title: 'Parameters' }],
            rows: structure.map(({ path, class_name, parameters }) => [
                path,
                { text: class_name, mono: true },
                Object.entries(parameters)
                    .map(([name, value]) => `${name}=${value}`)
                    .join(', '),
            ]),
        },
    ];
}

;// CONCATENATED MODULE: ./src/report/sections/security.ts

/** Findings of the scan and how much of each file it has read. */
function securitySection(result) {
    const security = result.stages.security;
    if (security === undefined)
        return null;
    const { overall_risk, findings, files } = security;
    return {
        id: 'security',
        title: 'Security scan',
        fact: `${(0,wording/* riskWording */.Mi)(overall_risk)}, ${(0,wording/* counted */.hS)(findings.length, 'finding')}`,
        tone: overall_risk === 'high' ? 'bad' : overall_risk === 'low' ? 'good' : 'unsure',
        blocks: [
            ...(findings.length > 0 ? [findingsTable(findings)] : []),
            ...(files.length > 0 ? [filesTable(files)] : []),
        ],
    };
}
function findingsTable(findings) {
    return {
        kind: 'table',
        caption: 'Findings',
        columns: [
            { title: 'Severity' },
            { title: 'Rule' },
            { title: 'Finding' },
            { title: 'Where' },
            { title: 'What to do' },
        ],
        rows: findings.map(({ severity, rule_id, message, why, location, offset, remedy }) => [
            (0,wording/* severityCell */.kY)(severity),
            { text: rule_id, mono: true },
            why === '' ? message : `${message.replace(/\.$/, '')}. ${why}`,
            offset === null ? location : `${location}, byte ${(0,wording/* showNumber */.Zo)(offset)}`,
            remedy,
        ]),
    };
}
function filesTable(files) {
    return {
        kind: 'table',
        caption: 'Files read; nothing in them was executed',
        columns: [
            { title: 'File' },
            { title: 'Format' },
            { title: 'Size', numeric: true },
            { title: 'Bytes understood', numeric: true },
            { title: 'Risk' },
            { title: 'sha256' },
        ],
        rows: files.map(({ path, format, size, bytes_accounted, complete, risk, sha256 }) => [
            path,
            format,
            (0,wording/* showBytes */.ni)(size),
            {
                text: complete
                    ? (0,wording/* showShare */.zY)(size === 0 ? 1 : bytes_accounted / size)
                    : `${(0,wording/* showNumber */.Zo)(bytes_accounted)}, not to the end`,
                tone: complete ? 'good' : 'bad',
            },
            (0,wording/* severityCell */.kY)(risk),
            { text: sha256, mono: true },
        ]),
    };
}

;// CONCATENATED MODULE: ./src/report/sections/index.ts









/** The sections of a report in reading order. */
const SECTIONS = [
    attentionSection,
    performanceSection,
    behaviourSection,
    driftSection,
    qualitySection,
    importanceSection,
    securitySection,
    deploymentSection,
    modelSection,
    checksSection,
];
function sectionsOf(result) {
    return SECTIONS.map((section) => section(result)).filter((section) => section !== null);
}


/***/ }),

/***/ 57994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _core_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36419);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54285);
/* harmony import */ var _overview_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24707);
/* harmony import */ var _sections_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8863);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25594);






/** Rows a table may have, from generous to none; the first that fits is used. */
const ROW_LIMITS = [1_000, 200, 50, 10, 0];
/**
 * The result as GitHub-flavoured Markdown for a job summary or a comment: verdict, next step, stages, what failed,
 * everything else folded. Shortened step by step until it fits `maxBytes`, and says so where it was.
 */
function renderSummary(result, options = {}) {
    const maxBytes = options.maxBytes ?? _core_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_SUMMARY_BYTES */ .Q0;
    for (const rowLimit of ROW_LIMITS) {
        const text = withRowLimit(result, rowLimit, options.fullReport);
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
    }
    return `${head(result)}\n${leftOut(options.fullReport)}\n`;
}
function withRowLimit(result, rowLimit, fullReport) {
    const sections = (0,_sections_index_js__WEBPACK_IMPORTED_MODULE_1__/* .sectionsOf */ .K)(result);
    const cut = sections.some((section) => section.blocks.some((block) => block.kind === 'table' && block.rows.length > rowLimit));
    return [
        head(result),
        ...sections.map((section) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownSection */ .d)(section, { rowLimit, open: section.id === 'attention' })),
        ...(cut ? [leftOut(fullReport)] : []),
        ...(fullReport === undefined || cut ? [] : [`Full report: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(fullReport)}`]),
        '',
    ].join('\n');
}
function head(result) {
    const verdict = (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictOf */ .Vj)(result);
    const digest = verdict.digest === null ? '' : ` · sha256 <code>${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(verdict.digest)}</code>`;
    return [
        `## ${verdict.emoji} ${verdict.word}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(verdict.status)}`,
        '',
        `**${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(verdict.model)}**${digest} · ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(verdict.count)} · ${verdict.duration}`,
        '',
        `**What to do next.** ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(result.verdict.next_step)}`,
        '',
        stageTable(result),
    ].join('\n');
}
function stageTable(result) {
    const columns = [{ title: 'Stage' }, { title: 'Result' }, { title: 'Time', numeric: true }, { title: 'Key fact' }];
    const rows = (0,_overview_js__WEBPACK_IMPORTED_MODULE_4__/* .stageViews */ .vH)(result).map(({ title, result: stage, fact }) => {
        const { emoji, word } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .statusWording */ .DZ)(stage.status);
        return [title, { emoji, text: word }, (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .showDuration */ .kJ)(stage.duration_ms), fact];
    });
    return rows.length === 0 ? 'No stage ran.\n' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Q)({ kind: 'table', caption: '', columns, rows }, 10);
}
function leftOut(fullReport) {
    const where = fullReport === undefined ? 'in result.json and the HTML report of this run' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .markdown */ .wD)(fullReport);
    return `> Shortened to stay within GitHub's size limit. Everything is here: ${where}.`;
}


/***/ }),

/***/ 25594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ statusWording),
/* harmony export */   Mi: () => (/* binding */ riskWording),
/* harmony export */   SM: () => (/* binding */ showMeasured),
/* harmony export */   Te: () => (/* binding */ showDifference),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   Wr: () => (/* binding */ overallWording),
/* harmony export */   Zo: () => (/* binding */ showNumber),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   kJ: () => (/* binding */ showDuration),
/* harmony export */   kY: () => (/* binding */ severityCell),
/* harmony export */   ni: () => (/* binding */ showBytes),
/* harmony export */   xp: () => (/* binding */ checkCell),
/* harmony export */   zY: () => (/* binding */ showShare)
/* harmony export */ });
const STATUS = {
    passed: { word: 'passed', emoji: '✅', symbol: '✔', tone: 'good' },
    failed: { word: 'failed', emoji: '❌', symbol: '✘', tone: 'bad' },
    error: { word: 'error', emoji: '🛑', symbol: '!', tone: 'bad' },
    inconclusive: { word: 'inconclusive', emoji: '⚠️', symbol: '?', tone: 'unsure' },
    skipped: { word: 'skipped', emoji: '➖', symbol: '-', tone: 'quiet' },
    deployed: { word: 'deployed', emoji: '✅', symbol: '✔', tone: 'good' },
    rolled_back: { word: 'rolled back', emoji: '❌', symbol: '✘', tone: 'bad' },
    ready_for_deployment: { word: 'ready', emoji: '✅', symbol: '✔', tone: 'good' },
    awaiting_approval: { word: 'awaiting approval', emoji: '⏳', symbol: '…', tone: 'unsure' },
};
const OVERALL = {
    ready_for_deployment: { ...STATUS.passed, verdict: 'PASS', word: 'ready for deployment', colour: '#1a7f37' },
    deployed: { ...STATUS.deployed, verdict: 'PASS', colour: '#1a7f37' },
    awaiting_approval: { ...STATUS.awaiting_approval, verdict: 'PASS', colour: '#9a6700' },
    rolled_back: { ...STATUS.rolled_back, verdict: 'FAIL', colour: '#cf222e' },
    failed: { ...STATUS.failed, verdict: 'FAIL', colour: '#cf222e' },
    inconclusive: { ...STATUS.inconclusive, verdict: 'UNSURE', colour: '#9a6700' },
    error: { ...STATUS.error, verdict: 'ERROR', word: 'could not run', colour: '#cf222e' },
};
function statusWording(status) {
    return STATUS[status];
}
function overallWording(status) {
    return OVERALL[status];
}
/** A failed check of severity warn is a warning: it is shown, but does not close the gate. */
function checkCell(check) {
    const { word, tone } = STATUS[check.status];
    if (check.severity === 'warn' && tone !== 'good' && tone !== 'quiet') {
        return { text: `warning (${word})`, tone: 'unsure' };
    }
    return { text: word, tone };
}
const SEVERITY_TONE = { high: 'bad', medium: 'unsure', low: 'quiet' };
function severityCell(severity) {
    return { text: severity, tone: SEVERITY_TONE[severity] };
}
/** Four significant digits, integers whole with thousands separated; a dash for null. */
function showNumber(value) {
    if (value === null)
        return '–';
    if (Number.isInteger(value))
        return grouped(value);
    const rounded = Number(value.toPrecision(4));
    return Math.abs(rounded) >= 1e6 || Math.abs(rounded) < 1e-4 ? rounded.toExponential() : String(rounded);
}
/** As showNumber with an explicit sign. */
function showDifference(value) {
    return value > 0 ? `+${showNumber(value)}` : showNumber(value);
}
function showShare(value) {
    return value === null ? '–' : `${String(Number((value * 100).toFixed(1)))}%`;
}
/** What a check measured or wanted, as it stands in the result. */
function showMeasured(value) {
    if (typeof value === 'number')
        return showNumber(value);
    if (value === null)
        return '–';
    const text = String(value);
    return /^[0-9a-f]{40,}$/.test(text) ? shortDigest(text) : text;
}
/** The risk of a scan; what was not scanned has none. */
function riskWording(risk) {
    return risk === null ? 'risk not evaluated' : `${risk} risk`;
}
function showBytes(bytes) {
    const units = ['bytes', 'kB', 'MB', 'GB'];
    let size = bytes;
    let unit = 0;
    while (size >= 1000 && unit < units.length - 1) {
        size /= 1000;
        unit++;
    }
    return `${unit === 0 ? grouped(size) : size.toFixed(1)} ${units[unit]}`;
}
function showDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
function counted(count, singular, plural = `${singular}s`) {
    return `${grouped(count)} ${count === 1 ? singular : plural}`;
}
/** First 12 digits of a sha256: enough to tell two models apart by eye. */
function shortDigest(sha256) {
    return sha256.slice(0, 12);
}
function grouped(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}


/***/ })

};
