"""A file can be opened and read.

It vanished after it had been listed, reading it is not permitted, or the disk failed. The other files are checked all
the same.

Bad, run:

    $ chmod a-r quay.yaml
    $ govdata validate quay.yaml

Good, run:

    $ chmod a+r quay.yaml
    $ govdata validate quay.yaml

Way out: check the path and who may read it.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD001")
