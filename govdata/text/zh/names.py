"""Where a person's name ends among Chinese characters: after a post, in a list, put into sounds."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from govdata.text.zh.families import (
    ALSO_WORDS,
    COMPOUND_FAMILY,
    FAMILY,
    GIVEN,
    HARDLY_FAMILY,
    NO_GIVEN,
    NO_NAMES,
    SOUNDS,
    VERBS_TOO,
)
from govdata.text.zh.words import FOLLOWERS, HEADS, STYLES, TITLES, both, either

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govdata.text.document import Block, Document

__all__ = [
    "DOTS",
    "HAN",
    "JOINING",
    "LINKING",
    "MOST_SOUNDS",
    "SOUND",
    "SURE",
    "TITLE",
    "Named",
    "after_post",
    "can_be_titled",
    "is_name",
    "is_no_word",
    "listed",
    "next_of_list",
]

HAN = re.compile(r"[\u4e00-\u9fff〇·‧]")
# A title, but not as the beginning of a body's name: 律師會, 教授團.
TITLE = (
    rf"(?:{either(TITLES)})(?!(?:公|協|协|學|学|工|聯|联|總|总)[會会]|[會会](?:[會会]|副?主席|理事|年度)"
    r"|事務所|事务所|團|团|級|级|們|们|行(?!政)|辦事|办事)"
)
_OPENING = 5_000


def _by_first(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The words by their first character, so that a place in a text is asked for few of them."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words, key=lambda word: (-len(word), word)):
        found[word[0]].append(word)
    return {first: tuple(same) for first, same in found.items()}


_FOLLOWS = _by_first(FOLLOWERS)
_WORDS = _by_first(word for word in FOLLOWERS if len(word) > 1)
_ENDS = _by_first(FOLLOWERS | TITLES)
_MARKS = _by_first({*(word for word in FOLLOWERS if len(word) > 1), *TITLES})
_TITLES = _by_first(TITLES)
_HEADS = _by_first(HEADS)
_FOLLOWING = either(FOLLOWERS)
# A name put into Chinese sounds: parts with a dot between, up to a word that cannot be part of it, or while it sounds.
DOTS = "·‧•・"
SOUND = f"[{''.join(sorted(SOUNDS))}]"
_FOREIGN = re.compile(
    rf"[\u4e00-\u9fff]{{1,6}}(?:[{DOTS}][\u4e00-\u9fff]{{1,7}}?)+(?=[^\u4e00-\u9fff{DOTS}]|$|{_FOLLOWING}|{TITLE})"
    rf"|[\u4e00-\u9fff]{{1,6}}(?:[{DOTS}]{SOUND}{{1,7}})+"
)
_LATIN_WORD = r"[A-Z\u00c0-\u00de][A-Za-z\u00c0-\u024f.'-]*"
# A name in Latin letters, of at least two words, with what it is announced by.
_LATIN = re.compile(
    rf" ?(?P<style>(?:(?:{'|'.join(STYLES)})\.? ?)*)(?P<name>{_LATIN_WORD}(?: (?:(?:bin|binti|binte|"
    rf"van|von|de|da|dos|al|der|di|e) )*{_LATIN_WORD}){{1,5}})"
)
# Two to four characters that a title ends are a name, whether or not the first is a family name we know.
_TITLED = re.compile(rf"(?P<name>[\u4e00-\u9fff]{{2,4}}?)(?={TITLE})")
# Titles that stand for nobody without a name: 主席溫泰和先生 is one, 主席溫泰和議員 may be two.
_OF_ONE = re.compile("先生|女士|小姐|博士|資深大律師|资深大律师|太平紳士|太平绅士|爵士|勳爵")
# The post of the next person, after a name: 專員席朗和區議會主席臧偉樂.
_ANOTHER = re.compile(rf"[、和與与及][\u4e00-\u9fff()]{{2,30}}?(?:{either(HEADS)})")
# What ends like this is a body: "大學" before "教授" is no name.
_BODIES = frozenset("等學学院會会局部處处署所司校系團团廳厅組组區区省市縣县州國国副級级位")
# Of these, what ends many given names: 謝安國.
_COUNTRY = frozenset("國国")
_DAYS = frozenset("今昨明")
# With these given names begin, though they are words: 劉向東.
_GIVEN_WORDS = frozenset("向會会先正再代任之以作動动為为亦在曾從从因又則则率祝由應应于和與与及")
# Words that something must follow.
_NO_LAST_WORDS = _GIVEN_WORDS - {"祝"} | frozenset("和與与及並并也對对就將将已均仍")
# Words that join or point, and what cannot follow them: 王國和亦在場 tells of 王國和.
_POINTING = frozenset("任和與与及向對对為为由從从以於于")
_NOT_AFTER_POINTING = frozenset("亦也均都並并又則则將将已仍曾今昨現现說说")
_NOT_AFTER_JOINING = _NOT_AFTER_POINTING | frozenset("和與与及向於于就是等率")
# What joins names, or stands before a post, and so before no verb; and verbs that nothing else is said to.
_JOINING_VERBS = frozenset("、和與与及任")
_SAYING = both("表示 指出 強調 認為 相信 透露 重申 主持 主禮 致辭 致詞 希望")
# Family names before which a post is rather who speaks to somebody, or at some place.
_TO = frozenset("向應应談谈于") | HARDLY_FAMILY
# Verbs that can also stand before a noun: 與訪問團.
_NOUN_GOES_ON = frozenset("團团者人的會会")
# Adverbs, and 任, which need a verb or a post; and what is neither.
_ADVERBIAL = frozenset("正先現现再又則则任")
_NO_VERBS = frozenset("今昨亦也說说與与和及於于是將将就對对向等的率")
# Single characters that go on after a whole name of two; families that are also adverbs.
_SHORT_FOLLOWERS = frozenset("說说亦也向在於于就今昨將将已和與与及率等的是曾對对獲获均都")
_ADVERBS_TOO = frozenset("都常連连高全曾單单尤邊边解查支游路通應应管計计")
_ALSO_NOUNS = both("代表 主席 署理 代理 時任 現任 領導 一行 在場 在座 在職")
# A given name of one of these is one only where something else ends it: 龔正一同出席.
_RARELY_GIVEN = frozenset("正動动續续再任先後后現现均獲获祝因作")
# After a title, what makes another word of it: 博士生, 女士們.
_NO_TITLE_GOES_ON = frozenset("生們们後后學学")
MOST_SOUNDS = 10
_SHORTEST_FULL = 3
_JOINED_FULL = 4
# How many characters a given name has; three where two family names are joined (葉劉淑儀).
_GIVEN: tuple[int, ...] = (2, 1)
_JOINED_GIVEN = 3
_COUNTING = frozenset("名位個个多數数")
# Between the names of a list.
JOINING = frozenset("、和與与及")
LINKING = frozenset("和與与及同跟由向對对為为是在於于並并就被了的有以的及各諸诸眾众全多")
SURE = FAMILY - ALSO_WORDS


class Named(tuple[int, int]):
    """Where a name begins and ends in a view."""

    __slots__ = ()


def _reach(view: str, at: int) -> int:
    """Where the longest word that follows names ends, of those that begin at a place; 0 where none does."""
    return next((at + len(word) for word in _WORDS.get(view[at : at + 1], ()) if view.startswith(word, at)), 0)


def _at(words: dict[str, tuple[str, ...]], view: str, at: int) -> bool:
    """Whether one of the words stands at a place."""
    return view.startswith(words.get(view[at : at + 1], ()), at)


def after_post(document: Document, block: Block, at: int) -> Named | None:
    """The name that begins at `at`, right after a post; None where there is none."""
    view = block.view
    if _at(_WORDS, view, at) or _at(_TITLES, view, at + 1):
        return None
    foreign = _FOREIGN.match(view, at)
    if foreign:
        return Named(foreign.span())
    latin = _LATIN.match(view, at)
    if latin:
        return Named(latin.span("name"))
    if view[at : at + 1] == " ":  # 處長 陳大文
        end = _own(document, view, at + 1)
        return Named((at + 1, end)) if end else None
    end = _own(document, view, at) or _titled(view, at) or _sounds(view, at) or _likely(view, at)
    return Named((at, end)) if end else None


def next_of_list(block: Block, at: int) -> Named | None:
    """The name that goes on with a list after `at`: 議員陳大文、李小明和黃英; None where there is none."""
    return listed(block, at + 1) if block.view[at : at + 1] in JOINING else None


def listed(block: Block, start: int) -> Named | None:
    """The name that begins at `start`, as one of a list; None where there is none."""
    view = block.view
    if _at(_WORDS, view, start):
        return None
    ends = (end for end in _ends(view, start) if _ended(view, end) or view[end : end + 1] in JOINING)
    if view[start : start + 1] in ALSO_WORDS:
        ends = (end for end in ends if end - start >= _SHORTEST_FULL and is_no_word(view[start:end]))
    return next((Named((start, end)) for end in ends), None)


def _own(document: Document, view: str, at: int) -> int:
    """The end of a family name and its given name, which a word ends, or which the text says again; else 0."""
    ends = _ends(view, at, document)
    weak = view[at : at + 1] in VERBS_TOO or view[at : at + 1] in HARDLY_FAMILY
    for end in ends:
        if weak and (_is_thing(view[at:end]) or not (_ANOTHER.match(view, end) or _surely_given(view, at, end))):
            continue
        if (
            (_ended(view, end) or _called(view, at, end))
            and not (end > min(ends) and _ends_early(view, end) and not _always(document, view, at, end))
            and not _longer(document, view, at, end)
        ):
            return end
    return 0 if weak else next((end for end in ends if _again(document, view[at:end])), 0)


def _is_thing(name: str) -> bool:
    """Whether what begins with a word rather goes on with a thing (任大學), or with nothing that people are called."""
    given = name[1:]
    return given in NO_GIVEN or (name[0] in _TO and not GIVEN.issuperset(given))


def _surely_given(view: str, at: int, end: int) -> bool:
    """Whether what follows a word that is rarely a family name is what people are called, and something ends it."""
    given = view[at + 1 : end]
    liked = GIVEN.issuperset(given)
    if end - at < _SHORTEST_FULL:
        return liked and (_marked(view, end) or view[end] in _SHORT_FOLLOWERS)
    return (liked and _ended(view, end)) or _marked(view, end)


def _always(document: Document, view: str, at: int, end: int) -> bool:
    """Whether the opening of the text has a name twice and never without its last character, whatever follows it."""
    text = document.text[:_OPENING]
    name, shorter = view[at:end], view[at : end - 1]
    if text.count(name) < len(_GIVEN) or text.count(name) != text.count(shorter):
        return False
    return len({text[found.end() : found.end() + 1] for found in re.finditer(re.escape(name), text)}) > 1


def _pointless(view: str, at: int) -> bool:
    """Whether a word that joins or points stands before what it cannot join or point to, and so belongs to a name."""
    after = view[at + 1 : at + 2]
    if view[at] in _ADVERBIAL and after in _NO_VERBS:
        return True
    if view[at] not in _POINTING or not after:
        return False
    also = _NOT_AFTER_JOINING if view[at] in JOINING else _NOT_AFTER_POINTING
    if after in also and view[at + 1 : at + 3] not in _ALSO_NOUNS:
        return True
    end = 0 if _at(_TITLES, view, at + 1) else _reach(view, at + 1)
    if not end or view[at + 1 : end] in _ALSO_NOUNS or view[end : end + 1] in _NOUN_GOES_ON:
        return False
    return view[at] in _JOINING_VERBS or view[at + 1 : end] in _SAYING


def _ends_early(view: str, end: int) -> bool:
    """Whether the last character is rather the word after the name; not where a title of one person ends both."""
    if not _at(_FOLLOWS, view, end - 1) or _pointless(view, end - 1):
        return False
    if view[end - 1] in _NO_LAST_WORDS and not HAN.match(view[end : end + 1] or " "):
        return False  # 張雲正(中): nothing can end with such a word, so it is part of the name
    if _reach(view, end) > _reach(view, end - 1) > end:
        return False  # 畢佳明早前: 早前 ends the name, and 明早 is not meant
    title = _OF_ONE.match(view, end)
    return title is None or view[title.end() : title.end() + 1] in _NO_TITLE_GOES_ON


def _longer(document: Document, view: str, at: int, end: int) -> bool:
    """Whether four characters are a name of three and something else, because the text also says the three alone."""
    if end - at < _JOINED_FULL or view[at : at + 2] in COMPOUND_FAMILY:
        return False
    opening = document.text[:_OPENING]
    return opening.count(view[at : end - 1]) > opening.count(view[at:end])


def _ends(view: str, at: int, document: Document | None = None) -> list[int]:
    """Where a name can end: after one or two characters, or three where two families are joined (葉劉淑儀)."""
    if view[at : at + 2] in COMPOUND_FAMILY:
        lengths, family = _GIVEN, 2
    else:
        family = int(view[at : at + 1] in FAMILY or _hardly(view, at, document))
        lengths = (_JOINED_GIVEN, *_GIVEN) if family and _two_families(view, at) else _GIVEN
    if not family or view[at : at + 2] in NO_NAMES:
        return []
    return [at + family + given for given in lengths if _name_like(view, at + family, given)]


def _hardly(view: str, at: int, document: Document | None = None) -> bool:
    """Whether a word that joins or points is a family name before what is given to people: 局長和穎賢.

    Where what follows can be a name by itself (和安儀), the document must never have that without the word.
    """
    given = view[at + 1 : at + 3]
    apart = given[:1] in SURE and (document is None or not _never_apart(document, view[at : at + 3]))
    return not apart and (
        view[at : at + 1] in HARDLY_FAMILY
        and len(given) == max(_GIVEN)
        and GIVEN.issuperset(given)
        and given not in NO_GIVEN
    )


def _never_apart(document: Document, name: str) -> bool:
    return document.text.count(name) == document.text.count(name[1:])


def is_no_word(name: str) -> bool:
    """Whether a name begins with no word, or with one that is followed by what people are called."""
    given = name[1:]
    if name[0] not in ALSO_WORDS and name[0] not in HARDLY_FAMILY:
        return True
    return GIVEN.issuperset(given) and (len(given) > 1 or name[0] not in HARDLY_FAMILY)


def _two_families(view: str, at: int) -> bool:
    second = view[at + 1 : at + 2]
    if view[at] not in SURE or second not in SURE or _at(_WORDS, view, at + 2):
        return False
    return _ended(view, at + _JOINED_FULL) and view[at + 3 : at + 4] not in _DAYS


def _titled(view: str, at: int) -> int:
    found = _TITLED.match(view, at)
    if found is None or (found["name"][-1] in JOINING and not _OF_ONE.match(view, found.end("name"))):
        return 0
    return found.end("name") if can_be_titled(found["name"]) else 0


def can_be_titled(name: str) -> bool:
    """Whether characters before a title can be a name of whatever family, and are not words such as 各位."""
    if any(_at(_WORDS, name, start) for start in range(len(name))) or name[:2] in NO_NAMES:
        return False
    if name[0] in VERBS_TOO and _is_thing(name):
        return False
    return name[0] not in LINKING and _COUNTING.isdisjoint(name)


def _sounds(view: str, at: int) -> int:
    """The end of a foreign name without a dot: characters that only sound, up to a mark or a word."""
    end = at
    while end < len(view) and end - at < MOST_SOUNDS and view[end] in SOUNDS and not _at(_WORDS, view, end):
        end += 1
    return end if end - at > 1 and _ended(view, end) and view[at : at + 2] not in NO_NAMES else 0


def _likely(view: str, at: int) -> int:
    """Three characters after a post that begin like a name and like no word, whatever follows them."""
    family = 2 if view[at : at + 2] in COMPOUND_FAMILY else 1
    if (
        not (family > 1 or view[at : at + 1] in SURE)
        or view[at : at + 2] in NO_NAMES
        or _at(_FOLLOWS, view, at + family + 1)
    ):
        return 0
    return at + family + 2 if _name_like(view, at + family, 2) else 0


def _again(document: Document, name: str) -> bool:
    """Whether the opening of the text has the characters at least twice, as it has a name that it goes on to use."""
    return document.text.count(name, 0, _OPENING) > 1


def _name_like(view: str, start: int, length: int) -> bool:
    given, end = view[start : start + length], start + length
    if len(given) < length or not all(HAN.match(char) for char in given):
        return False
    if given in _RARELY_GIVEN:
        sure = view[start - 1] in SURE - _ADVERBS_TOO and view[end : end + 1] in _SHORT_FOLLOWERS
        return sure or not HAN.match(view[end : end + 1] or " ") or _at(_WORDS, view, end)
    if length == max(_GIVEN) and given[0] in _GIVEN_WORDS and not _at(_WORDS, view, start):
        compound = view[max(0, start - 2) : start] in COMPOUND_FAMILY
        sure = _ended(view, end) and (
            compound or (view[start - 1] in SURE - _ADVERBS_TOO and not _at(_FOLLOWS, view, end - 1))
        )
        return sure or _marked(view, end) or view[end] in JOINING or GIVEN.issuperset(given)
    return not _at(_FOLLOWS, view, start)


def _ended(view: str, end: int) -> bool:
    return end >= len(view) or not HAN.match(view[end]) or _at(_ENDS, view, end)


def _called(view: str, at: int, end: int) -> bool:
    """Whether a whole name stands there as people are called, and a post right after it: 陳大文主任."""
    whole = end - at == _SHORTEST_FULL and view[at] in SURE and GIVEN.issuperset(view[at + 1 : end])
    return whole and _at(_HEADS, view, end)


def _marked(view: str, end: int) -> bool:
    """Whether more than a single character that could be part of the name shows its end."""
    return end >= len(view) or not HAN.match(view[end]) or view[end] in "的等" or _at(_MARKS, view, end)


def is_name(view: str, start: int, end: int) -> bool:
    """Whether the characters are a family name we know and what can be given names."""
    name = view[start:end]
    if name[:2] in COMPOUND_FAMILY and len(name) > 2:  # noqa: PLR2004  # the family alone
        return True
    country = name[-1] in _COUNTRY and len(name) == _SHORTEST_FULL
    body = name[-1] in _BODIES and not country
    known = (
        (name[:1] in FAMILY or _hardly(view, start))
        and name[:2] not in NO_NAMES
        and not body
        and name[1:] not in TITLES
    )
    return known and all(HAN.match(char) for char in name)
