from __future__ import annotations

from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata import zipped
from govdata.zipped import Archive, RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TEXT = b"".join(b"%d,row\r\n" % n for n in range(20_000))


def packed(members: Mapping[str, bytes], how: int = ZIP_DEFLATED) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w", how) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def archive(members: Mapping[str, bytes]) -> Archive:
    return Archive(BytesIO(packed(members)))


def why(content: bytes, name: str = "a.csv") -> str | None:
    with pytest.raises(OSError) as raised:  # noqa: PT011  # of several kinds, and each has words
        Archive(BytesIO(content)).open(name).read()
    return raised.value.strerror


def _outcome(action: Callable[[], object]) -> object:
    """What an action gives, or what is said of its error."""
    try:
        return action()
    except OSError as error:
        return error.strerror


def test_a_member_is_read_like_a_file_forward_back_and_line_by_line() -> None:
    with archive({"data/a.csv": TEXT}).open("data/a.csv") as stream:
        assert stream.read(5) == TEXT[:5]
        assert stream.seek(0, 2) == len(TEXT)
        assert stream.seek(7) == stream.tell() == 7
        assert stream.readline(99) == TEXT[7 : TEXT.index(b"\n", 7) + 1]
        stream.seek(0)
        assert stream.read() == TEXT


def test_two_members_are_read_side_by_side() -> None:
    both = archive({"a.csv": TEXT, "b.csv": TEXT[::-1]})
    with both.open("a.csv") as one, both.open("b.csv") as other:
        read = [(one.read(1000), other.read(1000)) for _ in range(len(TEXT) // 1000 + 1)]
    assert (b"".join(r[0] for r in read), b"".join(r[1] for r in read)) == (TEXT, TEXT[::-1])


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["p.json"], "p.json"),
        (["dir/p.json", "dir/data/p.json"], "dir/p.json"),
        (["p.json", "a/p.json"], "p.json"),
        (["__MACOSX/p.json", "__MACOSX/dir/p.json", "dir/p.json"], "dir/p.json"),
        (["dir\\p.json"], "dir/p.json"),
        (["a/p.json", "b/p.json"], "there is several p.json in the archive"),
        (["p.json.txt", "ap.json"], "there is no p.json in the archive"),
    ],
)
def test_the_topmost_member_of_a_name_is_the_one_that_is_meant(names: list[str], found: str) -> None:
    made = archive(dict.fromkeys(names, b"{}"))
    assert _outcome(partial(made.topmost, "p.json")) == found
    assert made.holds("p.json") is not found.startswith("there is no")


def test_a_name_in_utf_8_that_is_not_said_to_be_is_read_as_it_was_meant() -> None:
    content = packed({"data/å.csv": TEXT})
    assert content.count(b"\xc3\xa5") == 2
    local, listed = content.index(b"PK\3\4"), content.index(b"PK\1\2")
    unsaid = bytearray(content)
    unsaid[local + 7] &= ~8
    unsaid[listed + 9] &= ~8
    for one in (content, bytes(unsaid)):
        with Archive(BytesIO(one)).open("data/å.csv") as stream:
            assert stream.read() == TEXT


def test_what_is_no_archive_or_a_part_of_one_is_said_to_be_damaged() -> None:
    sound = packed({"a.csv": TEXT})
    for content in (b"", b"hello", sound[:-30], sound[:100], sound[:-1]):
        assert why(content) == "the archive is cut off or damaged"


def test_what_is_not_there_or_there_twice_or_locked_is_not_read() -> None:
    out = BytesIO()
    with ZipFile(out, "w") as made:
        made.writestr("a.csv", "1")
        with pytest.warns(UserWarning, match="Duplicate"):
            made.writestr("a.csv", "2")
    assert why(out.getvalue()) == "it stands in the archive twice"
    assert why(packed({"a.csv": TEXT}), "../a.csv") == "it is not in the archive"
    locked = bytearray(packed({"a.csv": TEXT}))
    locked[locked.rindex(b"PK\1\2") + 8] |= 1
    locked[6] |= 1
    assert why(bytes(locked)) == "it is locked with a password"


@given(at=st.integers(0, 10_000), flip=st.integers(1, 255), how=st.sampled_from([ZIP_DEFLATED, ZIP_STORED]))
def test_whatever_byte_is_damaged_the_text_is_the_same_or_it_is_said(at: int, flip: int, how: int) -> None:
    content = bytearray(packed({"a.csv": TEXT[:3000]}, how))
    content[at % len(content)] ^= flip
    read = _outcome(lambda: Archive(BytesIO(bytes(content))).open("a.csv").read())
    assert read == TEXT[:3000] or (read and isinstance(read, str))


def test_what_is_made_to_fill_a_disk_is_refused_unread() -> None:
    with pytest.raises(RefusedError, match="more than 200 times as large"):
        archive({"a.csv": bytes(1 << 27)})
    assert archive({"a.csv": bytes(1 << 20)}).open("a.csv").read() == bytes(1 << 20)


def test_a_list_of_members_without_end_is_refused_unread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zipped, "_LONGEST_LIST", 1000)
    assert archive({f"{n}": b"" for n in range(10)}).holds("9")
    with pytest.raises(RefusedError, match="list of members"):
        archive({f"{n}": b"" for n in range(100)})
