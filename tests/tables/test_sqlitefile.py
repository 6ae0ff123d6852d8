from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.place import Place
from govdata.source import Source
from govdata.tables.sqlitefile import opened
from tests.databases import write
from tests.packages import PLAIN, WHOLE

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.finding import Finding


def test_rows_come_with_their_rowids_and_an_absent_table_has_none(tmp_path: Path) -> None:
    told: list[Finding] = []
    with opened(Source.of(write(tmp_path, [PLAIN, WHOLE])), told.append) as database:
        assert database is not None
        assert [(row.number, row.cells) for row in database.rows("keywords")] == [
            (1, [WHOLE.id, "harbour"]),
            (2, [WHOLE.id, "sea, weather"]),
        ]
        assert list(database.rows("berths")) == []
        assert database.place(Place(source="events", line=3, cell="[start]")).cell == "[events.start]"
    assert told == []


def test_what_is_no_database_gives_none_and_the_reason(tmp_path: Path) -> None:
    told: list[Finding] = []
    with opened(Source.of(tmp_path / "none.sqlite"), told.append) as database:
        assert database is None
    assert [finding.code for finding in told] == ["GD001"]
