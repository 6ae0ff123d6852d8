"""The profile `web`: what schema.org alone can say of a release, for `<script type="application/ld+json">` on its page.

It is made from the full node by leaving out what is no term of schema.org, so that the two cannot disagree. What it
loses is listed in `docs/formats/jsonld.md`; it is not read back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from govdata import codes
from govdata.codes import SCHEMA_ORG
from govdata.vocab.jsonld import CLASSES, TERMS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Node = dict[str, Any]

__all__ = ["web_node"]

#: schema.org's dates are days or instants: a month or a year is left out rather than made a day.
_IMPRECISE: Final = frozenset({"startMonth", "startYear", "endMonth", "endYear"})
#: Nodes that pages elsewhere may refer to; all others are only told of here.
_NAMED: Final = frozenset({"NewsArticle", "GovernmentOrganization"})
#: Links to actors of the release, which become what they link to.
_TO_ACTORS: Final = frozenset({"author", "affiliation"})


def web_node(full: Node) -> Node:
    """The node for a page, with its context, from the full node of a release."""
    actors = {actor["id"]: actor for actor in full.get("mentions", ()) if _is_known(actor)}
    return {"@context": SCHEMA_ORG.rstrip("/"), **_plain(full, actors)}


def _is_known(node: Node) -> bool:
    return CLASSES[node["type"]].startswith(SCHEMA_ORG)


def _plain(node: Node, actors: dict[str, Node]) -> Node:
    out: Node = {"@type": node["type"]}
    if node["type"] in _NAMED:
        out["@id"] = node["id"]
    for key, value in node.items():
        if key in TERMS and key not in _IMPRECISE and TERMS[key].iri.startswith(SCHEMA_ORG):
            name, told = _property(key, value, actors)
            if told:
                out[name] = told
    return out | dict(_beyond(node, actors))


def _property(key: str, value: Any, actors: dict[str, Node]) -> tuple[str, Any]:  # noqa: ANN401  # any JSON value
    term = TERMS[key]
    if key in _BY_KEY:
        return _BY_KEY[key](value)
    if key in _TO_ACTORS:
        return key, [_in_short(actors[iri]) for iri in ([value] if isinstance(value, str) else value) if iri in actors]
    if term.kind == "tagged":
        return key, next(iter(value.values()))
    if term.kind == "node":
        return key, [_plain(one, actors) for one in value if _is_known(one)] if term.many else _plain(value, actors)
    return term.iri.removeprefix(SCHEMA_ORG), value


def _video(node: Node) -> Node:
    """A video as a medium: of a `VideoObject` search engines want a thumbnail and an upload date, which nobody told."""
    told = {"contentUrl": "contentUrl", "caption": "description", "creditText": "creditText", "license": "license"}
    kept = {name: node[key] for key, name in told.items() if key in node}
    return {"@type": "MediaObject", "additionalType": f"{SCHEMA_ORG}VideoObject", **kept}


_BY_KEY: Final[dict[str, Callable[[Any], tuple[str, Any]]]] = {
    "names": lambda names: ("alternateName", sorted(set(names.values()))),
    "video": lambda videos: ("associatedMedia", [_video(one) for one in videos]),
}
"""Keys whose values stand under another name, and how."""


def _in_short(actor: Node) -> Node:
    return {"@type": actor["type"], "name": actor["name"]}


def _beyond(node: Node, actors: dict[str, Node]) -> Iterator[tuple[str, Any]]:
    """What is said with terms of ours and has a match in schema.org."""
    if "translation" in node:
        yield "workTranslation", [_translation(one) for one in node["translation"]]
    if "status" in node:
        state = codes.get("event-status").value_of(node["status"]) or ""
        for iri in codes.get("event-status")[state].matches(SCHEMA_ORG, "exact", "close")[:1]:
            yield "eventStatus", iri
    roles: dict[str, list[Node]] = {}
    for part in node.get("participation", ()):
        for name in _part(part["role"]):
            if part["agent"] in actors:
                roles.setdefault(name, []).append(_in_short(actors[part["agent"]]))
    yield from roles.items()


def _translation(node: Node) -> Node:
    return {"@type": "NewsArticle", "@id": node["target"], "inLanguage": node["inLanguage"]}


def _part(role: str) -> list[str]:
    """The property of an event for a role: the best match, none where the list knows none."""
    listed = codes.get("participation-role")
    matches = listed[listed.value_of(role) or ""].matches(SCHEMA_ORG)
    return [iri.removeprefix(SCHEMA_ORG) for iri in matches[:1]]
