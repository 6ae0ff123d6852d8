from __future__ import annotations

from govdata.forms.md import FORM

RECORD = {"id": "a", "title": "no", "keywords": ["1e3", "yes: no"], "body": "One.\n\nTwo."}


def test_the_body_stands_below_the_front_matter() -> None:
    assert FORM.write(RECORD).endswith("---\n\nOne.\n\nTwo.\n")
    assert "body" not in FORM.write(RECORD)
