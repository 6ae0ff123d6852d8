from __future__ import annotations

import shutil
import subprocess
from itertools import chain
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from lxml import etree

import govdata
from govdata.conformance.newsml import conformance
from govdata.dataset import Dataset
from govdata.exporters.newsml.companions import companions, register
from govdata.exporters.newsml.item import ItemWriter
from govdata.model.release import Release
from govdata.source import Source
from govdata.vocab.newsml import NAR
from tests.environment import ROOT, skip_or_fail, standards
from tests.newsml import DATASET, FULL, NAMESPACES, faults, full, read, release
from tests.strategies import releases

if TYPE_CHECKING:
    from pathlib import Path

WRITER = ItemWriter(DATASET)
EMBEDDED = ItemWriter(DATASET, embed=True)


def beside(record: Release, writer: ItemWriter = WRITER) -> dict[str, Any]:
    return {name: etree.fromstring(item.encode()) for name, item in companions(record, writer)}


def found(thing: Any, path: str) -> Any:  # noqa: ANN401  # lxml's own
    return thing.xpath(path, namespaces=NAMESPACES)


def everything(record: Release, writer: ItemWriter) -> list[bytes]:
    last = register(DATASET, [record.publisher], writer.instant(record), writer)
    return [item.encode() for item in (writer.item(record), *dict(companions(record, writer)).values(), last)]


@given(releases())
def test_whatever_stands_beside_a_release_is_valid_and_left_in_peace(record: Release) -> None:
    for item in chain(everything(record, WRITER), everything(record, EMBEDDED)):
        assert faults(etree.fromstring(item)) == []
        assert {f.code for f in conformance(Source(name="x.xml", content=item))} <= {"GD724"}


@given(releases())
def test_it_is_valid_in_an_older_version_of_the_standard_too(record: Release) -> None:
    older = etree.XMLSchema(etree.parse(standards("newsml-g2", "NewsML-G2_2.29-spec-All-Power.xsd")))
    for item in chain(everything(record, WRITER), everything(record, EMBEDDED)):
        tree = etree.fromstring(item)
        tree.set("standardversion", "2.29")
        assert older.validate(tree)


@pytest.mark.slow
def test_a_second_validator_finds_it_valid(tmp_path: Path) -> None:
    java = shutil.which("java")
    if java is None:
        skip_or_fail("no Java: install a JDK to have Xerces judge what libxml2 lets pass")
    schema = standards("newsml-g2", "NewsML-G2_2.35-spec-All-Power.xsd")
    paths = [tmp_path / f"{n}.xml" for n in range(len(everything(full(), WRITER)))]
    for path, item in zip(paths, everything(full(), EMBEDDED), strict=True):
        path.write_bytes(item)
    command = [str(part) for part in (java, ROOT / ".ci" / "Xerces.java", schema, *paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_photo_and_its_release_are_linked_both_ways() -> None:
    item = etree.fromstring(WRITER.item(full()).encode())
    photos = [thing for name, thing in beside(full()).items() if name.startswith("photos/")]
    assert found(item, "n:itemMeta/n:link[@rel='gvrel:photo']/@residref") == [p.get("guid") for p in photos]
    assert [found(p, "n:itemMeta/n:link/@residref") for p in photos] == [[item.get("guid")]] * 2
    assert [found(p, "n:contentSet/n:remoteContent/@href")[0] for p in photos] == [
        one["url"] for one in FULL["photos"]["items"]
    ]


def test_a_photo_has_the_embargo_of_its_release() -> None:
    (thing, *_) = beside(full()).values()
    assert [e.text for e in found(thing, "n:itemMeta/n:embargoed")] == [None]


@pytest.mark.parametrize(("name", "members"), [("b", []), ("z", ["b", "z"])])
def test_one_release_of_a_group_writes_the_package_of_its_languages(name: str, members: list[str]) -> None:
    other = {"b": "z", "z": "b"}[name]
    record = release(id=other, translations=[{"language": "fr", "id": name}])
    packages = [thing for path, thing in beside(record).items() if path.startswith("languages/")]
    refs = [ref.rpartition("/")[2] for thing in packages for ref in found(thing, "//n:itemRef/@residref")]
    assert refs == members


def test_a_tombstone_has_nothing_beside_it() -> None:
    record = release(status="withdrawn", revision=2, translations=[{"language": "fr", "id": "z"}])
    assert beside(record) == {}


def test_an_id_of_a_group_is_legal_whatever_that_of_the_release() -> None:
    record = release(id="a~b.c_d", translations=[{"language": "fr", "id": "z"}])
    (thing,) = beside(record).values()
    assert faults(thing) == []
    assert found(thing, "//n:group/@id") == ["languages-a·b.c_d"]


def test_the_register_holds_each_publisher_and_grows_with_the_newest_release() -> None:
    dataset = Dataset(base="https://data.example.org/", authority="press.example", year="2026")
    text = register(dataset, [full().publisher], "2026-03-02T00:00:00Z", ItemWriter(dataset))
    item = etree.fromstring(text.encode())
    assert (item.get("guid"), item.get("version")) == ("tag:press.example,2026:register", "20260302")
    assert found(item, "//n:conceptId/@qcode") == ["gvpub:harbours"]


@pytest.mark.parametrize("writer", [WRITER, EMBEDDED])
def test_what_stands_beside_a_release_is_passed_over_and_the_release_read(writer: ItemWriter) -> None:
    items = b"".join(everything(full(), writer))
    (raw,) = read(b"<newsMessage xmlns='%s'><itemSet>%s</itemSet></newsMessage>" % (NAR.encode(), items))
    assert raw.findings == ()
    assert Release.model_validate(raw.data) == full()


def test_a_file_of_nothing_else_is_no_record_and_no_fault() -> None:
    for item in everything(full(), WRITER)[1:]:
        (raw,) = read(item)
        assert (raw.data, raw.findings) == (None, ())


def test_schemes_are_copied_into_the_item_where_no_catalog_may_be_named() -> None:
    item = etree.fromstring(EMBEDDED.item(full()).encode())
    assert found(item, "n:catalogRef") == []
    assert "stat" in found(item, "n:catalog/n:scheme/@alias")


def test_a_folder_of_items_is_read_and_judged_as_its_releases(tmp_path: Path) -> None:
    record = full()
    govdata.export([record], to="newsml", out=tmp_path, base=DATASET.base, include_embargoed=True)
    assert list(govdata.read(tmp_path / "newsml")) == [record]
    assert [f.code for f in govdata.validate(tmp_path / "newsml").findings if f.severity != "info"] == ["GD405"]


def test_what_a_machine_read_says_so_and_how_sure_it_was() -> None:
    item = etree.fromstring(WRITER.item(parsed()).encode())
    said = [(e.get("how"), e.get("confidence")) for e in found(item, "//n:headline | //n:contentCreated")]
    assert said == [("howextr:tool", None), ("howextr:tool", "92")]
    assert faults(item) == []


def parsed() -> Release:
    evidence = [
        {"field": "/title", "start": 0, "end": 4, "text": "Quay", "confidence": 92},
        {"field": "/title", "start": 5, "end": 10, "text": "opens", "confidence": 40},
        {"field": "/date", "start": 0, "end": 4, "text": "2026"},
    ]
    return release(provenance={"method": "parsed", "source_sha256": "0" * 64, "evidence": evidence})
