"""The stages in their order, over all shards: validate, or validate and publish."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from govdata.across import Told, clashes, finding
from govdata.errors import UsageError
from govdata.exporters import EXPORTERS, Job
from govdata.finding import Finding
from govdata.inputs import shards
from govdata.libraries import versions
from govdata.place import Place
from govdata.publication import is_publication, staged
from govdata.readers import READERS
from govdata.revisit import Visit, places
from govdata.rules import Target, judge_described
from govdata.shard import Result, Settings, Task, work
from govdata.version import VERSION
from govdata.workers import ordered_map, pool

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from concurrent.futures import Executor

    from govdata.dataset import Dataset
    from govdata.inputs import Input
    from govdata.output import Entry
    from govdata.publication import Publication
    from govdata.suppression import Suppression

    Record = tuple[int, int, int]

__all__ = ["ALWAYS", "Manifest", "Outcome", "check_formats", "check_options", "export", "validate"]

#: The format that is always written: what every other is compared with.
ALWAYS = "ndjson"


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What was published: the number of records, ids of those held back, those left out, and every file."""

    records: int
    withheld: tuple[str, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()
    files: tuple[Entry, ...] = ()


@dataclass(slots=True)
class Outcome:
    """What a run came to; `manifest` is None where nothing was published."""

    findings: list[Finding] = field(default_factory=list)
    suppressions: list[Suppression] = field(default_factory=list)
    records: int = 0
    manifest: Manifest | None = None


def validate(
    inputs: list[Input], settings: Settings, *, workers: int = 1, executor: Executor | None = None
) -> Iterator[Result]:
    """The result of each shard, in order; the last one holds what is wrong between records, and of the dataset."""
    with TemporaryDirectory(prefix="govdata-") as folder:
        keyed = replace(settings, keys=Path(folder), conformance=True)
        with _executor(workers, executor) as chosen:
            yield from ordered_map(chosen, work, _tasks(inputs, keyed, frozenset()))
            found = _findings(clashes(Path(folder)), inputs, settings, chosen)
    yield Result(number=-1, findings=(*_described(settings, inputs), *found))


def _described(settings: Settings, inputs: list[Input]) -> Iterator[Finding]:
    """What is missing in what is said of the dataset, where records are to be fit for formats."""
    needy = tuple(name for name in settings.ready if EXPORTERS.get(name).needs_base)
    first = inputs[0].source.name if inputs else "<stdin>"
    place = Place(source=settings.described_in or first, line=1, column=1)
    for code, problem in judge_described(Target(settings.dataset, settings.ready, needy)):
        yield Finding.of(code, place, problem)


def check_formats(formats: Mapping[str, Mapping[str, str]], base: str) -> None:
    """Raise UsageError for a format or option that is not known, or where a format needs a base IRI and has none."""
    check_options(formats)
    needy = [name for name in formats if EXPORTERS.get(name).needs_base]
    if needy and not base:
        raise UsageError(
            f"{' and '.join(needy)} {'needs' if len(needy) == 1 else 'need'} the IRI under which things get theirs:"
            " give --base IRI, or `base` in [dataset] of the configuration"
        )


def check_options(formats: Mapping[str, Mapping[str, str]]) -> None:
    """Raise UsageError for a format, or an option of one, that is not known."""
    for name, options in formats.items():
        exporter = EXPORTERS.get(name)
        for key, value in options.items():
            legal = exporter.options.get(key)
            if legal is None:
                known = ", ".join(sorted(exporter.options)) or "none"
                raise UsageError(f"format {name!r} has no option {key!r}; it has: {known}")
            if legal and value not in legal:
                raise UsageError(f"{name}.{key} is one of {', '.join(legal)}, not {value!r}")


def export(  # noqa: PLR0913  # one run: what, how, where to, and by whom
    inputs: list[Input],
    settings: Settings,
    out: Path,
    *,
    skip: bool = False,
    workers: int = 1,
    executor: Executor | None = None,
) -> Outcome:
    """Validate and publish. Where a record has errors nothing is published, unless `skip` leaves such records out.

    Raises UsageError before anything is written, ExportError where the disk fails.
    """
    formats = {ALWAYS: settings.formats.get(ALWAYS, {}), **settings.formats}
    check_formats(formats, settings.dataset.base)
    _keep_apart(inputs, out)
    with staged(out) as publication, _executor(workers, executor) as chosen:
        run = _Run(publication, replace(settings, formats=formats, stage=publication.stage), skip=skip)
        return run.outcome(inputs, chosen)


def _keep_apart(inputs: list[Input], out: Path) -> None:
    """Raise UsageError for a publication around its own records: read as a folder, it would hide them from then on."""
    folder = out.resolve()
    paths = [one.source.path for one in inputs if one.source.path is not None and one.source.name != "<stdin>"]
    inside = next((path for path in paths if path.resolve().is_relative_to(folder)), None)
    if inside is not None and not is_publication(out):
        raise UsageError(f"{out} holds {inside}, which is to be published: choose another folder (--out)")


class _Run:
    """One export: passes over the shards until what is staged is fit to be published, or cannot be."""

    def __init__(self, publication: Publication, settings: Settings, *, skip: bool) -> None:
        self.publication = publication
        self.settings = settings
        self.skip = skip
        self.results: list[Result] = []

    def outcome(self, inputs: list[Input], executor: Executor | None) -> Outcome:
        left_out: frozenset[Record | str] = frozenset()
        kept: list[Finding] = []
        while True:
            outcome = Outcome()
            told = self.shards(inputs, executor, left_out, outcome)
            found = _findings(told, inputs, self.settings, executor)
            again = frozenset(
                one.clash.row.stamp if one.all_bearers else one.clash.row.record
                for one, said in zip(told, found, strict=True)
                if said.severity == "error"
            )
            if not self.skip or again <= left_out:
                break
            # A record that clashes with an earlier one is left out too; the shards are written anew without it.
            left_out |= again
            kept += [one for one in found if one.severity == "error"]
            self.publication.reset()
        outcome.findings += [*(one for one in kept if one not in found), *found]
        errors = any(f.severity == "error" for f in outcome.findings)
        if not errors or self.skip:
            outcome.manifest = self.publish()
        return outcome

    def shards(
        self, inputs: list[Input], executor: Executor | None, left_out: frozenset[Record | str], outcome: Outcome
    ) -> list[Told]:
        self.results = []
        with TemporaryDirectory(prefix="govdata-") as folder:
            keyed = replace(self.settings, keys=Path(folder))
            for result in ordered_map(executor, work, _tasks(inputs, keyed, left_out)):
                self.results.append(replace(result, findings=()))
                outcome.findings += result.findings
                outcome.suppressions += result.suppressions
                outcome.records += result.records
            return clashes(Path(folder))

    def publish(self) -> Manifest:
        entries: list[Entry] = []
        for name, options in self.settings.formats.items():
            written = [e for r in self.results for e in r.entries[name]]
            files = self.publication.files(name)
            job = Job(dataset=self.settings.dataset, options=options, shards=len(self.results))
            EXPORTERS.get(name).finish(files, job, [r.parts[name] for r in self.results], written)
            entries += [*written, *files.entries]
        manifest = Manifest(
            records=sum(r.published for r in self.results),
            withheld=tuple(sorted(i for r in self.results for i in r.withheld)),
            skipped=tuple(s for r in self.results for s in r.skipped),
            files=tuple(sorted(entries)),
        )
        self.publication.commit(_listed(manifest, self.settings), entries)
        return manifest


def _listed(manifest: Manifest, settings: Settings) -> dict[str, Any]:
    """The manifest as JSON, without its files; only what the data and the settings say."""
    listed: dict[str, Any] = {
        "govdata": VERSION,
        "schema": "v1",
        "base": settings.dataset.base,
        "dataset": _described_as(settings.dataset),
        "formats": {name: dict(sorted(options.items())) for name, options in sorted(settings.formats.items())},
    }
    if libraries := _libraries(manifest.files):
        listed["libraries"] = libraries
    listed["records"] = manifest.records
    if manifest.withheld:
        listed["withheld"] = list(manifest.withheld)
    if manifest.skipped:
        listed["skipped"] = [{"place": place, "id": name} for place, name in manifest.skipped]
    return listed


def _described_as(dataset: Dataset) -> dict[str, str]:
    """What is said of the dataset, as far as something is; its base stands beside it."""
    return {name: value for name, value in asdict(dataset).items() if value and name != "base"}


def _libraries(files: Iterable[Entry]) -> dict[str, str]:
    """The versions of the libraries that the bytes of some files depend on."""
    names: set[str] = set()
    for entry in files:
        exporter = EXPORTERS.get(entry.path.partition("/")[0])
        names.update(name for suffix, of in exporter.libraries.items() if entry.path.endswith(suffix) for name in of)
    return versions(names)


def _findings(told: list[Told], inputs: list[Input], settings: Settings, executor: Executor | None) -> list[Finding]:
    """The findings of what clashes, in its order; their places are looked up in the shards that they stand in."""
    wanted: dict[int, dict[Record, set[str]]] = {}
    for one in told:
        for row, pointer in one.ends():
            wanted.setdefault(row.record[0], {}).setdefault(row.record, set()).add(pointer)
    visits = (
        Visit(
            shard=task.number,
            inputs=task.inputs,
            given=settings.given,
            wanted=wanted[task.number],
            digests=settings.digests,
        )
        for task in (_tasks(inputs, settings, frozenset()) if told else ())
        if task.number in wanted
    )
    found: dict[tuple[Record, str], tuple[Place, str, str]] = {}
    for part in ordered_map(executor, places, visits):
        found.update(part)
    return [finding(one, found) for one in told]


def _tasks(inputs: list[Input], settings: Settings, left_out: frozenset[Record | str]) -> Iterator[Task]:
    splittable = frozenset(n for n in {i.reader for i in inputs} if n in READERS and READERS.get(n).splittable)
    plan = shards(inputs, splittable)
    counted = replace(settings, shards=len(plan))
    for number, members in enumerate(plan):
        yield Task(number=number, inputs=tuple(members), settings=counted, left_out=left_out)


@contextmanager
def _executor(workers: int, executor: Executor | None) -> Iterator[Executor | None]:
    if executor is not None:
        yield executor
        return
    with pool(workers) as own:
        yield own
