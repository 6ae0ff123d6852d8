"""The reader as a whole: our own files, what other tools make of them, damage, and what is no release at all."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
import rdflib
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyld import jsonld

from govdata.given import Given
from govdata.model.release import Release
from govdata.readers.jsonld import READER
from govdata.source import Source
from govdata.vocab.jsonld import context
from tests.jsonld import BASE, FULL, VIEWS, publish, read, release, said
from tests.strategies import datasets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from govdata.source import Raw

    Json = dict[str, Any] | list[Any]

# rdflib's own parser and serializer for JSON-LD use what rdflib deprecates.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning:rdflib")

WHOLE = Release.model_validate(FULL)
ANOTHER = release(id="other", publisher={"id": "zz", "name": "Z"})
SPARING = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def made_of(raws: list[Raw]) -> list[bytes | None]:
    """The records as canonical JSON; None for one that cannot be trusted, which `verify` says of it."""
    return [_made(raw) for raw in raws]


def _made(raw: Raw) -> bytes | None:
    if raw.data is None or any(finding.severity == "error" for finding in raw.findings):
        return None
    try:
        return Release.model_validate(raw.data).canonical()
    except ValueError:
        return None


@SPARING
@given(releases=datasets(), base=st.sampled_from((BASE, "https://a.example/x/", "https://a.example/release/")))
def test_what_is_written_is_read_back_from_each_file_and_written_again_the_same(
    tmp_path_factory: pytest.TempPathFactory, releases: list[Release], base: str
) -> None:
    folder = publish(tmp_path_factory.mktemp("first"), releases, base=base)
    for name in VIEWS:
        raws = list(READER.read(Source.of(folder / name), Given()))
        assert said(raws) == []
        again = [Release.model_validate(raw.data) for raw in raws]
        assert [r.canonical() for r in again] == [r.canonical() for r in releases]
        written = publish(tmp_path_factory.mktemp("again"), again, base=base)
        assert [(written / n).read_bytes() for n in VIEWS] == [(folder / n).read_bytes() for n in VIEWS]


def lines(folder: Path, name: str) -> list[bytes]:
    return (publish(folder, [WHOLE, ANOTHER]) / name).read_bytes().splitlines(keepends=True)


def test_no_quad_can_be_taken_out_unnoticed(tmp_path: Path) -> None:
    whole = lines(tmp_path, "releases.nq")
    sound = [WHOLE.canonical(), ANOTHER.canonical()]
    unnoticed = [
        line for n, line in enumerate(whole) if made_of(read("a.nq", b"".join(whole[:n] + whole[n + 1 :]))) == sound
    ]
    assert unnoticed == []


def test_no_value_of_a_quad_can_be_changed_unnoticed(tmp_path: Path) -> None:
    whole = lines(tmp_path, "releases.nq")
    sound = [WHOLE.canonical(), ANOTHER.canonical()]
    unnoticed = []
    for n, line in enumerate(whole):
        end = line.rindex(b'"^^') if b'"^^' in line else line.rindex(b'"') if b'"' in line else line.rindex(b">")
        changed = [*whole[:n], line[:end] + b"9" + line[end:], *whole[n + 1 :]]
        if made_of(read("a.nq", b"".join(changed))) == sound:
            unnoticed.append(line)
    assert unnoticed == []


def paths(value: object, at: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        yield (*at, key)
        yield from paths(member, (*at, key))


def without(value: Json, path: tuple[str | int, ...]) -> Json:
    changed = deepcopy(value)
    holder: Any = changed
    for key in path[:-1]:
        holder = holder[key]
    del holder[path[-1]]
    return changed


def test_no_member_of_a_line_can_be_taken_out_unnoticed(tmp_path: Path) -> None:
    whole = json.loads(lines(tmp_path, "releases.jsonl")[0])
    unnoticed = [
        path
        for path in paths(whole)
        if made_of(read("a.jsonl", json.dumps(without(whole, path)))) == [WHOLE.canonical()]
    ]
    # The IRI of a part that nothing refers to may be any, or none.
    named = {"publisher", "mentions", "about"}
    assert {path[-1] for path in unnoticed} == {"id"}
    assert not [path for path in unnoticed if path[0] in named and len(path) <= 3]


def test_a_change_in_one_record_is_told_of_that_record_and_its_field(tmp_path: Path) -> None:
    text = b"".join(lines(tmp_path, "releases.nq"))
    link = f"<{BASE}release/quay#event/opening/participant/2> <https://w3id.org/govdata/ns#role>"
    raws = read("a.nq", b"".join(line for line in text.splitlines(keepends=True) if link.encode() not in line))
    (finding,) = raws[0].findings
    assert (finding.code, finding.pointer, finding.record) == ("GD781", "/events/0/participants/1/role", "quay")
    assert raws[1].findings == ()


def document(folder: Path) -> Json:
    loaded: Json = json.loads((publish(folder, [WHOLE, ANOTHER]) / "releases.jsonld").read_bytes())
    return loaded


def quads_by_rdflib(folder: Path, kind: str) -> str:
    dataset = rdflib.Dataset()
    dataset.parse(publish(folder, [WHOLE, ANOTHER]) / "releases.nq", format="nquads")
    return dataset.serialize(format=kind)


def check_that_both_are_read(raws: list[Raw]) -> None:
    assert said(raws) == []
    assert sorted(made_of(raws), key=str) == [ANOTHER.canonical(), WHOLE.canonical()]


OTHERS = {
    "prefixes": {"s": "https://schema.org/", "g": "https://w3id.org/govdata/ns#", "o": "http://www.w3.org/ns/oa#"},
    "a vocabulary": {"@vocab": "https://schema.org/", "uri": "@id", "a": "@type"},
    "other containers": {
        "@vocab": "https://w3id.org/govdata/ns#",
        "title": {"@id": "https://schema.org/headline", "@container": "@language"},
        "who": {"@id": "https://schema.org/mentions", "@container": "@id"},
        "links": {"@id": "https://schema.org/sameAs", "@type": "@id", "@container": "@set"},
    },
    "ours and more": [context(), {"x": "https://x.example/"}],
}


@pytest.mark.parametrize("other", OTHERS)
def test_what_pyld_compacts_with_another_context_is_read(tmp_path: Path, other: str) -> None:
    compacted = jsonld.compact(document(tmp_path), {"@context": OTHERS[other]})
    check_that_both_are_read(read("a.jsonld", json.dumps(compacted)))


@pytest.mark.parametrize("kind", ["turtle", "trig"])
def test_what_rdflib_writes_as_turtle_is_read(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)
    text = quads_by_rdflib(tmp_path, kind)
    monkeypatch.undo()
    check_that_both_are_read(read(f"a.{kind}".replace("turtle", "ttl"), text))
    assert rdflib.NORMALIZE_LITERALS


def test_what_is_no_turtle_is_told_with_its_line() -> None:
    (raw,) = read("a.ttl", "@prefix a: <a:b> .\n\nnonsense .\n")
    (finding,) = raw.findings
    assert (raw.data, finding.code, finding.place.line) == (None, "GD109", 3)


def test_a_context_elsewhere_is_never_fetched() -> None:
    (raw,) = read("a.jsonld", '{"@context": "https://a.example/c.jsonld", "@id": "a:b", "name": "N"}')
    (finding,) = raw.findings
    assert (raw.data, finding.code) == (None, "GD782")
    assert "https://a.example/c.jsonld" in finding.message


@pytest.mark.parametrize("where", ["url", "inline", "none"])
@pytest.mark.parametrize("profile", ["full", "semic"])
def test_a_context_may_stand_in_each_line_beside_or_nowhere(tmp_path: Path, where: str, profile: str) -> None:
    folder = publish(tmp_path, [WHOLE, ANOTHER], options={"context": where, "profile": profile})
    for name in VIEWS:
        check_that_both_are_read(list(READER.read(Source.of(folder / name), Given())))


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize(
    "process",
    [
        lambda document: document,
        jsonld.expand,
        jsonld.flatten,
        lambda document: jsonld.flatten(document, {"@context": context()}),
        lambda document: jsonld.compact(document, {"@context": context()}),
    ],
    ids=["as it is", "expanded", "flattened", "flattened and compacted", "compacted"],
)
def test_what_pyld_makes_of_a_document_is_read(
    tmp_path: Path, process: Callable[[Json], Json], indent: int | None
) -> None:
    check_that_both_are_read(read("a.jsonld", json.dumps(process(document(tmp_path)), indent=indent)))


def test_quads_in_any_order_are_read(tmp_path: Path) -> None:
    text = (publish(tmp_path, [WHOLE, ANOTHER]) / "releases.nq").read_text(encoding="utf-8")
    check_that_both_are_read(read("a.nq", "".join(sorted(text.splitlines(keepends=True)))))
    check_that_both_are_read(read("a.nq", "".join(sorted(text.splitlines(keepends=True), reverse=True))))


@pytest.mark.parametrize("kind", ["nquads", "json-ld"])
def test_what_rdflib_writes_is_read(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rdflib, "NORMALIZE_LITERALS", False)
    text = quads_by_rdflib(tmp_path, kind)
    check_that_both_are_read(read("a.nq" if kind == "nquads" else "a.jsonld", text))


@pytest.mark.parametrize(
    ("name", "content", "codes"),
    [
        ("a.jsonl", "", []),
        ("a.nq", "", []),
        ("a.nq", "# nothing\n\n", []),
        ("a.jsonld", "{}", ["GD003"]),
        ("a.jsonld", "[]", ["GD003"]),
        ("a.jsonld", "[1, null]", ["GD780", "GD780"]),
        ("a.jsonld", '{"@context":', ["GD102"]),
        ("a.jsonld", '{"@context": "https://schema.org", "@type": "NewsArticle"}', ["GD782"]),
        ("a.jsonld", "[" * 100_000, ["GD006"]),
        ("a.jsonl", b"\xff\xfe", ["GD002"]),
        ("a.nq", b"\xff <\n", ["GD002"]),
        ("a.nq", "nonsense\n", ["GD109"]),
        ("a.nq", '<a:b> <c:d> "\\x" .\n', ["GD109"]),
        ("a.nq", '<a:b> <c:d> "\\uD800" .\n', ["GD109"]),
        ("a.nq", '<a:b> <c:d> "e" .\n', ["GD003"]),
        ("a", '<a:b> <c:d> "e" .\n', ["GD003"]),
    ],
)
def test_what_is_no_release_is_a_finding(name: str, content: str | bytes, codes: list[str]) -> None:
    raws = read(name, content)
    found = [code for code, _ in said(raws)]
    assert (found[:1], [raw.data for raw in raws]) == (codes[:1], [None] * len(raws))


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    assert said(list(READER.read(Source.of(tmp_path / "a.jsonld"), Given()))) == [("GD001", "")]


def test_one_broken_line_hides_no_other(tmp_path: Path) -> None:
    for name in ("releases.jsonl", "releases.jsonld"):
        whole = lines(tmp_path / name, name)
        broken = [line[:-20] + b"\n" if b"release/quay" in line else line for line in whole]
        raws = read(name, b"".join(broken))
        assert made_of(raws) == [None, ANOTHER.canonical()]


def test_a_document_that_breaks_off_is_a_finding_after_what_it_has(tmp_path: Path) -> None:
    raws = read("a.jsonld", b"".join(lines(tmp_path, "releases.jsonld")[:2]))
    assert (made_of(raws), said(raws)) == ([WHOLE.canonical(), None], [("GD102", "")])


def test_a_key_that_means_something_else_in_the_context_is_not_read(tmp_path: Path) -> None:
    text = b"".join(lines(tmp_path, "releases.jsonld")).replace(
        b'"https://schema.org/headline"', b'"https://a.example/h"', 1
    )
    raws = read("a.jsonld", text)
    assert [code for code, _ in said(raws)] == ["GD780", "GD780"]
    assert set(made_of(raws)) == {None}


@pytest.mark.parametrize("key", [False, True])
@pytest.mark.parametrize(
    ("name", "pointer", "shown"),
    [
        ("releases.nq", "/title", "New quay"),
        ("releases.nq", "/events/1/end", "2026-03-01T09:30:00+08:00"),
        ("releases.jsonl", "/title", '"New quay"'),
        ("releases.jsonld", "/actors/1/name", '"Harbour Ministry"'),
        ("releases.jsonld", "/extensions/note", '{"note":"x"}'),
        ("releases.jsonld", "/photos/items/0/license", '"http://spdx.org/licenses/CC-BY-4.0"'),
        ("releases.jsonld", "/events/0/place/latitude", '"1.50"'),
        ("releases.jsonld", "/actors/0/absent", '{"id":"https://data.example.org/release/quay#actor/ada",'),
    ],
)
def test_a_value_is_located(tmp_path: Path, name: str, pointer: str, shown: str, *, key: bool) -> None:
    text = (publish(tmp_path, [WHOLE]) / name).read_text(encoding="utf-8")
    place = read(name, text)[0].locate(pointer, key)
    found = text.splitlines()[place.line - 1]
    marked = found if name.endswith(".nq") else found[place.column - 1 :][: place.width]
    assert shown in marked
    assert marked.startswith(shown) or name.endswith(".nq")


def test_many_faults_of_one_record_are_counted_from_some_number_on() -> None:
    extra = "".join(f'<{BASE}release/a> <a:b> "{n}" .\n' for n in range(99))
    (raw,) = read("a.nq", extra)
    assert raw.findings[-1].message.endswith("more values are left out")
    assert len(raw.findings) < 60


def test_a_changed_context_beside_the_lines_is_told_once(tmp_path: Path) -> None:
    folder = publish(tmp_path, [WHOLE, ANOTHER])
    context_beside = folder / "context.jsonld"
    context_beside.write_text(context_beside.read_text().replace("schema.org/headline", "schema.org/name"))
    raws = list(READER.read(Source.of(folder / "releases.jsonl"), Given()))
    assert said(raws) == [("GD782", "")]
    assert raws[0].findings[0].place.source == context_beside.as_posix()
