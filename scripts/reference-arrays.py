"""Writes __tests__/fixtures/data/arrays and images: NumPy arrays, Arrow tables, Parquet codecs and pictures, with what
NumPy, pandas and Pillow read from them.

Run from the repository's root: python3 scripts/reference-arrays.py
Needs numpy, pandas, pyarrow and pillow; their versions go into versions.json.
"""
import io
import json
import math
import pathlib
import shutil
import sys

import numpy as np
import pandas as pd
import PIL
import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as pq
from PIL import Image, features

OUT = pathlib.Path("__tests__/fixtures/data")
ARRAYS = OUT / "arrays"
IMAGES = OUT / "images"


def plain(value):
    """Numbers for JSON: NaN as null, infinities as text."""
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, float):
        return None if math.isnan(value) else value if math.isfinite(value) else str(value)
    return value.decode() if isinstance(value, bytes) else value


def npy_with_version(array, version):
    out = io.BytesIO()
    np.lib.format.write_array(out, array, version=version, allow_pickle=False)
    return out.getvalue()


def arrays():
    rng = np.random.default_rng(1)
    whole = rng.integers(-100, 100, (6, 3))
    real = rng.normal(size=(6, 3))
    found = {}
    for dtype in ("f2", "f4", "f8"):
        for order in "<>":
            found[f"{'big' if order == '>' else 'little'}_{dtype}"] = real.astype(order + dtype)
    for dtype in ("i1", "i2", "i4", "i8"):
        found[f"little_{dtype}"] = whole.astype("<" + dtype)
        found[f"big_{dtype}"] = whole.astype(">" + dtype)
    for dtype in ("u1", "u2", "u4", "u8"):
        found[f"little_{dtype}"] = abs(whole).astype("<" + dtype)
        found[f"big_{dtype}"] = abs(whole).astype(">" + dtype)
    found["bool"] = whole > 0
    found["half_special"] = np.array([0.0, -0.0, 6e-8, 65504, np.inf, -np.inf, np.nan], "<f2")
    found["double_special"] = np.array([0.0, -0.0, 5e-324, 1.7976931348623157e308, np.inf, -np.inf, np.nan])
    found["fortran"] = np.asfortranarray(real)
    found["fortran_cube"] = np.asfortranarray(rng.normal(size=(5, 2, 3, 4)).astype("f4"))
    found["cube"] = rng.normal(size=(5, 4, 3)).astype("f4")
    found["vector"] = real[:, 0]
    found["one_column"] = real[:, :1]
    found["unicode"] = np.array(["", "a", "grün", "日本", "𝄞 clef", "nul\0in", "tail"])
    found["big_unicode"] = found["unicode"].astype(">U7")
    found["bytes"] = np.array([b"", b"a", "grün".encode(), b"tail"])
    found["text_table"] = np.array([["a", "b"], ["c", "d"]])
    return found


def write_arrays():
    expected = {}
    for name, array in arrays().items():
        np.save(ARRAYS / f"{name}.npy", array)
        expected[name] = {"shape": array.shape, "cells": plain(array.ravel(order="C").tolist())}
        if array.dtype.kind == "S":
            expected[name]["cells"] = [item.decode() for item in array.tolist()]
    for version in ((1, 0), (2, 0), (3, 0)):
        name = f"version{version[0]}"
        array = np.arange(6.0).reshape(3, 2)
        (ARRAYS / f"{name}.npy").write_bytes(npy_with_version(array, version))
        expected[name] = {"shape": array.shape, "cells": array.ravel().tolist()}
    rng = np.random.default_rng(2)
    parts = {"X": rng.normal(size=(20, 3)), "images": rng.integers(0, 255, (20, 4, 4, 1), dtype="u1"), "y": np.arange(20) % 3}
    np.savez(ARRAYS / "stored.npz", **parts)
    np.savez_compressed(ARRAYS / "deflated.npz", **parts)
    np.savez(ARRAYS / "fortran.npz", X=np.asfortranarray(parts["X"]), y=parts["y"])
    expected["npz"] = {name: {"shape": one.shape, "cells": one.ravel().tolist()} for name, one in parts.items()}
    bad = ARRAYS / "bad"
    bad.mkdir()
    np.save(bad / "objects.npy", np.array([{"a": 1}, None], dtype=object), allow_pickle=True)
    np.save(bad / "complex.npy", np.array([1j]))
    np.save(bad / "dates.npy", np.array(["2024-01-01"], dtype="datetime64[D]"))
    np.save(bad / "records.npy", np.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")]))
    np.save(bad / "scalar.npy", np.float64(3))
    np.save(bad / "no_rows.npy", np.empty((0, 3)))
    np.save(bad / "wide_integers.npy", np.array([1, 2**60 + 1]))
    np.savez(bad / "rows_differ.npz", X=np.zeros((3, 2)), y=np.zeros(4))
    np.savez(bad / "objects.npz", X=np.zeros((2, 2)), y=np.array([{}, {}], dtype=object))
    (ARRAYS / "expected.json").write_text(json.dumps(expected) + "\n")


def frame():
    rng = np.random.default_rng(3)
    rows = 40
    return pd.DataFrame(
        {
            "real": np.where(rng.random(rows) < 0.2, np.nan, rng.normal(size=rows)),
            "single": rng.normal(size=rows).astype("f4"),
            "whole": rng.integers(-1000, 1000, rows),
            "small": rng.integers(0, 200, rows).astype("u1"),
            "maybe": pd.array([None if n % 7 == 0 else n for n in range(rows)], dtype="Int32"),
            "flag": rng.random(rows) < 0.5,
            "name": [None if n % 9 == 0 else f"näme {n % 5}" for n in range(rows)],
            "city": pd.Categorical([["berlin", "oslo", "rome"][n % 3] for n in range(rows)]),
            "id": [2**60 + n for n in range(rows)],
            "day": pd.date_range("2024-01-01", periods=rows, freq="D").date,
            "time": pd.date_range("2024-01-01", periods=rows, freq="123456789ns").as_unit("ns"),
        }
    )


def text_of(value):
    if value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and math.isnan(value)):
        return None
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, (int, np.integer)):
        return int(value) if abs(int(value)) <= 2**53 else str(int(value))
    if isinstance(value, (float, np.floating)):
        return float(value)
    if isinstance(value, pd.Timestamp):
        digits = f"{value.nanosecond + 1000 * value.microsecond:09d}"
        text = value.strftime("%Y-%m-%dT%H:%M:%S.") + digits[:3]
        return text + ("" if digits[3:] == "000000" else digits[3:]) + "Z"
    return str(value)


def write_tables():
    table = frame()
    expected = {name: [text_of(value) for value in table[name].tolist()] for name in table.columns}
    expected["single"] = [float(value) for value in table["single"]]
    arrow = pa.Table.from_pandas(table, preserve_index=False)
    feather.write_feather(table, ARRAYS / "lz4.feather", compression="lz4", chunksize=16)
    feather.write_feather(table, ARRAYS / "zstd.feather", compression="zstd", chunksize=16)
    feather.write_feather(table, ARRAYS / "plain.feather", compression="uncompressed", chunksize=16)
    for name, codec in (("stream", None), ("stream_lz4", "lz4")):
        with pa.OSFile(str(ARRAYS / f"{name}.arrows"), "wb") as out:
            options = pa.ipc.IpcWriteOptions(compression=codec)
            with pa.ipc.new_stream(out, arrow.schema, options=options) as writer:
                writer.write_table(arrow, max_chunksize=16)
    with pa.OSFile(str(ARRAYS / "indexed.feather"), "wb") as out:
        indexed = pa.Table.from_pandas(table.set_index("whole")[["real"]])
        with pa.ipc.new_file(out, indexed.schema) as writer:
            writer.write_table(indexed)
    for codec in ("none", "snappy", "gzip", "brotli", "zstd", "lz4"):
        pq.write_table(arrow, ARRAYS / f"{codec}.parquet", compression=codec, row_group_size=16)
    windows = pa.table(
        {
            "fixed": pa.FixedSizeListArray.from_arrays(pa.array(np.arange(12.0)), 3),
            "tokens": pa.array([[1, 2], [3, 4], [5, 6], [7, 8]], pa.list_(pa.int64())),
            "label": ["a", "b", "a", "b"],
        }
    )
    feather.write_feather(windows, ARRAYS / "lists.feather")
    ragged = pa.table({"tokens": pa.array([[1, 2], [3]], pa.list_(pa.int64()))})
    feather.write_feather(ragged, ARRAYS / "bad" / "ragged.feather")
    feather.write_feather(pa.table({"s": pa.array([{"a": 1}])}), ARRAYS / "bad" / "struct.feather")
    # Over 64 kB of one buffer, so that LZ4 writes blocks which refer to the block before.
    long = np.tile(np.arange(30_000) % 251, 2).astype("f8")
    feather.write_feather(pa.table({"n": long}), ARRAYS / "linked_blocks.feather", compression="lz4", chunksize=10**6)
    text = "n,t\n" + "".join(f"{n},text {n % 7}\n" for n in range(5_000))
    with pa.OSFile(str(ARRAYS / "text.csv.zst"), "wb") as raw, pa.CompressedOutputStream(raw, "zstd") as out:
        out.write(text.encode())
    (ARRAYS / "tables.json").write_text(json.dumps(expected) + "\n")


def picture(seed, height=17, width=23):
    """Smooth colours with noise and hard edges: chroma subsampling and ringing show."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:height, 0:width]
    colours = np.stack([x * 11, y * 15, (x + y) * 6], -1).clip(0, 255)
    image = (colours + rng.normal(0, 12, colours.shape)).clip(0, 255).astype("u1")
    image[4:9, 6:14] = [255, 0, 0]
    image[9:13, 12:20] = [0, 0, 255]
    return image


def write_images():
    expected = {}

    def keep(name, mode=None):
        with Image.open(IMAGES / name) as image:
            image = image if mode is None else image.convert(mode)
            array = np.asarray(image)
            array = array.reshape(array.shape[0], array.shape[1], -1)
            expected[f"{name}:{mode}" if mode else name] = {"shape": array.shape, "pixels": array.ravel().tolist()}

    rgb = picture(0)
    alpha = np.dstack([rgb, (np.arange(rgb[..., 0].size) % 256).astype("u1").reshape(rgb.shape[:2])])
    pictures = {
        "rgb.png": Image.fromarray(rgb),
        "gray.png": Image.fromarray(rgb[..., 0]),
        "rgba.png": Image.fromarray(alpha),
        "gray_alpha.png": Image.fromarray(alpha[..., [0, 3]], "LA"),
        "palette.png": Image.fromarray(rgb).quantize(16),
        "palette_small.png": Image.fromarray(rgb).quantize(4),
        "bilevel.png": Image.fromarray(rgb[..., 0]).convert("1"),
    }
    for name, image in pictures.items():
        image.save(IMAGES / name)
    for name in ("rgb.png", "gray.png", "rgba.png"):
        keep(name)
    keep("rgb.png", "L")
    keep("gray.png", "RGB")
    keep("rgba.png", "RGB")
    keep("gray_alpha.png", "L")
    keep("palette.png", "RGB")
    keep("palette_small.png", "RGB")
    keep("bilevel.png", "L")
    for sampling in (0, 1, 2):
        for quality in (40, 95):
            for progressive in (False, True):
                name = f"s{sampling}q{quality}{'p' if progressive else ''}.jpg"
                Image.fromarray(rgb).save(IMAGES / name, quality=quality, subsampling=sampling, progressive=progressive)
                keep(name)
    Image.fromarray(rgb[..., 0]).save(IMAGES / "gray.jpg")
    keep("gray.jpg")
    keep("gray.jpg", "RGB")
    keep("s0q95.jpg", "L")
    Image.fromarray(rgb).convert("CMYK").save(IMAGES / "cmyk.jpg")
    Image.fromarray(np.full((8, 8), 40_000, "u2")).save(IMAGES / "deep.png")
    for position, (folder, count) in enumerate({"zebra": 3, "ant": 4, "bee": 2}.items()):
        target = IMAGES / "classes" / folder
        target.mkdir(parents=True)
        for number in range(count):
            image = Image.fromarray(picture(10 * position + number, 6, 5))
            image.save(target / (f"{number}.png" if number % 2 == 0 else f"{number}.jpg"), **({} if number % 2 == 0 else {"quality": 95}))
            keep(f"classes/{folder}/{number}.{'png' if number % 2 == 0 else 'jpg'}")
    (IMAGES / "manifest.csv").write_text(
        "path,label,width\n" + "".join(f"classes/{folder}/0.png,{folder},5\n" for folder in ("zebra", "ant", "bee"))
    )
    (IMAGES / "expected.json").write_text(json.dumps(expected, separators=(",", ":")) + "\n")


for folder in (ARRAYS, IMAGES):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
write_arrays()
write_tables()
write_images()
(ARRAYS / "versions.json").write_text(
    json.dumps(
        {
            "python": sys.version.split()[0],
            "numpy": np.__version__,
            "pandas": pd.__version__,
            "pyarrow": pa.__version__,
            "pillow": PIL.__version__,
            "libjpeg_turbo": features.version("libjpeg_turbo"),
        },
        indent=2,
    )
    + "\n"
)
