from __future__ import annotations

import pytest

from tests.parsing.record import draft, events


def told(body: str) -> list[str]:
    return events(draft(f"公告\n\n{body}", language="zh-Hant", date="2026-03-01").data)


def days(body: str) -> list[str]:
    found = draft(f"公告\n\n{body}", language="zh-Hant", date="2026-03-01").data
    return [f"{event['type']} {event.get('start', '')}" for event in found.get("events", ())]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "港口局局長陳文海今日（三月一日）下午到訪元朗。",
            "visit | 到訪元朗 | 2026-03-01, afternoon, held | @ 元朗 | 陳文海: visitor",
        ),
        (
            "港口局局長陳文海今日在塞爾姆與市長習大明會面。",
            (
                "meeting | 港口局局長陳文海今日在塞爾姆與市長習大明會面 | 2026-03-01, held"
                " | @ 塞爾姆 | 陳文海: attendee, 習大明: counterpart"
            ),
        ),
        (
            "港口局局長陳文海將於明日啟程。",
            "departure | 港口局局長陳文海將於明日啟程 | 2026-03-02, planned | 陳文海: attendee",
        ),
        (
            "「港口展覽」於三月三日至五日在北碼頭舉行。",
            "exhibition | 「港口展覽」於三月三日至五日在北碼頭 | 2026-03-03/2026-03-05, planned | @ 北碼頭",
        ),
    ],
)
def test_an_event_is_read_with_day_place_and_people(body: str, expected: str) -> None:
    assert told(body) == [expected]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "以下是港口局局長陳文海今日在內河論壇的致辭：",
            [
                "conference | 內河論壇 | 2026-03-01, held | 陳文海: attendee",
                "speech | 致辭 | 2026-03-01, held | 陳文海: speaker",
            ],
        ),
        (
            "以下是今日在立法會會議上李小明議員的提問和港口局局長陳文海的答覆：",
            ["hearing | 提問和港口局局長陳文海的答覆 | 2026-03-01, held | 李小明: speaker, 陳文海: speaker"],
        ),
        (
            "港口局局長陳文海今日出席內河論壇開幕式。港口商會會長羅秀英主持論壇，多人參加會議。",
            ["opening | 出席內河論壇開幕式 | 2026-03-01, held | 陳文海: attendee"],
        ),
        (
            "局長陳文海今日與部長王明舉行會談。",
            ["meeting | 局長陳文海今日與部長王明舉行會談 | 2026-03-01, held | 陳文海: attendee, 王明: counterpart"],
        ),
        (
            "警方昨日（二月二十八日）在北碼頭拘捕兩名男子。警方去年拘捕了三十人。",
            ["operation | 拘捕兩名男子 | 2026-02-28, held"],
        ),
    ],
)
def test_one_happening_is_one_event(body: str, expected: list[str]) -> None:
    assert told(body) == expected


def test_what_stands_in_quotation_marks_is_no_event() -> None:
    assert told("港口局局長陳文海今日表示：「我昨日到訪元朗。」")[0].startswith("announcement")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "港口局局長陳文海昨日（洛維亞時間二月二十八日）與部長王明會面。他其後參觀北碼頭。",
            ["meeting 2026-02-28", "visit 2026-02-28"],
        ),
        (
            "港口局局長陳文海明日（三月二日）將拜會市長李大文。他亦會出席港口學會酒會。",
            ["meeting 2026-03-02", "reception 2026-03-02"],
        ),
        (
            "港口局局長陳文海明日（三月二日）將會見市長李大文。\n\n翌日，他會出席內河論壇。",
            ["meeting 2026-03-02", "conference 2026-03-03"],
        ),
        (
            "2月28日，港口部在江城召开推进会。港口部部长陈文海出席会议并讲话。",
            ["conference 2026-02-28", "speech 2026-02-28"],
        ),
    ],
)
def test_a_sentence_goes_on_with_the_day_and_the_person_of_the_one_before(body: str, expected: list[str]) -> None:
    assert days(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "政府今日（三月一日）宣布，委任陳文海為渡輪委員會主席，任期由四月一日起，為期兩年。政府歡迎陳文海出任主席。",
            ["announcement 2026-03-01", "appointment 2026-04-01"],
        ),
        (
            "政府今日（三月一日）公布渡輪委員會的委任名單。\n\n有關任命由四月一日起生效。",
            ["announcement 2026-03-01", "appointment 2026-04-01"],
        ),
        ("政府今日（三月一日）宣布，委任陳文海為渡輪委員會主席，即日生效。", ["appointment 2026-03-01"]),
    ],
)
def test_somebody_is_appointed_from_the_day_on_which_the_term_begins(body: str, expected: list[str]) -> None:
    assert days(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("港口局局長陳文海將於明日啟程訪問洛維亞，並與部長王明會面。", ["departure 2026-03-02", "meeting "]),
        ("港口局局長陳文海今日抵達江城，展開兩日的訪問。", ["visit 2026-03-01"]),
        ("港口局局長陳文海今日主持召開港口會議。", ["meeting 2026-03-01"]),
        (
            "港口局局長陳文海今日與部長王明簽署協議。港口學會主席李明出席簽署儀式。",
            ["signing 2026-03-01"],
        ),
        ("港口局局長陳文海今日出席啟用禮。出席儀式的嘉賓包括港口學會主席李明。", ["opening 2026-03-01"]),
        ("香港會議展覽中心的港口局局長陳文海今日在大會堂到訪元朗。", ["visit 2026-03-01"]),
    ],
)
def test_verbs_of_one_happening_tell_it_once(body: str, expected: list[str]) -> None:
    assert days(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("港口局局長陳文海今日在港口記者會上表示支持。", ["briefing 2026-03-01"]),
        ("港口局局長陳文海今日在內河論壇上致歡迎辭。", ["conference 2026-03-01", "speech 2026-03-01"]),
        ("港口局局長陳文海今日會見傳媒。", ["briefing 2026-03-01"]),
        ("港口局局長陳文海今晚設宴款待部長王明。", ["reception 2026-03-01"]),
        ("兩名男子今日在北碼頭裁判法院被判罰款。", ["hearing 2026-03-01"]),
        ("港口局局長陳文海今日檢閱學員結業會操。", ["ceremony 2026-03-01"]),
        ("渡輪樂團將於三月三日在北碼頭呈獻音樂會。", ["performance 2026-03-03"]),
        ("一套郵票將於三月五日推出發售。", ["other 2026-03-05"]),
        ("港口局將於三月七日在北碼頭舉行開放日。", ["other 2026-03-07"]),
        ("展覽於三月三日至五日在北碼頭舉行，至三月五日結束。", ["exhibition 2026-03-03"]),
    ],
)
def test_each_verb_tells_its_kind_of_event(body: str, expected: list[str]) -> None:
    assert days(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "港口局局長陳文海今日（三月一日）到訪元朗區。\n\n他先參觀北碼頭，其後到訪南碼頭。渡輪專員李明亦有參與是次到訪。",
            ["visit 2026-03-01"],
        ),
        (
            "港口局局長陳文海今日到訪渡輪處總部。\n\n到訪渡輪處總部時，陳文海說安排恰當。",
            ["visit 2026-03-01"],
        ),
        (
            "港口局局長陳文海今日到訪北碼頭。他亦到訪南碼頭。",
            ["visit 2026-03-01", "visit 2026-03-01"],
        ),
        (
            "港口局局長陳文海今日在論壇開幕式上致辭。\n\n陳文海致辭時表示，安排恰當。",
            ["opening 2026-03-01", "speech 2026-03-01"],
        ),
        (
            "港口局局長陳文海今日與部長王明會面。會面後，陳文海參觀碼頭。",
            ["meeting 2026-03-01", "visit 2026-03-01"],
        ),
        (
            "2月28日，內河論壇在江城開幕。港口部部長陳文海出席開幕式並致辭。",
            ["opening 2026-02-28", "speech 2026-02-28"],
        ),
    ],
)
def test_what_a_text_comes_back_to_is_told_once(body: str, expected: list[str]) -> None:
    assert days(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("展覽將於下周二在北碼頭舉行。", ["exhibition 2026-03-03"]),
        ("港口局將於三月九日起一連四日，在北碼頭舉辦「渡輪設計展」。", ["exhibition 2026-03-09"]),
        ("本报江城2月28日电 港口部部长陈文海2月25日至27日在北洲调研。", ["inspection 2026-02-25"]),
        (
            "港口局局長陳文海今日抵達江城，並將於明日（三月二日）轉往北洲訪問，與市長李明會面。",
            ["arrival 2026-03-01", "visit 2026-03-02", "meeting 2026-03-02"],
        ),
        ("港口局局長陳文海今日與市長李明會面，並於三月四日參觀碼頭。", ["meeting 2026-03-01", "visit 2026-03-04"]),
        ("港口局局長陳文海今午出席地區諮詢會。", ["consultation 2026-03-01"]),
        ("外交部長陳文海今（1）日接見洛維亞議長王明。", ["meeting 2026-03-01"]),
        (
            "渡輪專員何國際將於三月三日出任港口署署長。\n\n碼頭專員高大文將於三月九日接任渡輪專員。",
            ["appointment 2026-03-03", "appointment 2026-03-09"],
        ),
    ],
)
def test_each_happening_has_the_day_that_is_said_of_it(body: str, expected: list[str]) -> None:
    assert days(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("港口局局長陳文海今日到訪江城。\n\n他與市長李明會面。", "陳文海: visitor, 李明: counterpart"),
        ("港口局局長陳文海今日到訪江城。\n\n他下午與市長李明會面。", "陳文海: attendee, 李明: counterpart"),
        ("港口局局長陳文海率團訪江城。\n\n代表團今日與市長李明會面。", "陳文海: attendee, 李明: counterpart"),
    ],
)
def test_who_is_meant_without_a_name_takes_part(body: str, expected: str) -> None:
    assert any(event.endswith(expected) for event in told(body))


@pytest.mark.parametrize(
    "body",
    ["港口局今日（三月一日）對洛維亞議員王明先生的言論表示反對。", "政府今日宣布，委任陳文海先生為渡輪委員會成員。"],
)
def test_of_whom_something_is_said_is_not_who_says_it(body: str) -> None:
    assert "speaker" not in " ".join(told(body))


def test_what_a_lead_announces_is_told_beside_what_follows() -> None:
    body = "港口局今日（三月一日）公布一宗意外。\n\n港口局局長陳文海今日到訪北碼頭。"
    assert days(body) == ["announcement 2026-03-01", "visit 2026-03-01"]


@pytest.mark.parametrize(
    "body", ["陳文海二○二○年出任校長以來到訪多國。", "警方被判有罪的報道。", "立法會會議上有人發言。"]
)
def test_of_what_only_looks_like_an_event_nothing_is_told_but_the_release(body: str) -> None:
    assert days(body) == ["announcement 2026-03-01"]
