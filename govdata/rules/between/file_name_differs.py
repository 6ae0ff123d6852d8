"""A file that is named after a day and a release holds that release.

Files are found by their names long before they are opened. A file that was copied for the next release and never
renamed, or renamed by half, hides the release from whoever looks for it. Only names that begin with a day are looked
at, and of files of several records only the day.

Bad, in 2026-03-02-quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Good, in 2026-03-01-quay.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}

Way out: rename the file, or correct the date or the id in it.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule
from govdata.rules.dataset import ALONE, Across, Clash

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.model.release import Release
    from govdata.rules.dataset import Key, Row

__all__ = ["RULE"]

# Formats that people type, one record a file.
_NAME = re.compile(r"(?:.*/)?((\d{4}-\d\d-\d\d)(?:-[a-z0-9._~-]+)?)\.(?:md|markdown|yaml|yml|json)", re.ASCII)
_DATED = re.compile(r"\d{4}-\d\d-\d\d-.", re.ASCII)


@lru_cache(maxsize=16)
def _stem(source: str) -> tuple[str, str]:
    """The name without folder and suffix, and the day that it begins with; empty where it begins with none."""
    found = _NAME.fullmatch(source)
    return (found[1], found[2]) if found else ("", "")


def keys(release: Release, source: str) -> Iterator[Key]:
    """The record under the name of its file."""
    stem, day = _stem(source)
    if day:
        yield "file", json.dumps(source), ALONE, [stem, day, release.id, release.date], "/id"


def judge(rows: Sequence[Row]) -> Iterator[Clash]:
    """The record of a file that is alone in it and not what the name says."""
    stem, day, identifier, date = rows[0].value
    if len(rows) > 1:
        return
    if day != date:
        message = f"the file is named after {day}, the release is of {date}"
        yield Clash(Problem(pointer="/date", message=message, help="rename the file, or correct the date"), rows[0])
    elif stem not in {day, identifier} and _DATED.match(identifier):
        message = f"the file is named `{stem}`, the release `{identifier}`"
        yield Clash(Problem(pointer="/id", message=message, help="rename the file, or correct the id"), rows[0])


RULE = Rule(code="GD412", dataset=Across(indexes=("file",), keys=keys, judge=judge))
