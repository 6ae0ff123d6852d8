from __future__ import annotations

import os
import signal
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from govdata.errors import ExportError
from govdata.workers import ordered_map, pool


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
