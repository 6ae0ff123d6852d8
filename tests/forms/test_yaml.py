from __future__ import annotations

from govdata.forms.yaml import FORM

RECORD = {"id": "a", "title": "no", "keywords": ["1e3", "yes: no"], "body": "One.\n\nTwo."}


def test_what_yaml_would_take_for_something_else_is_quoted_and_a_body_is_a_block() -> None:
    assert FORM.write(RECORD) == (
        "---\nid: a\ntitle: 'no'\nkeywords:\n  - \"1e3\"\n  - 'yes: no'\nbody: |-\n  One.\n\n  Two.\n"
    )
