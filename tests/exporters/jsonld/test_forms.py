from __future__ import annotations

from typing import get_args

from govdata.exporters.jsonld.forms import FORMS
from govdata.vocab.jsonld_shapes import SHAPES, Form


def test_every_form_can_be_written() -> None:
    written_out = {"value", "url", "tagged", "actor", "node", "nodes", "inline"}
    assert FORMS.keys() | written_out == set(get_args(Form))


def test_every_form_is_used() -> None:
    assert {row.form for shape in SHAPES.values() for row in shape.rows} == set(get_args(Form))
