"""Turtle and N-Triples as triples, as far as vocabularies are written in them: no nameless nodes, no lists."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LITERAL", "Triple", "triples"]

Triple = tuple[str, str, str]
"""Subject, predicate and object as IRIs; `LITERAL` stands for any object that is no IRI."""

LITERAL: Final = ""
_NOTHING: Final = ("", "")
_TYPE: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"

_TOKEN = re.compile(
    r"""
      (?P<blank>\s+|\#[^\n]*)
    | <(?P<iri>[^<>"{}|^`\\\x00-\x20]*)>
    | (?P<text>\"{3}(?:\"{0,2}(?:[^"\\]|\\.))*\"{3}|'{3}(?:'{0,2}(?:[^'\\]|\\.))*'{3}
        |"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    | (?P<word>@?(?:prefix|base)(?![\w:-]))
    | (?P<tag>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
    | (?P<datatype>\^\^)
    | (?P<name>(?:[^\W\d_][\w.-]*)?:(?:[\w:%-]|\\.|\.(?=[\w:%-]))*)
    | (?P<a>a(?=[\s<]))
    | (?P<literal>(?:true|false)\b|[+-]?[0-9]*\.?[0-9]+(?:[eE][+-]?[0-9]+)?)
    | (?P<mark>[;,.])
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)


def triples(text: str) -> Iterator[Triple]:
    """The triples of a text. Raises ValueError, which names the line, for what is not understood."""
    prefixes: dict[str, str] = {}
    tokens = _tokens(text)
    told: list[str] = []
    for kind, value in tokens:
        if kind == "word":
            _declare(value.lstrip("@").lower(), tokens, prefixes)
        elif kind == "mark":
            told = _after(value, told)
        elif kind not in {"tag", "datatype"}:
            told.append(_term(kind, value, prefixes))
            if len(told) == 3:  # noqa: PLR2004  # subject, predicate, object
                yield told[0], told[1], told[2]
        elif kind == "datatype":
            next(tokens, None)


def _after(mark: str, told: list[str]) -> list[str]:
    """What is still told after a mark: all of it after `.`, less after the others."""
    return told[: {".": 0, ";": 1, ",": 2}[mark]]


def _declare(word: str, tokens: Iterator[tuple[str, str]], prefixes: dict[str, str]) -> None:
    """Take in a prefix; a base is of no use here, since vocabularies name their terms in full."""
    name = next(tokens, _NOTHING)[1] if word == "prefix" else ""
    prefixes[name] = next(tokens, _NOTHING)[1]


def _term(kind: str, value: str, prefixes: dict[str, str]) -> str:
    if kind == "name":
        prefix, _, local = value.partition(":")
        if f"{prefix}:" not in prefixes:
            raise ValueError(f"the prefix {prefix}: is not declared")
        return prefixes[f"{prefix}:"] + local.replace("\\", "")
    return {"iri": value, "a": _TYPE}.get(kind, LITERAL)


def _tokens(text: str) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None or found.lastgroup is None:
            line = text.count("\n", 0, at) + 1
            raise ValueError(f"line {line}: {text[at : at + 20]!r} is not understood")
        at = found.end()
        if found.lastgroup != "blank":
            yield found.lastgroup, found[found.lastgroup]
