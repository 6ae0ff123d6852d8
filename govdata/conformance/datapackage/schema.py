"""The Table Schema of a resource: fields with their judges, and keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from govdata.conformance.datapackage.cells import NULL, Judge
from govdata.conformance.datapackage.said import shown
from govdata.tables.explanatory import Trait

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govdata.conformance.datapackage.report import Report

    Json = dict[str, Any]

__all__ = ["Field", "Foreign", "Key", "Schema", "schema_of"]

_MATCHES: Final = frozenset({"exact", "equal", "subset", "superset", "partial"})


class Field(NamedTuple):
    """A field: its name, its judge, and where the descriptor has it."""

    name: str
    judge: Judge
    at: str

    @property
    def trait(self) -> Trait:
        """What is said of the column, and which texts are no values of it."""
        title, says, kind = (str(self.judge.told.get(name, "")) for name in ("title", "description", "type"))
        return Trait((self.name, title, says, kind), lambda text: self.judge.wrong(text) is not None)


class Key(NamedTuple):
    """Fields that tell a row from all others; `whole` where none of them may be empty."""

    fields: tuple[str, ...]
    at: str
    whole: bool


class Foreign(NamedTuple):
    """Fields whose values together stand in the fields of a row elsewhere; an empty target is the table itself."""

    fields: tuple[str, ...]
    target: str
    referred: tuple[str, ...]
    at: str


@dataclass(slots=True, kw_only=True)
class Schema:
    """What a table holds; `match` says how its columns are to agree with the fields."""

    fields: list[Field]
    keys: list[Key] = field(default_factory=list)
    foreign: list[Foreign] = field(default_factory=list)
    match: str = "exact"
    at: str = ""

    def key_of(self, cells: Sequence[str | None]) -> str:
        """What a row is known by, of the cells of its fields: its first key, short and printable."""
        names = self.keys[0].fields if self.keys else ()
        found = [cell for one, cell in zip(self.fields, cells, strict=True) if one.name in names and cell is not None]
        return ", ".join(shown(cell).strip("`") for cell in found if cell != NULL)


def schema_of(told: Json, at: str, report: Report, *missing: str) -> Schema | None:
    """The schema that a descriptor tells, with what else is no value; None where it has no fields, which is told."""
    fields = told.get("fields")
    if not fields or not isinstance(fields, list) or not all(isinstance(one, dict) and _is_name(one) for one in fields):
        _broken(report, f"{at}/fields", "`fields` is not a list of objects with a `name`")
        return None
    return _Reading(told, at, report, missing).schema(fields)


class _Reading:
    def __init__(self, told: Json, at: str, report: Report, nulls: tuple[str, ...]) -> None:
        self._nulls = nulls
        self._told = told
        self._at = at
        self._report = report

    def schema(self, fields: list[Json]) -> Schema:
        primary = self._names(self._told.get("primaryKey"), f"{self._at}/primaryKey")
        missing = self._missing(self._told.get("missingValues", [""]), f"{self._at}/missingValues")
        made = [
            self._field(one, f"{self._at}/fields/{n}", missing, one["name"] in primary) for n, one in enumerate(fields)
        ]
        known = {one.name for one in made}
        for one in made if len(known) < len(made) else ():
            if next(other for other in made if other.name == one.name) is not one:
                _broken(self._report, f"{one.at}/name", f"a second field `{one.name}`")
        found = Schema(fields=made, match=self._match(), at=self._at)
        found.keys = self._keys(primary, known, fields)
        found.foreign = [key for key in self._foreign() if self._has(known, key.fields, f"{key.at}/fields")]
        return found

    def _match(self) -> str:
        told = self._told.get("fieldsMatch", "exact")
        told = told[0] if isinstance(told, list) and len(told) == 1 else told
        if told in _MATCHES:
            return str(told)
        _broken(self._report, f"{self._at}/fieldsMatch", f"{told!r:.40} is no way of matching fields")
        return "exact"

    def _field(self, told: Json, at: str, missing: frozenset[str], primary: bool) -> Field:
        if "missingValues" in told:
            missing = self._missing(told["missingValues"], f"{at}/missingValues")
        if not isinstance(told.get("constraints", {}), dict):
            _broken(self._report, f"{at}/constraints", "`constraints` is not an object")
            told = {**told, "constraints": {}}
        if primary:  # "equivalent to adding `required: true`" (Table Schema v2, "primaryKey")
            told = {**told, "constraints": {**told.get("constraints", {}), "required": True}}
        try:
            judge = Judge(told, missing)
        except (ValueError, TypeError, AttributeError) as error:
            if not self._report.follows(at):
                _broken(self._report, f"{at}/constraints", f"the constraints make no sense: {error}")
            judge = Judge({"name": told["name"]}, missing)
        for name in judge.unknown if not self._report.follows(at) else ():
            message = f"{name} is not known here, and not judged"
            self._report.of_descriptor("GD762", at, message, "judge it with another tool")
        return Field(told["name"], judge, at)

    def _missing(self, told: Any, at: str) -> frozenset[str]:  # noqa: ANN401  # whatever stands there
        if isinstance(told, list):
            values = [one.get("value") if isinstance(one, dict) else one for one in told]
            texts = [one for one in values if isinstance(one, str)]
            if len(texts) == len(values):
                return frozenset((*texts, *self._nulls))
        _broken(self._report, at, "`missingValues` is not a list of texts")
        return frozenset({"", *self._nulls})

    def _names(self, told: Any, at: str) -> tuple[str, ...]:  # noqa: ANN401
        names = [told] if isinstance(told, str) else told
        if names is None:
            return ()
        if isinstance(names, list) and names and all(isinstance(one, str) for one in names):
            return tuple(names)
        _broken(self._report, at, "a key is a list of names of fields")
        return ()

    def _keys(self, primary: tuple[str, ...], known: set[str], fields: list[Json]) -> list[Key]:
        found = [Key(primary, f"{self._at}/primaryKey", whole=True)] if primary else []
        unique = self._told.get("uniqueKeys", [])
        for n, told in enumerate(unique if isinstance(unique, list) else ()):
            if names := self._names(told, at := f"{self._at}/uniqueKeys/{n}"):
                found.append(Key(names, at, whole=False))
        for n, one in enumerate(fields):
            constraints = one.get("constraints")
            if isinstance(constraints, dict) and constraints.get("unique") is True and (one["name"],) != primary:
                found.append(Key((one["name"],), f"{self._at}/fields/{n}/constraints/unique", whole=False))
        return [key for key in found if self._has(known, key.fields, key.at)]

    def _foreign(self) -> list[Foreign]:
        found = []
        told = self._told.get("foreignKeys", [])
        for n, one in enumerate(told if isinstance(told, list) else ()):
            at = f"{self._at}/foreignKeys/{n}"
            reference = one.get("reference") if isinstance(one, dict) else None
            if not isinstance(reference, dict):
                _broken(self._report, at, "a foreign key has `fields` and a `reference`")
                continue
            if "package" in reference:
                message = "a foreign key to another package is not known here, and not judged"
                self._report.of_descriptor("GD762", at, message, "judge it with another tool")
                continue
            columns = self._names(one.get("fields"), f"{at}/fields")
            referred = self._names(reference.get("fields"), f"{at}/reference/fields")
            if len(columns) != len(referred):
                _broken(self._report, at, "a foreign key has as many fields as it refers to")
            elif columns:
                found.append(Foreign(columns, str(reference.get("resource") or ""), referred, at))
        return found

    def _has(self, known: set[str], names: tuple[str, ...], at: str) -> bool:
        if known.issuperset(names):
            return True
        _broken(self._report, at, f"there is no field {', '.join(sorted(f'`{one}`' for one in {*names} - known))}")
        return False


def _is_name(told: Json) -> bool:
    return isinstance(told.get("name"), str) and bool(told["name"])


def _broken(report: Report, at: str, message: str) -> None:
    if not report.follows(at):
        report.against_standard(at, message)
