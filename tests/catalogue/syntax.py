"""Files that cannot be read, or not as they stand: YAML, Markdown, JSON, NDJSON and text."""

from __future__ import annotations

import json

from tests.catalogue.case import SOUND, Case, fields, file
from tests.rules.example import with_fields

__all__ = ["CASES"]

_HEAD = "id: 2026-03-01-quay\ntitle: New quay opens\n"
_FIELDS = {
    "id": "2026-03-01-quay",
    "title": "New quay opens",
    "date": "2026-03-01",
    "language": "en",
    "publisher": {"id": "p", "name": "P"},
}
_JSON = json.dumps(_FIELDS)
_TEXT = "New quay opens\n\nThe Minister for Harbours, Ms Ada Lim, opened the quay in Selm today.\n"
_PUBLISHER = "hm=Harbour Ministry"


def yaml(code: str, text: str) -> Case:
    """What follows a sound beginning."""
    return file(code, "f.yaml", _HEAD + text)


def line(code: str, text: str, place: str = "") -> Case:
    """A line of NDJSON between two sound ones."""
    others = [json.dumps({**_FIELDS, "id": f"2026-03-01-{n}", "title": f"About {n}"}) for n in (1, 2)]
    return file(code, "f.ndjson", f"{others[0]}\n{text}\n{others[1]}\n", place)


def text(code: str, content: str | bytes, place: str = "", **options: str) -> Case:
    """A press release as plain text."""
    return file(code, "f.txt", content, place, **{"publisher": _PUBLISHER, "date": "2026-03-01", **options})


CASES: dict[str, Case] = {
    # YAML
    "a colon in a title": yaml("GD101", "summary: New quay⟦: the opening\n"),
    "a text that begins with an at sign": yaml("GD101", "summary: ⟦@harbour\n"),
    "a text that begins with a percent sign": yaml("GD101", "summary: ⟦%5 more\n"),
    "a text that begins with a backtick": yaml("GD101", "summary: ⟦`quay`\n"),
    "a quote that is never closed": yaml("GD101", 'summary: ⟦"New quay\ndate: 2026-03-01\n'),
    "a text after a closing quote": yaml("GD101", 'summary: "New" ⟦quay\n'),
    "a tab that indents": yaml("GD101", "publisher:\n⟦\tid: p\n"),
    "a bracket that is never closed": yaml("GD101", "keywords: ⟦[harbour, quay\ndate: 2026-03-01\n"),
    "a field without its colon": yaml("GD101", "⟦summary\ndate: 2026-03-01\n"),
    "a field that is indented too far": yaml("GD101", "  ⟦summary: A\n"),
    "an entry among fields": yaml("GD101", "⟦- harbour\n"),
    "an escape that YAML does not know": yaml("GD101", 'summary: "a⟦\\qb"\n'),
    "a number that is infinite": fields("GD101", "revision: ⟦.inf\n"),
    "a key that is a list": fields("GD101", "⟦[a]: b\n"),
    "a control character in YAML": yaml("GD101", "summary: a⟦\x01b\n"),
    "a key twice": yaml("GD103", "⟦title: Again\ndate: 2026-03-01\nlanguage: en\npublisher: {id: p, name: P}\n"),
    "an anchor": fields("GD104", "keywords: [⟦&a harbour]\n"),
    "an alias": fields("GD104", "keywords: [⟦*a]\n"),
    "a tag": fields("GD104", "summary: ⟦!!str quay\n"),
    "a tag of one's own": fields("GD104", "summary: ⟦!mine quay\n"),
    "a merge key": fields("GD104", "⟦<<: {summary: A}\n"),
    "a title cut by a comment": fields("GD105", "title: Pier ⟦#7 opens\n"),
    "a number that loses its zeros": fields("GD110", "extensions: {h: {berth: ⟦007}}\n"),
    "an empty file": file("GD003", "f.yaml", "⟦"),
    "a file of comments": file("GD003", "f.yaml", "⟦# to be written\n"),
    "a list of no records": file("GD003", "f.yaml", "⟦[]\n"),
    "an empty document after a record": file("GD003", "f.yaml", f"{SOUND}--- ⟦~\n"),
    "bytes of another encoding": file(
        "GD002", "f.yaml", with_fields("title: Caf@\n").encode().replace(b"@", b"\xe9"), "5:11"
    ),
    "a file in UTF-16": file("GD002", "f.yaml", SOUND.encode("utf-16"), "1:1"),
    "levels beyond number": fields("GD006", f"extensions: {{h: {'[' * 62}⟦{'[' * 9}{']' * 71}}}\n"),
    # Markdown
    "no front matter": file("GD106", "f.md", "⟦# New quay opens\n"),
    "front matter that is not closed": file("GD106", "f.md", f"⟦---\n{SOUND}"),
    "empty front matter": file("GD106", "f.md", "⟦---\n---\nBody.\n"),
    "a body in two places": file("GD106", "f.md", f"---\n{SOUND}body: A\n---\n\n⟦B\n"),
    "a colon in front matter": file("GD101", "f.md", "---\nid: a\ntitle: New quay⟦: opening\n---\n"),
    "a key twice in front matter": file("GD103", "f.md", f"---\n{SOUND}⟦title: Again\n---\n"),
    "an empty Markdown file": file("GD003", "f.md", "⟦\n"),
    # JSON
    "a comma after the last field": file("GD102", "f.json", f"{_JSON[:-1]}⟦,}}\n"),
    "a comma after the last member": file("GD102", "f.json", f'{_JSON[:-1]}, "keywords": ["a"⟦,]}}\n'),
    "a comma that is missing": file("GD102", "f.json", f'{_JSON[:-1]} ⟦"revision": 1}}\n'),
    "a comment in JSON": file("GD102", "f.json", f"⟦// mine\n{_JSON}\n"),
    "a text in single quotes": file("GD102", "f.json", f"{_JSON[:-1]}, \"summary\": ⟦'A'}}\n"),
    "a key without quotes": file("GD102", "f.json", f'{_JSON[:-1]}, ⟦summary: "A"}}\n'),
    "not a number": file("GD102", "f.json", f'{_JSON[:-1]}, "revision": ⟦NaN}}\n'),
    "a number with a leading zero": file("GD102", "f.json", f'{_JSON[:-1]}, "revision": ⟦01}}\n'),
    "a word of Python": file("GD102", "f.json", f'{_JSON[:-1]}, "photos": ⟦True}}\n'),
    "half a character": file("GD102", "f.json", f'{_JSON[:-1]}, "summary": "⟦\\ud83d"}}\n'),
    "an escape that JSON does not know": file("GD102", "f.json", f'{_JSON[:-1]}, "summary": "a⟦\\qb"}}\n'),
    "a control character in JSON": file("GD102", "f.json", f'{_JSON[:-1]}, "summary": "a⟦\x01b"}}\n'),
    "a text that is never closed": file("GD102", "f.json", f'{_JSON[:-1]}, "summary": ⟦"A}}\n'),
    "an object that is never closed": file("GD102", "f.json", f"⟦{_JSON[:-1]}\n"),
    "a colon that is missing": file("GD102", "f.json", f'{_JSON[:-1]}, ⟦"summary" "A"}}\n'),
    "a value that is missing": file("GD102", "f.json", f'{_JSON[:-1]}, "summary": ⟦}}\n'),
    "typographic quotes": file("GD102", "f.json", f'{_JSON[:-1]}, "summary": ⟦“A”}}\n'),
    "something after the record": file("GD102", "f.json", f"{_JSON}\n⟦{_JSON}\n"),
    "a byte order mark before JSON": file("GD102", "f.json", b"\xef\xbb\xbf" + _JSON.encode(), "1:1"),
    "a key twice in JSON": file("GD103", "f.json", f'{_JSON[:-1]}, ⟦"title": "Again"}}\n'),
    "an empty JSON file": file("GD003", "f.json", "⟦\n"),
    "a JSON list of no records": file("GD003", "f.json", "⟦[]\n"),
    "bytes in JSON of another encoding": file(
        "GD002", "f.json", _JSON.encode().replace(b"quay opens", b"qu\xe9"), "1:43"
    ),
    # NDJSON
    "a broken line": line("GD102", _JSON[:-1] + "⟦,}"),
    "a line that breaks off": line("GD102", "⟦" + _JSON[:-1]),
    "a line that is a list": line("GD203", "⟦[1]"),
    "a line that is a text": line("GD203", '⟦"quay"'),
    "a line with a key twice": line("GD103", f'{_JSON[:-1]}, ⟦"title": "Again"}}'),
    "a line with a fault of shape": line("GD207", _JSON.replace('"2026-03-01"', '⟦"2026-02-30"')),
    "a line with a fault of meaning": line("GD308", f'{_JSON[:-1]}, "embargo_until": ⟦"2026-03-02T00:00:00Z"}}'),
    "an empty NDJSON file": file("GD003", "f.ndjson", "", "f.ndjson"),
    # text
    "a text without a publisher": file("GD007", "f.txt", f"⟦{_TEXT}", date="2026-03-01"),
    "a text without a day": file("GD007", "f.txt", f"⟦{_TEXT}", publisher=_PUBLISHER),
    "a text that names another day": text("GD008", f"{_TEXT}\nEnds/Monday, ⟦March 2, 2026\n", ""),
    "a text in a language that nobody reads": text(
        "GD009",
        "Le nouveau quai est ouvert\n\n⟦La ministre a ouvert le nouveau quai avec les gens de la ville et du port.\n",
    ),
    "a text in another encoding": text("GD002", b"New quay opens\n\nThe caf\xe9 is open.\n", "3:8"),
    "an empty text": text("GD003", "⟦\n"),
    # formats
    "XML that is not well-formed": file("GD108", "f.xml", "<newsItem>\n<a></b>\n</newsItem>\n", "2:8"),
    "XML with a document type": file(
        "GD108",
        "f.xml",
        "<!DOCTYPE a [<!ENTITY b 'c'>]>\n<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'/>\n",
        "f.xml:1",
    ),
    "a quad that is none": file("GD109", "f.nq", "⟦<https://a.example/> nonsense\n"),
    "JSON-LD that is not JSON": file("GD102", "f.jsonld", '{"@context": {},\n"@id": ⟦}\n'),
}
