"""At what level of government a publisher acts.

The four levels are those of the ADMS publisher types 1.0 (SEMIC), which DCAT-AP recommends for the type of a publisher
(`dct:type` of `foaf:Agent`). The other types there (company, academia and so on) are no level of government.
"""

from __future__ import annotations

from typing import Final

from govdata.codes import ADMS_PUBLISHER_TYPE, Code, CodeList

PUBLISHER_LEVEL: Final = CodeList(
    name="publisher-level",
    title="Level of government",
    title_zh_hant="政府層級",
    title_zh_hans="政府层级",
    definition="The level of government at which a publisher acts.",
    codes=(
        Code(
            "supranational",
            "Supranational",
            "超國家",
            "超国家",
            "A body that several states have set up to act for them jointly.",
            (("exact", f"{ADMS_PUBLISHER_TYPE}SupraNationalAuthority"),),
        ),
        Code(
            "national",
            "National",
            "國家",
            "国家",
            "A body that acts for a whole country.",
            (("exact", f"{ADMS_PUBLISHER_TYPE}NationalAuthority"),),
        ),
        Code(
            "regional",
            "Regional",
            "區域",
            "区域",
            "A body that acts for a part of a country above the municipalities, such as a state, a province or an"
            " autonomous territory.",
            (("exact", f"{ADMS_PUBLISHER_TYPE}RegionalAuthority"),),
        ),
        Code(
            "local",
            "Local",
            "地方",
            "地方",
            "A body that acts for a municipality, a county or a district.",
            (("exact", f"{ADMS_PUBLISHER_TYPE}LocalAuthority"),),
        ),
    ),
)
