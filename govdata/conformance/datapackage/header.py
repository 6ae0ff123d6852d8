"""The columns of a table beside the fields of its schema, as `fieldsMatch` of Table Schema v2 wants them to agree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.conformance.datapackage.cells import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    #: What is wrong and the way out, the column, and where the field stands below the fields of the schema.
    Difference = tuple[tuple[str, str], str, str]

__all__ = ["differences"]


def differences(names: Sequence[str], wanted: Sequence[str], match: str) -> Iterator[Difference]:
    """How the names of a header differ from the fields, where these have to be there and no others may be."""
    missing = [] if match in {"superset", "partial"} else [name for name in wanted if name not in names]
    extra = [] if match in {"subset", "partial"} else [name for name in dict.fromkeys(names) if name not in wanted]
    for name in [one for one in missing if extra and list(names[wanted.index(one) :][:1]) == extra[:1]]:
        words = f"the column is called {shown(extra.pop(0))}, not `{name}`", f"call it `{name}`"
        missing.remove(name)
        yield words, name, f"/{wanted.index(name)}"
    for name in missing:
        yield (f"there is no column `{name}`", "add it"), name, f"/{wanted.index(name)}"
    for name in extra:
        yield (f"column {shown(name)} is no field of the table", "take it out"), _flat(name), ""
    for name in dict.fromkeys(name for name in names if name and names.count(name) > 1):
        yield (f"column {shown(name)} stands twice", "take one out"), _flat(name), ""
    if match == "exact" and list(names) != list(wanted) and sorted(names) == sorted(wanted):
        words = (
            "the columns stand in another order than the fields of the descriptor",
            f"write them as {','.join(wanted)}",
        )
        yield words, "", ""


def _flat(name: str) -> str:
    """A name of somebody else's as it stands in a place."""
    return shown(name).strip("`")
