"""What the IPTC's catalog 41 (2025-04-30) declares: alias to address, for every scheme in it."""

from __future__ import annotations

from typing import Final

from govdata.codes import IPTC

__all__ = ["CATALOG_SCHEMES", "CATALOG_VERSION", "RETIRED_SCHEMES"]

CATALOG_VERSION: Final = 41

_NEWSCODES = """
    altidrole aoprop=aoproperty app=application aspfacet=asportfacet aspfacetvalue=asportfacetvalue acdc=audiocodec
    authoritystatus catinat=catinature chprop=characteristicsproperty cinat=cinature colsp=colorspace
    colin=colourindicator ctech=commtech cptnoterole=conceptnoterole crel=conceptrelation conf=confidence
    ciprol=contactinfopartrole cwarn=contentwarning ctrol=contributorrole cpnat=cpnature
    cpprole=contentprodpartyrole drol=descriptionrole digsrctype=digitalsourcetype dimensionunit dummy erol=edrole
    encd=encoding entityprop=entityproperty ecirol=eventcontactinforole edconf=eventdateconfirm
    eocstat=eventoccurstatus eorol=eventorganiserrole eprol=eventparticipantrole eregrol=eventregrole
    fisymtype=financialinstrumentsymboltype frmt=format gen=generic genre hashscope hashtype hopaction
    hatarget=hopactiontarget howextr=howextracted howpr=howpresent ikos imgregrole=imageregionrole
    imgregtype=imageregiontype impt=importance isrol=infosourcerole irel=itemrelation irep=itemrepresentation
    lbtyp=labeltype lrol=languagerole loutorient=layoutorientation loctyp=location medtop=mediatopic mtyp=mediatype
    medtype=mediatype1 nprt=namepart nrol=namerole ncostat=newscoveragestatus nityp=newsitemtype nmsig=newsmsgsignal
    nprod=newsproduct nprov=newsprovider ninat=ninature not=notation oito=ofinterestto pgrmod=pkggroupmode
    plinat=plinature prio=priority prodgenre=productgenre prop=property prov=provider stat=pubstatusg2
    rtype=ratertype rcalctype rel=relevance rnd=rendition riaspect rightsprop=rightsproperty riscope role1
    rscaleunit scn=scene sev=severity sig=signal pst1=status1 subj=subjectcode squ=subjectqualifier timeunit tone
    tpctyp=topictype trustindicator urgy=urgency useracttype=useractiontype valfmt=valueformat vcdc=videocodec
    videodef=videodefinition ivqu=videoqualifier sov=videoscaling why=whypresent wldreg=worldregion
"""
"""The IPTC's own: an alias, and the last step of the address where it is another word."""

_OTHERS: Final = {
    "cptdefrole": "http://cv.iptc.org/newscodes/conceptdefinitionrole",
    "ednoterole": "http://cv.iptc.org/newscodes/ednoterole",
    "a1312cat": "http://cvx.iptc.org/anpa1312-category/",
    "a1312prio": "http://cvx.iptc.org/anpa1312-priority/",
    "a1312svc": "http://cvx.iptc.org/anpa1312-servicelevel/",
    "a1312vers": "http://cvx.iptc.org/anpa1312-version/",
    "bcp47": "http://cvx.iptc.org/bcp47/",
    "cusip": "http://cvx.iptc.org/cusip/",
    "figi": "http://cvx.iptc.org/figi/",
    "gics": "http://cvx.iptc.org/gics/",
    "isin": "http://cvx.iptc.org/isin/",
    "mic": "http://cvx.iptc.org/iso10383-mic/",
    "iso3166-1a2": "http://cvx.iptc.org/iso3166-1a2/",
    "iso3166-1a3": "http://cvx.iptc.org/iso3166-1a3/",
    "iso3166-2": "http://cvx.iptc.org/iso3166-2/",
    "iso4217a": "http://cvx.iptc.org/iso4217a/",
    "iso4217n": "http://cvx.iptc.org/iso4217n/",
    "parasport": "http://cvx.iptc.org/parasport/",
    "secst": "http://cvx.iptc.org/secst/",
    "sedol": "http://cvx.iptc.org/sedol/",
    "ticker": "http://cvx.iptc.org/ticker/",
    "tidm": "http://cvx.iptc.org/tidm/",
    "dbpedia": "http://dbpedia.org/resource/",
    "freebase": "http://www.freebase.com",
    "geonames": "http://sws.geonames.org/",
    "geonameshttps": "https://sws.geonames.org/",
    "googletopicsv1": "http://cvx.iptc.org/googletopicsv1/",
    "googletopicsv2": "http://cvx.iptc.org/googletopicsv2/",
    "iabcontent20": "http://cvx.iptc.org/iabcontent20/",
    "iabcontent21": "http://cvx.iptc.org/iabcontent21/",
    "iabcontent22": "http://cvx.iptc.org/iabcontent22/",
    "iabcontent30": "http://cvx.iptc.org/iabcontent30/",
    "iabaudience10": "http://cvx.iptc.org/iabaudience10/",
    "iabadproduct10": "http://cvx.iptc.org/iabadproduct10/",
    "iabadproduct20": "http://cvx.iptc.org/iabadproduct20/",
    "mb-artist": "http://musicbrainz.org/artist/",
    "mb-label": "http://musicbrainz.org/label/",
    "mb-recording": "http://musicbrainz.org/recording/",
    "mb-release": "http://musicbrainz.org/release/",
    "mb-releasegroup": "http://musicbrainz.org/release-group/",
    "mb-work": "http://musicbrainz.org/work/",
    "plus": "http://ns.useplus.org/ldf/vocab/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "wikidata": "http://www.wikidata.org/entity/",
}

CATALOG_SCHEMES: Final[dict[str, str]] = {
    alias: f"{IPTC}{name or alias}/" for alias, _, name in (word.partition("=") for word in _NEWSCODES.split())
} | _OTHERS

RETIRED_SCHEMES: Final = frozenset({f"{IPTC}contributorrole/", f"{IPTC}infosourcerole/"})
"""The addresses of schemes that the catalog calls retired."""
