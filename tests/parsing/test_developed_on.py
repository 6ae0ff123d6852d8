from __future__ import annotations

import json
from pathlib import Path

import pytest

from govdata.model.build import build
from govdata.text.normal import readable
from tests.parsing.record import draft, gist

HERE = Path(__file__).parent / "developed_on"
TEXTS = sorted(HERE.glob("*.txt"))


def text_of(path: Path) -> str:
    return readable(path.read_text(encoding="utf-8")).text


def test_there_are_texts_of_many_governments() -> None:
    assert len(TEXTS) >= 13


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_a_release_is_read_as_a_person_reads_it(path: Path) -> None:
    assert gist(draft(text_of(path))) == json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_every_piece_of_evidence_is_the_text_at_its_place(path: Path) -> None:
    text = text_of(path)
    evidence = draft(text).data["provenance"]["evidence"]
    assert [text[e["start"] : e["end"]] for e in evidence] == [e["text"] for e in evidence]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_what_is_read_is_a_legal_record_once_the_day_is_known(path: Path) -> None:
    data = draft(text_of(path), date="2026-01-31").data
    assert build(data).problems == ()
