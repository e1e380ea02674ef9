export const id = 1089;
export const ids = [1089];
export const modules = {

/***/ 91089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JudgeProcess: () => (/* binding */ JudgeProcess)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/processors.ts
var core_processors = __webpack_require__(37770);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./src/core/process.ts



/** Starts a process with a channel for messages, from the sources or from dist/, whichever this process runs from. */
function startProcess({ here, source, built }, words, options) {
    const path = new URL(source, here);
    const fromSource = (0,external_node_fs_.existsSync)(path);
    const translates = process.execArgv.some((word) => word.includes('tsx'));
    return (0,external_node_child_process_.fork)((0,external_node_url_.fileURLToPath)(fromSource ? path : new URL(built, here)), words, {
        ...options,
        execArgv: fromSource && !translates ? ['--import', 'tsx'] : process.execArgv,
        serialization: 'advanced',
    });
}

;// CONCATENATED MODULE: ./src/commands/judge-process.ts



const here = import.meta.url; // apart, or the bundler would copy what the URLs below name
/** A process that judges models one after the other. A model that kills it takes no other along. */
class JudgeProcess {
    #child;
    #signal;
    #stop;
    #waiting = null;
    #ended = null;
    constructor({ surroundings, processors, signal }) {
        const { kind, workingDirectory, environment } = surroundings;
        const code = { here, source: '../judge-process.ts', built: '../worker/judge.js' };
        // Standard output of the command line holds its answer; what a workflow step prints is for the runner to read.
        const output = kind === 'action' ? 'inherit' : 2;
        this.#child = startProcess(code, [kind, workingDirectory], {
            stdio: ['ignore', output, 'inherit', 'ipc'],
            env: { ...environment, [core_processors/* PROCESSORS_VARIABLE */.H]: String(processors) },
        });
        this.#signal = signal;
        this.#stop = () => {
            const { code: reason, message } = asStop(signal.reason);
            if (this.#child.connected)
                this.#send({ kind: 'stop', code: reason, message });
        };
        signal.addEventListener('abort', this.#stop);
        this.#child.on('message', (answer) => {
            this.#waiting?.resolve(answer);
            this.#waiting = null;
        });
        this.#child.on('error', (error) => {
            this.#end(error);
        });
        this.#child.on('exit', (status, name) => {
            this.#end(new Error(name === null ? `the process ended with exit code ${status}` : `the process was ended by ${name}`)); // prettier-ignore
        });
    }
    /** @throws Error when the process cannot be started or refuses what it is given */
    static async start(opening) {
        const started = new JudgeProcess(opening);
        const { inputs, settings, signal } = opening;
        const { values, positionals } = inputs;
        try {
            await started.#ask({ kind: 'open', values, positionals, settings });
        }
        catch (error) {
            await started.close();
            throw error;
        }
        if (signal.aborted)
            started.#stop();
        return started;
    }
    /** @throws Error when the process ended over it: the model is the likely reason, and memory the likely cause */
    async judge(model) {
        const answer = await this.#ask({ kind: 'judge', model });
        if (answer.kind === 'judged')
            return answer.run;
        throw new Error('the process did not judge it');
    }
    get alive() {
        return this.#ended === null;
    }
    /** Resolves when the process has put its things in order and ended. */
    async close() {
        this.#signal.removeEventListener('abort', this.#stop);
        if (!this.alive)
            return;
        const ended = new Promise((resolve) => this.#child.once('exit', () => { resolve(); })); // prettier-ignore
        if (this.#child.connected)
            this.#child.disconnect();
        await ended;
    }
    #send(request) {
        // Who has ended by then is told by its exit.
        this.#child.send(request, () => undefined);
    }
    async #ask(request) {
        const answer = await new Promise((resolve, reject) => {
            if (this.#ended !== null)
                reject(this.#ended);
            else {
                this.#waiting = { resolve, reject };
                this.#send(request);
            }
        });
        if (answer.kind !== 'broke')
            return answer;
        const { code, message, remedy } = answer;
        throw code === null ? new Error(message) : new errors/* ModelGateError */.j3(code, message, remedy === undefined ? {} : { remedy });
    }
    #end(error) {
        this.#ended ??= error;
        this.#waiting?.reject(this.#ended);
        this.#waiting = null;
    }
}
function asStop(reason) {
    return reason instanceof errors/* ModelGateError */.j3 ? reason : new errors/* ModelGateError */.j3('cancelled', 'the run was cancelled');
}


/***/ })

};
