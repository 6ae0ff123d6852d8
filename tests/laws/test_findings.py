"""Findings are those of the data: neither the order of files, nor the shards, nor the workers show in them."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govdata import inputs
from govdata.inputs import find
from govdata.pipeline import validate
from govdata.shard import Settings
from govdata.workers import pool

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Executor
    from random import Random

    from govdata.finding import Finding

Json = dict[str, Any]
# So few words that records clash in every way.
NAMES = st.sampled_from(["a", "b", "c"])
LANGUAGES = st.sampled_from(["en", "fr"])
NEEDED: dict[str, st.SearchStrategy[Any]] = {
    "id": NAMES,
    "title": st.sampled_from(["One", "Two", "one!"]),
    "date": st.sampled_from(["2026-03-01", "2026-03-02", "2026-02-30"]),
    "language": LANGUAGES,
    "publisher": st.sampled_from([{"id": "p", "name": "P"}, {"id": "p", "name": "Q"}]),
}
PEOPLE = st.fixed_dictionaries({"id": NAMES, "kind": st.just("person"), "name": NAMES})
OPTIONAL: dict[str, st.SearchStrategy[Any]] = {
    "translations": st.lists(st.fixed_dictionaries({"language": LANGUAGES, "id": NAMES}), max_size=2),
    "related": st.lists(NAMES.map(lambda to: {"relation": "corrects", "target": to}), max_size=2),
    "actors": st.lists(PEOPLE, max_size=2, unique_by=lambda actor: str(actor["id"])),
    "source_url": st.sampled_from(["https://p.example/1", "https://p.example/2"]),
    "identifiers": st.lists(NAMES.map(lambda number: {"scheme": "n", "value": number}), max_size=1),
}
RECORDS = st.fixed_dictionaries(NEEDED, optional=OPTIONAL)
FILES = st.dictionaries(
    st.sampled_from(["a.ndjson", "b.ndjson", "2026-03-01-a.json"]),
    st.lists(RECORDS, min_size=1, max_size=5),
    min_size=1,
)


@pytest.fixture(scope="module")
def workers() -> Iterator[Executor]:
    with pool(2) as executor:
        assert executor is not None
        yield executor


def found(names: list[str], size: int, executor: Executor | None = None) -> list[Finding]:
    with patch.object(inputs, "SHARD_RECORDS", size):
        results = validate(find(names), Settings(), executor=executor)
        return sorted(finding for result in results for finding in result.findings)


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(files=FILES, size=st.integers(1, 4), order=st.randoms(use_true_random=False))
def test_findings_depend_neither_on_order_nor_on_shards_nor_on_workers(
    files: dict[str, list[Json]], size: int, order: Random, workers: Executor
) -> None:
    with TemporaryDirectory() as folder:
        names = [f"{folder}/{name}" for name in files]
        for name, records in files.items():
            joined = json.dumps(records) if name.endswith(".json") else "".join(f"{json.dumps(r)}\n" for r in records)
            Path(folder, name).write_text(joined, encoding="utf-8")
        expected = found(names, 2_000)
        order.shuffle(names)
        assert found(names, size) == expected
        assert found(names, size, workers) == expected
