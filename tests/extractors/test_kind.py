from __future__ import annotations

import pytest

from tests.parsing.record import draft, events


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Speech by SHP at Ferry Forum", "speech"),
        ("SHP's speech at Ferry Forum", "speech"),
        ("Opening remarks by SHP", "speech"),
        ("LCQ3: Ferry fares", "parliamentary-reply"),
        ("立法會三題：渡輪收費", "parliamentary-reply"),
        ("Transcript of remarks by SHP", "transcript"),
        ("Statement on ferry fares", "statement"),
        ("港口局局長致辭", "speech"),
        ("港口局局長出席論壇並致辭", None),
        ("Minister comments on speech therapy", None),
        ("Addressing ferry fares", None),
        ("Minister Ada Lim Delivers Remarks at Ferry Forum", "speech"),
        ("Written reply by the Minister to a question on ferries", "parliamentary-reply"),
        ("Doorstop interview, Selm", "transcript"),
        ("Interview with Kai Lau, Radio Selm", "transcript"),
        ("Interviews for pilots begin", None),
    ],
)
def test_the_title_says_what_kind_of_document_it_is(title: str, kind: str | None) -> None:
    assert draft(f"{title}\n\nText.").data.get("type") == kind


def test_a_line_above_a_speech_says_when_and_by_whom_it_was_given() -> None:
    text = (
        "Speech on the future of ferries\n\nPublished 5 March 2026\n\nDelivered on: 3 March 2026\n"
        "Delivered by: The Hon Ada Lim\n\nFriends, I met the pilots of Selm last week, and we opened a quay."
    )
    assert events(draft(text, language="en").data) == ["speech | Speech | 2026-03-03, held | Ada Lim: speaker"]
