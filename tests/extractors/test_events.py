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
    body = "Mr Kai Lau visited the North Quay. He was pleased with the works."
    assert told(body) == ["visit | visited the North Quay | held | @ North Quay | Kai Lau: visitor"]


def test_whom_one_meets_in_the_course_of_a_visit_is_told_with_it() -> None:
    body = "Mr Kai Lau visited the North Quay today. He met with Ms Ada Lim."
    assert told(body) == [
        "visit | visited the North Quay | 2026-03-01, held | @ North Quay | Kai Lau: visitor, Ada Lim: counterpart"
    ]


def test_what_was_weeks_ago_is_background_where_there_is_news() -> None:
    body = "Mr Kai Lau met with Ms Ada Lim today. Mr Lau visited Lorvia on 3 February."
    assert [line.partition(" | ")[0] for line in told(body)] == ["meeting"]
    assert [line.partition(" | ")[0] for line in told("Mr Kai Lau visited Lorvia on 3 February.")] == ["visit"]


def test_an_event_that_the_title_names_with_its_day_is_one_unless_the_text_tells_of_that_day() -> None:
    title, body = (
        "Harbour Network event: 9 March 2026, Selm",
        "The network helps owners of boats to find berths quickly.",
    )
    assert events(draft(f"{title}\n\n{body}", date="2026-03-01", language="en").data) == [
        "other | Harbour Network event | 2026-03-09, planned | @ Selm"
    ]
    visit = "Mr Kai Lau will visit Selm on 9 March 2026 and look at every berth of the harbour."
    assert [line.partition(" | ")[0] for line in events(draft(f"{title}\n\n{visit}", date="2026-03-01").data)] == [
        "visit"
    ]


def test_an_invitation_gives_the_day_of_what_is_announced() -> None:
    lead = "Members of the media are invited to an announcement on the future of the ferries of Selm."
    assert told(f"{lead}\n\nDate: 3 March 2026\n\nTime: 10:00\n\nLocation: Selm") == [
        "announcement | Quay opens | 2026-03-03, planned"
    ]


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
    assert told(lead) == ["announcement | Quay opens | 2026-03-01, held | Harbour Department: speaker"]


def test_every_day_that_is_given_is_proven_where_the_text_says_it() -> None:
    found = draft("Quay opens\n\nMr Kai Lau is in Selm today (March 1). Mr Lau met with Ms Ada Lim.", date="2026-03-01")
    proven = {entry["field"]: entry["text"] for entry in found.data["provenance"]["evidence"]}
    assert proven["/events/0/start"] == "today (March 1)"


def test_a_speech_in_full_tells_the_speech_and_not_what_the_speaker_tells() -> None:
    told = "Mr Kai Lau visited the North Quay today and met with Mr Ng Wai."
    text = f"Speech by Ms Ada Lim at the quay\n\n{told}\n\n1 March 2026"
    assert events(draft(text, language="en").data) == ["speech | Speech | 2026-03-01, held | Ada Lim: speaker"]


def test_a_speech_whose_title_names_the_day_was_on_that_day() -> None:
    text = "Speech by Ms Ada Lim at the quay, 27 February 2026\n\nFriends, we are here to speak of quays and of ships."
    assert events(draft(text, date="2026-03-01", language="en").data) == [
        "speech | Speech | 2026-02-27, held | Ada Lim: speaker"
    ]


def test_who_is_only_spoken_of_does_not_announce() -> None:
    body = "The Government announced today a report on the work of Mr Kai Lau, which is to be published soon."
    assert [event.rpartition(" | ")[2] for event in told(body)] == ["Government: speaker"]


def test_who_announces_may_stand_after_the_verb() -> None:
    body = "A new quay was opened to all the ships of the harbor today, announced Minister for Ports Ada Lim."
    assert told(body)[0].endswith("| Ada Lim: speaker")


def test_an_appointment_that_is_announced_today_is_on_the_day_from_which_it_holds() -> None:
    body = (
        "The Government announced today the appointment of Mr Kai Lau as member of the Board with effect from April 1."
    )
    assert told(body)[1:] == [
        "appointment | appointment of Mr Kai Lau as member of the Board | 2026-04-01, planned | Kai Lau: appointee"
    ]


def test_events_beyond_the_limit_are_told() -> None:
    body = "The Selm Ferry Festival was held today. " * 501
    found = draft(f"Quay opens\n\n{body}", date="2026-03-01", language="en")
    assert [(code, one.pointer) for code, one in found.findings] == [("GD009", "/events")]
