r"""Rows of one release stand in the same part of their tables.

A package of many releases is cut into parts, each with all rows of its releases, so that it can be read, checked and
made anew alone. The descriptor lists the parts of every table in the same order.

Bad, run:

    $ for n in $(seq 2001); do echo '{"id":"r'$n'","title":"Ferry '$n' stops","date":"2026-03-01","language":"en",\
      "publisher":{"id":"p","name":"P"}}'; done | sed '1s/}$/,"keywords":["a"]}/' > r.ndjson
    $ govdata export r.ndjson --to datapackage --out out
    $ sed -i '/^ *"data.keywords/ {s/00000/x/; s/00001/00000/; s/x/00001/}' out/datapackage/datapackage.json
    $ govdata validate out/datapackage/datapackage.json

Good, run:

    $ govdata export quay.yaml --to datapackage --out out
    $ govdata validate out/datapackage/datapackage.json

Way out: list the parts in their order, move the row to the part that its release stands in, or export again.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD772")
