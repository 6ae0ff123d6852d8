"""A fault of govdata's own, or of a plug-in's, as a finding; its traceback only for those who ask."""

from __future__ import annotations

import os
import sys
from traceback import format_exception

from govdata.finding import Finding, Problem
from govdata.place import Place

__all__ = ["TRACEBACKS", "crash", "show_traceback"]

#: The variable of the environment that asks for tracebacks: worker processes have it too.
TRACEBACKS = "GOVDATA_TRACEBACK"


def crash(source: str, error: Exception) -> Finding:
    """The finding that an error came out of our code while it worked on a source. Shows the traceback if asked to."""
    show_traceback(error)
    message = f"a fault of govdata's own: {type(error).__name__}: {error}"
    return Finding.of("GD900", Place(source=source), Problem(pointer="", message=message))


def show_traceback(error: Exception) -> None:
    """Write the traceback of an error to standard error, where the environment asks for it."""
    if os.environ.get(TRACEBACKS):
        sys.stderr.write("".join(format_exception(error)))
