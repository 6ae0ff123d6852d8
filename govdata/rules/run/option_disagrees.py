"""A given value and the text say the same.

The option wins. But a text that says another day or another language is often the wrong file.

Bad, in quay.txt:

    New quay opens

    The Minister for Harbours, Ms Ada Lim, opened the quay in Selm today.

    Ends/Sunday, March 1, 2026

Bad, run:

    $ govdata validate quay.txt --publisher "harbour-ministry=Harbour Ministry" --date 2026-03-02

Good, in quay.txt:

    New quay opens

    The Minister for Harbours, Ms Ada Lim, opened the quay in Selm today.

    Ends/Sunday, March 1, 2026

Good, run:

    $ govdata validate quay.txt --publisher "harbour-ministry=Harbour Ministry" --date 2026-03-01

Way out: leave the option out, or correct it.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD008")
