export const id = 704;
export const ids = [704];
export const modules = {

/***/ 36419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ MAX_MODEL_BYTES),
/* harmony export */   M1: () => (/* binding */ MAX_NESTING),
/* harmony export */   Np: () => (/* binding */ MAX_OBJECT_DEPTH),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   QJ: () => (/* binding */ PREDICT_CHUNK_ROWS),
/* harmony export */   cR: () => (/* binding */ MAX_PICKLE_OPCODES),
/* harmony export */   eY: () => (/* binding */ MAX_COMPRESSION_RATIO),
/* harmony export */   jB: () => (/* binding */ MAX_ANNOTATIONS_PER_LEVEL),
/* harmony export */   jq: () => (/* binding */ MAX_DENSE_CELLS),
/* harmony export */   y4: () => (/* binding */ MAX_DECOMPRESSED_BYTES)
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


/***/ }),

/***/ 46323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubReporter: () => (/* binding */ githubReporter)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/hosts/github/artifact.ts


/** The client retries for about 40 s when the service is down; a report is not worth more of a job's time. */
const UPLOAD_TIMEOUT_MS = 60_000;
/**
 * Uploads the report folders as one workflow artifact. Artifacts are immutable per name and run, so the default name
 * carries model, job and attempt, and a name that is taken gets a suffix.
 */
async function uploadReports(runs, context, name, root) {
    const files = runs.flatMap(({ files: one }) => [one.result, one.html, one.junit, one.sarif, one.summary].filter((path) => path !== null));
    const base = artifactName(name ?? defaultName(runs, context));
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(495)]).then(__webpack_require__.bind(__webpack_require__, 65495));
    const client = new DefaultArtifactClient();
    let problem = '';
    for (const candidate of [base, `${base}-${uniqueSuffix(runs)}`]) {
        try {
            const { id } = await withTimeLimit(client.uploadArtifact(candidate, files, root));
            if (id === undefined)
                return { uploaded: null, warning: 'the artifact service accepted the reports but gave no id' };
            const url = context.source.runUrl === null ? '' : `${context.source.runUrl}/artifacts/${id}`;
            return { uploaded: { id: String(id), url }, warning: null };
        }
        catch (error) {
            problem = (0,errors/* messageOf */.bD)(error);
            if (!/409|conflict|already exists/i.test(problem))
                break;
        }
    }
    return { uploaded: null, warning: `the reports were not uploaded as an artifact (${problem}); they are in ${root}` };
}
function defaultName(runs, { job, attempt }) {
    const model = runs.length === 1 ? (0,external_node_path_.basename)(runs[0].result.model_path) : `${runs.length}-models`;
    return `modelgate-${model}-${job}-${attempt}`;
}
/** Characters that the artifact service refuses. */
function artifactName(name) {
    return name.replaceAll(/["':<>|*?\r\n\\/]/g, '-').slice(0, 200);
}
function uniqueSuffix(runs) {
    return runs[0]?.result.pipeline_id.slice(-6) ?? 'again';
}
async function withTimeLimit(work) {
    let timer;
    const limit = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            reject(new Error(`no answer within ${UPLOAD_TIMEOUT_MS / 1000} s`));
        }, UPLOAD_TIMEOUT_MS);
    });
    try {
        return await Promise.race([work, limit]);
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./src/hosts/github/outputs.ts
/** Worst first: of several models, the worst one speaks for the step. */
const WORST_FIRST = [
    'error',
    'failed',
    'rolled_back',
    'inconclusive',
    'awaiting_approval',
    'ready_for_deployment',
    'deployed',
];
/** All outputs of action.yml as strings; what does not exist is empty. @param runs in the order of the models */
function outputsOf(runs, artifact) {
    const worst = worstOf(runs);
    const { stages, verdict, overall_status, pipeline_id, model } = worst?.result ?? blankResult();
    const drifted = stages.validation?.data_drift.columns.filter((column) => column.drifted === true) ?? [];
    const performance = stages.validation?.model_performance;
    return {
        'overall-status': overall_status,
        passed: String(verdict.passed),
        'pipeline-id': pipeline_id,
        'model-sha256': model?.sha256 ?? '',
        'risk-level': stages.security?.overall_risk ?? '',
        metrics: JSON.stringify(performance?.metrics ?? {}),
        'drifted-features': JSON.stringify(drifted.map((column) => column.name)),
        'result-path': worst?.files.result ?? '',
        'html-path': worst?.files.html ?? '',
        'junit-path': worst?.files.junit ?? '',
        'sarif-path': worst?.files.sarif ?? '',
        'artifact-id': artifact?.id ?? '',
        'artifact-url': artifact?.url ?? '',
        'comment-id': '',
        'deployment-id': stages.deployment?.deployment_id ?? '',
        'deployed-ref': stages.deployment?.deployed_ref ?? '',
        'rolled-back': String(overall_status === 'rolled_back'),
        'previous-version': stages.deployment?.previous?.id ?? '',
    };
}
function worstOf(runs) {
    const rank = (run) => WORST_FIRST.indexOf(run.result.overall_status);
    return runs.toSorted((left, right) => rank(left) - rank(right))[0];
}
/** What the outputs say when the run broke before there was a result. */
function blankResult() {
    return {
        stages: {},
        verdict: { passed: false, reasons: [], next_step: '' },
        overall_status: 'error',
        pipeline_id: '',
        model: null,
    };
}

;// CONCATENATED MODULE: ./src/hosts/github/reporter.ts






/** Job summary, artifact and outputs of a workflow step. Outputs are set last and always. */
function githubReporter({ context, artifact, outputDirectory }) {
    return {
        publish: async (runs) => {
            const problems = [];
            let uploaded = null;
            if (artifact !== null && runs.length > 0) {
                const outcome = await uploadReports(runs, context, artifact.name, outputDirectory);
                if (outcome.warning !== null)
                    problems.push(outcome.warning);
                uploaded = outcome.uploaded;
            }
            try {
                await writeSummary(runs);
            }
            catch (error) {
                problems.push(`the job summary was not written: ${(0,errors/* messageOf */.bD)(error)}`);
            }
            for (const [name, value] of Object.entries(outputsOf(runs, uploaded)))
                (0,core/* setOutput */.uH)(name, value);
            return problems;
        },
    };
}
/** A step summary over 1 MiB is dropped whole by the runner; the models that do not fit are named instead. */
async function writeSummary(runs) {
    if (process.env['GITHUB_STEP_SUMMARY'] === undefined)
        return;
    let size = 0;
    let left = 0;
    for (const { files } of runs) {
        const text = await (0,promises_.readFile)(files.summary, 'utf8');
        size += Buffer.byteLength(text);
        if (size > limits/* MAX_SUMMARY_BYTES */.Q0)
            left++;
        else
            core/* summary */.z.addRaw(text, true);
    }
    if (left > 0)
        core/* summary */.z.addRaw(`The summaries of ${left} more models do not fit here; they are in the artifact.`, true);
    await core/* summary */.z.write();
}


/***/ })

};
