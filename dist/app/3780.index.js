export const id = 3780;
export const ids = [3780];
export const modules = {

/***/ 13780:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./src/deploy/digest.ts
var digest = __webpack_require__(33683);
// EXTERNAL MODULE: ./src/deploy/manifest.ts
var manifest = __webpack_require__(79074);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/deploy/targets/durable-file.ts




/** Puts a complete file under `path` in one step: readers see the old bytes or the new ones, also after a power cut. */
async function writeDurably(path, content) {
    await place(path, async (temporary) => {
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
async function copyDurably(from, path) {
    await place(path, async (temporary) => {
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
async function place(path, fill) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = `${path}.${(0,external_node_crypto_.randomUUID)()}.tmp`;
    try {
        await fill(temporary);
        await (0,promises_.rename)(temporary, path);
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

;// CONCATENATED MODULE: ./src/deploy/targets/directory-lock.ts





/** The locked section copies one model at most; a lock older than this belongs to a machine that went away. */
const ABANDONED_AFTER_MS = 10 * 60_000;
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
        if (failedWith(error, 'EEXIST') || failedWith(error, 'EPERM'))
            return false;
        throw error;
    }
}
async function removeIfAbandoned(path) {
    const text = await readIfThere(path);
    const modified = (await (0,promises_.stat)(path).catch(() => null))?.mtimeMs;
    if (text === null || modified === undefined)
        return;
    const allowed = text === '' ? UNSIGNED_AFTER_MS : ABANDONED_AFTER_MS;
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

;// CONCATENATED MODULE: ./src/deploy/targets/directory-store.ts










const commitRecord = schemas/* strictObject */.rej({
    parent: manifest/* commitId */.xk.nullable(),
    tree: schemas/* record */.g1P(schemas/* string */.YjP(), manifest/* sha256Text */.f1),
    message: schemas/* string */.YjP(),
    time: manifest/* instant */.uR,
    write: schemas/* string */.YjP(),
});
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
    constructor(options) {
        this.options = options;
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
        return new Map(Object.entries((await this.readCommit(commit)).tree));
    }
    async read(commit, path) {
        const objectId = (await this.list(commit)).get(path);
        if (objectId === undefined)
            return null;
        const bytes = await (0,promises_.readFile)(this.objectPath(objectId));
        if (digestOf(bytes) !== objectId)
            throw (0,manifest/* damaged */.qM)(this.objectPath(objectId), 'does not have the bytes that its name says');
        return bytes;
    }
    /** The live model is read from where its users read it; everything else from the objects. */
    async download(commit, path, destination) {
        const objectId = (await this.list(commit)).get(path);
        if (objectId === undefined)
            throw new errors/* ModelGateError */.j3('deploy', `commit ${commit} holds no file "${path}"`, { subject: path });
        const branch = `modelgate/${path.split('/')[1] ?? ''}`;
        const live = path.startsWith('models/') && (await this.head(branch))?.commit === commit;
        const from = live ? this.inFolder(path) : this.objectPath(objectId);
        await (0,promises_.copyFile)(from, destination, external_node_fs_.constants.COPYFILE_EXCL).catch((cause) => {
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
            tree[entry.path] = await this.writeObject(entry);
        const commit = { parent, tree, message, time: this.options.clock.now().toISOString(), write: (0,external_node_crypto_.randomUUID)() };
        const text = JSON.stringify(commit);
        const id = digestOf(text);
        await writeDurably(this.commitPath(id), text);
        return id;
    }
    async move(branch, expected, commit) {
        return this.locked(async () => {
            const current = await this.readRef('refs', branch);
            if (current !== expected)
                return 'conflict';
            const { tree } = await this.readCommit(commit);
            // An object may have been cleared away between commit and move: the caller starts again and writes it anew.
            for (const objectId of Object.values(tree))
                if (!(await this.hasObject(objectId)))
                    return 'conflict';
            await writeDurably(this.refPath('refs', branch), commit);
            if (isShown(branch))
                await this.show(branch);
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
                await this.clearObjects([commit]);
        });
    }
    async listBranches(prefix) {
        const branches = [];
        for (const name of await this.refNames()) {
            const commit = name.startsWith(prefix) ? await this.readRef('refs', name) : null;
            if (commit !== null)
                branches.push({ name, commit, time: new Date((await this.readCommit(commit)).time) });
        }
        return branches;
    }
    isAncestor(ancestor, descendant) {
        return this.options.isAncestor(ancestor, descendant);
    }
    close() {
        return Promise.resolve();
    }
    /** Lays the tip of a branch out beside `.modelgate/`: new files first, then what the last layout had and this one lacks. */
    async show(branch) {
        const commit = await this.readRef('refs', branch);
        const shown = await this.readRef('shown', branch);
        if (commit === null || commit === shown)
            return;
        const wanted = visible((await this.readCommit(commit)).tree);
        const old = shown === null ? new Map() : visible((await this.readCommit(shown)).tree);
        for (const [path, objectId] of wanted) {
            const present = await (0,digest/* digestFile */.T)(this.inFolder(path)).catch(() => null);
            if (present?.sha256 !== objectId)
                await copyDurably(this.objectPath(objectId), this.inFolder(path));
        }
        for (const path of old.keys()) {
            if (wanted.has(path))
                continue;
            await (0,promises_.rm)(this.inFolder(path), { force: true });
            if (path.startsWith('backups/'))
                await (0,promises_.rm)((0,external_node_path_.join)(this.inFolder(path), '..'), { recursive: true, force: true });
        }
        await writeDurably(this.refPath('shown', branch), commit);
        if (shown !== null)
            await this.clearObjects([shown]);
    }
    /** Deletes models of these commits that no branch shows any more; manifests and histories stay. */
    async clearObjects(commits) {
        const kept = new Set();
        for (const name of await this.refNames()) {
            const commit = await this.readRef('refs', name);
            if (commit !== null)
                for (const objectId of Object.values((await this.readCommit(commit)).tree))
                    kept.add(objectId);
        }
        for (const commit of commits) {
            for (const objectId of visible((await this.readCommit(commit)).tree).values()) {
                if (!kept.has(objectId))
                    await (0,promises_.rm)(this.objectPath(objectId), { force: true });
            }
        }
    }
    async writeObject(entry) {
        if ('objectId' in entry)
            return entry.objectId;
        if ('content' in entry) {
            const id = digestOf(entry.content);
            if (!(await this.isIntact(id)))
                await writeDurably(this.objectPath(id), entry.content);
            return id;
        }
        const { sha256 } = await (0,digest/* digestFile */.T)(entry.file);
        if (!(await this.isIntact(sha256)))
            await copyDurably(entry.file, this.objectPath(sha256));
        return sha256;
    }
    async readCommit(id) {
        const path = this.commitPath(id);
        const text = await readText(path);
        if (text === null || digestOf(text) !== id)
            throw (0,manifest/* damaged */.qM)(path, 'does not have the text that its name says');
        return (0,manifest/* parseRecord */.Hh)(commitRecord, text, path);
    }
    async readRef(kind, branch) {
        const text = await readText(this.refPath(kind, branch));
        if (text !== null && !manifest/* commitId */.xk.safeParse(text).success)
            throw (0,manifest/* damaged */.qM)(this.refPath(kind, branch), 'is not a commit id');
        return text;
    }
    async refNames() {
        const root = this.hidden('refs');
        await (0,promises_.mkdir)(root, { recursive: true });
        const files = await (0,promises_.readdir)(root, { recursive: true, withFileTypes: true });
        return files
            .filter((file) => file.isFile() && file.name.endsWith('.ref'))
            .map((file) => (0,external_node_path_.join)(file.parentPath, file.name)
            .slice(root.length + 1, -'.ref'.length)
            .replaceAll('\\', '/'));
    }
    async hasObject(id) {
        return (0,promises_.access)(this.objectPath(id)).then(() => true, () => false);
    }
    /** A damaged object is written anew by the next deployment of the same bytes. */
    async isIntact(id) {
        return (await this.hasObject(id)) && (await (0,digest/* digestFile */.T)(this.objectPath(id))).sha256 === id;
    }
    async locked(work) {
        await (0,promises_.mkdir)(this.hidden(), { recursive: true });
        return withLock(this.hidden('lock'), this.options.clock, work);
    }
    hidden(...segments) {
        return (0,external_node_path_.join)(this.options.folder, '.modelgate', ...segments);
    }
    inFolder(path) {
        return (0,external_node_path_.join)(this.options.folder, ...path.split('/'));
    }
    objectPath(id) {
        return this.hidden('objects', id.slice(0, 2), id);
    }
    commitPath(id) {
        return this.hidden('commits', `${id}.json`);
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
function digestOf(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
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








// EXTERNAL MODULE: ./src/deploy/history.ts
var deploy_history = __webpack_require__(8259);
// EXTERNAL MODULE: ./src/deploy/names.ts
var names = __webpack_require__(50927);
;// CONCATENATED MODULE: ./src/deploy/depot-store.ts





/** Pointers are shorter; a model that is as short is compared by its first bytes. */
const MAX_POINTER_BYTES = 2048;
/**
 * A branch store whose large files lie in a depot. The deployment procedure does not know: it commits, reads back and
 * moves pointers as before, and a backup is the same small pointer, so it costs nothing.
 */
function withDepot(inner, depot, { from }) {
    /** Pointer by path on disk: a lost race commits the same file again. */
    const uploads = new Map();
    const waiting = new Set();
    let swept = false;
    const put = async (file, path) => {
        const environment = (0,external_node_path_.basename)((0,external_node_path_.dirname)(path));
        if (!swept) {
            swept = true;
            await depot.sweep((name, sha256) => wasDeployed(inner, name, sha256));
        }
        const pointer = await depot.put({ file, path, environment, ...(await (0,digest/* digestFile */.T)(file)) });
        waiting.add(pointer);
        return pointer;
    };
    const stored = async (entry) => {
        if (!('file' in entry) || (await (0,promises_.stat)(entry.file)).size < from)
            return entry;
        let upload = uploads.get(entry.file);
        if (upload === undefined)
            uploads.set(entry.file, (upload = put(entry.file, entry.path)));
        return { path: entry.path, content: await upload };
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
            return inner.commit(parent, changed, message);
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
/** @throws as the store, or code 'corrupt' for a damaged history: then nothing is taken away */
async function wasDeployed(store, environment, sha256) {
    const head = await store.head((0,names/* environmentBranch */.GX)(environment));
    if (head === null)
        return false;
    const history = await store.read(head.commit, deploy_history/* HISTORY_PATH */.BN);
    if (history === null)
        return true;
    const { entries } = (0,deploy_history/* parseHistory */.i6)(history, environment, store.describe((0,names/* environmentBranch */.GX)(environment)));
    return entries.some((entry) => entry.sha256 === sha256);
}

// EXTERNAL MODULE: ./src/deploy/live.ts
var deploy_live = __webpack_require__(43457);
// EXTERNAL MODULE: ./src/deploy/plan.ts
var deploy_plan = __webpack_require__(5448);
// EXTERNAL MODULE: ./src/deploy/deployment.ts + 2 modules
var deployment = __webpack_require__(76801);
// EXTERNAL MODULE: ./src/hosts/local-git/checkout.ts
var local_git_checkout = __webpack_require__(23384);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
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
        object_writer_place(root, entry.path, await blobOf(git, entry));
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
function object_writer_place(root, path, objectId) {
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

;// CONCATENATED MODULE: ./src/hosts/local-git/temporary-folder.ts


const PREFIX = 'modelgate-git-';
/** A folder this old belongs to a run that was killed. */
const temporary_folder_ABANDONED_AFTER_MS = 24 * 3_600_000;
/** A fresh folder under `parent`; folders that killed runs left there are removed. */
async function makeTemporaryFolder(parent) {
    await (0,promises_.mkdir)(parent, { recursive: true });
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, PREFIX));
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
        if (modified !== undefined && now - modified > temporary_folder_ABANDONED_AFTER_MS)
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
        if (!(0,local_git_checkout/* isCommitId */.jh)(ancestor) || !(0,local_git_checkout/* isCommitId */.jh)(descendant))
            return null;
        // Commits only, without trees: a few hundred bytes each, where the server can leave the rest out.
        const name = `ancestry-${++this.downloads}`;
        await this.git.demand(['init', '--quiet', '--bare', '--template=', name]);
        const fresh = this.git.in((0,external_node_path_.join)(this.home, name));
        try {
            const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', NO_TREES, 'origin', ancestor, descendant];
            if ((await fresh.run(args)).code !== 0)
                return null;
            return await (0,local_git_checkout/* isAncestorIn */.PM)(fresh, ancestor, descendant);
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

// EXTERNAL MODULE: ./src/commands/settings.ts
var settings = __webpack_require__(86833);
;// CONCATENATED MODULE: ./src/commands/targets.ts







/** Opens what the configuration names: an environment branch of a git remote, or a folder. */
async function openTarget(config, surroundings) {
    const { workingDirectory, clock } = surroundings;
    const checkout = await (0,local_git_checkout/* openCheckout */.Hj)(workingDirectory, surroundings.environment);
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
        folder: (0,settings/* within */.ux)(workingDirectory, config.deployment.directory),
        isAncestor: (ancestor, descendant) => checkout?.isAncestor(ancestor, descendant) ?? Promise.resolve(null),
        openBranchStore: async () => {
            if (remote === null) {
                throw new errors/* ModelGateError */.j3('config', 'there is no git remote to deploy to', {
                    subject: 'deployment.remote',
                    remedy: 'Set deployment.remote, add a remote named origin, or set deployment.target: directory.',
                });
            }
            const depot = depotFor(config, surroundings, remote);
            const branches = await openGitStore({
                remote,
                token: surroundings.token,
                temporaryFolder: surroundings.tempDirectory,
                checkout,
                environment: surroundings.environment,
                clock,
                log: surroundings.log,
                retries: config.pipeline.max_retries,
            });
            if (depot === null)
                return branches;
            limit = { maxBytes: depot.maxBytes, remedy: `This is the largest file of ${depot.name}.` };
            return withDepot(branches, depot, {
                from: config.deployment.storage === 'release' ? 0 : target.limit.maxBytes + 1,
            });
        },
    });
    return { name: target.name, store, limit, close: () => store.close() };
}
/**
 * Where files go that git does not take; null: nowhere, and they are refused.
 * @throws ModelGateError code 'config' when releases are asked for and there are none
 */
function depotFor({ deployment }, { releaseDepot }, remote) {
    if (deployment.storage === 'git')
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
/** What every change of an environment is told. */
function operationRequest(target, environment, health, config, surroundings) {
    const { rollback_threshold, health_check_timeout, keep_backups } = config.deployment;
    return {
        store: target.store,
        target: target.name,
        environment,
        health,
        board: config.deployment.ask_reviewers ? surroundings.board : null,
        source: surroundings.source,
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
/** The target as the deploy stage sees it. Opened on first use: a run that does not deploy needs no git. */
function stageTarget(open, environment, config, surroundings) {
    const fileOf = (file) => ({
        path: (0,settings/* within */.ux)(surroundings.workingDirectory, file.path),
        name: (0,external_node_path_.basename)(file.path),
        sha256: file.sha256,
        size: file.size,
    });
    return {
        name: config.deployment.target,
        active: async () => {
            const { store } = await open();
            await (0,promises_.mkdir)(surroundings.tempDirectory, { recursive: true });
            const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(surroundings.tempDirectory, 'live-'));
            const path = (0,external_node_path_.join)(folder, environment);
            const live = await (0,deploy_live/* downloadLive */.H)(store, environment, path, surroundings.modelCache);
            return live === null ? null : { id: live.id, sha256: live.sha256, path };
        },
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
                facts: request.facts,
                metrics: request.metrics,
                golden: JSON.parse(JSON.stringify(request.golden)),
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

/***/ 76801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ deployModel)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/deploy/manifest.ts
var deploy_manifest = __webpack_require__(79074);
// EXTERNAL MODULE: ./src/deploy/names.ts
var names = __webpack_require__(50927);
;// CONCATENATED MODULE: ./src/deploy/candidates.ts



const ABANDONED_AFTER_MS = 24 * 3_600_000;
/**
 * Deletes candidate branches that killed runs left: older than a day and holding a manifest of ours for this environment.
 * House-keeping only, so a failure is a warning.
 */
async function collectCandidates(operation) {
    const { store, environment, clock, log } = operation;
    try {
        for (const branch of await store.listBranches((0,names/* candidatePrefix */.IC)(environment))) {
            if (clock.now().getTime() - branch.time.getTime() <= ABANDONED_AFTER_MS)
                continue;
            const manifest = await store.read(branch.commit, deploy_manifest/* MANIFEST_PATH */.U4);
            if (manifest === null || !carriesOurMark(manifest, environment))
                continue;
            await store.remove(branch.name);
            log.debug(`deleted ${branch.name}, left by a run that was killed`);
        }
    }
    catch (error) {
        log.warning(`Old deployment candidates could not be cleared away: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function carriesOurMark(manifest, environment) {
    const text = new TextDecoder().decode(manifest);
    return (text.includes(`"schema": "${deploy_manifest/* MANIFEST_SCHEMA */.KB}"`) && text.includes(`"environment": ${JSON.stringify(environment)}`));
}
/** Takes our own candidate away; one that stays is collected by a later run. */
async function removeCandidate(operation, branch) {
    try {
        await operation.store.remove(branch);
    }
    catch (error) {
        operation.log.warning(`The candidate ${branch} could not be deleted: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}

// EXTERNAL MODULE: ./src/deploy/digest.ts
var digest = __webpack_require__(33683);
// EXTERNAL MODULE: ./src/deploy/operation.ts + 1 modules
var deploy_operation = __webpack_require__(74667);
;// CONCATENATED MODULE: ./src/deploy/new-deployment.ts


/** The change that makes a tested file live, not yet verified. */
function newDeployment(operation, request, id, pointer) {
    const now = operation.clock.now();
    const source = (0,deploy_manifest/* sourceToRecord */.Wy)(operation.source);
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
            source,
            gate_digest: request.gateDigest,
            storage: { kind: operation.target },
            // A failed deployment is never gone back to: what it would have gone back to is.
            previous: pointer?.manifest.status === 'active' ? reference(pointer) : (pointer?.manifest.previous ?? null),
            restores: null,
            facts: toJsonValue(request.facts),
            metrics: request.metrics,
            golden: request.golden ?? null,
        },
        content: { file: request.file.path },
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
function toJsonValue(facts) {
    return JSON.parse(JSON.stringify(facts));
}
function reference(pointer) {
    return pointer === null ? null : { id: pointer.manifest.id, sha256: pointer.manifest.sha256 };
}

// EXTERNAL MODULE: ./src/deploy/outcome.ts
var deploy_outcome = __webpack_require__(84535);
// EXTERNAL MODULE: ./src/deploy/plan.ts
var deploy_plan = __webpack_require__(5448);
// EXTERNAL MODULE: ./src/deploy/pointer.ts
var deploy_pointer = __webpack_require__(63538);
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
        return (0,deploy_outcome/* toResult */.X5)(operation, awaitingApproval(approval), operation.clock.elapsed() - began);
    await collectCandidates(operation);
    const run = { operation, request, id: (0,deploy_operation/* newDeploymentId */.XM)(), checks: [], candidate: null };
    try {
        const outcome = await compete(run);
        await (0,deploy_outcome/* tellBoard */.wG)(operation, outcome);
        return (0,deploy_outcome/* toResult */.X5)(operation, outcome, operation.clock.elapsed() - began);
    }
    finally {
        if (run.candidate !== null)
            await removeCandidate(operation, run.candidate);
    }
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
        if (health.status === 'passed')
            return unchanged(pointer, health, lines);
        log.warning(`${request.file.name} is live in ${environment} already but unhealthy (${(0,deploy_outcome/* describeHealth */.gw)(health)}); deploying again.`);
    }
    if (plan.refusal !== null)
        return refused(pointer, plan.refusal, lines);
    log.progress(`deploy: uploading ${request.file.name}`);
    const next = await (0,deploy_pointer/* commitChange */.wD)(store, environment, pointer, newDeployment(operation, request, run.id, pointer));
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
/** Reads the candidate back from the server and checks it before anything live changes. Once a run: the bytes stay the same. */
async function checkCandidate(run, next) {
    const { operation, checks } = run;
    const branch = (0,names/* candidateBranch */.K7)(operation.environment, run.id);
    run.candidate = branch;
    if ((await operation.store.move(branch, null, next.commit)) === 'conflict') {
        throw new errors/* ModelGateError */.j3('conflict', `the candidate ${branch} exists already`, { subject: branch });
    }
    operation.log.progress('deploy: checking the candidate read back from the server');
    const health = await (0,deploy_operation/* verifyPointer */.NW)(operation, next);
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
function awaitingApproval(reason) {
    return {
        status: 'awaiting_approval',
        checks: [(0,deploy_outcome/* deployCheck */.EQ)('approval', 'skipped', `Not deployed: ${reason}.`)],
        plan: [],
        manifest: null,
        commit: null,
        previous: null,
        health: null,
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

/***/ 8259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ HISTORY_PATH),
/* harmony export */   D4: () => (/* binding */ appendEntry),
/* harmony export */   i6: () => (/* binding */ parseHistory),
/* harmony export */   s4: () => (/* binding */ emptyHistory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79074);



const HISTORY_PATH = 'history.jsonl';
/** `previous_line` of the first entry. */
const BEGINNING = '0'.repeat(64);
/**
 * One line of history.jsonl. The file is append-only and each line carries the sha256 of the line before it, so that a
 * line that was changed, removed or put in is found.
 */
const historyEntry = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    sequence: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    time: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .instant */ .uR,
    event: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['deployed', 'restored', 'confirmed', 'failed']),
    deployment: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentId */ .dP,
    environment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    status: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentStatusName */ .Hm,
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sha256: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f1,
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Tip of the branch before this entry; null for the first. It holds the content that this entry replaced. */
    parent: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .xk.nullable(),
    previous: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentReference */ .lr.nullable(),
    restores: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentId */ .dP.nullable(),
    replaces: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .deploymentId */ .dP.nullable(),
    /** False when somebody asked for it. */
    automatic: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    threshold: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    gate_digest: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Where the model comes from, and which run wrote this line. */
    source: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceRecord */ .LJ,
    written_by: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceRecord */ .LJ,
    previous_line: _manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256Text */ .f1,
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
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(`${HISTORY_PATH} of ${place}`, 'the last line is cut off');
    let head = BEGINNING;
    const entries = text
        .slice(0, -1)
        .split('\n')
        .map((line, index) => {
        const where = `${HISTORY_PATH} line ${index + 1} of ${place}`;
        const entry = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecord */ .Hh)(historyEntry, line, where);
        if (entry.previous_line !== head)
            throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(where, 'the line before it is not the one that it was written after');
        if (entry.sequence !== index + 1)
            throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(where, `carries the number ${entry.sequence}`);
        if (entry.environment !== environment)
            throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .damaged */ .qM)(where, `belongs to another environment`);
        head = digestOf(line);
        return entry;
    });
    return { entries, text, head };
}
function digestOf(line) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(line, 'utf8').digest('hex');
}


/***/ }),

/***/ 43457:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ downloadLive)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33683);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50927);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63538);





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
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63538);





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
    return { commit, objectId, manifest: then.manifest };
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86153);



/** Also the mark by which ModelGate knows branches of its own. */
const MANIFEST_SCHEMA = 'modelgate-environment/1';
const MANIFEST_PATH = 'manifest.json';
const sha256Text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/, 'is not a sha256');
const deploymentId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{12}$/, 'is not a deployment id');
const commitId = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'is not a commit id');
const instant = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
const sourceRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    run_id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    run_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const deploymentReference = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: deploymentId, sha256: sha256Text });
/** `unverified`: live, health check not yet passed. `failed`: live and unhealthy, and nothing earlier to go back to. */
const deploymentStatusName = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['unverified', 'active', 'failed']);
const manifestRecord = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(MANIFEST_SCHEMA),
    environment: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    id: deploymentId,
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['deployment', 'rollback']),
    status: deploymentStatusName,
    file: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sha256: sha256Text,
    size: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    deployed_at: instant,
    /** An `unverified` deployment older than this was abandoned: the next run rolls it back. */
    verify_by: instant,
    source: sourceRecord,
    /** sha256 of the gate's policy and verdict that let this file through. */
    gate_digest: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    storage: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    /** What a rollback goes back to; null for the first deployment. */
    previous: deploymentReference.nullable(),
    /** The deployment whose content a rollback brought back. */
    restores: deploymentId.nullable(),
    backups: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: deploymentId, path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), sha256: sha256Text })),
    facts: zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9(),
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable()),
    /** Predictions on golden rows at the time of the deployment, for the health checks to come. */
    golden: zod__WEBPACK_IMPORTED_MODULE_0__/* .json */ .Pq9(),
    /** Binds this file to its history: number of lines and sha256 of the last one. */
    history: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ entries: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().positive(), head: sha256Text }),
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
    return new TextEncoder().encode((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .toJson */ .a)(manifest));
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ModelGateError */ .j3('corrupt', `${place}: ${reason}. It was edited by hand or damaged; nothing was changed`, {
        subject: place,
        remedy: 'Revert the commit that changed it (git revert on the environment branch, then push) and run again.',
        cause,
    });
}


/***/ }),

/***/ 50927:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ environmentBranch),
/* harmony export */   IC: () => (/* binding */ candidatePrefix),
/* harmony export */   K7: () => (/* binding */ candidateBranch),
/* harmony export */   LH: () => (/* binding */ modelPath),
/* harmony export */   _S: () => (/* binding */ idOfBackupPath),
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
    if (isSegment(environment) && /^[\x21-\x7e]+$/.test(environment))
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(environment, 100)}" is not an environment name`, {
        subject: 'environment',
        remedy: 'Use letters, digits, "_", "-" and "." only, at most 100 of them, beginning with a letter or digit.',
    });
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
const candidateBranch = (environment, id) => `${candidatePrefix(environment)}${id}`;
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
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/deploy/digest.ts
var deploy_digest = __webpack_require__(33683);
;// CONCATENATED MODULE: ./src/deploy/health.ts





/**
 * Downloads a deployment by `download`, compares its sha256 and probes it, in a fresh folder that goes away.
 * A wrong digest, a probe that throws and a timeout are unhealthy whatever the share of passed checks is.
 *
 * @throws ModelGateError code 'cancelled' when the caller's signal fired
 */
async function checkHealth(download, deployed, options) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(options.temporaryFolder, 'modelgate-health-'));
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
        const checks = await Promise.race([aborted, options.probe(file, stop.signal, deployed)]);
        return { checks, broken: false };
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
    await (0,promises_.mkdir)(request.temporaryFolder, { recursive: true });
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
/** Downloads what a commit deploys from the server and checks it. */
function verifyPointer(operation, pointer) {
    const { store, options, health, temporaryFolder, clock, signal } = operation;
    return checkHealth((destination) => store.download(pointer.commit, pointer.manifest.path, destination), pointer.manifest, {
        probe: health,
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
/** Mirrors what was done to the CI system's page of the environment; what was refused before is no deployment. */
async function tellBoard({ board, environment }, outcome) {
    const { status, manifest, checks } = outcome;
    if (board === null || manifest === null)
        return;
    await board.show(environment, {
        state: status === 'deployed' || (status === 'rolled_back' && manifest.kind === 'rollback') ? 'success' : 'failure',
        deploymentId: manifest.id,
        sha256: manifest.sha256,
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
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63538);



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

/***/ 63538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pf: () => (/* binding */ readPointerAt),
/* harmony export */   qT: () => (/* binding */ readPointer),
/* harmony export */   wD: () => (/* binding */ commitChange)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8259);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79074);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50927);



/** The live state; null when nothing was ever deployed to this environment. */
async function readPointer(store, environment) {
    const head = await store.head((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentBranch */ .GX)(environment));
    return head === null ? null : readPointerAt(store, environment, head.commit);
}
/** @throws ModelGateError code 'corrupt' when manifest, history and tree do not belong together */
async function readPointerAt(store, environment, commit) {
    const place = `${store.describe((0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .environmentBranch */ .GX)(environment))} at ${commit.slice(0, 12)}`;
    const files = await store.list(commit);
    const manifestBytes = await store.read(commit, _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_PATH */ .U4);
    const historyBytes = await store.read(commit, _history_js__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY_PATH */ .BN);
    if (manifestBytes === null || historyBytes === null) {
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(place, `holds no ${manifestBytes === null ? _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_PATH */ .U4 : _history_js__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY_PATH */ .BN}`);
    }
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(manifestBytes, place);
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHistory */ .i6)(historyBytes, environment, place);
    const last = history.entries.at(-1);
    const problem = contradiction(manifest, history, last, files, environment);
    if (problem !== null)
        throw (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .damaged */ .qM)(place, problem);
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
    if (manifest.path !== (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .modelPath */ .LH)(environment, manifest.file))
        return 'manifest.json names a path outside its environment';
    if (!files.has(manifest.path))
        return `the model ${manifest.path} is missing`;
    return null;
}
/** @returns the commit id (not yet visible) and the manifest in it */
async function commitChange(store, environment, pointer, change) {
    const { manifest: next } = change;
    const backups = nextBackups(environment, pointer, change);
    const history = (0,_history_js__WEBPACK_IMPORTED_MODULE_2__/* .appendEntry */ .D4)(pointer?.history ?? _history_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyHistory */ .s4, {
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
        source: next.source,
        ...change.entry,
    });
    const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .modelPath */ .LH)(environment, next.file);
    const manifest = {
        schema: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_SCHEMA */ .KB,
        environment,
        ...next,
        path,
        backups: backups.map(({ id, path, sha256 }) => ({ id, path, sha256 })),
        history: { entries: history.entries.length, head: history.head },
    };
    const entries = [
        { path: _manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_PATH */ .U4, content: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .writeManifest */ .HN)(manifest) },
        { path: _history_js__WEBPACK_IMPORTED_MODULE_2__/* .HISTORY_PATH */ .BN, content: new TextEncoder().encode(history.text) },
        { path, ...change.content },
        ...backups.map(({ path, objectId }) => ({ path, objectId })),
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
    for (const backup of live.backups) {
        const objectId = files.get(backup.path);
        if (objectId !== undefined)
            kept.push({ ...backup, objectId });
    }
    const replaced = live.id !== change.manifest.id && live.status === 'active';
    const objectId = files.get(live.path);
    if (replaced && objectId !== undefined && !kept.some((backup) => backup.id === live.id)) {
        const path = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .backupPath */ .wZ)(environment, change.time, live.id, live.file);
        kept.push({ id: live.id, path, sha256: live.sha256, objectId });
    }
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

/***/ 12801:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G1: () => (/* binding */ rollBackUnverified),
/* harmony export */   PF: () => (/* binding */ restore),
/* harmony export */   SM: () => (/* binding */ settleLive),
/* harmony export */   se: () => (/* binding */ verifyRestored)
/* harmony export */ });
/* harmony import */ var _locate_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5893);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79074);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50927);
/* harmony import */ var _operation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74667);
/* harmony import */ var _pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63538);





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
        entry: {
            event: verdict.event,
            replaces: null,
            automatic: true,
            score: verdict.health.score,
            threshold: verdict.health.threshold,
            reason: verdict.reason,
            written_by: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceToRecord */ .Wy)(operation.source),
        },
        time: clock.now(),
        keepBackups: options.keepBackups,
    });
    const moved = await store.move((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentBranch */ .GX)(environment), pointer.commit, commit);
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
        entry: {
            event: 'restored',
            replaces: pointer.manifest.id,
            automatic: why.automatic,
            score: null,
            threshold: null,
            reason: why.reason,
            written_by: (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceToRecord */ .Wy)(operation.source),
        },
        time: now,
        keepBackups: options.keepBackups,
    });
    const moved = await store.move((0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentBranch */ .GX)(environment), pointer.commit, commit);
    if (moved === 'conflict')
        return null;
    return verifyRestored(operation, await (0,_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .readPointerAt */ .pf)(store, environment, commit));
}
/** Health-checks what a rollback brought back and writes the verdict. Also finishes a rollback whose run was killed. */
async function verifyRestored(operation, pointer) {
    const health = await (0,_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPointer */ .NW)(operation, pointer);
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
        const target = await (0,_locate_js__WEBPACK_IMPORTED_MODULE_4__/* .locateDeployment */ .U)(operation.store, operation.environment, pointer, previous.id);
        return restore(operation, pointer, target, { automatic: true, reason });
    }
    const found = health ?? (await (0,_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyPointer */ .NW)(operation, pointer));
    const settled = await settleLive(operation, pointer, { event: 'failed', health: found, reason });
    return settled === null ? null : { pointer: settled, health: found };
}
function restoredManifest(operation, target, now) {
    return {
        ...target,
        id: (0,_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .newDeploymentId */ .XM)(),
        kind: 'rollback',
        status: 'unverified',
        deployed_at: now.toISOString(),
        verify_by: (0,_operation_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyBy */ .$D)(operation, now),
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
// EXTERNAL MODULE: ./src/deploy/pointer.ts
var deploy_pointer = __webpack_require__(63538);
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
 * A run that was killed between the flip and its verdict leaves `unverified` behind. Beyond its limit, or when it fails
 * a health check, it is rolled back here; within the limit its owner is waited for. A rollback that was cut short is
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
        const { id, kind } = pointer.manifest;
        if (wait?.id !== id)
            wait = newWait(operation, pointer.manifest);
        const dead = id === abandoned || wait.isOver();
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
            await (0,restore/* rollBackUnverified */.G1)(operation, pointer, null, `Deployment ${id} was not verified within its time limit.`);
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


/***/ })

};
