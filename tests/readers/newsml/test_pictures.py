from __future__ import annotations

from typing import Any

import pytest

from govdata.vocab.newsml import NAR
from tests.newsml import read

CAPTION = '<creditline>Us</creditline><description role="drol:caption">The quay<br/>at noon</description>'
WEB = '<remoteContent rendition="rnd:web" href="https://x.example/1.jpg"/>'


def found(nature: str, content: str, meta: str = CAPTION) -> Any:  # noqa: ANN401
    (raw,) = read(
        f'<newsItem xmlns="{NAR}" guid="urn:newsml:x.example:1"><itemMeta><itemClass qcode="{nature}"/></itemMeta>'
        f"<contentMeta>{meta}</contentMeta><contentSet>{content}</contentSet></newsItem>".encode()
    )
    return raw


@pytest.mark.parametrize(("nature", "field"), [("ninat:picture", "photos"), ("ninat:video", "videos")])
def test_a_picture_is_a_link_with_caption_and_credit(nature: str, field: str) -> None:
    item = {"url": "https://x.example/1.jpg", "caption": "The quay\nat noon", "credit": "Us"}
    raw = found(nature, WEB)
    assert raw.data[field] == {"status": "linked", "items": [item]}
    assert [f.message for f in raw.findings] == ["`itemClass` has no place in a release: left out"]


def test_the_first_rendition_with_an_address_counts_and_the_others_are_left_out() -> None:
    raw = found("ninat:picture", '<remoteContent href="./1.jpg"/>' + WEB + WEB, "")
    assert raw.data["photos"]["items"] == [{"url": "https://x.example/1.jpg"}]
    assert [f.message for f in raw.findings[1:]] == ["`remoteContent` has no place in a release: left out"] * 2


@pytest.mark.parametrize(
    ("nature", "content"),
    [("ninat:text", WEB), ("ninat:picture", '<remoteContent href="file:///1.jpg"/>'), ("ninat:picture", "")],
)
def test_a_text_and_what_has_no_address_are_no_picture(nature: str, content: str) -> None:
    assert {"photos", "videos"}.isdisjoint(found(nature, content).data)
