#!/usr/bin/env python3
"""Writes __tests__/fixtures/neighbours/partitions.json: orders that numpy.argpartition of NumPy 1 (1.26.4) gives to values with ties.

    python3 scripts/reference-partition.py
"""

import json
import pathlib

import numpy

TARGET = pathlib.Path(__file__).resolve().parent.parent / "__tests__" / "fixtures" / "neighbours" / "partitions.json"


def cases():
    random = numpy.random.RandomState(5)
    for size in (1, 2, 3, 5, 8, 17, 40, 100):
        for levels in (2, 6):
            values = random.randint(levels, size=size)
            for kth in sorted({0, 2, 3, 4, size // 2, size - 1}):
                if kth < size:
                    yield values, kth
    for size in (60, 200):  # the median of three makes no headway on these, so that medians of five take over
        yield numpy.array([at // 2 if at % 2 else size // 2 + at // 2 for at in range(size)]), size // 4


def main():
    assert numpy.__version__.startswith("1."), "NumPy 2 leaves the order to the processor"
    written = [{"values": values.tolist(), "kth": int(kth), "order": numpy.argpartition(values.astype(float), kth).tolist()} for values, kth in cases()]
    TARGET.write_text(json.dumps({"numpy": numpy.__version__, "cases": written}, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
