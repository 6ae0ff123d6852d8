"""How each form of the mapping is read: a value for the record, or `UNREADABLE`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from govdata.model.patterns import LICENSE
from govdata.readers.newsml.codes import identity
from govdata.vocab.newsml import PRIVATE, RELEASE_SCHEMES, SPDX

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from govdata.readers.newsml.codes import Codes
    from govdata.source import Json
    from govdata.vocab.newsml import Form, Kind

    Read = Callable[[str, Form, Codes], Json]

__all__ = ["CODED", "UNREADABLE", "read_value"]

UNREADABLE: Final = object()
"""What stands for no value: null is one, in extensions."""

CODED = frozenset({"code", "codes", "also", "qcode", "topic"})
"""The forms that hold QCodes, which are handed to `read_value` with our aliases."""

_NUMBER = re.compile("-?[0-9]{1,18}")
_SPDX_ID = re.compile(LICENSE)
_TOPIC = re.compile("medtop:[0-9]{8}")
_IDS = PRIVATE | RELEASE_SCHEMES


def read_value(text: str, form: Form, codes: Codes) -> Json:
    """The value that a text in this form stands for, or `UNREADABLE`.

    Text that only the model can find fault with is passed on as it is.
    """
    return _READS.get(form.kind, _same)(text, form, codes)


def _same(text: str, _form: Form, _codes: Codes) -> str:
    return text


def _number(text: str, _form: Form, _codes: Codes) -> int | str:
    return int(text) if _NUMBER.fullmatch(text) else text


def _json(text: str, _form: Form, _codes: Codes) -> Json:
    import orjson  # noqa: PLC0415  # only where a record has extensions

    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return UNREADABLE


def _code(text: str, form: Form, codes: Codes) -> Json:
    if form.scheme in _IDS:
        return codes.local(form.scheme, text) or UNREADABLE
    scheme, _, code = text.partition(":")
    return code if scheme == form.scheme else _also(text, form, codes)


def _codes(text: str, form: Form, codes: Codes) -> Json:
    ours_first = sorted(text.split(), key=lambda code: not code.startswith(f"{form.scheme}:"))
    found = [_code(one, form, codes) for one in ours_first]
    return next((one for one in found if one is not UNREADABLE), UNREADABLE)


def _also(text: str, form: Form, _codes: Codes) -> Json:
    return next((code for code, other in form.also if other == text), UNREADABLE)


def _guid(text: str, _form: Form, _codes: Codes) -> Json:
    return identity(text) or UNREADABLE


def _license(text: str, _form: Form, _codes: Codes) -> str:
    name = text.removeprefix(SPDX)
    return name if name != text and ":" not in name and _SPDX_ID.search(name) else text


def _topic(text: str, _form: Form, codes: Codes) -> Json:
    return text if _TOPIC.fullmatch(text) else codes.iri(text) or UNREADABLE


def _resolved(text: str, _form: Form, codes: Codes) -> Json:
    return codes.iri(text) or UNREADABLE


def _nothing(_text: str, _form: Form, _codes: Codes) -> Json:
    return UNREADABLE


_READS: Mapping[Kind, Read] = {
    "number": _number,
    "json": _json,
    "code": _code,
    "codes": _codes,
    "also": _also,
    "guid": _guid,
    "license": _license,
    "picture": _nothing,
    "resolved": _resolved,
    "topic": _topic,
}
