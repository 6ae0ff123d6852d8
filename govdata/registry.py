"""Members of an open set (readers, exporters, reports, rules): found by file name, imported on demand."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from typing import Generic, TypeVar

from govdata.errors import UnknownNameError, UsageError

__all__ = ["Folder"]

T = TypeVar("T")


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
        """The names of all members, sorted; imports none of them."""
        return sorted({*self._own(), *self._foreign()})

    def get(self, name: str) -> T:
        """The member of that name. Raises UnknownNameError, or UsageError if its module is not a member."""
        foreign = self._foreign()
        if name in self._own():
            if name in foreign:
                message = (
                    f"the plug-in {foreign[name]!r} takes the name {name!r} of one of govdata's own {self.package}"
                )
                raise UsageError(message)
            return self._checked(import_module(f"{self.package}.{name.replace('-', '_')}"), name)
        if name in foreign:
            module, _, constant = foreign[name].partition(":")
            return self._checked(import_module(module), name, constant or self.constant)
        raise UnknownNameError(self.constant.lower(), name, self.names())

    def _own(self) -> set[str]:
        return {m.name.replace("_", "-") for m in iter_modules(self.path) if not m.name.startswith("_")}

    def _foreign(self) -> dict[str, str]:
        return {point.name: point.value for point in entry_points(group=self.package)}

    def _checked(self, module: object, name: str, constant: str = "") -> T:
        member = getattr(module, constant or self.constant, None)
        if not isinstance(member, self.kind):
            message = f"{self.package}: the module of {name!r} has no {self.constant} of type {self.kind.__name__}"
            raise UsageError(message)
        return member
