"""Texts of releases parsed, beside the small English pipeline of spaCy."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from bench import corpus
from bench.table import Budget, Measure, Row
from bench.timing import compared, of_function
from govdata.given import Given
from govdata.inputs import find
from govdata.register import Register
from govdata.shard import records

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from bench.table import Setting
    from govdata.inputs import Input

__all__ = ["ROW"]

_BUDGET = Budget(bound=20)
_MODEL = "en_core_web_sm"
_GIVEN = Given(date="2026-03-01", publisher="harbor-board=Harbor Board", language="en", timezone="+08:00")


def _measure(setting: Setting) -> Iterator[Measure]:
    count = setting.count(300, 50)
    inputs = find(map(str, corpus.write_each(setting.folder / "texts", ".txt", count)))
    ours = of_function(lambda: _parse(inputs))
    what = f"texts: {count} releases parsed"
    pipeline = _spacy()
    if pipeline is None:
        ours()
        note = f"PEER NOT INSTALLED: spaCy with {_MODEL}. Ours alone: {count / ours():,.0f} texts/s"
        yield Measure(what=what, budget=_BUDGET, value=None, note=note)
        return
    words = [corpus.text(n) for n in range(count)]
    times = compared(ours, of_function(lambda: list(pipeline(words))), rounds=3)
    note = f"{count / times.ours:,.0f} texts/s; spaCy {count / times.theirs:,.0f}"
    yield Measure(what=what, budget=_BUDGET, value=times.faster, note=note)


def _parse(inputs: list[Input]) -> None:
    broken = [taken for taken in records(inputs, _GIVEN, Register()) if taken.release is None]
    if broken:
        raise RuntimeError(f"a text of the corpus cannot be parsed: {broken[0].findings[0]}")


def _spacy() -> Callable[[list[str]], Any] | None:
    if not (find_spec("spacy") and find_spec(_MODEL)):
        return None
    pipe: Callable[[list[str]], Any] = import_module(_MODEL).load().pipe
    return pipe


ROW = Row(name="texts", summary="press-release texts parsed, beside spaCy's small pipeline", measure=_measure)
