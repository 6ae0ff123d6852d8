"""Which codes are asked for: by code, by the beginning of a code, or by name; the longer one wins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govdata.errors import UsageError
from govdata.faults import FAULTS

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Selection", "codes"]

#: What could not be read is told whatever is selected: it was not looked at. What is our own fault is never hidden.
_READING, _OURS = ("GD0", "GD1", "GD9"), "GD9"


def codes(names: Iterable[str], where: str) -> tuple[str, ...]:
    """Codes, or beginnings of codes, for what people write. Raises UsageError for what stands for no code.

    Several may stand in one text, with commas or blanks between them. `where` is the option or key they come from.
    """
    return tuple(_code(name, where) for text in names for name in text.replace(",", " ").split())


def _code(name: str, where: str) -> str:
    code = name.upper()
    if len(code) > len("GD") and any(known.startswith(code) for known in FAULTS):
        return code
    names = {fault.name: known for known, fault in FAULTS.items()}
    if name.lower() in names:
        return names[name.lower()]
    from difflib import get_close_matches  # noqa: PLC0415  # only where something is wrong

    near = get_close_matches(code, FAULTS, n=1) or get_close_matches(name.lower(), names, n=1)
    hint = f"did you mean {near[0]}?" if near else "`govdata rule --all` lists them"
    raise UsageError(f"{where}: there is no rule {name!r}; {hint}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Codes, or beginnings of codes, that are wanted (none: all), that are wanted besides, and that are not."""

    select: tuple[str, ...] = ()
    extend: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()

    def takes(self, code: str) -> bool:
        """Whether findings of a code are wanted. Where both speak of it, the longer one wins, then what is ignored."""
        if code.startswith(_OURS):
            return True
        unasked = int(not self.select or code.startswith(_READING))
        return max(unasked, _longest(code, (*self.select, *self.extend))) > _longest(code, self.ignore)


def _longest(code: str, beginnings: Iterable[str]) -> int:
    return max((len(one) for one in beginnings if code.startswith(one)), default=0)
