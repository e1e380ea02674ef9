export const id = 4511;
export const ids = [4511,6419];
export const modules = {

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

/***/ 34518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pastRun)
/* harmony export */ });
function pastRun(result) {
    const { pipeline_id, start_time, environment, overall_status, execution_time_seconds, model, stages } = result;
    const { validation } = stages;
    return {
        pipeline_id,
        start_time,
        environment,
        overall_status,
        execution_time_seconds,
        sha256: model?.sha256 ?? null,
        metrics: validation?.model_performance.metrics ?? {},
        data_quality: validation?.data_quality.score ?? null,
        drift: validation?.data_drift.score ?? null,
        stability: validation?.feature_importance.stability ?? null,
    };
}


/***/ }),

/***/ 7556:
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

;// CONCATENATED MODULE: ./src/report/html/trend-chart.ts




const trend_chart_WIDTH = 720;
const trend_chart_HEIGHT = 220;
const trend_chart_MARGIN = { left: 60, bottom: 30, top: 10, right: 30 };
/** Values over runs, one step a run, so that ten runs of one hour and one of last year stay apart; times stand below. */
function trendChart({ caption, moments, lines, limit }) {
    const known = lines.flatMap(({ values }) => values.filter((value) => value !== null));
    const x = (0,d3_scale/* scaleLinear */.m4)([0, moments.length - 1], [trend_chart_MARGIN.left, trend_chart_WIDTH - trend_chart_MARGIN.right]);
    const [low, high] = trend_chart_rangeOf(limit === null ? known : [...known, limit]);
    const y = (0,d3_scale/* scaleLinear */.m4)([low, high], [trend_chart_HEIGHT - trend_chart_MARGIN.bottom, trend_chart_MARGIN.top]).nice(4);
    const [left, right] = [trend_chart_MARGIN.left, trend_chart_WIDTH - trend_chart_MARGIN.right];
    const rows = y.ticks(4).map((tick) => {
        const at = round(y(tick));
        return `<line class="grid" x1="${left}" x2="${right}" y1="${at}" y2="${at}"/><text class="tick" x="${left - 8}" y="${at + 4}" text-anchor="end">${(0,wording/* showNumber */.Zo)(tick)}</text>`;
    });
    // Runs of one day are told apart by the hour.
    const sameDay = moments[0].time.slice(0, 10) === moments.at(-1).time.slice(0, 10);
    const shown = sameDay ? [0, 16] : [0, 10];
    const times = timeTicks(moments.length).map((place) => {
        const anchor = place === 0 ? 'start' : place === moments.length - 1 ? 'end' : 'middle';
        return `<text class="tick" x="${round(x(place))}" y="${trend_chart_HEIGHT - 8}" text-anchor="${anchor}">${(0,core_text/* html */.qy)(moments[place].time.slice(...shown).replace('T', ' '))}</text>`;
    });
    const wanted = limit === null ? '' : `<line class="diagonal" x1="${left}" x2="${right}" y1="${round(y(limit))}" y2="${round(y(limit))}"/>`; // prettier-ignore
    const drawn = lines.map(({ label, values }, index) => {
        const dots = values.map((value, place) => {
            if (value === null)
                return '';
            const { time, word, tone } = moments[place];
            return `<g><title>${(0,core_text/* html */.qy)(`${time.slice(0, 16).replace('T', ' ')}: ${label} ${(0,wording/* showNumber */.Zo)(value)}, ${word}`)}</title>${mark(tone, round(x(place)), round(y(value)))}</g>`;
        });
        return `<g class="curve c${index % 8}"><path d="${pathOf(values, x, y)}"/>${dots.join('')}</g>`;
    });
    const legend = [
        ...lines.map(({ label }, index) => `<li class="curve c${index % 8}">${(0,core_text/* html */.qy)(label, 80)}</li>`),
        ...(limit === null ? [] : [`<li class="diagonal">wanted: ${(0,wording/* showNumber */.Zo)(limit)}</li>`]),
        ...(moments.some(({ tone }) => tone === 'bad' || tone === 'unsure')
            ? ['<li class="plain">× did not pass</li>']
            : []),
    ];
    return `<figure><figcaption>${(0,core_text/* html */.qy)(caption)}</figcaption>
<div class="scroll" tabindex="0" role="region" aria-label="${(0,core_text/* html */.qy)(caption)}"><svg class="trend" viewBox="0 0 ${trend_chart_WIDTH} ${trend_chart_HEIGHT}" role="img" aria-label="${(0,core_text/* html */.qy)(`${caption}, ${moments.length} points; the table below has the numbers`)}">
${rows.join('')}${times.join('')}${wanted}
${drawn.join('\n')}
</svg></div><ul class="legend">${legend.join('')}</ul></figure>`;
}
/** Told apart by shape besides colour. */
function mark(tone, x, y) {
    if (tone === 'good')
        return `<circle cx="${x}" cy="${y}" r="3.5"/>`;
    return `<path class="cross" d="M${x - 4} ${y - 4}l8 8m0 -8l-8 8"/>`;
}
/** A run without the value leaves a gap. */
function pathOf(values, x, y) {
    return values
        .map((value, place) => {
        if (value === null)
            return '';
        const before = place === 0 ? null : values[place - 1];
        return `${before === null ? 'M' : 'L'}${round(x(place))} ${round(y(value))}`;
    })
        .join('');
}
/** First, last and up to three between, none so near to the last that their dates would touch. */
function timeTicks(count) {
    const last = count - 1;
    const step = Math.max(1, Math.ceil(last / 4));
    const places = Array.from({ length: count }, (_, place) => place).filter((place) => place % step === 0);
    return [...places.filter((place) => last - place >= Math.max(1, last / 5)), last];
}
/** A line that never moved still needs a height. */
function trend_chart_rangeOf(values) {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const margin = low === high ? Math.max(Math.abs(low) * 0.05, 1e-9) : 0;
    return [low - margin, high + margin];
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
        case 'trend':
            return trendChart(block);
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
            return `<td class="number ${side}${value === 0 ? ' none' : ''}" style="--share:${share}%" title="${share}% of the row">${(0,wording/* showNumber */.Zo)(value)}</td>`;
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
tbody th{font-weight:500;min-width:120px;overflow-wrap:anywhere}
tbody tr:hover{background:var(--panel)}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
code{font:13px/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace}
.whole{white-space:nowrap}
.tag{display:inline-block;padding:0 8px;border-radius:10px;background:var(--panel);white-space:nowrap}
.tag:has(code){white-space:normal}
.tag.good{color:var(--good);background:var(--good-ground)}.tag.bad{color:var(--bad);background:var(--bad-ground)}.tag.unsure{color:var(--unsure);background:var(--unsure-ground)}.tag.quiet{color:var(--soft)}
.meter{display:block;height:4px;min-width:60px;max-width:150px;margin-left:auto;margin-top:3px;border-radius:2px;background:var(--line);overflow:hidden}
.meter span{display:block;height:100%;background:var(--current)}
.when{white-space:nowrap;width:34%;min-width:180px;font-variant-numeric:tabular-nums}
.lane{display:block;position:relative;height:8px;margin-top:4px;border-radius:2px;background:var(--line);overflow:hidden}
.lane span{position:absolute;top:0;bottom:0;min-width:3px;border-radius:2px;background:var(--current)}
.lane .bad{background:var(--bad)}.lane .unsure{background:var(--unsure)}.lane .quiet{background:var(--reference)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px;margin:0 0 20px}
dt{color:var(--soft)}dd{margin:0}
.matrix{width:auto}.matrix td{min-width:64px;border:1px solid var(--ground)}.matrix thead th{min-width:64px;max-width:110px;white-space:normal;overflow-wrap:anywhere;vertical-align:bottom}
.matrix tbody th{position:sticky;left:0;background:var(--ground)}.matrix .none{color:var(--soft)}
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
.trend .cross{stroke:var(--bad);stroke-width:2.5;stroke-dasharray:none;fill:none}
.diagonal{stroke:var(--soft);stroke-dasharray:4 4}
.legend{display:flex;flex-wrap:wrap;gap:0 14px;margin:0;padding:0;list-style:none;font-size:13px}
.legend li::before{content:"";display:inline-block;width:18px;margin-right:6px;vertical-align:middle;border-top:3px solid var(--c,var(--soft))}
.legend .plain::before{display:none}
.legend .c1::before,.legend .c3::before,.legend .c4::before,.legend .c6::before{border-top-style:dashed}.legend .c2::before,.legend .c5::before{border-top-style:dotted}
.legend .diagonal::before{border-top-style:dashed}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
footer{margin-top:40px;padding-bottom:24px;color:var(--soft);font-size:13px}
@media (max-width:640px){header,main,footer{padding:0 14px}header.verdict{margin:12px 14px 0;padding:14px}h1{font-size:22px}dl{grid-template-columns:1fr}dd .whole,.scroll table:not(.matrix) .whole,.scroll table:not(.matrix) .tag{white-space:normal}.scroll table:not(.matrix) td:empty{display:none}.meter{margin-left:0}dt{margin-top:6px}.scroll table:not(.matrix),.scroll table:not(.matrix) caption,.scroll table:not(.matrix) tbody,.scroll table:not(.matrix) tr,.scroll table:not(.matrix) tbody>tr>*{display:block}.scroll table:not(.matrix) thead{display:none}.scroll table:not(.matrix) tr{padding:8px 0;border-bottom:1px solid var(--line)}.scroll table:not(.matrix) tbody>tr>*{padding:2px 0;border:0;text-align:left}.scroll table:not(.matrix) td[data-label]::before{content:attr(data-label) ": ";color:var(--soft)}.next{padding:12px 14px}}
@media print{:root{color-scheme:light;${LIGHT}}body{font-size:11px}nav{display:none}.scroll{overflow:visible}table,figure,tr{break-inside:avoid-page}h2{break-after:avoid}figure.square{max-width:31%;margin-right:1.5%}tbody tr:hover{background:none}header,main,footer{max-width:none}}
`;

// EXTERNAL MODULE: ./src/report/overview.ts
var overview = __webpack_require__(24707);
;// CONCATENATED MODULE: ./src/report/html/timeline.ts



/** One row a stage: verdict, key fact and a bar that stands where the stage ran; bars above each other ran side by side. */
function stageTimeline(result) {
    const views = (0,overview/* stageViews */.vH)(result);
    if (views.length === 0)
        return '<p>No stage ran.</p>';
    const end = Math.max(...views.map(({ result: stage }) => startOf(stage) + stage.duration_ms), 1);
    const rows = views.map(({ title, result: stage, fact }) => {
        const { word, symbol, tone } = (0,wording/* statusWording */.DZ)(stage.status);
        const percent = (milliseconds) => Math.round((milliseconds / end) * 1000) / 10;
        const bar = `left:${Math.min(percent(startOf(stage)), 99)}%;width:${percent(stage.duration_ms)}%`;
        return `<tr><th scope="row">${title}</th><td><span class="tag ${tone}"><span aria-hidden="true">${symbol} </span>${word}</span></td><td>${(0,core_text/* html */.qy)(fact)}</td><td class="when" data-label="Time">${timeOf(stage)}<span class="lane" aria-hidden="true"><span class="${tone}" style="${bar}"></span></span></td></tr>`;
    });
    return `<section aria-labelledby="stages"><h2 id="stages">Stages</h2>
<div class="scroll" tabindex="0" role="region" aria-label="Result and time of each stage"><table class="timeline">
<thead><tr><th scope="col">Stage</th><th scope="col">Result</th><th scope="col">Key fact</th><th scope="col">Time</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></section>`;
}
/** Stages that begin together do so some milliseconds apart. */
const NOTICEABLE_MS = 50;
function startOf({ started_ms = 0 }) {
    return started_ms;
}
function timeOf({ started_ms, duration_ms }) {
    const begun = (started_ms ?? 0) < NOTICEABLE_MS ? '' : `, after ${(0,wording/* showDuration */.kJ)(started_ms)}`;
    return `${(0,wording/* showDuration */.kJ)(duration_ms)}${begun}`;
}

// EXTERNAL MODULE: ./src/report/sections/index.ts + 9 modules
var report_sections = __webpack_require__(8863);
;// CONCATENATED MODULE: ./src/report/html.ts







/** No script, no font, no picture from anywhere: what the page shows is in the file, whatever a model is called. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const TONE_WORD = { good: 'good', bad: 'problem', unsure: 'uncertain', quiet: '' };
/** The result as one self-contained page: opens offline, prints, follows the reader's light or dark setting. */
function renderHtml(result, history = null) {
    const verdict = (0,overview/* verdictOf */.Vj)(result);
    const { tone } = (0,wording/* overallWording */.Wr)(result.overall_status);
    const sections = (0,report_sections/* sectionsOf */.K)(result, history);
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

/***/ 19335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ outcomeCell),
/* harmony export */   gK: () => (/* binding */ historySection),
/* harmony export */   s5: () => (/* binding */ timeCell)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34518);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25594);


/** Newest runs and deployments that are shown; the folder and the environment have them all. */
const MAX_SHOWN = 50;
/** What was before this run: runs of the same model with their metrics, and what was live in the environment. */
function historySection(result, history) {
    if (history === null)
        return null;
    const { runs, deployments, unread } = history;
    const past = deployments?.deployments ?? [];
    const nothing = runs.length === 0 && past.length === 0;
    return {
        id: 'history',
        title: 'History',
        fact: nothing ? 'no earlier run or deployment is known' : factOf(runs, past),
        tone: 'quiet',
        blocks: [
            ...(unread === null ? [] : [text(`The deployments could not be read: ${unread}.`)]),
            ...runBlocks(result, runs),
            ...(deployments === null || past.length === 0 ? [] : deploymentBlocks(result, deployments)),
            ...(nothing ? [text(NOTHING)] : []),
        ],
    };
}
const NOTHING = 'Runs are looked for below the output directory, in runs/, and deployments in the environment when the run reads it.';
function text(content) {
    return { kind: 'text', text: content };
}
function factOf(runs, past) {
    const live = past.filter(({ kind }) => kind === 'deployment').length;
    return [
        ...(runs.length === 0 ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(runs.length, 'earlier run')]),
        ...(past.length === 0 ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(live, 'deployment')]),
    ].join(', ');
}
function runBlocks(result, earlier) {
    if (earlier.length === 0)
        return [];
    const runs = [...earlier, (0,_history_js__WEBPACK_IMPORTED_MODULE_1__/* .pastRun */ .u)(result)].slice(-MAX_SHOWN);
    const metric = metricOf(result);
    const places = new Set(runs.map(({ environment }) => environment));
    const moments = runs.map((run) => {
        const { word, tone } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .overallWording */ .Wr)(run.overall_status);
        return { time: run.start_time, word, tone };
    });
    return [
        ...(metric === null ? [] : trend(`${metric.name} of the newest runs`, moments, [metric.name], [runs.map(({ metrics }) => metrics[metric.name] ?? null)], metric.limit)), // prettier-ignore
        ...trend('Data quality, drift and importance stability of the newest runs', moments, ['data quality', 'drift', 'importance stability'], [runs.map((run) => run.data_quality), runs.map((run) => run.drift), runs.map((run) => run.stability)], null),
        {
            kind: 'table',
            caption: 'Runs of this model, newest first; the first line is this run',
            columns: [
                { title: 'Started (UTC)' },
                { title: 'Verdict' },
                ...(places.size === 1 ? [] : [{ title: 'Environment' }]),
                ...(metric === null ? [] : [{ title: metric.name, numeric: true }]),
                { title: 'Quality', numeric: true },
                { title: 'Drift', numeric: true },
                { title: 'Stability', numeric: true },
                { title: 'Time', numeric: true },
                { title: 'sha256' },
                { title: 'Run' },
            ],
            rows: runs.toReversed().map((run) => runRow(run, metric?.name ?? null, places.size > 1)),
        },
    ];
}
function runRow(run, metric, placed) {
    const { word, tone } = (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .overallWording */ .Wr)(run.overall_status);
    return [
        timeCell(run.start_time),
        { text: word, tone },
        ...(placed ? [run.environment] : []),
        ...(metric === null ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(run.metrics[metric] ?? null)]),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(run.data_quality),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(run.drift),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(run.stability),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showDuration */ .kJ)(run.execution_time_seconds * 1000),
        run.sha256 === null ? '–' : { text: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(run.sha256), mono: true },
        { text: run.pipeline_id, mono: true },
    ];
}
function deploymentBlocks(result, history) {
    const { environment, success_rate, mean_time_to_restore_ms } = history;
    const shown = history.deployments.slice(-MAX_SHOWN);
    const metric = metricOf(result);
    const moments = shown.map((one) => ({ time: one.started, ...outcomeCell(one) }));
    const facts = [
        ...(success_rate === null ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showShare */ .zY)(success_rate)} of the deployments became active`]),
        ...(mean_time_to_restore_ms === null ? [] : [`mean time to restore ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showDuration */ .kJ)(mean_time_to_restore_ms)}`]),
    ];
    return [
        ...(metric === null ? [] : trend(`${metric.name} of what went live in ${environment}`, moments, [metric.name], [shown.map(({ metrics }) => metrics?.[metric.name] ?? null)], metric.limit)), // prettier-ignore
        {
            kind: 'table',
            caption: [`Deployments in ${environment}, newest first`, ...facts].join('; '),
            columns: [
                { title: 'Since (UTC)' },
                { title: 'Outcome' },
                { title: 'Live for', numeric: true },
                ...(metric === null ? [] : [{ title: metric.name, numeric: true }]),
                { title: 'Health', numeric: true },
                { title: 'Model' },
                { title: 'Commit' },
                { title: 'By' },
                { title: 'Deployment' },
                { title: 'Why' },
            ],
            rows: shown.toReversed().map((one) => deploymentRow(one, metric?.name ?? null)),
        },
    ];
}
function deploymentRow(one, metric) {
    const { word, tone } = outcomeCell(one);
    return [
        timeCell(one.started),
        { text: word, tone },
        one.live ? 'until now' : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showDuration */ .kJ)(one.live_ms ?? 0),
        ...(metric === null ? [] : [(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(one.metrics?.[metric] ?? null)]),
        (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(one.score),
        `${one.file} ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(one.sha256)}`,
        one.source.commit === null ? '–' : { text: (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(one.source.commit), mono: true },
        one.source.actor ?? '–',
        { text: one.id, mono: true },
        one.reason ?? '',
    ];
}
const OUTCOME = {
    active: { word: 'active', tone: 'good' },
    unverified: { word: 'unverified', tone: 'unsure' },
    failed: { word: 'failed', tone: 'bad' },
    rolled_back: { word: 'rolled back', tone: 'bad' },
};
function outcomeCell({ outcome, kind }) {
    const { word, tone } = OUTCOME[outcome];
    return { word: kind === 'rollback' ? `${word} (rollback)` : word, tone };
}
/** The gate's own metric and what it asks of it. */
function metricOf({ stages }) {
    const { validation } = stages;
    const name = validation?.model_performance.primary ?? null;
    if (validation === undefined || name === null)
        return null;
    const gate = validation.checks.find(({ id }) => id === 'validation.model_performance');
    return { name, limit: typeof gate?.threshold === 'number' ? gate.threshold : null };
}
/** A picture of one point says nothing. */
function trend(caption, moments, labels, values, limit) {
    const lines = labels.map((label, index) => ({ label, values: values[index] }));
    const drawn = lines.filter((line) => line.values.filter((value) => value !== null).length > 1);
    return drawn.length === 0 ? [] : [{ kind: 'trend', caption, moments, lines: drawn, limit }];
}
/** 2026-09-01 10:15, on one line. */
function timeCell(time) {
    const known = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(time);
    return { text: known ? `${time.slice(0, 10)} ${time.slice(11, 16)}` : time, mono: true };
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

// EXTERNAL MODULE: ./src/report/sections/history.ts
var sections_history = __webpack_require__(19335);
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
    sections_history/* historySection */.gK,
    modelSection,
    checksSection,
];
/** @param history null: nobody looked for one, and there is no section of it */
function sectionsOf(result, history = null) {
    return SECTIONS.map((section) => section(result, history)).filter((section) => section !== null);
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
/** Unit: seconds. */
const HOUR = 3_600;
const DAY = 24 * HOUR;
function showDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    const seconds = milliseconds / 1000;
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    if (seconds >= 2 * DAY)
        return `${(seconds / DAY).toFixed(1)} days`;
    if (seconds >= 2 * HOUR)
        return `${(seconds / HOUR).toFixed(1)} h`;
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
