"""The page of every element of NewsML-G2 that is written, from the rows that write and read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from govdata.vocab.newsml import ABSENT, PRESENT, STANDARD_VERSION
from govdata.vocab.newsml_companions import LANGUAGES, PICTURE, REGISTER
from govdata.vocab.newsml_rows import ASSERTED_ACTOR, ASSERTED_EVENT, FRAME

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.vocab.newsml import Element, Value

__all__ = ["CLAUSES", "ITEMS", "elements"]

ITEMS: Final = {
    "A release: `newsItem`": ("newsItem", (*FRAME, ASSERTED_ACTOR, ASSERTED_EVENT)),
    "A photo that is linked: `newsItem`": ("newsItem", PICTURE),
    "The languages of a release: `packageItem`": ("packageItem", LANGUAGES),
    "The publishers: `knowledgeItem`": ("knowledgeItem", REGISTER),
}
"""The rows of each kind of item, by the heading that it has on the page."""

CLAUSES: Final = {
    "AddressType": "address",
    "AssertType": "assert",
    "BlockType": "definition description edNote",
    "ConceptIdType": "conceptId",
    "ConceptNameType": "name",
    "ContactInfoType": "contactInfo",
    "ContentMetadataAfDType": "contentMeta",
    "DateTimeOrNullPropType": "embargoed",
    "DateTimePropType": "versionCreated",
    "ElectronicAddressTechType": "phone",
    "ElectronicAddressType": "email",
    "Flex1ConceptPropType": "genre subject",
    "Flex1PartyPropType": "infoSource organiser participant",
    "Flex1PropType": "country signal",
    "Flex1RolePropType": "area locality",
    "FlexAuthorPropType": "creator",
    "FlexLocationPropType": "location",
    "FlexPartyPropType": "provider",
    "FlexRelatedConceptType": "related",
    "GeoCoordinatesType": "position",
    "IRIType": "web",
    "IntlStringType": "creditline keyword",
    "IntlStringType2": "altId",
    "ItemMetadataType": "itemMeta",
    "Label1Type": "dateline headline title",
    "Link1Type": "itemRef link",
    "OrganisationAffiliationType": "organisationDetails/affiliation",
    "PersonAffiliationType": "personDetails/affiliation",
    "QualPropType": "occurStatus pubStatus type",
    "QualRelPropType": "itemClass",
    "RemoteContentPropType": "remoteContent",
    "RightsBlockType": "usageTerms",
    "RightsInfoType": "rightsInfo",
    "SameAsType": "sameAs",
    "ApproximateDateTimePropType": "end start",
    "TruncatedDateTimePropType": "contentCreated",
    "VersionedStringType": "generator profile",
    "": "POIDetails concept conceptSet contentSet dates eventDetails group groupSet language organisationDetails"
    " personDetails",
}
"""The types of the standard's schema, and the elements that are of them or extend them; some are of nameless types."""

_TYPES = {name: clause for clause, names in CLAUSES.items() for name in names.split()}
_COMPUTED = {
    "$created": "`published_at`, else `date`",
    "$instant": "the record instant: `modified_at`, else `recorded_at`, else `published_at`, else `date`",
    "$derived": "`gvhow:derived` where the instant is not `modified_at`",
    "$embargo": "`embargo_until`; empty until further notice",
    "$status": "`status`",
    "$profile": "the name of the profile",
    "$profile_version": "its version",
    "$photos_note": "a sentence where `photos` are `stated`",
    "$videos_note": "a sentence where `videos` are `stated`",
    "$signal": "`sig:correction` where a `revision` above 1 has a `change_note`",
    "$release": "the guid of the release",
    "$group": "the id of the group",
    "$title": "a title",
}
_PICTURE = "the guid of the photo's own item"


class _Line(NamedTuple):
    place: str
    holds: str
    clause: str
    note: str = ""


_ABOUT = f"""\
What `--to newsml` writes, in the order of the schema of NewsML-G2 {STANDARD_VERSION}, and what the reader takes it for.
The clause is the type of the schema (All-Power) that the element is of or extends; where there is none, its type has no
name. `gv:` is our namespace, at the extension points of the standard. *Courtesy*: says once more what another element
says, for receivers who do not know our schemes; it is read where the other one is missing. *Evidence*: tells `creator`,
`how` and `why` where a machine read the field, and `confidence` where the standard has a place for it. What it is all
about: [NewsML-G2](../formats/newsml.md)."""
_CATALOG = (
    _Line("`catalogRef`", "`@href`: the IPTC's catalog 41, unless its schemes are copied into the next one", ""),
    _Line("`catalog`", "the schemes of the codes", ""),
    _Line("`catalog/scheme`", "`@alias`, `@uri`: a scheme", ""),
)
_ROOT = {
    "newsItem": (
        _Line("`@guid`, `@version`", "`id`, `revision`; of a photo the guid and `#photo/1` …", "AnyItemType"),
        _Line("`@xml:lang`, `@dir`", "`language`; `rtl` where its script runs so", "i18nAttributes"),
        *_CATALOG,
    ),
    "packageItem": (_Line("`@guid`, `@version`", "guid and `#languages`, `revision`", "AnyItemType"), *_CATALOG),
    "knowledgeItem": (_Line("`@guid`, `@version`", "the register; the day of the newest", "AnyItemType"), *_CATALOG),
}
_BODY = (
    _Line('`contentSet/inlineXML[@contenttype="application/xhtml+xml"]`', "`body`, as XHTML: `p` and `br`", ""),
    _Line("`contentSet/inlineXML/html/head/title`", "`title`", "", "courtesy"),
)
"""What is written without rows: there is always the same of it."""


def elements() -> Iterator[str]:
    """Every element with its place, what it holds and its type in the standard."""
    yield "# NewsML-G2, element by element\n\n*Written by `make docs` from the code; do not edit.*\n\n"
    yield f"{_ABOUT}\n"
    for heading, (root, rows) in ITEMS.items():
        yield f"\n## {heading}\n\n| element | holds | clause | |\n|---|---|---|---|\n"
        for line in (*_ROOT[root], *_lines(rows, "", ""), *(_BODY if rows[0] is FRAME[0] else ())):
            yield f"| {line.place} | {line.holds} | {line.clause} | {line.note} |\n"


def _lines(rows: Iterable[Element], path: str, field: str) -> Iterator[_Line]:
    for row in rows:
        for one in (row, *([row.other] if row.other else [])):
            place = f"{path}/{one.tag}" if path else one.tag
            inner = _inner(one, field)
            yield _Line(_marked(one, place), _held(one, field, inner), _clause(one.tag, path), _note(one))
            yield from _lines(one.children, place, inner)


def _inner(row: Element, field: str) -> str:
    many = "[]" if row.many or row.keyed else ""
    return f"{field}{'.' if field and row.field else ''}{row.field}{many}"


def _marked(row: Element, place: str) -> str:
    marks = [f'@{name}="{mark}"' for name, mark in row.marks if isinstance(mark, str) and mark not in {ABSENT, PRESENT}]
    return f"`{place}{''.join(f'[{mark}]' for mark in marks)}`"


def _held(row: Element, outer: str, inner: str) -> str:
    whole = [f"each of `{inner}`" if row.many or row.keyed else f"`{inner}`"] if row.field else []
    return "; ".join([*whole, *(_value(value, inner if row.field else outer) for value in row.values)])


def _value(value: Value, field: str) -> str:
    where = f"`@{value.attribute}`: " if value.attribute else ""
    if value.form.kind == "picture":
        return f"{where}{_PICTURE}"
    if value.field.startswith("$"):
        return f"{where}{_COMPUTED[value.field]}"
    named = {".": "itself", "@": "its key"}.get(value.field, f"`{field}{'.' if field else ''}{value.field}`")
    if value.form.kind == "name-of":
        return f"{where}the name of the actor"
    return f"{where}{_NAMES.get(value.form.kind, '')}{named}"


_NAMES = {
    "address": "where it is an address, ",
    "guid": "the guid of ",
    "resolved": "of others, as a code: ",
    "topic": "where it begins with `medtop:`, ",
    "topic-iri": "else ",
}


def _clause(tag: str, path: str) -> str:
    if tag.startswith("gv:"):
        return "extension point"
    return _TYPES.get(f"{path.rpartition('/')[2]}/{tag}") or _TYPES[tag]


def _note(row: Element) -> str:
    said = ("courtesy" if row.courtesy else "", "evidence" if row.read else "")
    return ", ".join(word for word in said if word)
