"""Language versions of a release name each other.

Who finds one version must find the others. A link that goes one way only is mostly an entry that somebody forgot when
the second version was typed.

Bad, in en.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    translations:
      - {language: zh-Hant, id: 2026-03-01-quay-zh}

Bad, in zh.yaml:

    id: 2026-03-01-quay-zh
    title: 新碼頭啟用
    date: 2026-03-01
    language: zh-Hant
    publisher: {id: harbour-ministry, name: Harbour Ministry}

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

Way out: add the entry to `translations` of the version that lacks it.
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
    """Each translation that does not name the release that names it."""
    other = present(rows)
    for row in spoken_of(rows, "translation") if other else ():
        if other and other.value and row.value[1] not in other.value[1]:
            message = f"release `{row.at}` does not name this one as its translation"
            problem = Problem(pointer=row.pointer, message=message, help=f"add `{row.value[1]}` to its `translations`")
            yield Clash(problem, row, other, "the other version")


RULE = Rule(code="GD406", dataset=Across(indexes=(RELEASES,), keys=release_keys, judge=judge))
