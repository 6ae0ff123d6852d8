"""Other people's items whose content is a picture or a film, and not a text: a record that links to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govdata.readers.newsml import text
from govdata.vocab.newsml import NAR_PREFIX

if TYPE_CHECKING:
    from lxml.etree import _Element

    from govdata.readers.newsml.walk import Reading
    from govdata.source import Json

__all__ = ["linked"]

_MEDIA: Final = {"ninat:picture": "photos", "ninat:graphic": "photos", "ninat:video": "videos"}
_CLASS = f"{NAR_PREFIX}itemMeta/{NAR_PREFIX}itemClass"
_META = f"{NAR_PREFIX}contentMeta"
_RENDITION = f"{NAR_PREFIX}contentSet/{NAR_PREFIX}remoteContent"


def linked(data: dict[str, Json], reading: Reading) -> None:
    """Make the first rendition that has an address a photo or video of the record, with its caption and credit.

    The other renditions show the same once more, in another size: they are left out, as what has no address is.
    """
    root = reading.item.element
    nature = root.find(_CLASS)
    field = None if nature is None else _MEDIA.get(reading.codes.of(nature, "qcode") or "")
    found = next((one for one in root.iterfind(_RENDITION) if _address(one)), None)
    if field is None or found is None or field in data:
        return
    item = {"url": _address(found)}
    used = [found, *_said(root, item, reading)]
    data[field] = {"status": "linked", "items": [item]}
    reading.note(f"/{field}", found)
    reading.note(f"/{field}/items/0", found)
    reading.left = [left for left in reading.left if left[0] not in used]


def _address(rendition: _Element) -> str | None:
    """The address of a rendition; a file of the sender's is none for anybody else."""
    href = (rendition.get("href") or "").strip()
    return href if href.lower().startswith(("http://", "https://")) else None


def _said(root: _Element, item: dict[str, Json], reading: Reading) -> list[_Element]:
    """What stands about the picture in the item, with the elements that say so."""
    used = []
    for name, element in (
        ("caption", _caption(root, reading)),
        ("credit", root.find(f"{_META}/{NAR_PREFIX}creditline")),
    ):
        said = "" if element is None else text.lines(element) if name == "caption" else text.line(element)
        if element is not None and said:
            item[name] = said
            used.append(element)
    return used


def _caption(root: _Element, reading: Reading) -> _Element | None:
    descriptions = root.iterfind(f"{_META}/{NAR_PREFIX}description")
    return next((one for one in descriptions if reading.codes.of(one, "role") == "drol:caption"), None)
