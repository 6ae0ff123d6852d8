r"""A file of a publication is, byte for byte, what govdata writes of the canonical records.

The same records, dataset and options give the same bytes. `verify` writes every format anew and compares: so it sees
also what no record and no standard says, such as a title in `datapackage.json` or the address of a scheme.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ cd out/newsml/register; sed -i "s/$(sha256sum < publishers.xml | cut -c-64)/DIGEST/" ../../manifest.json; \
      sed -i 's|<title>Publishers|<title>Publisherz|' publishers.xml; \
      sed -i "s/DIGEST/$(sha256sum < publishers.xml | cut -c-64)/" ../../manifest.json
    $ govdata verify out

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata verify out

Way out: export again; report it as a fault of govdata where nobody changed anything.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD773")
