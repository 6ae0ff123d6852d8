r"""A register of publishers and actors is named as such, and not given as a record.

A register has the lists `publishers` and `actors` and nothing else. It is found in a folder as any file is, so it is
left out and said to be; the records that name its ids need it.

Bad, run:

    $ printf 'publishers: [{id: harbour-ministry, name: Harbour Ministry}]\n' > actors.yaml
    $ govdata validate actors.yaml quay.yaml

Good, run:

    $ printf 'publishers: [{id: harbour-ministry, name: Harbour Ministry}]\n' > actors.yaml
    $ govdata validate --actors actors.yaml quay.yaml

Way out: name it with `--actors`, or as `actors` in the configuration.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD011")
