from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.codes import LISTS, Code, CodeList, get
from govdata.tables import labels
from govdata.tables.labels import LANGUAGES, code_of, shown

ALL = [(get(name), code) for name in LISTS for code in get(name).codes]


@given(
    st.sampled_from(ALL), st.sampled_from(LANGUAGES), st.sampled_from([str.upper, str.lower, str.title, " {} ".format])
)
def test_every_label_in_every_language_stands_for_its_code(
    of: tuple[CodeList, Code], language: str, spell: object
) -> None:
    codes, code = of
    label = shown(codes, code.code, language)
    assert code_of(codes, spell(label)) == code.code  # type: ignore[operator]


@pytest.mark.parametrize(("codes", "code"), ALL, ids=lambda value: getattr(value, "code", getattr(value, "name", "")))
def test_without_labels_the_code_stands_for_itself(codes: CodeList, code: Code) -> None:
    assert code_of(codes, shown(codes, code.code, "none")) == code.code


def test_a_text_that_is_no_code_stays_what_it_is() -> None:
    assert code_of(get("event-type"), "Opening night") == "Opening night"


def test_a_label_of_two_codes_stands_for_neither(monkeypatch: pytest.MonkeyPatch) -> None:
    twins = CodeList(
        name="twins",
        title="",
        title_zh_hant="",
        title_zh_hans="",
        definition="",
        codes=(Code("a", "Same", "甲", "甲", ""), Code("b", "same", "乙", "乙", ""), Code("c", "B", "丙", "丙", "")),
    )
    monkeypatch.setattr(labels, "get", lambda _name: twins)
    labels._known.cache_clear()  # noqa: SLF001
    assert [code_of(twins, text) for text in ("Same", "甲", "b", "B")] == ["Same", "a", "b", "B"]
    labels._known.cache_clear()  # noqa: SLF001
