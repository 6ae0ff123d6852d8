"""The clause of a verb in an English sentence: its object, what is held, its day and its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from govdata.text.en.dates import phrases
from govdata.text.en.event_words import NOUN

if TYPE_CHECKING:
    from govdata.text.calendar import When
    from govdata.text.document import Block, Span
    from govdata.text.en.event_verbs import Verb
    from govdata.text.facts import Mention

__all__ = ["Sentence", "day", "held", "named_before", "object_of", "place", "place_in"]

_ARTICLE = re.compile(r" ?(?:(?:an?|the|his|her|its|their|separately|members of)\b ?)?")
_STOP = re.compile(
    r"[;!?\"]|(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSmt)(?<!\.[A-Z])\.(?!\w)|, (?!(?:[A-Z]\w+,? )+and )"
    r"| (?:to (?=[a-z])|from (?=\d|[A-Z][a-z]+\.? \d|today)|on (?=\d|[A-Z][a-z]+\.? \d|[A-Z][a-z]+day)"
    r"|as (?=part|the)|this (?=morning|afternoon|evening)|(?:organi[sz]ed|hosted|accompanied) by\b|with a view"
    r"|(?:together|along) with\b|(?:where|which|who|held|today|tonight|tomorrow|yesterday|alongside|during)\b)"
)
_LIMIT = re.compile(r" to (?=[a-z])|;|(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bSmt)(?<!\.[A-Z])\.(?!\w)")
_PLACE = re.compile(r"\b(?:at|in) (?:the )?(?=[A-Z])")
_PLACE_NAME = re.compile(
    r"[A-Z](?:[\w&/-]|\.(?=\w))*(?:'(?!s\b)\w+)*(?:'s)?(?:(?: (?:of|for|"
    r"de)(?: the)?)? (?:[A-Z](?:[\w&/-]|\.(?=\w))*(?:'s)?|\([A-Z][^()]{1,40}\))){0,10}"
)
_LONGEST_NAME = 200
_SHORTEST_ARTICLE = len(" an ") + 1
_CLAUSE = re.compile(r" ?(?:(?:The|the|An?|an?) )?(?P<name>.{3,160}?)(?: (?:was|were|is|are)(?: being)?)? ?$")
_MONTH_LIKE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day)\b"
)


class Sentence:
    """A sentence with its phrases of time and the mentions of persons in it."""

    def __init__(self, block: Block, mentions: list[Mention]) -> None:
        self.block, self.view = block, block.view
        self.times = list(phrases(block))
        self.mentions = [mention for mention in mentions if block.span.holds(mention.name)]

    def offset(self, span: Span) -> tuple[int, int]:
        """Where a span of the source stands in the view."""
        return span.start - self.block.span.start, span.end - self.block.span.start


def held(sentence: Sentence, verb: int) -> tuple[int, int]:
    """What is held: the words of the clause before the verb, without article and auxiliary."""
    clause = max(sentence.view.rfind(mark, 0, verb) for mark in (",", ";", ":")) + 1
    if sentence.view.count('"', 0, clause) % 2:  # the mark stands in a name between quotes
        clause = max(sentence.view.rfind(mark, 0, sentence.view.find('"')) for mark in (",", ";", ":")) + 1
    if not sentence.view[clause:verb].strip():  # an aside ends right before the verb: "The drill, called X, took place"
        clause, verb = 0, max(0, sentence.view.find(",", 0, clause - 1))
    found = _CLAUSE.match(sentence.view, clause, verb)
    return found.span("name") if found else (clause, clause)


def named_before(sentence: Sentence, verb: int) -> tuple[int, int]:
    """What "held" says more of, right before it: "at the award ceremony held today"; nothing where that is no event."""
    start = max(sentence.view.rfind(article, 0, verb) + len(article) for article in (" the ", " a ", " an "))
    name = sentence.view[start : verb - 1]
    if start < _SHORTEST_ARTICLE or len(name) > _LONGEST_NAME or not NOUN.search(name.rpartition(" ")[2]):
        return verb, verb
    return start, verb - 1


def object_of(sentence: Sentence, at: int, stop: int, *, to_persons: bool) -> tuple[int, int]:
    """The object of the verb that ends at `at`: to the last person before the first stop, else to the stop."""
    article = _ARTICLE.match(sentence.view, at)
    start = article.end() if article else at
    found = _STOP.search(sentence.view, at, stop)
    end = max(start, found.start()) if found else stop
    limit = _LIMIT.search(sentence.view, start, stop)
    last = [sentence.offset(mention.name)[1] for mention in sentence.mentions if to_persons]
    reach = [stop_ for stop_ in last if start < stop_ <= (limit.start() if limit else stop)]
    end = min(max([end, *reach]), start + _LONGEST_NAME)
    kept = re.sub(r"(?: (?:and|or|then|also|he|she|they|in|at))+ *$", "", sentence.view[start:end].rstrip(" ,"))
    return start, start + len(kept)


def day(sentence: Sentence, verb: int, stop: int | None = None) -> When | None:
    """The day of an event: the first that is named after its verb, else the first of the sentence; none past `stop`."""
    end = len(sentence.view) if stop is None else stop
    named = [when for when in sentence.times if when.tells_day and sentence.offset(when.span)[0] < end]
    after = [when for when in named if sentence.offset(when.span)[0] >= verb]
    return next(iter(after or named), None)


def place(sentence: Sentence, verb: Verb, reach: tuple[int, int, int]) -> Span | None:
    """Where an event is: its object, where that is a place, else what "at" or "in" names after it."""
    start, end, stop = reach
    if verb.place:
        found = _PLACE_NAME.match(sentence.view, start, end)
        return sentence.block.at(*found.span()) if found else None
    return place_in(sentence.block, start, min(stop, end + 120))


def place_in(block: Block, start: int, stop: int) -> Span | None:
    """The first place that "at" or "in" names from `start` on: no event, no month, nobody's possession."""
    for link in _PLACE.finditer(block.view, start, stop):
        found = _PLACE_NAME.match(block.view, link.end())
        if (
            found
            and not NOUN.fullmatch(found[0].rpartition(" ")[2])
            and not _MONTH_LIKE.match(found[0])
            and not found[0].endswith("'s")
        ):
            return block.at(*found.span())
    return None
