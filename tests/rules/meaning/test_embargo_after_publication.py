from __future__ import annotations

import pytest

from govdata.model.release import Release
from govdata.rules import judge
from tests.rules.case import RECORD


def found(published: str, until: str) -> list[tuple[str, str]]:
    release = Release.model_validate(
        {**RECORD, "status": "embargoed", "published_at": published, "embargo_until": until}
    )
    return [(code, problem.pointer) for code, problem in judge(release, held=False)]


@pytest.mark.parametrize("until", ["2026-03-01T12:00:01+08:00", "2026-03-01T05:00:00Z"])
def test_it_complains_of_an_embargo_that_goes_on(until: str) -> None:
    assert found("2026-03-01T12:00:00+08:00", until) == [("GD306", "/embargo_until")]


@pytest.mark.parametrize("until", ["2026-03-01T12:00:00+08:00", "2026-03-01T04:00:00Z", "2026-02-01T00:00:00Z"])
def test_it_is_quiet_where_the_embargo_ends_in_time(until: str) -> None:
    assert found("2026-03-01T12:00:00+08:00", until) == []
