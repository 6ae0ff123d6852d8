from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata.conformance.schemaorg import Checker
from govdata.errors import UsageError
from tests.conformance.schemaorg.case import findings, vocabulary

if TYPE_CHECKING:
    from pathlib import Path

BAD = '{"@context": "https://schema.org", "@type": "Persn"}'
GOOD = BAD.replace("Persn", "Person")


def places(path: Path, content: str | bytes) -> list[tuple[str, int, int]]:
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return [(one.code, one.place.line, one.place.column) for one in findings(path)]


def script(json: str, kind: str = 'type="application/ld+json"') -> str:
    return f"<script {kind}>{json}</script>"


@pytest.mark.parametrize(
    ("name", "content", "expected"),
    [
        ("a.jsonld", BAD, [("GD783", 1, 45)]),
        ("a.jsonld", BAD.replace(", ", ",\n"), [("GD783", 2, 10)]),
        ("a.json", f"[{GOOD},\n{BAD}]", [("GD783", 2, 45)]),
        ("a.jsonl", f"{GOOD}\n\n{BAD}\n", [("GD783", 3, 45)]),
        ("a.jsonld", f"{GOOD}\n{BAD}\n", [("GD783", 2, 45)]),
        ("a.html", f"<html>\n{script(BAD)}", [("GD783", 2, 80)]),
        ("a.html", f"<html>{script(chr(10) + BAD)}\n<p>ü{script(BAD)}", [("GD783", 2, 45), ("GD783", 3, 84)]),
        ("a.htm", script(BAD, "async TYPE = 'application/LD+JSON; charset=utf-8' id=x"), [("GD783", 1, 108)]),
        ("a.html", f"<!-- {script(BAD)} -->{script(GOOD)}", []),
        ("a.html", script("{", "type=text/javascript") + script(GOOD, "type=application/ld+json"), []),
        ("page", f"<html>{script(BAD)}", [("GD783", 1, 86)]),
        ("a.html", "<p>Nothing</p>", [("GD003", 0, 0)]),
        ("a.html", script("{"), [("GD102", 1, 36)]),
        ("a.jsonld", "", [("GD102", 1, 1)]),
        ("a.jsonld", b"\xff\xfe", [("GD002", 1, 1)]),
        ("a.html", b"<html>\n\xff", [("GD002", 2, 1)]),
        ("a.jsonl", b"\xff\n", [("GD002", 1, 1)]),
    ],
)
def test_a_document_is_found_and_its_faults_are_placed(
    tmp_path: Path, name: str, content: str | bytes, expected: list[tuple[str, int, int]]
) -> None:
    assert places(tmp_path / name, content) == expected


def test_a_folder_is_searched_for_what_is_json_ld(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / ".hidden").mkdir()
    for name, content in {
        "b.html": script(BAD), "below/a.jsonl": BAD, "c.html": "<p>", "d.json": '{"a": 1}', "e.txt": BAD,
        ".hidden/a.jsonld": BAD, "csvw.json": '{"@context": ["http://www.w3.org/ns/csvw"], "propertyUrl": "https://schema.org/name"}',
    }.items():  # fmt: skip
        (tmp_path / name).write_text(content)
    checker = Checker(vocabulary())
    found = [one.place.source.removeprefix(f"{tmp_path.as_posix()}/") for one in checker.check([tmp_path])]
    assert (found, checker.files, checker.documents) == (["b.html", "below/a.jsonl"], 3, 3)


def test_a_path_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="there is no"):
        findings(tmp_path / "absent")
