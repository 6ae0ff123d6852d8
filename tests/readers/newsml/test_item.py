from __future__ import annotations

from typing import Any

import pytest
from lxml import etree

from tests.newsml import NAMESPACES, read, release, tree


def changed(path: str, *, fields: dict[str, Any] | None = None, **attributes: str) -> Any:  # noqa: ANN401
    """The record read from an item in which an element is changed; without attributes it is taken out."""
    item = tree(release(**(fields or {})))
    for element in item.xpath(path, namespaces=NAMESPACES):
        for name, value in attributes.items():
            element.set(name, value)
        if not attributes:
            element.getparent().remove(element)
    (raw,) = read(etree.tostring(item))
    return raw.data


@pytest.mark.parametrize(
    ("code", "status"),
    [
        ("stat:usable", "published"),
        ("stat:canceled", "withdrawn"),
        ("stat:withheld", "embargoed"),
        ("stat:unheard-of", "unheard-of"),
    ],
)
def test_the_status_of_publication_is_that_of_the_release(code: str, status: str) -> None:
    assert changed("//n:pubStatus", qcode=code)["status"] == status


def test_an_item_without_a_status_of_publication_says_none() -> None:
    assert "status" not in changed("//n:pubStatus")


def test_an_instant_that_is_marked_as_derived_is_none_of_the_record() -> None:
    assert "modified_at" not in changed("//n:absent")


def test_an_instant_that_is_not_marked_is_the_records() -> None:
    assert changed("//n:versionCreated", how="other:x")["modified_at"] == "2026-03-01T00:00:00Z"


def test_the_standards_genre_counts_where_ours_is_missing() -> None:
    assert changed("//n:genre[1]", fields={"type": "transcript"})["type"] == "transcript"


@pytest.mark.parametrize("version", ["first", "9" * 5000, "٣", "1.5", ""])
def test_a_version_that_is_no_number_is_left_to_the_model(version: str) -> None:
    assert changed("/n:newsItem", version=version)["revision"] == version


def test_an_item_without_a_guid_has_no_id() -> None:
    assert "id" not in changed("/n:newsItem", guid="")
