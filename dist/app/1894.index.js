export const id = 1894;
export const ids = [1894,6833];
export const modules = {

/***/ 65830:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ notify),
  H: () => (/* binding */ notifyOfRollback)
});

// EXTERNAL MODULE: ./src/core/result.ts
var core_result = __webpack_require__(39294);
;// CONCATENATED MODULE: ./src/notify/events.ts
/** What a run can be news of. A webhook hears of a run when one of its events is among those that were asked for. */
const NOTIFY_EVENTS = ['failure', 'success', 'change', 'rollback'];
/** @param before status of the run of this model and environment before it; null: none is known, which is news as well */
function eventsOf({ verdict, overall_status }, before) {
    const happened = {
        failure: !verdict.passed,
        success: verdict.passed,
        change: before !== overall_status,
        rollback: overall_status === 'rolled_back',
    };
    return NOTIFY_EVENTS.filter((event) => happened[event]);
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/notify/message.ts

const MAX_PROBLEMS = 5;
const HEADLINE = {
    ready_for_deployment: ['✅', 'Model passed and is ready for deployment'],
    deployed: ['✅', 'Model deployed'],
    awaiting_approval: ['⏳', 'Model passed and awaits approval'],
    rolled_back: ['❌', 'Deployment rolled back'],
    failed: ['❌', 'Model failed the gate'],
    inconclusive: ['⚠️', 'Model could not be judged'],
    error: ['🛑', 'Run could not be carried out'],
};
/** Strings of the model are made visible and bounded here; what else a service needs escaped is its notifier's part. */
function messageOf(result) {
    const [emoji, headline] = HEADLINE[result.overall_status];
    const open = blockingChecks(result).map((check) => `${(0,core_text/* plain */.pj)(check.id, 80)}: ${(0,core_text/* plain */.pj)(check.message, 200)}`);
    const problems = [...result.errors.map((error) => (0,core_text/* plain */.pj)(error, 200)), ...open];
    const more = problems.length - MAX_PROBLEMS;
    return {
        emoji,
        headline,
        model: (0,core_text/* plain */.pj)(result.model_path, 200),
        environment: (0,core_text/* plain */.pj)(result.environment, 100),
        digest: result.model?.sha256.slice(0, 12) ?? 'unknown',
        seconds: `${result.execution_time_seconds.toFixed(1)} s`,
        problems: more > 0 ? [...problems.slice(0, MAX_PROBLEMS), `and ${more} more`] : problems,
        nextStep: (0,core_text/* plain */.pj)(result.verdict.next_step, 500),
    };
}
function blockingChecks({ stages }) {
    return [stages.testing, stages.validation, stages.security, stages.deployment]
        .flatMap((stage) => stage?.checks ?? [])
        .filter((check) => check.severity !== 'warn' && check.status !== 'passed' && check.status !== 'skipped');
}

;// CONCATENATED MODULE: ./src/notify/notifier.ts
const DEFAULT_TIMEOUT_MS = 10_000;
/** A POST of one JSON document. */
function postJson(url, document, options, headersOf = () => ({})) {
    const body = JSON.stringify(document);
    return {
        url: url.href,
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': 'ModelGate', ...headersOf(body) },
        body,
        timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    };
}

;// CONCATENATED MODULE: ./src/notify/generic.ts



/**
 * Any other webhook. The receiver checks `x-modelgate-signature-256: sha256=<hex HMAC of the raw body>` in constant
 * time; `x-modelgate-delivery` is the same for every retry of one run.
 */
const generic = {
    name: 'generic',
    recognises: () => true,
    message: (result, url, options) => postJson(url, payloadOf(result, options), options, (body) => ({
        'x-modelgate-delivery': headerText(result.pipeline_id),
        ...(options.secret === undefined ? {} : { 'x-modelgate-signature-256': `sha256=${sign(body, options.secret)}` }),
    })),
};
/** The specification's five fields first, then what a receiver needs to act without fetching anything. */
function payloadOf(result, options) {
    return {
        pipeline_id: result.pipeline_id,
        status: result.overall_status,
        environment: result.environment,
        execution_time: result.execution_time_seconds,
        timestamp: finishedAt(result),
        passed: result.verdict.passed,
        events: options.events ?? [],
        model: {
            path: result.model_path,
            sha256: result.model?.sha256 ?? null,
            format: result.model?.format ?? null,
        },
        stages: Object.fromEntries(Object.entries(result.stages).map(([name, stage]) => [name, stage.status])),
        failed_checks: blockingChecks(result).map(({ id, status, message }) => ({ id, status, message })),
        deployment: result.stages.deployment === undefined
            ? null
            : {
                id: result.stages.deployment.deployment_id,
                ref: result.stages.deployment.deployed_ref,
                previous: result.stages.deployment.previous,
            },
        next_step: result.verdict.next_step,
        report_url: options.reportUrl ?? null,
    };
}
function finishedAt({ start_time, execution_time_seconds }) {
    const start = Date.parse(start_time);
    return Number.isNaN(start) ? start_time : new Date(start + execution_time_seconds * 1000).toISOString();
}
function sign(body, secret) {
    return (0,external_node_crypto_.createHmac)('sha256', secret).update(body, 'utf8').digest('hex');
}
function headerText(text) {
    return text.replace(/[^\x20-\x7e]/g, '?');
}

;// CONCATENATED MODULE: ./src/notify/masking.ts
/** Shortest part of a URL that could be a secret; shorter ones are words such as `bot` or `services`. */
const MIN_SECRET = 6;
/** What may be said about a webhook: its host. Path and query are its password. */
function placeOf(url) {
    try {
        const { protocol, host } = new URL(url);
        return `${protocol}//${host}/***`;
    }
    catch {
        return 'with an unreadable URL';
    }
}
/** Removes from a message every part of the request's URL that could be its secret. */
function masked(message, { url }) {
    const { pathname, search, searchParams, username, password, hash } = new URL(url);
    const parts = [
        url,
        pathname + search,
        pathname,
        search,
        hash,
        ...pathname.split('/'),
        ...searchParams.values(),
        username,
        password,
    ];
    const secrets = parts.flatMap((part) => [part, decoded(part)]).filter((part) => part.length >= MIN_SECRET);
    return secrets
        .toSorted((a, b) => b.length - a.length)
        .reduce((text, secret) => text.replaceAll(secret, '***'), message);
}
function decoded(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part; // not an encoding at all, so there is only one spelling of it
    }
}

// EXTERNAL MODULE: ./src/core/persistent-send.ts
var persistent_send = __webpack_require__(48145);
;// CONCATENATED MODULE: ./src/notify/send.ts



/**
 * Sends all requests side by side. What fails is told, never thrown: a notice that does not arrive changes no verdict.
 * @returns one warning for each request that did not get through, without the secret parts of its URL
 */
async function sendAll(requests, send, options) {
    const warnings = await Promise.all(requests.map((request) => sendOne(request, send, options)));
    return warnings.filter((warning) => warning !== null);
}
async function sendOne(request, send, options) {
    const sent = await (0,persistent_send/* sendPersistently */.V)(request, send, options);
    if (sent.response !== null)
        return null;
    const calls = sent.calls === 1 ? 'once' : `${sent.calls} times`;
    return `webhook ${placeOf(request.url)} was not told (tried ${calls}): ${masked((0,core_text/* plain */.pj)(sent.why), request)}`;
}

;// CONCATENATED MODULE: ./src/notify/slack.ts


const HOSTS = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);
/** Characters of a header and of a section's text that Slack takes. https://docs.slack.dev/reference/block-kit/blocks */
const MAX_HEADER = 150;
const MAX_TEXT = 3_000;
/** Slack incoming webhook with Block Kit. https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
const slack = {
    name: 'slack',
    recognises: (url) => HOSTS.has(url.hostname),
    message: (result, url, options) => {
        const message = messageOf(result);
        const title = `${message.emoji} ${message.headline}`;
        return postJson(url, {
            // What notifications and old clients show; here, unlike in the blocks, Slack reads its own markup.
            text: escaped(`${title}: ${message.model} (${message.environment})`),
            blocks: [
                { type: 'header', text: words(title, MAX_HEADER) },
                { type: 'section', fields: fieldsOf(message).map(([name, value]) => words(`${name}: ${value}`, 2_000)) },
                ...(message.problems.length > 0
                    ? [section(message.problems.map((problem) => `• ${problem}`).join('\n'))]
                    : []),
                section(`Next: ${message.nextStep}`),
                ...(options.reportUrl === undefined ? [] : [reportButton(options.reportUrl)]),
                { type: 'context', elements: [words(`${result.pipeline_id}, ${result.start_time}`, 2_000)] },
            ],
        }, options);
    },
};
function fieldsOf(message) {
    return [
        ['Model', message.model],
        ['Environment', message.environment],
        ['sha256', message.digest],
        ['Time', message.seconds],
    ];
}
/** plain_text has no markup, no mention and no link, so that a model's name stays a name. */
function words(text, maxLength) {
    return { type: 'plain_text', text: cut(text, maxLength), emoji: false };
}
function section(text) {
    return { type: 'section', text: words(text, MAX_TEXT) };
}
function reportButton(url) {
    return { type: 'actions', elements: [{ type: 'button', text: words('Open the report', 75), url }] };
}
function cut(text, maxLength) {
    return text.length > maxLength ? `${text.slice(0, maxLength - 1)}…` : text;
}
/** https://docs.slack.dev/messaging/formatting-message-text#escaping */
function escaped(text) {
    return text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character]);
}

;// CONCATENATED MODULE: ./src/notify/teams.ts


/** Webhook URLs that Teams' Workflows hand out, the older Logic Apps ones, and the retired connectors' that still answer. */
const HOST_ENDS = ['.api.powerplatform.com', '.logic.azure.com', '.webhook.office.com'];
/** Characters of one paragraph; Teams takes 28 KB a message, and the longest card has ten of them. */
const teams_MAX_TEXT = 800;
/**
 * Microsoft Teams through a Workflows webhook, as an Adaptive Card.
 * https://learn.microsoft.com/en-us/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using
 */
const teams = {
    name: 'teams',
    recognises: ({ hostname }) => HOST_ENDS.some((end) => hostname.endsWith(end)),
    message: (result, url, options) => {
        const message = messageOf(result);
        const card = {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.4',
            body: [
                paragraph(`${message.emoji} ${message.headline}`, { weight: 'Bolder', size: 'Large' }),
                paragraph(`Model: ${message.model}`),
                paragraph(`Environment: ${message.environment}`),
                paragraph(`sha256: ${message.digest}, ${message.seconds}`),
                ...message.problems.map((problem) => paragraph(`• ${problem}`)),
                paragraph(`Next: ${message.nextStep}`),
                paragraph(`${result.pipeline_id}, ${result.start_time}`, { isSubtle: true, size: 'Small' }),
            ],
            ...(options.reportUrl === undefined
                ? {}
                : { actions: [{ type: 'Action.OpenUrl', title: 'Open the report', url: options.reportUrl }] }),
        };
        return postJson(url, { type: 'message', attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }] }, options);
    },
};
/** A TextRun, unlike a TextBlock, has no Markdown: a model's name stays a name. https://adaptivecards.io/explorer/TextRun.html */
function paragraph(text, style = {}) {
    const shown = text.length > teams_MAX_TEXT ? `${text.slice(0, teams_MAX_TEXT - 1)}…` : text;
    return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: shown, ...style }] };
}

;// CONCATENATED MODULE: ./src/notify/telegram.ts



/** Characters of one message. https://core.telegram.org/bots/api#sendmessage */
const telegram_MAX_TEXT = 4_096;
/** Telegram's sendMessage; the chat comes from the URL (`.../sendMessage?chat_id=123`) or from the options. */
const telegram = {
    name: 'telegram',
    recognises: (url) => url.hostname === 'api.telegram.org',
    message: (result, url, options) => {
        const chat = url.searchParams.get('chat_id') ?? options.telegramChatId;
        if (chat === undefined || chat === '') {
            throw new errors/* ModelGateError */.j3('config', 'the Telegram webhook names no chat', {
                subject: 'integrations.webhook_urls',
                remedy: 'Append ?chat_id=<id of the chat> to the sendMessage URL.',
            });
        }
        const thread = url.searchParams.get('message_thread_id');
        const message = messageOf(result);
        const lines = [
            `${message.emoji} ${message.headline}`,
            `Model: ${message.model}`,
            `Environment: ${message.environment}`,
            `sha256: ${message.digest}, ${message.seconds}`,
            ...message.problems.map((problem) => `• ${problem}`),
            `Next: ${message.nextStep}`,
            ...(options.reportUrl === undefined ? [] : [`Report: ${options.reportUrl}`]),
        ];
        return postJson(new URL(url.pathname, url.origin), {
            chat_id: chat,
            ...(thread === null ? {} : { message_thread_id: Number(thread) }),
            // No parse_mode: the text has no markup. A zero-width space keeps names in it from becoming mentions.
            text: lines.join('\n').replace(/@/g, '@\u200b').slice(0, telegram_MAX_TEXT),
            link_preview_options: { is_disabled: true },
        }, options);
    },
};

;// CONCATENATED MODULE: ./src/notify/index.ts









/** The first that recognises the URL speaks; the generic one recognises everything. */
const NOTIFIERS = [slack, telegram, teams, generic];
/**
 * One request for each webhook, in the words of its service.
 * @throws ModelGateError code 'config' for a URL that is none, is not http(s), or lacks what its service needs;
 * the message does not repeat the URL
 */
function notificationsFor(result, urls, options = {}) {
    return urls.map((text, position) => {
        const url = readUrl(text, position);
        return NOTIFIERS.find((notifier) => notifier.recognises(url)).message(result, url, options);
    });
}
/**
 * Tells every webhook about a run. Never throws and never changes the verdict.
 * @returns warnings: webhooks that are not usable and those that could not be reached
 */
async function notifyAll(result, urls, send, options) {
    const warnings = [];
    const requests = urls.flatMap((url, position) => {
        try {
            return notificationsFor(result, [url], options);
        }
        catch (error) {
            if (!(0,errors/* isModelGateError */.p2)(error))
                throw error;
            warnings.push(`webhook ${position + 1} (${placeOf(url)}): ${error.message}. ${error.remedy ?? ''}`.trim());
            return [];
        }
    });
    return [...warnings, ...(await sendAll(requests, send, options))];
}
function readUrl(text, position) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.protocol === 'https:' || url?.protocol === 'http:')
        return url;
    throw new errors/* ModelGateError */.j3('config', `webhook ${position + 1} is not an http or https URL`, {
        subject: `integrations.webhook_urls[${position}]`,
        remedy: 'Give the whole URL as the service shows it, starting with https://.',
    });
}

// EXTERNAL MODULE: ./src/commands/pipeline-id.ts
var pipeline_id = __webpack_require__(19558);
// EXTERNAL MODULE: ./src/commands/report-history.ts
var report_history = __webpack_require__(20819);
;// CONCATENATED MODULE: ./src/commands/notifications.ts




/**
 * Tells the webhooks of the configuration about a run that is news to them; what does not arrive is a warning, never a
 * verdict.
 * @param runs folder of earlier runs, of which a verdict may differ
 */
async function notify(result, { integrations }, { http, clock, log, environment, source }, runs = null) {
    const { webhook_urls: urls, webhook_events: wanted } = integrations;
    if (urls.length === 0)
        return;
    const before = runs !== null && wanted.includes('change') ? await statusBefore(result, runs) : null;
    const events = eventsOf(result, before);
    if (!events.some((event) => wanted.includes(event)))
        return;
    const secret = environment['MODELGATE_WEBHOOK_SECRET'];
    const warnings = await notifyAll(result, urls, http, {
        events,
        timeoutMs: integrations.webhook_timeout * 1000,
        retries: integrations.webhook_retries,
        clock,
        ...(source.runUrl === null ? {} : { reportUrl: source.runUrl }),
        ...(secret === undefined || secret === '' ? {} : { secret }),
    });
    for (const warning of warnings)
        log.warning(warning);
}
async function statusBefore({ pipeline_id, model_path, environment }, runs) {
    const earlier = (await (0,report_history/* earlierRuns */.J)(runs)).get(model_path) ?? [];
    const before = earlier.findLast((run) => run.environment === environment && run.pipeline_id !== pipeline_id);
    return before?.overall_status ?? null;
}
/** The same about a rollback that no run of the pipeline made: by hand, or by the monitor. One with nothing to do is no news. */
async function notifyOfRollback(deployment, config, surroundings) {
    const { environment, status, deployed_ref, duration_ms, sha256 } = deployment;
    const restored = status === 'rolled_back';
    if (!restored && status !== 'failed' && status !== 'error')
        return;
    const now = surroundings.clock.now();
    const next = restored ? `${environment} is back at sha256 ${sha256 ?? 'unknown'}.` : `${environment} is unchanged.`;
    const result = {
        schema_version: core_result/* RESULT_SCHEMA_VERSION */.t,
        pipeline_id: (0,pipeline_id/* newPipelineId */.C)(now),
        start_time: new Date(now.getTime() - duration_ms).toISOString(),
        model_path: deployed_ref ?? environment,
        environment,
        model: null,
        stages: { deployment },
        verdict: { passed: false, reasons: [], next_step: next },
        overall_status: restored ? 'rolled_back' : 'failed',
        execution_time_seconds: duration_ms / 1000,
        errors: [],
        warnings: [],
    };
    await notify(result, config, surroundings);
}


/***/ }),

/***/ 86833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resolveConfig: () => (/* binding */ resolveConfig),
/* harmony export */   resolveEnvironment: () => (/* binding */ resolveEnvironment),
/* harmony export */   resolveStages: () => (/* binding */ resolveStages),
/* harmony export */   withBaseline: () => (/* binding */ withBaseline),
/* harmony export */   within: () => (/* reexport safe */ _paths_js__WEBPACK_IMPORTED_MODULE_2__.u)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61036);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93981);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90761);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72020);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30430);








/** The configuration that was named, the one at the usual place, or the defaults. */
async function resolveConfig(inputs, workingDirectory) {
    const named = inputs.text('config');
    if (named !== undefined)
        return (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .u)(workingDirectory, named));
    const usual = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workingDirectory, _config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_CONFIG_PATH */ .Bi);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(usual) ? (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z9)(usual) : (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultConfig */ .sb)();
}
/** @throws ModelGateError 'usage' when the environment is not one of the configuration's */
function resolveEnvironment(name, config) {
    const known = config.deployment.environments;
    if (name === undefined)
        return known[0];
    if (known.includes(name))
        return name;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `environment "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(name, 80)}" is not configured${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(name, known)}`, {
        subject: 'environment',
        remedy: `Known: ${known.join(', ')}. Add it to deployment.environments to use it.`,
    });
}
/** Names of `--stages a,b`, or those of the configuration. */
function resolveStages(words, config) {
    if (words === undefined)
        return config.pipeline.stages;
    const names = words.split(',').map((word) => word.trim());
    return names.map((name) => {
        const stage = _config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_NAMES */ .y1.find((known) => known === name);
        if (stage !== undefined)
            return stage;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ModelGateError */ .j3('usage', `unknown stage "${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(name, 80)}"${(0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .a)(name, _config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_NAMES */ .y1)}`, {
            subject: 'stages',
            remedy: `Known stages: ${_config_index_js__WEBPACK_IMPORTED_MODULE_7__/* .STAGE_NAMES */ .y1.join(', ')}.`,
        });
    });
}
/** The configuration with the model of --baseline to compare with. */
function withBaseline(config, baseline) {
    return baseline === undefined ? config : (0,_config_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkConfig */ .l2)({ ...config, validation: { ...config.validation, baseline } });
}


/***/ })

};
