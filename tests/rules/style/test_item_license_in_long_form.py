from __future__ import annotations

import pytest
from pydantic import ValidationError

from govdata.model.media import MediaItem
from tests.rules.case import found


@pytest.mark.parametrize(
    ("at", "value"),
    [
        ("/photos", {"status": "linked", "items": [{"url": "https://a.example/1", "license": "CC-BY-4.0"}]}),
    ],
)
def test_it_is_quiet_where_all_is_well(at: str, value: object) -> None:
    assert found(at, value) == []


def test_the_model_refuses_the_long_form_that_readers_convert() -> None:
    with pytest.raises(ValidationError, match="SPDX"):
        MediaItem(url="https://a.example/1", license="https://creativecommons.org/publicdomain/zero/1.0/")
