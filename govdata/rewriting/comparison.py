"""Files that are written only to be held against those that stand: nothing of them reaches the disk."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from govdata.output import Entry, Files, Sink

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Compared", "Unlike"]

_BLOCK = 1 << 20
#: How much is shown of either side from the first byte that differs.
_SHOWN = 64


class Unlike(NamedTuple):
    """A file that is not as it should be: the first byte that differs (from 0), what should follow, and what does."""

    path: str
    offset: int
    expected: bytes
    found: bytes


@dataclass(slots=True, kw_only=True)
class Compared(Files):
    """A folder of a publication that is written anew beside the one in `standing`, and told from it.

    Files of a suffix in `spared` are taken as they stand, as another library wrote them. `unlike` grows with each file
    that differs, `seen` with each that was looked at. What a library writes by itself goes to `root`, as elsewhere.
    """

    standing: Path
    spared: tuple[str, ...] = ()
    unlike: list[Unlike] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    waiting: set[_Against] = field(default_factory=set)

    def open(self, name: str) -> Sink:
        """Start a file; what is written to it is compared."""
        shown = f"{self.folder}/{name}"
        return _Spared(self, shown) if self.is_spared(shown) else _Against(self, shown)

    def adopt(self, name: str, records: int | None = None) -> Entry:
        """Compare a file that a library wrote at `path`, and remove it. Raises OSError."""
        sink = self.open(name)
        with self.path(name).open("rb") as stream:
            while block := stream.read(_BLOCK):
                sink.write(block)
        self.path(name).unlink()
        return self.done(sink, records)

    def fresh(self) -> Compared:
        """The same folder without the entries of the files that are done."""
        return replace(self, entries=[])

    def close(self) -> None:
        """Look at nothing any more: a writer that was stopped leaves files open, and may still write to them."""
        for sink in self.waiting:
            sink.abandon()
        self.waiting.clear()

    def is_spared(self, path: str) -> bool:
        """Whether a file cannot be compared."""
        return path.endswith(self.spared) if self.spared else False

    def stream(self, path: str) -> BinaryIO | None:
        """The file that stands under that name, read from its start; None where there is none."""
        try:
            return (self.standing / path).open("rb")
        except OSError:
            return None


class _Against(Sink):
    """What is written here is held against the file that stands, as it comes."""

    def __init__(self, files: Compared, shown: str) -> None:
        self._files, self._shown = files, shown
        self._standing = files.stream(shown)
        self._digest, self._bytes = sha256(), 0
        self._alike = self._standing is not None
        files.seen.add(shown)
        files.waiting.add(self)

    def write(self, data: bytes) -> None:
        """Compare bytes with those that stand in their place. Raises OSError."""
        if self._standing is not None and self._alike:
            found = self._standing.read(len(data))
            if found != data:
                self._differs(self._standing, data, found)
        self._digest.update(data)
        self._bytes += len(data)

    def close(self, records: int | None = None) -> Entry:
        """Tell whether what stands goes on where it should end. Raises OSError."""
        if self._standing is not None and self._alike and (found := self._standing.read(_SHOWN)):
            self._files.unlike.append(Unlike(self._shown, self._bytes, b"", found))
        self._files.waiting.discard(self)
        self.abandon()
        return Entry(path=self._shown, bytes=self._bytes, sha256=self._digest.hexdigest(), records=records)

    def abandon(self) -> None:
        """Compare nothing any more."""
        if self._standing is not None:
            self._standing.close()
        self._standing = None

    def _differs(self, standing: BinaryIO, data: bytes, found: bytes) -> None:
        self._alike = False
        pairs = zip(data, found, strict=False)
        first = next((n for n, (one, other) in enumerate(pairs) if one != other), min(len(data), len(found)))
        there = (found[first:] + standing.read(_SHOWN))[:_SHOWN]
        self._files.unlike.append(Unlike(self._shown, self._bytes + first, data[first : first + _SHOWN], there))


class _Spared(Sink):
    """A file that another library wrote: it counts as it stands, and what we would write is thrown away."""

    def __init__(self, files: Compared, shown: str) -> None:
        self._files, self._shown = files, shown
        files.seen.add(shown)

    def write(self, data: bytes) -> None:
        """Do nothing with bytes that cannot be compared."""

    def close(self, records: int | None = None) -> Entry:
        """The entry of the file that stands. Raises OSError."""
        digest, size = sha256(), 0
        if stream := self._files.stream(self._shown):
            with stream:
                while block := stream.read(_BLOCK):
                    digest.update(block)
                    size += len(block)
        return Entry(path=self._shown, bytes=size, sha256=digest.hexdigest(), records=records)
