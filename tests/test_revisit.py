from __future__ import annotations

from govdata.digest import digest
from govdata.given import Given
from govdata.inputs import Input
from govdata.place import Place
from govdata.revisit import Visit, places
from govdata.source import Source


def test_a_place_is_told_for_each_pointer_that_is_wanted_and_for_no_other() -> None:
    inputs = (
        Input(source=Source(name="a.yaml", content=b"id: a\n"), reader="yaml"),
        Input(source=Source(name="b.yaml", content=b"id: b\n---\nid: c\ndate: 2026\n"), reader="yaml"),
    )
    visit = Visit(shard=3, inputs=inputs, given=Given(), wanted={(3, 1, 1): ["/date", "/id"]})
    assert places(visit) == {
        ((3, 1, 1), "/date"): (Place(source="b.yaml", line=4, column=7, width=4), "date: 2026", ""),
        ((3, 1, 1), "/id"): (Place(source="b.yaml", line=3, column=5, width=1), "id: c", ""),
    }


def test_what_stands_at_a_pointer_is_hashed_where_that_is_wanted() -> None:
    line = Input(source=Source(name="a.ndjson", content=b'{"id": "a"}\n{"id": "b"}\n'), reader="ndjson")
    visit = Visit(shard=0, inputs=(line,), given=Given(), wanted={(0, 0, 1): ["/id"]}, digests=True)
    assert [hashed for _, _, hashed in places(visit).values()] == [digest({"id": "b"}, "/id")]
