"""Files on the web, from a server on this machine: what is fetched, and what becomes of what is not to be had."""

from __future__ import annotations

import json
import shutil
import socket
from functools import partial
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from threading import Thread
from typing import TYPE_CHECKING, Any

import pytest

import govdata
from govdata import remote
from govdata.inputs import find
from govdata.pipeline import validate
from govdata.remote import DigestError, fetched
from govdata.shard import Settings
from govdata.source import Source
from tests import packages
from tests.packages import PLAIN, WHOLE, release

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

RELEASES = [PLAIN, WHOLE, release(id="2026-03-04-last", keywords=["end"])]
SOUND = [r.canonical() for r in RELEASES]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        return


class _Odd(BaseHTTPRequestHandler):
    """Answers as no server should."""

    def do_GET(self) -> None:
        answers: dict[str, Callable[[], object]] = {
            "/short": partial(self._send, 200, b"half", {"Content-Length": "9"}),
            "/gone": partial(self._send, 410, b"", {"Content-Length": "0"}),
            "/nonsense": partial(self.wfile.write, b"220 mail.example\r\n"),
            "/length": partial(self._send, 200, b"x", {"Content-Length": "many"}),
            "/chunk": partial(self._send, 200, b"ff\r\nhalf", {"Transfer-Encoding": "chunked"}),
            "/to-file": partial(self._send, 302, b"", {"Location": "file:///etc/passwd"}),
            "/to-ftp": partial(self._send, 302, b"", {"Location": "ftp://127.0.0.1/a"}),
            "/round": partial(self._send, 302, b"", {"Location": "/round"}),
            "/moved": partial(self._send, 302, b"", {"Location": "/there"}),
            "/there": partial(self._send, 200, b"found", {"Content-Length": "5"}),
            "/open": partial(self._send, 200, b"to the end", {}),
        }
        answers[self.path]()

    def _send(self, code: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


def _served(handler: Any) -> Iterator[str]:  # noqa: ANN401  # a class, or what makes one
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "127.0.0.1")


@pytest.fixture
def odd() -> Iterator[str]:
    yield from _served(_Odd)


@pytest.fixture
def site(tmp_path: Path) -> Iterator[str]:
    """A server of `tmp_path`, where a package stands below `data package/`."""
    packages.write(tmp_path / "data package", RELEASES)
    (tmp_path / "outside.csv").write_bytes(b"release_id,keyword\r\n")
    yield from _served(partial(_Quiet, directory=str(tmp_path)))


def package(site: str) -> str:
    return f"{site}/data%20package/datapackage/datapackage.json"


def files(tmp_path: Path) -> Path:
    return tmp_path / "data package" / "datapackage"


def test_a_package_on_the_web_is_read_as_one_on_the_disk(site: str) -> None:
    assert [r.canonical() for r in govdata.read(package(site))] == SOUND
    assert [r.canonical() for r in govdata.read(f"{package(site)}?signature=a/b#top")] == SOUND


def test_a_package_in_parts_is_read_as_well(site: str, tmp_path: Path) -> None:
    shutil.rmtree(files(tmp_path))
    packages.write(tmp_path / "data package", RELEASES, shards=2)
    assert [r.canonical() for r in govdata.read(package(site))] == SOUND
    part = next(files(tmp_path).joinpath("data").glob("keywords-*1.csv"))
    part.write_bytes(part.read_bytes().replace(b"end", b"and"))
    assert codes(package(site)) == {"GD750"}


def test_what_is_in_other_formats_is_fetched_too(site: str, tmp_path: Path) -> None:
    (tmp_path / "records.ndjson").write_bytes(b"".join(record + b"\n" for record in SOUND))
    (tmp_path / "one.json").write_bytes(SOUND[0])
    addresses = [f"{site}/records.ndjson", f"{site}/one.json"]
    assert sorted(r.canonical() for r in govdata.read(addresses)) == sorted([*SOUND, SOUND[0]])
    assert govdata.parse(f"{site}/one.json").release == PLAIN


def codes(address: str) -> set[str]:
    return {line[:5] for line in told(address)}


def told(address: str) -> list[str]:
    found = [f for result in validate(find([address]), Settings()) for f in result.findings]
    assert all(f.help for f in found if f.code in {"GD001", "GD750", "GD751"})
    return [f"{f.code} {f.message}" for f in found if f.severity == "error"]


def test_an_address_with_nothing_behind_is_a_finding_with_the_way_out(site: str) -> None:
    address = f"{site}/nothing/datapackage.json"
    assert told(address) == ["GD001 it cannot be read: the server answers 404 File not found"]
    with pytest.raises(govdata.SourceError, match=r"datapackage\.json: GD001 .*404.* \(check the address"):
        list(govdata.read(address))


def test_a_server_that_is_not_there_is_a_finding() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}/datapackage.json"
        assert told(address) == ["GD001 it cannot be read: the server is out of reach: Connection refused"]


def test_a_table_that_is_not_there_is_told_and_the_others_are_read(site: str, tmp_path: Path) -> None:
    files(tmp_path).joinpath("data", "keywords.csv").unlink()
    assert told(package(site)) == ["GD751 the file is not there: the server answers 404 File not found"]


def test_a_package_of_others_on_the_web_is_judged_as_one_on_the_disk(site: str, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,of\n1,\n2,7\n")
    key = {"fields": ["of"], "reference": {"resource": "", "fields": ["id"]}}
    schema = {"fields": [{"name": "id"}, {"name": "of"}], "foreignKeys": [key]}
    for path in ("a.csv", f"{site}/a.csv"):
        descriptor = {"name": "p", "resources": [{"name": "a", "path": path, "schema": schema}]}
        (tmp_path / "datapackage.json").write_text(json.dumps(descriptor))
        address = f"{site}/datapackage.json"
        assert told(address) == ["GD771 `7`: there is no such row in `a`"]
        assert [f.place.source for r in validate(find([address]), Settings()) for f in r.findings] == [f"{site}/a.csv"]


def test_a_package_asks_no_other_server(site: str, tmp_path: Path) -> None:
    other = site.replace("127.0.0.1", "localhost")
    descriptor = {
        "name": "p",
        "resources": [{"name": "a", "path": f"{other}/a.csv", "schema": {"fields": [{"name": "id"}]}}],
    }
    (tmp_path / "datapackage.json").write_text(json.dumps(descriptor))
    found = [f for r in validate(find([f"{site}/datapackage.json"]), Settings()) for f in r.findings]
    assert [(f.code, f.severity, f.pointer) for f in found] == [("GD762", "warning", "/resources/0/path")]
    assert "another server" in found[0].message


def test_a_table_that_was_changed_on_the_way_is_not_read(site: str, tmp_path: Path) -> None:
    path = files(tmp_path) / "data" / "keywords.csv"
    path.write_bytes(path.read_bytes().replace(b"harbour", b"harbor"))
    told_of = "the file is not the one that the descriptor describes: that has 98 bytes, this 97 bytes"
    assert told(package(site)) == [f"GD750 {told_of}"]
    with pytest.raises(govdata.SourceError, match="GD750"):
        list(govdata.read(package(site)))


@pytest.mark.parametrize(
    "path",
    [
        "../../outside.csv",
        "/outside.csv",
        "http://127.0.0.1/outside.csv",
        "//127.0.0.1/outside.csv",
        "data/../../../outside.csv",
        "..\\outside.csv",
    ],
)
def test_only_files_below_the_folder_of_the_descriptor_are_asked_for(site: str, tmp_path: Path, path: str) -> None:
    descriptor = files(tmp_path) / "datapackage.json"
    data = json.loads(descriptor.read_bytes())
    next(r for r in data["resources"] if r["name"] == "keywords")["path"] = path
    descriptor.write_text(json.dumps(data))
    assert [line[:11] for line in told(package(site))] == ["GD756 path "]


def test_an_address_beside_another_stays_in_its_folder() -> None:
    source = Source(name="x", url="https://a.example/b c/datapackage.json?key=d/e#f")
    assert source.sibling("data/%2e%2e/x?y#z.csv").url == "https://a.example/b c/data/%252e%252e/x%3Fy%23z.csv"


FAULTS = {
    "/short": "the line broke after 4 of 9 bytes",
    "/gone": "the server answers 410 Gone",
    "/nonsense": "the server cannot be understood: 220 mail.example",
    "/length": "the server cannot be understood: invalid literal",
    "/chunk": "the server cannot be understood: IncompleteRead",
    "/to-file": "the server answers 302 Found - Redirection to url 'file:///etc/passwd' is not allowed",
    "/to-ftp": "the server leads to ftp://127.0.0.1/a, which is not followed",
    "/round": "the server answers 302 The HTTP server returned a redirect error",
}


@pytest.mark.parametrize("path", FAULTS)
def test_what_goes_wrong_is_told_in_words(odd: str, path: str) -> None:
    with pytest.raises(OSError, match=r"\[Errno") as caught:
        fetched(odd + path)
    assert (caught.value.strerror or "").startswith(FAULTS[path])


def test_what_has_moved_and_what_has_no_length_is_fetched(odd: str) -> None:
    for path, content in (("/moved", b"found"), ("/open", b"to the end")):
        with fetched(odd + path, sha256(content).hexdigest()) as stream:
            assert stream.read() == content
    with pytest.raises(DigestError, match="not the file that its digest was made for"):
        fetched(f"{odd}/open", "0" * 64)


def test_a_file_that_is_too_large_is_refused(odd: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "_LARGEST", 3)
    with pytest.raises(OSError, match="larger than"):
        fetched(f"{odd}/open")


def test_a_server_that_is_silent_is_not_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote, "_PATIENCE", 0.2)
    with socket.socket() as mute:
        mute.bind(("127.0.0.1", 0))
        mute.listen()
        with pytest.raises(OSError, match=r"silent|timed out"):
            fetched(f"http://127.0.0.1:{mute.getsockname()[1]}/")


def test_nobody_is_led_back_from_https_to_http() -> None:
    from urllib.request import Request  # noqa: PLC0415  # only here

    redirects = next(h for h in remote._opener().handlers if type(h).__name__ == "Redirects")  # type: ignore[attr-defined]  # noqa: SLF001
    answer: tuple[Any, ...] = (BytesIO(), 302, "Found", {}, "http://a.example/")
    with pytest.raises(OSError, match="which is not followed"):
        redirects.redirect_request(Request("https://a.example/"), *answer)
    assert redirects.redirect_request(Request("http://a.example/"), *answer) is not None


def test_a_record_that_is_not_there_is_told_as_the_server_says(site: str) -> None:
    assert told(f"{site}/no.json") == ["GD001 the file cannot be read: the server answers 404 File not found"]


@pytest.mark.parametrize("address", ["s3://bucket/datapackage.json", "ftp://a.example/x.json", "file:///etc/passwd"])
def test_an_address_of_another_kind_is_the_callers_fault(address: str) -> None:
    with pytest.raises(govdata.UsageError, match="download"):
        find([address])


def test_a_database_on_the_web_is_told_to_be_downloaded(site: str, tmp_path: Path) -> None:
    (tmp_path / "a.sqlite").write_bytes(b"SQLite format 3\0")
    assert told(f"{site}/a.sqlite") == ["GD776 a database is read from a file: download it and name its path"]


def test_a_folder_with_a_package_gives_its_releases_once(tmp_path: Path) -> None:
    folder = packages.write(tmp_path, RELEASES).parent
    assert [r.canonical() for r in govdata.read(folder)] == SOUND
