from __future__ import annotations

from govdata.extractors import extract
from govdata.given import Given
from govdata.text.page import Linked, Page

TEXT = "Quay opens\n\nThe quay opened on March 1."


def _data(page: Page, url: str | None = None) -> dict[str, object]:
    return extract(page.source_text(), Given(source_url=url)).data


def test_addresses_are_made_whole_by_the_address_of_the_page() -> None:
    page = Page(text=TEXT, photos=(Linked(address="../a b.jpg", alt="A  quay", credit="Port"),))
    item = {"url": "https://p.example/n/a%20b.jpg", "alt": "A quay", "credit": "Port"}
    assert _data(page, "https://p.example/n/x/y.htm")["photos"] == {"status": "linked", "items": [item]}


def test_photos_whose_address_cannot_be_known_are_only_stated_and_a_finding_names_the_option() -> None:
    page = Page(text=TEXT, photos=(Linked(address="a.jpg", label="The quay"),))
    draft = extract(page.source_text(), Given())
    told = [(code, one.pointer, "--source-url" in one.help) for code, one in draft.findings if code == "GD009"]
    assert (draft.data["photos"], told) == ({"status": "stated"}, [("GD009", "/photos", True)])


def test_what_is_no_address_of_the_web_is_no_link() -> None:
    page = Page(text=TEXT, videos=(Linked(address="http://[broken"), Linked(address="https://v.example/1", label="V")))
    assert _data(page)["videos"] == {"status": "linked", "items": [{"url": "https://v.example/1", "caption": "V"}]}


def test_annexes_have_a_title_and_an_address() -> None:
    page = Page(
        text=TEXT,
        url="https://p.example/n/y.htm",
        documents=(Linked(address="a.pdf", label="Annex\nA"), Linked(address="b.pdf")),
    )
    data = _data(page)
    assert (data["documents"], data["source_url"]) == (
        [{"title": "Annex A", "url": "https://p.example/n/a.pdf"}],
        "https://p.example/n/y.htm",
    )


def test_the_address_that_is_given_beats_that_of_the_page() -> None:
    assert (
        _data(Page(text=TEXT, url="https://p.example/1"), "https://p.example/2")["source_url"] == "https://p.example/2"
    )
