"""A dataset that is published as a package says what it is, and under which licence.

Portals show title, description and licence of a data package; without a licence nobody may use it.

Bad, in govdata.toml:

    [dataset]
    title = "Releases of the harbour"

Bad, run:

    $ govdata validate quay.yaml --ready-for datapackage

Good, in govdata.toml:

    [dataset]
    title = "Releases of the harbour"
    description = "What the Harbour Ministry did, as open data."
    license = "CC0-1.0"

Good, run:

    $ govdata validate quay.yaml --ready-for datapackage

Way out: set `title`, `description` and `license` in `[dataset]` of the configuration.

See: Data Package 2.0, recommended properties.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule, Target

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["RULE"]


def it_is_described(target: Target) -> Iterator[Problem]:
    """Title, description and licence are there."""
    lacking = [name for name in ("title", "description", "license") if not getattr(target.dataset, name)]
    if "datapackage" in target.formats and lacking:
        names = ", ".join(f"`{name}`" for name in lacking)
        yield Problem(
            pointer="",
            message=f"the dataset has no {names}",
            help=f"set {names} in [dataset] of the configuration",
        )


RULE = Rule(code="GD530", described=it_is_described)
