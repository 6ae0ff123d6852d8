from __future__ import annotations

import pytest

from tests.parsing.record import draft, people

TEXT = """Quay opens

The Director of Marine Works of the Harbour Department, Ms Anna Wong Mei-ling, met the Mayor of the Selm Municipal
Government, Mr Peter Lau, today (March 1). Ms Wong thanked Mr Lau and Mr Kai Lau for their help, and Mr Lau thanked her.

Issued by Harbour Department
"""


def test_persons_stand_once_each_with_post_and_the_body_they_act_for() -> None:
    assert people(draft(TEXT).data) == [
        "Ms Anna Wong Mei-ling | Director of Marine Works of the Harbour Department | Harbour Department",
        "Mr Peter Lau | Mayor of the Selm Municipal Government | Selm Municipal Government",
        "Mr Kai Lau",
    ]


def test_actors_stand_in_the_order_in_which_the_text_names_them() -> None:
    ids = [actor["id"] for actor in draft(TEXT).data["actors"]]
    assert ids == ["harbour-department", "anna-wong-mei-ling", "selm-municipal-government", "peter-lau", "kai-lau"]


def test_the_body_that_issues_is_an_issuer() -> None:
    assert draft(TEXT).data["issuers"] == ["harbour-department"]


def test_a_short_name_that_could_be_two_people_is_told() -> None:
    unclear = [problem.message for code, problem in draft(TEXT, date="2026-03-01").findings if code == "GD009"]
    assert unclear == ["'Lau' could be Peter Lau or Kai Lau; it was read as Kai Lau"]


def test_name_honorific_and_post_are_each_proven() -> None:
    evidence = draft(TEXT).data["provenance"]["evidence"]
    proven = {entry["field"]: entry["text"] for entry in evidence if entry["field"].startswith("/actors/1/")}
    assert proven == {
        "/actors/1/name": "Anna Wong Mei-ling",
        "/actors/1/honorific": "Ms",
        "/actors/1/role": "Director of Marine Works of the Harbour Department",
    }


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Minister for Families, Community Services and Ports", None),
        ("Secretary for Financial Services and the Treasury", None),
        ("Minister of Health and Community Services", None),
        ("Minister for Trade, Digital and Company Law", None),
        ("Secretary of the Ports Bureau", "Ports Bureau"),
        ("Minister of State at the Department of Ports", "Department of Ports"),
        ("Director of Community Services", "Community Services"),
        ("Secretary of State for Harbours", None),
    ],
)
def test_what_a_minister_is_for_is_no_body(post: str, body: str | None) -> None:
    found = draft(f"Quay opens\n\nThe {post}, Ms Anna Wong, opened the quay today (March 1).").data
    assert [actor["name"] for actor in found["actors"] if actor["kind"] == "organization"] == ([body] if body else [])


def test_names_without_ascii_letters_are_numbered() -> None:
    data = draft("碼頭啟用\n\n港口局局長陳文海今日（三月一日）表示歡迎。").data
    assert [actor["id"] for actor in data["actors"]] == ["actor-1", "actor-2"]


def test_two_ministries_on_one_line_at_the_foot_are_two_issuers() -> None:
    text = "X\n\nA quay opens today.\n\nMINISTRY OF PORTS AND MINISTRY OF LAW\n\n3 MARCH 2026"
    assert draft(text).data["issuers"] == ["ministry-of-ports", "ministry-of-law"]


def test_a_body_without_a_name_of_its_own_is_no_issuer() -> None:
    assert "issuers" not in draft("X\n\nThe rules issued by the Administration hold for all of the quays.").data


def test_the_post_of_several_is_that_of_each_as_it_is_printed() -> None:
    data = draft("X\n\nTrial Attorneys John T. Roe and Sonia M. Poe prosecuted the case.", language="en").data
    proven = [one["text"] for one in data["provenance"]["evidence"] if one["field"].endswith("/role")]
    assert ([one["role"] for one in data["actors"]], proven) == (["Trial Attorneys"] * 2, ["Trial Attorneys"] * 2)
