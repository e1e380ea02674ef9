export const id = 2695;
export const ids = [2695];
export const modules = {

/***/ 32643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ inputsIfKnown),
/* harmony export */   Uk: () => (/* binding */ categoricalInputs),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   W_: () => (/* binding */ featureCount),
/* harmony export */   qA: () => (/* binding */ columnsExpected),
/* harmony export */   rE: () => (/* binding */ featureNames)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);

/** Column names that the estimator was fitted with (scikit-learn 1.0 and later, data frames only), or null. */
function featureNames(attributes) {
    return attributes.has('feature_names_in_') ? attributes.strings('feature_names_in_') : null;
}
/** `n_features_in_` (0.23 and later), or null. */
function featureCount(attributes) {
    return attributes.optionalNumber('n_features_in_');
}
/**
 * The columns that a fitted estimator wants. `count` is used by estimators older than `n_features_in_`.
 * @throws unsupported when neither the file nor the caller knows how many there are
 */
function inputsOf(attributes, kind, count) {
    const names = featureNames(attributes);
    if (names !== null)
        return names.map((name) => ({ name, kind }));
    const features = featureCount(attributes) ?? count;
    if (features === undefined)
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(attributes.className, 'the number of features is not in the file');
    return Array.from({ length: features }, () => ({ name: null, kind }));
}
/**
 * As inputsOf, for estimators that look at each cell by itself: before 0.24 the file does not say how many columns these were
 * fitted on. None then, so that a pipeline takes those of its next step.
 */
function inputsIfKnown(attributes, kind) {
    return featureNames(attributes) === null && featureCount(attributes) === null ? [] : inputsOf(attributes, kind);
}
/** @throws ModelGateError code 'data' when a block has another number of columns than the estimator was fitted on */
function columnsExpected(found, fitted, className) {
    if (found === fitted)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelGateError */ .j3('data', `${className} got ${found} columns, it was fitted on ${fitted}`, {
        remedy: 'Give the columns that the model was trained on.',
    });
}
/** Inputs of an encoder: the categories say whether a column holds text or numbers. */
function categoricalInputs(attributes, categories) {
    const names = featureNames(attributes);
    return categories.map((cells, column) => ({
        name: names?.[column] ?? null,
        kind: cells.every((cell) => typeof cell === 'string' || cell === null)
            ? 'string'
            : cells.some((cell) => typeof cell === 'string')
                ? 'any'
                : 'number',
        categories: cells,
    }));
}


/***/ }),

/***/ 60708:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xw: () => (/* binding */ graphHashCounts),
  EU: () => (/* binding */ graphHashed),
  LB: () => (/* binding */ graphTermCounts)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/onnx/attributes.ts
var onnx_attributes = __webpack_require__(24930);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/plan/text/characters.ts
var characters = __webpack_require__(73755);
;// CONCATENATED MODULE: ./src/lower/sklearn/graph-text.ts


/**
 * Texts in graphs. onnxruntime's Tokenizer (com.microsoft, as skl2onnx uses it) cuts them; matrices of pieces are [rows, pieces],
 * filled up with empty strings.
 */
const CUT = { domain: 'com.microsoft', elementType: 'string' };
/** The matches of an expression of RE2, the longest ones: [rows, matches]. */
function graphMatches(graph, texts, expression) {
    const attributes = { mark: (0,onnx_attributes/* int */.Wh)(0), pad_value: '', mincharnum: (0,onnx_attributes/* int */.Wh)(1), tokenexp: expression };
    return graphPadded(graph, graph.node('Tokenizer', [texts], attributes, CUT));
}
/** [rows] to characters: [rows, characters]. */
function graphCharacters(graph, texts) {
    const attributes = { mark: (0,onnx_attributes/* int */.Wh)(0), pad_value: '', mincharnum: (0,onnx_attributes/* int */.Wh)(1), separators: [''] };
    return graphPadded(graph, graph.node('Tokenizer', [texts], attributes, CUT));
}
/** With one more column of empty strings, so that there is one at all. */
function graphPadded(graph, pieces) {
    return graph.node('Concat', [pieces, emptyColumn(graph, pieces)], { axis: (0,onnx_attributes/* int */.Wh)(1) });
}
function emptyColumn(graph, like) {
    const rows = graph.node('Shape', [like], { start: (0,onnx_attributes/* int */.Wh)(0), end: (0,onnx_attributes/* int */.Wh)(1) });
    const size = graph.node('Concat', [rows, graph.constant(BigInt64Array.of(1n), [1])], { axis: (0,onnx_attributes/* int */.Wh)(0) });
    return graph.node('Expand', [graph.constant([''], [1, 1]), size]);
}
/** The pieces of each row as one text: [rows]. Neighbours in pairs, then pairs of pairs, until one column is left. */
function graphJoined(graph, pieces) {
    const number = (value) => graph.constant(BigInt64Array.of(BigInt(value)), [1]);
    const [zero, one, two] = [number(0), number(1), number(2)];
    const empty = emptyColumn(graph, pieces);
    const width = (value) => graph.node('Shape', [value], { start: (0,onnx_attributes/* int */.Wh)(1), end: (0,onnx_attributes/* int */.Wh)(2) });
    const scalar = (value) => graph.node('Squeeze', [value]);
    const body = graph.body([
        { elementType: 'int64', shape: [] },
        { elementType: 'bool', shape: [] },
        { elementType: 'string', shape: ['rows', 'pieces'] },
    ], ([, , given]) => {
        const padded = graph.node('Concat', [given, empty], { axis: (0,onnx_attributes/* int */.Wh)(1) });
        // Twice the number of pairs, so that both halves are as long.
        const even = graph.node('Mul', [graph.node('Div', [graph.node('Add', [width(given), one]), two]), two]);
        const every = (from) => graph.node('Slice', [padded, from, even, one, two]);
        const next = graph.node('StringConcat', [every(zero), every(one)]);
        return [scalar(graph.node('Greater', [width(next), one])), next];
    });
    const rounds = graph.constant(BigInt64Array.of(64n), []);
    const [joined] = graph.nodes('Loop', [rounds, scalar(graph.node('Greater', [width(pieces), one])), pieces], 1, {
        body,
    });
    return graph.node('Reshape', [{ ...joined, elementType: 'string' }, graph.constant(BigInt64Array.of(-1n), [1])]);
}
/** A column of texts, lower-cased and without accents as the vectorizer does it: [rows]. */
function graphPrepared(graph, column, preparation) {
    const texts = graph.node('Reshape', [column, graph.constant(BigInt64Array.of(-1n), [1])]);
    if (!preparation.lowercase && preparation.accents === null)
        return texts;
    const characters = graphCharacters(graph, texts);
    const known = preparation.lowercase ? finalSigmas(graph, characters) : characters;
    return graphJoined(graph, replaced(graph, known, replacementsOf(preparation)));
}
/** No character is replaced by it. */
const UNCHANGED = '\uffff';
function replaced(graph, characters, { from, to, others }) {
    const attributes = { keys_strings: from, values_strings: to, default_string: others ?? UNCHANGED };
    const found = graph.node('LabelEncoder', [characters], attributes, { domain: 'ai.onnx.ml', elementType: 'string' });
    if (others !== null)
        return found;
    const { where } = (0,graph_math/* graphMath */.T)(graph);
    return where(graph.node('Equal', [found, graph.constant([UNCHANGED], [1])]), characters, found);
}
/** Every character that the preparation changes. What it does to a text it does to each character, but for the Greek sigma. */
function replacementsOf({ lowercase, accents }) {
    const from = [];
    const to = [];
    for (let code = 0; code <= 0x10ffff; code++) {
        if (code >= 0xd800 && code <= 0xdfff)
            continue;
        const character = String.fromCodePoint(code);
        const lowered = lowercase ? character.toLowerCase() : character;
        const result = accents === null ? lowered : accents === 'unicode' ? (0,characters/* stripAccents */._U)(lowered) : (0,characters/* stripToAscii */.Hq)(lowered);
        if (accents === 'ascii' ? result === '' : result === character)
            continue;
        from.push(character);
        to.push(result);
    }
    return { from, to, others: accents === 'ascii' ? '' : null };
}
/**
 * A capital sigma at the end of a word becomes another letter than one inside: after a cased letter and before none, both as
 * far as the next character that is not ignored (The Unicode Standard, table 3-17).
 */
function finalSigmas(graph, characters) {
    const { and, not } = (0,graph_math/* graphMath */.T)(graph);
    const sigma = graph.node('Equal', [characters, graph.constant(['Σ'], [1])]);
    const some = graph.node('Squeeze', [
        graph.node('Greater', [
            graph.node('ReduceMax', [graph.cast(sigma, 'int32')], { keepdims: (0,onnx_attributes/* int */.Wh)(0) }),
            graph.constant(Int32Array.of(0), [1]),
        ]),
    ]);
    const then = graph.body([], () => {
        const is = (set) => graph.node('RegexFullMatch', [characters], { pattern: classOf(set) }, { elementType: 'bool' });
        const [cased, ignored] = [is(/\p{Cased}/u), is(/\p{Case_Ignorable}/u)];
        const last = and(beside(graph, { cased, ignored }, 0), not(beside(graph, { cased, ignored }, 1)));
        return [graph.node('Where', [and(sigma, last), graph.constant(['ς'], [1]), characters])];
    });
    const otherwise = graph.body([], () => [characters]);
    return graph.node('If', [some], { then_branch: then, else_branch: otherwise }, { elementType: 'string' });
}
/** Whether the next character in a direction (1: after it) that is not ignored is a cased letter. */
function beside(graph, { cased, ignored }, direction) {
    const { and, not, or } = (0,graph_math/* graphMath */.T)(graph);
    const first = graph.node('Gather', [cased, graph.constant(BigInt64Array.of(0n), [])], { axis: (0,onnx_attributes/* int */.Wh)(1) });
    const nothing = and(first, not(first));
    const body = graph.body(['bool', 'bool', 'bool'], ([before, isCased, isIgnored]) => [
        or(and(isIgnored, before), and(not(isIgnored), isCased)),
        before,
    ]);
    const axis = (0,onnx_attributes/* ints */.dd)([1]);
    const [, found] = graph.nodes('Scan', [nothing, cased, ignored], 2, {
        body,
        num_scan_inputs: (0,onnx_attributes/* int */.Wh)(2),
        scan_input_axes: (0,onnx_attributes/* ints */.dd)([1, 1]),
        scan_output_axes: axis,
        scan_input_directions: (0,onnx_attributes/* ints */.dd)([direction, direction]),
        scan_output_directions: (0,onnx_attributes/* ints */.dd)([direction]),
    });
    return { ...found, elementType: 'bool' };
}
/** The characters that an expression takes, as a class of RE2, which does not know all properties of Unicode. */
function classOf(set) {
    const ranges = [];
    const hex = (code) => `\\x{${code.toString(16)}}`;
    let from = -1;
    for (let code = 0; code <= 0x110000; code++) {
        const surrogate = code >= 0xd800 && code <= 0xdfff;
        const inside = code <= 0x10ffff && !surrogate && set.test(String.fromCodePoint(code));
        if (inside && from < 0)
            from = code;
        if (!inside && from >= 0) {
            ranges.push(`${hex(from)}-${hex(code - 1)}`);
            from = -1;
        }
    }
    return `[${ranges.join('')}]`;
}

// EXTERNAL MODULE: ./src/plan/text/token-pattern.ts
var token_pattern = __webpack_require__(50381);
;// CONCATENATED MODULE: ./src/lower/sklearn/graph-tokens.ts




/** \W, \D and \S inside of a negated set, which the translation looks ahead for. */
const DIFFERENCE = /\(\?:(?:\(\?=\[[^\]]*\]\))+\[\^(?:\\.|[^\]\\])*\]\)/g;
const PATTERN = 'token_pattern';
const WORD = sourceOf('\\w');
const SPACE = sourceOf('\\s');
/** The words of each text: [rows, words]. @throws unsupported for patterns that RE2 would read in another way */
function graphWords(graph, texts, pattern) {
    const { find, whole } = cutOf(pattern);
    const found = graphMatches(graph, texts, find);
    if (whole === null)
        return found;
    const kept = graph.node('RegexFullMatch', [found], { pattern: whole }, { elementType: 'bool' });
    return graphKept(graph, found, kept);
}
/** The characters of each text, runs of white space as one space: [rows, characters]. */
function graphTextCharacters(graph, texts) {
    const found = graphMatches(graph, texts, `(?s)${SPACE}{2,}|.`);
    const run = graph.node('RegexFullMatch', [found], { pattern: `${SPACE}{2,}` }, { elementType: 'bool' });
    return graph.node('Where', [run, graph.constant([' '], [1]), found]);
}
/** The characters of each word with a space before and after it, words apart by empty strings: [rows, characters]. */
function graphWordCharacters(graph, texts) {
    const words = graphMatches(graph, texts, `[^${SPACE.slice(1)}+`);
    const space = graph.constant([' '], [1]);
    const padded = graph.node('StringConcat', [graph.node('StringConcat', [space, words]), space]);
    const none = graph.node('Equal', [words, graph.constant([''], [1])]);
    const spaced = graph.node('Where', [none, graph.constant([''], [1]), padded]);
    const flat = graph.node('Reshape', [spaced, graph.constant(BigInt64Array.of(-1n), [1])]);
    const characters = graphPadded(graph, graphCharacters(graph, flat));
    // As many rows as there were texts.
    const rows = graph.node('Shape', [words], { start: (0,onnx_attributes/* int */.Wh)(0), end: (0,onnx_attributes/* int */.Wh)(1) });
    const total = graph.node('Size', [characters]);
    const one = graph.constant(BigInt64Array.of(1n), [1]);
    const width = graph.node('Div', [total, graph.node('Max', [rows, one])]);
    return graph.node('Reshape', [characters, graph.node('Concat', [rows, width], { axis: (0,onnx_attributes/* int */.Wh)(0) })]);
}
/** The words without some: [rows, words], those that stay moved together. */
function graphWithout(graph, words, without) {
    const attributes = { keys_strings: [...without], values_int64s: onesOf(without.size), default_int64: (0,onnx_attributes/* int */.Wh)(0) };
    const options = { domain: 'ai.onnx.ml', elementType: 'int64' };
    const found = graph.node('LabelEncoder', [words], attributes, options);
    const other = graph.node('Equal', [found, graph.constant(BigInt64Array.of(0n), [1])]);
    return graphKept(graph, words, other);
}
function graphKept(graph, words, kept) {
    const { and, not } = (0,graph_math/* graphMath */.T)(graph);
    const empty = graph.constant([''], [1]);
    const stays = and(kept, not(graph.node('Equal', [words, empty])));
    const marked = graph.node('Where', [stays, words, empty]);
    const width = graph.node('Shape', [words], { start: (0,onnx_attributes/* int */.Wh)(1), end: (0,onnx_attributes/* int */.Wh)(2) });
    const [zero, one] = [graph.constant(BigInt64Array.of(0n), []), graph.constant(BigInt64Array.of(1n), [])];
    const positions = graph.node('Range', [zero, graph.node('Squeeze', [width]), one], {}, { elementType: 'int64' });
    const behind = graph.node('Where', [stays, graph.constant(BigInt64Array.of(0n), [1]), width]);
    const order = graph.node('Add', [positions, behind]);
    const [, places] = graph.nodes('TopK', [order, width], 2, { axis: (0,onnx_attributes/* int */.Wh)(1), largest: (0,onnx_attributes/* int */.Wh)(0), sorted: (0,onnx_attributes/* int */.Wh)(1) });
    return graph.node('GatherElements', [marked, places], { axis: (0,onnx_attributes/* int */.Wh)(1) });
}
/** Runs of `size` pieces as one text each, at the place of their first piece; empty where there is no such run. */
function graphRuns(graph, pieces, size, glue) {
    const { and, not } = (0,graph_math/* graphMath */.T)(graph);
    const empty = graph.constant([''], [1]);
    let padded = pieces;
    for (let at = 1; at < size; at++)
        padded = graphPadded(graph, padded);
    const number = (value) => graph.constant(BigInt64Array.of(BigInt(value)), [1]);
    const width = graph.node('Shape', [pieces], { start: (0,onnx_attributes/* int */.Wh)(1), end: (0,onnx_attributes/* int */.Wh)(2) });
    const parts = Array.from({ length: size }, (_, at) => graph.node('Slice', [padded, number(at), graph.node('Add', [width, number(at)]), number(1)]));
    const whole = parts.map((part) => not(graph.node('Equal', [part, empty]))).reduce((all, each) => and(all, each));
    const joined = parts.reduce((text, part) => {
        const glued = glue === '' ? text : graph.node('StringConcat', [text, graph.constant([glue], [1])]);
        return graph.node('StringConcat', [glued, part]);
    });
    return graph.node('Where', [whole, joined, empty]);
}
/** Whether tokens of the pattern may hold a space, so that runs of them cannot be told apart. */
function mayHoldSpaces(pattern) {
    const atoms = atomsOf(pattern.replace(/^\(\?u\)/, '').replaceAll(/\\b|\(\?:|[()|]/g, ''));
    return atoms?.some(({ atom }) => new RegExp(sourceForJavaScript(atom), 'u').test(' ')) ?? true;
}
function cutOf(pattern) {
    if ((0,token_pattern/* isDefaultPattern */.yc)(pattern))
        return { find: `${WORD}{2,}`, whole: null };
    const body = withoutGroup(pattern.replace(/^\(\?u\)/, ''));
    const bounded = /^\\b(.+)\\b$/s.exec(body)?.[1];
    // Between boundaries word characters are whole words: which of them, a match of the whole word says.
    if (bounded !== undefined && isOfWordCharacters(withoutGroup(bounded)))
        return { find: `${WORD}+`, whole: sourceOf(withoutGroup(bounded)) };
    if (!isSequence(body)) {
        throw (0,errors/* unsupported */.qO)(PATTERN, `RE2, which ONNX has, finds other tokens by ${JSON.stringify(pattern)} than Python does`);
    }
    const source = sourceOf(body);
    if (new RegExp(sourceForJavaScript(body), 'u').test(''))
        throw (0,errors/* unsupported */.qO)(PATTERN, 'it matches empty texts');
    return { find: source, whole: null };
}
/** A group around everything is the token itself. */
function withoutGroup(pattern) {
    return /^\((?!\?)([^()\\]*)\)$/.exec(pattern)?.[1] ?? pattern;
}
/** One character, or a set of characters, with or without a greedy repetition. */
const ATOM = /\\[wdsWDS]|\\[^A-Za-z0-9]|\[\^?\]?(?:\\.|[^\]\\])*\]|[^\\()[\]|.^$*+?{}]|\./y;
const REPETITION = /[*+?](?![?+*])|\{\d*,?\d*\}(?![?+*])/y;
/** The atoms of a pattern that is one after the other; null when it branches, looks around or takes as little as it can. */
function atomsOf(pattern) {
    const atoms = [];
    let at = 0;
    const take = (expression) => {
        expression.lastIndex = at;
        const found = expression.exec(pattern)?.[0] ?? null;
        if (found !== null)
            at += found.length;
        return found;
    };
    while (at < pattern.length) {
        const atom = take(ATOM);
        if (atom === null)
            return null;
        const repetition = take(REPETITION);
        atoms.push({
            atom,
            repeated: repetition !== null,
            varies: repetition !== null && !/^\{\d+\}$/.test(repetition),
            optional: repetition !== null && /^(?:[*?]|\{0|\{,)/.test(repetition),
        });
    }
    return atoms;
}
/**
 * RE2 takes the longest match here, Python the first one: they are one where at most two atoms vary, and where only one branch can
 * begin with a character.
 */
function isSequence(pattern) {
    const branches = pattern.split(/(?<=^(?:[^\\[\]]|\\.|\[\^?\]?(?:\\.|[^\]\\])*\])*)\|/).map(atomsOf);
    if (!branches.every((atoms) => atoms !== null && atoms.filter(({ varies }) => varies).length <= 2))
        return false;
    const firsts = branches.map((atoms) => atoms?.[0]);
    if (branches.length > 1 && firsts.some((first) => first === undefined || first.optional))
        return false;
    // Of a branch of one character nothing is shorter.
    const long = branches.map((atoms, at) => at === 0 || atoms.length > 1 || atoms[0].repeated);
    const taken = firsts.filter((_, at) => long[at]).map((first) => new RegExp(sourceForJavaScript(first.atom), 'u'));
    return charactersOf((character) => taken.filter((each) => each.test(character)).length > 1).length === 0;
}
function isOfWordCharacters(pattern) {
    return atomsOf(pattern.replaceAll(/\(\?:|[()|]/g, ''))?.every(({ atom }) => isOfWords(atom)) ?? false;
}
/** Whether an atom takes word characters only. */
function isOfWords(atom) {
    const [taken, word] = [new RegExp(sourceForJavaScript(atom), 'u'), new RegExp((0,token_pattern/* tokenExpression */.Ud)('\\w').source, 'u')];
    return charactersOf((character) => taken.test(character) && !word.test(character)).length === 0;
}
/** The characters of the basic plane that something holds for; sets that people write do not tell those beyond apart. */
function charactersOf(holds) {
    return Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code)).filter(holds);
}
function sourceForJavaScript(pattern) {
    return `^(?:${(0,token_pattern/* tokenExpression */.Ud)(pattern).source})$`;
}
/** A pattern of Python for RE2, with Python's classes. @throws unsupported for groups that are told apart, and looking around */
function sourceOf(pattern) {
    const source = (0,token_pattern/* tokenExpression */.Ud)(pattern).source.replaceAll(DIFFERENCE, (set) => classOf(new RegExp(`^${set}$`, 'u')));
    if (/\(\?[=!<]/.test(source) || /(^|[^\\])\((?!\?:)/.test(source))
        throw (0,errors/* unsupported */.qO)(PATTERN, 'groups and looking around have no form in RE2');
    return source.replaceAll(/\\u([0-9a-f]{4})/g, '\\x{$1}');
}
function onesOf(count) {
    return (0,onnx_attributes/* ints */.dd)(Array.from({ length: count }, () => 1));
}

// EXTERNAL MODULE: ./src/lower/sklearn/text-analyzer.ts + 2 modules
var text_analyzer = __webpack_require__(22676);
// EXTERNAL MODULE: ./src/lower/sklearn/text-tokenizer.ts
var text_tokenizer = __webpack_require__(31127);
;// CONCATENATED MODULE: ./src/lower/sklearn/graph-terms.ts







/** Words or characters in order, as the analyzer of a vectorizer gives them. `known`: words that matter to the caller. */
function graphPieces(graph, column, attributes, known) {
    const texts = graphPrepared(graph, column, (0,text_analyzer/* preparationOf */.DM)(attributes));
    switch (attributes.raw('analyzer')) {
        case 'char':
            return { value: graphTextCharacters(graph, texts), glue: '' };
        case 'char_wb':
            return { value: graphWordCharacters(graph, texts), glue: '' };
        default: {
            const words = graphWords(graph, texts, (0,text_tokenizer/* tokenPatternOf */.nv)(attributes));
            const stops = (0,text_analyzer/* stopWordsOf */.$Q)(attributes);
            const matter = (0,text_analyzer/* rangeOf */.be)(attributes).max > 1 || [...known].some((term) => stops.has(term));
            return { value: stops.size > 0 && matter ? graphWithout(graph, words, stops) : words, glue: ' ' };
        }
    }
}
/** Counts of the terms of a vocabulary, one column each: [rows, terms]. @throws unsupported for patterns without a form in RE2 */
function graphTermCounts(graph, column, attributes, vocabulary) {
    const { value, glue } = graphPieces(graph, column, attributes, vocabulary.keys());
    const range = (0,text_analyzer/* rangeOf */.be)(attributes);
    const terms = [...vocabulary].map(([term, at]) => ({ at, pieces: piecesOf(term, glue, range, attributes) }));
    const bySize = terms.toSorted((left, right) => left.pieces.length - right.pieces.length);
    const starts = Array.from({ length: range.max }, (_, size) => bySize.reduce((sum, { pieces }) => sum + (pieces.length <= size ? pieces.length : 0), 0));
    const counts = graph.node('TfIdfVectorizer', [value], {
        mode: 'TF',
        min_gram_length: (0,onnx_attributes/* int */.Wh)(range.min),
        max_gram_length: (0,onnx_attributes/* int */.Wh)(range.max),
        max_skip_count: (0,onnx_attributes/* int */.Wh)(0),
        ngram_counts: (0,onnx_attributes/* ints */.dd)(starts),
        ngram_indexes: (0,onnx_attributes/* ints */.dd)(bySize.map(({ at }) => at)),
        pool_strings: bySize.flatMap(({ pieces }) => pieces),
    }, { elementType: 'float' });
    const numbers = graph.cast(counts, 'double');
    return attributes.boolean('binary') ? (0,graph_math/* graphMath */.T)(graph).min(numbers, 1) : numbers;
}
function piecesOf(term, glue, { min, max }, attributes) {
    if (glue === ' ' && max > 1 && mayHoldSpaces((0,text_tokenizer/* tokenPatternOf */.nv)(attributes)))
        throw (0,errors/* unsupported */.qO)('token_pattern', 'its tokens may hold spaces, so that runs of them cannot be told apart');
    const pieces = glue === '' ? Array.from(term) : max === 1 ? [term] : term.split(glue);
    if (pieces.length < min || pieces.length > max || pieces.includes(''))
        throw (0,errors/* unsupported */.qO)('vocabulary_', 'a term that is no run of the sizes in ngram_range');
    return pieces;
}
/** Columns that a matrix of a graph may have: texts without a vocabulary have as many as there are hashes. */
const MAX_HASHES = 2 ** 16;
/** Counts of hashed features: [rows, width]. @throws unsupported for more columns than a matrix of rows can have */
function graphHashCounts(graph, column, attributes) {
    const { min, max } = (0,text_analyzer/* rangeOf */.be)(attributes);
    if (attributes.raw('analyzer') === 'char_wb' && min > 3)
        throw (0,errors/* unsupported */.qO)(attributes.className, 'words that are shorter than the smallest run count by themselves');
    const { value, glue } = graphPieces(graph, column, attributes, []);
    const runs = Array.from({ length: max - min + 1 }, (_, at) => graphRuns(graph, value, min + at, glue));
    return graphHashed(graph, graph.node('Concat', runs, { axis: (0,onnx_attributes/* int */.Wh)(1) }), {
        className: attributes.className,
        width: attributes.int('n_features'),
        alternate: attributes.boolean('alternate_sign'),
        binary: attributes.boolean('binary'),
    });
}
/** Counts of the columns that texts are hashed to, empty ones left out: [rows, width]. */
function graphHashed(graph, features, { className, width, alternate, binary }) {
    if (width > MAX_HASHES)
        throw (0,errors/* unsupported */.qO)(className, `${width} columns; a graph has no sparse matrices, and holds up to ${MAX_HASHES}`);
    const { abs, equal, less, number, where } = (0,graph_math/* graphMath */.T)(graph);
    const hash = graph.cast(graphHashes(graph, features), 'int64');
    const integer = (value) => graph.constant(BigInt64Array.of(BigInt(value)), [1]);
    // The one number whose absolute value is not among its kind.
    const lowest = equal(hash, integer(-(2 ** 31)));
    const size = where(lowest, integer(2 ** 31 - 1 - (width - 1)), abs(hash));
    const places = graph.node('Mod', [size, integer(width)]);
    const none = graph.node('Equal', [features, graph.constant([''], [1])]);
    const signs = alternate ? where(less(hash, integer(0)), -1, 1) : where(none, 1, 1);
    const values = where(none, 0, signs);
    const rows = graph.node('Shape', [features], { start: (0,onnx_attributes/* int */.Wh)(0), end: (0,onnx_attributes/* int */.Wh)(1) });
    const shape = graph.node('Concat', [rows, integer(width)], { axis: (0,onnx_attributes/* int */.Wh)(0) });
    const zeros = graph.node('Expand', [graph.constant(Float64Array.of(0), [1, 1]), shape]);
    const scatter = (updates, reduction) => graph.node('ScatterElements', [zeros, places, updates], { axis: (0,onnx_attributes/* int */.Wh)(1), reduction });
    if (!binary)
        return scatter(values, 'add');
    // A feature that is there counts 1, though the signs of its occurrences may add to nothing.
    return number((0,graph_math/* graphMath */.T)(graph).greater(scatter(where(none, 0, 1), 'max'), 0));
}
/** sklearn.utils.murmurhash3_32 of texts: int32. */
function graphHashes(graph, texts) {
    return graph.node('MurmurHash3', [texts], { seed: (0,onnx_attributes/* int */.Wh)(0), positive: (0,onnx_attributes/* int */.Wh)(0) }, { domain: 'com.microsoft', elementType: 'int32' });
}


/***/ }),

/***/ 22676:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x6: () => (/* binding */ TEXT_INPUT),
  Eo: () => (/* binding */ analyzerOf),
  uo: () => (/* binding */ documentsOf),
  vr: () => (/* binding */ plainWordsOf),
  DM: () => (/* binding */ preparationOf),
  be: () => (/* binding */ rangeOf),
  $Q: () => (/* binding */ stopWordsOf)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/labels.ts
var labels = __webpack_require__(65249);
// EXTERNAL MODULE: ./src/plan/text/characters.ts
var text_characters = __webpack_require__(73755);
;// CONCATENATED MODULE: ./src/plan/text/analyzers.ts

/** Runs of words, joined by a space, shortest first (CountVectorizer._word_ngrams). */
function wordNgrams(tokens, { min, max }) {
    if (max === 1)
        return tokens;
    const ngrams = min === 1 ? [...tokens] : [];
    for (let size = Math.max(min, min === 1 ? 2 : min); size <= Math.min(max, tokens.length); size++) {
        for (let at = 0; at + size <= tokens.length; at++)
            ngrams.push(tokens.slice(at, at + size).join(' '));
    }
    return ngrams;
}
/** Runs of characters (analyzer="char"). */
function characterNgrams(text, { min, max }) {
    const characters = Array.from((0,text_characters/* collapseSpaces */.j3)(text));
    const ngrams = [];
    for (let size = min; size <= Math.min(max, characters.length); size++) {
        for (let at = 0; at + size <= characters.length; at++)
            ngrams.push(characters.slice(at, at + size).join(''));
    }
    return ngrams;
}
/** Runs of characters inside words padded with a space on both sides (analyzer="char_wb"). */
function wordCharacterNgrams(text, { min, max }) {
    const ngrams = [];
    for (const word of (0,text_characters/* splitWords */.yM)((0,text_characters/* collapseSpaces */.j3)(text))) {
        const characters = [' ', ...Array.from(word), ' '];
        for (let size = min; size <= max; size++) {
            ngrams.push(characters.slice(0, size).join(''));
            // A word shorter than the run counts once.
            if (size >= characters.length)
                break;
            for (let at = 1; at + size <= characters.length; at++)
                ngrams.push(characters.slice(at, at + size).join(''));
        }
    }
    return ngrams;
}

;// CONCATENATED MODULE: ./src/plan/text/stop-words.ts
/**
 * scikit-learn's ENGLISH_STOP_WORDS (sklearn/feature_extraction/_stop_words.py, BSD-3-Clause), which stop_words="english" means.
 * The list comes from the Glasgow Information Retrieval Group.
 */
const ENGLISH_STOP_WORDS = new Set(('a about above across after afterwards again against all almost alone along already also although always ' +
    'am among amongst amoungst amount an and another any anyhow anyone anything anyway anywhere are around as ' +
    'at back be became because become becomes becoming been before beforehand behind being below beside ' +
    'besides between beyond bill both bottom but by call can cannot cant co con could couldnt cry de describe ' +
    'detail do done down due during each eg eight either eleven else elsewhere empty enough etc even ever ' +
    'every everyone everything everywhere except few fifteen fifty fill find fire first five for former ' +
    'formerly forty found four from front full further get give go had has hasnt have he hence her here ' +
    'hereafter hereby herein hereupon hers herself him himself his how however hundred i ie if in inc indeed ' +
    'interest into is it its itself keep last latter latterly least less ltd made many may me meanwhile might ' +
    'mill mine more moreover most mostly move much must my myself name namely neither never nevertheless next ' +
    'nine no nobody none noone nor not nothing now nowhere of off often on once one only onto or other others ' +
    'otherwise our ours ourselves out over own part per perhaps please put rather re same see seem seemed ' +
    'seeming seems serious several she should show side since sincere six sixty so some somehow someone ' +
    'something sometime sometimes somewhere still such system take ten than that the their them themselves ' +
    'then thence there thereafter thereby therefore therein thereupon these they thick thin third this those ' +
    'though three through throughout thru thus to together too top toward towards twelve twenty two un under ' +
    'until up upon us very via was we well were what whatever when whence whenever where whereafter whereas ' +
    'whereby wherein whereupon wherever whether which while whither who whoever whole whom whose why will ' +
    'with within without would yet you your yours yourself yourselves').split(' '));

// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/lower/sklearn/text-tokenizer.ts
var text_tokenizer = __webpack_require__(31127);
;// CONCATENATED MODULE: ./src/lower/sklearn/text-analyzer.ts






/** Text vectorizers take one column of free text. */
const TEXT_INPUT = [{ name: null, kind: 'text' }];
/**
 * The analyzer of a text vectorizer.
 * @throws unsupported for functions of the user's own (tokenizer, preprocessor, analyzer), and for files as input
 */
function analyzerOf(attributes) {
    if (attributes.string('input') !== 'content')
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.input`, 'documents in files');
    const prepare = preprocessorOf(attributes);
    const range = rangeOf(attributes);
    const analyzer = attributes.raw('analyzer');
    switch (analyzer) {
        case 'word': {
            const tokenize = (0,text_tokenizer/* cutBy */.gw)((0,text_tokenizer/* tokenRuleOf */.pW)(attributes));
            const stopWords = stopWordsOf(attributes);
            return (document) => wordNgrams(tokenize(prepare(document)).filter((word) => !stopWords.has(word)), range);
        }
        case 'char':
            return (document) => characterNgrams(prepare(document), range);
        case 'char_wb':
            return (document) => wordCharacterNgrams(prepare(document), range);
        default:
            throw (0,text_tokenizer/* ownFunction */.rY)(attributes, 'analyzer');
    }
}
/** `ngram_range`. */
function rangeOf(attributes) {
    const [min, max] = attributes.list('ngram_range').map((size) => (0,arrays/* numberOf */.rl)(size));
    return { min: min ?? 1, max: max ?? 1 };
}
/** When features are single words of the default pattern: what has to be known to find them in ASCII texts; else null. */
function plainWordsOf(attributes) {
    const range = rangeOf(attributes);
    const single = range.min === 1 && range.max === 1;
    if (attributes.raw('analyzer') !== 'word' || !single || !(0,text_tokenizer/* isDefaultRule */.UF)((0,text_tokenizer/* tokenRuleOf */.pW)(attributes)))
        return null;
    return { lowercase: attributes.boolean('lowercase'), stopWords: stopWordsOf(attributes) };
}
/** What happens to a text before it is cut. @throws unsupported for functions of the user's own */
function preparationOf(attributes) {
    if ((attributes.get('preprocessor') ?? null) !== null)
        throw (0,text_tokenizer/* ownFunction */.rY)(attributes, 'preprocessor');
    const accents = attributes.raw('strip_accents');
    if (accents !== null && accents !== 'ascii' && accents !== 'unicode')
        throw (0,text_tokenizer/* ownFunction */.rY)(attributes, 'strip_accents');
    return { lowercase: attributes.boolean('lowercase'), accents };
}
function preprocessorOf(attributes) {
    const { accents, lowercase } = preparationOf(attributes);
    return (text) => {
        const lowered = lowercase ? text.toLowerCase() : text;
        return accents === null ? lowered : accents === 'ascii' ? (0,text_characters/* stripToAscii */.Hq)(lowered) : (0,text_characters/* stripAccents */._U)(lowered);
    };
}
/** `stop_words`. */
function stopWordsOf(attributes) {
    const words = attributes.raw('stop_words');
    if (words === null)
        return new Set();
    if (words === 'english')
        return ENGLISH_STOP_WORDS;
    const items = words instanceof values/* PySet */.gG ? words.items : (0,arrays/* asItems */.dB)(words);
    if (items === null)
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.stop_words`, `found ${(0,arrays/* describeValue */.bp)(words)}`);
    return new Set(items.map((item) => {
        const word = (0,labels/* scalarOf */.ol)(item);
        if (typeof word !== 'string')
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.stop_words`, `found ${(0,arrays/* describeValue */.bp)(word)}`);
        return word;
    }));
}
/** The one column of documents. @throws ModelGateError code 'data' for numbers, missing cells or other columns */
function documentsOf(block, className) {
    const { columns } = (0,blocks/* toColumns */.tp)(block);
    (0,features/* columnsExpected */.qA)(columns.length, 1, className);
    const column = columns[0];
    const missing = column.kind === 'string' ? column.codes.indexOf(-1) : column.values.findIndex((value) => Number.isNaN(value));
    if (missing >= 0) {
        throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} has no text in row ${missing + 1}`, {
            subject: column.name,
            remedy: `Fill missing texts before ${className}, which takes none.`,
        });
    }
    if (column.kind === 'string')
        return { codes: column.codes, texts: column.dictionary };
    throw new errors/* ModelGateError */.j3('data', `column ${(0,core_text/* plain */.pj)(column.name, 80)} holds numbers where ${className} needs text`, {
        subject: column.name,
        remedy: 'Give the column the type that the model was trained on.',
    });
}


/***/ }),

/***/ 31127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UF: () => (/* binding */ isDefaultRule),
/* harmony export */   gw: () => (/* binding */ cutBy),
/* harmony export */   nv: () => (/* binding */ tokenPatternOf),
/* harmony export */   pW: () => (/* binding */ tokenRuleOf),
/* harmony export */   rY: () => (/* binding */ ownFunction)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16281);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74136);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65249);
/* harmony import */ var _formats_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52240);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73755);
/* harmony import */ var _plan_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50381);



/** NLTK's tokenizers that are a regular expression; their state says which. */
const NLTK_EXPRESSIONS = /^nltk\.tokenize\.regexp\.(?:Regexp|WordPunct|Whitespace|Blankline)Tokenizer$/;
/** re.UNICODE says nothing new of text; MULTILINE is about ^ and $, DOTALL about the dot. All three are NLTK's default. */
const [UNICODE, MULTILINE, DOTALL] = [32, 8, 16];
/** Of a pattern without what is escaped and what is in brackets: ^, $ and the dot that MULTILINE and DOTALL are about. */
const ABOUT_LINES = /[.^$]/;
/**
 * `tokenizer`, where it is one that is known: none (then `token_pattern` counts), `str.split`, or the `tokenize` of a
 * tokenizer of NLTK that is a regular expression.
 * @throws unsupported for functions whose code is not in the file
 */
function tokenRuleOf(attributes) {
    const given = attributes.get('tokenizer') ?? null;
    if (given === null)
        return { kind: 'tokens', pattern: attributes.string('token_pattern'), keepsEmpty: true };
    const method = methodOf(given);
    if (method?.owner instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PyGlobal */ .B6 && /^(?:builtins|__builtin__)\.str$/.test(method.owner.qualifiedName)) {
        if (method.name === 'split')
            return { kind: 'space', pattern: '', keepsEmpty: false };
    }
    if (method?.owner instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PyObject */ .By && method.name === 'tokenize') {
        if (NLTK_EXPRESSIONS.test(method.owner.className ?? ''))
            return expressionRule(method.owner);
    }
    throw ownFunction(attributes, 'tokenizer');
}
function expressionRule(owner) {
    const state = _formats_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Attributes */ .e.of(owner);
    const pattern = state.string('_pattern');
    const flags = flagsOf(state.get('_flags') ?? null);
    const outside = pattern.replaceAll(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|[^\]\\])*\]/g, '');
    const others = flags === null || (flags & ~(UNICODE | MULTILINE | DOTALL)) !== 0;
    if (others || ((flags & (MULTILINE | DOTALL)) !== 0 && ABOUT_LINES.test(outside))) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(state.className, `the flags of its pattern "${pattern}" are not carried over`);
    }
    const gaps = state.boolean('_gaps');
    return { kind: gaps ? 'gaps' : 'tokens', pattern, keepsEmpty: gaps && !state.boolean('_discard_empty') };
}
/** An int, or the enumeration that Python wraps around it, once or twice. */
function flagsOf(value) {
    if (value instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PyObject */ .By && /^(?:re|regex\._regex_core)\.RegexFlag$/.test(value.className ?? '')) {
        return value.args.length === 1 ? flagsOf(value.args[0]) : null;
    }
    const number = (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_3__/* .scalarOf */ .ol)(value);
    return typeof number === 'number' && Number.isInteger(number) ? (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .numberOf */ .rl)(number) : null;
}
/** A method that was saved with its object: `getattr(owner, name)`. */
function methodOf(value) {
    if (!(value instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PyObject */ .By) || !/^(?:builtins|__builtin__)\.getattr$/.test(value.className ?? ''))
        return null;
    const [owner, name] = value.args;
    return owner !== undefined && typeof name === 'string' ? { owner, name } : null;
}
/** The words of a text by a rule. @throws unsupported for patterns that are not carried over */
function cutBy({ kind, pattern, keepsEmpty }) {
    if (kind === 'space')
        return _plan_index_js__WEBPACK_IMPORTED_MODULE_5__/* .splitWords */ .yM;
    if (kind === 'tokens')
        return (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .tokenizer */ .OH)(pattern);
    const gaps = (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .tokenExpression */ .Ud)(pattern);
    if (/\((?!\?)/.test(gaps.source))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)('tokenizer', `a group in the gaps "${pattern}"`);
    if (gaps.test(''))
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)('tokenizer', `gaps "${pattern}", which may be empty`);
    return (text) => {
        const words = text.split(gaps);
        return keepsEmpty ? words : words.filter((word) => word !== '');
    };
}
/** Whether words are runs of two or more word characters: scikit-learn's default. */
function isDefaultRule({ kind, pattern }) {
    return kind === 'tokens' && (0,_plan_index_js__WEBPACK_IMPORTED_MODULE_6__/* .isDefaultPattern */ .yc)(pattern);
}
/** The pattern of the words, for graphs, which have no other way to cut a text. @throws unsupported for gaps and white space */
function tokenPatternOf(attributes) {
    const { kind, pattern } = tokenRuleOf(attributes);
    if (kind === 'tokens')
        return pattern;
    throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(`${attributes.className}.tokenizer`, 'words that are found by what parts them');
}
/** A function of a project in the place of `name`: its code is not in the file. */
function ownFunction(attributes, name) {
    const value = attributes.get(name);
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)(`${attributes.className}.${name}`, `it is ${functionName(value)}, whose code is not in the file`, 'Train with what scikit-learn has for it (token_pattern, stop_words, lowercase), and prepare texts before the model; or run it with a Python interpreter that has this code (runtime: python).');
}
function functionName(value) {
    if (value instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PyGlobal */ .B6)
        return value.qualifiedName;
    const method = value === undefined ? null : methodOf(value);
    const { owner, name } = method ?? {};
    const of = owner instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PyGlobal */ .B6 ? owner.qualifiedName : owner instanceof _formats_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PyObject */ .By ? owner.className : null;
    return of === null || name === undefined ? (0,_formats_index_js__WEBPACK_IMPORTED_MODULE_4__/* .describeValue */ .bp)(value) : `${of}.${name}`;
}


/***/ }),

/***/ 67222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ graphMath)
/* harmony export */ });
/* harmony import */ var _onnx_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24930);
/* harmony import */ var _graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17331);


/** The arithmetic of a graph. */
function graphMath(graph) {
    const operand = (value) => (typeof value === 'number' ? (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, value) : value);
    const unary = (operator) => (value) => graph.node(operator, [value]);
    const binary = (operator) => (left, right) => graph.node(operator, [operand(left), operand(right)]);
    const reduced = (operator, axes) => (value) => graph.node(operator, [value, graph.constant(BigInt64Array.from(axes, BigInt), [axes.length])], {
        keepdims: (0,_onnx_index_js__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Wh)(1),
    });
    const [add, sub, mul, div] = [binary('Add'), binary('Sub'), binary('Mul'), binary('Div')];
    const [exp, log, equal] = [unary('Exp'), unary('Log'), binary('Equal')];
    const where = (condition, yes, no) => graph.node('Where', [condition, operand(yes), operand(no)]);
    return {
        add,
        sub,
        mul,
        div,
        pow: binary('Pow'),
        max: binary('Max'),
        min: binary('Min'),
        less: binary('Less'),
        lessEqual: binary('LessOrEqual'),
        greater: binary('Greater'),
        greaterEqual: binary('GreaterOrEqual'),
        equal,
        and: binary('And'),
        or: binary('Or'),
        not: unary('Not'),
        isNaN: unary('IsNaN'),
        neg: unary('Neg'),
        abs: unary('Abs'),
        exp,
        log,
        sqrt: unary('Sqrt'),
        sin: unary('Sin'),
        cos: unary('Cos'),
        tanh: unary('Tanh'),
        floor: unary('Floor'),
        // onnxruntime's Sigmoid subtracts from 1, so that small values are 0; shares of them must not be.
        sigmoid: (value) => div(1, add(1, exp(unary('Neg')(value)))),
        square: (value) => mul(value, value),
        // Kahan's way: the error of 1 + x is the same in the logarithm and in the divisor.
        log1p(value) {
            const shifted = add(value, 1);
            const change = sub(shifted, 1);
            const ratio = div(mul(value, log(shifted)), change);
            return where(equal(change, 0), value, where(isInfinite(graph, shifted), log(shifted), ratio));
        },
        expm1(value) {
            const power = exp(value);
            const change = sub(power, 1);
            const ratio = div(mul(change, value), log(power));
            const far = graph.node('Or', [equal(change, -1), isInfinite(graph, power)]);
            return where(equal(change, 0), value, where(far, change, ratio));
        },
        trunc: (value) => mul(graph.node('Sign', [value]), graph.node('Floor', [graph.node('Abs', [value])])),
        where,
        number: (value) => graph.cast(value, 'double'),
        times: (value, rows, cols, data) => (0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphProduct */ .Kv)(graph, value, graph.constant(data, [rows, cols])),
        rowMax: reduced('ReduceMax', [1]),
        rowMin: reduced('ReduceMin', [1]),
        allMin: reduced('ReduceMin', [0, 1]),
        allMax: reduced('ReduceMax', [0, 1]),
        sum: (values) => values.reduce((total, value) => add(total, value)),
        polynomial: (value, [first = 0, ...rest]) => rest.reduce((sum, coefficient) => add(mul(sum, value), coefficient), constantLike(graph, value, first)),
    };
}
function isInfinite(graph, value) {
    return graph.node('IsInf', [value]);
}
/** A number that broadcasts like any other operand. */
function constantLike(graph, value, number) {
    return { ...(0,_graph_nodes_js__WEBPACK_IMPORTED_MODULE_0__/* .graphScalar */ .lX)(graph, number), elementType: value.elementType };
}


/***/ }),

/***/ 73755:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ DIGIT),
/* harmony export */   Hq: () => (/* binding */ stripToAscii),
/* harmony export */   _U: () => (/* binding */ stripAccents),
/* harmony export */   f7: () => (/* binding */ WORD),
/* harmony export */   j3: () => (/* binding */ collapseSpaces),
/* harmony export */   t6: () => (/* binding */ SPACE),
/* harmony export */   yM: () => (/* binding */ splitWords)
/* harmony export */ });
/**
 * Python's classes of characters as the inside of a JavaScript character class (flag u). A word character is what
 * str.isalnum accepts, or an underscore; white space is what str.isspace accepts.
 */
const WORD = '\\p{L}\\p{N}_';
const DIGIT = '\\p{Nd}';
const SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';
const SPACES = new RegExp(`[${SPACE}]+`, 'u');
const SPACE_RUNS = new RegExp(`[${SPACE}]{2,}`, 'gu');
/** str.split(): words between white space, none empty. */
function splitWords(text) {
    return text.split(SPACES).filter((word) => word !== '');
}
/** Two or more white-space characters become one space; a single one stays as it is. */
function collapseSpaces(text) {
    return text.replace(SPACE_RUNS, ' ');
}
/** scikit-learn's strip_accents_unicode: compatibility decomposition without combining characters. */
function stripAccents(text) {
    if (isAscii(text))
        return text;
    return Array.from(text.normalize('NFKD'))
        .filter((character) => !isCombining(character))
        .join('');
}
/** scikit-learn's strip_accents_ascii: compatibility decomposition without anything but ASCII. */
function stripToAscii(text) {
    // eslint-disable-next-line no-control-regex -- the range of ASCII starts at NUL
    return text.normalize('NFKD').replace(/[^\x00-\x7f]/gu, '');
}
function isAscii(text) {
    // eslint-disable-next-line no-control-regex -- the range of ASCII starts at NUL
    return /^[\x00-\x7f]*$/u.test(text);
}
/** The one character of the highest combining class, 240: canonical ordering moves every other combining one before it. */
const HIGHEST = '\u0345';
/**
 * unicodedata.combining(c) != 0. JavaScript does not tell the combining class, but its normalisation uses it: a character
 * of class 0 stays where it is.
 */
function isCombining(character) {
    if (character === HIGHEST)
        return true;
    return /\p{M}/u.test(character) && (HIGHEST + character).normalize('NFD').startsWith(character);
}


/***/ }),

/***/ 42368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countRows)
/* harmony export */ });
/** Rows of counts as a sparse block. `countsOf` gives the same map for the same document, so that it can be shared. */
function countRows(rows, cols, countsOf) {
    const indptr = new Int32Array(rows + 1);
    let indices = new Int32Array(16 * rows);
    let data = new Float64Array(16 * rows);
    let end = 0;
    for (let row = 0; row < rows; row++) {
        const counts = countsOf(row);
        if (end + counts.size > indices.length) {
            const room = Math.max(2 * indices.length, end + counts.size);
            indices = enlarged(indices, new Int32Array(room));
            data = enlarged(data, new Float64Array(room));
        }
        for (const column of Int32Array.from(counts.keys()).sort()) {
            indices[end] = column;
            data[end++] = counts.get(column);
        }
        indptr[row + 1] = end;
    }
    return { kind: 'sparse', rows, cols, indptr, indices: indices.slice(0, end), data: data.slice(0, end) };
}
function enlarged(old, larger) {
    larger.set(old);
    return larger;
}


/***/ }),

/***/ 19323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ murmurHash3)
/* harmony export */ });
/** MurmurHash3 x86 32-bit of bytes, signed (Austin Appleby, public domain; sklearn.utils.murmurhash). */
function murmurHash3(bytes, seed = 0) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const blocks = bytes.length >> 2;
    let hash = seed | 0;
    for (let block = 0; block < blocks; block++) {
        hash ^= scramble(view.getUint32(block * 4, true));
        hash = rotate(hash, 13);
        hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
    }
    let tail = 0;
    for (let at = bytes.length - 1; at >= blocks * 4; at--)
        tail = (tail << 8) | bytes[at];
    if (bytes.length % 4 !== 0)
        hash ^= scramble(tail);
    hash ^= bytes.length;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) | 0;
}
function scramble(word) {
    return Math.imul(rotate(Math.imul(word, 0xcc9e2d51), 15), 0x1b873593);
}
function rotate(value, bits) {
    return (value << bits) | (value >>> (32 - bits));
}


/***/ }),

/***/ 50381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OH: () => (/* binding */ tokenizer),
/* harmony export */   Ud: () => (/* binding */ tokenExpression),
/* harmony export */   yc: () => (/* binding */ isDefaultPattern)
/* harmony export */ });
/* unused harmony export findTokens */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73755);


const NAME = 'token_pattern';
/** scikit-learn's default, r"(?u)\b\w\w+\b". */
const BOUNDARY = `(?:(?<![${_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f7}])(?=[${_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f7}])|(?<=[${_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f7}])(?![${_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f7}]))`;
const NO_BOUNDARY = `(?:(?<![${_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f7}])(?![${_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f7}])|(?<=[${_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f7}])(?=[${_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f7}]))`;
/** Escapes that mean a set of characters, outside and inside of brackets. */
const SETS = { w: _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f7, d: _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGIT */ .GR, s: _characters_js__WEBPACK_IMPORTED_MODULE_0__/* .SPACE */ .t6 };
/**
 * A Python regular expression as a JavaScript one that finds the same tokens, with Python's Unicode classes. The pattern
 * comes from the model file, so only what cannot take exponential time is carried over: no repetition of a group
 * that repeats or branches itself.
 * @throws unsupported naming the construct that is not carried over
 */
function tokenExpression(pattern) {
    const translator = new Translator(pattern);
    const source = translator.alternatives();
    if (!translator.atEnd())
        throw refused('an unbalanced parenthesis');
    if (translator.groups > 1)
        throw refused('more than one group');
    return new RegExp(source, 'gu');
}
/** scikit-learn's default pattern: runs of two or more word characters, which are found without looking around. */
const DEFAULT_PATTERN = String.raw `(?u)\b\w\w+\b`;
const WORDS = new RegExp(`[${_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .WORD */ .f7}]{2,}`, 'gu');
/** Whether a pattern finds runs of two or more word characters. */
function isDefaultPattern(pattern) {
    return pattern === DEFAULT_PATTERN;
}
/** re.findall of a pattern. @throws as tokenExpression */
function tokenizer(pattern) {
    if (isDefaultPattern(pattern))
        return (text) => text.match(WORDS) ?? [];
    const expression = tokenExpression(pattern);
    return (text) => findTokens(expression, text);
}
/** re.findall: the only group if there is one, else the whole match. */
function findTokens(expression, text) {
    return Array.from(text.matchAll(expression), (match) => (match.length > 1 ? (match[1] ?? '') : match[0]));
}
function refused(what) {
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .unsupported */ .qO)(NAME, `${what} in the token pattern is not supported`);
}
/** n of them one after the other can take time of the n-th power of the text's length. */
const MAX_OPEN_REPETITIONS = 4;
class Translator {
    #pattern;
    #at = 0;
    groups = 0;
    /** Repetitions and branches seen so far: a group that contains one cannot be repeated. */
    #variable = 0;
    /** Repetitions without an upper bound on the way here. */
    #open = 0;
    constructor(pattern) {
        // Since Python 3 patterns of str are Unicode; the flag says nothing new.
        this.#pattern = Array.from(pattern.replace(/^\(\?u\)/, ''));
    }
    atEnd() {
        return this.#at >= this.#pattern.length;
    }
    alternatives() {
        let source = '';
        const before = this.#open;
        let most = before;
        for (;;) {
            const next = this.#pattern[this.#at];
            if (next === undefined || next === ')') {
                this.#open = Math.max(most, this.#open);
                return source;
            }
            if (next === '|') {
                this.#at++;
                this.#variable++;
                most = Math.max(most, this.#open);
                this.#open = before;
                source += '|';
            }
            else
                source += this.#repeated();
        }
    }
    #repeated() {
        const { source, repeatable } = this.#atom();
        const rest = this.#pattern.slice(this.#at).join('');
        const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\}|\{,\d+\})/.exec(rest)?.[0];
        if (quantifier === undefined)
            return source;
        if (!repeatable)
            throw refused('repetition of a group that repeats or branches');
        this.#at += quantifier.length;
        this.#variable++;
        if (/[*+]|,\}$/.test(quantifier) && ++this.#open > MAX_OPEN_REPETITIONS) {
            throw refused(`more than ${MAX_OPEN_REPETITIONS} open repetitions one after the other`);
        }
        const lazy = this.#pattern[this.#at] === '?' ? '?' : '';
        this.#at += lazy.length;
        const next = this.#pattern[this.#at];
        if (next === '+' || next === '*' || next === '{')
            throw refused('a possessive or double repetition');
        return source + quantifier.replace('{,', '{0,') + lazy;
    }
    #atom() {
        const character = this.#pattern[this.#at++];
        switch (character) {
            case '(':
                return this.#group();
            case '[':
                return { source: this.#bracket(), repeatable: true };
            case '\\':
                return this.#escape();
            case '.':
                return { source: '[^\\n]', repeatable: true };
            case '^':
            case '$':
                // Python's $ also matches before a final newline.
                return { source: character === '^' ? '^' : '(?=\\n?$)', repeatable: false };
            case '*':
            case '+':
            case '?':
                throw refused('repetition of nothing');
            default:
                return { source: literal(character), repeatable: true };
        }
    }
    #group() {
        const rest = this.#pattern.slice(this.#at).join('');
        const kind = /^\?(?::|=|!|<=|<!)/.exec(rest)?.[0] ?? '';
        if (kind === '' && rest.startsWith('?'))
            throw refused('a named group or a flag');
        if (kind === '')
            this.groups++;
        this.#at += kind.length;
        const before = this.#variable;
        const inside = this.alternatives();
        if (this.#pattern[this.#at++] !== ')')
            throw refused('an unbalanced parenthesis');
        return { source: `(${kind}${inside})`, repeatable: this.#variable === before && !/[=!]$/.test(kind) };
    }
    #escape() {
        const character = this.#pattern[this.#at++] ?? '';
        const lower = character.toLowerCase();
        if (character === 'b')
            return { source: BOUNDARY, repeatable: false };
        if (character === 'B')
            return { source: NO_BOUNDARY, repeatable: false };
        const set = SETS[lower];
        if (set !== undefined)
            return { source: `[${character === lower ? '' : '^'}${set}]`, repeatable: true };
        return { source: escaped(character), repeatable: true };
    }
    #bracket() {
        const negated = this.#pattern[this.#at] === '^';
        if (negated)
            this.#at++;
        let inside = '';
        /** \W, \D and \S in brackets: JavaScript has no set without a set. */
        const outside = [];
        for (let first = true;; first = false) {
            const character = this.#pattern[this.#at++];
            if (character === undefined)
                throw refused('an unclosed bracket');
            if (character === ']' && !first)
                return bracketOf(negated, inside, outside);
            if (character === '\\') {
                const escape = this.#pattern[this.#at++] ?? '';
                const complement = SETS[escape.toLowerCase()];
                if (complement !== undefined && !(escape in SETS))
                    outside.push(complement);
                else
                    inside += SETS[escape] ?? (escape === 'b' ? '\\x08' : escaped(escape));
            }
            else if (character === '-') {
                // A range keeps its dash; a dash at an end or beside a set stands for itself.
                inside += this.#isRange(inside) ? '-' : '\\-';
            }
            else
                inside += literal(character);
        }
    }
    #isRange(inside) {
        const next = this.#pattern[this.#at];
        const after = this.#pattern[this.#at + 1];
        if (inside === '' || next === ']' || next === undefined)
            return false;
        const setBefore = Object.values(SETS).some((set) => inside.endsWith(set));
        return !setBefore && !(next === '\\' && after !== undefined && after in SETS);
    }
}
/** Brackets with the sets that they take the complement of. */
function bracketOf(negated, inside, outside) {
    if (outside.length === 0)
        return `[${negated ? '^' : ''}${inside}]`;
    if (negated)
        return `(?:${outside.map((set) => `(?=[${set}])`).join('')}[^${inside}])`;
    return `(?:${[...outside.map((set) => `[^${set}]`), ...(inside === '' ? [] : [`[${inside}]`])].join('|')})`;
}
const CONTROLS = { n: '\\n', r: '\\r', t: '\\t', f: '\\f', v: '\\v' };
/** An escaped character: punctuation stands for itself, a few letters for control characters. */
function escaped(character) {
    const control = CONTROLS[character];
    if (control !== undefined)
        return control;
    if (/^[A-Za-z0-9]?$/.test(character))
        throw refused(`\\${character}`);
    return literal(character);
}
function literal(character) {
    return /[\\^$.*+?()[\]{}|/-]/.test(character) ? `\\${character}` : character;
}


/***/ })

};
