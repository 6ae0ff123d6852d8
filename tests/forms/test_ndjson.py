from __future__ import annotations

from govdata.forms.ndjson import FORM

RECORD = {"id": "a", "title": "no", "keywords": ["1e3", "yes: no"], "body": "One.\n\nTwo."}


def test_it_is_one_line_whatever_the_body_holds() -> None:
    assert FORM.write(RECORD).count("\n") == 1
