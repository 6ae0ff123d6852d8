from __future__ import annotations

import pytest

import govdata
from govdata.given import Given


def test_captions_are_for_actors_or_for_what_is_unplaced() -> None:
    assert Given(captions="actors").captions == "actors"
    with pytest.raises(govdata.UsageError, match="'unplaced' or 'actors'"):
        Given(captions="people")
