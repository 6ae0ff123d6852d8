"""Whether an item of ours says the same thing wherever it says it: names stand in the asserts, and again where used.

Readers of news heed `subject` and `participant` alone, so a name that was changed there and not in the assert is a
fault that reading the record would not show.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.vocab.newsml import NAR_PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from govdata.readers.newsml.walk import Reading
    from govdata.source import Json

__all__ = ["disagreements"]

_KINDS = {"gvact": "actors", "gvevt": "events"}
_ASSERT, _NAME, _SUBJECT = f"{NAR_PREFIX}assert", f"{NAR_PREFIX}name", f"{NAR_PREFIX}subject"


def disagreements(root: _Element, data: dict[str, Json], reading: Reading) -> Iterator[tuple[_Element, str]]:
    """Each element that names an actor or event otherwise than its assert does; each assert without its subject."""
    names = {
        f"{alias}:{thing['id']}": thing["name"]
        for alias, kind in _KINDS.items()
        for thing in data.get(kind, ())
        if isinstance(thing.get("id"), str) and isinstance(thing.get("name"), str)
    }
    subjects = set()
    for element in root.iter(f"{NAR_PREFIX}*"):
        said = element.get("qcode")
        code = reading.codes.ours(said) if said else None
        if code not in names or element.tag == _ASSERT:
            continue
        if element.tag == _SUBJECT:
            subjects.add(code)
        said = element.findtext(_NAME)
        if said is not None and said != names[code]:
            yield element, f"names `{code}` as `{said}`, its assert as `{names[code]}`"
    for element in root.iterfind(_ASSERT):
        code = reading.codes.ours(element.get("qcode", ""))
        if code in names and code not in subjects:
            yield element, f"asserts `{code}`, which is no subject of the item"
