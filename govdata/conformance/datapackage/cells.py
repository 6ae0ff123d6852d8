"""The cells of a column judged by their field: one by one with words, and many at once without."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final
from warnings import catch_warnings, simplefilter

from govdata.conformance.datapackage.jsonschemas import schema_check
from govdata.conformance.datapackage.said import Wrong, shown
from govdata.conformance.datapackage.values import FORMS, parser

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    Json = Mapping[str, Any]
    Test = Callable[[Sequence[str]], bool]

__all__ = ["CONSTRAINTS", "NULL", "Judge"]

NULL: Final = "\0null"
"""The text that stands for null in a table in JSON, and is no value there."""

CONSTRAINTS: Final = frozenset(
    {
        "required", "unique", "enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        "minLength", "maxLength", "jsonSchema",
    }
)  # fmt: skip
"""The constraints that are judged; `unique` is a key."""

#: Values of a column that are remembered as sound.
_KNOWN: Final = 1 << 14
#: Types whose values are compared by their texts, or cannot be compared otherwise.
_BY_TEXT: Final = frozenset({"string", "any", "object", "array", "geojson", "list"})
_BOUNDS: Final[Mapping[str, tuple[Callable[[Any, Any], bool], str]]] = {
    "minimum": (lambda value, bound: value >= bound, "is less than"),
    "maximum": (lambda value, bound: value <= bound, "is more than"),
    "exclusiveMinimum": (lambda value, bound: value > bound, "is not more than"),
    "exclusiveMaximum": (lambda value, bound: value < bound, "is not less than"),
}
#: What a value of a type is in JSON, where it is not said as a cell has it.
_NATIVE: Final[Mapping[str, tuple[type, ...]]] = {
    "integer": (int,),
    "number": (int, float),
    "year": (int,),
    "boolean": (bool,),
    "object": (dict,),
    "geojson": (dict,),
    "array": (list,),
    "list": (list,),
}
_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_RETYPED: Final = re.compile(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{1,4}(?: .*)?")


@dataclass(slots=True)
class Judge:
    """The judge of a column. Raises ValueError for a field whose constraints make no sense; the message says which.

    `unknown` names what of the field is not known and so not judged. `form` gives the value of a cell that keys are
    compared by, where it is not the text.
    """

    told: Json
    missing: frozenset[str] = frozenset({""})
    required: bool = False
    unknown: list[str] = field(default_factory=list)
    _kind: str = "string"
    _parse: Callable[[str], Any] = str
    _checks: list[Callable[[str, Any], Wrong | None]] = field(default_factory=list)
    _test: Test | None = None

    def __post_init__(self) -> None:
        """Work out how cells are judged."""
        self._kind, form = str(self.told.get("type", "any")), str(self.told.get("format", "default"))
        parse = parser(self._kind, form, self.told)
        if parse is None:
            self.unknown.append(f"type `{self._kind}` in format `{form}`")
            self._kind, parse = "any", str
        self._parse = parse
        constraints = self.told.get("constraints") or {}
        self.required = constraints.get("required") is True
        self.unknown += [f"constraint `{name}`" for name in constraints if name not in CONSTRAINTS]
        self._checks = [check for check in self._made(constraints) if check]
        self._test = self._quick(constraints)

    @property
    def kind(self) -> str:
        """The type, as far as it is known."""
        return self._kind

    @property
    def form(self) -> Callable[[str], Any] | None:
        """How a cell is compared in keys; None where it is by its text."""
        return None if self._kind in _BY_TEXT else self._value

    def sound(self, cells: Sequence[str]) -> bool:
        """Whether nothing is wrong with any of the cells."""
        return self._test is None or self._test(cells)

    def wrong(self, text: str) -> Wrong | None:
        """What is wrong with a cell; the first thing that is."""
        if text in self.missing:
            told = Wrong("GD765", "/constraints/required", "the cell is empty, and may not be", "fill in its value")
            return told if self.required else None
        try:
            value = self._parse(text)
        except (ValueError, OverflowError):
            return Wrong("GD766", "/type", *self._not_read(text))
        return next((wrong for check in self._checks if (wrong := check(text, value))), None)

    def _value(self, text: str) -> Any:  # noqa: ANN401  # of any type
        try:
            return self._parse(text)
        except (ValueError, OverflowError):
            return text

    def _meant(self, told: object) -> Any:  # noqa: ANN401  # of any type
        """A value that the descriptor says as JSON, or as a cell would have it."""
        return self._native(told) if self._is_native(told) else self._value(_text(told))

    def _is_native(self, told: object) -> bool:
        known = _NATIVE.get(self._kind, ())
        if isinstance(told, float) and told.is_integer() and int in known:  # in JSON 1.0 is an integer
            return True
        return isinstance(told, known) and (bool in known or not isinstance(told, bool))

    @staticmethod
    def _native(told: object) -> Any:  # noqa: ANN401
        return Decimal(str(told)) if isinstance(told, float) else told

    def _not_read(self, text: str) -> tuple[str, str]:
        """Why a text is no value of the type, and the way out."""
        message = f"{shown(text)} is not {FORMS[self._kind]}"
        if self._kind not in {"date", "datetime"}:
            return message, f"write {FORMS[self._kind]}"
        if self._kind == "date" and _DAY.fullmatch(text):
            return f"{shown(text)} is a day that does not exist", "correct it"
        if _RETYPED.fullmatch(text):
            return message, "a spreadsheet has written it anew; format the column as text, and write YYYY-MM-DD again"
        return message, f"write {FORMS[self._kind]}"

    def _made(self, constraints: Json) -> Iterator[Callable[[str, Any], Wrong | None] | None]:
        listed = self._listed(constraints)
        if listed:
            yield _in_list(*listed)
        if "pattern" in constraints:
            yield self._pattern(constraints["pattern"])
        for name in _BOUNDS:
            if name in constraints:
                yield self._bound(name, constraints[name])
        for name in ("minLength", "maxLength"):
            if name in constraints:
                yield _length(name, constraints[name])
        if "jsonSchema" in constraints:
            yield schema_check(constraints["jsonSchema"], self.unknown)

    def _listed(self, constraints: Json) -> tuple[str, list[str], list[Any]] | None:
        """The values that a cell may have: where that is said, their texts, and what these mean."""
        enum, categories = constraints.get("enum"), self.told.get("categories")
        if isinstance(enum, list):
            return "/constraints/enum", [_text(value) for value in enum], [self._meant(value) for value in enum]
        if isinstance(categories, list):
            listed = [value.get("value") if isinstance(value, dict) else value for value in categories]
            return "/categories", [_text(value) for value in listed], [self._meant(value) for value in listed]
        return None

    def _pattern(self, pattern: object) -> Callable[[str, Any], Wrong | None] | None:
        try:
            matches = _compiled(pattern).fullmatch
        except (re.error, RecursionError, OverflowError):
            self.unknown.append(f"pattern {shown(str(pattern))}")
            return None
        wanted = f"write a text of the form {shown(str(pattern))}"
        at = "/constraints/pattern"
        return lambda text, _: (
            None if matches(text) else Wrong("GD768", at, f"{shown(text)} is not of its form", wanted)
        )

    def _bound(self, name: str, told: object) -> Callable[[str, Any], Wrong | None]:
        try:
            bound = self._native(told) if self._is_native(told) else self._parse(_text(told))
        except (ValueError, OverflowError) as error:
            raise ValueError(f"`{name}` {shown(_text(told))} is not {FORMS.get(self._kind, 'a value')}") from error
        holds, says = _BOUNDS[name]
        message = f"{says} {shown(_text(told))}"

        def check(text: str, value: Any) -> Wrong | None:  # noqa: ANN401  # of any type
            try:
                if holds(value, bound):
                    return None
            except (ArithmeticError, TypeError):  # what is no number is not within bounds
                pass
            return Wrong("GD769", f"/constraints/{name}", f"{shown(text)} {message}", "correct it")

        return check

    def _quick(self, constraints: Json) -> Test | None:
        """How many cells are judged at once; None where nothing can be wrong with any."""
        rules = {name for name in constraints if name in CONSTRAINTS - {"required", "unique"}}
        if "categories" in self.told:
            rules.add("enum")
        plain = self._kind in {"string", "any"} and self._parse is str
        empty = "" in self.missing and len(self.missing) == 1
        if plain and not rules:
            if not self.required:
                return None
            return (lambda cells: "" not in cells) if empty else _Memory(self.wrong)
        if plain and empty and rules == {"pattern"} and self._checks:
            return _Matching(_compiled(constraints["pattern"]), "" if self.required else None)
        return _Memory(self.wrong)


def _compiled(pattern: object) -> re.Pattern[str]:
    if not isinstance(pattern, str):
        raise ValueError("`pattern` is not a text")  # noqa: TRY004  # the descriptor is wrong, not the program
    with catch_warnings():
        simplefilter("ignore")  # of what may mean something else in a later Python
        return re.compile(pattern)


def _text(value: object) -> str:
    """A value of the descriptor as a cell would have it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _in_list(at: str, texts: Sequence[str], values: Collection[Any]) -> Callable[[str, Any], Wrong | None]:
    listed = ", ".join(f"`{text}`" for text in texts[:30])

    def check(text: str, value: Any) -> Wrong | None:  # noqa: ANN401  # of any type
        if value in values:
            return None
        near = get_close_matches(text, texts, n=1)
        way_out = f"did you mean `{near[0]}`?" if near else f"write one of {listed}"
        return Wrong("GD767", at, f"{shown(text)} is not in the list of its values", way_out)

    return check


def _length(name: str, told: object) -> Callable[[str, Any], Wrong | None]:
    if isinstance(told, bool) or not (isinstance(told, int) or (isinstance(told, float) and told.is_integer())):
        raise ValueError(f"`{name}` is not an integer")  # the descriptor is wrong, not the program
    most, longer = int(told), name == "maxLength"

    def check(_text: str, value: Any) -> Wrong | None:  # noqa: ANN401  # of any type
        count = len(value) if hasattr(value, "__len__") else most
        if count <= most if longer else count >= most:
            return None
        says = f"its length is {count}, {'more' if longer else 'less'} than {most}"
        return Wrong("GD769", f"/constraints/{name}", says, "correct it")

    return check


@dataclass(slots=True)
class _Matching:
    """Cells that a pattern matches; `refused` is the cell that may not stand there though it is no value."""

    pattern: re.Pattern[str]
    refused: str | None

    def __call__(self, cells: Sequence[str]) -> bool:
        different = set(cells)
        if self.refused is None:
            different.discard("")
        elif self.refused in different:
            return False
        return None not in map(self.pattern.fullmatch, different)


@dataclass(slots=True)
class _Memory:
    """Cells that were judged before are known; many columns say the same again and again."""

    wrong: Callable[[str], Wrong | None]
    known: set[str] = field(default_factory=set)

    def __call__(self, cells: Sequence[str]) -> bool:
        if self.known.issuperset(cells):
            return True
        fresh = set(cells) - self.known
        good = {text for text in fresh if self.wrong(text) is None}
        if len(self.known) > _KNOWN:
            self.known.clear()
        self.known |= good
        return len(good) == len(fresh)
