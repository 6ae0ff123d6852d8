from __future__ import annotations

import pytest

from govdata.extractors import title
from govdata.text.document import Document


def found(text: str) -> tuple[str, str | None] | None:
    document = Document.of(text)
    result = title.find(document)
    if result is None:
        return None
    return document[result.span], document[result.suffix].strip() if result.suffix else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quay opens (with photos)\n\nText.", ("Quay opens", "(with photos)")),
        ("Quay opens (English only)(with photo/video)\n\nText.", ("Quay opens (English only)", "(with photo/video)")),
        ("碼頭啟用（有圖）\n\n內文。", ("碼頭啟用", "（有圖）")),
        ("碼頭啟用（附圖／短片）\n\n內文。", ("碼頭啟用", "（附圖／短片）")),
        ("Quay (north) opens\n\nText.", ("Quay (north) opens", None)),
        ("Report with photos of the quay\n\nText.", ("Report with photos of the quay", None)),
        ("FOR IMMEDIATE RELEASE\n\nTuesday, March 3, 2026\n\nQuay opens\n\nText.", ("Quay opens", None)),
        ("MEDIA RELEASE\n\nANNA PRICE MP   Minister for Ports\n\nQuay opens\n\nText.", ("Quay opens", None)),
        ("Minister opens quay and\nmeets mayor\n\nText.", ("Minister opens quay and\nmeets mayor", None)),
        (
            "SPEECH BY THE MINISTER FOR PORTS AT THE FEAST\nOF THE QUAYS IN SELM\n\nText.",
            ("SPEECH BY THE MINISTER FOR PORTS AT THE FEAST\nOF THE QUAYS IN SELM", None),
        ),
        (
            "SPEECH BY THE MINISTER FOR PORTS AT THE FEAST\n3 MARCH 2026\n\nText.",
            ("SPEECH BY THE MINISTER FOR PORTS AT THE FEAST", None),
        ),
        ("The Hon Ada Lim\nMinister for Ports\nLeader in the House\n\nQuay opens\n\nText.", ("Quay opens", None)),
        ("Quay opens\nThe quay was opened today.", ("Quay opens", None)),
        ("Quay opens (with photos)\n*****************\n\nText.", ("Quay opens", "(with photos)")),
        ("HON. ADA LIM\nMINISTER FOR PORTS\n\nJOINT MEDIA RELEASE\n\nQuay opens\n\nText.", ("Quay opens", None)),
        ("Minister for Ports\n\nThe Hon Ada Lim MP\n\nTranscript\n\nQuay opens\n\nText.", ("Quay opens", None)),
        ("(with photos)", ("(with photos)", None)),
        ("", None),
        ("\n \n", None),
    ],
)  # fmt: skip
def test_the_title_is_the_first_line_that_is_no_form_and_its_media_suffix_stands_apart(
    text: str, expected: tuple[str, str | None] | None
) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Department of Ports\nDistrict of Selm\n\nFOR IMMEDIATE RELEASE\nMarch 3, 2026\n\nQuay opens\n\nText.",
            "Quay opens",
        ),
        ("U.S. Attorney's Office\n\nMarch 3, 2026\n\nQuay opens\n\nText.", "Quay opens"),
        ("THE HON ADA LIM MP\nMINISTER FOR PORTS AND SHIPPING\n\nMEDIA RELEASE\n\nQuay opens\n\nText.", "Quay opens"),
        ("Hon Ada Lim\nMinister for Ports\n\nMEDIA STATEMENT\n\nQuay opens\n\nText.", "Quay opens"),
        ("Press release\n\nSelm, 10 February 2026\n\nQuay opens\n\nText.", "Quay opens"),
        ("MINQUAY News Release\n\nQuay opens\n\nText.", "Quay opens"),
        ("Press release | Selm | 3 March 2026\n\nQuay opens\n\nText.", "Quay opens"),
        ("MEDIA STATEMENT NO. 12/2026\n\nLast updated: 3 March 2026, 5pm\n\nQuay opens\n\nText.", "Quay opens"),
        (
            ("The White House\nOffice of the Press Secretary\n\n"
            "For Immediate Release  March 3, 2026\n\nQuay opens\n\nText."),
            "Quay opens",
        ),
        (
            ("Ministry of Ports, Shipping and Piers\n\n"
            "Quay opens\n\nPosted On: 03 MAR 2026 5:12PM by PIB Selm\n\nText."),
            "Quay opens",
        ),
        (
            ("JOINT PRESS RELEASE BY THE MINISTRY OF PORTS AND THE MINISTRY OF LAW\n\n"
            "3 March 2026\n\nQuay opens\n\nText."),
            "Quay opens",
        ),
        (
            ("The Hon Ada Lim MP\nMinister for Ports\n\nSenator the Hon Kai Roe\nAssistant Minister for Ports\n\n"
            "Quay opens\n\nText."),
            "Quay opens",
        ),
        ("From: Department for Ports\nPublished 3 March 2026\n\nQuay opens\n\nText.", "Quay opens"),
        ("Update on the quay of 2024\n\nText.", "Update on the quay of 2024"),
        ("Ports Department\n\nThe department is open to all.", "Ports Department"),
        ("MINISTER FOR PORTS TO VISIT SELM\n\nText.", "MINISTER FOR PORTS TO VISIT SELM"),
    ],
)  # fmt: skip
def test_offices_and_posts_above_the_title_are_none(text: str, expected: str) -> None:
    document = Document.of(text)
    result = title.find(document)
    assert result is not None
    assert document[result.span] == expected
