"""What is said of a dataset as a whole: `[dataset]` of the configuration."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Dataset"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """The dataset that is published.

    `base` is the IRI under which things get theirs; it ends in `/` or `#` (design 2.5). `authority` and `year` make
    tag URIs (RFC 4151) where both are set. `license` is that of the data (SPDX id or URL), not of the releases' text.
    `timezone` gives the record instant of a day its offset (design section 6, law 2): `UTC` or an IANA name or
    `+08:00`.
    """

    base: str = ""
    name: str = "releases"
    title: str = ""
    description: str = ""
    homepage: str = ""
    license: str = ""
    version: str = ""
    authority: str = ""
    year: str = ""
    timezone: str = "UTC"

    def release_iri(self, release: str) -> str:
        """The IRI of a release."""
        return f"{self.base}release/{release}"
