"""Which languages are written from right to left (facts of Unicode CLDR 47, scripts of ISO 15924)."""

from __future__ import annotations

from typing import Final

__all__ = ["right_to_left"]

_SCRIPTS: Final = {"Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"}
_LANGUAGES: Final = {
    "ar", "arc", "azb", "bal", "bgn", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "prs",
    "ps", "sd", "skr", "syr", "ug", "ur", "yi",
}  # fmt: skip
_SCRIPT_LENGTH = 4


def right_to_left(tag: str) -> bool:
    """Whether text with this BCP 47 tag runs from right to left, by its script or else its language."""
    language, *rest = tag.split("-")
    scripts = [part for part in rest if len(part) == _SCRIPT_LENGTH and part.istitle()]
    return scripts[0] in _SCRIPTS if scripts else language in _LANGUAGES
