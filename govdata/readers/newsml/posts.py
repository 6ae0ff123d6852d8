"""The posts of persons in other people's items: a code in an attribute, whose name stands elsewhere in the item."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.readers.newsml import text
from govdata.vocab.newsml import NAR_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from govdata.readers.newsml.walk import Reading
    from govdata.source import Json

__all__ = ["posts"]

_NAME = f"{NAR_PREFIX}name"
_AFFILIATION = f"{NAR_PREFIX}personDetails/{NAR_PREFIX}affiliation"
_PEOPLE = tuple(f"{NAR_PREFIX}{name}" for name in ("assert", "concept", "contributor", "creator", "participant"))


def posts(root: _Element, data: dict[str, Json], reading: Reading) -> None:
    """Give persons the post that the standard has for them: the role of an affiliation, else a job title."""
    waiting = {actor.get("id"): actor for actor in data.get("actors", ()) if not actor.get("role")}
    people = {id_: actor for id_, actor in waiting.items() if actor.get("kind") == "person"}
    if not people:
        return
    names = dict(_names(root))
    for element in root.iter(*_PEOPLE):
        code = reading.codes.of(element, "qcode")
        actor = people.get(reading.codes.local("gvact", code)) if code else None
        post = next((names[one] for one in _codes(element) if one in names), None)
        if actor is not None and post:
            actor.setdefault("role", post)


def _codes(person: _Element) -> Iterator[str]:
    """The codes of the posts that a person has."""
    said = [affiliation.get("role") for affiliation in person.iterfind(_AFFILIATION)]
    yield from (code for one in (*said, person.get("jobtitle")) if one for code in one.split())


def _names(root: _Element) -> Iterator[tuple[str, str]]:
    """The name that a code has wherever it is used with one; the first counts."""
    seen = set()
    for element in root.iter(f"{NAR_PREFIX}*"):
        code = element.get("qcode")
        name = element.find(_NAME) if code else None
        if code and name is not None and code not in seen and (said := text.line(name)):
            seen.add(code)
            yield code, said
