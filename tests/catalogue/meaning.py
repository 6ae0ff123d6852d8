"""Records whose fields do not agree with each other, or with other records."""

from __future__ import annotations

from tests.catalogue.case import Case, dated, fields, files

__all__ = ["CASES"]

_ACTORS = "actors:\n  - {id: ministry, kind: organization, name: M}\n  - {id: ada, kind: person, name: A}\n"
_EVENT = "events: [{id: e, type: opening, name: E, "
_PHOTO = "{url: 'https://a.example/1', alt: A}"
_REGISTER = (
    "publishers:\n  - {id: harbour-ministry, name: Harbour Ministry}\nactors:\n  - {id: ada, kind: person, name: Ada}\n"
)

CASES: dict[str, Case] = {
    # ids and references
    "an actor's id twice": fields("GD301", f"{_ACTORS}  - {{id: ⟦ada, kind: person, name: B}}\n"),
    "an event's id twice": fields("GD301", f"{_EVENT[:-2]}}}, {{id: ⟦e, type: visit, name: V}}]\n"),
    "an unknown participant": fields("GD302", f"{_ACTORS}{_EVENT}participants: [{{actor: ⟦bo}}]}}]\n"),
    "an unknown issuer": fields("GD302", f"{_ACTORS}issuers: [⟦minstry]\n"),
    "an unknown organization": fields("GD302", "actors: [{id: a, kind: person, name: A, organization: ⟦b}]\n"),
    "an unknown principal": fields("GD302", "actors: [{id: a, kind: person, name: A, on_behalf_of: [⟦b]}]\n"),
    "a person who issues": fields("GD310", f"{_ACTORS}issuers: [⟦ada]\n"),
    "a person whom others belong to": fields(
        "GD310", f"{_ACTORS}  - {{id: b, kind: person, name: B, organization: ⟦ada}}\n"
    ),
    "an organization of itself": fields("GD310", "actors: [{id: a, kind: group, name: A, organization: ⟦a}]\n"),
    "a group that acts for itself": fields("GD310", "actors: [{id: a, kind: group, name: A, on_behalf_of: [⟦a]}]\n"),
    "a person of herself": fields("GD310", "actors: [{id: a, kind: person, name: A, organization: ⟦a}]\n"),
    "an issuer twice": fields("GD311", f"{_ACTORS}issuers: [ministry, ⟦ministry]\n"),
    "a principal twice": fields(
        "GD311", f"{_ACTORS}  - {{id: b, kind: person, name: B, on_behalf_of: [ministry, ⟦ministry]}}\n"
    ),
    "a part twice": fields(
        "GD311", f"{_ACTORS}{_EVENT}participants: [{{actor: ada}}, ⟦{{actor: ada, role: attendee}}]}}]\n"
    ),
    # events
    "an end without a start": fields("GD303", f"{_EVENT}end: ⟦2026-03-01}}]\n"),
    "an end before the start": fields("GD303", f"{_EVENT}start: 2026-03-02, end: ⟦2026-03-01}}]\n"),
    "an end before the start, by the hour": fields(
        "GD303", f"{_EVENT}start: 2026-03-01T09:00:00Z, end: ⟦2026-03-01T09:30:00+08:00}}]\n"
    ),
    "half a coordinate": fields("GD313", f"{_EVENT}place: {{longitude: ⟦'114.1'}}}}]\n"),
    "a place that says nothing": fields("GD315", f"{_EVENT}place: ⟦{{}}}}]\n"),
    "a contact that says nothing": fields("GD315", "contacts: [{name: A}, ⟦{}]\n"),
    "a contact of empty texts": fields("GD315", "contacts: [⟦{name: ''}]\n"),
    # media
    "items without links": fields("GD304", "photos: {status: ⟦linked}\n"),
    "links of photos that are only stated": fields("GD304", f"photos: {{status: ⟦stated, items: [{_PHOTO}]}}\n"),
    "links of photos that are not": fields("GD304", f"photos: {{status: ⟦none, items: [{_PHOTO}]}}\n"),
    "a count of photos that are not": fields("GD304", "photos: {status: none, count: ⟦3}\n"),
    "fewer than are listed": fields("GD304", f"photos: {{status: linked, count: ⟦1, items: [{_PHOTO}, {_PHOTO}]}}\n"),
    "videos of which nobody knows": fields("GD304", "videos: {status: unknown, count: ⟦3}\n"),
    "a photo without a text alternative": fields(
        "GD305", "photos: {status: linked, items: [⟦{url: 'https://a.example/1'}]}\n"
    ),
    # life of a record
    "an embargo after the publication": fields(
        "GD306", "status: embargoed\npublished_at: 2026-03-01T09:00:00Z\nembargo_until: ⟦2026-03-01T10:00:00Z\n"
    ),
    "an embargo of what is published": fields("GD308", "embargo_until: ⟦2026-03-01T10:00:00Z\n"),
    "an embargo of what is withdrawn": fields("GD308", "status: withdrawn\nembargo_until: ⟦2026-03-01T10:00:00Z\n"),
    "a tombstone with a body": fields("GD309", "status: withdrawn\n⟦body: A\n"),
    "a tombstone with actors": fields("GD309", f"status: withdrawn\n⟦{_ACTORS}"),
    "a tombstone with photos": fields("GD309", "status: withdrawn\n⟦photos: true\n"),
    "a publication on another day": fields("GD314", "published_at: ⟦2026-02-28T23:30:00Z\n"),
    # evidence
    "evidence of another length": fields(
        "GD312", "provenance: {method: parsed, evidence: [{field: /title, start: 0, end: ⟦9, text: New}]}\n"
    ),
    "evidence for nothing": fields(
        "GD317", "provenance: {method: parsed, evidence: [{field: ⟦/summary, start: 0, end: 3, text: New}]}\n"
    ),
    "evidence for another": fields(
        "GD319",
        f"{_ACTORS}provenance:\n  method: parsed\n  evidence: "
        "[{field: ⟦/actors/0/name, start: 0, end: 4, text: Quux}]\n",
    ),
    # style
    "a title that is not composed": fields("GD608", "title: ⟦Cafe\u0301 opens\n"),
    "blanks around a title": fields("GD601", "title: ⟦' New quay '\n"),
    "carriage returns": fields("GD602", 'body: ⟦"a\\r\\nb"\n'),
    "an empty summary": fields("GD603", "summary: ⟦''\n"),
    "keywords in disorder": fields("GD604", "keywords: ⟦[b, a]\n"),
    "a keyword twice": fields("GD604", "keywords: ⟦[a, a]\n"),
    "UTC as an offset": fields("GD605", "modified_at: ⟦2026-03-01T09:00:00+00:00\n"),
    "a tag in capitals": fields("GD606", "language: ⟦EN\n"),
    "the address of a licence": fields("GD607", "license: ⟦https://creativecommons.org/licenses/by/4.0/\n"),
    "the address of a topic": fields("GD607", "subjects: [⟦http://cv.iptc.org/newscodes/mediatopic/11000000]\n"),
    # between records
    "an id in two files": files("GD401", dated("a", "A"), dated("⟦a", "B")),
    "a publisher in two ways": files(
        "GD402", dated("a", "A"), dated("b", "B", "publisher: ⟦{id: harbour-ministry, name: H}\n")
    ),
    "a publisher otherwise than in the register": files(
        "GD402", dated("a", "A", "publisher: ⟦{id: harbour-ministry, name: H}\n"), actors=_REGISTER
    ),
    "a publisher that the register has not": files("GD403", dated("a", "A", "publisher: ⟦harbor\n"), actors=_REGISTER),
    "an actor whom the register has not": files("GD403", dated("a", "A", "actors: [⟦bo]\n"), actors=_REGISTER),
    "an actor by id alone whom the register has not": files(
        "GD403", dated("a", "A", "actors: [⟦{id: bo}]\n"), actors=_REGISTER
    ),
    "a translation that is nowhere": files("GD405", dated("a", "A", "translations: [{language: fr, id: ⟦b}]\n")),
    "a translation that does not point back": files(
        "GD406", dated("a", "A", "translations: [{language: fr, id: ⟦b}]\n"), dated("b", "B", "language: fr\n")
    ),
    "a translation in another language": files(
        "GD407",
        dated("a", "A", "translations: [{language: ⟦de, id: b}]\n"),
        dated("b", "B", "language: fr\ntranslations: [{language: en, id: a}]\n"),
    ),
    "a relation to a release that is nowhere": files(
        "GD408", dated("a", "A", "related: [{relation: corrects, target: ⟦b}]\n")
    ),
    "an actor with two names": files(
        "GD409",
        dated("a", "A", "actors: [{id: ada, kind: person, name: Ada}]\n"),
        dated("b", "B", "actors: [{id: ada, kind: person, name: ⟦Adam}]\n"),
    ),
    "an actor with another name than in the register": files(
        "GD410",
        dated("a", "A", "actors: [ada]\n"),
        dated("b", "B", "actors: [{id: ada, kind: person, name: ⟦Adam}]\n"),
        actors=_REGISTER,
    ),
    "a title twice on a day": files("GD411", dated("a", "New quay"), dated("b", "⟦NEW QUAY!")),
    "a page twice": files(
        "GD411",
        dated("a", "A", "source_url: https://a.example/1\n"),
        dated("b", "B", "source_url: ⟦https://a.example/1\n"),
    ),
    "a number twice": files(
        "GD411",
        dated("a", "A", "identifiers: [{scheme: n, value: 7/26}]\n"),
        dated("b", "B", "identifiers: [{scheme: n, value: ⟦7/26}]\n"),
    ),
    "a file named after another day": Case(
        "GD412", {"2026-03-02-quay.yaml": fields("", "date: ⟦2026-03-01\n").files["f.yaml"]}
    ),
    "a file named after another release": Case(
        "GD412", {"2026-03-01-pier.yaml": fields("", "id: ⟦2026-03-01-quay\n").files["f.yaml"]}
    ),
}
