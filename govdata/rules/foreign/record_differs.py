r"""A format of a publication says what the canonical records say.

`verify` reads every format back and compares it field by field. A file whose digest is right and whose words are not
was changed on purpose.

Bad, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ cd out/newsml; sed -i "s/$(sha256sum < 2026-03-01-quay.xml | cut -c-64)/DIGEST/" ../manifest.json; \
      sed -i 's/New quay opens/Old quay opens/' 2026-03-01-quay.xml; \
      sed -i "s/DIGEST/$(sha256sum < 2026-03-01-quay.xml | cut -c-64)/" ../manifest.json
    $ govdata verify out

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata verify out

Way out: export again; report it as a fault of govdata where nobody changed anything.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD752")
