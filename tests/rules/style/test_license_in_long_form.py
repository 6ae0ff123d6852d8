from __future__ import annotations

import pytest
from pydantic import ValidationError

from govdata.model.release import Release
from tests.rules.case import RECORD, found


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/license", "https://licences.example/ours"),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []


def test_the_model_refuses_the_long_form_that_readers_convert() -> None:
    with pytest.raises(ValidationError, match="SPDX"):
        Release.model_validate({**RECORD, "license": "https://creativecommons.org/licenses/by/4.0/"})
