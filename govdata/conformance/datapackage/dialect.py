"""How the descriptor says that a CSV file is written: Table Dialect v2, and the CSV Dialect of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from govdata.conformance.datapackage.report import Report

    Json = dict[str, Any]

__all__ = ["Dialect", "dialect_of"]

_KNOWN: Final = frozenset(
    {
        "$schema", "delimiter", "lineTerminator", "quoteChar", "doubleQuote", "escapeChar", "skipInitialSpace",
        "header", "csvddfVersion", "caseSensitiveHeader", "headerRows", "headerJoin", "commentChar", "nullSequence",
    }
)  # fmt: skip
#: What decides where the header and the records are: a table that is read without it is another one.
_DECISIVE: Final = frozenset({"headerRows", "commentRows", "headerCase"})


class Dialect(NamedTuple):
    """How a CSV file is written, as far as the standard lets one say so."""

    delimiter: str = ","
    quote: str = '"'
    doubled: bool = True
    escape: str = ""
    skips_blanks: bool = False
    header: bool = True
    comment: str = ""
    null: str | None = None


def dialect_of(told: Json, otherwise: str, at: str, report: Report) -> Dialect | None:
    """The dialect that is told, with `otherwise` for the separator; what is not known or wrong goes to the report.

    None where what is not known changes which records there are, and what they hold.
    """
    told = dict(told)
    nested = told.pop("csv", None)
    told |= nested if isinstance(nested, dict) else {}  # as frictionless writes it
    unknown = [name for name in told if name not in _KNOWN and ":" not in name]
    if told.get("headerRows", [1]) != [1]:
        unknown.append("headerRows")
    for name in unknown:
        message = f"`{name}` of a dialect is not known here, and not judged"
        report.of_descriptor("GD762", f"{at}/{name}", message, "judge it with another tool")
    if _DECISIVE.intersection(unknown):
        return None
    try:
        found = Dialect(
            delimiter=_mark(told, "delimiter", otherwise),
            quote=_mark(told, "quoteChar", '"'),
            doubled=told.get("doubleQuote", True) is not False,
            escape=_mark(told, "escapeChar", ""),
            skips_blanks=told.get("skipInitialSpace", False) is True,
            header=told.get("header", True) is not False,
            comment=_mark(told, "commentChar", ""),
            null=told["nullSequence"] if isinstance(told.get("nullSequence"), str) else None,
        )
        if found.delimiter == found.quote:
            raise ValueError("quoteChar")  # noqa: TRY301  # told as the others are
    except ValueError as error:
        message = f"`{error}` is not one character that can stand there"
        report.of_descriptor("GD761", f"{at}/{error}", message, "see the standard: datapackage.org")
        return Dialect(delimiter=otherwise)
    return found


def _mark(told: Json, name: str, otherwise: str) -> str:
    found = told.get(name)
    if found is None:
        return otherwise
    if not isinstance(found, str) or len(found) != 1 or found in "\r\n\0":
        raise ValueError(name)
    return found
