from __future__ import annotations

import pytest

from govdata.model.assigned import country, language


@pytest.mark.parametrize(
    ("code", "instead"), [("GB", None), ("HK", None), ("XA", None), ("QM", None), ("UK", "GB"), ("QL", ""), ("YY", "")]
)
def test_a_country_has_a_code_that_is_assigned_or_left_to_users(code: str, instead: str | None) -> None:
    assert country(code) == instead


@pytest.mark.parametrize(
    ("tag", "instead"),
    [
        ("en", None),
        ("zh-Hant-HK", None),
        ("yue", None),
        ("x-harbour", None),
        ("en-GB", None),
        ("en-UK", "en-GB"),
        ("eng-UK", "en-GB"),
        ("english", "en"),
        ("iw", "he"),
        ("xx", ""),
        ("quenyan", ""),
        ("en-QL", ""),
    ],
)
def test_a_language_has_a_tag_that_stands_for_one(tag: str, instead: str | None) -> None:
    assert language(tag) == instead
