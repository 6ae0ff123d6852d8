"""Rows of the mapping, made into functions that write: one call gives the text of an element with everything inside.

Text is put together and not a tree: the rows are known beforehand, so that names, marks and layout are constant
strings, and only values are escaped.
"""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

from govdata.exporters.newsml.forms import say_of
from govdata.vocab.newsml import ABSENT, PRESENT
from govdata.xml import attribute

if TYPE_CHECKING:
    from collections.abc import Callable

    from govdata.exporters.newsml.forms import Context, Say
    from govdata.vocab.newsml import Element, When

    Emit = Callable[[Any, Context], str]

__all__ = ["emitter"]


def emitter(row: Element, depth: int) -> Emit:
    """The function that writes all elements of a row for the object around it, each on a line of its own."""
    one = _choice(row, depth)
    if not row.field:
        return one
    get = attrgetter(row.field)
    if row.keyed:
        return lambda thing, context: "".join([one(pair, context) for pair in get(thing).items()])
    if row.many:
        return lambda thing, context: "".join([one(member, context) for member in get(thing)])

    def single(thing: Any, context: Context) -> str:  # noqa: ANN401  # any class of the model
        part = get(thing)
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
    """An element by what it has: nothing but marks, nothing but a text, or more than that."""
    if row.always and not row.values and not row.children:
        constant = f"{_head(row, depth)}/>\n"
        return lambda _thing, _context: constant
    if len(row.values) == 1 and not row.values[0].attribute and not row.children:
        return _text_only(row, depth)
    return _whole(row, depth)


def _text_only(row: Element, depth: int) -> Emit:
    head, tail = _head(row, depth), f"</{row.tag}>\n"
    say, told = say_of(row.values[0]), _told(row)
    stays = f"{head}/>\n" if row.field else ""

    def emit(thing: Any, context: Context) -> str:  # noqa: ANN401
        said = say(thing, context)
        if said is None:
            return stays
        return f"{head}>{said}{tail}" if told is None else f"{head}{told(thing, context)}>{said}{tail}"

    return emit


def _whole(row: Element, depth: int) -> Emit:
    head, tail = _head(row, depth), f"{'  ' * depth if row.children else ''}</{row.tag}>\n"
    start = ">\n" if row.children else ">"
    attributes, told, inner = _attributes(row), _told(row), _inside(row, depth)
    stays = row.always or bool(row.field)

    def emit(thing: Any, context: Context) -> str:  # noqa: ANN401
        inside = "" if inner is None else inner(thing, context)
        said = "" if attributes is None else attributes(thing, context)
        if not (inside or said or stays):
            return ""
        if told is not None:
            said += told(thing, context)
        return f"{head}{said}{start}{inside}{tail}" if inside else f"{head}{said}/>\n"

    return emit


def _inside(row: Element, depth: int) -> Emit | None:
    """What stands between the tags: elements, else a text."""
    children = [emitter(child, depth + 1) for child in row.children]
    if len(children) == 1:
        return children[0]
    if children:
        return lambda thing, context: "".join([child(thing, context) for child in children])
    texts = [say_of(value) for value in row.values if not value.attribute]
    say = texts[0] if texts else None
    return None if say is None else lambda thing, context: say(thing, context) or ""


def _told(row: Element) -> Emit | None:
    """What is told of how the value was read that the row names."""
    field, trusted = row.read, row.trusted
    if not field:
        return None
    of = field[1:] if field.startswith("*") else None

    def emit(thing: Any, context: Context) -> str:  # noqa: ANN401
        if not context.told:
            return ""
        found = context.told.get((of, thing) if of else (id(thing), field))
        return "" if found is None else found[trusted]

    return emit


def _attributes(row: Element) -> Emit | None:
    written = (v for v in row.values if v.attribute and v.form.kind != "resolved")
    pairs: list[tuple[str, Say]] = [(f' {v.attribute}="', say_of(v)) for v in written]
    if not pairs:
        return None
    if len(pairs) == 1:
        ((head, say),) = pairs
        return lambda thing, context: "" if (text := say(thing, context)) is None else f'{head}{text}"'

    def emit(thing: Any, context: Context) -> str:  # noqa: ANN401
        said = ""
        for head, say in pairs:
            text = say(thing, context)
            if text is not None:
                said += f'{head}{text}"'
        return said

    return emit


def _head(row: Element, depth: int) -> str:
    marks = [f' {name}="{attribute(mark)}"' for name, mark in row.marks if isinstance(mark, str) and mark != ABSENT]
    return f"{'  ' * depth}<{row.tag}{''.join(marks)}"
