from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govdata.conformance.datapackage import conformance
from govdata.given import Given
from govdata.inputs import find
from govdata.readers.datapackage import READER
from govdata.source import Source
from govdata.tables.enclosed import enclosed, is_archive, is_package
from tests.packages import PLAIN, WHOLE, records, told, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from govdata.source import Raw

SOUND = [r.canonical() for r in (PLAIN, WHOLE)]


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return write(tmp_path, [PLAIN, WHOLE])


def zipped(descriptor: Path, folder: str = "", change: Callable[[str, bytes], bytes] = lambda _, text: text) -> Path:
    """The folder of a descriptor in an archive."""
    path = descriptor.parent.parent / "package.zip"
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for one in sorted(descriptor.parent.rglob("*")):
            name = one.relative_to(descriptor.parent).as_posix()
            if one.is_file():
                archive.writestr(f"{folder}{name}", change(name, one.read_bytes()))
    return path


def read(path: Path) -> list[Raw]:
    return list(READER.read(Source.of(path), Given()))


@pytest.mark.parametrize("folder", ["", "press/", "publication/datapackage/"])
def test_a_package_in_an_archive_is_the_package_in_its_folder(package: Path, folder: str) -> None:
    path = zipped(package, folder)
    raws = read(path)
    assert (records(raws), told(raws)) == (SOUND, [])
    verdict = conformance(Source.of(path))
    assert (verdict.findings, verdict.foreign, verdict.unread) == ((), False, False)
    assert [one.reader for one in find([str(path)])] == ["datapackage"]
    assert sorted(one.name for one in path.parent.iterdir()) == [package.parent.name, "package.zip"]


def test_a_fault_is_at_its_record_in_the_member(package: Path) -> None:
    path = zipped(
        package, change=lambda name, text: text.replace(b",person,", b",beast,") if "actors" in name else text
    )
    found = [f"{one.code} {one.place}" for one in conformance(Source.of(path)).findings]
    assert f"GD767 {path.as_posix()}/data/actors.csv:2 [kind]" in found


@pytest.mark.parametrize("path", ["../outside.csv", "/etc/passwd", "data\\keywords.csv", "gone.csv", "file:x"])
def test_no_path_leads_out_of_an_archive(package: Path, path: str) -> None:
    (package.parent.parent / "outside.csv").write_bytes(b"release_id,keyword\r\n")
    text = package.read_bytes()
    package.write_bytes(text.replace(b'"data/keywords.csv"', b'"%s"' % path.replace("\\", "\\\\").encode()))
    found = told(read(zipped(package)))
    assert len(found) == 1
    assert "GD756 path " in found[0] or found[0].endswith("GD751 the file is not there: it is not in the archive")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(at=st.integers(0, 1 << 20), flip=st.integers(1, 255))
def test_a_damaged_archive_gives_the_same_records_or_findings(package: Path, at: int, flip: int) -> None:
    path = zipped(package)
    content = bytearray(path.read_bytes())
    content[at % len(content)] ^= flip
    path.write_bytes(content)
    raws = read(path)
    assert records(raws) == SOUND or told(raws)
    conformance(Source.of(path))


def test_what_is_called_an_archive_and_holds_no_package_is_told(tmp_path: Path) -> None:
    path = tmp_path / "x.ZIP"
    path.write_bytes(b"hello")
    assert (is_archive(Source.of(path)), is_package(Source.of(path))) == (True, True)
    assert told(read(path)) == ["x.ZIP GD001 it cannot be read: the archive is cut off or damaged"]
    with ZipFile(path, "w") as archive:
        archive.writestr("a.txt", "a")
    assert not is_package(Source.of(path))
    assert told(read(path)) == ["x.ZIP GD756 there is no datapackage.json in the archive"]
    assert conformance(Source.of(path)).findings == ()


def test_what_is_no_archive_is_its_own_descriptor(package: Path) -> None:
    source = Source.of(package)
    with enclosed(source) as found:
        assert found is source
    assert not is_archive(source)


def test_the_archive_is_closed_when_it_was_read(package: Path) -> None:
    with enclosed(Source.of(zipped(package))) as found:
        archive = found.archive
        assert archive is not None
        with closing(archive.open("datapackage.json")) as stream:
            assert stream.read() == package.read_bytes()
    with pytest.raises(OSError, match="damaged"):
        archive.open("datapackage.json")
