export const id = 6031;
export const ids = [6031];
export const modules = {

/***/ 66031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   decodePng: () => (/* binding */ decodePng)
/* harmony export */ });
/* harmony import */ var fast_png__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87216);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72020);
/* harmony import */ var _picture_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13250);




/** Where the header chunk has width and height; https://www.w3.org/TR/png-3/#11IHDR */
const SIZE_AT = 16;
/** @throws ModelGateError corrupt, unsupported (16 bits a channel), limit */
function decodePng(bytes, path) {
    if (bytes.length < SIZE_AT + 8)
        throw damaged(path, 'a PNG that is cut off');
    const [width, height] = [bytes.readUInt32BE(SIZE_AT), bytes.readUInt32BE(SIZE_AT + 4)];
    if (width * height > _picture_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PIXELS */ .j) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('limit', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(path)}: ${width} x ${height} pixels, at most ${_picture_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_PIXELS */ .j} are read`);
    }
    let png;
    try {
        png = (0,fast_png__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes, { checkCrc: true });
    }
    catch (cause) {
        throw damaged(path, `not a readable PNG (${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause), 120)})`, cause);
    }
    if (png.depth === 16) {
        throw (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unsupported */ .qO)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(path), 'a PNG of 16 bits a channel', 'Save the image with 8 bits a channel.');
    }
    const pixels = png.width * png.height;
    if (png.palette !== undefined) {
        const data = (0,fast_png__WEBPACK_IMPORTED_MODULE_0__/* .convertIndexedToRgb */ .tZ)(png);
        return { width: png.width, height: png.height, channels: (data.length / pixels), data };
    }
    const data = png.depth === 8 ? new Uint8Array(png.data) : unpacked(png);
    const channels = png.channels;
    if (data.length !== pixels * channels)
        throw damaged(path, 'the PNG has another size than it says');
    return { width: png.width, height: png.height, channels, data };
}
/** Grey of 1, 2 or 4 bits as 8: several pixels in a byte, each row starting with a new one. */
function unpacked({ width, height, depth, data }) {
    const out = new Uint8Array(width * height);
    const rowBytes = Math.ceil((width * depth) / 8);
    const largest = 2 ** depth - 1;
    for (let row = 0; row < height; row++) {
        for (let column = 0; column < width; column++) {
            const bit = column * depth;
            const byte = data[row * rowBytes + (bit >> 3)];
            out[row * width + column] = ((byte >> (8 - depth - (bit & 7))) & largest) * (255 / largest);
        }
    }
    return out;
}
function damaged(path, what, cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ModelGateError */ .j3('corrupt', `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(path)}: ${what}`, {
        subject: path,
        remedy: 'Save the image again, or leave it out.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ })

};
