"""How long, and how much memory: ours and a peer's turn by turn, so that a busy machine disturbs both alike."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from time import perf_counter, process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Command = Sequence[str]

__all__ = ["Times", "compared", "of_command", "of_function", "peak_memory", "script", "wall_of_command"]

_ROUNDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Medians of the rounds, in seconds, and the median of `ours / theirs` of each round."""

    ours: float
    theirs: float
    share: float

    @property
    def faster(self) -> float:
        """How many times as fast as the peer we are."""
        return 1 / self.share


def compared(ours: Callable[[], float], theirs: Callable[[], float], *, rounds: int = _ROUNDS) -> Times:
    """Take turns, after one turn of each that does not count."""
    ours()
    theirs()
    pairs = [(ours(), theirs()) for _ in range(rounds)]
    return Times(
        ours=median(mine for mine, _ in pairs),
        theirs=median(other for _, other in pairs),
        share=median(mine / other for mine, other in pairs),
    )


def of_function(function: Callable[[], object]) -> Callable[[], float]:
    """A function that gives the processor time which one call of the other takes here."""

    def timed() -> float:
        gc.collect()
        begun = process_time()
        function()
        return process_time() - begun

    return timed


def of_command(command: Command, *, clean: int = 0) -> Callable[[], float]:
    """A function that gives the processor time of one run of a command, which must end with the code `clean`."""

    def timed() -> float:
        with subprocess.Popen(  # noqa: S603  # our own command
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=_environment()
        ) as process:
            said = process.stdout.read() if process.stdout else b""
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
        _insist(command, process.returncode, clean, said)
        return usage.ru_utime + usage.ru_stime

    return timed


def wall_of_command(command: Command) -> Callable[[], float]:
    """A function that gives the time on the wall of one run of a command: what several processes can save."""

    def timed() -> float:
        begun = perf_counter()
        done = subprocess.run(command, capture_output=True, check=False, env=_environment())  # noqa: S603  # our own command
        taken = perf_counter() - begun
        _insist(command, done.returncode, 0, done.stdout + done.stderr)
        return taken

    return timed


def peak_memory(command: Command) -> float:
    """The largest resident memory of one run of a command, in MiB.

    A process inherits the mark of the one that started it, so a bare interpreter stands between.
    """
    done = subprocess.run([sys.executable, "-S", "-c", _WATCH, *command], capture_output=True, check=False)  # noqa: S603  # our own command
    _insist(command, done.returncode, 0, done.stdout + done.stderr)
    largest = int(done.stdout.splitlines()[-1])
    return largest / (2**20 if sys.platform == "darwin" else 2**10)


def script(name: str) -> str:
    """A command that is installed beside the running interpreter."""
    return str(Path(sys.executable).parent / name)


def _environment() -> dict[str, str]:
    """That of this process, but that Python keeps what it compiled, as it does where a program is installed."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _insist(command: Command, code: int, wanted: int, said: bytes) -> None:
    if code != wanted:
        shown = " ".join(command)[:200]
        raise RuntimeError(f"{shown} ended with {code}, not {wanted}: {said.decode(errors='replace')[-500:]}")


_WATCH = """
import resource, subprocess, sys
code = subprocess.call(sys.argv[1:], stdout=subprocess.DEVNULL)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
sys.exit(code)
"""
