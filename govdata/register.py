"""The register `actors.yaml`: publishers and actors that records name by id only (design 2.1)."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from govdata.errors import SourceError
from govdata.finding import Finding, Problem
from govdata.given import Given
from govdata.readers import READERS
from govdata.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from govdata.source import Json, Raw

__all__ = ["Register", "is_register", "load"]

_KINDS = ("publishers", "actors")


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """The entries by id. Records are written out resolved: a consumer never needs the register."""

    publishers: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    actors: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)

    def resolve(self, data: Json) -> tuple[Any, list[tuple[str, Problem]]]:
        """The record with its register ids replaced by the entries, and a problem for each id that is not there."""
        if not isinstance(data, dict):
            return data, []
        problems: list[tuple[str, Problem]] = []
        out = dict(data)
        if isinstance(out.get("publisher"), str):
            out["publisher"] = _entry(out["publisher"], self.publishers, "/publisher", problems)
        if isinstance(out.get("actors"), list):
            out["actors"] = [self._actor(actor, f"/actors/{n}", problems) for n, actor in enumerate(out["actors"])]
        return out, problems

    def _actor(self, actor: Json, at: str, problems: list[tuple[str, Problem]]) -> Json:
        if isinstance(actor, str):
            return _entry(actor, self.actors, at, problems)
        if isinstance(actor, dict) and isinstance(actor.get("id"), str) and "name" not in actor and "kind" not in actor:
            if actor["id"] not in self.actors and self.actors:
                return _entry(actor["id"], self.actors, at, problems)
            return {**self.actors.get(actor["id"], {}), **actor}
        return actor


def is_register(data: Json) -> bool:
    """Whether data is made as a register is, and as no record: the two lists and nothing else."""
    return isinstance(data, dict) and bool(data) and data.keys() <= set(_KINDS) and any(map(_is_list, data.values()))


def _is_list(value: Json) -> bool:
    return isinstance(value, list)


def load(path: Path) -> Register:
    """The register in a file. Raises SourceError with findings where it is not sound."""
    raws = list(READERS.get("yaml").read(Source.of(path), Given()))
    findings = tuple(f for raw in raws for f in raw.findings if f.severity == "error")
    if findings or not raws:
        raise SourceError(f"the register {path} cannot be used", findings)
    return Register(**{kind: _by_id(raws[0], kind) for kind in _kinds(raws[0], path)})


def _kinds(raw: Raw, path: Path) -> Iterable[str]:
    if not isinstance(raw.data, dict) or not raw.data.keys() <= set(_KINDS):
        problem = Problem(pointer="", message="a register has two lists, `publishers` and `actors`")
        raise SourceError(f"the register {path} cannot be used", (_stamped(raw, problem),))
    return [kind for kind in _KINDS if raw.data.get(kind) is not None]


def _by_id(raw: Raw, kind: str) -> dict[str, Mapping[str, Any]]:
    entries: dict[str, Mapping[str, Any]] = {}
    members = raw.data[kind]
    for n, entry in enumerate(members if isinstance(members, list) else [members]):
        at = f"/{kind}/{n}"
        if not isinstance(entry, dict) or not isinstance(entry.get("id"), str):
            raise SourceError(
                "the register cannot be used", (_stamped(raw, Problem(pointer=at, message="an entry needs an `id`")),)
            )
        if entry["id"] in entries:
            problem = Problem(pointer=f"{at}/id", message=f"`{entry['id']}` stands twice in the register")
            raise SourceError("the register cannot be used", (_stamped(raw, problem),))
        entries[entry["id"]] = entry
    return entries


def _stamped(raw: Raw, problem: Problem) -> Finding:
    place = raw.locate(problem.pointer, problem.key)
    return Finding.of("GD404", place, problem, line=raw.line_text(place.line))


def _entry(name: str, entries: Mapping[str, Mapping[str, Any]], at: str, problems: list[tuple[str, Problem]]) -> Json:
    if name in entries:
        return dict(entries[name])
    near = get_close_matches(name, sorted(entries), n=1)
    hint = (
        f"did you mean `{near[0]}`?"
        if near
        else "write it out, or add it to the register (`actors` in the configuration)"
    )
    problems.append(
        (
            "GD403",
            Problem(
                pointer=at,
                message=f"`{name}` is not an id of the register",
                help=hint,
                label=hint if near else "",
                suggestion="".join(near),
            ),
        )
    )
    return None
