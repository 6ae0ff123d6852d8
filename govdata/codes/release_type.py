"""What kind of document a release is.

Of the IPTC genres only these two fit. `Advisory` is a note of a news provider to its own customers and
`Question_and_Answer_Session` an interview, so neither a notice nor a parliamentary reply maps to them.
"""

from __future__ import annotations

from typing import Final

from govdata.codes import IPTC, SCHEMA_ORG, Code, CodeList

RELEASE_TYPE: Final = CodeList(
    name="release-type",
    title="Type of release",
    title_zh_hant="公報類型",
    title_zh_hans="新闻稿类型",
    definition="What kind of document the publisher issued.",
    codes=(
        Code(
            "press-release",
            "Press release",
            "新聞公報",
            "新闻稿",
            "An account of something the government did, decided or plans, written for the press and the public.",
            (
                ("exact", f"{IPTC}genre/Press_Release"),
                # schema.org has no press release; its news article is meant for the work of a newsroom.
                ("close", f"{SCHEMA_ORG}NewsArticle"),
            ),
        ),
        Code(
            "statement",
            "Statement",
            "聲明",
            "声明",
            "The position of a body or an office-holder on a matter, issued in its own words.",
        ),
        Code(
            "speech",
            "Speech",
            "演辭",
            "讲话",
            "The text of a speech that is or was to be delivered by an office-holder.",
            # Close: a speech is often published from the prepared text, not word for word as it was delivered.
            (("close", f"{IPTC}genre/Transcript_and_Verbatim"),),
        ),
        Code(
            "transcript",
            "Transcript",
            "談話全文",
            "文字实录",
            "A word-for-word account of what was said, such as remarks to the press with questions and answers.",
            (("exact", f"{IPTC}genre/Transcript_and_Verbatim"),),
        ),
        Code(
            "parliamentary-reply",
            "Parliamentary reply",
            "議會質詢答覆",
            "议会质询答复",
            "The government's answer to a question that a member of a legislature put to it.",
        ),
        Code(
            "notice",
            "Notice",
            "公告",
            "公告",
            "A practical notice to the public, such as a closure, a warning, a date to keep or an invitation.",
        ),
        Code("other", "Other", "其他", "其他", "A document of a kind that this list does not name."),
    ),
)
