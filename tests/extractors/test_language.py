from __future__ import annotations

import pytest

from tests.parsing.record import draft

ENGLISH = "Quay opens\n\nThe minister opened the quay with the mayor, and said that it will be used from today."
FRENCH = "Ouverture du quai\n\nLa ministre des ports est venue pour ouvrir le quai avec les élus dans la ville."


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (ENGLISH, "en"),
        (FRENCH, "fr"),
        ("碼頭啟用\n\n港口局局長說這個碼頭將為市民開放。", "zh-Hant"),
        ("码头启用\n\n港口局局长说这个码头将为市民开放。", "zh-Hans"),
        ("公告\n\n今日下雨，市民小心。", "zh"),
    ],
)
def test_the_language_is_told_from_script_and_function_words(text: str, language: str) -> None:
    found = draft(text)
    assert found.data["language"] == language
    assert any(entry["field"] == "/language" for entry in found.data["provenance"]["evidence"])


def test_a_language_that_cannot_be_told_is_left_open_and_the_option_named() -> None:
    found = draft("Qapla\n\nnuqneH")
    problems = {problem.pointer: problem.help for code, problem in found.findings if code == "GD007"}
    assert "language" not in found.data
    assert "--language" in problems["/language"]


def test_a_given_language_beats_the_words_and_the_disagreement_is_told() -> None:
    found = draft(FRENCH, language="en", date="2026-01-31")
    assert found.data["language"] == "en"
    assert [(code, problem.pointer) for code, problem in found.findings] == [("GD008", "/language")]


def test_people_and_events_of_a_language_without_pack_are_said_to_be_unread() -> None:
    found = draft(FRENCH, date="2026-01-31")
    assert [(code, problem.pointer) for code, problem in found.findings] == [("GD009", "/language")]
