"""One file of 2 GB (or that unfolds to 2 GB) for the memory of the scan: python bench/make-huge-file.py KIND PATH

KIND: npy, pkl, joblib, safetensors, onnx, onnx-external, h5, keras, keras-deflated, pt, gzip, zlib, bz2, xz, lzma, lz4
(the last six: joblib in that container). Needs NumPy, and joblib, onnx, h5py, torch or lz4 as the kind does.
Then: echo PATH | node --import tsx bench/scan-files.ts
"""
import bz2
import gzip
import json
import lzma
import os
import pathlib
import pickle
import sys
import zipfile
import zlib

import numpy as np

KIND, PATH = sys.argv[1:3]
COUNT, SIZE = 250, 1_000_000
BLOCK = np.random.RandomState(0).normal(size=SIZE)


def array(index):
    return BLOCK + index


def varint(value):
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def write_onnx():
    """The wire form by hand: no tool writes initializers one after the other."""
    import onnx

    value = [onnx.helper.make_tensor_value_info(name, 1, [1]) for name in "xy"]
    model = onnx.helper.make_model(onnx.helper.make_graph([onnx.helper.make_node("Identity", ["x"], ["y"])], "g", value[:1], value[1:]))
    graph = model.graph.SerializeToString()
    model.ClearField("graph")

    def tensor(index):
        head = onnx.TensorProto(name=f"t{index}", data_type=11, dims=[SIZE]).SerializeToString() + b"\x4a" + varint(8 * SIZE)
        return b"\x2a" + varint(len(head) + 8 * SIZE) + head

    total = len(graph) + sum(len(tensor(index)) + 8 * SIZE for index in range(COUNT))
    with open(PATH, "wb") as file:
        file.write(model.SerializeToString() + b"\x3a" + varint(total) + graph)
        for index in range(COUNT):
            file.write(tensor(index) + array(index).tobytes())


def write_external():
    import onnx

    tensor = onnx.TensorProto(name="t", data_type=11, dims=[COUNT * SIZE], data_location=1)
    for key, value in (("location", "weights.bin"), ("offset", "0"), ("length", str(8 * COUNT * SIZE))):
        tensor.external_data.add(key=key, value=value)
    node = onnx.helper.make_node("Identity", ["t"], ["y"])
    output = onnx.helper.make_tensor_value_info("y", 11, [COUNT * SIZE])
    pathlib.Path(PATH).write_bytes(onnx.helper.make_model(onnx.helper.make_graph([node], "g", [], [output], [tensor])).SerializeToString())
    with open(pathlib.Path(PATH).parent / "weights.bin", "wb") as file:
        for index in range(COUNT):
            file.write(array(index).tobytes())


def write_hdf5(path, config=None):
    import h5py

    with h5py.File(path, "w") as file:
        for index in range(COUNT):
            file.create_dataset(f"layers/l{index}/vars/0", data=array(index))
        if config is not None:
            file.attrs["model_config"] = json.dumps(config)


def write_keras(method):
    write_hdf5(PATH + ".h5")
    config = {"module": "keras", "class_name": "Sequential", "config": {"name": "s", "layers": []}, "registered_name": None}
    with zipfile.ZipFile(PATH, "w", method, compresslevel=1) as archive:
        archive.writestr("metadata.json", json.dumps({"keras_version": "3.9.0", "date_saved": ""}))
        archive.writestr("config.json", json.dumps(config))
        archive.write(PATH + ".h5", "model.weights.h5")
    os.remove(PATH + ".h5")


def write_compressed():
    """One array in ten is random, so that compressing does not take an hour."""
    import joblib

    joblib.dump([array(index) if index % 10 == 0 else np.zeros(SIZE) for index in range(COUNT)], PATH + ".raw")
    if KIND == "lz4":
        import lz4.frame
    openers = {
        "gzip": lambda: gzip.open(PATH, "wb", 1),
        "bz2": lambda: bz2.open(PATH, "wb"),
        "xz": lambda: lzma.open(PATH, "wb", preset=0),
        "lzma": lambda: lzma.open(PATH, "wb", format=lzma.FORMAT_ALONE, preset=0),
        "lz4": lambda: lz4.frame.open(PATH, "wb"),
        "zlib": lambda: open(PATH, "wb"),
    }
    packer = zlib.compressobj(1) if KIND == "zlib" else None
    with open(PATH + ".raw", "rb") as source, openers[KIND]() as target:
        while part := source.read(1 << 24):
            target.write(part if packer is None else packer.compress(part))
        if packer is not None:
            target.write(packer.flush())
    os.remove(PATH + ".raw")


def write_safetensors():
    header = {f"t{index}": {"dtype": "F64", "shape": [SIZE], "data_offsets": [index * 8 * SIZE, (index + 1) * 8 * SIZE]} for index in range(COUNT)}
    text = json.dumps(header).encode()
    with open(PATH, "wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for index in range(COUNT):
            file.write(array(index).tobytes())


if KIND == "npy":
    np.save(PATH, np.concatenate([array(index) for index in range(COUNT)]))
elif KIND == "pkl":
    with open(PATH, "wb") as file:
        pickle.dump([array(index) for index in range(COUNT)], file, protocol=4)
elif KIND == "joblib":
    import joblib

    joblib.dump([array(index) for index in range(COUNT)], PATH)
elif KIND == "pt":
    import torch

    torch.save({f"w{index}": torch.from_numpy(array(index)) for index in range(COUNT)}, PATH)
elif KIND == "safetensors":
    write_safetensors()
elif KIND == "onnx":
    write_onnx()
elif KIND == "onnx-external":
    write_external()
elif KIND == "h5":
    write_hdf5(PATH, {"class_name": "Sequential", "config": {"name": "s", "layers": []}})
elif KIND == "keras":
    write_keras(zipfile.ZIP_STORED)
elif KIND == "keras-deflated":
    write_keras(zipfile.ZIP_DEFLATED)
else:
    write_compressed()
