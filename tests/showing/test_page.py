from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from govdata.showing import page, shown
from tests.showing.test_showing import DATA, TEXT

VOID = {"meta"}


class Reader(HTMLParser):
    """The tags of a page, each closed where it must be, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(text: str, data: dict[str, object] | None = None) -> Reader:
    reader = Reader()
    reader.feed(page.HEAD + "".join(page.write(shown("a.txt", DATA if data is None else data, text))) + page.FOOT)
    assert reader.open == []
    return reader


def test_the_page_needs_nothing_beside_it_and_runs_nothing() -> None:
    tags = read(TEXT).tags
    assert not {tag for tag, _ in tags} & {"script", "link", "img", "iframe"}
    assert not [attrs for _, attrs in tags if {"src", "style", "onclick"} & attrs.keys()]
    assert [attrs["href"] for tag, attrs in tags if tag == "a"] == ["#r1-1", "#r1-3"]
    assert {"r1-1", "r1-2", "r1-3"} <= {attrs.get("id") for _, attrs in tags}


def test_what_was_read_is_marked_with_all_its_kinds() -> None:
    marks = [attrs["class"] for tag, attrs in read(TEXT).tags if tag == "mark"]
    assert marks == ["title", "person event", "event"]


def test_paragraphs_go_their_own_way_and_values_are_isolated() -> None:
    tags = read("قرار\n\n港口", {"title": "قرار", "language": "ar"}).tags
    assert [attrs["dir"] for tag, attrs in tags if tag == "p"] == ["auto", "auto"]
    assert ("bdi", {}) in tags
    assert ("div", {"class": "release", "lang": "ar"}) in tags


@given(st.text(alphabet=st.sampled_from("<>&\"'a\n\u202e\u2066港\x1b"), max_size=80))
def test_no_text_becomes_markup_or_changes_direction(text: str) -> None:
    reader = read(text, {"title": text, "language": text, "actors": [{"name": text, "role": text}]})
    assert not {"\u202e", "\u2066", "\x1b"} & set(reader.text)
    assert len([tag for tag, _ in reader.tags if tag == "article"]) == 1
