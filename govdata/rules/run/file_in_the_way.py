r"""`parse -o` writes over no file that says something else.

A record that was parsed is often corrected by hand. Who parses the source again into the same folder would lose the
corrections; so would another release that gets the same id. A file that reads the same already is no matter.

Bad, in quay.txt:

    New quay opens

    The Minister for Harbours, Ms Ada Lim, opened the quay in Selm today.

    Ends/Sunday, March 1, 2026

Bad, in releases/2026-03-01-new-quay-opens.md:

    ---
    id: 2026-03-01-new-quay-opens
    ---
    corrected by hand

Bad, run:

    $ govdata parse quay.txt --publisher "harbour-ministry=Harbour Ministry" -o releases

Good, in quay.txt:

    New quay opens

    The Minister for Harbours, Ms Ada Lim, opened the quay in Selm today.

    Ends/Sunday, March 1, 2026

Good, run:

    $ govdata parse quay.txt --publisher "harbour-ministry=Harbour Ministry" -o releases

Way out: write into another folder, or give `--overwrite` where nothing of the file is to be kept.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD012")
