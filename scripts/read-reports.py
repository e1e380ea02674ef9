"""Reads the reviewed reports in __tests__/fixtures/report/ by the programs that they are written for, and keeps what these took
from them in readers.json: the model card by huggingface_hub (as the Hub's own client does), the metrics by the OpenMetrics
parser of prometheus_client. The tests hold that against the results, and the sha256 against the reviewed file.

    pip install huggingface_hub==2.4.0 prometheus_client==0.26.0
    python scripts/read-reports.py
"""

import hashlib
import json
from importlib.metadata import version
from pathlib import Path

from huggingface_hub import ModelCard
from prometheus_client.openmetrics.parser import text_string_to_metric_families

REPORTS = Path(__file__).parent.parent / "__tests__/fixtures/report"


def model_card(text: str) -> dict:
    data = ModelCard(text, ignore_metadata_errors=False).data
    results = [
        {
            "task": result.task_type,
            "dataset": [result.dataset_type, result.dataset_name],
            "metric": [result.metric_type, result.metric_name],
            "value": result.metric_value,
        }
        for result in data.eval_results or []
    ]
    return {
        "library_name": data.library_name,
        "pipeline_tag": data.pipeline_tag,
        "tags": data.tags,
        "model_name": data.model_name,
        "eval_results": results,
    }


def metrics(text: str) -> list:
    return [
        {"family": family.name, "type": family.type, "samples": [[s.name, s.labels, s.value] for s in family.samples]}
        for family in text_string_to_metric_families(text)
    ]


READERS = {
    "model-card.md": model_card,
    "model-card-hostile.md": model_card,
    "metrics.txt": metrics,
    "metrics-hostile.txt": metrics,
}

read = {}
for name, reader in READERS.items():
    content = (REPORTS / name).read_bytes()
    read[name] = {"sha256": hashlib.sha256(content).hexdigest(), "read": reader(content.decode())}
versions = {name: version(name) for name in ("huggingface_hub", "prometheus_client")}
(REPORTS / "readers.json").write_text(json.dumps({"versions": versions, "files": read}, indent=2, ensure_ascii=True) + "\n")
