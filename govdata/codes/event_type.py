"""What kind of thing happened.

schema.org names few events outside entertainment, so most codes have only the wider term `Event` there. Media topics
are subjects of news and not kinds of events, so a match with one is never better than close. Of the EU list
of public event types only the term that the Core Public Event Vocabulary shows is matched: the others could not be
confirmed from an official file.
"""

from __future__ import annotations

from typing import Final

from govdata.codes import EU_EVENT_TYPE, IPTC, SCHEMA_ORG, Code, CodeList

EVENT_TYPE: Final = CodeList(
    name="event-type",
    title="Type of event",
    title_zh_hant="活動類型",
    title_zh_hans="活动类型",
    definition="What kind of thing happened or will happen.",
    codes=(
        Code(
            "meeting",
            "Meeting",
            "會面",
            "会见或会谈",
            "People come together, in one room or by video link, to talk about matters of business.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "call",
            "Call",
            "通話",
            "通话",
            "A conversation by telephone or video between a few office-holders.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "visit",
            "Visit",
            "訪問",
            "访问",
            "Somebody goes to a place, a body or a country to see it or to be received there.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "inspection",
            "Inspection",
            "視察",
            "视察",
            "Somebody goes to see the state of works, services or premises for which they are responsible.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "ceremony",
            "Ceremony",
            "典禮",
            "仪式",
            "A formal act of commemoration, award, oath or celebration that is no opening and no signing.",
            (
                ("broad", f"{SCHEMA_ORG}Event"),
                # Close: a subject of news, which counts openings among the ceremonies.
                ("close", f"{IPTC}mediatopic/20000501"),
            ),
        ),
        Code(
            "opening",
            "Opening",
            "開幕或啟用",
            "开幕或启用",
            "Something is opened, launched, inaugurated or started formally, such as a building, a fair or a campaign.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "signing",
            "Signing",
            "簽署",
            "签署",
            "An agreement, a memorandum, a treaty or a law is signed.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "conference",
            "Conference or forum",
            "會議或論壇",
            "会议或论坛",
            "A gathering with a programme on a theme, such as a conference, a summit, a forum or a seminar.",
            # Close: the term is pending and its description does not say whether a summit or a seminar is one.
            (("close", f"{SCHEMA_ORG}ConferenceEvent"), ("broad", f"{SCHEMA_ORG}Event")),
        ),
        Code(
            "speech",
            "Speech",
            "致辭",
            "讲话",
            "Somebody addresses an audience.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "briefing",
            "Press briefing",
            "記者會",
            "新闻发布会",
            "The press is informed and may ask questions.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "reception",
            "Reception or banquet",
            "酒會或宴會",
            "招待会或宴会",
            "Guests are received with food or drink, such as at a reception, a lunch or a dinner.",
            # Broad: a social event may as well be private and without any host in office.
            (("broad", f"{SCHEMA_ORG}SocialEvent"),),
        ),
        Code(
            "exhibition",
            "Exhibition or fair",
            "展覽",
            "展览",
            "Things are on show to visitors for some time, such as in a museum or at a trade fair.",
            (
                ("exact", f"{SCHEMA_ORG}ExhibitionEvent"),
                # Close: the list says no more of it than its name.
                ("close", f"{EU_EVENT_TYPE}EXHIBITION"),
            ),
        ),
        Code(
            "performance",
            "Performance",
            "表演",
            "演出",
            "Artists perform before an audience, such as in a concert, a play or a parade.",
            # Close: the term is pending and takes in performative sports, which are competitions here.
            (("close", f"{SCHEMA_ORG}PerformingArtsEvent"), ("broad", f"{SCHEMA_ORG}Event")),
        ),
        # Not schema:SportsEvent, which is narrower: a contest of design or of spelling is a competition too.
        Code(
            "competition",
            "Competition",
            "比賽",
            "比赛",
            "People or teams compete for a result or a prize, in sport or in anything else.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "exercise",
            "Exercise or drill",
            "演習",
            "演习",
            "Services or troops practise what they would do in earnest.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "departure",
            "Departure",
            "啟程",
            "启程",
            "Somebody leaves a place for another.",
            # Close: schema.org has the act of departing, not an event of its own.
            (("close", f"{SCHEMA_ORG}DepartAction"), ("broad", f"{SCHEMA_ORG}Event")),
        ),
        Code(
            "arrival",
            "Arrival",
            "抵達",
            "抵达",
            "Somebody comes to a place from another.",
            # Close: schema.org has the act of arriving, not an event of its own.
            (("close", f"{SCHEMA_ORG}ArriveAction"), ("broad", f"{SCHEMA_ORG}Event")),
        ),
        Code(
            "return",
            "Return",
            "返回",
            "返回",
            "Somebody comes back to where their journey began.",
            # Broad: a return is an arrival at one's own place. Not schema:ReturnAction, which gives goods back.
            (("broad", f"{SCHEMA_ORG}ArriveAction"), ("broad", f"{SCHEMA_ORG}Event")),
        ),
        Code(
            "appointment",
            "Appointment",
            "任免",
            "任免",
            "Somebody is given an office or leaves it by a formal decision.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "election",
            "Election",
            "選舉",
            "选举",
            "People vote to choose office-holders or to decide a question.",
            (
                ("broad", f"{SCHEMA_ORG}Event"),
                # Close: a subject of news, which has the choice of representatives only; a referendum stands beside it.
                ("close", f"{IPTC}mediatopic/20000574"),
            ),
        ),
        Code(
            "hearing",
            "Hearing",
            "聆訊",
            "听证或庭审",
            "A court, a committee or an inquiry hears parties or witnesses.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "operation",
            "Operation",
            "行動",
            "行动",
            "Services act in the field, such as in a rescue, a raid, a clean-up or an evacuation.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "announcement",
            "Announcement",
            "公布",
            "公布",
            "A decision, a result or a plan is made public.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        Code(
            "consultation",
            "Consultation",
            "諮詢",
            "征求意见",
            "The public or those concerned may comment on a plan for some time.",
            (("broad", f"{SCHEMA_ORG}Event"),),
        ),
        # No match: a deadline is a moment up to which something may be done, nothing happens at it.
        Code(
            "deadline",
            "Deadline",
            "截止日期",
            "截止日期",
            "The last moment at which something can be handed in, claimed or paid.",
        ),
        Code("other", "Other", "其他", "其他", "An event of a kind that this list does not name."),
    ),
)
