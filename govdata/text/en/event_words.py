"""English words of events as data: verbs with what they make of subject and object, and nouns with their event type."""

from __future__ import annotations

import re
from typing import NamedTuple

from govdata.text.wordlist import words

__all__ = ["BASE", "NOUN", "NOUNS", "STEMS", "VERBS", "Verb", "head_of", "noun_type"]


class Verb(NamedTuple):
    """A kind of event that a verb tells.

    `type` None: the noun of the object says it. `subject` and `object` are the roles of the people before and after the
    verb; `noun` says that the object must be the noun of an event; `place` that the object is a place.
    """

    key: str
    pattern: str
    type: str | None
    subject: str
    object: str = ""
    noun: bool = False
    place: bool = False


# The order counts: the first pattern that fits a place wins.
VERBS = (
    Verb("chair", r"chair(?:s|ed)? (?=(?:an?|the|its|his|her)\b)", None, "chair", noun=True),
    Verb(
        "meet",
        r"(?:met|meets?)(?: up)?(?: (?:today|yesterday|virtually|in [A-Z]\w+))*(?: with)?(?= (?:the|[A-Z]|his|her|"
        r"members|representatives|officials|leaders|separately|visiting|senior))",
        "meeting",
        "attendee",
        "counterpart",
    ),
    Verb(
        "call",
        r"(?:(?<!his )(?<!her )(?<!their )call(?:ed|s)?|pa(?:y|id|ys) (?:an? )?(?:\w+ )?calls?) on(?= (?:the |[A-Z]))",
        "meeting",
        "visitor",
        "counterpart",
    ),
    Verb(
        "phone",
        r"(?:spoke|talked)(?: by (?:phone|telephone|video))?(?: (?:today|yesterday|earlier today|this (?:morning|"
        r"afternoon|evening)))? (?:with|to)(?= (?:the )?[A-Z])",
        "call",
        "attendee",
        "counterpart",
    ),
    Verb(
        "talks",
        r"(?:held|hold|have|had) (?:\w+ )?(?:talks|discussions|meetings?) with",
        "meeting",
        "attendee",
        "counterpart",
    ),
    Verb("inspect", r"inspect(?:ed|s)?(?= (?:the |an? |[A-Z]))", "inspection", "visitor", place=True),
    Verb("visit", r"(?:visit(?:ed|s)?|tour(?:ed|s)?)(?= (?:the |an? |[A-Z]))", "visit", "visitor", place=True),
    Verb(
        "trip",
        r"(?:ma[kd]e|beg[ai]n|begins|start(?:ed|s)?|conduct(?:ed|s)?|embark(?:ed|s)? on|undert(?:ake|ook)|"
        r"pa(?:y|id|ys)|(?<=will )continue|(?:is|was) on) (?:his|her|an?|their) (?:\S+ ){0,3}(?:visit|trip|tour) to",
        "visit",
        "visitor",
        place=True,
    ),
    Verb(
        "lead",
        r"le(?:d|ads?) (?:an?|the) (?:[\w-]+ ){0,2}(?:(?:visit|tour)\b|delegation to(?= [A-Z]))",
        "visit",
        "visitor",
    ),
    Verb(
        "stay",
        r"(?:(?:is|was) in|(?<=will be )in)(?= (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?(?: for [\w -]{3,30})? "
        r"(?:from|on) \d)|travel(?:s|led)? to(?= (?:the )?[A-Z])",
        "visit",
        "visitor",
        place=True,
    ),
    Verb(
        "speech",
        r"(?:deliver(?:ed|s)?|gave|give|made|make)(?= (?:an? |the |his |her |opening |closing |"
        r"welcome |keynote )+(?:\w+ )?(?:speech|address|remarks|lecture|statement)\b)",
        "speech",
        "speaker",
    ),
    Verb(
        "brief",
        r"(?:said|told \w+|met the (?:media|press)) (?:at|in|during)(?= (?:an?|the|today's) (?:[\w-]+ ){0,3}(?:press "
        r"conference|media (?:session|briefing)|press briefing|news conference|stand-?up)\b)",
        "briefing",
        "speaker",
        noun=True,
    ),
    Verb("speak", r"(?:spoke|speaks?|speaking) at|address(?:ed|es)?(?= (?:the|an?) )", "speech", "speaker"),
    Verb("officiate", r"officiat(?:ed|es?) at", None, "officiant", noun=True),
    Verb("officiated", r"(?:was|were) (?:jointly |also )?officiated(?: at)? by", None, "host", noun=True),
    Verb(
        "credentials",
        r"present(?:ed|s)? (?:(?:his|her|their) )?(?:[Ll]etters? of [Cc]redence|[Cc]redentials)",
        "ceremony",
        "attendee",
    ),
    Verb(
        "open",
        r"(?:officially |formally )(?:open(?:ed|s)?|launch(?:ed|es)?)|inaugurat(?:ed|es?)|opened(?= (?:the|an?) )"
        r"|(?<=will )open(?= (?:the|an?) )",
        "opening",
        "officiant",
    ),
    Verb(
        "attend",
        r"(?:attend(?:ed|s)?|participat(?:ed|es?) in|took part in|take part in|join(?:ed|s)?|grac(?:ed?|es))",
        None,
        "attendee",
        noun=True,
    ),
    Verb("sign", r"sign(?:ed|s)?(?= (?:an?|the|two|three) )", "signing", "signatory", "signatory"),
    Verb(
        "host",
        r"(?:host(?:ed|s)?|held|hold|conven(?:ed|es?)|organis(?:ed|es?)|organiz(?:ed|es?))(?! by)",
        None,
        "host",
        noun=True,
    ),
    Verb(
        "depart",
        r"(?:depart(?:ed|s)?|leaves?|left|set off|sets off)(?= (?:for|to) [A-Z])",
        "departure",
        "attendee",
    ),
    Verb(
        "return",
        r"return(?:ed|s)?(?= (?:(?:for|to) [A-Z]|on [A-Z\d]|tomorrow|tonight|yesterday|today|this [a-z]))",
        "return",
        "attendee",
    ),
    Verb(
        "run",
        r"(?:runs?|(?:is|are) (?:on (?:display|show)|open)|(?<=will be )(?:on (?:display|show)|open))"
        r"(?= (?:from|until|till|through|to) )|(?:(?<=will )(?:commence|begin|start|resume)|commences|begins|resumes)"
        r"(?= (?:at|in|on|tomorrow|today) )|(?:(?<=will )open|opens)"
        r"(?= (?:to the public|tomorrow|today|on \d|on [A-Z]))",
        None,
        "host",
        noun=True,
    ),
    Verb(
        "stage",
        r"(?:(?<=will )(?:present|stage)|presents|presented|staged)(?= (?:an?|the|its) )",
        None,
        "host",
        noun=True,
    ),
    Verb("perform", r"perform(?:ed|s)?(?= (?:at|in|on) )", "performance", "attendee"),
    Verb("arrive", r"arriv(?:ed|es?)(?= (?:in|at) )", "arrival", "attendee"),
    Verb(
        "sentence",
        r"(?:was|were) sentenced|sentenced (?=[A-Z]|on [A-Z])|plead(?:ed)? guilty|pled guilty|(?:was|"
        r"were) (?:convicted|found guilty|arraigned)|convicted (?=[A-Z])",
        "hearing",
        "other",
    ),
    Verb(
        "operate",
        r"(?:conduct(?:ed)?|mount(?:ed)?|launch(?:ed)?|carried out)(?= (?:an?|a series of|the|several|its|their) "
        r"(?:[\w'-]+ ){0,4}(?:operations?|raids?)\b)|(?:arrested|seized|detained|intercepted|smashed)(?= )",
        "operation",
        "organizer",
    ),
    Verb("charge", r"(?:was|were|has been|have been) (?:charged|indicted)", "hearing", "other"),
)

# Parts of words, one of which stands wherever a verb of those above does: cheap to look for before the patterns.
STEMS = (
    *("chair", "met ", "meet", "call", "spoke", "spea", "talk", "iscussion", "inspect", "visit", "tour", "trip"),
    *("delegation", "travel", "is in ", "was in ", "be in ", "speech", "address", "remarks", "lecture", "statement"),
    *("conference", "briefing", "session", "stand", "officiat", "redent", "redence", "open", "launch", "inaugurat"),
    *("attend", "participat", "part in", "join", "grac", "sign", "host", "held", "hold", "conven", "organi", "present"),
    *(
        "stage",
        "depart",
        "leave",
        "left",
        "set off",
        "sets off",
        "return",
        "arriv",
        "run",
        "display",
        "show",
        "commence",
    ),
    *("begin", "start", "resume", "perform", "entence", "guilty", "convicted", "arraigned", "operation", "raid"),
    *("arrested", "seized", "detained", "intercepted", "smashed", "charged", "indicted"),
)

# Nouns in small letters, each with the type of event that it names.
NOUNS = {
    noun: type_
    for type_, nouns in {
        "ceremony": "ceremony|inauguration|unveiling|commissioning|parade|graduation|convocation|investiture|"
        "groundbreaking",
        "opening": "opening|launch",
        "signing": "signing",
        "reception": "reception|dinner|lunch|luncheon|cocktail|cocktails|banquet|party|gala|breakfast|tea",
        "conference": "forum|summit|conference|symposium|congress|seminar|convention|colloquium|workshop|"
        "roundtable|session|sessions|webinar|dialogue|conclave",
        "briefing": "briefing|standup|stand-up|doorstop|press conference|news conference|media session",
        "exhibition": "exhibition|expo|exposition|fair|showcase|carnival|festival",
        "performance": "talk|concert|performance|show|recital",
        "competition": "competition|championship|championships|tournament|race|match|contest|games",
        "meeting": "meeting|talks|consultation",
        "exercise": "drill|exercise",
        "hearing": "hearing|inquest|trial|inquiry|sentencing|arraignment",
        "visit": "visit|tour",
    }.items()
    for noun in nouns.split("|")
}
NOUN = re.compile(r"\b(?:" + "|".join(sorted(NOUNS, key=len, reverse=True)) + r")\b", re.IGNORECASE)
_TAIL = re.compile(r"(?<!^) (?:of|in|with|on|for|at|to|between|organi[sz]ed|hosted|held)\b")

# Base forms: after "will" in the same sentence they tell of what is to come.
BASE = words("visit tour meet call inspect attend join sign deliver give host hold return depart perform") | {
    "meet with",
    "call on",
}


def head_of(name: str) -> str:
    """The words of a noun phrase before what says of what, where or by whom."""
    return _TAIL.split(name, maxsplit=1)[0]


def noun_type(name: str) -> str | None:
    """The type of event that a noun phrase names: by the last noun of its head, else by its last noun at all."""
    nouns = NOUN.findall(head_of(name)) or NOUN.findall(name)
    return NOUNS[nouns[-1].lower()] if nouns else None
