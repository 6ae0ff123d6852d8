"""Findings that are known, and are not to be told again until what they are about changes.

A baseline knows a finding by code, path (from the baseline's own folder), record, pointer and the hash of the value:
not by its line, which moves.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from govdata.errors import UsageError
from govdata.output import whole
from govdata.policy.paths import seen_from

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from govdata.finding import Finding

__all__ = ["Baseline", "load", "write"]

_VERSION = 1
_FIELDS = ("code", "path", "record", "pointer", "value")


class Baseline:
    """The findings that are known; each is forgiven as often as it is listed."""

    def __init__(self, path: Path, known: Counter[tuple[str, ...]]) -> None:
        self._folder = path.parent
        self._left = known

    def forgives(self, finding: Finding) -> bool:
        """Whether a finding is known; takes it off the list. What is our own fault never is."""
        key = _key(finding, self._folder)
        if self._left[key] <= 0 or finding.code.startswith("GD9"):
            return False
        self._left[key] -= 1
        return True

    def left(self) -> int:
        """How many findings of the list were not seen."""
        return self._left.total()


def load(path: Path) -> Baseline:
    """The baseline in a file. Raises UsageError for one that cannot be read."""
    try:
        listed = json.loads(path.read_text(encoding="utf-8"))
        known = Counter({tuple(str(one[f]) for f in _FIELDS): int(one["count"]) for one in listed["findings"]})
    except OSError as error:
        raise UsageError(f"cannot read the baseline {path}: {error.strerror}; --write-baseline makes one") from error
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{path} is no baseline; --write-baseline makes one") from error
    if listed.get("version") != _VERSION:
        raise UsageError(f"the baseline {path} is of another version: write it anew")
    return Baseline(path, known)


def write(path: Path, findings: Iterable[Finding]) -> int:
    """Write the findings as a baseline, sorted; how many there are. Raises UsageError where it cannot be written."""
    if path.is_dir() or not path.parent.is_dir():  # said before the work is done
        raise UsageError(f"the baseline {path} cannot be written; its folder must be there")
    counts = Counter(_key(f, path.parent) for f in findings if not f.code.startswith("GD9"))
    listed = [dict(zip(_FIELDS, key, strict=True)) | {"count": counts[key]} for key in sorted(counts)]
    text = json.dumps({"version": _VERSION, "findings": listed}, ensure_ascii=False, indent=1)
    try:
        with whole(path) as out:
            out.write(f"{text}\n")
    except OSError as error:
        raise UsageError(f"cannot write the baseline {path}: {error.strerror}") from error
    return counts.total()


def _key(finding: Finding, folder: Path) -> tuple[str, ...]:
    path = seen_from(folder, finding.place.source)
    return finding.code, path, finding.record, finding.pointer, finding.digest
