"""The forms that members of a descriptor have, as plain data, and how a value is compared with its form.

A form yields what is wrong at the innermost place where that can be told.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import orjson

from govdata.conformance.datapackage.said import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

__all__ = [
    "Anything",
    "Either",
    "Flag",
    "Form",
    "Listing",
    "Members",
    "Never",
    "Number",
    "OneOf",
    "Text",
    "Whole",
    "Wrong",
]


class Wrong(NamedTuple):
    """What is wrong in a descriptor, and its JSON Pointer."""

    at: str
    message: str


class Form(Protocol):
    """How a value may look; `what` is what it is then, for messages."""

    @property
    def what(self) -> str:
        """What a value of the form is."""

    def wrong(self, value: Any, at: str) -> Iterator[Wrong]:  # noqa: ANN401  # any JSON value
        """What is wrong with a value at a place."""


@dataclass(frozen=True)
class Anything:
    """Any JSON value."""

    what: str = "anything"

    def wrong(self, _value: Any, _at: str) -> Iterator[Wrong]:  # noqa: ANN401
        """Nothing."""
        return iter(())


@dataclass(frozen=True)
class Never:
    """What has no place there: a constraint of other types than this one."""

    kind: str
    what: str = "nothing"

    def wrong(self, _value: Any, at: str) -> Iterator[Wrong]:  # noqa: ANN401
        """That it is there."""
        yield Wrong(at, f"{_called(at)} is no constraint of the type `{self.kind}`")


@dataclass(frozen=True)
class Text:
    """A text, of which a test may hold."""

    what: str = "a text"
    test: Callable[[str], object] = lambda _: True

    def wrong(self, value: Any, at: str) -> Iterator[Wrong]:  # noqa: ANN401
        """Whether it is another value, or the test fails."""
        if not isinstance(value, str):
            yield Wrong(at, f"{_called(at)} is not a text")
        elif not self.test(value):
            yield Wrong(at, f"{_called(at)} {shown(value)} is not {self.what}")


@dataclass(frozen=True)
class Flag:
    """True or false."""

    what: str = "true or false"

    def wrong(self, value: Any, at: str) -> Iterator[Wrong]:  # noqa: ANN401
        """Whether it is another value."""
        if not isinstance(value, bool):
            yield Wrong(at, f"{_called(at)} is not {self.what}")


@dataclass(frozen=True)
class Number:
    """A number."""

    what: str = "a number"

    def wrong(self, value: Any, at: str) -> Iterator[Wrong]:  # noqa: ANN401
        """Whether it is another value."""
        if not isinstance(value, int | float) or isinstance(value, bool):
            yield Wrong(at, f"{_called(at)} is not {self.what}")


@dataclass(frozen=True)
class Whole:
    """An integer, not below the least."""

    least: int | None = None
    what: str = "an integer"

    def wrong(self, value: Any, at: str) -> Iterator[Wrong]:  # noqa: ANN401
        """Whether it is another value, or less."""
        if isinstance(value, bool) or not (isinstance(value, int) or (isinstance(value, float) and value.is_integer())):
            yield Wrong(at, f"{_called(at)} is not {self.what}")
        elif self.least is not None and value < self.least:
            yield Wrong(at, f"{_called(at)} is less than {self.least}")


@dataclass(frozen=True)
class OneOf:
    """One of some texts."""

    known: Sequence[str]

    @property
    def what(self) -> str:
        """All of them."""
        return f"one of {', '.join(f'`{one}`' for one in self.known)}"

    def wrong(self, value: Any, at: str) -> Iterator[Wrong]:  # noqa: ANN401
        """Whether it is none of them."""
        if not isinstance(value, str) or value not in self.known:
            near = get_close_matches(value, self.known, n=1) if isinstance(value, str) else ()
            meant = f"did you mean `{near[0]}`?" if near else f"it is {self.what}"
            yield Wrong(at, f"{_called(at)} is {shown(_text(value))}; {meant}")


@dataclass(frozen=True)
class Listing:
    """A list of values of a form: so many at least, and perhaps none of them twice."""

    of: Form
    least: int = 0
    unique: bool = False

    @property
    def what(self) -> str:
        """A list."""
        return "a list with something in it" if self.least else "a list"

    def wrong(self, value: Any, at: str) -> Iterator[Wrong]:  # noqa: ANN401
        """What is wrong with it, and with its entries."""
        if not isinstance(value, list) or len(value) < self.least:
            yield Wrong(at, f"{_called(at)} is not {self.what}")
            return
        said: set[bytes] = set()
        for n, one in enumerate(value):
            text = _canonical(one) if self.unique else b""
            if text in said:
                yield Wrong(f"{at}/{n}", f"{_called(f'{at}/{n}')} stands there twice")
            else:
                said |= {text} if self.unique else set()
                yield from self.of.wrong(one, f"{at}/{n}")


@dataclass(frozen=True)
class Members:
    """An object: the forms of its members, as far as known, those it must have, and those of which it must have one.

    `least` is how many members it has at least.
    """

    known: Mapping[str, Form]
    needs: tuple[str, ...] = ()
    one_of: tuple[str, ...] = ()
    least: int = 0
    what: str = field(default="an object", init=False)

    def wrong(self, value: Any, at: str) -> Iterator[Wrong]:  # noqa: ANN401
        """What is wrong with it, and with its members."""
        if not isinstance(value, dict):
            yield Wrong(at, f"{_called(at)} is not an object")
            return
        for name in self.needs:
            if name not in value:
                yield Wrong(at, f"{_called(at)} has no `{name}`")
        if self.one_of and not any(name in value for name in self.one_of):
            yield Wrong(at, f"{_called(at)} has neither {' nor '.join(f'`{name}`' for name in self.one_of)}")
        if len(value) < self.least:
            yield Wrong(at, f"{_called(at)} says nothing")
        for name, form in self.known.items():
            if name in value:
                yield from form.wrong(value[name], f"{at}/{_step(name)}")


@dataclass(frozen=True)
class Either:
    """One of several forms."""

    forms: tuple[Form, ...]

    @property
    def what(self) -> str:
        """All of them."""
        return ", or ".join(dict.fromkeys(form.what for form in self.forms))

    def wrong(self, value: Any, at: str) -> Iterator[Wrong]:  # noqa: ANN401
        """What is wrong with it by the form that it is nearest to; nothing where one fits."""
        found = [list(form.wrong(value, at)) for form in self.forms]
        if all(found):
            nearest = max(found, key=lambda one: max(wrong.at.count("/") for wrong in one))
            here = all(wrong.at == at for one in found for wrong in one)
            yield from [Wrong(at, f"{_called(at)} is not {self.what}")] if here else nearest


def _called(at: str) -> str:
    """What stands at a place: a member by its name, an entry by its number."""
    holder, _, name = at.rpartition("/")
    if name.isdigit():
        return f"entry {int(name) + 1} of {_called(holder)}" if holder else f"entry {int(name) + 1}"
    return f"`{name.replace('~1', '/').replace('~0', '~')}`" if name else "the descriptor"


def _step(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _text(value: Any) -> str:  # noqa: ANN401
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def _canonical(value: Any) -> bytes:  # noqa: ANN401
    """A JSON value as bytes that are the same for equal ones."""
    whole = isinstance(value, float) and value.is_integer()
    return orjson.dumps(int(value) if whole and abs(value) < 1 << 53 else value, option=orjson.OPT_SORT_KEYS)
