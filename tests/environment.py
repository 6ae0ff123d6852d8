"""What tests take from the machine: the standards' official files, and whether their absence is a failure.

The official schemas, shapes and profiles are no part of this project. They are looked for in `GOVDATA_STANDARDS`, or
beside the checkout in `../shared/standards`. Where one is absent its test skips and says so; with `GOVDATA_STRICT=1`
it fails, so that continuous integration cannot pass by leaving something out.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import NoReturn

import pytest

ROOT = Path(__file__).resolve().parent.parent
"""The project's root, for tests that read `examples/`, `exports/` or `schemas/`."""


def strict() -> bool:
    """Whether a missing standard, tool or package is a failure here (`GOVDATA_STRICT=1`)."""
    return os.environ.get("GOVDATA_STRICT", "") not in {"", "0"}


def skip_or_fail(reason: str) -> NoReturn:
    """End the running test: skipped with the reason printed, failed where `strict()`."""
    if strict():
        pytest.fail(f"{reason} (GOVDATA_STRICT is set, so this may not be skipped)", pytrace=False)
    pytest.skip(reason)


def standards(*parts: str) -> Path:
    """The official file or folder at these parts below the standards folder; ends the test when it is absent."""
    folder = Path(os.environ.get("GOVDATA_STANDARDS") or ROOT.parent / "shared" / "standards")
    path = folder.joinpath(*parts).absolute()
    if not path.exists():
        skip_or_fail(f"no {'/'.join(parts) or 'folder'} in the standards folder; set GOVDATA_STANDARDS to where it is")
    return path
