"""The verbs: `read`, `parse`, `validate`, `export`, `verify`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from govdata import pipeline, verification
from govdata.config import Config
from govdata.dataset import Dataset
from govdata.errors import SourceError, UsageError
from govdata.given import Given
from govdata.inputs import find
from govdata.model.release import Release
from govdata.overlay import load as load_overlay
from govdata.policy import Run
from govdata.policy.configured import policy
from govdata.register import Register
from govdata.register import load as load_register
from govdata.shard import Settings, records

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from concurrent.futures import Executor

    from govdata.finding import Finding
    from govdata.pipeline import Manifest
    from govdata.source import Unplaced

__all__ = ["Draft", "Paths", "Report", "export", "parse", "read", "validate", "verify"]

Paths = str | Path | Iterable[str | Path]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a check came to. `records` is the number of records looked at."""

    findings: tuple[Finding, ...]
    records: int = 0

    @property
    def ok(self) -> bool:
        """Whether there is no error; warnings do not count."""
        return not any(f.severity == "error" for f in self.findings)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What could be made of one release: `release` where it is sound, the `data` as far as it goes in any case.

    `text` is the normalised source text that the evidence's offsets count in (design 2.4); None for records. `unplaced`
    is what looked like a person or a date in it and was not taken, in the order of the text.
    """

    release: Release | None
    data: Mapping[str, Any]
    findings: tuple[Finding, ...]
    text: str | None = None
    unplaced: tuple[Unplaced, ...] = ()


def read(paths: Paths, *, register: str | Path | None = None) -> Iterator[Release]:
    """The releases in files, folders, publications or at addresses (`https://…`), in any format that govdata reads.

    They come in the order of their paths.

    `register` is the path of an `actors.yaml`. Raises SourceError at the first record that has errors, UsageError for
    a path that is not there.
    """
    for taken in records(find(_names(paths)), Given(), _register(register)):
        serious = tuple(f for f in taken.findings if f.severity == "error")
        if taken.release is None and taken.raw.data is None and taken.raw.json is None and not serious:
            continue  # what is no record, and says so by itself: a sheet that is hidden, a register of actors
        if taken.release is None:
            raise SourceError(str(serious[0]) if serious else f"{taken.raw.source.name} holds no record", serious)
        yield taken.release


def parse(path: str | Path, *, register: str | Path | None = None, **given: str) -> Draft:
    """The draft of the one release in a file: a press-release text, or a record in any format.

    `given` says what the text cannot: `date`, `publisher` (id of the register, or `id=Name`), `language`,
    `source_url`, `id`, `timezone`; with `captions="actors"` who is named only in a caption is an actor too. Raises
    UsageError for a path that is not there, a keyword that is not known, a value that no record could take, or a file
    of several releases.
    """
    unknown = given.keys() - set(Given.__slots__)
    if unknown:
        raise UsageError(f"parse takes {', '.join(Given.__slots__)}, not {', '.join(sorted(unknown))}")
    told = Given(**given)
    told.check()
    taken = list(records(find([str(path)]), told, _register(register)))
    if len(taken) != 1:
        raise UsageError(f"{path} holds {len(taken)} releases: use read(), or export()")
    only = taken[0]
    data = only.data if isinstance(only.data, dict) else {}
    raw = only.raw
    return Draft(release=only.release, data=data, findings=only.findings, text=raw.text, unplaced=raw.unplaced())


def validate(  # noqa: PLR0913  # the options of one run, by name
    paths: Paths,
    *,
    register: str | Path | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    overlay: str | Path | None = None,
    ready_for: Iterable[str] = (),
    dataset: Dataset | None = None,
    workers: int = 1,
) -> Report:
    """What is wrong in files, folders or publications. Never raises for what they hold.

    `select` and `ignore` are codes, beginnings of codes, or names of rules. `overlay` is the path of a JSON Schema of
    the publisher's own, `ready_for` are formats that the records of the `dataset` are to be fit for. Raises UsageError
    for a path that is not there, or a code, format or schema that is none.
    """
    config = Config(select=tuple(select), ignore=tuple(ignore))
    formats: dict[str, dict[str, str]] = {name: {} for name in ready_for}
    pipeline.check_options(formats)
    settings = Settings(
        dataset=dataset or Dataset(),
        register=_register(register),
        overlay=None if overlay is None else load_overlay(Path(overlay)),
        ready=formats,
    )
    run = Run(policy(config, settings))
    findings = tuple(run.findings(pipeline.validate(find(_names(paths)), settings, workers=workers)))
    return Report(findings=findings, records=run.records)


def export(  # noqa: PLR0913  # the options of one run, by name
    releases: Paths | Iterable[Release],
    *,
    to: str | Sequence[str],
    out: str | Path,
    dataset: Dataset | None = None,
    base: str | None = None,
    register: str | Path | None = None,
    options: Mapping[str, Mapping[str, str]] | None = None,
    include_embargoed: bool = False,
    workers: int = 1,
    executor: Executor | None = None,
) -> Manifest:
    """Publish releases, or what is in files and folders, in the formats `to`, as one publication in the folder `out`.

    `base` overrides the dataset's base IRI; `options` are a format's own (`{"newsml": {"envelope": "item"}}`). Raises
    SourceError where a record has errors (nothing is published then), UsageError before anything is done, ExportError
    where the publication cannot be written.
    """
    from dataclasses import replace  # noqa: PLC0415

    described = dataset or Dataset()
    formats = [to] if isinstance(to, str) else list(to)
    settings = Settings(
        dataset=replace(described, base=base) if base else described,
        register=_register(register),
        formats={name: (options or {}).get(name, {}) for name in formats},
        include_embargoed=include_embargoed,
    )
    with TemporaryDirectory(prefix="govdata-") as spool:
        names = _spooled(releases, Path(spool))
        outcome = pipeline.export(find(names), settings, Path(out), workers=workers, executor=executor)
    if outcome.manifest is None:
        serious = tuple(f for f in outcome.findings if f.severity == "error")
        raise SourceError(str(serious[0]), serious)
    return outcome.manifest


def verify(folder: str | Path, *, quick: bool = False) -> Report:
    """Whether a publication is whole, and says in every format what its canonical records say.

    Every file is held against what govdata writes of the records; what cannot be compared so is said in findings of
    severity `info`. A `quick` check does not read back what is the same byte by byte. Raises UsageError for a folder
    that holds no publication.
    """
    return Report(findings=tuple(verification.verify(Path(folder), quick=quick)))


def _names(paths: Any) -> list[str]:  # noqa: ANN401
    if isinstance(paths, str | Path):
        return [str(paths)]
    return [str(path) for path in paths]


def _register(path: str | Path | None) -> Register:
    return Register() if path is None else load_register(Path(path))


def _spooled(releases: Any, folder: Path) -> list[str]:  # noqa: ANN401
    """Paths as they are; releases as a file of canonical records, so that both go one way."""
    if isinstance(releases, str | Path):
        return [str(releases)]
    spool = folder / "releases.ndjson"
    names: list[str] = []
    with spool.open("wb") as stream:
        for one in releases:
            if isinstance(one, Release):
                stream.write(one.canonical() + b"\n")
            else:
                names.append(str(one))
    return [*names, str(spool)] if spool.stat().st_size else names
