"""Zip archives read as they stand: members are streamed from them, and nothing is unpacked to a disk.

So no name in an archive can lead anywhere. What is made to fill memory or disk is refused before it is read. Whatever
goes wrong is an `OSError` whose `strerror` says what.
"""

from __future__ import annotations

import errno
import zlib
from collections import Counter
from contextlib import suppress
from io import BufferedReader, RawIOBase
from struct import unpack_from
from typing import TYPE_CHECKING, Final, cast
from zipfile import BadZipFile, LargeZipFile, ZipFile

if TYPE_CHECKING:
    from typing import IO, BinaryIO
    from zipfile import ZipInfo

    from _typeshed import WriteableBuffer

__all__ = ["Archive", "RefusedError"]

#: The largest list of members: some hundred thousand.
_LONGEST_LIST: Final = 1 << 23
#: An archive that holds more bytes than this is looked at for how well it is packed: tables shrink to a tenth or a
#: fiftieth, what is made to fill a disk to a thousandth.
_PLAIN_BYTES: Final = 1 << 26
_BEST_PACKED: Final = 200
_END: Final = b"PK\x05\x06"
_END_LENGTH: Final = 22
_END_COMMENT: Final = 1 << 16
_BLOCK: Final = 1 << 16
_UTF8: Final = 1 << 11
_BROKEN: Final = (BadZipFile, LargeZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, zlib.error)


class RefusedError(OSError):
    """An archive that would take more than anyone means to spend on it."""

    def __init__(self, why: str) -> None:
        super().__init__(errno.EFBIG, why)


class Archive:
    """An archive in a stream, which it closes with itself. Raises OSError for what is none, RefusedError too."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        try:
            self._zip = _listed(stream)
        except BaseException:
            stream.close()
            raise
        infos = [(_name(info), info) for info in self._zip.infolist() if not info.is_dir()]
        self._infos = dict(infos)
        self._twice = {name for name, count in Counter(name for name, _ in infos).items() if count > 1}

    def close(self) -> None:
        """Let go of the archive."""
        self._zip.close()
        self._stream.close()

    def holds(self, name: str) -> bool:
        """Whether there is a member of a name, in whatever folder."""
        return bool(self._called(name))

    def _called(self, name: str) -> list[str]:
        return [one for one in self._infos if one.rpartition("/")[2] == name and not one.startswith("__MACOSX/")]

    def topmost(self, name: str) -> str:
        """The member of a name that stands nearest to the top; raises OSError where none does, or several."""
        found = self._called(name)
        highest = min((one.count("/") for one in found), default=0)
        nearest = [one for one in found if one.count("/") == highest]
        if len(nearest) != 1:
            what = "several" if nearest else "no"
            raise OSError(errno.ENOENT, f"there is {what} {name} in the archive")
        return nearest[0]

    def open(self, name: str) -> BinaryIO:
        """A member as a stream. Raises OSError."""
        if name not in self._infos:
            raise FileNotFoundError(errno.ENOENT, "it is not in the archive", name)
        if name in self._twice:
            raise OSError(errno.EIO, "it stands in the archive twice", name)
        info = self._infos[name]
        try:
            stream = self._zip.open(info)
        except _BROKEN as error:
            locked = info.flag_bits & 1
            why = "it is locked with a password" if locked else "it is damaged, or packed in a way that is not read"
            raise OSError(errno.EIO, why, name) from error
        return cast("BinaryIO", BufferedReader(_Member(stream, name), _BLOCK))


class _Member(RawIOBase):
    """A member being read; what the library raises for a damaged one is an OSError here."""

    def __init__(self, stream: IO[bytes], name: str) -> None:
        self._below = stream
        self._called = name

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        view = memoryview(buffer)
        try:
            found = self._below.read(len(view))
        except _BROKEN as error:
            raise OSError(errno.EIO, "the archive is damaged here", self._called) from error
        view[: len(found)] = found
        return len(found)

    def seek(self, offset: int, whence: int = 0) -> int:
        try:
            return self._below.seek(offset, whence)
        except _BROKEN as error:
            raise OSError(errno.EIO, "the archive is damaged here", self._called) from error

    def tell(self) -> int:
        return self._below.tell()

    def close(self) -> None:
        self._below.close()
        super().close()


def _name(info: ZipInfo) -> str:
    """The name of a member as its packer meant it: Windows programs may write a backslash between folders.

    Others write UTF-8 without saying so, which by the book is code page 437 (APPNOTE.TXT, appendix D).
    """
    name = info.filename.replace("\\", "/")
    if not name.isascii() and not info.flag_bits & _UTF8:
        with suppress(UnicodeError):
            return name.encode("cp437").decode()
    return name


def _listed(stream: BinaryIO) -> ZipFile:
    """The archive with its list of members, if neither that nor they are made to fill memory or disk."""
    size = _insist_on_short_list(stream)
    try:
        archive = ZipFile(stream)
    except _BROKEN as error:
        raise OSError(errno.EIO, "the archive is cut off or damaged") from error
    if sum(info.file_size for info in archive.infolist()) > max(_PLAIN_BYTES, _BEST_PACKED * size):
        raise RefusedError(f"unpacked, the archive is more than {_BEST_PACKED} times as large")
    return archive


def _insist_on_short_list(stream: BinaryIO) -> int:
    """The size of an archive whose list of members is not too long to be read. The library reads all of it at once."""
    size = stream.seek(0, 2)
    start = max(0, size - _END_LENGTH - _END_COMMENT)
    stream.seek(start)
    tail = stream.read()
    at = tail.rfind(_END)
    if at >= 0 and len(tail) >= at + _END_LENGTH and unpack_from("<I", tail, at + 12)[0] > _LONGEST_LIST:
        raise RefusedError(f"its list of members is longer than {_LONGEST_LIST >> 20} MiB")
    stream.seek(0)
    return size
