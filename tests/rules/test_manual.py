from __future__ import annotations

import pytest

from govdata.errors import UsageError
from govdata.rules.manual import Example, code_of, manual


def test_the_docstring_of_a_rule_is_taken_apart() -> None:
    told = manual("GD008")
    assert (told.summary, len(told.why)) == ("A given value and the text say the same.", 1)
    assert [(one.file, one.form) for one in told.bad] == [("quay.txt", ""), ("", "run")]
    assert told.bad[0].text.startswith("New quay opens\n\nThe Minister")
    assert told.way_out == "leave the option out, or correct it."


def test_an_example_says_what_it_is_a_piece_of() -> None:
    pieces = (Example(text="", file="a.yaml"), Example(text="", form="run"), Example(text="", form="model"))
    assert [one.title for one in (*pieces, Example(text=""))] == [", in a.yaml", ", run", ", for the model", ""]


def test_a_name_that_is_like_no_other_gets_no_hint() -> None:
    with pytest.raises(UsageError, match=r"there is no rule 'xyzzy' \(`govdata rule --all` lists them\)"):
        code_of("xyzzy")
