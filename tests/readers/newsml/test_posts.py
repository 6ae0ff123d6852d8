from __future__ import annotations

from typing import Any

import pytest

from govdata.vocab.newsml import NAR
from tests.newsml import read

NAMED = (
    '<subject qcode="per:1" type="cpnat:person"><name>Ada</name>'
    '<related rel="x:post" qcode="job:1"><name>{}</name></related></subject>'
)
PERSON = '<assert qcode="per:1"><type qcode="cpnat:person"/><name>Ada</name>{}</assert>'
AFFILIATED = '<personDetails><affiliation qcode="org:1" role="{}"><name>Port</name></affiliation></personDetails>'


def role(meta: str, rest: str) -> Any:  # noqa: ANN401
    document = (
        f'<newsItem xmlns="{NAR}" guid="urn:newsml:x.example:1"><contentMeta>{meta}</contentMeta>{rest}</newsItem>'
    )
    (raw,) = read(document.encode())
    return [(actor["name"], actor.get("role")) for actor in raw.data["actors"]]


@pytest.mark.parametrize("code", ["job:1", "job:0 job:1"])
def test_the_role_of_an_affiliation_is_a_post_by_the_name_that_it_has_in_the_item(code: str) -> None:
    found = role(NAMED.format("Harbour  master"), PERSON.format(AFFILIATED.format(code)))
    assert found == [("Ada", "Harbour  master"), ("Port", None)]


def test_a_job_title_is_a_post_too() -> None:
    contributor = '<contributor qcode="per:1" jobtitle="job:1"><name>Ada</name></contributor>'
    assert role(contributor + NAMED.format("Clerk"), PERSON.format("")) == [("Ada", "Clerk")]


def test_a_code_without_a_name_is_no_post() -> None:
    assert role("", PERSON.format(AFFILIATED.format("job:1"))) == [("Ada", None), ("Port", None)]
