from __future__ import annotations

import json
from typing import TYPE_CHECKING

from tests.cli.run import runner
from tests.environment import ROOT

if TYPE_CHECKING:
    import pytest


def test_what_is_printed_is_what_is_published(capsys: pytest.CaptureFixture[str]) -> None:
    for options, name in (((), "release"), (("--entry",), "entry")):
        published = (ROOT / f"schemas/v1/{name}.schema.json").read_text(encoding="ascii")
        assert runner(capsys)("schema", *options) == (0, published, "")


def test_forms_have_no_use_for_its_address(capsys: pytest.CaptureFixture[str]) -> None:
    assert "$id" not in json.loads(runner(capsys)("schema", "--for-form").out)
