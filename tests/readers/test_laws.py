"""What holds for YAML, Markdown, JSON and NDJSON alike, whatever stands in them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from govdata.syntax import yaml_compose, yaml_document, yaml_events
from govdata.syntax.yaml_spans import seek, spans
from tests.reading import at, place, pointers, raws, value_at

if TYPE_CHECKING:
    from govdata.source import Json, Raw

READERS = ["yaml", "markdown", "json", "ndjson"]
# What the syntaxes are made of, and what breaks those who read them.
PIECES = [
    *"{}[],:-?&*!|>#%@`\"'\\ \t\n\r~<=/._0179eax\ufeff\u2028\u2029\x85\x00\x7f\ufffe\xa0é港😀",
    *("---", "...", "\\u", "\\ud83d", "\\ude00", "NaN", "null", "true", "&a", "*a", "!!str"),
    *("<<", "//", "/*", "*/", "1e999", "0o7", "007"),
    *("---\n", "\r\n", "\n  ", ": ", " #", "a: b\n", "- a\n", '"a": 1', "!!str ", "? ", "%YAML 1.2\n"),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)

LEAVES = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
NAMES = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
VALUES = st.recursive(
    LEAVES | NAMES,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=20,
)
RECORDS = st.dictionaries(NAMES, VALUES, min_size=1, max_size=5)


class Quoting(yaml.SafeDumper):
    """Writes texts in double quotes, so that no word of YAML 1.1 or 1.2 is at stake."""


Quoting.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))
Quoting.ignore_aliases = lambda *_: True  # type: ignore[method-assign]


def as_yaml(data: Json, *, flow: bool) -> str:
    return yaml.dump(data, Dumper=Quoting, default_flow_style=flow, allow_unicode=True, width=10**9, sort_keys=False)


def quoted_alike(shown: str, value: Json) -> bool:
    """Whether a piece of YAML, as `as_yaml` writes leaves, stands for a value."""
    read: Json = yaml.safe_load(shown) if isinstance(value, str | None) else json.loads(shown.replace("+", ""))
    return bool(read == value)


def check(raw: Raw) -> None:
    """What every raw record keeps to: no data without a reason, places within the source."""
    assert isinstance(raw.data, dict) or any(finding.severity == "error" for finding in raw.findings)
    for finding in raw.findings:
        assert finding.place.line >= 1 <= finding.place.column
        assert finding.place.column <= len(finding.line) + 1
        assert finding.line == "" or finding.line in {raw.line_text(finding.place.line), finding.line}
    for pointer in (*pointers(raw.data), "", "/absent", *(finding.pointer for finding in raw.findings)):
        assert place(raw, pointer).width >= 1
        assert place(raw, pointer, key=True).line >= 1


@pytest.mark.parametrize("reader", READERS)
@given(content=st.binary(max_size=60))
def test_no_bytes_make_a_reader_raise(reader: str, content: bytes) -> None:
    for raw in raws(reader, content):
        check(raw)


@pytest.mark.parametrize("reader", READERS)
@given(text=TEXTS, fenced=st.booleans())
def test_no_text_makes_a_reader_raise(reader: str, text: str, *, fenced: bool) -> None:
    for raw in raws(reader, f"---\n{text}\n---\n" if fenced else text):
        check(raw)


@given(record=RECORDS, indent=st.none() | st.integers(0, 2), ascii_only=st.booleans())
def test_json_is_read_as_it_was_written_and_every_leaf_is_found(
    record: dict[str, Json], indent: int | None, *, ascii_only: bool
) -> None:
    (raw,) = raws("json", json.dumps(record, indent=indent, ensure_ascii=ascii_only))
    assert (raw.data, raw.findings) == (record, ())
    assert [json.loads(at(raw, p)) for p in pointers(record) if p] == leaves(record)


@given(st.lists(RECORDS, min_size=2, max_size=4))
def test_ndjson_is_read_as_it_was_written_and_every_leaf_is_found(records: list[dict[str, Json]]) -> None:
    read = raws("ndjson", "\n".join(json.dumps(record, ensure_ascii=False) for record in records))
    assert [raw.data for raw in read] == records
    for raw, record in zip(read, records, strict=True):
        assert [json.loads(at(raw, p)) for p in pointers(record) if p] == leaves(record)


@given(records=st.lists(RECORDS, min_size=1, max_size=3), flow=st.booleans(), listed=st.booleans())
def test_yaml_is_read_as_it_was_written_and_every_leaf_is_found(
    records: list[dict[str, Json]], *, flow: bool, listed: bool
) -> None:
    text = as_yaml(records, flow=flow) if listed else "---\n".join(as_yaml(record, flow=flow) for record in records)
    read = raws("yaml", text)
    assert [(raw.data, raw.findings) for raw in read] == [(record, ()) for record in records]
    for raw, record in zip(read, records, strict=True):
        assert all(quoted_alike(at(raw, p), value_at(record, p)) for p in pointers(record))


@given(record=RECORDS, body=st.text("ab \n#-'\"", min_size=1).map(str.strip).filter(bool))
def test_markdown_is_read_as_it_was_written(record: dict[str, Json], body: str) -> None:
    record.pop("body", None)
    (raw,) = raws("markdown", f"---\n{as_yaml(record, flow=False)}---\n\n{body}\n")
    assert raw.data == {**record, "body": body}
    assert place(raw, "/body").line == raw.line_text(1).count("-") + as_yaml(record, flow=False).count("\n") + 1


@given(record=RECORDS, flow=st.booleans())
def test_the_quick_way_to_a_field_of_yaml_leads_to_the_same_place(record: dict[str, Json], *, flow: bool) -> None:
    events = list(yaml_events.events(f"# a comment\n{as_yaml(record, flow=flow)}", 7))
    whole = spans(events, 7, None)
    for name, entry in whole.entries.items():
        quick = seek(events, 7, f"/{name}")
        if "/" in name or "~" in name:
            assert quick is None
        else:
            assert quick is not None
            assert (quick[:2], quick.value.start, quick.value.end) == (entry[:2], entry.value.start, entry.value.end)
    root = seek(events, 7, "")
    assert root is not None
    assert (root.value.start, root.value.end) == (whole.start, whole.end)


@given(RECORDS)
def test_both_parsers_of_yaml_agree_on_data_and_places(record: dict[str, Json]) -> None:
    text = as_yaml(record, flow=False)
    seen: list[Any] = []
    for loader in (yaml_events.LOADER, yaml.SafeLoader):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(yaml_events, "LOADER", loader)
            patch.setattr(yaml_compose, "_KEPT", 0)
            (parsed,) = yaml_document.documents(text)
            seen.append((parsed.data, spans(yaml_events.events(text, 0), 0, None)))
    assert seen[0] == seen[1]


def leaves(record: Json) -> list[Json]:
    return [value_at(record, pointer) for pointer in pointers(record) if pointer]
