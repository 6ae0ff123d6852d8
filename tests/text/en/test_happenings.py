from __future__ import annotations

import pytest

from tests.parsing.record import draft, events


def told(body: str) -> list[str]:
    return events(draft(f"Notice\n\n{body}", language="en", date="2026-03-01").data)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "Mr Kai Lau met with Ms Ada Lim today.",
            "meeting | met with Ms Ada Lim | 2026-03-01, held | Kai Lau: attendee, Ada Lim: counterpart",
        ),
        (
            "Mr Kai Lau and Ms Ada Lim attended the opening ceremony of the Quay Fair at the City Hall today.",
            (
                "ceremony | opening ceremony of the Quay Fair at the City Hall | 2026-03-01, held"
                " | @ City Hall | Kai Lau: attendee, Ada Lim: attendee"
            ),
        ),
        (
            "Mr Kai Lau will depart for Lorvia tomorrow morning.",
            "departure | depart for Lorvia | 2026-03-02, morning, planned | Kai Lau: attendee",
        ),
        (
            "Mr Kai Lau today toured the North Quay to see the works.",
            "visit | toured the North Quay | 2026-03-01, held | @ North Quay | Kai Lau: visitor",
        ),
        (
            "The Harbour Department held a meeting on safety today.",
            "meeting | meeting on safety | 2026-03-01, held | Harbour Department: host",
        ),
        (
            "The Harbour Department and the Port Board signed a memorandum today.",
            "signing | signed a memorandum | 2026-03-01, held | Harbour Department: signatory, Port Board: signatory",
        ),
        (
            "The Harbour Fair will be held on March 5.",
            "exhibition | Harbour Fair | 2026-03-05, planned",
        ),
        (
            "Ms Ada Lim will be appointed as Director of Ports from 1 April.",
            "appointment | appointed as Director of Ports | 2026-04-01, planned | Ada Lim: appointee",
        ),
        (
            "Following is the speech by the Mayor, Mr Kai Lau, at the Ferry Forum held at the City Hall this evening:",
            "speech | speech | 2026-03-01, evening, held | @ City Hall | Kai Lau: speaker",
        ),
    ],
)
def test_an_event_is_read_with_day_place_and_people(body: str, expected: str) -> None:
    assert expected in told(body)


@pytest.mark.parametrize(
    "body",
    [
        'Mr Kai Lau said today: "I met with Ms Ada Lim."',
        "The Mayor's visits show how Mr Kai Lau works today.",
        "Mr Kai Lau thanked a man who visited the North Quay today.",
    ],
)
def test_what_is_quoted_or_said_of_somebody_else_is_no_event(body: str) -> None:
    assert [line for line in told(body) if not line.startswith("announcement")] == []
