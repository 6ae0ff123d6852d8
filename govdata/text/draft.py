"""The draft of a record while extractors fill it: values, and the evidence for each."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from govdata.text.normal import one_line, slug

if TYPE_CHECKING:
    from collections.abc import Callable

    from govdata.finding import Problem
    from govdata.source import Unplaced
    from govdata.text.calendar import When
    from govdata.text.document import Document, Span

__all__ = ["Draft", "Drafting"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a text says of a release.

    `data` has the shape of the canonical record, keys absent where the text says nothing. `spans` gives the code points
    of the text that a JSON Pointer's value was read from. `findings` are pairs of finding code and problem. `left`
    looks for what looked like more, which few ask for.
    """

    data: dict[str, Any]
    spans: dict[str, tuple[int, int]]
    findings: tuple[tuple[str, Problem], ...]
    left: Callable[[], tuple[Unplaced, ...]] = field(default=tuple, compare=False)

    @property
    def unplaced(self) -> tuple[Unplaced, ...]:
        """What looked like a person or a day and became no value, in the order of the text."""
        return self.left()


class Drafting:
    """A record in the making. Extractors add what they found; nothing is ever taken back."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.data: dict[str, Any] = {}
        self.spans: dict[str, tuple[int, int]] = {}
        self.evidence: list[dict[str, Any]] = []
        self.findings: list[tuple[str, Problem]] = []
        self._actors: dict[Span, str] = {}
        self._ids: set[str] = set()

    def line(self, span: Span) -> str:
        """The text at a span as one line, in the normal form of names and titles."""
        return one_line(self.document[span].replace("\u200b", "").replace("\ufeff", ""))

    def text(self, span: Span) -> str:
        """The text at a span as text of several lines, in the normal form of captions."""
        return self.document[span].strip()

    def prove(self, pointer: str, span: Span) -> None:
        """Record that the value at a JSON Pointer was read from a span."""
        text = self.document[span]
        kept = text.strip()
        start = span.start + len(text) - len(text.lstrip())
        if kept:
            self.evidence.append({"field": pointer, "start": start, "end": start + len(kept), "text": kept})
            self.spans.setdefault(pointer, (start, start + len(kept)))

    def point(self, pointer: str, when: When | None) -> None:
        """Let findings about a value stand where the text speaks of the day, though it proves nothing."""
        if when is not None:
            self.spans[pointer] = (when.span.start, when.span.end)

    def add(self, field: str, value: object, span: Span | None = None) -> None:
        """Set a field of the record, with its evidence where it was read from the text."""
        self.data[field] = value
        if span is not None:
            self.prove(f"/{field}", span)

    def complain(self, code: str, problem: Problem) -> None:
        """Add a finding."""
        self.findings.append((code, problem))

    def actor(self, values: dict[str, Any], spans: list[Span]) -> tuple[str, str]:
        """Add an actor that stands at the spans; returns its id and its JSON Pointer."""
        actors = self.data.setdefault("actors", [])
        identifier = self._unique(slug(values["name"]) or f"actor-{len(actors) + 1}")
        actors.append({"id": identifier, **values})
        self._actors.update(dict.fromkeys(spans, identifier))
        return identifier, f"/actors/{len(actors) - 1}"

    def known_actor(self, span: Span) -> str | None:
        """The id of the actor that stands at a span."""
        return self._actors.get(span)

    def known_name(self, name: str) -> str | None:
        """The id of the actor of that name, whatever its case."""
        wanted = name.casefold()
        return next((actor["id"] for actor in self.data.get("actors", ()) if actor["name"].casefold() == wanted), None)

    def also(self, span: Span, identifier: str) -> None:
        """Record that a known actor stands at a further span."""
        self._actors[span] = identifier

    def event(self, values: dict[str, Any]) -> str:
        """Add an event; returns its JSON Pointer."""
        events = self.data.setdefault("events", [])
        taken = {event["id"] for event in events}
        number = next(
            n for n in range(1, len(events) + 2) if (values["type"] if n == 1 else f"{values['type']}-{n}") not in taken
        )
        events.append({"id": values["type"] if number == 1 else f"{values['type']}-{number}", **values})
        return f"/events/{len(events) - 1}"

    def _unique(self, wanted: str) -> str:
        number, identifier = 1, wanted
        while identifier in self._ids:
            number += 1
            identifier = f"{wanted}-{number}"
        self._ids.add(identifier)
        return identifier
