export const id = 3690;
export const ids = [3690];
export const modules = {

/***/ 58825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ columnTypeOf)
/* harmony export */ });
/* harmony import */ var _statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4406);

/** Fewer rows say too little about whether every row has its own value. */
const MIN_ROWS_FOR_ID = 20;
const ID_NAME = /^(id|uuid|guid|index|key|rowid|row_id|row_?number|unnamed: \d+)$|[_ -](id|uuid|guid)$|(?<=[a-z])(Id|ID)$/i;
const TIME_NAME = /(^|[_ -])(timestamp|datetime|epoch|created|updated)([_ -]?(at|on|time|ms))?$/i;
/** Tells values that carry meaning from ids, times and prose, whose shares say nothing about the population. */
function columnTypeOf(profile, rows) {
    const present = rows - (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .missingIn */ .EH)(profile);
    if (profile.type === 'timestamp')
        return { type: 'timestamp', reason: 'a timestamp' };
    if (profile.type === 'boolean')
        return { type: 'categorical', reason: null };
    const distinct = (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctIn */ .U_)(profile);
    if (profile.kind === 'number') {
        const unique = distinct === present && present >= MIN_ROWS_FOR_ID && profile.type === 'integer';
        const { min, max } = profile.values;
        if (unique && max - min + 1 === present)
            return { type: 'id', reason: 'a row number: consecutive integers, each once' };
        if (unique && ID_NAME.test(profile.name))
            return { type: 'id', reason: 'an id: integers, each once' };
        if (present >= MIN_ROWS_FOR_ID && isEpoch(profile.name, min, max)) {
            return { type: 'timestamp', reason: 'a timestamp: seconds or milliseconds since 1970' };
        }
        return { type: 'numeric', reason: null };
    }
    const { texts } = profile;
    if (present > 0 && texts.timestamps >= 0.95 * present)
        return { type: 'timestamp', reason: 'dates or times' };
    const words = present === 0 ? 0 : texts.words / present;
    if (texts.overflowed || (present >= MIN_ROWS_FOR_ID && distinct > 0.5 * present)) {
        return words >= 3
            ? { type: 'text', reason: `free text: ${words.toFixed(0)} words a cell, few cells alike` }
            : idOrNames(distinct, present, texts.overflowed);
    }
    return { type: 'categorical', reason: null };
}
function idOrNames(distinct, present, overflowed) {
    const share = `${distinct} different texts in ${present} rows`;
    if (overflowed || distinct >= 0.9 * present)
        return { type: 'id', reason: `an id: ${share}` };
    return { type: 'text', reason: `names or codes: ${share}` };
}
function isEpoch(name, min, max) {
    const seconds = min >= 1e8 && max < 1e10;
    const milliseconds = min >= 1e11 && max < 1e13;
    return TIME_NAME.test(name) && (seconds || milliseconds);
}


/***/ }),

/***/ 3690:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XK: () => (/* binding */ STORED_SCHEMA_CHECK),
  Eg: () => (/* binding */ dataQuality),
  Z3: () => (/* binding */ sharedColumns)
});

// UNUSED EXPORTS: DEFAULT_QUALITY_THRESHOLD

// EXTERNAL MODULE: ./src/core/stopping.ts
var stopping = __webpack_require__(30503);
// EXTERNAL MODULE: ./src/data/statistics/distribution.ts
var statistics_distribution = __webpack_require__(25726);
// EXTERNAL MODULE: ./src/data/statistics/column-hashes.ts
var column_hashes = __webpack_require__(70871);
// EXTERNAL MODULE: ./src/data/statistics/profile.ts
var statistics_profile = __webpack_require__(89803);
// EXTERNAL MODULE: ./src/data/statistics/table-profile.ts
var table_profile = __webpack_require__(4406);
;// CONCATENATED MODULE: ./src/data/quality/quality-check.ts
/** A finding about named columns: none is good, any is bad; `measured` is how many. */
function columnFinding(columns, good, bad) {
    const names = [...columns.keys()];
    const list = names.slice(0, 5).map((name) => `'${name}'`);
    const more = names.length > list.length ? ` and ${names.length - list.length} more` : '';
    return {
        measured: columns.size,
        threshold: 0,
        failed: columns.size > 0,
        message: columns.size === 0 ? good : `${bad}: ${list.join(', ')}${more}`,
        columns,
    };
}
function percent(share) {
    return `${(share * 100).toFixed(share > 0 && share < 0.001 ? 3 : 1)} %`;
}

;// CONCATENATED MODULE: ./src/data/quality/all-null.ts


/** Columns without a single value, unless the reference data has none there either. */
const allNull = {
    id: 'quality.all_null',
    title: 'Every column has values',
    severity: 'fail',
    inspect({ current, expected }) {
        const found = new Map();
        for (const column of current.columns) {
            if ((0,table_profile/* missingIn */.EH)(column) < current.rows)
                continue;
            if (expected?.get(column.name)?.missing === 1)
                continue;
            found.set(column.name, 'no value at all');
        }
        return columnFinding(found, 'every column has values', 'columns without a single value');
    },
};

;// CONCATENATED MODULE: ./src/data/quality/category-casing.ts

/** Categories that differ only in case or in spaces around them are one category in two spellings. */
const categoryCasing = {
    id: 'quality.category_casing',
    title: 'Categories have one spelling',
    severity: 'warn',
    inspect({ current }) {
        const found = new Map();
        for (const column of current.columns) {
            if (column.kind !== 'string' || column.texts.counts.size > 0.5 * column.texts.present)
                continue;
            const spellings = new Map();
            for (const text of column.texts.counts.keys()) {
                const plain = text.trim().toLowerCase();
                const other = spellings.get(plain);
                if (other !== undefined) {
                    found.set(column.name, `'${other}' and '${text}'`);
                    break;
                }
                spellings.set(plain, text);
            }
        }
        return columnFinding(found, 'categories have one spelling', 'categories that differ only in case or spaces');
    },
};

;// CONCATENATED MODULE: ./src/data/quality/constant.ts


/** Columns with one value in every row: nothing can be learnt from or tested on them. */
const constant = {
    id: 'quality.constant',
    title: 'No column is constant',
    severity: 'warn',
    inspect({ current, target }) {
        const found = new Map();
        for (const column of current.columns) {
            if (column.name === target || current.rows < 2 || (0,table_profile/* missingIn */.EH)(column) > 0)
                continue;
            if ((0,table_profile/* distinctIn */.U_)(column) === 1)
                found.set(column.name, 'the same value in every row');
        }
        return columnFinding(found, 'no column is constant', 'columns with the same value in every row');
    },
};

;// CONCATENATED MODULE: ./src/data/quality/duplicated-rows.ts

/** A small share of equal rows happens by itself; more points to rows that were joined or appended twice. */
const SHARE = 0.05;
/** Rows that repeat an earlier row in every column. */
const duplicatedRows = {
    id: 'quality.duplicated_rows',
    title: 'Few rows are repeated',
    severity: 'warn',
    inspect({ current }) {
        if (!current.wholeRows)
            return null;
        const { share, exact } = current.hashes.duplicates();
        return {
            measured: share,
            threshold: SHARE,
            failed: share > SHARE,
            message: `${exact ? '' : 'about '}${percent(share)} of the rows repeat an earlier row`,
            columns: new Map(),
        };
    },
};

// EXTERNAL MODULE: ./src/core/table.ts
var table = __webpack_require__(70859);
;// CONCATENATED MODULE: ./src/data/quality/label-leakage.ts


/** Share of what the most frequent label leaves open that one feature alone explains; above it, the feature is suspect. */
const EXPLAINED = 0.99;
const MIN_ROWS = 50;
const BINS = 32;
/**
 * Features that alone tell the label: for classes, the label most frequent in each value (or each of 32 quantile bins)
 * of the feature is right for 99 % of the rows that the most frequent label overall gets wrong; for amounts, the rank
 * correlation is 0.999 or more. Ids, where every row has its own value, are not asked.
 */
const labelLeakage = {
    id: 'quality.label_leakage',
    title: 'No feature gives the label away',
    severity: 'warn',
    inspect(context) {
        const label = context.target === null ? undefined : (0,table/* columnNamed */.c1)(context.sample, context.target);
        if (label === undefined || context.sample.rows < MIN_ROWS)
            return null;
        const found = new Map();
        for (const feature of context.sample.columns) {
            if (feature === label)
                continue;
            const told = toldBy(feature, label, context);
            if (told !== null)
                found.set(feature.name, told);
        }
        return columnFinding(found, 'no single feature gives the label away', 'features that alone give the label away');
    },
};
function toldBy(feature, label, context) {
    const { rows } = context.sample;
    if (!context.classes) {
        if (feature.kind === 'string' || label.kind === 'string')
            return null;
        const correlation = rankCorrelation(feature.values, label.values);
        return Math.abs(correlation) >= 0.999 ? `rank correlation ${correlation.toFixed(4)} with the label` : null;
    }
    const groups = groupsOf(feature, rows);
    if (groups === null)
        return null;
    const explained = explainedShare(groups, codesOf(label, rows), rows);
    return explained >= EXPLAINED ? `explains ${percent(explained)} of the label` : null;
}
/** Values of a feature as small codes, quantile bins for many numbers; null for columns with too many values to group. */
function groupsOf(feature, rows) {
    const codes = codesOf(feature, rows);
    const distinct = new Set(codes).size;
    if (distinct <= BINS)
        return codes;
    if (feature.kind === 'string')
        return distinct <= rows / 10 ? codes : null;
    const ranks = ranksOf(feature.values);
    return Int32Array.from(ranks, (rank) => (Number.isNaN(rank) ? -1 : Math.floor((rank / rows) * BINS)));
}
function codesOf(column, rows) {
    if (column.kind === 'string')
        return column.codes;
    const codeOf = new Map();
    const codes = new Int32Array(rows);
    for (let row = 0; row < rows; row++) {
        const value = column.values[row];
        let code = codeOf.get(value);
        if (code === undefined)
            codeOf.set(value, (code = codeOf.size));
        codes[row] = Number.isNaN(value) ? -1 : code;
    }
    return codes;
}
/** Goodman and Kruskal's lambda: the relative drop in wrong guesses of the label once the group is known. */
function explainedShare(groups, labels, rows) {
    const tables = new Map();
    const totals = new Map();
    for (let row = 0; row < rows; row++) {
        const table = tables.get(groups[row]) ?? new Map();
        tables.set(groups[row], table);
        table.set(labels[row], (table.get(labels[row]) ?? 0) + 1);
        totals.set(labels[row], (totals.get(labels[row]) ?? 0) + 1);
    }
    const most = Math.max(...totals.values());
    if (most === rows)
        return 0;
    let right = 0;
    for (const table of tables.values())
        right += Math.max(...table.values());
    return (right - most) / (rows - most);
}
function rankCorrelation(first, second) {
    const [a, b] = [ranksOf(first), ranksOf(second)];
    let [n, sumA, sumB] = [0, 0, 0];
    for (let row = 0; row < a.length; row++) {
        if (Number.isNaN(a[row]) || Number.isNaN(b[row]))
            continue;
        n++;
        sumA += a[row];
        sumB += b[row];
    }
    let [both, varianceA, varianceB] = [0, 0, 0];
    for (let row = 0; row < a.length; row++) {
        if (Number.isNaN(a[row]) || Number.isNaN(b[row]))
            continue;
        const [da, db] = [a[row] - sumA / n, b[row] - sumB / n];
        both += da * db;
        varianceA += da * da;
        varianceB += db * db;
    }
    return varianceA === 0 || varianceB === 0 ? 0 : both / Math.sqrt(varianceA * varianceB);
}
/** Zero-based mean ranks; NaN stays NaN. */
function ranksOf(values) {
    const order = Array.from(values.keys()).filter((row) => !Number.isNaN(values[row]));
    order.sort((a, b) => values[a] - values[b]);
    const ranks = new Float64Array(values.length).fill(NaN);
    for (let start = 0, end = 0; start < order.length; start = end) {
        while (end < order.length && values[order[end]] === values[order[start]])
            end++;
        for (let at = start; at < end; at++)
            ranks[order[at]] = (start + end - 1) / 2;
    }
    return ranks;
}

// EXTERNAL MODULE: ./src/core/nearest.ts
var nearest = __webpack_require__(90761);
;// CONCATENATED MODULE: ./src/data/quality/missing-columns.ts


/** Columns that the reference data or the model has and the current data lacks. */
const missingColumns = {
    id: 'quality.missing_columns',
    title: 'No column is missing',
    severity: 'fail',
    inspect({ current, expected: learnt, inputs }) {
        const expected = [...(learnt?.keys() ?? []), ...(inputs ?? []).flatMap(({ name }) => (name === null ? [] : [name]))];
        if (expected.length === 0)
            return null;
        const present = current.schema.map(({ name }) => name);
        const found = new Map();
        for (const name of expected) {
            if (present.includes(name))
                continue;
            const meant = (0,nearest/* nearest */.p)(name, present);
            found.set(name, meant === null ? 'missing' : `missing; is it '${meant}'?`);
        }
        return columnFinding(found, 'every expected column is there', 'expected columns are missing');
    },
};

;// CONCATENATED MODULE: ./src/data/quality/missing-target.ts

/** Rows without a label cannot be scored. */
const missingTarget = {
    id: 'quality.missing_target',
    title: 'Every row has a label',
    severity: 'fail',
    inspect({ current, target }) {
        const column = target === null ? undefined : current.column(target);
        if (column === undefined)
            return null;
        const missing = (0,table_profile/* missingIn */.EH)(column);
        return {
            measured: missing,
            threshold: 0,
            failed: missing > 0,
            message: missing === 0 ? 'every row has a label' : `${missing} of ${current.rows} rows have no '${target}'`,
            columns: new Map(missing > 0 ? [[target, `${missing} rows have no label`]] : []),
        };
    },
};

;// CONCATENATED MODULE: ./src/data/quality/mixed-types.ts

/** A text column with this share of numbers was meant to hold numbers. */
const MOSTLY_NUMBERS = 0.5;
/** Text columns of which most cells are numbers: a stray text has made them useless to a model. */
const mixedTypes = {
    id: 'quality.mixed_types',
    title: 'Columns hold one kind of value',
    severity: 'warn',
    inspect({ current }) {
        const found = new Map();
        for (const column of current.columns) {
            if (column.kind !== 'string' || column.texts.present === 0)
                continue;
            const { numbers, present } = column.texts;
            if (numbers === present || numbers < MOSTLY_NUMBERS * present)
                continue;
            found.set(column.name, `${percent(numbers / present)} numbers, the rest text`);
        }
        return columnFinding(found, 'columns hold one kind of value', 'columns mix numbers and text');
    },
};

;// CONCATENATED MODULE: ./src/data/quality/mostly-missing.ts


/** More missing cells than values, or this much more missing than in the reference. */
const MOST = 0.5;
const INCREASE = 0.1;
/** Columns that are mostly empty, or much emptier than in the reference data. */
const mostlyMissing = {
    id: 'quality.missing_values',
    title: 'Columns are filled',
    severity: 'warn',
    inspect({ current, expected }) {
        const found = new Map();
        for (const column of current.columns) {
            const share = (0,table_profile/* missingIn */.EH)(column) / current.rows;
            const shareBefore = expected?.get(column.name)?.missing ?? null;
            if (shareBefore !== null && share > shareBefore + INCREASE) {
                found.set(column.name, `${percent(share)} missing, ${percent(shareBefore)} in the reference data`);
            }
            else if (shareBefore === null && share > MOST && share < 1) {
                found.set(column.name, `${percent(share)} missing`);
            }
        }
        return columnFinding(found, 'columns are filled', 'columns with many missing values');
    },
};

;// CONCATENATED MODULE: ./src/data/quality/new-columns.ts

/** Columns that the reference data does not have. */
const newColumns = {
    id: 'quality.new_columns',
    title: 'No column is new',
    severity: 'warn',
    inspect({ current, expected }) {
        if (expected === null)
            return null;
        const found = current.schema.filter(({ name }) => !expected.has(name)).map(({ name }) => [name, 'new']);
        return columnFinding(new Map(found), 'no column is new', 'columns that the reference data does not have');
    },
};

;// CONCATENATED MODULE: ./src/data/quality/one-class.ts

/** With a single label value, nearly every metric is undefined or says nothing. */
const oneClass = {
    id: 'quality.one_class',
    title: 'The label varies',
    severity: 'fail',
    inspect({ current, target }) {
        const column = target === null ? undefined : current.column(target);
        if (column === undefined)
            return null;
        const distinct = (0,table_profile/* distinctIn */.U_)(column);
        return {
            measured: distinct,
            threshold: 2,
            failed: distinct < 2,
            message: `'${target}' has ${distinct} different value${distinct === 1 ? '' : 's'}`,
            columns: new Map(distinct < 2 ? [[target, 'the label never varies']] : []),
        };
    },
};

;// CONCATENATED MODULE: ./src/data/quality/outliers.ts


/** Tukey's outer fences (Exploratory Data Analysis, 1977): about 2 in a million of normal data lie outside. */
const FENCE = 3;
/** Heavy tails are common; this share of the rows outside is worth a look. */
const outliers_SHARE = 0.01;
/** Number columns with many values beyond three interquartile ranges from the quartiles (the reference's, if given). */
const outliers = {
    id: 'quality.outliers',
    title: 'Few outliers',
    severity: 'warn',
    inspect({ current, reference, target }) {
        const found = new Map();
        for (const column of current.columns) {
            if (column.kind !== 'number' || column.type === 'boolean' || column.name === target)
                continue;
            const before = reference?.column(column.name);
            const basis = (before?.kind === 'number' ? before : column).values.distribution();
            const now = column.values.distribution();
            if (basis.total < 20 || now.total === 0)
                continue;
            const [low, high] = (0,statistics_distribution/* quantilesOf */.Ck)(basis, [0.25, 0.75]);
            const reach = FENCE * (high - low);
            if (reach === 0)
                continue;
            const [below, inside] = (0,statistics_distribution/* countsBetween */.rQ)(now, [low - reach, high + reach]);
            const share = (below + (now.total - below - inside)) / now.total;
            if (share > outliers_SHARE)
                found.set(column.name, `${percent(share)} outside ${outliers_short(low - reach)} to ${outliers_short(high + reach)}`);
        }
        return columnFinding(found, 'few outliers', 'columns with many outliers');
    },
};
function outliers_short(value) {
    return String(Number(value.toPrecision(4)));
}

;// CONCATENATED MODULE: ./src/data/quality/train-overlap.ts

/** A few equal rows are chance; more, and the metrics are measured on what the model has seen. */
const train_overlap_SHARE = 0.01;
/** Rows of the current data that are also in the reference data, by the columns that both have. */
const trainOverlap = {
    id: 'quality.reference_overlap',
    title: 'Validation rows are not in the reference data',
    severity: 'warn',
    inspect({ overlap }) {
        if (overlap === null)
            return null;
        return {
            measured: overlap,
            threshold: train_overlap_SHARE,
            failed: overlap > train_overlap_SHARE,
            message: `${percent(overlap)} of the rows are also in the reference data`,
            columns: new Map(),
        };
    },
};

// EXTERNAL MODULE: ./src/data/quality/learnt-schema.ts
var learnt_schema = __webpack_require__(1056);
;// CONCATENATED MODULE: ./src/data/quality/type-change.ts


/** Columns whose cells are of another kind than in the reference data. */
const typeChange = {
    id: 'quality.type_change',
    title: 'Columns keep their type',
    severity: 'fail',
    inspect({ current, expected }) {
        if (expected === null)
            return null;
        const found = new Map();
        for (const column of current.columns) {
            const before = expected.get(column.name);
            if (before === undefined || (0,learnt_schema/* sameType */.n6)(before, column, current.rows))
                continue;
            const numbers = column.kind === 'string' && column.texts.numbers > 0 ? ` (${column.texts.numbers} cells are numbers)` : '';
            found.set(column.name, `was ${before.type}, is ${column.type}${numbers}`);
        }
        return columnFinding(found, 'every column has the type of the reference data', 'columns changed their type');
    },
};

;// CONCATENATED MODULE: ./src/data/quality/checks.ts














/** All checks, in the order of the report. */
const QUALITY_CHECKS = [
    missingColumns,
    typeChange,
    newColumns,
    missingTarget,
    oneClass,
    allNull,
    constant,
    mostlyMissing,
    mixedTypes,
    categoryCasing,
    outliers,
    duplicatedRows,
    trainOverlap,
    labelLeakage,
];

;// CONCATENATED MODULE: ./src/data/quality/dimensions.ts


/**
 * The four dimensions, each in [0,1]:
 * completeness = cells with a value / cells; uniqueness = rows that repeat no earlier row / rows; validity = cells
 * with a value inside their domain (rules.ts) / cells with a value; consistency = expected columns that are there with
 * the expected type, and SQL rules that hold / expected columns and rules. Uniqueness is null for rows that hold arrays beside their columns. Consistency is null without a reference, a stored schema, a model or a rule to expect something from,
 * validity when there is no value at all.
 */
function dimensionsOf(current, learnt, inputs, { invalid, rules }) {
    const cells = current.rows * current.columns.length;
    const missing = current.columns.reduce((sum, column) => sum + (0,table_profile/* missingIn */.EH)(column), 0);
    return {
        completeness: 1 - missing / cells,
        uniqueness: current.wholeRows ? 1 - current.hashes.duplicates().share : null,
        validity: cells === missing ? null : 1 - invalid / (cells - missing),
        consistency: consistencyOf(current, learnt, inputs, rules),
    };
}
/** Mean of the dimensions that could be measured, with equal weights. */
function scoreOf(dimensions) {
    const measured = Object.values(dimensions).filter((value) => value !== null);
    return measured.reduce((sum, value) => sum + value, 0) / measured.length;
}
function consistencyOf(current, learnt, inputs, rules) {
    const expected = new Map();
    for (const { name, kind } of inputs ?? []) {
        if (name !== null)
            expected.set(name, (column) => kind !== 'number' || isNumeric(column, current.rows));
    }
    for (const before of learnt?.values() ?? []) {
        expected.set(before.name, (column) => (0,learnt_schema/* sameType */.n6)(before, column, current.rows));
    }
    // A rule that could not be evaluated says nothing about the data; it closes the gate by itself.
    const told = rules.filter(({ status }) => status === 'passed' || status === 'failed');
    if (expected.size + told.length === 0)
        return null;
    let fitting = told.filter(({ status }) => status === 'passed').length;
    for (const [name, fits] of expected) {
        const column = current.column(name);
        if (column !== undefined && fits(column))
            fitting++;
    }
    return fitting / (expected.size + told.length);
}
function isNumeric(column, rows) {
    return column.kind === 'number' || (0,table_profile/* missingIn */.EH)(column) === rows;
}

// EXTERNAL MODULE: ./src/core/errors.ts
var errors = __webpack_require__(74296);
// EXTERNAL MODULE: ./src/core/text.ts
var core_text = __webpack_require__(72020);
;// CONCATENATED MODULE: ./src/data/quality/rules.ts




/** Numbers up to a tenth of the reference's range outside it still count as inside: a new extreme is not an error. */
const RANGE_MARGIN = 0.1;
/**
 * Cells of a column that hold a value, but not one of its domain: infinite, of another type than in the reference,
 * outside the declared rule, or, without a rule, outside the reference's range (a tenth wider) or categories.
 */
function invalidIn(column, rule, learnt) {
    if (column.kind === 'string')
        return invalidTexts(column, rule, learnt);
    const { values } = column;
    const present = values.distribution().total;
    if (rule?.type === 'string' || (rule === undefined && learnt !== undefined && (0,learnt_schema/* kindOf */.I)(learnt) === 'string')) {
        return present + values.infinite;
    }
    return values.infinite + present - validNumbers(column, domainOf(rule, learnt));
}
function invalidTexts(column, rule, learnt) {
    const { texts } = column;
    const numbersWanted = rule?.type === 'number' || rule?.min !== undefined || rule?.max !== undefined;
    if (numbersWanted || (rule === undefined && learnt !== undefined && (0,learnt_schema/* kindOf */.I)(learnt) === 'number'))
        return texts.present - texts.numbers;
    const accept = textDomain(rule, learnt);
    if (accept === null)
        return 0;
    let invalid = 0;
    for (const [text, count] of texts.counts)
        if (!accept(text))
            invalid += count;
    return invalid;
}
function textDomain(rule, learnt) {
    if (rule?.allowed !== undefined || rule?.pattern !== undefined) {
        const allowed = rule.allowed === undefined ? null : new Set(rule.allowed.map(String));
        const pattern = rule.pattern === undefined ? null : compiled(rule.pattern);
        return (text) => (allowed?.has(text) ?? true) && (pattern?.test(text) ?? true);
    }
    if (rule !== undefined || learnt === undefined || learnt.categories === null)
        return null;
    const known = new Set(learnt.categories);
    return (text) => known.has(text);
}
function compiled(pattern) {
    try {
        return new RegExp(`^(?:${pattern})$`, 'u');
    }
    catch (cause) {
        throw new errors/* ModelGateError */.j3('config', `not a regular expression: ${(0,core_text/* plain */.pj)(pattern)}`, { subject: pattern, cause });
    }
}
function domainOf(rule, learnt) {
    if (rule !== undefined) {
        const allowed = rule.allowed === undefined ? null : new Set(rule.allowed.map(Number));
        return { min: rule.min ?? -Infinity, max: rule.max ?? Infinity, allowed };
    }
    if (learnt === undefined || learnt.range === null)
        return { min: -Infinity, max: Infinity, allowed: null };
    const [min, max] = learnt.range;
    const margin = (max - min) * RANGE_MARGIN;
    return { min: min - margin, max: max + margin, allowed: null };
}
function validNumbers(column, { min, max, allowed }) {
    const distribution = column.values.distribution();
    if (allowed === null)
        return (0,statistics_distribution/* countWithin */.tH)(distribution, min, max);
    let valid = 0;
    for (const [at, value] of distribution.values.entries()) {
        if (value >= min && value <= max && allowed.has(value))
            valid += distribution.counts?.[at] ?? 1;
    }
    return valid;
}

;// CONCATENATED MODULE: ./src/data/quality/data-quality.ts








const DEFAULT_QUALITY_THRESHOLD = 0.85;
/** The check that tells of a stored schema: which one the columns are checked against, or why none is. */
const STORED_SCHEMA_CHECK = 'quality.stored_schema';
/**
 * Quality of a table: the equal-weight mean of the dimensions (dimensions.ts) against the threshold, and the checks of
 * checks.ts. A check of severity warn that found something is `failed` with `severity: 'warn'`.
 */
async function dataQuality(current, options = {}) {
    // Side by side: large tables are read in threads.
    const [profile, reference] = await Promise.all([
        (0,statistics_profile/* profileOf */.dp)(current),
        options.reference === undefined ? null : (0,statistics_profile/* profileOf */.dp)(options.reference),
    ]);
    if (profile.columns.length === 0)
        return withoutColumns(profile.rows, options.ruleResults ?? []);
    const stored = reference === null ? options.stored : undefined;
    const learnt = reference === null ? stored?.schema.columns : (0,learnt_schema/* learntColumns */.s0)(reference);
    const context = {
        current: profile,
        reference,
        expected: learnt === undefined ? null : (0,learnt_schema/* byName */.nG)(learnt),
        sample: await (0,statistics_profile/* sampleOf */.uV)(current),
        target: options.target ?? null,
        classes: options.classes ?? holdsClasses(profile, options.target),
        inputs: options.inputs ?? null,
        rules: options.rules ?? {},
        overlap: await overlapOf(current, profile, options.reference, reference),
    };
    const problems = new Map();
    const checks = [];
    for (const check of QUALITY_CHECKS) {
        if (options.skip?.includes(check.id))
            continue;
        await (0,stopping/* breathe */.q)(options.signal);
        checks.push(...resultOf(check, context, problems));
    }
    const columns = columnsOf(context, problems);
    const invalid = columns.reduce((sum, column) => sum + column.invalid, 0);
    const rules = options.ruleResults ?? [];
    const dimensions = dimensionsOf(profile, context.expected, context.inputs, { invalid, rules });
    const score = scoreOf(dimensions);
    const threshold = options.threshold ?? DEFAULT_QUALITY_THRESHOLD;
    return {
        status: 'evaluated',
        reason: null,
        score,
        rows: profile.rows,
        dimensions,
        columns,
        checks: [
            scoreCheck(score, threshold, dimensions),
            ...(stored === undefined ? [] : [storedCheck(stored)]),
            ...checks,
            ...rules,
        ],
    };
}
function withoutColumns(rows, checks) {
    const dimensions = { completeness: null, uniqueness: null, validity: null, consistency: null };
    const reason = 'the data holds arrays only; quality is measured on columns';
    return { status: 'not_evaluated', reason, score: null, rows, dimensions, columns: [], checks };
}
function scoreCheck(score, threshold, dimensions) {
    const parts = Object.entries(dimensions).filter((entry) => entry[1] !== null);
    const weakest = parts.toSorted(([, a], [, b]) => a - b)[0];
    return {
        id: 'quality.score',
        status: score >= threshold ? 'passed' : 'failed',
        measured: score,
        threshold,
        message: `data quality ${score.toFixed(4)}; weakest is ${weakest[0]} with ${weakest[1].toFixed(4)}`,
        duration_ms: 0,
    };
}
/** Says what the columns are checked against. */
function storedCheck({ deployment, schema }) {
    return {
        id: STORED_SCHEMA_CHECK,
        status: 'passed',
        measured: schema.columns.length,
        threshold: null,
        message: `columns are checked against the schema stored with deployment ${deployment}`,
        duration_ms: 0,
    };
}
function resultOf(check, context, problems) {
    const start = performance.now();
    const finding = check.inspect(context);
    if (finding === null)
        return [];
    for (const [name, problem] of finding.columns)
        problems.set(name, [...(problems.get(name) ?? []), problem]);
    return [
        {
            id: check.id,
            status: finding.failed ? 'failed' : 'passed',
            measured: finding.measured,
            threshold: finding.threshold,
            message: finding.message,
            duration_ms: performance.now() - start,
            severity: check.severity,
        },
    ];
}
function columnsOf({ current, expected, rules }, problems) {
    const columns = current.columns.map((column) => {
        const rule = Object.hasOwn(rules, column.name) ? rules[column.name] : undefined;
        const invalid = invalidIn(column, rule, expected?.get(column.name));
        const found = problems.get(column.name) ?? [];
        return {
            name: column.name,
            type: column.type,
            missing: (0,table_profile/* missingIn */.EH)(column),
            distinct: (0,table_profile/* distinctIn */.U_)(column),
            invalid,
            problems: invalid > 0 ? [...found, `${invalid} cells outside the domain`] : found,
        };
    });
    const absent = [...problems].filter(([name]) => current.column(name) === undefined);
    return [
        ...columns,
        ...absent.map(([name, found]) => ({ name, type: 'absent', missing: 0, distinct: 0, invalid: 0, problems: found })),
    ];
}
function holdsClasses(profile, target) {
    const column = target === undefined ? undefined : profile.column(target);
    if (column === undefined)
        return false;
    if (column.kind === 'string' || column.type === 'boolean')
        return true;
    return (0,statistics_distribution/* valueCounts */.al)(column.values.distribution(), 20)?.values.every(Number.isInteger) ?? false;
}
async function overlapOf(current, profile, referenceTable, reference) {
    if (referenceTable === undefined || reference === null || referenceTable === current)
        return null;
    if (!profile.wholeRows || !reference.wholeRows)
        return null;
    const shared = sharedColumns(profile, reference);
    if (shared === null)
        return null;
    if (shared === 'all')
        return profile.hashes.shareIn(reference.hashes);
    return (await (0,column_hashes/* hashesOf */.m)(current, shared)).shareIn(await (0,column_hashes/* hashesOf */.m)(referenceTable, shared));
}
/** The columns by which rows of both tables are compared; null: too few to tell rows apart. */
function sharedColumns(current, reference) {
    const known = new Set(reference.schema.map(({ name }) => name));
    const shared = current.schema.map(({ name }) => name).filter((name) => known.has(name));
    if (shared.length < 2)
        return null;
    return shared.length === current.schema.length && shared.length === known.size ? 'all' : shared;
}


/***/ }),

/***/ 1056:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   n6: () => (/* binding */ sameType),
/* harmony export */   nG: () => (/* binding */ byName),
/* harmony export */   s0: () => (/* binding */ learntColumns),
/* harmony export */   uC: () => (/* binding */ learntSchema)
/* harmony export */ });
/* harmony import */ var _drift_column_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58825);
/* harmony import */ var _statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89803);
/* harmony import */ var _statistics_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4406);


/** Learns the schema of reference data, to be kept; reads the table unless quality or drift did. @throws as reading it */
async function learntSchema(table, target) {
    return { target, columns: learntColumns(await (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOf */ .dp)(table)) };
}
function learntColumns({ columns, rows }) {
    return columns.map((column) => ({
        name: column.name,
        type: column.type,
        // Of no rows, no column has a value.
        missing: rows === 0 ? 1 : (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .missingIn */ .EH)(column) / rows,
        range: rangeOf(column),
        categories: categoriesOf(column, rows),
    }));
}
function byName(columns) {
    return new Map(columns.map((column) => [column.name, column]));
}
/** Numbers, integers and booleans are one kind, texts the other; a column without values fits any type. */
function sameType(before, now, rowsNow) {
    return kindOf(before) === now.kind || before.missing === 1 || (0,_statistics_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .missingIn */ .EH)(now) === rowsNow;
}
/** How the cells of a learnt column are read. */
function kindOf({ type }) {
    return type === 'string' || type === 'timestamp' ? 'string' : 'number';
}
function rangeOf(column) {
    if (column.kind === 'string')
        return null;
    const { min, max } = column.values;
    return min > max ? null : [min, max];
}
function categoriesOf(column, rows) {
    if (column.kind === 'number' || (0,_drift_column_type_js__WEBPACK_IMPORTED_MODULE_2__/* .columnTypeOf */ .g)(column, rows).type !== 'categorical')
        return null;
    const { counts, overflowed } = column.texts;
    return overflowed || counts.size === 0 ? null : [...counts.keys()];
}


/***/ }),

/***/ 70871:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ rememberHashes),
/* harmony export */   m: () => (/* binding */ hashesOf)
/* harmony export */ });
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80416);
/* harmony import */ var _row_hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35203);


const KNOWN = new WeakMap();
/** Hashes of the rows by some of their columns, which takes a reading of its own. */
async function hashesOf(table, names) {
    const known = KNOWN.get(table);
    if (known?.isOf(names) === true)
        return known;
    const hashes = new _row_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .RowHashes */ .h(names);
    for await (const chunk of ((0,_table_source_js__WEBPACK_IMPORTED_MODULE_1__/* .isTableSource */ ._h)(table) ? table : (0,_table_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceOf */ .vz)(table)).chunks())
        hashes.add(chunk);
    return hashes;
}
/** Tells what a reading would give, of a table that other processes have read. */
function rememberHashes(table, hashes) {
    KNOWN.set(table, hashes);
}


/***/ }),

/***/ 89803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dp: () => (/* binding */ profileOf),
/* harmony export */   o6: () => (/* binding */ collectStatistics),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80416);
/* harmony import */ var _table_statistics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25804);



const READINGS = new WeakMap();
/** Reads the table once; quality and drift of the same table share the result. */
async function profileOf(table) {
    return (await statisticsOf(table)).profile;
}
/** Some rows of the table, from the same reading. */
async function sampleOf(table) {
    return (await statisticsOf(table)).sample;
}
function statisticsOf(table) {
    const known = READINGS.get(table);
    if (known !== undefined)
        return known;
    const source = (0,_table_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isTableSource */ ._h)(table) ? table : (0,_table_source_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(table);
    const made = source.statistics?.() ?? collectStatistics(source);
    READINGS.set(table, made);
    return made;
}
/** Reads the table in this thread. @param spent true when its chunks are made anew for this reading */
async function collectStatistics(source, spent = false) {
    const { schema, rows, tensors } = source;
    const wholeRows = tensors?.every((tensor) => tensor.inColumns) ?? true;
    const collector = new _table_statistics_js__WEBPACK_IMPORTED_MODULE_1__.StatisticsCollector({ schema, rows, wholeRows });
    for await (const chunk of source.columnChunks?.() ?? source.chunks())
        collector.add(chunk, spent);
    return collector.finish();
}


/***/ })

};
