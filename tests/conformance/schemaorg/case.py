"""The official vocabulary, read once, and what is found of a document or a file."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from govdata.conformance.schemaorg import Checker
from govdata.conformance.schemaorg.vocabulary import Vocabulary, load
from tests.environment import standards

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.finding import Finding

CONTEXT = {"@context": "https://schema.org"}


def official() -> Path:
    return standards("schemaorg", "schemaorg-all-https.ttl")


@cache
def vocabulary() -> Vocabulary:
    return load(official())


def findings(path: Path) -> list[Finding]:
    return list(Checker(vocabulary()).check([path]))


def found(folder: Path, document: Any, *, pending: bool = False) -> list[tuple[str, str]]:  # noqa: ANN401  # any JSON value
    """Code and pointer of what is found of a document; of pending terms only where they are asked for."""
    path = folder / "page.jsonld"
    path.write_text(document if isinstance(document, str) else json.dumps(document), encoding="utf-8")
    return [(one.code, one.pointer) for one in findings(path) if pending or one.code != "GD789"]
