"""What is typed into sheets in the layout of the tables is the record, whatever else is done to the sheets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import govdata
from tests.sheets import folder, laid_out
from tests.strategies import datasets

if TYPE_CHECKING:
    from random import Random

    import pytest

    from govdata.model.release import Release

DIALECTS = st.fixed_dictionaries(
    {"delimiter": st.sampled_from([",", ";", "\t"]), "start": st.sampled_from(["", "\ufeff"])}
)
QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


def shuffled(rows: list[list[Any]], chance: Random) -> list[list[Any]]:
    """The same table with its columns in another order and empty rows between."""
    order = list(range(len(rows[0])))
    chance.shuffle(order)
    turned = [[row[n] for n in order] for row in rows]
    return [
        turned[0],
        *(one for row in turned[1:] for one in ([[""] * len(order), row] if chance.random() < 0.3 else [row])),
    ]


@settings(max_examples=40, deadline=None, suppress_health_check=QUIET)
@given(releases=datasets(), dialect=DIALECTS, chance=st.randoms())
def test_a_folder_of_csv_files_reads_back_in_any_dialect_and_order_of_columns(
    tmp_path_factory: pytest.TempPathFactory, releases: list[Release], dialect: dict[str, str], chance: Random
) -> None:
    sheets = {name: shuffled(rows, chance) for name, rows in laid_out(releases).items()}
    made = folder(tmp_path_factory.mktemp("sheets") / "sheets", sheets, **dialect)
    assert [release.canonical() for release in govdata.read(made)] == [release.canonical() for release in releases]


@settings(max_examples=30, deadline=None, suppress_health_check=QUIET)
@given(releases=datasets(), labels=st.sampled_from(["en", "zh-Hant", "zh-Hans", "none"]))
def test_a_workbook_reads_back_whatever_the_language_of_its_labels(
    tmp_path_factory: pytest.TempPathFactory, releases: list[Release], labels: str
) -> None:
    out = tmp_path_factory.mktemp("sheets") / "out"
    govdata.export(releases, to="xlsx", out=out, options={"xlsx": {"labels": labels}}, include_embargoed=True)
    read = [release.canonical() for release in govdata.read(out / "xlsx" / "releases.xlsx")]
    assert read == [release.canonical() for release in releases]
    assert not [f for f in govdata.validate(out / "xlsx" / "releases.xlsx").findings if f.code < "GD300"]
