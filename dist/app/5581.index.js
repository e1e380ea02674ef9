export const id = 5581;
export const ids = [5581];
export const modules = {

/***/ 95581:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var _commands_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52698);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86153);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90761);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83323);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87175);
/* harmony import */ var _inputs_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(41159);
/* harmony import */ var _surroundings_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34984);
/** Command-line entry: modelgate COMMAND [OPTIONS]. Logs go to standard error, results to standard output. */








const print = (text) => {
    process.stdout.write(text);
};
async function main(words) {
    const [name = '--help', ...rest] = words;
    if (name === '--version' || name === '-V')
        return say(`${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}\n`);
    if (name === '--help' || name === '-h' || name === 'help')
        return say(overview());
    const entry = _commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo.find((command) => command.name === name);
    if (entry === undefined) {
        const known = _commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo.map((command) => command.name);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('usage', `unknown command "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(name, 80)}"${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, known)}`, {
            remedy: 'See: modelgate --help',
        });
    }
    if (rest.includes('--help') || rest.includes('-h'))
        return say(helpOf(entry));
    const inputs = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArguments */ .W)(entry.name, rest, process.env);
    const [command, surroundings] = await Promise.all([entry.load(), (0,_surroundings_js__WEBPACK_IMPORTED_MODULE_6__/* .cliSurroundings */ .Wl)()]);
    return command.run(inputs, surroundings, print);
}
function say(text) {
    print(text);
    return 0;
}
function overview() {
    const commands = _commands_index_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo.map((command) => `  ${command.name.padEnd(10)}${command.summary}`);
    return `modelgate ${_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}: CI/CD for machine-learning models\n\nUsage: modelgate COMMAND [OPTIONS]\n\n${commands.join('\n')}\n\nOptions of a command: modelgate COMMAND --help\nExit codes: 0 passed, 1 the gate said no, 2 could not run\n`;
}
function helpOf(entry) {
    const operands = 'operands' in entry ? ` ${entry.operands}` : '';
    const options = (0,_inputs_index_js__WEBPACK_IMPORTED_MODULE_7__/* .optionsOf */ .cz)(entry.name).map((option) => `  --${`${option.name} ${option.kind === 'flag' ? '' : (option.placeholder ?? '')}`.padEnd(24)}${option.description}${option.choices === undefined ? '' : ` (${option.choices.join(', ')})`}`);
    return `modelgate ${entry.name}${operands}: ${entry.summary}\n\n${options.join('\n')}\n`;
}
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    const expected = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isModelGateError */ .p2)(error);
    process.stderr.write(`error ${expected ? error.message : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}\n`);
    if (expected && error.remedy !== undefined)
        process.stderr.write(`  ${error.remedy}\n`);
    if (!expected && error instanceof Error && error.stack !== undefined)
        process.stderr.write(`${error.stack}\n`);
    // Who asked for one JSON document gets one, also when there is no result.
    if (asksForJson(process.argv)) {
        const { code, remedy = null } = expected ? error : { code: 'internal' };
        print((0,_core_json_js__WEBPACK_IMPORTED_MODULE_8__/* .toJson */ .a)({ error: { code, message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error), remedy } }));
    }
    process.exitCode = 2;
}
function asksForJson(words) {
    return words.includes('--json') || words.includes('--format=json') || words[words.indexOf('--format') + 1] === 'json';
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 52698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS)
/* harmony export */ });








/** In the order of --help. */
const COMMANDS = [
    {
        name: 'run',
        summary: 'test, validate, scan and deploy a model',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(2624), __webpack_require__.e(3382), __webpack_require__.e(5602), __webpack_require__.e(583), __webpack_require__.e(6833), __webpack_require__.e(3926), __webpack_require__.e(4108), __webpack_require__.e(3937), __webpack_require__.e(7632), __webpack_require__.e(7648), __webpack_require__.e(7502), __webpack_require__.e(2236), __webpack_require__.e(3780), __webpack_require__.e(8825), __webpack_require__.e(2017), __webpack_require__.e(3690), __webpack_require__.e(2737), __webpack_require__.e(8634), __webpack_require__.e(2550), __webpack_require__.e(4331)]).then(__webpack_require__.bind(__webpack_require__, 94331))).runCommand,
    },
    {
        name: 'predict',
        summary: 'predict every row of a data file',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(2624), __webpack_require__.e(6833), __webpack_require__.e(3926), __webpack_require__.e(4108), __webpack_require__.e(3937), __webpack_require__.e(7632), __webpack_require__.e(7502), __webpack_require__.e(2236), __webpack_require__.e(2560)]).then(__webpack_require__.bind(__webpack_require__, 12560))).predictCommand,
    },
    {
        name: 'inspect',
        summary: 'show what a model file holds, without running it',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(6833), __webpack_require__.e(3926), __webpack_require__.e(4108), __webpack_require__.e(3937), __webpack_require__.e(7632), __webpack_require__.e(7502), __webpack_require__.e(5526)]).then(__webpack_require__.bind(__webpack_require__, 85526))).inspectCommand,
    },
    {
        name: 'convert',
        summary: 'write a scikit-learn model as .onnx, checked by a round trip',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(6833), __webpack_require__.e(3926), __webpack_require__.e(4108), __webpack_require__.e(3937), __webpack_require__.e(7632), __webpack_require__.e(7502), __webpack_require__.e(4475)]).then(__webpack_require__.bind(__webpack_require__, 54475))).convertCommand,
    },
    {
        name: 'scan',
        summary: 'look for attacks, secrets and unsafe permissions',
        operands: 'PATH...',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(5602), __webpack_require__.e(6833), __webpack_require__.e(3926), __webpack_require__.e(4108), __webpack_require__.e(7632), __webpack_require__.e(7648), __webpack_require__.e(8634), __webpack_require__.e(6089)]).then(__webpack_require__.bind(__webpack_require__, 76089))).scanCommand,
    },
    {
        name: 'drift',
        summary: 'compare a data file with a reference, column by column',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(2624), __webpack_require__.e(6833), __webpack_require__.e(2236), __webpack_require__.e(8825), __webpack_require__.e(2017), __webpack_require__.e(2044)]).then(__webpack_require__.bind(__webpack_require__, 37053))).driftCommand,
    },
    { name: 'quality', summary: 'score a data file', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(2624), __webpack_require__.e(6833), __webpack_require__.e(2236), __webpack_require__.e(8825), __webpack_require__.e(3690), __webpack_require__.e(3569)]).then(__webpack_require__.bind(__webpack_require__, 99575))).qualityCommand },
    {
        name: 'promote',
        summary: 'bring the healthy model of one environment live in another',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(6833), __webpack_require__.e(3926), __webpack_require__.e(4108), __webpack_require__.e(3937), __webpack_require__.e(7632), __webpack_require__.e(7648), __webpack_require__.e(7502), __webpack_require__.e(3780), __webpack_require__.e(3050)]).then(__webpack_require__.bind(__webpack_require__, 63050))).promoteCommand,
    },
    {
        name: 'monitor',
        summary: 'health-check what is live; look for drift; roll back when asked to',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(2624), __webpack_require__.e(6833), __webpack_require__.e(3926), __webpack_require__.e(4108), __webpack_require__.e(3937), __webpack_require__.e(7632), __webpack_require__.e(7648), __webpack_require__.e(7502), __webpack_require__.e(2236), __webpack_require__.e(3780), __webpack_require__.e(8825), __webpack_require__.e(2017), __webpack_require__.e(5800)]).then(__webpack_require__.bind(__webpack_require__, 5800))).monitorCommand,
    },
    {
        name: 'rollback',
        summary: 'restore an earlier deployment of an environment',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(6833), __webpack_require__.e(3926), __webpack_require__.e(4108), __webpack_require__.e(3937), __webpack_require__.e(7632), __webpack_require__.e(7648), __webpack_require__.e(7502), __webpack_require__.e(3780), __webpack_require__.e(1356)]).then(__webpack_require__.bind(__webpack_require__, 51356))).rollbackCommand,
    },
    {
        name: 'status',
        summary: 'show runs and deployments',
        operands: '[PIPELINE_ID]',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(6833), __webpack_require__.e(3780), __webpack_require__.e(7788)]).then(__webpack_require__.bind(__webpack_require__, 18190))).statusCommand,
    },
    {
        name: 'init',
        summary: 'write a workflow and a configuration for this repository',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(2624), __webpack_require__.e(3382), __webpack_require__.e(6833), __webpack_require__.e(2236), __webpack_require__.e(4633)]).then(__webpack_require__.bind(__webpack_require__, 66063))).initCommand,
    },
    {
        name: 'demo',
        summary: 'the whole chain on a shipped model, with a rollback on purpose',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3867), __webpack_require__.e(2624), __webpack_require__.e(3382), __webpack_require__.e(5602), __webpack_require__.e(583), __webpack_require__.e(6833), __webpack_require__.e(3926), __webpack_require__.e(4108), __webpack_require__.e(3937), __webpack_require__.e(7632), __webpack_require__.e(7648), __webpack_require__.e(7502), __webpack_require__.e(2236), __webpack_require__.e(3780), __webpack_require__.e(8825), __webpack_require__.e(2017), __webpack_require__.e(3690), __webpack_require__.e(2737), __webpack_require__.e(8634), __webpack_require__.e(2550), __webpack_require__.e(8663)]).then(__webpack_require__.bind(__webpack_require__, 18663))).demoCommand,
    },
];


/***/ }),

/***/ 83323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Version of ModelGate; equal to package.json's (contract test). */
const VERSION = '0.1.0';


/***/ }),

/***/ 87175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ parseArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90761);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41159);
/* harmony import */ var _raw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83071);






/**
 * Command-line words after the command's name; `environment` gives options that have a variable and are not among them.
 * @throws ModelGateError 'usage' that names the word, what is allowed and the nearest known option
 */
function parseArguments(command, words, environment = {}) {
    const specs = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .optionsOf */ .cz)(command);
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...words],
        strict: false,
        allowPositionals: true,
        tokens: true,
        options: Object.fromEntries(specs.map((spec) => [spec.name, { type: spec.kind === 'flag' ? 'boolean' : 'string' }])),
    });
    const values = new Map();
    const positionals = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            positionals.push(token.value);
        if (token.kind !== 'option')
            continue;
        const spec = specs.find((candidate) => candidate.name === token.name);
        if (spec === undefined)
            throw unknownOption(command, token.rawName, specs);
        const value = token.value ?? (spec.kind === 'flag' ? 'true' : undefined);
        if (value === undefined || (!token.inlineValue && spec.kind !== 'flag' && value.startsWith('--'))) {
            throw usage(command, `--${spec.name} needs a value: --${spec.name} ${spec.placeholder ?? 'VALUE'}`);
        }
        const name = spec.name;
        if (values.has(name) && spec.kind !== 'list')
            throw usage(command, `--${spec.name} is given twice`);
        values.set(name, [...(values.get(name) ?? []), value]);
    }
    for (const { name, variable } of specs) {
        const value = variable === undefined ? undefined : environment[variable];
        if (value !== undefined && !values.has(name))
            values.set(name, [value]);
    }
    return (0,_raw_js__WEBPACK_IMPORTED_MODULE_2__/* .rawInputs */ .m)(specs, values, positionals, `modelgate ${command}`);
}
function unknownOption(command, word, specs) {
    const known = specs.map((spec) => `--${spec.name}`);
    return usage(command, `unknown option ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(word, 80)}${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(word, known)}`);
}
function usage(command, problem) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ModelGateError */ .j3('usage', `modelgate ${command}: ${problem}`, { remedy: `See: modelgate ${command} --help` });
}


/***/ })

};
