"""Text is UTF-8.

Nothing in a file says in which encoding it is, and a wrong guess turns names into nonsense that nobody notices. So
there is one encoding, and the place of the first byte that does not belong to it is shown.

Bad:

    title: Café opens on the quay

Bad, run:

    $ iconv -f UTF-8 -t WINDOWS-1252 quay.yaml > latin.yaml
    $ govdata validate latin.yaml

Good:

    title: Café opens on the quay

Way out: save the file as UTF-8, in the editor or with `iconv -f WINDOWS-1252 -t UTF-8 IN > OUT`.

See: RFC 8259, section 8.1; YAML 1.2.2, section 5.2.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD002")
