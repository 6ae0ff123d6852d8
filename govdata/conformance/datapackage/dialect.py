"""How the descriptor says that a table is written: Table Dialect v2, and the CSV Dialect of v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from govdata.conformance.datapackage.report import Report

    Json = dict[str, Any]

__all__ = ["JSON_LINES", "STRUCTURED", "Dialect", "dialect_of"]

JSON_LINES: Final = frozenset({"ndjson", "jsonl", "jsonlines"})
"""Formats of JSON texts, one a line."""

STRUCTURED: Final = JSON_LINES | {"json"}
"""Formats of tables in JSON."""

#: What is judged; `headerCase` and `skipBlankRows` are words of frictionless.
_KNOWN: Final = frozenset(
    {
        "$schema", "delimiter", "lineTerminator", "quoteChar", "doubleQuote", "escapeChar", "skipInitialSpace",
        "header", "csvddfVersion", "caseSensitiveHeader", "headerRows", "headerJoin", "headerCase", "commentChar",
        "commentRows", "skipBlankRows", "nullSequence", "property", "itemType", "itemKeys", "sheetNumber", "sheetName",
        "table",
    }
)  # fmt: skip
_LINE_ENDS: Final = frozenset({"\r\n", "\n", "\r"})


class Dialect(NamedTuple):
    """How a table is written, as far as the standard lets one say so.

    `header_rows` are the numbers of the records that are the header, where these are not the first one alone.
    """

    delimiter: str = ","
    quote: str = '"'
    doubled: bool = True
    escape: str = ""
    skips_blanks: bool = False
    header: bool = True
    header_rows: tuple[int, ...] = ()
    header_join: str = " "
    any_case: bool = False
    comment: str = ""
    comment_rows: frozenset[int] = frozenset()
    blank_rows: bool = False
    null: str | None = None
    path: str = ""
    item_type: str = ""
    item_keys: tuple[str, ...] = ()


def dialect_of(told: Json, form: str, at: str, report: Report) -> Dialect | None:
    """The dialect of a table in a format; what is not known or wrong goes to the report.

    None where what is not known changes which records there are, and what they hold.
    """
    told = dict(told)
    nested = told.pop("csv", None)
    told |= nested if isinstance(nested, dict) else {}  # as frictionless writes it
    for name in (name for name in told if name not in _KNOWN and ":" not in name):
        message = f"`{name}` of a dialect is not known here, and not judged"
        report.of_descriptor("GD762", f"{at}/{name}", message, "judge it with another tool")
    delimited = form not in STRUCTURED
    if delimited and (name := _not_read(told)) and not report.follows(f"{at}/{name}"):
        message = f"`{name}` {told[name]!r:.20} is not known here; the table is not judged"
        report.of_descriptor("GD762", f"{at}/{name}", message, "judge it with another tool")
        return None
    found = _made(told, "\t" if form == "tsv" else ",", at, report) if delimited else Dialect()
    return found._replace(
        header=told.get("header", True) is not False,
        header_rows=_header_rows(told.get("headerRows")),
        header_join=_text(told.get("headerJoin"), " "),
        any_case=told.get("headerCase") is False or told.get("caseSensitiveHeader") is False,
        comment=_text(told.get("commentChar")),
        comment_rows=frozenset(_rows(told.get("commentRows"))),
        blank_rows=told.get("skipBlankRows") is True,
        null=told["nullSequence"] if isinstance(told.get("nullSequence"), str) else None,
        path=_text(told.get("property")),
        item_type=_text(told.get("itemType")),
        item_keys=_names(told.get("itemKeys")),
    )


def _not_read(told: Json) -> str:
    """What the standard lets a separator or a line end be, and no reader of CSV here can read; empty for nothing."""
    if isinstance(told.get("delimiter"), str) and len(told["delimiter"]) > 1:
        return "delimiter"
    ends = told.get("lineTerminator", "\n")
    return "lineTerminator" if isinstance(ends, str) and ends not in _LINE_ENDS else ""


def _made(told: Json, otherwise: str, at: str, report: Report) -> Dialect:
    try:
        found = Dialect(
            delimiter=_mark(told, "delimiter", otherwise),
            quote=_mark(told, "quoteChar", '"'),
            doubled=told.get("doubleQuote", True) is not False,
            escape=_mark(told, "escapeChar", ""),
            skips_blanks=told.get("skipInitialSpace", False) is True,
        )
        if found.delimiter == found.quote:
            raise ValueError("quoteChar")  # noqa: TRY301  # told as the others are
    except ValueError as error:
        if not report.follows(f"{at}/{error}"):
            report.against_standard(f"{at}/{error}", f"`{error}` is not one character that can stand there")
        return Dialect(delimiter=otherwise)
    return found


def _mark(told: Json, name: str, otherwise: str) -> str:
    found = told.get(name)
    if found is None:
        return otherwise
    if not isinstance(found, str) or len(found) != 1 or found in "\r\n\0":
        raise ValueError(name)
    return found


def _header_rows(told: Any) -> tuple[int, ...]:  # noqa: ANN401  # whatever stands there
    found = tuple(_rows(told))
    return () if found == (1,) else found


def _rows(told: Any) -> list[int]:  # noqa: ANN401
    return sorted({one for one in told if isinstance(one, int) and one > 0}) if isinstance(told, list) else []


def _names(told: Any) -> tuple[str, ...]:  # noqa: ANN401
    return tuple(one for one in told if isinstance(one, str)) if isinstance(told, list) else ()


def _text(told: Any, otherwise: str = "") -> str:  # noqa: ANN401
    return told if isinstance(told, str) else otherwise
