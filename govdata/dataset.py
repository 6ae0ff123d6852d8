"""What is said of a dataset as a whole: `[dataset]` of the configuration."""

from __future__ import annotations

import re
from dataclasses import dataclass

from govdata.errors import UsageError
from govdata.zones import is_zone

__all__ = ["Dataset"]

_BASE = re.compile(r"https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?/(?:(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*/)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dataset:
    """The dataset that is published.

    `base` is the IRI under which things get theirs; it ends in `/` (design 2.5). `authority` and `year` make
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

    def __post_init__(self) -> None:
        """Refuse what nothing can be made of. Raises UsageError."""
        if self.base and not _BASE.fullmatch(self.base):
            wanted = "write http:// or https://, a host, a path, and `/` at the end"
            raise UsageError(f"the base IRI {self.base!r} cannot be used: {wanted}")
        if not is_zone(self.timezone):
            wanted = "write UTC, an offset such as +08:00, or a name such as Asia/Singapore"
            raise UsageError(f"the time zone {self.timezone!r} is not known: {wanted}")

    def release_iri(self, release: str) -> str:
        """The IRI of a release."""
        return f"{self.base}release/{release}"
