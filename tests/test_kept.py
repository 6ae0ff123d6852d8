from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from govdata.kept import Kept
from govdata.model.release import Release
from govdata.source import Source
from tests.rules.case import RECORD

if TYPE_CHECKING:
    from pathlib import Path

TEXT = "New quay opens"
DIGEST = sha256(TEXT.encode()).hexdigest()


def release(text: str) -> Release:
    evidence = [{"field": "/title", "start": 0, "end": 3, "text": text}]
    provenance = {"method": "parsed", "source_sha256": DIGEST, "evidence": evidence}
    return Release.model_validate({**RECORD, "provenance": provenance})


def keep(folder: Path, text: str) -> Source:
    (folder / "sources").mkdir()
    (folder / "sources" / f"{DIGEST}.txt").write_text(text, encoding="utf-8")
    return Source.of(folder / "quay.yaml")


@pytest.mark.parametrize(
    ("kept", "said", "found"),
    [
        (TEXT, "New", []),
        (TEXT, "Old", [("GD318", "/provenance/evidence/0/text")]),
        ("Another text", "New", [("GD318", "/provenance/source_sha256")]),
    ],
)
def test_evidence_is_looked_up_in_the_text_that_was_kept(
    tmp_path: Path, kept: str, said: str, found: list[tuple[str, str]]
) -> None:
    problems = Kept().judge(release(said), keep(tmp_path, kept))
    assert [(code, problem.pointer) for code, problem in problems] == found


def test_nothing_is_said_where_nothing_was_kept(tmp_path: Path) -> None:
    assert list(Kept().judge(release("Old"), Source.of(tmp_path / "quay.yaml"))) == []
    assert list(Kept().judge(release("Old"), Source(name="<stdin>", content=b""))) == []


def test_each_source_is_asked_for_its_own_folder(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    kept, wrong = Kept(), release("Old")
    here, elsewhere = keep(tmp_path / "a", TEXT), Source.of(tmp_path / "b.yaml")
    assert [len(list(kept.judge(wrong, source))) for source in (elsewhere, here, elsewhere)] == [0, 1, 0]
