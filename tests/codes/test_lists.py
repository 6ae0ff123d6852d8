from __future__ import annotations

import csv
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from govdata import codes
from govdata.codes import IPTC, LISTS, NAMESPACE, SCHEMA_ORG, Code, CodeList
from govdata.errors import UnknownNameError
from tests.environment import ROOT, standards

ALL = [codes.get(name) for name in LISTS]
ENTRIES = [pytest.param(listed, code, id=f"{listed.name}/{code.code}") for listed in ALL for code in listed.codes]
HAN = re.compile(r"[\u4e00-\u9fff]+")
DESIGNED = {
    "release-type": "press-release statement speech transcript parliamentary-reply notice other",
    "publisher-level": "supranational national regional local",
    "actor-kind": "person organization group",
    "event-type": "meeting call visit inspection ceremony opening signing conference speech briefing reception"
    " exhibition performance competition exercise departure arrival return appointment election hearing operation"
    " announcement consultation deadline other",
    "time-of-day": "morning noon afternoon evening night",
    "event-status": "planned held ongoing postponed cancelled",
    "participation-role": "host organizer chair speaker officiant guest attendee counterpart visitor accompanying"
    " signatory appointee other",
    "media-status": "linked stated none unknown",
    "relation": "corrects updates replaces follows see-also",
    "release-status": "published embargoed withdrawn",
    "provenance-method": "hand-entered parsed imported",
    "review": "accepted corrected",
}


def matched(vocabulary: str) -> set[str]:
    return {iri for listed in ALL for code in listed.codes for iri in code.matches(vocabulary)}


def newscodes() -> set[str]:
    """The IRIs of every NewsCode that the standards folder has evidence for and that is not retired."""
    catalog = standards("newsml-g2", "catalog.IPTC-G2-Standards_41.xml").read_text("utf-8")
    schemes = dict(re.findall(r'<scheme alias="([^"]+)" uri="([^"]+)"', catalog))
    with standards("newsml-g2", "newscodes_facts.tsv").open(encoding="utf-8", newline="") as stream:
        qcodes = [row["qcode"].partition(":") for row in csv.DictReader(stream, delimiter="\t")]
    known = {schemes[alias] + code for alias, _, code in qcodes if alias in schemes}
    for name in ("newscodes-genre_cptall-en-GB.json", "newscodes-mediatopic_cptall-en-GB_2025-10-09.json"):
        concepts = json.loads(standards("newsml-g2", name).read_bytes())["conceptSet"]
        known |= {concept["uri"] for concept in concepts if not concept.get("retired")}
    return known


def loaded_after(statement: str) -> set[str]:
    program = f"import sys\n{statement}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_every_list_has_the_codes_of_the_design_in_its_order() -> None:
    assert {listed.name: " ".join(listed.values) for listed in ALL} == DESIGNED


def test_every_module_is_a_list_and_every_list_a_module() -> None:
    modules = {path.stem for path in Path(codes.__file__).parent.glob("*.py")} - {"__init__"}
    assert modules == {name.replace("-", "_") for name in LISTS}


@pytest.mark.parametrize("listed", ALL, ids=LISTS)
def test_no_code_and_no_label_stands_twice_in_a_list(listed: CodeList) -> None:
    for column in zip(*(entry[:5] for entry in listed.codes), strict=True):
        assert len(set(column)) == len(listed.codes)


@pytest.mark.parametrize("listed", ALL, ids=LISTS)
def test_a_list_has_a_title_and_one_sentence_of_definition(listed: CodeList) -> None:
    assert listed.title
    assert re.fullmatch(r"[A-Z][^.]+\.", listed.definition)


@pytest.mark.parametrize(("listed", "code"), ENTRIES)
def test_a_code_is_a_slug_with_three_labels_and_one_sentence(listed: CodeList, code: Code) -> None:
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", code.code)
    assert re.fullmatch(r"[A-Z][A-Za-z ,-]+", code.en)
    assert HAN.fullmatch(code.zh_hant)
    assert HAN.fullmatch(code.zh_hans)
    assert re.fullmatch(r"[A-Z][^.\n]+\.", code.definition)
    assert code in listed.codes


@pytest.mark.parametrize(("listed", "code"), ENTRIES)
def test_a_code_has_an_iri_that_leads_back_to_it(listed: CodeList, code: Code) -> None:
    assert listed.iri_of(code.code) == f"{NAMESPACE}code/{listed.name}/{code.code}"
    assert listed.value_of(listed.iri_of(code.code)) == code.code


@pytest.mark.parametrize(("listed", "code"), ENTRIES)
def test_matches_are_absolute_ascii_iris_named_once_and_the_best_first(listed: CodeList, code: Code) -> None:
    iris = [iri for _, iri in code.same]
    assert all(re.fullmatch(r"https?://[a-z.0-9]+/[!-~]+", iri) for iri in iris)
    assert len(set(iris)) == len(iris)
    for vocabulary in (SCHEMA_ORG, IPTC):
        ranks = [("exact", "close", "broad").index(kind) for kind, iri in code.same if iri.startswith(vocabulary)]
        assert ranks == sorted(ranks), listed.name


@pytest.mark.parametrize("listed", ALL, ids=LISTS)
def test_no_two_codes_of_a_list_are_exactly_the_same_term(listed: CodeList) -> None:
    exact = [iri for code in listed.codes for kind, iri in code.same if kind == "exact"]
    assert len(set(exact)) == len(exact)


def test_schema_org_terms_are_in_its_vocabulary() -> None:
    vocabulary = standards("schemaorg", "schemaorg-all-https.ttl").read_text("utf-8")
    terms = {f"{SCHEMA_ORG}{name}" for name in re.findall(r"(?m)^schema:(\w+) a ", vocabulary)}
    assert matched(SCHEMA_ORG) - terms == set()


def test_newscodes_are_known_and_in_use() -> None:
    assert matched(IPTC) - newscodes() == set()


def test_publisher_levels_are_the_types_that_dcat_ap_recommends() -> None:
    levels = codes.get("publisher-level")
    kinds = ("SupraNational", "National", "Regional", "Local")
    assert [level.same for level in levels.codes] == [
        (("exact", f"{codes.ADMS_PUBLISHER_TYPE}{kind}Authority"),) for kind in kinds
    ]


def test_matches_can_be_asked_by_vocabulary_and_relation() -> None:
    conference = codes.get("event-type")["conference"]
    assert conference.matches(SCHEMA_ORG) == (f"{SCHEMA_ORG}ConferenceEvent", f"{SCHEMA_ORG}Event")
    assert conference.matches(SCHEMA_ORG, "broad") == (f"{SCHEMA_ORG}Event",)
    assert conference.matches(IPTC) == ()


def test_labels_are_given_by_language_tag() -> None:
    assert codes.get("time-of-day")["noon"].labels == {"en": "Noon", "zh-Hant": "中午", "zh-Hans": "中午"}


@pytest.mark.parametrize(
    "iri",
    [
        f"{NAMESPACE}code/event-type/nonsense",
        f"{NAMESPACE}code/event-status/meeting",
        f"{NAMESPACE}code/event-type",
        f"{NAMESPACE}code/event-type/meeting/",
        "meeting",
        "",
    ],
)
def test_any_other_iri_stands_for_no_code(iri: str) -> None:
    assert codes.get("event-type").value_of(iri) is None


def test_a_list_knows_what_it_holds() -> None:
    assert "held" in codes.get("event-status")
    assert "Held" not in codes.get("event-status")
    assert None not in codes.get("event-status")


def test_an_unknown_code_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="no event-status code named 'canceled'; did you mean 'cancelled'"):
        codes.get("event-status").iri_of("canceled")


@pytest.mark.parametrize("name", ["event_type", "errors", "", "..errors"])
def test_an_unknown_list_is_refused_with_the_known_ones(name: str) -> None:
    with pytest.raises(UnknownNameError, match="publisher-level, relation"):
        codes.get(name)


@pytest.mark.parametrize(
    "statement", ["import govdata.codes.event_type", "from govdata.codes import get; get('event-type')"]
)
def test_loading_one_list_loads_no_other_and_no_library(statement: str) -> None:
    loaded = loaded_after(statement)
    assert {name for name in loaded if name.startswith("govdata.codes.")} == {"govdata.codes.event_type"}
    assert not loaded & {"pydantic", "lxml", "click", "orjson", "yaml", "jsonschema"}
