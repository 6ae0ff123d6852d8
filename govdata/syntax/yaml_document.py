"""One YAML document, or a stream of them, as parsed data with places."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from govdata.syntax.mistake import Mistake, Unreadable
from govdata.syntax.record import Parsed
from govdata.syntax.span import Span
from govdata.syntax.yaml_compose import Composer
from govdata.syntax.yaml_events import Shield, events, segments
from govdata.syntax.yaml_spans import seek, spans

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from yaml import Event

__all__ = ["documents", "parse"]


def documents(text: str) -> Iterator[Parsed]:
    """The documents of a stream, each parsed on its own: one that is broken hides no other.

    A stretch with nothing but comments in it is no document; a text without any document yields nothing.
    """
    shield = Shield(text)
    for start, stop in segments(shield.text):
        parsed = parse(shield, start, stop)
        if parsed is not None:
            yield parsed


def parse(shield: Shield, start: int, stop: int) -> Parsed | None:
    """The document between two offsets of a text, or None if there is none. Its places count in the whole text.

    An empty document has null as its data and no mistake.
    """
    text = shield.text[start:stop]
    composer = Composer(text, start, shield.restore)
    try:
        document = composer.compose(events(text, start))
    except Unreadable as error:
        return Parsed(mistakes=(*composer.mistakes, error.mistake), root=partial(_at, error.mistake))
    if not document:
        return None
    root: Callable[[], Span] = cache(partial(_spans, shield, (start, stop), composer.kept))
    quick = partial(seek, composer.kept, start) if composer.kept and not shield.restore else None
    return Parsed(data=document[0], mistakes=tuple(composer.mistakes), root=root, seek=quick)


def _spans(shield: Shield, between: tuple[int, int], kept: list[Event]) -> Span:
    start, stop = between
    root = spans(kept or events(shield.text[start:stop], start), start, shield.restore)
    return root if root.start < root.end else Span(start, start + len("---"))


def _at(mistake: Mistake) -> Span:
    return Span(mistake.start, mistake.end)
