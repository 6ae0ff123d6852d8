from __future__ import annotations

from tests.rules.target import described


def test_a_package_says_what_it_is_and_under_which_licence() -> None:
    assert described(("datapackage",), title="Quays") == [
        ("GD530", "the dataset has no `description`, `license`"),
    ]


def test_it_is_quiet_where_all_is_said_or_no_package_is_made() -> None:
    whole = described(("datapackage",), title="Quays", description="Of the harbour.", license="CC0-1.0")
    assert whole == described(("ndjson",)) == []
