"""Options that say which findings are wanted, and the run that is made of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from govdata.config import Config
    from govdata.policy import Policy, Run
    from govdata.policy.baseline import Baseline
    from govdata.shard import Settings

__all__ = ["fit_for", "overrule", "run", "wanted_options", "with_changed"]

Command = Any
_FILE = click.Path(dir_okay=False, path_type=Path)


def wanted_options(function: Command) -> Command:
    """`--select` and so on."""
    for option in (
        click.option("--write-baseline", type=_FILE, help="Write what is found as such a file, and exit with 0."),
        click.option("--baseline", type=_FILE, help="Leave out the findings that stand in this file."),
        click.option(
            "--changed",
            metavar="REVISION",
            is_flag=False,
            flag_value="HEAD",
            help="Only what is at or beside files that git knows to have changed since.  [default: HEAD]",
        ),
        click.option("--ready-for", metavar="FORMAT[,…]", multiple=True, help="Ask also for what a format needs."),
        click.option("--overlay", type=_FILE, help="A JSON Schema of your own, laid over the records."),
        click.option("--ignore", metavar="CODES", multiple=True, help="Codes, or beginnings of them, to leave out."),
        click.option("--extend-select", metavar="CODES", multiple=True, help="Codes that are wanted besides."),
        click.option("--select", metavar="CODES", multiple=True, help="Codes, beginnings of them, or names; else all."),
    ):
        function = option(function)
    return function


def overrule(config: Config, values: dict[str, Any]) -> Config:
    """The configuration with the options over it; takes them out of `values`."""
    texts = {name: values.pop(name) for name in ("select", "extend_select", "ignore")}
    paths = {name: values.pop(name) for name in ("overlay", "baseline")}
    ready = values.pop("ready_for")
    for name, value in {**texts, "ready_for": ready}.items():
        _refuse_empty(name, value)
    asked = {name: value for name, value in (texts | paths).items() if value}
    return replace(config, **asked, **({"profiles": ready} if ready else {}))


def _refuse_empty(name: str, texts: tuple[str, ...]) -> None:
    """Raise UsageError for an option that was given and names nothing, as an empty variable of a script does."""
    from govdata.errors import UsageError  # noqa: PLC0415

    if texts and not "".join(texts).strip(", "):
        what = "format" if name == "ready_for" else "code"
        raise UsageError(f"--{name.replace('_', '-')} names no {what}: name one, or leave the option out")


def fit_for(config: Config) -> dict[str, dict[str, str]]:
    """The formats that records are to be fit for, with their options. Raises UsageError for what is not known."""
    from govdata.exporters import EXPORTERS  # noqa: PLC0415
    from govdata.pipeline import check_options  # noqa: PLC0415

    names = [name.strip() for text in config.profiles for name in text.split(",") if name.strip()]
    names = EXPORTERS.names() if "all" in names else names
    formats = {name: dict(config.formats.get(name, {})) for name in names}
    check_options(formats)
    return formats


def run(config: Config, settings: Settings, changed: str | None) -> Run:
    """The run that shows what is wanted. Raises UsageError for what cannot be read or stands for no code."""
    from govdata.policy import Run  # noqa: PLC0415
    from govdata.policy.configured import policy  # noqa: PLC0415

    wanted = policy(config, settings)
    return Run(wanted if changed is None else _of_changes(wanted, changed), _baseline(config.baseline))


def _of_changes(wanted: Policy, revision: str) -> Policy:
    from govdata.policy.changed import changed_files  # noqa: PLC0415

    return replace(wanted, changed=changed_files(revision))


def _baseline(path: Path | None) -> Baseline | None:
    if path is None:
        return None
    from govdata.policy.baseline import load  # noqa: PLC0415

    return load(path)


def with_changed(values: dict[str, Any]) -> str | None:
    """The revision of `--changed`; what follows it and is a path, and no revision, is an input like the others."""
    revision = values.pop("changed")
    if revision is None:
        return None
    from govdata.policy.changed import is_revision  # noqa: PLC0415

    if Path(revision).exists() and not is_revision(revision):
        values["inputs"] = (revision, *values["inputs"])
        return "HEAD"
    return str(revision)
