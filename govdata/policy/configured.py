"""The policy of a run, as configuration and options have it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from govdata.faults import FAULTS
from govdata.policy import Policy
from govdata.policy.selection import Selection, codes

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from govdata.config import Config
    from govdata.faults import Severity
    from govdata.shard import Settings

__all__ = ["policy"]

_SEVERITIES: Mapping[str, Severity] = {"error": "error", "warning": "warning", "info": "info"}


def policy(config: Config, settings: Settings) -> Policy:
    """What a configuration wants of findings. Raises UsageError for what stands for no code."""
    return Policy(
        selection=Selection(
            select=codes(config.select, "select"),
            extend=codes(config.extend_select, "extend-select"),
            ignore=codes(config.ignore, "ignore"),
        ),
        severities=_severities(config.severity),
        per_file={
            pattern: codes(names, f"per-file-ignores, {pattern}") for pattern, names in config.per_file_ignores.items()
        },
        folder=config.path.parent if config.path else Path(),
        judged=_judged(settings),
    )


def _severities(asked: Mapping[str, str]) -> dict[str, Severity]:
    """The severity of each code that is spoken of, the longer beginning winning; what is our own fault stays one."""
    spoken = [(code, _SEVERITIES[severity]) for name, severity in asked.items() for code in codes([name], "severity")]
    out: dict[str, Severity] = {}
    for beginning, severity in sorted(spoken, key=lambda one: len(one[0])):
        out |= {code: severity for code in FAULTS if code.startswith(beginning) and not code.startswith("GD9")}
    return out


def _judged(settings: Settings) -> Callable[[str], bool]:
    """Whether a run by these settings looks for a code."""
    unasked = {code for code, fault in FAULTS.items() if {"ready", "described"} & set(fault.stages)}
    idle = (set() if settings.ready else unasked) | (set() if settings.overlay else {"GD220"})
    return lambda code: code not in idle
