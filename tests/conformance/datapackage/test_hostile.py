"""Whatever stands in a descriptor or in a table, the check says something of it or nothing, and never falls over."""

from __future__ import annotations

import json
import resource
from contextlib import contextmanager
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govdata.conformance.datapackage import conformance
from govdata.errors import UsageError
from govdata.inputs import find
from govdata.shard import Settings, Task, work
from govdata.source import Source
from tests.conformance.datapackage.test_foreign import package as foreign
from tests.packages import PLAIN, WHOLE, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MANY = settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.floats(),
    st.sampled_from(["", "x", "(", "a*", "..", "/", "\0", "utf-16", "rot13", "releases", '"', ","]),
    st.lists(st.sampled_from([None, 0, "", "x", {}, []]), max_size=2),
    st.dictionaries(st.sampled_from(["name", "path", "fields", "resource", "value"]), st.sampled_from([0, "x", []])),
)


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return write(tmp_path, [PLAIN, WHOLE])


def nodes(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:  # noqa: ANN401  # any JSON value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [at, *(node for key, member in members for node in nodes(member, (*at, key)))]


@pytest.mark.parametrize("value", [[], {}, [[]], {"a": []}, 1, None])
def test_what_is_looked_up_may_be_a_value_that_no_list_of_names_can_hold(package: Path, value: object) -> None:
    told = json.loads(package.read_bytes())
    told["resources"][0]["dialect"] = {"lineTerminator": value, "delimiter": value, "headerCase": value}
    told["resources"].append({"name": "json", "path": "x.json", "profile": value, "format": "json", "type": value})
    (package.parent / "x.json").write_text("[]")
    package.write_text(json.dumps(told))
    assert "GD761" in {finding.code for finding in conformance(Source.of(package)).findings}


@MANY
@given(data=st.data())
def test_any_part_of_a_descriptor_may_be_anything(package: Path, data: st.DataObject) -> None:
    sound = json.loads(package.read_bytes())
    told = deepcopy(sound)
    for _ in range(data.draw(st.integers(1, 3))):
        path = data.draw(st.sampled_from(nodes(told)[1:]))
        holder = told
        for key in path[:-1]:
            holder = holder[key]
        holder[path[-1]] = data.draw(JUNK)
    try:
        package.write_text(json.dumps(told))
        assert isinstance(conformance(Source.of(package)).findings, tuple)
    finally:
        package.write_text(json.dumps(sound))


@MANY
@given(name=st.sampled_from(["releases", "actors", "events", "keywords", "extensions"]), data=st.data())
def test_anything_may_stand_in_a_table(package: Path, name: str, data: st.DataObject) -> None:
    path = package.parent / "data" / f"{name}.csv"
    sound = path.read_bytes()
    at = data.draw(st.integers(0, len(sound)))
    cut = data.draw(st.integers(at, min(len(sound), at + 40)))
    marks = st.sampled_from(
        [b'"', b"\r", b"\n", b",", b"\0", b"\xed\xa0\x80", b"/", b"\xff\xfe", b"sep=;\n", b"\x1f\x8b"]
    )
    try:
        path.write_bytes(sound[:at] + data.draw(st.binary(max_size=20) | marks) + sound[cut:])
        changed = path.read_bytes() != sound
        assert bool(conformance(Source.of(package)).findings) == changed
    finally:
        path.write_bytes(sound)


@contextmanager
def no_file_longer_than(size: int) -> Iterator[None]:
    """As on a full disk: the system refuses to write on."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_without_room_for_the_keys_is_told_and_no_package_passes_for_sound(tmp_path: Path) -> None:
    rows = "".join(f"{n},Selm,,1906-01-02\n" for n in [*range(1, 20_000), 7])
    descriptor = foreign(tmp_path, f"id,name,twin,founded\n{rows}")
    task = Task(number=0, inputs=tuple(find([str(descriptor)])), settings=Settings(conformance=True))
    assert [finding.code for finding in work(task).findings] == ["GD770"]
    with no_file_longer_than(1000), pytest.raises(UsageError, match=r"the check of a package keeps its keys there"):
        work(task)
