"""Runs another scanner over files, in its own environment: SCANNER, then one path a line on standard input.

Prints one JSON line with its version, one a file (seconds are those of the processor, so that other work on the machine
does not count; verdict is what a CI job would see: `detected`: the scanner reports danger; `error`: it fails without
saying so; `silent`: it passes), and one with the highest resident memory.
"""
import contextlib
import importlib.metadata
import io
import json
import logging
import os
import resource
import signal
import sys
import time

NAME = sys.argv[1]
LIMIT_SECONDS = int(sys.argv[2]) if len(sys.argv) > 2 else 60
os.environ["NO_COLOR"] = "1"
logging.disable(logging.CRITICAL)


def picklescan():
    from picklescan.scanner import scan_file_path

    def scan(path):
        result = scan_file_path(path)
        return "detected" if result.issues_count > 0 else "error" if result.scan_err else "silent"

    return scan


def modelscan():
    from modelscan.modelscan import ModelScan

    def scan(path):
        result = ModelScan().scan(path)
        if result["summary"]["total_issues"] > 0:
            return "detected"
        # Exit code 2 for errors, 3 for files that it skips altogether.
        return "error" if result["errors"] or result["summary"]["scanned"]["total_scanned"] == 0 else "silent"

    return scan


def fickling():
    from fickling.cli import main

    def scan(path):
        code = main(["fickling", "--check-safety", path])
        return {0: "silent", 1: "detected"}.get(code, "error")

    return scan


def modelaudit():
    from modelaudit.core import determine_exit_code, scan_model_directory_or_file

    def scan(path):
        results = scan_model_directory_or_file(path, cache_enabled=False)
        return {0: "silent", 1: "detected"}.get(determine_exit_code(results), "error")

    return scan


def too_long(*_):
    raise TimeoutError


def main():
    scan = {"picklescan": picklescan, "modelscan": modelscan, "fickling": fickling, "modelaudit": modelaudit}[NAME]()
    print(json.dumps({"version": importlib.metadata.version(NAME)}), flush=True)
    signal.signal(signal.SIGPROF, too_long)
    for path in sys.stdin.read().splitlines():
        started = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, LIMIT_SECONDS)
        try:
            with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
                verdict = scan(path)
        except BaseException as error:  # a scanner that dies has not passed the file
            verdict = "timeout" if isinstance(error, TimeoutError) else "error"
        signal.setitimer(signal.ITIMER_PROF, 0)
        print(json.dumps({"path": path, "verdict": verdict, "seconds": time.process_time() - started}), flush=True)
    print(json.dumps({"peak_kb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss}), flush=True)


main()
