"""English words of events as data: nouns with their event type, parts of verbs, and the kinds of verbs."""

from __future__ import annotations

import re

from govdata.text.wordlist import words

__all__ = ["BASE", "NOUN", "NOUNS", "SIGNS", "STEMS", "head_of", "noun_type"]

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
    *("arrested", "seized", "detained", "intercepted", "smashed", "charged", "indicted", "presid", "phone", "call"),
    *("receive", "welcomed", "conclud", "wrapped", "witness", "wreath", "foundation", "broke ", "breaks ", "ribbon"),
    *("unveil", "sworn", "oath", "flagged", "dedicated", "commissioned", " place", "fined", "jailed", "imprisoned"),
    *(
        "remanded",
        "acquitted",
        "ppear",
        "led the",
        "led a",
        "scheduled",
        "set for",
        "conduct",
        "video",
        " over",
        "represent",
        "head",
        "rescue",
        "lifted",
        "evacuat",
    ),
)

# Without one of these in a sentence that names nobody, nobody does anything in it.
SIGNS = (
    *("He ", "She ", " he ", " she ", "held", "hold", "host", "conven", "organi", "sign", "open", "launch", "inaugur"),
    *("officiat", "inquest", "hearing", "run", "display", "perform", "present", "stage", "on show", "entenc", "guilty"),
    *("convicted", "arraigned", "charged", "indicted", "operation", "raid", "arrested", "seized", "detained"),
    *("inister", "resident", "remier", "ecretary", "overnor", "hief Exec", "King", "Queen", "Prin", "Du"),
    *("ajest", "Highness", "ommissioner", "mbassador", "hancellor", "scheduled", "set for", "rescue", "lifted"),
    *(" place", "unveil", "fined", "jailed", "remanded", "ppear", "I ", "We ", " we ", "evacuat", "intercepted"),
    *("smashed", "elegation", "eam ", "ommittee", "anel", "ouncil", "embers", "rchestra"),
)

# Kinds of verbs, by their keys. These tell something though nobody is named.
IMPERSONAL = words("officiated host sentence charge open operate run perform stage place signed opened")
# These tell what a group does, or somebody who is known by a post alone, where the sentence says when.
OF_GROUPS = words(
    "trip visit stay lead return depart arrive attend perform meet talks dial phone receive speech speak open sign "
    "inspect call"
)
# What these say without a day of its own is no event.
DATED = words("hand run perform stage stay place signed opened operate")
# They also tell of events after "will be".
WITH_BE = words("trip place host sentence charge stay run signed opened")
# Their subject is the event.
PASSIVES = words("run officiated place signed opened")
# A journey names the day; what it is for has none of its own: "will leave for X today to attend Y".
TRIPS = words("depart return arrive trip")
STAYS = words("visit stay lead")
# The day that stands after one of these is its own.
JOURNEYS = words("depart return arrive")
# Of these the present tells what is to come: "arrives on Friday".
SCHEDULED = words("depart return arrive stay run")
MEETINGS = words("meet call talks")
# Two who are named before these do it with each other.
OF_TWO = words("meet phone")

# Nouns in small letters, each with the type of event that it names.
NOUNS = {
    noun: type_
    for type_, nouns in {
        "ceremony": "ceremony|inauguration|unveiling|commissioning|parade|graduation|convocation|investiture|"
        "groundbreaking|swearing-in|oath-taking|turnover|handover|vigil|memorial service|church service|commemoration|"
        "wreath-laying|flag-raising|blessing|celebration|celebrations",
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
BASE = words(
    "visit tour meet call inspect attend join sign deliver give host hold return depart perform address chair co-chair "
    "receive inaugurate launch witness open welcome convene"
) | {"meet with", "call on", "speak at", "take part in", "participate in", "officiate at", "preside over", "have"}


def head_of(name: str) -> str:
    """The words of a noun phrase before what says of what, where or by whom."""
    return _TAIL.split(name, maxsplit=1)[0]


def noun_type(name: str) -> str | None:
    """The type of event that a noun phrase names: by the last noun of its head, else by its last noun at all."""
    nouns = NOUN.findall(head_of(name)) or NOUN.findall(name)
    return NOUNS[nouns[-1].lower()] if nouns else None
