"""Render assessments as JSON and JSON lines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from redflags.assessment import Assessment, evidence_dict


def render_json(assessments: Sequence[Assessment], *, trace: bool = False) -> str:
    """One object for one assessment, an array for several."""
    rows = [row(assessment, trace) for assessment in assessments]
    return json.dumps(rows[0] if len(rows) == 1 else rows, indent=2, ensure_ascii=False) + "\n"


def render_jsonl(assessments: Sequence[Assessment], *, trace: bool = False) -> str:
    """One object a line."""
    return "".join(json.dumps(row(assessment, trace), ensure_ascii=False) + "\n" for assessment in assessments)


def row(assessment: Assessment, trace: bool) -> dict[str, Any]:
    """The contract's object, with the raw signals added under "trace" if wanted."""
    found = assessment.to_dict()
    if trace:
        found["trace"] = [
            {
                "flag": signal.flag.id,
                "detector": signal.detector.value,
                "context": signal.context.value,
                "evidence": evidence_dict(signal.evidence),
            }
            for signal in assessment.signals
        ]
    return found
