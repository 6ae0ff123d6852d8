"""An XML file is well-formed, and safe to read.

Documents with a document type declaration are refused: it can name files to be read and entities that fill the
memory.

Bad, in quay.xml:

    <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">
      <itemMeta>
    </newsItem>

Good, run:

    $ govdata export quay.yaml --to newsml --base https://data.example.org/ --out out
    $ govdata validate out/newsml/2026-03-01-quay.xml

Way out: take the file from its publisher again.

See: Extensible Markup Language (XML) 1.0, section 2.1.
"""

from __future__ import annotations

from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD108")
