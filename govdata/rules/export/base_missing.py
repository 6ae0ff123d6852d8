"""A dataset that is published as linked data, or as news, has a base.

Things get their IRIs under it: `{base}release/{id}`. Without one there is nothing to name them by.

Bad, in govdata.toml:

    [dataset]
    name = "quays"

Bad, run:

    $ govdata validate quay.yaml --ready-for jsonld

Good, in govdata.toml:

    [dataset]
    name = "quays"
    base = "https://data.example.org/"

Good, run:

    $ govdata validate quay.yaml --ready-for jsonld

Way out: set `base` in `[dataset]` of the configuration, to an address of yours that ends in `/`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["RULE"]


def there_is_a_base(target: Target) -> Iterator[Problem]:
    """Formats that name things by IRIs have a base to make them from."""
    if target.needy and not target.dataset.base:
        yield Problem(
            pointer="",
            message=f"{' and '.join(target.needy)} need a base IRI, and the dataset has none",
            help="set `base` in [dataset] of the configuration",
        )


RULE = Rule(code="GD502", described=there_is_a_base)
