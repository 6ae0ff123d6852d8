"""The processes that do the work: started on their own, and stopped as a user stops a run, at any moment."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from time import sleep
from typing import TYPE_CHECKING

import pytest

from tests.environment import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PARENT = """
import sys
from govdata.workers import pool
from tests.waiting import tell_and_wait
if __name__ == "__main__":
    try:
        with pool(2) as executor:
            work = executor.submit(tell_and_wait, sys.argv[1])
            print("begun", flush=True)
            work.result()
    except KeyboardInterrupt:
        sys.exit(130)
"""


@pytest.mark.parametrize("loaded", [True, False])
def test_ctrl_c_ends_all_of_them_without_a_word(tmp_path: Path, loaded: bool) -> None:
    told, script = tmp_path / "told", tmp_path / "parent.py"
    script.write_text(PARENT)
    command = [sys.executable, str(script), str(told)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, env=env, start_new_session=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == "begun\n"
        while loaded and not (told.exists() and told.read_text()):
            sleep(0.02)
        os.killpg(parent.pid, signal.SIGINT)
        out, err = parent.communicate()
    assert (parent.returncode, out, err) == (130, "", "")
