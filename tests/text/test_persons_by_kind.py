"""Texts of our own invention, by kind of pattern, in `en/persons.txt` and `zh/persons.txt`: who is named, as what.

A case is a heading `# kind`, the text, and a line `= name | post` for each person; without post it may be any or none.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from govdata.text.document import Document
from govdata.text.pack import pack

HERE = Path(__file__).parent


def cases(language: str) -> list[tuple[str, str, dict[str, str]]]:
    found = []
    for case in (HERE / language / "persons.txt").read_text(encoding="utf-8").split("---\n"):
        heading, *lines = case.strip("\n").split("\n")
        text = "\n".join(line for line in lines if not line.startswith("= "))
        wanted = (line[2:].partition(" | ") for line in lines if line.startswith("= "))
        found.append((heading.removeprefix("# "), text, {name: post for name, _, post in wanted}))
    return found


CASES = [(language, *case) for language in ("en", "zh") for case in cases(language)]


@pytest.mark.parametrize(
    ("language", "kind", "text", "wanted"), CASES, ids=[f"{n}-{kind}" for n, (_, kind, *_) in enumerate(CASES)]
)
def test_persons_and_posts_are_read(language: str, kind: str, text: str, wanted: dict[str, str]) -> None:
    document = Document.of(text)
    reader = pack(language)
    assert reader is not None
    people, _ = reader.persons(document, range(len(document.blocks)))
    found = {document[one.name].replace("\n", " "): document[one.role] if one.role else "" for one in people}
    assert found.keys() == wanted.keys(), kind
    assert {name: found[name] for name, post in wanted.items() if post} == {n: p for n, p in wanted.items() if p}


def test_every_kind_of_pattern_has_a_case_in_which_nobody_is_named() -> None:
    nobody = {language for language, _, _, wanted in CASES if not wanted}
    assert nobody == {"en", "zh"}
