from __future__ import annotations

from array import array
from collections import Counter
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govdata.conformance.datapackage import spool
from govdata.conformance.datapackage.spool import Spool, absent, repeated

if TYPE_CHECKING:
    from pathlib import Path

NUMBERS = st.integers(-(1 << 63), (1 << 63) - 1) | st.integers(-9, 9)
NAMES = count()


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs and ranges so small that a few keys go to the disk."""
    monkeypatch.setattr(spool, "_RUN", 4)
    monkeypatch.setattr(spool, "_AT_ONCE", 3)


def filled(folder: Path, keys: list[int]) -> Spool:
    made = Spool(folder / str(next(NAMES)))
    for start in range(0, len(keys), 3):
        made.add(array("q", keys[start : start + 3]))
    return made


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(keys=st.lists(NUMBERS, max_size=60), others=st.lists(NUMBERS, max_size=60))
def test_what_is_repeated_or_absent_is_what_a_set_would_say(tmp_path: Path, keys: list[int], others: list[int]) -> None:
    one, other = filled(tmp_path, keys), filled(tmp_path, others)
    assert len(one) == len(keys)
    assert repeated(one, 100) == {key for key, times in Counter(keys).items() if times > 1}
    assert absent(one, other, 100) == set(keys) - set(others)


def test_no_more_is_told_than_was_asked_for(tmp_path: Path) -> None:
    keys = filled(tmp_path, [n // 2 for n in range(40)])
    assert len(repeated(keys, 7)) == len(absent(keys, filled(tmp_path, []), 7)) == 7
