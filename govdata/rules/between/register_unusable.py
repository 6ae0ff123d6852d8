"""A register has two lists, `publishers` and `actors`, and in each every id once.

Without a sound register no record could be judged, so nothing is.

Bad, in actors.yaml:

    publishers:
      - {id: harbour-ministry, name: Harbour Ministry}
      - {id: harbour-ministry, name: Ministry of Harbours}

Bad, run:

    $ govdata validate quay.yaml --actors actors.yaml

Good, in actors.yaml:

    publishers:
      - {id: harbour-ministry, name: Harbour Ministry}

Good, run:

    $ govdata validate quay.yaml --actors actors.yaml

Way out: mend the register as the finding says.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD404")
