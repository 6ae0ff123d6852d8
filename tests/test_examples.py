"""The examples use all that the model has, and `exports/` and the demo are what govdata makes of them."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

import pytest

import govdata
from govdata.cli.main import main
from govdata.model.release import Release
from govdata.model.shape import shape
from govdata.model.types import Record
from tests.environment import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


EXAMPLES = ROOT / "examples"
RECORDS = EXAMPLES / "records"
TEXTS = sorted((EXAMPLES / "texts").iterdir())
REGISTER = EXAMPLES / "actors.yaml"


@cache
def _records() -> tuple[Release, ...]:
    return tuple(govdata.read(RECORDS, register=REGISTER))


@cache
def _source() -> str:
    """All that was typed, as it was typed."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(RECORDS.iterdir()) if path.is_file())


def _fields(cls: type[Record], path: str = "") -> Iterator[str]:
    """Every field of the model, as a path of names."""
    for name, field in shape(cls).items():
        yield f"{path}/{name}"
        if field.nested is not None:
            yield from _fields(field.nested, f"{path}/{name}")


def _used(thing: Record, path: str = "") -> Iterator[str]:
    """Every field of a record that holds something."""
    for name in shape(type(thing)):
        value = getattr(thing, name)
        if value is None or value in ((), {}):
            continue
        yield f"{path}/{name}"
        for member in value if isinstance(value, tuple) else (value,):
            if isinstance(member, Record):
                yield from _used(member, f"{path}/{name}")


def _codes(cls: type[Record], path: str = "") -> Iterator[tuple[str, str]]:
    """Every code that the model knows, with the field that takes it."""
    for name, field in shape(cls).items():
        yield from ((f"{path}/{name}", code) for code in field.choices)
        if field.nested is not None:
            yield from _codes(field.nested, f"{path}/{name}")


def _chosen(thing: Record, path: str = "") -> Iterator[tuple[str, str]]:
    """Every code that a record uses."""
    for name, field in shape(type(thing)).items():
        value = getattr(thing, name)
        if field.choices and value is not None:
            yield f"{path}/{name}", value
        for member in value if isinstance(value, tuple) else (value,):
            if isinstance(member, Record):
                yield from _chosen(member, f"{path}/{name}")


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401  # JSON of any kind
    """Every text in a JSON value."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from chain.from_iterable(_texts(v) for v in value.values())
    elif isinstance(value, list | tuple):
        yield from chain.from_iterable(_texts(v) for v in value)


def _any_text(test: Callable[[str], object]) -> Callable[[Release], bool]:
    return lambda release: any(test(text) for text in _texts(release.model_dump()))


def _any_event(test: Callable[[govdata.Event], object]) -> Callable[[Release], bool]:
    return lambda release: any(test(event) for event in release.events)


def _start(pattern: str) -> Callable[[Release], bool]:
    return _any_event(lambda event: event.start and re.fullmatch(pattern, event.start))


AWKWARD: dict[str, Callable[[Release], object]] = {
    "no events": lambda r: not r.events and r.status == "published",
    "an undated event": _any_event(lambda e: e.start is None),
    "a year": _start(r"\d{4}"),
    "a year before 1000": _start(r"0\d{3}"),
    "a month": _start(r"\d{4}-\d\d"),
    "a day": _start(r"\d{4}-\d\d-\d\d"),
    "a time east of Greenwich": _start(r".*T.*\+\d\d:\d\d"),
    "an offset of half an hour": _start(r".*\+10:30"),
    "a time west of Greenwich": lambda r: (r.published_at or "").endswith("-11:00"),
    "a time in UTC": lambda r: (r.published_at or "").endswith("Z"),
    "under embargo until an hour": lambda r: r.status == "embargoed" and r.embargo_until,
    "under embargo until further notice": lambda r: r.status == "embargoed" and not r.embargo_until,
    "published": lambda r: r.status == "published",
    "a tombstone": lambda r: r.status == "withdrawn" and r.revision > 1 and r.change_note,
    "more photos than links": lambda r: r.photos.count and r.photos.count > len(r.photos.items) > 1,
    "photos counted, not linked": lambda r: r.photos.status == "stated" and r.photos.count,
    "from right to left": _any_text(lambda t: any(unicodedata.bidirectional(c) == "AL" for c in t)),
    "traditional characters": lambda r: r.language == "zh-Hant" and "運輸局" in (r.body or ""),
    "simplified characters": lambda r: r.language == "zh-Hans" and "运输局" in (r.body or ""),
    "characters beyond the Basic Multilingual Plane": _any_text(lambda t: max(t, default="") > "\uffff"),
    "what looks like a formula": lambda r: r.title.startswith("="),
    "what looks like a null": lambda r: any(actor.name == "Null" for actor in r.actors),
    "what looks like a number": lambda r: {"007", "1e5"} <= set(r.keywords),
    "what looks like a truth value": lambda r: "false" in r.keywords,
    "what looks like markup": lambda r: "</td></tr><!--" in (r.body or "") and "&amp;" in (r.body or ""),
    "a line that begins with a tab": _any_text(lambda t: "\n\t" in t),
    "quotes, a comma and a line end in one text": _any_text(lambda t: {'"', ",", "\n"} <= set(t)),
    "a line end that ends no paragraph": _any_text(lambda t: re.search(r"[^\n]\n[^\n]", t)),
    "the equator and the date line": _any_event(lambda e: e.place and e.place.longitude == "180"),
    "a coordinate of seven places": _any_event(lambda e: e.place and e.place.latitude == "-0.0000001"),
    "one actor in two roles": _any_event(lambda e: len({p.actor for p in e.participants}) < len(e.participants)),
    "an id with every sign that ids may have": lambda r: any(set("._~") <= set(a.id) for a in r.actors),
    "nested extensions with null, list and the largest integer": lambda r: (
        r.extensions.get("selm-schools", {}).get("largest") == 2**53 - 1
    ),
    "joint issuers": lambda r: len(r.issuers) > 1,
    "a record of little more than a title": lambda r: not (r.body or r.summary or r.actors or r.events),
    "confidence of nought": lambda r: r.provenance and any(e.confidence == 0 for e in r.provenance.evidence),
}


def test_records_and_register_are_sound_and_in_normal_form() -> None:
    assert govdata.validate(RECORDS, register=REGISTER) == govdata.Report(findings=(), records=len(_records()))


def test_the_records_use_every_field_of_the_model() -> None:
    assert set(_fields(Release)) - set(chain.from_iterable(map(_used, _records()))) == set()


def test_the_records_use_every_code_of_every_list() -> None:
    assert set(_codes(Release)) - set(chain.from_iterable(map(_chosen, _records()))) == set()


@pytest.mark.parametrize("what", AWKWARD)
def test_among_the_records_there_is(what: str) -> None:
    assert [release.id for release in _records() if AWKWARD[what](release)]


def test_a_group_of_three_translations_names_each_other() -> None:
    groups = {r.id: {r.id, *(t.id for t in r.translations)} for r in _records() if r.translations}
    assert [sorted(group) for group in groups.values()] == [sorted(groups)] * 3


def test_there_is_each_form_that_people_type_named_by_day_and_subject() -> None:
    files = [path.name for path in RECORDS.iterdir() if path.is_file()]
    assert {name.rpartition(".")[2] for name in files} == {"md", "yaml", "json", "ndjson"}
    assert [name for name in files if not re.fullmatch(r"\d{4}-\d\d-\d\d-[a-z0-9-]+\.\w+", name)] == []


@pytest.mark.parametrize(
    "shorthand", ["publisher: marenna-ports", "  - ada-lim", "photos: true", "photos: false", "longitude: -161.25"]
)
def test_shorthands_are_shown(shorthand: str) -> None:
    assert shorthand in _source()


def test_every_yaml_record_names_the_schema_for_editors() -> None:
    line = "# yaml-language-server: $schema=../../schemas/v1/entry.schema.json\n"
    assert [path.name for path in RECORDS.glob("*.yaml") if not path.read_text(encoding="utf-8").startswith(line)] == []
    assert (RECORDS / "../../schemas/v1/entry.schema.json").exists()


def test_the_sheets_are_sound_and_leave_out_what_need_not_be_typed() -> None:
    report = govdata.validate(EXAMPLES / "sheets")
    assert (report.records, report.findings) == (2, ())
    typed = "".join(path.read_text(encoding="utf-8") for path in (EXAMPLES / "sheets").iterdir())
    assert [name for name in ("position", "revision", "/mira-sand") if name in typed] == []


def test_nobody_is_led_from_an_invented_release_to_a_real_page() -> None:
    addresses = set(re.findall(r"https?://([^/\s\"'?#]+)", _source() + REGISTER.read_text(encoding="utf-8")))
    assert {host for host in addresses if not host.endswith(".example")} == {"www.gov.hk"}


@pytest.mark.parametrize("text", TEXTS, ids=lambda path: path.stem)
def test_a_text_says_all_but_its_publisher_and_every_value_has_its_evidence(text: Path) -> None:
    draft = govdata.parse(text, publisher="five-shores-press", register=REGISTER)
    assert draft.release is not None
    assert draft.release.provenance is not None
    proofs = draft.release.provenance.evidence
    assert (draft.findings, [(draft.text or "")[e.start : e.end] for e in proofs]) == ((), [e.text for e in proofs])


def test_the_texts_are_of_several_governments_and_languages() -> None:
    drafts = [govdata.parse(text, publisher="five-shores-press", register=REGISTER) for text in TEXTS]
    assert {draft.data["language"] for draft in drafts} == {"en", "zh-Hant"}
    assert len({text.stem.partition("-")[0] for text in TEXTS}) >= 5  # each government's own style


def _files(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


@pytest.mark.slow
def test_exports_is_what_govdata_makes_of_the_examples(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    kept = _files(ROOT / "exports")
    page = kept.pop("README.md").decode()
    (words,) = re.findall(r"^govdata (export .*) --out exports$", page, re.MULTILINE)
    with pytest.raises(SystemExit) as end:
        main([*words.split(), "--out", str(tmp_path / "exports")])
    made = _files(tmp_path / "exports")
    assert (end.value.code, sorted(made)) == (0, sorted(kept))
    assert [name for name, content in made.items() if content != kept[name]] == []


@pytest.mark.slow
def test_the_demo_shows_what_was_read_published_and_where_to_look(tmp_path: Path) -> None:
    command = ["/bin/bash", str(EXAMPLES / "demo.sh"), str(tmp_path / "demo")]
    environment = {"PATH": "/usr/bin:/bin", "PYTHON": sys.executable}
    runs = [subprocess.run(command, check=True, capture_output=True, env=environment) for _ in range(2)]
    shown = runs[0].stdout.decode()
    assert (runs[0].stderr, runs[1].stdout.decode()) == (b"", shown)
    named = re.findall(rf"^  ({re.escape(str(tmp_path))}\S+)$", shown, re.MULTILINE)
    assert len(named) > 1
    assert [name for name in named if not (tmp_path / name).is_file()] == []
