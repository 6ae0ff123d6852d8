"""Where data comes from: a `Source` of bytes, and a `Raw` record with its places."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias

from govdata.place import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from govdata.finding import Finding
    from govdata.zipped import Archive

__all__ = ["Json", "Place", "Raw", "Source", "Unplaced", "some_lines"]

#: How much of a line is shown at most, in bytes.
_SHOWN = 2**16

#: A plain JSON value, before anything is judged: dict, list, str, int, float, bool, None.
Json: TypeAlias = Any
#: Bytes asked of the system at once: a line of NDJSON is half as long as what Python would ask for.
_BUFFER = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A named run of bytes, read when asked for.

    `name` is what reports print: the path as the caller gave it, with forward slashes. `path` is where the bytes are; a
    source made from memory has `content` instead, one on the web has `url`, and perhaps the `sha256` that its bytes
    must have. `start` and `stop` bound a part of a file in bytes (`stop` None = to the end), which begins on line
    `line` (from 1): so a shard of a long NDJSON file is a source like any other. A `member` stands in an open archive.
    """

    name: str
    path: Path | None = None
    content: bytes | None = None
    start: int = 0
    stop: int | None = None
    line: int = 1
    url: str = ""
    sha256: str = ""
    archive: Archive | None = field(default=None, repr=False, compare=False)
    member: str = ""

    @property
    def is_among_others(self) -> bool:
        """Whether other files can stand beside it, which `sibling` then names."""
        return bool(self.path is not None or self.url or self.archive)

    def open(self) -> BinaryIO:
        """A binary stream at `start`. The caller closes it and heeds `stop`. Raises OSError."""
        from io import BytesIO  # noqa: PLC0415  # only needed for sources made from memory

        if self.archive:
            return self.archive.open(self.member)
        if self.url:
            from govdata.remote import fetched  # noqa: PLC0415  # only needed for sources on the web

            return fetched(self.url, self.sha256)
        stream: BinaryIO = BytesIO(self.content or b"") if self.path is None else self.path.open("rb", _BUFFER)
        stream.seek(self.start)
        return stream

    def read(self) -> bytes:
        """All bytes from `start` to `stop`. Raises OSError."""
        with self.open() as stream:
            return stream.read() if self.stop is None else stream.read(self.stop - self.start)

    def sibling(self, name: str) -> Source:
        """The source at a relative path beside this one, for formats that are made of several files."""
        if self.url:
            address = _beside(self.url, name)
            return Source(name=address, url=address)
        shown = self.name.rpartition("/")[0]
        if self.archive:
            folder = self.member.rpartition("/")[0]
            member = f"{folder}/{name}" if folder else name
            return Source(name=f"{shown}/{name}", archive=self.archive, member=member)
        if self.path is None:
            return Source(name=name)
        return Source(name=f"{shown}/{name}" if shown else name, path=self.path.parent / name)

    @classmethod
    def of(cls, path: Path | str) -> Source:
        """The source for a path of the file system."""
        return cls(name=Path(path).as_posix(), path=Path(path))


def _beside(url: str, name: str) -> str:
    """The address of a file by its relative path beside another."""
    from urllib.parse import quote, urlsplit, urlunsplit  # noqa: PLC0415  # only needed for sources on the web

    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, f"{parts.path.rpartition('/')[0]}/{quote(name)}", "", ""))


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Unplaced:
    """What looked like a `person` or a `date` in a source text and became no value of the record.

    `start` and `end` count code points of the normalised source text, of which `text` is that stretch; `reason` says
    why it was left.
    """

    start: int
    end: int
    kind: str
    text: str
    reason: str


@dataclass(slots=True, kw_only=True)  # never changed; not frozen, as that makes each of a million twice as slow
class Raw:
    """One record as it was read, before anything is judged.

    `data` holds plain JSON values (dict, list, str, int, float, bool, None); None when nothing could be read, in
    which case `findings` says why. `locate(pointer, key)` gives the place of a JSON Pointer (RFC 6901): of the value,
    or of its key when `key` is true; a pointer to something absent gives the place of the nearest thing that holds
    it. `line_text` gives a line of the source by its number, for reports.

    `json` is set where the record is a line of JSON that nobody has parsed yet; `reload` then parses it with care,
    for findings and places, and gives a `Raw` that has `data`. `text` is the normalised source text that a release
    was parsed from (design 2.4); `unplaced` looks for what looked like more in it, when asked. `partial` says that it
    was read from what is no record, a picture or a concept of others, so that what it lacks is no fault.
    """

    source: Source
    data: Any = None
    locate: Callable[[str, bool], Place]
    findings: tuple[Finding, ...] = ()
    line_text: Callable[[int], str] = field(default=lambda _line: "")
    json: bytes | None = None
    reload: Callable[[], Raw] | None = None
    text: str | None = None
    unplaced: Callable[[], tuple[Unplaced, ...]] = tuple
    partial: bool = False


def some_lines(source: Source, numbers: Collection[int]) -> dict[int, str]:
    """Some lines of a source by their numbers, read once; of a line that has no end soon, the beginning.

    What the source does not have is left out. Raises OSError.
    """
    last = max(numbers, default=0)
    if last < 1:
        return {}
    found: dict[int, str] = {}
    with source.open() as stream:
        for number in range(1, last + 1):
            line = start = stream.readline(_SHOWN)
            if not start:
                break
            if number in numbers:
                found[number] = start.decode("utf-8", "replace").rstrip("\r\n")
            while line and not line.endswith(b"\n"):
                line = stream.readline(_SHOWN)
    return found
