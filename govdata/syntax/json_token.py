"""The tokens of JSON (RFC 8259): texts, numbers, words and the blanks between them.

What is not JSON, but plain in its meaning, is noted as a mistake and read over: one fault does not hide the next.
"""

from __future__ import annotations

import re
from math import isfinite

from govdata.syntax.limits import MAX_DIGITS, MAX_MISTAKES
from govdata.syntax.mistake import Mistake, Unreadable, too_many_mistakes

__all__ = ["Tokens", "real", "whole"]

_BLANKS = re.compile(r"[ \t\n\r]*")
_COMMENT = re.compile(r"//[^\r\n]*|#[^\r\n]*|/\*.*?\*/", re.DOTALL)
_OTHER_BLANKS = re.compile(r"(?:[^\S \t\n\r]|\ufeff)+")
_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_SINGLE = re.compile(r"'((?:[^'\\\r\n]|\\.)*)'")
_HEX = re.compile(r"u[0-9a-fA-F]{4}")
_PAIR = re.compile(r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
_HALF = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_WORD = re.compile(r"[^\s,:\[\]{}\"']+")
_WORDS = {"true": True, "false": False, "null": None}
_NUMBER_LIKE = re.compile(r"[-+.]?[0-9.]")
_NOT_FINITE = re.compile(r"[-+]?(?:NaN|nan|Infinity|inf)")
_QUOTES = "“”„«»‘’「」"
_REPLACEMENT = "\ufffd"


class Tokens:
    """A text with the offset `at` up to which it was read, the `path` of the value there, and the `mistakes` found."""

    def __init__(self, text: str) -> None:
        """Begin at the beginning."""
        self.text = text
        self.at = 0
        self.path: list[str] = []
        self.mistakes: list[Mistake] = []

    @property
    def next(self) -> str:
        """The character at hand; empty at the end."""
        return self.text[self.at : self.at + 1]

    def blanks(self) -> None:
        """Read over blanks, and over what others take for blanks or allow among them."""
        while True:
            self.at = _end(_BLANKS, self.text, self.at)
            if self.next in {"/", "#"} and (comment := _COMMENT.match(self.text, self.at)):
                self.note(comment.end(), "JSON has no comments", "delete it, or write the record as YAML")
                self.at = comment.end()
            elif other := _OTHER_BLANKS.match(self.text, self.at):
                message = f"U+{ord(self.next):04X} is no blank in JSON"
                self.note(other.end(), message, "delete it, or write an ordinary blank")
                self.at = other.end()
            else:
                return

    def string(self) -> str:
        """The text whose opening quote is at hand. Raises Unreadable if it is not closed on its line."""
        start = self.at
        self.at += 1
        pieces = []
        while True:
            begin, self.at = self.at, _end(_PLAIN, self.text, self.at)
            pieces.append(self.text[begin : self.at])
            if self.next == '"':
                self.at += 1
                return "".join(pieces)
            if self.next in {"", "\n", "\r"}:
                raise Unreadable(
                    self.mistake(
                        start,
                        start + 1,
                        "the text opened here is not closed on its line",
                        'close it with `"`; a line break inside is written `\\n`, a quote `\\"`',
                    )
                )
            pieces.append(self._escape() if self.next == "\\" else self._control())

    def quoted_otherwise(self) -> str:
        """The text in single quotes at hand. Raises Unreadable if it is not closed."""
        found = _SINGLE.match(self.text, self.at)
        if not found:
            raise Unreadable(self.mistake(self.at, self.at + 1, "JSON has no single quotes", 'use `"`'))
        self.note(found.end(), "JSON has no single quotes", 'use `"`')
        self.at = found.end()
        return found[1]

    def bare_key(self) -> str:
        """The key without quotes at hand. Raises Unreadable if there is none."""
        found = _WORD.match(self.text, self.at)
        if not found or self.next in _QUOTES:
            message = self._no_value()[0].replace("value", "key")
            raise Unreadable(self.mistake(self.at, self.at + 1, message, 'write `"key": value`'))
        self.at = found.end()
        return found[0]

    def word(self) -> str | float | bool | None:
        """The number or the word at hand. Raises Unreadable if there is neither."""
        found = _WORD.match(self.text, self.at)
        if not found or self.next in _QUOTES:
            raise Unreadable(self.mistake(self.at, self.at + 1, *self._no_value()))
        word = found[0]
        value: str | float | bool | None = _WORDS.get(word)
        if word not in _WORDS:
            try:
                value = _number(word)
            except ValueError as error:
                self.note(found.end(), str(error), _way_out(word))
        self.at = found.end()
        return value

    def note(self, end: int, message: str, help: str) -> None:  # noqa: A002  # the word of a finding
        """Keep a mistake that reaches from the offset at hand to `end`."""
        self.keep(self.mistake(self.at, end, message, help))

    def keep(self, mistake: Mistake) -> None:
        """Add to the mistakes. Raises Unreadable where there are too many to be of use."""
        self.mistakes.append(mistake)
        if len(self.mistakes) > MAX_MISTAKES:
            raise Unreadable(too_many_mistakes(mistake))

    def mistake(self, start: int, end: int, message: str, help: str) -> Mistake:  # noqa: A002  # the word of a finding
        """A mistake about the value at hand."""
        return Mistake(code="GD102", start=start, end=end, message=message, help=help, path=tuple(self.path))

    def _no_value(self) -> tuple[str, str]:
        if not self.next:
            return "the text ends where a value should stand", "write the value, and close what is open"
        if self.next in _QUOTES:
            return f"`{self.next}` is no quotation mark of JSON", 'use `"`'
        return f"a value is missing before `{self.next}`", "write the value, or delete what is too much"

    def _control(self) -> str:
        char = self.next
        self.note(
            self.at + 1,
            f"the control character U+{ord(char):04X} stands in a text",
            r"write it as `\t`" if char == "\t" else "take it out: no record can hold it",
        )
        self.at += 1
        return char

    def _escape(self) -> str:
        char = self.text[self.at + 1 : self.at + 2]
        if char in _ESCAPES:
            self.at += 2
            return _ESCAPES[char]
        if _HEX.match(self.text, self.at + 1):
            return self._code()
        self.note(self.at + 2, f"`\\{char}` is no escape of JSON", "write a backslash as `\\\\`")
        self.at += 1
        return "\\"

    def _code(self) -> str:
        start, self.at = self.at, self.at + 6
        escape = self.text[start : self.at]
        if not _HALF.match(escape):
            return chr(int(escape.removeprefix("\\u"), base=16))
        pair = _PAIR.match(self.text, start)
        if pair:
            self.at = pair.end()
            return bytes.fromhex(pair[1] + pair[2]).decode("utf-16-be")
        message = f"`{escape}` is half a character: its other half is missing"
        self.keep(self.mistake(start, self.at, message, "write the character itself"))
        return _REPLACEMENT


def whole(text: str) -> int:
    """A whole number. Raises ValueError where it has more digits than any number in a record."""
    if len(text) > MAX_DIGITS:
        raise ValueError(f"the number has more than {MAX_DIGITS} digits")
    return int(text)


def real(text: str) -> float:
    """A number with a fraction or an exponent. Raises ValueError where it is too large."""
    value = float(text)
    if not isfinite(value):
        raise ValueError("the number is too large")
    return value


def _number(word: str) -> float:
    found = _NUMBER.fullmatch(word)
    if found:
        return real(word) if found[1] or found[2] else whole(word)
    raise ValueError(f"`{word}` is no {'number' if _NUMBER_LIKE.match(word) else 'value'} of JSON")


def _way_out(word: str) -> str:
    if _NUMBER.fullmatch(word):
        return 'put it in `"` if it is a text'
    if _NUMBER_LIKE.match(word):
        return 'write it without leading zeros or `+`, with a digit before and after the point; a text goes in `"`'
    if _NOT_FINITE.fullmatch(word) or word in {"None", "undefined"}:
        return "write `null`, or leave the field out"
    return f"write `{word.lower()}`" if word.lower() in _WORDS else 'put a text in `"`'


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return found.end() if found else at
