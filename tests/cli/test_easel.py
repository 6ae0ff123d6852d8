from __future__ import annotations

import pytest

from govdata.cli.easel import Easel
from govdata.errors import UsageError


def test_nothing_is_shown_unless_it_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    with Easel(show=False, html=False, folder=False, color="never"):
        pass
    assert capsys.readouterr().out == ""


def test_a_page_in_standard_output_is_whole_without_a_record(capsys: pytest.CaptureFixture[str]) -> None:
    with Easel(show=False, html=True, folder=False, color="never"):
        pass
    out = capsys.readouterr().out
    assert (out.startswith("<!doctype html>"), out.endswith("</html>\n")) == (True, True)


def test_two_pictures_in_one_output_are_refused() -> None:
    with pytest.raises(UsageError, match="-o DIR"):
        Easel(show=True, html=True, folder=False, color="never")
