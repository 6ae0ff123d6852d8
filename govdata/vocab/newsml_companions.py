"""NewsML-G2: the items that stand beside those of releases, as rows: pictures, languages, the register of publishers.

They say again, in the items that news systems look for, what releases say. The reader passes over them, told by their
profile.
"""

from __future__ import annotations

from typing import Final

from govdata.vocab.newsml import Element, Form, Value
from govdata.vocab.newsml_rows import BLOCK, LICENSE, LINE, QCODE, RAW, publisher_inside, text

__all__ = ["COMPANIONS", "LANGUAGES", "PICTURE", "REGISTER"]

COMPANIONS: Final = frozenset({"govdata-languages", "govdata-picture", "govdata-register"})
"""What stands in the `profile` of these items."""


def _meta(nature: str, provider: Element, *rows: Element) -> Element:
    return Element(
        "itemMeta",
        children=(
            Element("itemClass", marks=(("qcode", nature),), always=True),
            provider,
            Element("versionCreated", (Value("how", "$derived", QCODE), Value("", "$instant", RAW))),
            text("embargoed", "$embargo", RAW),
            Element("pubStatus", marks=(("qcode", "stat:usable"),), always=True),
            Element("profile", (Value("versioninfo", "$profile_version", RAW), Value("", "$profile", RAW))),
            *rows,
        ),
        always=True,
    )


_PROVIDER = Element(
    "provider", (Value("qcode", "id", Form("code", "gvpub")),), (text("name", "name"),), field="release.publisher"
)

PICTURE: Final = (
    Element("rightsInfo", children=(Element("usageTerms", (Value("href", "photo.license", LICENSE),)),)),
    _meta(
        "ninat:picture",
        _PROVIDER,
        Element("link", (Value("residref", "$release", RAW),), marks=(("rel", "gvrel:photoOf"),)),
    ),
    Element(
        "contentMeta",
        children=(
            text("creditline", "photo.credit"),
            text("description", "photo.caption", BLOCK, {"role": "drol:caption"}),
            text("description", "photo.alt", BLOCK, {"role": "gvdrol:alternative"}),
        ),
    ),
    Element(
        "contentSet",
        children=(Element("remoteContent", (Value("href", "photo.url", RAW),), always=True),),
        always=True,
    ),
)
"""A photo that a release links to."""

LANGUAGES: Final = (
    _meta("ninat:composite", _PROVIDER),
    Element("contentMeta", children=(text("headline", "release.title"),), always=True),
    Element(
        "groupSet",
        (Value("root", "$group", RAW),),
        (
            Element(
                "group",
                (Value("id", "$group", RAW),),
                (
                    Element(
                        "itemRef",
                        (Value("residref", "guid", RAW),),
                        (
                            Element("itemClass", marks=(("qcode", "ninat:text"),), always=True),
                            Element("language", (Value("tag", "language", RAW),)),
                        ),
                        field="members",
                        many=True,
                        marks=(("contenttype", "application/vnd.iptc.g2.newsitem+xml"),),
                    ),
                ),
                marks=(("role", "gvgrp:languages"), ("mode", "pgrmod:alt")),
                always=True,
            ),
        ),
        always=True,
    ),
)
"""The language versions of a release."""

REGISTER: Final = (
    _meta("cinat:concept", Element("provider", (Value("uri", "base", LINE),)), text("title", "$title")),
    Element(
        "conceptSet",
        children=(
            Element(
                "concept",
                children=(
                    Element("conceptId", (Value("qcode", "id", Form("code", "gvpub")),)),
                    Element("type", marks=(("qcode", "cpnat:organisation"),), always=True),
                    *publisher_inside(),
                ),
                field="publishers",
                many=True,
            ),
        ),
        always=True,
    ),
)
"""The publishers of a dataset."""
