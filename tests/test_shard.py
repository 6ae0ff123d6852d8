from __future__ import annotations

from typing import TYPE_CHECKING

from govdata import shard
from govdata.given import Given
from govdata.inputs import Input
from govdata.readers import READERS, Reader
from govdata.register import Register
from govdata.shard import Settings, Task, records, work
from govdata.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    import pytest

    from govdata.source import Raw

GOOD = Input(source=Source(name="good.json", content=b'{"id": "a"}'), reader="json")


def codes(*inputs: Input) -> list[str]:
    return [f.code for taken in records(inputs, Given(), Register()) for f in taken.findings if f.code != "GD201"]


def test_an_input_without_a_record_is_a_finding_unless_it_may_be_empty() -> None:
    empty = Source(name="empty.ndjson", content=b"\n")
    assert codes(Input(source=empty, reader="ndjson")) == ["GD003"]
    assert codes(Input(source=empty, reader="ndjson", may_be_empty=True)) == []


def test_a_format_that_nobody_reads_is_a_finding() -> None:
    assert codes(Input(source=Source(name="a.x", content=b""), reader="x")) == ["GD005"]


def crash(_source: Source, _given: Given) -> Iterator[Raw]:
    raise ZeroDivisionError


class Crashing:
    """The readers, the YAML one of which crashes."""

    def __contains__(self, name: str) -> bool:
        return name in READERS

    def get(self, name: str) -> Reader:
        return Reader(summary="crashes", read=crash) if name == "yaml" else READERS.get(name)


def test_a_reader_that_crashes_is_our_fault_and_hides_no_other_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shard, "READERS", Crashing())
    crashing = Input(source=Source(name="a.yaml", content=b""), reader="yaml")
    result = work(Task(number=0, inputs=(crashing, GOOD), settings=Settings()))
    assert [f.code for f in result.findings if f.code != "GD201"] == ["GD900"]
    assert {f.place.source for f in result.findings} == {"a.yaml", "good.json"}
