export const id = 6089;
export const ids = [6089];
export const modules = {

/***/ 76089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanCommand: () => (/* binding */ scanCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/json.ts
var json = __webpack_require__(86153);
// EXTERNAL MODULE: ./src/formats/model-file.ts
var model_file = __webpack_require__(74184);
// EXTERNAL MODULE: ./src/report/sarif.ts
var sarif = __webpack_require__(10643);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/report/wording.ts
var wording = __webpack_require__(25594);
;// CONCATENATED MODULE: ./src/report/scan-table.ts



const COLOURS = { high: 'red', medium: 'yellow', low: 'green' };
/** The scan for a terminal: one line a file, its findings below, most severe first. */
function renderScanTable(scan, options = {}) {
    const paint = (severity, text) => options.colour === true ? (0,external_node_util_.styleText)(COLOURS[severity], text, { validateStream: false }) : text;
    const findings = scan.files.reduce((count, file) => count + file.findings.length, 0);
    return [
        ...scan.files.flatMap((file) => fileLines(file, paint)),
        `${paint(scan.overall_risk, `${scan.overall_risk} risk`)}: ${(0,wording/* counted */.hS)(scan.files.length, 'file')}, ${(0,wording/* counted */.hS)(findings, 'finding')}`,
        '',
    ].join('\n');
}
const RANK = { high: 0, medium: 1, low: 2 };
function fileLines(file, paint) {
    const read = file.complete
        ? 'every byte understood'
        : `INCOMPLETE: ${file.bytes_accounted} of ${file.size} bytes understood`;
    return [
        `${(0,core_text/* terminal */.Fo)(file.path)}  ${paint(file.risk, file.risk)}  ${(0,core_text/* terminal */.Fo)(file.format)}, ${(0,wording/* showBytes */.ni)(file.size)}, sha256 ${(0,core_text/* terminal */.Fo)((0,wording/* shortDigest */.VK)(file.sha256))}, ${read}`,
        ...file.findings
            .toSorted((a, b) => RANK[a.severity] - RANK[b.severity])
            .flatMap((finding) => [
            `  ${paint(finding.severity, finding.severity.padEnd(6))}  ${(0,core_text/* terminal */.Fo)(finding.rule_id)}: ${(0,core_text/* terminal */.Fo)(finding.message)}`,
            `          at ${(0,core_text/* terminal */.Fo)(finding.location)}${finding.offset === null ? '' : `, byte ${finding.offset}`}`,
            ...(finding.remedy === '' ? [] : [`          ${(0,core_text/* terminal */.Fo)(finding.remedy)}`]),
        ]),
        '',
    ];
}

// EXTERNAL MODULE: ./src/security/scan.ts + 43 modules
var scan = __webpack_require__(87648);
// EXTERNAL MODULE: ./src/security/findings.ts
var findings = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/stages/security-scan/policy.ts
var security_scan_policy = __webpack_require__(27972);
// EXTERNAL MODULE: ./src/stages/security-scan/severity.ts
var severity = __webpack_require__(90701);
// EXTERNAL MODULE: ./src/commands/output.ts
var commands_output = __webpack_require__(88973);
// EXTERNAL MODULE: ./src/commands/reports.ts + 10 modules
var reports = __webpack_require__(7886);
// EXTERNAL MODULE: ./src/commands/settings.ts
var settings = __webpack_require__(86833);
;// CONCATENATED MODULE: ./src/commands/scan.ts












/** Extensions that a folder is searched for; a file that is named itself is scanned whatever its name. */
const MODEL_EXTENSIONS = /\.(joblib|pkl|pickle|dill|onnx|h5|hdf5|keras|npy|npz|pt|pth|bin|ckpt|safetensors|gguf|tflite)(\.(gz|bz2|xz|lzma|lz4|z))?$/i;
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);
/** The security scan alone, on files and folders. */
const scanCommand = {
    name: 'scan',
    async run(inputs, { workingDirectory, log }, print) {
        if (inputs.positionals.length === 0) {
            throw new errors/* ModelGateError */.j3('usage', 'modelgate scan: no file or folder was named', {
                remedy: 'modelgate scan models/',
            });
        }
        const config = await (0,settings/* resolveConfig */.pE)(inputs, workingDirectory);
        const paths = await modelFiles(inputs.positionals.map((path) => (0,settings/* within */.ux)(workingDirectory, path)));
        const files = [];
        const unread = [];
        for (const path of paths) {
            const shown = (0,external_node_path_.relative)(workingDirectory, path).replaceAll('\\', '/');
            log.progress(`scan: ${shown}`);
            try {
                const { bytes, sha256 } = await (0,model_file/* readModelFile */.G)(path);
                const policy = (0,security_scan_policy/* securityPolicy */.p)(config);
                files.push({ ...(await (0,scan/* scanModel */.b)({ path, bytes, sha256, policy, sourceRoot: workingDirectory })), path: shown });
            }
            catch (error) {
                if (!(0,errors/* isModelGateError */.p2)(error))
                    throw error;
                unread.push((0,errors/* explain */.WE)(error));
            }
        }
        if (files.length === 0)
            throw new errors/* ModelGateError */.j3('not-found', unread.join('\n'));
        const risk = (0,findings/* overallRisk */.Nk)(files.flatMap((file) => file.findings));
        const text = {
            json: () => (0,json/* toJson */.a)({ overall_risk: risk, files, unread }),
            sarif: () => (0,sarif/* renderSarif */.W)(files, reports/* SARIF_OPTIONS */.X),
            text: () => renderScanTable({ overall_risk: risk, files }),
        }[(inputs.text('format') ?? (inputs.flag('json') ? 'json' : 'text'))]();
        const output = inputs.text('output');
        if (output === undefined)
            print(text);
        else
            await (0,commands_output/* writeOutput */.z)((0,settings/* within */.ux)(workingDirectory, output), text);
        for (const problem of unread)
            log.error(problem);
        if (unread.length > 0)
            return 2;
        const passed = (0,severity/* severityRank */.q)(risk) <= (0,severity/* severityRank */.q)(config.security.max_severity) && files.every((file) => file.complete);
        return passed ? 0 : 1;
    },
};
async function modelFiles(paths) {
    const found = [];
    for (const path of paths) {
        const stat = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (stat?.isDirectory() !== true)
            found.push(path);
        else
            found.push(...(await filesBelow(path)));
    }
    if (found.length === 0) {
        throw new errors/* ModelGateError */.j3('not-found', 'no model file was found there', {
            remedy: 'Name a file to scan it whatever its extension.',
        });
    }
    return [...new Set(found)].toSorted();
}
async function filesBelow(folder) {
    const found = [];
    for (const entry of await (0,promises_.readdir)(folder, { withFileTypes: true })) {
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name))
            found.push(...(await filesBelow(path)));
        else if (!entry.isDirectory() && MODEL_EXTENSIONS.test(entry.name))
            found.push(path);
    }
    return found;
}


/***/ }),

/***/ 27972:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ securityPolicy)
/* harmony export */ });
/** The scan's policy as the configuration states it. */
function securityPolicy({ security }) {
    return {
        allow: security.allow.map(({ expires, ...entry }) => ({ ...entry, ...(expires === undefined ? {} : { expires }) })),
        allowedModules: security.allowed_modules,
        switches: { secrets: security.secrets_scan, permissions: true, dependencies: security.dependency_check },
    };
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
