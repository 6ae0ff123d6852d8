from __future__ import annotations

from lxml import etree

from govdata.vocab.newsml_profile import PROFILE_NAME, profile_file
from tests.environment import ROOT
from tests.newsml import full, release, tree


def profile() -> etree.RelaxNG:
    return etree.RelaxNG(etree.fromstring(profile_file()))


def test_the_profile_is_published() -> None:
    assert (ROOT / "schemas" / "v1" / PROFILE_NAME).read_bytes() == profile_file()


def test_every_example_export_has_the_profile() -> None:
    judge = profile()
    items = sorted((ROOT / "exports" / "newsml").glob("*.xml"))
    assert [path.name for path in items if not judge.validate(etree.parse(path))] == []
    assert items


def test_the_fullest_and_the_smallest_item_have_it_and_no_part_may_be_renamed() -> None:
    judge = profile()
    assert judge.validate(tree(release()))
    for n in range(len(list(tree(full()).iter()))):
        item = tree(full())
        list(item.iter())[n].tag = "unknown"
        assert not judge.validate(item)
    assert judge.validate(tree(full()))
