from __future__ import annotations

import re

import pytest

from govdata.text.en.event_verbs import VERBS, Verb
from govdata.text.en.event_words import STEMS
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
            "The Minister, Ms Ada Lim, spoke today with the President of Lorvia, Mr Ng Wai.",
            (
                "call | spoke today with the President of Lorvia, Mr Ng Wai | 2026-03-01, held"
                " | Ada Lim: attendee, Ng Wai: counterpart"
            ),
        ),
        (
            "Mr Kai Lau met today in Selm with Ms Ada Lim.",
            "meeting | met today in Selm with Ms Ada Lim | 2026-03-01, held | Kai Lau: attendee, Ada Lim: counterpart",
        ),
        (
            "Minister Kai Lau is on an official visit to Lorvia from 3 to 5 March 2026.",
            "visit | is on an official visit to Lorvia | 2026-03-03/2026-03-05, planned | @ Lorvia | Kai Lau: visitor",
        ),
        (
            "The Panel on Piers conducted a visit to the North Quay today.",
            "visit | conducted a visit to the North Quay | 2026-03-01, held | @ North Quay",
        ),
        (
            "The Mayor, Mr Kai Lau, led a visit by consuls to the North Quay today.",
            "visit | led a visit by consuls | 2026-03-01, held | Kai Lau: visitor",
        ),
        (
            "Ms Ada Lim will continue her visit to Veskha tomorrow.",
            "visit | continue her visit to Veskha | 2026-03-02, planned | @ Veskha | Ada Lim: visitor",
        ),
        (
            "Mr Kai Lau said at a press conference today that the quay was safe.",
            "briefing | press conference | 2026-03-01, held | Kai Lau: speaker",
        ),
        (
            'The opening ceremony of the exhibition "Ink: The Art of Selm" was held today.',
            'ceremony | opening ceremony of the exhibition "Ink: The Art of Selm" | 2026-03-01, held',
        ),
        (
            "The exhibition of charts will run from tomorrow to May 4.",
            "exhibition | exhibition of charts | 2026-03-02, planned",
        ),
        (
            "The Sea Expo will open to the public on March 9.",
            "exhibition | Sea Expo | 2026-03-09, planned",
        ),
        (
            "The Selm Youth Orchestra will perform at the City Hall on March 20.",
            "performance | perform at the City Hall | 2026-03-20, planned | @ City Hall | Selm Youth Orchestra: host",
        ),
        (
            "The Harbour Department will present a concert of sea songs on March 21.",
            "performance | concert of sea songs | 2026-03-21, planned | Harbour Department: host",
        ),
        (
            "The team of young divers returned yesterday from the games.",
            "return | returned | 2026-02-28, held",
        ),
        (
            "The inquest into the fire will commence at the Harbour Court tomorrow.",
            "hearing | inquest into the fire | 2026-03-02, planned | @ Harbour Court",
        ),
        (
            "Two pilots received medals at the award ceremony held today at the City Hall.",
            "ceremony | award ceremony | 2026-03-01, held | @ City Hall",
        ),
        (
            "Ambassador Jill Moss presented her credentials to President Marco Sousa today.",
            "ceremony | presented her credentials to President Marco Sousa | 2026-03-01, held | Jill Moss: attendee",
        ),
        (
            "The appointment of Mr Kai Lau is announced. He will take up the post of Director of Ports on 1 April.",
            "appointment | take up the post of Director of Ports | 2026-04-01, planned | Kai Lau: appointee",
        ),
        (
            "Ms Ada Lim, appointed last week, will become Chief Pilot on 1 April 2026.",
            "appointment | become Chief Pilot | 2026-04-01, planned | Ada Lim: appointee",
        ),
        (
            "We announced the following appointments with effect from 1 April 2026: Mr Kai Lau as Pilot.",
            "appointment | appointments | 2026-04-01, planned | Kai Lau: appointee",
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
        "Mr Kai Lau called on the Pilots' Guild in 2012.",
        "Mr Kai Lau was appointed Pilot of the Guild in 2006.",
    ],
)
def test_what_is_quoted_or_said_of_somebody_else_is_no_event(body: str) -> None:
    assert [line for line in told(body) if not line.startswith("announcement")] == []


def test_what_a_trip_is_for_is_no_event_of_its_own() -> None:
    body = "Mr Kai Lau will depart for Lorvia today to attend the meeting of the Sea Forum and call on the Sea Board."
    assert [line.partition(" | ")[0] for line in told(body)] == ["departure"]


def test_a_visit_or_meeting_told_again_by_its_noun_is_the_same() -> None:
    body = "Mr Kai Lau visited the North Quay today. Ms Ada Lim also joined the visit."
    assert [line.partition(" | ")[0] for line in told(body)] == ["visit"]


def test_what_follows_an_event_of_yesterday_was_yesterday() -> None:
    body = "Mr Kai Lau visited the North Quay yesterday. He signed the Pilots' Book. He will leave for Lorvia today."
    assert [line.split(" | ")[2][:10] for line in told(body)] == ["2026-02-28", "2026-02-28", "2026-03-01"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Mr Kai Lau met Ms Ada Lim on Thursday.", ["meeting 2026-02-26"]),
        ("Mr Kai Lau met Ms Ada Lim on Sunday.", ["meeting 2026-03-01"]),
        ("Mr Kai Lau met Thursday with Ms Ada Lim.", ["meeting 2026-02-26"]),
        ("Mr Kai Lau will meet Ms Ada Lim on Thursday.", ["meeting 2026-03-05"]),
        ("Mr Kai Lau will visit Lorvia on Tuesday next week.", ["visit 2026-03-03"]),
        ("Mr Kai Lau will visit Lorvia next Tuesday.", ["visit 2026-03-03"]),
        ("Mr Kai Lau travels to Lorvia on Friday.", ["visit 2026-03-06"]),
        # Today is a Sunday: whether this one or the next is meant is not said.
        ("Mr Kai Lau will visit Lorvia on Sunday.", ["visit None"]),
        # Nor is it said of the present of a verb that is of no journey.
        ("Mr Kai Lau signs the Pilots' Book on Friday.", ["signing None"]),
    ],
)
def test_a_weekday_is_the_day_that_the_tense_says_or_no_day(body: str, expected: list[str]) -> None:
    events = draft(f"Quay opens\n\n{body}", date="2026-03-01", language="en").data["events"]
    assert [f"{event['type']} {event.get('start')}" for event in events] == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Mr Kai Lau met the President of Lorvia, Ms Ada Lim, in Selm on 27 February.", "meeting"),
        ("Mr Kai Lau spoke today with Ms Ada Lim.", "call"),
        ("Mr Kai Lau received a telephone call from Ms Ada Lim today.", "call"),
        ("Mr Kai Lau held a video conference with Ms Ada Lim today.", "call"),
        ("Mr Kai Lau and Ms Ada Lim spoke by phone today.", "call"),
        ("Mr Kai Lau today hosted the visiting Mayor, Ms Ada Lim.", "meeting"),
        ("Mr Kai Lau today held a bilateral meeting in Selm with Ms Ada Lim.", "meeting"),
        ("The accord was signed by Mr Kai Lau and Ms Ada Lim today.", "signing"),
        ("A new pier was opened by Mr Kai Lau today.", "opening"),
        ("Mr Kai Lau handed over forty boats today.", "ceremony"),
        ("Mr Kai Lau laid the foundation stone of a pier today.", "ceremony"),
        ("The drill, called Bright Wave, took place off Selm today.", "exercise"),
        ("The Prime Minister will visit Lorvia on 4 March.", "visit"),
        ("I will travel to Lorvia on 4 March.", "visit"),
        ("Doe will appear in the Harbour Court tomorrow.", "hearing"),
        ("Mr Kai Lau, who is at sea, held a meeting with Ms Ada Lim today.", "meeting"),
    ],
)
def test_the_words_of_an_event_say_its_type(body: str, expected: str) -> None:
    assert [line.partition(" | ")[0] for line in told(body)] == [expected]


@pytest.mark.parametrize(
    "body",
    [
        "Mr Kai Lau invited Ms Ada Lim today to visit Lorvia.",
        "Mr Kai Lau said today that he had met Ms Ada Lim.",
        "The Harbour Department today thanked Mr Kai Lau, who met Ms Ada Lim last week.",
        "Mr Kai Lau met the requirements of the Pilots' Guild today.",
    ],
)
def test_what_was_before_or_is_only_wished_is_no_event(body: str) -> None:
    assert [line for line in told(body) if not line.startswith("announcement")] == []


def test_the_day_of_a_return_is_not_that_of_what_was_before_it() -> None:
    body = "Mr Kai Lau will attend the Coast Forum in Lorvia and return on 20 March."
    assert [line.split(" | ")[:3] for line in told(body)] == [
        ["conference", "Coast Forum in Lorvia", "planned"],
        ["return", "return", "2026-03-20, planned"],
    ]


def test_who_did_the_first_of_two_things_did_the_second() -> None:
    body = "Mr Kai Lau met Ms Ada Lim today and delivered a speech at the Guild."
    assert told(body)[1].endswith("Kai Lau: speaker")


@pytest.mark.parametrize("verb", VERBS, ids=lambda verb: verb.key)
def test_a_part_of_a_word_leads_to_every_verb(verb: Verb) -> None:
    shown = next(line for line in VERBS_SHOWN if line.startswith(f"{verb.key}: ")).partition(": ")[2]
    assert any(re.search(verb.pattern, f"{shown} {after}") for after in ("the", "on")), (
        "the pattern reads what shows it"
    )
    assert any(stem in shown for stem in STEMS)


VERBS_SHOWN = (
    "chair: chaired the meeting",
    "meet: met with the Mayor",
    "call: paid a call on the Mayor",
    "phone: spoke with Mr Lau",
    "talks: had talks with",
    "inspect: inspected the quay",
    "visit: toured the quay",
    "trip: embarked on a visit to",
    "lead: led a delegation to Lorvia",
    "stay: is in Lorvia from 3 to 5 May",
    "speech: delivered a speech",
    "brief: said at a press conference",
    "speak: speaking at",
    "officiate: officiated at",
    "officiated: was officiated by",
    "credentials: presented her credentials",
    "open: officially opened",
    "attend: took part in",
    "sign: signed an accord",
    "host: was held",
    "depart: set off for Lorvia",
    "return: returned to Selm",
    "run: will run from",
    "stage: presents a concert",
    "perform: performed at the hall",
    "arrive: arrived in",
    "sentence: pleaded guilty",
    "operate: conducted a large operation",
    "charge: was indicted",
    "dial: had a phone call with",
    "receive: received Ms Lim",
    "witness: witnessed the signing of",
    "solemn: laid a wreath",
    "hand: handed over",
    "signed: was signed",
    "opened: was opened by",
    "place: took place",
)
