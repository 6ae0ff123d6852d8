from __future__ import annotations

import pytest
from pydantic import ValidationError

from govdata.model.release import Release
from tests.rules.case import RECORD, found


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/subjects", ["https://subjects.example/harbours"]),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []


def test_the_model_refuses_the_long_form_that_readers_convert() -> None:
    with pytest.raises(ValidationError, match="Media Topic"):
        Release.model_validate({**RECORD, "subjects": ["http://cv.iptc.org/newscodes/mediatopic/11000000"]})
