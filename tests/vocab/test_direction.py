from __future__ import annotations

import pytest

from govdata.vocab.direction import right_to_left


@pytest.mark.parametrize("tag", ["ar", "he-IL", "ur", "pa-Arab-PK", "az-Arab"])
def test_a_script_or_else_a_language_runs_from_right_to_left(tag: str) -> None:
    assert right_to_left(tag)


@pytest.mark.parametrize("tag", ["en", "zh-Hant", "ar-Latn", "x-arab", "de-1996", "en-x-arab"])
def test_all_others_run_from_left_to_right(tag: str) -> None:
    assert not right_to_left(tag)
