from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from govdata.model.build import build
from govdata.text.normal import readable
from tests.parsing.fragments import texts
from tests.parsing.record import draft

DATES = st.dates().map(lambda day: day.isoformat())


@given(texts(), st.none() | DATES)
def test_no_text_stops_the_parser_and_evidence_is_always_the_text_at_its_place(text: str, date: str | None) -> None:
    source = readable(text).text
    evidence = draft(source, **({"date": date} if date else {})).data.get("provenance", {}).get("evidence", [])
    assert [source[e["start"] : e["end"]] for e in evidence] == [e["text"] for e in evidence]


@given(texts(), DATES, st.sampled_from(("en", "zh-Hant", "zh-Hans", "fr")))
def test_what_any_text_gives_is_a_legal_record(text: str, date: str, language: str) -> None:
    found = draft(readable(text).text, date=date, language=language)
    assert found.data == {} or build(found.data).problems == ()


@given(texts())
def test_the_same_text_gives_the_same_draft(text: str) -> None:
    source = readable(text).text
    assert draft(source) == draft(source)
