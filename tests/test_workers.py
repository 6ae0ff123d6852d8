from __future__ import annotations

import os
import signal
import subprocess
import sys
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from time import sleep
from typing import Any

import pytest

from govdata.errors import ExportError
from govdata.workers import ordered_map, pool
from tests.environment import ROOT


def double(number: int) -> int:
    return 2 * number


@pytest.mark.parametrize("ahead", [1, 3, 100])
def test_results_come_in_order_from_any_executor(ahead: int) -> None:
    with ThreadPoolExecutor(3) as executor:
        assert list(ordered_map(executor, double, range(20), ahead=ahead)) == list(map(double, range(20)))


def test_without_an_executor_the_work_is_done_here() -> None:
    assert list(ordered_map(None, double, [1, 2])) == [2, 4]


class Counting(ThreadPoolExecutor):
    """Counts what has been submitted and not been taken yet."""

    submitted = 0

    def submit(self, *args: Any, **kwargs: Any) -> Future[Any]:  # noqa: ANN401  # as in the base class
        self.submitted += 1
        return super().submit(*args, **kwargs)


def test_never_more_than_ahead_is_taken_ahead() -> None:
    with Counting(2) as executor:
        for taken, _ in enumerate(ordered_map(executor, double, range(50), ahead=4), start=1):
            assert executor.submitted <= taken + 4


def end(_number: int) -> int:
    os.kill(os.getpid(), signal.SIGKILL)
    return 0


def test_a_worker_that_is_killed_is_told_and_not_a_traceback() -> None:
    with pytest.raises(ExportError, match="ended without an answer"), pool(2) as executor:
        list(ordered_map(executor, end, range(4)))


def test_a_pool_of_one_needs_no_process() -> None:
    with pool(1) as executor:
        assert executor is None


def test_a_pool_of_two_gives_the_same() -> None:
    with pool(2) as executor:
        assert list(ordered_map(executor, double, range(5))) == [0, 2, 4, 6, 8]


def interrupted_in_a_wait() -> None:
    try:
        raise KeyboardInterrupt
    finally:
        raise RuntimeError("cannot release un-acquired lock")  # as `threading.Condition` does


def test_ctrl_c_in_the_midst_of_a_wait_is_ctrl_c() -> None:
    with pytest.raises(KeyboardInterrupt), pool(2):
        interrupted_in_a_wait()


def test_a_fault_of_ours_in_a_pool_is_no_ctrl_c() -> None:
    with pytest.raises(RuntimeError, match="ours"), pool(2):
        raise RuntimeError("ours")


def write_slowly(path: str) -> None:
    sleep(0.3)
    Path(path).write_text("late")


def test_what_is_under_way_when_a_run_fails_is_waited_for(tmp_path: Path) -> None:
    def fail() -> None:
        with pool(2) as executor:
            assert executor is not None
            executor.submit(double, 1).result()
            executor.submit(write_slowly, str(tmp_path / "late"))
            executor.submit(double, 1).result()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert (tmp_path / "late").read_text() == "late"


PARENT = """
import sys
from govdata.workers import pool
from tests.waiting import tell_and_wait
if __name__ == "__main__":
    with pool(2) as executor:
        executor.submit(tell_and_wait, sys.argv[1]).result()
"""


def test_workers_end_with_the_process_that_started_them(tmp_path: Path) -> None:
    told, script = tmp_path / "told", tmp_path / "parent.py"
    script.write_text(PARENT)
    parent = subprocess.Popen([sys.executable, str(script), str(told)], env={**os.environ, "PYTHONPATH": str(ROOT)})
    with parent:
        while not told.exists() or not told.read_text():
            sleep(0.02)
        parent.kill()
    worker = int(told.read_text())
    while Path(f"/proc/{worker}").exists() if Path("/proc/self").exists() else False:
        sleep(0.02)  # else this test does not end
