"""Dates of a document compared, as far as they are dates."""

from __future__ import annotations

import re

from govdata.model.instant import certainly_after

__all__ = ["later"]

_MONTH = "(?:0[1-9]|1[0-2])"
_DAY = "(?:0[1-9]|[12][0-9])"
_FORM = re.compile(
    rf"([0-9]{{4}}(?:-{_MONTH}(?:-(?:{_DAY}|3[01]))?)?)(T[0-9]{{2}}:[0-9]{{2}}:[0-9]{{2}})?(?:[.][0-9]+)?"
    r"(Z|[+-][0-9]{2}:[0-9]{2})?"
)


def later(first: str, second: str) -> bool:
    """Whether `first` lies wholly after `second`; False where one of them is not a date, or has a time and no zone."""
    pair = [_settled(text.strip()) for text in (first, second)]
    try:
        return all(pair) and certainly_after(*pair)
    except ValueError:  # a day that its month does not have
        return False


def _settled(text: str) -> str:
    """A date as the model has it; empty for what is none. The zone of a day is left out: a day is compared loosely."""
    found = _FORM.fullmatch(text)
    if found is None or found[1].startswith("0000"):
        return ""
    day, time, zone = found.groups()
    return day if time is None else f"{day}{time}{zone}" if zone else ""
