from __future__ import annotations

import pytest

from govdata.extractors import extract
from govdata.given import Given
from tests.parsing.record import draft


def dated(text: str, **given: str) -> tuple[str | None, list[str]]:
    found = draft(text, language="en", **given)
    return found.data.get("date"), [f"{code} {problem.pointer}" for code, problem in found.findings]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Quay opens\n\nText.\n\nEnds/Sunday, March 1, 2026\nIssued at HKT 9:05", "2026-03-01"),
        ("碼頭啟用\n\n內文。\n\n完／2026年3月1日（星期日）", "2026-03-01"),
        ("Quay opens\n\n1 March 2026 Posted in Press releases\n\nText.", "2026-03-01"),
        ("Quay opens\n\nPosted On: 01 MAR 2026 6:32PM\n\nText.", "2026-03-01"),
        ("Quay opens\n\nPosted on 1 March 2026\n\nText.", "2026-03-01"),
        ("Ferry fares\n\nPosted On 01 Mar 2026\n\nText.", "2026-03-01"),
        ("Quay opens\n\nSunday, March 1, 2026\n\nText.", "2026-03-01"),
        ("Quay opens\n\nText.\n\n1 March 2026", "2026-03-01"),
        ("Quay opens\n\nSELM, 1 March 2026 – The quay opened.", "2026-03-01"),
        ("Quay opens\n\nThe quay opens today (1 March 2026), after works since 3 May 2020.", "2026-03-01"),
        ("Quay opens\n\nPublished Date: 1 March 2026 12:00 AM\n\nText.", "2026-03-01"),
        ("Quay opens\n\nDate: 2026-03-01\n\nText.", "2026-03-01"),
        ("Quay opens\n\n15-03-2026\n\nText.", "2026-03-15"),
        ("Quay opens\n\n03/15/2026\n\nText.", "2026-03-15"),
        ("Quay opens\n\nSELM (March 1, 2026) – The quay opened.", "2026-03-01"),
        ("Quay opens\n\nSELM – Today, Sunday, March 1, 2026, the quay opened.", "2026-03-01"),
        ("Quay opens\n\nThe quay opened yesterday (28 February 2026).", "2026-03-01"),
        ("碼頭啟用\n\n內文。\n\n完／２０２６年３月１日（星期日）", "2026-03-01"),
        ("码头启用\n\n发布时间：2026-03-01 10:20\n\n港口部部长说码头启用。", "2026-03-01"),
        (
            "Quay opens\n\n1 March 2026\n\nYou are invited:\n\nDate: 3 March 2026\nTime: 10:00\nVenue: Selm",
            "2026-03-01",
        ),
        ("Quay opens\n\nWorks began in May 2020; the quay opens today (1 March 2026).", "2026-03-01"),
    ],
)
def test_the_day_of_publication_is_read_from_where_it_is_stated(text: str, date: str) -> None:
    assert draft(text).data["date"] == date


@pytest.mark.parametrize(
    "text",
    [
        "Quay opens\n\nThe quay opened today (March 1).",
        "Quay opens\n\nThe quay opened on 1 March 2026.",
        "Quay opens\n\nThe quay opened.\n\nUpdated March 1, 2026",
        "Quay opens\n\nThe quay opened.\n\nLast updated on 1 March 2026",
        "Quay opens\n\nSunday, February 30, 2026",
        "Speech at the quay\n\nDelivered on: 1 March 2026\n\nFriends, the quay is open.",
        "Quay opens\n\nYou are invited.\n\nDate: 3 March 2026\n\nTime: 10:00\n\nLocation: Selm",
        "Quay opens\n\n01/03/2026\n\nText.",
    ],
)
def test_a_day_that_is_told_of_or_has_no_year_or_is_no_day_is_not_the_day_of_publication(text: str) -> None:
    assert dated(text) == (None, ["GD007 /date"])


def test_the_finding_names_the_option_and_what_the_text_does_say() -> None:
    found = draft("Quay opens\n\nThe quay was opened today (March 1) by the minister and the mayor.")
    (problem,) = (problem for _, problem in found.findings)
    assert "today (March 1)" in problem.message
    assert "--date" in problem.help


def test_a_given_day_beats_the_text_and_a_disagreement_is_told() -> None:
    text = "Quay opens\n\nText.\n\nEnds/Sunday, March 1, 2026"
    assert dated(text, date="2026-03-02") == ("2026-03-02", ["GD008 /date"])
    assert dated(text, date="2026-03-01") == ("2026-03-01", [])
    assert dated("Quay opens\n\nIt opened today (March 1).", date="2026-03-02") == ("2026-03-02", ["GD008 /date"])


@pytest.mark.parametrize(
    ("footer", "instant"),
    [
        ("Ends/Sunday, March 1, 2026\nIssued at HKT 9:05", "2026-03-01T09:05:00+08:00"),
        ("Ends/Sunday, March 1, 2026\nIssued at HKT 25:05", None),
        ("Ends/Sunday, March 1, 2026", None),
    ],
)
def test_the_clock_time_of_the_footer_is_the_instant_of_publication(footer: str, instant: str | None) -> None:
    assert draft(f"Quay opens\n\nText.\n\n{footer}").data.get("published_at") == instant


@pytest.mark.parametrize(
    "invitation",
    [
        "Date: 10 May 2024\nTime: 10:00\nVenue: Selm Hall",
        "Venue: Selm Hall\nDate: 10 May 2024",
        "日期：2024年5月10日\n時間：十時\n地點：禮堂",
    ],
)
def test_the_day_beside_a_venue_is_that_of_the_occasion(invitation: str) -> None:
    text = f"Quay opens\n\n{{}}Media are invited to the opening of the quay.\n\n{invitation}\n\nCall us."
    assert "date" not in extract(text.format(""), Given(publisher="x=X")).data
    assert extract(text.format("3 May 2024\n\n"), Given(publisher="x=X")).data["date"] == "2024-05-03"


def test_a_line_that_says_where_a_text_is_taken_from_and_when_states_the_day() -> None:
    text = "港口部部长会见客人\n\n来源：港口部新闻办公室　2026-05-12 16:20\n\n港口部部长陈文海会见客人。"
    assert extract(text, Given(publisher="x=X")).data["date"] == "2026-05-12"
