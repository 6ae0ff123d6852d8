"""A country or a language goes by a code that is assigned.

Two capital letters have the form of a country's code, and two or three small ones that of a language. Whether anybody
knows them is another matter: `UK` is no code of a country, `GB` is; `english` is no language tag, `en` is. Who looks
for releases of a country or in a language looks for the code that the standard assigns.

Bad:

    publisher: {id: harbour-ministry, name: Harbour Ministry, country: UK}

Good:

    publisher: {id: harbour-ministry, name: Harbour Ministry, country: GB}

Way out: write the code of ISO 3166-1, or the tag of the IANA language subtag registry; for what has none, a code that
the standard leaves to users (`XA` to `XZ`).

See: ISO 3166-1; RFC 5646, section 4.1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.model import assigned
from govdata.model.release import Release
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.thing import Thing

__all__ = ["RULE"]


def codes_are_assigned(release: Thing) -> Iterator[Problem]:
    """Each code of a country or language that stands for none."""
    if release.language is not None and (instead := assigned.language(release.language)) is not None:
        yield _problem("/language", f"`{release.language}` is no language", instead)
    publisher = release.publisher
    if publisher is not None and publisher.country is not None:
        yield from _country("/publisher", publisher.country)
    for n, event in enumerate(release.events or ()):
        place = event.place if event is not None else None
        if place is not None and place.country is not None:
            yield from _country(f"/events/{n}/place", place.country)


def _country(at: str, code: str) -> Iterator[Problem]:
    instead = assigned.country(code)
    if instead is not None:
        yield _problem(f"{at}/country", f"`{code}` is no country", instead)


def _problem(pointer: str, message: str, instead: str) -> Problem:
    way_out = f"write `{instead}`" if instead else "look the code up, or leave it out"
    return Problem(pointer=pointer, message=f"{message} that the standard knows", help=way_out)


RULE = Rule(code="GD610", record=((Release, codes_are_assigned),))
