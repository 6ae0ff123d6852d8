"""One raw record in, one release out, or everything that is wrong with it, each fault at its place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from govdata.finding import Finding, Problem, Related
from govdata.kept import Kept
from govdata.model.build import build, build_json
from govdata.register import is_register
from govdata.rules import judge, judge_register

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.given import Given
    from govdata.model.release import Release
    from govdata.register import Register
    from govdata.source import Json, Raw

__all__ = ["Shared", "Taken", "digested", "stamped", "take"]


@dataclass(slots=True, kw_only=True)  # as with `Raw`
class Taken:
    """What became of a raw record: the release (None where it has errors), the findings, and the data as it was read.

    `data` is the record as far as it goes, the register's entries and the given values filled in: the draft.
    """

    release: Release | None
    findings: tuple[Finding, ...]
    data: Json = None
    raw: Raw


def take(raw: Raw, register: Register, given: Given, kept: Kept | None = None) -> Taken:
    """Judge a raw record; `kept` is asked for its source text. Never raises for what it holds."""
    kept = kept or Kept()
    if raw.json is not None:
        release = build_json(raw.json)
        if release is not None:
            return _taken(raw, release, None, _against(release, raw, register, kept))
        raw = raw.reload() if raw.reload is not None else raw
    if raw.data is None:
        return Taken(release=None, findings=tuple(_as_read(raw)), raw=raw)
    if is_register(raw.data):
        return Taken(
            release=None, findings=tuple(stamped(raw, [_REGISTER], "")), raw=replace(raw, data=None, json=None)
        )
    data, resolved = register.resolve(_filled(raw.data, given))
    built = build(data)
    problems = [*resolved, *built.problems]
    if built.release is not None:
        problems += _against(built.release, raw, register, kept)
    elif built.sound is not None:
        problems += judge(built.sound, held=True)
    return _taken(raw, built.release, data, problems)


_REGISTER = (
    "GD011",
    Problem(
        pointer="",
        message="this is a register of publishers and actors, and no record",
        help="name it with --actors, or as `actors` in the configuration, so that records can use its ids",
    ),
)


def _against(release: Release, raw: Raw, register: Register, kept: Kept) -> list[tuple[str, Problem]]:
    """What there is against a release that the model took."""
    line = raw.json or release.canonical()
    found = [*judge(release, held=False, line=line), *kept.judge(release, raw.source)]
    if register.publishers or register.actors:
        found += judge_register(release, {"publishers": register.publishers, "actors": register.actors})
    return found


class Shared:
    """What is said of rows that records share: in tables a publisher has one row, for all its releases."""

    def __init__(self) -> None:
        self._said: set[tuple[str, str, str]] = set()

    def unsaid(self, taken: Taken) -> Iterator[Finding]:
        """The findings of a record, but for what was said of such a row at an earlier one."""
        for finding in taken.findings:
            place, said = finding.place, (finding.code, str(finding.place), finding.message)
            is_shared = place.cell or place.source != taken.raw.source.name
            if not is_shared or not finding.pointer.startswith("/publisher/"):
                yield finding
            elif said not in self._said:
                self._said.add(said)
                yield finding


def _taken(raw: Raw, release: Release | None, data: Json, problems: list[tuple[str, Problem]]) -> Taken:
    if not problems and not raw.findings:
        return Taken(release=release, findings=(), data=data, raw=raw)
    mistyped = {p.pointer for code, p in problems if code == "GD203"}  # a number that lost its zeros for want of quotes
    read = (f for f in _as_read(raw) if not (f.code == "GD110" and f.pointer in mistyped))
    findings = (*read, *stamped(raw, _each_once(raw, problems), _id(release, data)))
    sound = not any(f.severity == "error" for f in findings)
    if raw.partial:
        findings = tuple(replace(f, severity="warning") if f.code == "GD201" else f for f in findings)
    return Taken(release=release if sound else None, findings=findings, data=data, raw=raw)


def _filled(data: Json, given: Given) -> Json:
    """The record with the given values where it has none: what a person typed is not overruled."""
    if not isinstance(data, dict):
        return data
    publisher: Json = given.publisher
    if given.publisher and "=" in given.publisher:
        name, _, title = given.publisher.partition("=")
        publisher = {"id": name.strip(), "name": title.strip()}
    values = {
        "id": given.id,
        "date": given.date,
        "language": given.language,
        "publisher": publisher,
        "source_url": given.source_url if data.get("status") != "withdrawn" else None,
    }
    return {**data, **{k: v for k, v in values.items() if v is not None and data.get(k) is None}}


def _each_once(raw: Raw, problems: list[tuple[str, Problem]]) -> Iterator[tuple[str, Problem]]:
    """The problems without those that say again what stands already: one fault, one finding."""
    said = {f.pointer for f in raw.findings if f.severity == "error"}
    unresolved = {p.pointer for code, p in problems if code == "GD403"}
    missing = {p.pointer for code, p in problems if code == "GD201"}
    unnamed = {_named(_at(raw.data, pointer)) for pointer in unresolved if pointer.startswith("/actors/")}
    for code, problem in problems:
        if code == "GD603" and problem.pointer in missing:
            continue
        if code == "GD302" and _at(raw.data, problem.pointer) in unnamed:
            continue
        made_of_what_lacks = problem.pointer == "/id" and said and raw.text is not None  # as parse makes an id
        if code == "GD201" and made_of_what_lacks:
            continue
        if code.startswith("GD2") and problem.pointer in said:
            continue
        if code in {"GD201", "GD203"} and problem.pointer in unresolved:
            continue
        yield code, _of_tables(problem) if code == "GD403" and _is_of_tables(raw, problem) else problem


def _is_of_tables(raw: Raw, problem: Problem) -> bool:
    """Whether it is a publisher that a cell of a table names."""
    return problem.pointer == "/publisher" and bool(raw.locate(problem.pointer, problem.key).cell)


def _of_tables(problem: Problem) -> Problem:
    """The same problem where publishers have a table of their own."""
    message = problem.message.replace("is not an id of the register", "has no row in `publishers`")
    way_out = problem.help if problem.suggestion else "add its row to `publishers`, or correct the id"
    return replace(problem, message=message, help=way_out)


def _named(actor: Json) -> Json:
    """The id by which an entry of the register is named, alone or as the field of an object."""
    return actor.get("id") if isinstance(actor, dict) else actor


def _at(data: Json, pointer: str) -> Json:
    """What stands at a pointer that leads to something of the record."""
    for part in pointer.split("/")[1:]:
        data = data[int(part)] if isinstance(data, list) else data.get(part) if isinstance(data, dict) else None
    return data


def _id(release: Release | None, data: Json) -> str:
    if release is not None:
        return release.id
    found = data.get("id") if isinstance(data, dict) else None
    return found if isinstance(found, str) else ""


def _as_read(raw: Raw) -> Iterator[Finding]:
    """What the reader found, with what would mend it."""
    from govdata.fixes import mended  # noqa: PLC0415  # only where something is wrong

    return (mended(finding, raw) for finding in raw.findings)


def digested(findings: Iterable[Finding], raw: Raw) -> list[Finding]:
    """The findings about a record with the hash of what each is about: of the line, where nothing could be read."""
    from govdata.digest import digest  # noqa: PLC0415  # only where a baseline is asked for

    found = list(findings)
    if raw.json is not None and raw.reload is not None and found:
        raw = raw.reload()
    if raw.data is None:
        return [replace(finding, digest=digest(finding.line, "")) for finding in found]
    return [replace(finding, digest=digest(raw.data, finding.pointer)) for finding in found]


def stamped(raw: Raw, problems: Iterable[tuple[str, Problem]], record: str) -> Iterator[Finding]:
    """The findings of problems, at their places in a record."""
    from govdata.fixes import mended  # noqa: PLC0415  # only where something is wrong

    for code, problem in problems:
        place = raw.locate(problem.pointer, problem.key)
        finding = Finding.of(code, place, problem, line=raw.line_text(place.line))
        whole = replace(finding, record=record, related=tuple(_related(raw, problem)))
        yield mended(whole, raw, problem)


def _related(raw: Raw, problem: Problem) -> Iterator[Related]:
    for pointer, message in problem.related:
        place = raw.locate(pointer, False)  # noqa: FBT003  # the value, not its key
        yield Related(place=place, message=message, line=raw.line_text(place.line))
