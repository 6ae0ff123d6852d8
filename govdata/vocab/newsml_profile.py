"""Our NewsML-G2 profile as a RELAX NG schema, made of the rows that writer and reader walk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import quoteattr

from govdata.vocab.newsml import (
    ABSENT,
    CATALOG,
    GV,
    NAR,
    PROFILE,
    PROFILE_VERSION,
    STANDARD,
    STANDARD_VERSION,
    XHTML,
)
from govdata.vocab.newsml_companions import LANGUAGES, PICTURE, REGISTER
from govdata.vocab.newsml_rows import ASSERTED_ACTOR, ASSERTED_EVENT, FRAME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.vocab.newsml import Element, Form, Value

__all__ = ["PROFILE_NAME", "profile_file"]

PROFILE_NAME: Final = "newsml.rng"

_HEAD = f"""<?xml version="1.0" encoding="UTF-8"?>
<!-- NewsML-G2 {STANDARD_VERSION} as govdata writes it: profile {PROFILE}, version {PROFILE_VERSION}. Written from the
     table of the mapping; the official schema of the standard holds for these items as well. -->
<grammar xmlns="http://relaxng.org/ns/structure/1.0" xmlns:gv="{GV}" ns="{NAR}"
         datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
"""
_SHARED = f"""  <define name="block">
    <zeroOrMore><choice><text/><element name="br"><empty/></element></choice></zeroOrMore>
  </define>
  <define name="qcode"><data type="string"><param name="pattern">[^\\s:]+:\\S+</param></data></define>
  <define name="schemes">
    <optional>
      <element name="catalogRef"><attribute name="href"><value>{CATALOG}</value></attribute></element>
    </optional>
    <element name="catalog">
      <oneOrMore>
        <element name="scheme">
          <attribute name="alias"><data type="NCName"/></attribute>
          <attribute name="uri"><data type="string"><param name="pattern">\\S+</param></data></attribute>
        </element>
      </oneOrMore>
    </element>
  </define>
  <define name="root">
    <attribute name="standard"><value>{STANDARD}</value></attribute>
    <attribute name="standardversion"><value>{STANDARD_VERSION}</value></attribute>
    <attribute name="conformance"><value>power</value></attribute>
    <attribute name="guid">
      <data type="string"><param name="pattern">[A-Za-z][A-Za-z0-9+.\\-]*:\\S+</param></data>
    </attribute>
    <attribute name="version"><data type="positiveInteger"/></attribute>
    <attribute name="xml:lang"><data type="language"/></attribute>
    <optional><attribute name="dir"><value>rtl</value></attribute></optional>
  </define>
  <define name="body">
    <element name="contentSet">
      <element name="inlineXML">
        <attribute name="contenttype"><value>application/xhtml+xml</value></attribute>
        <element name="html" ns="{XHTML}">
          <ref name="language"/>
          <element name="head"><element name="title"><text/></element></element>
          <element name="body">
            <oneOrMore>
              <element name="p">
                <zeroOrMore><choice><text/><element name="br"><empty/></element></choice></zeroOrMore>
              </element>
            </oneOrMore>
          </element>
        </element>
      </element>
    </element>
  </define>
  <define name="read">
    <optional>
      <optional><attribute name="creator"><ref name="qcode"/></attribute></optional>
      <attribute name="how"><value>howextr:tool</value></attribute>
      <attribute name="why"><value>why:direct</value></attribute>
    </optional>
  </define>
  <define name="trusted">
    <ref name="read"/>
    <optional>
      <attribute name="confidence">
        <data type="integer"><param name="minInclusive">0</param><param name="maxInclusive">100</param></data>
      </attribute>
    </optional>
  </define>
  <define name="language">
    <attribute name="xml:lang"><data type="language"/></attribute>
    <attribute name="lang" ns=""><data type="language"/></attribute>
    <optional><attribute name="dir" ns=""><value>rtl</value></attribute></optional>
  </define>
"""

_TOLD = ('<ref name="read"/>', '<ref name="trusted"/>')
"""The attributes that say how a value was read."""


def profile_file() -> bytes:
    """The schema, as it is published and as our own items are judged by."""
    return "".join(
        [_HEAD, "  <start>\n    <choice>\n", *_items(), "    </choice>\n  </start>\n", _SHARED, "</grammar>\n"]
    ).encode()


def _items() -> Iterator[str]:
    yield from _item("newsItem", (*FRAME, ASSERTED_ACTOR, ASSERTED_EVENT), '<optional><ref name="body"/></optional>')
    yield from _item("newsItem", PICTURE)
    yield from _item("packageItem", LANGUAGES)
    yield from _item("knowledgeItem", REGISTER)


def _item(tag: str, rows: Iterable[Element], end: str = "") -> Iterator[str]:
    yield f'      <element name="{tag}">\n        <ref name="root"/>\n        <ref name="schemes"/>\n'
    for row in rows:
        yield from _row(row, 4)
    yield f"        {end}\n      </element>\n" if end else "      </element>\n"


def _row(row: Element, depth: int) -> Iterator[str]:
    """A row with the number of times that its element may stand there."""
    times = "zeroOrMore" if row.many or row.keyed else "" if row.always else "optional"
    inner = depth + bool(times) + bool(row.other)
    lines = [line for one in (row, *([row.other] if row.other else [])) for line in _element(one, inner)]
    if row.other:
        lines = _within("choice", lines, depth + bool(times))
    yield from _within(times, lines, depth) if times else lines


def _within(name: str, lines: Iterable[str], depth: int) -> list[str]:
    pad = "  " * depth
    return [f"{pad}<{name}>\n", *lines, f"{pad}</{name}>\n"]


def _element(row: Element, depth: int) -> Iterator[str]:
    inside = [*_attributes(row, depth + 1), *_texts(row, depth + 1)]
    for child in row.children:
        inside += _row(child, depth + 1)
    if all("<attribute" in line or line.strip() in _TOLD for line in inside):
        inside.append(f"{'  ' * (depth + 1)}<empty/>\n")
    yield from _named("element", row.tag, inside, depth)


def _named(kind: str, name: str, lines: Iterable[str], depth: int) -> Iterator[str]:
    pad = "  " * depth
    yield f"{pad}<{kind} name={quoteattr(name)}>\n"
    yield from lines
    yield f"{pad}</{kind}>\n"


def _attributes(row: Element, depth: int) -> Iterator[str]:
    pad = "  " * depth
    held = {value.attribute for value in row.values if value.form.kind != "resolved"}
    for name, mark in row.marks:
        if isinstance(mark, str) and mark != ABSENT and name not in held:
            yield f'{pad}<attribute name="{name}"><value>{mark}</value></attribute>\n'
    for name in sorted(held - {""}):
        values = [_data(value) for value in row.values if value.attribute == name]
        data = values[0] if len(values) == 1 else f"<choice>{''.join(values)}</choice>"
        yield f'{pad}<optional><attribute name="{name}">{data}</attribute></optional>\n'
    if row.read:
        yield f'{pad}<ref name="{"trusted" if row.trusted else "read"}"/>\n'


def _texts(row: Element, depth: int) -> Iterator[str]:
    for value in row.values:
        if not value.attribute:
            text = '<ref name="block"/>' if value.form.kind == "block" else "<text/>"
            yield f"{'  ' * depth}{text}\n"


def _data(value: Value) -> str:
    """What may stand in an attribute."""
    kind = value.form.kind
    if kind in {"code", "codes", "also"}:
        return _coded(value.form)
    if kind in {"qcode", "topic"}:
        return '<ref name="qcode"/>'
    return '<data type="integer"/>' if kind == "number" else "<text/>"


def _coded(form: Form) -> str:
    codes = [f"<value>{code}</value>" for code in dict.fromkeys(code for _, code in form.also)]
    own = f'<data type="string"><param name="pattern">{form.scheme}:\\S+</param></data>' if form.scheme else ""
    one = "".join((own, *codes))
    one = one if one.count("<value>") + bool(own) == 1 else f"<choice>{one}</choice>"
    return f"<list><oneOrMore>{one}</oneOrMore></list>" if form.kind == "codes" else one
