"""The release and what was read from it, as a page of HTML that needs nothing beside it and runs no script."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from unicodedata import category

from govdata.showing import pieces

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.showing import Piece, Row, Shown

__all__ = ["FOOT", "HEAD", "write"]

HEAD = """<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What was read</title>
<style>
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a;
  background: #fff; overflow-wrap: anywhere }
article + article { border-top: 2px solid #767676; margin-top: 3rem }
.release p { white-space: pre-line; margin: 0 0 1em }
mark { color: inherit; background: none; border-bottom: 2px solid; border-radius: 2px; padding: 0 .1em }
.person { background: #cfe8ff } .organization { background: #e9d8fd } .post { background: #e3f2fd }
.date { background: #d6f5d6 } .place { background: #fff0c2 } .media { background: #fde2e2 } .title { font-weight: 600 }
.event { border-bottom-style: dotted } .unplaced { background: #ffd7a8; border-bottom-style: dashed }
sup { font-size: .7em } table { border-collapse: collapse; width: 100% } caption { text-align: start; font-weight: 600 }
th, td { border: 1px solid #c7c7c7; padding: .3em .5em; text-align: start; vertical-align: top }
td div { color: #555 }
@media (prefers-color-scheme: dark) {
  body { color: #eee; background: #161616 } td div { color: #bbb } .person { background: #123a5c }
  .organization { background: #3d2a5c } .post { background: #1d3346 } .date { background: #1d421d }
  .place { background: #4a3b08 } .media { background: #4a1f1f } .unplaced { background: #5c3a10 }
}
</style>
</head>
<body>
"""
FOOT = "</body>\n</html>\n"
# Marks of direction and other characters that are not seen: none may rewrite what stands around it.
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_JOINERS = frozenset("\u200c\u200d\n\t")


def write(shown: Shown, number: int = 1) -> Iterator[str]:
    """An article: the text with its marks, then the table. `number` keeps the ids of several articles apart."""
    language = f' lang="{_text(shown.language)}"' if shown.language else ""
    yield f'<article>\n<h1><bdi>{_text(shown.name)}</bdi></h1>\n<div class="release"{language}>\n'
    yield '<p dir="auto">'
    for piece in pieces(shown.text, shown.marks):
        yield _piece(piece, number)
    yield "</p>\n</div>\n<table>\n<caption>What was read</caption>\n"
    yield '<tr><th scope="col">No.</th><th scope="col">Kind</th><th scope="col">Value</th></tr>\n'
    for row in shown.rows:
        yield _row(row, number)
    yield "</table>\n</article>\n"


def _piece(piece: Piece, number: int) -> str:
    text = _text(piece.text).replace("\n\n", '</p>\n<p dir="auto">') if not piece.kinds else _text(piece.text)
    if piece.kinds:
        text = f'<mark class="{" ".join(piece.kinds)}" title="{", ".join(piece.kinds)}">{text}</mark>'
    return text + "".join(_anchor(one, number) for one in piece.numbers)


def _anchor(one: str, number: int) -> str:
    return f"<sup>{one}</sup>" if one == "?" else f'<sup><a href="#r{number}-{one}">{one}</a></sup>'


def _row(row: Row, number: int) -> str:
    place = f' id="r{number}-{row.number}"' if row.number.isdecimal() else ""
    more = "".join(f"<div><bdi>{_text(line)}</bdi></div>" for line in row.more)
    return (
        f"<tr{place}><td>{row.number}</td><td>{_text(row.kind)}</td><td><bdi>{_text(row.value)}</bdi>{more}</td></tr>\n"
    )


def _text(text: str) -> str:
    """Text that can be neither mark-up nor a change of direction."""
    if not text.isprintable():
        text = "".join("\ufffd" if category(one) in _UNSEEN and one not in _JOINERS else one for one in text)
    return escape(text)
