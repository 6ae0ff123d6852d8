"""Whether a JSON value may be one of a property's values, as far as that can be told without looking into nodes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from govdata.model.patterns import DATE

if TYPE_CHECKING:
    from collections.abc import Callable

    from govdata.conformance.schemaorg.vocabulary import Vocabulary

__all__ = ["NUMBERS", "Slot", "slot"]

NUMBERS: Final = frozenset({"Number", "Integer", "Float"})
_WORDS: Final = frozenset({"Text", "PronounceableText", "CssSelectorType", "XPathType"})

_DAY: Final = DATE.removeprefix("^").removesuffix("$")
_CLOCK: Final = r"(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.,][0-9]+)?)?|24:00(?::00)?"
_ZONE: Final = r"(?:Z|[+-](?:0[0-9]|1[0-4])(?::?[0-5][0-9])?)"
_FORMS: Final = {
    "Date": (_DAY, "a day such as 2026-03-01"),
    "DateTime": (rf"{_DAY}T(?:{_CLOCK}){_ZONE}?", "a time such as 2026-03-01T09:30:00+08:00"),
    "Time": (rf"(?:{_CLOCK}){_ZONE}?", "a time of day such as 09:30:00"),
    "Number": (r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?", "a number"),
    "Float": (r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?", "a number"),
    "Integer": (r"[+-]?[0-9]+", "a whole number"),
    "Boolean": (r"(?:https?://schema\.org/)?(?:True|False)|true|false", "true or false"),
    "URL": (r"""(?:[A-Za-z][A-Za-z0-9+.-]*:|[/?#.])[^\s<>"{}|\\^`]*""", "a URL, with its scheme"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """What one property takes.

    `match` tells whether a text will do; None where any does. `form` says what is wanted in words. `classes` are those
    of which a node may be; `numbers`, `whole` and `truth` whether a JSON number or boolean will do.
    """

    name: str
    match: Callable[[str], re.Match[str] | None] | None
    form: str
    classes: frozenset[str]
    numbers: bool
    whole: bool
    truth: bool

    def takes_scalar(self, value: Any) -> bool:  # noqa: ANN401  # a JSON number or boolean
        """Whether a number or a boolean will do."""
        if isinstance(value, bool):
            return self.truth
        return self.numbers and (not self.whole or isinstance(value, int) or float(value).is_integer())


def slot(name: str, vocabulary: Vocabulary) -> Slot:
    """What a property of the vocabulary takes. One without any range takes whatever there is."""
    ranges = vocabulary.properties[name].ranges or frozenset({"Text", "Thing", "Number", "Boolean"})
    types = {one for one in ranges if "DataType" in vocabulary.classes.get(one, ()) or one in _FORMS or one in _WORDS}
    classes = ranges - types
    listed = frozenset(one for one in classes if "Enumeration" in vocabulary.classes.get(one, ()))
    forms = [_FORMS[one] for one in sorted(types & _FORMS.keys())]
    # Where a thing may stand, search engines take its name too; but where also a URL may, a text is to be one.
    free = bool(types & _WORDS) or (bool(classes - listed) and "URL" not in types)
    return Slot(
        name=name,
        match=None if free else _match(forms, _members(listed, vocabulary)),
        form=_wanted(forms, listed),
        classes=classes,
        numbers=bool(types & NUMBERS) or "Thing" in classes,
        whole=bool(types & NUMBERS) and types & NUMBERS <= {"Integer"},
        truth="Boolean" in types,
    )


def _members(listed: frozenset[str], vocabulary: Vocabulary) -> list[str]:
    return sorted(name for name, classes in vocabulary.members.items() if classes & listed)


def _match(forms: list[tuple[str, str]], members: list[str]) -> Callable[[str], re.Match[str] | None]:
    """A function that tells whether a text is in one of the forms, or names a member of a list."""
    named = [rf"(?:https?://schema\.org/|schema:)?(?:{'|'.join(map(re.escape, members))})"] if members else []
    match = re.compile("|".join(f"(?:{pattern})" for pattern in [*(pattern for pattern, _ in forms), *named])).fullmatch
    # Days and members of lists come again and again, addresses do not.
    return match if any(pattern == _FORMS["URL"][0] for pattern, _ in forms) else lru_cache(maxsize=4096)(match)


def _wanted(forms: list[tuple[str, str]], listed: frozenset[str]) -> str:
    wanted = list(dict.fromkeys(words for _, words in forms)) + [f"a member of {one}" for one in sorted(listed)]
    return " or ".join(wanted)
