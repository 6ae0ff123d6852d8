"""NewsML-G2: newsItems alone or in a newsMessage; our own losslessly, other people's as far as a release goes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from govdata.finding import Finding, Problem
from govdata.place import Place
from govdata.readers import Reader
from govdata.source import Raw, some_lines

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from lxml.etree import _Element

    from govdata.given import Given
    from govdata.readers.newsml.walk import Reading
    from govdata.source import Source
    from govdata.xml import Item

__all__ = ["READER"]

_EXCERPT = 60


def _read(source: Source, _given: Given) -> Iterator[Raw]:
    from io import BytesIO  # noqa: PLC0415  # only for parts of a file

    from govdata.xml import XmlRefusedError  # noqa: PLC0415

    try:
        with source.open() if source.stop is None else BytesIO(source.read()) as stream:
            yield from _records(source, stream)
    except XmlRefusedError as error:
        place = Place(source=source.name, line=error.line, column=error.column)
        yield _refused(source, place, "GD108", Problem(pointer="", message=str(error), help=_WAY_OUT))
    except OSError as error:
        problem = Problem(pointer="", message=f"cannot be read: {error.strerror or error}")
        yield _refused(source, Place(source=source.name), "GD001", problem)


_WAY_OUT = "what stands before it was read, what follows was not"


def _records(source: Source, stream: BinaryIO) -> Iterator[Raw]:
    from govdata.vocab.newsml import NAR_PREFIX  # noqa: PLC0415
    from govdata.xml import items  # noqa: PLC0415

    tags = [f"{NAR_PREFIX}{name}" for name in ("newsItem", *_OTHER_ITEMS)]
    empty, beside = True, None
    for item in items(stream, tags):
        name = item.element.tag.removeprefix(NAR_PREFIX)
        if _is_companion(item.element):
            beside = item.line(item.element)
            continue
        empty = False
        alone = item.element.getparent() is None
        yield _record(source, item) if name == "newsItem" or alone else _no_release(source, item, name)
    if empty and beside is not None:
        place = Place(source=source.name, line=beside)
        yield Raw(source=source, locate=lambda _pointer, _key: place)
    elif empty:
        problem = Problem(pointer="", message="no newsItem of NewsML-G2 in this file", help="is it another format?")
        yield _refused(source, Place(source=source.name), "GD003", problem)


def _is_companion(item: _Element) -> bool:
    """Whether an item of ours says once more what releases say: it is passed over, and nothing is lost."""
    from govdata.readers.newsml.text import line  # noqa: PLC0415
    from govdata.vocab.newsml import NAR_PREFIX  # noqa: PLC0415
    from govdata.vocab.newsml_companions import COMPANIONS  # noqa: PLC0415

    profile = item.find(f"{NAR_PREFIX}itemMeta/{NAR_PREFIX}profile")
    return profile is not None and line(profile) in COMPANIONS


_OTHER_ITEMS = ("packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")


def _record(source: Source, item: Item) -> Raw:
    from govdata.readers.newsml.foreign import is_text  # noqa: PLC0415  # the rows are indexed on first use
    from govdata.readers.newsml.item import read_item  # noqa: PLC0415

    data, reading = read_item(item)
    return Raw(
        source=source,
        data=data,
        locate=partial(_locate, source.name, reading.places),
        findings=(*_other(source, item), *_left(source, reading), *_wrong(source, reading)),
        line_text=partial(_line_text, source),
        partial=not reading.own and not is_text(item.element, reading.codes),
    )


def _other(source: Source, item: Item) -> Iterator[Finding]:
    """That a file is no news, and yet was read: of persons, bodies and events it may tell as much."""
    from govdata.vocab.newsml import NAR_PREFIX  # noqa: PLC0415

    name = item.element.tag.removeprefix(NAR_PREFIX)
    if name != "newsItem":
        place = Place(source=source.name, line=item.line(item.element))
        message = f"a {name} is no release: read as far as it tells what a release does"
        yield Finding.of("GD701", place, Problem(pointer="", message=message))


def _left(source: Source, reading: Reading) -> Iterator[Finding]:
    for element, why in reading.left:
        shown = _shown(element)
        place = Place(source=source.name, line=reading.item.line(element))
        yield Finding.of("GD701", place, Problem(pointer="", message=f"{shown} {why}: left out"))

    for pointer, message in reading.cut:
        place = _locate(source.name, reading.places, pointer, False)  # noqa: FBT003  # the value, not its key
        yield Finding.of("GD701", place, Problem(pointer=pointer, message=message))


def _wrong(source: Source, reading: Reading) -> Iterator[Finding]:
    for element, why in reading.wrong:
        place = Place(source=source.name, line=reading.item.line(element))
        name = str(element.tag).rpartition("}")[2]
        yield Finding.of("GD702", place, Problem(pointer="", message=f"`{name}` {why}", help="make the two agree"))


def _shown(element: _Element) -> str:
    name = str(element.tag).rpartition("}")[2]
    text = " ".join("".join(str(part) for part in element.itertext()).split())
    return f"`{name}`" if not text else f"`{name}` ({text[:_EXCERPT]}{'…' if len(text) > _EXCERPT else ''})"


def _no_release(source: Source, item: Item, name: str) -> Raw:
    place = Place(source=source.name, line=item.line(item.element))
    return _refused(source, place, "GD701", Problem(pointer="", message=f"a {name} is no release: left out"))


def _refused(source: Source, place: Place, code: str, problem: Problem) -> Raw:
    return Raw(
        source=source,
        locate=lambda _pointer, _key: place,
        findings=(Finding.of(code, place, problem),),
        line_text=partial(_line_text, source),
    )


def _locate(name: str, places: dict[str, int], pointer: str, _key: bool) -> Place:
    while pointer not in places and pointer:
        pointer = pointer.rpartition("/")[0]
    return Place(source=name, line=places.get(pointer, 0))


def _line_text(source: Source, number: int) -> str:
    """A line of the source by its number; nothing where it has no such line, or is no longer there."""
    try:
        return some_lines(source, {number}).get(number, "")
    except OSError:
        return ""


READER = Reader(summary="NewsML-G2, as newsItem or newsMessage", read=_read)
