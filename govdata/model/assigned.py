"""Codes of countries and languages that are assigned, as facts: a form that is legal may still stand for nothing.

Countries: ISO 3166-1 alpha-2 as of 2024, the unions that it reserves, and the codes that it leaves to users. Languages:
ISO 639-1 of two letters; of the thousands of three letters only those for which two are to be written (RFC 5646,
section 4.1, choice 1).
"""

from __future__ import annotations

from functools import lru_cache

__all__ = ["country", "language"]


def _codes(text: str) -> frozenset[str]:
    return frozenset(text.split())


_COUNTRIES = _codes(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
    CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA
    GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
    KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS
    MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS
    RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW
    TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW EU UN AA ZZ
    """
)
_USERS = (("QM", "QZ"), ("XA", "XZ"))
_LANGUAGES = _codes(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo
    es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka
    kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng
    nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st
    su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    """
)
_INSTEAD = {"UK": "GB", "EL": "GR", "TP": "TL", "YU": "RS", "SU": "RU", "iw": "he", "in": "id", "ji": "yi", "mo": "ro"}
_SHORTER = {
    longer: shorter
    for pair in _codes(
        """
        eng:en fra:fr fre:fr deu:de ger:de spa:es por:pt ita:it nld:nl dut:nl zho:zh chi:zh jpn:ja kor:ko msa:ms
        may:ms ind:id tam:ta hin:hi urd:ur ben:bn ara:ar fas:fa per:fa rus:ru ukr:uk pol:pl ces:cs cze:cs slk:sk
        slo:sk hun:hu ron:ro rum:ro bul:bg ell:el gre:el tur:tr swe:sv dan:da nor:no fin:fi isl:is ice:is gle:ga
        cym:cy wel:cy gla:gd mri:mi mao:mi vie:vi tha:th lao:lo khm:km mya:my bur:my nep:ne sin:si swa:sw hau:ha
        yor:yo ibo:ig zul:zu xho:xh afr:af amh:am heb:he english:en french:fr german:de spanish:es portuguese:pt
        italian:it chinese:zh japanese:ja korean:ko malay:ms tamil:ta
        """
    )
    for longer, shorter in [pair.split(":")]
}
_TWO, _MOST = 2, 3


@lru_cache(maxsize=512)
def country(code: str) -> str | None:
    """What is to be written instead of a country's code, empty where nobody can say; None where it stands for one."""
    if code in _COUNTRIES or any(first <= code <= last for first, last in _USERS):
        return None
    return _INSTEAD.get(code, "")


@lru_cache(maxsize=512)
def language(tag: str) -> str | None:
    """What is to be written instead of a language tag, empty where nobody can say; None where it stands for one."""
    first, *rest = tag.split("-")
    wanted = _first(first)
    region = next((one for one in rest if len(one) == _TWO and one.isupper()), None)
    place = country(region) if region else None
    if wanted == "" or place == "":
        return ""
    if wanted is None and place is None:
        return None
    named = [place if one == region and place else one for one in rest]
    return "-".join([wanted or first, *named])


def _first(subtag: str) -> str | None:
    """As `language`, of the first subtag: three letters stand for thousands, and `x` begins a private tag."""
    if subtag in _INSTEAD or subtag in _SHORTER:
        return _INSTEAD.get(subtag) or _SHORTER[subtag]
    if len(subtag) == _TWO:
        return None if subtag in _LANGUAGES else ""
    return "" if len(subtag) > _MOST else None
