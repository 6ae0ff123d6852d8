r"""The lexical forms of design rule "normal form", as regular expressions.

Each works unchanged in Rust's regex (pydantic), ECMAScript in Unicode mode (JSON Schema, Ajv) and Python's `re`, so
that the model and the published schemas cannot disagree; for that they have no lookaround, no `\d`, `\s` or `\w`
(which differ), and spell special characters literally. `$` is the end of the text (`model/schema.py` guards it for
Python's `re`).
"""

from __future__ import annotations

__all__ = [
    "BCP47",
    "COUNTRY",
    "DATE",
    "DATE_TIME",
    "EMAIL",
    "EXTENSION_KEY",
    "IRI",
    "LATITUDE",
    "LICENSE",
    "LINE",
    "LONGITUDE",
    "MEDIA_TYPE",
    "PARTIAL_DATE",
    "POINTER",
    "SHA256",
    "SLUG",
    "SUBJECT",
    "TARGET",
    "TEXT",
    "URL",
    "VERBATIM",
]

# Characters that no text may hold: controls but tab and LF, the Unicode line ends, noncharacters. XML 1.0 (section
# 2.2) has no way to write most of them, and the line ends are counted differently by every tool.
_CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
_LINE_ENDS = "\u2028\u2029"
_NONCHARACTERS = "\ufdd0-\ufdef" + "".join(f"{chr(p + 0xFFFE)}{chr(p + 0xFFFF)}" for p in range(0, 0x110000, 0x10000))
FORBIDDEN = _CONTROLS + _LINE_ENDS + _NONCHARACTERS
# What "trimmed" means: Unicode White_Space, less what is forbidden anyway.
BLANKS = "\t\n \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"

_EDGE = f"[^{FORBIDDEN}{BLANKS}]"
LINE = f"^{_EDGE}(?:[^{FORBIDDEN}\t\n]*{_EDGE})?$"
TEXT = f"^{_EDGE}(?:[^{FORBIDDEN}]*{_EDGE})?$"
VERBATIM = f"^[^{FORBIDDEN}]*$"
EXTENSION_KEY = f"^[^{FORBIDDEN}\U00010000-\U0010ffff]*$"

SLUG = "^[a-z0-9][a-z0-9._~-]{0,127}$"
SHA256 = "^[0-9a-f]{64}$"
POINTER = f"^(?:/(?:[^{FORBIDDEN}\t\n~/]|~[01])*)*$"
COUNTRY = "^[A-Z]{2}$"
MEDIA_TYPE = "^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$"
EMAIL = "^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(?:[.][A-Za-z0-9-]+)*$"

# Calendar days that exist, years 0001 to 9999 (ISO 8601-1, proleptic Gregorian).
_YEAR = "(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)"
_LEAP = "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)"
_MONTH = "(?:0[1-9]|1[0-2])"
_DAY = (
    f"(?:{_YEAR}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    f"|02-(?:0[1-9]|1[0-9]|2[0-8]))|{_LEAP}-02-29)"
)
# RFC 3339 with seconds, no fraction, an offset of at most 14 h, `Z` for UTC.
_OFFSET = "(?:Z|[+-](?:0[1-9]:[0-5][0-9]|00:(?:0[1-9]|[1-5][0-9])|1[0-3]:[0-5][0-9]|14:00))"
_INSTANT = f"{_DAY}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]{_OFFSET}"
DATE = f"^{_DAY}$"
DATE_TIME = f"^{_INSTANT}$"
PARTIAL_DATE = f"^(?:{_YEAR}(?:-{_MONTH})?|{_DAY}|{_INSTANT})$"

# RFC 5646, section 2.1, in the case of its section 2.1.1; no grandfathered tags.
_PRIVATE = "x(?:-[a-z0-9]{1,8})+"
BCP47 = (
    "^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?"
    f"(?:-(?:[a-z0-9]{{5,8}}|[0-9][a-z0-9]{{3}}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{{2,8}})+)*(?:-{_PRIVATE})?|{_PRIVATE})$"
)

# RFC 3986, appendix A, ASCII only; no IP literals.
_PLAIN = "[A-Za-z0-9._~!$&'()*+,;=-]|%[0-9A-Fa-f]{2}"
_AUTHORITY = f"(?:(?:{_PLAIN}|:)*@)?(?:{_PLAIN})+(?::[0-9]{{1,5}})?"
_PATH = f"(?:{_PLAIN}|[:@/])*"
_TAIL = f"(?:[?](?:{_PLAIN}|[:@/?])*)?(?:#(?:{_PLAIN}|[:@/?])*)?"
URL = f"^https?://{_AUTHORITY}(?:/{_PATH})?{_TAIL}$"
IRI = f"^(?:https?://{_AUTHORITY}(?:/{_PATH})?{_TAIL}|[A-Za-z][A-Za-z0-9+.-]*:(?:{_PLAIN}|[:@]){_PATH}{_TAIL})$"
SUBJECT = f"^(?:medtop:[0-9]{{8}}|{IRI[1:-1]})$"
TARGET = f"^(?:{SLUG[1:-1]}|{URL[1:-1]})$"
LICENSE = f"^(?:[A-Za-z0-9][A-Za-z0-9.+-]{{0,63}}|{URL[1:-1]})$"

LATITUDE = "^-?(?:90(?:[.]0{1,7})?|[1-8]?[0-9](?:[.][0-9]{1,7})?)$"
LONGITUDE = "^-?(?:180(?:[.]0{1,7})?|(?:1[0-7][0-9]|[1-9]?[0-9])(?:[.][0-9]{1,7})?)$"
