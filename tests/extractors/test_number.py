from __future__ import annotations

import pytest

from tests.parsing.record import draft


@pytest.mark.parametrize(
    ("text", "number", "identifier"),
    [
        ("Quay opens\n\nText.\n\nPress Release Number:\n26-083", "26-083", "26-083"),
        ("Quay opens\n\nText.\n\nPress Release Number: 26-083", "26-083", "26-083"),
        ("Quay opens\n\nMPS 78/26\n\nText.", "MPS 78/26", "mps-78-26"),
    ],
)
def test_the_publishers_number_is_kept_and_names_the_record(text: str, number: str, identifier: str) -> None:
    data = draft(text, date="2026-03-01").data
    assert (data["identifiers"], data["id"]) == ([{"scheme": "release-number", "value": number}], identifier)


def test_the_address_of_the_page_gives_the_number_too() -> None:
    url = "https://news.example/gia/general/202603/01/P2026030100311.htm"
    assert draft("Quay opens\n\nText.", source_url=url).data["id"] == "p2026030100311"


def test_without_number_the_day_and_the_title_name_the_record() -> None:
    assert draft("Élan: Quay's opening\n\nText.", date="2026-03-01").data["id"] == "2026-03-01-elan-quays-opening"


def test_a_title_without_ascii_letters_gives_way_to_the_digest_of_the_source() -> None:
    data = draft("200米碼頭啟用\n\n內文。", date="2026-03-01").data
    assert data["id"] == f"2026-03-01-{data['provenance']['source_sha256'][:8]}"


def test_a_given_id_beats_them_all() -> None:
    assert draft("Quay opens\n\nMPS 78/26", date="2026-03-01", id="mine").data["id"] == "mine"
