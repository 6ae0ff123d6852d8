"""The command line, run in this process."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest

from govdata.cli.main import main

if TYPE_CHECKING:
    from collections.abc import Callable

RELEASE = (
    "id: 2026-03-01-quay\ntitle: New quay opens\ndate: 2026-03-01\nlanguage: en\n"
    "publisher: {id: hm, name: Harbour Ministry}\n"
)
TEXT = (
    "Minister opens quay (with photos)\n\n"
    "The Minister for Harbours, Ms Ada Lim, opened the quay in Selm today (March 1).\n\n"
    "Ends/Sunday, March 1, 2026\n"
)


class Done(NamedTuple):
    code: int
    out: str
    err: str


def runner(capsys: pytest.CaptureFixture[str]) -> Callable[..., Done]:
    def run(*arguments: object) -> Done:
        with pytest.raises(SystemExit) as ended:
            main([str(a) for a in arguments])
        captured = capsys.readouterr()
        return Done(int(str(ended.value.code)), captured.out, captured.err)

    return run
