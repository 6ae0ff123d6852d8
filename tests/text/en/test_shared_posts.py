from __future__ import annotations

import pytest

from govdata.text.en.shared_posts import of_one


@pytest.mark.parametrize(
    ("several", "one"),
    [
        ("Trial Attorneys", "Trial Attorney"),
        ("Permanent Secretaries", "Permanent Secretary"),
        ("vice-chairmen of the Board", "vice-chairman of the Board"),
        ("Special Agents in Charge", "Special Agent in Charge"),
        ("Vice-Mayors", "Vice-Mayor"),
        ("Directors-General of DG MOVE", "Director-General of DG MOVE"),
        ("Under-Secretaries", "Under-Secretary"),
        ("Attorneys General", "Attorney General"),
        ("Minister of Public Works", "Minister of Public Works"),
        ("Director of Legal Affairs", "Director of Legal Affairs"),
        ("Chair", "Chair"),
        ("mediators", "mediator"),
    ],
)
def test_one_of_several_has_their_post_in_the_singular(several: str, one: str) -> None:
    assert of_one(several) == one
