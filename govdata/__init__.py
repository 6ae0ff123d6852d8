"""govdata turns government press releases into open data that anyone can check and re-use.

    >>> import govdata
    >>> report = govdata.validate("releases/")             # doctest: +SKIP
    >>> for release in govdata.read("releases.ndjson"):    # doctest: +SKIP
    ...     print(release.title)

Nothing heavy is loaded before it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from govdata.version import VERSION

if TYPE_CHECKING:
    from govdata.api import Draft, Report, export, parse, read, validate, verify
    from govdata.dataset import Dataset
    from govdata.errors import ExportError, GovdataError, MissingExtraError, SourceError, UnknownNameError, UsageError
    from govdata.finding import Finding
    from govdata.model.actor import Actor, Publisher
    from govdata.model.event import Event
    from govdata.model.media import Media
    from govdata.model.release import Release
    from govdata.pipeline import Manifest
    from govdata.place import Place
    from govdata.source import Unplaced

__version__ = VERSION

__all__ = [
    "Actor",
    "Dataset",
    "Draft",
    "Event",
    "ExportError",
    "Finding",
    "GovdataError",
    "Manifest",
    "Media",
    "MissingExtraError",
    "Place",
    "Publisher",
    "Release",
    "Report",
    "SourceError",
    "UnknownNameError",
    "Unplaced",
    "UsageError",
    "__version__",
    "export",
    "parse",
    "read",
    "validate",
    "verify",
]

_HOMES = {
    "Actor": "model.actor",
    "Dataset": "dataset",
    "Draft": "api",
    "Event": "model.event",
    "ExportError": "errors",
    "Finding": "finding",
    "GovdataError": "errors",
    "Manifest": "pipeline",
    "Media": "model.media",
    "MissingExtraError": "errors",
    "Place": "place",
    "Publisher": "model.actor",
    "Release": "model.release",
    "Report": "api",
    "SourceError": "errors",
    "UnknownNameError": "errors",
    "Unplaced": "source",
    "UsageError": "errors",
    "export": "api",
    "parse": "api",
    "read": "api",
    "validate": "api",
    "verify": "api",
}


def __getattr__(name: str) -> object:
    """Load a public name when it is first used."""
    if name not in _HOMES:
        raise AttributeError(f"module 'govdata' has no attribute {name!r}")
    value: object = getattr(import_module(f"govdata.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
