#!/usr/bin/env python3
"""Makes the parity corpus in __tests__/fixtures/lower: models fitted by scikit-learn, rows, and what scikit-learn predicts.

    python3 scripts/make-fixtures.py                          # makes the virtual environments in .venv-fixtures/ first
    python3 scripts/make-fixtures.py --python PATH --python PATH   # uses these interpreters as they are
    python3 scripts/make-fixtures.py --only linear            # one module of scripts/fixtures
    python3 scripts/make-fixtures.py --further --python PATH  # a selection for a version between the oldest and the newest
    python3 scripts/make-fixtures.py --library xgboost        # the models of one library, in environments of their own

Every module of scripts/fixtures with a function `cases()` takes part. Same interpreter, same bytes.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import venv

ROOT = pathlib.Path(__file__).resolve().parent.parent
#: All cases in two versions; 1.2.2 needs Python 3.11 or older.
ENVIRONMENTS = {
    "1.2.2": ["scikit-learn==1.2.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4", "joblib==1.6.0", "dill==0.4.1"],
    "current": ["scikit-learn==1.9.1", "numpy==2.4.6", "scipy==1.17.1", "pandas==3.1.1", "joblib==1.6.0", "dill==0.4.1"],
}

#: Between and before them: at least one case of every class that the version has. Each needs the Python named.
FURTHER = {
    "0.24.2 (Python 3.8)": ["scikit-learn==0.24.2", "numpy==1.19.5", "scipy==1.6.3", "pandas==1.2.5", "joblib==1.0.1"],
    "1.0.2 (Python 3.8)": ["scikit-learn==1.0.2", "numpy==1.22.4", "scipy==1.8.1", "pandas==1.5.3", "joblib==1.4.2"],
    "1.1.3 (Python 3.11)": ["scikit-learn==1.1.3", "numpy==1.23.5", "scipy==1.10.1", "pandas==1.5.3", "joblib==1.4.2"],
    "1.3.2 (Python 3.11)": ["scikit-learn==1.3.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4", "joblib==1.4.2"],
    "1.4.2 (Python 3.11)": ["scikit-learn==1.4.2", "numpy==1.26.4", "scipy==1.13.1", "pandas==2.2.3", "joblib==1.4.2"],
    "1.5.2 (Python 3.11)": ["scikit-learn==1.5.2", "numpy==1.26.4", "scipy==1.13.1", "pandas==2.2.3", "joblib==1.4.2"],
    "1.6.1 (Python 3.12)": ["scikit-learn==1.6.1", "numpy==2.2.6", "scipy==1.15.3", "pandas==2.2.3", "joblib==1.4.2"],
    "1.7.2 (Python 3.12)": ["scikit-learn==1.7.2", "numpy==2.3.5", "scipy==1.16.3", "pandas==2.3.3", "joblib==1.5.2"],
    "1.8.0 (Python 3.12)": ["scikit-learn==1.8.0", "numpy==2.3.5", "scipy==1.16.3", "pandas==2.3.3", "joblib==1.5.2"],
}
SELECTION_BYTES = 620_000

BOOSTERS = {
    "xgboost": {
        # Models in files only: the binary format, and JSON before UBJSON. 0.90 and 1.0.2 need Python 3.8.
        "xgboost-0.90": ["xgboost==0.90", "scikit-learn==0.24.2", "numpy==1.19.5", "scipy==1.6.3", "pandas==1.2.5"],
        "xgboost-1.0.2": ["xgboost==1.0.2", "scikit-learn==0.24.2", "numpy==1.19.5", "scipy==1.6.3", "pandas==1.2.5"],
        "xgboost-1.3.3": ["xgboost==1.3.3", "scikit-learn==1.2.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4"],
        "xgboost-1.6.2": ["xgboost==1.6.2", "scikit-learn==1.2.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4"],
        "xgboost-2.0.3": ["xgboost==2.0.3", "scikit-learn==1.2.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4"],
        "xgboost-3.0.5": ["xgboost-cpu==3.0.5", "scikit-learn==1.2.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4"],
        # The oldest that writes UBJSON, and the newest.
        "xgboost-1.7.6": ["xgboost==1.7.6", "scikit-learn==1.2.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4"],
        "xgboost-current": ["xgboost-cpu==3.4.1", "scikit-learn==1.9.1", "numpy==2.5.5", "scipy==1.18.1", "pandas==3.1.1"],
    },
    "lightgbm": {
        # Models in files only.
        "lightgbm-2.3.1": ["lightgbm==2.3.1", "scikit-learn==1.2.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4"],
        "lightgbm-4.3.0": ["lightgbm==4.3.0", "scikit-learn==1.2.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4"],
        # The last with `handle`, before the `_handle` of version 4; and the newest.
        "lightgbm-3.3.5": ["lightgbm==3.3.5", "scikit-learn==1.2.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4"],
        "lightgbm-current": ["lightgbm==4.7.0", "scikit-learn==1.9.1", "numpy==2.5.5", "scipy==1.18.1", "pandas==3.1.1"],
    },
    "imblearn": {
        "imblearn-0.10.1": ["imbalanced-learn==0.10.1", "scikit-learn==1.2.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4"],
        "imblearn-current": ["imbalanced-learn==0.14.2", "scikit-learn==1.9.1", "numpy==2.4.6", "scipy==1.17.1", "pandas==3.1.1"],
    },
    "nltk": {
        "nltk-3.9.1": ["nltk==3.9.1", "scikit-learn==1.9.1", "numpy==2.4.6", "scipy==1.17.1", "pandas==3.1.1"],
    },
    "category_encoders": {
        "category_encoders-2.6.4": ["category_encoders==2.6.4", "scikit-learn==1.2.2", "numpy==1.26.4", "scipy==1.11.4", "pandas==2.1.4"],
        "category_encoders-2.11.2": ["category_encoders==2.11.2", "scikit-learn==1.7.2", "numpy==2.4.6", "scipy==1.17.1", "pandas==3.1.1"],
    },
    "catboost": {
        "catboost-0.24.4": ["catboost==0.24.4", "scikit-learn==0.24.2", "numpy==1.19.5", "scipy==1.6.3", "pandas==1.2.5"],
        "catboost-current": ["catboost==1.2.8", "scikit-learn==1.6.1", "numpy==1.26.4", "scipy==1.16.3", "pandas==3.0.0"],
    },
}


def make_environment(name: str, requirements: list[str]) -> str:
    folder = ROOT / ".venv-fixtures" / name
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if not python.exists():
        venv.create(folder, with_pip=True)
    subprocess.run([python, "-m", "pip", "install", "--quiet", *requirements], check=True)
    return str(python)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--python", action="append", help="an interpreter that has scikit-learn and pandas")
    parser.add_argument("--only", help="a module of scripts/fixtures, or module:case")
    parser.add_argument("--library", choices=BOOSTERS, help="fixtures of a library besides scikit-learn")
    parser.add_argument("--further", action="store_true", help="a selection, for the --python interpreters, which FURTHER lists")
    options = parser.parse_args()
    if options.further and not options.python:
        parser.error("--further needs --python: environments with\n" + "\n".join(f"{name}: {' '.join(each)}" for name, each in FURTHER.items()))
    environments = BOOSTERS[options.library] if options.library else ENVIRONMENTS
    pythons = options.python or [make_environment(*item) for item in environments.items()]
    environment = {**os.environ, "PYTHONHASHSEED": "0"}  # sets of strings are pickled in the order of their hashes
    for python in pythons:
        command = [python, str(ROOT / "scripts" / "fixtures" / "run.py")]
        command += ["--only", options.only] if options.only else []
        command += ["--library", options.library] if options.library else []
        command += ["--selection", str(SELECTION_BYTES)] if options.further else []
        subprocess.run(command, check=True, env=environment)


if __name__ == "__main__":
    main()
