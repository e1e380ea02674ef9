export const id = 1125;
export const ids = [1125];
export const modules = {

/***/ 48145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ retryAfter),
/* harmony export */   V: () => (/* binding */ sendPersistently)
/* harmony export */ });
/** Longest pause before a retry; a server that asks for more is not waited for. */
const MAX_PAUSE_MS = 60_000;
/**
 * Sends a request until it gets through. Retried are broken connections, timeouts, 408, 425, 429 and 5xx, with
 * exponential back-off or as Retry-After says. Never throws.
 */
async function sendPersistently(request, send, options) {
    const { clock, signal, retries = 3, backoff = 1_000 } = options;
    for (let attempt = 0;; attempt++) {
        const outcome = await tryOnce(request, send, options);
        if (outcome.kind === 'done')
            return outcome;
        const failed = (why) => ({ response: null, why, calls: attempt + 1 });
        if (outcome.kind === 'refused' || attempt >= retries || signal?.aborted === true)
            return failed(outcome.why);
        const pause = outcome.pauseMs ?? backoff * 2 ** attempt;
        if (pause > MAX_PAUSE_MS)
            return failed(`${outcome.why}; it asks to wait ${Math.ceil(pause / 1000)} s`);
        try {
            await clock.sleep(pause, signal);
        }
        catch {
            return failed(`${outcome.why}; the run was cancelled`);
        }
    }
}
async function tryOnce(request, send, { clock, signal }) {
    let response;
    try {
        response = await send(request, signal);
    }
    catch (error) {
        return { kind: 'again', why: reasonOf(error), pauseMs: null };
    }
    const { status } = response;
    if (status >= 200 && status < 300)
        return { kind: 'done', response };
    const why = `HTTP ${status}`;
    if (status >= 300 && status < 400)
        return { kind: 'refused', why: `${why}, a redirect; give the final URL` };
    const temporary = status === 408 || status === 425 || status === 429 || status >= 500;
    return temporary ? { kind: 'again', why, pauseMs: retryAfter(response, clock) } : { kind: 'refused', why };
}
/** fetch says only "fetch failed"; what really happened is its cause. */
function reasonOf(error) {
    if (!hasMessage(error))
        return String(error);
    return hasMessage(error.cause) ? `${error.message}: ${error.cause.message}` : error.message;
}
/** By shape: an error of another realm (a worker, a test's sandbox) is no instance of this realm's Error. */
function hasMessage(value) {
    return typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
}
/** Seconds or an HTTP date (RFC 9110, 10.2.3), in milliseconds from now; null without a readable one. */
function retryAfter({ headers }, clock) {
    const value = Object.entries(headers).find(([name]) => name.toLowerCase() === 'retry-after')?.[1];
    if (value === undefined)
        return null;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? null : Math.max(0, date - clock.now().getTime());
}


/***/ }),

/***/ 20856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uk: () => (/* binding */ shownAddress),
/* harmony export */   Yg: () => (/* binding */ parseRemoteAddress),
/* harmony export */   jV: () => (/* binding */ isRemoteAddress)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);


/** True for `https://...`, `s3://...` and the like; a drive letter of Windows is no scheme. */
function isRemoteAddress(path) {
    return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}
/**
 * Takes `https://host/path#sha256=<64 hex digits>` apart.
 * @throws ModelGateError usage for what is no address, holds a password, or has another fragment
 */
function parseRemoteAddress(address) {
    const shown = shownAddress(address);
    if (!URL.canParse(address)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: not a valid address`, {
            subject: shown,
            remedy: 'Write it as https://host/path, s3://bucket/key, gs://bucket/key or az://container/blob.',
        });
    }
    const url = new URL(address);
    if (url.username !== '' || url.password !== '') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: a user name or password in an address`, {
            subject: shown,
            remedy: 'Take it out: credentials come from the environment variables of the store (docs/data.md).',
        });
    }
    const pin = /^#sha256[=:]([0-9a-f]{64})$/i.exec(url.hash);
    if (url.hash !== '' && pin === null) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('usage', `${shown}: the part after # is not a sha256`, {
            subject: shown,
            remedy: 'Pin the content with #sha256= and 64 hex digits, as sha256sum prints them, or leave it out.',
        });
    }
    url.hash = '';
    return { url, sha256: pin?.[1]?.toLowerCase() ?? null, shown };
}
/** A presigned query or a user in an address is a credential: neither is shown. */
function shownAddress(address) {
    const bare = address.replace(/[?#].*$/s, '').replace(/^([a-z0-9+.-]+:\/\/)[^/@]*@/i, '$1');
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(/\?[^#]/.test(address) ? `${bare}?...` : bare, 300);
}


/***/ }),

/***/ 51125:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openRemoteFiles: () => (/* binding */ openRemoteFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/remote-address.ts
var remote_address = __webpack_require__(20856);
// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./src/hosts/node/remote/listed-xml.ts


/**
 * Texts of elements by the end of their path (`Contents/Key`), in document order. Entities of the document's own are not
 * known to the parser, so that nothing expands.
 * @throws ModelGateError corrupt for what is no XML
 */
function texts(xml, paths) {
    const found = Object.fromEntries(paths.map((path) => [path, []]));
    const open = [];
    let text = '';
    const parser = new saxes/* SaxesParser */.wT();
    parser.on('error', (cause) => {
        throw new errors/* ModelGateError */.j3('corrupt', 'the list of files is not valid XML', { cause });
    });
    parser.on('opentag', ({ name }) => {
        open.push(name);
        text = '';
    });
    parser.on('text', (part) => (text += part));
    parser.on('closetag', () => {
        const path = `/${open.join('/')}`;
        for (const wanted of paths)
            if (path.endsWith(`/${wanted}`) && text !== '')
                found[wanted].push(text);
        open.pop();
        text = '';
    });
    parser.write(xml).close();
    return found;
}

;// CONCATENATED MODULE: ./src/hosts/node/remote/store.ts


/** The key as the store has it. @throws ModelGateError usage for a query or a broken escape */
function keyOf(url) {
    try {
        if (url.search === '')
            return decodeURIComponent(url.pathname.replace(/^\//, ''));
    }
    catch {
        // A % that is no escape: told below.
    }
    const shown = (0,remote_address/* shownAddress */.Uk)(url.href);
    throw new errors/* ModelGateError */.j3('usage', `${shown}: a ? or a % that is no escape in the key`, {
        subject: shown,
        remedy: 'Write ? as %3F, % as %25 and # as %23 in the name of a file.',
    });
}
/** For a path: every segment by itself, also `+` and quotes (RFC 3986). */
function encodeKey(key) {
    return key
        .split('/')
        .map((part) => encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
function beforeWildcard(key) {
    return key.replace(/\*.*$/s, '');
}

;// CONCATENATED MODULE: ./src/hosts/node/remote/azure.ts




const VERSION = '2021-12-02';
const ACCOUNT = /^[a-z0-9]{3,24}$/;
const CONTAINER = /^(\$root|\$web|[a-z0-9](?:[a-z0-9-]{1,61})[a-z0-9])$/;
/**
 * Azure Blob Storage: `az://container/blob` (AZURE_STORAGE_ACCOUNT) or `az://account.blob.core.windows.net/container/blob`.
 * A SAS token (AZURE_STORAGE_SAS_TOKEN), the account's key (AZURE_STORAGE_KEY) or AZURE_STORAGE_CONNECTION_STRING; with
 * none of them, public blobs only.
 */
const azure = {
    schemes: ['az', 'azure'],
    open(url, shown, { environment, now }) {
        const full = url.host.includes('.');
        const path = keyOf(url);
        const container = full ? path.split('/')[0] : url.host;
        const blob = full ? path.slice(container.length + 1) : path;
        if (!CONTAINER.test(container) || blob === '') {
            throw new errors/* ModelGateError */.j3('usage', `${shown}: not az://container/blob`, {
                subject: shown,
                remedy: 'Write az://container/blob, or az://account.blob.core.windows.net/container/blob.',
            });
        }
        const account = accountOf(environment, full ? url.host : null, shown);
        const base = full ? `az://${url.host}/${container}` : `az://${container}`;
        const authorised = (target, headers) => Promise.resolve(authorise(target, headers, account, now()));
        return {
            request: (headers) => authorised(new URL(`${account.endpoint}/${container}/${encodeKey(blob)}`), headers),
            listing: {
                prefix: beforeWildcard(blob),
                page(cursor) {
                    const target = new URL(`${account.endpoint}/${container}`);
                    target.searchParams.set('restype', 'container');
                    target.searchParams.set('comp', 'list');
                    target.searchParams.set('prefix', beforeWildcard(blob));
                    if (cursor !== null)
                        target.searchParams.set('marker', cursor);
                    return authorised(target, {});
                },
                read(text) {
                    const found = texts(text, ['Blob/Name', 'NextMarker']);
                    return { keys: found['Blob/Name'], cursor: found['NextMarker'][0] ?? null };
                },
                address: (one) => `${base}/${encodeKey(one)}`,
            },
        };
    },
};
function accountOf(environment, host, shown) {
    const parts = new Map((environment['AZURE_STORAGE_CONNECTION_STRING'] ?? '').split(';').map((part) => {
        const at = part.indexOf('=');
        return [part.slice(0, at), part.slice(at + 1)];
    }));
    const configured = environment['AZURE_STORAGE_ACCOUNT'] ?? parts.get('AccountName') ?? '';
    const name = host?.split('.')[0] ?? configured;
    if (!ACCOUNT.test(name) || (host !== null && !host.endsWith('.blob.core.windows.net'))) {
        throw new errors/* ModelGateError */.j3('usage', `${shown}: the storage account is not known`, {
            subject: shown,
            remedy: 'Set AZURE_STORAGE_ACCOUNT, or write az://account.blob.core.windows.net/container/blob.',
        });
    }
    const endpoint = host === null ? parts.get('BlobEndpoint') : undefined;
    // What is for the account of the environment is not sent to another one that an address names.
    const own = configured === '' || configured === name;
    const key = environment['AZURE_STORAGE_KEY'] ?? parts.get('AccountKey');
    const sas = environment['AZURE_STORAGE_SAS_TOKEN'] ?? parts.get('SharedAccessSignature');
    return {
        name,
        key: own && key !== undefined && key !== '' ? key : null,
        sas: own && sas !== undefined && sas !== '' ? sas.replace(/^\?/, '') : null,
        endpoint: endpoint?.replace(/\/+$/, '') ?? `https://${name}.blob.core.windows.net`,
    };
}
function authorise(target, given, account, now) {
    const headers = { ...given, 'x-ms-version': VERSION };
    if (account.sas !== null) {
        const url = new URL(target);
        for (const [name, value] of new URLSearchParams(account.sas))
            url.searchParams.set(name, value);
        return { url, headers };
    }
    if (account.key === null)
        return { url: target, headers };
    const dated = { ...headers, 'x-ms-date': now.toUTCString() };
    const signature = (0,external_node_crypto_.createHmac)('sha256', Buffer.from(account.key, 'base64'))
        .update(stringToSign(target, dated, account.name))
        .digest('base64');
    return { url: target, headers: { ...dated, authorization: `SharedKey ${account.name}:${signature}` } };
}
/** https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key#blob-queue-and-file-services-shared-key-authorization */
function stringToSign(target, headers, account) {
    const value = (name) => headers[name] ?? '';
    // GET; Content-Encoding, -Language, -Length, -MD5, -Type, Date; If-Modified-Since, If-Match, If-None-Match, If-Unmodified-Since; Range
    const standard = ['GET', '', '', '', '', '', '', '', value('if-match'), value('if-none-match'), '', value('range')];
    const own = Object.keys(headers)
        .filter((name) => name.startsWith('x-ms-'))
        .toSorted()
        .map((name) => `${name}:${value(name)}`);
    const query = [...target.searchParams.keys()]
        .toSorted()
        .map((name) => `${name.toLowerCase()}:${target.searchParams.getAll(name).toSorted().join(',')}`);
    return [...standard, ...own, `/${account}${target.pathname}`, ...query].join('\n');
}

// EXTERNAL MODULE: ./src/core/persistent-send.ts
var persistent_send = __webpack_require__(48145);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: external "node:dns"
var external_node_dns_ = __webpack_require__(40610);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/hosts/node/remote/reach.ts




/** https://www.iana.org/assignments/iana-ipv4-special-registry and the one for IPv6. */
const SUBNETS = [
    ['loopback', '127.0.0.0', 8],
    ['loopback', '::1', 128],
    ['private', '10.0.0.0', 8],
    ['private', '172.16.0.0', 12],
    ['private', '192.168.0.0', 16],
    ['private', '100.64.0.0', 10],
    ['private', 'fc00::', 7],
    // Link-local is where clouds answer with the credentials of the machine (169.254.169.254).
    ['never', '169.254.0.0', 16],
    ['never', 'fe80::', 10],
    ['never', 'fd00:ec2::', 32],
    ['never', '0.0.0.0', 8],
    ['never', '::', 128],
    ['never', '192.0.0.0', 24],
    ['never', '198.18.0.0', 15],
    ['never', '224.0.0.0', 3],
    ['never', 'ff00::', 8],
];
const BLOCKS = ['never', 'loopback', 'private'].map((reach) => {
    const block = new external_node_net_.BlockList();
    for (const [of, network, prefix] of SUBNETS) {
        if (of === reach)
            block.addSubnet(network, prefix, (0,external_node_net_.isIPv6)(network) ? 'ipv6' : 'ipv4');
    }
    return { reach, block };
});
/** Of an IP address; one of IPv4 inside of IPv6 (mapped, NAT64, 6to4) counts as what it leads to. */
function reachOf(ip) {
    const inner = (0,external_node_net_.isIPv6)(ip) ? embeddedIpv4(ip) : null;
    if (inner !== null)
        return reachOf(inner);
    const family = (0,external_node_net_.isIPv6)(ip) ? 'ipv6' : 'ipv4';
    return BLOCKS.find(({ block }) => block.check(ip, family))?.reach ?? 'public';
}
function embeddedIpv4(ip) {
    const groups = groupsOf(ip);
    const start = groups.slice(0, 6).join(':');
    const ipv4 = (high, low) => [high >> 8, high & 255, low >> 8, low & 255].join('.');
    if (start === '0:0:0:0:0:65535' || start === '100:65435:0:0:0:0')
        return ipv4(groups[6], groups[7]);
    return groups[0] === 0x2002 ? ipv4(groups[1], groups[2]) : null;
}
/** The eight 16-bit groups, as URL writes an IPv6 address in its shortest form. */
function groupsOf(ip) {
    const short = new URL(`http://[${ip.replace(/%.*$/, '')}]`).hostname.slice(1, -1);
    const [head = '', tail] = short.split('::');
    const numbers = (part) => (part === '' ? [] : part.split(':').map((group) => parseInt(group, 16)));
    if (tail === undefined)
        return numbers(head);
    const [before, after] = [numbers(head), numbers(tail)];
    return [...before, ...new Array(8 - before.length - after.length).fill(0), ...after];
}
/** The name in a URL is written as this machine. */
function isLoopbackName(hostname) {
    const name = bareHost(hostname);
    return name === 'localhost' || ((0,external_node_net_.isIP)(name) !== 0 && reachOf(name) === 'loopback');
}
function bareHost(hostname) {
    return hostname.replace(/^\[|\]$/g, '');
}
/** @throws ModelGateError usage when a host that is written as a number is out of reach; names are told by the look-up */
function requireReach(hostname, allowed) {
    const name = bareHost(hostname);
    if ((0,external_node_net_.isIP)(name) !== 0 && !allowed.includes(reachOf(name)))
        throw outOfReach(name, reachOf(name));
}
/** Looks names up for a connection and gives only what may be reached, so that a second look-up cannot say otherwise. */
function guardedLookup(allowed) {
    return (hostname, options, callback) => {
        (0,external_node_dns_.lookup)(hostname, { ...options, all: true }, (error, found) => {
            const wrong = error === null ? found.find(({ address }) => !allowed.includes(reachOf(address))) : undefined;
            if (error !== null)
                callback(error, []);
            else if (wrong !== undefined)
                callback(outOfReach(hostname, reachOf(wrong.address)), []);
            else if (options.all === true)
                callback(null, found);
            else
                callback(null, found[0].address, found[0].family);
        });
    };
}
function outOfReach(host, reach) {
    const what = reach === 'never' ? 'a reserved' : reach === 'loopback' ? "this machine's own" : 'a private';
    return new errors/* ModelGateError */.j3('usage', `${(0,core_text/* plain */.pj)(host, 100)} is ${what} address, which data is not fetched from here`, {
        subject: host,
        remedy: 'Name the address of the data itself; redirects into private networks and proposals of strangers stay outside.',
    });
}

;// CONCATENATED MODULE: ./src/hosts/node/remote/proxy.ts




/**
 * The proxy that the environment names for an address (HTTPS_PROXY, NO_PROXY, in either case, as curl reads them); null:
 * none. This machine is never asked through one.
 * @throws ModelGateError usage when it is no address
 */
function proxyFor(url, environment) {
    const value = (name) => environment[name.toLowerCase()] ?? environment[name] ?? '';
    const proxy = value('HTTPS_PROXY') || value('ALL_PROXY');
    if (proxy === '' || url.protocol !== 'https:' || isLoopbackName(url.hostname))
        return null;
    const host = bareHost(url.hostname).toLowerCase();
    const left = value('NO_PROXY').split(/[\s,]+/);
    if (left.some((one) => one === '*' || matches(host, one.toLowerCase().replace(/:\d+$/, ''))))
        return null;
    const address = proxy.includes('://') ? proxy : `http://${proxy}`;
    if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) {
        throw new errors/* ModelGateError */.j3('usage', 'HTTPS_PROXY is not the address of an HTTP proxy', {
            subject: 'HTTPS_PROXY',
            remedy: 'Write it as http://host:port.',
        });
    }
    return new URL(address);
}
function matches(host, pattern) {
    const suffix = pattern.replace(/^\*?\./, '');
    return suffix !== '' && (host === suffix || host.endsWith(`.${suffix}`));
}
/**
 * A connection to the host of `url` through a proxy (CONNECT), encrypted from here to there: the proxy sees names, no bytes.
 * @throws what the connection throws; an error with the proxy's status when it refuses
 */
async function tunnel(url, proxy, limits) {
    const { request } = proxy.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    const host = bareHost(url.hostname);
    const authority = `${url.hostname}:${url.port === '' ? '443' : url.port}`;
    const user = [proxy.username, proxy.password].map(decodeURIComponent).join(':');
    const raw = await new Promise((resolve, reject) => {
        const asked = request(proxy, {
            method: 'CONNECT',
            path: authority,
            headers: {
                host: authority,
                ...(proxy.username === '' ? {} : { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` }),
            },
            agent: false,
            timeout: limits.silenceMs,
            ...(limits.signal === undefined ? {} : { signal: limits.signal }),
        });
        asked.on('connect', (answer, socket) => {
            if (answer.statusCode === 200)
                resolve(socket);
            else {
                socket.destroy();
                reject(new Error(`the proxy ${(0,core_text/* plain */.pj)(proxy.host, 100)} answered ${String(answer.statusCode)}`));
            }
        });
        asked.on('response', (answer) => {
            answer.destroy();
            reject(new Error(`the proxy ${(0,core_text/* plain */.pj)(proxy.host, 100)} answered ${String(answer.statusCode)}`));
        });
        asked.on('timeout', () => asked.destroy(new Error('the proxy does not answer')));
        asked.on('error', reject);
        asked.end();
    });
    return (0,external_node_tls_.connect)({ socket: raw, host, servername: /^[\d.]+$|:/.test(host) ? '' : host });
}

;// CONCATENATED MODULE: ./src/hosts/node/remote/exchange.ts




const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/**
 * One request and its redirects. TLS only, but for this machine; headers (credentials, signatures) stay with the origin
 * that they are for; a redirect leads to the public, or stays in the network that it came from.
 * @throws ModelGateError usage (no TLS, out of reach), unreachable (too many redirects); what the connection throws
 */
async function exchange(request, options) {
    let { url, headers } = request;
    let allowed = options.allowed;
    for (let hop = 0;; hop++) {
        const answer = await send({ ...request, url, headers }, { ...options, allowed });
        const { location } = answer.headers;
        // What was posted is a secret for whom it was posted to.
        if (!REDIRECTS.has(answer.status) || location === undefined || request.method === 'POST')
            return answer;
        answer.body.destroy();
        if (hop === MAX_REDIRECTS || !URL.canParse(location, url.href)) {
            throw new errors/* ModelGateError */.j3('unreachable', `${(0,remote_address/* shownAddress */.Uk)(request.url.href)}: redirected without end or to nowhere`);
        }
        const next = new URL(location, url);
        if (next.origin !== url.origin)
            headers = withoutCredentials(headers);
        allowed = options.allowed.filter((reach) => reach === 'public' || reach === answer.reach);
        url = next;
    }
}
async function send({ url, headers, method = 'GET', body }, { allowed, silenceMs, signal, environment }) {
    const onThisMachine = isLoopbackName(url.hostname);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && onThisMachine)) {
        throw new errors/* ModelGateError */.j3('usage', `${(0,remote_address/* shownAddress */.Uk)(url.href)}: data is fetched over https only`, {
            subject: (0,remote_address/* shownAddress */.Uk)(url.href),
            remedy: 'Use https://, s3://, gs:// or az://; plain http is for this machine (localhost) alone.',
        });
    }
    // Only an address that is written as this machine may be it: a name of the public that leads here is an attack.
    const reachable = onThisMachine ? allowed : allowed.filter((reach) => reach !== 'loopback');
    requireReach(url.hostname, reachable);
    const { request } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 23)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 23));
    const proxy = proxyFor(url, environment);
    const limits = { silenceMs, ...(signal === undefined ? {} : { signal }) };
    // Behind a proxy only it can look names up, and decides where they lead; numbers were checked above all the same.
    const through = proxy === null ? null : await tunnel(url, proxy, limits);
    const options = {
        method,
        headers: { 'user-agent': 'modelgate', 'accept-encoding': 'identity', ...headers },
        // A connection of its own: one from a pool was made under another's limits.
        ...(through === null ? { lookup: guardedLookup(reachable), agent: false } : { createConnection: () => through }),
        timeout: silenceMs,
        ...(signal === undefined ? {} : { signal }),
    };
    return new Promise((resolve, reject) => {
        const sent = request(url, options, (message) => {
            const reach = through === null ? reachOf(message.socket.remoteAddress ?? bareHost(url.hostname)) : 'public';
            resolve({ status: message.statusCode ?? 0, headers: message.headers, body: message, reach });
        });
        sent.on('timeout', () => sent.destroy(new Error(`no byte came for ${silenceMs / 1000} s`)));
        sent.on('error', reject);
        sent.end(body);
    });
}
/** What a server elsewhere may see: which bytes are wanted, nothing about who asks. */
function withoutCredentials(headers) {
    return Object.fromEntries(Object.entries(headers).filter(([name]) => /^(range|if-match|if-none-match)$/i.test(name)));
}
/** A small answer as text. @throws ModelGateError limit */
async function textOf({ body }, maxBytes) {
    const parts = [];
    let size = 0;
    for await (const part of body) {
        size += part.length;
        if (size > maxBytes)
            throw new errors/* ModelGateError */.j3('limit', `the answer is larger than ${maxBytes} bytes`);
        parts.push(part);
    }
    return Buffer.concat(parts).toString('utf8');
}

;// CONCATENATED MODULE: ./src/hosts/node/remote/download.ts






/** Pauses between attempts: 1 s, 2 s, 4 s, ... at most this. */
const MAX_PAUSE_MS = 30_000;
/** An attempt after which another one makes sense. */
class Passing extends Error {
    pauseMs;
    constructor(message, pauseMs = null) {
        super(message);
        this.pauseMs = pauseMs;
    }
}
/**
 * Streams a file to `path`. A transfer that breaks goes on where it stopped (Range) as long as the server's ETag says that
 * it is the same file; one that changed in between starts again.
 * @returns null when the server says that the copy with `knownEtag` is still the same
 * @throws ModelGateError not-found, unreachable, limit
 */
async function download(job, path, options) {
    const part = new Part(await (0,promises_.open)(path, 'w'), options.maxBytes, job.name);
    try {
        const conditions = () => part.conditions(job.knownEtag);
        return await persistently(job, { ...options, conditions, received: () => part.received }, async (answer) => {
            if (answer.status === 304 && job.knownEtag !== null && part.received === 0) {
                answer.body.destroy();
                return null;
            }
            await accept(part, answer, options.clock);
            return part.finished();
        });
    }
    catch (error) {
        await part.close();
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
    finally {
        await part.close();
    }
}
/**
 * Asks until `take` takes an answer.
 * @throws ModelGateError what `take` throws, but for Passing and what happens on the way; unreachable
 */
async function persistently({ name, request, heed }, options, take) {
    let failures = 0;
    let heeded = false;
    for (;;) {
        const before = options.received();
        try {
            const answer = await exchange(await request(options.conditions()), options);
            if (!heeded && heed?.(answer) === true) {
                answer.body.destroy();
                heeded = true;
                continue;
            }
            return await take(answer);
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if ((0,errors/* isModelGateError */.p2)(error) && error.code !== 'unreachable')
                throw error;
            if ((0,errors/* isModelGateError */.p2)(error))
                throw refused(name, error.message, error);
            if (isDiskFailure(error))
                throw noSpace(name, options.received(), error);
            failures = options.received() > before ? 1 : failures + 1;
            if (failures > options.retries)
                throw gaveUp(name, error, failures);
            options.log.debug(`${name}: ${(0,core_text/* plain */.pj)(reasonOf(error), 200)}; trying again after byte ${options.received()}`);
            const asked = error instanceof Passing ? error.pauseMs : null;
            await options.clock.sleep(Math.min(MAX_PAUSE_MS, asked ?? 1000 * 2 ** (failures - 1)), options.signal);
        }
    }
}
async function accept(part, answer, clock) {
    const { status, body } = answer;
    if (status === 200)
        return part.takeWhole(answer);
    if (status === 206)
        return part.takeRest(answer);
    body.destroy();
    if (status === 412 || status === 416) {
        await part.restart();
        throw new Passing('the file changed while it was read');
    }
    throw failureOf(part.name, answer, clock);
}
/** A weak ETag does not promise the same bytes (RFC 9110, 8.8.1). */
function strong(etag) {
    return etag?.startsWith('"') === true ? etag : null;
}
/** What an answer means that brings no bytes. */
function failureOf(name, { status, headers }, clock) {
    if (status === 404 || status === 410)
        return new errors/* ModelGateError */.j3('not-found', `${name}: does not exist (HTTP ${status})`);
    if (status === 408 || status === 425 || status === 429 || status >= 500) {
        const after = headers['retry-after'];
        return new Passing(`HTTP ${status}`, after === undefined ? null : (0,persistent_send/* retryAfter */.P)({ headers: { 'retry-after': after } }, clock));
    }
    return new errors/* ModelGateError */.j3('unreachable', `HTTP ${status}`);
}
/** The beginning of a file, and what is needed to go on. */
class Part {
    name;
    received = 0;
    #file;
    #maxBytes;
    #open = true;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #etag = null;
    #total = null;
    constructor(file, maxBytes, name) {
        this.#file = file;
        this.#maxBytes = maxBytes;
        this.name = name;
    }
    /** A weak ETag does not promise the same bytes (RFC 9110, 8.8.1): such a file is read from its start again. */
    conditions(knownEtag) {
        if (this.received > 0 && this.#etag?.startsWith('"') === true) {
            return { range: `bytes=${this.received}-`, 'if-match': this.#etag };
        }
        return knownEtag === null ? {} : { 'if-none-match': knownEtag };
    }
    async takeWhole(answer) {
        await this.restart();
        const { etag, 'content-length': length } = answer.headers;
        this.#etag = etag ?? null;
        this.#total = length === undefined ? null : Number(length);
        if (this.#total !== null && this.#total > this.#maxBytes) {
            answer.body.destroy();
            throw this.#tooLarge(`${this.#total} bytes`);
        }
        await this.#take(answer);
    }
    async takeRest(answer) {
        const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(answer.headers['content-range'] ?? '');
        const continues = range !== null &&
            Number(range[1]) === this.received &&
            (range[3] === '*' || this.#total === null || Number(range[3]) === this.#total) &&
            answer.headers.etag === (this.#etag ?? undefined);
        if (!continues) {
            answer.body.destroy();
            await this.restart();
            throw new Passing('the server went on with another file or at another place');
        }
        await this.#take(answer);
    }
    async #take({ body }) {
        for await (const bytes of body) {
            if (this.received + bytes.length > this.#maxBytes)
                throw this.#tooLarge('more');
            await this.#file.writev([bytes], this.received);
            this.#hash.update(bytes);
            this.received += bytes.length;
        }
        if (this.#total === null || this.received === this.#total)
            return;
        if (this.received < this.#total)
            throw new Passing(`the transfer ended after ${this.received} of ${this.#total} bytes`);
        await this.restart();
        throw new Passing(`more than the ${String(this.#total)} bytes that were promised`);
    }
    async restart() {
        if (this.received > 0)
            await this.#file.truncate(0);
        this.received = 0;
        this.#hash = (0,external_node_crypto_.createHash)('sha256');
        this.#etag = null;
        this.#total = null;
    }
    finished() {
        return { sha256: this.#hash.digest('hex'), size: this.received, etag: this.#etag };
    }
    async close() {
        if (!this.#open)
            return;
        this.#open = false;
        await this.#file.close();
    }
    #tooLarge(found) {
        return new errors/* ModelGateError */.j3('limit', `${this.name}: ${found}, at most ${this.#maxBytes} are fetched`, {
            subject: this.name,
            remedy: 'Raise data.max_download_bytes, or give a smaller sample.',
        });
    }
}
/** What really happened is often the cause of an error. */
function reasonOf(error) {
    const message = (0,errors/* messageOf */.bD)(error);
    const { cause, code } = error;
    const inner = cause instanceof Error ? `: ${cause.message}` : '';
    return `${message === '' && typeof code === 'string' ? code : message}${inner}`;
}
/** The disk is not the network: trying again does not help. */
function isDiskFailure(error) {
    return ['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', 'EROFS'].includes(String(error.code));
}
function noSpace(name, received, cause) {
    return new errors/* ModelGateError */.j3('limit', `${name}: cannot be written after ${received} bytes: ${(0,core_text/* plain */.pj)(reasonOf(cause), 200)}`, {
        subject: name,
        remedy: 'Make room, or set MODELGATE_CACHE to a folder on a larger disk.',
        cause,
    });
}
function gaveUp(name, cause, attempts) {
    return new errors/* ModelGateError */.j3('unreachable', `${name}: not fetched after ${attempts} attempts: ${(0,core_text/* plain */.pj)(reasonOf(cause), 200)}`, {
        subject: name,
        remedy: 'Check the address and the network of this machine, or run again later.',
        cause,
    });
}
function refused(name, status, cause) {
    const credentials = /HTTP 40[0137]/.test(status);
    return new errors/* ModelGateError */.j3('unreachable', `${name}: not fetched: ${(0,core_text/* plain */.pj)(status, 200)}`, {
        subject: name,
        remedy: credentials
            ? 'Give credentials that may read it in the environment variables of the store (docs/data.md), or check the address.'
            : 'Check the address.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/hosts/node/remote/download-parts.ts



/**
 * Writes ranges of a file to their places in `path`, which has the size of the whole and holes elsewhere. Every request names
 * the version by its ETag (If-Match; RFC 9110, 13.1.1), so that no two versions are mixed.
 * @returns false when the server answers with the whole file
 * @throws ModelGateError not-found, unreachable, limit; 'data' when the file is of another version
 */
async function downloadParts(job, wanted, path, options) {
    const total = wanted.ranges.reduce((sum, [start, end]) => sum + end - start, 0);
    if (total > options.maxBytes) {
        throw new errors/* ModelGateError */.j3('limit', `${job.name}: ${total} bytes of it, at most ${options.maxBytes} are fetched`, {
            subject: job.name,
            remedy: 'Raise data.max_download_bytes, or split the data into more shards.',
        });
    }
    const file = await (0,promises_.open)(path, 'w');
    let whole = false;
    try {
        await file.truncate(wanted.size);
        for (const [start, end] of wanted.ranges) {
            if (end <= start)
                continue;
            whole = !(await downloadRange(job, { wanted, file, start, end }, options));
            if (whole)
                break;
        }
    }
    catch (error) {
        await file.close();
        await (0,promises_.rm)(path, { force: true });
        throw error;
    }
    await file.close();
    if (whole)
        await (0,promises_.rm)(path, { force: true });
    return !whole;
}
/**
 * The first `bytes` of a file.
 * @returns null when the server answers with the whole file
 * @throws ModelGateError not-found, unreachable
 */
async function downloadHead(job, bytes, options) {
    const conditions = () => ({ range: `bytes=0-${bytes - 1}` });
    return persistently(job, { ...options, conditions, received: () => 0 }, async (answer) => {
        const { status, headers, body } = answer;
        const range = /^bytes 0-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '');
        if (status !== 206 || range === null) {
            body.destroy();
            // 416: an empty file has no first byte.
            if (status === 200 || status === 206 || status === 416)
                return null;
            throw failureOf(job.name, answer, options.clock);
        }
        const pieces = [];
        for await (const piece of body)
            pieces.push(piece);
        const head = Buffer.concat(pieces);
        if (head.length !== Number(range[1]) + 1)
            throw new Passing(`the transfer ended after ${head.length} bytes`);
        return { name: job.name, etag: strong(headers.etag), size: Number(range[2]), head };
    });
}
async function downloadRange(job, { wanted, file, start, end }, options) {
    let at = start;
    const conditions = () => ({ range: `bytes=${at}-${end - 1}`, 'if-match': wanted.etag });
    const take = async (answer) => {
        const { status, headers, body } = answer;
        if (status !== 206) {
            body.destroy();
            if (status === 200)
                return false;
            if (status === 412 || status === 416)
                throw changed(job.name);
            throw failureOf(job.name, answer, options.clock);
        }
        if (headers.etag !== wanted.etag || headers['content-range'] !== `bytes ${at}-${end - 1}/${wanted.size}`) {
            body.destroy();
            throw changed(job.name);
        }
        for await (const bytes of body) {
            if (at + bytes.length > end)
                throw new Passing('more bytes than were asked for');
            await file.writev([bytes], at);
            at += bytes.length;
        }
        if (at < end)
            throw new Passing(`the transfer ended at byte ${at} of ${end}`);
        return true;
    };
    return persistently(job, { ...options, conditions, received: () => at }, take);
}
function changed(name) {
    return new errors/* ModelGateError */.j3('data', `${name}: another version than when it was outlined`, {
        subject: name,
        remedy: 'Give every shard the same data, and plan again when it changed.',
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js
var schemas = __webpack_require__(55156);
;// CONCATENATED MODULE: ./src/hosts/node/remote/file-cache.ts







const knownAddress = schemas.object({ etag: schemas.string(), sha256: schemas.string().regex(/^[0-9a-f]{64}$/), size: schemas.number() });
/**
 * Files by the sha256 of their content. Nothing in the folder is trusted: a file is hashed whenever it is taken out. The
 * least recently used ones go when all together exceed `maxBytes`; those of this process stay.
 */
class FileCache {
    #folder;
    #maxBytes;
    #shared;
    #used = new Set();
    /** `shared` keeps pinned files between machines; null where there is no such thing. */
    constructor(folder, maxBytes, shared) {
        this.#folder = folder;
        this.#maxBytes = maxBytes;
        this.#shared = shared;
    }
    /**
     * A path in the cache's own folder for a file that is still being written.
     * @throws ModelGateError usage when the folder cannot be made
     */
    async newPart() {
        const folder = (0,external_node_path_.join)(this.#folder, 'parts');
        try {
            await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
            await (0,promises_.access)(folder, external_node_fs_.constants.W_OK);
        }
        catch (cause) {
            throw new errors/* ModelGateError */.j3('usage', `files cannot be kept in ${(0,core_text/* plain */.pj)(this.#folder)}: ${(0,errors/* messageOf */.bD)(cause)}`, {
                subject: 'MODELGATE_CACHE',
                remedy: 'Set MODELGATE_CACHE to a folder that can be written to.',
                cause,
            });
        }
        return (0,external_node_path_.join)(folder, (0,external_node_crypto_.randomUUID)());
    }
    /** The file with this content; null when it is not here, or no longer what it was. */
    async take(sha256) {
        const path = this.#pathOf(sha256);
        const info = await (0,promises_.stat)(path).catch(() => null);
        if (info === null)
            return null;
        if ((await sha256Of(path)) !== sha256) {
            await (0,promises_.rm)(path, { force: true });
            return null;
        }
        this.#used.add(sha256);
        const now = new Date();
        await (0,promises_.utimes)(path, now, now);
        return { path, size: info.size };
    }
    /** As take, also from the cache that machines share; only for a sha256 that the caller was given, not one that was seen. */
    async takeShared(sha256) {
        const here = await this.take(sha256);
        if (here !== null || this.#shared === null)
            return here;
        const restored = await this.#shared.restore(sha256, Infinity);
        if (restored === null || (await sha256Of(restored)) !== sha256)
            return null;
        const part = await this.newPart();
        await (0,promises_.copyFile)(restored, part);
        await this.put(part, sha256);
        return this.take(sha256);
    }
    /** Moves a finished file in. @returns its path */
    async put(part, sha256) {
        const path = this.#pathOf(sha256);
        await (0,promises_.mkdir)((0,external_node_path_.join)(this.#folder, 'files'), { recursive: true, mode: 0o700 });
        await (0,promises_.rename)(part, path);
        this.#used.add(sha256);
        await this.#prune();
        return path;
    }
    /** Keeps a pinned file for other machines. Never throws. */
    async share(sha256, size) {
        await this.#shared?.save(sha256, size, (path) => (0,promises_.copyFile)(this.#pathOf(sha256), path));
    }
    async known(address) {
        try {
            return knownAddress.parse(JSON.parse(await (0,promises_.readFile)(this.#notePath(address), 'utf8')));
        }
        catch {
            return null; // never fetched, or unreadable: it is fetched again
        }
    }
    async note(address, known) {
        await (0,promises_.mkdir)((0,external_node_path_.join)(this.#folder, 'addresses'), { recursive: true, mode: 0o700 });
        await (0,promises_.writeFile)(this.#notePath(address), JSON.stringify(known));
    }
    #pathOf(sha256) {
        return (0,external_node_path_.join)(this.#folder, 'files', sha256);
    }
    /** By digest: an address may hold a secret. */
    #notePath(address) {
        return (0,external_node_path_.join)(this.#folder, 'addresses', `${(0,external_node_crypto_.createHash)('sha256').update(address).digest('hex')}.json`);
    }
    async #prune() {
        const folder = (0,external_node_path_.join)(this.#folder, 'files');
        const files = await Promise.all((await (0,promises_.readdir)(folder)).map(async (name) => ({ name, info: await (0,promises_.stat)((0,external_node_path_.join)(folder, name)).catch(() => null) })));
        let total = files.reduce((sum, { info }) => sum + (info?.size ?? 0), 0);
        for (const { name, info } of files.toSorted((a, b) => (a.info?.mtimeMs ?? 0) - (b.info?.mtimeMs ?? 0))) {
            if (total <= this.#maxBytes)
                return;
            if (this.#used.has(name))
                continue;
            await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
            total -= info?.size ?? 0;
        }
    }
}
async function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const bytes of (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(bytes);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./src/hosts/node/remote/gcs.ts





const BUCKET = /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/;
const READ_ONLY = 'https://www.googleapis.com/auth/devstorage.read_only';
const listing = schemas.object({
    items: schemas.array(schemas.object({ name: schemas.string() })).default([]),
    nextPageToken: schemas.string().optional(),
});
const serviceAccount = schemas.object({
    type: schemas.literal('service_account'),
    client_email: schemas.string(),
    private_key: schemas.string(),
});
const tokenAnswer = schemas.object({ access_token: schemas.string() });
/**
 * Google Cloud Storage. An access token (GOOGLE_OAUTH_ACCESS_TOKEN, CLOUDSDK_AUTH_ACCESS_TOKEN: google-github-actions/auth
 * makes one with `token_format: access_token`), or the key of a service account (GOOGLE_APPLICATION_CREDENTIALS); with
 * neither, public files only.
 */
const gcs = {
    schemes: ['gs', 'gcs'],
    open(url, shown, access) {
        const bucket = url.host;
        const key = keyOf(url);
        if (!BUCKET.test(bucket) || key === '') {
            throw new errors/* ModelGateError */.j3('usage', `${shown}: not gs://bucket/key`, {
                subject: shown,
                remedy: 'Name the bucket and the file.',
            });
        }
        const emulator = access.environment['STORAGE_EMULATOR_HOST'];
        const origin = emulator === undefined || emulator === '' ? 'https://storage.googleapis.com' : emulator.replace(/\/+$/, '');
        let bearer;
        const authorised = async (target, headers) => ({
            url: target,
            headers: { ...headers, ...(await (bearer ??= authorization(access))) },
        });
        return {
            request: (headers) => authorised(new URL(`${origin}/${bucket}/${encodeKey(key)}`), headers),
            listing: {
                prefix: beforeWildcard(key),
                page(cursor) {
                    const target = new URL(`${origin}/storage/v1/b/${bucket}/o`);
                    target.searchParams.set('prefix', beforeWildcard(key));
                    target.searchParams.set('fields', 'items(name),nextPageToken');
                    if (cursor !== null)
                        target.searchParams.set('pageToken', cursor);
                    return authorised(target, {});
                },
                read(text) {
                    const { items, nextPageToken } = listing.parse(JSON.parse(text));
                    return { keys: items.map(({ name }) => name), cursor: nextPageToken ?? null };
                },
                address: (one) => `gs://${bucket}/${encodeKey(one)}`,
            },
        };
    },
};
async function authorization({ environment, now, ask }) {
    const given = environment['GOOGLE_OAUTH_ACCESS_TOKEN'] ?? environment['CLOUDSDK_AUTH_ACCESS_TOKEN'] ?? '';
    if (given !== '')
        return { authorization: `Bearer ${given}` };
    const path = environment['GOOGLE_APPLICATION_CREDENTIALS'] ?? '';
    if (path === '')
        return {};
    const { client_email, private_key } = await readAccount(path);
    const seconds = Math.floor(now().getTime() / 1000);
    const tokenUrl = 'https://oauth2.googleapis.com/token';
    // https://developers.google.com/identity/protocols/oauth2/service-account#httprest
    const claims = { iss: client_email, scope: READ_ONLY, aud: tokenUrl, iat: seconds, exp: seconds + 3600 };
    const unsigned = [{ alg: 'RS256', typ: 'JWT' }, claims].map(base64url).join('.');
    const assertion = `${unsigned}.${(0,external_node_crypto_.createSign)('RSA-SHA256').update(unsigned).sign(private_key, 'base64url')}`;
    const text = await ask({
        url: new URL(tokenUrl),
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion }).toString(),
    });
    return { authorization: `Bearer ${tokenAnswer.parse(JSON.parse(text)).access_token}` };
}
async function readAccount(path) {
    try {
        return serviceAccount.parse(JSON.parse(await (0,promises_.readFile)(path, 'utf8')));
    }
    catch (cause) {
        const reason = cause instanceof classic_errors/* ZodError */.G ? 'it is not the key of a service account' : (0,errors/* messageOf */.bD)(cause);
        throw new errors/* ModelGateError */.j3('usage', `GOOGLE_APPLICATION_CREDENTIALS cannot be used: ${reason}`, {
            subject: 'GOOGLE_APPLICATION_CREDENTIALS',
            remedy: 'Give the JSON key of a service account, or with workload identity federation an access token in GOOGLE_OAUTH_ACCESS_TOKEN (google-github-actions/auth with token_format: access_token).',
        });
    }
}
function base64url(value) {
    return Buffer.from(JSON.stringify(value)).toString('base64url');
}

;// CONCATENATED MODULE: ./src/hosts/node/remote/listing.ts


/** Parts of one data set; more than that is a mistake in the pattern. */
const MAX_FILES = 10_000;
/** True for an address of several files: a folder, or in a store a pattern. */
function namesSeveral({ url }) {
    return url.pathname.endsWith('/') || (!/^https?:$/.test(url.protocol) && url.pathname.includes('*'));
}
/**
 * Addresses of the files in a folder (not below it) or of a pattern (`*` within a name, `**` across folders), in the
 * order of their keys. Hidden names and those that start with `_` are left out, as on disk.
 * @throws ModelGateError not-found, usage (the store has no lists), limit
 */
async function listFiles(store, key, shown, ask) {
    const { listing } = store;
    if (listing === undefined) {
        throw new errors/* ModelGateError */.j3('usage', `${shown}: a web server has no list of its files`, {
            subject: shown,
            remedy: 'Name one file, or put the files in a bucket (s3://, gs://, az://).',
        });
    }
    const matches = pattern(key);
    const keys = [];
    let cursor = null;
    do {
        const request = await listing.page(cursor);
        const page = readPage(listing, await ask(request, (answer) => store.heed?.(answer) ?? false), shown);
        keys.push(...page.keys.filter((one) => matches.test(one) && !/(^|\/)[._]/.test(one.slice(listing.prefix.length))));
        if (keys.length > MAX_FILES)
            throw new errors/* ModelGateError */.j3('limit', `${shown}: more than ${MAX_FILES} files`);
        if (page.cursor !== null && page.cursor === cursor) {
            throw new errors/* ModelGateError */.j3('corrupt', `${shown}: the list of files does not end`, { subject: shown });
        }
        cursor = page.cursor;
    } while (cursor !== null);
    if (keys.length === 0) {
        throw new errors/* ModelGateError */.j3('not-found', `${shown}: no data files`, {
            subject: shown,
            remedy: 'Check the bucket and the beginning of the key; a folder ends with /.',
        });
    }
    return keys.toSorted().map((one) => listing.address(one));
}
function readPage(listing, text, shown) {
    try {
        return listing.read(text);
    }
    catch (cause) {
        if ((0,errors/* isModelGateError */.p2)(cause))
            throw cause;
        throw new errors/* ModelGateError */.j3('corrupt', `${shown}: the list of files is not readable: ${(0,core_text/* plain */.pj)((0,errors/* messageOf */.bD)(cause), 100)}`, {
            subject: shown,
            cause,
        });
    }
}
function pattern(key) {
    const wanted = key.endsWith('/') ? `${key}*` : key;
    const source = wanted.replace(/\*\*\/?|\*|[\\^$.|?+()[\]{}]/g, (found) => {
        if (found.startsWith('**'))
            return found.endsWith('/') ? '(?:.*/)?' : '.*';
        return found === '*' ? '[^/]*' : `\\${found}`;
    });
    // A key that ends with / is a folder, not a file.
    return new RegExp(`^${source}$(?<!/)`, 'su');
}

// EXTERNAL MODULE: ./node_modules/aws4fetch/dist/aws4fetch.esm.mjs
var aws4fetch_esm = __webpack_require__(12580);
;// CONCATENATED MODULE: ./src/hosts/node/remote/s3.ts




/** sha256 of no body. */
const EMPTY_SHA256 = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const s3_BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const REGION = /^[a-z0-9-]{2,40}$/;
/**
 * Amazon S3 and what speaks its language (AWS_ENDPOINT_URL_S3). Credentials and region come from the variables that
 * every AWS tool and aws-actions/configure-aws-credentials use; without a key the request is not signed (public buckets).
 */
const s3 = {
    schemes: ['s3'],
    open(url, shown, { environment, now }) {
        const bucket = url.host;
        const key = keyOf(url);
        if (!s3_BUCKET.test(bucket) || key === '') {
            throw new errors/* ModelGateError */.j3('usage', `${shown}: not s3://bucket/key`, {
                subject: shown,
                remedy: 'Name the bucket (lower-case letters, digits, dots and dashes) and the key of the file.',
            });
        }
        const endpoint = environment['AWS_ENDPOINT_URL_S3'] ?? environment['AWS_ENDPOINT_URL'];
        let region = environment['AWS_REGION'] ?? environment['AWS_DEFAULT_REGION'] ?? 'us-east-1';
        const credentials = credentialsOf(environment);
        const at = (path) => bucketUrl(bucket, path, region, endpoint);
        const signed = (target, headers) => credentials === null
            ? Promise.resolve({ url: target, headers })
            : signS3({ url: target, headers }, credentials, region, now());
        return {
            request: (headers) => signed(at(encodeKey(key)), headers),
            heed({ status, headers }) {
                const named = headers['x-amz-bucket-region'];
                if (![301, 307, 400, 403].includes(status) || typeof named !== 'string')
                    return false;
                if (named === region || !REGION.test(named))
                    return false;
                region = named;
                return true;
            },
            listing: {
                prefix: beforeWildcard(key),
                page(cursor) {
                    const target = at('');
                    target.searchParams.set('list-type', '2');
                    target.searchParams.set('encoding-type', 'url');
                    target.searchParams.set('prefix', beforeWildcard(key));
                    if (cursor !== null)
                        target.searchParams.set('continuation-token', cursor);
                    return signed(target, {});
                },
                read(text) {
                    const found = texts(text, ['Contents/Key', 'NextContinuationToken']);
                    const keys = found['Contents/Key'].map((one) => decodeURIComponent(one.replace(/\+/g, ' ')));
                    return { keys, cursor: found['NextContinuationToken'][0] ?? null };
                },
                address: (one) => `s3://${bucket}/${encodeKey(one)}`,
            },
        };
    },
};
function credentialsOf(environment) {
    const accessKeyId = environment['AWS_ACCESS_KEY_ID'] ?? '';
    const secretAccessKey = environment['AWS_SECRET_ACCESS_KEY'] ?? '';
    const sessionToken = environment['AWS_SESSION_TOKEN'] ?? '';
    if (accessKeyId === '' || secretAccessKey === '')
        return null;
    return { accessKeyId, secretAccessKey, ...(sessionToken === '' ? {} : { sessionToken }) };
}
/** Buckets with a dot do not match the certificate of *.s3.amazonaws.com: they stand in the path, as at other endpoints. */
function bucketUrl(bucket, path, region, endpoint) {
    if (endpoint !== undefined && endpoint !== '')
        return new URL(`${endpoint.replace(/\/+$/, '')}/${bucket}/${path}`);
    const domain = `s3.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
    return new URL(bucket.includes('.') ? `https://${domain}/${bucket}/${path}` : `https://${bucket}.${domain}/${path}`);
}
/** AWS Signature Version 4 of a GET, over all headers: https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html */
async function signS3({ url, headers }, credentials, region, now) {
    const signer = new aws4fetch_esm/* AwsV4Signer */.s({
        ...credentials,
        method: 'GET',
        url: url.href,
        headers: { 'x-amz-content-sha256': EMPTY_SHA256, ...headers },
        service: 's3',
        region,
        datetime: now.toISOString().replace(/[:-]|\.\d{3}/g, ''),
        allHeaders: true,
    });
    const signed = await signer.sign();
    return { url: signed.url, headers: Object.fromEntries(signed.headers) };
}

;// CONCATENATED MODULE: ./src/hosts/node/remote/web.ts
/** Any web server, without credentials: a presigned address carries its own. */
const web = {
    schemes: ['https', 'http'],
    open: (url) => ({ request: (headers) => Promise.resolve({ url, headers }) }),
};

;// CONCATENATED MODULE: ./src/hosts/node/remote/remote-files.ts















const STORES = [web, s3, gcs, azure];
/** Files of one data set that are fetched at the same time. */
const PARALLEL = 4;
/** Of one file, unless told otherwise. */
const MAX_BYTES = 50 * 1024 ** 3;
/** One page of a list: a thousand keys of a kilobyte, and their properties. */
const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** Data of web servers and object stores, kept by the sha256 of its content. */
function openRemoteFiles(options) {
    const { clock, log, environment } = options;
    const cache = new FileCache(options.cacheFolder, options.cacheBytes ?? 20 * 1024 ** 3, options.sharedCache);
    const transfer = {
        allowed: options.publicOnly ? ['public'] : ['public', 'private', 'loopback'],
        silenceMs: options.silenceMs ?? 60_000,
        retries: options.retries ?? 4,
        maxBytes: MAX_BYTES,
        clock,
        log,
        environment,
    };
    const ask = async (request, shown, signal, heed = () => false) => {
        const answer = await exchange(request, { ...transfer, signal });
        if (answer.status >= 200 && answer.status < 300)
            return textOf(answer, MAX_LIST_BYTES);
        answer.body.destroy();
        if (heed(answer))
            return null;
        throw new errors/* ModelGateError */.j3('unreachable', `${shown}: the store answered HTTP ${answer.status}`, {
            subject: shown,
            remedy: 'Give credentials that may list and read it in the environment variables of the store (docs/data.md).',
        });
    };
    const open = ({ url, shown }, signal) => {
        const scheme = url.protocol.slice(0, -1);
        const kind = STORES.find(({ schemes }) => schemes.includes(scheme));
        if (kind === undefined) {
            throw new errors/* ModelGateError */.j3('usage', `${shown}: ${scheme}:// is not read`, {
                subject: shown,
                remedy: `Use one of ${STORES.flatMap(({ schemes }) => schemes).join('://, ')}://.`,
            });
        }
        return kind.open(url, shown, {
            environment,
            now: () => clock.now(),
            ask: async (request) => (await ask(request, shown, signal)) ?? '',
        });
    };
    const fetchOne = async (address, limits) => {
        const { sha256: pin, shown: name, url } = address;
        const here = pin === null ? null : await cache.takeShared(pin);
        if (here !== null && pin !== null)
            return { name, sha256: pin, etag: null, ...here };
        const store = open(address, limits.signal);
        const known = await cache.known(url.href);
        const kept = known === null || pin !== null ? null : await cache.take(known.sha256);
        const part = await cache.newPart();
        const job = { name, knownEtag: kept === null ? null : known.etag };
        const done = await download({
            ...job,
            request: (headers) => store.request(headers),
            ...(store.heed === undefined ? {} : { heed: (answer) => store.heed(answer) }),
        }, part, { ...transfer, ...limits });
        if (done === null) {
            await (0,promises_.rm)(part, { force: true });
            return { name, sha256: known.sha256, etag: known.etag, ...kept };
        }
        if (pin !== null && done.sha256 !== pin) {
            await (0,promises_.rm)(part, { force: true });
            throw otherBytes(name, pin, done.sha256);
        }
        const path = await cache.put(part, done.sha256);
        if (pin !== null)
            await cache.share(pin, done.size);
        // A weak ETag does not promise the same bytes: such a file is fetched again each time.
        else if (done.etag?.startsWith('"') === true)
            await cache.note(url.href, { etag: done.etag, sha256: done.sha256, size: done.size });
        const told = pin === null ? `; pin it with #sha256=${done.sha256}` : ', as pinned';
        log.info(`${name}: ${done.size} bytes fetched${told}`);
        return { name, path, sha256: done.sha256, size: done.size, etag: strong(done.etag) };
    };
    const listed = async (address, signal) => {
        const store = open(address, signal);
        const key = keyOf(address.url);
        return listFiles(store, key, address.shown, async (request, heed) => {
            const text = await ask(request, address.shown, signal, heed);
            // Asked at the wrong place: once more, at the right one.
            return text ?? (await ask(await store.listing.page(null), address.shown, signal)) ?? '';
        });
    };
    const fetchAll = async (address, limits) => {
        const found = await listed(address, limits.signal);
        const files = [];
        for (let from = 0; from < found.length; from += PARALLEL) {
            const some = found.slice(from, from + PARALLEL).map((one) => fetchOne((0,remote_address/* parseRemoteAddress */.Yg)(one), limits));
            files.push(...(await Promise.all(some)));
        }
        requireListDigest(address, files);
        return files;
    };
    const addressesOf = async (text, signal) => {
        const address = (0,remote_address/* parseRemoteAddress */.Yg)(text);
        if (!namesSeveral(address))
            return [address];
        return (await listed(address, signal)).map((one) => (0,remote_address/* parseRemoteAddress */.Yg)(one));
    };
    const jobOf = (address, signal) => {
        const store = open(address, signal);
        const heed = store.heed === undefined ? {} : { heed: (answer) => store.heed(answer) };
        return { name: address.shown, request: (headers) => store.request(headers), ...heed };
    };
    return {
        fetch: async (text, limits = {}) => {
            const address = (0,remote_address/* parseRemoteAddress */.Yg)(text);
            return namesSeveral(address) ? fetchAll(address, limits) : [await fetchOne(address, limits)];
        },
        fetchHeads: async (text, bytes, limits = {}) => {
            const heads = [];
            for (const address of await addressesOf(text, limits.signal)) {
                const head = await downloadHead(jobOf(address, limits.signal), bytes, { ...transfer, ...limits });
                if (head === null)
                    return null;
                heads.push(head);
            }
            return heads;
        },
        fetchParts: async (text, { files, parts, folder }, limits = {}) => {
            const addresses = await addressesOf(text, limits.signal);
            if (addresses.length !== files)
                return null;
            const fetched = [];
            for (const wanted of parts) {
                const address = addresses[wanted.file];
                const path = (0,external_node_path_.join)(folder, `part-${(0,external_node_crypto_.randomUUID)()}`);
                if (!(await downloadParts(jobOf(address, limits.signal), wanted, path, { ...transfer, ...limits })))
                    return null;
                fetched.push({ name: address.shown, path });
            }
            return fetched;
        },
    };
}
/** Several files are pinned by the sha256 of what `sha256sum *` prints for them in their folder. */
function requireListDigest({ sha256, shown }, files) {
    const lines = files.map((file) => `${file.sha256}  ${file.name.replace(/^.*\//, '')}\n`);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('hex');
    if (sha256 !== null && digest !== sha256)
        throw otherBytes(shown, sha256, digest);
}
function otherBytes(name, pin, found) {
    return new errors/* ModelGateError */.j3('corrupt', `${name}: other bytes than pinned: sha256 ${found}, expected ${pin}`, {
        subject: name,
        remedy: 'If the data was changed on purpose, pin the new sha256; otherwise somebody replaced it.',
    });
}


/***/ })

};
