"""NewsML-G2 written, beside a bare lxml writer of the same elements, and beside newsmlg2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree

from bench.rows.written import DATASET, exported, releases
from bench.table import Budget, Measure, Row
from bench.timing import compared, of_function
from govdata.exporters.newsml.item import ItemWriter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from bench.table import Setting
    from govdata.model.release import Release

__all__ = ["ROW"]

_LXML = Budget(bound=0.6)
_NEWSMLG2 = Budget(bound=3)
_FEW = 100

Plan = tuple[str, dict[str, str], str | None, str | None, Any, list[Any]]
"""An element as plain values: name, attributes, text, tail, namespaces, children."""


def _measure(setting: Setting) -> Iterator[Measure]:
    count = setting.count(2_000, 300)
    things = releases(count)
    writer = ItemWriter(DATASET)
    trees = [etree.fromstring(writer.item(thing).encode()) for thing in things]
    plans = [_plan(tree) for tree in trees]
    times = compared(_ours(setting, things), of_function(lambda: _write_bare(plans, setting.folder)))
    note = f"{count / times.ours:,.0f} releases/s; lxml from values that are ready: {count / times.theirs:,.0f}"
    yield Measure(what=f"newsml: {count:,} releases", budget=_LXML, value=times.faster, note=note)
    yield _beside_newsmlg2(setting, trees[:_FEW])


def _ours(setting: Setting, things: Sequence[Release]) -> Callable[[], float]:
    """The exporter with all that belongs to it, into one file as its peers write."""
    return of_function(exported("newsml", setting.folder, things, envelope="message"))


def _plan(element: Any) -> Plan:  # noqa: ANN401  # lxml's own
    children = [_plan(child) for child in element]
    parent = element.getparent()
    names = element.nsmap if parent is None or parent.nsmap != element.nsmap else {}
    return element.tag, dict(element.attrib), element.text, element.tail, dict(names), children


def _write_bare(plans: Sequence[Plan], folder: Path) -> None:
    with (folder / "bare.xml").open("wb") as stream:
        for plan in plans:
            tag, attributes, text, _, names, children = plan
            root = etree.Element(tag, attributes, names)
            root.text = text
            _fill(root, children)
            stream.write(etree.tostring(root, encoding="UTF-8"))


def _fill(element: Any, children: Sequence[Plan]) -> None:  # noqa: ANN401
    for tag, attributes, text, tail, names, below in children:
        child = etree.SubElement(element, tag, attributes, names or None)
        child.text, child.tail = text, tail
        if below:
            _fill(child, below)


def _beside_newsmlg2(setting: Setting, trees: Sequence[Any]) -> Measure:
    from NewsMLG2.newsitem import NewsItem  # noqa: PLC0415  # loads every catalog there is

    items = [NewsItem(xmlelement=tree) for tree in trees]

    def theirs() -> None:
        with (setting.folder / "newsmlg2.xml").open("wb") as stream:
            for item in items:
                stream.write(etree.tostring(item.to_xml(), encoding="UTF-8"))

    times = compared(_ours(setting, releases(len(items))), of_function(theirs), rounds=3)
    note = f"{len(items) / times.theirs:,.0f} releases/s, from objects that are ready"
    return Measure(what=f"newsml: {len(items)} releases, and newsmlg2", budget=_NEWSMLG2, value=times.faster, note=note)


ROW = Row(name="newsml", summary="NewsML-G2 written, beside a bare lxml writer, and newsmlg2", measure=_measure)
