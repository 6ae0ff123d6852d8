"""A withdrawn record keeps only what says that it existed.

A release is withdrawn for a reason: a name that must not be published any more, say. What stays is a tombstone, so
that links to it do not break: `id`, `type`, `title`, `date`, `language`, `publisher`, `identifiers`, `translations`,
`source_url`, `status`, `revision`, `modified_at` and `change_note`.

Bad:

    status: withdrawn
    body: The minister opened the quay.

Good:

    status: withdrawn
    change_note: Published by mistake.

Way out: take the named field out.
"""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(code="GD309", held=((Release, invariants.tombstone_is_bare),))
