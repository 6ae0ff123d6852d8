from __future__ import annotations

from govdata.pages import PAGES


def test_the_reader_of_any_page_is_asked_last() -> None:
    readers = [PAGES.get(name) for name in PAGES.names()]
    assert max(readers, key=lambda reader: reader.rank) is PAGES.get("general")
