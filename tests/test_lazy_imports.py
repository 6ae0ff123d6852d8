"""A heavy library is loaded by the work that needs it, not by the start of the program."""

from __future__ import annotations

import subprocess
import sys

import pytest

HEAVY = {
    "distributed",
    "frictionless",
    "fsspec",
    "http",
    "jinja2",
    "jsonschema",
    "lxml",
    "pyarrow",
    "pydantic",
    "pyld",
    "pyshacl",
    "python_calamine",
    "rdflib",
    "sqlite3",
    "xlsxwriter",
    "yaml",
}
SCRIPTS = {
    "import": "import govdata",
    "help": "from govdata.cli.main import main\ntry: main(['--help'])\nexcept SystemExit: pass",
}


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS)
def test_the_start_loads_no_heavy_library(script: str) -> None:
    report = "\nimport sys; print(*{name.partition('.')[0] for name in sys.modules}, file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", script + report], capture_output=True, text=True, check=True)
    assert HEAVY & set(done.stderr.split()) == set()
