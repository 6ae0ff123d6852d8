"""Which codes the IPTC's lists hold that a checker of NewsML-G2 can know without asking: facts, as of their releases.

Media topics as of 2025-10-09, genres as of 2024-02-13; both still grow, so that a code that is not here may be new. The
short lists are closed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from govdata.codes import IPTC

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["LISTS", "Held"]


class Held(NamedTuple):
    """The codes of a scheme: those in use, those that are retired, and whether others can come to it."""

    current: frozenset[str]
    retired: frozenset[str] = frozenset()
    grows: bool = False


def _numbers(ranges: str) -> Iterator[int]:
    for word in ranges.split():
        first, _, last = word.partition("-")
        yield from range(int(first), int(last or first) + 1)


_TOPICS = """
    2-51 53-80 82-137 139-168 170-263 265-396 398-416 418-444 446-495 497-507 509-536 538-572 574-588 590-621
    623-655 657-708 710-766 768-820 822-1126 1128-1395
"""
"""The numbers of media topics above 20000000; those of the top level are 1 to 17, with six zeros behind."""

_RETIRED_TOPICS = """
    30 64 109 113 115 119 160 162-167 171-173 179 184 191 202 211-212 215-216 219-222 227 229 232 236-241 244 248
    250-251 261-262 266-267 271 277 281 285-286 288-289 293 300-301 309-311 319-323 326-329 342 347-348 351 353-354
    358 367 378 382 389 394 402 406-407 411 419 421 431-432 435-437 450 453 455 475-476 481-482 488-489 491 493 497
    502 515-517 519 526-528 534 559 564 580 594 601 603-604 608-609 619 626 631 633 647 649 651-652 660 662 665-672
    675 687 689 701 713 796 809 857-874 878-882 894 897-902 904-910 920-921 924-928 930-932 935 943-950 952-954
    956-957 961-963 967 970-976 980-982 992-997 999-1008 1027-1034 1039-1046 1050-1054 1060 1072-1076 1078-1080
    1094-1096 1105-1107 1109-1123 1137-1141 1144 1146 1161 1165 1169 1173 1218 1220 1222-1224 1226-1227 1246 1263
    1378
"""

_GENRES = """
    Actuality Advertiser_Supplied Advice Advisory almanac Analysis Archive_material Background Behind_the_Story
    Biography Birth_Announcement Current Curtain_Raiser Daybook Exclusive Fact_Check Feature Fixture Forecast
    From_the_Scene Help_Us_to_Report History horoscope Interview ListingOfFacts LiveCoverage Music Obituary Opinion
    Polls_and_Surveys Press_Release Press-Digest Preview Profile Question_and_Answer_Session Quote Raw_Sound
    Response_to_a_Question Results_Listings_and_Statistics Retrospective Review Satire
    Side_bar_and_supporting_information Special_Report Sponsored Summary Supported Synopsis Transcript_and_Verbatim
    UGC Voicer
"""
_RETIRED_GENRES = "Anniversary Program Scener Text_only Update Wrap Wrapup"


def _media_topics() -> Held:
    retired = frozenset(f"2{number:07}" for number in _numbers(_RETIRED_TOPICS))
    every = {f"2{number:07}" for number in _numbers(_TOPICS)} | {f"{number:02}000000" for number in range(1, 18)}
    return Held(frozenset(every) - retired, retired, grows=True)


def _closed(codes: str) -> Held:
    return Held(frozenset(codes.split()))


LISTS: Final = {
    f"{IPTC}cpnature/": _closed("abstract event geoArea object organisation person poi"),
    f"{IPTC}eventoccurstatus/": _closed("eos0 eos1 eos2 eos3 eos4 eos5 eos6"),
    f"{IPTC}genre/": Held(frozenset(_GENRES.split()), frozenset(_RETIRED_GENRES.split()), grows=True),
    f"{IPTC}mediatopic/": _media_topics(),
    f"{IPTC}ninature/": _closed("animation audio composite graphic picture text video"),
    f"{IPTC}pubstatusg2/": _closed("canceled usable withheld"),
}
"""What is held, by the address of the scheme."""
