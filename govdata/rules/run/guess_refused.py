"""What a text leaves open is not decided for it.

A short name that could be two people, a language in which people and events are not read, the part of a text beyond
what is searched: the record says less, and the finding says what.

Bad, in quai.txt:

    Le nouveau quai est ouvert

    La ministre des Ports a ouvert le nouveau quai dans la ville, et les habitants sont venus avec leurs enfants.

Bad, run:

    $ govdata validate quai.txt --publisher "ports=Ministère des Ports" --date 2026-03-01

Good, in quay.txt:

    New quay opens

    The Minister for Harbours, Ms Ada Lim, opened the quay in Selm today.

    Ends/Sunday, March 1, 2026

Good, run:

    $ govdata validate quay.txt --publisher "harbour-ministry=Harbour Ministry"

Way out: add by hand what was not read, or check what was.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD009")
