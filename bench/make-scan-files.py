"""Large files for bench/scan.mjs: python bench/make-scan-files.py FOLDER [LARGE_GB] (NumPy and joblib)."""
import pathlib
import pickle
import sys

import joblib
import numpy as np

OUT = pathlib.Path(sys.argv[1])
LARGE_GB = float(sys.argv[2]) if len(sys.argv) > 2 else 2.0
if (OUT / "large.npy").exists():  # an earlier run with --keep made them
    sys.exit()
OUT.mkdir(parents=True, exist_ok=True)
rng = np.random.RandomState(0)

# Weights: 200 MB of random doubles in 25 arrays, as joblib and as plain pickle have them.
arrays = [rng.normal(size=1_000_000) for _ in range(25)]
joblib.dump(arrays, OUT / "arrays.joblib")
(OUT / "arrays.pkl").write_bytes(pickle.dumps(arrays, protocol=4))

# Opcodes: 24 MB of small dicts; no array to skip.
records = [{"id": number, "name": f"row {number}", "value": number / 7, "flags": [True, None, number % 5]} for number in range(600_000)]
(OUT / "opcodes.pkl").write_bytes(pickle.dumps(records, protocol=4))

# One array that fills the disk, not the memory.
size = int(LARGE_GB * 1e9 / 8)
joblib.dump(np.zeros(size), OUT / "large.joblib")
np.save(OUT / "large.npy", np.zeros(size))
