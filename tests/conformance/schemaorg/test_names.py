from __future__ import annotations

from typing import Any

import pytest

from govdata.conformance.schemaorg.names import FOREIGN, NOTHING, Names, changed


def meaning(context: Any, key: str) -> str:  # noqa: ANN401  # any JSON value
    return changed(Names(), context, lambda _address: None).meaning(key)


@pytest.mark.parametrize(
    "context", ["https://schema.org", "http://schema.org/", "https://schema.org/docs/jsonldcontext.json"]
)
def test_schema_org_goes_by_several_addresses(context: str) -> None:
    assert (meaning(context, "name"), meaning(context, "type"), meaning(context, "schema:name")) == (
        "name",
        "@type",
        "name",
    )


@pytest.mark.parametrize(
    ("context", "key", "expected"),
    [
        ({}, "name", NOTHING),
        ({"@vocab": "https://schema.org/"}, "name", "name"),
        ({"@vocab": "https://x.example/"}, "name", FOREIGN),
        ({"s": "https://schema.org/"}, "s:name", "name"),
        ({"s": "https://schema.org/", "titel": "s:headline"}, "titel", "headline"),
        ({"titel": {"@id": "https://schema.org/headline"}}, "titel", "headline"),
        ({"kind": "@type"}, "kind", "@type"),
        (["https://schema.org", {"name": "https://x.example/n"}], "name", FOREIGN),
        (["https://schema.org", None], "name", NOTHING),
        ("https://x.example/c", "name", FOREIGN),
        ({"name": None, "@vocab": "https://schema.org/"}, "name", NOTHING),
        ({}, "https://schema.org/name", "name"),
        ({}, "@id", "@id"),
    ],
)
def test_what_a_key_means_is_told_by_the_context(context: Any, key: str, expected: str) -> None:  # noqa: ANN401
    assert meaning(context, key) == expected


def test_what_is_not_at_hand_is_kept_by_its_address() -> None:
    assert changed(Names(), ["https://x.example/c"], lambda _address: None).unknown == ("https://x.example/c",)
