"""The unit of work: read a shard, judge it, write it in every format that is asked for; only small results come back.

A shard is pure: the same inputs give the same files under the same names, whoever works on it and however often.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from govdata.across import Keys
from govdata.conformance import Beside, judge
from govdata.crash import crash
from govdata.dataset import Dataset
from govdata.errors import UsageError
from govdata.exporters import EXPORTERS, Job, Part
from govdata.finding import Finding, Problem
from govdata.given import Given
from govdata.intake import Shared, Taken, digested, stamped, take
from govdata.kept import Kept
from govdata.output import Entry, Files
from govdata.place import Place
from govdata.readers import READERS
from govdata.register import Register
from govdata.rules import Target, judge_ready
from govdata.source import Raw
from govdata.syntax.record import Locator

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from pathlib import Path

    from govdata.inputs import Input
    from govdata.model.release import Release
    from govdata.overlay import Overlay
    from govdata.suppression import Suppression

__all__ = ["Result", "Settings", "Task", "records", "work"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What holds for every shard of a run. Without `formats` a run only validates.

    `conformance` asks also what a foreign standard has against a document, by `schema` too where its path is given.
    `overlay` is a publisher's own schema, `ready` are formats, with their options, that the records are to be fit for.
    `digests` gives findings the hash of what they are about. `described_in` is the name of the file that describes the
    dataset.
    """

    dataset: Dataset = field(default_factory=Dataset)
    described_in: str = ""
    given: Given = field(default_factory=Given)
    register: Register = field(default_factory=Register)
    formats: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    stage: Path | None = None
    keys: Path | None = None
    conformance: bool = False
    schema: Path | None = None
    overlay: Overlay | None = None
    ready: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    digests: bool = False
    include_embargoed: bool = False
    shards: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One shard: its number, its inputs, and the records that are to be left out.

    These are told by the numbers of shard, input and record, or by the stamp of a key that none may have who bears it.
    """

    number: int
    inputs: tuple[Input, ...]
    settings: Settings
    left_out: frozenset[tuple[int, int, int] | str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of a shard. `withheld` are ids of embargoed records, `skipped` (place, id) of records with errors."""

    number: int
    findings: tuple[Finding, ...] = ()
    records: int = 0
    published: int = 0
    withheld: tuple[str, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()
    entries: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    parts: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    suppressions: tuple[Suppression, ...] = ()


def records(inputs: Iterable[Input], given: Given, register: Register) -> Iterator[Taken]:
    """Every record of the inputs, judged; an input that holds none is a finding, unless it may be empty."""
    for one in inputs:
        try:
            yield from _records(one, given, register)
        except UsageError:  # an extra is missing: the user's to mend
            raise
        except Exception as error:  # noqa: BLE001  # a plug-in, or we, crashed over one input: the others are read all the same
            yield take(_with(one, crash(one.source.name, error)), register, given)


def _records(one: Input, given: Given, register: Register) -> Iterator[Taken]:
    if one.reader not in READERS:
        yield take(_faulty(one, "GD005", _NO_READER), register, given)
        return
    empty, kept = True, Kept()
    for raw in READERS.get(one.reader).read(one.source, given):
        empty = False
        yield take(raw, register, given, kept)
    if empty and not one.may_be_empty:
        yield take(_faulty(one, "GD003", _NO_RECORD), register, given)


_NO_READER = Problem(pointer="", message="no reader for this format", help="convert it to text, or leave it out")
_NO_RECORD = Problem(pointer="", message="no record in this file", help="leave it out, or write a record into it")


def _faulty(one: Input, code: str, problem: Problem) -> Raw:
    return _with(one, Finding.of(code, Place(source=one.source.name), problem))


def _with(one: Input, finding: Finding) -> Raw:
    return Raw(source=one.source, locate=lambda _pointer, _key: finding.place, findings=(finding,))


def work(task: Task) -> Result:
    """Do the work on one shard."""
    shard = _Shard(task)
    for source, one in enumerate(task.inputs):
        beside, before = _beside(one, task.settings), len(shard.findings)
        raws: list[Raw] = []
        read = () if beside.alone else records((one,), task.settings.given, task.settings.register)
        for number, taken in enumerate(read):
            shard.add(_without(taken, beside), (source, number), beside)
            if (raws or number == 0) and _speaks(taken.raw):
                raws.append(taken.raw)
        if raws:
            shard.silence(raws)
        shard.findings += beside.unsaid(shard.findings[before:])
    return shard.result()


def _speaks(raw: Raw) -> bool:
    """Whether there may be a comment for us in the source of a record."""
    return isinstance(raw.locate, Locator) and "govdata:" in raw.locate.lines.text


def _beside(one: Input, settings: Settings) -> Beside:
    """What a foreign standard has against a document, where it is asked."""
    if not settings.conformance:
        return Beside(())
    try:
        return judge(one.reader, one.source, settings.schema)
    except UsageError:
        raise
    except OSError:  # the reader says so
        return Beside(())
    except Exception as error:  # noqa: BLE001  # as with readers: the others are judged all the same
        return Beside((crash(one.source.name, error),))


def _without(taken: Taken, beside: Beside) -> Taken:
    """A record without the findings that the standard has said already, or that are no fault of the document."""
    kept = tuple(f for f in taken.findings if not beside.silences(f))
    return replace(taken, findings=kept) if taken.findings else taken


def _is_unread(taken: Taken) -> bool:
    """Whether a record stands there that could not be read, and not something that is no record."""
    return any(f.severity == "error" and f.code.startswith(("GD0", "GD1")) for f in taken.findings)


class _Shard:
    def __init__(self, task: Task) -> None:
        self.task = task
        self.findings: list[Finding] = []
        self.keys = None if task.settings.keys is None else Keys(task.number, task.settings.keys)
        self.withheld: list[str] = []
        self.skipped: list[tuple[str, str]] = []
        self.records = self.published = 0
        self.files: dict[str, Files] = {}
        self.parts: dict[str, Part] = {}
        self.suppressions: list[Suppression] = []
        self.shared = Shared()
        self.demanding = bool(task.settings.overlay or task.settings.ready or task.settings.digests)

    def add(self, taken: Taken, record: tuple[int, int], beside: Beside) -> None:
        if self.demanding:
            taken = self.demanded(taken)
        self.findings += self.shared.unsaid(taken)
        release = taken.release
        if release is not None or taken.raw.data is not None or taken.raw.json is not None or _is_unread(taken):
            self.records += 1
        if release is None:
            self.refuse(taken, record, beside)
            return
        if self.keys is not None and not beside.repeats(taken.raw):
            said = [f.pointer for f in taken.findings if f.code.startswith("GD4")]
            self.keys.add(release, taken.raw.source.name, record, said)
        if self.is_left_out(release, taken, record):
            self.skip(taken, release.id)
        elif release.status == "embargoed" and not self.task.settings.include_embargoed:
            self.withheld.append(release.id)
        else:
            self.write(release, taken)

    def refuse(self, taken: Taken, record: tuple[int, int], beside: Beside) -> None:
        """Leave out a record that has errors, told or silenced; if it is only judged, others may still know the id."""
        found = taken.data.get("id") if isinstance(taken.data, dict) else None
        told = any(f.severity == "error" for f in taken.findings)
        if told:
            self.skip(taken, found if isinstance(found, str) else "")
        is_there = told or not (taken.raw.partial or beside.repeats(taken.raw))
        if is_there and self.keys is not None and not self.task.settings.formats:
            self.keys.add_unsound(found, record)

    def refused(self, release: Release, raw: Raw) -> Iterator[Finding]:
        """What of a release the formats of this run cannot hold."""
        for name in self.task.settings.formats:
            yield from stamped(raw, EXPORTERS.get(name).limits(release), release.id)

    def demanded(self, taken: Taken) -> Taken:
        """A record with the findings of the run's further demands: it is not sound where these are errors."""
        settings, release, found = self.task.settings, taken.release, list(taken.findings)
        if release is not None:
            found += self.beyond(release, taken.raw)
        if settings.digests:
            found = digested(found, taken.raw)
        sound = not any(f.severity == "error" for f in found)
        return replace(taken, findings=tuple(found), release=release if sound else None)

    def beyond(self, release: Release, raw: Raw) -> Iterator[Finding]:
        """What the publisher's schema, and the formats that the record is to be fit for, have against it."""
        settings = self.task.settings
        if settings.overlay:
            yield from stamped(raw, settings.overlay.judge(release, raw.data), release.id)
        ready = judge_ready(release, Target(dataset=settings.dataset, formats=settings.ready))
        yield from stamped(raw, ready, release.id)

    def silence(self, raws: list[Raw]) -> None:
        """Take note of the comments in a source, of which these are all records."""
        from govdata.suppression import suppressions  # noqa: PLC0415  # seldom needed

        found, faults = suppressions(raws)
        self.suppressions += found
        self.findings += faults

    def is_left_out(self, release: Release, taken: Taken, record: tuple[int, int]) -> bool:
        if not (left_out := self.task.left_out) or self.keys is None:
            return False
        stamps = self.keys.stamps(release, taken.raw.source.name)
        return (self.task.number, *record) in left_out or not left_out.isdisjoint(stamps)

    def skip(self, taken: Taken, name: str) -> None:
        self.skipped.append((str(taken.raw.locate("", False)), name))  # noqa: FBT003  # the record itself

    def write(self, release: Release, taken: Taken) -> None:
        if refused := list(self.refused(release, taken.raw)):
            self.findings += refused
            self.skip(taken, release.id)
            return
        self.published += 1
        for name in self.task.settings.formats:
            self.part(name).write(release)

    def part(self, name: str) -> Part:
        if name not in self.parts:
            settings = self.task.settings
            if settings.stage is None:
                raise ValueError("a run that writes has a stage")
            self.files[name] = Files(root=settings.stage, folder=name)
            job = Job(
                dataset=settings.dataset,
                options=settings.formats[name],
                shard=self.task.number,
                shards=settings.shards,
            )
            self.parts[name] = EXPORTERS.get(name).begin(self.files[name], job)
        return self.parts[name]

    def result(self) -> Result:
        for name in self.task.settings.formats:
            self.part(name)  # a shard without records has its files too
        if self.keys is not None and self.task.settings.keys is not None:
            self.keys.write(self.task.settings.keys)
        return Result(
            number=self.task.number,
            findings=tuple(self.findings),
            records=self.records,
            published=self.published,
            withheld=tuple(self.withheld),
            skipped=tuple(self.skipped),
            parts={name: part.close() for name, part in self.parts.items()},  # before what they have written
            entries={name: tuple(files.entries) for name, files in self.files.items()},
            suppressions=tuple(self.suppressions),
        )
