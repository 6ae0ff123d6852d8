"""Files on the web: fetched whole before they are read, so that a broken line cannot pass for the end of the data.

The standard library does it, and is asked only when there is something to fetch. A file goes to a temporary one, which
is gone when it is closed. Whatever goes wrong is an `OSError` whose `strerror` says what.
"""

from __future__ import annotations

import errno
from hashlib import sha256
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Any, BinaryIO, Final, cast

if TYPE_CHECKING:
    from http.client import HTTPResponse
    from urllib.request import OpenerDirector

__all__ = ["DigestError", "fetched"]

#: Seconds that a server may be silent.
_PATIENCE: Final = 60
#: The largest file: who has more downloads it first.
_LARGEST: Final = 1 << 34
#: How much of a file is held in memory, and how much is taken at a time.
_IN_MEMORY: Final = 1 << 20
_BLOCK: Final = 1 << 16


class DigestError(OSError):
    """The bytes are not those that somebody said."""

    def __init__(self, name: str) -> None:
        super().__init__(errno.EIO, "it is not the file that its digest was made for", name)


def fetched(address: str, digest: str = "") -> BinaryIO:
    """The file at an address (http or https), at its start; with its SHA-256 as `digest`, only if it is that file.

    Raises OSError: not there, out of reach, cut off or too large; DigestError for another file.
    """
    from http.client import HTTPException  # noqa: PLC0415  # seldom needed, and slow to load
    from urllib.error import HTTPError, URLError  # noqa: PLC0415

    try:
        with _opener().open(address, timeout=_PATIENCE) as response:
            return _taken(response, digest, address)
    except HTTPError as error:
        error.close()
        raise _fault(errno.ENOENT, f"the server answers {error.code} {error.reason}", address) from error
    except URLError as error:
        why = getattr(error.reason, "strerror", None) or error.reason
        raise _fault(errno.EHOSTUNREACH, f"the server is out of reach: {why}", address) from error
    except TimeoutError as error:
        raise _fault(errno.ETIMEDOUT, f"the server was silent for {_PATIENCE} seconds", address) from error
    except (HTTPException, ValueError) as error:
        raise _fault(
            errno.EIO, f"the server cannot be understood: {str(error) or type(error).__name__}", address
        ) from error


def _taken(response: HTTPResponse, digest: str, address: str) -> BinaryIO:
    """What a server sends, in a temporary file."""
    stream = cast("BinaryIO", SpooledTemporaryFile(max_size=_IN_MEMORY))  # noqa: SIM115  # whoever reads it closes it
    try:
        found = _copy(response, stream, address)
        if digest and found != digest:
            raise DigestError(address)  # noqa: TRY301  # the stream is closed below, whatever was wrong
    except BaseException:
        stream.close()
        raise
    stream.seek(0)
    return stream


def _copy(response: HTTPResponse, stream: BinaryIO, address: str) -> str:
    """Copy all that a server sends; gives its SHA-256."""
    told, size, found = response.headers.get("Content-Length"), 0, sha256()
    while block := response.read(_BLOCK):
        size += stream.write(block)
        found.update(block)
        if size > _LARGEST:
            raise _fault(errno.EFBIG, "it is larger than 16 GiB", address)
    if told is not None and int(told) != size:
        raise _fault(errno.EIO, f"the line broke after {size} of {told} bytes", address)
    return found.hexdigest()


def _fault(number: int, message: str, address: str) -> OSError:
    return OSError(number, message, address)


def _opener() -> OpenerDirector:
    """What opens addresses of the web and nothing else: no file, no FTP, and no way back from https to http."""
    from urllib import request  # noqa: PLC0415  # seldom needed, and slow to load

    class Redirects(request.HTTPRedirectHandler):
        def redirect_request(self, req: request.Request, fp: IO[bytes], *answer: Any) -> request.Request | None:  # noqa: ANN401  # as the library has it
            target = str(answer[-1])
            if not target.startswith("https://") and (req.type == "https" or not target.startswith("http://")):
                fp.close()
                raise _fault(errno.EPERM, f"the server leads to {target[:80]}, which is not followed", req.full_url)
            return super().redirect_request(req, fp, *answer)

    opener = request.OpenerDirector()
    for handler in (
        request.ProxyHandler, request.HTTPHandler, request.HTTPSHandler, request.HTTPDefaultErrorHandler,
        request.HTTPErrorProcessor, Redirects,
    ):  # fmt: skip
        opener.add_handler(handler())
    opener.addheaders = [("User-Agent", "govdata")]
    return opener
