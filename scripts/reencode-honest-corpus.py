"""Honest models, written in other ways than their libraries do: for the alarms that an unusual encoding might raise.

    python scripts/reencode-honest-corpus.py CORPUS OUT [COUNT] [SEED]

takes files of a corpus (scripts/make-honest-corpus.py) in the environment that made it and writes COUNT of them (2,000) with
other opcodes for the same values, other forms of memo indexes, no frames, other compressors and levels, or other methods and orders
of archives. Every pickle is loaded again, with both unpicklers, and compared with its original.
"""
import bz2
import gzip
import io
import json
import lzma
import pathlib
import pickle
import pickletools
import random
import re
import struct
import sys
import warnings
import zipfile
import zlib

warnings.filterwarnings("ignore")
CORPUS, OUT = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
COUNT = int(sys.argv[3]) if len(sys.argv) > 3 else 2000
rng = random.Random(int(sys.argv[4]) if len(sys.argv) > 4 else 1)


def text_of(code, width):
    def write(value):
        content = value.encode("utf-8", "surrogatepass")
        return code + len(content).to_bytes(width, "little") + content
    return write


TEXTS = {1: text_of(b"\x8c", 1), 4: text_of(b"X", 4), 8: text_of(b"\x8d", 8)}


def put(index):
    forms = [b"r" + struct.pack("<I", index), b"p%d\n" % index]
    return rng.choice(forms + ([b"q" + bytes([index])] if index < 256 else []))


def get(index):
    forms = [b"j" + struct.pack("<I", index), b"g%d\n" % index]
    return rng.choice(forms + ([b"h" + bytes([index])] if index < 256 else []))


def integer(value):
    forms = [b"J" + struct.pack("<i", value), b"I%d\n" % value, b"L%dL\n" % value]
    if 0 <= value < 65536:
        forms.append(b"M" + struct.pack("<H", value))
    return rng.choice(forms)


def text(value, protocol):
    size = len(value.encode("utf-8", "surrogatepass"))
    widths = [4] + ([8] if protocol >= 4 else []) + ([1] if protocol >= 4 and size < 256 else [])
    return TEXTS[rng.choice(widths)](value)


def recoded(data):
    """The same opcodes by other spellings; frames are left out, which every unpickler allows."""
    ops = list(pickletools.genops(data))
    ends = [position for _, _, position in ops[1:]] + [len(data)]
    protocol = max((arg for op, arg, _ in ops if op.name == "PROTO"), default=0)
    out, memo = [], 0
    for (op, arg, start), end in zip(ops, ends):
        name, raw = op.name, data[start:end]
        if name == "FRAME":
            continue
        if name == "MEMOIZE":
            raw = put(memo) if rng.random() < 0.5 else raw
            memo += 1
        elif name in ("BINPUT", "LONG_BINPUT", "PUT"):
            raw, memo = put(arg), memo + 1
        elif name in ("BINGET", "LONG_BINGET", "GET"):
            raw = get(arg)
        elif name in ("BININT", "BININT1", "BININT2") and -(2**31) <= arg < 2**31:
            raw = integer(arg)
        elif name in ("BINUNICODE", "SHORT_BINUNICODE"):
            raw = text(arg, protocol)
        elif name == "EMPTY_TUPLE":
            raw = rng.choice([raw, b"(t"])
        elif name == "EMPTY_LIST":
            raw = rng.choice([raw, b"(l"])
        elif name == "EMPTY_DICT":
            raw = rng.choice([raw, b"(d"])
        elif name in ("NEWTRUE", "NEWFALSE"):
            raw = rng.choice([raw, b"I01\n" if name == "NEWTRUE" else b"I00\n"])
        elif name == "GLOBAL" and protocol >= 4:
            module, attribute = arg.split(" ", 1)
            raw = text(module, 4) + text(attribute, 4) + b"\x93"
        elif name == "SHORT_BINBYTES":
            raw = rng.choice([raw, b"B" + struct.pack("<I", len(arg)) + arg])
        out.append(raw)
    return b"".join(out)


def check(old, new):
    """Both unpicklers must load it, and get what the original gives, as far as its text tells."""
    expected = pickle.loads(old)
    for loads in (pickle.loads, pickle._loads):
        found = loads(new)
        if type(found) is not type(expected) or plain(found) != plain(expected):
            raise AssertionError("a re-encoded pickle loads differently")


def plain(value):
    """Addresses of objects differ each time."""
    return re.sub(r"0x[0-9a-fA-F]+", "", repr(value))


def recompressed(data):
    level = rng.randint(1, 9)

    def gz(content):
        buffer = io.BytesIO()
        with gzip.GzipFile("model.pkl" if rng.random() < 0.5 else "", "wb", level, buffer, mtime=rng.randint(0, 2**31)) as file:
            file.write(content)
        return buffer.getvalue()

    forms = {
        "zlib": lambda: zlib.compress(data, level),
        "gzip": lambda: gz(data),
        "bz2": lambda: bz2.compress(data, level),
        "xz": lambda: lzma.compress(data, check=rng.choice([lzma.CHECK_NONE, lzma.CHECK_CRC32, lzma.CHECK_CRC64, lzma.CHECK_SHA256]), preset=level),
        "lzma": lambda: lzma.compress(data, lzma.FORMAT_ALONE, preset=level),
    }
    name = rng.choice(sorted(forms))
    return name, forms[name]()


def rezipped(data):
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        members = [(info.filename, old.read(info)) for info in old.infolist()]
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", rng.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED]), compresslevel=rng.randint(1, 9)) as new:
        rng.shuffle(members)
        for name, content in members:
            new.writestr(zipfile.ZipInfo(name, (rng.randint(1980, 2030), 1, 1, 0, 0, 0)), content, new.compression)
    return buffer.getvalue()


def main():
    files = sorted(path for path in CORPUS.rglob("*") if path.is_file() and path.name != "corpus.json")
    counts, failures = {}, {}
    while sum(counts.values()) < COUNT:
        path = rng.choice(files)
        data = path.read_bytes()
        try:
            if data[:2] == b"PK":
                kind, new, suffix = "archives", rezipped(data), path.suffix
            elif path.suffix in (".pkl", ".pickle") and pickletools_reads(data):
                kind, new, suffix = "opcodes", recoded(data), ".pkl"
                check(data, new)
                if rng.random() < 0.3:
                    name, new = recompressed(new)
                    suffix = f".{name}.joblib"
            elif ".plain." in path.name:
                name, new = recompressed(data)
                kind, suffix = "compressors", f".{name}.joblib"
            else:
                continue
        except AssertionError:
            raise
        except Exception as error:  # some objects cannot be pickled again here
            failures[type(error).__name__] = failures.get(type(error).__name__, 0) + 1
            continue
        counts[kind] = counts.get(kind, 0) + 1
        folder = OUT / kind
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{counts[kind]:04}.{path.stem}{suffix}").write_bytes(new)
    made_with = json.loads((CORPUS / "corpus.json").read_text())["made_with"]
    (OUT / "corpus.json").write_text(json.dumps({"made_with": {"re-encoded from": CORPUS.name, **made_with}, "files": counts}, indent=1))
    print(counts, failures)


def pickletools_reads(data):
    try:
        return sum(1 for _ in pickletools.genops(data)) > 0
    except Exception:
        return False


main()
