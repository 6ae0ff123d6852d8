"""A third language is a new folder, or a package beside ours: nothing of the engine is touched."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

import govdata.text
from govdata.extractors import extract, language, title
from govdata.given import Given
from govdata.text import pack as packs

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# A tiny French: posts before names, days, a heading, the word for photos.
FRENCH = """
import re

from govdata.text.calendar import Day, When
from govdata.text.facts import Happening, Mention, Part, Person
from govdata.text.lines import Lines
from govdata.text.pack import Pack

MONTHS = "janvier février mars avril mai juin".split()
NAMED = re.compile(r"(?:la|le) (?P<post>ministre des \\w+), (?P<form>M|Mme)\\.? (?P<name>\\w+ \\w+)", re.I)
DAY = re.compile(rf"(\\d{{1,2}}) ({'|'.join(MONTHS)}) (\\d{{4}})")


def persons(document, blocks):
    found = []
    for number in blocks:
        block = document.blocks[number]
        for hit in NAMED.finditer(block.view):
            name, form, post = (block.at(*hit.span(key)) for key in ("name", "form", "post"))
            mention = Mention(name=name, block=number, honorific=form, role=post)
            found.append(Person(name=name, honorific=form, role=post, mentions=[mention]))
    return found, []


def days(block):
    for hit in DAY.finditer(block.view):
        span = block.at(*hit.span())
        day = Day(year=int(hit[3]), month=MONTHS.index(hit[2]) + 1, day=int(hit[1]))
        yield When(span=span, named=span, start=day)


def happenings(document, blocks, people):
    told = []
    for block in (document.blocks[number] for number in blocks):
        at = block.view.find("inaugure")
        if at >= 0:
            told.append(Happening(
                type="opening", name=block.at(at, len(block.view)), sentence=block.span, when=next(days(block), None),
                parts=tuple(Part(at=one.name, role="officiant") for one in people),
            ))
    return told


PACK = Pack(
    persons=persons,
    happenings=happenings,
    days=days,
    phrases=days,
    lines=Lines(
        words=frozenset("le la les des et du une dans pour est sur avec par qui aux".split()),
        stated=(re.compile("^Publié le "),),
        heading=re.compile("communiqué de presse", re.IGNORECASE),
        suffix=re.compile("avec photos?"),
        photos=re.compile("photo"),
    ),
)
"""
TEXT = """Communiqué de presse

Un quai ouvre à Selm (avec photos)

Publié le 1 mars 2026

La ministre des Ports, Mme Ana Ruiz, inaugure un quai sur la Selm le 2 mars 2026 avec les habitants et les pêcheurs.
"""


def _forget() -> None:
    for cached in (packs.pack, packs.packs, packs._own, packs._foreign):  # noqa: SLF001  # what a run looks up once
        cached.cache_clear()
    for cached_too in (language._tongues, title._headings, title._suffixes):  # noqa: SLF001  # the same
        cached_too.cache_clear()


@pytest.fixture(params=["a folder", "an entry point"])
def french(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if request.param == "a folder":
        home = tmp_path / "fr"
        monkeypatch.setattr(govdata.text, "__path__", [*govdata.text.__path__, str(tmp_path)])
    else:
        home = tmp_path / "parle_francais"
        metadata = tmp_path / "parle_francais-1.dist-info"
        metadata.mkdir()
        (metadata / "METADATA").write_text(
            "Metadata-Version: 2.1\nName: parle-francais\nVersion: 1\n", encoding="utf-8"
        )
        (metadata / "entry_points.txt").write_text(
            "[govdata.languages]\nfr = parle_francais.pack:PACK\n", encoding="utf-8"
        )
        monkeypatch.syspath_prepend(str(tmp_path))
    home.mkdir()
    (home / "__init__.py").write_text("", encoding="utf-8")
    (home / "pack.py").write_text(FRENCH, encoding="utf-8")
    _forget()
    before = set(sys.modules)
    yield
    for name in set(sys.modules) - before:
        del sys.modules[name]
    monkeypatch.undo()
    _forget()


@pytest.mark.usefixtures("french")
def test_a_language_is_added_without_a_change_of_ours() -> None:
    data = extract(TEXT, Given(publisher="selm=Selm")).data
    assert (data["language"], data["title"], data["date"]) == ("fr", "Un quai ouvre à Selm", "2026-03-01")
    assert data["photos"] == {"status": "stated"}
    (actor,), (event,) = data["actors"], data["events"]
    assert (actor["name"], actor["role"], actor["honorific"]) == ("Ana Ruiz", "ministre des Ports", "Mme")
    assert (event["type"], event["start"], event["status"]) == ("opening", "2026-03-02", "planned")
    assert event["participants"] == [{"actor": "ana-ruiz", "role": "officiant"}]
    assert all(TEXT[one["start"] : one["end"]] == one["text"] for one in data["provenance"]["evidence"])


def test_without_it_the_text_is_a_draft_that_says_what_is_not_read() -> None:
    draft = extract(TEXT, Given(publisher="selm=Selm"))
    assert "actors" not in draft.data
    assert any("read in en, zh only" in problem.message for _, problem in draft.findings)


def test_a_module_without_a_pack_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packs, "_foreign", lambda: {"qq": "json"})
    with pytest.raises(TypeError, match="json has no PACK that is a language pack"):
        packs.pack("qq")
    packs.pack.cache_clear()
