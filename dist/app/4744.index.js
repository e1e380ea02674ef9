export const id = 4744;
export const ids = [4744];
export const modules = {

/***/ 14744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ checkDependencies),
  l: () => (/* binding */ requiredPackages)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/security/findings.ts
var security_findings = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/security/dependencies/files/index.ts + 6 modules
var files = __webpack_require__(61602);
;// CONCATENATED MODULE: ./src/security/dependencies/flaws/table.ts
const KERAS_ARCHIVE = ['keras'];
const KERAS_FILES = ['keras', 'hdf5'];
const PICKLES = ['pickle', 'joblib', 'torch', 'npy', 'npz', 'zip', 'tar', 'gzip', 'zlib', 'bz2', 'xz', 'lzma', 'lz4'];
/** Rules that speak of a pickle that would run something. */
const DANGEROUS_PICKLE = [
    'pickle-dangerous-callable',
    'pickle-carries-code',
    'pickle-untrusted-call',
    'pickle-dotted-name',
    'pickle-computed-call',
    'pickle-extension-code',
    'pickle-mutates-import',
    'pickle-special-state',
    'hidden-payload',
];
const NVD = 'https://nvd.nist.gov/vuln/detail/';
const flaw = (id, packages, effect, entry) => ({ id, packages, effect, source: `${NVD}${id}`, ...entry });
const dangerousPickle = (id, packages) => flaw(id, packages, 'code', {
    takes: 'a pickle that calls something outside the model libraries',
    formats: PICKLES,
    sign: { rules: DANGEROUS_PICKLE, severity: 'high' },
});
/**
 * Published flaws that a model file itself can trigger, or that are often met and take something else. Which versions have
 * them is the advisory database's to say; this table says what a file needs. Sources: the entry at NVD, and for Keras,
 * ONNX and PyTorch the advisories in their repositories that it links.
 */
const knownFlaws = [
    flaw('CVE-2024-3660', ['keras', 'tensorflow'], 'code', {
        takes: 'a Lambda layer with code of the file',
        formats: KERAS_FILES,
        sign: { rules: ['keras-lambda'], severity: 'high' },
    }),
    flaw('CVE-2025-1550', ['keras'], 'code', {
        takes: 'a configuration that names functions outside the layers',
        formats: KERAS_ARCHIVE,
        sign: { rules: ['keras-untrusted-module'], severity: 'high' },
    }),
    flaw('CVE-2025-8747', ['keras'], 'code', {
        takes: 'a configuration that names parts of Keras that are no layers',
        formats: KERAS_ARCHIVE,
        sign: { rules: ['keras-untrusted-module'], severity: 'high', text: 'names keras' },
    }),
    flaw('CVE-2025-9905', ['keras'], 'code', {
        takes: 'a Lambda layer with code in an .h5 file',
        formats: ['hdf5'],
        sign: { rules: ['keras-lambda'], severity: 'high' },
    }),
    flaw('CVE-2025-9906', ['keras'], 'code', {
        takes: 'a configuration that calls enable_unsafe_deserialization',
        formats: KERAS_ARCHIVE,
        sign: { rules: ['keras-untrusted-module'], severity: 'high', text: 'enable_unsafe_deserialization' },
    }),
    flaw('CVE-2025-12058', ['keras'], 'files', {
        takes: 'a vocabulary that is a path or a URL',
        formats: KERAS_FILES,
        sign: { rules: ['keras-file-access'] },
    }),
    flaw('CVE-2025-49655', ['keras'], 'code', {
        takes: 'a TorchModuleWrapper layer',
        formats: KERAS_FILES,
        sign: { rules: ['keras-foreign-layer'], severity: 'high' },
    }),
    flaw('CVE-2026-1669', ['keras'], 'files', {
        takes: 'HDF5 data that lies in other files',
        formats: KERAS_FILES,
        sign: { rules: ['hdf5-external'] },
    }),
    flaw('CVE-2026-0897', ['keras'], 'crash', {
        takes: 'an HDF5 dataset that declares far more than the file can hold',
        formats: KERAS_FILES,
        sign: { rules: ['resource-bomb'] },
    }),
    flaw('CVE-2025-12060', ['keras'], 'files', {
        takes: 'code that unpacks an archive of a stranger with keras.utils.get_file',
        formats: null,
        sign: { untold: true },
    }),
    flaw('CVE-2024-55459', ['keras'], 'files', {
        takes: 'code that unpacks an archive of a stranger with keras.utils.get_file',
        formats: null,
        sign: { untold: true },
    }),
    flaw('CVE-2021-37678', ['tensorflow', 'tensorflow-cpu', 'tensorflow-gpu'], 'code', {
        takes: 'a Keras model written as YAML, which is no format of a model file here',
        formats: [],
        sign: { format: true },
    }),
    flaw('CVE-2019-6446', ['numpy'], 'code', {
        takes: 'an array of objects, which numpy.load unpickles',
        formats: ['npy', 'npz'],
        sign: { rules: ['pickle-by-design', ...DANGEROUS_PICKLE] },
    }),
    flaw('CVE-2022-21797', ['joblib'], 'code', {
        takes: 'an expression as pre_dispatch, which joblib evaluates when the estimator is fitted again',
        formats: PICKLES,
        sign: { attribute: 'dispatch' },
    }),
    dangerousPickle('CVE-2024-34997', ['joblib']),
    dangerousPickle('CVE-2020-13092', ['scikit-learn']),
    dangerousPickle('CVE-2020-13091', ['pandas']),
    flaw('CVE-2020-28975', ['scikit-learn'], 'crash', {
        takes: 'a support vector machine that counts more support vectors than it holds',
        formats: PICKLES,
        sign: { attribute: 'supportCounts' },
    }),
    flaw('CVE-2024-5206', ['scikit-learn'], 'leak', {
        takes: 'a vectorizer that keeps words of its training data in stop_words_',
        formats: PICKLES,
        sign: { attribute: 'stopWords' },
    }),
    flaw('CVE-2025-32434', ['torch'], 'code', {
        takes: 'a torch file in the tar form, which weights_only does not restrict',
        formats: ['tar'],
        sign: { format: true },
    }),
    flaw('CVE-2026-24747', ['torch'], 'code', {
        takes: 'a torch file whose opcodes or storage sizes corrupt memory under weights_only',
        formats: ['torch', 'tar', 'pickle', 'zip'],
        sign: { untold: true },
    }),
    flaw('CVE-2022-45907', ['torch'], 'code', {
        takes: 'code that gives torch.jit type comments of a stranger',
        formats: null,
        sign: { untold: true },
    }),
    flaw('CVE-2022-25882', ['onnx'], 'files', {
        takes: 'tensor data outside the folder of the model',
        formats: ['onnx'],
        sign: { rules: ['onnx-external-data-path'] },
    }),
    flaw('CVE-2024-27318', ['onnx'], 'files', {
        takes: 'tensor data outside the folder of the model',
        formats: ['onnx'],
        sign: { rules: ['onnx-external-data-path'] },
    }),
    flaw('CVE-2025-51480', ['onnx'], 'files', {
        takes: 'a location of tensor data outside the folder of the model, to which it is saved',
        formats: ['onnx'],
        sign: { rules: ['onnx-external-data-path'] },
    }),
    flaw('CVE-2026-27489', ['onnx'], 'files', {
        takes: 'tensor data behind a symbolic link',
        formats: ['onnx'],
        sign: { rules: ['onnx-external-data-path'], text: 'is a symbolic link' },
    }),
    flaw('CVE-2026-34446', ['onnx'], 'files', {
        takes: 'tensor data in a file with other names on the disk',
        formats: ['onnx'],
        sign: { rules: ['onnx-external-data-path'], text: 'is a hard link' },
    }),
    flaw('CVE-2026-34445', ['onnx'], 'code', {
        takes: 'external data with keys that ONNX does not define',
        formats: ['onnx'],
        sign: { rules: ['onnx-malformed'], text: 'with the unknown key' },
    }),
    flaw('CVE-2024-5187', ['onnx'], 'files', {
        takes: 'code that downloads a model with onnx.hub or download_model_with_test_data',
        formats: null,
        sign: { untold: true },
    }),
    flaw('CVE-2024-7776', ['onnx'], 'files', {
        takes: 'code that downloads a model with onnx.hub or download_model_with_test_data',
        formats: null,
        sign: { untold: true },
    }),
    flaw('CVE-2024-34359', ['llama-cpp-python'], 'code', {
        takes: 'a chat template that reaches for the inside of Python',
        formats: ['gguf'],
        sign: { rules: ['template-escape'] },
    }),
    dangerousPickle('CVE-2023-6730', ['transformers']),
    dangerousPickle('CVE-2023-7018', ['transformers']),
    dangerousPickle('CVE-2024-3568', ['transformers']),
    dangerousPickle('CVE-2024-11392', ['transformers']),
    dangerousPickle('CVE-2024-11393', ['transformers']),
    dangerousPickle('CVE-2024-11394', ['transformers']),
];

;// CONCATENATED MODULE: ./src/security/dependencies/flaws/verdict.ts

/** Findings of one rule that are kept; of more of them nobody knows the messages. */
const FLOOD = /\(and \d+ more like this\)$/;
/** The entry of the table that an advisory about a package means; null: none. */
function flawOf(advisory, packageName) {
    const names = [advisory.id, ...advisory.aliases];
    return knownFlaws.find(({ id, packages }) => names.includes(id) && packages.includes(packageName)) ?? null;
}
/** Joins a flaw with what is known of the file. */
async function judgeFlaw(flaw, model, usual) {
    const { sign, takes, formats } = flaw;
    const { scanned } = model;
    if ('untold' in sign)
        return { kind: 'unknown', why: `it takes ${takes}` };
    if (scanned === null)
        return { kind: 'unknown', why: 'the file was not scanned' };
    if (formats?.includes(scanned.format) === false) {
        // A file of no known format may be what a reader makes of it.
        if (scanned.format === 'unknown')
            return { kind: 'unknown', why: 'the format of the file is not known' };
        return { kind: 'not-triggered', why: `it takes ${takes}; this is a file of ${scanned.format}` };
    }
    const { evidence, isWhole } = await search(sign, scanned, model);
    if (evidence !== null) {
        const isGrave = flaw.effect === 'code' || flaw.effect === 'files';
        return { kind: 'triggered', evidence, severity: isGrave ? 'high' : usual };
    }
    if (!isWhole)
        return { kind: 'unknown', why: `it takes ${takes}, and not all of the file could be read` };
    return { kind: 'not-triggered', why: `it takes ${takes}, which the file does not have` };
}
async function search(sign, scanned, model) {
    if ('format' in sign)
        return { evidence: `it is a file of ${scanned.format}`, isWhole: true };
    if ('attribute' in sign) {
        const found = await model.attributes();
        return { evidence: found?.[sign.attribute][0] ?? null, isWhole: found?.isWhole ?? false };
    }
    const { severity, text = '' } = sign;
    const rules = sign.rules;
    const own = scanned.findings.filter(({ rule_id }) => rules.includes(rule_id));
    const match = own.find((finding) => finding.message.includes(text) && (severity === undefined || finding.severity === severity));
    return {
        evidence: match?.message ?? null,
        isWhole: scanned.complete && !own.some(({ message }) => FLOOD.test(message)),
    };
}

// EXTERNAL MODULE: ./src/security/dependencies/packages.ts
var dependencies_packages = __webpack_require__(47509);
;// CONCATENATED MODULE: ./src/security/dependencies/check.ts







/** Reads the dependency files of a folder, not of those below it; null: there is no such folder. */
async function requiredPackages(folder) {
    const packages = [];
    const open = [];
    if (folder === null)
        return { packages, open, unread: null };
    try {
        for (const name of (await (0,promises_.readdir)(folder)).sort().filter(files/* isDependencyFile */.W)) {
            const list = (0,files/* readDependencyFile */.D)(name, await (0,promises_.readFile)((0,external_node_path_.join)(folder, name), 'utf8'));
            packages.push(...list.packages);
            open.push(...list.open);
        }
        return { packages, open, unread: null };
    }
    catch (error) {
        return { packages, open, unread: (0,errors/* messageOf */.bD)(error) };
    }
}
/** Matches pinned and embedded library versions with published advisories. */
async function checkDependencies(request) {
    const { required, embedded, advisories, models = [] } = request;
    const findings = new security_findings/* FindingList */.kQ();
    const { open } = required;
    const packages = [
        ...required.packages,
        ...Object.entries(embedded).flatMap(([path, versions]) => (0,dependencies_packages/* embeddedPackages */.y1)(versions, path)),
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
                const { told: joined, severity } = await joinWithModels(advisory, each.name, models);
                findings.add('dependency-vulnerable', {
                    message: `${each.name} ${each.version}${loads === undefined ? '' : `, which loads ${loads}`}: ${advisory.summary} (${names}; ${fixed})${joined}`,
                    location: each.source,
                    severity,
                });
            }
        }
    }
    catch (error) {
        return notChecked((0,errors/* messageOf */.bD)(error));
    }
    return { status: 'checked', reason: null, packages, open, findings: findings.toArray() };
}
const RANK = { triggered: 2, unknown: 1, 'not-triggered': 0 };
/** What an advisory means for the models at hand; one that no model can trigger is a reason to upgrade, and no danger. */
async function joinWithModels(advisory, packageName, models) {
    const flaw = flawOf(advisory, packageName);
    if (flaw === null || models.length === 0)
        return { told: '', severity: advisory.severity };
    const judged = [];
    for (const model of models)
        judged.push({ path: model.path, verdict: await judgeFlaw(flaw, model, advisory.severity) });
    const { path, verdict } = judged.reduce((worst, each) => RANK[each.verdict.kind] > RANK[worst.verdict.kind] ? each : worst);
    switch (verdict.kind) {
        case 'triggered':
            return { told: `; ${path} triggers it: ${verdict.evidence}`, severity: verdict.severity };
        case 'not-triggered':
            return { told: `; ${path} does not trigger it: ${verdict.why}`, severity: 'low' };
        case 'unknown':
            return {
                told: `; whether ${path} triggers it cannot be told: ${verdict.why}`,
                severity: advisory.severity,
            };
    }
}
function isGitHubs(id) {
    return id.startsWith('GHSA');
}
/** Package -> the model that it wrote, and so will load. */
function loadersOf(embedded) {
    return new Map(Object.entries(embedded).flatMap(([path, versions]) => (0,dependencies_packages/* embeddedPackages */.y1)(versions, path).map(({ name }) => [name, path])));
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


/***/ })

};
