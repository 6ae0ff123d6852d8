r"""Files of a publication were compared with what govdata writes of the records, byte for byte.

Another govdata may write other bytes of the same records; so may another SQLite, XlsxWriter, pyarrow or zlib, in the
files that these write. Then `verify` says so, and does what it can: it checks the digests, and reads the files back.

Bad, run:

    $ govdata export quay.yaml --to jsonld --base https://data.example.org/ --out out
    $ sed -i 's/"govdata": ".*"/"govdata": "0.0.1"/' out/manifest.json
    $ govdata verify out

Good, run:

    $ govdata export quay.yaml --to jsonld --base https://data.example.org/ --out out
    $ govdata verify out

Way out: verify with the govdata that made the publication (its manifest names it), or export again.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD774")
