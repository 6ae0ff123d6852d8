from __future__ import annotations

from govdata.forms.json import FORM

RECORD = {"id": "a", "title": "no", "keywords": ["1e3", "yes: no"], "body": "One.\n\nTwo."}


def test_it_is_indented_and_not_escaped() -> None:
    assert FORM.write({"id": "a", "title": "港"}) == '{\n  "id": "a",\n  "title": "港"\n}\n'
