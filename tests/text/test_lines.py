from __future__ import annotations

from govdata.text.lines import Lines
from govdata.text.pack import packs


def test_a_language_may_leave_out_every_form() -> None:
    assert Lines().stated == ()
    assert Lines().photos is None


def test_no_form_of_a_language_fits_an_empty_line() -> None:
    for form in (pack.lines for pack in packs()):
        patterns = [*form.stated, *form.alone, *form.near_top, *(kind for _, kind in form.kinds)]
        patterns += [one for one in (form.heading, form.footer, form.preface, form.clock, form.suffix) if one]
        assert not [pattern for pattern in patterns if pattern.match("")]
