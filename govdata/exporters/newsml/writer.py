"""Rows of the mapping, made into functions that write: one call gives the text of an element with everything inside.

Text is put together and not a tree: the rows are known beforehand, so that names, marks and layout are constant
strings, and only values are escaped.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from govdata.exporters.newsml.forms import write_of
from govdata.vocab.newsml import ABSENT, PRESENT
from govdata.xml import attribute

if TYPE_CHECKING:
    from collections.abc import Callable

    from govdata.exporters.newsml.forms import Context
    from govdata.vocab.newsml import Element, When

    Emit = Callable[[Any, Context], str]
    Get = Callable[[Any, Context], Any]

__all__ = ["emitter"]


def emitter(row: Element, depth: int) -> Emit:
    """The function that writes all elements of a row for the object around it, each on a line of its own."""
    one = _choice(row, depth)
    if not row.field:
        return one
    get = _getter(row.field)
    if row.keyed:
        return lambda thing, context: "".join([one(pair, context) for pair in get(thing, context).items()])
    if row.many:
        return lambda thing, context: "".join([one(member, context) for member in get(thing, context)])

    def single(thing: Any, context: Context) -> str:  # noqa: ANN401  # any class of the model
        part = get(thing, context)
        return one(part, context) if part is not None else ""

    return single


def _choice(row: Element, depth: int) -> Emit:
    emit = _element(row, depth)
    if row.when is None:
        return emit
    holds = _condition(row.when)
    other = _element(row.other, depth) if row.other else None

    def chosen(thing: Any, context: Context) -> str:  # noqa: ANN401
        if holds(thing):
            return emit(thing, context)
        return other(thing, context) if other else ""

    return chosen


def _condition(when: When) -> Callable[[Any], bool]:
    get, value = attrgetter(when.field), when.value
    if value == PRESENT:
        return lambda thing: get(thing) is not None
    if value == ABSENT:
        return lambda thing: get(thing) is None
    if value.startswith("!"):
        return lambda thing: get(thing) != value[1:]
    return lambda thing: get(thing) == value


def _element(row: Element, depth: int) -> Emit:
    if row.children:
        return _holder(row, depth)
    if len(row.values) == 1 and not row.values[0].attribute:
        return _text_told(row, depth) if row.read else _text_only(row, depth)
    return _with_attributes(row, depth)


def _text_only(row: Element, depth: int) -> Emit:
    head, tail = f"{_head(row, depth)}>", f"</{row.tag}>\n"
    get, write = _getter(row.values[0].field), write_of(row.values[0])

    def emit(thing: Any, context: Context) -> str:  # noqa: ANN401
        value = get(thing, context)
        return "" if value is None else f"{head}{write(value, context)}{tail}"

    return emit


def _text_told(row: Element, depth: int) -> Emit:
    head, tail = _head(row, depth), f"</{row.tag}>\n"
    get, write, told = _getter(row.values[0].field), write_of(row.values[0]), _told(row)

    def emit(thing: Any, context: Context) -> str:  # noqa: ANN401
        value = get(thing, context)
        return "" if value is None else f"{head}{told(thing, context)}>{write(value, context)}{tail}"

    return emit


def _with_attributes(row: Element, depth: int) -> Emit:
    head, tail = _head(row, depth), f"</{row.tag}>\n"
    attributes, told = _attributes(row), _told(row)
    texts = [(_getter(v.field), write_of(v)) for v in row.values if not v.attribute]
    stays = row.always or bool(row.field)
    keyed = row.keyed  # a null of an extension is a value like any other

    def emit(thing: Any, context: Context) -> str:  # noqa: ANN401
        inside = ""
        for get, write in texts:
            value = get(thing, context)
            if value is not None or keyed:
                inside = write(value, context) or ""
        said = attributes(thing, context)
        if not (inside or said or stays):
            return ""
        said += told(thing, context)
        return f"{head}{said}>{inside}{tail}" if inside else f"{head}{said}/>\n"

    return emit


def _holder(row: Element, depth: int) -> Emit:
    head, tail = _head(row, depth), f"{'  ' * depth}</{row.tag}>\n"
    attributes, told = _attributes(row), _told(row)
    children = [emitter(child, depth + 1) for child in row.children]
    stays = row.always or bool(row.field)

    def emit(thing: Any, context: Context) -> str:  # noqa: ANN401
        inside = "".join([child(thing, context) for child in children])
        said = attributes(thing, context)
        if not (inside or said or stays):
            return ""
        said += told(thing, context)
        return f"{head}{said}>\n{inside}{tail}" if inside else f"{head}{said}/>\n"

    return emit


def _told(row: Element) -> Emit:
    """What is told of how the value was read that the row names."""
    field, trusted = row.read, row.trusted
    if not field:
        return lambda _thing, _context: ""
    of = field[1:] if field.startswith("*") else None

    def emit(thing: Any, context: Context) -> str:  # noqa: ANN401
        if not context.told:
            return ""
        found = context.told.get((of, thing) if of else (id(thing), field))
        return "" if found is None else found[trusted]

    return emit


def _attributes(row: Element) -> Emit:
    written = (v for v in row.values if v.attribute and v.form.kind != "resolved")
    pairs = [(f' {v.attribute}="', _getter(v.field), write_of(v)) for v in written]

    def emit(thing: Any, context: Context) -> str:  # noqa: ANN401
        said = ""
        for head, get, write in pairs:
            value = get(thing, context)
            if value is not None:
                text = write(value, context)
                if text is not None:
                    said += f'{head}{text}"'
        return said

    return emit


def _head(row: Element, depth: int) -> str:
    marks = [f' {name}="{attribute(mark)}"' for name, mark in row.marks if isinstance(mark, str) and mark != ABSENT]
    return f"{'  ' * depth}<{row.tag}{''.join(marks)}"


def _getter(field: str) -> Get:
    if field == ".":
        return lambda thing, _: thing[1] if type(thing) is tuple else thing
    if field == "@":
        return lambda thing, _: thing[0]
    if field.startswith("$"):
        return lambda _, context: context.computed[field]
    if "." not in field:
        get = attrgetter(field)
        return lambda thing, _: get(thing)
    outer, _, inner = field.partition(".")

    def nested(thing: Any, _: Context) -> Any:  # noqa: ANN401
        part = getattr(thing, outer)
        return None if part is None else getattr(part, inner)

    return nested
