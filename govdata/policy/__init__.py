"""What of the findings is shown: what is selected, how grave it is, what is silenced, known or not of the changes."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from govdata.finding import Finding, Problem
from govdata.policy.paths import matches, seen_from
from govdata.policy.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from govdata.faults import Severity
    from govdata.policy.baseline import Baseline
    from govdata.shard import Result
    from govdata.suppression import Suppression

__all__ = ["Policy", "Run"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What is wanted of findings.

    `severities` say how grave findings of a code are. `per_file` gives codes, or beginnings of codes, that are ignored
    in files of a pattern, seen from `folder`. `changed`: only findings at or beside these files, which are resolved.
    `judged` tells whether a code is looked for at all, so that silencing it can be of use. Where `errors_stand`, what
    is an error is shown whatever is wanted: it is why there is no result.
    """

    selection: Selection = field(default_factory=Selection)
    severities: Mapping[str, Severity] = field(default_factory=dict)
    per_file: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    folder: Path = field(default_factory=Path)
    changed: frozenset[Path] | None = None
    judged: Callable[[str], bool] = lambda _code: True
    errors_stand: bool = False

    def wants(self, code: str, source: str) -> bool:
        """Whether findings of a code are wanted in a source."""
        selection = self.selection
        if self.per_file:
            seen = seen_from(self.folder, source)
            more = [c for glob, ignored in self.per_file.items() if matches(seen, glob) for c in ignored]
            selection = replace(selection, ignore=(*selection.ignore, *more))
        return selection.takes(code)

    def is_changed(self, finding: Finding) -> bool:
        """Whether a finding is at, or beside, what changed."""
        if self.changed is None or finding.code.startswith("GD9"):
            return True
        places = (finding.place, *(other.place for other in finding.related))
        return any(Path(place.source).resolve() in self.changed for place in places)


class Run:
    """One run by a policy: findings go through it shard by shard, those between records last.

    What is shown of a shard does not depend on other shards; `hidden` counts what is not, by the reason.
    """

    def __init__(self, policy: Policy, baseline: Baseline | None = None) -> None:
        self.policy = policy
        self.baseline = baseline
        self.hidden: Counter[str] = Counter()
        self.records = 0
        self._silenced: dict[tuple[str, int], list[Suppression]] = defaultdict(list)
        self._used: set[tuple[Suppression, str]] = set()

    def findings(self, results: Iterable[Result]) -> Iterator[Finding]:
        """The findings that are shown, each shard's in order; then those between records, and idle suppressions."""
        for result in results:
            self.records += result.records
            for one in result.suppressions:
                self._silenced[one.place.source, one.of].append(one)
            found = [self._graded(f) for f in sorted(result.findings)]
            yield from sorted(f for f in found if self._shows(f))
        yield from self._idle()

    def _stands(self, finding: Finding) -> bool:
        return self.policy.errors_stand and finding.severity == "error"

    def _graded(self, finding: Finding) -> Finding:
        if self._stands(finding):
            return finding
        severity = self.policy.severities.get(finding.code)
        return finding if severity is None else replace(finding, severity=severity)

    def _shows(self, finding: Finding) -> bool:
        reason = "" if self._stands(finding) else self._why_not(finding)
        self.hidden[reason] += 1
        return not reason

    def _why_not(self, finding: Finding) -> str:
        if self._is_silenced(finding):
            return "silenced by comments"
        if not self.policy.wants(finding.code, finding.place.source):
            return "not selected"
        if not self.policy.is_changed(finding):
            return "in files that have not changed"
        if self.baseline is not None and self.baseline.forgives(finding):
            return "known from the baseline"
        return ""

    def _is_silenced(self, finding: Finding) -> bool:
        if not self._silenced or finding.code.startswith("GD9"):
            return False
        found = [
            s for s in self._silenced.get((finding.place.source, finding.place.line), ()) if finding.code in s.codes
        ]
        self._used.update((one, finding.code) for one in found)
        return bool(found)

    def _idle(self) -> Iterator[Finding]:
        """A finding for each code of a suppression that has silenced nothing, though it was looked for."""
        every = sorted((s for some in self._silenced.values() for s in some), key=lambda s: s.place)
        found = [_unused(one, code) for one in every for code in one.codes if self._is_idle(one, code)]
        yield from (f for f in map(self._graded, found) if self._shows(f))

    def _is_idle(self, one: Suppression, code: str) -> bool:
        looked_for = self.policy.judged(code) and self.policy.wants(code, one.place.source)
        return looked_for and (one, code) not in self._used


def _unused(one: Suppression, code: str) -> Finding:
    problem = Problem(pointer="", message=f"there is no {code} here to ignore", help="delete the comment")
    return Finding.of("GD004", one.place, problem, line=one.line)
