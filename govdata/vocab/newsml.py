"""NewsML-G2: namespaces, schemes and the forms in which its elements hold values; the rows that use them are beside.

Scheme addresses of the IPTC are those of its catalog 41 (2025-04-30). A code or address stands here once; writer and
reader take it from here.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

from govdata.codes import IPTC, NAMESPACE

__all__ = [
    "ABSENT",
    "ALIASES",
    "CATALOG",
    "FORMER",
    "GV",
    "ITEMS",
    "NAR",
    "NAR_PREFIX",
    "PRESENT",
    "PRIVATE",
    "PROFILE",
    "PROFILE_VERSION",
    "RELEASE_SCHEMES",
    "SPDX",
    "STANDARD",
    "STANDARD_SCHEMES",
    "STANDARD_VERSION",
    "TERMS",
    "XHTML",
    "XML",
    "Element",
    "Form",
    "Kind",
    "Marks",
    "Value",
    "When",
]

NAR: Final = "http://iptc.org/std/nar/2006-10-01/"
NAR_PREFIX: Final = f"{{{NAR}}}"
XHTML: Final = "http://www.w3.org/1999/xhtml"
XML: Final = "http://www.w3.org/XML/1998/namespace"
GV: Final = f"{NAMESPACE}newsml/"
"""The namespace of our elements and attributes at the standard's extension points."""

ITEMS: Final = ("newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem")
"""The kinds of items."""
STANDARD: Final = "NewsML-G2"
STANDARD_VERSION: Final = "2.35"
CATALOG: Final = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
SPDX: Final = "https://spdx.org/licenses/"
"""What stands before an SPDX id where the standard wants an address."""
PROFILE: Final = "govdata-release"
PROFILE_VERSION: Final = "1"

STANDARD_SCHEMES: Final = {
    "cpnat": f"{IPTC}cpnature/",
    "cpprole": f"{IPTC}contentprodpartyrole/",
    "drol": f"{IPTC}descriptionrole/",
    "eocstat": f"{IPTC}eventoccurstatus/",
    "eorol": f"{IPTC}eventorganiserrole/",
    "eprol": f"{IPTC}eventparticipantrole/",
    "genre": f"{IPTC}genre/",
    "irel": f"{IPTC}itemrelation/",
    "howextr": f"{IPTC}howextracted/",
    "iso3166-1a2": "http://cvx.iptc.org/iso3166-1a2/",
    "medtop": f"{IPTC}mediatopic/",
    "cinat": f"{IPTC}cinature/",
    "ninat": f"{IPTC}ninature/",
    "pgrmod": f"{IPTC}pkggroupmode/",
    "sig": f"{IPTC}signal/",
    "stat": f"{IPTC}pubstatusg2/",
    "subj": f"{IPTC}subjectcode/",
    "why": f"{IPTC}whypresent/",
}
"""Alias to address, for the schemes of catalog 41 that we write or read."""

TERMS: Final = {
    "gvdrol": f"{GV}description-role/",
    "gvhow": f"{GV}how/",
    "gvgrp": f"{GV}group-role/",
    "gvkind": f"{NAMESPACE}code/actor-kind/",
    "gvlevel": f"{NAMESPACE}code/publisher-level/",
    "gvlink": f"{NAMESPACE}code/relation/",
    "gvnote": f"{GV}note-role/",
    "gvnrol": f"{GV}name-role/",
    "gvrel": f"{GV}relation/",
    "gvrole": f"{NAMESPACE}code/participation-role/",
    "gvstate": f"{NAMESPACE}code/event-status/",
    "gvtod": f"{NAMESPACE}code/time-of-day/",
    "gvtype": f"{NAMESPACE}code/release-type/",
    "gvwhat": f"{NAMESPACE}code/event-type/",
}
"""Alias to address, for the vocabulary that is the same for every user of govdata."""

PRIVATE: Final = {"gvagt": "agent/", "gvid": "identifier/", "gvpub": "publisher/"}
"""Alias to what follows the configured base."""

RELEASE_SCHEMES: Final = {"gvact": "#actor/", "gvevt": "#event/"}
"""Alias to what follows the IRI of the release: an actor or event is one of its release (design 2.5)."""

ALIASES: Final = {uri: alias for alias, uri in (STANDARD_SCHEMES | TERMS).items()}

FORMER: Final = {
    f"{IPTC}contributorrole/": "cpprole",
    f"{IPTC}infosourcerole/": "cpprole",
    "ctrol": "cpprole",
    "isrol": "cpprole",
}
"""Addresses and aliases of schemes that the IPTC has retired, and the alias of the one that has their codes now."""

PRESENT: Final = "*"
ABSENT: Final = ""
"""An attribute, or a value of the record, that must be there or must not."""

Kind = Literal[
    "line", "block", "raw", "number", "json", "qcode", "code", "codes", "also", "guid", "address", "license", "topic",
    "topic-iri", "name-of", "picture", "resolved",
]  # fmt: skip


class Form(NamedTuple):
    """How a value is held.

    `line` and `block` are text, without and with line ends (`br`); `raw` is taken as it stands. `code` is a QCode of
    `scheme`, or what `also` gives for it; `codes` a list of both; `also` the latter alone. `qcode` is any QCode. `guid`
    is a release id as the guid of its item, `address` a URL where a guid may stand. `topic` and `topic-iri` are the two
    ways to name a subject. `name-of` is the name of the actor whose id the value is. `picture` is the guid of the item
    of its own that a photo has. `resolved` is an address that others give as a QCode; we never do.
    """

    kind: Kind
    scheme: str = ""
    also: tuple[tuple[str, str], ...] = ()


class Value(NamedTuple):
    """A value of the record and where it stands: `attribute`, or the text of the element where that is empty.

    `field` is a path in the object (`provenance.tool`), `.` the object itself, `@` the key in an object of names, and
    with `$` a value that is computed from several fields.
    """

    attribute: str
    field: str
    form: Form


Marks = tuple[tuple[str, str | tuple[str, ...]], ...]


class When(NamedTuple):
    """A row that applies only where a field has a value: `PRESENT`, `ABSENT`, or just this one."""

    field: str
    value: str


class Element(NamedTuple):
    """A row: one kind of element, what of the record it holds, and what it holds inside.

    `field` is the object or list that the element stands for; empty means the object of the row around it. `marks` are
    attributes that tell it from others of its name: a text is written as it stands; a tuple, for the reader alone,
    lists what may stand in an attribute that holds a value (ending in `:` any code of that scheme); `ABSENT` must not
    be there. `values` are what it holds itself; an element without any is there if something is inside, or `always`.
    `many` makes one element of each member of a list, `keyed` of each pair of an object. `other` is the row for members
    to which `when` does not apply. A `courtesy` says again, for receivers who do not know our schemes, what another row
    says; it is read only where that is missing. `read` is the field whose evidence the element tells in the standard's
    own attributes, as a courtesy as well: by whom and how it was read, and, where the standard has a place for it
    (`trusted`), with how much confidence; `*` before it means a member of that list.
    """

    tag: str
    values: tuple[Value, ...] = ()
    children: tuple[Element, ...] = ()
    field: str = ""
    marks: Marks = ()
    many: bool = False
    keyed: bool = False
    always: bool = False
    courtesy: bool = False
    when: When | None = None
    other: Element | None = None
    read: str = ""
    trusted: bool = False
