"""Crosswalks: what our classes and fields are called in other vocabularies, and how near they come.

Rows, for people and programs: the reference page is made of them, `jsonld.profile=semic` adds the classes of SEMIC.
"""

from __future__ import annotations

from typing import Final, Literal, NamedTuple

__all__ = ["ABOVE", "CROSSWALKS", "STANDARDS", "Crosswalk", "Nearness", "second_types"]

CV: Final = "http://data.europa.eu/m8g/"
DCT: Final = "http://purl.org/dc/terms/"
FOAF: Final = "http://xmlns.com/foaf/0.1/"
LOCN: Final = "http://www.w3.org/ns/locn#"
ORG: Final = "http://www.w3.org/ns/org#"
PERSON: Final = "http://www.w3.org/ns/person#"
PROV: Final = "http://www.w3.org/ns/prov#"
TIME: Final = "http://www.w3.org/2006/time#"
ADMS: Final = "http://www.w3.org/ns/adms#"

STANDARDS: Final = {
    "popolo": "Popolo: `class` or `class.property` of its JSON Schemas",
    "org": "The Organization Ontology (W3C Recommendation, 16 January 2014)",
    "prov": "PROV-O (W3C Recommendation, 30 April 2013)",
    "semic": "EU core vocabularies: Core Public Event 1.1.1, CPOV 2.1.2, Core Person 2.1.2",
}
"""The vocabularies, by their short names."""

Nearness = Literal["same", "close", "wider", "narrower"]
"""How a term there relates to ours: it says the same, nearly the same, more than ours, or less."""


class Crosswalk(NamedTuple):
    """A row. `ours` is a class of our JSON-LD, or `class.field` with a field of the record."""

    ours: str
    standard: str
    theirs: str
    nearness: Nearness = "same"
    note: str = ""


CROSSWALKS: Final = (
    # Popolo
    Crosswalk("Person", "popolo", "person", "close", "ours is a mention in one release, theirs the person for good"),
    Crosswalk("Person.name", "popolo", "person.name"),
    Crosswalk("Person.names", "popolo", "person.other_names", "wider", "theirs say no language, but what the name is"),
    Crosswalk("Person.honorific", "popolo", "person.honorific_prefix"),
    Crosswalk("Person.suffix", "popolo", "person.honorific_suffix"),
    Crosswalk(
        "Person.role", "popolo", "membership.role", "close", "theirs has dates, a release knows only its own day"
    ),
    Crosswalk("Person.organization", "popolo", "membership.organization_id"),
    Crosswalk(
        "Person.on_behalf_of", "popolo", "membership.on_behalf_of_id", "close", "theirs holds for the membership"
    ),
    Crosswalk("Person.same_as", "popolo", "person.links", "wider"),
    Crosswalk("Organization", "popolo", "organization", "close"),
    Crosswalk("GovernmentOrganization", "popolo", "organization"),
    Crosswalk("GovernmentOrganization.level", "popolo", "organization.classification", "wider"),
    Crosswalk("GovernmentOrganization.url", "popolo", "organization.links", "wider"),
    Crosswalk("Event", "popolo", "event"),
    Crosswalk("Event.type", "popolo", "event.classification"),
    Crosswalk("Event.name", "popolo", "event.name"),
    Crosswalk("Event.description", "popolo", "event.description"),
    Crosswalk("Event.start", "popolo", "event.start_date", note="both may be a year, a month or a day"),
    Crosswalk("Event.end", "popolo", "event.end_date"),
    Crosswalk("Event.status", "popolo", "event.status", "wider"),
    Crosswalk("Event.place", "popolo", "event.location", "wider", "theirs is one text"),
    Crosswalk("Event.participants", "popolo", "event.attendees", "wider", "theirs are persons, without a role"),
    Crosswalk("PropertyValue", "popolo", "identifier"),
    Crosswalk("PropertyValue.scheme", "popolo", "identifier.scheme"),
    Crosswalk("PropertyValue.value", "popolo", "identifier.identifier"),
    # ORG
    Crosswalk("GovernmentOrganization", "org", f"{ORG}FormalOrganization"),
    Crosswalk("GovernmentOrganization.level", "org", f"{ORG}classification", "wider"),
    Crosswalk("Organization", "org", f"{ORG}Organization"),
    Crosswalk("Person.role", "org", f"{ORG}Post", "close", "ours is the post as printed, theirs a thing of its own"),
    Crosswalk("Person.organization", "org", f"{ORG}memberOf", "close"),
    Crosswalk("Organization.organization", "org", f"{ORG}subOrganizationOf", "close"),
    Crosswalk("Participation", "org", f"{ORG}Membership", "close", "theirs is in a body, ours in an event"),
    Crosswalk("Participation.actor", "org", f"{ORG}member", "close"),
    Crosswalk("Participation.role", "org", f"{ORG}role", "close"),
    # PROV
    Crosswalk("Record", "prov", f"{PROV}Entity", "wider"),
    Crosswalk("Activity", "prov", f"{PROV}Activity"),
    Crosswalk("Entity", "prov", f"{PROV}Entity"),
    Crosswalk("Activity.recorded_at", "prov", f"{PROV}endedAtTime"),
    Crosswalk("Activity.tool", "prov", f"{PROV}wasAssociatedWith", "close", "theirs is an agent, ours its name"),
    Crosswalk(
        "Entity.source_sha256", "prov", f"{PROV}wasDerivedFrom", "close", "the digest names what is derived from"
    ),
    Crosswalk("Event", "prov", f"{PROV}Activity", "wider"),
    Crosswalk("Participation", "prov", f"{PROV}Association", "close"),
    Crosswalk("Participation.role", "prov", f"{PROV}hadRole"),
    Crosswalk("Person", "prov", f"{PROV}Person"),
    Crosswalk("Organization", "prov", f"{PROV}Organization"),
    Crosswalk("Person.on_behalf_of", "prov", f"{PROV}actedOnBehalfOf"),
    Crosswalk("NewsArticle.revision", "prov", f"{PROV}wasRevisionOf", "close", "ours counts, theirs points"),
    # EU core vocabularies
    Crosswalk("NewsArticle", "semic", f"{FOAF}Document", "wider"),
    Crosswalk("GovernmentOrganization", "semic", f"{CV}PublicOrganisation"),
    Crosswalk("GovernmentOrganization.name", "semic", "http://www.w3.org/2004/02/skos/core#prefLabel"),
    Crosswalk("GovernmentOrganization.country", "semic", f"{DCT}spatial", "wider"),
    Crosswalk("GovernmentOrganization.level", "semic", f"{ORG}classification", "wider"),
    Crosswalk("GovernmentOrganization.url", "semic", f"{FOAF}homepage"),
    Crosswalk("Person", "semic", f"{PERSON}Person", "close", "ours is a mention in one release"),
    Crosswalk("Person.name", "semic", f"{FOAF}name"),
    Crosswalk("Organization", "semic", f"{FOAF}Agent", "wider"),
    Crosswalk("Group", "semic", f"{FOAF}Agent", "wider"),
    Crosswalk("Event", "semic", f"{CV}PublicEvent", "close", "theirs are of interest to the public, a call may not be"),
    Crosswalk("Event.name", "semic", f"{DCT}title"),
    Crosswalk("Event.type", "semic", f"{DCT}type"),
    Crosswalk("Event.description", "semic", f"{DCT}description"),
    Crosswalk("Event.start", "semic", f"{TIME}hasTime", "wider", "theirs is an interval with a beginning and an end"),
    Crosswalk("Event.status", "semic", f"{CV}eventStatus"),
    Crosswalk("Event.place", "semic", f"{LOCN}address", "close"),
    Crosswalk("Event.participants", "semic", f"{CV}hasParticipation"),
    Crosswalk("Participation", "semic", f"{CV}Participation"),
    Crosswalk("Participation.actor", "semic", f"{CV}hasParticipant"),
    Crosswalk("Participation.role", "semic", f"{CV}role"),
    Crosswalk("PostalAddress", "semic", f"{LOCN}Address"),
    Crosswalk("PostalAddress.locality", "semic", f"{LOCN}postName", "close"),
    Crosswalk("PostalAddress.region", "semic", f"{LOCN}adminUnitL2"),
    Crosswalk("PostalAddress.country", "semic", f"{LOCN}adminUnitL1"),
    Crosswalk("ContactPoint", "semic", f"{CV}ContactPoint"),
    Crosswalk("ContactPoint.email", "semic", f"{CV}email"),
    Crosswalk("ContactPoint.phone", "semic", f"{CV}telephone"),
    Crosswalk("ContactPoint.url", "semic", f"{CV}contactPage"),
    Crosswalk("PropertyValue", "semic", f"{ADMS}Identifier"),
    Crosswalk("PropertyValue.value", "semic", "http://www.w3.org/2004/02/skos/core#notation"),
    Crosswalk("DigitalDocument", "semic", f"{FOAF}Document"),
)
"""Every row, a vocabulary after the other."""

ABOVE: Final[dict[str, tuple[str, ...]]] = {
    "Group": (f"{FOAF}Agent",),
    "Participation": (f"{CV}Participation",),
    "Record": (f"{PROV}Entity",),
    "participation": (f"{CV}hasParticipation",),
    "agent": (f"{CV}hasParticipant",),
    "role": (f"{CV}role",),
}
"""The classes and properties of others that ours are narrower than, so that whoever knows theirs can read ours."""


def second_types() -> dict[str, str]:
    """The class of the EU core vocabularies for each class of ours that has one there."""
    return {row.ours: row.theirs for row in CROSSWALKS if row.standard == "semic" and "." not in row.ours}
