from __future__ import annotations

from types import SimpleNamespace

import pytest

from govdata.exporters.newsml.forms import Context, block, say_of
from govdata.vocab.newsml import Form, Kind, Value

CONTEXT = Context(names={"ada": "Ada & Co"}, guid=lambda release: f"tag:x:{release}", computed={})


def said(value: Value, field: object) -> str | None:
    """What is written of an object that has this value."""
    return say_of(value)(SimpleNamespace(field=field), CONTEXT)


ROLE = Form("codes", "gvrole", (("chair", "eprol:moderator"),))


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("line", 'a & "b" < c', "a &amp; &quot;b&quot; &lt; c"),
        ("block", "a\n<b>", "a<br/>&lt;b&gt;"),
        ("number", 0, "0"),
        ("json", {"a": "<"}, '{"a":"&lt;"}'),
        ("guid", "q-1", "tag:x:q-1"),
        ("guid", "https://a.example", None),
        ("address", "q-1", None),
        ("address", "https://a.example/?b&c", "https://a.example/?b&amp;c"),
        ("license", "CC-BY-4.0", "https://spdx.org/licenses/CC-BY-4.0"),
        ("license", "https://a.example/l", "https://a.example/l"),
        ("topic", "medtop:11000000", "medtop:11000000"),
        ("topic", "medtop:12", None),
        ("topic-iri", "medtop:11000000", None),
        ("topic-iri", "medtop:12", "medtop:12"),
        ("name-of", "ada", "Ada &amp; Co"),
    ],
)
def test_a_form_writes_a_value_so_that_it_can_be_told_again(kind: Kind, value: object, text: str | None) -> None:
    assert said(Value("attribute", "field", Form(kind)), value) == text


@pytest.mark.parametrize(
    ("form", "value", "text"),
    [
        (Form("code", "gvtod"), "noon", "gvtod:noon"),
        (Form("code", "gvkind", (("person", "cpnat:person"),)), "person", "cpnat:person"),
        (ROLE, "chair", "gvrole:chair eprol:moderator"),
        (ROLE, "guest", "gvrole:guest"),
        (Form("also", also=(("held", "x:y"),)), "planned", None),
    ],
)
def test_a_code_is_of_our_scheme_or_the_standards(form: Form, value: str, text: str | None) -> None:
    assert said(Value("qcode", "field", form), value) == text


def test_quotes_stay_quotes_in_the_text_of_an_element() -> None:
    assert said(Value("", "field", Form("line")), 'say "no" & go') == 'say "no" &amp; go'


def test_what_an_object_does_not_have_is_not_said_unless_it_is_the_null_of_a_pair() -> None:
    assert said(Value("", "field", Form("line")), None) is None
    assert said(Value("", "field.inner", Form("line")), None) is None
    assert say_of(Value("", ".", Form("json")))(("name", None), CONTEXT) == "null"


def test_blanks_of_a_block_stay_as_they_are() -> None:
    assert block(" a\t b\n\n") == " a\t b<br/><br/>"
