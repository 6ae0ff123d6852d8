from __future__ import annotations

from govdata.model.release import Release
from govdata.rules.dataset import ALONE, PAIRED, Row
from govdata.rules.index import RELEASES, present, release_keys, spoken_of
from tests.rules.case import RECORD


def row(role: str, value: object) -> Row:
    return Row(role=role, record=(0, 0, 0), pointer="", stamp="", value=value, at="x")


def test_a_release_stands_under_its_id_and_speaks_of_others_under_theirs() -> None:
    links = {
        "translations": [{"language": "fr", "id": "b"}],
        "related": [
            {"relation": "corrects", "target": "c"},
            {"relation": "see-also", "target": "https://harbour.example/"},
        ],
    }
    release = Release.model_validate({**RECORD, **links, "id": "a"})
    assert list(release_keys(release, "f")) == [
        (RELEASES, "a", PAIRED, ["en", ["b"]], "/id"),
        (RELEASES, "b", ALONE, ["translation", "a", "fr"], "/translations/0/id"),
        (RELEASES, "c", ALONE, ["related", "a"], "/related/0/target"),
    ]


def test_who_is_there_and_who_speaks_of_it_are_told_apart() -> None:
    here, translation, related = (
        row(PAIRED, ["en", []]),
        row(ALONE, ["translation", "a", "fr"]),
        row(ALONE, ["related"]),
    )
    assert present([here, translation]) == here
    assert present([translation]) is None
    assert list(spoken_of([here, translation, related], "related")) == [related]
