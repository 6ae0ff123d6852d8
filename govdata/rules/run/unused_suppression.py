"""A suppression suppresses something.

One whose fault is mended by now would silence the next fault that comes to stand there. Codes that a run does not look
for are not counted.

Bad:

    summary: It is long. # govdata: ignore GD305 -- there is one photo

Bad, run:

    $ govdata validate quay.yaml

Good:

    summary: It is long.

Good, run:

    $ govdata validate quay.yaml

Way out: delete the comment.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD004")
