export const id = 4592;
export const ids = [4592];
export const modules = {

/***/ 50547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ givenBaseline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72020);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(97299);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(23384);
/* harmony import */ var _hosts_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27137);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30430);










/**
 * A model to compare with in place of the deployed one: a file, or `REF:PATH` of git (`origin/main:models/churn.onnx`,
 * the path from the root of the repository).
 * @returns null when the commit has no such file yet, which is the first run of a model
 * @throws ModelGateError 'not-found' for a file, 'usage' for a commit that is not there, 'lfs-pointer'
 */
async function givenBaseline(text, { workingDirectory, tempDirectory, environment }) {
    const file = (0,_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .u)(workingDirectory, text);
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file).catch(() => null);
    if (facts?.isFile() === true)
        return described(text, file);
    const colon = text.indexOf(':');
    if (colon <= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('not-found', `baseline ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(text, 200)}: there is no such file`, {
            subject: 'baseline',
            remedy: 'Name a model file, or REF:PATH of git such as origin/main:models/model.joblib.',
        });
    }
    const [reference, path] = [text.slice(0, colon), text.slice(colon + 1)];
    const checkout = await (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_8__/* .openCheckout */ .Hj)(workingDirectory, environment);
    if (checkout === null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('usage', `baseline ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(text, 200)} is of git, and this folder is in no repository`, {
            subject: 'baseline',
        });
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(tempDirectory, { recursive: true });
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tempDirectory, 'baseline-')), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path));
    return (await checkout.copyFile(reference, path, copy)) ? described(text, copy) : null;
}
async function described(name, path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash).catch(async (error) => {
        throw await (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_9__/* .closedFile */ .lD)(error, path, `baseline ${name}`);
    });
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
    if (size < 1024 && (0,_hosts_index_js__WEBPACK_IMPORTED_MODULE_10__/* .readLfsPointer */ .t)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path)) !== null) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ModelGateError */ .j3('lfs-pointer', `baseline ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plain */ .pj)(name, 200)} is a Git LFS pointer`, {
            subject: 'baseline',
            remedy: 'Fetch the file and name it (git lfs smudge), or compare with the deployed model.',
        });
    }
    return { id: name, sha256: hash.digest('hex'), path };
}


/***/ }),

/***/ 74592:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ru: () => (/* binding */ fetchLive),
  Ap: () => (/* binding */ openTarget),
  Rb: () => (/* binding */ operationRequest),
  Et: () => (/* binding */ stageTarget)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/random.ts
var random = __webpack_require__(38640);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/core/disk.ts
var disk = __webpack_require__(90418);
// EXTERNAL MODULE: ./src/deploy/digest.ts
var digest = __webpack_require__(33683);
// EXTERNAL MODULE: ./src/deploy/manifest.ts
var manifest = __webpack_require__(79074);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/deploy/targets/durable-file.ts




/**
 * Puts a complete file under `path` in one step: readers see the old bytes or the new ones, also after a power cut.
 * @param temporary a new file on the same file system, gone afterwards
 */
async function writeDurably(path, content, temporary) {
    await place(path, temporary, async () => {
        const file = await (0,promises_.open)(temporary, 'wx');
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
    });
}
/** The same from another file; shares its blocks where the file system can. */
async function copyDurably(from, path, temporary) {
    await place(path, temporary, async () => {
        await (0,promises_.copyFile)(from, temporary, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
        const file = await (0,promises_.open)(temporary, 'r+');
        try {
            await file.sync();
        }
        finally {
            await file.close();
        }
    });
}
async function place(path, temporary, fill) {
    for (const folder of new Set([(0,external_node_path_.dirname)(path), (0,external_node_path_.dirname)(temporary)])) {
        await (0,promises_.mkdir)(folder, { recursive: true }).catch((error) => {
            throw (0,disk/* asDiskError */.k)(error, 'nothing was changed');
        });
    }
    try {
        await fill();
        await (0,promises_.rename)(temporary, path);
    }
    catch (error) {
        throw (0,disk/* asDiskError */.k)(error, 'the file that was there before is untouched');
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
/** The text of a file; null when it does not exist. Other failures are thrown. */
async function readText(path) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (failedWith(error, 'ENOENT'))
            return null;
        throw error;
    }
}
/** True for a failure of the operating system with this code. */
function failedWith(error, code) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
;// CONCATENATED MODULE: ./src/deploy/targets/unfinished.ts






/** What no process can be asked about any more is nobody's after a day. */
const ABANDONED_AFTER_MS = 24 * 3_600_000;
const TEMPORARY = /^\.modelgate-([\w-]+)\.[0-9a-f-]{36}\.tmp$/;
const pendingRecord = schemas.strictObject({ owner: schemas.string(), objects: schemas.array(manifest/* sha256Text */.f1) });
/**
 * What a process makes in a folder before anybody can see it goes by the name of the process, so that what a killed one
 * left behind is known for what it is: temporary files by their own name, objects and commits by a note in `pending/`.
 */
class Unfinished {
    notes;
    processes;
    /** @param hidden the `.modelgate` folder */
    constructor(hidden, processes) {
        this.notes = (0,external_node_path_.join)(hidden, 'pending');
        this.processes = processes;
    }
    /** Path of a new temporary file in a folder of the same file system as its final place. */
    temporaryIn(folder) {
        return (0,external_node_path_.join)(folder, `.modelgate-${this.processes.self}.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    }
    /** Before the objects of a commit are written. */
    async begin(commit, objects) {
        const note = JSON.stringify({ owner: this.processes.self, objects: [...new Set(objects)] });
        await writeDurably(this.noteOf(commit), note, this.temporaryIn(this.notes));
    }
    /** Once a branch leads to it, or nothing is left of it. */
    async end(commit) {
        await (0,promises_.rm)(this.noteOf(commit), { force: true });
    }
    async pending() {
        const found = [];
        for (const name of await namesIn(this.notes)) {
            const commit = name.replace(/\.json$/, '');
            if (!manifest/* commitId */.xk.safeParse(commit).success)
                continue;
            const path = this.noteOf(commit);
            const text = await (0,promises_.readFile)(path, 'utf8').catch(() => null);
            const note = text === null ? null : pendingRecord.safeParse(parseJson(text));
            if (note?.success !== true)
                continue; // gone meanwhile, or not ours
            const { owner, objects } = note.data;
            found.push({ commit, owner, objects, abandoned: (await this.processes.isGone(owner)) || (await isOld(path)) });
        }
        return found;
    }
    /** Removes the temporary files that killed runs left in these folders. */
    async removeTemporaries(folders) {
        for (const folder of [this.notes, ...folders]) {
            for (const name of await namesIn(folder)) {
                const owner = TEMPORARY.exec(name)?.[1];
                if (owner === undefined)
                    continue;
                const path = (0,external_node_path_.join)(folder, name);
                if ((await this.processes.isGone(owner)) || (await isOld(path)))
                    await (0,promises_.rm)(path, { force: true });
            }
        }
    }
    noteOf(commit) {
        return (0,external_node_path_.join)(this.notes, `${commit}.json`);
    }
}
/** Names in a folder; none when there is no such folder. */
async function namesIn(folder) {
    try {
        return await (0,promises_.readdir)(folder);
    }
    catch (error) {
        if (failedWith(error, 'ENOENT') || failedWith(error, 'ENOTDIR'))
            return [];
        throw error;
    }
}
async function isOld(path) {
    const modified = (await (0,promises_.stat)(path).catch(() => null))?.mtimeMs;
    return modified !== undefined && Date.now() - modified > ABANDONED_AFTER_MS;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/deploy/targets/directory-lock.ts








/** The locked section copies one model at most; a lock older than this belongs to a machine that went away. */
const directory_lock_ABANDONED_AFTER_MS = 10 * 60_000;
const WAIT_MS = 60_000;
/** A lock without an owner was left by a process killed between making the file and writing into it. */
const UNSIGNED_AFTER_MS = 5_000;
/**
 * Runs `work` while holding a lock file. A lock whose process on this machine is dead, or that is very old, is taken over.
 * @throws ModelGateError code 'timeout' when somebody else holds it for more than a minute
 */
async function withLock(path, clock, work) {
    const mine = JSON.stringify({ host: (0,external_node_os_.hostname)(), pid: process.pid, token: (0,external_node_crypto_.randomUUID)() });
    const began = clock.elapsed();
    while (!(await take(path, mine))) {
        await removeIfAbandoned(path);
        if (clock.elapsed() - began > WAIT_MS) {
            throw new errors/* ModelGateError */.j3('timeout', `another run holds ${path} for more than ${WAIT_MS / 1000} s`, {
                subject: path,
                remedy: 'Wait for the other deployment. If none is running, delete the lock file.',
            });
        }
        await clock.sleep(20 + Math.random() * 60);
    }
    try {
        return await work();
    }
    finally {
        if ((await readIfThere(path)) === mine)
            await (0,promises_.rm)(path, { force: true });
    }
}
async function take(path, mine) {
    try {
        const file = await (0,promises_.open)(path, 'wx', 0o600);
        await file.writeFile(mine);
        await file.close();
        // A pause before the line above may have cost us the file: it was not signed yet.
        return (await readIfThere(path)) === mine;
    }
    catch (error) {
        // EPERM: Windows says so while a deleted lock file is still open elsewhere.
        if (failedWith(error, 'EEXIST') || (failedWith(error, 'EPERM') && process.platform === 'win32'))
            return false;
        throw (0,disk/* asDiskError */.k)(error, 'nothing was changed');
    }
}
async function removeIfAbandoned(path) {
    const text = await readIfThere(path);
    const modified = (await (0,promises_.stat)(path).catch(() => null))?.mtimeMs;
    if (text === null || modified === undefined)
        return;
    const allowed = text === '' ? UNSIGNED_AFTER_MS : directory_lock_ABANDONED_AFTER_MS;
    if (!ownerIsDead(text) && Date.now() - modified < allowed)
        return;
    // Two runs may find the same dead lock: the file is moved aside first, and only the very lock that was judged is removed.
    const aside = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.rename)(path, aside);
    }
    catch {
        return; // another run was faster
    }
    if ((await readIfThere(aside)) !== text)
        await (0,promises_.rename)(aside, path);
    else
        await (0,promises_.rm)(aside, { force: true });
}
/** Removes locks of dead processes that a run moved aside and was killed then. Called by who holds the lock. */
async function removeLocksAside(path) {
    for (const name of await namesIn((0,external_node_path_.dirname)(path))) {
        const aside = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name);
        if (!name.startsWith(`${(0,external_node_path_.basename)(path)}.`))
            continue;
        const text = await readIfThere(aside);
        const modified = (await (0,promises_.stat)(aside).catch(() => null))?.mtimeMs ?? Infinity;
        const old = Date.now() - modified > (text === '' ? UNSIGNED_AFTER_MS : directory_lock_ABANDONED_AFTER_MS);
        if (text !== null && (ownerIsDead(text) || old))
            await (0,promises_.rm)(aside, { force: true });
    }
}
function ownerIsDead(text) {
    const match = /^\{"host":"(.*)","pid":(\d+),/.exec(text);
    if (match === null || match[1] !== (0,external_node_os_.hostname)())
        return false;
    try {
        process.kill(Number(match[2]), 0);
        return false;
    }
    catch (error) {
        return failedWith(error, 'ESRCH');
    }
}
async function readIfThere(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => null);
}

;// CONCATENATED MODULE: ./src/deploy/targets/directory-objects.ts







const commitRecord = schemas.strictObject({
    parent: manifest/* commitId */.xk.nullable(),
    tree: schemas.record(schemas.string(), manifest/* sha256Text */.f1),
    message: schemas.string(),
    time: manifest/* instant */.uR,
    write: schemas.string(),
});
/** Objects by sha256 and commits by sha256 of their text, in a folder. Nothing that is there ever changes. */
class ObjectFolder {
    hidden;
    newTemporary;
    /** @param newTemporary path for a new file on the same file system */
    constructor(hidden, newTemporary) {
        this.hidden = hidden;
        this.newTemporary = newTemporary;
    }
    pathOf(id) {
        return (0,external_node_path_.join)(this.hidden, 'objects', id.slice(0, 2), id);
    }
    commitPath(id) {
        return (0,external_node_path_.join)(this.hidden, 'commits', `${id}.json`);
    }
    /** Writes what the object is made of, unless it is there: a damaged one is written anew. */
    async write(entry, id) {
        if ('objectId' in entry || (await this.isIntact(id)))
            return;
        if ('content' in entry)
            await writeDurably(this.pathOf(id), entry.content, this.newTemporary());
        else
            await copyDurably(entry.file, this.pathOf(id), this.newTemporary());
    }
    async writeCommit(id, text) {
        await writeDurably(this.commitPath(id), text, this.newTemporary());
    }
    /** @throws ModelGateError code 'corrupt' */
    async readCommit(id) {
        const path = this.commitPath(id);
        const text = await readText(path);
        if (text === null || digestOf(text) !== id)
            throw (0,manifest/* damaged */.qM)(path, 'does not have the text that its name says');
        return (0,manifest/* parseRecord */.Hh)(commitRecord, text, path);
    }
    async has(id) {
        return (0,promises_.access)(this.pathOf(id)).then(() => true, () => false);
    }
    async isIntact(id) {
        return (await this.has(id)) && (await (0,digest/* digestFile */.T)(this.pathOf(id))).sha256 === id;
    }
}
async function objectIdOf(entry) {
    if ('objectId' in entry)
        return entry.objectId;
    return 'content' in entry ? digestOf(entry.content) : (await (0,digest/* digestFile */.T)(entry.file)).sha256;
}
function digestOf(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}

;// CONCATENATED MODULE: ./src/deploy/targets/directory-store.ts












/**
 * Environment branches in a plain folder, for machines without a git server.
 *
 * `.modelgate/` holds objects (by sha256), commits (by sha256 of their text) and refs; a ref moves by compare-and-swap
 * under a lock file. What a ref `modelgate/<environment>` points to is laid out beside it as `models/<environment>/` and
 * `backups/<environment>/`, each file by one atomic rename. `.modelgate/shown/` remembers which commit is laid out, so a
 * move that was killed half-way is finished by whoever looks next.
 */
class DirectoryStore {
    options;
    unfinished;
    objects;
    /** Commits of ours that no branch of an environment leads to. */
    own = new Set();
    constructor(options) {
        this.options = options;
        this.unfinished = new Unfinished(this.hidden(), options.processes);
        this.objects = new ObjectFolder(this.hidden(), () => this.unfinished.temporaryIn(this.hidden('tmp')));
    }
    describe(branch) {
        return `${this.options.folder} ${branch}`;
    }
    async head(branch) {
        const commit = await this.readRef('refs', branch);
        if (commit !== null && isShown(branch) && (await this.readRef('shown', branch)) !== commit) {
            await this.locked(async () => this.show(branch));
            return this.head(branch);
        }
        return commit === null ? null : { commit };
    }
    async list(commit) {
        return new Map(Object.entries((await this.objects.readCommit(commit)).tree));
    }
    async read(commit, path) {
        const objectId = (await this.list(commit)).get(path);
        if (objectId === undefined)
            return null;
        const bytes = await (0,promises_.readFile)(this.objects.pathOf(objectId));
        if (digestOf(bytes) !== objectId)
            throw (0,manifest/* damaged */.qM)(this.objects.pathOf(objectId), 'does not have the bytes that its name says');
        return bytes;
    }
    /** The live model is read from where its users read it; everything else from the objects. */
    async download(commit, path, destination) {
        const objectId = (await this.list(commit)).get(path);
        if (objectId === undefined)
            throw new errors/* ModelGateError */.j3('deploy', `commit ${commit} holds no file "${path}"`, { subject: path });
        const branch = `modelgate/${path.split('/')[1] ?? ''}`;
        const live = path.startsWith('models/') && (await this.head(branch))?.commit === commit;
        const from = live ? this.inFolder(path) : this.objects.pathOf(objectId);
        await (0,promises_.copyFile)(from, destination, external_node_fs_.constants.COPYFILE_EXCL).catch((cause) => {
            if (!failedWith(cause, 'ENOENT'))
                throw (0,disk/* asDiskError */.k)(cause, 'the environment is unchanged');
            throw new errors/* ModelGateError */.j3('deploy', `the bytes of ${path} (sha256 ${objectId}) are no longer in ${this.options.folder}`, {
                subject: path,
                remedy: 'A folder keeps the live model and its last backups only: choose one of these.',
                cause,
            });
        });
    }
    async commit(parent, entries, message) {
        const tree = {};
        for (const entry of entries)
            tree[entry.path] = await objectIdOf(entry);
        const commit = { parent, tree, message, time: this.options.clock.now().toISOString(), write: (0,external_node_crypto_.randomUUID)() };
        const text = JSON.stringify(commit);
        const id = digestOf(text);
        await this.unfinished.begin(id, Object.values(tree));
        this.own.add(id);
        for (const entry of entries)
            await this.objects.write(entry, tree[entry.path] ?? '');
        await this.objects.writeCommit(id, text);
        return id;
    }
    async move(branch, expected, commit) {
        return this.locked(async () => {
            const current = await this.readRef('refs', branch);
            if (current !== expected)
                return 'conflict';
            const { tree } = await this.objects.readCommit(commit);
            // An object may have been cleared away between commit and move: the caller starts again and writes it anew.
            for (const objectId of Object.values(tree))
                if (!(await this.objects.has(objectId)))
                    return 'conflict';
            await this.write(this.refPath('refs', branch), commit);
            if (isShown(branch)) {
                await this.show(branch);
                await this.unfinished.end(commit);
                this.own.delete(commit);
            }
            return 'moved';
        });
    }
    async remove(branch) {
        if (isShown(branch))
            throw new errors/* ModelGateError */.j3('deploy', `refusing to delete ${branch}: only candidates are ever deleted`);
        await this.locked(async () => {
            const commit = await this.readRef('refs', branch);
            await (0,promises_.rm)(this.refPath('refs', branch), { force: true });
            if (commit !== null)
                await this.discard((one) => one === commit);
        });
    }
    async listBranches(prefix) {
        const branches = [];
        for (const name of await this.refNames()) {
            const commit = name.startsWith(prefix) ? await this.readRef('refs', name) : null;
            if (commit !== null)
                branches.push({ name, commit, time: new Date((await this.objects.readCommit(commit)).time) });
        }
        return branches;
    }
    isAncestor(ancestor, descendant) {
        return this.options.isAncestor(ancestor, descendant);
    }
    /** Takes away what killed runs wrote and nobody can see: temporary files, and objects and commits without a branch. */
    async sweep() {
        if ((await namesIn(this.hidden())).length === 0)
            return;
        await this.locked(async () => {
            await removeLocksAside(this.hidden('lock'));
            await this.unfinished.removeTemporaries([this.hidden('tmp'), ...(await this.shownFolders())]);
            const left = (await this.unfinished.pending()).filter(({ abandoned }) => abandoned).map(({ commit }) => commit);
            if (left.length > 0)
                await this.discard((commit) => left.includes(commit));
        });
    }
    /** What lost a race is of no use to anybody. */
    async close() {
        if (this.own.size === 0)
            return;
        // What stays is taken away by the sweep of a later run; the verdict on this one is not touched by that.
        await this.locked(() => this.discard((commit) => this.own.has(commit))).catch(() => undefined);
    }
    /** Lays the tip of a branch out beside `.modelgate/`: new files first, then what the last layout had and this one lacks. */
    async show(branch) {
        const commit = await this.readRef('refs', branch);
        const shown = await this.readRef('shown', branch);
        if (commit === null || commit === shown)
            return;
        const wanted = visible((await this.objects.readCommit(commit)).tree);
        const old = shown === null ? new Map() : visible((await this.objects.readCommit(shown)).tree);
        for (const [path, objectId] of wanted) {
            const present = await (0,digest/* digestFile */.T)(this.inFolder(path)).catch(() => null);
            if (present?.sha256 !== objectId) {
                const place = this.inFolder(path);
                await copyDurably(this.objects.pathOf(objectId), place, this.unfinished.temporaryIn((0,external_node_path_.dirname)(place)));
            }
        }
        for (const path of old.keys()) {
            if (wanted.has(path))
                continue;
            await (0,promises_.rm)(this.inFolder(path), { force: true });
            if (path.startsWith('backups/'))
                await (0,promises_.rm)((0,external_node_path_.join)(this.inFolder(path), '..'), { recursive: true, force: true });
        }
        // Before the mark: a run that is killed in between leaves the rest to the next one.
        if (shown !== null)
            await this.clearObjects(shown);
        await this.write(this.refPath('shown', branch), commit);
    }
    /** Deletes models of a commit that no branch shows any more; manifests and histories stay. */
    async clearObjects(replaced) {
        const kept = new Set();
        for (const name of await this.refNames()) {
            const commit = await this.readRef('refs', name);
            if (commit !== null)
                for (const objectId of Object.values((await this.objects.readCommit(commit)).tree))
                    kept.add(objectId);
        }
        for (const objectId of visible((await this.objects.readCommit(replaced)).tree).values()) {
            if (!kept.has(objectId))
                await (0,promises_.rm)(this.objects.pathOf(objectId), { force: true });
        }
    }
    /** Deletes chosen commits that never were the tip of an environment, with the objects that only they have. */
    async discard(chosen) {
        const pending = await this.unfinished.pending();
        const wanted = pending.filter(({ commit }) => chosen(commit));
        if (wanted.length === 0)
            return;
        const reachable = await this.reachable();
        const kept = new Set(pending.filter((one) => !wanted.includes(one)).flatMap(({ objects }) => objects));
        for (const { tree } of reachable.values())
            for (const objectId of Object.values(tree))
                kept.add(objectId);
        for (const { commit, objects } of wanted) {
            if (!reachable.has(commit)) {
                for (const objectId of objects)
                    if (!kept.has(objectId))
                        await (0,promises_.rm)(this.objects.pathOf(objectId), { force: true });
                await (0,promises_.rm)(this.objects.commitPath(commit), { force: true });
            }
            await this.unfinished.end(commit);
            this.own.delete(commit);
        }
    }
    /** Every commit that a branch leads to, the tips' ancestors included. */
    async reachable() {
        const found = new Map();
        for (const name of await this.refNames()) {
            for (let id = await this.readRef('refs', name); id !== null && !found.has(id);) {
                const commit = await this.objects.readCommit(id);
                found.set(id, commit);
                id = commit.parent;
            }
        }
        return found;
    }
    write(path, content) {
        return writeDurably(path, content, this.unfinished.temporaryIn(this.hidden('tmp')));
    }
    /** Folders in which files are laid out for people. */
    async shownFolders() {
        const below = async (folders) => {
            const found = [];
            for (const folder of folders)
                for (const name of await namesIn(folder))
                    found.push((0,external_node_path_.join)(folder, name));
            return found;
        };
        return [...(await below([this.inFolder('models')])), ...(await below(await below([this.inFolder('backups')])))];
    }
    async readRef(kind, branch) {
        const text = await readText(this.refPath(kind, branch));
        if (text !== null && !manifest/* commitId */.xk.safeParse(text).success)
            throw (0,manifest/* damaged */.qM)(this.refPath(kind, branch), 'is not a commit id');
        return text;
    }
    async refNames() {
        const root = this.hidden('refs');
        const files = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true }).catch((error) => {
            if (failedWith(error, 'ENOENT'))
                return [];
            throw error;
        });
        return files
            .filter((file) => file.isFile() && file.name.endsWith('.ref'))
            .map((file) => (0,external_node_path_.join)(file.parentPath, file.name)
            .slice(root.length + 1, -'.ref'.length)
            .replaceAll('\\', '/'));
    }
    async locked(work) {
        await (0,promises_.mkdir)(this.hidden(), { recursive: true }).catch((error) => {
            throw (0,disk/* asDiskError */.k)(error, 'nothing was changed');
        });
        return withLock(this.hidden('lock'), this.options.clock, work);
    }
    hidden(...segments) {
        return (0,external_node_path_.join)(this.options.folder, '.modelgate', ...segments);
    }
    inFolder(path) {
        return (0,external_node_path_.join)(this.options.folder, ...path.split('/'));
    }
    refPath(kind, branch) {
        return this.hidden(kind, ...`${branch}.ref`.split('/'));
    }
}
const isShown = (branch) => branch.startsWith('modelgate/');
/** The part of a tree that people see: models and backups. */
function visible(tree) {
    return new Map(Object.entries(tree).filter(([path]) => path.startsWith('models/') || path.startsWith('backups/')));
}

;// CONCATENATED MODULE: ./src/deploy/targets/directory.ts


const directoryTarget = {
    name: 'directory',
    title: 'models/<environment>/<file> in a folder of this machine',
    limit: {
        maxBytes: limits/* MAX_MODEL_BYTES */.Bb,
        remedy: 'Save the model smaller, or compressed: joblib.dump(model, path, compress=3).',
    },
    open: (ports) => Promise.resolve(new DirectoryStore(ports)),
};

;// CONCATENATED MODULE: ./src/deploy/targets/environment-branch.ts
/** GitHub refuses a pushed file of 100 MB and more; the rest is room for the history of the branch. */
const MAX_BYTES = 95 * 1024 ** 2;
const environmentBranchTarget = {
    name: 'environment-branch',
    title: 'a branch modelgate/<environment> of a git repository',
    limit: {
        maxBytes: MAX_BYTES,
        remedy: 'Git servers refuse files of 100 MB: deploy from GitHub Actions, where larger models become release assets (deployment.storage: auto), save the model compressed (joblib.dump(model, path, compress=3)), or deploy to the directory target.',
    },
    open: (ports) => ports.openBranchStore(),
};

;// CONCATENATED MODULE: ./src/deploy/index.ts


/** Where a model can be deployed to; the first is the default. */
const deployTargets = [environmentBranchTarget, directoryTarget];









// EXTERNAL MODULE: ./src/deploy/names.ts
var names = __webpack_require__(50927);
// EXTERNAL MODULE: ./src/deploy/pointer.ts + 1 modules
var pointer = __webpack_require__(8675);
;// CONCATENATED MODULE: ./src/deploy/depot-store.ts





/** Pointers are shorter; a model that is as short is compared by its first bytes. */
const MAX_POINTER_BYTES = 2048;
const ATTRIBUTES = '.gitattributes';
/**
 * A branch store whose large files lie in a depot. The deployment procedure does not know: it commits, reads back and
 * moves pointers as before, and a backup is the same small pointer, so it costs nothing.
 */
function withDepot(inner, depot, { from, wants }) {
    /** Pointer by path on disk: a lost race commits the same file again. */
    const uploads = new Map();
    const waiting = new Set();
    const put = async (file, path) => {
        const environment = (0,external_node_path_.basename)((0,external_node_path_.dirname)(path));
        const pointer = await depot.put({ file, path, environment, ...(await (0,digest/* digestFile */.T)(file)) });
        waiting.add(pointer);
        return pointer;
    };
    const stored = async (entry) => {
        if (!('file' in entry))
            return entry;
        if ((await (0,promises_.stat)(entry.file)).size < from && (await wants?.(entry.file)) !== true)
            return entry;
        let upload = uploads.get(entry.file);
        if (upload === undefined)
            uploads.set(entry.file, (upload = put(entry.file, entry.path)));
        return { path: entry.path, content: await upload };
    };
    /** Once a branch has them, they stay: its backups may be in the depot. */
    const attributesFor = async (parent, used) => {
        if (depot.attributes === undefined)
            return [];
        const objectId = parent === null ? undefined : (await inner.list(parent)).get(ATTRIBUTES);
        if (used)
            return [{ path: ATTRIBUTES, content: new TextEncoder().encode(depot.attributes) }];
        return objectId === undefined ? [] : [{ path: ATTRIBUTES, objectId }];
    };
    const discardWaiting = async () => {
        for (const pointer of waiting)
            await depot.discard(pointer);
        waiting.clear();
        uploads.clear();
    };
    return {
        ...delegate(inner),
        commit: async (parent, entries, message) => {
            const changed = [];
            for (const entry of entries)
                changed.push(await stored(entry));
            const attributes = await attributesFor(parent, waiting.size > 0);
            return inner.commit(parent, [...changed, ...attributes], message);
        },
        download: async (commit, path, destination) => {
            await inner.download(commit, path, destination);
            const { size } = await (0,promises_.stat)(destination);
            if (size > MAX_POINTER_BYTES)
                return;
            const pointer = await (0,promises_.readFile)(destination);
            if (!depot.owns(pointer))
                return;
            // Beside the destination first: a download that breaks leaves no half file under the name.
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_path_.dirname)(destination), '.depot-'));
            try {
                const part = (0,external_node_path_.join)(folder, 'part');
                await depot.fetch(pointer, part);
                await (0,promises_.rename)(part, destination);
            }
            finally {
                await (0,promises_.rm)(folder, { recursive: true, force: true });
            }
        },
        move: async (branch, expected, commit) => {
            if (branch.startsWith((0,names/* environmentBranch */.GX)(''))) {
                // Before the flip: from the flip on, everybody who follows the branch finds the file.
                for (const pointer of waiting)
                    await depot.publish(pointer);
            }
            const moved = await inner.move(branch, expected, commit);
            if (moved === 'moved' && branch.startsWith((0,names/* environmentBranch */.GX)('')))
                waiting.clear();
            return moved;
        },
        // The candidate goes away at the end of a deployment, whatever became of it.
        remove: async (branch) => {
            await inner.remove(branch);
            await discardWaiting();
        },
        sweep: async () => {
            await inner.sweep?.();
            await depot.sweep(deployedFiles(inner));
        },
        close: async () => {
            await discardWaiting();
            await inner.close();
        },
    };
}
/** By name, since the methods of a class are not copied by spreading its instance. */
function delegate(inner) {
    return {
        describe: (branch) => inner.describe(branch),
        head: (branch) => inner.head(branch),
        list: (commit) => inner.list(commit),
        read: (commit, path) => inner.read(commit, path),
        listBranches: (prefix) => inner.listBranches(prefix),
        isAncestor: (ancestor, descendant) => inner.isAncestor(ancestor, descendant),
    };
}
/** @throws as the store, or code 'corrupt' for a damaged environment: then nothing is taken away */
function deployedFiles(store) {
    const read = new Map();
    const live = (environment) => {
        const found = read.get(environment) ?? (0,pointer/* readPointer */.qT)(store, environment);
        read.set(environment, found);
        return found;
    };
    return {
        count: async (environment, sha256) => {
            const entries = (await live(environment))?.history.entries ?? [];
            return entries.filter((entry) => entry.event === 'deployed' && entry.sha256 === sha256).length;
        },
        pointers: async (environment, sha256) => {
            const pointer = await live(environment);
            const entries = pointer?.history.entries ?? [];
            const found = [];
            for (const [index, entry] of entries.entries()) {
                if (entry.sha256 !== sha256 || (entry.event !== 'deployed' && entry.event !== 'restored'))
                    continue;
                // The line after an entry names the commit that held it.
                const commit = entries[index + 1]?.parent ?? pointer?.commit;
                const text = commit === undefined ? null : await store.read(commit, (0,names/* modelPath */.LH)(environment, entry.file));
                if (text !== null)
                    found.push(text);
            }
            return found;
        },
    };
}

// EXTERNAL MODULE: ./src/deploy/live.ts
var deploy_live = __webpack_require__(43457);
// EXTERNAL MODULE: ./src/deploy/plan.ts
var deploy_plan = __webpack_require__(5448);
// EXTERNAL MODULE: ./src/deploy/deployment.ts + 1 modules
var deployment = __webpack_require__(67211);
// EXTERNAL MODULE: ./src/hosts/local-git/checkout.ts
var local_git_checkout = __webpack_require__(23384);
// EXTERNAL MODULE: ./src/hosts/github/branches.ts + 2 modules
var github_branches = __webpack_require__(59499);
// EXTERNAL MODULE: ./src/hosts/local-git/git-store.ts + 3 modules
var git_store = __webpack_require__(49870);
// EXTERNAL MODULE: ./src/hosts/local-git/lfs-depot.ts + 1 modules
var lfs_depot = __webpack_require__(83941);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/stages/check.ts
var check = __webpack_require__(80159);
;// CONCATENATED MODULE: ./src/stages/deploy/service.ts



/** Of the environment of this process, what programs need; no tokens. */
const PASSED_ON = ['PATH', 'Path', 'HOME', 'USERPROFILE', 'SystemRoot', 'SYSTEMROOT', 'TMPDIR', 'TEMP', 'TMP', 'LANG'];
const REQUEST_TIMEOUT_MS = 10_000;
const PAUSE_MS = 1_000;
/**
 * Asks whoever serves the live model: an address that must answer 2xx, a program that must end with 0. Both may take
 * `health_grace` seconds to see the new model. Null when neither is configured.
 */
function serviceProbe(options) {
    const { health_url: url, health_command: command, health_grace: grace } = options.config.deployment;
    if (url === null && command === null)
        return null;
    const { clock } = options;
    return async (path, signal, deployed) => {
        const patient = (id, ask) => (0,check/* check */.z6)(clock, id, async () => {
            const began = clock.elapsed();
            for (;;) {
                const found = await ask().catch((error) => failed((0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(error), 300)));
                if (found.status === 'passed' || clock.elapsed() - began >= grace * 1000)
                    return found;
                await clock.sleep(PAUSE_MS, signal);
            }
        });
        return [
            ...(url === null ? [] : [await patient('health.service', () => askAddress(url, deployed, options, signal))]),
            ...(command === null
                ? []
                : [await patient('health.command', () => askProgram(command, path, deployed, options, signal))]),
        ];
    };
}
async function askAddress(template, { environment, id, sha256 }, { http }, signal) {
    const values = { environment, id, sha256 };
    const url = template.replaceAll(/\{(\w+)\}|%7B(\w+)%7D/gi, (all, one, two) => encodeURIComponent(values[one ?? two ?? ''] ?? all));
    const request = { url, method: 'GET', headers: {}, body: null, timeoutMs: REQUEST_TIMEOUT_MS };
    const { status } = await http(request, signal);
    const measured = status;
    return status >= 200 && status < 300
        ? { status: 'passed', measured, message: `the service answers ${status}` }
        : { status: 'failed', measured, message: `the service answers ${status}, expected 200 to 299` };
}
async function askProgram(command, path, { environment, id, sha256 }, { program, folder, environment: outer }, signal) {
    const kept = PASSED_ON.flatMap((name) => (outer[name] === undefined ? [] : [[name, outer[name]]]));
    const { code, output } = await program(command, {
        folder,
        signal,
        environment: {
            ...Object.fromEntries(kept),
            MODELGATE_ENVIRONMENT: environment,
            MODELGATE_DEPLOYMENT_ID: id,
            MODELGATE_SHA256: sha256,
            MODELGATE_MODEL: path,
        },
    });
    if (code === 0)
        return { status: 'passed', measured: 0, message: `${(0,core_text/* plain */.pj)(command[0] ?? '')} ended with 0` };
    const said = (0,core_text/* plain */.pj)(output.trim(), 300);
    return failed(`${(0,core_text/* plain */.pj)(command[0] ?? '')} ended with ${code ?? 'a signal'}${said === '' ? '' : `: ${said}`}`, code);
}
function failed(message, measured = null) {
    return { status: 'failed', measured, message };
}

// EXTERNAL MODULE: ./src/commands/baseline.ts
var commands_baseline = __webpack_require__(50547);
// EXTERNAL MODULE: ./src/deploy/provenance/key-signature.ts
var key_signature = __webpack_require__(20995);
;// CONCATENATED MODULE: ./src/deploy/provenance/trust.ts





/** @throws ModelGateError 'config' for a key that is none */
function trustAnchors({ publicKeys, identities, issuer, trustedRoot }) {
    return {
        publicKeys: publicKeys.map((pem, index) => (0,key_signature/* readPublicKey */.RR)(pem, `deployment.provenance.public_keys.${index}`)),
        identities,
        issuer,
        trustedRoots: async () => {
            if (trustedRoot === null) {
                throw new errors/* ModelGateError */.j3('config', 'identities can only be verified with deployment.provenance.trusted_root', {
                    subject: 'deployment.provenance.trusted_root',
                    remedy: 'Commit the output of: gh attestation trusted-root > trusted_root.jsonl, and name the file.',
                });
            }
            return readTrustedRoots(trustedRoot);
        },
    };
}
async function readTrustedRoots({ path, sha256 }) {
    const { TrustedRoot } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 23));
    try {
        const bytes = await (0,promises_.readFile)(path);
        const found = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        if (sha256 !== null && found !== sha256)
            throw new Error(`its sha256 is ${found}, the configuration says ${sha256}`);
        const text = bytes.toString('utf8').trim();
        const documents = isJson(text) ? [text] : text.split('\n').filter((line) => line.trim() !== '');
        return documents.map((document) => TrustedRoot.fromJSON(JSON.parse(document)));
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('config', `${path} is not the trusted root of Sigstore: ${(0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(cause), 200)}`, {
            subject: 'deployment.provenance.trusted_root',
            remedy: 'Write it with: gh attestation trusted-root > trusted_root.jsonl',
            cause,
        });
    }
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./src/deploy/provenance/model-signature.ts
var model_signature = __webpack_require__(97697);
// EXTERNAL MODULE: ./src/deploy/provenance/verdict.ts
var provenance_verdict = __webpack_require__(50542);
;// CONCATENATED MODULE: ./src/deploy/provenance/identity-signer.ts


/** A model signature without a key: by a certificate that Sigstore gives to the job. */
function identitySigner(identity) {
    return {
        kind: 'signature',
        name: identity.name,
        sign: (verdict) => identity.sign({ ...(0,model_signature/* modelStatement */.Jb)(verdict), keep: false }),
    };
}
/** The verdict as an attestation, which people find by the digest of the file: `gh attestation verify`. */
function attestationSigner(identity) {
    return {
        kind: 'attestation',
        name: identity.name,
        sign: (verdict) => identity.sign({
            subject: { name: verdict.model.file, digest: { sha256: verdict.model.sha256 } },
            predicateType: provenance_verdict/* VERDICT_TYPE */.R,
            predicate: verdict,
            keep: true,
        }),
    };
}

;// CONCATENATED MODULE: ./src/deploy/provenance/key-signer.ts


/** Signs with a key of one's own: no network, on any machine. */
function keySigner(key) {
    return {
        kind: 'signature',
        name: `key ${(0,key_signature/* keyHint */.p4)(key).slice(0, 12)}`,
        sign: (verdict) => Promise.resolve((0,key_signature/* signStatement */.fT)(key, (0,model_signature/* modelStatement */.Jb)(verdict))),
    };
}

// EXTERNAL MODULE: ./src/commands/paths.ts
var paths = __webpack_require__(30430);
;// CONCATENATED MODULE: ./src/commands/provenance.ts




/** Holds a PEM text, or the path of a file with one. */
const KEY = 'MODELGATE_SIGNING_KEY';
const PASSWORD = 'MODELGATE_SIGNING_KEY_PASSWORD';
/** How the configuration wants deployments to be signed, with what is around us to sign. */
function provenanceOf({ deployment }, surroundings) {
    const { require, sign, attest, public_keys, identities, issuer, trusted_root } = deployment.provenance;
    const { identity, workingDirectory } = surroundings;
    return {
        require,
        trust: trustAnchors({
            publicKeys: public_keys,
            identities,
            issuer,
            trustedRoot: trusted_root === null ? null : pinnedFile(trusted_root, workingDirectory),
        }),
        signers: async () => {
            const signers = [];
            const missing = [];
            const key = sign === 'key' || sign === 'auto' ? await signingKey(surroundings) : null;
            if (key !== null)
                signers.push(key);
            else if (sign === 'key' || (sign === 'auto' && require === 'signature'))
                missing.push(`${KEY} is not set.`);
            const noIdentity = identity === null ? 'only jobs of GitHub Actions have an identity' : identity.unavailable;
            if (sign === 'identity') {
                if (identity !== null && noIdentity === null)
                    signers.push(identitySigner(identity));
                else
                    missing.push(`No signature: ${noIdentity ?? ''}.`);
            }
            if (attest === 'auto') {
                if (identity !== null && noIdentity === null)
                    signers.push(attestationSigner(identity));
                else if (identity !== null || require === 'attestation')
                    missing.push(`No attestation: ${noIdentity ?? ''}.`);
            }
            return { signers, missing };
        },
    };
}
/** `path#sha256=...`, as addresses of data are pinned. */
function pinnedFile(address, workingDirectory) {
    const match = /^(.+)#sha256=([0-9a-f]{64})$/.exec(address);
    return { path: (0,paths/* within */.u)(workingDirectory, match?.[1] ?? address), sha256: match?.[2] ?? null };
}
/** @throws ModelGateError 'usage' for a text that is no key: a run that was meant to sign must not go on without */
async function signingKey({ environment, workingDirectory }) {
    const given = environment[KEY]?.trim() ?? '';
    if (given === '')
        return null;
    const pem = given.includes('-----BEGIN') ? given : await keyFile((0,paths/* within */.u)(workingDirectory, given));
    return keySigner((0,key_signature/* readPrivateKey */.$k)(pem, environment[PASSWORD], KEY));
}
async function keyFile(path) {
    return (0,promises_.readFile)(path, 'utf8').catch((cause) => {
        throw new errors/* ModelGateError */.j3('usage', `${KEY} is neither a PEM text nor the path of a file`, { subject: KEY, cause });
    });
}

;// CONCATENATED MODULE: ./src/commands/targets.ts










/** Opens what the configuration names: an environment branch of a git remote, or a folder. */
async function openTarget(config, surroundings) {
    const { workingDirectory, clock } = surroundings;
    const checkout = await (0,local_git_checkout/* openCheckout */.Hj)(workingDirectory, surroundings.environment).catch((error) => {
        // A machine without git may deploy through the API of its host.
        if (config.deployment.remote === null && surroundings.remoteUrl === null)
            throw error;
        return null;
    });
    const remote = config.deployment.remote ?? surroundings.remoteUrl ?? checkout?.remote ?? null;
    const wanted = config.deployment.target === 'auto'
        ? remote === null
            ? 'directory'
            : 'environment-branch'
        : config.deployment.target;
    const target = deployTargets.find((one) => one.name === wanted);
    if (target === undefined)
        throw new errors/* ModelGateError */.j3('config', `deployment.target is ${wanted}, which this version does not have`);
    let limit = target.limit;
    const store = await target.open({
        clock,
        processes: surroundings.processes,
        folder: (0,paths/* within */.u)(workingDirectory, config.deployment.directory),
        isAncestor: (ancestor, descendant) => checkout?.isAncestor(ancestor, descendant) ?? Promise.resolve(null),
        openBranchStore: async () => {
            if (remote === null) {
                throw new errors/* ModelGateError */.j3('config', 'there is no git remote to deploy to', {
                    subject: 'deployment.remote',
                    remedy: 'Set deployment.remote, add a remote named origin, or set deployment.target: directory.',
                });
            }
            const depot = depotFor(config, surroundings, remote);
            const lfs = lfsFor(config, surroundings, remote);
            const branches = await openBranches(config, surroundings, remote, checkout);
            const maxBytes = config.deployment.transport === 'api' ? github_branches/* MAX_API_BYTES */.mD : target.limit.maxBytes;
            const { storage } = config.deployment;
            const largest = storage === 'lfs' ? lfs : depot;
            limit =
                largest === null
                    ? { ...limit, maxBytes }
                    : { maxBytes: largest.maxBytes, remedy: `This is the largest file of ${largest.name}.` };
            const withReleases = depot === null ? branches : withDepot(branches, depot, { from: storage === 'release' ? 0 : maxBytes + 1 });
            if (lfs === null)
                return withReleases;
            // Also when nothing new goes there: what an earlier deployment put there is found again.
            const wants = (file) => checkout?.usesLfs(file) ?? Promise.resolve(false);
            return withDepot(withReleases, lfs, {
                from: storage === 'lfs' ? 0 : Infinity,
                ...(storage === 'auto' ? { wants } : {}),
            });
        },
    });
    return { name: target.name, store, limit, close: () => store.close() };
}
/** @throws ModelGateError code 'config' when the API is asked for and there is none */
async function openBranches({ deployment, pipeline }, surroundings, remote, checkout) {
    const { token, tempDirectory, environment, clock, log } = surroundings;
    const openGit = () => (0,git_store/* openGitStore */.o)({
        ...{ remote, token, checkout, environment, clock, log },
        temporaryFolder: tempDirectory,
        retries: pipeline.max_retries,
    });
    const hosted = deployment.transport === 'push' ? null : (surroundings.hostedBranches?.(remote) ?? null);
    if (hosted !== null)
        return hosted({
            isAncestor: checkout === null ? null : (older, newer) => checkout.isAncestor(older, newer),
            openGit: deployment.transport === 'api' ? null : openGit,
        });
    if (deployment.transport === 'api') {
        throw new errors/* ModelGateError */.j3('config', 'deployment.transport is api, but the remote is no GitHub repository that this run has a token for', {
            subject: 'deployment.transport',
            remedy: 'Run as a GitHub Action, give MODELGATE_TOKEN to the command line, or use transport: push.',
        });
    }
    return openGit();
}
/**
 * Where files go that git does not take; null: nowhere, and they are refused.
 * @throws ModelGateError code 'config' when releases are asked for and there are none
 */
function depotFor({ deployment }, { releaseDepot }, remote) {
    if (deployment.storage === 'git' || deployment.storage === 'lfs')
        return null;
    const depot = releaseDepot?.(remote) ?? null;
    if (depot === null && deployment.storage === 'release') {
        throw new errors/* ModelGateError */.j3('config', 'deployment.storage is release, but the remote is no GitHub repository that this run has a token for', {
            subject: 'deployment.storage',
            remedy: 'Run as a GitHub Action with permissions: contents: write, give MODELGATE_TOKEN to the command line, or use storage: git.',
        });
    }
    return depot;
}
/** @throws ModelGateError code 'config' when Git LFS is asked for and the remote has none */
function lfsFor({ deployment }, { token, clock, log }, remote) {
    const depot = (0,lfs_depot/* openLfsDepot */.i)({ remote, token, clock, log });
    if (depot === null && deployment.storage === 'lfs') {
        throw new errors/* ModelGateError */.j3('config', 'deployment.storage is lfs, but the remote is not reached by http', {
            subject: 'deployment.storage',
            remedy: 'Give deployment.remote as an https:// address, or use storage: git.',
        });
    }
    return depot;
}
/** What every change of an environment is told. */
function operationRequest(target, environment, health, config, surroundings) {
    const { rollback_threshold, health_check_timeout, keep_backups } = config.deployment;
    return {
        store: target.store,
        target: target.name,
        environment,
        health,
        service: serviceProbe({
            config,
            clock: surroundings.clock,
            http: surroundings.http,
            program: surroundings.program,
            folder: surroundings.workingDirectory,
            environment: surroundings.environment,
        }),
        board: config.deployment.ask_reviewers ? surroundings.board : null,
        hosted: target.name === 'environment-branch' && config.deployment.remote === null && surroundings.remoteUrl !== null,
        source: surroundings.source,
        provenance: provenanceOf(config, surroundings),
        processes: surroundings.processes,
        options: {
            rollbackThreshold: rollback_threshold,
            healthCheckTimeoutMs: health_check_timeout * 1000,
            keepBackups: keep_backups,
        },
        clock: surroundings.clock,
        random: (0,random/* seededRandom */.I)(process.pid),
        log: surroundings.log,
        temporaryFolder: surroundings.tempDirectory,
        signal: surroundings.signal,
    };
}
/** The deployed model as a file of this machine, verified; null when nothing is active. */
async function fetchLive(store, environment, { tempDirectory, modelCache }) {
    await (0,promises_.mkdir)(tempDirectory, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(tempDirectory, 'live-'));
    const path = (0,external_node_path_.join)(folder, environment);
    const live = await (0,deploy_live/* downloadLive */.HG)(store, environment, path, modelCache);
    return live === null ? null : { id: live.id, sha256: live.sha256, path, stored: (0,deploy_live/* storedSchemaOf */.qM)(live) };
}
/** The target as the deploy stage sees it. Opened on first use: a run that does not deploy needs no git. */
function stageTarget(open, environment, config, surroundings) {
    const fileOf = (file) => ({
        path: (0,paths/* within */.u)(surroundings.workingDirectory, file.path),
        name: (0,external_node_path_.basename)(file.path),
        sha256: file.sha256,
        size: file.size,
    });
    let stored;
    return {
        name: config.deployment.target,
        active: async () => {
            const { baseline } = config.validation;
            if (baseline !== null)
                return (0,commands_baseline/* givenBaseline */.n)(baseline, surroundings);
            const { store } = await open();
            const live = await fetchLive(store, environment, surroundings);
            stored ??= Promise.resolve(live?.stored ?? null);
            return live;
        },
        // Once a run, so that the schema which is handed on is the one that was checked against.
        storedSchema: () => (stored ??= open().then(({ store }) => (0,deploy_live/* liveSchema */.MN)(store, environment))),
        plan: async (request) => {
            const { store, limit } = await open();
            const plan = await (0,deploy_plan/* planDeployment */.HN)({
                store,
                environment,
                file: fileOf(request.file),
                source: surroundings.source,
                limit,
                staleGuard: 'enforce',
            });
            return plan.lines;
        },
        deploy: async (request) => {
            const target = await open();
            return (0,deployment/* deployModel */.V)({
                ...operationRequest(target, environment, request.probe, config, surroundings),
                file: fileOf(request.file),
                limit: target.limit,
                gateDigest: request.gateDigest,
                validated: request.validated,
                facts: request.facts,
                metrics: request.metrics,
                golden: JSON.parse(JSON.stringify(request.golden)),
                dataSchema: request.dataSchema ?? undefined,
            });
        },
    };
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

/***/ 49417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ collectLeftovers),
/* harmony export */   u: () => (/* binding */ removeCandidate)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79074);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50927);



const ABANDONED_AFTER_MS = 24 * 3_600_000;
/**
 * Takes away what killed runs left: candidate branches with a manifest of ours for this environment, whose process is
 * gone or that are older than a day, and what the store keeps beside branches. House-keeping only, so a failure is a
 * warning.
 */
async function collectLeftovers(operation) {
    const { store, environment, clock, log, processes } = operation;
    try {
        for (const branch of await store.listBranches((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .candidatePrefix */ .IC)(environment))) {
            const owner = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ownerOfCandidate */ .E)(branch.name);
            const old = clock.now().getTime() - branch.time.getTime() > ABANDONED_AFTER_MS;
            if (!old && (owner === null || !(await processes.isGone(owner))))
                continue;
            const manifest = await store.read(branch.commit, _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_PATH */ .U4);
            if (manifest === null || !carriesOurMark(manifest, environment))
                continue;
            await store.remove(branch.name);
            log.debug(`deleted ${branch.name}, left by a run that was killed`);
        }
    }
    catch (error) {
        log.warning(`Old deployment candidates could not be cleared away: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
    try {
        await store.sweep?.();
    }
    catch (error) {
        log.warning(`What killed runs left could not be cleared away: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}
function carriesOurMark(manifest, environment) {
    const text = new TextDecoder().decode(manifest);
    return (text.includes(`"schema": "${_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_SCHEMA */ .KB}"`) && text.includes(`"environment": ${JSON.stringify(environment)}`));
}
/** Takes our own candidate away; one that stays is collected by a later run. */
async function removeCandidate(operation, branch) {
    try {
        await operation.store.remove(branch);
    }
    catch (error) {
        operation.log.warning(`The candidate ${branch} could not be deleted: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
    }
}


/***/ }),

/***/ 5007:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ dataSchemaRecord),
/* harmony export */   o: () => (/* binding */ whyNotKept)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);

/** What a manifest takes: it is read again by every run that looks at its environment. */
const MAX_COLUMNS = 10_000;
const MAX_BYTES = 256 * 1024;
const MAX_TEXT = 10_000;
/** Names and categories are text of whoever made the data: nothing but their lengths is known of them. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__.string().max(MAX_TEXT);
const column = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    name: text,
    type: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['number', 'integer', 'boolean', 'string', 'timestamp']),
    missing: zod__WEBPACK_IMPORTED_MODULE_0__.number().min(0).max(1),
    range: zod__WEBPACK_IMPORTED_MODULE_0__.tuple([zod__WEBPACK_IMPORTED_MODULE_0__.number(), zod__WEBPACK_IMPORTED_MODULE_0__.number()])
        .refine(([low, high]) => low <= high, 'the largest number is below the smallest')
        .readonly()
        .nullable(),
    categories: zod__WEBPACK_IMPORTED_MODULE_0__.array(text).readonly().nullable(),
});
/** What data quality learnt from the reference data of a deployment. */
const dataSchemaRecord = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ target: text.nullable(), columns: zod__WEBPACK_IMPORTED_MODULE_0__.array(column).max(MAX_COLUMNS).readonly() })
    .refine(({ columns }) => new Set(columns.map(({ name }) => name)).size === columns.length, 'a column is there twice')
    .refine((schema) => bytesOf(schema) <= MAX_BYTES, `is larger than ${MAX_BYTES / 1024} KiB`);
/** Why a schema is not kept with a deployment; null: it is. */
function whyNotKept(schema) {
    const { columns } = schema;
    if (columns.length > MAX_COLUMNS)
        return `it has ${columns.length} columns, at most ${MAX_COLUMNS} are kept`;
    const bytes = bytesOf(schema);
    if (bytes > MAX_BYTES)
        return `it takes ${Math.ceil(bytes / 1024)} KiB, at most ${MAX_BYTES / 1024} are kept`;
    // Whatever else the reader of the manifest would refuse must not get into it.
    const issue = dataSchemaRecord.safeParse(schema).error?.issues[0];
    return issue === undefined ? null : `${issue.path.join('.') || 'document'}: ${issue.message}`;
}
function bytesOf(schema) {
    return Buffer.byteLength(JSON.stringify(schema));
}


/***/ }),

/***/ 67211:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ deployModel)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/deploy/candidates.ts
var candidates = __webpack_require__(49417);
// EXTERNAL MODULE: ./src/deploy/data-schema.ts
var data_schema = __webpack_require__(5007);
// EXTERNAL MODULE: ./src/deploy/digest.ts
var digest = __webpack_require__(33683);
// EXTERNAL MODULE: ./src/deploy/manifest.ts
var manifest = __webpack_require__(79074);
// EXTERNAL MODULE: ./src/deploy/operation.ts + 1 modules
var deploy_operation = __webpack_require__(74667);
// EXTERNAL MODULE: ./src/deploy/provenance/guard.ts + 2 modules
var guard = __webpack_require__(60487);
;// CONCATENATED MODULE: ./src/deploy/new-deployment.ts



/** The change that makes a tested file live, not yet verified. */
function newDeployment(operation, request, { id, signed }, pointer) {
    const now = operation.clock.now();
    const source = (0,manifest/* sourceToRecord */.Wy)(operation.source);
    return {
        manifest: {
            id,
            kind: 'deployment',
            status: 'unverified',
            file: request.file.name,
            sha256: request.file.sha256,
            size: request.file.size,
            deployed_at: now.toISOString(),
            verify_by: (0,deploy_operation/* verifyBy */.$D)(operation, now),
            owner: operation.processes.self,
            source,
            gate_digest: request.gateDigest,
            validated: request.validated,
            storage: { kind: operation.target },
            // A failed deployment is never gone back to: what it would have gone back to is.
            previous: pointer?.manifest.status === 'active' ? reference(pointer) : (pointer?.manifest.previous ?? null),
            restores: null,
            facts: toJsonValue(request.facts),
            metrics: request.metrics,
            golden: request.golden ?? null,
            ...(request.dataSchema === undefined ? {} : { data_schema: request.dataSchema }),
        },
        content: { file: request.file.path },
        sidecars: signed?.sidecars ?? [],
        entry: {
            event: 'deployed',
            replaces: pointer?.manifest.id ?? null,
            automatic: false,
            score: null,
            threshold: null,
            reason: null,
            written_by: source,
        },
        time: now,
        keepBackups: operation.options.keepBackups,
    };
}
/** What is signed about a deployment; null when nothing is set up. @throws as signVerdict */
async function signDeployment(operation, request) {
    const { provenance, environment, source, clock } = operation;
    if (request.signed !== undefined)
        return request.signed;
    if (provenance === undefined)
        return null;
    const { actor: _, ...origin } = (0,manifest/* sourceToRecord */.Wy)(source);
    const { name, sha256, size } = request.file;
    return (0,guard/* signVerdict */.z)(provenance, {
        verdict: 'passed',
        gate_digest: request.gateDigest,
        environment,
        model: { file: name, sha256, size },
        source: origin,
        metrics: request.metrics,
        judged_at: clock.now().toISOString(),
    });
}
function toJsonValue(facts) {
    return JSON.parse(JSON.stringify(facts));
}
function reference(pointer) {
    return pointer === null ? null : { id: pointer.manifest.id, sha256: pointer.manifest.sha256 };
}

// EXTERNAL MODULE: ./src/deploy/names.ts
var names = __webpack_require__(50927);
// EXTERNAL MODULE: ./src/deploy/outcome.ts
var deploy_outcome = __webpack_require__(84535);
// EXTERNAL MODULE: ./src/deploy/plan.ts
var deploy_plan = __webpack_require__(5448);
// EXTERNAL MODULE: ./src/deploy/pointer.ts + 1 modules
var deploy_pointer = __webpack_require__(8675);
// EXTERNAL MODULE: ./src/deploy/restore.ts
var restore = __webpack_require__(12801);
// EXTERNAL MODULE: ./src/deploy/settlement.ts + 1 modules
var settlement = __webpack_require__(94874);
;// CONCATENATED MODULE: ./src/deploy/deployment.ts













/**
 * Deploys one tested file: read pointer, stale guard, upload, candidate read back and health-checked, flip by
 * compare-and-swap as `unverified`, live bytes verified again, second commit `active`. Unhealthy after the flip: a new
 * commit brings the previous content back. Nothing is ever forced; a lost race starts again from the newest state.
 *
 * @returns status deployed (also when the same digest is live already), rolled_back, awaiting_approval, or failed with the
 *   reason in `checks`
 * @throws ModelGateError 'usage' (names, options), 'limit' (size), 'corrupt' (damaged environment), 'conflict' (race lost
 *   `maxAttempts` times), 'deploy' (server or file), 'cancelled'; the message says what state the environment is in
 */
async function deployModel(request) {
    const began = request.clock.elapsed();
    (0,names/* assertFileName */.uD)(request.file.name);
    (0,deploy_plan/* assertSize */.Sl)(request.file, request.limit);
    const operation = await (0,deploy_operation/* beginOperation */.xd)(request);
    await assertTested(request.file);
    const approval = (await operation.board?.approvalNeeded(operation.environment)) ?? null;
    if (approval !== null)
        return (0,deploy_outcome/* toResult */.X5)(operation, (0,deploy_outcome/* awaitingApproval */.g7)(`Not deployed: ${approval}.`), operation.clock.elapsed() - began);
    await (0,candidates/* collectLeftovers */.X)(operation);
    const { kept, checks } = keptSchema(request);
    const run = {
        ...{ operation, id: (0,deploy_operation/* newDeploymentId */.XM)(), checks, candidate: null, signed: undefined },
        request: { ...request, dataSchema: kept },
    };
    try {
        const outcome = await compete(run);
        await (0,deploy_outcome/* tellBoard */.wG)(operation, outcome);
        return (0,deploy_outcome/* toResult */.X5)(operation, outcome, operation.clock.elapsed() - began);
    }
    finally {
        if (run.candidate !== null)
            await (0,candidates/* removeCandidate */.u)(operation, run.candidate);
    }
}
/** A schema that a manifest does not take is left out, and that is told. */
function keptSchema({ dataSchema, log }) {
    const reason = dataSchema === undefined ? null : (0,data_schema/* whyNotKept */.o)(dataSchema);
    if (reason === null)
        return { kept: dataSchema, checks: [] };
    const message = `The schema of the reference data is not kept with the deployment: ${reason}.`;
    log.warning(message);
    return { kept: undefined, checks: [(0,deploy_outcome/* deployCheck */.EQ)('data_schema', 'skipped', message)] };
}
async function assertTested(file) {
    const found = await (0,digest/* digestFile */.T)(file.path);
    if (found.sha256 === file.sha256 && found.size === file.size)
        return;
    throw new errors/* ModelGateError */.j3('deploy', `${file.name} changed after it was tested: sha256 was ${file.sha256}, is ${found.sha256}`, { subject: file.name, remedy: 'Find out what writes to the model file during the run, then run again.' });
}
async function compete(run) {
    const { operation } = run;
    for (let attempt = 1; attempt <= operation.options.maxAttempts; attempt++) {
        const outcome = await attemptDeployment(run);
        if (outcome !== null)
            return outcome;
        operation.log.info(`deploy: another run changed ${operation.environment} first (try ${attempt})`);
        await (0,deploy_operation/* sleepWithJitter */.sG)(operation, Math.min(100 * attempt, 2_000));
    }
    throw new errors/* ModelGateError */.j3('conflict', `other runs changed ${operation.environment} before this one ${operation.options.maxAttempts} times`, { subject: operation.environment, remedy: 'Run again, or give the workflow a concurrency group per environment.' });
}
/** One round from reading the pointer to the flip; null when the race was lost. */
async function attemptDeployment(run) {
    const { operation, request } = run;
    const { store, environment, options, source, log } = operation;
    (0,deploy_operation/* stopIfCancelled */.FE)(operation);
    const pointer = await (0,settlement/* settle */.G)(operation);
    const plan = await (0,deploy_plan/* planOn */.J9)({ store, environment, file: request.file, source, staleGuard: options.staleGuard }, pointer);
    const { lines } = plan;
    if (plan.action === 'unchanged' && pointer !== null) {
        const health = await (0,deploy_operation/* verifyPointer */.NW)(operation, pointer);
        const unsigned = await (0,guard/* demandProvenance */.P)(store, operation.provenance, pointer).then(() => null, errors/* messageOf */.bD);
        if (health.status === 'passed' && unsigned === null)
            return unchanged(pointer, health, lines);
        const why = health.status === 'passed' ? unsigned : `unhealthy: ${(0,deploy_outcome/* describeHealth */.gw)(health)}`;
        log.warning(`${request.file.name} is live in ${environment} already but not as it should be (${why ?? ''}); deploying again.`);
    }
    if (plan.refusal !== null)
        return refused(pointer, plan.refusal, lines);
    const signed = await signOnce(run);
    log.progress(`deploy: uploading ${request.file.name}`);
    const change = newDeployment(operation, request, { id: run.id, signed }, pointer);
    const next = await (0,deploy_pointer/* commitChange */.wD)(store, environment, pointer, change);
    if (run.candidate === null) {
        const rejected = await checkCandidate(run, next);
        if (rejected !== null)
            return { ...rejected, plan: lines, previous: reference(pointer) };
    }
    (0,deploy_operation/* stopIfCancelled */.FE)(operation);
    log.progress(`deploy: moving ${environment} to ${request.file.sha256.slice(0, 12)}`);
    const moved = await store.move((0,names/* environmentBranch */.GX)(environment), pointer?.commit ?? null, next.commit);
    return moved === 'conflict' ? null : afterFlip(run, next.commit, lines);
}
async function signOnce(run) {
    if (run.signed !== undefined)
        return run.signed;
    const signed = await signDeployment(run.operation, run.request);
    run.signed = signed;
    if (signed !== null && signed.message !== '') {
        run.checks.push((0,deploy_outcome/* deployCheck */.EQ)('provenance', signed.sidecars.length > 0 ? 'passed' : 'skipped', signed.message));
    }
    return signed;
}
/** Reads the candidate back from the server and checks it before anything live changes. Once a run: the bytes stay the same. */
async function checkCandidate(run, next) {
    const { operation, checks } = run;
    const branch = (0,names/* candidateBranch */.K7)(operation.environment, run.id, operation.processes.self);
    run.candidate = branch;
    if ((await operation.store.move(branch, null, next.commit)) === 'conflict') {
        throw new errors/* ModelGateError */.j3('conflict', `the candidate ${branch} exists already`, { subject: branch });
    }
    operation.log.progress('deploy: checking the candidate read back from the server');
    const health = await (0,deploy_operation/* verifyPointer */.NW)(operation, next, 'waiting');
    const healthy = health.status === 'passed';
    const verdict = healthy
        ? 'The candidate is healthy'
        : `The candidate is unhealthy, ${operation.environment} is unchanged`;
    checks.push((0,deploy_outcome/* deployCheck */.EQ)('candidate', healthy ? 'passed' : 'failed', `${verdict}: ${(0,deploy_outcome/* describeHealth */.gw)(health)}.`, health));
    if (healthy)
        return null;
    return {
        status: 'failed',
        checks,
        plan: [],
        manifest: null,
        commit: null,
        previous: null,
        health,
        rollbackHealth: null,
    };
}
/** From here on the new model is live: every way out settles it or says that it is unverified. */
async function afterFlip(run, commit, plan) {
    const { operation } = run;
    try {
        return await judgeLive(run, await (0,deploy_pointer/* readPointerAt */.pf)(operation.store, operation.environment, commit), plan);
    }
    catch (error) {
        const code = (0,errors/* isModelGateError */.p2)(error) ? error.code : 'deploy';
        const state = `deployment ${run.id} is live in ${operation.environment} but unverified`;
        throw new errors/* ModelGateError */.j3(code, `${state}: ${(0,errors/* messageOf */.bD)(error)}`, {
            subject: operation.environment,
            remedy: 'The next deploy, rollback or monitor run verifies it or rolls it back first; start one now.',
            cause: error,
        });
    }
}
async function judgeLive(run, live, plan) {
    const { operation, checks } = run;
    operation.log.progress('deploy: verifying the live model');
    const health = await (0,deploy_operation/* verifyPointer */.NW)(operation, live);
    const base = { checks, plan, health, previous: live.manifest.previous };
    const found = (0,deploy_outcome/* describeHealth */.gw)(health);
    if (health.status === 'passed') {
        const settled = await (0,restore/* settleLive */.SM)(operation, live, { event: 'confirmed', health, reason: null });
        if (settled === null)
            return judgedByOthers(run, live, health, plan);
        checks.push((0,deploy_outcome/* deployCheck */.EQ)('live', 'passed', `The live model is healthy: ${found}.`, health));
        return { ...base, status: 'deployed', manifest: settled.manifest, commit: settled.commit, rollbackHealth: null };
    }
    checks.push((0,deploy_outcome/* deployCheck */.EQ)('live', 'failed', `The live model is unhealthy: ${found}.`, health));
    operation.log.warning(`Deployment ${run.id} is unhealthy: ${found}.`, operation.environment);
    const restored = await (0,restore/* rollBackUnverified */.G1)(operation, live, health, `Deployment ${run.id} is unhealthy: ${found}`);
    if (restored === null)
        return judgedByOthers(run, live, health, plan);
    if (live.manifest.previous === null) {
        const message = 'This was the first deployment, so there is nothing to roll back to: it is marked as failed.';
        checks.push((0,deploy_outcome/* deployCheck */.EQ)('rollback', 'failed', message));
        return {
            ...base,
            status: 'failed',
            manifest: restored.pointer.manifest,
            commit: restored.pointer.commit,
            rollbackHealth: null,
        };
    }
    checks.push(rollbackCheck(live.manifest.previous.id, restored.health));
    return {
        ...base,
        status: 'rolled_back',
        manifest: live.manifest,
        commit: restored.pointer.commit,
        rollbackHealth: restored.health,
    };
}
/** Another run settled our deployment while we were looking at it: the history says how. */
async function judgedByOthers(run, live, health, plan) {
    const { operation, checks, id } = run;
    const now = await (0,deploy_pointer/* readPointer */.qT)(operation.store, operation.environment);
    const entries = now?.history.entries ?? [];
    const base = {
        checks,
        plan,
        health,
        previous: live.manifest.previous,
        manifest: live.manifest,
        commit: now?.commit ?? null,
    };
    const verdict = entries.find((entry) => entry.deployment === id && entry.event !== 'deployed')?.event;
    if (verdict === 'confirmed')
        return { ...base, status: 'deployed', rollbackHealth: null };
    if (verdict === 'failed')
        return { ...base, status: 'failed', rollbackHealth: null };
    if (entries.some((entry) => entry.event === 'restored' && entry.replaces === id)) {
        checks.push((0,deploy_outcome/* deployCheck */.EQ)('rollback', 'failed', `Another run rolled deployment ${id} back first.`));
        return { ...base, status: 'rolled_back', rollbackHealth: null };
    }
    throw new errors/* ModelGateError */.j3('conflict', `${operation.environment} was moved by something other than ModelGate`);
}
function rollbackCheck(previous, health) {
    const healthy = health.status === 'passed';
    const state = healthy ? 'is live again and healthy' : 'was brought back but is unhealthy as well, look at it now';
    return (0,deploy_outcome/* deployCheck */.EQ)('rollback', healthy ? 'passed' : 'failed', `Deployment ${previous} ${state}: ${(0,deploy_outcome/* describeHealth */.gw)(health)}.`, health);
}
function unchanged(pointer, health, plan) {
    const message = `The same bytes are active as deployment ${pointer.manifest.id} and healthy; nothing was changed.`;
    return {
        status: 'deployed',
        checks: [(0,deploy_outcome/* deployCheck */.EQ)('unchanged', 'passed', message, health)],
        plan,
        manifest: pointer.manifest,
        commit: pointer.commit,
        previous: pointer.manifest.previous,
        health,
        rollbackHealth: null,
    };
}
function refused(pointer, refusal, plan) {
    const remedy = 'Deploy from a newer commit, use rollback to go back on purpose, or switch the stale guard off.';
    return {
        status: 'failed',
        checks: [(0,deploy_outcome/* deployCheck */.EQ)('not_stale', 'failed', `Not deployed: ${refusal}. ${remedy}`)],
        plan,
        manifest: null,
        commit: pointer?.commit ?? null,
        previous: reference(pointer),
        health: null,
        rollbackHealth: null,
    };
}


/***/ }),

/***/ 33683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ digestFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_2__);



/** sha256 (hex) and size in bytes of a file, streamed. */
async function digestFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let size = 0;
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1024 * 1024 }), async (chunks) => {
        for await (const chunk of chunks) {
            hash.update(chunk);
            size += chunk.length;
        }
    });
    return { sha256: hash.digest('hex'), size };
}


/***/ }),

/***/ 43457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HG: () => (/* binding */ downloadLive),
/* harmony export */   MN: () => (/* binding */ liveSchema),
/* harmony export */   qM: () => (/* binding */ storedSchemaOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33683);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50927);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8675);





/**
 * Downloads what is live in an environment, for comparisons; changes nothing. A file of the cache is taken only when it
 * has the digest of the manifest.
 * @returns null when nothing is live, or only a deployment that failed or is not verified yet
 * @throws ModelGateError code 'corrupt' when the bytes are not those of the manifest, otherwise as the store
 */
async function downloadLive(store, environment, destination, cache = null) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .assertEnvironmentName */ .vC)(environment);
    const pointer = await (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .readPointer */ .qT)(store, environment);
    if (pointer === null || pointer.manifest.status !== 'active')
        return null;
    if (cache !== null && (await fromCache(cache, pointer, destination)))
        return pointer.manifest;
    await store.download(pointer.commit, pointer.manifest.path, destination);
    const { sha256 } = await (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .T)(destination);
    if (sha256 !== pointer.manifest.sha256) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('corrupt', `${environment} serves bytes with sha256 ${sha256}, its manifest says ${pointer.manifest.sha256}`, { subject: environment, remedy: `Restore it: modelgate rollback --environment ${environment}` });
    }
    await cache?.save(sha256, pointer.manifest.size, (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(destination, path));
    return pointer.manifest;
}
/**
 * The schema stored with what is live in an environment, for data without a reference.
 * @returns null when nothing is active there, or it was deployed without one
 * @throws ModelGateError code 'corrupt' for a damaged environment, otherwise as the store
 */
async function liveSchema(store, environment) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .assertEnvironmentName */ .vC)(environment);
    const pointer = await (0,_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .readPointer */ .qT)(store, environment);
    return pointer === null ? null : storedSchemaOf(pointer.manifest);
}
function storedSchemaOf({ id, status, data_schema: schema }) {
    return status !== 'active' || schema === undefined ? null : { deployment: id, schema };
}
async function fromCache(cache, { manifest }, destination) {
    const kept = await cache.restore(manifest.sha256, manifest.size);
    if (kept === null || (await (0,_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFile */ .T)(kept)).sha256 !== manifest.sha256)
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(kept, destination);
    return true;
}


/***/ }),

/***/ 5893:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ locateDeployment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79074);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50927);
/* harmony import */ var _provenance_sidecar_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43640);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8675);






/**
 * Finds the commit in which a deployment was last live. The line of history after its own names that commit as parent,
 * so deployments whose backup has left the tree are found as well.
 *
 * @param wanted deployment id, or path of a backup
 * @throws ModelGateError code 'usage' for an unknown id, code 'deploy' for one that never was healthy
 */
async function locateDeployment(store, environment, pointer, wanted) {
    const id = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .idOfBackupPath */ ._S)(environment, wanted) ?? wanted;
    const entries = pointer.history.entries;
    const last = entries.findLastIndex((entry) => entry.deployment === id);
    if (last < 0) {
        const known = [...new Set(entries.filter((entry) => entry.status === 'active').map((entry) => entry.deployment))];
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('usage', `${environment} never had a deployment "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(wanted, 100)}"`, {
            subject: 'to',
            remedy: `Give one of: ${known.slice(-10).join(', ')}.`,
        });
    }
    if (entries[last]?.status !== 'active') {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('deploy', `deployment ${id} of ${environment} never passed its health check`, {
            subject: id,
            remedy: 'Choose an earlier deployment: the status command lists those that were active.',
        });
    }
    const commit = entries[last + 1]?.parent ?? pointer.commit;
    const then = await (0,_pointer_js__WEBPACK_IMPORTED_MODULE_3__/* .readPointerAt */ .pf)(store, environment, commit);
    const objectId = then.files.get(then.manifest.path);
    if (then.manifest.id !== id || objectId === undefined) {
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .damaged */ .qM)(store.describe(`commit ${commit.slice(0, 12)}`), `does not hold deployment ${id} as the history says`);
    }
    return { commit, objectId, sidecars: (0,_provenance_sidecar_js__WEBPACK_IMPORTED_MODULE_5__/* .sidecarsOf */ .eG)(then.manifest, then.files), manifest: then.manifest };
}


/***/ }),

/***/ 79074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ writeManifest),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   Hm: () => (/* binding */ deploymentStatusName),
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   LJ: () => (/* binding */ sourceRecord),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   U4: () => (/* binding */ MANIFEST_PATH),
/* harmony export */   Wy: () => (/* binding */ sourceToRecord),
/* harmony export */   dP: () => (/* binding */ deploymentId),
/* harmony export */   f1: () => (/* binding */ sha256Text),
/* harmony export */   lr: () => (/* binding */ deploymentReference),
/* harmony export */   qM: () => (/* binding */ damaged),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86153);
/* harmony import */ var _data_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5007);
/* harmony import */ var _provenance_sidecar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43640);





/** Also the mark by which ModelGate knows branches of its own. */
const MANIFEST_SCHEMA = 'modelgate-environment/1';
const MANIFEST_PATH = 'manifest.json';
const sha256Text = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{64}$/, 'is not a sha256');
const deploymentId = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{12}$/, 'is not a deployment id');
const commitId = zod__WEBPACK_IMPORTED_MODULE_0__.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'is not a commit id');
const instant = zod__WEBPACK_IMPORTED_MODULE_1__.datetime();
const sourceRecord = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    run_url: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
});
const deploymentReference = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ id: deploymentId, sha256: sha256Text });
/** `unverified`: live, health check not yet passed. `failed`: live and unhealthy, and nothing earlier to go back to. */
const deploymentStatusName = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['unverified', 'active', 'failed']);
const manifestRecord = zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__.literal(MANIFEST_SCHEMA),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    id: deploymentId,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['deployment', 'rollback']),
    status: deploymentStatusName,
    file: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    sha256: sha256Text,
    size: zod__WEBPACK_IMPORTED_MODULE_0__.int().nonnegative(),
    deployed_at: instant,
    /** An `unverified` deployment older than this was abandoned: the next run rolls it back. */
    verify_by: instant,
    /** The process that gives the verdict while `unverified`; null in manifests of early versions. */
    owner: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable().default(null),
    source: sourceRecord,
    /** sha256 of the gate's policy and verdict that let this file through. */
    gate_digest: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    /** A validate stage measured the model's performance and passed; null in manifests of early versions. */
    validated: zod__WEBPACK_IMPORTED_MODULE_0__.boolean().nullable().default(null),
    storage: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ kind: zod__WEBPACK_IMPORTED_MODULE_0__.string() }),
    /** Signed statements about the model, beside it in the tree. */
    provenance: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ kind: _provenance_sidecar_js__WEBPACK_IMPORTED_MODULE_2__/* .provenanceKind */ .ig, path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), sha256: sha256Text })).optional(),
    /** What a rollback goes back to; null for the first deployment. */
    previous: deploymentReference.nullable(),
    /** The deployment whose content a rollback brought back. */
    restores: deploymentId.nullable(),
    backups: zod__WEBPACK_IMPORTED_MODULE_0__.array(zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ id: deploymentId, path: zod__WEBPACK_IMPORTED_MODULE_0__.string(), sha256: sha256Text })),
    facts: zod__WEBPACK_IMPORTED_MODULE_0__.json(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable()),
    /** What fresh data should look like; absent without reference data, and in manifests of early versions. */
    data_schema: _data_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .dataSchemaRecord */ .h.optional(),
    /** Predictions on golden rows at the time of the deployment, for the health checks to come. */
    golden: zod__WEBPACK_IMPORTED_MODULE_0__.json(),
    /** Binds this file to its history: number of lines and sha256 of the last one. */
    history: zod__WEBPACK_IMPORTED_MODULE_0__.strictObject({ entries: zod__WEBPACK_IMPORTED_MODULE_0__.int().positive(), head: sha256Text }),
});
function sourceToRecord(source) {
    return {
        repository: source.repository,
        commit: source.commit,
        run_id: source.runId,
        run_url: source.runUrl,
        actor: source.actor,
    };
}
function writeManifest(manifest) {
    return new TextEncoder().encode((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .toJson */ .a)(manifest));
}
/** @throws ModelGateError code 'corrupt' naming the first field that is wrong */
function parseManifest(bytes, place) {
    return parseRecord(manifestRecord, new TextDecoder().decode(bytes), `${MANIFEST_PATH} of ${place}`);
}
/** One JSON text against one schema, with the field and the reason in the error. */
function parseRecord(schema, text, place) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw damaged(place, 'is not JSON', cause);
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw damaged(place, `${issue?.path.join('.') || 'document'}: ${issue?.message ?? 'is wrong'}`, parsed.error);
}
/** The state of an environment contradicts itself; nothing is written over it. */
function damaged(place, reason, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('corrupt', `${place}: ${reason}. It was edited by hand or damaged; nothing was changed`, {
        subject: place,
        remedy: 'Revert the commit that changed it (git revert on the environment branch, then push) and run again.',
        cause,
    });
}


/***/ }),

/***/ 50927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ownerOfCandidate),
/* harmony export */   GX: () => (/* binding */ environmentBranch),
/* harmony export */   IC: () => (/* binding */ candidatePrefix),
/* harmony export */   K7: () => (/* binding */ candidateBranch),
/* harmony export */   LH: () => (/* binding */ modelPath),
/* harmony export */   _S: () => (/* binding */ idOfBackupPath),
/* harmony export */   tq: () => (/* binding */ isEnvironmentName),
/* harmony export */   uD: () => (/* binding */ assertFileName),
/* harmony export */   vC: () => (/* binding */ assertEnvironmentName),
/* harmony export */   wZ: () => (/* binding */ backupPath)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** One path segment and one branch segment that is legal on every file system and git server. */
const SEGMENT = /^[\p{L}\p{N}_][\p{L}\p{N}_.+@ ()=-]*$/u;
const MAX_NAME_LENGTH = 100;
/** Device names that Windows opens instead of a file, whatever the extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const BACKUP = /^backups\/([^/]+)\/\d{8}T\d{6}Z-([0-9a-f]{12})\/([^/]+)$/;
/** @throws ModelGateError code 'usage' for a name that could leave its folder or break a branch name */
function assertEnvironmentName(environment) {
    if (isEnvironmentName(environment))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(environment, 100)}" is not an environment name`, {
        subject: 'environment',
        remedy: 'Use letters, digits, "_", "-" and "." only, at most 100 of them, beginning with a letter or digit.',
    });
}
function isEnvironmentName(text) {
    return isSegment(text) && /^[\x21-\x7e]+$/.test(text);
}
/** @throws ModelGateError code 'usage' for a name with folders, control characters or a leading dot */
function assertFileName(name) {
    if (isSegment(name) && name !== 'manifest.json' && name !== 'history.jsonl')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(name, 100)}" is not a file name that can be deployed`, {
        subject: 'model',
        remedy: 'Rename the model file: letters, digits and "_ - . + @ ( ) =" and blanks, no folder, at most 100 characters.',
    });
}
function isSegment(name) {
    if (name.length > MAX_NAME_LENGTH || name !== name.normalize('NFC') || !SEGMENT.test(name))
        return false;
    return !name.includes('..') && !name.includes('@{') && !/[. ]$|\.lock$/i.test(name) && !DEVICE.test(name);
}
const environmentBranch = (environment) => `modelgate/${environment}`;
const candidatePrefix = (environment) => `modelgate-candidate/${environment}/`;
/** The name says whose it is, so that others can tell without reading it whether it is still wanted. */
const candidateBranch = (environment, id, owner) => `${candidatePrefix(environment)}${id}-${owner}`;
/** The process that a candidate belongs to; null when its name does not say. */
const ownerOfCandidate = (branch) => /\/[0-9a-f]{12}-([\w-]+)$/.exec(branch)?.[1] ?? null;
const modelPath = (environment, file) => `models/${environment}/${file}`;
/** `time` is when the backup was made, in UTC. */
function backupPath(environment, time, id, file) {
    const stamp = time.toISOString().replace(/[-:]|\.\d+/g, '');
    return `backups/${environment}/${stamp}-${id}/${file}`;
}
/** The deployment that a backup path belongs to; null when the text is no such path of this environment. */
function idOfBackupPath(environment, path) {
    const match = BACKUP.exec(path);
    return match?.[1] === environment ? match[2] : null;
}


/***/ }),

/***/ 74667:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xd: () => (/* binding */ beginOperation),
  XM: () => (/* binding */ newDeploymentId),
  sG: () => (/* binding */ sleepWithJitter),
  FE: () => (/* binding */ stopIfCancelled),
  $D: () => (/* binding */ verifyBy),
  NW: () => (/* binding */ verifyPointer)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/disk.ts
var disk = __webpack_require__(90418);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/deploy/digest.ts
var deploy_digest = __webpack_require__(33683);
;// CONCATENATED MODULE: ./src/deploy/health.ts






/** Each of these says by itself that the live model must not stay. */
const DECISIVE = new Set([
    'health.static_scan',
    'health.golden_predictions',
    'health.service',
    'health.command',
]);
/**
 * Downloads a deployment by `download`, compares its sha256 and probes it, in a fresh folder that goes away.
 * A wrong digest, a probe that throws, a timeout and the failures of DECISIVE are unhealthy whatever the share of passed
 * checks is.
 *
 * @throws ModelGateError code 'cancelled' when the caller's signal fired
 */
async function checkHealth(download, deployed, options) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryFolder, 'modelgate-health-')).catch((error) => {
        throw (0,disk/* asDiskError */.k)(error, 'nothing was changed');
    });
    try {
        const file = (0,external_node_path_.join)(folder, deployed.file);
        const started = options.clock.elapsed();
        await download(file);
        const found = await (0,deploy_digest/* digestFile */.T)(file);
        const same = found.sha256 === deployed.sha256;
        const digest = {
            id: 'health.digest',
            status: same ? 'passed' : 'failed',
            measured: found.sha256,
            threshold: deployed.sha256,
            message: same
                ? 'The bytes read back are the bytes that were tested.'
                : `The environment holds other bytes (sha256 ${found.sha256}, ${found.size} bytes) than were tested.`,
            duration_ms: Math.round(options.clock.elapsed() - started),
        };
        if (!same)
            return judge([digest], options.threshold, true);
        const probed = await probe(file, deployed, options);
        return judge([digest, ...probed.checks], options.threshold, probed.broken);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function probe(file, deployed, options) {
    const stop = new AbortController();
    const started = options.clock.elapsed();
    const broken = (id, message) => ({
        broken: true,
        checks: [
            {
                id,
                status: 'error',
                measured: null,
                threshold: null,
                message,
                duration_ms: Math.round(options.clock.elapsed() - started),
            },
        ],
    });
    const cancel = () => {
        stop.abort(new errors/* ModelGateError */.j3('cancelled', 'the health check was cancelled'));
    };
    if (options.signal?.aborted === true)
        cancel();
    options.signal?.addEventListener('abort', cancel, { once: true });
    const timer = setTimeout(() => {
        stop.abort(new errors/* ModelGateError */.j3('timeout', `the health check did not end within ${options.timeoutMs / 1000} s`));
    }, options.timeoutMs);
    // A probe that ignores its signal must not hold the deployment: the race ends without it.
    const aborted = new Promise((_resolve, reject) => {
        const give = () => {
            reject(stop.signal.reason instanceof Error ? stop.signal.reason : new Error(String(stop.signal.reason)));
        };
        if (stop.signal.aborted)
            give();
        else
            stop.signal.addEventListener('abort', give, { once: true });
    });
    try {
        const looks = [options.probe, ...(options.service === null ? [] : [options.service])];
        const checks = [];
        for (const look of looks)
            checks.push(...(await Promise.race([aborted, look(file, stop.signal, deployed)])));
        return { checks, broken: checks.some(({ id, status }) => status === 'failed' && DECISIVE.has(id)) };
    }
    catch (error) {
        if (options.signal?.aborted === true)
            throw new errors/* ModelGateError */.j3('cancelled', 'the health check was cancelled', { cause: error });
        return broken(stop.signal.aborted ? 'health.timeout' : 'health.probe', (0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(error)));
    }
    finally {
        clearTimeout(timer);
        options.signal?.removeEventListener('abort', cancel);
    }
}
function judge(checks, threshold, broken) {
    const counted = checks.filter((check) => check.status !== 'skipped');
    const score = counted.filter((check) => check.status === 'passed').length / counted.length;
    return { status: !broken && score >= threshold ? 'passed' : 'failed', score, threshold, checks };
}

// EXTERNAL MODULE: ./src/deploy/names.ts
var names = __webpack_require__(50927);
;// CONCATENATED MODULE: ./src/deploy/operation.ts






const DEFAULTS = {
    rollbackThreshold: 0.7,
    healthCheckTimeoutMs: 300_000,
    keepBackups: 3,
    maxAttempts: 100,
    staleGuard: 'enforce',
};
/** Reading back and writing the verdict may take this long on top of the health check. */
const VERIFY_MARGIN_MS = 120_000;
/** @throws ModelGateError code 'usage' for a bad environment name or option */
async function beginOperation(request) {
    (0,names/* assertEnvironmentName */.vC)(request.environment);
    const options = { ...DEFAULTS, ...request.options };
    const { rollbackThreshold: threshold, healthCheckTimeoutMs: timeout, keepBackups, maxAttempts } = options;
    if (!(threshold >= 0 && threshold <= 1))
        throw badOption('rollbackThreshold', threshold, 'a number from 0 to 1');
    if (!(timeout > 0 && timeout <= 2 ** 31 - 1))
        throw badOption('healthCheckTimeoutMs', timeout, 'milliseconds above 0');
    if (!Number.isInteger(keepBackups) || keepBackups < 0)
        throw badOption('keepBackups', keepBackups, 'a whole number from 0');
    if (!Number.isInteger(maxAttempts) || maxAttempts < 1)
        throw badOption('maxAttempts', maxAttempts, 'a whole number from 1');
    await (0,promises_.mkdir)(request.temporaryFolder, { recursive: true }).catch((error) => {
        throw (0,disk/* asDiskError */.k)(error, 'nothing was changed');
    });
    return { ...request, options };
}
function badOption(name, found, expected) {
    return new errors/* ModelGateError */.j3('usage', `${name} is ${found}, expected ${expected}`, { subject: name });
}
/** 12 hex digits. */
function newDeploymentId() {
    return (0,external_node_crypto_.randomBytes)(6).toString('hex');
}
function verifyBy(operation, from) {
    return new Date(from.getTime() + operation.options.healthCheckTimeoutMs + VERIFY_MARGIN_MS).toISOString();
}
/** Downloads what a commit deploys from the server and checks it. `waiting`: it is not live, so no service knows it. */
function verifyPointer(operation, pointer, state = 'live') {
    const { store, options, health, temporaryFolder, clock, signal } = operation;
    return checkHealth((destination) => store.download(pointer.commit, pointer.manifest.path, destination), pointer.manifest, {
        probe: health,
        service: state === 'live' ? operation.service : null,
        threshold: options.rollbackThreshold,
        timeoutMs: options.healthCheckTimeoutMs,
        temporaryFolder,
        clock,
        signal,
    });
}
/** Called between steps that leave the environment untouched. */
function stopIfCancelled(operation) {
    if (operation.signal?.aborted !== true)
        return;
    throw new errors/* ModelGateError */.j3('cancelled', `the deployment to ${operation.environment} was cancelled; the environment is unchanged`);
}
/** Waits up to twice `milliseconds`, so that runs which lost the same race do not meet again. */
async function sleepWithJitter(operation, milliseconds) {
    try {
        await operation.clock.sleep(milliseconds * (0.5 + 1.5 * operation.random.next()), operation.signal);
    }
    catch (error) {
        stopIfCancelled(operation);
        throw error;
    }
}


/***/ }),

/***/ 84535:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EQ: () => (/* binding */ deployCheck),
/* harmony export */   X5: () => (/* binding */ toResult),
/* harmony export */   g7: () => (/* binding */ awaitingApproval),
/* harmony export */   gw: () => (/* binding */ describeHealth),
/* harmony export */   wG: () => (/* binding */ tellBoard)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50927);

function toResult(operation, outcome, durationMs) {
    const { manifest, previous } = outcome;
    return {
        status: outcome.status,
        checks: outcome.checks,
        duration_ms: Math.round(durationMs),
        environment: operation.environment,
        target: operation.target,
        deployment_id: manifest?.id ?? null,
        deployed_ref: outcome.commit === null ? null : `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentBranch */ .GX)(operation.environment)}@${outcome.commit}`,
        sha256: manifest?.sha256 ?? null,
        previous,
        backup: manifest?.backups.find((backup) => backup.id === previous?.id)?.path ?? null,
        health_check: outcome.health,
        rollback_health_check: outcome.rollbackHealth,
        plan: outcome.plan,
    };
}
/** Nothing was changed. @param message why, and what to do */
function awaitingApproval(message) {
    return {
        status: 'awaiting_approval',
        checks: [deployCheck('approval', 'skipped', message)],
        plan: [],
        manifest: null,
        commit: null,
        previous: null,
        health: null,
        rollbackHealth: null,
    };
}
/** Mirrors what was done to the CI system's page of the environment; what was refused before is no deployment. */
async function tellBoard({ board, environment, hosted }, outcome) {
    const { status, manifest, checks } = outcome;
    if (board === null || manifest === null)
        return;
    await board.show(environment, {
        state: status === 'deployed' || (status === 'rolled_back' && manifest.kind === 'rollback') ? 'success' : 'failure',
        deploymentId: manifest.id,
        sha256: manifest.sha256,
        commit: hosted === true ? outcome.commit : null,
        description: checks.at(-1)?.message ?? status,
    });
}
/** A check of the deploy stage itself; details of a health check stay in `health_check`. */
function deployCheck(id, status, message, health = null) {
    return {
        id: `deploy.${id}`,
        status,
        measured: health?.score ?? null,
        threshold: health?.threshold ?? null,
        message,
        duration_ms: health?.checks.reduce((sum, check) => sum + check.duration_ms, 0) ?? 0,
    };
}
/** `2 of 3 health checks passed; failed: health.load (cannot be read)`. */
function describeHealth(health) {
    const counted = health.checks.filter((check) => check.status !== 'skipped');
    const bad = counted.filter((check) => check.status !== 'passed');
    const passed = `${counted.length - bad.length} of ${counted.length} health checks passed`;
    return bad.length === 0
        ? passed
        : `${passed}; not passed: ${bad.map((check) => `${check.id} (${check.message})`).join('; ')}`;
}


/***/ }),

/***/ 5448:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ planDeployment),
/* harmony export */   J9: () => (/* binding */ planOn),
/* harmony export */   Sl: () => (/* binding */ assertSize)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50927);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8675);



/**
 * Reads the environment and says what a deployment would do to it. Changes nothing.
 * @throws ModelGateError code 'usage' for a bad name, 'limit' for a file over the target's limit, 'corrupt' for a damaged environment
 */
async function planDeployment(request) {
    (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .assertEnvironmentName */ .vC)(request.environment);
    (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .assertFileName */ .uD)(request.file.name);
    assertSize(request.file, request.limit);
    return planOn(request, await (0,_pointer_js__WEBPACK_IMPORTED_MODULE_1__/* .readPointer */ .qT)(request.store, request.environment));
}
/** The plan against a state that was read already. */
async function planOn(request, pointer) {
    const { environment, file, store } = request;
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .modelPath */ .LH)(environment, file.name);
    const to = { sha256: file.sha256, size: file.size };
    const place = store.describe((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentBranch */ .GX)(environment));
    const target = `${path}: sha256 ${file.sha256} (${file.size} bytes)`;
    if (pointer === null) {
        const lines = [`create ${place}`, `add ${target}`, 'nothing to go back to if it turns out unhealthy'];
        return { environment, action: 'first', path, from: null, to, refusal: null, lines };
    }
    const { manifest } = pointer;
    const from = { id: manifest.id, sha256: manifest.sha256 };
    if (manifest.sha256 === file.sha256 && manifest.file === file.name && manifest.status === 'active') {
        const lines = [`${place} is up to date: ${target} is active as deployment ${manifest.id}`];
        return { environment, action: 'unchanged', path, from, to, refusal: null, lines };
    }
    const refusal = await staleness(request, pointer);
    if (refusal !== null) {
        return { environment, action: 'refused', path, from, to, refusal, lines: [`refused: ${refusal}`] };
    }
    const lines = [
        `update ${place}`,
        `replace ${manifest.path}: sha256 ${manifest.sha256} (deployment ${manifest.id}, ${manifest.status})`,
        `with ${target}`,
        ...(manifest.status === 'active' ? [`keep the replaced file under backups/${environment}/`] : []),
    ];
    return { environment, action: 'replace', path, from, to, refusal: null, lines };
}
/**
 * An older workflow run that finishes late must not replace the model of a newer commit: the live source commit has to be
 * an ancestor of ours. Unknown ancestry in one repository is refused as well; different repositories are not compared.
 */
async function staleness(request, pointer) {
    const live = pointer.manifest.source;
    const ours = request.source;
    if (request.staleGuard === 'off' || live.commit === null || ours.commit === null)
        return null;
    if (live.repository !== ours.repository || live.commit === ours.commit)
        return null;
    const older = await request.store.isAncestor(live.commit, ours.commit);
    if (older === true)
        return null;
    const known = older === false ? 'is not an ancestor of' : 'cannot be compared with';
    return `the live model comes from commit ${live.commit.slice(0, 12)}, which ${known} ${ours.commit.slice(0, 12)}`;
}
/** @throws ModelGateError code 'limit' before anything starts */
function assertSize(file, limit) {
    if (file.size <= limit.maxBytes)
        return;
    const mebibytes = (bytes) => (bytes / 1024 ** 2).toFixed(1);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('limit', `${file.name} has ${mebibytes(file.size)} MiB, the largest file of this target has ${mebibytes(limit.maxBytes)} MiB`, { subject: file.name, remedy: limit.remedy });
}


/***/ }),

/***/ 8675:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wD: () => (/* binding */ commitChange),
  qT: () => (/* binding */ readPointer),
  pf: () => (/* binding */ readPointerAt)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./src/deploy/provenance/sidecar.ts
var provenance_sidecar = __webpack_require__(43640);
// EXTERNAL MODULE: ./src/deploy/manifest.ts
var deploy_manifest = __webpack_require__(79074);
;// CONCATENATED MODULE: ./src/deploy/history.ts




const HISTORY_PATH = 'history.jsonl';
/** `previous_line` of the first entry. */
const BEGINNING = '0'.repeat(64);
/**
 * One line of history.jsonl. The file is append-only and each line carries the sha256 of the line before it, so that a
 * line that was changed, removed or put in is found.
 */
const historyEntry = schemas.strictObject({
    sequence: schemas.int().positive(),
    time: deploy_manifest/* instant */.uR,
    event: schemas["enum"](['deployed', 'restored', 'confirmed', 'failed']),
    deployment: deploy_manifest/* deploymentId */.dP,
    environment: schemas.string(),
    status: deploy_manifest/* deploymentStatusName */.Hm,
    file: schemas.string(),
    sha256: deploy_manifest/* sha256Text */.f1,
    size: schemas.int().nonnegative(),
    /** Tip of the branch before this entry; null for the first. It holds the content that this entry replaced. */
    parent: deploy_manifest/* commitId */.xk.nullable(),
    previous: deploy_manifest/* deploymentReference */.lr.nullable(),
    restores: deploy_manifest/* deploymentId */.dP.nullable(),
    replaces: deploy_manifest/* deploymentId */.dP.nullable(),
    /** False when somebody asked for it. */
    automatic: schemas.boolean(),
    score: schemas.number().nullable(),
    threshold: schemas.number().nullable(),
    reason: schemas.string().nullable(),
    gate_digest: schemas.string().nullable(),
    /** What the gate measured, on the line of a new deployment. */
    metrics: schemas.record(schemas.string(), schemas.number().nullable()).optional(),
    provenance: schemas.array(schemas.strictObject({ kind: provenance_sidecar/* provenanceKind */.ig, sha256: deploy_manifest/* sha256Text */.f1 })).optional(),
    /** Where the model comes from, and which run wrote this line. */
    source: deploy_manifest/* sourceRecord */.LJ,
    written_by: deploy_manifest/* sourceRecord */.LJ,
    previous_line: deploy_manifest/* sha256Text */.f1,
});
const emptyHistory = { entries: [], text: '', head: BEGINNING };
/** A new history with one more line; the old lines stay byte for byte. */
function appendEntry(history, entry) {
    const full = { sequence: history.entries.length + 1, ...entry, previous_line: history.head };
    const line = JSON.stringify(full);
    return { entries: [...history.entries, full], text: `${history.text}${line}\n`, head: digestOf(line) };
}
/** @throws ModelGateError code 'corrupt' naming the first line that breaks the chain */
function parseHistory(bytes, environment, place) {
    const text = new TextDecoder().decode(bytes);
    if (!text.endsWith('\n'))
        throw (0,deploy_manifest/* damaged */.qM)(`${HISTORY_PATH} of ${place}`, 'the last line is cut off');
    let head = BEGINNING;
    const entries = text
        .slice(0, -1)
        .split('\n')
        .map((line, index) => {
        const where = `${HISTORY_PATH} line ${index + 1} of ${place}`;
        const entry = (0,deploy_manifest/* parseRecord */.Hh)(historyEntry, line, where);
        if (entry.previous_line !== head)
            throw (0,deploy_manifest/* damaged */.qM)(where, 'the line before it is not the one that it was written after');
        if (entry.sequence !== index + 1)
            throw (0,deploy_manifest/* damaged */.qM)(where, `carries the number ${entry.sequence}`);
        if (entry.environment !== environment)
            throw (0,deploy_manifest/* damaged */.qM)(where, `belongs to another environment`);
        head = digestOf(line);
        return entry;
    });
    return { entries, text, head };
}
function digestOf(line) {
    return (0,external_node_crypto_.createHash)('sha256').update(line, 'utf8').digest('hex');
}

// EXTERNAL MODULE: ./src/deploy/names.ts
var names = __webpack_require__(50927);
;// CONCATENATED MODULE: ./src/deploy/pointer.ts




/** The live state; null when nothing was ever deployed to this environment. */
async function readPointer(store, environment) {
    const head = await store.head((0,names/* environmentBranch */.GX)(environment));
    return head === null ? null : readPointerAt(store, environment, head.commit);
}
/** @throws ModelGateError code 'corrupt' when manifest, history and tree do not belong together */
async function readPointerAt(store, environment, commit) {
    const place = `${store.describe((0,names/* environmentBranch */.GX)(environment))} at ${commit.slice(0, 12)}`;
    const files = await store.list(commit);
    const manifestBytes = await store.read(commit, deploy_manifest/* MANIFEST_PATH */.U4);
    const historyBytes = await store.read(commit, HISTORY_PATH);
    if (manifestBytes === null || historyBytes === null) {
        throw (0,deploy_manifest/* damaged */.qM)(place, `holds no ${manifestBytes === null ? deploy_manifest/* MANIFEST_PATH */.U4 : HISTORY_PATH}`);
    }
    const manifest = (0,deploy_manifest/* parseManifest */.Ng)(manifestBytes, place);
    const history = parseHistory(historyBytes, environment, place);
    const last = history.entries.at(-1);
    const problem = contradiction(manifest, history, last, files, environment);
    if (problem !== null)
        throw (0,deploy_manifest/* damaged */.qM)(place, problem);
    return { commit, files, manifest, history };
}
function contradiction(manifest, history, last, files, environment) {
    if (manifest.environment !== environment)
        return `manifest.json is that of another environment`;
    if (manifest.history.entries !== history.entries.length) {
        return `manifest.json counts ${manifest.history.entries} history lines, there are ${history.entries.length}`;
    }
    if (manifest.history.head !== history.head)
        return 'history.jsonl does not end with the line that manifest.json names';
    if (last?.deployment !== manifest.id || last.sha256 !== manifest.sha256 || last.status !== manifest.status) {
        return 'manifest.json names another deployment than the last line of history.jsonl';
    }
    if (manifest.path !== (0,names/* modelPath */.LH)(environment, manifest.file))
        return 'manifest.json names a path outside its environment';
    if (!files.has(manifest.path))
        return `the model ${manifest.path} is missing`;
    for (const { kind, path } of manifest.provenance ?? []) {
        if (path !== (0,provenance_sidecar/* sidecarPath */.n8)(manifest.path, kind))
            return `manifest.json names a ${kind} that is not beside the model`;
        if (!files.has(path))
            return `the ${kind} ${path} is missing`;
    }
    return null;
}
/** @returns the commit id (not yet visible) and the manifest in it */
async function commitChange(store, environment, pointer, change) {
    const { manifest: next, sidecars } = change;
    const backups = nextBackups(environment, pointer, change);
    const history = appendEntry(pointer?.history ?? emptyHistory, {
        time: change.time.toISOString(),
        deployment: next.id,
        environment,
        status: next.status,
        file: next.file,
        sha256: next.sha256,
        size: next.size,
        parent: pointer?.commit ?? null,
        previous: next.previous,
        restores: next.restores,
        gate_digest: next.gate_digest,
        ...(change.entry.event === 'deployed' && Object.keys(next.metrics).length > 0 ? { metrics: next.metrics } : {}),
        ...(sidecars.length === 0 ? {} : { provenance: sidecars.map(({ kind, sha256 }) => ({ kind, sha256 })) }),
        source: next.source,
        ...change.entry,
    });
    const path = (0,names/* modelPath */.LH)(environment, next.file);
    const manifest = {
        schema: deploy_manifest/* MANIFEST_SCHEMA */.KB,
        environment,
        ...next,
        path,
        provenance: sidecars.length === 0
            ? undefined
            : sidecars.map(({ kind, sha256 }) => ({ kind, path: (0,provenance_sidecar/* sidecarPath */.n8)(path, kind), sha256 })),
        backups: backups.map(({ id, path, sha256 }) => ({ id, path, sha256 })),
        history: { entries: history.entries.length, head: history.head },
    };
    const entries = [
        { path: deploy_manifest/* MANIFEST_PATH */.U4, content: (0,deploy_manifest/* writeManifest */.HN)(manifest) },
        { path: HISTORY_PATH, content: new TextEncoder().encode(history.text) },
        { path, ...change.content },
        ...sidecars.map((sidecar) => ({
            path: (0,provenance_sidecar/* sidecarPath */.n8)(path, sidecar.kind),
            ...('content' in sidecar ? { content: sidecar.content } : { objectId: sidecar.objectId }),
        })),
        ...backups.flatMap(({ files }) => files),
    ];
    return {
        commit: await store.commit(pointer?.commit ?? null, entries, messageOf(environment, manifest, change)),
        manifest,
    };
}
/** The replaced model joins the backups if it ever was healthy; the newest `keepBackups` stay in the tree. */
function nextBackups(environment, pointer, change) {
    if (pointer === null)
        return [];
    const { manifest: live, files } = pointer;
    const kept = [];
    const keep = (id, sha256, from, path) => {
        const stored = ['', ...provenance_sidecar/* sidecarSuffixes */.vh].flatMap((suffix) => {
            const objectId = files.get(from + suffix);
            return objectId === undefined ? [] : [{ path: path + suffix, objectId }];
        });
        if (files.has(from))
            kept.push({ id, path, sha256, files: stored });
    };
    for (const { id, sha256, path } of live.backups)
        keep(id, sha256, path, path);
    const replaced = live.id !== change.manifest.id && live.status === 'active';
    if (replaced && !kept.some((backup) => backup.id === live.id))
        keep(live.id, live.sha256, live.path, (0,names/* backupPath */.wZ)(environment, change.time, live.id, live.file));
    return change.keepBackups === 0 ? [] : kept.slice(-change.keepBackups);
}
function messageOf(environment, manifest, change) {
    const verbs = {
        deployed: 'Deploy',
        restored: 'Roll back to',
        confirmed: 'Confirm',
        failed: 'Mark as failed',
    };
    const lines = [
        `${verbs[change.entry.event]} ${manifest.file} (${manifest.sha256.slice(0, 12)}) in ${environment}`,
        '',
        ...(change.entry.reason === null ? [] : [change.entry.reason, '']),
        `Deployment: ${manifest.id}`,
        `Model-SHA256: ${manifest.sha256}`,
        ...(manifest.source.commit === null ? [] : [`Source-Commit: ${manifest.source.commit}`]),
    ];
    return `${lines.join('\n')}\n`;
}


/***/ }),

/***/ 60487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ demandProvenance),
  z: () => (/* binding */ signVerdict)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
// EXTERNAL MODULE: ./src/deploy/provenance/model-signature.ts
var model_signature = __webpack_require__(97697);
// EXTERNAL MODULE: ./src/deploy/provenance/verdict.ts
var verdict = __webpack_require__(50542);
;// CONCATENATED MODULE: ./src/deploy/provenance/attested-verdict.ts



const statementRecord = schemas.object({
    _type: schemas.literal(model_signature/* STATEMENT_TYPE */.zG),
    subject: schemas.array(schemas.object({ name: schemas.string(), digest: schemas.object({ sha256: schemas.string() }) })).length(1),
    predicateType: schemas.literal(verdict/* VERDICT_TYPE */.R),
    predicate: verdict/* verdictRecord */.Z,
});
/**
 * Reads an attestation that was verified already.
 * @throws Error saying what is wrong, in words that follow "its attestation"
 */
function readAttestation(payload) {
    const parsed = statementRecord.safeParse((0,model_signature/* parseJson */.qF)(payload));
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new Error(`is no verdict of ModelGate: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
    }
    const { subject, predicate } = parsed.data;
    const { sha256 } = subject[0].digest;
    if (predicate.model.sha256 !== sha256)
        throw new Error('contradicts itself: the verdict is about another file');
    return { sha256, verdict: predicate };
}

// EXTERNAL MODULE: ./src/deploy/provenance/key-signature.ts
var key_signature = __webpack_require__(20995);
;// CONCATENATED MODULE: ./src/deploy/provenance/sigstore-bundle.ts




/** Bundles are a few KiB; a larger one is none. */
const MAX_BUNDLE_BYTES = 1024 ** 2;
/**
 * Verifies a Sigstore bundle (https://docs.sigstore.dev/about/bundle/) against keys or identities that are trusted.
 * @returns the signed payload and who signed it
 * @throws Error saying what is wrong, in words that follow "its signature"
 */
async function verifyBundle(bytes, trust) {
    if (bytes.length > MAX_BUNDLE_BYTES)
        throw new Error('is too large for a Sigstore bundle');
    const bundle = await readBundle(bytes);
    const { content, verificationMaterial } = bundle;
    if (content.$case !== 'dsseEnvelope')
        throw new Error('signs no statement');
    const { payload, payloadType, signatures } = content.dsseEnvelope;
    if (payloadType !== model_signature/* PAYLOAD_TYPE */.Uc)
        throw new Error(`signs ${(0,core_text/* plain */.pj)(payloadType, 100)}, not an in-toto statement`);
    if (verificationMaterial.content.$case === 'publicKey') {
        const { hint } = verificationMaterial.content.publicKey;
        return { payload, signer: verifyKey(trust, payload, signatures.map(({ sig }) => sig), hint) }; // prettier-ignore
    }
    return { payload, signer: await verifyIdentity(bundle, trust) };
}
async function readBundle(bytes) {
    const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.bind(__webpack_require__, 61040));
    try {
        return bundleFromJSON((0,model_signature/* parseJson */.qF)(bytes));
    }
    catch (error) {
        throw new Error(`is no Sigstore bundle (${(0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(error), 200)})`, { cause: error });
    }
}
function verifyKey(trust, payload, signatures, hint) {
    const { publicKeys } = trust;
    if (publicKeys.length === 0)
        throw new Error('was made with a key, and deployment.provenance.public_keys names none');
    const key = publicKeys.find((one) => (0,key_signature/* keyHint */.p4)(one) === hint);
    if (key === undefined)
        throw new Error('was made with a key that deployment.provenance.public_keys does not name');
    if (!(0,key_signature/* isSignedBy */.s3)(key, payload, signatures))
        throw new Error('is not valid: what it signs was changed');
    return { name: `key ${hint.slice(0, 12)}` };
}
/** By a certificate that Sigstore gave to an identity for a few minutes. */
async function verifyIdentity(bundle, trust) {
    const { identities, issuer } = trust;
    if (identities.length === 0)
        throw new Error('was made by an identity, and deployment.provenance.identities names none');
    const roots = await trust.trustedRoots();
    const [{ toSignedEntity, toTrustMaterial, Verifier }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(6568)]).then(__webpack_require__.bind(__webpack_require__, 54187))]);
    let reason = 'deployment.provenance.trusted_root holds no root';
    for (const root of roots) {
        // The public log vouches for time and certificate; an instance without a log (GitHub's own, for private
        // repositories) has a timestamp authority instead.
        const logged = root.tlogs.length > 0 ? 1 : 0;
        const verifier = new Verifier(toTrustMaterial(root), {
            tlogThreshold: logged,
            ctlogThreshold: logged,
            timestampThreshold: 1,
        });
        for (const identity of identities) {
            try {
                const subjectAlternativeName = `^${identity.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;
                verifier.verify(toSignedEntity(bundle), { subjectAlternativeName, extensions: { issuer } });
                return { name: identity };
            }
            catch (error) {
                reason = (0,errors/* messageOf */.bD)(error);
            }
        }
    }
    throw new Error(`is not valid: ${(0,core_text/* plain */.pj)(reason, 400)}`);
}

;// CONCATENATED MODULE: ./src/deploy/provenance/guard.ts






/**
 * Signs a verdict in every way that is set up. What cannot be signed is said; it is an error only when it is required.
 * @throws ModelGateError 'deploy' when the required kind is missing, or would be refused by a later rollback
 */
async function signVerdict({ require, trust, signers: open }, verdict) {
    const { signers, missing } = await open();
    const sidecars = [];
    const sentences = [];
    const problems = [...missing];
    for (const signer of signers) {
        try {
            const content = await signer.sign(verdict);
            const sha256 = (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
            sidecars.push({ kind: signer.kind, sha256, content });
            sentences.push(`Signed by ${signer.name} (${signer.kind}, sha256 ${sha256.slice(0, 12)}).`);
        }
        catch (error) {
            problems.push(`No ${signer.kind} by ${signer.name}: ${(0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(error), 400)}.`);
        }
    }
    if (require !== 'none') {
        const made = sidecars.find((one) => one.kind === require);
        if (made === undefined || !('content' in made))
            throw unsigned(verdict.environment, require, problems.join(' '));
        await verifySidecar(require, made.content, verdict.model.sha256, trust).catch((error) => {
            throw unsigned(verdict.environment, require, `the ${require} just made ${(0,errors/* messageOf */.bD)(error)}`);
        });
    }
    return { sidecars, message: [...sentences, ...problems].join(' ') };
}
/**
 * Reads back what is signed about a deployment and verifies it against its bytes' sha256 and its gate's digest.
 * @returns one sentence; null when nothing is required
 * @throws ModelGateError 'deploy' when what is required is missing or not valid
 */
async function demandProvenance(store, provenance, { commit, manifest }) {
    if (provenance === undefined || provenance.require === 'none')
        return null;
    const { require, trust } = provenance;
    const named = manifest.provenance?.find(({ kind }) => kind === require);
    if (named === undefined)
        throw unverified(manifest, require, `it has no ${require}`);
    const bundle = await store.read(commit, named.path);
    if (bundle === null)
        throw unverified(manifest, require, `${named.path} is missing`);
    if ((0,external_node_crypto_.createHash)('sha256').update(bundle).digest('hex') !== named.sha256)
        throw unverified(manifest, require, `${named.path} is not the file that its manifest names`);
    try {
        const { signer, verdict } = await verifySidecar(require, bundle, manifest.sha256, trust);
        if (verdict !== null && verdict.gate_digest !== manifest.gate_digest)
            throw new Error('is about the verdict of another gate');
        return `The ${require} of deployment ${manifest.id} is valid (${signer}).`;
    }
    catch (error) {
        if (error instanceof errors/* ModelGateError */.j3)
            throw error;
        throw unverified(manifest, require, `its ${require} ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
async function verifySidecar(kind, bundle, sha256, trust) {
    const { payload, signer } = await verifyBundle(bundle, trust);
    const signed = kind === 'signature' ? (0,model_signature/* readModelStatement */.F3)(payload) : readAttestation(payload);
    if (signed.sha256 !== sha256)
        throw new Error(`is about sha256 ${signed.sha256}, the model has ${sha256}`);
    return { signer: signer.name, verdict: signed.verdict };
}
function unsigned(environment, require, reason) {
    return new errors/* ModelGateError */.j3('deploy', `nothing was deployed to ${environment}: deployment.provenance.require is ${require}, and there is none. ${reason}`, { subject: 'deployment.provenance.require', remedy: REMEDIES[require] });
}
function unverified(manifest, require, reason) {
    return new errors/* ModelGateError */.j3('deploy', `deployment ${manifest.id} of ${manifest.environment} is not signed as deployment.provenance.require demands: ${reason}`, {
        subject: manifest.id,
        remedy: `Choose a deployment with a valid ${require}, deploy anew, or set deployment.provenance.require: none.`,
    });
}
const REMEDIES = {
    signature: 'Put an EC private key (PEM) into MODELGATE_SIGNING_KEY, and its public key into public_keys.',
    attestation: 'Give the job "permissions: id-token: write, attestations: write", and name identities and trusted_root.',
};


/***/ }),

/***/ 20995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   fT: () => (/* binding */ signStatement),
/* harmony export */   p4: () => (/* binding */ keyHint),
/* harmony export */   s3: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97697);



/**
 * Signatures by a key of one's own. The Sigstore library verifies every curve with SHA-256, the model signing format
 * takes the hash that fits the curve, so that this part is done with Node's own cryptography.
 */
const HASH_OF_CURVE = {
    prime256v1: 'sha256',
    secp384r1: 'sha384',
    secp521r1: 'sha512',
};
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** @throws ModelGateError 'usage' when the text is no private key on a curve that the format knows */
function readPrivateKey(pem, passphrase, place) {
    try {
        return demandCurve((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(passphrase === undefined ? pem : { key: pem, passphrase }), place);
    }
    catch (cause) {
        throw badKey(place, 'private', cause);
    }
}
/** @throws ModelGateError 'config' */
function readPublicKey(pem, place) {
    try {
        if (pem.includes('PRIVATE KEY'))
            throw new Error('a private key has no place in a configuration');
        return demandCurve((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem), place);
    }
    catch (cause) {
        throw badKey(place, 'public', cause);
    }
}
/** The name by which bundles refer to a key: sha256 of its PEM text. */
function keyHint(key) {
    const publicKey = key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(publicKey.export({ type: 'spki', format: 'pem' }))
        .digest('hex');
}
/** A Sigstore bundle around the statement, as `model_signing sign key` writes it. */
function signStatement(key, { subject, predicateType, predicate }) {
    const statement = { _type: _model_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .STATEMENT_TYPE */ .zG, subject: [subject], predicateType, predicate };
    const payload = Buffer.from(JSON.stringify(statement));
    const signature = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(hashFor(key), preAuthEncoding(_model_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_TYPE */ .Uc, payload), key);
    const bundle = {
        mediaType: BUNDLE_TYPE,
        verificationMaterial: { publicKey: { hint: keyHint(key) }, tlogEntries: [] },
        dsseEnvelope: {
            payload: payload.toString('base64'),
            payloadType: _model_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_TYPE */ .Uc,
            signatures: [{ sig: signature.toString('base64'), keyid: '' }],
        },
    };
    return Buffer.from(`${JSON.stringify(bundle, null, 2)}\n`);
}
/** True when one of the signatures of an envelope is the key's. */
function isSignedBy(key, payload, signatures) {
    const signed = preAuthEncoding(_model_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .PAYLOAD_TYPE */ .Uc, payload);
    return signatures.some((signature) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hashFor(key), signed, key, signature));
}
/** https://github.com/secure-systems-lab/dsse/blob/master/protocol.md */
function preAuthEncoding(type, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}
function hashFor(key) {
    const hash = HASH_OF_CURVE[key.asymmetricKeyDetails?.namedCurve ?? ''];
    if (hash === undefined)
        throw new TypeError('a key of an unknown curve');
    return hash;
}
function demandCurve(key, place) {
    const found = key.asymmetricKeyDetails?.namedCurve ?? key.asymmetricKeyType ?? 'unknown';
    if (!(found in HASH_OF_CURVE))
        throw new Error(`${place} is a key of the type ${found}`);
    return key;
}
function badKey(place, kind, cause) {
    // The reason of the parser may quote the text: a private key never goes into a message.
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3(kind === 'private' ? 'usage' : 'config', `${place} is not an EC ${kind} key`, {
        subject: place,
        remedy: kind === 'private'
            ? 'Give a PEM text: openssl ecparam -name prime256v1 -genkey -noout -out key.pem (P-256, P-384 or P-521).'
            : 'Give a PEM text: openssl ec -in key.pem -pubout.',
        ...(kind === 'public' ? { cause } : {}),
    });
}


/***/ }),

/***/ 97697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ readModelStatement),
/* harmony export */   Jb: () => (/* binding */ modelStatement),
/* harmony export */   Uc: () => (/* binding */ PAYLOAD_TYPE),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   zG: () => (/* binding */ STATEMENT_TYPE)
/* harmony export */ });
/* unused harmony export MODEL_SIGNATURE_TYPE */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55156);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50542);



/**
 * The statement of OpenSSF Model Signing 1.0 about one file.
 * https://github.com/sigstore/model-transparency/blob/main/docs/model_signing_format.md
 */
const MODEL_SIGNATURE_TYPE = 'https://model_signing/signature/v1.0';
const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** How that format names a model that is a single file: its path from itself. */
const WHOLE_MODEL = '.';
const digest = zod__WEBPACK_IMPORTED_MODULE_1__.string().regex(/^[0-9a-f]{64}$/);
const statementRecord = zod__WEBPACK_IMPORTED_MODULE_1__.object({
    _type: zod__WEBPACK_IMPORTED_MODULE_1__.literal(STATEMENT_TYPE),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), digest: zod__WEBPACK_IMPORTED_MODULE_1__.object({ sha256: digest }) })).length(1),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_1__.literal(MODEL_SIGNATURE_TYPE),
    predicate: zod__WEBPACK_IMPORTED_MODULE_1__.object({
        serialization: zod__WEBPACK_IMPORTED_MODULE_1__.looseObject({ method: zod__WEBPACK_IMPORTED_MODULE_1__.literal('files'), hash_type: zod__WEBPACK_IMPORTED_MODULE_1__.literal('sha256') }),
        resources: zod__WEBPACK_IMPORTED_MODULE_1__.array(zod__WEBPACK_IMPORTED_MODULE_1__.object({ name: zod__WEBPACK_IMPORTED_MODULE_1__.string(), algorithm: zod__WEBPACK_IMPORTED_MODULE_1__.literal('sha256'), digest })).min(1),
        modelgate: _verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictRecord */ .Z.optional(),
    }),
});
/** Verifiers of the format ignore fields that they do not know, so that the verdict may travel in the predicate. */
function modelStatement(verdict) {
    const { file, sha256 } = verdict.model;
    return {
        subject: { name: file, digest: { sha256: rootDigest([sha256]) } },
        predicateType: MODEL_SIGNATURE_TYPE,
        predicate: {
            serialization: { method: 'files', hash_type: 'sha256', allow_symlinks: false, ignore_paths: [] },
            resources: [{ name: WHOLE_MODEL, algorithm: 'sha256', digest: sha256 }],
            modelgate: verdict,
        },
    };
}
/**
 * Reads a statement that was verified already.
 * @throws Error saying what is wrong, in words that follow "its signature"
 */
function readModelStatement(payload) {
    const parsed = statementRecord.safeParse(parseJson(payload));
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new Error(`is no model signature: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
    }
    const { subject, predicate } = parsed.data;
    const { resources, modelgate = null } = predicate;
    if (subject[0].digest.sha256 !== rootDigest(resources.map((resource) => resource.digest)))
        throw new Error('contradicts itself: its root digest is not that of its resources');
    if (resources.length !== 1)
        throw new Error(`is about ${resources.length} files, a deployment has one`);
    const sha256 = resources[0].digest;
    if (modelgate !== null && modelgate.model.sha256 !== sha256)
        throw new Error('contradicts itself: the verdict is about another file');
    return { sha256, verdict: modelgate };
}
/** sha256 over the digests, in the order of the resources. */
function rootDigest(digests) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const one of digests)
        hash.update(Buffer.from(one, 'hex'));
    return hash.digest('hex');
}
function parseJson(bytes) {
    try {
        return JSON.parse(new TextDecoder('utf8', { fatal: true }).decode(bytes));
    }
    catch {
        throw new Error('is not JSON');
    }
}


/***/ }),

/***/ 43640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ sidecarsOf),
/* harmony export */   ig: () => (/* binding */ provenanceKind),
/* harmony export */   n8: () => (/* binding */ sidecarPath),
/* harmony export */   vh: () => (/* binding */ sidecarSuffixes)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);

/** `signature`: OpenSSF model signing, a key is enough. `attestation`: by the identity of a job, kept by GitHub too. */
const provenanceKind = zod__WEBPACK_IMPORTED_MODULE_0__["enum"](['signature', 'attestation']);
const SUFFIXES = { signature: '.sig', attestation: '.attestation.json' };
const sidecarSuffixes = Object.values(SUFFIXES);
/** `models/staging/model.joblib.sig` */
const sidecarPath = (model, kind) => `${model}${SUFFIXES[kind]}`;
/** What is kept beside a deployment, as objects that a further commit may name again. */
function sidecarsOf(manifest, files) {
    return (manifest.provenance ?? []).flatMap(({ kind, path, sha256 }) => {
        const objectId = files.get(path);
        return objectId === undefined ? [] : [{ kind, sha256, objectId }];
    });
}


/***/ }),

/***/ 50542:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ VERDICT_TYPE),
/* harmony export */   Z: () => (/* binding */ verdictRecord)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55156);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

/** Type of the predicate below, as docs/provenance.md describes it. The version is raised when a field changes meaning. */
const VERDICT_TYPE = 'https://modelgate/verdict/v1';
/** What the gate found out about one model file; signed, so that others need not ask the gate again. */
const verdictRecord = zod__WEBPACK_IMPORTED_MODULE_0__.object({
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__.literal('passed'),
    /** sha256 of the gate's policy and results; the manifest of the deployment carries the same. */
    gate_digest: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__.string(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__.object({ file: zod__WEBPACK_IMPORTED_MODULE_0__.string(), sha256: zod__WEBPACK_IMPORTED_MODULE_0__.string(), size: zod__WEBPACK_IMPORTED_MODULE_0__.number() }),
    source: zod__WEBPACK_IMPORTED_MODULE_0__.object({
        repository: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        commit: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        run_id: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
        run_url: zod__WEBPACK_IMPORTED_MODULE_0__.string().nullable(),
    }),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__.record(zod__WEBPACK_IMPORTED_MODULE_0__.string(), zod__WEBPACK_IMPORTED_MODULE_0__.number().nullable()),
    judged_at: zod__WEBPACK_IMPORTED_MODULE_1__.datetime(),
});


/***/ }),

/***/ 12801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ rollBackUnverified),
/* harmony export */   PF: () => (/* binding */ restore),
/* harmony export */   SM: () => (/* binding */ settleLive),
/* harmony export */   se: () => (/* binding */ verifyRestored)
/* harmony export */ });
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5893);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79074);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50927);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74667);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8675);
/* harmony import */ var _provenance_sidecar_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43640);






/**
 * Second commit of a change: the live, unverified deployment becomes `active` or `failed`.
 * @returns the new pointer, or null when somebody else moved the environment first
 */
async function settleLive(operation, pointer, verdict) {
    const { store, environment, clock, options } = operation;
    const objectId = pointer.files.get(pointer.manifest.path) ?? '';
    const { commit } = await (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .commitChange */ .wD)(store, environment, pointer, {
        manifest: { ...pointer.manifest, status: verdict.event === 'confirmed' ? 'active' : 'failed' },
        content: { objectId },
        sidecars: (0,_provenance_sidecar_js__WEBPACK_IMPORTED_MODULE_1__/* .sidecarsOf */ .eG)(pointer.manifest, pointer.files),
        entry: {
            event: verdict.event,
            replaces: null,
            automatic: true,
            score: verdict.health.score,
            threshold: verdict.health.threshold,
            reason: verdict.reason,
            written_by: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceToRecord */ .Wy)(operation.source),
        },
        time: clock.now(),
        keepBackups: options.keepBackups,
    });
    const moved = await store.move((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentBranch */ .GX)(environment), pointer.commit, commit);
    return moved === 'moved' ? (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .readPointerAt */ .pf)(store, environment, commit) : null;
}
/**
 * Brings the content of an earlier deployment back as a new commit on top of `pointer`, then health-checks it live.
 * Unhealthy content stays live as `failed`: going back further is a person's decision.
 *
 * @returns null when the head is no longer `pointer`; nothing was changed then
 */
async function restore(operation, pointer, target, why) {
    const { store, environment, clock, options } = operation;
    const now = clock.now();
    const { commit } = await (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .commitChange */ .wD)(store, environment, pointer, {
        manifest: restoredManifest(operation, target.manifest, now),
        content: { objectId: target.objectId },
        sidecars: target.sidecars,
        entry: {
            event: 'restored',
            replaces: pointer.manifest.id,
            automatic: why.automatic,
            score: null,
            threshold: null,
            reason: why.reason,
            written_by: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceToRecord */ .Wy)(operation.source),
        },
        time: now,
        keepBackups: options.keepBackups,
    });
    const moved = await store.move((0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentBranch */ .GX)(environment), pointer.commit, commit);
    if (moved === 'conflict')
        return null;
    return verifyRestored(operation, await (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .readPointerAt */ .pf)(store, environment, commit));
}
/** Health-checks what a rollback brought back and writes the verdict. Also finishes a rollback whose run was killed. */
async function verifyRestored(operation, pointer) {
    const health = await (0,_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyPointer */ .NW)(operation, pointer);
    const healthy = health.status === 'passed';
    const settled = await settleLive(operation, pointer, {
        event: healthy ? 'confirmed' : 'failed',
        health,
        reason: healthy ? null : 'The restored model is unhealthy as well.',
    });
    return settled === null ? null : { pointer: settled, health };
}
/** Rolls an unverified deployment back to what was active before it; the first one ever is marked `failed`. */
async function rollBackUnverified(operation, pointer, health, reason) {
    const previous = pointer.manifest.previous;
    if (previous !== null) {
        const target = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_5__/* .locateDeployment */ .U)(operation.store, operation.environment, pointer, previous.id);
        return restore(operation, pointer, target, { automatic: true, reason });
    }
    const found = health ?? (await (0,_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyPointer */ .NW)(operation, pointer));
    const settled = await settleLive(operation, pointer, { event: 'failed', health: found, reason });
    return settled === null ? null : { pointer: settled, health: found };
}
function restoredManifest(operation, target, now) {
    return {
        ...target,
        id: (0,_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .newDeploymentId */ .XM)(),
        kind: 'rollback',
        status: 'unverified',
        deployed_at: now.toISOString(),
        verify_by: (0,_operation_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyBy */ .$D)(operation, now),
        owner: operation.processes.self,
        // A second rollback goes further back, it does not return to what was just left.
        previous: target.previous,
        restores: target.id,
    };
}


/***/ }),

/***/ 94874:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ settle)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
;// CONCATENATED MODULE: ./src/deploy/waiting.ts
function newWait(operation, manifest) {
    const { clock } = operation;
    const began = clock.elapsed();
    const limit = new Date(manifest.verify_by).getTime();
    const allowed = limit - new Date(manifest.deployed_at).getTime();
    const elapsed = () => clock.elapsed() - began;
    return {
        id: manifest.id,
        checked: false,
        elapsed,
        isOver: () => clock.now().getTime() >= limit || elapsed() >= allowed,
    };
}

// EXTERNAL MODULE: ./src/deploy/operation.ts + 1 modules
var deploy_operation = __webpack_require__(74667);
// EXTERNAL MODULE: ./src/deploy/pointer.ts + 1 modules
var deploy_pointer = __webpack_require__(8675);
// EXTERNAL MODULE: ./src/deploy/restore.ts
var restore = __webpack_require__(12801);
;// CONCATENATED MODULE: ./src/deploy/settlement.ts





/** An owner that is alive settles its deployment soon: look again for this long before judging it ourselves. */
const GRACE_MS = 5_000;
/** Then a quarter of the time waited so far, within these bounds: about 40 looks in 7 minutes, far from any rate limit. */
const SHORTEST_PAUSE_MS = 400;
const LONGEST_PAUSE_MS = 15_000;
/**
 * Brings an environment to a settled state before anything new is done to it.
 *
 * A run that was killed between the flip and its verdict leaves `unverified` behind. When its process is known to be
 * gone, beyond its limit, or when it fails a health check, it is rolled back here; otherwise its owner is waited for. A rollback that was cut short is
 * verified, not rolled back again: its content was active before.
 *
 * @param abandoned id of a deployment whose run is known to be dead: it is not waited for
 */
async function settle(operation, abandoned = null) {
    let wait = null;
    for (;;) {
        const pointer = await (0,deploy_pointer/* readPointer */.qT)(operation.store, operation.environment);
        if (pointer?.manifest.status !== 'unverified')
            return pointer;
        const { id, kind, owner } = pointer.manifest;
        if (wait?.id !== id)
            wait = newWait(operation, pointer.manifest);
        const killed = id === abandoned || (owner !== null && (await operation.processes.isGone(owner)));
        const dead = killed || wait.isOver();
        if (!dead && wait.elapsed() < GRACE_MS) {
            operation.log.progress(`deploy: ${operation.environment} waits for the verdict on ${id}`);
            await lookAgainLater(operation, wait);
            continue;
        }
        if (kind === 'rollback') {
            await (0,restore/* verifyRestored */.se)(operation, pointer);
        }
        else if (dead) {
            operation.log.warning(`Deployment ${id} was never verified; rolling ${operation.environment} back.`);
            const why = killed ? 'before its run ended' : 'within its time limit';
            await (0,restore/* rollBackUnverified */.G1)(operation, pointer, null, `Deployment ${id} was not verified ${why}.`);
        }
        else if (!wait.checked) {
            wait.checked = true;
            const health = await (0,deploy_operation/* verifyPointer */.NW)(operation, pointer);
            if (health.status !== 'passed') {
                operation.log.warning(`Deployment ${id} is unverified and unhealthy; rolling ${operation.environment} back.`);
                await (0,restore/* rollBackUnverified */.G1)(operation, pointer, health, `Deployment ${id} failed a health check of a later run.`);
            }
        }
        else {
            await lookAgainLater(operation, wait);
        }
    }
}
async function lookAgainLater(operation, wait) {
    if (operation.signal?.aborted === true) {
        throw new errors/* ModelGateError */.j3('cancelled', `cancelled while waiting for another deployment to ${operation.environment}`);
    }
    const pause = Math.min(Math.max(SHORTEST_PAUSE_MS, wait.elapsed() / 4), LONGEST_PAUSE_MS);
    await operation.clock.sleep(pause * (0.5 + operation.random.next()));
}


/***/ }),

/***/ 49870:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ openGitStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/hosts/local-git/checkout.ts
var checkout = __webpack_require__(23384);
// EXTERNAL MODULE: ./src/hosts/local-git/git-command.ts
var git_command = __webpack_require__(47714);
// EXTERNAL MODULE: ./src/hosts/local-git/git-remote.ts
var git_remote = __webpack_require__(63697);
;// CONCATENATED MODULE: ./src/hosts/local-git/object-writer.ts


/** Fixed: who deployed is recorded in the history file; .invalid (RFC 2606) belongs to nobody. */
const IDENTITY = { name: 'ModelGate', email: 'noreply@modelgate.invalid' };
/** Writes blobs, trees bottom-up and one commit into a bare repository; no index, no work tree. */
async function writeCommit(git, commit) {
    const root = { folders: new Map(), files: new Map() };
    for (const entry of commit.entries)
        place(root, entry.path, await blobOf(git, entry));
    const tree = await writeTree(git, root);
    const date = `@${Math.floor(commit.time.getTime() / 1000)} +0000`;
    const parents = commit.parent === null ? [] : ['-p', commit.parent];
    return git.text(['commit-tree', ...parents, tree], {
        input: commit.message,
        environment: {
            GIT_AUTHOR_NAME: IDENTITY.name,
            GIT_AUTHOR_EMAIL: IDENTITY.email,
            GIT_AUTHOR_DATE: date,
            GIT_COMMITTER_NAME: IDENTITY.name,
            GIT_COMMITTER_EMAIL: IDENTITY.email,
            GIT_COMMITTER_DATE: date,
        },
    });
}
async function blobOf(git, entry) {
    if ('objectId' in entry)
        return entry.objectId;
    if ('file' in entry)
        return git.text(['hash-object', '-w', '--no-filters', '--', entry.file]);
    return git.text(['hash-object', '-w', '--stdin', '--no-filters'], { input: entry.content });
}
function place(root, path, objectId) {
    const segments = path.split('/');
    const name = segments.pop() ?? '';
    if ([...segments, name].some(isUnsafeSegment)) {
        throw new errors/* ModelGateError */.j3('deploy', `"${(0,core_text/* plain */.pj)(path, 200)}" is not a path that ModelGate writes`, { subject: 'path' });
    }
    let folder = root;
    for (const segment of segments) {
        let next = folder.folders.get(segment);
        if (next === undefined)
            folder.folders.set(segment, (next = { folders: new Map(), files: new Map() }));
        folder = next;
    }
    if (folder.files.has(name) || folder.folders.has(name)) {
        throw new errors/* ModelGateError */.j3('deploy', `"${(0,core_text/* plain */.pj)(path, 200)}" occurs twice in one commit`, { subject: 'path' });
    }
    folder.files.set(name, objectId);
}
function isUnsafeSegment(segment) {
    if (segment === '' || segment === '.' || segment === '..' || /^\.git$/i.test(segment))
        return true;
    return Array.from(segment).some((character) => character < ' ' || character === '\\');
}
async function writeTree(git, folder) {
    const lines = [];
    for (const [name, child] of folder.folders)
        lines.push(`040000 tree ${await writeTree(git, child)}\t${name}\0`);
    for (const [name, objectId] of folder.files)
        lines.push(`100644 blob ${objectId}\t${name}\0`);
    // --missing: blobs that only the server has (backups, restored models) are named without fetching them.
    return git.text(['mktree', '-z', '--missing'], { input: lines.join('') });
}

;// CONCATENATED MODULE: ./src/hosts/local-git/push-report.ts
/**
 * Reads the status lines `<flag> TAB <from>:<to> TAB <summary>` (git-push(1), OUTPUT); everything else is prose.
 * A line that belongs to no ref is left out, so an empty answer means that the server never judged the push.
 */
function parsePushReport(stdout) {
    const refs = [];
    for (const line of stdout.split('\n')) {
        const match = /^([ +\-*!=])\t([^\t]*):([^\t:]+)\t(.*)$/.exec(line);
        if (match !== null)
            refs.push({ flag: match[1], to: match[3], summary: match[4] });
    }
    return refs;
}
/** True when the refusal can be a race, so that looking at the tip again tells more. Rules and hooks are not races. */
function isRaceRefusal(summary) {
    if (summary.startsWith('[rejected]'))
        return true;
    return /^\[remote rejected\].*(cannot lock ref|failed to update ref|incorrect old value|reference already exists|failed to lock)/.test(summary);
}

// EXTERNAL MODULE: ./src/core/disk.ts
var disk = __webpack_require__(90418);
;// CONCATENATED MODULE: ./src/hosts/local-git/temporary-folder.ts



const PREFIX = 'modelgate-git-';
/** A folder this old belongs to a run that was killed. */
const ABANDONED_AFTER_MS = 24 * 3_600_000;
/** A fresh folder under `parent`; folders that killed runs left there are removed. */
async function makeTemporaryFolder(parent) {
    const folder = await (0,promises_.mkdir)(parent, { recursive: true })
        .then(() => (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, PREFIX)))
        .catch((error) => {
        throw (0,disk/* asDiskError */.k)(error, 'nothing was changed');
    });
    await removeAbandoned(parent, folder);
    return folder;
}
/** Ages are read from the same file system, so a wrong clock cannot make a running store look abandoned. */
async function removeAbandoned(parent, fresh) {
    const now = (await (0,promises_.stat)(fresh)).mtimeMs;
    for (const name of await (0,promises_.readdir)(parent)) {
        if (!name.startsWith(PREFIX))
            continue;
        const folder = (0,external_node_path_.join)(parent, name);
        const modified = (await (0,promises_.stat)(folder).catch(() => null))?.mtimeMs;
        if (modified !== undefined && now - modified > ABANDONED_AFTER_MS)
            await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/hosts/local-git/git-store.ts












/** Repeats of one network command: reads are repeated for any failure, pushes only where a repeat can help. */
const DEFAULT_RETRIES = 2;
const CANDIDATES = 'modelgate-candidate/';
/** Pointer files come with their commit, models do not. */
const SMALL_BLOBS = '--filter=blob:limit=256k';
const NO_BLOBS = '--filter=blob:none';
const NO_TREES = '--filter=tree:0';
/**
 * Environment branches on any git server, through the git command.
 *
 * Three temporary bare repositories keep "written by us" and "read from the server" apart: `outbox` takes new objects,
 * `inbox` only ever receives from the server, and each download gets a fresh one of its own.
 *
 * @throws ModelGateError code 'usage' for an address that cannot be used, 'deploy' without a usable git
 */
async function openGitStore(options) {
    const remote = (0,git_remote/* parseRemote */.M8)(options.remote, options.token);
    const home = await makeTemporaryFolder(options.temporaryFolder);
    // Only ssh needs the user's own home (keys, known hosts); elsewhere a ~/.netrc would add credentials of its own.
    const environment = (0,git_remote/* gitEnvironment */._K)(options.environment, (0,git_remote/* remoteSettings */.kG)(remote), remote.kind === 'ssh' ? null : home);
    const git = new git_command/* GitCommand */.Ux(home, environment);
    try {
        await (0,git_command/* demandGit */.eT)(git);
        const store = new GitStore(options, remote, home, git);
        await store.prepare();
        return store;
    }
    catch (error) {
        await (0,promises_.rm)(home, { recursive: true, force: true });
        throw error;
    }
}
class GitStore {
    options;
    retries;
    remote;
    home;
    git;
    inbox;
    outbox;
    /**
     * Writes into the outbox's objects under a configuration without a remote: in a repository that left blobs out, git
     * would first ask the server for every object that it is about to write.
     */
    writer;
    received = new Map();
    sendable = new Set();
    orphans = new Set();
    downloads = 0;
    constructor(options, remote, home, git) {
        this.options = options;
        this.retries = options.retries ?? DEFAULT_RETRIES;
        this.remote = remote;
        this.home = home;
        this.git = git;
        this.inbox = git.in((0,external_node_path_.join)(home, 'inbox'));
        this.outbox = git.in((0,external_node_path_.join)(home, 'outbox'));
        this.writer = git.in((0,external_node_path_.join)(home, 'writer'), { GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(home, 'outbox', 'objects') });
    }
    async prepare() {
        for (const name of ['inbox', 'outbox', 'writer'])
            await this.git.demand(['init', '--quiet', '--bare', '--template=', name]);
    }
    describe(branch) {
        return `${this.remote.url} ${branch}`;
    }
    async head(branch) {
        const refs = await this.remoteRefs(`refs/heads/${branch}`);
        const commit = refs.get(`refs/heads/${branch}`);
        return commit === undefined ? null : { commit };
    }
    async list(commit) {
        const known = this.received.get(commit);
        if (known !== undefined)
            return known;
        await this.fetch(this.inbox, SMALL_BLOBS, [commit]);
        const listing = await this.inbox.demand(['ls-tree', '-r', '-z', '--full-tree', commit]);
        const files = new Map();
        for (const line of listing.toString('utf8').split('\0')) {
            const match = /^100(?:644|755) blob ([0-9a-f]+)\t(.+)$/s.exec(line);
            if (match !== null)
                files.set(match[2], match[1]);
        }
        this.received.set(commit, files);
        return files;
    }
    async read(commit, path) {
        const objectId = (await this.list(commit)).get(path);
        return objectId === undefined ? null : this.repeat(this.inbox, ['cat-file', 'blob', objectId]);
    }
    async download(commit, path, destination) {
        const name = `download-${++this.downloads}`;
        await this.git.demand(['init', '--quiet', '--bare', '--template=', name]);
        const fresh = this.git.in((0,external_node_path_.join)(this.home, name));
        try {
            await this.fetch(fresh, NO_BLOBS, [commit]);
            const tree = await fresh.text(['ls-tree', '--full-tree', commit, '--', path]);
            const objectId = /^100(?:644|755) blob ([0-9a-f]+)\t/.exec(tree)?.[1];
            if (objectId === undefined) {
                throw new errors/* ModelGateError */.j3('deploy', `commit ${commit} holds no file "${(0,core_text/* plain */.pj)(path, 200)}"`, { subject: path });
            }
            // The blob was left out above: cat-file asks the server for it and streams it to disk.
            await this.repeat(fresh, ['cat-file', 'blob', objectId], destination);
        }
        finally {
            await (0,promises_.rm)((0,external_node_path_.join)(this.home, name), { recursive: true, force: true });
        }
    }
    /** Objects travel with the first `move` of the commit: git has no upload without a ref. */
    async commit(parent, entries, message) {
        if (parent !== null && !this.sendable.has(parent)) {
            await this.fetch(this.outbox, NO_BLOBS, [parent]);
            this.sendable.add(parent);
        }
        // The trailer makes each commit one of its own: two writers of the same content in the same second would otherwise
        // produce one id, and both would be told that their compare-and-swap succeeded.
        const unique = `${message.trimEnd()}\n\nModelGate-Write: ${(0,external_node_crypto_.randomUUID)()}\n`;
        const commit = await writeCommit(this.writer, { parent, entries, message: unique, time: this.options.clock.now() });
        this.sendable.add(commit);
        if (parent === null)
            this.orphans.add(commit);
        return commit;
    }
    async move(branch, expected, commit) {
        // An orphan can never fast-forward an existing branch; a commit with parents could, so look before creating.
        if (expected === null && !this.orphans.has(commit) && (await this.head(branch)) !== null)
            return 'conflict';
        // --no-thin: to offer deltas, git would first download the replaced model that the outbox left out.
        const args = ['push', '--porcelain', '--no-verify', '--no-thin', 'origin', `${commit}:refs/heads/${branch}`];
        for (let attempt = 1;; attempt++) {
            const answer = await this.outbox.run(args);
            const status = parsePushReport(answer.stdout.toString('utf8')).find((ref) => ref.to === `refs/heads/${branch}`);
            if (answer.code === 0 && status !== undefined && ' *='.includes(status.flag))
                return 'moved';
            // Refused, or the answer was lost on the way: only the tip tells what happened.
            const tip = (await this.head(branch))?.commit ?? null;
            if (tip === commit)
                return 'moved';
            if (tip !== expected)
                return 'conflict';
            const again = status === undefined ? !(0,git_command/* refusedAccess */.xE)(answer.stderr) : isRaceRefusal(status.summary);
            if (!again || attempt > this.retries)
                throw this.pushRefused(branch, args, answer, status?.summary ?? null);
            await this.options.clock.sleep(200 * attempt);
        }
    }
    async remove(branch) {
        if (!branch.startsWith(CANDIDATES)) {
            throw new errors/* ModelGateError */.j3('deploy', `refusing to delete ${(0,core_text/* plain */.pj)(branch, 200)}: only candidates are ever deleted`);
        }
        const args = ['push', '--porcelain', '--no-verify', 'origin', `:refs/heads/${branch}`];
        const answer = await this.outbox.run(args);
        if (answer.code !== 0 && (await this.head(branch)) !== null)
            throw (0,git_command/* gitFailed */.gk)(args, answer);
    }
    async listBranches(prefix) {
        const refs = await this.remoteRefs(`refs/heads/${prefix}*`);
        const found = [...refs]
            .filter(([ref]) => ref.startsWith(`refs/heads/${prefix}`))
            .map(([ref, commit]) => ({ name: ref.slice('refs/heads/'.length), commit }));
        const times = await this.timesOf([...new Set(found.map((branch) => branch.commit))]);
        return found.flatMap((branch) => {
            const time = times.get(branch.commit);
            return time === undefined ? [] : [{ ...branch, time }];
        });
    }
    async isAncestor(ancestor, descendant) {
        const known = await this.options.checkout?.isAncestor(ancestor, descendant);
        if (known === true || known === false)
            return known;
        if (!(0,checkout/* isCommitId */.jh)(ancestor) || !(0,checkout/* isCommitId */.jh)(descendant))
            return null;
        // Commits only, without trees: a few hundred bytes each, where the server can leave the rest out.
        const name = `ancestry-${++this.downloads}`;
        await this.git.demand(['init', '--quiet', '--bare', '--template=', name]);
        const fresh = this.git.in((0,external_node_path_.join)(this.home, name));
        try {
            const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', NO_TREES, 'origin', ancestor, descendant];
            if ((await fresh.run(args)).code !== 0)
                return null;
            return await (0,checkout/* isAncestorIn */.PM)(fresh, ancestor, descendant);
        }
        finally {
            await (0,promises_.rm)((0,external_node_path_.join)(this.home, name), { recursive: true, force: true });
        }
    }
    async close() {
        await (0,promises_.rm)(this.home, { recursive: true, force: true });
    }
    async remoteRefs(pattern) {
        const answer = await this.repeat(this.inbox, ['ls-remote', '--quiet', 'origin', pattern]);
        const refs = new Map();
        for (const line of answer.toString('utf8').split('\n')) {
            const match = /^([0-9a-f]+)\t(.+)$/.exec(line);
            if (match !== null)
                refs.set(match[2], match[1]);
        }
        return refs;
    }
    async fetch(git, filter, commits) {
        await this.repeat(git, [
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--depth=1',
            filter,
            'origin',
            ...commits,
        ]);
    }
    /** Times of branch tips; a tip that went away meanwhile is left out. */
    async timesOf(commits) {
        const times = new Map();
        if (commits.length === 0)
            return times;
        const args = [
            'fetch',
            '--quiet',
            '--no-tags',
            '--no-write-fetch-head',
            '--depth=1',
            SMALL_BLOBS,
            'origin',
            ...commits,
        ];
        if ((await this.inbox.run(args)).code !== 0) {
            if (commits.length === 1)
                return times;
            for (const commit of commits)
                for (const [id, time] of await this.timesOf([commit]))
                    times.set(id, time);
            return times;
        }
        const shown = await this.inbox.text(['log', '--no-walk=unsorted', '--format=%H %ct', ...commits]);
        for (const line of shown.split('\n')) {
            const [id = '', seconds] = line.split(' ');
            times.set(id, new Date(1000 * Number(seconds)));
        }
        return times;
    }
    /** Runs a command that only reads from the server, again after a failure that can pass. */
    async repeat(git, args, outputFile) {
        for (let attempt = 1;; attempt++) {
            const answer = await git.run(args, outputFile === undefined ? {} : { outputFile });
            if (answer.code === 0)
                return answer.stdout;
            if (outputFile !== undefined)
                await (0,promises_.rm)(outputFile, { force: true });
            if (attempt > this.retries || this.remote.kind === 'folder' || (0,git_command/* refusedAccess */.xE)(answer.stderr))
                throw (0,git_command/* gitFailed */.gk)(args, answer);
            this.options.log.debug(`git ${args[0] ?? ''} failed (try ${attempt} of ${this.retries + 1})`);
            await this.options.clock.sleep(500 * attempt);
        }
    }
    pushRefused(branch, args, answer, summary) {
        if (summary === null)
            return (0,git_command/* gitFailed */.gk)(args, answer);
        return new errors/* ModelGateError */.j3('deploy', `${this.describe(branch)} refused the push: ${(0,core_text/* plain */.pj)(summary, 300)}`, {
            subject: branch,
            remedy: 'Let ModelGate push to modelgate/* and modelgate-candidate/* (branch rules, rulesets, hooks, token permission).',
        });
    }
}


/***/ }),

/***/ 83941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ openLfsDepot)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/disk.ts
var disk = __webpack_require__(90418);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/limits.ts
var limits = __webpack_require__(36419);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/hosts/local-git/git-remote.ts
var git_remote = __webpack_require__(63697);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
;// CONCATENATED MODULE: ./src/hosts/local-git/lfs-client.ts





/** A transfer without a single byte for this long is broken. */
const SILENCE_MS = 60_000;
const MEDIA_TYPE = 'application/vnd.git-lfs+json';
const action = schemas.object({ href: schemas.url({ protocol: /^https?$/ }), header: schemas.record(schemas.string(), schemas.string()).optional() });
const batchAnswer = schemas.object({
    transfer: schemas.literal('basic').optional(),
    objects: schemas.array(schemas.object({
        oid: schemas.string(),
        actions: schemas.object({ upload: action.optional(), verify: action.optional(), download: action.optional() })
            .optional(),
        error: schemas.object({ code: schemas.number(), message: schemas.string() }).optional(),
    }))
        .length(1),
});
/** An answer after which another try makes sense. */
class PassingLfsFailure extends Error {
}
/**
 * Uploads a file, unless the server has it already, and has the server verify it when it wants to.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/api/basic-transfers.md
 */
async function uploadToLfs(server, pointer, file) {
    await withClient(async (client) => {
        const { upload, verify } = await negotiate(client, server, 'upload', pointer);
        if (upload !== undefined) {
            const headers = { 'content-type': 'application/octet-stream', ...headersOf(server, upload), 'content-length': String(pointer.size) }; // prettier-ignore
            const stream = (0,external_node_fs_.createReadStream)(file, { highWaterMark: 1 << 20 });
            await demandSuccess('take the model', await client.sendStream('PUT', upload.href, stream, headers));
        }
        if (verify !== undefined) {
            const headers = { accept: MEDIA_TYPE, 'content-type': MEDIA_TYPE, ...headersOf(server, verify) };
            await demandSuccess('verify the model', await client.post(verify.href, objectText(pointer), headers));
        }
    });
}
/** Streams an object to a path on disk; its bytes are not judged here. */
async function downloadFromLfs(server, pointer, destination) {
    await withClient(async (client) => {
        const { download } = await negotiate(client, server, 'download', pointer);
        if (download === undefined)
            throw new errors/* ModelGateError */.j3('deploy', `the LFS server has no object ${pointer.oid}`);
        const response = await client.get(download.href, headersOf(server, download));
        if (response.message.statusCode !== 200)
            await demandSuccess('give the model back', response);
        await (0,external_node_stream_promises_.pipeline)(response.message, (0,external_node_fs_.createWriteStream)(destination));
    });
}
/** https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md */
async function negotiate(client, { url, authorization }, operation, { oid, size }) {
    const request = { operation, transfers: ['basic'], objects: [{ oid, size }], hash_algo: 'sha256' };
    const headers = {
        accept: MEDIA_TYPE,
        'content-type': MEDIA_TYPE,
        ...(authorization === null ? {} : { authorization }),
    };
    const response = await client.post(`${url}/objects/batch`, JSON.stringify(request), headers);
    const text = await demandSuccess(`negotiate the ${operation}`, response);
    const parsed = batchAnswer.safeParse(parseJson(text));
    const [object] = parsed.data?.objects ?? [];
    if (object?.oid !== oid)
        throw new errors/* ModelGateError */.j3('deploy', `${url} does not answer as a Git LFS server does`);
    if (object.error !== undefined)
        throw refused(`${operation} the model`, object.error.code, object.error.message, operation === 'download'); // prettier-ignore
    return object.actions ?? {};
}
/** The token never leaves the server that it is for: an address elsewhere is signed by itself. */
function headersOf({ url, authorization }, { href, header = {} }) {
    const headers = Object.fromEntries(Object.entries(header).map(([name, value]) => [name.toLowerCase(), value]));
    const ours = new URL(href).origin === new URL(url).origin && !('authorization' in headers);
    return ours && authorization !== null ? { ...headers, authorization } : headers;
}
async function withClient(work) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(4942)]).then(__webpack_require__.bind(__webpack_require__, 44942));
    const client = new HttpClient('modelgate', [], {
        allowRedirects: false,
        allowRetries: false,
        socketTimeout: SILENCE_MS,
    });
    try {
        return await work(client);
    }
    finally {
        client.dispose();
    }
}
async function demandSuccess(what, response) {
    const body = await response.readBody();
    const { message } = response;
    const status = message.statusCode ?? 0;
    if (status >= 200 && status < 300)
        return body;
    const said = schemas.object({ message: schemas.string() }).safeParse(parseJson(body));
    throw refused(what, status, said.data?.message ?? message.statusMessage ?? '');
}
/** @param named git holds the pointer of the object: a server that lacks it may not have heard of the upload yet */
function refused(what, status, said, named = false) {
    const passing = (status >= 500 && status !== 501 && status !== 507) || (named && status === 404);
    return new errors/* ModelGateError */.j3('deploy', `the Git LFS server did not ${what} (${status}: ${(0,core_text/* plain */.pj)(said, 300)})`, {
        subject: 'deployment.storage',
        remedy: REMEDIES[status] ?? 'Look at the Git LFS settings of the repository, then run again.',
        ...(passing || status === 429 || status === 408 ? { cause: new PassingLfsFailure(said) } : {}),
    });
}
const REMEDIES = {
    401: 'Give the token write access to the repository (permissions: contents: write).',
    403: 'Give the token write access to the repository (permissions: contents: write).',
    404: 'Switch Git LFS on for the repository, or use deployment.storage: release.',
    413: 'Save the model smaller, or use deployment.storage: release.',
    507: 'The storage quota of Git LFS is used up: raise it, or use deployment.storage: release.',
};
function objectText({ oid, size }) {
    return JSON.stringify({ oid, size });
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./src/hosts/local-git/lfs-pointer.ts
var lfs_pointer = __webpack_require__(27137);
;// CONCATENATED MODULE: ./src/hosts/local-git/lfs-depot.ts










const TRIES = 3;
/**
 * Of the environment branch, so that a checkout of it fetches the models. What is signed about them is text as any other.
 */
const ATTRIBUTES = [
    '/models/** filter=lfs diff=lfs merge=lfs -text',
    '/backups/** filter=lfs diff=lfs merge=lfs -text',
    '/models/**/*.sig !filter !diff !merge !text',
    '/backups/**/*.sig !filter !diff !merge !text',
    '*.attestation.json !filter !diff !merge !text',
    '',
].join('\n');
/**
 * Git LFS of the repository behind a remote, spoken to directly: the git-lfs program is not needed. Objects are never
 * deleted, because the protocol cannot; the server removes what nothing refers to.
 *
 * @returns null for remotes that are not http(s): a folder has no such server, ssh would need the program
 */
function openLfsDepot({ remote, token, clock, log }) {
    const { kind, url, authorization } = (0,git_remote/* parseRemote */.M8)(remote, token);
    if (kind !== 'http')
        return null;
    // https://github.com/git-lfs/git-lfs/blob/main/docs/api/server-discovery.md
    const base = url.replace(/\/+$/, '');
    const server = { url: `${base.endsWith('.git') ? base : `${base}.git`}/info/lfs`, authorization };
    const repeat = (work) => repeatPassing(work, clock, log);
    return {
        name: `Git LFS of ${url}`,
        maxBytes: limits/* MAX_MODEL_BYTES */.Bb,
        attributes: ATTRIBUTES,
        put: async ({ file, sha256, size }) => {
            const pointer = { oid: sha256, size };
            await repeat(() => uploadToLfs(server, pointer, file));
            return (0,lfs_pointer/* writeLfsPointer */.i)(pointer);
        },
        owns: (text) => (0,lfs_pointer/* readLfsPointer */.t)(text) !== null,
        fetch: async (text, destination) => {
            const pointer = (0,lfs_pointer/* readLfsPointer */.t)(text);
            if (pointer === null)
                throw new TypeError('not a pointer of Git LFS');
            await repeat(async () => {
                await (0,promises_.rm)(destination, { force: true });
                await downloadFromLfs(server, pointer, destination);
                await demandBytes(destination, pointer);
            });
        },
        publish: () => Promise.resolve(),
        discard: () => Promise.resolve(),
        sweep: () => Promise.resolve(),
    };
}
async function demandBytes(file, { oid }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(file))
        hash.update(chunk);
    const found = hash.digest('hex');
    if (found !== oid)
        throw new Error(`the LFS server gave back sha256 ${found}, not ${oid}`);
}
/** Failures of the connection and of a busy server pass; what the server refuses is not asked for again. */
async function repeatPassing(work, clock, log) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (failure) {
            // A disk that is full is no matter of the connection.
            const error = (0,disk/* asDiskError */.k)(failure, 'nothing was changed');
            const final = error instanceof errors/* ModelGateError */.j3 && !(error.cause instanceof PassingLfsFailure);
            if (final || attempt >= TRIES) {
                if (error instanceof errors/* ModelGateError */.j3)
                    throw error;
                throw new errors/* ModelGateError */.j3('deploy', `Git LFS: ${(0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(error), 300)}`, { cause: error });
            }
            log.debug(`Git LFS failed (try ${attempt} of ${TRIES}): ${(0,errors/* messageOf */.bD)(error)}`);
            await clock.sleep(1000 * 2 ** attempt);
        }
    }
}


/***/ }),

/***/ 27137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ writeLfsPointer),
/* harmony export */   t: () => (/* binding */ readLfsPointer)
/* harmony export */ });
/** Only what Git LFS itself writes: https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize (\d{1,15})\n$/;
function writeLfsPointer({ oid, size }) {
    return Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`);
}
/** null for any other text. */
function readLfsPointer(text) {
    const match = POINTER.exec(Buffer.from(text).toString('latin1'));
    return match === null ? null : { oid: match[1], size: Number(match[2]) };
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
    const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(error);
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


/***/ })

};
