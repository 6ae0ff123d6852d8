from __future__ import annotations

import pytest
from lxml import etree

from govdata.readers.newsml.codes import Codes
from govdata.readers.newsml.values import UNREADABLE, read_value
from govdata.vocab.newsml import Form

CODES = Codes(etree.fromstring("<newsItem/>"))
ROLES = Form("codes", "gvrole", (("chair", "eprol:moderator"),))


@pytest.mark.parametrize(
    ("form", "text", "value"),
    [
        (Form("raw"), "as it is", "as it is"),
        (Form("number"), "12", 12),
        (Form("number"), "twelve", "twelve"),
        (Form("number"), "9" * 5000, "9" * 5000),
        (Form("json"), '{"a":[1,null]}', {"a": [1, None]}),
        (Form("json"), "null", None),
        (Form("json"), "{", UNREADABLE),
        (Form("code", "gvtod"), "gvtod:noon", "noon"),
        (Form("code", "gvtod"), "gvtod:teatime", "teatime"),
        (Form("code", "gvtod"), "other:noon", UNREADABLE),
        (Form("code", "gvkind", (("person", "cpnat:person"),)), "cpnat:person", "person"),
        (Form("code", "gvact"), "gvact:ada", "ada"),
        (ROLES, "eprol:moderator gvrole:guest", "guest"),
        (ROLES, "other:x eprol:moderator", "chair"),
        (ROLES, "other:x", UNREADABLE),
        (Form("also", also=(("held", "x:y"),)), "x:y", "held"),
        (Form("guid"), "tag:a.example,2026:release:q-1", "q-1"),
        (Form("guid"), "…", UNREADABLE),
        (Form("license"), "https://spdx.org/licenses/CC-BY-4.0", "CC-BY-4.0"),
        (Form("license"), "https://spdx.org/licenses/", "https://spdx.org/licenses/"),
        (Form("license"), "https://spdx.org/licenses/a/b", "https://spdx.org/licenses/a/b"),
        (Form("license"), "https://a.example/l", "https://a.example/l"),
        (Form("topic"), "medtop:11000000", "medtop:11000000"),
        (Form("topic"), "subj:11", "http://cv.iptc.org/newscodes/subjectcode/11"),
        (Form("topic"), "none:11", UNREADABLE),
    ],
)
def test_a_form_reads_a_value_or_says_that_it_cannot(form: Form, text: str, value: object) -> None:
    assert read_value(text, form, CODES) == value
