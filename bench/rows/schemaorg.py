"""Pages judged by schema.org's vocabulary, beside reading the same lines with orjson."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import orjson

from bench.rows.written import DATASET, releases
from bench.table import Budget, Measure, Row
from bench.timing import compared, of_function
from govdata.conformance.schemaorg import Checker
from govdata.conformance.schemaorg.vocabulary import Vocabulary, load
from govdata.exporters.jsonld.node import release_node
from govdata.exporters.jsonld.web import web_node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.table import Setting

__all__ = ["ROW"]

_BUDGET = Budget(bound=0.2)
_FILE = Path("schemaorg", "schemaorg-all-https.ttl")


def _measure(setting: Setting) -> Iterator[Measure]:
    count = setting.count(4_000, 600)
    what = f"check-schemaorg: {count:,} releases, a line each"
    folder = os.environ.get("GOVDATA_STANDARDS")
    if not folder or not (Path(folder) / _FILE).exists():
        yield Measure(what=what, budget=_BUDGET, value=None, note=f"GOVDATA_STANDARDS has no {_FILE.as_posix()}")
        return
    path = setting.folder / "web.jsonl"
    path.write_bytes(b"".join(orjson.dumps(web_node(release_node(one, DATASET))) + b"\n" for one in releases(count)))
    vocabulary = load(Path(folder) / _FILE)
    times = compared(of_function(lambda: _check(path, vocabulary)), of_function(lambda: _read(path)))
    note = f"{count / times.ours:,.0f} releases/s with the vocabulary read; orjson alone: {count / times.theirs:,.0f}"
    yield Measure(what=what, budget=_BUDGET, value=times.faster, note=note)


def _check(path: Path, vocabulary: Vocabulary) -> None:
    checker = Checker(vocabulary)
    wrong = [one for one in checker.check([path]) if one.code != "GD789"]
    if wrong or not checker.documents:
        raise RuntimeError(f"{wrong[:1]} of {checker.documents}")


def _read(path: Path) -> None:
    with path.open("rb") as stream:
        for line in stream:
            orjson.loads(line)


ROW = Row(name="schemaorg", summary="pages judged by schema.org's vocabulary, beside orjson", measure=_measure)
