export const id = 993;
export const ids = [993];
export const modules = {

/***/ 19751:
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
    return `<td${numeric(columns[index]?.numeric === true && short)}>${content}</td>`;
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
    const text = cell.mono === true ? `<code${whole}>${(0,core_text/* html */.qy)(cell.text)}</code>` : (0,core_text/* html */.qy)(cell.text);
    return cell.tone === undefined ? text : `<span class="tag ${cell.tone}">${text}</span>`;
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
th,td{padding:6px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
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
.c0{--c:var(--current);--d:0}.c1{--c:var(--mark)}.c2{--c:#009e73}.c3{--c:#cc79a7}.c4{--c:#b58900}.c5{--c:#6f6fd6}.c6{--c:#a0522d}.c7{--c:var(--reference)}
.c1 path{stroke-dasharray:7 3}.c2 path{stroke-dasharray:2 3}.c3 path{stroke-dasharray:9 3 2 3}.c4 path{stroke-dasharray:5 2}.c5 path{stroke-dasharray:1 2}.c6 path{stroke-dasharray:12 4}
.diagonal{stroke:var(--soft);stroke-dasharray:4 4}
.legend{display:flex;flex-wrap:wrap;gap:0 14px;margin:0;padding:0;list-style:none;font-size:13px}
.legend li::before{content:"";display:inline-block;width:18px;margin-right:6px;vertical-align:middle;border-top:3px solid var(--c,var(--soft))}
.legend .diagonal::before{border-top-style:dashed}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
footer{margin-top:40px;padding-bottom:24px;color:var(--soft);font-size:13px}
@media (max-width:640px){header,main,footer{padding:0 14px}header.verdict{margin:12px 14px 0;padding:14px}h1{font-size:22px}dl{grid-template-columns:1fr}dd .whole{white-space:normal}dt{margin-top:6px}.scroll table:not(.matrix){min-width:560px}.next{padding:12px 14px}}
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
<div class="scroll" tabindex="0" role="region" aria-label="Stages"><table>
<thead><tr><th scope="col">Stage</th><th scope="col">Result</th><th scope="col">Key fact</th><th scope="col" class="number">Time</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></section>`;
}

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
            rows: open.map(({ check }) => [
                (0,wording/* checkCell */.xp)(check),
                { text: check.id, mono: true },
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
        ...curveBlocks(performance),
        ...(performance.per_class.length > 0 ? [perClassTable(performance)] : []),
        ...(performance.confusion_matrix === null ? [] : [confusionBlock(performance, performance.confusion_matrix)]),
        ...(performance.slices.length > 0 ? [slicesTable(performance)] : []),
    ];
}
function metricsTable({ metrics, primary, intervals, against_deployed }) {
    const level = Object.values(intervals)[0]?.level;
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
                : [
                    { title: 'Deployed', numeric: true },
                    { title: 'Difference', numeric: true },
                ]),
        ],
        rows,
    };
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
    return {
        id: 'drift',
        title: 'Data drift',
        fact: drift.score === null
            ? drift.status.replace('_', ' ')
            : `score ${(0,wording/* showNumber */.Zo)(drift.score)}, at most ${(0,wording/* showNumber */.Zo)(drift.threshold)} allowed, ${(0,wording/* counted */.hS)(drifted.length, 'column')} drifted`,
        tone: drift.drifted === true ? 'bad' : drift.drifted === false ? 'good' : 'unsure',
        blocks: drift.columns.length === 0 ? [reasonBlock(drift.reason)] : driftBlocks(drift),
    };
}
function driftBlocks(drift) {
    const judged = drift.columns.filter((column) => column.score !== null);
    const leftOut = drift.columns.filter((column) => column.score === null);
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
                { title: 'PSI', numeric: true },
                { title: 'p', numeric: true },
                { title: 'Reference and current' },
            ],
            rows: judged.toSorted((a, b) => b.score - a.score).map(driftRow),
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
function driftRow(column) {
    return [
        column.role === 'feature' ? column.name : `${column.name} (${column.role})`,
        driftedCell(column),
        { text: (0,wording/* showNumber */.Zo)(column.score), share: Math.min(1, column.score) },
        (0,wording/* showNumber */.Zo)(column.noise_floor),
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
        fact: `${deployment.environment}: ${word}`,
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
        blocks: [{ kind: 'facts', facts }, ...(model.facts === null ? [] : structureBlocks(model.facts))],
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
        fact: `${overall_risk} risk, ${(0,wording/* counted */.hS)(findings.length, 'finding')}`,
        tone: overall_risk === 'high' ? 'bad' : overall_risk === 'medium' ? 'unsure' : 'good',
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
            why === '' ? message : `${message}. ${why}`,
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

;// CONCATENATED MODULE: ./src/report/html.ts







/** No script, no font, no picture from anywhere: what the page shows is in the file, whatever a model is called. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const TONE_WORD = { good: 'good', bad: 'problem', unsure: 'uncertain', quiet: '' };
/** The result as one self-contained page: opens offline, prints, follows the reader's light or dark setting. */
function renderHtml(result) {
    const verdict = (0,overview/* verdictOf */.Vj)(result);
    const { tone } = (0,wording/* overallWording */.Wr)(result.overall_status);
    const sections = sectionsOf(result);
    const digest = verdict.digest === null ? '' : `<span>sha256 <code>${(0,core_text/* html */.qy)(verdict.digest)}</code></span>`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>${verdict.word}: ${(0,core_text/* html */.qy)(verdict.model, 200)} - ModelGate</title>
<style>${STYLE}</style>
</head>
<body>
<header class="verdict ${tone}">
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
<footer><p>Run ${(0,core_text/* html */.qy)(result.pipeline_id)}, started ${(0,core_text/* html */.qy)(result.start_time)}. Nothing in the model file was executed to read it.</p></footer>
</body>
</html>
`;
}
function navigation(sections) {
    const links = sections.map(({ id, title, fact, tone }) => `<li><a class="${tone}" href="#${id}"><strong>${(0,core_text/* html */.qy)(title)}</strong><span>${(0,core_text/* html */.qy)(fact, 120)}</span></a></li>`);
    return `<nav aria-label="Sections"><ul>${links.join('')}</ul></nav>`;
}
function htmlSection(section) {
    const { id, title, fact, tone, blocks } = section;
    const word = TONE_WORD[tone] === '' ? '' : `<span class="hidden">${TONE_WORD[tone]}: </span>`;
    return `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title" class="${tone}">${(0,core_text/* html */.qy)(title)} <small>${word}${(0,core_text/* html */.qy)(fact)}</small></h2>
${blocks.map(htmlBlock).join('\n')}
</section>`;
}

// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
;// CONCATENATED MODULE: ./src/report/json.ts

/** The result document itself, keys in the order of the contract. */
function renderJson(result) {
    return (0,json/* toJson */.a)(result);
}

;// CONCATENATED MODULE: ./src/report/junit.ts



/**
 * JUnit XML as Jenkins, GitLab, Azure Pipelines and GitHub test reporters read it: one suite a stage, one case a
 * check. An inconclusive check is an error unless it only warns: a reader of the file must not take it for passed.
 * https://github.com/testmoapp/junitxml
 */
function renderJunit(result) {
    const checks = (0,overview/* allChecks */.fZ)(result);
    const suites = (0,overview/* stageViews */.vH)(result).map(({ title, name, result: stage }) => ({
        name,
        seconds: seconds(stage.duration_ms),
        checks: checks.filter((entry) => entry.stage === title).map((entry) => entry.check),
    }));
    const total = counts(suites.flatMap((suite) => suite.checks));
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        `<testsuites name="ModelGate" ${total} time="${result.execution_time_seconds}">`,
        ...suites.flatMap((suite) => [
            `  <testsuite name="${suite.name}" ${counts(suite.checks)} time="${suite.seconds}" timestamp="${xml(result.start_time)}">`,
            '    <properties>',
            `      <property name="model" value="${xml(result.model_path)}"/>`,
            `      <property name="sha256" value="${xml(result.model?.sha256 ?? '')}"/>`,
            `      <property name="environment" value="${xml(result.environment)}"/>`,
            '    </properties>',
            ...suite.checks.map((check) => testCase(check, `${suite.name}.${result.model_path}`)),
            '  </testsuite>',
        ]),
        '</testsuites>',
        '',
    ].join('\n');
}
function outcomeOf({ status, severity }) {
    if (status === 'passed')
        return 'passed';
    // JUnit has no warnings: a check that does not close the gate is skipped, with its message kept.
    if (status === 'skipped' || severity === 'warn')
        return 'skipped';
    return status === 'failed' ? 'failure' : 'error';
}
function counts(checks) {
    const of = (outcome) => checks.filter((check) => outcomeOf(check) === outcome).length;
    return `tests="${checks.length}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}"`;
}
function testCase(check, className) {
    const open = `    <testcase name="${xml(check.id)}" classname="${xml(className)}" time="${seconds(check.duration_ms)}"`;
    const outcome = outcomeOf(check);
    if (outcome === 'passed')
        return `${open}/>`;
    const message = xml(check.message);
    if (outcome === 'skipped')
        return `${open}><skipped message="${message}"/></testcase>`;
    const detail = `found ${(0,wording/* showMeasured */.SM)(check.measured)}, wanted ${(0,wording/* showMeasured */.SM)(check.threshold)}`;
    return `${open}><${outcome} message="${message}" type="${check.status}">${xml(detail)}</${outcome}></testcase>`;
}
function seconds(milliseconds) {
    return (milliseconds / 1000).toFixed(3);
}
/** Escaped for XML 1.0, which unlike HTML forbids U+FFFE and U+FFFF even as references. */
function xml(text) {
    return (0,core_text/* html */.qy)(text.replace(/[\uFFFE\uFFFF]/g, '\uFFFD'));
}

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/report/markdown.ts


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
        return [`### ${title}: ${(0,core_text/* markdown */.wD)(section.fact)}`, '', ...body, ''].join('\n');
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
    return (0,core_text/* html */.qy)(text, 200).replace(/@|#(?=\d)(?<!&#)/g, (character) => `${character}&#8203;`);
}
function markdownBlock(block, rowLimit) {
    switch (block.kind) {
        case 'text':
            return `${(0,core_text/* markdown */.wD)(block.text)}\n`;
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
            return ''; // a picture; the HTML report has it
    }
}
function markdownList(items, rowLimit) {
    const shown = items.slice(0, Math.max(rowLimit, 5)).map((item) => `- ${(0,core_text/* markdown */.wD)(item)}`);
    const more = items.length - shown.length;
    return `${[...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n')}\n`;
}
/** A table of at most `rowLimit` rows, with a line that tells how many were left out. */
function markdownTable({ caption, columns, rows }, rowLimit) {
    const title = caption === '' ? [] : [`*${(0,core_text/* markdown */.wD)(caption)}*`, ''];
    const shown = rows.slice(0, rowLimit);
    const more = rows.length - shown.length;
    const rest = more > 0 ? ['', `${more} of ${rows.length} rows are left out here.`] : [];
    if (shown.length === 0)
        return [...title, ...rest, ''].join('\n');
    return [
        ...title,
        line(columns.map((column) => (0,core_text/* markdown */.wD)(column.title))),
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
        return (0,core_text/* markdown */.wD)(cell);
    if ('histogram' in cell)
        return `${spark(cell.histogram.reference)} → ${spark(cell.histogram.current)}`;
    if ('share' in cell)
        return `${(0,core_text/* markdown */.wD)(cell.text)} ${bar(cell.share)}`;
    const text = `${cell.tone === undefined ? '' : MARK[cell.tone]}${(0,core_text/* markdown */.wD)(cell.text)}`;
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
        rows: block.cells.map((cells, row) => [block.labels[row], ...cells.map(wording/* showNumber */.Zo)]),
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
            { text: (0,wording/* showNumber */.Zo)(one.value), share: highest === 0 ? 0 : one.value / highest },
            (0,wording/* showNumber */.Zo)(one.error),
            ...(compared ? [(0,wording/* showNumber */.Zo)(one.other)] : []),
        ]),
    };
}

;// CONCATENATED MODULE: ./src/report/summary.ts






/** Rows a table may have, from generous to none; the first that fits is used. */
const ROW_LIMITS = [1_000, 200, 50, 10, 0];
/**
 * The result as GitHub-flavoured Markdown for a job summary or a comment: verdict, next step, stages, what failed,
 * everything else folded. Shortened step by step until it fits `maxBytes`, and says so where it was.
 */
function renderSummary(result, options = {}) {
    const maxBytes = options.maxBytes ?? limits/* MAX_SUMMARY_BYTES */.Q0;
    for (const rowLimit of ROW_LIMITS) {
        const text = withRowLimit(result, rowLimit, options.fullReport);
        if (Buffer.byteLength(text) <= maxBytes)
            return text;
    }
    return `${head(result)}\n${leftOut(options.fullReport)}\n`;
}
function withRowLimit(result, rowLimit, fullReport) {
    const sections = sectionsOf(result);
    const cut = sections.some((section) => section.blocks.some((block) => block.kind === 'table' && block.rows.length > rowLimit));
    return [
        head(result),
        ...sections.map((section) => markdownSection(section, { rowLimit, open: section.id === 'attention' })),
        ...(cut ? [leftOut(fullReport)] : []),
        ...(fullReport === undefined || cut ? [] : [`Full report: ${(0,core_text/* markdown */.wD)(fullReport)}`]),
        '',
    ].join('\n');
}
function head(result) {
    const verdict = (0,overview/* verdictOf */.Vj)(result);
    const digest = verdict.digest === null ? '' : ` · sha256 <code>${(0,core_text/* markdown */.wD)(verdict.digest)}</code>`;
    return [
        `## ${verdict.emoji} ${verdict.word}: ${(0,core_text/* markdown */.wD)(verdict.status)}`,
        '',
        `**${(0,core_text/* markdown */.wD)(verdict.model)}**${digest} · ${(0,core_text/* markdown */.wD)(verdict.count)} · ${verdict.duration}`,
        '',
        `**What to do next.** ${(0,core_text/* markdown */.wD)(result.verdict.next_step)}`,
        '',
        stageTable(result),
    ].join('\n');
}
function stageTable(result) {
    const columns = [{ title: 'Stage' }, { title: 'Result' }, { title: 'Time', numeric: true }, { title: 'Key fact' }];
    const rows = (0,overview/* stageViews */.vH)(result).map(({ title, result: stage, fact }) => {
        const { emoji, word } = (0,wording/* statusWording */.DZ)(stage.status);
        return [title, `${emoji} ${word}`, (0,wording/* showDuration */.kJ)(stage.duration_ms), fact];
    });
    return rows.length === 0 ? 'No stage ran.\n' : markdownTable({ kind: 'table', caption: '', columns, rows }, 10);
}
function leftOut(fullReport) {
    const where = fullReport === undefined ? 'in result.json and the HTML report of this run' : (0,core_text/* markdown */.wD)(fullReport);
    return `> Shortened to stay within GitHub's size limit. Everything is here: ${where}.`;
}

;// CONCATENATED MODULE: ./src/report/index.ts











/** Files written for every run, in the order in which they are written. SARIF needs the rules besides: renderSarif. */
const RENDERERS = [
    { name: 'json', file: 'result.json', mediaType: 'application/json', render: renderJson },
    { name: 'summary', file: 'summary.md', mediaType: 'text/markdown', render: (result) => renderSummary(result) },
    { name: 'html', file: 'report.html', mediaType: 'text/html', render: renderHtml },
    { name: 'junit', file: 'junit.xml', mediaType: 'application/xml', render: renderJunit },
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

/***/ 24707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
        return `${stage.overall_risk} risk, ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(stage.findings.length, 'finding')}${read}`;
    },
};
const DEPLOY = {
    name: 'deploy',
    key: 'deployment',
    title: 'Deploy',
    fact: (stage) => {
        if (stage.deployed_ref === null && stage.health_check === null) {
            return `${stage.environment}: ${stage.checks[0]?.message ?? 'nothing was deployed'}`;
        }
        const health = stage.health_check === null ? '' : `, health ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .showNumber */ .Zo)(stage.health_check.score)}`;
        const place = stage.deployed_ref ?? stage.target;
        const back = stage.status === 'rolled_back' && stage.previous !== null ? `, back to ${stage.previous.id}` : '';
        return `${stage.environment}: ${place}${health}${back}`;
    },
};
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

/***/ 25594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ statusWording),
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
        return sorted;
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
    rule('pickle-unlisted-class-call', 'medium', 'A class of a known package is called that models usually do not call', 'Calling a class runs its constructor with arguments of the file.', ALLOW),
    rule('pickle-unknown-module', 'medium', 'The model needs code that ModelGate does not know', 'Unpickling imports this module; whoever provides it decides what runs.', ALLOW),
    rule('pickle-persistent-id', 'medium', 'The pickle refers to objects outside the file', 'Persistent ids are resolved by the loading program; what they are cannot be told from the file.', 'Save the model as a complete file.'),
    rule('pickle-malformed', 'medium', 'The pickle breaks the rules of its format', 'Unpicklers execute everything in front of the defect, and scanners that give up there miss it.', 'Save the model again; if the defect returns, the file was made by hand.'),
    rule('pickle-frame-mismatch', 'medium', 'Frames and opcodes of the pickle disagree', 'Unpicklers differ in how they read such frames, so that the same file means two things; ModelGate judged all readings.', 'Save the model again with a current Python.'),
    rule('pickle-unusual-encoding', 'medium', 'Numbers or text are encoded as no pickler writes them', 'Unpicklers accept these spellings, many scanners stop at them; they serve only to evade.', DO_NOT_LOAD),
    rule('trailing-data', 'medium', 'Bytes that belong to no part of the format', 'Unaccounted bytes are where payloads and secrets hide.', 'Save the model again, and find out who added the bytes.'),
    rule('resource-bomb', 'medium', 'Reading the file would exhaust memory or time', 'A declared length, index or expansion is far beyond what the file can hold.', 'Save the model again; do not load this file.'),
    rule('budget-exceeded', 'medium', 'A budget of the scan ended before the file did', 'What lies behind the budget was not judged.', 'Raise the limit knowingly, or make the model smaller.'),
    rule('not-inspected', 'medium', 'Content that the scan cannot read yet', 'What was not read was not judged; the file is not known to be clean.', 'Use a format that ModelGate reads to the last byte (joblib, pickle, ONNX).'),
    rule('format-mismatch', 'medium', 'The name says one format, the content is another', 'A pickle under the name of a data format gets loaded by code that expects no code in it.', 'Name the file after its content.'),
    rule('onnx-external-data-path', 'high', 'ONNX tensor data lies outside the model folder', 'A location that is absolute or climbs out of the folder reads any file of the machine (CVE-2022-25882, CVE-2024-27318).', 'Save the model with external data beside it, or without external data.'),
    rule('onnx-python-op', 'high', 'The ONNX graph runs Python', 'PythonOp and PyOp call Python code of the loading process.', 'Export the model without custom Python operators.'),
    rule('onnx-custom-domain', 'medium', 'The ONNX graph needs operators of a custom domain', 'Custom operators are native code that somebody has to load into the process.', ALLOW),
    rule('onnx-malformed', 'medium', 'The ONNX file breaks the rules of protobuf or ONNX', 'Parsers differ on malformed input, so that a scanner and a runtime may see two different graphs.', 'Export the model again and check it with onnx.checker.'),
    rule('onnx-external-data', 'low', 'ONNX tensor data lies in another file', 'The sha256 of the model does not cover that file.', 'Prefer one file; else deploy and verify both.'),
    rule('secret', 'medium', 'A string looks like a credential', 'Whoever can download the model can use the credential.', 'Revoke the credential, remove it from the training code, and save the model again.'),
    rule('permissions-world-writable', 'high', 'Everybody on the machine may change the file', 'Any account can swap the model between the test and the deployment.', 'chmod o-w the file.'),
    rule('permissions-set-id', 'high', 'The file has the setuid or setgid bit', 'A model has no reason to run with the rights of its owner.', 'chmod ug-s the file.'),
    rule('permissions-symlink', 'high', 'The path leads out of the workspace through a symbolic link', 'The file that was reviewed is not the file that gets loaded.', 'Replace the link by the file.'),
    rule('permissions-owner', 'low', 'The file belongs to another account', 'Its owner can change it at any time.', 'Let the account that runs the pipeline own the model.'),
    rule('permissions-executable', 'low', 'The model is marked as executable', 'A model is data; an executable bit invites running it.', 'chmod a-x the file (git update-index --chmod=-x).'),
    rule('permissions-world-readable', 'low', 'Everybody on the machine may read the file', 'Usual for a checkout; matters for confidential models on shared machines.', 'chmod o-r the file if the model is confidential.'),
    rule('permissions-not-checked', 'low', 'Permissions were not checked', 'This platform has no POSIX permissions, or the path could not be examined.', 'Run the scan on Linux or macOS.'),
    rule('dependency-vulnerable', 'medium', 'A library that the model needs has a published vulnerability', 'Loading or serving the model runs this library.', 'Upgrade to a fixed version and save the model again.'),
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

/***/ 55182:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ scanModel)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/security/findings.ts
var security_findings = __webpack_require__(38546);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/security/permissions.ts






const WORLD_WRITABLE = 0o002;
const WORLD_READABLE = 0o004;
const ANY_EXECUTABLE = 0o111;
const SET_ID = 0o6000;
/**
 * The specification's permission checks on the path itself (lstat) and on what it leads to.
 *
 * The specification calls permission vulnerabilities high risk and names three checks: world readable, world writable,
 * ownership. World-writable, setuid/setgid and a link out of the workspace let somebody swap what was tested: high.
 * World-readable (every file of a CI checkout is 0644), the executable bit and another owner (containers run as root on
 * files of the runner's account) are how honest checkouts look, so they are stated as low: a gate that fails every
 * checkout would be switched off.
 */
async function checkPermissions(path, options = {}) {
    const findings = new security_findings/* FindingList */.kQ();
    const location = path;
    const platform = options.platform ?? process.platform;
    const workspace = (0,external_node_path_.resolve)(options.workspace ?? process.cwd());
    try {
        const link = options.stat === undefined && (await (0,promises_.lstat)(path)).isSymbolicLink();
        if (link || options.stat === undefined)
            await checkLinks(path, workspace, link, findings);
        if (platform === 'win32') {
            findings.add('permissions-not-checked', { message: 'Windows has no POSIX permissions', location });
            return findings.toArray();
        }
        const uid = options.uid === undefined ? (process.getuid?.() ?? null) : options.uid;
        judgeMode(options.stat ?? (await (0,promises_.stat)(path)), { location, uid, findings });
    }
    catch (error) {
        findings.add('permissions-not-checked', { message: (0,errors/* messageOf */.bD)(error), location, severity: 'medium' });
    }
    return findings.toArray();
}
/** A path that is a link, or goes through a linked folder, must end inside the workspace it starts in. */
async function checkLinks(path, workspace, link, findings) {
    const asWritten = (0,external_node_path_.resolve)(path);
    const root = await (0,promises_.realpath)(workspace);
    const target = await (0,promises_.realpath)(path);
    // A file that was named outside the workspace on purpose (/tmp/model.pkl) is no escape; its own folder is the fence.
    const fence = isInside(workspace, asWritten) ? root : await (0,promises_.realpath)((0,external_node_path_.dirname)(asWritten));
    if (isInside(fence, target))
        return;
    const message = link ? `a symbolic link to ${target}` : `reached through a linked folder: ${target}`;
    findings.add('permissions-symlink', { message, location: path });
}
function isInside(folder, path) {
    const way = (0,external_node_path_.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}
function judgeMode({ mode, uid: owner }, context) {
    const { location, uid, findings } = context;
    const octal = (mode & 0o7777).toString(8).padStart(4, '0');
    if (mode & WORLD_WRITABLE)
        findings.add('permissions-world-writable', { message: `mode ${octal}`, location });
    if (mode & SET_ID)
        findings.add('permissions-set-id', { message: `mode ${octal}`, location });
    if (uid !== null && owner !== uid && owner !== 0) {
        findings.add('permissions-owner', { message: `owned by uid ${owner}, the scan runs as uid ${uid}`, location });
    }
    if (mode & ANY_EXECUTABLE)
        findings.add('permissions-executable', { message: `mode ${octal}`, location });
    if (mode & WORLD_READABLE)
        findings.add('permissions-world-readable', { message: `mode ${octal}`, location });
}

// EXTERNAL MODULE: ./src/formats/detect.ts + 1 modules
var detect = __webpack_require__(94828);
// EXTERNAL MODULE: ./src/formats/compression/index.ts + 9 modules
var compression = __webpack_require__(91550);
// EXTERNAL MODULE: ./src/onnx/model-reader.ts + 2 modules
var model_reader = __webpack_require__(61079);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
;// CONCATENATED MODULE: ./src/security/policy.ts
const defaultPolicy = {
    allow: [],
    allowedModules: [],
    switches: { secrets: true, permissions: true, dependencies: true },
};
const STRENGTH = { reference: 0, new: 1, call: 2 };
/** The entry that permits this use, if any; `expired` entries are returned too, marked as such. */
function findException(policy, qualifiedName, use, today) {
    let expired = null;
    for (const entry of policy.allow) {
        if (entry.global !== qualifiedName || STRENGTH[entry.use] < STRENGTH[use])
            continue;
        if (entry.expires === undefined || entry.expires >= today)
            return { entry, expired: false };
        expired = entry;
    }
    return expired === null ? null : { entry: expired, expired: true };
}
/** True when the users vouch for the module or a package above it. */
function isAllowedModule(policy, module) {
    return policy.allowedModules.some((allowed) => module === allowed || module.startsWith(`${allowed}.`));
}

;// CONCATENATED MODULE: ./src/security/pickle/abstract.ts

/** Items that a container remembers: the argument lists of all known rebuilders are shorter. */
const KEPT_ITEMS = 32;
/** list, tuple, set or frozenset. */
class Sequence {
    kind;
    items = [];
    count = 0;
    /** Size of the tree below when shared parts are counted each time: what hashing, comparing or printing would visit. */
    weight = 1;
    constructor(kind) {
        this.kind = kind;
    }
    push(item) {
        if (this.count++ < KEPT_ITEMS)
            this.items.push(item);
        this.weight += weightOf(item);
    }
}
/** The only keys whose values the machine ever asks for: those of joblib's array wrappers. */
const READ_KEYS = new Set(['dtype', 'shape', 'numpy_array_alignment_bytes', 'filename']);
/** A dict: its values are forgotten but for the keys above. */
class Mapping {
    #byName = null;
    count = 0;
    weight = 1;
    /** First key like __setstate__. */
    specialKey = null;
    set(key, value) {
        this.count++;
        this.weight += weightOf(key) + weightOf(value);
        if (typeof key !== 'string')
            return;
        if (READ_KEYS.has(key))
            (this.#byName ??= new Map()).set(key, value);
        if (this.specialKey === null && isSpecialKey(key))
            this.specialKey = key;
    }
    get(name) {
        return this.#byName?.get(name);
    }
}
/** A class or function by name, after the Python 2 renames. One object a name and file. */
class GlobalRef {
    module;
    name;
    offset;
    /** Strongest first when judged: a call says more than a reference. */
    uses = new Map();
    /** Called only in ways whose outcome is known, so that the outcome is judged instead (getattr of a constant name). */
    resolved = false;
    constructor(module, name, offset) {
        this.module = module;
        this.name = name;
        this.offset = offset;
    }
    get qualifiedName() {
        return `${this.module}.${this.name}`;
    }
    use(use, offset) {
        if (!this.uses.has(use))
            this.uses.set(use, offset);
    }
}
/** What a call or __new__ gives. */
class CallResult {
    callee;
    args;
    state = undefined;
    constructor(callee, args) {
        this.callee = callee;
        this.args = args;
    }
    /** Qualified name of the class or function behind it; null when that is computed. */
    get origin() {
        return this.callee instanceof GlobalRef ? this.callee.qualifiedName : null;
    }
}
/** Something whose value does not matter: an out-of-band buffer, an array that was skipped, a persistent object. */
class Opaque {
    kind;
    constructor(kind) {
        this.kind = kind;
    }
}
function weightOf(value) {
    return value instanceof Sequence || value instanceof Mapping ? value.weight : 1;
}
/** Attributes that metadata of functions and typing leave in honest instance dictionaries. */
const HARMLESS_SPECIAL = new Set([
    '__doc__',
    '__name__',
    '__module__',
    '__qualname__',
    '__wrapped__',
    '__orig_class__',
    '__version__',
]);
function isSpecialKey(key) {
    return (key.length > 4 &&
        key.charCodeAt(0) === 0x5f &&
        key.startsWith('__') &&
        key.endsWith('__') &&
        !HARMLESS_SPECIAL.has(key));
}

// EXTERNAL MODULE: ./src/formats/pickle/opcodes.ts
var opcodes = __webpack_require__(82588);
// EXTERNAL MODULE: ./src/formats/pickle/opcode-table.ts
var opcode_table = __webpack_require__(27332);
;// CONCATENATED MODULE: ./src/security/pickle/cursor.ts

/** Why a stream cannot be followed any further. Internal to the scan: it becomes a finding, never leaves the room. */
class Defect extends Error {
    name = 'Defect';
    kind;
    offset;
    constructor(kind, message, offset) {
        super(message);
        this.kind = kind;
        this.offset = offset;
    }
}
/** Arguments that straddle a frame are decoded from a spliced copy of this size; honest files have none. */
const SPLICE_BYTES = 64 * 1024;
const MAX_SPLICES = 256;
/** Walks the opcodes of `bytes` from `start` in one of the readings and notes where frames lie. */
class PickleCursor {
    bytes;
    reading;
    position;
    /** End of the current frame or read-ahead buffer; 0 when there is none. */
    #frameEnd = 0;
    /** framed only: where the file continues when the frame is used up. */
    #fileCursor = 0;
    #splices = 0;
    /** First disagreement between frames and opcodes. */
    frameViolation = null;
    constructor(bytes, start, reading) {
        this.bytes = bytes;
        this.position = start;
        this.reading = reading;
    }
    /** @throws ModelGateError (decodeOpcode) or Defect where the stream breaks off */
    next() {
        if (this.#frameEnd !== 0 && this.position >= this.#frameEnd)
            this.#leaveFrame();
        let opcode = (0,opcodes/* decodeOpcode */.N)(this.bytes, this.position);
        if (this.#frameEnd !== 0 && opcode.next > this.#frameEnd)
            opcode = this.#acrossFrameEnd(opcode);
        this.position = opcode.next;
        return opcode;
    }
    /** FRAME: a window of `length` bytes from here on. */
    enterFrame(length) {
        const start = this.position;
        const nested = this.#frameEnd > start;
        if (nested)
            this.#violate('a frame begins inside another');
        if (start + length > this.bytes.length)
            this.#violate('a frame is longer than the file');
        if (this.reading === 'framed') {
            if (nested || start + length > this.bytes.length)
                throw new Defect('malformed', 'a frame that does not fit', start);
            this.#leaveFrame();
            this.#frameEnd = this.position + length;
            this.#fileCursor = this.#frameEnd;
        }
        else if (this.reading === 'straddle') {
            // A nested frame that fits the buffer changes nothing; one that does not is read behind the buffer.
            if (nested && start + length <= this.#frameEnd)
                return;
            if (nested)
                this.position = this.#frameEnd;
            this.#frameEnd = this.position + length;
        }
        else if (start + length > this.#frameEnd) {
            this.#frameEnd = start + length;
        }
    }
    /** Where bytes that a loader reads from the file itself (joblib arrays) start. */
    rawStart() {
        const inside = this.#frameEnd > this.position;
        if (inside)
            this.#violate('array bytes begin inside a frame');
        return this.reading === 'framed' && this.#frameEnd !== 0 ? this.#fileCursor : this.position;
    }
    /** The loader has read the file itself up to `end`. */
    rawEnd(end) {
        if (this.reading === 'framed' && this.#frameEnd > this.position) {
            this.#fileCursor = end;
            return;
        }
        this.position = end;
        this.#frameEnd = 0;
    }
    /** After STOP: a frame that promised more than the pickle used. */
    finish() {
        if (this.#frameEnd > this.position)
            this.#violate('a frame is longer than its pickle');
    }
    #leaveFrame() {
        if (this.reading === 'framed' && this.#frameEnd !== 0)
            this.position = this.#fileCursor;
        this.#frameEnd = 0;
    }
    #acrossFrameEnd(opcode) {
        const cut = this.#firstReadAcross(opcode);
        const frameEnd = this.#frameEnd;
        if (cut === null) {
            // The frame ends between the opcode and its argument; only joblib's reader may have moved the file meanwhile.
            if (this.reading === 'linear' || this.#fileCursor <= frameEnd) {
                this.#frameEnd = 0;
                return opcode;
            }
            throw new Defect('malformed', 'an argument is split by array bytes', opcode.offset);
        }
        this.#violate('an opcode crosses the end of its frame');
        if (this.reading === 'framed')
            throw new Defect('malformed', 'pickle exhausted before end of frame', opcode.offset);
        this.#frameEnd = 0;
        return this.reading === 'linear' ? opcode : this.#spliced(opcode.offset, cut, frameEnd);
    }
    /** Offset at which the first single read that crosses the frame's end begins; null when no read does. */
    #firstReadAcross(opcode) {
        for (const [start, end] of readsOf(this.bytes, opcode)) {
            if (start < this.#frameEnd && end > this.#frameEnd)
                return start;
        }
        return null;
    }
    /** The opcode as the C unpickler reads it from a file: what was left of the frame at `cut` is gone. */
    #spliced(offset, cut, frameEnd) {
        if (++this.#splices > MAX_SPLICES)
            throw new Defect('budget', 'too many opcodes cross their frames', offset);
        const head = this.bytes.subarray(offset, cut);
        const tail = this.bytes.subarray(frameEnd, frameEnd + SPLICE_BYTES);
        const copy = new Uint8Array(head.length + tail.length);
        copy.set(head);
        copy.set(tail, head.length);
        const { code, next, arg } = (0,opcodes/* decodeOpcode */.N)(copy, 0);
        return { code, offset, next: frameEnd + next - head.length, arg };
    }
    #violate(reason) {
        this.frameViolation ??= { reason, offset: this.position };
    }
}
/** The single reads behind an opcode's argument: a fixed field, a count and its content, or one line after another. */
function readsOf(bytes, opcode) {
    const start = opcode.offset + 1;
    const argument = opcode_table/* OPCODES */.q[opcode.code].argument;
    const counted = /^(?:bytes|utf|latin|long)([148])$/.exec(argument);
    if (counted !== null) {
        const content = start + Number(counted[1]);
        return [
            [start, content],
            [content, opcode.next],
        ];
    }
    if (opcode.code !== opcode_table.OP.GLOBAL && opcode.code !== opcode_table.OP.INST)
        return [[start, opcode.next]];
    const second = bytes.indexOf(0x0a, start) + 1;
    return [
        [start, second],
        [second, opcode.next],
    ];
}

;// CONCATENATED MODULE: ./src/security/pickle/allowed-globals.ts
/** Callables that may be called while loading: constructors of plain data, and the libraries' own rebuilders. */
const CALLS = {
    _codecs: 'encode',
    array: '_array_reconstructor array',
    // Raised and caught inside cross-validation results; making an exception object has no effect.
    builtins: 'bool bytearray bytes complex dict float frozenset int list object range set slice str tuple type xrange long unicode ' +
        'ArithmeticError AttributeError Exception FloatingPointError IndexError KeyError NotImplementedError OverflowError ' +
        'RuntimeError RuntimeWarning TypeError UserWarning ValueError Warning ZeroDivisionError',
    collections: 'Counter OrderedDict defaultdict deque',
    copyreg: '_reconstructor __newobj__ __newobj_ex__',
    datetime: 'date datetime time timedelta timezone',
    decimal: 'Decimal',
    fractions: 'Fraction',
    functools: 'partial',
    ipaddress: 'IPv4Address IPv6Address IPv4Network IPv6Network',
    operator: 'itemgetter',
    pathlib: 'Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath',
    'pathlib._local': 'Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath',
    random: 'Random',
    re: '_compile',
    types: 'SimpleNamespace',
    uuid: 'UUID',
    zoneinfo: 'ZoneInfo._unpickle',
    'dateutil.tz.tz': 'tzutc tzlocal tzoffset _tzoffset',
    pytz: '_UTC _p',
    'joblib.numpy_pickle': 'NumpyArrayWrapper',
    'sklearn.externals.joblib.numpy_pickle': 'NumpyArrayWrapper',
    numpy: 'dtype ndarray matrix recarray',
    'numpy.core.multiarray': '_reconstruct scalar',
    'numpy._core.multiarray': '_reconstruct scalar',
    'numpy.core._multiarray_umath': '_reconstruct scalar',
    'numpy._core._multiarray_umath': '_reconstruct scalar',
    'numpy.core.numeric': '_frombuffer',
    'numpy._core.numeric': '_frombuffer',
    'numpy.core': '_ufunc_reconstruct',
    'numpy._core': '_ufunc_reconstruct',
    'numpy.core.records': 'fromrecords',
    'numpy.ma.core': '_mareconstruct',
    'numpy.ma.mrecords': '_mrreconstruct',
    'numpy.dtypes': 'BoolDType Float16DType Float32DType Float64DType Int16DType Int32DType Int64DType Int8DType ObjectDType StringDType ' +
        'UInt16DType UInt32DType UInt64DType UInt8DType',
    'numpy._core._internal': '_convert_to_stringdtype_kwargs',
    'numpy.core._internal': '_convert_to_stringdtype_kwargs',
    'numpy.random._pickle': '__bit_generator_ctor __generator_ctor __randomstate_ctor',
    'numpy.random': '__RandomState_ctor',
    'numpy.random.bit_generator': '__pyx_unpickle_SeedSequence',
    // Arrow-backed strings of pandas 3. Extension types stay out: theirs may unpickle further (CVE-2023-47248).
    'pyarrow.lib': 'type_for_alias _restore_array chunked_array py_buffer',
    // pandas 3 gives its public classes the module name of the package.
    pandas: 'ArrowDtype BooleanDtype CategoricalDtype DatetimeTZDtype Float32Dtype Float64Dtype Int8Dtype Int16Dtype Int32Dtype ' +
        'Int64Dtype Interval IntervalDtype Period PeriodDtype SparseDtype StringDtype Timedelta Timestamp UInt8Dtype ' +
        'UInt16Dtype UInt32Dtype UInt64Dtype',
    'pandas._libs.internals': '_unpickle_block',
    'pandas._libs.interval': 'Interval',
    'pandas._libs.tslibs.nattype': '_nat_unpickle __nat_unpickle',
    'pandas._libs.tslibs.period': 'Period',
    'pandas._libs.tslibs.timedeltas': '_timedelta_unpickle',
    'pandas._libs.tslibs.timestamps': '_unpickle_timestamp',
    'pandas.core.arrays.arrow.dtype': 'ArrowDtype',
    'pandas.core.arrays.boolean': 'BooleanDtype',
    'pandas.core.arrays.floating': 'Float32Dtype Float64Dtype',
    'pandas.core.arrays.integer': 'Int8Dtype Int16Dtype Int32Dtype Int64Dtype UInt8Dtype UInt16Dtype UInt32Dtype UInt64Dtype',
    'pandas.core.arrays.string_': 'StringDtype',
    'pandas.core.dtypes.dtypes': 'CategoricalDtype DatetimeTZDtype IntervalDtype PeriodDtype SparseDtype ArrowDtype',
    'pandas.core.indexes.base': '_new_Index Index',
    'pandas.core.indexes.datetimes': '_new_DatetimeIndex',
    'pandas.core.indexes.interval': '_new_IntervalIndex',
    'pandas.core.indexes.period': '_new_PeriodIndex',
    'pandas.core.internals.blocks': 'new_block new_block_2d',
    'pandas.core.internals.managers': 'BlockManager SingleBlockManager',
    'pandas._libs.arrays': '__pyx_unpickle_NDArrayBacked',
    'scipy.sparse': 'csr_matrix csc_matrix coo_matrix',
    'scipy.stats._distn_infrastructure': 'rv_discrete',
    'sklearn.linear_model._sgd_fast': 'Classification EpsilonInsensitive Hinge Huber Log LossFunction ModifiedHuber Regression SquaredEpsilonInsensitive ' +
        'SquaredHinge SquaredLoss',
    'sklearn.linear_model.sgd_fast': 'EpsilonInsensitive Hinge Huber Log ModifiedHuber SquaredEpsilonInsensitive SquaredHinge SquaredLoss',
    'sklearn.metrics._dist_metrics': 'newObj newObj32 newObj64',
    'sklearn.neighbors._ball_tree': 'newObj newObj32 newObj64',
    'sklearn.neighbors._kd_tree': 'newObj newObj32 newObj64',
    'sklearn.neighbors.ball_tree': 'newObj',
    'sklearn.neighbors.kd_tree': 'newObj',
    'sklearn.neighbors.dist_metrics': 'newObj',
    'sklearn.neighbors._dist_metrics': 'newObj',
    'sklearn.tree._tree': 'Tree',
    'sklearn.tree._criterion': 'Entropy FriedmanMSE Gini MAE MSE Poisson',
    'sklearn.tree._splitter': 'BestSplitter RandomSplitter BestSparseSplitter RandomSparseSplitter',
    'torch._utils': '_rebuild_parameter _rebuild_parameter_with_state _rebuild_qtensor _rebuild_sparse_tensor _rebuild_tensor ' +
        '_rebuild_tensor_v2 _rebuild_tensor_v3 _rebuild_meta_tensor_no_storage',
    'torch._tensor': '_rebuild_from_type_v2',
    'torch.storage': '_load_from_bytes UntypedStorage TypedStorage',
    'torch.serialization': '_get_layout',
    torch: 'Size device dtype',
};
/** Names that may be referred to (as a class to instantiate, a type, a callback) and are harmless in themselves. */
const REFERENCES = {
    builtins: 'Ellipsis NotImplemented None len abs min max sum round sorted',
    numpy: 'abs absolute add all any arange argmax argmin array asarray bincount bool bool_ cbrt ceil clip complex128 complex64 ' +
        'cos cosh count_nonzero cumsum divide exp exp2 expm1 float16 float32 float64 floor hypot inf int16 int32 int64 int8 ' +
        'isfinite isnan log log10 log1p log2 longlong max maximum mean median min minimum multiply nan nan_to_num nanmax ' +
        'nanmean nanmedian nanmin nanstd nansum negative number object_ ones ones_like percentile power prod quantile ravel ' +
        'real reciprocal record reshape rint round sign sin sinh sqrt square std str_ subtract sum tan tanh uint16 uint32 ' +
        'uint64 uint8 ulonglong unique var where zeros zeros_like datetime64 timedelta64 bytes_ void generic integer floating',
    'numpy.core._multiarray_umath': 'exp log1p expm1 log sqrt square',
    'numpy._core._multiarray_umath': 'exp log1p expm1 log sqrt square',
    'scipy._lib.array_api_compat.numpy._aliases': 'asarray',
    'scipy.interpolate._interpolate': 'interp1d._call_linear_np interp1d._call_linear interp1d._call_nearest interp1d._call_previousnext ' +
        'interp1d._call_spline interp1d._call_nan_spline interp1d._call_nearest_fast',
    'scipy.special._ufuncs': 'expit logit ndtr erf gammaln psi digamma xlogy',
    'scipy.spatial.distance': 'cdist euclidean cosine cityblock sqeuclidean',
    'sklearn.cluster._kmeans': '_kmeans_single_lloyd _kmeans_single_elkan lloyd_iter_chunked_dense lloyd_iter_chunked_sparse',
    'sklearn.feature_selection._univariate_selection': 'chi2 f_classif f_oneway f_regression r_regression',
    'sklearn.feature_selection._mutual_info': 'mutual_info_classif mutual_info_regression',
    'sklearn.metrics._classification': 'accuracy_score balanced_accuracy_score brier_score_loss cohen_kappa_score f1_score fbeta_score hamming_loss ' +
        'jaccard_score log_loss matthews_corrcoef precision_score recall_score',
    'sklearn.metrics._ranking': 'average_precision_score roc_auc_score top_k_accuracy_score',
    'sklearn.metrics._regression': 'explained_variance_score max_error mean_absolute_error mean_absolute_percentage_error mean_squared_error ' +
        'mean_squared_log_error median_absolute_error r2_score root_mean_squared_error',
    'sklearn.metrics._scorer': '_passthrough_scorer _Passthrough',
    'sklearn.metrics.pairwise': 'chi2_kernel cosine_distances cosine_similarity euclidean_distances laplacian_kernel linear_kernel manhattan_distances ' +
        'polynomial_kernel rbf_kernel sigmoid_kernel',
    torch: 'BFloat16Storage BoolStorage ByteStorage CharStorage DoubleStorage FloatStorage HalfStorage IntStorage LongStorage ' +
        'ShortStorage Tensor bfloat16 bool float16 float32 float64 int16 int32 int64 int8 strided uint8 contiguous_format',
    'torch.nn.parameter': 'Parameter',
};
function table(names) {
    return new Set(Object.entries(names).flatMap(([module, list]) => list
        .split(' ')
        .filter((name) => name !== '')
        .map((name) => `${module}.${name}`)));
}
const ALLOWED_CALLS = table(CALLS);
const ALLOWED_REFERENCES = table(REFERENCES);
/** Families of rebuilders whose members differ by version: Cython's, and pandas' date offsets (plain value classes). */
const ALLOWED_CALL_PATTERNS = [
    /^(?:sklearn|scipy|numpy|pandas|lightgbm|catboost)\.(?:[A-Za-z0-9_]+\.)+__pyx_unpickle_[A-Za-z0-9_]+$/,
    /^pandas\._libs\.tslibs\.offsets\.[A-Z][A-Za-z]+$/,
    /^sklearn\._loss\._loss\.Cy[A-Za-z0-9]+$/,
];
/** Packages whose classes may be instantiated without running a constructor (NEWOBJ runs type.__new__ only). */
const TRUSTED_PREFIXES = [
    'sklearn',
    'numpy',
    'scipy',
    'pandas',
    'xgboost',
    'lightgbm',
    'catboost',
    'statsmodels',
    'patsy',
    'imblearn',
    'torch.nn',
    'torch.optim',
];
/** Classes outside those packages that may be instantiated the same way. */
const ALLOWED_NEW = new Set([
    'joblib.numpy_pickle.NumpyArrayWrapper',
    'sklearn.externals.joblib.numpy_pickle.NumpyArrayWrapper',
    'xgboost.compat.XGBoostLabelEncoder',
    'torch.nn.parameter.Parameter',
    'types.SimpleNamespace',
    'random.Random',
    'uuid.UUID',
    'uuid.SafeUUID',
]);

;// CONCATENATED MODULE: ./src/security/pickle/dangerous-globals.ts
/**
 * Names that raise the severity. Safety does not rest on these lists (what is not allowed is judged anyway, by package
 * and use); they tell the grave from the merely unknown.
 */
/** Third-party packages that run code, read files or load further pickles on demand. */
const DANGEROUS_PACKAGES = new Set(('IPython Pyro4 Pyro5 _pytest aiohttp ansible boto3 botocore bokeh celery cffi cloudpickle delegator dill distributed ' +
    'docker envoy execnet fabric fickling fsspec git gradio httpx huggingface_hub invoke jinja2 joblib jsonpickle keras ' +
    'kubernetes mlflow modelaudit modelscan multiprocess nltk nose numba numexpr paramiko pathos pexpect picklescan pip ' +
    'pkg_resources plumbum psutil ptyprocess py pydash pyodide pytest rpyc requests setuptools sh shelljob smart_open ' +
    'streamlit subprocess32 sympy tensorflow torch torchvision transformers twisted urllib3 wget win32api win32com yaml zmq').split(' '));
/** Functions and classes that rebuild code; the file carries bytecode or source. */
const CODE_CARRIERS = [
    /^(?:cloudpickle|joblib\.externals\.cloudpickle|dill|pyspark\.cloudpickle|ray\.cloudpickle|torch\.package)(?:\.|$)/,
    /^types\.(?:CodeType|FunctionType|LambdaType|MethodType|ModuleType)$/,
    /^builtins\.(?:code|function|compile)$/,
    /^(?:new\.(?:code|function|instancemethod)|marshal\.)/,
];
/** Parts of trusted packages that compile, download, open files or load pickles. */
const RISKY_SUBMODULES = new Set(('_build_utils _datasource _distributor_init _pytesttester _testing compat computation conftest ctypeslib datasets ' +
    'distutils excel exec_command externals f2py fixes hub io jit memmap memory npyio openml package plotting py3k ' +
    'serialization sql testing tests utils_test wsgi _pyinstaller _export _inductor _dynamo distributed multiprocessing').split(' '));
/** Components that are dangerous wherever they are found: re-exported modules and functions, self-deleting classes. */
const DANGEROUS_NAMES = new Set(('DataSource DataFile Repository NpzFile Popen Process ProcessPoolExecutor PyOS_FSPath TemporaryDirectory Thread ' +
    'ThreadPoolExecutor ZipFile TarFile __builtins__ __import__ attrgetter builtins check_call check_output code codecs ' +
    'compile ctypes ctypeslib delattr eval exec execfile execv execve fork fromfile genfromtxt getattr getoutput ' +
    'getstatusoutput glob globals import_module importlib input inspect io linecache load load_workspace loads loadtxt ' +
    'locals marshal memmap methodcaller multiprocessing netcdf_file open open_memmap operator os pathlib pickle platform ' +
    'popen posix posix_spawn pty read_pickle read_csv runpy runstring save savetxt savez setattr shutil signal socket spawn ' +
    'subprocess sys system tempfile threading to_csv to_pickle tofile unlink urllib urlopen urlretrieve vars warnings ' +
    'webbrowser zipfile').split(' '));

;// CONCATENATED MODULE: ./src/security/pickle/stdlib-roots.ts
// Generated by scripts/make-security-tables.py from CPython 3.11.7; do not edit.
/** First components of the standard library's module names, Python 2 and removed ones included. */
const STDLIB_ROOTS = new Set([
    '__builtin__',
    '_abc',
    '_aix_support',
    '_ast',
    '_asyncio',
    '_bisect',
    '_blake2',
    '_bootsubprocess',
    '_bz2',
    '_codecs',
    '_codecs_cn',
    '_codecs_hk',
    '_codecs_iso2022',
    '_codecs_jp',
    '_codecs_kr',
    '_codecs_tw',
    '_collections',
    '_collections_abc',
    '_compat_pickle',
    '_compression',
    '_contextvars',
    '_crypt',
    '_csv',
    '_ctypes',
    '_curses',
    '_curses_panel',
    '_datetime',
    '_dbm',
    '_decimal',
    '_elementtree',
    '_frozen_importlib',
    '_frozen_importlib_external',
    '_functools',
    '_gdbm',
    '_hashlib',
    '_heapq',
    '_imp',
    '_io',
    '_json',
    '_locale',
    '_lsprof',
    '_lzma',
    '_markupbase',
    '_md5',
    '_msi',
    '_multibytecodec',
    '_multiprocessing',
    '_opcode',
    '_operator',
    '_osx_support',
    '_overlapped',
    '_pickle',
    '_posixshmem',
    '_posixsubprocess',
    '_py_abc',
    '_pydecimal',
    '_pyio',
    '_queue',
    '_random',
    '_scproxy',
    '_sha1',
    '_sha256',
    '_sha3',
    '_sha512',
    '_signal',
    '_sitebuiltins',
    '_socket',
    '_sqlite3',
    '_sre',
    '_ssl',
    '_stat',
    '_statistics',
    '_string',
    '_strptime',
    '_struct',
    '_symtable',
    '_thread',
    '_threading_local',
    '_tkinter',
    '_tokenize',
    '_tracemalloc',
    '_typing',
    '_uuid',
    '_warnings',
    '_weakref',
    '_weakrefset',
    '_winapi',
    '_winreg',
    '_zoneinfo',
    'abc',
    'aifc',
    'antigravity',
    'argparse',
    'array',
    'ast',
    'asynchat',
    'asyncio',
    'asyncore',
    'atexit',
    'audioop',
    'base64',
    'bdb',
    'binascii',
    'binhex',
    'bisect',
    'builtins',
    'bz2',
    'cPickle',
    'cProfile',
    'cStringIO',
    'calendar',
    'cgi',
    'cgitb',
    'chunk',
    'cmath',
    'cmd',
    'code',
    'codecs',
    'codeop',
    'collections',
    'colorsys',
    'commands',
    'compileall',
    'compiler',
    'concurrent',
    'configparser',
    'contextlib',
    'contextvars',
    'copy',
    'copy_reg',
    'copyreg',
    'crypt',
    'csv',
    'ctypes',
    'curses',
    'dataclasses',
    'datetime',
    'dbm',
    'decimal',
    'difflib',
    'dis',
    'distutils',
    'dl',
    'doctest',
    'dummy_threading',
    'email',
    'encodings',
    'ensurepip',
    'enum',
    'errno',
    'exceptions',
    'faulthandler',
    'fcntl',
    'filecmp',
    'fileinput',
    'fnmatch',
    'fractions',
    'ftplib',
    'functools',
    'gc',
    'genericpath',
    'getopt',
    'getpass',
    'gettext',
    'glob',
    'graphlib',
    'grp',
    'gzip',
    'hashlib',
    'heapq',
    'hmac',
    'html',
    'http',
    'idlelib',
    'ihooks',
    'imaplib',
    'imghdr',
    'imp',
    'importlib',
    'imputil',
    'inspect',
    'io',
    'ipaddress',
    'itertools',
    'json',
    'keyword',
    'lib2to3',
    'linecache',
    'locale',
    'logging',
    'lzma',
    'macpath',
    'mailbox',
    'mailcap',
    'marshal',
    'math',
    'md5',
    'mimetypes',
    'mmap',
    'modulefinder',
    'msilib',
    'msvcrt',
    'multiprocessing',
    'netrc',
    'new',
    'nis',
    'nntplib',
    'nt',
    'ntpath',
    'nturl2path',
    'numbers',
    'opcode',
    'operator',
    'optparse',
    'os',
    'os2emxpath',
    'ossaudiodev',
    'parser',
    'pathlib',
    'pdb',
    'pickle',
    'pickletools',
    'pipes',
    'pkgutil',
    'platform',
    'plistlib',
    'popen2',
    'poplib',
    'posix',
    'posixfile',
    'posixpath',
    'pprint',
    'profile',
    'pstats',
    'pty',
    'pwd',
    'py_compile',
    'pyclbr',
    'pydoc',
    'pydoc_data',
    'pyexpat',
    'queue',
    'quopri',
    'random',
    're',
    'readline',
    'reprlib',
    'resource',
    'rexec',
    'rlcompleter',
    'runpy',
    'sched',
    'secrets',
    'select',
    'selectors',
    'sets',
    'sha',
    'shelve',
    'shlex',
    'shutil',
    'signal',
    'site',
    'smtpd',
    'smtplib',
    'sndhdr',
    'socket',
    'socketserver',
    'spwd',
    'sqlite3',
    'sre_compile',
    'sre_constants',
    'sre_parse',
    'ssl',
    'stat',
    'statistics',
    'string',
    'stringprep',
    'struct',
    'subprocess',
    'sunau',
    'symbol',
    'symtable',
    'sys',
    'sysconfig',
    'syslog',
    'tabnanny',
    'tarfile',
    'telnetlib',
    'tempfile',
    'termios',
    'test',
    'textwrap',
    'this',
    'thread',
    'threading',
    'time',
    'timeit',
    'tkinter',
    'token',
    'tokenize',
    'tomllib',
    'trace',
    'traceback',
    'tracemalloc',
    'tty',
    'turtle',
    'turtledemo',
    'types',
    'typing',
    'unicodedata',
    'unittest',
    'urllib',
    'urllib2',
    'user',
    'uu',
    'uuid',
    'venv',
    'warnings',
    'wave',
    'weakref',
    'webbrowser',
    'winreg',
    'winsound',
    'wsgiref',
    'xdrlib',
    'xml',
    'xmlrpc',
    'xmlrpclib',
    'zipapp',
    'zipfile',
    'zipimport',
    'zlib',
    'zoneinfo',
]);

;// CONCATENATED MODULE: ./src/security/pickle/judge.ts






/**
 * Judges a name by its use (policy of docs/threat-model.md): exact names are allowed, classes of trusted packages may be
 * instantiated without their constructor, everything else gets a severity by where it comes from.
 * @returns null when honest models do exactly this
 */
function judgeGlobal(module, name, use) {
    const qualified = `${module}.${name}`;
    if (isAllowed(qualified, use))
        return null;
    const dangerous = (reason) => ({
        rule: 'pickle-dangerous-callable',
        severity: 'high',
        reason,
        final: true,
    });
    const root = module.split('.', 1)[0];
    const trusted = TRUSTED_PREFIXES.some((prefix) => module === prefix || module.startsWith(`${prefix}.`));
    if (CODE_CARRIERS.some((pattern) => pattern.test(qualified))) {
        return {
            rule: 'pickle-carries-code',
            severity: 'high',
            reason: 'rebuilds functions from code in the file',
            final: true,
        };
    }
    const parts = name.split('.');
    if (parts.length > 1 ||
        parts.some(isDunder) ||
        module.split('.').some((part) => isDunder(part) && part !== '__main__' && part !== '__builtin__')) {
        return {
            rule: 'pickle-dotted-name',
            severity: 'high',
            reason: 'reaches through attributes',
            final: STDLIB_ROOTS.has(root),
        };
    }
    if (STDLIB_ROOTS.has(root))
        return dangerous('is part of the standard library and not needed by any honest model');
    const known = trusted || DANGEROUS_PACKAGES.has(root) || TRUSTED_ROOTS.has(root);
    if (known && parts.some((part) => DANGEROUS_NAMES.has(part)))
        return dangerous('opens files, starts processes or runs code');
    if (trusted)
        return judgeTrusted(module, name, use);
    if (known && (use === 'call' || !isClassName(name))) {
        return dangerous('belongs to a package that runs code, reads files or loads pickles on demand');
    }
    return {
        rule: 'pickle-unknown-module',
        severity: 'medium',
        reason: module.startsWith('__main__')
            ? 'is defined in the script that trained the model'
            : 'is not known to ModelGate',
        final: false,
    };
}
const TRUSTED_ROOTS = new Set(TRUSTED_PREFIXES.map((prefix) => prefix.split('.', 1)[0]));
function isAllowed(qualified, use) {
    // type.__new__ makes a class with methods of the file's choice.
    if (qualified === 'builtins.type' && use === 'new')
        return false;
    if (ALLOWED_CALLS.has(qualified))
        return true;
    if (use !== 'call' && ALLOWED_NEW.has(qualified))
        return true;
    if (use === 'reference' && ALLOWED_REFERENCES.has(qualified))
        return true;
    return ALLOWED_CALL_PATTERNS.some((pattern) => pattern.test(qualified));
}
function judgeTrusted(module, name, use) {
    const risky = module.split('.').some((part) => RISKY_SUBMODULES.has(part)) || RISKY_SUBMODULES.has(name);
    const isClass = isClassName(name);
    const where = risky ? 'a part of a trusted package that opens files or runs code' : 'a trusted package';
    if (use === 'call') {
        return isClass && !risky
            ? { rule: 'pickle-unlisted-class-call', severity: 'medium', reason: `is a class of ${where}`, final: false }
            : { rule: 'pickle-untrusted-call', severity: 'high', reason: `belongs to ${where}`, final: risky };
    }
    if (risky && !isClass)
        return { rule: 'pickle-untrusted-call', severity: 'high', reason: `belongs to ${where}`, final: true };
    if (risky) {
        return { rule: 'pickle-unlisted-class-call', severity: 'medium', reason: `is a class of ${where}`, final: false };
    }
    // NEWOBJ runs type.__new__ only: a class gets no constructor call, a function raises.
    if (use === 'new' || isClass)
        return null;
    return { rule: 'pickle-function-reference', severity: 'low', reason: `is a function of ${where}`, final: false };
}
function isClassName(name) {
    return /^_*[A-Z]/.test(name);
}
function isDunder(part) {
    return part.length > 4 && part.startsWith('__') && part.endsWith('__');
}

;// CONCATENATED MODULE: ./src/security/pickle/evidence.ts







const silentSink = { text: () => undefined, pair: () => undefined };
const MIN_TEXT_BYTES = 12;
const MAX_TEXT_BYTES = 4 * 1024 * 1024;
function isPrintable(byte) {
    return (byte >= 0x20 && byte < 0x7f) || (byte >= 0x09 && byte <= 0x0d);
}
/** Opcodes spent on bytes that may be no pickle at all (array bytes, trailing data); each guess is short in honest files. */
const MAX_GUESSED_OPCODES = 5_000_000;
/**
 * What all readings, stacked streams and nested payloads of one file bring to light. Names are collected with their
 * uses and judged once, at the end; everything else is a finding at once.
 */
class Evidence {
    location;
    findings;
    strings;
    policy;
    today;
    #globals = new Map();
    #opcodes;
    #guesses = { left: MAX_GUESSED_OPCODES, of: MAX_GUESSED_OPCODES };
    /** Persistent ids are the normal form of torch files. */
    persistentIdsExpected = false;
    /** Follows a constant that may hold another pickle; `loader` names the callable that would load it. */
    embedded = () => undefined;
    constructor(init) {
        this.location = init.location;
        this.findings = init.findings;
        this.strings = init.strings;
        this.policy = init.policy;
        this.today = init.today;
        this.#opcodes = init.opcodes ?? { left: limits/* MAX_PICKLE_OPCODES */.cR, of: limits/* MAX_PICKLE_OPCODES */.cR };
    }
    /** Evidence of a part of the file: own names and place, common findings and budget. */
    inside(part) {
        const { findings, strings, policy, today } = this;
        const inner = new Evidence({
            location: `${this.location}${part}`,
            findings,
            strings,
            policy,
            today,
            opcodes: this.#opcodes,
        });
        inner.persistentIdsExpected = this.persistentIdsExpected;
        inner.#guesses = this.#guesses;
        return inner;
    }
    /** Evidence that is kept apart until it is known to matter (a stream that may be mere noise). */
    apart(part) {
        const { policy, today } = this;
        const budget = this.#guesses;
        const aside = new Evidence({
            location: `${this.location}${part}`,
            findings: new security_findings/* FindingList */.kQ(),
            strings: silentSink,
            policy,
            today,
            opcodes: budget,
        });
        aside.#guesses = budget;
        aside.persistentIdsExpected = true;
        return aside;
    }
    spendOpcode(offset) {
        if (--this.#opcodes.left < 0) {
            throw new Defect('budget', `more than ${this.#opcodes.of} opcodes`, offset);
        }
    }
    global(module, name, offset) {
        const key = `${module}\n${name}`;
        let ref = this.#globals.get(key);
        if (ref === undefined) {
            ref = new GlobalRef(module, name, offset);
            this.#globals.set(key, ref);
        }
        return ref;
    }
    get globals() {
        return this.#globals.values();
    }
    /** Bytes that are text from end to end are searched like text; array bytes never are. */
    bytesConstant(content, offset) {
        this.embedded(content, offset, null);
        if (content.length >= MIN_TEXT_BYTES && content.length <= MAX_TEXT_BYTES && content.every(isPrintable)) {
            this.strings.text(Buffer.from(content).toString('latin1'), offset, this.location);
        }
    }
    add(rule, message, offset, severity) {
        const details = { message, location: this.location, offset };
        this.findings.add(rule, severity === undefined ? details : { ...details, severity });
    }
    /** Judges every name by its strongest use. Call once, when all readings are done. */
    judgeGlobals() {
        for (const ref of this.#globals.values()) {
            if (ref.resolved && ref.uses.size === 0)
                continue;
            const use = ref.uses.has('call') ? 'call' : ref.uses.has('new') ? 'new' : 'reference';
            // type() is allowed to be called on constants and not to be instantiated: judge both uses where both occur.
            const both = use === 'call' && ref.uses.has('new');
            const verdict = judgeGlobal(ref.module, ref.name, use) ?? (both ? judgeGlobal(ref.module, ref.name, 'new') : null);
            if (verdict !== null)
                this.#report(ref, use, verdict);
        }
    }
    #report(ref, use, verdict) {
        const offset = ref.uses.get(use) ?? ref.offset;
        const verb = { call: 'calls', new: 'instantiates', reference: 'refers to' }[use];
        const name = ref.qualifiedName;
        if (verdict.rule === 'pickle-unknown-module' && isAllowedModule(this.policy, ref.module)) {
            this.add('policy-exception', `${verb} ${name}; its module is on the list of allowed modules`, offset);
            return;
        }
        const exception = verdict.final ? null : findException(this.policy, name, use, this.today);
        if (exception !== null && !exception.expired) {
            this.add('policy-exception', `${verb} ${name}; allowed because: ${exception.entry.reason}`, offset);
            return;
        }
        if (exception !== null) {
            this.add('policy-expired', `the exception for ${name} ended on ${exception.entry.expires ?? ''}`, offset);
        }
        this.add(verdict.rule, `${verb} ${name}, which ${verdict.reason}`, offset, verdict.severity);
    }
}

;// CONCATENATED MODULE: ./src/security/pickle/arrays.ts


/**
 * The raw bytes that joblib writes behind the BUILD of a NumpyArrayWrapper, from dtype and shape alone.
 * Source: https://github.com/joblib/joblib/blob/main/joblib/numpy_pickle.py (read_array)
 */
function arrayBytes(wrapper, bytes, start) {
    const dtype = sizeOf(wrapper.get('dtype'), start);
    // numpy.load-style object arrays: pickle.load(file_handle) on the spot.
    if (dtype.objects)
        return { end: start, inline: true };
    const count = elementCount(wrapper.get('shape'), start);
    let from = start;
    const alignment = wrapper.get('numpy_array_alignment_bytes');
    if (alignment !== undefined && alignment !== null) {
        const padding = bytes[start];
        if (padding === undefined)
            throw new Defect('malformed', 'the file ends where array padding is due', start);
        from += 1 + padding;
    }
    const length = count * dtype.itemSize;
    if (!(length >= 0) || from + length > bytes.length) {
        const kind = length > 2 ** 40 ? 'bomb' : 'malformed';
        throw new Defect(kind, `an array of ${length} bytes where ${Math.max(bytes.length - from, 0)} are left`, start);
    }
    return { end: from + length, inline: false };
}
function elementCount(shape, offset) {
    if (!(shape instanceof Sequence))
        throw new Defect('malformed', 'an array without a shape', offset);
    let count = 1;
    for (const extent of shape.items) {
        if (typeof extent !== 'number' || !Number.isInteger(extent) || extent < 0) {
            throw new Defect('malformed', 'an array shape that is not made of counts', offset);
        }
        count *= extent;
    }
    if (shape.count > shape.items.length)
        throw new Defect('malformed', `an array of ${shape.count} dimensions`, offset);
    return count;
}
/** NPY_ITEM_HASOBJECT, which dtype.hasobject reports and joblib asks. */
const HAS_OBJECT = 0x01;
/** Item size in bytes of numpy.dtype(code).__setstate__((version, order, subdtype, names, fields, size, alignment, flags)). */
function sizeOf(dtype, offset) {
    if (!(dtype instanceof CallResult) || !/^numpy\.(?:dtype|dtypes\.\w+)$/.test(dtype.origin ?? '')) {
        throw new Defect('malformed', 'an array whose dtype is not a numpy.dtype', offset);
    }
    const code = dtype.args instanceof Sequence ? dtype.args.items[0] : undefined;
    const state = dtype.state instanceof Sequence ? dtype.state.items : [];
    const flags = state[7];
    const match = typeof code === 'string' ? /^[<>=|]?([a-zA-Z?])(\d*)$/.exec(code) : null;
    if (match === null)
        throw new Defect('malformed', 'an array of an unknown dtype', offset);
    const letter = match[1];
    if (letter === 'O' || (typeof flags === 'number' && (flags & HAS_OBJECT) !== 0))
        return { itemSize: 0, objects: true };
    const declared = state[5];
    const itemSize = typeof declared === 'number' && declared >= 0 ? declared : Number(match[2] || '1') * (letter === 'U' ? 4 : 1);
    if (letter === 'T')
        throw new Defect('malformed', 'an array of variable-width strings in joblib', offset);
    return { itemSize, objects: false };
}

;// CONCATENATED MODULE: ./src/security/pickle/calls.ts



/** Rebuilders that call __new__ of the class in their first argument. */
const REBUILDERS = /\.(?:_reconstruct|_mareconstruct|_mrreconstruct|newObj(?:32|64)?|_new_\w*Index|__pyx_unpickle_\w+|__newobj__|__newobj_ex__)$/;
/** Callables that unpickle their first argument, whatever it begins with. */
const LOADERS = /^(?:_?pickle\.loads|dill\.(?:_dill\.)?loads|cloudpickle(?:\.\w+)?\.loads|torch\.storage\._load_from_bytes)$/;
/** Text codecs that only widen or narrow characters; NumPy and protocol 0-2 bytes use latin1. */
const PLAIN_CODECS = new Set([
    'latin1',
    'latin-1',
    'latin_1',
    'iso-8859-1',
    'iso8859-1',
    'utf8',
    'utf-8',
    'utf_8',
    'ascii',
]);
const MODELS = {
    'copyreg._reconstructor': ([cls, base, state], offset, evidence) => {
        // object.__new__(cls), or base.__new__(cls, state) followed by base.__init__(instance, state).
        if (base instanceof GlobalRef && base.qualifiedName !== 'builtins.object')
            base.use('call', offset);
        else if (!(base instanceof GlobalRef))
            computed('the base class of copyreg._reconstructor', offset, evidence);
        return instantiate(cls ?? null, state ?? null, offset, evidence);
    },
    'builtins.getattr': ([target, name], offset, evidence) => {
        if (target instanceof GlobalRef && typeof name === 'string') {
            return evidence.global(target.module, `${target.name}.${name}`, offset);
        }
        return undefined;
    },
    'numpy.core._ufunc_reconstruct': importByName,
    'numpy._core._ufunc_reconstruct': importByName,
    'builtins.type': (args, offset, evidence) => {
        // type(None), type(NotImplemented), type(...) are how pickle writes those types.
        const [only] = args;
        const plain = only === null || (only instanceof GlobalRef && /^builtins\.(?:NotImplemented|Ellipsis)$/.test(only.qualifiedName));
        if (args.length !== 1 || !plain)
            evidence.add('pickle-dangerous-callable', 'calls type() to make a class or to reach one', offset);
        return undefined;
    },
    '_codecs.encode': ([text, codec], offset, evidence) => {
        if (codec !== undefined && !(typeof codec === 'string' && PLAIN_CODECS.has(codec.toLowerCase()))) {
            evidence.add('pickle-dangerous-callable', `calls _codecs.encode with codec ${describe(codec)}`, offset);
        }
        return typeof text === 'string' ? Buffer.from(text, 'latin1') : undefined;
    },
    'torch._utils._rebuild_parameter': () => new Opaque('tensor'),
    'torch._tensor._rebuild_from_type_v2': ([func], offset, evidence) => {
        if (func instanceof GlobalRef)
            func.use('call', offset);
        else
            computed('the rebuild function of a tensor subclass', offset, evidence);
        return undefined;
    },
    'numpy.random._pickle.__generator_ctor': callsSecond,
    'numpy.random._pickle.__randomstate_ctor': callsSecond,
};
/** REDUCE, INST, OBJ. `args` is a tuple; anything else raises in Python. */
function call(callee, args, offset, evidence) {
    if (!(callee instanceof GlobalRef)) {
        if (callee instanceof CallResult || callee instanceof Opaque)
            computed('the callable', offset, evidence);
        else
            throw new Defect('malformed', `a call of ${describe(callee)}`, offset);
        return new CallResult(callee, args);
    }
    const name = callee.qualifiedName;
    const items = args instanceof Sequence ? args.items : [];
    // getattr on a constant name is a dotted name and is judged as one.
    const model = Object.hasOwn(MODELS, name) ? MODELS[name] : undefined;
    const result = model?.(items, offset, evidence);
    if (result instanceof GlobalRef)
        callee.resolved = true;
    else
        callee.use('call', offset);
    if (!(args instanceof Sequence) && args !== null)
        computed(`the argument list of ${name}`, offset, evidence);
    if (REBUILDERS.test(name)) {
        const [cls] = items;
        if (cls instanceof GlobalRef)
            cls.use('new', offset);
        else if (cls instanceof CallResult)
            computed(`the class for ${name}`, offset, evidence);
    }
    if (LOADERS.test(name)) {
        const [content] = items;
        if (content instanceof Uint8Array)
            evidence.embedded(content, offset, name);
        else if (typeof content === 'string')
            evidence.embedded(Buffer.from(content, 'latin1'), offset, name);
        else
            computed(`the pickle that ${name} loads`, offset, evidence);
    }
    return result ?? new CallResult(callee, args);
}
/** NEWOBJ, NEWOBJ_EX and what copyreg does: type.__new__ of a class, no constructor. */
function instantiate(cls, args, offset, evidence) {
    if (cls instanceof GlobalRef)
        cls.use('new', offset);
    else
        computed('the class of an instance', offset, evidence);
    return new CallResult(cls, args);
}
/** BUILD: __setstate__ of the instance, or its __dict__ and (state, slotstate). */
function build(instance, state, offset, evidence) {
    if (instance instanceof GlobalRef) {
        evidence.add('pickle-mutates-import', `sets state on ${instance.qualifiedName}`, offset);
        return;
    }
    if (instance instanceof CallResult) {
        instance.state = state;
        if (instance.origin === null && !(instance.callee instanceof Opaque)) {
            evidence.add('pickle-computed-call', 'sets state on a computed object', offset);
        }
    }
    const parts = state instanceof Sequence && state.kind === 'tuple' && state.count === 2 ? state.items : [state];
    for (const part of parts) {
        if (part instanceof Mapping && part.specialKey !== null) {
            evidence.add('pickle-special-state', `sets ${part.specialKey} on an instance`, offset);
        }
    }
}
/** The joblib wrapper behind a BUILD, when array bytes follow; reports the old wrappers that name another file. */
function inspectWrapper(instance, offset, evidence) {
    if (!(instance instanceof CallResult))
        return null;
    const origin = instance.origin ?? '';
    const state = instance.state;
    if (/\.numpy_pickle(?:_compat)?\.(?:NDArrayWrapper|ZNDArrayWrapper)$/.test(origin)) {
        const file = state instanceof Mapping ? state.get('filename') : undefined;
        const name = typeof file === 'string' ? file : null;
        const escapes = name === null || /[/\\]|\.\.|^[A-Za-z]:/.test(name);
        evidence.add('pickle-array-file-name', `reads an array from ${name ?? 'a computed file name'}`, offset, escapes ? 'high' : 'medium');
        return null;
    }
    if (!/\.numpy_pickle\.NumpyArrayWrapper$/.test(origin))
        return null;
    return state instanceof Mapping ? state : null;
}
function importByName([module, name], offset, evidence) {
    if (typeof module === 'string' && typeof name === 'string')
        return evidence.global(module, name, offset);
    computed('the module of a ufunc', offset, evidence);
    return undefined;
}
function callsSecond([, second], offset, evidence) {
    if (second instanceof GlobalRef)
        second.use('call', offset);
    else if (second instanceof CallResult)
        computed('the bit generator constructor', offset, evidence);
}
function computed(what, offset, evidence) {
    evidence.add('pickle-computed-call', `${what} is computed while loading`, offset);
}
function describe(value) {
    if (value === null)
        return 'None';
    if (typeof value !== 'object')
        return `${typeof value} ${String(value).slice(0, 60)}`;
    if (value instanceof Uint8Array)
        return 'bytes';
    if (value instanceof Sequence)
        return value.kind;
    if (value instanceof Mapping)
        return 'dict';
    return value instanceof GlobalRef ? value.qualifiedName : 'a computed object';
}

;// CONCATENATED MODULE: ./src/security/pickle/compat-names.ts
// Generated by scripts/make-security-tables.py from CPython 3.11.7's _compat_pickle; do not edit.
/** Python 2 module -> Python 3 module, applied by unpicklers below protocol 3. */
const IMPORT_MAPPING = new Map([
    ['BaseHTTPServer', 'http.server'],
    ['CGIHTTPServer', 'http.server'],
    ['ConfigParser', 'configparser'],
    ['Cookie', 'http.cookies'],
    ['Dialog', 'tkinter.dialog'],
    ['DocXMLRPCServer', 'xmlrpc.server'],
    ['FileDialog', 'tkinter.filedialog'],
    ['HTMLParser', 'html.parser'],
    ['Queue', 'queue'],
    ['ScrolledText', 'tkinter.scrolledtext'],
    ['SimpleDialog', 'tkinter.simpledialog'],
    ['SimpleHTTPServer', 'http.server'],
    ['SimpleXMLRPCServer', 'xmlrpc.server'],
    ['SocketServer', 'socketserver'],
    ['StringIO', 'io'],
    ['Tix', 'tkinter.tix'],
    ['Tkconstants', 'tkinter.constants'],
    ['Tkdnd', 'tkinter.dnd'],
    ['Tkinter', 'tkinter'],
    ['UserDict', 'collections'],
    ['UserList', 'collections'],
    ['UserString', 'collections'],
    ['__builtin__', 'builtins'],
    ['_abcoll', 'collections.abc'],
    ['_elementtree', 'xml.etree.ElementTree'],
    ['_winreg', 'winreg'],
    ['anydbm', 'dbm'],
    ['cPickle', 'pickle'],
    ['cStringIO', 'io'],
    ['commands', 'subprocess'],
    ['cookielib', 'http.cookiejar'],
    ['copy_reg', 'copyreg'],
    ['dbhash', 'dbm.bsd'],
    ['dbm', 'dbm.ndbm'],
    ['dumbdbm', 'dbm.dumb'],
    ['dummy_thread', '_dummy_thread'],
    ['gdbm', 'dbm.gnu'],
    ['htmlentitydefs', 'html.entities'],
    ['httplib', 'http.client'],
    ['markupbase', '_markupbase'],
    ['repr', 'reprlib'],
    ['robotparser', 'urllib.robotparser'],
    ['test.test_support', 'test.support'],
    ['thread', '_thread'],
    ['tkColorChooser', 'tkinter.colorchooser'],
    ['tkCommonDialog', 'tkinter.commondialog'],
    ['tkFileDialog', 'tkinter.filedialog'],
    ['tkFont', 'tkinter.font'],
    ['tkMessageBox', 'tkinter.messagebox'],
    ['tkSimpleDialog', 'tkinter.simpledialog'],
    ['ttk', 'tkinter.ttk'],
    ['urllib2', 'urllib.request'],
    ['urlparse', 'urllib.parse'],
    ['whichdb', 'dbm'],
    ['xmlrpclib', 'xmlrpc.client'],
]);
/** `module\nname` -> [module, name]; looked up before IMPORT_MAPPING. */
const NAME_MAPPING = new Map([
    ['UserDict\nIterableUserDict', ['collections', 'UserDict']],
    ['UserDict\nUserDict', ['collections', 'UserDict']],
    ['UserList\nUserList', ['collections', 'UserList']],
    ['UserString\nUserString', ['collections', 'UserString']],
    ['__builtin__\nbasestring', ['builtins', 'str']],
    ['__builtin__\nintern', ['sys', 'intern']],
    ['__builtin__\nlong', ['builtins', 'int']],
    ['__builtin__\nreduce', ['functools', 'reduce']],
    ['__builtin__\nunichr', ['builtins', 'chr']],
    ['__builtin__\nunicode', ['builtins', 'str']],
    ['__builtin__\nxrange', ['builtins', 'range']],
    ['_multiprocessing\nConnection', ['multiprocessing.connection', 'Connection']],
    ['_socket\nfromfd', ['socket', 'fromfd']],
    ['exceptions\nArithmeticError', ['builtins', 'ArithmeticError']],
    ['exceptions\nAssertionError', ['builtins', 'AssertionError']],
    ['exceptions\nAttributeError', ['builtins', 'AttributeError']],
    ['exceptions\nBaseException', ['builtins', 'BaseException']],
    ['exceptions\nBufferError', ['builtins', 'BufferError']],
    ['exceptions\nBytesWarning', ['builtins', 'BytesWarning']],
    ['exceptions\nDeprecationWarning', ['builtins', 'DeprecationWarning']],
    ['exceptions\nEOFError', ['builtins', 'EOFError']],
    ['exceptions\nEnvironmentError', ['builtins', 'EnvironmentError']],
    ['exceptions\nException', ['builtins', 'Exception']],
    ['exceptions\nFloatingPointError', ['builtins', 'FloatingPointError']],
    ['exceptions\nFutureWarning', ['builtins', 'FutureWarning']],
    ['exceptions\nGeneratorExit', ['builtins', 'GeneratorExit']],
    ['exceptions\nIOError', ['builtins', 'IOError']],
    ['exceptions\nImportError', ['builtins', 'ImportError']],
    ['exceptions\nImportWarning', ['builtins', 'ImportWarning']],
    ['exceptions\nIndentationError', ['builtins', 'IndentationError']],
    ['exceptions\nIndexError', ['builtins', 'IndexError']],
    ['exceptions\nKeyError', ['builtins', 'KeyError']],
    ['exceptions\nKeyboardInterrupt', ['builtins', 'KeyboardInterrupt']],
    ['exceptions\nLookupError', ['builtins', 'LookupError']],
    ['exceptions\nMemoryError', ['builtins', 'MemoryError']],
    ['exceptions\nNameError', ['builtins', 'NameError']],
    ['exceptions\nNotImplementedError', ['builtins', 'NotImplementedError']],
    ['exceptions\nOSError', ['builtins', 'OSError']],
    ['exceptions\nOverflowError', ['builtins', 'OverflowError']],
    ['exceptions\nPendingDeprecationWarning', ['builtins', 'PendingDeprecationWarning']],
    ['exceptions\nReferenceError', ['builtins', 'ReferenceError']],
    ['exceptions\nRuntimeError', ['builtins', 'RuntimeError']],
    ['exceptions\nRuntimeWarning', ['builtins', 'RuntimeWarning']],
    ['exceptions\nStandardError', ['builtins', 'Exception']],
    ['exceptions\nStopIteration', ['builtins', 'StopIteration']],
    ['exceptions\nSyntaxError', ['builtins', 'SyntaxError']],
    ['exceptions\nSyntaxWarning', ['builtins', 'SyntaxWarning']],
    ['exceptions\nSystemError', ['builtins', 'SystemError']],
    ['exceptions\nSystemExit', ['builtins', 'SystemExit']],
    ['exceptions\nTabError', ['builtins', 'TabError']],
    ['exceptions\nTypeError', ['builtins', 'TypeError']],
    ['exceptions\nUnboundLocalError', ['builtins', 'UnboundLocalError']],
    ['exceptions\nUnicodeDecodeError', ['builtins', 'UnicodeDecodeError']],
    ['exceptions\nUnicodeEncodeError', ['builtins', 'UnicodeEncodeError']],
    ['exceptions\nUnicodeError', ['builtins', 'UnicodeError']],
    ['exceptions\nUnicodeTranslateError', ['builtins', 'UnicodeTranslateError']],
    ['exceptions\nUnicodeWarning', ['builtins', 'UnicodeWarning']],
    ['exceptions\nUserWarning', ['builtins', 'UserWarning']],
    ['exceptions\nValueError', ['builtins', 'ValueError']],
    ['exceptions\nWarning', ['builtins', 'Warning']],
    ['exceptions\nZeroDivisionError', ['builtins', 'ZeroDivisionError']],
    ['itertools\nifilter', ['builtins', 'filter']],
    ['itertools\nifilterfalse', ['itertools', 'filterfalse']],
    ['itertools\nimap', ['builtins', 'map']],
    ['itertools\nizip', ['builtins', 'zip']],
    ['itertools\nizip_longest', ['itertools', 'zip_longest']],
    ['multiprocessing\nAuthenticationError', ['multiprocessing.context', 'AuthenticationError']],
    ['multiprocessing\nBufferTooShort', ['multiprocessing.context', 'BufferTooShort']],
    ['multiprocessing\nProcessError', ['multiprocessing.context', 'ProcessError']],
    ['multiprocessing\nTimeoutError', ['multiprocessing.context', 'TimeoutError']],
    ['multiprocessing.forking\nPopen', ['multiprocessing.popen_fork', 'Popen']],
    ['multiprocessing.process\nProcess', ['multiprocessing.context', 'Process']],
    ['socket\n_socketobject', ['socket', 'SocketType']],
    ['urllib\nContentTooShortError', ['urllib.error', 'ContentTooShortError']],
    ['urllib\ngetproxies', ['urllib.request', 'getproxies']],
    ['urllib\npathname2url', ['urllib.request', 'pathname2url']],
    ['urllib\nquote', ['urllib.parse', 'quote']],
    ['urllib\nquote_plus', ['urllib.parse', 'quote_plus']],
    ['urllib\nunquote', ['urllib.parse', 'unquote']],
    ['urllib\nunquote_plus', ['urllib.parse', 'unquote_plus']],
    ['urllib\nurl2pathname', ['urllib.request', 'url2pathname']],
    ['urllib\nurlcleanup', ['urllib.request', 'urlcleanup']],
    ['urllib\nurlencode', ['urllib.parse', 'urlencode']],
    ['urllib\nurlopen', ['urllib.request', 'urlopen']],
    ['urllib\nurlretrieve', ['urllib.request', 'urlretrieve']],
    ['urllib2\nHTTPError', ['urllib.error', 'HTTPError']],
    ['urllib2\nURLError', ['urllib.error', 'URLError']],
    ['whichdb\nwhichdb', ['dbm', 'whichdb']],
]);

;// CONCATENATED MODULE: ./src/security/pickle/containers.ts



/** Shared parts counted each time; an honest model with a vocabulary shared by hundreds of steps stays below 1e9. */
const MAX_WEIGHT = 1e12;
function sequenceOf(items, kind = 'tuple') {
    const sequence = new Sequence(kind);
    for (const item of items)
        sequence.push(item);
    return sequence;
}
/** TUPLE, LIST, FROZENSET and their short forms. */
function makeSequence(kind, items, offset, evidence) {
    const sequence = sequenceOf(items, kind);
    checkWeight(sequence.weight, offset, evidence);
    return sequence;
}
/** APPEND, APPENDS, ADDITEMS. */
function extend(target, items, offset, evidence) {
    if (!(target instanceof Sequence)) {
        checkMutation(target, offset, evidence);
        return;
    }
    for (const item of items)
        target.push(item);
    checkWeight(target.weight, offset, evidence);
}
/** SETITEM, SETITEMS, DICT: keys and values in turn. */
function setItems(target, items, offset, evidence) {
    if (items.length % 2 !== 0)
        throw new Defect('malformed', 'an odd number of items for a dict', offset);
    const mapping = target instanceof Mapping ? target : null;
    if (mapping === null)
        checkMutation(target, offset, evidence);
    for (let at = 0; at < items.length; at += 2) {
        const key = items[at];
        const value = items[at + 1];
        mapping?.set(key, value);
        if (typeof key === 'string' && typeof value === 'string') {
            evidence.strings.pair(key, value, offset, evidence.location);
        }
    }
    if (mapping !== null)
        checkWeight(mapping.weight, offset, evidence);
}
/** Items may go into instances of dict and list subclasses; into an import or a computed object they may not. */
function checkMutation(target, offset, evidence) {
    if (target instanceof GlobalRef) {
        evidence.add('pickle-mutates-import', `puts items into ${target.qualifiedName}`, offset);
    }
    else if (target instanceof CallResult && target.origin === null) {
        evidence.add('pickle-mutates-import', 'puts items into a computed object', offset);
    }
}
function checkWeight(weight, offset, evidence) {
    if (weight > MAX_WEIGHT) {
        evidence.add('resource-bomb', 'shared parts expand to more than 1e12 items when visited', offset);
    }
}

;// CONCATENATED MODULE: ./src/security/pickle/memo.ts

/** The memo: dense as picklers write it (0, 1, 2 ...), with a place for the indexes that only hostile files use. */
class Memo {
    #dense;
    #sparse;
    constructor(from) {
        this.#dense = from === undefined ? [] : [...from.#dense];
        this.#sparse = from === undefined ? new Map() : new Map(from.#sparse);
    }
    get(index) {
        return index < this.#dense.length ? this.#dense[index] : this.#sparse.get(index);
    }
    set(index, value) {
        if (index < this.#dense.length)
            this.#dense[index] = value;
        else if (index === this.#dense.length && !this.#sparse.has(index))
            this.#dense.push(value);
        else
            this.#sparse.set(index, value);
    }
    /** Number of stored entries, which is the index that MEMOIZE takes. */
    get size() {
        return this.#dense.length + this.#sparse.size;
    }
}

;// CONCATENATED MODULE: ./src/security/pickle/stack.ts



/** The operand stack with its marks. Nothing reaches below the last mark, as in CPython's unpicklers. */
class OperandStack {
    #values;
    #marks = [];
    constructor(values = []) {
        this.#values = [...values];
    }
    push(value) {
        this.#values.push(value);
    }
    mark() {
        this.#marks.push(this.#values.length);
    }
    top(opcode) {
        if (this.#values.length <= this.#fence)
            throw underflow(opcode);
        return this.#values[this.#values.length - 1];
    }
    replaceTop(value) {
        this.#values[this.#values.length - 1] = value;
    }
    pop(opcode) {
        if (this.#values.length <= this.#fence)
            throw underflow(opcode);
        return this.#values.pop();
    }
    /** POP takes a value, or the mark when there is nothing above it. */
    popAny(opcode) {
        if (this.#marks.at(-1) === this.#values.length)
            this.#marks.pop();
        else
            this.pop(opcode);
    }
    /** The last `count` values, in the order in which they were pushed. */
    popMany(count, opcode) {
        if (this.#values.length - count < this.#fence)
            throw underflow(opcode);
        return this.#values.splice(this.#values.length - count, count);
    }
    /** Everything above the last mark, and the mark. */
    popMark(opcode) {
        const mark = this.#marks.pop();
        if (mark === undefined) {
            throw new Defect('malformed', `${opcode_table/* OPCODES */.q[opcode.code].name} without a mark`, opcode.offset);
        }
        return this.#values.splice(mark);
    }
    get values() {
        return this.#values;
    }
    get #fence() {
        return this.#marks.at(-1) ?? 0;
    }
}
function underflow({ code, offset }) {
    return new Defect('malformed', `${opcode_table/* OPCODES */.q[code].name} finds too little on the stack`, offset);
}

;// CONCATENATED MODULE: ./src/security/pickle/machine.ts










/** The C unpickler allocates the memo up to the highest index; honest indexes are below the number of bytes. */
const MEMO_SLACK = 1_000;
/** One pickle on the abstract machine. Values are inert; nothing is imported or called. Iterative: no depth limit needed. */
class PickleMachine {
    cursor;
    evidence;
    memo;
    #options;
    #stack;
    proto;
    /** Sinks (calls, imports) met so far; a stretch of noise has none. */
    imports = 0;
    constructor(bytes, start, evidence, options) {
        this.cursor = new PickleCursor(bytes, start, options.reading);
        this.evidence = evidence;
        this.#options = options;
        this.memo = options.memo ?? new Memo();
        this.#stack = new OperandStack(options.stack);
        this.proto = options.proto ?? 0;
        if (options.marked === true)
            this.#stack.mark();
    }
    /**
     * Runs to STOP, or for `limit` opcodes.
     * @throws Defect or ModelGateError where an unpickler would raise; the evidence found before stays
     */
    run(limit = Infinity) {
        for (let count = 0; count < limit; count++) {
            const opcode = this.cursor.next();
            this.evidence.spendOpcode(opcode.offset);
            if (opcode.code === opcode_table.OP.STOP) {
                this.cursor.finish();
                this.#stack.pop(opcode);
                return;
            }
            this.#step(opcode);
        }
    }
    #step(opcode) {
        const { code, offset, arg } = opcode;
        switch (code) {
            case opcode_table.OP.MARK:
                this.#stack.mark();
                return;
            case opcode_table.OP.POP:
                this.#stack.popAny(opcode);
                return;
            case opcode_table.OP.POP_MARK:
                this.#stack.popMark(opcode);
                return;
            case opcode_table.OP.DUP:
                this.#stack.push(this.#stack.top(opcode));
                return;
            case opcode_table.OP.INT:
            case opcode_table.OP.LONG:
                this.#checkDigits(opcode);
                this.#stack.push(arg);
                return;
            case opcode_table.OP.FLOAT:
            case opcode_table.OP.BINFLOAT:
            case opcode_table.OP.BININT:
            case opcode_table.OP.BININT1:
            case opcode_table.OP.BININT2:
            case opcode_table.OP.LONG1:
            case opcode_table.OP.LONG4:
                this.#stack.push(arg);
                return;
            case opcode_table.OP.BINBYTES:
            case opcode_table.OP.SHORT_BINBYTES:
            case opcode_table.OP.BINBYTES8:
            case opcode_table.OP.BYTEARRAY8:
                this.evidence.bytesConstant(arg, offset);
                this.#stack.push(arg);
                return;
            case opcode_table.OP.STRING:
            case opcode_table.OP.BINSTRING:
            case opcode_table.OP.SHORT_BINSTRING:
            case opcode_table.OP.UNICODE:
            case opcode_table.OP.BINUNICODE:
            case opcode_table.OP.SHORT_BINUNICODE:
            case opcode_table.OP.BINUNICODE8:
                this.evidence.strings.text(arg, offset, this.evidence.location);
                if (arg.length >= 16)
                    this.evidence.embedded(arg, offset, null);
                this.#stack.push(arg);
                return;
            case opcode_table.OP.NONE:
                this.#stack.push(null);
                return;
            case opcode_table.OP.NEWTRUE:
            case opcode_table.OP.NEWFALSE:
                this.#stack.push(code === opcode_table.OP.NEWTRUE);
                return;
            case opcode_table.OP.EMPTY_TUPLE:
                this.#stack.push(new Sequence('tuple'));
                return;
            case opcode_table.OP.EMPTY_LIST:
                this.#stack.push(new Sequence('list'));
                return;
            case opcode_table.OP.EMPTY_SET:
                this.#stack.push(new Sequence('set'));
                return;
            case opcode_table.OP.EMPTY_DICT:
                this.#stack.push(new Mapping());
                return;
            case opcode_table.OP.TUPLE:
                this.#stack.push(makeSequence('tuple', this.#stack.popMark(opcode), offset, this.evidence));
                return;
            case opcode_table.OP.LIST:
                this.#stack.push(makeSequence('list', this.#stack.popMark(opcode), offset, this.evidence));
                return;
            case opcode_table.OP.FROZENSET:
                this.#stack.push(makeSequence('set', this.#stack.popMark(opcode), offset, this.evidence));
                return;
            case opcode_table.OP.TUPLE1:
            case opcode_table.OP.TUPLE2:
            case opcode_table.OP.TUPLE3:
                this.#stack.push(makeSequence('tuple', this.#stack.popMany(code - opcode_table.OP.TUPLE1 + 1, opcode), offset, this.evidence));
                return;
            case opcode_table.OP.DICT: {
                const mapping = new Mapping();
                setItems(mapping, this.#stack.popMark(opcode), offset, this.evidence);
                this.#stack.push(mapping);
                return;
            }
            case opcode_table.OP.APPEND:
                this.#grow(extend, [this.#stack.pop(opcode)], opcode);
                return;
            case opcode_table.OP.APPENDS:
            case opcode_table.OP.ADDITEMS:
                this.#grow(extend, this.#stack.popMark(opcode), opcode);
                return;
            case opcode_table.OP.SETITEM:
                this.#grow(setItems, this.#stack.popMany(2, opcode), opcode);
                return;
            case opcode_table.OP.SETITEMS:
                this.#grow(setItems, this.#stack.popMark(opcode), opcode);
                return;
            case opcode_table.OP.GET:
            case opcode_table.OP.BINGET:
            case opcode_table.OP.LONG_BINGET:
                this.#stack.push(this.#recall(arg, offset));
                return;
            case opcode_table.OP.PUT:
            case opcode_table.OP.BINPUT:
            case opcode_table.OP.LONG_BINPUT:
                this.#memoize(arg, opcode);
                return;
            case opcode_table.OP.MEMOIZE:
                this.memo.set(this.memo.size, this.#stack.top(opcode));
                return;
            case opcode_table.OP.PROTO:
                this.proto = arg;
                if (this.proto > 5)
                    throw new Defect('malformed', `unsupported pickle protocol ${this.proto}`, offset);
                return;
            case opcode_table.OP.FRAME:
                this.cursor.enterFrame(arg);
                return;
            case opcode_table.OP.GLOBAL: {
                const [module, name] = arg;
                this.#stack.push(this.#import(module, name, offset));
                return;
            }
            case opcode_table.OP.STACK_GLOBAL: {
                const [module, name] = this.#stack.popMany(2, opcode);
                this.#stack.push(this.#importComputed(module, name, offset));
                return;
            }
            case opcode_table.OP.INST: {
                const [module, name] = arg;
                // The import comes first: it happens even when the mark is missing.
                const callee = this.#import(module, name, offset);
                this.#stack.push(call(callee, sequenceOf(this.#stack.popMark(opcode)), offset, this.evidence));
                return;
            }
            case opcode_table.OP.OBJ: {
                const [callee, ...args] = this.#stack.popMark(opcode);
                if (callee === undefined)
                    throw new Defect('malformed', 'OBJ without a class', offset);
                this.#stack.push(call(callee, sequenceOf(args), offset, this.evidence));
                return;
            }
            case opcode_table.OP.REDUCE: {
                const [callee, args] = this.#stack.popMany(2, opcode);
                this.#stack.push(call(callee, args, offset, this.evidence));
                return;
            }
            case opcode_table.OP.NEWOBJ: {
                const [cls, args] = this.#stack.popMany(2, opcode);
                this.#stack.push(instantiate(cls, args, offset, this.evidence));
                return;
            }
            case opcode_table.OP.NEWOBJ_EX: {
                const [cls, args] = this.#stack.popMany(3, opcode);
                this.#stack.push(instantiate(cls, args, offset, this.evidence));
                return;
            }
            case opcode_table.OP.BUILD:
                this.#build(opcode);
                return;
            case opcode_table.OP.EXT1:
            case opcode_table.OP.EXT2:
            case opcode_table.OP.EXT4:
                this.evidence.add('pickle-extension-code', `extension code ${String(arg)}`, offset);
                this.imports++;
                this.#stack.push(new CallResult(new Opaque('extension'), null));
                return;
            case opcode_table.OP.BINPERSID:
                this.#stack.pop(opcode);
                this.#persistent(offset);
                return;
            case opcode_table.OP.PERSID:
                this.#persistent(offset);
                return;
            case opcode_table.OP.NEXT_BUFFER:
                this.#stack.push(new Opaque('buffer'));
                return;
            case opcode_table.OP.READONLY_BUFFER:
                this.#stack.top(opcode);
                return;
            default:
                throw new Defect('malformed', `opcode ${opcode_table/* OPCODES */.q[code]?.name ?? code} is not modelled`, offset);
        }
    }
    #build(opcode) {
        const state = this.#stack.pop(opcode);
        const instance = this.#stack.top(opcode);
        build(instance, state, opcode.offset, this.evidence);
        const wrapper = inspectWrapper(instance, opcode.offset, this.evidence);
        const { inlinePickle } = this.#options;
        if (wrapper === null || inlinePickle === undefined)
            return;
        // joblib takes the wrapper off the stack and reads the array from the file.
        this.#stack.replaceTop(new Opaque('array'));
        const start = this.cursor.rawStart();
        const { end, inline } = arrayBytes(wrapper, this.cursor.bytes, start);
        if (inline) {
            this.cursor.rawEnd(inlinePickle(start));
            return;
        }
        if (end > start)
            this.#options.onArray?.(start, this);
        this.cursor.rawEnd(end);
    }
    /** A copy of the present state for another reading of the same bytes. */
    fork() {
        return { memo: new Memo(this.memo), stack: this.#stack.values, proto: this.proto };
    }
    #import(module, name, offset) {
        this.imports++;
        if (this.proto < 3) {
            const renamed = NAME_MAPPING.get(`${module}\n${name}`);
            if (renamed !== undefined)
                return this.evidence.global(renamed[0], renamed[1], offset);
            return this.evidence.global(IMPORT_MAPPING.get(module) ?? module, name, offset);
        }
        return this.evidence.global(module, name, offset);
    }
    #importComputed(module, name, offset) {
        if (typeof module === 'string' && typeof name === 'string')
            return this.#import(module, name, offset);
        const computed = [module, name].some((part) => part instanceof CallResult || part instanceof Opaque);
        if (!computed)
            throw new Defect('malformed', 'STACK_GLOBAL needs two strings', offset);
        this.evidence.add('pickle-computed-call', 'the name of an import is computed', offset);
        return new CallResult(new Opaque('computed name'), null);
    }
    #persistent(offset) {
        if (!this.evidence.persistentIdsExpected) {
            this.evidence.add('pickle-persistent-id', 'a persistent id outside a torch file', offset);
        }
        this.#stack.push(new Opaque('persistent'));
    }
    /** The items were pushed above the container, so they are taken off before it is looked at. */
    #grow(put, items, opcode) {
        put(this.#stack.top(opcode), items, opcode.offset, this.evidence);
    }
    #memoize(index, opcode) {
        const limit = this.cursor.bytes.length + MEMO_SLACK;
        if (index < 0)
            throw new Defect('malformed', 'a negative memo index', opcode.offset);
        if (index > limit) {
            this.evidence.add('resource-bomb', `memo index ${index} in a file of ${this.cursor.bytes.length} bytes`, opcode.offset);
        }
        this.memo.set(index, this.#stack.top(opcode));
    }
    #recall(index, offset) {
        const value = this.memo.get(index);
        if (value === undefined)
            throw new Defect('malformed', `memo index ${index} was never stored`, offset);
        return value;
    }
    /** Both unpicklers read INT and LONG in base 0, pickletools in base 10: a prefix stops every scanner built on it. */
    #checkDigits({ code, offset, next }) {
        const { bytes } = this.cursor;
        for (let at = offset + 1; at < next - 1; at++) {
            const byte = bytes[at];
            const isDigit = byte >= 0x30 && byte <= 0x39;
            const isSign = at === offset + 1 && byte === 0x2d;
            const isSuffix = code === opcode_table.OP.LONG && at === next - 2 && byte === 0x4c;
            if (isDigit || isSign || isSuffix)
                continue;
            this.evidence.add('pickle-unusual-encoding', 'an integer that is not plain decimal', offset);
            return;
        }
    }
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/security/pickle/nested.ts



/** What a nested payload may inflate to; constants of honest models are far smaller. */
const MAX_INFLATED = 64 * 1024 * 1024;
/** Judges a constant that is a pickle, or that is one after base64, zlib or gzip. Anything else is left alone. */
function followConstant(content, constant) {
    const bytes = typeof content === 'string' ? decodeBase64(content) : content;
    if (bytes === null || bytes.length < 4)
        return;
    const pickle = inflate(bytes) ?? bytes;
    if (constant.loader === null && !looksLikePickle(pickle))
        return;
    const { evidence, offset } = constant;
    const aside = evidence.apart('!/constant');
    const outcome = constant.scan(pickle, aside);
    aside.judgeGlobals();
    const dangerous = aside.findings.worst === 'high';
    if (dangerous)
        evidence.add('hidden-payload', 'a constant holds a pickle with dangerous content', offset);
    else if (outcome.pickles === 0 && constant.loader === null)
        return;
    else
        evidence.add('nested-pickle', `a constant of ${bytes.length} bytes holds a pickle`, offset);
    evidence.findings.addAll(aside.findings.toArray().map((finding) => ({ ...finding, offset })));
}
/** PROTO 2-5, or GLOBAL with two plausible lines, or a mark before either. */
function looksLikePickle(bytes) {
    if (bytes[0] === 0x80)
        return bytes[1] >= 1 && bytes[1] <= 5;
    return /^\(?[ci][A-Za-z_][\w.]*\n[A-Za-z_][\w.]*\n/.test(Buffer.from(bytes.subarray(0, 300)).toString('latin1'));
}
/** First characters of base64 that opens a pickle (gA, Y, KG, a, aW), zlib (eA, eF, eJ, eN) or gzip (H4s). */
const BASE64_START = /^(?:gA[E-X]|[YKa]|e[AFJN]|H4s)/;
function decodeBase64(text) {
    if (text.length < 16 || !BASE64_START.test(text) || !/^[A-Za-z0-9+/_\s-]+={0,2}\s*$/.test(text))
        return null;
    return Buffer.from(text, 'base64');
}
function inflate(bytes) {
    const [first, second] = bytes;
    const isGzip = first === 0x1f && second === 0x8b;
    const isZlib = first === 0x78 && ((first << 8) | second) % 31 === 0;
    if (!isGzip && !isZlib)
        return null;
    const options = { maxOutputLength: Math.min(bytes.length * limits/* MAX_COMPRESSION_RATIO */.eY, MAX_INFLATED) };
    try {
        return isGzip ? (0,external_node_zlib_.gunzipSync)(bytes, options) : (0,external_node_zlib_.inflateSync)(bytes, options);
    }
    catch {
        // Not compressed after all, or cut off: then nobody can load it either.
        return null;
    }
}

;// CONCATENATED MODULE: ./src/security/pickle/resync.ts
/**
 * Places at which a pickle may begin inside arbitrary bytes: PROTO, GLOBAL or INST with two plausible lines, two strings in
 * a row as STACK_GLOBAL wants them. Ascending, without duplicates.
 */
function* candidates(bytes, from) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let start = from; start < bytes.length; start += WINDOW) {
        // Latin-1 keeps offsets; windows overlap so that no anchor is cut in two.
        const text = buffer.toString('latin1', start, Math.min(start + WINDOW + OVERLAP, bytes.length));
        for (const match of text.matchAll(ANCHOR)) {
            if (match.index < WINDOW)
                yield start + match.index;
        }
    }
}
const WINDOW = 4 * 1024 * 1024;
const OVERLAP = 1024;
const ANCHOR = 
// eslint-disable-next-line no-control-regex -- opcodes are control characters
/(?=\x80[\x00-\x05][\s\S]|\(?[ci][A-Za-z_][\w.]{0,200}\n[A-Za-z_][\w.]{0,200}\n|[\x8cXU][\s\S]{1,4}?[A-Za-z_][\w.]{0,200}(?:\x94|q[\s\S])?[\x8cXU])/g;

;// CONCATENATED MODULE: ./src/security/pickle/stream.ts









/**
 * Follows a pickle file to its last byte: the first pickle in every reading, further pickles behind it, and whatever
 * remains. Names are collected in `evidence`, which the caller judges.
 */
function scanStream(bytes, evidence, depth = 0) {
    followConstants(evidence, depth);
    const first = runAll(bytes, 0, evidence);
    let protocol = first.machine.proto;
    if (first.defect !== null) {
        reportDefect(first.defect, evidence);
        resync(bytes, first.defect.offset + 1, evidence);
        return { complete: false, accounted: Math.min(first.end, bytes.length), pickles: 0, protocol };
    }
    let position = first.end;
    let pickles = 1;
    while (position < bytes.length) {
        const aside = evidence.apart('');
        const next = runAll(bytes, position, aside);
        if (next.defect !== null)
            break;
        // It is a pickle after all: read it again into the evidence that counts.
        runAll(bytes, position, evidence);
        evidence.add('stacked-pickle', `another pickle follows at byte ${position}`, position);
        protocol = Math.max(protocol, next.machine.proto);
        position = next.end;
        pickles++;
    }
    if (position < bytes.length) {
        evidence.add('trailing-data', `${bytes.length - position} bytes follow the end of the pickle`, position);
        resync(bytes, position, evidence);
    }
    return { complete: position >= bytes.length, accounted: position, pickles, protocol };
}
/** Lets the evidence follow constants that hold pickles, each in turn, down to a fixed depth. */
function followConstants(evidence, depth = 0) {
    evidence.embedded = (content, offset, loader) => {
        const scan = (inner, aside) => {
            if (depth < limits/* MAX_NESTING */.M1)
                return scanStream(inner, aside, depth + 1);
            evidence.add('budget-exceeded', `pickles nested more than ${limits/* MAX_NESTING */.M1} deep`, offset);
            return { complete: false, accounted: 0, pickles: 0, protocol: 0 };
        };
        followConstant(content, { offset, loader, evidence, scan });
    };
}
/** Opcodes after which there is no doubt that a stream is a pickle. */
const ENOUGH_OPCODES = 1_000;
/** True when an unpickler would get from the first byte to STOP, to an import, or a good way further. */
function opensAsPickle(bytes, trial) {
    const machine = new PickleMachine(bytes, 0, trial, { reading: 'linear' });
    try {
        machine.run(ENOUGH_OPCODES);
        return true;
    }
    catch (error) {
        asDefect(error, 0);
        return machine.imports > 0;
    }
}
/** The linear reading; where frames lie, the other two as well, into the same evidence. */
function runAll(bytes, start, evidence, inline = false) {
    const linear = runOne(bytes, start, { evidence, reading: 'linear', inline });
    const violation = linear.machine.cursor.frameViolation;
    if (violation !== null) {
        evidence.add('pickle-frame-mismatch', violation.reason, violation.offset);
        for (const reading of ['framed', 'straddle'])
            runOne(bytes, start, { evidence, reading, inline });
    }
    return linear;
}
function runOne(bytes, start, { evidence, reading, from, inline = false, marked = false }) {
    const options = {
        ...from,
        reading,
        marked,
        ...(inline
            ? {}
            : {
                inlinePickle: (at) => {
                    const array = runAll(bytes, at, evidence, true);
                    if (array.defect !== null)
                        throw array.defect;
                    return array.end;
                },
            }),
        ...(reading === 'linear' && from === undefined
            ? {
                onArray: (at, machine) => {
                    readArrayAsOpcodes(bytes, at, machine);
                },
            }
            : {}),
    };
    const machine = new PickleMachine(bytes, start, evidence, options);
    try {
        machine.run();
        return { end: machine.cursor.position, defect: null, machine };
    }
    catch (error) {
        return { end: machine.cursor.position, defect: asDefect(error, machine.cursor.position), machine };
    }
}
/** Errors of the opcode decoder and of the machine as one kind; anything else is a bug and flies on. */
function asDefect(error, offset) {
    if (error instanceof Defect)
        return error;
    if (!(0,errors/* isModelGateError */.p2)(error))
        throw error;
    return new Defect(error.code === 'limit' ? 'bomb' : 'malformed', (0,errors/* messageOf */.bD)(error), offset);
}
function reportDefect(defect, evidence) {
    const rule = { malformed: 'pickle-malformed', bomb: 'resource-bomb', budget: 'budget-exceeded' };
    evidence.add(rule[defect.kind], defect.message, defect.offset);
}
/**
 * joblib skips array bytes; pickle.load takes them for opcodes. Noise breaks off before it reaches an opcode that does
 * something; what gets further runs on a copy of the stack and counts only if it is dangerous.
 */
function readArrayAsOpcodes(bytes, start, machine) {
    if (!reachesSink(bytes, start, machine.evidence))
        return;
    const aside = machine.evidence.apart('');
    runOne(bytes, start, { evidence: aside, reading: 'linear', from: machine.fork() });
    adoptDangerous(aside, machine.evidence, start, 'array bytes that pickle.load would run');
}
const SINKS = new Set([
    opcode_table.OP.REDUCE,
    opcode_table.OP.INST,
    opcode_table.OP.OBJ,
    opcode_table.OP.NEWOBJ,
    opcode_table.OP.NEWOBJ_EX,
    opcode_table.OP.BUILD,
    opcode_table.OP.SETITEM,
    opcode_table.OP.SETITEMS,
    opcode_table.OP.APPEND,
    opcode_table.OP.APPENDS,
    opcode_table.OP.EXT1,
    opcode_table.OP.EXT2,
    opcode_table.OP.EXT4,
]);
function reachesSink(bytes, start, evidence) {
    try {
        for (let at = start;;) {
            const { code, next } = (0,opcodes/* decodeOpcode */.N)(bytes, at);
            if (SINKS.has(code))
                return true;
            if (code === opcode_table.OP.STOP)
                return false;
            evidence.spendOpcode(at);
            at = next;
        }
    }
    catch (error) {
        asDefect(error, start);
        return false;
    }
}
/** Tries every place from `from` on at which a pickle may begin; only what is dangerous is reported. */
function resync(bytes, from, evidence) {
    let covered = from;
    for (const start of candidates(bytes, from)) {
        if (start < covered)
            continue;
        const aside = evidence.apart('');
        const run = runOne(bytes, start, { evidence: aside, reading: 'linear', marked: true });
        if (run.defect?.kind === 'budget') {
            evidence.add('budget-exceeded', 'too many possible pickles in the trailing data', start);
            return;
        }
        const adopted = adoptDangerous(aside, evidence, start, 'a pickle in data that belongs to nothing');
        if (adopted || (run.defect === null && run.machine.imports > 0))
            covered = run.end;
    }
}
/** In noise that happens to look like an import, these count only when something is called as well. */
const ONLY_WITH_CALLS = new Set([
    'pickle-dangerous-callable',
    'pickle-dotted-name',
    'pickle-untrusted-call',
    'pickle-carries-code',
]);
/** Takes over what was found aside if it is grave; says that it was hidden. */
function adoptDangerous(aside, evidence, offset, what) {
    aside.judgeGlobals();
    const called = [...aside.globals].some((ref) => ref.uses.size > 0);
    const grave = aside.findings
        .toArray()
        .filter((finding) => finding.severity === 'high' && (called || !ONLY_WITH_CALLS.has(finding.rule_id)))
        .filter((finding) => finding.rule_id !== 'pickle-extension-code');
    if (grave.length === 0)
        return false;
    evidence.add('hidden-payload', `${what}: ${grave[0].message}`, offset);
    evidence.findings.addAll(grave);
    return true;
}

;// CONCATENATED MODULE: ./src/security/onnx/locations.ts




/** Keys of external_data that ONNX defines; a runtime that applies others sets attributes of its own objects (CVE-2026-34445). */
const KNOWN_KEYS = new Set(['location', 'offset', 'length', 'checksum', 'basepath']);
/**
 * Judges where a tensor says that its bytes are: by the letters of every location it gives (readers differ in which of
 * two they take), and by what lies there on disk.
 */
async function judgeExternalData(data, modelPath, { findings, location: place }) {
    const location = `${place}!/${data.tensor}`;
    const offset = data.at;
    const locations = data.entries.filter(([key]) => key === 'location').map(([, value]) => value);
    if (locations.length !== 1) {
        findings.add('onnx-malformed', { message: `${locations.length} locations for one tensor`, location, offset });
    }
    for (const [key, value] of data.entries) {
        if (!KNOWN_KEYS.has(key)) {
            findings.add('onnx-malformed', { message: `external_data with the unknown key ${key}`, location, offset });
        }
        const isCount = key === 'offset' || key === 'length';
        if (isCount && !(/^\d{1,16}$/.test(value) && Number.isSafeInteger(Number(value)))) {
            findings.add('onnx-malformed', { message: `external_data with ${key} ${value}`, location, offset });
        }
        if (key === 'basepath') {
            findings.add('onnx-external-data-path', { message: `a base path of its own: ${value}`, location, offset });
        }
    }
    for (const target of locations) {
        const objection = objectionTo(target) ?? (await objectionOnDisk((0,external_node_path_.join)((0,external_node_path_.dirname)(modelPath), target)));
        if (objection === null)
            findings.add('onnx-external-data', { message: `data in ${target}`, location, offset });
        else
            findings.add('onnx-external-data-path', { message: `${target} ${objection}`, location, offset });
    }
}
/** Why a location is refused by its spelling, whatever the platform that loads it; null when it stays in the folder. */
function objectionTo(target) {
    if (target === '')
        return 'is empty';
    if (target.includes('\0'))
        return 'contains a NUL character';
    if (/^[a-z][a-z\d+.-]+:/i.test(target))
        return 'is a URL';
    if (/^[a-z]:/i.test(target))
        return 'names a drive';
    if (/^[/\\]/.test(target))
        return 'is absolute';
    // Even a/../b that stays inside serves only to get past checks of the first component.
    if (target.split(/[/\\]/).includes('..'))
        return 'climbs with ..';
    if (target.includes('\\'))
        return 'contains a backslash';
    return null;
}
async function objectionOnDisk(path) {
    try {
        const facts = await (0,promises_.lstat)(path);
        if (facts.isSymbolicLink())
            return 'is a symbolic link (CVE-2026-27489)';
        if (!facts.isFile())
            return 'is not a regular file';
        return facts.nlink > 1 ? 'is a hard link to another file (CVE-2026-34446)' : null;
    }
    catch {
        // Not there: nothing to read yet, and nothing to judge beyond the spelling.
        return null;
    }
}

;// CONCATENATED MODULE: ./src/security/onnx/scan.ts







/** Domains whose operators ONNX and onnxruntime bring along. */
const KNOWN_DOMAINS = new Set([
    '',
    'ai.onnx',
    'ai.onnx.ml',
    'ai.onnx.training',
    'ai.onnx.preview',
    'ai.onnx.preview.training',
    'com.microsoft',
]);
const PYTHON_OPERATORS = /^(?:PythonOp|PythonOpGrad|PyOp|PyFunc|PyCustomOp)/;
/** Judges an ONNX file: what it reads from disk, which operators it needs, and what its strings and constants hold. */
async function scanOnnx(bytes, context) {
    const { findings, location, path } = context;
    const evidence = new Evidence(context);
    followConstants(evidence);
    let model;
    try {
        model = (0,model_reader/* readOnnx */.s)(bytes);
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        findings.add(error.code === 'limit' ? 'resource-bomb' : 'onnx-malformed', { message: (0,errors/* messageOf */.bD)(error), location });
        resync(bytes, 0, evidence);
        return { format: 'onnx', complete: false, accounted: 0 };
    }
    if (model.unknownBytes > 0) {
        const message = `${model.unknownBytes} bytes in fields that ONNX does not have`;
        findings.add('onnx-malformed', { message, location });
        resync(bytes, 0, evidence);
    }
    for (const data of model.externalData)
        await judgeExternalData(data, path, context);
    new GraphWalk(evidence, context, model).run();
    evidence.judgeGlobals();
    return { format: 'onnx', complete: true, accounted: bytes.length - model.unknownBytes };
}
/** Visits every node, tensor and string, in subgraphs, functions and training graphs too. Iterative. */
class GraphWalk {
    #evidence;
    #context;
    #model;
    #local;
    #graphs;
    constructor(evidence, context, model) {
        this.#evidence = evidence;
        this.#context = context;
        this.#model = model;
        this.#local = new Set(model.functions.map((each) => `${each.domain}\n${each.name}`));
        this.#graphs = [model.graph, ...model.trainingGraphs];
    }
    run() {
        const { producerName, producerVersion, docString, domain, metadata, functions } = this.#model;
        for (const text of [producerName, producerVersion, docString, domain])
            this.#text(text, 0);
        for (const [key, value] of metadata) {
            this.#text(value, 0);
            this.#evidence.strings.pair(key, value, 0, this.#evidence.location);
        }
        for (const { nodes } of functions)
            for (const node of nodes)
                this.#node(node);
        for (let graph = this.#graphs.pop(); graph !== undefined; graph = this.#graphs.pop()) {
            this.#text(graph.docString, 0);
            for (const tensor of [...graph.initializers, ...graph.sparseInitializers])
                this.#tensor(tensor, 0);
            for (const node of graph.nodes)
                this.#node(node);
        }
    }
    #node(node) {
        const { opType, domain, at: offset } = node;
        const { findings, location, policy } = this.#context;
        const name = `${domain === '' ? '' : `${domain}:`}${opType}`;
        if (PYTHON_OPERATORS.test(opType))
            findings.add('onnx-python-op', { message: `operator ${name}`, location, offset });
        else if (!KNOWN_DOMAINS.has(domain) && !this.#local.has(`${domain}\n${opType}`)) {
            if (isAllowedModule(policy, domain)) {
                findings.add('policy-exception', { message: `operator ${name}; its domain is allowed`, location, offset });
            }
            else
                findings.add('onnx-custom-domain', { message: `operator ${name}`, location, offset });
        }
        for (const attribute of node.attributes) {
            for (const value of attribute.values)
                this.#attribute(attribute.name, value, offset);
        }
    }
    #attribute(name, attribute, offset) {
        switch (attribute.kind) {
            case 'graph':
                this.#graphs.push(attribute.value);
                return;
            case 'graphs':
                this.#graphs.push(...attribute.value);
                return;
            case 'tensor':
                this.#tensor(attribute.value, offset);
                return;
            case 'tensors':
                for (const tensor of attribute.value)
                    this.#tensor(tensor, offset);
                return;
            case 'string':
                this.#evidence.bytesConstant(attribute.value, offset);
                this.#evidence.strings.pair(name, Buffer.from(attribute.value).toString('utf8'), offset, this.#evidence.location);
                return;
            case 'strings':
                for (const value of attribute.value)
                    this.#evidence.bytesConstant(value, offset);
                return;
            default:
                return;
        }
    }
    #tensor(tensor, offset) {
        for (const value of tensor.strings)
            this.#evidence.bytesConstant(value, offset);
        if (tensor.raw !== null)
            this.#evidence.embedded(tensor.raw, offset, null);
    }
    #text(text, offset) {
        if (text === '')
            return;
        this.#evidence.strings.text(text, offset, this.#evidence.location);
        this.#evidence.embedded(text, offset, null);
    }
}

;// CONCATENATED MODULE: ./src/security/scan-content.ts







/**
 * Judges content by what it is, never by its name. Whatever an unpickler would start to execute counts as a pickle,
 * even when it is a valid file of another format as well (HDF5 behind a user block, a zip with bytes in front).
 */
async function scanContent(bytes, context) {
    const trial = new Evidence({ ...context, findings: new security_findings/* FindingList */.kQ(), strings: silentSink });
    if (opensAsPickle(bytes, trial))
        return scanPickle(bytes, context);
    const { format, compression } = (0,detect/* detect */.o)(bytes);
    if (format === 'onnx')
        return scanOnnx(bytes, context);
    const container = compression ?? (format === 'joblib-zf' ? 'zlib' : null);
    if (container !== null)
        return scanCompressed(bytes, { ...context, container, from: compression === null ? zfStart(bytes) : 0 });
    if (format === 'pickle' || format === 'joblib')
        return scanPickle(bytes, context);
    return scanOpaque(bytes, format, context);
}
function scanPickle(bytes, context) {
    const evidence = new Evidence(context);
    const outcome = scanStream(bytes, evidence);
    evidence.judgeGlobals();
    evidence.add('pickle-by-design', `protocol ${outcome.protocol}`, 0);
    const joblib = [...evidence.globals].some((ref) => ref.qualifiedName.endsWith('.numpy_pickle.NumpyArrayWrapper'));
    return { format: joblib ? 'joblib' : 'pickle', complete: outcome.complete, accounted: outcome.accounted };
}
/** joblib's compressors: the stream inside is judged whatever the file is called; what follows the container is searched. */
async function scanCompressed(bytes, context) {
    const { findings, location, container, from } = context;
    const depth = location.split('!/').length;
    let inner;
    try {
        inner = (0,compression/* decompress */.m)(bytes.subarray(from), container);
    }
    catch (error) {
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw error;
        findings.add(error.code === 'limit' ? 'resource-bomb' : 'pickle-malformed', { message: (0,errors/* messageOf */.bD)(error), location });
        resync(bytes, 0, new Evidence(context));
        return { format: container, complete: false, accounted: 0 };
    }
    const within = { ...context, location: `${location}!/${container}` };
    const content = depth > MAX_LAYERS ? scanOpaque(inner.bytes, 'unknown', within) : await scanContent(inner.bytes, within);
    const consumed = from + inner.consumed;
    const trailing = bytes.length - consumed;
    if (trailing > 0) {
        const message = `${trailing} bytes follow the ${container} data`;
        findings.add('trailing-data', { message, location, offset: consumed });
        resync(bytes, consumed, new Evidence(context));
    }
    const isPickle = content.format === 'pickle' || content.format === 'joblib';
    return {
        format: isPickle ? 'joblib' : content.format,
        complete: content.complete && trailing === 0,
        accounted: content.accounted === inner.bytes.length ? consumed : 0,
    };
}
/** Compression inside compression; joblib has one layer. */
const MAX_LAYERS = 4;
/** joblib before 0.10: `ZF`, the length in hexadecimal padded to 19 characters, an optional space, zlib data. */
function zfStart(bytes) {
    const header = 2 + 19;
    return bytes[header] === 0x20 ? header + 1 : header;
}
/** Formats that the scan does not read yet: said so, never called clean; pickles that hide in them are found anyway. */
function scanOpaque(bytes, format, context) {
    const { findings, location } = context;
    resync(bytes, 0, new Evidence(context));
    const what = format === 'unknown' ? 'an unknown format' : format;
    findings.add('not-inspected', { message: `${bytes.length} bytes of ${what}`, location });
    return { format, complete: false, accounted: 0 };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/security/secrets/patterns.ts
const patterns = [
    { name: 'private key', expression: /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/g },
    { name: 'JSON web token', expression: /\beyJ[\w-]{10,2000}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}/g },
    { name: 'Azure storage key', expression: /\bAccountKey=([A-Za-z0-9+/]{86}==)/g },
    { name: 'OpenAI project key', expression: /\bsk-proj-[\w-]{20,200}/g },
    { name: 'Hugging Face token', expression: /\bhf_[A-Za-z]{34}\b/g },
    { name: 'GitLab token', expression: /\bglpat-[\w-]{20,64}/g },
    { name: 'Stripe key', expression: /\b[sr]k_live_[A-Za-z0-9]{20,128}/g },
    { name: 'Google API key', expression: /\bAIza[\w-]{35}\b/g },
    { name: 'Databricks token', expression: /\bdapi[0-9a-f]{32}\b/g },
    {
        // Quoted, or with a character that no plain word has: documentation says "secret: optional".
        name: 'password or key in an assignment',
        expression: /\b\w{0,40}(?:password|passwd|pwd|secret|api_?key|access_?key|auth_?token|access_?token|private_?key)["']?\s{0,4}[:=]\s{0,4}(?=["']|[a-z]{0,200}[^a-z\s"'&,;<>{}()[\]$*.])["']?([^\s"'&,;<>{}()[\]$*]{6,200})/gi,
    },
];
/** Names of dictionary entries and attributes whose string value is a credential; `token_pattern` and `tokenizer` are not. */
const CREDENTIAL_NAME = /^(?:\w{0,40}_)?(?:password|passwd|pwd|secret|secret_?key|client_secret|api_?key|access_?key|access_?token|auth_?token|private_?key|token)$/i;
/** Values that stand for "none given". */
const PLACEHOLDER = /^(?:none|null|nil|true|false|undefined|nan|x{3,}|\.{3,}|change_?me|example|redacted|your[_-].*|str|string)$/i;
function isPlaceholder(value) {
    return PLACEHOLDER.test(value);
}

;// CONCATENATED MODULE: ./src/security/secrets/collector.ts




/** Shorter strings hold no credential that could be told from a word. */
const MIN_TEXT = 12;
/** Values under a name like `password` may be shorter. */
const MIN_VALUE = 6;
/** Characters kept for the search; distinct strings of honest models are far below. Beyond it the scan is incomplete. */
const MAX_CHARACTERS = 256 * 1024 * 1024;
/** Searched at once; longer strings are cut with an overlap longer than any credential. */
const CHUNK = 1024 * 1024;
const collector_OVERLAP = 8 * 1024;
/**
 * Gathers the decoded strings of a file and searches them for credentials. Array bytes never get here: random weights
 * contain every pattern sooner or later. What is found is reported by its first four characters and a digest only.
 */
class SecretCollector {
    #texts = new Map();
    #values = [];
    #characters = 0;
    /** False when the budget kept strings from being searched. */
    complete = true;
    text(value, offset, location) {
        if (value.length < MIN_TEXT || this.#texts.has(value))
            return;
        this.#characters += value.length;
        if (this.#characters > MAX_CHARACTERS)
            this.complete = false;
        else
            this.#texts.set(value, { offset, location });
    }
    pair(key, value, offset, location) {
        if (value.length < MIN_VALUE || !CREDENTIAL_NAME.test(key) || isPlaceholder(value))
            return;
        this.#values.push({ name: key, value, place: { offset, location } });
    }
    /** Searches what was gathered; each credential is reported once a place. */
    async report(findings) {
        for (const { name, value, place } of this.#values)
            addSecret(findings, `value of ${name}`, value, place);
        for (const chunk of this.#chunks()) {
            for (const { name, expression } of patterns) {
                for (const match of chunk.text.matchAll(expression)) {
                    const value = match[1] ?? match[0];
                    if (!isPlaceholder(value))
                        addSecret(findings, name, value, chunk.placeOf(match.index));
                }
            }
            await lint(chunk, findings);
        }
        if (!this.complete) {
            findings.add('budget-exceeded', { message: 'more strings than the search for credentials takes', location: '' });
        }
    }
    *#chunks() {
        let chunk = new Chunk();
        for (const [text, place] of this.#texts) {
            for (let start = 0; start < text.length; start += CHUNK - collector_OVERLAP) {
                chunk.add(text.slice(start, start + CHUNK), place);
                if (chunk.length < CHUNK)
                    continue;
                yield chunk;
                chunk = new Chunk();
            }
        }
        if (chunk.length > 0)
            yield chunk;
    }
}
/** Strings joined by line breaks, with the way back from an index to the string it lies in. */
class Chunk {
    #parts = [];
    #starts = [];
    #places = [];
    length = 0;
    add(text, place) {
        this.#parts.push(text);
        this.#starts.push(this.length);
        this.#places.push(place);
        this.length += text.length + 1;
    }
    get text() {
        return this.#parts.join('\n');
    }
    placeOf(index) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.#starts[middle] <= index)
                low = middle;
            else
                high = middle - 1;
        }
        return this.#places[low];
    }
}
/** secretlint's recommended rules. Loaded only when there are strings to search. */
async function lint(chunk, findings) {
    const [{ lintSource }, { creator: preset }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(198)]).then(__webpack_require__.bind(__webpack_require__, 198)),
        __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 31577)),
    ]);
    const rules = preset.rules
        // A `secretlint-disable` string inside a model must not silence the search.
        .filter((creator) => creator.meta.id !== '@secretlint/secretlint-rule-filter-comments')
        .map((creator) => ({
        id: creator.meta.id,
        rule: creator,
        ...(creator.meta.id === '@secretlint/secretlint-rule-aws' ? { options: { enableIDScanRule: true } } : {}),
    }));
    const content = chunk.text;
    const { messages } = await lintSource({
        source: { filePath: 'strings.txt', content, contentType: 'text', ext: '.txt' },
        options: { noPhysicFilePath: true, config: { rules } },
    });
    for (const { messageId, range } of messages) {
        addSecret(findings, messageId, content.slice(range[0], range[1]), chunk.placeOf(range[0]));
    }
}
function addSecret(findings, kind, value, { offset, location }) {
    const digest = (0,external_node_crypto_.createHash)('sha256').update(value).digest('hex').slice(0, 12);
    findings.add('secret', { message: `${kind}: ${value.slice(0, 4)}... (sha256 ${digest}...)`, location, offset });
}

;// CONCATENATED MODULE: ./src/security/scan.ts







/**
 * Scans one model file: content by its format (told by the bytes, not by the name), credentials in its strings, and the
 * permissions of the path. Bad content never throws; it becomes findings, and `complete` says whether all was judged.
 */
async function scanModel(request) {
    const { path, bytes, policy } = request;
    const findings = new security_findings/* FindingList */.kQ();
    const strings = new SecretCollector();
    const today = (request.now ?? new Date()).toISOString().slice(0, 10);
    const content = await scanContent(bytes, { location: (0,external_node_path_.basename)(path), path, findings, strings, policy, today });
    reportMismatch(path, content.format, findings);
    if (policy.switches.secrets)
        await strings.report(findings);
    if (policy.switches.permissions) {
        const options = {
            ...(request.stat === undefined ? {} : { stat: request.stat }),
            ...(request.sourceRoot === undefined ? {} : { workspace: request.sourceRoot }),
        };
        findings.addAll(await checkPermissions(path, options));
    }
    const list = findings.toArray();
    return {
        path,
        format: content.format,
        size: bytes.length,
        sha256: request.sha256,
        risk: (0,security_findings/* worstOf */.hm)(list),
        complete: content.complete && strings.complete,
        bytes_accounted: content.accounted,
        findings: list,
    };
}
/** Extensions under which users expect data without code; a pickle there is a disguise. */
const DATA_EXTENSIONS = new Set([
    '.onnx',
    '.safetensors',
    '.gguf',
    '.tflite',
    '.h5',
    '.hdf5',
    '.keras',
    '.json',
    '.txt',
    '.csv',
    '.npy',
    '.pb',
    '.ubj',
]);
function reportMismatch(path, format, findings) {
    const extension = (0,external_node_path_.extname)(path).toLowerCase();
    if ((format === 'pickle' || format === 'joblib') && DATA_EXTENSIONS.has(extension)) {
        findings.add('format-mismatch', { message: `a pickle under the name of a ${extension} file`, location: path });
    }
}


/***/ }),

/***/ 80159:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   hm: () => (/* binding */ worstOf),
/* harmony export */   z6: () => (/* binding */ check)
/* harmony export */ });
/* unused harmony export outcomeOf */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Failures that mean "the input cannot be used", not "the model is bad": exit code 2. */
const UNUSABLE = new Set([
    'not-found',
    'empty-file',
    'lfs-pointer',
    'corrupt',
    'usage',
    'config',
    'limit',
]);
/**
 * Runs one check and times it. A check that throws is never passed: unusable input is an error, a model that
 * cannot be run is inconclusive, data that does not fit the model fails, a bug is an error.
 */
async function check(clock, id, run) {
    const start = clock.elapsed();
    let outcome;
    try {
        outcome = await run();
    }
    catch (error) {
        outcome = outcomeOf(error);
    }
    return {
        id,
        status: outcome.status,
        measured: outcome.measured ?? null,
        threshold: outcome.threshold ?? null,
        message: outcome.message,
        duration_ms: Math.round(clock.elapsed() - start),
        ...(outcome.severity === undefined ? {} : { severity: outcome.severity }),
    };
}
/** As check, for a check that also yields something: `value` is null when it threw. */
async function attempt(clock, id, run) {
    const held = { value: null };
    const result = await check(clock, id, async () => {
        const { outcome, value } = await run();
        held.value = value;
        return outcome;
    });
    return { check: result, value: held.value };
}
function outcomeOf(error) {
    if (!(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isModelGateError */ .p2)(error))
        return { status: 'error', message: `unexpected failure: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}` };
    const message = error.remedy === undefined ? error.message : `${error.message}. ${error.remedy}`;
    if (UNUSABLE.has(error.code))
        return { status: 'error', message };
    if (error.code === 'data')
        return { status: 'failed', message };
    return { status: 'inconclusive', message };
}
/** The worst status counts; warnings and skipped checks do not. An empty list is skipped. */
function worstOf(checks) {
    const counting = checks.filter((one) => one.severity !== 'warn' && one.status !== 'skipped');
    for (const status of ['error', 'failed', 'inconclusive']) {
        if (counting.some((one) => one.status === status))
            return status;
    }
    return checks.every((one) => one.status === 'skipped') ? 'skipped' : 'passed';
}


/***/ }),

/***/ 21335:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ securityPolicy),
  C: () => (/* binding */ securityScanStage)
});

// EXTERNAL MODULE: ./src/security/scan.ts + 24 modules
var security_scan = __webpack_require__(55182);
// EXTERNAL MODULE: ./src/security/findings.ts
var security_findings = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/stages/check.ts
var stages_check = __webpack_require__(80159);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/security/dependencies/packages.ts
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

;// CONCATENATED MODULE: ./src/security/dependencies/lock-files.ts


/** One reader a kind of file. */
const dependencyFiles = [
    { names: /^requirements.*\.txt$/i, read: readRequirements },
    { names: /^(?:poetry|uv|pdm)\.lock$/, read: readTomlLock },
    { names: /^Pipfile\.lock$/, read: readPipfileLock },
];
/**
 * Reads a dependency file by its name.
 * @throws ModelGateError unsupported for an unknown name, data when the content breaks its format
 */
function readDependencyFile(name, text) {
    const kind = dependencyFiles.find(({ names }) => names.test(name));
    if (kind === undefined) {
        throw new errors/* ModelGateError */.j3('unsupported', `${name} is no dependency file that ModelGate reads`, {
            subject: name,
            remedy: 'Give a requirements*.txt, poetry.lock, uv.lock, pdm.lock or Pipfile.lock.',
        });
    }
    return kind.read(text, name);
}
/** https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
function readRequirements(text, source) {
    const packages = [];
    const open = [];
    const lines = text.split(/\r?\n/);
    for (let at = 0; at < lines.length; at++) {
        const from = `${source}:${at + 1}`;
        let line = lines[at];
        while (line.endsWith('\\') && at + 1 < lines.length)
            line = line.slice(0, -1) + lines[++at];
        // Comment, environment marker and hashes say nothing about the version.
        const requirement = line
            .replace(/(?:^|\s)#.*$/, '')
            .replace(/\s--\w[\w-]*(?:[= ]\S+)?/g, '')
            .split(';', 1)[0]
            .trim();
        if (requirement === '' || requirement.startsWith('-')) {
            if (/^-[re]|^--(?:requirement|editable)/.test(requirement))
                open.push({ requirement, source: from });
            continue;
        }
        const match = /^([A-Za-z\d][\w.-]*)\s*(?:\[[^\]]*\])?\s*={2,3}\s*([^\s,]+)$/.exec(requirement);
        if (match !== null && isVersion(match[2])) {
            packages.push({ name: normaliseName(match[1]), version: match[2], source: from });
        }
        else
            open.push({ requirement, source: from });
    }
    return { packages, open };
}
/**
 * poetry.lock, uv.lock and pdm.lock share `[[package]]` tables whose name and version are plain strings; only these
 * three line forms are read, so that no TOML parser is needed.
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
        else if (name !== null && isVersion(match[2])) {
            packages.push({ name: normaliseName(name), version: match[2], source: `${source}:${at + 1}` });
        }
    }
    if (packages.length === 0)
        throw new errors/* ModelGateError */.j3('data', `${source} has no [[package]] with a version`, { subject: source });
    return { packages, open: [] };
}
function readPipfileLock(text, source) {
    let lock;
    try {
        lock = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('data', `${source} is not JSON: ${(0,errors/* messageOf */.bD)(cause)}`, { subject: source, cause });
    }
    const packages = [];
    const open = [];
    for (const section of ['default', 'develop']) {
        for (const [name, entry] of Object.entries(field(lock, section) ?? {})) {
            const version = field(entry, 'version');
            const exact = typeof version === 'string' && version.startsWith('==') ? version.slice(2) : '';
            if (isVersion(exact))
                packages.push({ name: normaliseName(name), version: exact, source });
            else
                open.push({ requirement: name, source });
        }
    }
    return { packages, open };
}
function field(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return null;
    const found = value[name];
    return typeof found === 'string' || (typeof found === 'object' && found !== null) ? found : null;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
;// CONCATENATED MODULE: ./src/security/dependencies/osv.ts





/** https://google.github.io/osv.dev/post-v1-querybatch/ */
const MAX_BATCH = 1_000;
/** Pages of one batch; an answer that never ends is an answer that cannot be trusted. */
const MAX_PAGES = 20;
const TIMEOUT_MS = 15_000;
const OSV_URL = 'https://api.osv.dev';
const batchAnswer = schemas/* object */.Ikc({
    results: schemas/* array */.YOg(schemas/* object */.Ikc({
        vulns: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP() })).optional(),
        next_page_token: schemas/* string */.YjP().optional(),
    })),
});
const advisoryAnswer = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    summary: schemas/* string */.YjP().optional(),
    details: schemas/* string */.YjP().optional(),
    withdrawn: schemas/* string */.YjP().optional(),
    aliases: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    database_specific: schemas/* object */.Ikc({ severity: schemas/* string */.YjP().optional() }).optional(),
    affected: schemas/* array */.YOg(schemas/* object */.Ikc({
        package: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), ecosystem: schemas/* string */.YjP() }).optional(),
        ranges: schemas/* array */.YOg(schemas/* object */.Ikc({ events: schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP())) })).optional(),
    }))
        .optional(),
});
/** Asks an OSV server; every answer is checked, and an error means "not checked", never "no advisory". */
class OsvClient {
    #send;
    #base;
    #signal;
    constructor(send, base = OSV_URL, signal) {
        this.#send = send;
        this.#base = base.replace(/\/+$/, '');
        this.#signal = signal;
    }
    /** Advisory ids for each package, in the order given. */
    async query(packages) {
        const ids = packages.map(() => []);
        for (let start = 0; start < packages.length; start += MAX_BATCH) {
            let pending = packages.slice(start, start + MAX_BATCH).map((each, at) => ({ each, at: start + at, token: '' }));
            for (let page = 0; pending.length > 0; page++) {
                if (page >= MAX_PAGES)
                    throw refusal(`more than ${MAX_PAGES} pages of one answer`);
                const queries = pending.map(({ each, token }) => ({
                    package: { name: each.name, ecosystem: 'PyPI' },
                    version: each.version,
                    ...(token === '' ? {} : { page_token: token }),
                }));
                const { results } = await this.#ask('POST', '/v1/querybatch', batchAnswer, JSON.stringify({ queries }));
                if (results.length !== pending.length)
                    throw refusal(`${results.length} results for ${pending.length} queries`);
                const next = [];
                for (const [index, result] of results.entries()) {
                    const asked = pending[index];
                    ids[asked.at].push(...(result.vulns ?? []).map(({ id }) => id));
                    if (result.next_page_token !== undefined)
                        next.push({ ...asked, token: result.next_page_token });
                }
                pending = next;
            }
        }
        return ids;
    }
    /** One advisory; null when it was withdrawn. */
    async advisory(id, packageName) {
        const found = await this.#ask('GET', `/v1/vulns/${encodeURIComponent(id)}`, advisoryAnswer, null);
        if (found.withdrawn !== undefined)
            return null;
        const fixed = (found.affected ?? [])
            .filter((affected) => affected.package?.name === packageName)
            .flatMap((affected) => affected.ranges ?? [])
            .flatMap((range) => range.events.map((event) => event['fixed']))
            .filter((version) => version !== undefined && /^[\w.+!-]{1,40}$/.test(version) && !/^[0-9a-f]{40}$/.test(version));
        return {
            id: found.id,
            aliases: found.aliases ?? [],
            summary: found.summary ?? found.details?.split('\n', 1)[0] ?? '',
            severity: severityOf(found.database_specific?.severity),
            fixed: [...new Set(fixed)],
        };
    }
    async #ask(method, path, schema, body) {
        const headers = { accept: 'application/json', ...(body === null ? {} : { 'content-type': 'application/json' }) };
        const request = { url: `${this.#base}${path}`, method, headers, body, timeoutMs: TIMEOUT_MS };
        const response = await this.#send(request, this.#signal);
        if (response.status !== 200)
            throw refusal(`HTTP ${response.status} for ${method} ${path}`);
        let json;
        try {
            json = JSON.parse(response.body);
        }
        catch (cause) {
            throw refusal(`no JSON: ${(0,errors/* messageOf */.bD)(cause)}`);
        }
        const answer = schema.safeParse(json);
        if (!answer.success)
            throw refusal(`an unexpected answer: ${answer.error.issues[0]?.message ?? ''}`);
        return answer.data;
    }
}
function refusal(reason) {
    return new errors/* ModelGateError */.j3('data', `The advisory server answered with ${reason}`, {
        remedy: 'Run the check again; if it persists, give another osv-url or switch dependency_check off.',
    });
}
/** GitHub's words, which OSV carries for PyPI; an advisory without one counts as medium. */
function severityOf(word) {
    const severities = {
        CRITICAL: 'high',
        HIGH: 'high',
        MODERATE: 'medium',
        LOW: 'low',
    };
    return severities[word?.toUpperCase() ?? ''] ?? 'medium';
}

;// CONCATENATED MODULE: ./src/security/dependencies/check.ts









/** Lists pinned and embedded library versions and asks OSV about them, when the network is permitted. */
async function checkDependencies(request) {
    const findings = new security_findings/* FindingList */.kQ();
    const open = [];
    const packages = [];
    let unread = null;
    try {
        for (const name of await listDependencyFiles(request.sourceRoot)) {
            const list = readDependencyFile(name, await (0,promises_.readFile)((0,external_node_path_.join)(request.sourceRoot, name), 'utf8'));
            packages.push(...list.packages);
            open.push(...list.open);
        }
    }
    catch (error) {
        unread = (0,errors/* messageOf */.bD)(error);
    }
    for (const [path, versions] of Object.entries(request.embedded))
        packages.push(...embeddedPackages(versions, path));
    const notChecked = (reason) => {
        findings.add('dependency-not-checked', { message: reason, location: request.sourceRoot ?? '' });
        return { status: 'not_checked', reason, packages, open, findings: findings.toArray() };
    };
    if (unread !== null)
        return notChecked(unread);
    if (request.send === null)
        return notChecked(`no permission to ask an advisory database about ${packages.length} packages`);
    if (packages.length === 0) {
        return notChecked('no exact version is known: there is no lock file, and the model records none');
    }
    try {
        await ask(new OsvClient(request.send, request.baseUrl, request.signal), packages, findings);
    }
    catch (error) {
        return notChecked((0,errors/* messageOf */.bD)(error));
    }
    return { status: 'checked', reason: null, packages, open, findings: findings.toArray() };
}
async function listDependencyFiles(folder) {
    if (folder === null)
        return [];
    const names = (await (0,promises_.readdir)(folder)).sort();
    return names.filter((name) => dependencyFiles.some((kind) => kind.names.test(name)));
}
async function ask(client, packages, findings) {
    const unique = [...new Map(packages.map((each) => [`${each.name}@${each.version}`, each])).values()];
    const ids = await client.query(unique);
    for (const [at, each] of unique.entries()) {
        // PYSEC and GHSA describe the same flaw; GitHub's entry has the severity, so it goes first.
        const told = new Set();
        for (const id of [...ids[at]].sort((a, b) => Number(b.startsWith('GHSA')) - Number(a.startsWith('GHSA')))) {
            if (told.has(id))
                continue;
            const advisory = await client.advisory(id, each.name);
            if (advisory === null)
                continue;
            for (const name of [advisory.id, ...advisory.aliases])
                told.add(name);
            const names = [advisory.id, ...advisory.aliases].join(', ');
            const fixed = advisory.fixed.length === 0 ? 'no fixed version is listed' : `fixed in ${advisory.fixed.join(', ')}`;
            findings.add('dependency-vulnerable', {
                message: `${each.name} ${each.version}: ${advisory.summary} (${names}; ${fixed})`,
                location: each.source,
                severity: advisory.severity,
            });
        }
    }
}

// EXTERNAL MODULE: ./src/stages/security-scan/severity.ts
var severity = __webpack_require__(90701);
;// CONCATENATED MODULE: ./src/stages/security-scan/dependencies.ts



/** Known vulnerabilities of the libraries that the model and the repository name. Not asked is never passed. */
async function dependencyCheck(context) {
    const { clock, config, model, sourceRoot, http, signal } = context;
    const { dependency_check, advisory_url } = config.security;
    const { check, value } = await (0,stages_check/* attempt */.CD)(clock, 'security.dependencies', async () => {
        if (!dependency_check)
            return silent({ status: 'skipped', message: 'security.dependency_check is off' });
        if (advisory_url === null) {
            return silent({
                status: 'inconclusive',
                message: 'not checked: set security.advisory_url (https://api.osv.dev) to ask about known vulnerabilities',
                severity: 'warn',
            });
        }
        const facts = await model.facts();
        const report = await checkDependencies({
            sourceRoot,
            embedded: facts === null ? {} : { [model.path]: facts.library_versions },
            send: http,
            baseUrl: advisory_url,
            signal,
        });
        return { value: report.findings, outcome: outcomeOf(report, config.security.max_severity) };
    });
    return { check, findings: value ?? [] };
}
function silent(outcome) {
    return { value: [], outcome };
}
function outcomeOf(report, threshold) {
    if (report.status === 'not_checked') {
        return { status: 'inconclusive', threshold, message: `not checked: ${report.reason ?? 'no answer'}` };
    }
    const grave = report.findings.filter((finding) => (0,severity/* severityRank */.q)(finding.severity) > (0,severity/* severityRank */.q)(threshold));
    const counted = `${report.packages.length} packages, ${report.findings.length} known vulnerabilities`;
    return grave.length === 0
        ? { status: 'passed', measured: report.findings.length, threshold, message: counted }
        : { status: 'failed', measured: report.findings.length, threshold, message: `${counted}; ${grave[0].message}` };
}

;// CONCATENATED MODULE: ./src/stages/security-scan.ts




/** What would happen if somebody loaded this file, who may change it, and what secrets it carries. */
const securityScanStage = { name: 'security_scan', key: 'security', run, blank };
/** The scan's policy as the configuration states it. */
function securityPolicy({ security }) {
    return {
        allow: security.allow.map(({ expires, ...entry }) => ({ ...entry, ...(expires === undefined ? {} : { expires }) })),
        allowedModules: security.allowed_modules,
        switches: { secrets: security.secrets_scan, permissions: true, dependencies: security.dependency_check },
    };
}
async function run(context) {
    const { clock, config, model } = context;
    const start = clock.elapsed();
    const { check: scan, value: scanned } = await (0,stages_check/* attempt */.CD)(clock, 'security.scan', async () => {
        const { bytes, sha256 } = await model.file();
        const value = await (0,security_scan/* scanModel */.b)({
            path: model.absolutePath,
            bytes,
            sha256,
            policy: securityPolicy(config),
            sourceRoot: context.sourceRoot,
        });
        return { value, outcome: scanOutcome(value, config) };
    });
    const file = scanned === null ? null : { ...scanned, path: model.path };
    const dependencies = await dependencyCheck(context);
    const findings = [...(file?.findings ?? []).filter((finding) => isWanted(finding, config)), ...dependencies.findings];
    const checks = [
        scan,
        ...(file === null ? [] : GROUPS.map((group) => groupCheck(group, findings, config))),
        dependencies.check,
    ];
    return {
        status: (0,stages_check/* worstOf */.hm)(checks),
        overall_risk: (0,security_findings/* overallRisk */.Nk)(findings),
        findings,
        files: file === null ? [] : [{ ...file, findings: file.findings.filter((finding) => isWanted(finding, config)) }],
        checks,
        duration_ms: Math.round(clock.elapsed() - start),
    };
}
function scanOutcome(file, config) {
    if (!config.security.vulnerability_scan)
        return { status: 'skipped', message: 'security.vulnerability_scan is off' };
    if (!file.complete) {
        return {
            status: 'inconclusive',
            measured: file.bytes_accounted,
            threshold: file.size,
            message: `${file.bytes_accounted} of ${file.size} bytes were understood; what was not is not judged`,
        };
    }
    return { status: 'passed', measured: file.bytes_accounted, message: `${file.format}: every byte was read and judged` };
}
/** Findings by what they are about; the last group takes the rest. */
const GROUPS = [
    {
        id: 'security.secrets',
        what: 'credential',
        isOn: (config) => config.security.secrets_scan,
        has: (ruleId) => ruleId.startsWith('secret'),
    },
    {
        id: 'security.permissions',
        what: 'permission problem',
        isOn: () => true,
        has: (ruleId) => ruleId.startsWith('permissions-'),
    },
    {
        id: 'security.vulnerabilities',
        what: 'finding',
        isOn: (config) => config.security.vulnerability_scan,
        has: (ruleId) => !/^(secret|permissions-|dependency-)/.test(ruleId),
    },
];
/** A switch that is off silences its findings; nothing else does. */
function isWanted(finding, config) {
    return GROUPS.find((group) => group.has(finding.rule_id))?.isOn(config) ?? true;
}
function groupCheck(group, findings, config) {
    const threshold = config.security.max_severity;
    const base = { id: group.id, threshold, duration_ms: 0 };
    if (!group.isOn(config))
        return { ...base, status: 'skipped', measured: null, message: 'switched off in the configuration' };
    const own = findings.filter((finding) => group.has(finding.rule_id));
    const risk = (0,security_findings/* overallRisk */.Nk)(own);
    const grave = own.filter((finding) => (0,severity/* severityRank */.q)(finding.severity) > (0,severity/* severityRank */.q)(threshold));
    if (grave.length === 0) {
        return {
            ...base,
            status: 'passed',
            measured: risk,
            message: `${own.length} ${group.what}${own.length === 1 ? '' : 's'}, risk ${risk}`,
        };
    }
    const [first] = grave;
    return {
        ...base,
        status: 'failed',
        measured: risk,
        message: `${first.message} (${first.rule_id}${grave.length > 1 ? `, and ${grave.length - 1} more` : ''}). ${first.remedy}`,
    };
}
function blank(status, one) {
    return { status, overall_risk: 'low', findings: [], files: [], checks: [one], duration_ms: one.duration_ms };
}


/***/ }),

/***/ 90701:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ severityRank)
/* harmony export */ });
/** Low before medium before high. */
function severityRank(severity) {
    return ['low', 'medium', 'high'].indexOf(severity);
}


/***/ })

};
