"""`python -m bench [--quick] [ROW...]`: measure the speed budget, or some rows of it, and print it as a table.

Times are processor times, medians of turns that ours and the peer take one after the other. A missed budget does not
change the exit code: on a busy machine it says nothing of the program.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from bench.rows import ROWS
from bench.table import HEADING, Setting, printed

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench.table import Measure, Row

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the benchmarks. Gives 0, or 2 for a row that is not known."""
    asked = _parser().parse_args(arguments)
    known = {row.name: row for row in ROWS}
    unknown = [name for name in asked.rows if name not in known]
    if unknown:
        print(f"bench: no row {', '.join(unknown)}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    _table([known[name] for name in asked.rows or known], quick=asked.quick)
    return 0


def _parser() -> argparse.ArgumentParser:
    rows = "\n".join(f"  {row.name:<12} {row.summary}" for row in ROWS)
    parser = argparse.ArgumentParser(
        prog="python -m bench",
        description="Measure the speed budget.",
        epilog=f"rows:\n{rows}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("rows", nargs="*", metavar="ROW", help="rows to measure; else all")
    parser.add_argument("--quick", action="store_true", help="smaller corpora")
    return parser


def _table(rows: Sequence[Row], *, quick: bool) -> None:
    print(HEADING, flush=True)
    missed = measured = 0
    for measure in _measures(rows, quick=quick):
        print(printed(measure), flush=True)
        measured += 1
        missed += measure.verdict != "met"
    print(f"\n{measured} measures: {measured - missed} met, {missed} missed or not measured.")


def _measures(rows: Sequence[Row], *, quick: bool) -> Iterator[Measure]:
    for row in rows:
        with TemporaryDirectory(prefix="govdata-bench-") as folder:
            yield from row.measure(Setting(folder=Path(folder), quick=quick))


if __name__ == "__main__":
    sys.exit(main())
