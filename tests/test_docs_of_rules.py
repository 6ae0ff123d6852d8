from __future__ import annotations

from docs.rules import FOLDER, pages


def test_the_pages_say_what_the_rules_say() -> None:
    assert {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()} == pages()
