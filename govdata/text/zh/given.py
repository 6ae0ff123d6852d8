"""Given names: what people are called, and whether a word at their beginning or end is part of them."""

from __future__ import annotations

import re

from govdata.text.zh.families import ALSO_WORDS, COMPOUND_FAMILY, FAMILY, GIVEN, HARDLY_FAMILY, NO_GIVEN
from govdata.text.zh.followers import FOLLOW_WHOLE, FOLLOWS, HAN, TITLED, ended, marked, reach, stands
from govdata.text.zh.words import both

__all__ = [
    "JOINING",
    "LENGTHS",
    "OF_ONE",
    "SHORTEST_FULL",
    "SURE",
    "ends_early",
    "is_no_word",
    "is_thing",
    "name_like",
    "surely_given",
]

SURE = FAMILY - ALSO_WORDS
# Between the names of a list.
JOINING = frozenset("、和與与及")
SHORTEST_FULL = 3
# How many characters a given name has; three where two family names are joined (葉劉淑儀).
LENGTHS: tuple[int, ...] = (2, 1)
# Titles that stand for nobody without a name: 主席溫泰和先生 is one, 主席溫泰和議員 may be two.
OF_ONE = re.compile("先生|女士|小姐|博士|資深大律師|资深大律师|太平紳士|太平绅士|爵士|勳爵")
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


def is_thing(name: str) -> bool:
    """Whether what begins with a word rather goes on with a thing (任大學), or with nothing that people are called."""
    given = name[1:]
    return given in NO_GIVEN or (name[0] in _TO and not GIVEN.issuperset(given))


def surely_given(view: str, at: int, end: int) -> bool:
    """Whether what follows a word that is rarely a family name is what people are called, and something ends it."""
    given = view[at + 1 : end]
    liked = GIVEN.issuperset(given)
    if end - at < SHORTEST_FULL:
        return liked and (marked(view, end) or view[end] in _SHORT_FOLLOWERS)
    return (liked and ended(view, end)) or marked(view, end)


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
    end = 0 if stands(TITLED, view, at + 1) else reach(view, at + 1)
    if not end or view[at + 1 : end] in _ALSO_NOUNS or view[end : end + 1] in _NOUN_GOES_ON:
        return False
    return view[at] in _JOINING_VERBS or view[at + 1 : end] in _SAYING


def ends_early(view: str, end: int) -> bool:
    """Whether the last character is rather the word after the name; not where a title of one person ends both."""
    if not stands(FOLLOWS, view, end - 1) or _pointless(view, end - 1):
        return False
    if view[end - 1] in _NO_LAST_WORDS and not HAN.match(view[end : end + 1] or " "):
        return False  # 張雲正(中): nothing can end with such a word, so it is part of the name
    if reach(view, end) > reach(view, end - 1) > end:
        return False  # 畢佳明早前: 早前 ends the name, and 明早 is not meant
    title = OF_ONE.match(view, end)
    return title is None or view[title.end() : title.end() + 1] in _NO_TITLE_GOES_ON


def is_no_word(name: str) -> bool:
    """Whether a name begins with no word, or with one that is followed by what people are called."""
    given = name[1:]
    if name[0] not in ALSO_WORDS and name[0] not in HARDLY_FAMILY:
        return True
    return GIVEN.issuperset(given) and (len(given) > 1 or name[0] not in HARDLY_FAMILY)


def name_like(view: str, start: int, length: int) -> bool:
    """Whether so many characters can be a given name, by what they begin with and what stands after them."""
    given, end = view[start : start + length], start + length
    if len(given) < length or not all(HAN.match(char) for char in given):
        return False
    if given in _RARELY_GIVEN:
        sure = view[start - 1] in SURE - _ADVERBS_TOO and view[end : end + 1] in _SHORT_FOLLOWERS
        return sure or not HAN.match(view[end : end + 1] or " ") or stands(FOLLOW_WHOLE, view, end)
    if length == max(LENGTHS) and given[0] in _GIVEN_WORDS and not stands(FOLLOW_WHOLE, view, start):
        compound = view[max(0, start - 2) : start] in COMPOUND_FAMILY
        sure = ended(view, end) and (
            compound or (view[start - 1] in SURE - _ADVERBS_TOO and not stands(FOLLOWS, view, end - 1))
        )
        return sure or marked(view, end) or view[end] in JOINING or GIVEN.issuperset(given)
    return not stands(FOLLOWS, view, start)
