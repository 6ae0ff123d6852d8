from __future__ import annotations

from tests.rules.target import described

MESSAGE = "jsonld and newsml need a base IRI, and the dataset has none"


def test_formats_that_name_things_by_iris_ask_for_a_base() -> None:
    assert ("GD502", MESSAGE) in described(("jsonld", "newsml"), ("jsonld", "newsml"))


def test_one_base_is_enough_and_other_formats_need_none() -> None:
    based = described(("jsonld", "newsml"), ("jsonld", "newsml"), base="https://data.example.org/")
    assert "GD502" not in dict(based) | dict(described(("ndjson",)))
