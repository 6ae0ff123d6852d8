"""What people type comes to normal form with a finding for each conversion, and nothing of it is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given

from govdata.model.build import build
from govdata.model.licenses import spdx_id
from govdata.model.normal import normalise
from govdata.model.release import Release
from govdata.model.subjects import medtop
from tests.model.full import FULL, with_
from tests.model.mutation import mutated
from tests.strategies import records

if TYPE_CHECKING:
    from govdata.source import Json

MEDIA_TOPIC = "http://cv.iptc.org/newscodes/mediatopic/"


def converted(data: Json) -> tuple[Json, list[tuple[str, str]]]:
    """The data in normal form, with code and place of each conversion."""
    value, notes = normalise(Release, data)
    return value, [(note.code, note.problem.pointer) for note in notes]


@given(records())
def test_a_record_in_normal_form_is_left_as_it_is(record: dict[str, Any]) -> None:
    assert converted(record) == (record, [])


@given(mutated())
def test_what_was_converted_once_needs_no_second_time(data: dict[str, Any]) -> None:
    once, _ = converted(data)
    assert converted(once) == (once, [])


@pytest.mark.parametrize(
    ("data", "codes", "normal"),
    [
        ({"title": "\u3000 A quay\r\n"}, [("GD601", "/title")], {"title": "A quay"}),
        ({"body": "a\r\n\r\nb\rc"}, [("GD602", "/body")], {"body": "a\n\nb\nc"}),
        ({"body": "\r\n a \r\n"}, [("GD602", "/body"), ("GD601", "/body")], {"body": "a"}),
        ({"dateline": ""}, [("GD603", "/dateline")], {}),
        ({"dateline": " \t"}, [("GD601", "/dateline"), ("GD603", "/dateline")], {}),
        ({"dateline": None, "events": None}, [], {}),
        ({"keywords": ["b", "a", "b"]}, [("GD604", "/keywords")], {"keywords": ["a", "b"]}),
        (
            {"modified_at": "2024-01-01T00:00:00+00:00"},
            [("GD605", "/modified_at")],
            {"modified_at": "2024-01-01T00:00:00Z"},
        ),
        ({"language": "ZH-hant-hk"}, [("GD606", "/language")], {"language": "zh-Hant-HK"}),
        ({"language": "EN-x-Foo"}, [("GD606", "/language")], {"language": "en-x-foo"}),
        ({"subjects": [f"{MEDIA_TOPIC}11000000"]}, [("GD607", "/subjects/0")], {"subjects": ["medtop:11000000"]}),
        (
            {"license": "https://creativecommons.org/licenses/by/4.0/deed.en"},
            [("GD607", "/license")],
            {"license": "CC-BY-4.0"},
        ),
        ({"photos": True, "videos": False}, [], {"photos": {"status": "stated"}, "videos": {"status": "none"}}),
        (
            {"publisher": {"names": {"ZH-HANT": "x"}}},
            [("GD606", "/publisher/names/ZH-HANT")],
            {"publisher": {"names": {"zh-Hant": "x"}}},
        ),
    ],
)
def test_a_harmless_variant_is_converted_and_said_so(
    data: dict[str, Any], codes: list[tuple[str, str]], normal: dict[str, Any]
) -> None:
    assert converted(data) == (normal, codes)


@pytest.mark.parametrize(
    ("number", "text"),
    [(22.2793, "22.2793"), (114, "114"), (22.0, "22"), (-0.5, "-0.5"), (1e-7, "0.0000001"), (0, "0")],
)
def test_coordinates_that_were_typed_as_numbers_become_texts(number: float, text: str) -> None:
    data = {"events": [{"place": {"latitude": number}}]}
    assert converted(data) == ({"events": [{"place": {"latitude": text}}]}, [])


@pytest.mark.parametrize("number", [22.12345678, 1e-8, float("inf"), True])
def test_a_coordinate_that_cannot_be_kept_exactly_is_left_for_the_model_to_refuse(number: float) -> None:
    data: dict[str, Any] = {"events": [{"place": {"latitude": number}}]}
    assert converted(data) == (data, [])


@pytest.mark.parametrize(
    "data",
    [
        {"keywords": "harbour"},
        {"keywords": ["b", None, "a"]},
        {"title": 5, "type": ["x"]},
        {"actors": {"id": "a"}, "publisher": []},
        {"bogus": " x "},
        {"extensions": {"a": " untouched \r\n", "B": None}},
        {"provenance": {"evidence": [{"field": ""}, {"field": "/extensions/a/ "}]}},
        {"subjects": [f"{MEDIA_TOPIC}110000001", "https:12345678"]},
        [" x "],
        None,
        "text",
    ],
)
def test_what_has_no_one_meaning_is_left_alone(data: Json) -> None:
    assert converted(data) == (data, [])


def test_a_set_with_a_member_that_is_no_text_hides_nothing() -> None:
    value, _ = converted({"keywords": ["1", 1]})
    assert value == {"keywords": ["1", 1]}


def test_two_spellings_of_one_language_hide_no_name() -> None:
    value, _ = converted({"publisher": {"names": {"EN": "a", "eN": "b"}}})
    assert value == {"publisher": {"names": {"en": "a", "eN": "b"}}}


def test_a_record_typed_carelessly_is_the_same_record() -> None:
    careless = with_(
        lambda r: r.update(
            title=f" {r['title']} ",
            body=r["body"].replace("\n", "\r\n"),
            keywords=[*reversed(r["keywords"]), "quay"],
            dateline=f"{r['dateline']}\n",
            language="EN",
            license="https://creativecommons.org/licenses/by/4.0/",
        )
    )
    built = build(careless)
    assert built.release == Release.model_validate(FULL)
    assert {code for code, _ in built.problems} == {"GD601", "GD602", "GD604", "GD606", "GD607"}


@pytest.mark.parametrize(
    ("url", "spdx"),
    [
        ("https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0"),
        ("http://www.creativecommons.org/licenses/by-nc-sa/3.0", "CC-BY-NC-SA-3.0"),
        ("https://creativecommons.org/licenses/by/4.0/legalcode.zh-hans", "CC-BY-4.0"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "CC0-1.0"),
        ("https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/", "OGL-UK-3.0"),
        ("https://spdx.org/licenses/MIT.html", "MIT"),
        ("https://spdx.org/licenses/MIT", "MIT"),
        ("https://creativecommons.org/licenses/by/9.0/", None),
        ("https://creativecommons.org/licenses/by/3.0/igo/", None),
        ("https://creativecommons.org/licenses/by-nd-sa/4.0/", None),
        ("https://harbour.example/licence", None),
    ],
)
def test_a_licence_is_known_by_its_url(url: str, spdx: str | None) -> None:
    assert spdx_id(url) == spdx


@pytest.mark.parametrize(
    ("iri", "short"),
    [
        (f"{MEDIA_TOPIC}11000000", "medtop:11000000"),
        ("https://cv.iptc.org/newscodes/mediatopic/11000000", "medtop:11000000"),
        (f"{MEDIA_TOPIC}1100000", None),
        (f"{MEDIA_TOPIC}110000001", None),
        (f"{MEDIA_TOPIC}11000000\n", None),
        ("http://cv.iptc.org/newscodes/genre/11000000", None),
    ],
)
def test_a_media_topic_is_known_by_its_iri(iri: str, short: str | None) -> None:
    assert medtop(iri) == short
