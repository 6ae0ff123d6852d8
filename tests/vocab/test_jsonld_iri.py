from __future__ import annotations

import pytest
from hypothesis import given

from govdata.vocab.jsonld_iri import (
    canonical_tag,
    last_segment,
    license_iri,
    license_value,
    local_prefix,
    release_key,
    subject_iri,
    subject_value,
)
from tests.values import language_tags, licenses, slugs, subjects


@given(language_tags())
def test_a_tag_in_lower_case_gets_its_case_back(tag: str) -> None:
    assert canonical_tag(tag.lower()) == tag


@given(licenses())
def test_a_license_is_told_by_its_iri(value: str) -> None:
    assert license_value(license_iri(value)) == value


@given(subjects())
def test_a_subject_is_told_by_its_iri(value: str) -> None:
    assert subject_value(subject_iri(value)) == value


def test_what_only_looks_like_a_media_topic_stays_the_iri_that_it_is() -> None:
    assert (subject_iri("medtop:11000000"), subject_iri("medtop:11")) == (
        "http://cv.iptc.org/newscodes/mediatopic/11000000",
        "medtop:11",
    )


BASES = ("https://a.example/", "https://a.example/publisher/", "https://a.example/release/")


@pytest.mark.parametrize("base", BASES)
@given(slug=slugs(), part=slugs())
def test_the_iri_of_a_part_tells_its_release(base: str, slug: str, part: str) -> None:
    release = f"{base}release/{slug}"
    parts = (f"event/{part}", "event/release/participant/1", "provenance")
    assert {release_key(iri) for iri in (release, *(local_prefix(release) + tail for tail in parts))} == {release}


@pytest.mark.parametrize("base", BASES)
def test_the_iri_of_a_publisher_tells_no_release(base: str) -> None:
    assert release_key(f"{base}publisher/release") is None


@pytest.mark.parametrize("iri", ["a:b/c", "a:b#c", "c", "a:b#x/c"])
def test_the_last_segment_is_what_follows_the_last_mark(iri: str) -> None:
    assert last_segment(iri).endswith("c")
