export const id = 4340;
export const ids = [4340];
export const modules = {

/***/ 84340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hashingVectorizerLowering: () => (/* binding */ hashingVectorizerLowering),
  tfidfTransformerLowering: () => (/* binding */ tfidfTransformerLowering),
  vocabularyVectorizersLowering: () => (/* binding */ vocabularyVectorizersLowering)
});

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/formats/access.ts
var access = __webpack_require__(74136);
// EXTERNAL MODULE: ./src/formats/class-names.ts
var class_names = __webpack_require__(40177);
// EXTERNAL MODULE: ./src/formats/pickle/values.ts
var values = __webpack_require__(16281);
// EXTERNAL MODULE: ./src/formats/arrays.ts
var arrays = __webpack_require__(52240);
// EXTERNAL MODULE: ./src/formats/sparse.ts
var sparse = __webpack_require__(14318);
;// CONCATENATED MODULE: ./src/plan/text/word-table.ts
/** A step through the table that takes longer means that many words have the same hash; then there is no table. */
const MAX_PROBES = 64;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/**
 * Counts the words of ASCII texts (runs of two or more letters, digits and underscores: scikit-learn's default pattern) without
 * making a string of each: bytes are hashed (FNV-1a) while they are read, and compared with the vocabulary's.
 */
class WordTable {
    /** Byte to the byte of the word, 0 between words. */
    #bytes;
    /** Number of a term and one, 0 where free. */
    #slots;
    #hashes;
    /** Where a term's bytes start; the next one's are where they end. */
    #starts;
    #letters;
    #columns;
    #text = Buffer.alloc(1_024);
    constructor(terms, { lowercase }) {
        this.#bytes = wordBytes(lowercase);
        this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * terms.length + 4)));
        this.#hashes = new Int32Array(terms.length);
        this.#starts = new Int32Array(terms.length + 1);
        this.#letters = Buffer.from(terms.map(([term]) => term).join(''), 'latin1');
        this.#columns = Int32Array.from(terms, ([, column]) => column);
    }
    /** Null when too many words of the vocabulary have the same hash. */
    static of(vocabulary, words) {
        // What is no word of this kind is never found.
        const findable = words.lowercase ? /^[a-z0-9_]{2,}$/ : /^[A-Za-z0-9_]{2,}$/;
        const terms = [...vocabulary].filter(([term]) => findable.test(term) && !words.stopWords.has(term));
        const table = new WordTable(terms, words);
        return terms.every(([term], number) => table.#insert(term, number)) ? table : null;
    }
    #insert(term, number) {
        let hash = SEED;
        for (let at = 0; at < term.length; at++)
            hash = Math.imul(hash ^ term.charCodeAt(at), PRIME);
        this.#hashes[number] = hash;
        this.#starts[number + 1] = this.#starts[number] + term.length;
        const mask = this.#slots.length - 1;
        let slot = slotOf(hash) & mask;
        for (let probe = 0; probe < MAX_PROBES; probe++, slot = (slot + 1) & mask) {
            if (this.#slots[slot] !== 0)
                continue;
            this.#slots[slot] = number + 1;
            return true;
        }
        return false;
    }
    /** Counts the words of a text. False, and nothing counted, when it is not ASCII. */
    count(text, counts) {
        const { length } = text;
        // Every character beyond ASCII takes more bytes than it counts in a string's length.
        if (this.#text.length < 3 * length)
            this.#text = Buffer.alloc(6 * length);
        const letters = this.#text;
        if (letters.write(text, 0) !== length)
            return false;
        const bytes = this.#bytes;
        let start = 0;
        let hash = SEED;
        letters[length] = 0;
        for (let at = 0; at <= length; at++) {
            const byte = bytes[letters[at]];
            if (byte !== 0) {
                hash = Math.imul(hash ^ byte, PRIME);
                letters[at] = byte;
                continue;
            }
            if (at - start > 1) {
                const column = this.#find(hash, start, at - start);
                if (column >= 0)
                    counts.add(column);
            }
            hash = SEED;
            start = at + 1;
        }
        return true;
    }
    #find(hash, from, length) {
        const mask = this.#slots.length - 1;
        for (let slot = slotOf(hash) & mask;; slot = (slot + 1) & mask) {
            const number = this.#slots[slot] - 1;
            if (number < 0)
                return -1;
            if (this.#hashes[number] === hash && this.#isTerm(number, from, length))
                return this.#columns[number];
        }
    }
    #isTerm(number, from, length) {
        const start = this.#starts[number];
        if (this.#starts[number + 1] - start !== length)
            return false;
        for (let at = 0; at < length; at++)
            if (this.#letters[start + at] !== this.#text[from + at])
                return false;
        return true;
    }
}
/** FNV's low bits alone tell short words apart badly. */
function slotOf(hash) {
    return hash ^ (hash >>> 15);
}
function wordBytes(lowercase) {
    return Uint8Array.from({ length: 256 }, (_, byte) => {
        const character = String.fromCharCode(byte);
        if (!/^[A-Za-z0-9_]$/.test(character))
            return 0;
        return lowercase ? character.toLowerCase().charCodeAt(0) : byte;
    });
}

// EXTERNAL MODULE: ./src/plan/estimators.ts
var estimators = __webpack_require__(78136);
;// CONCATENATED MODULE: ./src/plan/text/row-counts.ts
/** So few columns of a row are sorted where they are; more by the platform's sort. */
const FEW = 48;
/** Collects rows of counts, one after the other, as a sparse block. */
class RowCounts {
    #cols;
    /** Of the row that is open, zero everywhere else. */
    #counts;
    #indptr;
    #indices;
    #data;
    #row = 0;
    #end = 0;
    constructor(rows, cols) {
        this.#cols = cols;
        this.#counts = new Float64Array(cols);
        this.#indptr = new Int32Array(rows + 1);
        this.#indices = new Int32Array(48 * rows);
        this.#data = new Float64Array(48 * rows);
    }
    /** Counts one more of a column in the open row. */
    add(column) {
        if (this.#counts[column]++ !== 0)
            return;
        if (this.#end === this.#indices.length)
            this.#enlarge(1);
        this.#indices[this.#end++] = column;
    }
    /** Closes the row. `binary`: what is there counts once. */
    endRow(binary) {
        const from = this.#indptr[this.#row];
        sortRange(this.#indices, from, this.#end);
        for (let at = from; at < this.#end; at++) {
            const column = this.#indices[at];
            this.#data[at] = binary ? 1 : this.#counts[column];
            this.#counts[column] = 0;
        }
        this.#indptr[++this.#row] = this.#end;
    }
    /** Closes the row, which has the counts of an earlier one. */
    repeatRow(row) {
        const [from, to] = [this.#indptr[row], this.#indptr[row + 1]];
        this.#enlarge(to - from);
        this.#indices.copyWithin(this.#end, from, to);
        this.#data.copyWithin(this.#end, from, to);
        this.#end += to - from;
        this.#indptr[++this.#row] = this.#end;
    }
    #enlarge(more) {
        const wanted = this.#end + more;
        if (wanted <= this.#indices.length)
            return;
        const [indices, data] = [this.#indices, this.#data];
        this.#indices = new Int32Array(Math.max(2 * indices.length, wanted));
        this.#data = new Float64Array(this.#indices.length);
        this.#indices.set(indices);
        this.#data.set(data);
    }
    /** All rows, closed. */
    block() {
        return {
            kind: 'sparse',
            rows: this.#row,
            cols: this.#cols,
            indptr: this.#indptr,
            indices: this.#indices.subarray(0, this.#end),
            data: this.#data.subarray(0, this.#end),
        };
    }
}
function sortRange(values, from, to) {
    if (to - from > FEW) {
        values.subarray(from, to).sort();
        return;
    }
    for (let at = from + 1; at < to; at++) {
        const value = values[at];
        let place = at;
        for (; place > from && values[place - 1] > value; place--)
            values[place] = values[place - 1];
        values[place] = value;
    }
}

;// CONCATENATED MODULE: ./src/plan/text/murmur.ts
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

;// CONCATENATED MODULE: ./src/plan/text/count.ts
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

// EXTERNAL MODULE: ./src/plan/normalize.ts
var normalize = __webpack_require__(13424);
// EXTERNAL MODULE: ./src/plan/blocks.ts
var blocks = __webpack_require__(67133);
// EXTERNAL MODULE: ./src/plan/graph-nodes.ts
var graph_nodes = __webpack_require__(17331);
// EXTERNAL MODULE: ./src/plan/graph-math.ts
var graph_math = __webpack_require__(67222);
// EXTERNAL MODULE: ./src/lower/sklearn/features.ts
var features = __webpack_require__(32643);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
// EXTERNAL MODULE: ./src/formats/labels.ts
var labels = __webpack_require__(65249);
;// CONCATENATED MODULE: ./src/plan/text/characters.ts
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
    const characters = Array.from(collapseSpaces(text));
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
    for (const word of splitWords(collapseSpaces(text))) {
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

;// CONCATENATED MODULE: ./src/plan/text/token-pattern.ts


const NAME = 'token_pattern';
/** scikit-learn's default, r"(?u)\b\w\w+\b". */
const BOUNDARY = `(?:(?<![${WORD}])(?=[${WORD}])|(?<=[${WORD}])(?![${WORD}]))`;
const NO_BOUNDARY = `(?:(?<![${WORD}])(?![${WORD}])|(?<=[${WORD}])(?=[${WORD}]))`;
/** Escapes that mean a set of characters, outside and inside of brackets. */
const SETS = { w: WORD, d: DIGIT, s: SPACE };
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
const WORDS = new RegExp(`[${WORD}]{2,}`, 'gu');
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
    return (0,errors/* unsupported */.qO)(NAME, `${what} in the token pattern is not supported`);
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

;// CONCATENATED MODULE: ./src/lower/sklearn/text-analyzer.ts





/** Text vectorizers take one column of free text. */
const TEXT_INPUT = [{ name: null, kind: 'text' }];
/**
 * The analyzer of a text vectorizer.
 * @throws unsupported for functions of the user's own (tokenizer, preprocessor, analyzer) and for files as input
 */
function analyzerOf(attributes) {
    if (attributes.string('input') !== 'content')
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.input`, 'documents in files');
    const prepare = preprocessorOf(attributes);
    const [min, max] = attributes.list('ngram_range').map((size) => (0,arrays/* numberOf */.rl)(size));
    const range = { min: min ?? 1, max: max ?? 1 };
    const analyzer = attributes.raw('analyzer');
    switch (analyzer) {
        case 'word': {
            const tokenize = tokenizerOf(attributes);
            const stopWords = stopWordsOf(attributes);
            return (document) => wordNgrams(tokenize(prepare(document)).filter((word) => !stopWords.has(word)), range);
        }
        case 'char':
            return (document) => characterNgrams(prepare(document), range);
        case 'char_wb':
            return (document) => wordCharacterNgrams(prepare(document), range);
        default:
            throw ownFunction(attributes, 'analyzer');
    }
}
/** When features are single words of the default pattern: what has to be known to find them in ASCII texts; else null. */
function plainWordsOf(attributes) {
    const range = attributes.list('ngram_range').map((size) => (0,arrays/* numberOf */.rl)(size));
    const single = range[0] === 1 && range[1] === 1;
    if (attributes.raw('analyzer') !== 'word' || !single || !isDefaultPattern(attributes.string('token_pattern')))
        return null;
    return { lowercase: attributes.boolean('lowercase'), stopWords: stopWordsOf(attributes) };
}
function preprocessorOf(attributes) {
    if ((attributes.get('preprocessor') ?? null) !== null)
        throw ownFunction(attributes, 'preprocessor');
    const accents = attributes.raw('strip_accents');
    if (accents !== null && accents !== 'ascii' && accents !== 'unicode')
        throw ownFunction(attributes, 'strip_accents');
    const lower = attributes.boolean('lowercase');
    return (text) => {
        const lowered = lower ? text.toLowerCase() : text;
        return accents === null ? lowered : accents === 'ascii' ? stripToAscii(lowered) : stripAccents(lowered);
    };
}
function tokenizerOf(attributes) {
    if ((attributes.get('tokenizer') ?? null) !== null)
        throw ownFunction(attributes, 'tokenizer');
    return tokenizer(attributes.string('token_pattern'));
}
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
function ownFunction(attributes, name) {
    const value = attributes.get(name);
    const shown = value instanceof values/* PyGlobal */.B6 ? value.qualifiedName : (0,arrays/* describeValue */.bp)(value);
    return (0,errors/* unsupported */.qO)(`${attributes.className}.${name}`, `it is ${shown}, whose code is not in the file`, 'Run the model with a Python interpreter (runtime: python).');
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

;// CONCATENATED MODULE: ./src/lower/sklearn/text-vectorizers.ts





/** Why texts stay outside of graphs. */
const NO_TOKENS = 'ONNX has no operator that cuts words by a regular expression, and lower-cases by the locale of the machine that runs it';
/** The canonical name drops the module `text`. */
const PACKAGE = 'sklearn.feature_extraction';
/** Fewer texts are not worth a table of all words. */
const ROWS_WORTH_A_TABLE = 512;
/** Counts of the features of a vocabulary, weighted and normalised by TfidfVectorizer. */
const vocabularyVectorizersLowering = {
    classes: [`${PACKAGE}.CountVectorizer`, `${PACKAGE}.TfidfVectorizer`],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const analyze = analyzerOf(attributes);
        const vocabulary = vocabularyOf(attributes);
        const binary = attributes.boolean('binary');
        const weigh = className.endsWith('TfidfVectorizer')
            ? weightingOf(access/* Attributes */.e.of(attributes.object('_tfidf')), vocabulary.size)
            : (counts) => counts;
        const words = plainWordsOf(attributes);
        let built;
        const tableFor = (rows) => {
            if (words === null || rows < ROWS_WORTH_A_TABLE)
                return null;
            if (built === undefined)
                built = WordTable.of(vocabulary, words);
            return built;
        };
        const countText = (text, counts, table) => {
            if (table?.count(text, counts) === true)
                return;
            for (const feature of analyze(text)) {
                const column = vocabulary.get(feature);
                if (column !== undefined)
                    counts.add(column);
            }
        };
        return {
            ...(0,estimators/* transformerFacts */.bk)(className, TEXT_INPUT),
            transform(block) {
                const { codes, texts } = documentsOf(block, className);
                const counts = new RowCounts(block.rows, vocabulary.size);
                const table = tableFor(block.rows);
                // The same text counts once, however many rows hold it.
                const rowOf = new Map();
                for (const [row, code] of codes.entries()) {
                    const earlier = rowOf.get(code);
                    if (earlier !== undefined)
                        counts.repeatRow(earlier);
                    else {
                        rowOf.set(code, row);
                        countText(texts[code], counts, table);
                        counts.endRow(binary);
                    }
                }
                return weigh(counts.block());
            },
            toOnnx() {
                throw (0,errors/* unsupported */.qO)(className, NO_TOKENS);
            },
        };
    },
};
/** Hashed features: no vocabulary, the sign of the hash balances collisions. */
const hashingVectorizerLowering = {
    classes: [`${PACKAGE}.HashingVectorizer`],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const analyze = analyzerOf(attributes);
        const width = attributes.int('n_features');
        const binary = attributes.boolean('binary');
        const alternate = attributes.boolean('alternate_sign');
        const norm = normOf(attributes);
        const encoder = new TextEncoder();
        const count = (text) => {
            const counts = new Map();
            for (const feature of analyze(text)) {
                const hash = murmurHash3(encoder.encode(feature));
                const column = hash === -(2 ** 31) ? (2 ** 31 - 1 - (width - 1)) % width : Math.abs(hash) % width;
                counts.set(column, (counts.get(column) ?? 0) + (alternate && hash < 0 ? -1 : 1));
            }
            if (binary)
                for (const column of counts.keys())
                    counts.set(column, 1);
            return counts;
        };
        return {
            ...(0,estimators/* transformerFacts */.bk)(className, TEXT_INPUT),
            transform(block) {
                const { codes, texts } = documentsOf(block, className);
                const counts = countRows(block.rows, width, shared(codes, texts, count));
                return norm === null ? counts : (0,normalize/* normalizeByNorm */.H)(counts, norm);
            },
            toOnnx() {
                throw (0,errors/* unsupported */.qO)(className, 'ONNX has no operator that hashes text');
            },
        };
    },
};
/** Counts to weights: term frequency times inverse document frequency, rows normalised. */
const tfidfTransformerLowering = {
    classes: [`${PACKAGE}.TfidfTransformer`],
    lower(object) {
        const attributes = access/* Attributes */.e.of(object);
        const className = (0,class_names/* canonicalClass */.t)(attributes.className);
        const inputs = (0,features/* inputsOf */.Vc)(attributes, 'number', attributes.boolean('use_idf') ? idfOf(attributes).length : undefined);
        const weigh = weightingOf(attributes, inputs.length);
        return (0,estimators/* numericTransformer */.BL)({ className, inputs }, (input) => weigh((0,blocks/* toSparse */.UH)(input)), {
            toOnnx: (graph, input) => ({ transformed: graphWeighted(graph, (0,graph_nodes/* graphMatrix */.yP)(graph, input), attributes) }),
        });
    },
};
/** The same text counts once, however many rows hold it; what only one row holds is not kept. */
function shared(codes, texts, count) {
    const uses = new Uint32Array(texts.length);
    for (const code of codes)
        uses[code]++;
    const known = new Map();
    return (row) => {
        const code = codes[row];
        if (uses[code] === 1)
            return count(texts[code]);
        const counts = known.get(code) ?? count(texts[code]);
        known.set(code, counts);
        return counts;
    };
}
function vocabularyOf(attributes) {
    const stored = attributes.raw('vocabulary_');
    if (!(stored instanceof values/* PyDict */.KL))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.vocabulary_`, 'not a dict');
    const vocabulary = new Map();
    for (const [term, column] of stored.entries) {
        if (typeof term !== 'string')
            throw (0,errors/* unsupported */.qO)(`${attributes.className}.vocabulary_`, 'a term that is no text');
        const position = (0,arrays/* numberOf */.rl)(column);
        if (!Number.isInteger(position) || position < 0 || position >= stored.size) {
            throw (0,errors/* corrupt */.qb)(attributes.className, `a term of the vocabulary has column ${position} of ${stored.size}`);
        }
        vocabulary.set(term, position);
    }
    return vocabulary;
}
function weightingOf(attributes, width) {
    const idf = attributes.boolean('use_idf') ? idfOf(attributes) : null;
    if (idf !== null && idf.length !== width)
        throw (0,errors/* corrupt */.qb)(attributes.className, `${idf.length} idf weights for ${width} terms`);
    const sublinear = attributes.boolean('sublinear_tf');
    const norm = normOf(attributes);
    return (counts) => {
        const { indices } = counts;
        const data = counts.data.slice();
        if (sublinear)
            for (let at = 0; at < data.length; at++)
                data[at] = Math.log(data[at]) + 1;
        if (idf !== null)
            for (let at = 0; at < data.length; at++)
                data[at] *= idf[indices[at]];
        const weights = { ...counts, data };
        if (norm !== null)
            (0,normalize/* normalizeInPlace */.i)(weights, norm);
        return weights;
    };
}
/** `weightingOf` in a graph, for [rows, terms] of counts. */
function graphWeighted(graph, counts, attributes) {
    const { abs, add, div, equal, log, mul, sqrt, square, where } = (0,graph_math/* graphMath */.T)(graph);
    const sublinear = attributes.boolean('sublinear_tf');
    const none = equal(counts, 0);
    const frequency = sublinear ? where(none, 0, add(log(where(none, 1, counts)), 1)) : counts;
    const weights = attributes.boolean('use_idf') ? mul(frequency, (0,graph_nodes/* graphRow */.xm)(graph, idfOf(attributes))) : frequency;
    const norm = normOf(attributes);
    if (norm === null)
        return weights;
    const size = norm === 'l1' ? (0,graph_nodes/* graphRowSum */.wJ)(graph, abs(weights)) : sqrt((0,graph_nodes/* graphRowSum */.wJ)(graph, square(weights)));
    return div(weights, where(equal(size, 0), 1, size));
}
/** Stored as a diagonal matrix until 1.4. */
function idfOf(attributes) {
    if (attributes.has('idf_'))
        return attributes.floats('idf_');
    const diagonal = attributes.raw('_idf_diag');
    if (!(diagonal instanceof values/* PyObject */.By))
        throw (0,errors/* unsupported */.qO)(`${attributes.className}._idf_diag`, 'not a sparse matrix');
    const { rows, indptr, data } = (0,sparse/* csrOf */.e)(diagonal);
    return Float64Array.from({ length: rows }, (_, row) => (indptr[row] < indptr[row + 1] ? data[indptr[row]] : 0));
}
function normOf(attributes) {
    const norm = attributes.text('norm');
    if (norm !== null && norm !== 'l1' && norm !== 'l2')
        throw (0,errors/* unsupported */.qO)(`${attributes.className}.norm`, `the norm "${norm}"`);
    return norm;
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

/***/ 13424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ normalizeByNorm),
/* harmony export */   i: () => (/* binding */ normalizeInPlace)
/* harmony export */ });
/** Rows divided by their norm; rows of zeros stay (sklearn.preprocessing.normalize). */
function normalizeByNorm(block, norm) {
    const copy = { ...block, data: block.data.slice() };
    normalizeInPlace(copy, norm);
    return copy;
}
/** `normalizeByNorm` in the block itself. */
function normalizeInPlace(block, norm) {
    const { data } = block;
    for (let row = 0; row < block.rows; row++) {
        const from = block.kind === 'dense' ? row * block.cols : block.indptr[row];
        const to = block.kind === 'dense' ? from + block.cols : block.indptr[row + 1];
        const size = normOf(data, from, to, norm);
        // Dense rows of almost nothing are left alone as well (_handle_zeros_in_scale).
        if (size === 0 || (block.kind === 'dense' && size < 10 * Number.EPSILON))
            continue;
        for (let at = from; at < to; at++)
            data[at] /= size;
    }
}
function normOf(data, from, to, norm) {
    let sum = 0;
    for (let at = from; at < to; at++) {
        const value = data[at];
        if (norm === 'l1')
            sum += Math.abs(value);
        else if (norm === 'l2')
            sum += value * value;
        else
            sum = Math.max(sum, Math.abs(value));
    }
    return norm === 'l2' ? Math.sqrt(sum) : sum;
}


/***/ })

};
