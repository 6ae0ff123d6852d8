"""Work on shards over any `concurrent.futures.Executor`: results in order, never too much taken ahead."""

from __future__ import annotations

from collections import deque
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from govdata.errors import ExportError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Executor, Future

__all__ = ["ordered_map", "pool"]

T = TypeVar("T")
R = TypeVar("R")


def ordered_map(
    executor: Executor | None, function: Callable[[T], R], items: Iterable[T], *, ahead: int = 4
) -> Iterator[R]:
    """The function of each item, in order. Without an executor it runs here; else at most `ahead` items are in flight.

    (`Executor.map` submits everything at once, so a long plan would sit in the queue.) Raises ExportError where a
    worker ended without an answer, killed or out of memory.
    """
    if executor is None:
        yield from map(function, items)
        return
    from concurrent.futures import BrokenExecutor  # noqa: PLC0415  # slow to load, and of no use to one worker

    try:
        yield from _in_order(executor, function, iter(items), ahead)
    except BrokenExecutor as error:
        raise ExportError("a worker process ended without an answer: try again with fewer --workers") from error


def _in_order(executor: Executor, function: Callable[[T], R], waiting: Iterator[T], ahead: int) -> Iterator[R]:
    running: deque[Future[R]] = deque(executor.submit(function, item) for item in islice(waiting, ahead))
    while running:
        result = running.popleft().result()
        running.extend(executor.submit(function, item) for item in islice(waiting, 1))
        yield result


@contextmanager
def pool(workers: int) -> Iterator[Executor | None]:
    """Local processes, started afresh so that nothing of this one leaks into them; none for one worker."""
    if workers <= 1:
        yield None
        return
    from multiprocessing import get_context  # noqa: PLC0415

    from govdata.processes import QuietPool, begin  # noqa: PLC0415  # slow to load, and of no use to one worker

    with QuietPool(workers, mp_context=get_context("spawn"), initializer=begin) as executor:
        try:
            yield executor
        except BaseException as error:
            # What is under way is waited for: it would go on writing into a folder that is taken away.
            executor.shutdown(wait=True, cancel_futures=True)
            if isinstance(error, RuntimeError) and isinstance(error.__context__, KeyboardInterrupt):
                # Ctrl-C met the wait for a result just where it had let go of its lock, to let go of it once more.
                raise error.__context__ from None
            raise
