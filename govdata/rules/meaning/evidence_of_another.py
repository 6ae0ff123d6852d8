"""The evidence of an actor's name is the name of that actor.

Evidence points to actors by their place in the list. Who takes an actor out, or puts one in before others, moves all
that follow, and their evidence then speaks of the one before or after. Only names that share no word, or in Chinese no
character, are told: a name may be spelled otherwise than the text has it, and evidence with `review: corrected` says
that it was.

Bad:

    actors:
      - {id: edith-moss, kind: person, name: Edith Moss}
    provenance:
      method: parsed
      evidence:
        - {field: /actors/0/name, start: 4, end: 11, text: Ada Lim}

Good:

    actors:
      - {id: ada-lim, kind: person, name: Ada Lim}
      - {id: edith-moss, kind: person, name: Edith Moss}
    provenance:
      method: parsed
      evidence:
        - {field: /actors/0/name, start: 4, end: 11, text: Ada Lim}

Way out: let the pointer lead to the actor whose name the text has, or take the evidence out with the actor.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.model.release import Release
from govdata.rules import Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.thing import Thing

__all__ = ["RULE"]

# A word, or a character of a script that sets no blanks between words.
_WORD = re.compile(r"[^\W_\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+|[^\W_]")


def evidence_of_names_names_the_actor(release: Thing) -> Iterator[Problem]:
    """Each evidence of an actor's name that has nothing of that name."""
    evidences = release.provenance.evidence if release.provenance is not None else ()
    if not evidences or not release.actors:
        return
    actors = release.actors
    named = dict(zip(_pointers(len(actors)), [None if actor is None else actor.name for actor in actors], strict=True))
    for n, evidence in enumerate(evidences):
        if evidence is None or (name := named.get(evidence.field)) is None or name == evidence.text:
            continue
        if _is_another(name, evidence):
            yield Problem(
                pointer=f"/provenance/evidence/{n}/field",
                message=f"the evidence names {_short(evidence.text)}, the actor there is {_short(name)}",
                help="point to the actor whose name it is, or take the evidence out",
            )


@lru_cache(maxsize=256)
def _pointers(count: int) -> tuple[str, ...]:
    """The pointers to the names of that many actors."""
    return tuple(f"/actors/{n}/name" for n in range(count))


def _is_another(named: str, evidence: Thing) -> bool:
    if evidence.text is None or evidence.review == "corrected":
        return False
    return _words(named).isdisjoint(_words(evidence.text))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return f"`{line}`" if len(line) <= _LONGEST else f"`{line[:_LONGEST]}…`"


_LONGEST = 40

RULE = Rule(code="GD319", record=((Release, evidence_of_names_names_the_actor),))
