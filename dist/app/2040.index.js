export const id = 2040;
export const ids = [2040];
export const modules = {

/***/ 12040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openPythonModel: () => (/* reexport */ openPythonModel)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
;// CONCATENATED MODULE: ./src/python/answers.ts



/** A worker runs code of a model: its answers are checked like a file of a stranger. */
const label = schemas.union([schemas.string(), schemas.number(), schemas.boolean()]);
const size = schemas.int()
    .min(0)
    .max(2 ** 31);
const isolation = schemas.object({
    isolation: schemas.object({ system_calls: schemas.literal(true), landlock: size, namespaces: schemas.boolean() }),
});
const loaded = schemas.object({
    names: schemas.array(schemas.string()).nullable(),
    count: size.nullable(),
    classes: schemas.array(label).nullable(),
    task: schemas["enum"](['classification', 'regression', 'clustering', 'outlier_detection', 'transform']),
    has_probabilities: schemas.boolean(),
    python: schemas.string(),
    library: schemas.string(),
    class_name: schemas.string(),
    warnings: schemas.array(schemas.string()),
});
const predicted = schemas.object({ outputs: size, dictionary: schemas.array(label).optional() });
const failed = schemas.object({ ok: schemas.literal(false), kind: schemas.string(), message: schemas.string() });
function isolationOf(frame) {
    return accept(frame, isolation).isolation;
}
function loadedModelOf(frame) {
    return accept(frame, loaded);
}
/** One entry a row and output, each of them where the header says; anything else is refused. */
function predictionOf(frame, asked) {
    const { outputs, dictionary } = accept(frame, predicted, 'predict');
    const [answers, shares] = frame.buffers;
    const entries = asked.rows * outputs;
    const isRegression = asked.task === 'regression';
    const wanted = [entries * (isRegression ? 8 : 4), ...(asked.classes === null ? [] : [asked.rows * asked.classes * 8])];
    const lengths = frame.buffers.map((buffer) => buffer.length);
    if (answers === undefined || lengths.join() !== wanted.join()) {
        throw (0,errors/* corrupt */.qb)('answer of the Python worker', `it holds buffers of ${lengths.join()} bytes, not of ${wanted.join()}`);
    }
    return {
        rows: asked.rows,
        outputs,
        labels: isRegression ? null : labelsOf(answers, dictionary ?? []),
        values: isRegression ? doubles(answers) : null,
        probabilities: shares === undefined ? null : doubles(shares),
    };
}
function labelsOf(bytes, dictionary) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: bytes.length / 4 }, (_, at) => {
        const found = dictionary[view.getInt32(at * 4, true)];
        if (found === undefined)
            throw (0,errors/* corrupt */.qb)('answer of the Python worker', 'a code is outside of its dictionary');
        return found;
    });
}
function doubles(bytes) {
    // A copy of its own: the view may start anywhere in a larger buffer (and slice() of a Buffer copies nothing).
    return new Float64Array(new Uint8Array(bytes).buffer);
}
function accept(frame, schema, asked = 'start') {
    const failure = failed.safeParse(frame.header);
    if (failure.success)
        throw failureOf(failure.data, asked);
    const parsed = schema.safeParse(frame.header);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw (0,errors/* corrupt */.qb)('answer of the Python worker', `${issue?.path.join('.') ?? 'it'}: ${issue?.message ?? 'unexpected'}`);
}
/** What Python raised, with the remedy where the cause is known. */
function failureOf({ kind, message }, asked) {
    const text = (0,core_text/* plain */.pj)(message, 600);
    const name = (0,core_text/* plain */.pj)(kind, 100);
    if (kind === 'Refused') {
        return (0,errors/* unsupported */.qO)('python', `the sandbox for the Python worker could not be set up: ${text}`, SANDBOX_REMEDY);
    }
    if (kind === 'MemoryError') {
        return new errors/* ModelGateError */.j3('limit', 'the model needs more memory in Python than the worker may use');
    }
    if (asked === 'predict' && DATA_ERRORS.has(kind)) {
        return new errors/* ModelGateError */.j3('data', `the model does not take these rows: ${name}: ${text}`, {
            remedy: 'Give the columns that the model was trained on, with values of the same kind.',
        });
    }
    const remedy = REMEDIES.find(([pattern]) => pattern.test(`${kind}: ${message}`))?.[1];
    return (0,errors/* unsupported */.qO)('python', `the model failed in Python: ${name}: ${text}`, remedy);
}
/** What Python code raises when columns are missing or hold something else than it expects. */
const DATA_ERRORS = new Set(['KeyError', 'IndexError', 'ValueError', 'TypeError']);
const SANDBOX_REMEDY = 'The worker needs Linux 5.13 or later with seccomp and Landlock (ubuntu-latest has both), on x64 or arm64. Otherwise export the model to ONNX.';
const REMEDIES = [
    [
        /^ModuleNotFoundError/,
        'Install the package for this Python, or, for code of this repository, name its module in security.allowed_modules.',
    ],
    [
        /^AttributeError: .*__main__/,
        'The class was defined in a script or notebook. Move it into a module, and save the model again.',
    ],
    [
        /^PermissionError/,
        'The sandbox lets a model read Python and its packages, and nothing else. Keep what it needs inside the model.',
    ],
];

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/python/interpreter.ts





/** Finds modules without importing them: importing would run them outside of the sandbox. */
const PROBE_SCRIPT = String.raw `
import json, sys, sysconfig
from importlib import util, metadata
wanted = json.loads(sys.argv[1])
def found(name):
    try:
        return util.find_spec(name) is not None
    except Exception:
        return False
def version(name):
    try:
        return metadata.version(name)
    except Exception:
        return None
prefixes = {sys.prefix, sys.base_prefix, sys.exec_prefix, sys.base_exec_prefix, *sysconfig.get_paths().values()}
print(json.dumps({
    'executable': sys.executable, 'version': '.'.join(map(str, sys.version_info[:3])), 'prefixes': sorted(prefixes),
    'missing': [name for name in wanted['modules'] if not found(name)],
    'versions': {name: version(name) for name in wanted['distributions'] if version(name)},
}))
`;
/**
 * Asks Python what it has. Nothing of the model takes part, and Python sees none of our variables but PATH.
 * @throws ModelGateError 'unsupported' when there is no usable Python, 'timeout', 'cancelled'
 */
async function probeInterpreter(request) {
    const command = locate(request.command, request.searchPath);
    if (command === null) {
        throw (0,errors/* unsupported */.qO)('python3', `no ${(0,core_text/* plain */.pj)(request.command, 200)} on this machine`, 'Install Python (actions/setup-python).');
    }
    const wanted = JSON.stringify({ modules: request.modules, distributions: request.distributions });
    const answer = await run(command, ['-I', '-B', '-c', PROBE_SCRIPT, wanted], request);
    return parseAnswer(command, answer);
}
/** Absolute path of a command: first hit on the search path, as a shell finds it. */
function locate(command, searchPath) {
    if ((0,external_node_path_.isAbsolute)(command))
        return (0,external_node_fs_.existsSync)(command) ? command : null;
    const folders = searchPath.split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
    return folders.map((folder) => (0,external_node_path_.join)(folder, command)).find((path) => (0,external_node_fs_.existsSync)(path)) ?? null;
}
function run(command, words, request) {
    const { signal, timeoutMs, home, searchPath } = request;
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)(command, words, {
            env: { PATH: searchPath, HOME: home, LANG: 'C.UTF-8', ...libraryPath(command) },
            cwd: home,
            timeout: timeoutMs,
            killSignal: 'SIGKILL',
            maxBuffer: 1024 ** 2,
            signal,
        }, (error, stdout, stderr) => {
            if (error === null)
                resolve(stdout);
            else if (signal.aborted)
                reject(new errors/* ModelGateError */.j3('cancelled', 'looking for Python was stopped'));
            else if (error.killed === true) {
                reject(new errors/* ModelGateError */.j3('timeout', `${(0,core_text/* plain */.pj)(command, 200)} did not answer within ${timeoutMs / 1000} s`));
            }
            else {
                const said = (0,core_text/* plain */.pj)(stderr.trim().split('\n').at(-1) ?? '', 300);
                reject((0,errors/* unsupported */.qO)('python3', `${(0,core_text/* plain */.pj)(command, 200)} does not run${said === '' ? '' : `: ${said}`}`));
            }
        });
    });
}
function parseAnswer(command, text) {
    try {
        const answer = JSON.parse(text);
        const lists = [answer.prefixes, answer.missing];
        if (typeof answer.executable === 'string' && typeof answer.version === 'string' && lists.every(Array.isArray)) {
            return answer;
        }
    }
    catch {
        // told below: not an answer
    }
    throw (0,errors/* unsupported */.qO)('python3', `${(0,core_text/* plain */.pj)(command, 200)} did not answer as Python does: ${(0,core_text/* plain */.pj)(text, 100)}`);
}
/** Builds of Python that keep libpython beside them may not find it without being told. */
function libraryPath(executable) {
    try {
        const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(executable))), 'lib');
        return (0,external_node_fs_.readdirSync)(folder).some((name) => name.startsWith('libpython')) ? { LD_LIBRARY_PATH: folder } : {};
    }
    catch {
        return {}; // no such folder: nothing to tell
    }
}

;// CONCATENATED MODULE: ./src/python/limits.ts
/** Budgets of the Python worker; each says why it has its value. */
/** Looking for the interpreter and its packages: a cold pyenv shim takes about a second. */
const PROBE_MS = 30_000;
/** From start to a loaded model: a cold import of pandas and scikit-learn takes up to 20 s on a hosted runner. */
const LOAD_MS = 120_000;
/** One chunk of rows (PREDICT_CHUNK_ROWS). */
const PREDICT_MS = 120_000;
/** Processor seconds over the worker's whole life. */
const CPU_SECONDS = 1_800;
/** Address space besides the model: libraries map about 1.5 GiB that they never touch. */
const BASE_ADDRESS_SPACE = 4 * 1024 ** 3;
/** Address space a byte of the model file: compressed forests unfold about tenfold. */
const ADDRESS_SPACE_PER_MODEL_BYTE = 16;
/** Threads and processes of the user (of the worker alone where it has a user namespace). Processes cannot be made anyway. */
const MAX_THREADS = 4_096;
/** Open files: importing scikit-learn needs a handful at a time. */
const MAX_OPEN_FILES = 256;
/** JSON part of one answer: class names, distinct labels. */
const MAX_HEADER_BYTES = 16 * 1024 ** 2;
/** Binary part of one answer: 65,536 rows of a thousand classes. */
const MAX_PAYLOAD_BYTES = 512 * 1024 ** 2;
/** Tail of standard error that is kept for messages. */
const MAX_STDERR_BYTES = 16 * 1024;
/** Files and bytes of vouched-for source code that are copied for the worker. */
const MAX_SOURCE_FILES = 5_000;
const MAX_SOURCE_BYTES = 64 * 1024 ** 2;
const DEFAULT_LIMITS = { probeMs: PROBE_MS, loadMs: LOAD_MS, predictMs: PREDICT_MS };

// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
;// CONCATENATED MODULE: ./src/python/table-message.ts


function encodeTable(columns) {
    return {
        columns: columns.map((column) => column.kind === 'string'
            ? { kind: 'string', name: column.name, dictionary: column.dictionary }
            : { kind: 'number', name: column.name, type: typeOf(column) }),
        buffers: columns.map((column) => bytesOf(column.kind === 'string' ? column.codes : column.values)),
    };
}
/** As pandas reads such a column: integers and booleans only where no cell is missing. */
function typeOf(column) {
    if (!column.boolean && !column.integer)
        return 'float';
    if (column.missing?.includes(1) === true || !column.values.every((value) => Number.isSafeInteger(value)))
        return 'float';
    return column.boolean ? 'boolean' : 'integer';
}
function bytesOf(array) {
    return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
/**
 * The columns that the model wants: by name when it knows names, by position when it knows their number, else all.
 * @throws ModelGateError 'data' naming what is missing
 */
function selectColumns(names, count, chunk) {
    if (names === null) {
        if (count === null || count === chunk.columns.length)
            return chunk.columns;
        throw new errors/* ModelGateError */.j3('data', `the data has ${chunk.columns.length} columns, the model was trained on ${count} (without names, so they count by position)`, { remedy: 'Give exactly the feature columns, in the order of training.' });
    }
    const byName = new Map(chunk.columns.map((column) => [column.name, column]));
    const missing = names.filter((name) => !byName.has(name));
    if (missing.length > 0) {
        throw new errors/* ModelGateError */.j3('data', `the data lacks ${missing.length === 1 ? 'a column' : `${missing.length} columns`} that the model needs: ${missing.map((name) => (0,core_text/* plain */.pj)(name, 80)).join(', ')}`, { subject: missing[0], remedy: 'Add the missing columns under exactly these names.' });
    }
    return names.map((name) => byName.get(name));
}

;// CONCATENATED MODULE: ./src/python/python-model.ts






/** The loaded model as a Model; rows go to the worker in chunks, one after the other. */
function pythonModel({ worker, loaded, facts, reason, predictMs, close }) {
    let last = Promise.resolve();
    const predictPart = async (part, probabilities) => {
        const { columns, buffers } = encodeTable(selectColumns(loaded.names, loaded.count, part));
        const header = { operation: 'predict', rows: part.rows, columns, probabilities };
        const frame = await worker.request(header, buffers, predictMs);
        const classes = probabilities ? (loaded.classes?.length ?? 0) : null;
        try {
            return predictionOf(frame, { rows: part.rows, task: loaded.task, classes });
        }
        catch (error) {
            if ((0,errors/* isModelGateError */.p2)(error) && error.code === 'corrupt')
                worker.distrust(error);
            throw error;
        }
    };
    const predict = async (chunk, probabilities) => {
        if (loaded.task === 'transform') {
            throw (0,errors/* unsupported */.qO)((0,core_text/* plain */.pj)(loaded.class_name, 200), 'it has no predict()', 'Save the pipeline that ends in an estimator.');
        }
        const parts = [];
        for (let from = 0; from < chunk.rows || from === 0; from += limits/* PREDICT_CHUNK_ROWS */.QJ) {
            parts.push(await predictPart((0,table/* sliceRows */.mG)(chunk, from, Math.min(chunk.rows, from + limits/* PREDICT_CHUNK_ROWS */.QJ)), probabilities));
        }
        return joined(parts);
    };
    return {
        facts,
        task: loaded.task,
        classes: loaded.classes,
        inputs: inputsOf(loaded),
        runtime: 'python',
        engine: 'python',
        engineVersion: (0,core_text/* plain */.pj)(`${loaded.python}${loaded.library === '' ? '' : ` scikit-learn ${loaded.library}`}`, 100),
        engineReason: reason,
        hasProbabilities: loaded.has_probabilities,
        predict: (chunk, options = {}) => {
            const probabilities = options.probabilities === true && loaded.has_probabilities;
            // The worker answers one request at a time, whatever became of the one before.
            const next = last.then(() => predict(chunk, probabilities));
            last = next.catch(() => undefined);
            return next;
        },
        close,
    };
}
function inputsOf({ names, count }) {
    if (names !== null)
        return names.map((name) => ({ name, kind: 'any' }));
    return Array.from({ length: count ?? 0 }, () => ({ name: null, kind: 'number' }));
}
function joined(parts) {
    const [first] = parts;
    if (parts.length === 1)
        return first;
    if (parts.some((part) => part.outputs !== first.outputs)) {
        throw (0,errors/* unsupported */.qO)('python', 'predict() gives another number of outputs for other rows');
    }
    return {
        rows: parts.reduce((sum, part) => sum + part.rows, 0),
        outputs: first.outputs,
        labels: first.labels === null ? null : parts.flatMap((part) => part.labels ?? []),
        values: joinedFloats(parts.map((part) => part.values)),
        probabilities: joinedFloats(parts.map((part) => part.probabilities)),
    };
}
function joinedFloats(parts) {
    const present = parts.filter((part) => part !== null);
    if (present.length === 0)
        return null;
    const all = new Float64Array(present.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of present) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}

;// CONCATENATED MODULE: ./src/python/requirements.ts


/** Modules whose distribution has another name. */
const DISTRIBUTIONS = {
    sklearn: 'scikit-learn',
    imblearn: 'imbalanced-learn',
    skimage: 'scikit-image',
    cv2: 'opencv-python-headless',
    PIL: 'pillow',
    yaml: 'PyYAML',
    skopt: 'scikit-optimize',
    sksurv: 'scikit-survival',
};
function distributionOf(module) {
    return DISTRIBUTIONS[module] ?? module;
}
/** Modules that must be importable; `own` come from the repository and are copied for the worker. */
function neededModules(needs, own) {
    const modules = new Set(['numpy', ...needs.modules]);
    if (needs.loader === 'joblib')
        modules.add('joblib');
    if (needs.named)
        modules.add('pandas');
    for (const module of [...own, '__main__', 'builtins', '__builtin__'])
        modules.delete(module);
    return [...modules].sort();
}
/** @throws ModelGateError 'unsupported' naming every module that is missing, with the command that installs them */
function requireModules({ executable, missing }, needs) {
    if (missing.length === 0)
        return;
    const packages = missing.map((module) => {
        const name = distributionOf(module);
        const version = needs.libraryVersions[name];
        return version === undefined ? name : `${name}==${version}`;
    });
    const shown = missing.map((name) => (0,core_text/* plain */.pj)(name, 80)).join(', ');
    throw (0,errors/* unsupported */.qO)(missing[0], `${(0,core_text/* plain */.pj)(executable, 200)} lacks ${missing.length === 1 ? 'a module' : 'modules'} that the model needs: ${shown}`, `Install: ${(0,core_text/* plain */.pj)(executable, 200)} -m pip install ${(0,core_text/* plain */.pj)(packages.join(' '), 400)}. Code of this repository: name its module in security.allowed_modules.`);
}
/** Libraries of another version than the one that saved the model, as sentences for the report. */
function versionNotes({ versions }, needs) {
    return Object.entries(needs.libraryVersions).flatMap(([name, saved]) => {
        const installed = versions[name];
        if (installed === undefined || installed === saved)
            return [];
        return [`the model was saved by ${(0,core_text/* plain */.pj)(name, 80)} ${(0,core_text/* plain */.pj)(saved, 40)} and runs in ${(0,core_text/* plain */.pj)(installed, 40)}`];
    });
}

;// CONCATENATED MODULE: ./src/python/sandbox-script.ts
/**
 * Python source, part one of the worker: shuts the process in before a byte of the model is looked at. It runs on any
 * CPython from 3.8 with the standard library alone, as any user, without helper programs.
 *
 * Three walls, all of the Linux kernel and none of them liftable from inside:
 * - seccomp: an allow-list of system calls (https://docs.kernel.org/userspace-api/seccomp_filter.html). No socket, no
 *   process, no program, no signal to others, no change of a file's mode, owner or time.
 * - Landlock: of the file system, only Python and its libraries can be read, nothing can be written, and the memory
 *   and environment of other processes are out of reach (https://docs.kernel.org/userspace-api/landlock.html).
 * - resource limits: memory, processor time, size of files, open files, threads.
 * Namespaces (user, network, IPC) come on top where the kernel grants them.
 * What was put up is then tried out; a wall that does not hold ends the worker.
 */
const SANDBOX_SCRIPT = String.raw `
import ctypes, errno, os, platform, resource, struct, sys

class Refused(Exception):
    pass

libc = ctypes.CDLL(None, use_errno=True)
libc.syscall.restype = ctypes.c_long

def check(result, what):
    if result < 0:
        raise Refused(what + ': ' + os.strerror(ctypes.get_errno()))
    return result

def prctl(option, argument, what):
    check(libc.prctl(ctypes.c_int(option), ctypes.c_ulong(argument), ctypes.c_ulong(0), ctypes.c_ulong(0), ctypes.c_ulong(0)), what)

def set_limits(limits):
    for name, value in limits.items():
        kind = getattr(resource, 'RLIMIT_' + name)
        hard = resource.getrlimit(kind)[1]
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(kind, (value, value))
        except (OSError, ValueError) as error:
            raise Refused('limit ' + name + ': ' + str(error))

def enter_namespaces():
    uid, gid = os.getuid(), os.getgid()
    new_user, new_net, new_ipc = 0x10000000, 0x40000000, 0x08000000
    if libc.unshare(ctypes.c_int(new_user | new_net | new_ipc)) != 0:
        return False
    for name, text in (('setgroups', 'deny'), ('uid_map', '%d %d 1' % (uid, uid)), ('gid_map', '%d %d 1' % (gid, gid))):
        try:
            with open('/proc/self/' + name, 'w') as file:
                file.write(text)
        except OSError:
            pass  # an unmapped user works as well: it is shown as nobody
    return True

READ_FILE, READ_DIR, WRITE_FILE = 4, 8, 2
CREATE_RULESET, ADD_RULE, RESTRICT_SELF = 444, 445, 446

def landlock(readable):
    version = libc.syscall(ctypes.c_long(CREATE_RULESET), None, ctypes.c_size_t(0), ctypes.c_uint32(1))
    check(version, 'the kernel has no Landlock')
    handled = (1 << (13 if version == 1 else 14 if version == 2 else 15 if version < 5 else 16)) - 1
    words = [handled] + ([3] if version >= 4 else []) + ([3] if version >= 6 else [])
    attributes = struct.pack('=%dQ' % len(words), *words)
    ruleset = check(libc.syscall(ctypes.c_long(CREATE_RULESET), attributes, ctypes.c_size_t(len(attributes)), ctypes.c_uint32(0)), 'Landlock ruleset')
    for path, extra in [(path, 0) for path in readable] + [('/dev/null', WRITE_FILE)]:
        try:
            opened = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            continue  # it is not on this machine, so it cannot be read either
        access = READ_FILE | extra | (READ_DIR if os.path.isdir(path) else 0)
        rule = struct.pack('=Qi', access, opened)
        check(libc.syscall(ctypes.c_long(ADD_RULE), ctypes.c_int(ruleset), ctypes.c_int(1), rule, ctypes.c_uint32(0)), 'Landlock rule for ' + path)
        os.close(opened)
    check(libc.syscall(ctypes.c_long(RESTRICT_SELF), ctypes.c_int(ruleset), ctypes.c_uint32(0)), 'Landlock')
    os.close(ruleset)
    return version

# Audit architecture and numbers of: what is allowed; clone, clone3, ioctl, prctl, prlimit64, tgkill.
# Names in the order of the numbers are in docs/python-worker.md.
SYSTEM_CALLS = {
    'x86_64': (0xC000003E, [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 19, 20, 21, 22, 23, 24, 25, 27, 28, 32, 33, 35, 39, 60, 63,
        72, 79, 89, 96, 97, 98, 99, 100, 102, 104, 107, 108, 110, 111, 115, 131, 137, 138, 140, 143, 145, 158, 186, 202, 203,
        204, 217, 218, 219, 221, 228, 229, 230, 231, 239, 257, 262, 267, 269, 270, 271, 273, 274, 290, 292, 293, 295, 309,
        318, 324, 332, 334, 439], (56, 435, 16, 157, 302, 234)),
    'aarch64': (0xC00000B7, [
        17, 19, 23, 24, 25, 43, 44, 48, 56, 57, 59, 61, 62, 63, 64, 65, 66, 67, 69, 72, 73, 78, 79, 80, 93, 94, 96, 98, 99,
        100, 101, 113, 114, 115, 120, 121, 122, 123, 124, 128, 132, 134, 135, 139, 141, 153, 155, 158, 160, 163, 165, 168,
        169, 172, 173, 174, 175, 176, 177, 178, 179, 214, 215, 216, 222, 223, 226, 232, 233, 236, 278, 283, 291, 293, 439],
        (220, 435, 29, 167, 261, 131)),
}
LOAD, EQUAL, AT_LEAST, ANY_BIT, RETURN = 0x20, 0x15, 0x35, 0x45, 0x06
ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
CLONE_THREAD = 0x00010000
TERMINAL_QUERIES = (0x5401, 0x5421, 0x5450, 0x5451, 0x541B)  # TCGETS FIONBIO FIONCLEX FIOCLEX FIONREAD
PROCESS_QUERIES = (3, 15, 16, 0x53564D41)  # PR_GET_DUMPABLE PR_SET_NAME PR_GET_NAME PR_SET_VMA

def system_call_filter(machine):
    if machine not in SYSTEM_CALLS or sys.maxsize < 2 ** 32:
        raise Refused('no list of system calls for ' + machine)
    architecture, allowed, (clone, clone3, ioctl, control, limits, signal) = SYSTEM_CALLS[machine]
    denied = RETURN, 0, 0, ERRNO | errno.EPERM
    program = [(LOAD, 0, 0, 4), (EQUAL, 1, 0, architecture), (RETURN, 0, 0, KILL), (LOAD, 0, 0, 0)]
    # x32 calls and calls that are newer than this list: ENOSYS, no such call, so that libraries take the older way.
    program += [(AT_LEAST, 0, 1, 463), (RETURN, 0, 0, ERRNO | errno.ENOSYS)]
    program += [(EQUAL, 0, 1, clone3), (RETURN, 0, 0, ERRNO | errno.ENOSYS)]
    for number in allowed:
        program += [(EQUAL, 0, 1, number), (RETURN, 0, 0, ALLOW)]
    def by_argument(number, argument, tests):
        body = [(LOAD, 0, 0, 16 + 8 * argument)]
        for operator, value in tests:
            body += [(operator, 0, 1, value), (RETURN, 0, 0, ALLOW)]
        body.append(denied)
        return [(EQUAL, 0, len(body), number)] + body
    program += by_argument(clone, 0, [(ANY_BIT, CLONE_THREAD)])
    program += by_argument(ioctl, 1, [(EQUAL, value) for value in TERMINAL_QUERIES])
    program += by_argument(control, 0, [(EQUAL, value) for value in PROCESS_QUERIES])
    program += by_argument(signal, 0, [(EQUAL, os.getpid())])
    # Limits may be asked for, not set, not even by root: both halves of the pointer to new ones must be null.
    program += [(EQUAL, 0, 6, limits), (LOAD, 0, 0, 32), (EQUAL, 0, 3, 0), (LOAD, 0, 0, 36), (EQUAL, 0, 1, 0), (RETURN, 0, 0, ALLOW), denied]
    program.append(denied)
    return b''.join(struct.pack('=HBBI', *instruction) for instruction in program)

def install_filter():
    code = system_call_filter(platform.machine())
    buffer = ctypes.create_string_buffer(code, len(code))
    class Program(ctypes.Structure):
        _fields_ = [('length', ctypes.c_ushort), ('filter', ctypes.c_void_p)]
    program = Program(len(code) // 8, ctypes.cast(buffer, ctypes.c_void_p))
    check(libc.prctl(ctypes.c_int(22), ctypes.c_ulong(2), ctypes.byref(program), ctypes.c_ulong(0), ctypes.c_ulong(0)), 'the kernel has no seccomp filters')

def must_fail(what, attempt):
    try:
        attempt()
    except OSError:
        return
    raise Refused('the sandbox does not hold: ' + what + ' is possible')

def fork():
    if os.fork() == 0:
        os._exit(0)

def try_out(parent):
    import _socket as socket
    for family in (socket.AF_INET, socket.AF_INET6, socket.AF_UNIX):
        must_fail('a socket', lambda: socket.socket(family, socket.SOCK_STREAM))
    must_fail('another process', fork)
    must_fail('another program', lambda: os.execv(sys.executable, [sys.executable, '-c', '']))
    must_fail('a signal', lambda: os.kill(parent, 0))
    must_fail('reading the environment of the caller', lambda: os.open('/proc/%d/environ' % parent, os.O_RDONLY))
    must_fail('reading outside of Python', lambda: os.open('/etc/passwd', os.O_RDONLY))
    must_fail('writing', lambda: os.open('written', os.O_WRONLY | os.O_CREAT))
    must_fail('changing modes', lambda: os.chmod('.', 0o700))

def shut_in(settings):
    if os.getppid() != settings['parent']:
        raise Refused('the caller is gone')
    os.umask(0o077)
    before = 3
    for fd in sorted(settings['keep']) + [1 << 16]:
        os.closerange(before, fd)
        before = fd + 1
    prctl(1, 9, 'parent-death signal')  # dies with the caller, even when that is killed
    if os.getppid() != settings['parent']:
        raise Refused('the caller is gone')
    namespaces = enter_namespaces()
    set_limits(settings['limits'])
    prctl(38, 1, 'no new privileges')  # setuid programs such as sudo give nothing
    version = landlock(settings['readable'])
    install_filter()
    try_out(settings['parent'])
    return {'system_calls': True, 'landlock': version, 'namespaces': namespaces}
`;

;// CONCATENATED MODULE: ./src/python/serving-script.ts
/**
 * Python source, part two of the worker: loads one model and answers requests, a frame in and a frame out (frames.ts
 * has the layout). Standard input and output of the process are taken away from the model first, so that what it
 * prints goes nowhere.
 */
const SERVING_SCRIPT = String.raw `
import io, json

source, sink = os.dup(0), os.dup(1)
null = os.open('/dev/null', os.O_RDWR)
os.dup2(null, 0)
os.dup2(2, 1)

def read_exactly(length):
    parts = bytearray(length)
    view, at = memoryview(parts), 0
    while at < length:
        count = os.readv(source, [view[at:at + (1 << 20)]])
        if count == 0:
            os._exit(0)
        at += count
    return parts

def receive():
    magic, header_length, payload_length = struct.unpack('<4sIQ', bytes(read_exactly(16)))
    header = json.loads(bytes(read_exactly(header_length)).decode('utf-8'))
    buffers = [read_exactly(length) for length in header['buffers']]
    return header, buffers

def send(header, buffers=()):
    header['buffers'] = [len(buffer) for buffer in buffers]
    text = json.dumps(header, allow_nan=False).encode('ascii')
    data = struct.pack('<4sIQ', b'MGW1', len(text), sum(header['buffers'])) + text
    for part in [data] + list(buffers):
        view = memoryview(part).cast('B')
        while len(view) > 0:
            view = view[os.write(sink, view[:1 << 20]):]

def told(error):
    try:
        text = str(error)
    except BaseException:
        text = ''
    return {'ok': False, 'kind': type(error).__name__[:100], 'message': text[:2000]}

class WrongAnswer(Exception):
    pass

def plain(value):
    value = value.item() if hasattr(value, 'item') else value
    if isinstance(value, bool) or isinstance(value, str):
        return value
    if isinstance(value, int) and abs(value) <= 2 ** 53:
        return value
    if isinstance(value, float) and value - value == 0:
        return value
    raise WrongAnswer('labels are text, finite numbers or booleans; this one is a %s' % type(value).__name__)

def attribute(name):
    try:
        return getattr(state['model'], name, None)
    except Exception:
        return None

state = {}

def without_message_files():
    # SciPy 1.13 makes a file for what a C library says each time that scipy.stats is imported; here no file can be made.
    import tempfile
    make = tempfile.mkstemp
    def mkstemp(*args, **options):
        if options.get('prefix') == b'scipy-' and not args:
            return os.open('/dev/null', os.O_RDWR), b'/dev/null'
        return make(*args, **options)
    tempfile.mkstemp = mkstemp

def load(header, buffers):
    import warnings
    sys.path.extend(header['sources'])
    without_message_files()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        stream = io.BytesIO(buffers.pop())
        if header['loader'] == 'joblib':
            import joblib
            state['model'] = joblib.load(stream)
        else:
            import pickle
            state['model'] = pickle.load(stream)
        for key in header['keys']:
            state['model'] = state['model'][key]
    model = state['model']
    names = attribute('feature_names_in_')
    names = None if names is None else [str(name) for name in names]
    count = attribute('n_features_in_')
    classes = attribute('classes_')
    several = isinstance(classes, list) and len(classes) > 0 and hasattr(classes[0], '__len__') and not isinstance(classes[0], str)
    classes = None if classes is None or several else [plain(value) for value in classes]
    state.update(names=names, count=count, classes=classes, task=task_of(model, classes is not None or several), frame=names is not None or (count is None and has_pandas()))
    version = lambda name: str(getattr(sys.modules.get(name), '__version__', ''))
    return {
        'names': names, 'count': None if count is None else int(count), 'classes': classes, 'task': state['task'],
        'has_probabilities': classes is not None and attribute('predict_proba') is not None,
        'python': platform.python_version(), 'library': version('sklearn'),
        'class_name': '%s.%s' % (type(model).__module__, type(model).__qualname__),
        'warnings': ['%s: %s' % (w.category.__name__, w.message) for w in caught[:5]],
    }, []

def has_pandas():
    try:
        import pandas
        return True
    except ImportError:
        return False

KINDS = {'classifier': 'classification', 'regressor': 'regression', 'clusterer': 'clustering', 'outlier_detector': 'outlier_detection'}

def task_of(model, has_classes):
    if attribute('predict') is None:
        return 'transform'
    kind = attribute('_estimator_type')
    base = sys.modules.get('sklearn.base')
    for name, task in KINDS.items():
        test = getattr(base, 'is_' + name, None)
        try:
            if kind == name or (test is not None and test(model)):
                return task
        except Exception:
            pass  # scikit-learn asks for tags that classes of other origin lack
    return 'classification' if has_classes or attribute('predict_proba') is not None else 'regression'

def column_of(np, column, buffers):
    if column['kind'] == 'string':
        codes = np.frombuffer(buffers.pop(0), dtype='<i4')
        return np.array(column['dictionary'] + [float('nan')], dtype=object)[codes]
    values = np.frombuffer(buffers.pop(0), dtype='<f8')
    if column['type'] == 'float':
        return values
    return values.astype(bool if column['type'] == 'boolean' else 'int64')

def predict(header, buffers):
    import numpy as np
    rows, model = header['rows'], state['model']
    columns = [column_of(np, column, buffers) for column in header['columns']]
    names = [column['name'] for column in header['columns']]
    numeric = all(column['kind'] == 'number' for column in header['columns'])
    def frame():
        import pandas
        return pandas.DataFrame(dict(enumerate(columns)), index=range(rows)).set_axis(names, axis=1)
    def matrix():
        return np.stack(columns, axis=1) if not numeric else np.array(columns, dtype='f8').reshape(len(columns), rows).T.copy()
    if not state['frame']:
        inputs = matrix()
        answer = np.asarray(model.predict(inputs))
    else:
        inputs = frame()
        try:
            answer = np.asarray(model.predict(inputs))
        except Exception as error:
            if state['names'] is not None or not numeric:
                raise
            # The model knows no column names: it may have been fitted on an array, which slices differently.
            inputs = matrix()
            try:
                answer = np.asarray(model.predict(inputs))
            except Exception:
                raise error
            state['frame'] = False
    if answer.ndim not in (1, 2) or answer.shape[0] != rows:
        raise WrongAnswer('predict() gave shape %s for %d rows' % (answer.shape, rows))
    outputs = 1 if answer.ndim == 1 else answer.shape[1]
    reply, parts = {'outputs': outputs}, []
    if state['task'] == 'regression':
        if answer.dtype.kind not in 'fiu':
            raise WrongAnswer('predict() gave %s, yet the model has no classes_' % answer.dtype)
        parts.append(answer.astype('<f8').tobytes())
    else:
        index, codes = {}, []
        for value in answer.ravel().tolist():
            codes.append(index.setdefault((type(value), value), len(index)))
        reply['dictionary'] = [plain(value) for _, value in index]
        parts.append(np.array(codes, dtype='<i4').tobytes())
    if header['probabilities']:
        shares = np.asarray(model.predict_proba(inputs), dtype='<f8')
        if shares.shape != (rows, len(state['classes'])):
            raise WrongAnswer('predict_proba() gave shape %s for %d rows and %d classes' % (shares.shape, rows, len(state['classes'])))
        parts.append(shares.tobytes())
    return reply, parts

def main():
    header, _ = receive()
    try:
        isolation = shut_in(dict(header, keep=(source, sink)))
    except Refused as error:
        return send({'ok': False, 'kind': 'Refused', 'message': str(error)})
    send({'ok': True, 'isolation': isolation})
    operations = {'load': load, 'predict': predict}
    while True:
        header, buffers = receive()
        try:
            reply, parts = operations[header['operation']](header, buffers)
        except BaseException as error:
            send(told(error))
        else:
            send(dict(reply, ok=True), parts)

main()
`;

;// CONCATENATED MODULE: ./src/python/sources.ts




/** Where the repository's own code lies: at its root, or below src/ (the layout of setuptools and poetry). */
const SOURCE_ROOTS = ['.', 'src'];
/**
 * Copies the vouched-for modules that the repository itself holds into `destination`, so that the worker can import
 * them and sees nothing else of the repository: no .git/config with a token, no data. Links are left out.
 * @returns top-level names of what was copied
 * @throws ModelGateError 'limit' when a package is larger than code is
 */
async function copyVouchedSources(sources, destination) {
    const names = [...new Set(sources.modules.map((module) => module.split('.', 1)[0]))];
    const budget = { files: MAX_SOURCE_FILES, bytes: MAX_SOURCE_BYTES };
    const copied = [];
    await (0,promises_.mkdir)(destination, { recursive: true });
    for (const name of names.filter((one) => /^\w+$/.test(one))) {
        for (const folder of SOURCE_ROOTS) {
            const base = (0,external_node_path_.join)(sources.root, folder);
            if ((await copyTree((0,external_node_path_.join)(base, name), (0,external_node_path_.join)(destination, name), budget)) ||
                (await copyTree((0,external_node_path_.join)(base, `${name}.py`), (0,external_node_path_.join)(destination, `${name}.py`), budget))) {
                copied.push(name);
                break;
            }
        }
    }
    return copied;
}
/** @returns false when there is no such file or folder */
async function copyTree(from, to, budget) {
    const stat = await (0,promises_.lstat)(from).catch(() => null);
    if (stat === null)
        return false;
    if (stat.isFile()) {
        budget.files--;
        budget.bytes -= stat.size;
        if (budget.files < 0 || budget.bytes < 0) {
            throw new errors/* ModelGateError */.j3('limit', `the code that security.allowed_modules names is more than ${MAX_SOURCE_FILES} files or ${MAX_SOURCE_BYTES} bytes`, {
                subject: from,
                remedy: 'Install the package (pip install .) instead of having it copied from the repository.',
            });
        }
        await (0,promises_.cp)(from, to);
        return true;
    }
    if (!stat.isDirectory())
        return false;
    await (0,promises_.mkdir)(to, { recursive: true });
    for (const entry of await (0,promises_.readdir)(from)) {
        if (entry === '__pycache__' || entry.startsWith('.'))
            continue;
        await copyTree((0,external_node_path_.join)(from, entry), (0,external_node_path_.join)(to, entry), budget);
    }
    return true;
}

;// CONCATENATED MODULE: ./src/python/frames.ts


const MAGIC = Buffer.from('MGW1');
const PREFIX_BYTES = 16;
function encodeFrame(header, buffers) {
    const lengths = buffers.map((buffer) => buffer.byteLength);
    const text = Buffer.from(JSON.stringify({ ...header, buffers: lengths }));
    const prefix = Buffer.alloc(PREFIX_BYTES);
    MAGIC.copy(prefix);
    prefix.writeUInt32LE(text.length, 4);
    prefix.writeBigUInt64LE(BigInt(lengths.reduce((sum, length) => sum + length, 0)), 8);
    return [prefix, text, ...buffers];
}
/** Collects the bytes of one frame. What the other side sends is hostile until proven otherwise. */
class FrameReader {
    #chunks = [];
    #held = 0;
    /** Bytes of the frame that is being read, once its prefix is there. */
    #wanted = null;
    /**
     * Takes the next bytes; the frame once it is complete, else null.
     * @throws ModelGateError 'corrupt' for bytes that are no frame, 'limit' for one that is too long
     */
    take(chunk) {
        this.#chunks.push(chunk);
        this.#held += chunk.length;
        if (this.#held < PREFIX_BYTES)
            return null;
        this.#wanted ??= lengthsOf(this.#joined());
        if (this.#held < this.#wanted.total)
            return null;
        if (this.#held > this.#wanted.total)
            throw (0,errors/* corrupt */.qb)('answer of the Python worker', 'it is longer than it says');
        const { header } = this.#wanted;
        const bytes = this.#joined();
        this.#chunks = [];
        this.#held = 0;
        this.#wanted = null;
        return parseFrame(bytes, header);
    }
    #joined() {
        if (this.#chunks.length > 1)
            this.#chunks = [Buffer.concat(this.#chunks)];
        return this.#chunks[0];
    }
}
function lengthsOf(bytes) {
    if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) {
        throw (0,errors/* corrupt */.qb)('answer of the Python worker', 'it does not start with MGW1');
    }
    const header = bytes.readUInt32LE(4);
    const payload = bytes.readBigUInt64LE(8);
    if (header > MAX_HEADER_BYTES || payload > BigInt(MAX_PAYLOAD_BYTES)) {
        throw new errors/* ModelGateError */.j3('limit', `the Python worker announces an answer of ${header} + ${payload} bytes; ${MAX_HEADER_BYTES} + ${MAX_PAYLOAD_BYTES} are allowed`);
    }
    return { header, total: PREFIX_BYTES + header + Number(payload) };
}
function parseFrame(bytes, headerLength) {
    const payload = bytes.subarray(PREFIX_BYTES + headerLength);
    const header = parseHeader(bytes.toString('utf8', PREFIX_BYTES, PREFIX_BYTES + headerLength));
    const lengths = header['buffers'];
    if (!Array.isArray(lengths) || !lengths.every((length) => Number.isSafeInteger(length))) {
        throw (0,errors/* corrupt */.qb)('answer of the Python worker', 'its header names no buffers');
    }
    const buffers = [];
    let at = 0;
    for (const length of lengths) {
        if (length < 0 || at + length > payload.length) {
            throw (0,errors/* corrupt */.qb)('answer of the Python worker', 'its buffers are longer than its payload');
        }
        buffers.push(payload.subarray(at, at + length));
        at += length;
    }
    if (at !== payload.length)
        throw (0,errors/* corrupt */.qb)('answer of the Python worker', 'its buffers are shorter than its payload');
    return { header, buffers };
}
function parseHeader(text) {
    let header;
    try {
        header = JSON.parse(text);
    }
    catch {
        throw (0,errors/* corrupt */.qb)('answer of the Python worker', 'its header is not JSON');
    }
    if (typeof header !== 'object' || header === null || Array.isArray(header)) {
        throw (0,errors/* corrupt */.qb)('answer of the Python worker', 'its header is not an object');
    }
    return header;
}

;// CONCATENATED MODULE: ./src/python/worker-process.ts





/**
 * A child process that answers one request at a time. Whatever goes wrong (a late, wrong or missing answer, an early
 * end, an abort) kills it with its whole process group; later requests then fail with the same reason.
 */
class WorkerProcess {
    #child;
    #stdin;
    #reader = new FrameReader();
    #signal;
    #exited;
    #stderr = Buffer.alloc(0);
    #pending = null;
    #failure = null;
    constructor(start) {
        this.#signal = start.signal;
        this.#child = (0,external_node_child_process_.spawn)(start.executable, start.arguments, {
            cwd: start.folder,
            env: start.environment,
            detached: true, // its own session and process group: no terminal, and killed as a whole
            stdio: ['pipe', 'pipe', 'pipe'],
            windowsHide: true,
        });
        const { stdin, stdout, stderr } = this.#child;
        this.#stdin = stdin;
        this.#exited = new Promise((resolve) => {
            this.#child.once('error', (error) => {
                this.#fail(new errors/* ModelGateError */.j3('unsupported', `Python did not start: ${error.message}`, { cause: error }));
                resolve();
            });
            this.#child.once('close', (code, signal) => {
                this.#fail(this.#ended(code, signal));
                resolve();
            });
        });
        stdin.on('error', () => undefined); // a worker that is gone is told by 'close'
        stdout.on('data', (chunk) => {
            this.#receive(chunk);
        });
        stderr.on('data', (chunk) => {
            this.#stderr = Buffer.concat([this.#stderr, chunk]).subarray(-MAX_STDERR_BYTES);
        });
        this.#signal.addEventListener('abort', this.#onAbort, { once: true });
        // A model that nobody closed must not keep the run alive; a pending request does, by its timer.
        this.#child.unref();
        for (const stream of [stdin, stdout, stderr])
            stream.unref?.();
    }
    get pid() {
        return this.#child.pid;
    }
    /**
     * Sends a request and waits for its answer.
     * @throws ModelGateError 'timeout', 'cancelled', 'corrupt' (no frame came back), 'limit', 'unsupported' (it ended)
     */
    request(header, buffers, timeoutMs) {
        if (this.#failure !== null)
            return Promise.reject(this.#failure);
        if (this.#signal.aborted)
            this.#onAbort();
        if (this.#pending !== null)
            throw new Error('the Python worker answers one request at a time');
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
                this.#kill(new errors/* ModelGateError */.j3('timeout', `the Python worker did not answer within ${timeoutMs / 1000} s`, {
                    remedy: 'Make the model smaller, or export it to ONNX.',
                }));
            }, timeoutMs);
            this.#pending = { resolve, reject, timer };
            if (this.#failure !== null)
                this.#fail(this.#failure);
            else
                for (const part of encodeFrame(header, buffers))
                    this.#stdin.write(part);
        });
    }
    /** Ends a worker whose answer made no sense: what it sends next would be taken for the answer to something else. */
    distrust(reason) {
        this.#kill(reason);
    }
    /** Ends the worker and waits until it is gone. */
    async close() {
        this.#kill(new errors/* ModelGateError */.j3('cancelled', 'the Python worker was closed'));
        await this.#exited;
    }
    #onAbort = () => {
        const { reason } = this.#signal;
        this.#kill(reason instanceof errors/* ModelGateError */.j3 ? reason : new errors/* ModelGateError */.j3('cancelled', 'the Python worker was stopped'));
    };
    #receive(chunk) {
        try {
            if (this.#failure !== null)
                return;
            const pending = this.#pending;
            if (pending === null)
                throw new errors/* ModelGateError */.j3('corrupt', 'the Python worker sent something that nobody asked for');
            const frame = this.#reader.take(chunk);
            if (frame === null)
                return;
            clearTimeout(pending.timer);
            this.#pending = null;
            pending.resolve(frame);
        }
        catch (error) {
            if (!(error instanceof errors/* ModelGateError */.j3))
                throw error;
            this.#kill(error);
        }
    }
    #kill(reason) {
        this.#fail(reason);
        const { pid } = this.#child;
        if (pid === undefined || this.#child.exitCode !== null || this.#child.signalCode !== null)
            return;
        try {
            process.kill(-pid, 'SIGKILL');
        }
        catch {
            this.#child.kill('SIGKILL'); // no process group of its own: Windows, or not yet
        }
    }
    /** The first failure counts. */
    #fail(reason) {
        this.#failure ??= reason;
        this.#signal.removeEventListener('abort', this.#onAbort);
        const pending = this.#pending;
        if (pending === null)
            return;
        clearTimeout(pending.timer);
        this.#pending = null;
        pending.reject(this.#failure);
    }
    #ended(code, signal) {
        const how = signal === null ? `with exit code ${code ?? 'unknown'}` : `by ${signal}`;
        const said = (0,core_text/* plain */.pj)(this.#stderr.toString('utf8').trim().split('\n').slice(-3).join(' | '), 600);
        return new errors/* ModelGateError */.j3('unsupported', `the Python worker ended ${how}${said === '' ? '' : `: ${said}`}`);
    }
}

;// CONCATENATED MODULE: ./src/python/open.ts















/**
 * Loads a pickled model in a sandboxed Python process. Each condition is checked before the next step, and each failure
 * has its own message: permission, platform, Python, packages, sandbox, loading.
 * @throws ModelGateError 'unsupported', 'timeout', 'limit', 'cancelled', 'corrupt'
 */
async function openPythonModel(request, access) {
    const { bytes, path, needs } = request;
    const limits = access.limits ?? DEFAULT_LIMITS;
    const platform = access.platform ?? process.platform;
    if (platform !== 'linux') {
        throw (0,errors/* unsupported */.qO)('python', `the sandbox for the Python worker does not exist on ${platform}`, SANDBOX_REMEDY);
    }
    const permission = await access.mayExecute(bytes, path);
    if (!permission.allowed)
        throw (0,errors/* unsupported */.qO)('python', permission.reason, permission.remedy);
    const scratch = typeof access.tempDirectory === 'string' ? access.tempDirectory : await access.tempDirectory();
    await (0,promises_.mkdir)(scratch, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(scratch, 'python-'));
    let worker = null;
    const close = async () => {
        await worker?.close();
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    };
    try {
        const sources = (0,external_node_path_.join)(folder, 'sources');
        const own = await copyVouchedSources(permission.sources, sources);
        const interpreter = await findPython(needs, own, folder, access, limits);
        requireModules(interpreter, needs);
        worker = startWorker(interpreter, folder, access.signal);
        const readable = [...readablePrefixes(interpreter, permission.sources.root), sources, ...SYSTEM_PATHS];
        const isolation = isolationOf(await worker.request(settings(bytes, readable), [], limits.loadMs));
        const load = {
            operation: 'load',
            loader: needs.loader,
            keys: request.keys,
            sources: own.length > 0 ? [sources] : [],
        };
        const loaded = loadedModelOf(await worker.request(load, [bytes], limits.loadMs));
        const model = pythonModel({ worker, loaded, ...request, predictMs: limits.predictMs, close });
        return { model, notes: notesOf(isolation, loaded, versionNotes(interpreter, needs)) };
    }
    catch (error) {
        await close();
        if (!(0,errors/* isModelGateError */.p2)(error))
            throw (0,errors/* unsupported */.qO)('python', `the Python worker could not be started: ${String(error)}`);
        throw error;
    }
}
function findPython(needs, own, folder, { command, searchPath, signal }, { probeMs }) {
    const modules = neededModules(needs, own);
    const distributions = [...new Set([...modules.map(distributionOf), ...Object.keys(needs.libraryVersions)])];
    return probeInterpreter({ command, searchPath, home: folder, modules, distributions, timeoutMs: probeMs, signal });
}
function startWorker({ executable }, folder, signal) {
    return new WorkerProcess({
        executable,
        // -I: no variables, no user site, no current folder. -B: writes no bytecode.
        arguments: ['-I', '-B', '-X', 'utf8', '-c', SANDBOX_SCRIPT + SERVING_SCRIPT],
        environment: {
            HOME: folder,
            TMPDIR: folder,
            LANG: 'C.UTF-8',
            OMP_NUM_THREADS: '1',
            OPENBLAS_NUM_THREADS: '1',
            MKL_NUM_THREADS: '1',
            JOBLIB_MULTIPROCESSING: '0',
            ...libraryPath(executable),
        },
        folder,
        signal,
    });
}
function settings(bytes, readable) {
    return {
        parent: process.pid,
        readable,
        limits: {
            AS: BASE_ADDRESS_SPACE + ADDRESS_SPACE_PER_MODEL_BYTE * bytes.length,
            CPU: CPU_SECONDS,
            FSIZE: 0,
            CORE: 0,
            NOFILE: MAX_OPEN_FILES,
            NPROC: MAX_THREADS,
        },
    };
}
/** Libraries, time zones and processor facts; nothing of them is a secret. */
const SYSTEM_PATHS = [
    '/lib',
    '/lib64',
    '/usr/lib',
    '/usr/lib64',
    '/usr/local/lib',
    '/usr/share/zoneinfo',
    '/etc/ld.so.cache',
    '/etc/localtime',
    '/dev/urandom',
    '/proc/cpuinfo',
    '/proc/meminfo',
    '/sys/devices/system/cpu',
];
/** Folders of Python itself. One that holds the repository or a home folder would open far more than Python. */
function readablePrefixes({ prefixes }, root) {
    const inside = `${real(root)}${external_node_path_.sep}`;
    for (const prefix of prefixes) {
        const path = real(prefix);
        if (inside.startsWith(path.endsWith(external_node_path_.sep) ? path : path + external_node_path_.sep) || HOMES.includes(path)) {
            throw (0,errors/* unsupported */.qO)('python', `Python is installed in ${(0,core_text/* plain */.pj)(prefix, 200)}, a folder that holds more than Python`, 'Use a Python of its own folder: actions/setup-python, or a virtual environment.');
        }
    }
    return prefixes;
}
/** A Python here would take the keys and settings of every user with it. */
const HOMES = ['/home', '/root', (0,external_node_os_.homedir)()];
function real(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return (0,external_node_path_.resolve)(path); // not there, so nothing of it can be read either
    }
}
function notesOf(isolation, loaded, versions) {
    const walls = ['seccomp', `Landlock ${isolation.landlock}`, ...(isolation.namespaces ? ['namespaces'] : [])];
    return [
        `the model runs in a Python process without network, files or other processes (${walls.join(', ')})`,
        ...versions,
        ...loaded.warnings.map((warning) => `Python warned while loading: ${(0,core_text/* plain */.pj)(warning, 300)}`),
    ];
}

;// CONCATENATED MODULE: ./src/python/index.ts
/** The sandboxed Python worker: for pickled models that no kernel runs, and only for those. */





/***/ })

};
