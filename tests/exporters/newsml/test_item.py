from __future__ import annotations

import re
import shutil
import subprocess
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from NewsMLG2.document import NewsMLG2Document

from govdata.dataset import Dataset
from govdata.vocab.newsml import NAR
from tests.environment import ROOT, skip_or_fail, standards
from tests.newsml import FULL, NAMESPACES, faults, full, release, tree, written
from tests.strategies import releases

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.model.release import Release

CODED = ("qcode", "type", "role", "rel", "how")


def found(record: Release, path: str, dataset: Dataset | None = None) -> list[Any]:
    result = tree(record, *([dataset] if dataset else [])).xpath(path, namespaces=NAMESPACES)
    return list(result)


@cache
def iptc_aliases() -> frozenset[str]:
    catalog = etree.parse(standards("newsml-g2", "catalog.IPTC-G2-Standards_41.xml"))
    return frozenset(scheme.get("alias", "") for scheme in catalog.iter(f"{{{NAR}}}scheme"))


@given(releases())
def test_every_item_is_valid_against_the_official_schema(record: Release) -> None:
    assert faults(tree(record)) == []


@settings(max_examples=40)
@given(releases())
def test_every_code_is_of_a_scheme_that_a_catalog_declares(record: Release) -> None:
    item = tree(record)
    declared = {scheme.get("alias") for scheme in item.iter(f"{{{NAR}}}scheme")} | iptc_aliases()
    named = [element for element in item.iter() if element.tag.startswith(f"{{{NAR}}}")]
    codes = chain.from_iterable(e.get(name, "").split() for e in named for name in CODED)
    assert {code.partition(":")[0] for code in codes} <= declared


@settings(max_examples=40)
@given(releases())
def test_every_assert_has_one_plain_name_and_one_kind_of_details_at_most(record: Release) -> None:
    for asserted in tree(record).iter(f"{{{NAR}}}assert"):
        plain = asserted.xpath("n:name[not(@role) and not(@xml:lang)]", namespaces=NAMESPACES)
        details = asserted.xpath("n:personDetails | n:organisationDetails | n:eventDetails", namespaces=NAMESPACES)
        assert (len(plain), len(details) <= 1) == (1, True)


@pytest.mark.slow
@settings(max_examples=3, suppress_health_check=list(HealthCheck))
@given(st.lists(releases(), min_size=5, max_size=20, unique_by=lambda r: r.id))
def test_a_second_validator_finds_every_item_valid(
    tmp_path_factory: pytest.TempPathFactory, records: list[Release]
) -> None:
    java = shutil.which("java")
    if java is None:
        skip_or_fail("no Java: install a JDK to have Xerces judge what libxml2 lets pass")
    schema, folder = standards("newsml-g2", "NewsML-G2_2.35-spec-All-Power.xsd"), tmp_path_factory.mktemp("xerces")
    paths = [written_to(folder / f"{n}.xml", record) for n, record in enumerate([full(), *records])]
    command = [str(part) for part in (java, ROOT / ".ci" / "Xerces.java", schema, *paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def written_to(path: Path, record: Release) -> Path:
    path.write_bytes(written(record))
    return path


def test_a_guid_is_the_address_of_the_release() -> None:
    assert tree(release()).get("guid") == "https://data.example.org/release/m"


def test_a_guid_is_a_tag_where_authority_and_year_are_configured() -> None:
    dataset = Dataset(base="https://data.example.org/", authority="press.example", year="2026")
    assert found(release(), "/n:newsItem/@guid", dataset) == ["tag:press.example,2026:release:m"]


def test_actors_and_events_have_the_addresses_that_the_release_gives_them() -> None:
    schemes = {s.get("alias"): s.get("uri") for s in found(release(), "n:catalog/n:scheme")}
    assert [schemes[alias] for alias in ("gvact", "gvevt", "gvpub")] == [
        "https://data.example.org/release/m#actor/",
        "https://data.example.org/release/m#event/",
        "https://data.example.org/publisher/",
    ]


@pytest.mark.parametrize(
    ("fields", "embargoed"),
    [
        ({}, []),
        ({"status": "embargoed"}, [None]),
        ({"status": "embargoed", "embargo_until": "2026-03-02T00:00:00Z"}, ["2026-03-02T00:00:00Z"]),
    ],
    ids=["none", "until further notice", "until a time"],
)
def test_an_embargo_has_three_states(fields: dict[str, str], embargoed: list[str | None]) -> None:
    assert [e.text for e in found(release(**fields), "n:itemMeta/n:embargoed")] == embargoed


def test_a_tombstone_is_canceled_and_says_nothing_of_photos() -> None:
    record = release(status="withdrawn", revision=2)
    assert found(record, "n:itemMeta/n:pubStatus/@qcode") == ["stat:canceled"]
    assert found(record, "n:itemMeta/gv:* | n:contentSet") == []


def test_an_instant_that_is_not_the_records_own_is_marked() -> None:
    (instant,) = found(release(), "n:itemMeta/n:versionCreated")
    assert (instant.text, instant.get("how")) == ("2026-03-01T00:00:00Z", "gvhow:derived")


def test_an_instant_that_is_the_records_own_is_not_marked() -> None:
    (instant,) = found(release(modified_at="2026-03-02T00:00:00+08:00"), "n:itemMeta/n:versionCreated")
    assert (instant.text, instant.get("how")) == ("2026-03-02T00:00:00+08:00", None)


def test_a_derived_instant_has_the_offset_of_the_dataset() -> None:
    dataset = Dataset(base="https://data.example.org/", timezone="+08:00")
    assert found(release(), "n:itemMeta/n:versionCreated/text()", dataset) == ["2026-03-01T00:00:00+08:00"]


def test_a_release_that_runs_from_right_to_left_says_so_at_item_and_body() -> None:
    record = release(language="ar", body="x")
    assert found(record, "//@dir") == ["rtl", "rtl"]


def test_paragraphs_are_set_apart_and_every_other_line_end_is_a_break() -> None:
    body = etree.tostring(found(release(body="a\n b\n\n\nc"), "n:contentSet//*[local-name()='body']")[0]).decode()
    assert re.findall("<p>(.*)</p>", body) == ["a<br/> b", "<br/>c"]


def test_a_role_says_in_the_standards_own_code_what_that_has_a_code_for() -> None:
    roles = [(e.tag.rpartition("}")[2], e.get("role")) for e in found(full(), "//n:eventDetails/*[@role]")]
    assert roles == [
        ("participant", "gvrole:speaker eprol:presenter"),
        ("organiser", "gvrole:organizer eorol:general"),
        ("participant", "gvrole:attendee"),
    ]


def test_an_undated_event_keeps_its_place_and_participants_in_an_element_of_ours() -> None:
    (event,) = found(full(), "n:assert/gv:event")
    assert [child.tag.rpartition("}")[2] for child in event] == ["location", "organiser"]


def test_photos_that_are_only_stated_are_noted_for_editors() -> None:
    notes = found(release(photos={"status": "stated"}), "n:itemMeta/n:edNote/text()")
    assert notes == ["The release says that there are photos; it gives no link."]


@pytest.mark.parametrize(
    ("fields", "signals"),
    [
        ({"revision": 2, "change_note": "Length corrected"}, ["sig:correction"]),
        ({"revision": 2}, []),
        ({"change_note": "New"}, []),
    ],
)
def test_a_correction_is_signalled_to_those_who_do_not_read_notes(fields: dict[str, Any], signals: list[str]) -> None:
    assert found(release(**fields), "n:itemMeta/n:signal/@qcode") == signals


def test_the_canonical_record_is_not_hidden_inside() -> None:
    record = full()
    assert '"publisher"' not in written(record).decode()
    assert [e.get("name") for e in found(record, "n:itemMeta/gv:extension")] == ["harbour", "nothing", "text"]


def test_a_foreign_reader_gets_headline_subjects_and_dates_right() -> None:
    item = NewsMLG2Document(written(release(**FULL | {"status": "published"}))).get_item()
    meta = item.contentmeta
    assert (str(meta.headline), str(meta.contentcreated)) == (
        'New quay <opens> & "more" at last',  # it makes one blank of several
        "2026-03-01T09:30:00+08:00",
    )
    assert [subject.qcode for subject in meta.subject if subject.qcode] == [
        "medtop:11000000",
        *("gvact:ada", "gvact:harbours", "gvact:port", "gvact:guests"),
        *("gvevt:ada", "gvevt:undated", "gvevt:early"),
    ]
