from __future__ import annotations

from pathlib import Path

from tests.evaluation.__main__ import OWN, page, read, table
from tests.evaluation.score import FIELDS, Count, score

GOLD = {
    "government": "XX",
    "language": "en",
    "title": "Quay opens",
    "date": "2026-03-01",
    "photos": True,
    "video": False,
    "actors": [
        {"name": "Ada Lim", "kind": "person", "role": "Minister for Ports"},
        {"name": "Kai Lau", "kind": "person", "optional": True},
    ],
    "events": [{"type": "opening", "date": "03-01"}, {"type": "visit", "date": "2026-03-02", "optional": True}],
}
RECORD = {
    "title": "Quay opens",
    "date": "2026-03-01",
    "photos": {"status": "linked"},
    "actors": [{"name": "ada lim", "kind": "person", "role": "the Minister for Ports of Selm"}],
    "events": [{"type": "ceremony", "start": "2026-03-01"}],
}


def test_what_is_read_right_is_right_in_every_field() -> None:
    assert score(GOLD, RECORD) == dict.fromkeys(FIELDS, Count(right=1))


def test_an_empty_record_is_wrong_in_what_there_is_to_read() -> None:
    wrong, missed, right = Count(extra=1, missed=1), Count(missed=1), Count(right=1)
    expected = (missed, missed, missed, wrong, wrong, wrong, right)
    assert score(GOLD, {}) == dict(zip(FIELDS, expected, strict=True))


def test_what_nobody_annotated_is_too_much_and_a_wrong_post_is_wrong_twice() -> None:
    actors = [{"name": "Ada Lim", "kind": "person", "role": "Mayor"}, {"name": "Bo Tan", "kind": "person"}]
    counts = score(GOLD, RECORD | {"actors": actors, "events": []})
    assert (counts["persons"], counts["persons with post"]) == (Count(1, 1, 0), Count(0, 2, 1))


def test_the_page_on_accuracy_is_what_a_run_gives() -> None:
    root = Path(__file__).parents[2]
    assert (root / "docs" / "accuracy.md").read_text(encoding="utf-8") == page(), "run `make evaluate`"


def test_persons_and_days_are_read_well_from_governments_that_the_rules_do_not_know() -> None:
    *_, last = table((gold, score(gold, record)) for gold, record in read(OWN)).strip().splitlines()
    name, number, persons, posts, _, date, title, *_ = [cell.strip() for cell in last.strip("|").split("|")]
    assert (name, number) == ("all", "15")
    assert min(float(persons), float(posts), float(date), float(title)) >= 0.9
