"""In which part somebody takes part in an event.

schema.org says by properties what these codes say by terms. Its `attendee` is whoever attends, so it covers
every role that can only be had by being there; a signatory or an appointee may be absent.
"""

from __future__ import annotations

from typing import Final

from govdata.codes import IPTC, SCHEMA_ORG, Code, CodeList

PARTICIPATION_ROLE: Final = CodeList(
    name="participation-role",
    title="Role in an event",
    title_zh_hant="參與角色",
    title_zh_hans="参与角色",
    definition="In which part an actor took part in an event.",
    codes=(
        Code(
            "host",
            "Host",
            "東道主",
            "东道主",
            "Receives the others.",
            # Close: who receives the guests has not always organized the event.
            (("close", f"{SCHEMA_ORG}organizer"),),
        ),
        Code(
            "organizer",
            "Organizer",
            "主辦方",
            "主办方",
            "Arranges the event and answers for it.",
            (
                ("exact", f"{SCHEMA_ORG}organizer"),
                # Close: the general one of several IPTC roles that part the work of an organizer.
                ("close", f"{IPTC}eventorganiserrole/general"),
            ),
        ),
        Code(
            "chair",
            "Chair",
            "主席",
            "主席",
            "Leads the meeting or the discussion.",
            # Close: a moderator leads the talk, and a chair leads the body as well.
            (("close", f"{IPTC}eventparticipantrole/moderator"), ("broad", f"{SCHEMA_ORG}attendee")),
        ),
        Code(
            "speaker",
            "Speaker",
            "致辭者",
            "讲话人",
            "Addresses the others.",
            # Close, both: a performer or presenter carries the show, a speaker may only say a few words of greeting.
            (("close", f"{SCHEMA_ORG}performer"), ("close", f"{IPTC}eventparticipantrole/presenter")),
        ),
        Code(
            "officiant",
            "Officiant",
            "主禮嘉賓",
            "主礼嘉宾",
            "Performs the formal act of a ceremony, such as to cut the ribbon or to hand over the award.",
            (("broad", f"{SCHEMA_ORG}attendee"),),
        ),
        Code(
            "guest",
            "Guest",
            "嘉賓",
            "嘉宾",
            "Attends on invitation.",
            (("broad", f"{SCHEMA_ORG}attendee"),),
        ),
        Code(
            "attendee",
            "Attendee",
            "出席者",
            "出席者",
            "Attends; the text says no more about their part.",
            (("exact", f"{SCHEMA_ORG}attendee"),),
        ),
        Code(
            "counterpart",
            "Counterpart",
            "會晤對象",
            "会晤对象",
            "Is whom the release's own side met or called.",
            (("broad", f"{SCHEMA_ORG}attendee"),),
        ),
        Code(
            "visitor",
            "Visitor",
            "到訪者",
            "来访者",
            "Goes to a place, a body or a country to see it or to be received there.",
            (("broad", f"{SCHEMA_ORG}attendee"),),
        ),
        Code(
            "accompanying",
            "Accompanying",
            "陪同人員",
            "陪同人员",
            "Is there together with somebody who has another role.",
            (("broad", f"{SCHEMA_ORG}attendee"),),
        ),
        Code("signatory", "Signatory", "簽署方", "签署方", "Signs, or has the document signed on its behalf."),
        Code("appointee", "Appointee", "獲任命者", "被任命者", "Is given the office."),
        Code("other", "Other", "其他", "其他", "Takes part in a way that this list does not name."),
    ),
)
