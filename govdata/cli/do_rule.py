"""`govdata rule`."""

from __future__ import annotations

from dataclasses import asdict
from textwrap import fill, indent
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.rules.manual import Manual

__all__ = ["command"]

_WIDTH = 80


@click.command()
@click.argument("names", nargs=-1, metavar="[CODE|NAME]...")
@click.option("--all", "everything", is_flag=True, help="Every rule, in the order of their codes.")
@click.option("--json", "as_json", is_flag=True, help="As JSON: one object, or a list of them.")
def command(names: tuple[str, ...], *, everything: bool, as_json: bool) -> None:
    """Explain rules: what each wants and why, with a bad and a good example, and the way out.

    A rule is named by its code (GD302) or its name (unknown-reference).
    """
    from govdata.errors import UsageError  # noqa: PLC0415  # keeps `--help` quick
    from govdata.faults import FAULTS  # noqa: PLC0415
    from govdata.rules.manual import code_of, manual  # noqa: PLC0415

    if not names and not everything:
        raise UsageError("name a rule, as in `govdata rule GD302`, or ask for --all")
    manuals = [manual(code) for code in (FAULTS if everything else dict.fromkeys(map(code_of, names)))]
    click.echo(_json(manuals, single=len(names) == 1) if as_json else "\n\n".join(map(_text, manuals)))


def _json(manuals: list[Manual], *, single: bool) -> str:
    import json  # noqa: PLC0415

    found = [asdict(one) for one in manuals]
    return json.dumps(found[0] if single else found, ensure_ascii=False, indent=2)


def _text(one: Manual) -> str:
    return "\n\n".join(_paragraphs(one))


def _paragraphs(one: Manual) -> Iterator[str]:
    yield f"{one.code} {one.name} ({one.severity})"
    yield from (_filled(paragraph) for paragraph in (one.summary, *one.why))
    for word, examples in (("Bad", one.bad), ("Good", one.good)):
        for example in examples:
            yield f"{word}{example.title}:\n\n{indent(example.text, '    ').rstrip()}"
    yield _filled(f"Way out: {one.way_out}")
    if one.see:
        yield _filled(f"See: {one.see}")


def _filled(paragraph: str) -> str:
    return fill(paragraph, _WIDTH, break_long_words=False, break_on_hyphens=False)
