from __future__ import annotations

import re
from unicodedata import east_asian_width

from hypothesis import given
from hypothesis import strategies as st

from govdata.showing import screen, shown
from tests.showing.test_showing import DATA, TEXT

PAINT = re.compile(r"\033\[[0-9;]*m")


def written(text: str, *, color: bool = False, data: dict[str, object] | None = None) -> str:
    return "".join(screen.write(shown("a.txt", DATA if data is None else data, text), color=color))


def cells(line: str) -> int:
    return sum(2 if east_asian_width(one) in "WF" else 1 for one in line)


def test_without_colors_brackets_hold_what_was_read_and_numbers_lead_to_the_table() -> None:
    lines = written(TEXT).splitlines()
    assert lines[:4] == [f"── a.txt {'─' * 71}", "⟦Quay opens⟧", "", "⟦Ada Lim⟧[1] opens[3] Kit."]
    assert "  1 person        Ms Ada Lim" in lines
    assert "                  of Selm Council" in lines


def test_with_colors_there_are_no_brackets() -> None:
    text = written(TEXT, color=True)
    assert "\033[1;36mAda Lim\033[0m" in text
    assert "⟦" not in text
    assert PAINT.sub("", text).splitlines()[3] == "Ada Lim[1] opens[3] Kit."


def test_chinese_is_broken_where_the_line_is_full() -> None:
    lines = written("港口局局長" * 20, data={}).splitlines()
    assert [cells(line) for line in lines[1:4]] == [80, 80, 40]


def test_nothing_in_a_text_can_move_the_cursor_or_turn_the_line() -> None:
    text = written("a\u202eb\u2066c", data={"title": "\x1b[2J"})
    assert "\ufffd" in text
    assert not {"\x1b", "\u202e", "\u2066"} & set(text)


@given(st.text(alphabet=st.sampled_from("ab 港口，\n\t"), max_size=400))
def test_no_line_is_wider_than_the_screen_but_a_word_that_is(text: str) -> None:
    longest = max(80, *(cells(word) for word in text.split()), 0)
    assert all(cells(line) <= longest for line in written(text, data={}).splitlines())
    assert "".join(text.split()) == "".join(
        "".join(written(text, data={}).split("── what was read")[0].splitlines()[1:]).split()
    )
