from __future__ import annotations

from tests.parsing.record import draft, events


def told(body: str, date: str = "2026-03-01") -> list[str]:
    return events(draft(f"Quay opens\n\n{body}", date=date, language="en").data)


def test_what_is_told_without_a_day_was_on_the_day_that_the_text_reports() -> None:
    lead = "Mr Kai Lau is in Selm today (March 1)."
    body = f"{lead}\n\nIn the morning, Mr Lau visited the North Quay. He then met with Ms Ada Lim."
    assert told(body) == [
        "visit | visited the North Quay | 2026-03-01, morning, held | @ North Quay | Kai Lau: visitor",
        "meeting | met with Ms Ada Lim | 2026-03-01, morning, held | Kai Lau: attendee, Ada Lim: counterpart",
    ]


def test_a_text_that_does_not_report_its_day_gives_no_day_to_what_it_tells() -> None:
    assert told("Mr Kai Lau visited the North Quay. He was pleased with the works.") == []


def test_months_turn_with_the_year_of_publication() -> None:
    body = "Mr Kai Lau met with Ms Ada Lim on December 31. Mr Lau will visit Lorvia tomorrow (January 2)."
    assert told(body, "2026-01-01") == [
        "meeting | met with Ms Ada Lim | 2025-12-31, held | Kai Lau: attendee, Ada Lim: counterpart",
        "visit | visit Lorvia | 2026-01-02, planned | @ Lorvia | Kai Lau: visitor",
    ]


def test_what_is_long_past_is_background_and_no_event_of_the_release() -> None:
    assert told("Mr Kai Lau met with Ms Ada Lim in May 2019. Mr Lau met with Mr Ng Wai today.") == [
        "meeting | met with Mr Ng Wai | 2026-03-01, held | Kai Lau: attendee, Ng Wai: counterpart"
    ]


def test_whom_a_visitor_meets_on_no_day_of_its_own_belongs_to_the_visit() -> None:
    body = "Mr Kai Lau will visit Lorvia from 3 to 5 March. Mr Lau will meet Ms Ada Lim and call on Mr Ng Wai."
    (visit,) = told(body)
    assert visit.endswith("| Kai Lau: visitor, Ada Lim: counterpart, Ng Wai: counterpart")


def test_a_court_is_told_of_once_a_day() -> None:
    body = "A man was sentenced today to five years. He pleaded guilty on 3 November 2025. The man was convicted today."
    assert told(body) == [
        "hearing | was sentenced | 2026-03-01, held",
        "hearing | pleaded guilty | 2025-11-03, held",
    ]


def test_a_release_that_tells_no_event_is_the_announcement_itself() -> None:
    lead = "The Harbour Department today (March 1) reminded all owners of small boats to renew their licences in time."
    assert told(lead) == [f"announcement | {lead} | 2026-03-01, held | Harbour Department: speaker"]


def test_every_day_that_is_given_is_proven_where_the_text_says_it() -> None:
    found = draft("Quay opens\n\nMr Kai Lau is in Selm today (March 1). Mr Lau met with Ms Ada Lim.", date="2026-03-01")
    proven = {entry["field"]: entry["text"] for entry in found.data["provenance"]["evidence"]}
    assert proven["/events/0/start"] == "today (March 1)"
