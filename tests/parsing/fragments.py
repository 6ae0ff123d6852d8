"""Texts made of the pieces that the matchers look for, in any order, among any other characters."""

from __future__ import annotations

from hypothesis import strategies as st

__all__ = ["texts"]

_PIECES = (
    "Mr Chan", "Ms Anna Wong Mei-ling", "the Secretary for Ports,", "Minister", "Minister for Law", "Dr",
    "Prof. Dr.", "(", ")", "(Chairman of the X Board, Mr A B)", "will visit", "met with", "He then",
    "attended the opening ceremony", "signed a", "today (September 1)", "tomorrow morning", "30 February 2024",
    "29 February", "31 December 9999", "1 January 0001", "Ends/Friday, May 2, 2025", "Issued at HKT 25:61",
    "Issued at HKT 1:05", "(with photos/video)", "（附圖）", "Following is the speech by", "at the",
    "organised by the Ministry of X and the Y Council", "issued on behalf of the", "appointed as the Chairman",
    "MINISTRY OF X", "港口局局長陳文海", "今日（五月六日）", "十三月四十日", "與", "會面", "李博士", "以下是",
    "致辭", "在北碼頭舉行", "「", "完", "下稿代", "發出", "Press Release Number:", "ABC 12/34", ",", ";", ":", ".",
    "...", '"', "'s", "’s", "-", "\n", "\n\n", "\u3000", "\u2028", "\ufeff", "\x00", "of", "and", "the",
    "JANE ROE MP", "SC", "🚢", "é", "ﬀ",
)  # fmt: skip


def texts() -> st.SearchStrategy[str]:
    """Runs of the pieces, with blanks between them or not, and any text at all between."""
    piece = st.sampled_from(_PIECES) | st.text(max_size=6)
    return st.lists(st.tuples(piece, st.sampled_from((" ", "", "\n"))), max_size=40).map(
        lambda pieces: "".join(part + blank for part, blank in pieces)
    )
