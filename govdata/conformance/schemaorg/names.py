"""What the keys of JSON-LD mean: terms of schema.org, of others, keywords, or nothing, by the context in force."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any, Final

from govdata.conformance.schemaorg.vocabulary import name_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Beside = Callable[[str], Any]

__all__ = ["FOREIGN", "NOTHING", "Names", "changed"]

FOREIGN: Final = "*"
"""A term of another vocabulary, of which nothing is said here."""
NOTHING: Final = ""
"""A key that the context gives no meaning, so that whoever reads the document leaves it out."""

_SCHEMA: Final = re.compile(r"https?://(?:www\.)?schema\.org(?:/docs/jsonldcontext\.json(?:ld)?|/)?")
_NAMESPACE: Final = re.compile(r"https?://(?:www\.)?schema\.org/")
_NUMBERS: Final = count(1)


@dataclass(frozen=True, slots=True, eq=False)
class Names:
    """A context. `terms` are keys with their IRIs or keywords; `languages` those whose values are texts by language.

    `vocabulary` is what a key without a meaning of its own is put after, None for none. `unknown` are the addresses of
    contexts that were not at hand, so that any key may have a meaning after all.
    """

    terms: Mapping[str, str] = field(default_factory=dict)
    languages: frozenset[str] = frozenset()
    vocabulary: str | None = None
    unknown: tuple[str, ...] = ()
    json: frozenset[str] = frozenset()
    number: int = field(default_factory=_NUMBERS.__next__)

    def meaning(self, key: str) -> str:
        """A keyword, the name of a term of schema.org, `FOREIGN`, or `NOTHING`."""
        target = self.expanded(key)
        if target.startswith("@"):
            return target
        if ":" not in target:
            return FOREIGN if self.unknown else NOTHING
        return name_of(target) or FOREIGN

    def expanded(self, key: str) -> str:
        """The keyword or IRI that a key stands for; the key itself where it stands for none."""
        told = self.terms.get(key)
        if told is not None:
            return told
        prefix, colon, local = key.partition(":")
        if colon:
            return self.terms[prefix] + local if prefix in self.terms and not local.startswith("//") else key
        return key if key.startswith("@") or self.vocabulary is None else self.vocabulary + key


#: schema.org's own context gives these two keywords other names, and says `schema:` in front of a term.
_ALIASES: Final = {"id": "@id", "type": "@type", "schema": "https://schema.org/"}


def changed(names: Names, context: Any, beside: Beside) -> Names:  # noqa: ANN401  # any JSON value
    """The names where a context is laid over others. `beside` gives a context at hand by its address as written."""
    for one in context if isinstance(context, list) else [context]:
        if one is None:
            names = Names()
        elif isinstance(one, dict):
            names = _defined(names, one)
        elif _SCHEMA.fullmatch(str(one)):
            names = Names(
                {**names.terms, **_ALIASES}, names.languages, "https://schema.org/", names.unknown, names.json
            )
        elif (held := beside(str(one))) is not None:
            names = changed(names, held, lambda _address: None)
        else:
            names = Names(names.terms, names.languages, names.vocabulary, (*names.unknown, str(one)), names.json)
    return names


def _defined(names: Names, context: dict[str, Any]) -> Names:
    vocabulary = context.get("@vocab", names.vocabulary)
    given = {key: _target(key, told) for key, told in context.items() if not key.startswith("@")}
    plain = Names({**names.terms, **{key: to for key, to in given.items() if to != key}}, vocabulary=vocabulary)
    terms = {**names.terms, **{key: plain.expanded(target) if target else "" for key, target in given.items()}}
    kinds = {key: told for key, told in context.items() if isinstance(told, dict)}
    languages = {key for key, told in kinds.items() if "@language" in _each(told.get("@container"))}
    json = {key for key, told in kinds.items() if told.get("@type") == "@json"}
    return Names(
        terms, names.languages - kinds.keys() | languages, vocabulary, names.unknown, names.json - kinds.keys() | json
    )


def _target(key: str, told: Any) -> str:  # noqa: ANN401  # any JSON value
    if isinstance(told, dict):
        told = told.get("@id", key)
    return told if isinstance(told, str) else ""


def _each(value: Any) -> list[Any]:  # noqa: ANN401  # any JSON value
    return value if isinstance(value, list) else [value]
