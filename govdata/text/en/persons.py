"""The persons of an English text: mentions folded into one person each."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from govdata.text.document import Span
from govdata.text.en.lines import LINES
from govdata.text.en.mentions import mentions
from govdata.text.en.pieces import is_post
from govdata.text.en.rosters import headed
from govdata.text.en.words import BODIES, HEADS, HONORIFICS, MEN, PLACES, SUBJECTS, WOMEN
from govdata.text.facts import MOST_MENTIONS, Mention, Person
from govdata.text.wordlist import words as wordlist

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govdata.text.document import Block, Document

__all__ = ["persons"]

# A post in full stands this near to its short form.
_NEAR = 60
_LONGEST_WORD = 20
# Before a family name, they can be left out: "al-Harbi", "Mr Harbi".
_ARTICLES = wordlist("al el ul an as ar")
# After these stands a place.
_PLACING = wordlist("in at to from near of via visited visit toured outside towards")


def persons(document: Document, blocks: Iterable[int]) -> tuple[list[Person], list[tuple[Mention, tuple[str, ...]]]]:
    """The persons that the blocks name, in the order of the text, and the short mentions that fit several of them."""
    everyone = (mention for number in blocks for mention in mentions(document.blocks[number], number))
    found = list(headed(document, islice(everyone, MOST_MENTIONS)))
    people: list[Person] = []
    title = _title(document)
    for mention in found:
        if mention.full:
            _add(document, people, mention)
    unclear = [
        (short, names) for short in found if not short.full for names in [_fold(document, people, short)] if names
    ]
    for person in people:
        _spell_out(document, person)
        person.mentions.sort(key=lambda mention: mention.name)
        _complete(document, person, title)
    people.sort(key=lambda person: person.mentions[0].name)
    return people, unclear


def _words(document: Document, mention: Mention | Person) -> list[str]:
    return document[mention.name].replace("\u2019", "'").casefold().replace(".", "").split()


def _add(document: Document, people: list[Person], mention: Mention) -> None:
    words = _words(document, mention)
    for person in people:
        known = _words(document, person)
        if words == known or _contains(known, words) or _contains(words, known) or _is_part(known, words):
            person.mentions.append(mention)
            if len(words) > len(known) or (document[person.name].isupper() and not document[mention.name].isupper()):
                person.name = mention.name
            return
    people.append(Person(name=mention.name, mentions=[mention]))


def _contains(longer: list[str], shorter: list[str]) -> bool:
    """Whether the shorter name is the longer one with words left out, the first word kept and one more."""
    rest = iter(longer)
    return 1 < len(shorter) < len(longer) and shorter[0] == longer[0] and all(word in rest for word in shorter)


def _is_part(longer: list[str], shorter: list[str]) -> bool:
    """Whether words of a longer name in a row are the shorter: "Mrs Gertrude Yip Lau", "Ms Ada Au Yeung Sau-lan"."""
    starts = range(1, len(longer) - len(shorter) + 1)
    return len(shorter) > 1 and any(longer[at : at + len(shorter)] == shorter for at in starts)


def _fold(document: Document, people: list[Person], short: Mention) -> tuple[str, ...]:
    """Give a short mention to its person; the names of all who could be meant, where that is not clear."""
    word = _words(document, short)[-1]
    could = [person for person in people if word in _short_forms(_words(document, person))]
    could = [person for person in could if _agrees(document, person, short)] or could
    could = could or [
        person for person in people if word in _words(document, person) and _agrees(document, person, short)
    ]
    if not could:
        if short.honorific is not None or short.role is not None:
            people.append(_unheralded(document, short))
        return ()
    earlier = [person for person in could if any(mention.name < short.name for mention in person.mentions)]
    could = earlier or could
    chosen = max(could, key=lambda person: _last_before(person, short)) if earlier else could[0]
    chosen.mentions.append(short)
    return tuple(document[person.name] for person in could) if len(could) > 1 else ()


def _unheralded(document: Document, short: Mention) -> Person:
    """The person of a short mention whose full name stands without honorific or post ("Ana Ruiz ... Ms Ruiz")."""
    name = re.escape(document[short.name])
    pattern = re.compile(
        rf"\b(?:(?P<given>[A-Z][a-z][\w-]*) (?:[A-Z]\. )?{name}|{name} (?P<second>[A-Z][a-z]+-[a-z]+))\b"
    )
    for number, block in enumerate(document.blocks[: short.block + 1]):
        for found in pattern.finditer(block.view):
            if _may_be_full(block, found):
                full = Mention(name=block.at(*found.span()), block=number)
                return Person(name=full.name, mentions=[full, short])
    return Person(name=short.name, mentions=[short])


def _may_be_full(block: Block, found: re.Match[str]) -> bool:
    """Whether words that hold a family name are a full name; where something is or goes is a place ("in Kwun Tong")."""
    given = found["given"] or found["second"]
    before = block.view[max(0, found.start() - _LONGEST_WORD) : found.start()].split()
    after = block.view[found.end() : found.end() + _LONGEST_WORD].split()
    if given in SUBJECTS | HONORIFICS | HEADS or (after and after[0].strip(",.") in PLACES | BODIES):
        return False
    return not before or before[-1].lower() not in _PLACING


def _spell_out(document: Document, person: Person) -> None:
    """Give a person the fuller name that stands elsewhere, where a hyphenated given name follows the one known."""
    name = document[person.name]
    if "-" in name or " " not in name:
        return
    found = re.search(rf"{re.escape(name)} [A-Z][a-z]+-[a-z]+\b", document.text[: document.end])
    block = _block(document, found.start()) if found else None
    if found and block is not None and found.end() <= document.blocks[block].span.end:
        person.name = Span(*found.span())
        person.mentions.append(Mention(name=person.name, block=block))


def _block(document: Document, at: int) -> int | None:
    """The number of the block that holds a place."""
    return next(
        (number for number, block in enumerate(document.blocks) if block.span.start <= at < block.span.end), None
    )


def _last_before(person: Person, short: Mention) -> int:
    return max((mention.name.start for mention in person.mentions if mention.name < short.name), default=-1)


def _short_forms(words: list[str]) -> set[str]:
    """The words that a later mention can use alone: first (Lee Wai-man), last (Ada Lim), before a hyphenated one."""
    hyphenated = [at for at, word in enumerate(words) if "-" in word]
    article, _, bare = words[-1].partition("-")
    short = {bare} if article in _ARTICLES else set()
    return {words[0], words[-1]} | {words[at - 1] for at in hyphenated if at} | short


def _agrees(document: Document, person: Person, short: Mention) -> bool:
    if short.honorific is None:
        return True
    mine = document[short.honorific]
    others = {document[mention.honorific] for mention in person.mentions if mention.honorific}
    if mine in WOMEN | MEN:
        against = MEN if mine in WOMEN else WOMEN
        return not others & against
    return not others or mine in others


def _title(document: Document) -> int:
    """The number of the first block that is no line of a form, no day and no letterhead."""
    return next((number for number, block in enumerate(document.blocks) if not _above_title(block)), 0)


def _above_title(block: Block) -> bool:
    view = block.view.rstrip(" :.")
    if any(form.fullmatch(view) for form in (LINES.heading, *LINES.alone) if form):
        return True
    lines = block.lines() if "\n" in block.raw else []
    return len(lines) > 1 and is_post(lines[-1])


def _complete(document: Document, person: Person, title: int) -> None:
    """Take honorific, post and post-nominals from the first mention that states them, those of the title last."""
    ordered = sorted(person.mentions, key=lambda mention: (mention.block == title, mention.name))
    person.honorific = next(
        (mention.honorific for mention in ordered if mention.honorific and mention.full), None
    ) or next((mention.honorific for mention in ordered if mention.honorific), None)
    person.suffix = next((mention.suffix for mention in ordered if mention.suffix), None)
    ordered.sort(key=lambda mention: not mention.full)
    roles = [mention.role for mention in ordered if mention.role]
    fuller = (role for role in roles if _spells_out(document, roles[0], role))
    person.role = max(fuller, key=lambda role: role.end - role.start, default=None)


def _spells_out(document: Document, first: Span, other: Span) -> bool:
    """Whether a post is the one stated first, or says it in full: Director X (Director of Y, Ms X), or a letterhead."""
    if other == first:
        return True
    short, full = document[first], document[other]
    if full.startswith(f"{short} "):
        return 0 < other.start - first.end < _NEAR
    return full.startswith(f"{short},") and other.end < first.start
