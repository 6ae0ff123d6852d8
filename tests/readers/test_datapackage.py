"""What is read: our own packages, damaged ones, those that others saved again, and hostile ones."""

from __future__ import annotations

import json
import re
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govdata.given import Given
from govdata.readers.datapackage import READER
from govdata.source import Source
from govdata.tables.join import WINDOW
from govdata.vocab.tables import TABLES
from tests.packages import PLAIN, WHOLE, read, records, release, table, told, write, write_table

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from govdata.source import Raw

NAMES = [table.name for table in TABLES]
RELEASES = [PLAIN, WHOLE, release(id="2026-03-04-last", keywords=["end"])]
SOUND = [r.canonical() for r in RELEASES]
LAST = "2026-03-04-last"


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return write(tmp_path, RELEASES)


def seen(raws: list[Raw]) -> bool:
    """Whether anything is amiss with what was read, as `verify` sees it."""
    return records(raws) != SOUND or any(raw.findings for raw in raws)


def names_it(raws: list[Raw]) -> bool:
    """Whether what is amiss can be told: by a finding, or by a record that is not what it was."""
    if any(finding.record or finding.place.cell for raw in raws for finding in raw.findings):
        return True
    return any(record not in SOUND for record in records(raws)) or len(records(raws)) != len(SOUND)


def descriptor(package: Path, change: Callable[[dict[str, Any]], object]) -> list[Raw]:
    data = json.loads(package.read_bytes())
    change(data)
    package.write_text(json.dumps(data))
    return read(package)


def test_an_untouched_package_is_read_without_a_finding(package: Path) -> None:
    assert not seen(read(package))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("change", ["", "x", "1"])
def test_no_changed_cell_goes_unseen_and_the_other_records_stay(package: Path, name: str, change: str) -> None:
    sound = table(package, name)
    for n, m in ((n, m) for n in range(1, len(sound)) for m in range(len(sound[0]))):
        if sound[n][m] == change:
            continue
        rows = [list(row) for row in sound]
        rows[n][m] = change
        write_table(package, name, rows)
        raws = read(package)
        assert names_it(raws), (name, n, sound[0][m], change)
        assert SOUND[2] in records(raws) or LAST in rows[n] + sound[n] or name.startswith("publisher")


@pytest.mark.parametrize("name", NAMES)
def test_no_missing_row_goes_unseen_and_the_other_records_stay(package: Path, name: str) -> None:
    sound = table(package, name)
    for n in range(1, len(sound)):
        write_table(package, name, sound[:n] + sound[n + 1 :])
        raws = read(package)
        assert names_it(raws), (name, n)
        assert SOUND[2] in records(raws) or LAST in sound[n] or name.startswith("publisher")


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {"publishers", "publisher_names"}])
def test_no_repeated_row_goes_unseen(package: Path, name: str) -> None:
    sound = table(package, name)
    for n in range(1, len(sound)):
        write_table(package, name, [*sound[:n], sound[n], *sound[n:]])
        assert seen(read(package)), (name, n)


@pytest.mark.parametrize("name", NAMES)
def test_the_order_of_rows_and_columns_changes_nothing(package: Path, name: str) -> None:
    header, *rows = table(package, name)
    if name != "releases":
        rows.reverse()
    turned = [list(reversed(row)) for row in [header, *rows]]
    write_table(package, name, turned)
    assert not seen(read(package))


@pytest.mark.parametrize("change", [
    pytest.param(lambda text: b"\xef\xbb\xbf" + text, id="byte order mark"),
    pytest.param(lambda text: text.replace(b"\r\n", b"\n"), id="line ends"),
    pytest.param(lambda text: text + b"\r\n\r\n", id="blank lines at the end"),
    pytest.param(lambda text: text.removesuffix(b"\r\n"), id="no line end at the end"),
])  # fmt: skip
def test_what_other_tools_make_of_a_file_is_read(package: Path, change: Callable[[bytes], bytes]) -> None:
    for name in NAMES:
        path = package.parent / "data" / f"{name}.csv"
        path.write_bytes(change(path.read_bytes()))
    assert not seen(read(package))


@pytest.mark.parametrize("mark", [b";", b"\t"])
def test_other_separators_are_read(package: Path, mark: bytes) -> None:
    path = package.parent / "data" / "identifiers.csv"
    path.write_bytes(path.read_bytes().replace(b",", mark))
    assert not seen(read(package))


def test_places_are_file_record_and_column(package: Path) -> None:
    locate = next(raw.locate for raw in read(package) if raw.data and raw.data["id"] == WHOLE.id)
    pointers = {
        "": "releases.csv:3",
        "/title": "releases.csv:3 [title]",
        "/photos": "releases.csv:3 [photos_status]",
        "/photos/items/1/url": "photos.csv:3 [url]",
        "/publisher/name": "publishers.csv:2 [name]",
        "/publisher/names/fr": "publisher_names.csv:2 [name]",
        "/actors": "actors.csv:2",
        "/actors/0/names/zh-Hant": "actor_names.csv:3 [name]",
        "/actors/0/organization": "actors.csv:2 [organization_id]",
        "/actors/0/on_behalf_of/1": "actor_on_behalf_of.csv:3 [on_behalf_of_id]",
        "/events/0/start": "events.csv:2 [start]",
        "/events/1/place/name": "events.csv:3 [place_name]",
        "/events/1/place": "events.csv:3 [place_name]",
        "/events/0/participants/1/role": "event_participants.csv:3 [role]",
        "/events/0/participants/7/role": "events.csv:2",
        "/subjects/1": "subjects.csv:3 [subject]",
        "/provenance/method": "releases.csv:3 [provenance_method]",
        "/provenance/evidence/0/field": "evidence.csv:2 [field]",
        "/extensions/a/berth/0": "extensions.csv:2 [value]",
        "/nothing/of/the/kind": "releases.csv:3",
    }
    value, key = False, True
    assert {p: str(locate(p, value)).rpartition("/")[2] for p in pointers} == pointers
    assert str(locate("/extensions/a", key)).endswith("extensions.csv:2 [namespace]")


def cell(package: Path, name: str, change: tuple[int, str, str]) -> list[str]:
    record, column, value = change
    rows = table(package, name)
    rows[record - 1][rows[0].index(column)] = value
    write_table(package, name, rows)
    return told(read(package))


WRONG_CELLS = [
    ("events", (2, "starts_on", "2026-03-09"), "GD760 `starts_on` is `2026-03-09`; by `start` it is `2026-03-01`"),
    ("releases", (3, "photos_status", ""), "GD201 `photos_status` is empty"),
    ("actors", (2, "actor_id", "r/ada"), "GD208 `r/ada` is not the id of a part of it"),
    ("actors", (4, "position", "9"), "GD759 position 3 is missing; here stands `9`"),
    (
        "event_participants",
        (2, "event_id", f"{WHOLE.id}/gone"),
        "GD758 a row of `event_participants` is of `gone`, which has no row in `events`",
    ),
    ("keywords", (2, "release_id", "r"), "GD758 1 row(s) from here on are of `r`, which has no row in `releases`"),
    ("releases", (3, "publisher_id", "gone"), "GD302 publisher `gone` has no row in `publishers`"),
    ("extensions", (2, "value", '{"a":1,"a":2}'), "GD102 the cell is not JSON: a key stands twice in an object"),
    ("extensions", (2, "value", "NaN"), "GD102 the cell is not JSON: NaN is no JSON value"),
    ("extensions", (2, "value", "[" * 99999), "GD102 the cell is not JSON: maximum recursion depth exceeded"),
    ("extensions", (3, "namespace", "a"), "GD311 `a` stands twice; the first counts"),
    (
        "publisher_names",
        (2, "publisher_id", "p"),
        "GD758 1 row(s) from here on are of `p`, which has no row in `publishers`",
    ),
]


@pytest.mark.parametrize("case", WRONG_CELLS, ids=lambda case: case[2][:60])
def test_a_wrong_cell_is_told_at_its_place(package: Path, case: tuple[str, tuple[int, str, str], str]) -> None:
    name, (record, column, value), finding = case
    rows = table(package, name)
    rows[record - 1][rows[0].index(column)] = value
    write_table(package, name, rows)
    code, _, message = finding.partition(" ")
    whose = "" if "no row in `releases`" in finding or "publisher_names" in name else f"release `{WHOLE.id}`: "
    found = told(read(package))
    expected = f"{name}.csv:{record} [{column}] {code} {whose}{message}"
    assert any(line.startswith(expected) for line in found), found


def header(package: Path, line: bytes) -> list[str]:
    path = package.parent / "data" / "identifiers.csv"
    path.write_bytes(line + b"\r\n" + path.read_bytes().partition(b"\r\n")[2])
    return told(read(package))


NO_HEADER = "no header with a column `release_id`"
WRONG_HEADERS = {
    b"release_id,scheme,value,more": "GD107 table `identifiers` has no column `more`; it is left out",
    b"release_id,value,value": "GD107 column `value` stands twice; the first counts",
    b"release_id,value,other": "GD107 column `scheme` is missing; its cells read as empty",
    b"one,two,three": f"GD107 {NO_HEADER}",
}


@pytest.mark.parametrize("line", WRONG_HEADERS)
def test_a_wrong_header_is_told(package: Path, line: bytes) -> None:
    path = package.parent / "data" / "identifiers.csv"
    path.write_bytes(line + b"\r\n" + path.read_bytes().partition(b"\r\n")[2])
    found = told(read(package))
    assert f"identifiers.csv:1 {WRONG_HEADERS[line]}" in found, found


def test_ragged_records_and_broken_text_are_told_with_the_record(package: Path) -> None:
    path = package.parent / "data" / "identifiers.csv"
    lines = path.read_bytes().split(b"\r\n")
    path.write_bytes(b"\r\n".join([lines[0], lines[1] + b",x", lines[2].replace(b"file", b"f\xe9le"), b"a,b", b""]))
    raws = read(package)
    assert told(raws)[:3] == [
        f"identifiers.csv:2 GD107 release `{WHOLE.id}`: the record has 4 cells, the header 3",
        f"identifiers.csv:3 [scheme] GD002 release `{WHOLE.id}`: the cell is not UTF-8 and reads as empty",
        "identifiers.csv:4 GD107 release `a`: the record has 2 cells, the header 3",
    ]
    assert [f.record for raw in raws for f in raw.findings][:3] == [WHOLE.id, WHOLE.id, "a"]
    assert SOUND[0] in records(raws)


@pytest.mark.parametrize(
    "path",
    [
        "/etc/passwd",
        "../outside.csv",
        "data/../../outside.csv",
        "https://a.example/a.csv",
        "file:data/releases.csv",
        "..\\outside.csv",
        "",
        7,
        None,
        {"a": 1},
        [],
        [["data"]],
    ],
    ids=repr,
)
def test_a_path_that_leaves_the_package_is_refused(package: Path, path: object) -> None:
    package.parent.parent.joinpath("outside.csv").write_bytes(b"release_id,keyword\r\n")
    found = told(descriptor(package, lambda data: data["resources"][NAMES.index("keywords")].update(path=path)))
    assert len(found) == 1
    assert re.match(r"datapackage\.json:\d+:\d+ GD756 path ", found[0])
    assert found[0].endswith(" is not a file in the package; it is not read")


def test_a_link_that_leaves_the_package_is_refused(package: Path) -> None:
    outside = package.parent.parent / "outside.csv"
    inside = package.parent / "data" / "keywords.csv"
    inside.rename(outside)
    inside.symlink_to(outside)
    assert [line.split()[1] for line in told(read(package))] == ["GD756"]


def other_resource(data: dict[str, Any], *, path: str) -> None:
    data["resources"][3]["path"] = path


LEFT_OUT = "GD757 a resource that is no table of ours; it is left out"
WRONG_DESCRIPTORS: dict[str, tuple[Callable[[dict[str, Any]], object], str]] = {
    "no resources": (lambda data: data.pop("resources"), "GD756 no list of resources"),
    "another": (lambda data: data["resources"].append({"name": "maps"}), LEFT_OUT),
    "no resource": (lambda data: data["resources"].append(7), LEFT_OUT),
    "one gone": (lambda data: data["resources"].pop(), "GD756 no table `extensions`"),
    "one twice": (
        lambda data: data["resources"].append(data["resources"][3]),
        "GD756 table `actors` stands twice; the first counts",
    ),
    "file gone": (
        partial(other_resource, path="data/gone.csv"),
        "GD751 the file is not there: No such file or directory",
    ),
    "a folder": (partial(other_resource, path="data"), "GD751 the file is not there: Is a directory"),
}


@pytest.mark.parametrize("case", WRONG_DESCRIPTORS)
def test_a_wrong_descriptor_is_told(package: Path, case: str) -> None:
    change, finding = WRONG_DESCRIPTORS[case]
    found = told(descriptor(package, change))
    assert any(line.endswith(finding) for line in found), found


@pytest.mark.parametrize("text", [b"", b"[", b"[]", b"7", b"\xff\xfe", b"{}", b'{"resources": {}}', b"[" * 100_000])
def test_what_is_no_descriptor_is_a_finding_and_no_record(package: Path, text: bytes) -> None:
    package.write_bytes(text)
    raws = read(package)
    assert [raw.data for raw in raws] == [None] * len(raws) != []


def test_a_package_that_is_not_there_or_not_in_a_file_is_a_finding(tmp_path: Path) -> None:
    assert told(read(tmp_path / "no.json"))[0] == "no.json GD001 it cannot be read: No such file or directory"
    raws = list(READER.read(Source(name="x", content=b"{}"), Given()))
    assert [f.code for raw in raws for f in raw.findings][:1] == ["GD756"]


def test_many_faults_in_a_file_are_told_up_to_a_limit(package: Path) -> None:
    path = package.parent / "data" / "keywords.csv"
    path.write_bytes(path.read_bytes() + b"a\r\n" * 3000)
    found = told(read(package))
    assert "keywords.csv:1004 GD006 more than 1000 faults in this file" in found
    assert len(found) < 1010


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(name=st.sampled_from(NAMES), data=st.data())
def test_reading_never_raises_whatever_stands_in_a_file(package: Path, name: str, data: st.DataObject) -> None:
    path = package.parent / "data" / f"{name}.csv"
    sound = path.read_bytes()
    try:
        at = data.draw(st.integers(0, len(sound)))
        junk = st.one_of(
            st.binary(max_size=20), st.sampled_from([b'"', b"\r", b"\n", b",", b"\0", b"\xed\xa0\x80", b"/"])
        )
        cut = data.draw(st.integers(at, min(len(sound), at + 40)))
        path.write_bytes(sound[:at] + data.draw(junk) + sound[cut:])
        records(read(package))
    finally:
        path.write_bytes(sound)


def test_other_releases_do_not_lose_their_rows_to_a_missing_release(package: Path) -> None:
    rows = table(package, "releases")
    write_table(package, "releases", [rows[0], rows[1], rows[3]])
    raws = read(package)
    assert records(raws) == [SOUND[0], SOUND[2]]
    assert {f.record for raw in raws for f in raw.findings} == {WHOLE.id}


def test_a_publisher_with_two_rows_is_told_and_the_first_counts(package: Path) -> None:
    rows = table(package, "publishers")
    write_table(package, "publishers", [*rows, [rows[1][0], "Another", "", "", ""]])
    raws = read(package)
    assert told(raws) == ["publishers.csv:3 [publisher_id] GD402 publisher `harbour` stands twice; the first counts"]
    assert records(raws) == SOUND


def test_rows_that_are_passed_over_are_told_before_the_end(tmp_path: Path) -> None:
    releases = [release(id=f"r{n:04}", keywords=["k"]) for n in range(2 * WINDOW)]
    package = write(tmp_path, releases)
    header, *rows = table(package, "keywords")
    write_table(package, "keywords", [header, ["stray", "a"], *rows])
    raws = read(package)
    assert told(raws) == [
        "keywords.csv:2 [release_id] GD758 1 row(s) from here on are of `stray`, which has no row in `releases`"
    ]
    assert raws[-1].data is not None
    assert records(raws) == [r.canonical() for r in releases]
