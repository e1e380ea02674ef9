export const id = 8782;
export const ids = [8782];
export const modules = {

/***/ 48875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72020);

/** Column names for a message, shortened when there are many. */
function listNames(names, most = 20) {
    const shown = names.slice(0, most).map((name) => `'${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(name, 60)}'`);
    return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
}


/***/ }),

/***/ 2043:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ok: () => (/* binding */ PictureRows),
/* harmony export */   YP: () => (/* binding */ pictureFit),
/* harmony export */   uf: () => (/* binding */ UNFITTED)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72020);
/* harmony import */ var _picture_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13250);



const UNFITTED = { name: 'image', channels: null, channelsFirst: false, height: null, width: null };
const KNOWN_CHANNELS = [1, 3, 4];
/** By the model's one input of three dimensions; null when it has none. */
function pictureFit({ inputs }) {
    const input = inputs.find(({ kind, shape }) => kind === 'tensor' && shape?.length === 3);
    if (input?.shape === undefined)
        return null;
    const [first, second, third] = input.shape;
    const channelsFirst = KNOWN_CHANNELS.includes(first) && !KNOWN_CHANNELS.includes(third) && third !== null;
    const channels = channelsFirst ? first : third;
    return {
        name: input.name ?? UNFITTED.name,
        channels: KNOWN_CHANNELS.includes(channels) ? channels : null,
        channelsFirst,
        height: channelsFirst ? second : first,
        width: channelsFirst ? third : second,
    };
}
/** Collects pictures of one size into a tensor, one a row. */
class PictureRows {
    #fit;
    #range;
    #first = null;
    #firstPath = '';
    constructor(fit, range) {
        this.#fit = fit;
        this.#range = range;
    }
    /** Of one row. @throws ModelGateError data when the picture has another size than the model or the first one */
    prepare(picture, path) {
        const { height, width, channels } = this.#fit;
        if ((height !== null && picture.height !== height) || (width !== null && picture.width !== width)) {
            throw misfit(path, picture, `the model takes ${width ?? 'any'} x ${height ?? 'any'}`);
        }
        this.#first ??= (0,_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .convertChannels */ .m)(picture, channels ?? (picture.channels === 2 ? 1 : picture.channels));
        if (this.#firstPath === '')
            this.#firstPath = path;
        if (picture.height !== this.#first.height || picture.width !== this.#first.width) {
            throw misfit(path, picture, `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(this.#firstPath)} has ${this.#first.width} x ${this.#first.height}`);
        }
        return (0,_picture_js__WEBPACK_IMPORTED_MODULE_0__/* .convertChannels */ .m)(picture, this.#first.channels);
    }
    /** @param pictures prepared, at least one */
    tensor(pictures) {
        const { width, height, channels } = pictures[0];
        const size = width * height * channels;
        const raw = new Uint8Array(pictures.length * size);
        for (const [row, { data }] of pictures.entries()) {
            if (this.#fit.channelsFirst)
                putChannelsFirst(data, channels, raw.subarray(row * size, (row + 1) * size));
            else
                raw.set(data, row * size);
        }
        const shape = this.#fit.channelsFirst ? [channels, height, width] : [height, width, channels];
        return { name: this.#fit.name, shape, data: scaled(raw, this.#range) };
    }
}
function putChannelsFirst(data, channels, out) {
    const pixels = data.length / channels;
    for (let channel = 0; channel < channels; channel++) {
        for (let pixel = 0; pixel < pixels; pixel++)
            out[channel * pixels + pixel] = data[pixel * channels + channel];
    }
}
/** As NumPy computes x / 255 and x / 127.5 - 1 in float32. */
function scaled(raw, range) {
    if (range === '0-255')
        return raw;
    const table = Float32Array.from({ length: 256 }, (_, value) => range === '0-1' ? value / 255 : Math.fround(value / 127.5) - 1);
    return Float32Array.from(raw, (value) => table[value]);
}
function misfit(path, { width, height }, other) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(path)}: the image has ${width} x ${height} pixels, ${other}`, {
        subject: path,
        remedy: 'Resize the images as it was done for training; no resizing of another library gives the same pixels.',
    });
}


/***/ }),

/***/ 68782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openImageFolder: () => (/* binding */ openImageFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_table_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70859);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _table_source_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80416);
/* harmony import */ var _columns_list_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48875);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8727);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2043);
/* harmony import */ var _read_picture_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90149);










/** The label column of image folders. */
const LABEL = 'label';
/** Images of one data set. */
const MAX_IMAGES = 10_000_000;
/**
 * Opens folders of images, one a class, in the order of Keras' image_dataset_from_directory: classes sorted by name, files by
 * name within (https://keras.io/api/data_loading/image/). The table has a tensor `image` and a column `label` with the folder's name,
 * or, for a model whose classes are the numbers 0, 1, ..., its place in that order, which is what Keras trains on.
 * @throws ModelGateError data for other files among them, no images; as readPicture
 */
async function openImageFolder(path, folders, range) {
    const classes = folders.toSorted();
    const paths = [];
    const labels = [];
    for (const [label, folder] of classes.entries()) {
        for (const file of await filesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, folder))) {
            paths.push((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, folder, file));
            labels.push(label);
        }
        if (paths.length > MAX_IMAGES)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('limit', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(path)}: more than ${MAX_IMAGES} images`);
    }
    const [one] = paths;
    if (one === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(path)}: the table has no rows: no image in ${(0,_columns_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(classes)}`, {
            subject: path,
        });
    }
    const first = await (0,_read_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .readPicture */ .d)(one);
    return sourceOf({ path, paths, labels: Int32Array.from(labels), classes, range, first }, _fit_js__WEBPACK_IMPORTED_MODULE_6__/* .UNFITTED */ .uf, false);
}
async function filesOf(folder) {
    const entries = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true })).filter(_visible_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .R);
    const other = entries.find((entry) => entry.isDirectory() || !_read_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .PICTURE_NAME */ .F.test(entry.name));
    if (other !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('data', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, other.name))}: not an image in a folder of images`, {
            subject: folder,
            remedy: 'Keep PNG and JPEG files only in the folder of a class.',
        });
    }
    return entries.map(({ name }) => name).toSorted();
}
function sourceOf(images, fit, numbered) {
    const { first } = images;
    const channels = fit.channels ?? (first.channels === 2 ? 1 : first.channels);
    const { height, width } = first;
    const shape = fit.channelsFirst ? [channels, height, width] : [height, width, channels];
    return {
        path: images.path,
        format: 'images',
        schema: [{ name: LABEL, type: numbered ? 'integer' : 'string' }],
        tensors: [{ name: fit.name, shape }],
        rows: images.paths.length,
        async *chunks() {
            const rows = new _fit_js__WEBPACK_IMPORTED_MODULE_6__/* .PictureRows */ .Ok(fit, images.range);
            const size = (0,_table_source_js__WEBPACK_IMPORTED_MODULE_8__/* .chunkRowsOfCells */ .H4)(width * height * channels);
            for (let from = 0; from < images.paths.length; from += size) {
                const pictures = [];
                for (const path of images.paths.slice(from, from + size))
                    pictures.push(rows.prepare(await (0,_read_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .readPicture */ .d)(path), path));
                yield {
                    rows: pictures.length,
                    columns: [labelColumn(images, from, pictures.length, numbered)],
                    tensors: [rows.tensor(pictures)],
                };
            }
        },
        columnChunks: () => {
            const rows = images.paths.length;
            return (0,_table_source_js__WEBPACK_IMPORTED_MODULE_8__/* .inTurn */ .lo)([{ rows, columns: [labelColumn(images, 0, rows, numbered)] }]);
        },
        fitted: (model) => sourceOf(images, (0,_fit_js__WEBPACK_IMPORTED_MODULE_6__/* .pictureFit */ .YP)(model) ?? fit, isNumbered(model.classes, images.classes.length)),
    };
}
function isNumbered(classes, count) {
    return classes?.length === count && classes.every((label, index) => label === index);
}
function labelColumn({ labels, classes }, from, rows, numbered) {
    const own = labels.subarray(from, from + rows);
    if (numbered)
        return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_9__/* .numberColumn */ .sA)(LABEL, Float64Array.from(own));
    return (0,_core_table_js__WEBPACK_IMPORTED_MODULE_9__/* .stringColumn */ .s2)(LABEL, Array.from(own, (label) => classes[label]));
}


/***/ }),

/***/ 13250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ MAX_PIXELS),
/* harmony export */   m: () => (/* binding */ convertChannels)
/* harmony export */ });
/** Pixels of one picture; 64 million are four times a large camera's. */
const MAX_PIXELS = 2 ** 26;
/**
 * The picture in other channels, with the rules of Pillow's Image.convert: grey is ITU-R 601-2 luma in fixed point,
 * alpha is dropped or full; https://pillow.readthedocs.io/en/stable/reference/Image.html#PIL.Image.Image.convert
 */
function convertChannels(picture, wanted) {
    const { channels, data, width, height } = picture;
    if (channels === wanted)
        return picture;
    const pixels = width * height;
    const out = new Uint8Array(pixels * wanted);
    const colour = channels >= 3;
    for (let pixel = 0; pixel < pixels; pixel++) {
        const from = pixel * channels;
        const to = pixel * wanted;
        const red = data[from];
        const green = colour ? data[from + 1] : red;
        const blue = colour ? data[from + 2] : red;
        if (wanted === 1) {
            out[to] = colour ? (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16 : red;
            continue;
        }
        out[to] = red;
        out[to + 1] = green;
        out[to + 2] = blue;
        if (wanted === 4)
            out[to + 3] = channels === 2 ? data[from + 1] : 255;
    }
    return { width, height, channels: wanted, data: out };
}


/***/ }),

/***/ 90149:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ PICTURE_NAME),
/* harmony export */   d: () => (/* binding */ readPicture)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72020);



/** Of one file; an uncompressed picture of MAX_PIXELS with alpha has as many. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
/** Names of the files that are read as pictures; what they are is decided by their bytes. */
const PICTURE_NAME = /\.(png|jpe?g)$/i;
/** @throws ModelGateError not-found, unsupported for other formats, corrupt, limit */
async function readPicture(path) {
    const info = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => null);
    if (!info?.isFile()) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('not-found', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(path)}: ${info ? 'is not a file' : 'does not exist'}`, {
            subject: path,
        });
    }
    if (info.size > MAX_FILE_BYTES) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('limit', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(path)}: an image of ${info.size} bytes, at most ${MAX_FILE_BYTES} are read`);
    }
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    // Loaded when needed: a table that only names pictures in a column is opened without them.
    if (bytes.length >= 8 && bytes.toString('latin1', 0, 4) === '\x89PNG')
        return (await Promise.all(/* import() */[__webpack_require__.e(7216), __webpack_require__.e(6031)]).then(__webpack_require__.bind(__webpack_require__, 66031))).decodePng(bytes, path);
    if (bytes[0] === 0xff && bytes[1] === 0xd8)
        return (await __webpack_require__.e(/* import() */ 6629).then(__webpack_require__.bind(__webpack_require__, 26629))).decodeJpeg(bytes, path);
    if (bytes.toString('latin1', 0, 40).startsWith('version https://git-lfs.github.com/spec/')) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('lfs-pointer', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(path)}: a git-lfs pointer, not the image itself`, {
            subject: path,
            remedy: 'Run `git lfs pull`, or set `lfs: true` on actions/checkout.',
        });
    }
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelGateError */ .j3('unsupported', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plain */ .pj)(path)}: neither PNG nor JPEG`, {
        subject: path,
        remedy: 'Save the image as PNG.',
    });
}


/***/ })

};
