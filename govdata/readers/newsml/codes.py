"""QCodes of a document in our aliases, and ids of the record for what others give codes, addresses or literals."""

from __future__ import annotations

import re
from itertools import count
from typing import TYPE_CHECKING

from govdata.model.patterns import SLUG
from govdata.text.normal import slug
from govdata.vocab.newsml import ALIASES, FORMER, NAR_PREFIX, STANDARD_SCHEMES, TERMS

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["Codes", "identity"]

_SLUG = re.compile(SLUG[1:-1])
_OURS = re.compile(rf"[/:#]release[/:]({_SLUG.pattern})\Z")
_GIVER = re.compile("tag:[^:]*:|urn:[^:]*:(?:[^:]*:)?|https?://[^/]*/")
_KNOWN = STANDARD_SCHEMES | TERMS
_NAME = f"{NAR_PREFIX}name"
_TWINS = {"qcode": "uri"}


def identity(guid: str) -> str | None:
    """The release id that a guid stands for; None where nothing of it can be one.

    In ours it follows `release/` or `release:`; of others it is the slug of all that follows the name of who gave it.
    """
    ours = _OURS.search(guid)
    return ours[1] if ours else as_slug(_GIVER.sub("", guid.strip()).strip("/:#"))


def as_slug(text: str) -> str | None:
    """Text as an id: itself where it is one, else its slug; None where nothing is left of it."""
    return text if _SLUG.fullmatch(text) else slug(text) or None


class Codes:
    """What the codes of one item stand for: as its catalogs say, else by the IPTC's aliases as everybody uses them.

    Aliases of ours are ours in items of others only where their catalogs say so.
    """

    def __init__(self, item: _Element, *, own: bool = True) -> None:
        self._schemes: dict[str, str] = {
            scheme.get("alias", ""): scheme.get("uri", "")
            for scheme in item.iterfind(f"{NAR_PREFIX}catalog/{NAR_PREFIX}scheme")
        }
        undeclared = {} if own else {alias: f"?{alias}" for alias in TERMS}
        self._ours = undeclared | FORMER | {alias: _our_alias(alias, uri) for alias, uri in self._schemes.items()}
        self._seen: dict[str, str] = {}
        self._lists: dict[str, tuple[str, ...]] = {}
        self._ids: dict[tuple[str, str], str] = {}
        self._taken: dict[str, set[str]] = {}

    def of(self, element: _Element, name: str) -> str | None:
        """The QCode in an attribute, or in its twin for addresses, with our alias for the scheme; None for neither.

        A `literal` counts as a code of a scheme of its own, and so does a name where nothing else tells who is meant.
        """
        code = element.get(name)
        if code is not None:
            return self.ours(code.strip())
        uri = element.get(_TWINS.get(name, f"{name}uri"))
        if uri is not None:
            return self.of_uri(uri.strip())
        literal = (element.get("literal") or element.findtext(_NAME)) if name == "qcode" else None
        return f"literal:{literal.strip()}" if literal else None

    def listed(self, element: _Element, name: str) -> tuple[str, ...] | None:
        """The QCodes of an attribute that may hold several; None where it is not there, nor its twin."""
        raw = element.get(name)
        found = None if raw is None else self._lists.get(raw)
        if found is None and (code := self.of(element, name)) is not None:
            found = tuple(self.ours(one) for one in code.split()) or (code,)
            if raw is not None:
                self._lists[raw] = found
        return found

    def ours(self, code: str) -> str:
        """A QCode of the document with our alias for its scheme, or with the scheme's address where we have none."""
        found = self._seen.get(code)
        if found is None:
            alias, colon, rest = code.partition(":")
            found = self._seen[code] = f"{self._ours.get(alias, alias)}{colon}{rest}"
        return found

    @staticmethod
    def of_uri(uri: str) -> str:
        """The QCode that an address stands for; the address itself where it is of no scheme that we know."""
        cut = max(uri.rfind("/"), uri.rfind("#")) + 1
        alias = ALIASES.get(uri[:cut])
        return f"{alias}:{uri[cut:]}" if alias else uri

    def iri(self, code: str) -> str | None:
        """The address that a QCode of the document stands for: that of its scheme, with the code behind it."""
        alias, _, rest = code.partition(":")
        scheme = self._schemes.get(alias) or _KNOWN.get(alias)
        return f"{scheme}{rest}" if scheme else None

    def local(self, space: str, code: str) -> str | None:
        """The id in the record for a code of any scheme: the code itself where it can be one and is not taken."""
        found = self._ids.get((space, code))
        if found is None and (name := as_slug(re.split("[/:#]", code)[-1])) is not None:
            taken = self._taken.setdefault(space, set())
            found = name if name not in taken else next(c for n in count(2) if (c := f"{name}-{n}") not in taken)
            taken.add(found)
            self._ids[space, code] = found
        return found


def _our_alias(alias: str, uri: str) -> str:
    """Our alias for a scheme; an alias of ours that stands for something else gives way to the address."""
    ours = ALIASES.get(uri) or FORMER.get(uri)
    return ours or (uri if alias in _KNOWN else alias)
