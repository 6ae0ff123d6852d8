"""The language of a text, told from its script and its function words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.text.pack import languages, pack
from govdata.text.zh.words import SIMPLIFIED, TRADITIONAL

if TYPE_CHECKING:
    from govdata.given import Given
    from govdata.text.document import Block
    from govdata.text.draft import Drafting

__all__ = ["fill"]

# Function words of languages that have no pack of their own, so that they are not taken for one that has. A word that
# several languages have counts for each of them.
_FUNCTION_WORDS = {
    "fr": "le la les des et du une dans pour est sur avec par qui aux ont cette sont ses au de en un a il elle",
    "de": "der die und das den von zu mit ist des im für auf dem ein eine nicht auch wird sich in an hat",
    "es": "el los las del y una para con por que se ha su como más este fue al de la en un a",
    "pt": "os uma para com não da do das dos ao pela pelo são mais foi também em no na de a e que",
    "it": "il di che della per con gli una sono dei nel alla delle ha anche più è la in un a e",
    "nl": "het een van en de voor met op zijn dat niet aan ook worden naar door in is te",
    "id": "yang dan di untuk dengan ini dari pada dalam akan kepada telah oleh",
}
_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile("[\u4e00-\u9fff]")
_KANA = re.compile("[\u3040-\u30ff]")
_SAMPLE = 2500
_ENOUGH = 3


@cache
def _tongues() -> dict[str, tuple[str, ...]]:
    """The languages that have a function word, by the word."""
    words = {tag: frozenset(text.split()) for tag, text in _FUNCTION_WORDS.items()}
    words |= {tag: found.lines.words for tag in languages() if (found := pack(tag)) and found.lines.words}
    every = {word for one in words.values() for word in one}
    return {word: tuple(tag for tag, one in words.items() if word in one) for word in every}


def fill(draft: Drafting, given: Given) -> str | None:
    """Set the language: what is given, else what the text tells; returns its tag, or None with a finding."""
    told = _told("\n".join(block.view for block in draft.document.blocks[:40])[:_SAMPLE])
    if given.language is not None:
        draft.add("language", given.language)
        _compare(draft, given.language, told)
        return given.language
    if told is None:
        draft.complain("GD007", _UNDECIDED)
        return None
    block = _shown(draft, told)
    draft.add("language", told, block.span if block else None)
    return told


_UNDECIDED = Problem(
    pointer="/language",
    message="the language of the text cannot be told from its words",
    help="give it with --language, for example --language en",
)


def _compare(draft: Drafting, given: str, told: str | None) -> None:
    if told is not None and given.partition("-")[0].lower() != told.partition("-")[0]:
        draft.complain(
            "GD008",
            Problem(
                pointer="/language",
                message=f"the language given is {given}, the words of the text look like {told}",
                help="leave out --language, or correct it; the given one was taken",
            ),
        )


def _told(sample: str) -> str | None:
    han = len(_HAN.findall(sample))
    if han * 3 > sum(map(len, _WORD.findall(sample))) and not _KANA.search(sample):
        return _script(sample)
    tongues = _tongues()
    counts = Counter(tag for word in _WORD.findall(sample.lower()) for tag in tongues.get(word, ()))
    (first, most), (_, next_most) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return first if most >= _ENOUGH and most * 3 >= next_most * 4 else None


def _script(sample: str) -> str:
    """Chinese in the script that its characters belong to; without a tag for it where they belong to both."""
    traditional, simplified = (sum(map(script.__contains__, sample)) for script in (TRADITIONAL, SIMPLIFIED))
    if traditional == simplified:
        return "zh"
    return "zh-Hant" if traditional > simplified else "zh-Hans"


def _shown(draft: Drafting, told: str) -> Block | None:
    """The sentence that shows the language: the first whose own words tell it, else the first of all."""
    sentences = [block.sentences()[0] for block in draft.document.blocks[:12]]
    return next(
        (sentence for sentence in sentences if _told(sentence.view) == told), sentences[0] if sentences else None
    )
