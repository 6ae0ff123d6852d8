"""Raw data becomes a release, or a reason why not: never an exception, and never silence."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.faults import FAULTS
from govdata.model.build import Built, build, build_json
from govdata.model.release import Release
from govdata.rules import judge
from tests.model.full import FULL, with_
from tests.model.mutation import JUNK, mutated, places
from tests.strategies import records, releases

if TYPE_CHECKING:
    from random import Random

    from govdata.source import Json

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


def errors(data: Json) -> list[tuple[str, str]]:
    """Code and place of each error in raw data, of its shape and of its meaning."""
    built = build(data)
    meant = judge(built.sound, held=True) if built.sound is not None else ()
    found = [*built.problems, *meant]
    return [(code, problem.pointer) for code, problem in found if FAULTS[code].severity == "error"]


@given(records())
def test_a_legal_record_has_no_errors(record: dict[str, Any]) -> None:
    assert errors(record) == []
    assert build(record).release == Release.model_validate(record)


@given(mutated() | ANYTHING)
def test_what_is_no_release_has_an_error(data: Json) -> None:
    assert (build(data).release is None) == bool(errors(data))


@pytest.mark.slow
@pytest.mark.parametrize("place", range(len(list(places(FULL)))))
def test_every_odd_value_of_every_field_is_taken_or_said_to_be_wrong(place: int) -> None:
    def put(value: Json) -> dict[str, Any]:
        holder, key = list(places(changed := with_(lambda _: None)))[place]
        holder[key] = value
        return changed

    silent = [value for value in JUNK if (build(put(value)).release is None) != bool(errors(put(value)))]
    assert silent == []


@given(releases())
def test_canonical_bytes_take_the_quick_way(release: Release) -> None:
    assert build_json(release.canonical()) == release


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{}",
        b"not json",
        b'{"id":"a","id":"b"}',
        b' {"id":"quay"}',
        b'{"id":"qua\\u0079"}',
        b'{"revision":1e0}',
        b'{"id":NaN}',
        b"[" * 2_000,
        b"\xff",
    ],
)
def test_other_bytes_do_not(line: bytes) -> None:
    assert build_json(line) is None


@given(releases(), st.randoms())
def test_the_quick_way_gives_what_the_careful_one_does_whatever_the_order_of_keys(
    release: Release, chance: Random
) -> None:
    fields = list(orjson.loads(release.canonical()).items())
    chance.shuffle(fields)
    assert build_json(orjson.dumps(dict(fields))) == build(dict(fields)).release == release


@given(mutated())
def test_the_quick_way_takes_nothing_of_which_the_careful_one_has_something_to_say(data: Any) -> None:  # noqa: ANN401
    try:
        line = orjson.dumps(data)
    except TypeError:  # a surrogate, or a large number
        return
    found = build_json(line)
    assert found is None or build(data) == Built(release=found)


def test_a_repeated_key_does_not_take_the_quick_way() -> None:
    line = Release.model_validate(FULL).canonical()
    assert build_json(line) is not None
    assert build_json(line.replace(b'{"id":', b'{"id":"other","id":', 1)) is None


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda r: r.pop("title"), [("GD201", "/title")]),
        (lambda r: r.update(titel=r.pop("title")), [("GD202", "/titel")]),
        (lambda r: r["actors"][0].update(nmae="x"), [("GD202", "/actors/0/nmae")]),
        (lambda r: r.update(revision="3"), [("GD203", "/revision")]),
        (lambda r: r.update(title=5), [("GD203", "/title")]),
        (lambda r: r.update(events="none"), [("GD203", "/events")]),
        (lambda r: r.update(revision=0), [("GD204", "/revision")]),
        (lambda r: r.update(type="pressrelease"), [("GD205", "/type")]),
        (lambda r: r["actors"][0].update(kind="company"), [("GD206", "/actors/0/kind")]),
        (lambda r: r.update(modified_at="2026-02-30T00:00:00Z"), [("GD207", "/modified_at")]),
        (lambda r: r["events"][0].update(date_as_written="a\x00"), [("GD211", "/events/0/date_as_written")]),
        (lambda r: r.update(id="A"), [("GD208", "/id")]),
        (lambda r: r.update(source_url="harbour.example"), [("GD209", "/source_url")]),
        (lambda r: r.update(language="english!"), [("GD210", "/language")]),
        (lambda r: r["publisher"].update(names={"zz_Z": "x"}), [("GD210", "/publisher/names/zz_Z")]),
        (lambda r: r["documents"][0].update(media_type="pdf"), [("GD212", "/documents/0/media_type")]),
        (lambda r: r["extensions"].update(a=1.5), [("GD213", "/extensions")]),
        (lambda r: r.update(modified_at="2026-03-01T09:30:00"), [("GD307", "/modified_at")]),
    ],
)
def test_one_fault_is_one_error_in_its_place(change: Any, expected: list[tuple[str, str]]) -> None:  # noqa: ANN401
    assert errors(with_(change)) == expected


def test_a_fault_hides_no_other() -> None:
    def spoil(record: dict[str, Any]) -> None:
        record.update(date="2026-02-30", language="english!", embargo_until=None, status="published")
        record["actors"][2].update(organization="prot", kind="company")
        record["events"][0].update(end="2026-01", place={"latitude": "1"})
        record["photos"].update(count=1)

    assert set(errors(with_(spoil))) == {
        ("GD207", "/date"),
        ("GD210", "/language"),
        ("GD206", "/actors/2/kind"),
        ("GD302", "/actors/2/organization"),
        ("GD303", "/events/0/end"),
        ("GD313", "/events/0/place/latitude"),
        ("GD304", "/photos/count"),
    }
