"""The quick look and the judge never differ: nothing is passed over, and what is sound is known to be."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govdata.conformance.schemaorg.judge import Judge
from tests.conformance.schemaorg.case import vocabulary

TYPES = st.sampled_from(["NewsArticle", "Event", "Person", "Place", "Role", "PressRelease", "Offer"])
KEYS = st.sampled_from(
    ["name", "headline", "about", "author", "attendee", "attendees", "startDate", "image", "jobTitle", "wordCount", "x"]
)
SCALARS = st.sampled_from(
    ["x", "", "2026-03-01", "2026-03", "https://a.example/", "EventCancelled", 5, 1.5, True, None]
)


def nodes(below: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    values = st.one_of(SCALARS, below, st.lists(st.one_of(SCALARS, below), max_size=2))
    inner = st.dictionaries(KEYS, values, max_size=3)
    typed = st.tuples(TYPES, inner).map(lambda told: {"@type": told[0], **told[1]})
    listed = st.tuples(st.lists(TYPES, max_size=2), inner).map(lambda told: {"@type": told[0], **told[1]})
    return st.one_of(
        typed, listed, inner, st.just({"@id": "https://schema.org/Male"}), SCALARS.map(lambda v: {"@value": v})
    )


NODES = st.recursive(st.tuples(TYPES).map(lambda told: {"@type": told[0]}), nodes, max_leaves=8)


@settings(max_examples=400, suppress_health_check=list(HealthCheck))
@given(node=NODES, told=st.booleans())
def test_a_quick_look_finds_sound_what_the_judge_finds_sound(node: Any, told: bool) -> None:  # noqa: ANN401
    judge = Judge(vocabulary())
    if told:
        judge.told.update({"jobTitle", "Role"})
    document = {"@context": "https://schema.org", **node}
    keys = json.dumps(document).count('": ')
    for _ in range(2):  # the second time with what the first one has kept
        assert judge.is_sound(document, keys) == (judge.document(document) == [])
