"""The closed lists of codes, each with labels, definitions and the terms of public vocabularies that they match.

One module a list, named like the list: `event-type` is `govdata/codes/event_type.py` with the one constant
`EVENT_TYPE`. Loading one list loads no other. This package knows no format: what to do with a match is an
exporter's choice.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from govdata.errors import UnknownNameError

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "ADMS_PUBLISHER_TYPE",
    "EU_EVENT_TYPE",
    "IPTC",
    "LISTS",
    "NAMESPACE",
    "SCHEMA_ORG",
    "Code",
    "CodeList",
    "Match",
    "MatchKind",
    "get",
]

NAMESPACE: Final = "https://w3id.org/govdata/"
"""Where the terms, code lists and schemas that all users of govdata share have their IRIs. Still to be registered."""

SCHEMA_ORG: Final = "https://schema.org/"
"""The schema.org vocabulary, release 30.0."""

IPTC: Final = "http://cv.iptc.org/newscodes/"
"""The IPTC NewsCodes; scheme addresses as in the catalog IPTC-G2-Standards 41."""

ADMS_PUBLISHER_TYPE: Final = "http://purl.org/adms/publishertype/"
"""The ADMS publisher types 1.0, which DCAT-AP recommends for the type of a publisher."""

EU_EVENT_TYPE: Final = "http://publications.europa.eu/resource/authority/public-event-type/"
"""The EU authority list of public event types."""

LISTS: Final = (
    "release-type",
    "publisher-level",
    "actor-kind",
    "event-type",
    "time-of-day",
    "event-status",
    "participation-role",
    "media-status",
    "relation",
    "release-status",
    "provenance-method",
    "review",
)
"""The names of all lists, in the order in which the model comes to them."""

MatchKind = Literal["exact", "close", "broad"]
Match = tuple[MatchKind, str]
"""How a code relates to a term elsewhere, as in SKOS: the same, nearly the same, or (`broad`) covered by it."""


class Code(NamedTuple):
    """One code of a list: what is stored, how it is called, what it means, and what it matches elsewhere.

    `same` may be empty: no match is better than a wrong one.
    """

    code: str
    en: str
    zh_hant: str
    zh_hans: str
    definition: str
    same: tuple[Match, ...] = ()

    @property
    def labels(self) -> dict[str, str]:
        """The labels by BCP 47 language tag."""
        return {"en": self.en, "zh-Hant": self.zh_hant, "zh-Hans": self.zh_hans}

    def matches(self, vocabulary: str, *relations: MatchKind) -> tuple[str, ...]:
        """The matches in a vocabulary (an IRI prefix such as `SCHEMA_ORG`), best first; no relation named means any."""
        return tuple(
            iri
            for relation, iri in self.same
            if iri.startswith(vocabulary) and (not relations or relation in relations)
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeList:
    """A closed list of codes in a fixed order. Codes are never taken out or given another meaning, only added."""

    name: str
    title: str
    title_zh_hant: str
    title_zh_hans: str
    definition: str
    codes: tuple[Code, ...]
    values: tuple[str, ...] = field(init=False, repr=False, compare=False)
    by_value: Mapping[str, Code] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Index the codes once: exporters look one up for every node that they write."""
        by_value = {code.code: code for code in self.codes}
        object.__setattr__(self, "by_value", by_value)
        object.__setattr__(self, "values", tuple(by_value))

    def __contains__(self, value: object) -> bool:
        """Whether the list has this code. Case counts."""
        return value in self.by_value

    def __getitem__(self, value: str) -> Code:
        """The entry of a code. Raises `UnknownNameError`, which names the known codes."""
        found = self.by_value.get(value)
        if found is None:
            raise UnknownNameError(f"{self.name} code", value, self.values)
        return found

    @property
    def titles(self) -> dict[str, str]:
        """The titles by BCP 47 language tag."""
        return {"en": self.title, "zh-Hant": self.title_zh_hant, "zh-Hans": self.title_zh_hans}

    @property
    def iri(self) -> str:
        """The IRI of the list, a SKOS concept scheme."""
        return f"{NAMESPACE}code/{self.name}"

    def iri_of(self, value: str) -> str:
        """The IRI of a code, a SKOS concept of this scheme. Raises `UnknownNameError`."""
        return f"{self.iri}/{self[value].code}"

    def value_of(self, iri: str) -> str | None:
        """The code that an IRI stands for: the inverse of `iri_of`. None when it is not an IRI of this list."""
        prefix, _, value = iri.rpartition("/")
        return value if prefix == self.iri and value in self else None


def get(name: str) -> CodeList:
    """The list of that name, loaded on demand. Raises `UnknownNameError`, which names the lists."""
    if name not in LISTS:
        raise UnknownNameError("code list", name, LISTS)
    constant = name.replace("-", "_")
    found: CodeList = getattr(import_module(f"govdata.codes.{constant}"), constant.upper())
    return found
