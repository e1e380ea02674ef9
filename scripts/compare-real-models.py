#!/usr/bin/env python3
"""Compares ModelGate with the library on model files that other people saved, and prints a table and the differences.

    scripts/compare-real-models.py FOLDER --corpus OUT --python 1.2=PATH --python 1.6=PATH [--tables CSV_FOLDER]

Each --python is an interpreter with that line of scikit-learn (and what else models need: XGBoost, LightGBM, imblearn);
a file goes to the line that wrote it, then to its neighbours. Files whose scan is not clean are never loaded. The others
are, which may run somebody else's code: that happens without network and with nothing that can be written but OUT, which
needs Linux and the right to make namespaces. FOLDER stays out of the repository. CSV files belong to the models whose
names begin with the same text up to "__".
"""

import argparse
import collections
import json
import os
import pathlib
import re
import subprocess
import sys

SCRIPTS = pathlib.Path(__file__).resolve().parent
SANDBOX = 'mount --make-rprivate / && mount --bind "$1" "$1" && mount -o remount,bind,ro / && cd / && exec "${@:2}"'
ATTEMPTS = 3


def lines_of(command, **options):
    return [json.loads(line) for line in subprocess.run(command, stdout=subprocess.PIPE, text=True, **options).stdout.splitlines()]


def number(version):
    major, minor = re.match(r"(\d+)\.(\d+)", version).groups()
    return int(major) * 100 + int(minor)


def environments_for(facts, pythons):
    """The line that wrote the file first, then the nearest, newer before older. Boosters tell no line: all, newest first,
    since XGBoost 3.0 reads base_score of 3.1 wrongly without saying so."""
    written = facts["versions"].get("scikit-learn")
    if not written or str(facts["root"]).startswith(("xgboost.", "lightgbm.", "catboost.")):
        return sorted(pythons, key=number, reverse=True)
    return sorted(pythons, key=lambda line: (abs(number(line) - number(written)), -number(line)))[:ATTEMPTS]


def answers(jobs, pythons, corpus):
    """name -> (version that answered, or None, error)"""
    outcome, waiting = {}, {job["name"]: job for job in jobs}
    for turn in range(max((len(job["environments"]) for job in jobs), default=0)):
        groups = collections.defaultdict(list)
        for job in waiting.values():
            if turn < len(job["environments"]):
                groups[job["environments"][turn]].append(job)
        for line, group in sorted(groups.items()):
            command = ["unshare", "--map-root-user", "--net", "--mount", "bash", "-c", SANDBOX, "bash", str(corpus), pythons[line], "-I", str(SCRIPTS / "fixtures" / "real.py"), str(corpus)]
            for answer in lines_of(command, input="\n".join(json.dumps(job) for job in group), env={**os.environ, "TMPDIR": str(corpus)}):
                outcome.setdefault(answer["name"], (None, answer["error"]))
                if answer["error"] is None:
                    outcome[answer["name"]] = (answer["version"], None)
                    del waiting[answer["name"]]
    return outcome


def differences(corpus):
    run = subprocess.run(["npx", "tsx", str(SCRIPTS / "compare-corpus.ts"), str(corpus)], stdout=subprocess.PIPE, text=True, cwd=SCRIPTS.parent)
    found = re.findall(r"^(\S+) (m\d{4}): (.*)$", run.stdout, re.MULTILINE)
    return {name: text for _, name, text in found}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--corpus", type=pathlib.Path, required=True)
    parser.add_argument("--tables", type=pathlib.Path)
    parser.add_argument("--python", action="append", required=True, metavar="LINE=PATH")
    parser.add_argument("--only", default="", help="part of a file's name")
    options = parser.parse_args()
    pythons = dict(each.split("=", 1) for each in options.python)
    corpus = options.corpus.resolve()
    corpus.mkdir(parents=True, exist_ok=True)
    tables = sorted(options.tables.glob("*.csv")) if options.tables else []
    survey = lines_of(["npx", "tsx", str(SCRIPTS / "survey-models.ts"), str(options.folder.resolve())], cwd=SCRIPTS.parent)
    survey = [facts for facts in survey if options.only in facts["name"]]
    jobs, cases = [], []
    for facts in survey:
        named = facts.get("entries", [])
        for entry in named or [{"keys": [], "class": facts["root"]}]:
            cases.append({**facts, "entry": entry["keys"], "root": entry["class"], "runs": bool(named) or "lowered" in facts, "case": f"m{len(cases):04}"})
    for case in cases:
        if case["risk"] == "low" and case["runs"]:
            beside = [str(path) for path in tables if path.name.split("__")[0] == case["name"].split("__")[0]]
            jobs.append({"name": case["case"], "model": str((options.folder / case["name"]).resolve()), "entry": case["entry"], "tables": beside, "environments": environments_for(case, pythons)})
    outcome = answers(jobs, pythons, corpus)
    wrong = differences(corpus)
    verdicts = collections.Counter()
    for case in cases:
        version, error = outcome.get(case["case"], (None, None))
        if not case["runs"]:
            verdict, detail = "refused", case["refusal"]
        elif case["risk"] != "low":
            verdict, detail = "not asked", f"the scan says {case['risk']}: {case['alarm']}"
        elif version is None:
            verdict, detail = "not asked", f"not by its library: {error}"
        elif case["case"] in wrong:
            verdict, detail = "differs", wrong[case["case"]]
        else:
            verdict, detail = "agrees", ""
        verdicts[verdict] += 1
        name = case["name"] + (": " + ".".join(str(key) for key in case["entry"]) if case["entry"] else "")
        print("\t".join([verdict, case["risk"], str(case["root"]), case["versions"].get("scikit-learn", "-"), version or "-", name, detail]))
    print(f"{len(survey)} files, {len(cases)} models: " + ", ".join(f"{count} {verdict}" for verdict, count in verdicts.most_common()), file=sys.stderr)
    return 1 if verdicts["differs"] else 0


if __name__ == "__main__":
    sys.exit(main())
