from __future__ import annotations

import pytest

from tests.parsing.record import draft, people


def read(text: str) -> list[str]:
    return [
        line.replace(" | ", " = ", 1).partition(" | ")[0] for line in people(draft(f"X\n\n{text}", language="en").data)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "the Secretary for Food, Sports and Arts, Mr Kai Lau, said",
            ["Mr Kai Lau = Secretary for Food, Sports and Arts"],
        ),
        (
            "met Deputy Director of the Port Office of Selm Province Ms Ada Lim to",
            ["Ms Ada Lim = Deputy Director of the Port Office of Selm Province"],
        ),
        ("Ports Minister Jane Roe said", ["Jane Roe = Ports Minister"]),
        (
            "Minister for Law and Minister for Ports K Pillai and Attorney-General Ng Wai met",
            ["K Pillai = Minister for Law and Minister for Ports", "Ng Wai = Attorney-General"],
        ),
        (
            "the President of the Law Society of Singapore Gregory Tan S.C., visited",
            ["Gregory Tan S.C. = President of the Law Society of Singapore"],
        ),
        (
            "Mr Kai Lau, Permanent Secretary, Ministry of Ports, said",
            ["Mr Kai Lau = Permanent Secretary, Ministry of Ports"],
        ),
        (
            "said Thomas E. Roe, Assistant Attorney General for the Ports Division.",
            ["Thomas E. Roe = Assistant Attorney General for the Ports Division"],
        ),
        (
            "Trial Attorneys John T. Roe and Sonia M. Poe of",
            ["John T. Roe = Trial Attorneys", "Sonia M. Poe = Trial Attorneys"],
        ),
        (
            "Kai (Chairman of the Quay Council (QC), Mr Kai Lau), Dr Ma (President of the Bay Group, Dr Ma Jun),",
            ["Mr Kai Lau = Chairman of the Quay Council (QC)", "Dr Ma Jun = President of the Bay Group"],
        ),
        (
            "Ms Ada Lim will be appointed as the Chief Executive of the Port Board from",
            ["Ms Ada Lim = Chief Executive of the Port Board"],
        ),
        ("* Mr Kai Lau, Partner, Tax, Lau & Lim LLP", ["Mr Kai Lau = Partner, Tax, Lau & Lim LLP"]),
        ("the then Governor of Selm, Sir Kai Lau, and", ["Sir Kai Lau = then Governor of Selm"]),
        (
            "Chinese President Li Wei and Singapore Minister for Law Tan Wei met",
            ["Li Wei = President", "Tan Wei = Minister for Law"],
        ),
        ("U.S. Attorney Ada Lim said", ["Ada Lim = U.S. Attorney"]),
        ("the Minister for Ports, Jane Roe,\nsaid", ["Jane Roe = Minister for Ports"]),
        ("Prime Minister Jane May said", ["Jane May = Prime Minister"]),
        ("Tan Sri Dato' Kai Lau", ["Tan Sri Dato' Kai Lau"]),
        ("Dr C K Law, the Secretary for Ports, said", ["Dr C K Law = Secretary for Ports"]),
        ("Nicola Roe MP spoke", ["Nicola Roe MP"]),
        ("Mr Moreno left; Alba Moreno was", ["Mr Alba Moreno"]),
        ("the Rt Hon Jane Roe MP", ["Rt Hon Jane Roe MP"]),
        ("Sir Kai Roe, chief executive of the Quay Trust, said", ["Sir Kai Roe = chief executive of the Quay Trust"]),
        ("Ms Ada Lim, managing director of Selm Ferries, said", ["Ms Ada Lim = managing director of Selm Ferries"]),
        ("Mr Jan van der Velde left", ["Mr Jan van der Velde"]),
        ("Commissioner for Ports, Jarn van der Velm, added", ["Jarn van der Velm = Commissioner for Ports"]),
        ("Noorin Haddam, Mayor of Port Selm, thanked", ["Noorin Haddam = Mayor of Port Selm"]),
        ("said Queensland Premier Anna Roe", ["Anna Roe = Queensland Premier"]),
        (
            "Agent in Charge Wenn Cabrol of the Selm Field Office and Acting Agent in Charge Trey Montal made",
            ["Wenn Cabrol = Agent in Charge", "Trey Montal = Acting Agent in Charge"],
        ),
    ],
)
def test_a_person_is_read_with_post(text: str, expected: list[str]) -> None:
    assert [line.removesuffix(" = ") for line in read(text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "taken to Tseung Kwan O Hospital and the Prince Edward Ward",
        "a spokesman for the Department of Health said",
        "the Minister for Health and Sport said",
        "the Chief Executive of the Port Board said",
        "Mr Speaker, Madam President,",
        "the Deputy Director (Special Duties) left",
    ],
)
def test_places_bodies_and_posts_without_a_name_are_no_persons(text: str) -> None:
    assert read(text) == []


def test_later_mentions_belong_to_the_person_they_mean() -> None:
    text = "The Mayor, Mr Lau Ka-ming, met Ms Anna Wong Mei-ling. Mr Lau thanked Ms Wong. Mayor Lau left."
    assert read(text) == ["Mr Lau Ka-ming = Mayor", "Ms Anna Wong Mei-ling"]


def test_two_of_one_family_name_are_told_apart_by_their_honorifics() -> None:
    found = draft("X\n\nMr Kai Lau met Ms Ada Lau. Ms Lau spoke.", language="en", date="2026-01-01")
    assert (len(people(found.data)), found.findings) == (2, ())


def test_a_post_of_the_body_beats_the_short_one_of_the_title() -> None:
    text = "Lorvian Minister Jane Roe in Selm\n\nThe Minister for Ports of Lorvia, Ms Jane Roe, arrived."
    assert people(draft(text, language="en").data) == ["Ms Jane Roe | Minister for Ports of Lorvia"]
