"""The rows of a file of a resource, whatever it is written in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.conformance.datapackage import structured, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.conformance.datapackage.report import Report
    from govdata.conformance.datapackage.resource import File, Resource
    from govdata.conformance.datapackage.table import Batch

__all__ = ["batches"]


def batches(resource: Resource, file: File, report: Report | None) -> Iterator[Batch]:
    """The rows of a file, in batches; what is wrong with their shape goes to the report, if there is one.

    Raises IncompleteError after what could be read of a file of which there is more.
    """
    read = table.batches if file.inside is None else structured.batches
    return read(resource, file, report)
