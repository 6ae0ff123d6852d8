from __future__ import annotations

import json

import pytest

from govdata.codes import IPTC
from govdata.vocab.newsml_lists import LISTS
from tests.environment import standards

FILES = {
    "genre": "newscodes-genre_cptall-en-GB.json",
    "mediatopic": "newscodes-mediatopic_cptall-en-GB_2025-10-09.json",
}


@pytest.mark.parametrize("name", FILES)
def test_the_codes_held_are_those_of_the_iptc(name: str) -> None:
    concepts = json.loads(standards("newsml-g2", FILES[name]).read_text(encoding="utf-8"))["conceptSet"]
    codes: dict[bool, set[str]] = {False: set(), True: set()}
    for concept in concepts:
        codes[bool(concept.get("retired"))].add(concept["uri"].removeprefix(f"{IPTC}{name}/"))
    assert {False: LISTS[f"{IPTC}{name}/"].current, True: LISTS[f"{IPTC}{name}/"].retired} == codes


def test_the_codes_in_the_table_of_facts_are_held() -> None:
    rows = standards("newsml-g2", "newscodes_facts.tsv").read_text(encoding="utf-8").splitlines()[1:]
    schemes = {"ninat": "ninature", "stat": "pubstatusg2", "cpnat": "cpnature", "eocstat": "eventoccurstatus"}
    for row in rows:
        scheme, code, *_ = row.split("\t")
        if scheme in schemes:
            assert code.partition(":")[2] in LISTS[f"{IPTC}{schemes[scheme]}/"].current
