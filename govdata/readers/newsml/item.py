"""An item as a record: its rows walked, what no row says by itself put together, and what is left said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.readers.newsml.agreement import disagreements
from govdata.readers.newsml.body import paragraphs
from govdata.readers.newsml.codes import Codes, identity
from govdata.readers.newsml.foreign import ACTORS, EVENT, complete, identified, listed_events, nature_of, natures
from govdata.readers.newsml.text import line
from govdata.readers.newsml.values import read_value
from govdata.readers.newsml.walk import Reading, Spot, index, take
from govdata.vocab.newsml import NAR_PREFIX, PROFILE, Form
from govdata.vocab.newsml_rows import ASSERTED_ACTOR, ASSERTED_EVENT, FRAME

if TYPE_CHECKING:
    from lxml.etree import _Element

    from govdata.source import Json
    from govdata.xml import Item

__all__ = ["read_item"]

_FRAME = index(FRAME)
_ASSERTS = {row.field: index((row,))[f"{NAR_PREFIX}assert"][0] for row in (ASSERTED_ACTOR, ASSERTED_EVENT)}
_CONCEPTS = frozenset(f"{NAR_PREFIX}{name}" for name in ("concept", "conceptSet"))
_PASSED_OVER = frozenset(f"{NAR_PREFIX}{name}" for name in ("catalog", "catalogRef"))
_STATUS = {"stat:usable": "published", "stat:canceled": "withdrawn", "stat:withheld": "embargoed"}


def read_item(item: Item) -> tuple[dict[str, Json], Reading]:
    """The record that an item holds, as far as it goes, with the places of its values and what was left out."""
    root = item.element
    profile = root.find(f"{NAR_PREFIX}itemMeta/{NAR_PREFIX}profile")
    own = profile is not None and line(profile) == PROFILE
    reading = Reading(item=item, codes=Codes(root, own=own), own=own)
    if not reading.own:
        reading.natures = natures(root, reading.codes)
    data: dict[str, Json] = {}
    reading.note("", root)
    _root(root, data, reading)
    for child in root:
        _part(child, data, reading)
    _repeated(reading)
    _special(data, reading)
    if reading.own:
        reading.wrong += disagreements(root, data, reading)
    else:
        complete(data, reading)
    return data, reading


def _root(root: _Element, data: dict[str, Json], reading: Reading) -> None:
    version = read_value(root.get("version", "1"), Form("number"), reading.codes)
    found = {"id": identity(root.get("guid", "")), "revision": version}
    for name, value in found.items():
        if value is not None:
            data[name] = value
            reading.note(f"/{name}", root)


def _part(child: _Element, data: dict[str, Json], reading: Reading) -> None:
    if child.tag in _FRAME:
        row = _FRAME[child.tag][0]
        take(row, child, Spot(data, ""), reading)
    elif child.tag == f"{NAR_PREFIX}assert":
        _asserted(child, data, reading)
    elif child.tag == f"{NAR_PREFIX}contentSet":
        _body(child, data, reading)
    elif child.tag in _CONCEPTS:
        for concept in child.iter(f"{NAR_PREFIX}concept"):
            _asserted(identified(concept), data, reading)
    elif child.tag not in _PASSED_OVER:
        reading.leave(child)


def _asserted(child: _Element, data: dict[str, Json], reading: Reading) -> None:
    nature = nature_of(child, reading)
    if nature == EVENT:
        take(_ASSERTS["events"], child, Spot(data, ""), reading)
    elif nature in ACTORS or reading.own:
        take(_ASSERTS["actors"], child, Spot(data, ""), reading)
        if not reading.own:
            data["actors"][-1].setdefault("kind", ACTORS.get(nature or ""))
    else:
        reading.leave(child, "is about nobody and nothing that happened")


def _body(child: _Element, data: dict[str, Json], reading: Reading) -> None:
    for rendition in child.iterchildren(tag="*"):
        if not reading.own and listed_events(rendition, data, reading):
            continue
        found = paragraphs(rendition) if "body" not in data else None
        if found is None:
            reading.leave(rendition)
            continue
        if not reading.own:
            found = [text for paragraph in found if (text := paragraph.strip())]
        if body := "\n\n".join(found):
            data["body"] = body
            reading.note("/body", rendition)


def _repeated(reading: Reading) -> None:
    """The standard's own code for what we have a code for counts where ours is missing."""
    for later in reading.later:
        also = [value for value in later.row.row.values if value.form.kind == "also"]
        if also and also[0].field not in later.spot.part:
            take(later.row, later.element, later.spot, reading)


def _special(data: dict[str, Json], reading: Reading) -> None:
    """The fields that share an element, or have several."""
    special = reading.special
    if "$created" in special:
        created, element = special["$created"]
        names = ("date", "published_at") if "T" in created else ("date",)
        data.update(zip(names, (created[:10] if "T" in created else created, created), strict=False))
        for name in names:
            reading.note(f"/{name}", element)
    if "$instant" in special and special.get("$derived", ("",))[0] != "gvhow:derived":
        data["modified_at"] = special["$instant"][0]
        reading.note("/modified_at", special["$instant"][1])
    _status(data, reading)


def _status(data: dict[str, Json], reading: Reading) -> None:
    special = reading.special
    if "$embargo" in special:
        until, element = special["$embargo"]
        data["status"] = "embargoed"
        reading.note("/status", element)
        if until:
            data["embargo_until"] = until
            reading.note("/embargo_until", element)
    if "$status" in special:
        code, element = special["$status"]
        status = _STATUS.get(code, code.rpartition(":")[2])
        if status != "published" or "status" not in data:
            data["status"] = status
            reading.note("/status", element)
