from __future__ import annotations

from govdata.extractors import extract
from govdata.given import Given
from govdata.text.page import Linked, Page
from tests.parsing.record import draft

PAGE = Page(
    text="Quay opens (with photos)\n\nThe Secretary for Ports, Ms Ada Lim Wai-yin, today (March 1) opened the quay.",
    photos=(
        Linked(address="https://selm.example/1.jpg", label="Ms Lim (left) and the Mayor of Selm, Mr Kai Roe (right)."),
        Linked(address="https://selm.example/2.jpg", label="The Secretary for Ports, Ms Ada Lim, speaks."),
    ),
)


def left(text: str) -> list[tuple[str, str]]:
    found = draft(text, language="en", date="2026-03-01")
    assert all(text[one.start : one.end] == one.text for one in found.unplaced)
    return [(one.kind, one.text) for one in found.unplaced]


def test_a_name_without_post_and_a_day_without_event_are_told_once_where_they_first_stand() -> None:
    text = "Quay opens\n\nThe quay of Kirsten Hobday is of May 1902. Kirsten Hobday loved it. Minister Jon Roe said so."
    assert left(text) == [("person", "Kirsten Hobday"), ("date", "May 1902")]


def test_who_was_read_and_the_day_of_publication_are_not_told_again() -> None:
    text = "Quay opens\n\nMinister Jon Roe opened the quay today (March 1). Jon Roe said so.\n\n1 March 2026"
    assert left(text) == []


def test_what_is_named_after_somebody_is_no_person() -> None:
    assert left("Quay opens\n\nThe Sir John Doe Hall and the Kirsten Hobday Hospital are near the quay.") == []


def test_chinese_family_names_before_a_title_are_told() -> None:
    found = draft("碼頭啟用\n\n林先生和港口局局長陳文海表示滿意。五月三日天氣晴朗。", language="zh-Hant")
    assert [(one.kind, one.text) for one in found.unplaced] == [("person", "林先生"), ("date", "五月三日")]


def test_who_is_named_only_in_a_caption_is_told() -> None:
    source = PAGE.source_text()
    found = extract(source, Given(publisher="selm=Selm", language="en", date="2026-03-01"))
    assert [actor["name"] for actor in found.data["actors"]] == ["Ada Lim Wai-yin"]
    assert [(one.text, one.reason) for one in found.unplaced] == [("Kai Roe", "named only in a caption")]
    assert source.text[found.unplaced[0].start : found.unplaced[0].end] == "Kai Roe"


def test_who_is_named_only_in_a_caption_is_an_actor_where_that_is_asked_for() -> None:
    source = PAGE.source_text()
    found = extract(source, Given(publisher="selm=Selm", language="en", date="2026-03-01", captions="actors"))
    actors = [(actor["name"], actor["role"]) for actor in found.data["actors"]]
    assert actors == [("Ada Lim Wai-yin", "Secretary for Ports"), ("Kai Roe", "Mayor of Selm")]
    assert found.unplaced == ()
    assert all(source.text[one["start"] : one["end"]] == one["text"] for one in found.data["provenance"]["evidence"])
