export const id = 8663;
export const ids = [8663];
export const modules = {

/***/ 18663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demoCommand: () => (/* binding */ demoCommand)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(node_url__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_5__);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(61036);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(74296);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12604);
/* harmony import */ var _report_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(790);
/* harmony import */ var _run_models_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(16967);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(74592);












/** Beside the bundle (dist/cli/) as beside the source (src/commands/). */
const here = import.meta.url; // apart, or the bundler would copy the folder into dist/
const EXAMPLES = (0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(new URL('../../examples', here));
/** A pickle whose loading would run a shell command: a long string, then `os.system("echo attacked")`. It is only read. */
const ATTACK = `S"${'weights '.repeat(200)}"\n0cposix\nsystem\n(S"echo attacked"\ntR.`;
/** The whole chain on a shipped model, in a temporary folder with a git remote of its own. */
const demoCommand = {
    name: 'demo',
    async run(_inputs, surroundings, print) {
        const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'modelgate-demo-'));
        const work = await prepareRepository(folder);
        const here = { ...surroundings, workingDirectory: work, token: null, remoteUrl: null };
        say(print, '1. A tested model goes live');
        const first = await deploy(here, 'penguins.joblib', (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'report-1'));
        print((0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTable */ .b)(first.result, { colour: false }));
        say(print, '2. The next version breaks on its way: one byte of what the server hands out is flipped on purpose');
        const second = await deploy(here, 'penguins-next.joblib', (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'report-2'), damaged);
        print((0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTable */ .b)(second.result, { colour: false }));
        say(print, '3. A model file that would run a shell command when somebody loads it');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'attack.pkl'), ATTACK);
        const third = await deploy(here, 'attack.pkl', (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'report-3'));
        print((0,_report_index_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTable */ .b)(third.result, { colour: false }));
        const asExpected = first.result.overall_status === 'deployed' &&
            second.result.overall_status === 'rolled_back' &&
            third.result.stages.security?.overall_risk === 'high' &&
            third.result.stages.deployment?.status === 'skipped';
        for (const [title, run] of [
            ['deployed', first],
            ['rolled back', second],
            ['refused', third],
        ]) {
            print(`${title.padEnd(12)} ${run.files.html ?? run.files.result}\n`);
        }
        print(`repository   ${work} (git log origin/modelgate/staging)\n`);
        return asExpected ? 0 : 1;
    },
};
function say(print, title) {
    print(`\n${title}\n\n`);
}
async function prepareRepository(folder) {
    const [work, remote] = [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'work'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'remote.git')];
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(work);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(EXAMPLES, 'models', 'penguins.joblib'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'penguins.joblib'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(EXAMPLES, 'models', 'penguins-next.joblib'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'penguins-next.joblib'));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.cp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(EXAMPLES, 'data'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(work, 'data'), { recursive: true });
    await git(folder, 'init', '--quiet', '--bare', remote);
    await git(work, 'init', '--quiet', '--initial-branch=main');
    await git(work, 'remote', 'add', 'origin', remote);
    await git(work, 'add', '--all');
    await git(work, '-c', 'user.name=demo', '-c', 'user.email=demo@localhost', 'commit', '--quiet', '--message=Add the model');
    await git(work, 'push', '--quiet', 'origin', 'main');
    return work;
}
async function git(folder, ...words) {
    try {
        await (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', words, { cwd: folder });
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ModelGateError */ .j3('deploy', `git ${words[0]} failed: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .messageOf */ .bD)(cause)}`, {
            remedy: 'The demo needs git 2.30 or newer.',
            cause,
        });
    }
}
async function deploy(here, model, report, wrap = (store) => store) {
    const inputs = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_8__/* .givenInputs */ .P)('run', {
        model,
        environment: 'staging',
        'auto-deploy': 'true',
        'validation-data': 'data/penguins-validation.csv',
        'reference-data': 'data/penguins-train.csv',
        target: 'species',
        'output-dir': report,
    });
    const config = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_9__/* .parseConfig */ .o4)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(EXAMPLES, 'main_config.yaml'), 'utf8'), 'examples/main_config.yaml');
    const open = async (...[settings, around]) => {
        const target = await (0,_targets_js__WEBPACK_IMPORTED_MODULE_10__/* .openTarget */ .Ap)(settings, around);
        return { ...target, store: wrap(target.store) };
    };
    const [run] = await (0,_run_models_js__WEBPACK_IMPORTED_MODULE_11__/* .runModels */ .ik)(inputs, here, { config, opensTarget: open });
    return run;
}
/** A server that damages one file: the first that it hands out after the environment moved. */
function damaged(store) {
    let state = 'waiting';
    return {
        describe: (branch) => store.describe(branch),
        head: (branch) => store.head(branch),
        list: (commit) => store.list(commit),
        read: (commit, path) => store.read(commit, path),
        commit: (parent, entries, message) => store.commit(parent, entries, message),
        remove: (branch) => store.remove(branch),
        listBranches: (prefix) => store.listBranches(prefix),
        isAncestor: (ancestor, descendant) => store.isAncestor(ancestor, descendant),
        close: () => store.close(),
        move: async (branch, expected, commit) => {
            const outcome = await store.move(branch, expected, commit);
            if (state === 'waiting' && outcome === 'moved' && branch === 'modelgate/staging')
                state = 'armed';
            return outcome;
        },
        download: async (commit, path, destination) => {
            await store.download(commit, path, destination);
            if (state !== 'armed')
                return;
            state = 'done';
            const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(destination);
            bytes[bytes.length >> 1] ^= 1;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(destination, bytes);
        },
    };
}


/***/ }),

/***/ 12604:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ givenInputs),
/* harmony export */   V: () => (/* binding */ givenWords)
/* harmony export */ });
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83071);


/** Options that come from code: the same names and checks as on the command line. */
function givenInputs(command, values) {
    const given = Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [[name, [value]]]);
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInputs */ .m)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command), new Map(given), [], command);
}
/** What another process of the same run was given: `values` and `positionals` of its inputs. */
function givenWords(command, values, positionals) {
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_0__/* .rawInputs */ .m)((0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command), values, positionals, command);
}


/***/ })

};
