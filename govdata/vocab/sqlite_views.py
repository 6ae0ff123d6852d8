"""The views of a database of releases: the questions that people ask first, each answered by one `SELECT`.

They show labels in place of codes where a person reads them, and names in place of ids. Nothing is stored in them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["VIEWS", "View"]


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A view: its name, what it is called, what one of its rows says, and the `SELECT`."""

    name: str
    title: str
    says: str
    select: str

    def statement(self) -> str:
        """The statement that makes it."""
        return f'CREATE VIEW "{self.name}" AS\n{self.select}'


_EVENT_LABEL: Final = "(SELECT label FROM govdata_codes WHERE list = 'event-type' AND code = e.type)"

VIEWS: Final = (
    View(
        name="who_met_whom",
        title="Who met whom",
        says=(
            "Two actors who took part in one event, each pair both ways, so that one column is enough to look for"
            " somebody. Two of whom the roles say that they were on one side are no pair. Filter `event_type` for"
            " meetings and calls."
        ),
        select=f"""\
WITH parts AS (
  SELECT event_id, actor_id, max(role = 'counterpart') AS is_met, max(role = 'host') AS is_host,
    max(role = 'visitor') AS is_visitor, max(role = 'accompanying') AS is_beside
  FROM event_participants GROUP BY event_id, actor_id
), sides AS (
  SELECT event_id, max(role = 'counterpart') AS has_met, max(role = 'host') AS has_host
  FROM event_participants GROUP BY event_id
)
SELECT e.starts_on, e.start, e.type AS event_type, {_EVENT_LABEL} AS event_label, e.name AS event,
  a.name AS actor, a.role AS post, a.kind AS kind, b.name AS other, b.role AS other_post, b.kind AS other_kind,
  e.place_locality, e.place_country, e.status, e.release_id, e.event_id
FROM events AS e
JOIN sides AS s ON s.event_id = e.event_id
JOIN parts AS p ON p.event_id = e.event_id
JOIN parts AS q ON q.event_id = e.event_id AND q.actor_id <> p.actor_id
JOIN actors AS a ON a.actor_id = p.actor_id
JOIN actors AS b ON b.actor_id = q.actor_id
WHERE CASE
  WHEN s.has_met THEN p.is_met <> q.is_met
  WHEN p.is_host AND q.is_host THEN 0
  WHEN max(p.is_visitor, p.is_beside) AND max(q.is_visitor, q.is_beside) THEN 0
  ELSE s.has_host OR NOT max(p.is_beside, q.is_beside)
END""",
    ),
    View(
        name="participations",
        title="Who took part in what",
        says="An actor's part in an event, with the actor's post and body.",
        select=f"""\
SELECT e.starts_on, e.start, e.type AS event_type, {_EVENT_LABEL} AS event_label, e.name AS event,
  p.role AS part, a.name AS actor, a.kind, a.role AS post, o.name AS organization,
  e.place_name, e.place_locality, e.place_country, e.status, e.release_id, e.event_id, a.actor_id
FROM event_participants AS p
JOIN events AS e ON e.event_id = p.event_id
JOIN actors AS a ON a.actor_id = p.actor_id
LEFT JOIN actors AS o ON o.actor_id = a.organization_id""",
    ),
    View(
        name="release_list",
        title="Releases at a glance",
        says="A release with its publisher's name and how much it holds.",
        select="""\
SELECT r.release_id, r.date, r.type, r.title, r.language, p.name AS publisher, p.country, r.status, r.photos_status,
  (SELECT count(*) FROM actors AS a WHERE a.release_id = r.release_id) AS actors,
  (SELECT count(*) FROM events AS e WHERE e.release_id = r.release_id) AS events,
  (SELECT count(*) FROM photos AS f WHERE f.release_id = r.release_id) AS photos,
  r.source_url
FROM releases AS r
JOIN publishers AS p ON p.publisher_id = r.publisher_id""",
    ),
    View(
        name="releases_with_photos_by_month",
        title="Releases with photos by month",
        says=(
            "A month: how many releases there are, how many of them say that there are photos (`linked` or `stated`),"
            " how many do not say, and how many photos are linked."
        ),
        select="""\
SELECT substr(date, 1, 7) AS month, count(*) AS releases,
  sum(photos_status IN ('linked', 'stated')) AS with_photos,
  sum(photos_status = 'unknown') AS not_said,
  sum((SELECT count(*) FROM photos AS f WHERE f.release_id = r.release_id)) AS photos_linked
FROM releases AS r
WHERE status <> 'withdrawn'
GROUP BY substr(date, 1, 7)
ORDER BY month""",
    ),
    View(
        name="events_by_place",
        title="Events by place",
        says="A place as the releases name it: how many events there are, and from when to when.",
        select="""\
SELECT place_country AS country, place_region AS region, place_locality AS locality, place_name AS place,
  count(*) AS events, min(starts_on) AS first_day, max(coalesce(ends_on, starts_on)) AS last_day
FROM events
WHERE coalesce(place_country, place_region, place_locality, place_name) IS NOT NULL
GROUP BY place_country, place_region, place_locality, place_name
ORDER BY events DESC, country, region, locality, place""",
    ),
    View(
        name="event_places",
        title="Events on the map",
        says="An event whose place has coordinates, these as numbers, with the release that tells of it.",
        select=f"""\
SELECT e.event_id, e.name AS event, e.type AS event_type, {_EVENT_LABEL} AS event_label, e.starts_on, e.place_name,
  e.place_locality, e.place_country, CAST(e.place_latitude AS REAL) AS latitude,
  CAST(e.place_longitude AS REAL) AS longitude, e.release_id, r.title AS release
FROM events AS e
JOIN releases AS r ON r.release_id = e.release_id
WHERE e.place_latitude IS NOT NULL AND e.place_longitude IS NOT NULL""",
    ),
    View(
        name="most_named",
        title="Who is named most",
        says=(
            "A name and kind: in how many releases it stands, most first, and from when to when. One name may be of two"
            " persons."
        ),
        select="""\
SELECT a.name, a.kind, count(DISTINCT a.release_id) AS releases, min(r.date) AS first_day, max(r.date) AS last_day
FROM actors AS a
JOIN releases AS r ON r.release_id = a.release_id
GROUP BY a.name, a.kind
ORDER BY releases DESC, a.name, a.kind""",
    ),
    View(
        name="coming_events",
        title="What was announced",
        says=(
            "An event that its release tells of beforehand, the earliest first; compare `starts_on` with the day of"
            " your question."
        ),
        select=f"""\
SELECT e.starts_on, e.ends_on, e.start, e."end", {_EVENT_LABEL} AS event_label, e.name AS event, e.place_name,
  e.place_locality, r.date AS announced, r.title AS release, e.release_id, e.event_id
FROM events AS e
JOIN releases AS r ON r.release_id = e.release_id
WHERE e.status = 'planned'
ORDER BY e.starts_on IS NULL, e.starts_on, e.event_id""",
    ),
)
"""All views, in the order in which they are made."""
