"""`python -m tests.evaluation [--page FILE] [FOLDER…]`: reads annotated releases and says how well they were read.

A folder holds `gold/NNN.json` and `texts/NNN.txt` or `.htm` (or in `html/`, `raw/`), a text with a first line `url: …`
that is no part of it.
Where the text does not fix the year, the day of the feed (`issued_meta`) is given, as a user would.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from govdata.given import Given
from govdata.readers import READERS
from govdata.source import Source
from tests.evaluation.score import FIELDS, Count, score

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

OWN = Path(__file__).parent
_HEAD = """# How well texts are read

Written by `make evaluate` from the annotated releases in `tests/evaluation/`: of our own invention, in the styles of
Canada, China, the EU, Hong Kong, India, New Zealand, Singapore, the UK and the US. Some rules were widened by what they
showed, so that they are no proof of how well unseen releases are read; `FOLDERS="…"` measures any others.

The figure is F1, the harmonic mean of precision and recall; for date, title, photos and videos it is the share that is
right. Events count by type and day.
"""


def read(folder: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Every annotation of a folder, with the record that is read from its page or text."""
    for path in sorted((folder / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        fixed = gold.get("date") or not str(gold.get("issued_meta") or "").startswith("20")
        day = None if fixed else gold["issued_meta"][:10]
        given = Given(publisher="x=X", language=gold["language"], date=day)
        kind, content = _content(folder, path.stem)
        raw = next(READERS.get(kind).read(Source(name=path.stem, content=content), given))
        yield gold, raw.data or {}


def _content(folder: Path, name: str) -> tuple[str, bytes]:
    """The page of a release where there is one, else its text, and the reader for it."""
    for reader, suffix in (("html", ".htm"), ("text", ".txt")):
        for path in (folder / kept / f"{name}{suffix}" for kept in ("texts", "html", "raw")):
            if path.exists():
                content = path.read_bytes()
                return reader, content if reader == "html" else content.partition(b"\n\n")[2]
    raise FileNotFoundError(f"{folder} has an annotation of {name}, and no page or text of it")


def table(scored: Iterable[tuple[dict[str, Any], dict[str, Count]]]) -> str:
    """The figures by government, by language and for all, as a table in Markdown."""
    groups: dict[str, dict[str, Count]] = defaultdict(lambda: {field: Count() for field in FIELDS})
    sizes: dict[str, int] = defaultdict(int)
    for gold, counts in scored:
        for group in (gold["government"], f"language {gold['language']}", "all"):
            sizes[group] += 1
            for field, count in counts.items():
                groups[group][field].add(count)
    order = sorted(groups, key=lambda group: (group == "all", group.startswith("language"), group))
    lines = [f"| releases | number | {' | '.join(FIELDS)} |", "|---" * (len(FIELDS) + 2) + "|"]
    for group in order:
        cells = [f"{groups[group][field].measure:.3f}" for field in FIELDS]
        lines.append(f"| {group} | {sizes[group]} | {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


def page(folder: Path = OWN) -> str:
    """The page of the documentation, from a run."""
    return f"{_HEAD}\n{table((gold, score(gold, record)) for gold, record in read(folder))}"


def main(arguments: list[str]) -> None:
    """Print the figures of the folders; without any, write the page that `--page` names from our own releases."""
    if arguments[:1] == ["--page"]:
        Path(arguments[1]).write_text(page(), encoding="utf-8")
        arguments = arguments[2:]
    for folder in arguments or [str(OWN)]:
        sys.stdout.write(table((gold, score(gold, record)) for gold, record in read(Path(folder))))


if __name__ == "__main__":
    main(sys.argv[1:])
