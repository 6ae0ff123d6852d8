from __future__ import annotations

import pytest

from govdata.syntax.html_text import parse, plain


def test_elements_that_nobody_closed_are_read_to_the_end_or_refused() -> None:
    root = parse("<font>quay " * 1500)
    assert root is not None
    assert plain(root).count("quay") == 1500
    with pytest.raises(RecursionError):
        parse("<font>quay " * 5000)
