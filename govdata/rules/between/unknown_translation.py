"""A translation that a release names is in the dataset.

Language versions are records of their own that name each other by id. A reader who follows the link to a version that
is not there is lost. Where only a part of a dataset is checked, the version may well be in the other part.

Bad:

    translations:
      - {language: zh-Hant, id: 2026-03-01-quay-zh}

Good, in en.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    translations:
      - {language: zh-Hant, id: 2026-03-01-quay-zh}

Good, in zh.yaml:

    id: 2026-03-01-quay-zh
    title: 新碼頭啟用
    date: 2026-03-01
    language: zh-Hant
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    translations:
      - {language: en, id: 2026-03-01-quay}

Way out: correct the id, add the record of the other version, or take the entry out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.finding import Problem
from govdata.rules import Rule
from govdata.rules.dataset import Across, Clash
from govdata.rules.index import RELEASES, present, release_keys, spoken_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govdata.rules.dataset import Row

__all__ = ["RULE"]


def judge(rows: Sequence[Row]) -> Iterator[Clash]:
    """Each translation whose record is nowhere."""
    if present(rows) is None:
        for row in spoken_of(rows, "translation"):
            message = f"release `{row.at}`, named as a translation, is not in this dataset"
            yield Clash(Problem(pointer=row.pointer, message=message, help="correct the id, or add the record"), row)


RULE = Rule(code="GD405", dataset=Across(indexes=(RELEASES,), keys=release_keys, judge=judge))
