"""Members of an open set (readers, exporters, reports, rules): found by file name, imported on demand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Generic, TypeVar

from govdata.errors import UnknownNameError, UsageError

__all__ = ["Folder"]

T = TypeVar("T")


@cache
def _modules(path: tuple[str, ...]) -> frozenset[str]:
    return frozenset(m.name.replace("_", "-") for m in iter_modules(path) if not m.name.startswith("_"))


@cache
def _plug_ins(group: str) -> dict[str, str]:
    from importlib.metadata import entry_points  # noqa: PLC0415  # slow to load, and seldom needed

    return {point.name: point.value for point in entry_points(group=group)}


@dataclass(frozen=True, slots=True)
class Folder(Generic[T]):
    """A package whose modules are members: `--to newsml` is `exporters/newsml.py`, its constant `EXPORTER` the member.

    Third parties add members by the entry point group of the package's name; a name that is taken already is an error.
    """

    package: str
    constant: str
    kind: type[T]
    path: list[str]

    def names(self) -> list[str]:
        """The names of all members, sorted; imports none of them.

        Raises UsageError where a plug-in takes a name of ours.
        """
        taken = self._own() & self._foreign().keys()
        if taken:
            name = min(taken)
            raise UsageError(f"the plug-in {self._foreign()[name]!r} takes the name {name!r}, which is govdata's own")
        return sorted({*self._own(), *self._foreign()})

    def __contains__(self, name: object) -> bool:
        """Whether there is a member of that name."""
        return name in self._own() or name in self._foreign()

    def get(self, name: str) -> T:
        """The member of that name. Raises UnknownNameError, or UsageError if its module is not a member."""
        if name in self._own():  # ours win, and plug-ins, which take time to look up, are not asked
            return self._checked(import_module(f"{self.package}.{name.replace('-', '_')}"), name)
        if name in self._foreign():
            module, _, constant = self._foreign()[name].partition(":")
            return self._checked(import_module(module), name, constant or self.constant)
        raise UnknownNameError(self.constant.lower(), name, self.names())

    def _own(self) -> frozenset[str]:
        return _modules(tuple(self.path))

    def _foreign(self) -> dict[str, str]:
        return _plug_ins(self.package)

    def _checked(self, module: object, name: str, constant: str = "") -> T:
        member = getattr(module, constant or self.constant, None)
        if not isinstance(member, self.kind):
            message = f"{self.package}: the module of {name!r} has no {self.constant} of type {self.kind.__name__}"
            raise UsageError(message)
        return member
