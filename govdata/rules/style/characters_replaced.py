r"""A source text holds no control characters.

They were read as blanks, one for one, so that offsets stay right.

Bad, run:

    $ printf 'New quay opens\n\nThe quay in Selm\001is open. It is the longest of the country.\n' > quay.txt
    $ govdata validate quay.txt --date 2026-03-01 --publisher "harbour-ministry=Harbour Ministry"

Good, run:

    $ printf 'New quay opens\n\nThe quay in Selm is open. It is the longest of the country.\n' > quay.txt
    $ govdata validate quay.txt --date 2026-03-01 --publisher "harbour-ministry=Harbour Ministry"

Way out: take them out of the source, if it is yours.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD609")
