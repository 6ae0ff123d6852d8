"""English verbs of events as data: what each makes of its subject and object, and which type of event it tells."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["VERBS", "Verb"]


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


# What may stand between a verb and "with".
_MEANWHILE = (
    r"(?:today|yesterday|virtually|again|briefly|earlier(?: today)?|this (?:morning|afternoon|evening|week)|"
    r"(?:on |late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening))?|"
    r"(?:in|at) (?:the )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,3}(?:, [A-Z][\w.]+,?)*|on the (?:sidelines|margins) of "
    r"[^,.;]{3,90}|"
    r"on \d{1,2} [A-Z][a-z]+(?: \d{4})?,?|on [A-Z][a-z]+\.? \d{1,2}(?:, \d{4})?,?)"
)
_BY_PHONE = r"(?:by|over|on|via) (?:the )?(?:secure )?(?:(?:tele)?phone|video)(?: call| conference)?"
_CRITERIA = (
    r"(?:requirements?|criteri(?:a|on)|conditions?|targets?|needs?|standards?|deadlines?|goals?|costs?|demands?|"
    r"thresholds?|definition|objectives?|challenges?|expectations?)\b"
)
# What is launched without being opened.
_NO_LAUNCH = (
    r"(?:consultations?|operations?|raids?|investigations?|inquir(?:y|ies)|reviews?|search|call|missiles?|attacks?|"
    r"appeals?|proceedings|website|report|strikes?)\b"
)

# The order counts: the first pattern that fits a place wins.
VERBS = (
    Verb(
        "chair",
        r"(?:(?:co-)?chair(?:s|ed)?|presid(?:ed|es?) over) (?=(?:an?|the|its|his|her)\b)",
        None,
        "chair",
        noun=True,
    ),
    Verb(
        "meet",
        rf"(?:met|meets?|(?:is|are|was|were) meeting)(?: up)?(?:,? {_MEANWHILE})*(?: with(?= \w)|(?= (?:[A-Z]|"
        rf"(?:the|his|her|"
        rf"members|representatives|officials|leaders|separately|visiting|senior)\b)))(?! the (?:[\w-]+ )?{_CRITERIA})"
        rf"|met(?= {_MEANWHILE})",
        "meeting",
        "attendee",
        "counterpart",
    ),
    Verb(
        "call",
        r"(?:(?<!his )(?<!her )(?<!their )call(?:ed|s)?|pa(?:y|id|ys) (?:an? )?(?:\w+ )?calls?) on(?= (?:the |"
        r"[A-Z]))",
        "meeting",
        "visitor",
        "counterpart",
    ),
    Verb(
        "phone",
        rf"(?:spoke|talked|speaks?),? {_BY_PHONE}(?! with\b| to\b)|(?:spoke|spoken|talked|speaks?)(?:,? "
        rf"{_BY_PHONE})?(?:,? {_MEANWHILE})*(?:,? {_BY_PHONE})?,? (?:with|to)"
        r"(?= (?:the |his |her |their )?[A-Z])",
        "call",
        "attendee",
        "counterpart",
    ),
    Verb(
        "dial",
        r"(?:held|hold|holds|have|had|made|makes?) (?:[\w-]+ ){0,3}(?:(?:tele)?phone|video) (?:call|talks?|"
        r"conversation|"
        rf"conference|discussion|exchange)s?(?: {_MEANWHILE})*(?: with|(?= to))|"
        rf"(?:held|hold|holds|had|have) an? (?:\w+ )?(?:call|conversation)(?: {_MEANWHILE})* with|"
        r"received an? (?:call|(?:[\w-]+ ){0,2}(?:tele)?phone call)(?: today| yesterday)? from|"
        r"(?:tele)?phoned(?= (?:the )?[A-Z])",
        "call",
        "attendee",
        "counterpart",
    ),
    Verb(
        "talks",
        r"(?:held|hold|holds|have|had) (?:[\w-]+ ){0,3}(?:talks?|discussions?|meetings?|bilaterals?|consultations|"
        rf"exchange of views)(?:,? {_MEANWHILE})* with|received an? (?:courtesy|farewell|introductory) (?:call|"
        rf"visit) (?:from|by)",
        "meeting",
        "attendee",
        "counterpart",
    ),
    Verb(
        "receive",
        r"(?:received|receives|receive|welcomed|hosted|hosts|(?<=will )host|(?:is|are) hosting)"
        r"(?= (?:the |his |her |visiting |outgoing |\w+'s )*[A-Z])",
        "meeting",
        "host",
        "counterpart",
    ),
    Verb("inspect", r"inspect(?:ed|s)?(?= (?:the |an? |[A-Z]))", "inspection", "visitor", place=True),
    Verb(
        "visit",
        r"(?:visit(?:ed|s)?|(?:is|are) visiting|tour(?:ed|s)?)(?= (?:the |an? |[A-Z]))",
        "visit",
        "visitor",
        place=True,
    ),
    Verb(
        "trip",
        r"(?:ma[kd]e|beg[ai]n|begins|start(?:ed|s)?|conduct(?:ed|s)?|embark(?:ed|s)? on|undert(?:ake|ook)|"
        r"pa(?:y|id|ys)|(?<=will )continue|conclud(?:ed|es?)|wrapped up|(?:is|was|(?<=be )) ?on) (?:his|her|an?|"
        r"their) (?:\S+ ){0,3}(?:visit|trip|tour) to",
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
        r"(?:from|on) \d| (?:the )?[A-Z][\w-]+(?:,? [A-Z][\w-]+)?,? (?:today|tomorrow|yesterday|on [A-Z]\w+day|"
        r"this week)\b)|(?<=will be )in(?= [A-Z][a-z]+)|"
        r"(?:travel(?:s|led)?|heads?|(?:is|are) (?:heading|travelling|traveling)) to(?= (?:the "
        r")?[A-Z])",
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
    Verb(
        "officiate",
        r"officiat(?:ed|es?) at|le(?:d|ads?)(?= (?:the|an?) (?:[\w-]+ ){0,3}(?:groundbreaking|ceremony|"
        r"inauguration|launch|"
        r"unveiling|turnover|handover|commemoration|celebrations?)\b)",
        None,
        "officiant",
        noun=True,
    ),
    Verb("officiated", r"(?:was|were) (?:jointly |also )?officiated(?: at)? by", None, "host", noun=True),
    Verb(
        "witness",
        r"witness(?:ed|es)?(?= (?:the|an?) (?:[\w-]+ ){0,2}(?:signing|exchange) )",
        "signing",
        "attendee",
    ),
    Verb(
        "solemn",
        r"la(?:id|ys?) (?:a |the )?(?:foundation stones?|wreaths?)|br(?:oke|eaks?) ground|turn(?:ed|s) the "
        r"(?:first )?(?:sod|"
        r"soil)|cut the ribbon|unveil(?:ed|s)?(?= (?:an?|the) (?:[\w-]+ ){0,3}(?:plaques?|statue|memorial|"
        r"monument|mural)\b)|"
        r"(?:was|were) (?:today )?sworn in|took the oath|administered the oath",
        "ceremony",
        "officiant",
    ),
    Verb("hand", r"hand(?:ed|s)? over|turn(?:ed|s)? over", "ceremony", "officiant"),
    Verb(
        "credentials",
        r"present(?:ed|s)? (?:(?:his|her|their) )?(?:[Ll]etters? of [Cc]redence|[Cc]redentials)",
        "ceremony",
        "attendee",
    ),
    Verb(
        "open",
        r"(?:officially |formally )(?:open(?:ed|s)?|launch(?:ed|es)?)|inaugurat(?:ed|es?)|opened(?= (?:the|an?) )"
        r"|(?<=will )open(?= (?:the|an?) )|flagged off|dedicated(?= [^.;]{3,80} to the nation)"
        rf"|launch(?:ed|es)?(?= (?:the|an?) (?!(?:[\w'-]+ ){{0,4}}{_NO_LAUNCH}))",
        "opening",
        "officiant",
    ),
    Verb(
        "attend",
        r"(?:attend(?:ed|s)?|participat(?:ed|es?) in|took part in|take part in|represent(?:ed|s)?(?: "
        r"[A-Z][\w-]+){1,4} at|join(?:ed|s)?|grac(?:ed?|es))",
        None,
        "attendee",
        noun=True,
    ),
    Verb(
        "signed",
        r"(?:was|were|has been|have been|(?<=be )) ?(?:also |formally |officially |today )?signed(?! into law| "
        r"up| off)",
        "signing",
        "signatory",
        "signatory",
    ),
    Verb(
        "sign",
        r"sign(?:ed|s)?(?= (?:an?|the|two|three|their|its) )|(?:sign(?:ed|s)?|ink(?:ed|s)?)(?= (?:[\w-]+ ){0,4}"
        r"(?:agreements?|treaty|treaties|MoUs?|memorandum|memoranda|pacts?|accords?|declaration|deals?|protocols?)\b)",
        "signing",
        "signatory",
        "signatory",
    ),
    Verb(
        "opened",
        r"(?:was|were|has been|have been|(?<=be )) ?(?:also |today |jointly )?(?:(?:officially |formally )?(?:opened|"
        r"launched)|inaugurated|unveiled|commissioned)(?= (?:by|on|in|at|today|yesterday|this) )",
        "opening",
        "officiant",
        "officiant",
    ),
    Verb(
        "place",
        r"(?:took|takes?|taking) place|(?:is|are|was|were) (?:set|scheduled|slated) for(?= )",
        None,
        "host",
        noun=True,
    ),
    Verb(
        "host",
        r"(?:(?:co-)?host(?:ed|s)?|held|hold|conven(?:ed|es?)|(?:co-)?organis(?:ed|es?)|organiz(?:ed|es?)|"
        r"conduct(?:ed|s)?"
        r"(?= (?:an?|the|its|their) (?:[\w-]+ ){0,4}(?:[Ee]xercise|drill|seminar|workshop|briefing)\b))(?! by)",
        None,
        "host",
        noun=True,
    ),
    Verb(
        "depart",
        rf"(?:depart(?:ed|s)?|leaves?|left|set off|sets off)(?:,? {_MEANWHILE}| tomorrow)?(?= (?:for|to) [A-Z])",
        "departure",
        "attendee",
    ),
    Verb(
        "return",
        r"return(?:ed|s)?(?= (?:home |back )?(?:(?:for|to) [A-Z]|on [A-Z\d]|tomorrow|tonight|yesterday|today|"
        r"this [a-z]))",
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
        r"(?:was|were) sentenced|sentenced(?= [A-Z]| on [A-Z])|plead(?:ed)? guilty|pled guilty|(?:was|"
        r"were) (?:convicted|found guilty|arraigned|fined|jailed|imprisoned|remanded|acquitted)|convicted(?= [A-Z])|"
        r"found(?= [^.;]{3,70} guilty)|made (?:his|her|their|an) (?:initial|first) (?:court )?appearance|"
        r"(?:appeared|(?<=will )appear) (?:in|before|at) (?:the |an? )?"
        r"(?:[\w']+ ){0,4}(?:[Cc]ourts?|[Mm]agistrates?|[Jj]udge)\b",
        "hearing",
        "other",
    ),
    Verb(
        "operate",
        r"(?:conduct(?:ed)?|mount(?:ed)?|launch(?:ed)?|carried out)(?= (?:an?|a series of|the|several|its|their) "
        r"(?:[\w'-]+ ){0,4}(?:operations?|raids?)\b)|(?<!the )(?<!for )(?<!of )(?<!with )(?:arrested|seized|"
        r"detained|intercepted|smashed|rescued|airlifted|evacuated)(?= )",
        "operation",
        "organizer",
    ),
    Verb("charge", r"(?:was|were|has been|have been) (?:charged|indicted)", "hearing", "other"),
)
