"""A translation is in the language that its link says.

Readers, search engines and the language menus of portals choose by the tag on the link, before they see the record.

Bad, in en.yaml:

    id: 2026-03-01-quay
    title: New quay opens
    date: 2026-03-01
    language: en
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    translations:
      - {language: zh-Hans, id: 2026-03-01-quay-zh}

Bad, in zh.yaml:

    id: 2026-03-01-quay-zh
    title: 新碼頭啟用
    date: 2026-03-01
    language: zh-Hant
    publisher: {id: harbour-ministry, name: Harbour Ministry}
    translations:
      - {language: en, id: 2026-03-01-quay}

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

Way out: write the tag that the other record has, or correct the record.
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
    """Each link to a translation that is in another language."""
    other = present(rows)
    for row in spoken_of(rows, "translation") if other else ():
        if other and other.value and row.value[2] != other.value[0]:
            message = f"release `{row.at}` is in `{other.value[0]}`, not in `{row.value[2]}`"
            problem = Problem(
                pointer=f"{row.pointer.removesuffix('/id')}/language", message=message, help=f"write `{other.value[0]}`"
            )
            yield Clash(problem, row, other, "the other version")


RULE = Rule(code="GD407", dataset=Across(indexes=(RELEASES,), keys=release_keys, judge=judge))
