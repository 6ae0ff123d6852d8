"""Every form reads back equal, over the whole model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

import govdata
from govdata.forms import FORMS
from tests.strategies import releases

if TYPE_CHECKING:
    from govdata.model.release import Release


@pytest.mark.parametrize("name", FORMS.names())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(release=releases())
def test_a_record_reads_back_equal(tmp_path_factory: pytest.TempPathFactory, name: str, release: Release) -> None:
    form = FORMS.get(name)
    path = tmp_path_factory.mktemp("forms") / f"record{form.suffix}"
    path.write_text(form.write(json.loads(release.canonical())), encoding="utf-8", newline="\n")
    report = govdata.validate(path)
    # What the record itself is warned of is no matter of its form.
    assert [str(f) for f in report.findings if f.code.startswith(("GD1", "GD2", "GD60")) and f.code != "GD608"] == []
    assert next(govdata.read(path)).canonical() == release.canonical()
