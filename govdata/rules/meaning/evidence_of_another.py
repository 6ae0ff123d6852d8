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

_NAME = re.compile(r"/actors/(0|[1-9][0-9]{0,8})/name")
# A word, or a character of a script that sets no blanks between words.
_WORD = re.compile(r"[^\W_\u0e00-\u0eff\u2e80-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+|[^\W_]")


def evidence_of_names_names_the_actor(release: Thing) -> Iterator[Problem]:
    """Each evidence of an actor's name that has nothing of that name."""
    if release.provenance is None:
        return
    actors = release.actors or ()
    for n, evidence in enumerate(release.provenance.evidence):
        at = _actor(evidence.field) if evidence is not None else None
        if at is None or at >= len(actors) or actors[at] is None:
            continue
        name = actors[at].name
        if name != evidence.text and name is not None and _is_another(name, evidence):
            yield Problem(
                pointer=f"/provenance/evidence/{n}/field",
                message=f"the evidence names {_short(evidence.text)}, the actor there is {_short(name)}",
                help="point to the actor whose name it is, or take the evidence out",
            )


@lru_cache(maxsize=1024)
def _actor(pointer: str | None) -> int | None:
    """The place of the actor whose name a pointer leads to. Records have most pointers in common."""
    found = _NAME.fullmatch(pointer or "")
    return int(found[1]) if found else None


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
