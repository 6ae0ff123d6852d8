"""The bodies of an English text that act: issuers, hosts and organizers, and those that a post belongs to."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from govdata.text.en.words import BODIES, SUBJECTS

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from govdata.text.document import Block, Document, Span

__all__ = ["body_of_post", "listed", "phrase"]

_CAP = r"(?:[A-Z](?:[\w&/-]|\.(?=\w)|(?<=[A-Z])\.(?= [A-Z]))*(?:'(?!s\b)\w+)*(?:'s)?)"
_NOTE = r"\([A-Z][^()]{1,60}\)"
# A capitalized phrase: at most 24 pieces, so that a page in capitals costs no more than it is long.
_PHRASE = re.compile(
    rf"(?:[Tt]he )?(?P<name>{_CAP}(?: (?:{_CAP}|{_NOTE}|(?:of|for|and|on|to|in|"
    rf"&)(?: the)?(?= [A-Z(])|,(?= [A-Z]))){{0,24}})"
)
_KINDS = "(?:Ministry|Department|Bureau|Office|Board|Council|Agency|Commission)"
_ENUMERATION = re.compile(rf", and (?:the )?|,? and the (?=[A-Z])|, (?=the [A-Z]|{_KINDS} )")
_NEXT = re.compile(rf",? and (?=the )|, (?=the |{_KINDS} )|,? and (?=[A-Z])")
# A name's own short form after it.
_ACRONYM = re.compile(r" \([A-Z][\w&-]{1,14}\)$")
# A chamber, not the constituency after it: "Member of Parliament for Halden".
_CHAMBER = re.compile(r"^((?:Parliament|Congress|Assembly|Senate|House)) for .*")
# What a minister is for is no body, whatever its nouns: "Minister for Community Services".
_PORTFOLIO = re.compile(r"\b(?:Minister|Secretary)(?: of State)? (?:of|for) (?!the\b)")
_AFTER_POST = re.compile(r"(?:\bof the |\bof (?!Staff\b)|, (?:the )?|\bfor the |\bat the )(?=[A-Z(])")


def phrase(block: Block, at: int) -> Span | None:
    """The capitalized phrase that begins at `at` of the block's view, without its article; None where there is none."""
    found = _PHRASE.match(block.view, at)
    return block.at(*found.span("name")) if found else None


def listed(block: Block, at: int) -> list[Span]:
    """The bodies that are counted up from `at` on ("the Ministry of X, the Y Bureau and the Z Council")."""
    found: list[Span] = []
    while (named := _PHRASE.match(block.view, at)) is not None:
        start, end = named.span("name")
        split = _ENUMERATION.search(block.view, start, end)
        stop = split.start() if split else end
        short = _ACRONYM.search(block.view[start:stop])
        if not (short or _is_body(block.view[start:stop])):
            break
        found.append(block.at(start, stop - len(short[0]) if short else stop))
        follows = _NEXT.match(block.view, stop)
        if follows is None:
            break
        at = follows.end()
    return found


def _is_body(name: str, kinds: AbstractSet[str] = BODIES) -> bool:
    """Whether a phrase names a body: its noun ends the phrase, or what it is of follows ("Company Law" names none)."""
    pieces = name.split()
    return any(
        word.strip("(),") in kinds and not follows[:1].isupper()
        for word, follows in zip_longest(pieces, pieces[1:], fillvalue="")
    )


def body_of_post(document: Document, role: Span) -> Span | None:
    """The body inside a post ("Mayor of the X Municipal Government"); None where there is none."""
    text = document[role].replace("\n", " ").replace("\u2019", "'")
    kinds = BODIES - SUBJECTS if _PORTFOLIO.search(text) else BODIES
    links = list(_AFTER_POST.finditer(text))
    for link, following in zip_longest(links, links[1:]):
        rest = text[link.end() :]
        own = text[link.end() : following.start() if following else len(text)]
        if _is_body(own, kinds) and " " in rest and text[: link.start()].strip():
            return _tidy(role, link.end(), rest)
    return None


def _tidy(role: Span, start: int, rest: str) -> Span:
    kept = _ACRONYM.sub("", _CHAMBER.sub(r"\1", rest.rstrip(" ,.;")))
    if kept.startswith("(") and ")" not in kept:
        start, kept = start + 1, kept[1:]
    return type(role)(role.start + start, role.start + start + len(kept))


_ON_BEHALF = re.compile(r"\bissued (?:by|on behalf of|for)(?: the)?:? (?=[A-Z])", re.IGNORECASE)
_ACTING = re.compile(r"(?:The )?(?=[A-Z])")
_ACTS = re.compile(
    r" (?:today|yesterday|(?:has|have|is|will|was)\b|announce[sd]?|report(?:s|ed)|said|held|"
    r"hosts?|hosted|filed|signed|publishe[sd]|release[sd]|urge[sd]?|remind(?:s|ed)"
    r"|launche[sd]|welcome[sd]?|organi[sz]e[sd]?|condemn(?:s|ed)|convened)\b"
)
_FOOT = 10


def issuers(document: Document) -> list[Span]:
    """The bodies that issue the release: "issued on behalf of the X", or lines in capitals at its end."""
    found: list[Span] = []
    for line in document.lines:
        named = _ON_BEHALF.search(line.view) if "ssued" in line.view or "ISSUED" in line.view else None
        if named:
            found += [body for body in listed(line, named.end()) if " " in document[body].strip()]
    for line in document.lines[-_FOOT:]:
        if (
            line.view.isupper()
            and len(line.view) < _LONGEST_LINE
            and _is_body(line.view.title().replace(" Of ", " of "))
        ):
            found += [_in_small_letters(document, one) for one in _joint(line)]
    return found


# Two ministries on one line: "MINISTRY OF LAW AND MINISTRY OF TRANSPORT".
_JOINED = re.compile(r"(?: AND | & |, |; )(?:THE )?(?=(?:MINISTRY|DEPARTMENT|OFFICE|BUREAU)\b)")


def _joint(line: Block) -> list[Span]:
    """The bodies that a line in capitals names."""
    marks = list(_JOINED.finditer(line.view))
    starts = [0, *(mark.end() for mark in marks)]
    return [line.at(*ends) for ends in zip(starts, [*(mark.start() for mark in marks), len(line.view)], strict=True)]


_LONGEST_LINE = 90


def _in_small_letters(document: Document, span: Span) -> Span:
    """The first place where the text writes a name in small letters that stands in capitals at its end."""
    at = document.text.lower().find(document[span].lower())
    return type(span)(at, at + span.end - span.start) if 0 <= at < span.start else span


def acting(block: Block) -> Span | None:
    """The body that the first sentence is about ("The Centre for X (CX) of the Y Department today ...")."""
    start = _ACTING.match(block.view)
    found = _PHRASE.match(block.view, start.end()) if start else None
    if start is None or found is None or not _ACTS.match(block.view, found.end()) or not _is_body(found["name"]):
        return None
    first, end = found.span("name")
    note = block.view.find(" (", first, end)
    return block.at(first, note if note > 0 else end)
