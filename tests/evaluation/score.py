"""Counts what was read right, what too much and what was missed, against annotated releases.

A person is right by name, whatever the case and the honorific; with post, where the post says the same or one of the
two holds most of the other. An event is right by type and day. What is annotated as optional counts neither way.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

__all__ = ["FIELDS", "Count", "score"]

FIELDS = ("persons", "persons with post", "events", "date", "title", "photos", "videos")
_MOST = 0.6
_PLAIN = re.compile(r"[\s,()（）「」.'’]+")
_ARTICLE = re.compile(r"^(?:the|our|an?) ")
# Where annotators need not be as exact as the model.
_NEAR = {
    "opening": "ceremony",
    "signing": "ceremony",
    "call": "meeting",
    "exercise": "operation",
    "return": "departure",
}


@dataclass(slots=True)
class Count:
    """Right, too much, missed."""

    right: int = 0
    extra: int = 0
    missed: int = 0

    def add(self, other: Count) -> None:
        """Take in another count."""
        self.right += other.right
        self.extra += other.extra
        self.missed += other.missed

    @property
    def measure(self) -> float:
        """The harmonic mean of precision and recall (F1); 1 where there is nothing to read and nothing was read."""
        total = 2 * self.right + self.extra + self.missed
        return 2 * self.right / total if total else 1.0


def score(gold: dict[str, Any], record: dict[str, Any]) -> dict[str, Count]:
    """The counts of every field of one release."""
    return {
        "persons": _persons(gold, record, post=False),
        "persons with post": _persons(gold, record, post=True),
        "events": _events(gold, record),
        "date": _exact(gold.get("date") is None or record.get("date") == gold["date"]),
        "title": _exact(_plain(record.get("title")) == _plain(gold["title"])),
        "photos": _exact(_has(record, "photos") == gold["photos"]),
        "videos": _exact(_has(record, "videos") == gold["video"]),
    }


def _exact(right: bool) -> Count:
    return Count(right=1) if right else Count(extra=1, missed=1)


def _plain(text: str | None) -> str:
    return _PLAIN.sub(" ", unicodedata.normalize("NFKC", text or "")).casefold().strip()


def _has(record: dict[str, Any], media: str) -> bool:
    return (record.get(media) or {}).get("status") in {"stated", "linked"}


def _persons(gold: dict[str, Any], record: dict[str, Any], *, post: bool) -> Count:
    found = {_plain(one["name"]): one.get("role") for one in record.get("actors", ()) if one["kind"] == "person"}
    count = Count()
    for person in (one for one in gold["actors"] if one["kind"] == "person"):
        names = {_plain(name) for name in (person["name"], *person.get("alt_names", ()))}
        hit = next((name for name in found if name in names), None)
        if person.get("optional"):
            found.pop(hit or "", None)
        elif hit is not None and (not post or _same_post(person.get("role"), found[hit])):
            count.right += 1
            del found[hit]
        else:
            count.missed += 1
    count.extra = len(found)
    return count


def _same_post(wanted: str | None, read: str | None) -> bool:
    if not wanted:
        return True
    short, long = sorted((_ARTICLE.sub("", _plain(post)) for post in (wanted, read)), key=len)
    return bool(short) and short in long and len(short) >= _MOST * len(long)


def _events(gold: dict[str, Any], record: dict[str, Any]) -> Count:
    found = [(_NEAR.get(one["type"], one["type"]), one.get("start", "")[:10]) for one in record.get("events", ())]
    count = Count()
    for event in sorted(gold["events"], key=lambda one: bool(one.get("optional"))):
        kinds = [_NEAR.get(kind, kind) for kind in (event["type"], *event.get("alt_types", ()))]
        hit = next(
            (one for kind in kinds for one in found if one[0] == kind and _same_day(event["date"], one[1])), None
        )
        if hit is not None:
            found.remove(hit)
        if not event.get("optional"):
            count.right += hit is not None
            count.missed += hit is None
    count.extra = len(found)
    return count


def _same_day(wanted: str | None, read: str) -> bool:
    return read == (wanted or "") or (wanted is not None and len(wanted) == len("MM-DD") and read.endswith(wanted))
