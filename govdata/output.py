"""Files that appear whole or not at all: written hidden, digested on the way, published by one rename."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, TextIO

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Entry", "Files", "Sink", "naming", "whole"]


@dataclass(frozen=True, slots=True, order=True, kw_only=True)
class Entry:
    """A finished file: path relative to the publication, size, SHA-256 in hexadecimal, number of records (or rows)."""

    path: str
    bytes: int
    sha256: str
    records: int | None = None


@contextmanager
def naming(path: Path) -> Iterator[None]:
    """Give an error of the system that names no file, as that of a full disk, the name of the one at hand."""
    try:
        yield
    except OSError as error:
        if error.filename is None and error.errno is not None:
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise


@contextmanager
def whole(path: Path, errors: str = "strict") -> Iterator[TextIO]:
    """A text to write, which appears at `path` when it is complete, or not at all; a link stays one.

    Raises OSError, which names `path`.
    """
    target = path.resolve()
    partial = target.with_name(f".{target.name}.part")
    try:
        with partial.open("w", encoding="utf-8", errors=errors, newline="\n") as out:
            yield out
        partial.replace(target)
    except OSError as error:
        if error.filename in {None, str(partial)}:
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise
    finally:
        with suppress(OSError):  # gone where all went well
            partial.unlink()


class Sink:
    """A file being written; its size and digest are known when it is closed."""

    def __init__(self, path: Path, shown: str) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._stream: BinaryIO = path.open("xb", buffering=1 << 18)
        self._shown = shown
        self._digest = sha256()
        self._bytes = 0

    def write(self, data: bytes) -> None:
        """Append bytes. Raises OSError."""
        try:
            self._stream.write(data)
        except OSError as error:
            raise OSError(error.errno, error.strerror, self._stream.name) from error
        self._digest.update(data)
        self._bytes += len(data)

    def close(self, records: int | None = None) -> Entry:
        """Bring the bytes to the disk and close the file. Raises OSError."""
        from os import fsync  # noqa: PLC0415  # keeps start-up short

        with naming(Path(self._stream.name)):
            self._stream.flush()
            fsync(self._stream.fileno())
            self._stream.close()
        return Entry(path=self._shown, bytes=self._bytes, sha256=self._digest.hexdigest(), records=records)


@dataclass(slots=True)
class Files:
    """A folder of a publication that is being written; `entries` grows with each file that is closed."""

    root: Path
    folder: str
    entries: list[Entry] = field(default_factory=list)

    def open(self, name: str) -> Sink:
        """Start a file; close it with `done`. Raises FileExistsError for a name that is taken."""
        shown = f"{self.folder}/{name}"
        return Sink(self.root / shown, shown)

    def done(self, sink: Sink, records: int | None = None) -> Entry:
        """Complete a file and note it."""
        entry = sink.close(records)
        self.entries.append(entry)
        return entry

    def path(self, name: str) -> Path:
        """Where a library that writes its files itself is to write one; complete it with `adopt`."""
        path = self.root / self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def adopt(self, name: str, records: int | None = None) -> Entry:
        """Complete a file that stands at `path`: bring it to the disk, digest it and note it. Raises OSError."""
        from os import fsync  # noqa: PLC0415  # keeps start-up short

        digest, size = sha256(), 0
        with self.path(name).open("rb") as stream:
            fsync(stream.fileno())
            while block := stream.read(1 << 20):
                digest.update(block)
                size += len(block)
        entry = Entry(path=f"{self.folder}/{name}", bytes=size, sha256=digest.hexdigest(), records=records)
        self.entries.append(entry)
        return entry

    def write(self, name: str, data: bytes, records: int | None = None) -> Entry:
        """Write a whole file at once."""
        sink = self.open(name)
        sink.write(data)
        return self.done(sink, records)
