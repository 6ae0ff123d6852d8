"""Records that have not the fields of a release, or not in their form."""

from __future__ import annotations

from tests.catalogue.case import Case, fields, file

__all__ = ["CASES"]

_PLACE = "events: [{id: e, type: opening, name: E, place: {"
_ITEM = "photos: {status: linked, items: [{url: 'https://a.example/1', alt: A"

CASES: dict[str, Case] = {
    # missing
    "a title is missing": file(
        "GD201", "f.yaml", "⟦id: a\ndate: 2026-03-01\nlanguage: en\npublisher: {id: p, name: P}\n"
    ),
    "an actor has no kind": fields("GD201", "actors:\n  - {⟦id: a, name: A}\n"),
    "an event has no type": fields("GD201", "events:\n  - ⟦id: e\n    name: E\n"),
    "a participant names nobody": fields(
        "GD201", _PLACE.removesuffix("place: {") + "participants: [{⟦role: host}]}]\n"
    ),
    "an annex has no address": fields("GD201", "documents: [{⟦title: Annex}]\n"),
    "an identifier has no value": fields("GD201", "identifiers: [{⟦scheme: n}]\n"),
    "a relation has no target": fields("GD201", "related: [{⟦relation: corrects}]\n"),
    "a photo has no address": fields("GD201", "photos: {status: linked, items: [{⟦alt: A}]}\n"),
    "photos are counted without a status": fields("GD201", "photos: {⟦count: 3}\n"),
    "evidence does not say for what": fields(
        "GD201", "provenance: {method: parsed, evidence: [{⟦start: 0, end: 1, text: A}]}\n"
    ),
    "a publisher has no name": fields("GD201", "publisher: {⟦id: p}\n"),
    "an empty title": fields("GD201", "title: ⟦''\n"),
    "a title of null": fields("GD201", "⟦title:\n"),
    # unknown
    "a field of nobody": fields("GD202", "⟦colour: blue\n"),
    "a misspelt field": fields("GD202", "⟦photo: true\n"),
    "a misspelt field that is needed": file(
        "GD202", "f.yaml", "id: a\n⟦titel: A\ndate: 2026-03-01\nlanguage: en\npublisher: {id: p, name: P}\n"
    ),
    "an unknown field of an actor": fields("GD202", "actors: [{id: a, kind: person, name: A, ⟦post: Minister}]\n"),
    "an unknown field of a place": fields("GD202", _PLACE + "name: N, ⟦city: Selm}}]\n"),
    "an unknown field of the publisher": fields("GD202", "publisher: {id: p, name: P, ⟦email: a@b.example}\n"),
    "an unknown field of a photo": fields("GD202", _ITEM + ", ⟦width: 9}]}\n"),
    # types
    "a title that is a number": fields("GD203", "title: ⟦2026\n"),
    "a title that is a truth value": fields("GD203", "title: ⟦true\n"),
    "a title that is a list": fields("GD203", "title: ⟦[A, B]\n"),
    "a title that is an object": fields("GD203", "title: ⟦{en: A}\n"),
    "a date that is a number": fields("GD203", "date: ⟦20260301\n"),
    "a publisher that is a list": fields("GD203", "publisher: ⟦[p]\n"),
    "actors that are an object": fields("GD203", "actors: ⟦{id: a}\n"),
    "an actor that is a number": fields("GD203", "actors: [⟦7]\n"),
    "an event that is a text": fields("GD203", "events: [⟦opening]\n"),
    "a list that is a text": fields("GD203", "keywords: ⟦harbour\n"),
    "a member that is null": fields("GD203", "keywords: [a, ⟦null]\n"),
    "names that are a text": fields("GD203", "publisher: {id: p, name: P, names: ⟦Q}\n"),
    "a name that is a number": fields("GD203", "publisher: {id: p, name: P, names: {fr: ⟦7}}\n"),
    "a count that is a text": fields("GD203", "photos: {status: stated, count: ⟦'3'}\n"),
    "a count with a fraction": fields("GD203", "photos: {status: stated, count: ⟦2.5}\n"),
    "a count that is a truth value": fields("GD203", "photos: {status: stated, count: ⟦true}\n"),
    "a revision that is a list": fields("GD203", "revision: ⟦[1]\n"),
    "photos that are a text": fields("GD203", "photos: ⟦some\n"),
    "a type that is a number": fields("GD203", "type: ⟦7\n"),
    "a kind that is a truth value": fields("GD203", "actors: [{id: a, kind: ⟦true, name: A}]\n"),
    "extensions that are a text": fields("GD203", "extensions: ⟦none\n"),
    "a record that is a text": file("GD203", "f.yaml", "⟦New quay opens\n"),
    "a record that is a number": file("GD203", "f.json", "⟦7\n"),
    "a record that is a list within a list": file("GD203", "f.json", "[⟦[1]]\n"),
    # sizes
    "a count of nought": fields("GD204", "photos: {status: stated, count: ⟦0}\n"),
    "a revision below one": fields("GD204", "revision: ⟦-1\n"),
    "a revision beyond all bounds": fields("GD204", "revision: ⟦2147483648\n"),
    "a revision of thirty digits": fields("GD204", "revision: ⟦999999999999999999999999999999\n"),
    "a confidence beyond a hundred": fields(
        "GD204",
        "provenance: {method: parsed, evidence: [{field: /title, start: 0, end: 1, text: N, confidence: ⟦101}]}\n",
    ),
    "an offset below nought": fields(
        "GD204", "provenance: {method: parsed, evidence: [{field: /title, start: ⟦-1, end: 1, text: N}]}\n"
    ),
    # codes
    "an unknown type": fields("GD205", "type: ⟦memo\n"),
    "a misspelt type": fields("GD205", "type: ⟦pres-release\n"),
    "an unknown status": fields("GD205", "status: ⟦draft\n"),
    "an unknown event type": fields("GD205", "events: [{id: e, type: ⟦party, name: E}]\n"),
    "an unknown role": fields(
        "GD205",
        "actors: [{id: a, kind: person, name: A}]\n"
        "events: [{id: e, type: opening, name: E, participants: [{actor: a, role: ⟦boss}]}]\n",
    ),
    "an unknown part of the day": fields("GD205", "events: [{id: e, type: opening, name: E, time_of_day: ⟦dawn}]\n"),
    "an unknown state of photos": fields("GD205", "photos: {status: ⟦yes}\n"),
    "an unknown relation": fields("GD205", "related: [{relation: ⟦copies, target: 'https://a.example/'}]\n"),
    "an unknown level": fields("GD205", "publisher: {id: p, name: P, level: ⟦city}\n"),
    "an unknown method": fields("GD205", "provenance: {method: ⟦guessed}\n"),
    "an unknown kind": fields("GD206", "actors: [{id: a, kind: ⟦robot, name: A}]\n"),
    "a kind in British spelling": fields("GD206", "actors: [{id: a, kind: ⟦organisation, name: A}]\n"),
    # dates
    "a day that is not in the calendar": fields("GD207", "date: ⟦2026-02-30\n"),
    "29 February in a common year": fields("GD207", "date: ⟦1900-02-29\n"),
    "a thirteenth month": fields("GD207", "date: ⟦2026-13-01\n"),
    "the year nought": fields("GD207", "date: ⟦0000-01-01\n"),
    "a day with slashes": fields("GD207", "date: ⟦01/03/2026\n"),
    "a month where a day is wanted": fields("GD207", "date: ⟦2026-03\n"),
    "a date-time where a day is wanted": fields("GD207", "date: ⟦2026-03-01T00:00:00Z\n"),
    "an hour that is not": fields("GD207", "modified_at: ⟦2026-03-01T24:00:00Z\n"),
    "a fraction of a second": fields("GD207", "modified_at: ⟦2026-03-01T09:30:00.5Z\n"),
    "an offset of fifteen hours": fields("GD207", "modified_at: ⟦2026-03-01T09:30:00+15:00\n"),
    "an event on no day": fields("GD207", "events: [{id: e, type: opening, name: E, start: ⟦2026-06-31}]\n"),
    "an event on some day": fields("GD207", "events: [{id: e, type: opening, name: E, start: ⟦soon}]\n"),
    "a time without a zone": fields("GD307", "modified_at: ⟦2026-03-01T09:30:00\n"),
    "a time without a zone and with a blank": fields("GD307", "modified_at: ⟦2026-03-01 09:30\n"),
    "an event at a time without a zone": fields(
        "GD307", "events: [{id: e, type: opening, name: E, start: ⟦2026-03-01T09:30:00}]\n"
    ),
    # identifiers
    "an id with a blank": fields("GD208", "id: ⟦new quay\n"),
    "an id in capitals": fields("GD208", "id: ⟦Quay\n"),
    "an id of 129 characters": fields("GD208", f"id: ⟦{'a' * 129}\n"),
    "an actor's id with an accent": fields("GD208", "actors: [{id: ⟦rené, kind: person, name: René}]\n"),
    "a namespace in capitals": fields("GD208", "extensions: {⟦Harbour: {a: 1}}\n"),
    "a pointer without its slash": fields(
        "GD208", "provenance: {method: parsed, evidence: [{field: ⟦title, start: 0, end: 1, text: N}]}\n"
    ),
    "a digest that is too short": fields("GD208", "provenance: {method: parsed, source_sha256: ⟦abc}\n"),
    # addresses
    "an address without a scheme": fields("GD209", "source_url: ⟦www.harbour.example\n"),
    "an address with a blank": fields("GD209", "source_url: ⟦https://harbour.example/a b\n"),
    "an address with an accent": fields("GD209", "source_url: ⟦https://harbour.example/café\n"),
    "an address of another scheme": fields("GD209", "source_url: ⟦ftp://harbour.example/\n"),
    "a topic that is a word": fields("GD209", "subjects: [⟦harbours]\n"),
    "a licence in words": fields("GD209", "license: ⟦free for all\n"),
    "a relation to a title": fields("GD209", "related: [{relation: corrects, target: ⟦Old quay}]\n"),
    "an identity that is no IRI": fields("GD209", "actors: [{id: a, kind: person, name: A, same_as: [⟦Q 42]}]\n"),
    # languages
    "a language with an underscore": fields("GD210", "language: ⟦en_GB\n"),
    "a language of one letter": fields("GD210", "language: ⟦e\n"),
    "a name in no language": fields("GD210", "publisher: {id: p, name: P, names: {⟦f_r: Q}}\n"),
    "a translation in no language": fields("GD210", "translations: [{language: ⟦'?', id: q}]\n"),
    # texts
    "a title of two lines": fields("GD211", 'title: ⟦"New quay\\nopens"\n'),
    "a tab in a name": fields("GD211", 'keywords: [⟦"a\\tb"]\n'),
    "a control character in a body": fields("GD211", 'body: ⟦"a\\u0001b"\n'),
    "a line separator in a title": fields("GD211", 'title: ⟦"a\\u2028b"\n'),
    "a noncharacter in a title": fields("GD211", 'title: ⟦"a\\uffffb"\n'),
    # forms
    "a country by name": fields("GD212", "publisher: {id: p, name: P, country: ⟦Singapore}\n"),
    "a country in lower case": fields("GD212", "publisher: {id: p, name: P, country: ⟦sg}\n"),
    "a media type without its half": fields(
        "GD212", "documents: [{title: A, url: 'https://a.example/', media_type: ⟦pdf}]\n"
    ),
    "an address of e-mail without a host": fields("GD212", "contacts: [{email: ⟦press}]\n"),
    "a latitude beyond the pole": fields("GD212", _PLACE + "latitude: ⟦'90.5', longitude: '0'}}]\n"),
    "a longitude with a comma": fields("GD212", _PLACE + "latitude: '0', longitude: ⟦'114,16'}}]\n"),
    "a latitude in minutes": fields("GD212", _PLACE + "latitude: ⟦22°16′, longitude: '0'}}]\n"),
    # what hides no other fault, and makes none
    "an end after a start on no day": fields(
        "GD207", "events: [{id: e, type: opening, name: E, start: ⟦2026-02-30, end: 2026-03-01}]\n"
    ),
    "photos that are linked by a text": fields("GD203", "photos: {status: linked, items: ⟦here}\n"),
    "a contact with a number alone": fields("GD203", "contacts: [{phone: ⟦5550142}]\n"),
    "a place with a number alone": fields("GD203", _PLACE + "name: ⟦7}}]\n"),
    # extensions
    "an extension with a fraction": fields("GD213", "extensions: ⟦{h: {depth: 12.5}}\n"),
    "an extension beyond the exact integers": fields("GD213", "extensions: ⟦{h: {n: 9007199254740992}}\n"),
    "an extension with a control character": fields("GD213", 'extensions: ⟦{h: {n: "a\\u0001"}}\n'),
    "an extension with a key beyond the plane": fields("GD213", "extensions: ⟦{h: {😀: 1}}\n"),
}
