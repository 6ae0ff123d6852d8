from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from govdata.given import Given
from govdata.intake import Taken, take
from govdata.place import Place
from govdata.register import Register
from govdata.source import Raw, Source
from tests.rules.case import RECORD

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.source import Json

REGISTER = Register(
    publishers={"hm": {"id": "hm", "name": "Harbour Ministry"}},
    actors={"ben": {"id": "ben", "kind": "person", "name": "Ben Tan"}},
)


def taken(data: Json, given: Given | None = None, **raw: Json) -> Taken:
    source = raw.pop("source", Source(name="a"))
    one = Raw(
        source=source, data=data, locate=lambda at, key: Place(source="a", line=len(at) + 1, column=2 - key), **raw
    )
    return take(one, REGISTER, given or Given())


def codes(result: Taken) -> list[tuple[str, str]]:
    return [(f.code, f.pointer) for f in result.findings]


def test_a_sound_record_becomes_a_release_without_a_finding() -> None:
    result = taken(RECORD)
    assert result.release is not None
    assert codes(result) == []


def test_a_finding_carries_place_line_record_and_second_place() -> None:
    twice = {**RECORD, "actors": [*RECORD["actors"], {"id": "ada-lim", "kind": "group", "name": "Guests"}]}
    (finding,) = taken(twice, line_text=lambda n: f"line {n}").findings
    assert (finding.place, finding.line, finding.record) == (
        Place(source="a", line=13, column=2),
        "line 13",
        RECORD["id"],
    )
    assert [(r.place.line, r.message, r.line) for r in finding.related] == [(13, "first used here", "line 13")]


def test_a_fault_hides_no_other() -> None:
    wrong = {
        **RECORD,
        "date": "2026-02-30",
        "issuers": ["nobody"],
        "events": [{"id": "e", "type": "gala", "name": "x"}],
    }
    assert sorted(codes(taken(wrong))) == [("GD205", "/events/0/type"), ("GD207", "/date"), ("GD302", "/issuers/0")]


def test_the_register_gives_what_a_record_names_by_id() -> None:
    result = taken({**RECORD, "publisher": "hm", "actors": [*RECORD["actors"], "ben"]})
    assert result.release is not None
    assert (result.release.publisher.name, result.release.actors[-1].name) == ("Harbour Ministry", "Ben Tan")


def test_an_id_that_the_register_has_not_is_one_finding_with_a_suggestion() -> None:
    result = taken({**RECORD, "publisher": "hmm", "actors": [*RECORD["actors"], "bn"]})
    assert codes(result) == [("GD403", "/publisher"), ("GD403", "/actors/2")]
    assert [f.help for f in result.findings] == ["did you mean `hm`?", "did you mean `ben`?"]


def test_what_refers_to_an_actor_that_the_register_has_not_is_no_second_fault() -> None:
    events = [{"id": "e", "type": "visit", "name": "Visit", "participants": [{"actor": "bn"}]}]
    assert codes(taken({**RECORD, "actors": ["bn"], "events": events})) == [("GD403", "/actors/0")]


def test_given_values_fill_what_a_record_lacks_and_overrule_nothing() -> None:
    given = Given(date="2020-01-01", publisher="x=The X", language="fr")
    bare = {k: v for k, v in RECORD.items() if k not in {"publisher", "language"}}
    result = taken(bare, given)
    assert result.release is not None
    assert (result.release.date, result.release.publisher.name, result.release.language) == (
        "2026-03-01",
        "The X",
        "fr",
    )


def test_an_empty_text_in_a_field_that_must_be_there_is_one_fault() -> None:
    assert codes(taken({**RECORD, "title": ""})) == [("GD201", "/title")]


@pytest.mark.parametrize("data", [[], "text", 5, True])
def test_what_is_no_record_is_said_to_be_none(data: Json) -> None:
    assert codes(taken(data))[0] == ("GD203", "")


def test_a_conversion_is_a_note_and_the_record_stays_sound() -> None:
    result = taken({**RECORD, "title": " New quay opens ", "keywords": ["quay", "harbour"]})
    assert result.release is not None
    assert [(f.code, f.severity) for f in result.findings] == [("GD601", "info"), ("GD604", "info")]


def test_evidence_is_held_against_the_source_text_that_is_kept_beside_the_record(tmp_path: Path) -> None:
    text = "New quay opens"
    digest = sha256(text.encode()).hexdigest()
    evidence = [{"field": "/title", "start": 0, "end": 3, "text": "Old"}]
    record = {**RECORD, "provenance": {"method": "parsed", "source_sha256": digest, "evidence": evidence}}
    source = Source.of(tmp_path / "a.yaml")
    assert codes(taken(record, source=source)) == []
    (tmp_path / "sources").mkdir()
    kept = tmp_path / "sources" / f"{digest}.txt"
    kept.write_text(text)
    assert codes(taken(record, source=source)) == [("GD318", "/provenance/evidence/0/text")]
    kept.write_text("other")
    assert codes(taken(record, source=source)) == [("GD318", "/provenance/source_sha256")]


def test_what_was_read_from_no_record_is_no_release_and_what_it_lacks_is_no_error() -> None:
    lacking = {name: value for name, value in RECORD.items() if name != "title"}
    whole, partial = taken(lacking), taken(lacking, partial=True)
    assert [(f.code, f.severity) for f in whole.findings] == [("GD201", "error")]
    assert [(f.code, f.severity) for f in partial.findings] == [("GD201", "warning")]
    assert (partial.release, partial.data["id"]) == (None, RECORD["id"])


def test_what_is_wrong_in_it_is_wrong_all_the_same() -> None:
    assert [f.severity for f in taken({**RECORD, "date": "yesterday"}, partial=True).findings] == ["error"]


@pytest.mark.parametrize("data", [{"publishers": []}, {"actors": [{"id": "x"}]}, {"actors": [], "publishers": None}])
def test_a_register_among_the_records_is_told_to_be_one_and_nothing_else_is_said_of_it(data: Json) -> None:
    result = taken(data)
    assert (codes(result), result.release, result.data, result.raw.data) == ([("GD011", "")], None, None, None)


@pytest.mark.parametrize("data", [{}, {"publishers": "x"}, {"actors": [], "title": "x"}])
def test_what_has_more_than_a_register_or_less_is_judged_as_a_record(data: Json) -> None:
    assert "GD011" not in [code for code, _ in codes(taken(data))]
