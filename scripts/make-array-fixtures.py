"""Array files of NumPy, safetensors and torch's layout, for the security scan.

    python scripts/make-array-fixtures.py      # needs numpy and safetensors

torch itself is not needed: what torch.save writes is a zip of a pickle with persistent ids and of raw numbers.
"""

import collections
import io
import pathlib
import pickle
import sys
import types
import zipfile

import numpy as np
from safetensors.numpy import save_file

FOLDER = pathlib.Path(__file__).parent.parent / "__tests__" / "fixtures" / "security" / "arrays"


def torch_pickle(size):
    """The state_dict {"weight": tensor of `size`} as torch pickles it: the tensor's numbers lie beside the pickle."""
    torch, utils = types.ModuleType("torch"), types.ModuleType("torch._utils")

    def rebuild(*arguments):
        raise RuntimeError("never called")

    rebuild.__module__, rebuild.__qualname__, rebuild.__name__ = "torch._utils", "_rebuild_tensor_v2", "_rebuild_tensor_v2"
    utils._rebuild_tensor_v2 = rebuild
    torch.FloatStorage = type("FloatStorage", (), {"__module__": "torch"})
    sys.modules.update({"torch": torch, "torch._utils": utils})

    class Tensor:
        def __reduce__(self):
            return rebuild, (Storage(), 0, (size,), (1,), False, collections.OrderedDict())

    class Storage:
        pass

    class Pickler(pickle.Pickler):
        def persistent_id(self, value):
            return ("storage", torch.FloatStorage, "0", "cpu", size) if isinstance(value, Storage) else None

    stream = io.BytesIO()
    Pickler(stream, protocol=2).dump(collections.OrderedDict(weight=Tensor()))
    return stream.getvalue()


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    rng = np.random.default_rng(1)
    structured = np.zeros(3, dtype=[("u", "<f4"), ("v", "<i4", (2,))])
    for name, save in [("plain.npz", np.savez), ("compressed.npz", np.savez_compressed)]:
        save(FOLDER / name, a=rng.normal(size=(2, 3)), text=np.array(["x", "yy"]), structured=structured, empty=np.zeros((0, 4)), scalar=np.float32(2), dates=np.array(["2020-01-01"], "M8[D]"), raw=np.array([b"ab"]), yes=np.array([True]))
    np.save(FOLDER / "fortran.npy", np.asfortranarray(np.arange(12).reshape(3, 4)))
    np.save(FOLDER / "objects.npy", np.array([{"a": 1}, None], dtype=object), allow_pickle=True)
    np.savez(FOLDER / "objects.npz", a=np.array(["x", 3], dtype=object))
    save_file({"a": rng.normal(size=(2, 3)).astype("f4"), "b": np.arange(3), "c": np.zeros((0, 2), "f2")}, FOLDER / "tensors.safetensors", metadata={"format": "pt"})
    with zipfile.ZipFile(FOLDER / "state.pt", "w") as archive:
        archive.writestr("state/data.pkl", torch_pickle(4))
        archive.writestr("state/byteorder", "little")
        archive.writestr("state/data/0", rng.normal(size=4).astype("f4").tobytes())
        archive.writestr("state/version", "3\n")
        archive.writestr("state/.data/serialization_id", "0123456789")


main()
