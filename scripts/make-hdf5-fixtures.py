"""HDF5 files written by h5py in every layout that the reader knows, and what h5py reads back from them.

    python scripts/make-hdf5-fixtures.py

Writes __tests__/fixtures/formats/hdf5/*.h5 and expected.json.gz (versions of h5py and the HDF5 library inside).
"""

import base64
import gzip
import json
import pathlib

import h5py
import ml_dtypes
import numpy as np

FOLDER = pathlib.Path(__file__).parent.parent / "__tests__" / "fixtures" / "formats" / "hdf5"
SEED = 20240611
LIBVERS = [("earliest", "v108"), ("v108", "v108"), ("v110", "v110"), ("latest", "latest")]


def encode(value):
    """Values as the reader gives them: half precision widened, small integers as int32, strings as text."""
    if isinstance(value, h5py.Empty):
        return {"shape": [], "type": "<f4", "values": ""}
    array = np.asarray(value)
    if array.dtype.kind in "OSU":
        texts = [v.decode() if isinstance(v, bytes) else str(v) for v in array.reshape(-1)]
        return {"shape": list(array.shape), "type": "string", "values": texts}
    wide = {
        "float16": "<f4", "bfloat16": "<f4", "float32": "<f4", "float64": "<f8", "bool": "u1", "int8": "i1",
        "uint8": "u1", "int16": "<i4", "uint16": "<i4", "int32": "<i4", "uint32": "<i8", "int64": "<i8", "uint64": "<u8",
    }[array.dtype.name]
    data = np.ascontiguousarray(array.astype(wide)).tobytes()
    return {"shape": list(array.shape), "type": wide, "values": base64.b64encode(data).decode()}


def expected(path):
    found = {}
    with h5py.File(path, "r") as file:
        def visit(name, item):
            entry = {"attributes": {key: encode(item.attrs[key]) for key in item.attrs}}
            if isinstance(item, h5py.Dataset):
                entry["value"] = encode(item.asstr()[()] if h5py.check_string_dtype(item.dtype) else item[()])
            found[name] = entry
        found[""] = {"attributes": {key: encode(file.attrs[key]) for key in file.attrs}}
        file.visititems(visit)
    return found


def types(file, rng):
    group = file.create_group("types")
    for name in ["f2", "f4", "f8", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"]:
        for order in "<>":
            dtype = np.dtype(order + name)
            values = rng.normal(0, 50, (3, 4)) if name[0] == "f" else rng.integers(0, 120, (3, 4))
            group.create_dataset(f"{'big' if order == '>' else 'little'}_{name}", data=values.astype(dtype))
    group.create_dataset("half_specials", data=np.array([0, -0.0, 6e-8, 65504, np.inf, -np.inf, 1 / 3], np.float16))
    group.create_dataset("bools", data=np.array([True, False, True]))
    group.create_dataset("scalar", data=np.float32(2.5))
    group.create_dataset("empty", data=np.zeros((0, 3), np.float32))
    group.create_dataset("fixed_strings", data=np.array([b"abc", b"", b"defgh"], dtype="S5"))
    group.create_dataset("strings", data=["Zürich", "", "naïve", "a" * 300], dtype=h5py.string_dtype())
    group.create_dataset("ascii_strings", data=["x", "yy"], dtype=h5py.string_dtype("ascii"))


def layouts(file, rng):
    group = file.create_group("layouts")
    values = rng.normal(size=(37, 23)).astype(np.float32)
    group.create_dataset("contiguous", data=values)
    group.create_dataset("chunked", data=values, chunks=(10, 7))
    group.create_dataset("single_chunk", data=values, chunks=(37, 23))
    group.create_dataset("single_gzip", data=values, chunks=(37, 23), compression="gzip")
    group.create_dataset("gzip", data=values, chunks=(10, 7), compression="gzip", compression_opts=9)
    group.create_dataset("shuffle", data=values, chunks=(10, 7), compression="gzip", shuffle=True)
    group.create_dataset("fletcher32", data=values, chunks=(10, 7), fletcher32=True)
    group.create_dataset("everything", data=values, chunks=(9, 23), compression="gzip", shuffle=True, fletcher32=True)
    group.create_dataset("odd_fletcher32", data=np.arange(15, dtype=np.uint8), chunks=(5,), fletcher32=True)
    group.create_dataset("one_unlimited", data=values, chunks=(5, 5), maxshape=(None, 23))
    group.create_dataset("second_unlimited", data=values, chunks=(5, 5), maxshape=(37, None))
    group.create_dataset("one_unlimited_gzip", data=values, chunks=(5, 5), maxshape=(None, 40), compression="gzip")
    group.create_dataset("two_unlimited", data=values, chunks=(5, 5), maxshape=(None, None))
    group.create_dataset("two_unlimited_gzip", data=values, chunks=(5, 5), maxshape=(None, None), compression="gzip")
    group.create_dataset("limited", data=values, chunks=(5, 5), maxshape=(60, 50))
    group.create_dataset("never_written", shape=(4, 5), dtype="f4")
    group.create_dataset("filled", shape=(4, 5), dtype="f4", fillvalue=7.5)
    sparse = group.create_dataset("partly_written", shape=(40, 40), chunks=(8, 8), dtype="i4", fillvalue=-3)
    sparse[9:12, 17:30] = 5
    shrunk = group.create_dataset("shrunk", data=values, chunks=(5, 5), maxshape=(None, None))
    shrunk.resize((12, 9))
    early = group.create_dataset("cube", shape=(6, 7, 8), chunks=(4, 4, 4), dtype="f8")
    early[...] = rng.normal(size=(6, 7, 8))
    # Chunks allocated at once, without filters: the implicit index of version 4 layouts.
    plist = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    plist.set_chunk((5, 5))
    plist.set_alloc_time(h5py.h5d.ALLOC_TIME_EARLY)
    space = h5py.h5s.create_simple((12, 13))
    dataset = h5py.h5d.create(group.id, b"implicit", h5py.h5t.IEEE_F32LE, space, plist)
    dataset.write(h5py.h5s.ALL, h5py.h5s.ALL, rng.normal(size=(12, 13)).astype(np.float32))
    compact = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    compact.set_layout(h5py.h5d.COMPACT)
    dataset = h5py.h5d.create(group.id, b"compact", h5py.h5t.IEEE_F64BE, h5py.h5s.create_simple((5,)), compact)
    dataset.write(h5py.h5s.ALL, h5py.h5s.ALL, rng.normal(size=5))


def many(file, rng):
    """Enough links, attributes and chunks that every index grows over several levels."""
    group = file.create_group("many")
    for index in range(300):
        group.create_dataset(f"weight_{index:04d}_{'x' * (index % 50)}", data=np.float32(index))
    dense = file.create_group("dense_attributes")
    for index in range(60):
        dense.attrs[f"name_{index}"] = rng.normal(size=index % 7).astype(np.float32)
    dense.attrs["text"] = "long " * 2000
    dense.attrs["texts"] = ["a", "ü"]
    group.create_dataset("chunks", data=np.arange(3000, dtype=np.int16), chunks=(2,))
    group.create_dataset("growing", data=np.arange(4000, dtype=np.uint8), chunks=(2,), maxshape=(None,))
    # Over 1,024 entries the arrays have pages.
    group.create_dataset("pages", data=np.arange(5000, dtype=np.uint8), chunks=(1,), maxshape=(None,))
    group.create_dataset("tree", data=np.arange(900, dtype=np.uint8).reshape(30, 30), chunks=(1, 1), maxshape=(None, None))


def links(file):
    group = file.create_group("links/inner")
    group.create_dataset("value", data=np.arange(3))
    file["links/hard"] = group["value"]
    file["links/soft"] = h5py.SoftLink("/links/inner/value")
    file["links/relative"] = h5py.SoftLink("inner/value")
    file["links/circle"] = file["links"]
    file["types_of"] = np.dtype("<f4")
    named = group.create_dataset("of_named_type", data=np.zeros(2, np.float32), dtype=file["types_of"])
    named.attrs.create("typed", np.float32(3), dtype=file["types_of"])


def keras_like(file):
    """What Keras 2 and 3 do in legacy files: attributes cut in pieces, bytes and text."""
    file.attrs["model_config"] = json.dumps({"class_name": "Sequential", "config": {"layers": []}})
    names = [f"layer_with_a_rather_long_name_{index:05d}".encode() for index in range(300)]
    for piece, part in enumerate(np.array_split(names, 3)):
        file.attrs[f"layer_names{piece}"] = part
    file.attrs["keras_version"] = b"2.4.0"
    file.attrs["flag"] = np.bool_(True)
    file.attrs["number"] = 12


def hostile(file):
    """What is never followed or allocated; the reader must say which, and the security scan must list it."""
    file["external_link"] = h5py.ExternalLink("/etc/passwd", "/root")
    group = file.create_group("bombs")
    group.create_dataset("contiguous", shape=(2**40,), dtype="f4")
    group.create_dataset("chunked", shape=(2**20, 2**20), dtype="f4", chunks=(1024, 1024), compression="gzip")
    group.create_dataset("chunk", shape=(8,), dtype="u1", chunks=(2**31,), maxshape=(None,), compression="gzip")
    file.create_dataset("external_storage", shape=(4,), dtype="f4", external=[("secret.bin", 0, 16)])
    layout = h5py.VirtualLayout(shape=(4,), dtype="f4")
    layout[:] = h5py.VirtualSource("other.h5", "values", shape=(4,))
    file.create_virtual_dataset("virtual", layout)
    file.create_dataset("lzf", data=np.zeros(100), compression="lzf")
    file.create_dataset("compound", data=np.zeros(2, dtype=[("a", "f4"), ("b", "i4")]))
    file.create_dataset("sequences", shape=(1,), dtype=h5py.vlen_dtype(np.int32))[0] = np.arange(3, dtype=np.int32)
    file["circle"] = h5py.SoftLink("/circle")
    file["dangling"] = h5py.SoftLink("/nowhere")


def corners(file):
    """Names and counts at the edges of what a file may hold."""
    group = file
    for depth in range(60):
        group = group.create_group(f"level_{depth}")
    group.create_dataset("deep", data=np.float32(1))
    file.create_group("empty")
    file.attrs["empty_list"] = np.zeros(0, "f8")
    file.attrs["nothing"] = h5py.Empty("f4")
    file.attrs["two_kilobytes"] = np.bytes_("x" * 2000)
    file.create_dataset("größe/ünïcode", data=np.arange(2, dtype=np.int8))


def template(file):
    """A legacy Keras file whose model_config has room: tests write their own JSON over it."""
    file.attrs["keras_version"] = np.bytes_("2.15.0")
    file.attrs["backend"] = np.bytes_("tensorflow")
    file.attrs["model_config"] = np.bytes_("#" * 6000)
    file.attrs["training_config"] = np.bytes_("%" * 2000)
    weights_of(file.create_group("model_weights"))


def weights_of(weights):
    """What model.save_weights() of Keras 2 writes at the root of a file."""
    weights.attrs["layer_names"] = np.array([b"dense"])
    dense = weights.create_group("dense")
    dense.attrs["weight_names"] = np.array([b"dense/kernel:0", b"dense/bias:0"])
    dense.create_dataset("dense/kernel:0", data=np.arange(6, dtype=np.float32).reshape(3, 2))
    dense.create_dataset("dense/bias:0", data=np.zeros(2, np.float32))


def save(name, fill, **options):
    path = FOLDER / f"{name}.h5"
    path.unlink(missing_ok=True)
    with h5py.File(path, "w", **options) as file:
        fill(file)
    return path


def write(name, fill, **options):
    return name, expected(save(name, fill, **options))


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    results = {}

    def everything(file):
        rng = np.random.default_rng(SEED)
        types(file, rng)
        layouts(file, rng)
        many(file, rng)
        links(file)
        keras_like(file)

    def small(file):
        rng = np.random.default_rng(SEED)
        types(file, rng)
        layouts(file, rng)
        links(file)
        keras_like(file)

    for low, high in LIBVERS:
        fill = everything if low in ("earliest", "latest") else small
        key, value = write(f"libver-{low}", fill, libver=(low, high))
        results[key] = value
    results.update([write("user-block", small, userblock_size=1024)])
    results.update([write("order-tracked", lambda file: (keras_like(file), links(file)), track_order=True, libver="latest")])

    def brain(file):
        values = np.array([1.5, -2.25, 3e38, 1e-30, 0], ml_dtypes.bfloat16)
        file.create_dataset("bits", data=values.view(np.uint16))

    results.update([write("brain-bits", brain)])
    save("weights-only", weights_of)
    for low in ["earliest", "latest"]:
        key, value = write(f"corners-{low}", corners, libver=low)
        results[key] = value
        save(f"hostile-{low}", hostile, libver=low)
        save(f"keras-template-{low}", template, libver=low)
    versions = {"h5py": h5py.__version__, "hdf5": h5py.version.hdf5_version, "numpy": np.__version__}
    text = json.dumps({"versions": versions, "files": results})
    (FOLDER / "expected.json.gz").write_bytes(gzip.compress(text.encode(), mtime=0))


main()
