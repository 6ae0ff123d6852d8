"""The tables that a release is laid out in, column by column: one layout for data packages, sheets and workbooks.

Everything tabular is derived from these rows: the writer, the reader, the descriptors (Data Package v2, CSVW), the
table schemas and the page of the format. One row of a table is one thing: a release, an actor, a participant.

The laws of the layout, which a test holds:

- A table's first columns are its keys, in this order: the id of the row's own thing or of the thing that owns it, the
  release's id, the position (from 1) in a list whose order counts. Fields follow in the order of the model.
- An id of a part of a release is `release/part`: unique in the whole package, so that one column is a key.
- Sets and mappings have no position: their members are written sorted, as in the model.
- A text cell is empty for what is absent; the model knows no empty text, so nothing is lost.
- A column that is derived from another (`first-day`, `last-day`) is there for sorting and is no source of data.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

__all__ = ["BY_NAME", "TABLES", "Column", "Table", "Take", "record_column"]

Take = Literal["record", "own", "owner", "position", "field", "member", "key", "first-day", "last-day"]
"""What stands in a column: the release's id, the id of the row's thing, the id of the thing that it belongs to, the
position, a field of the thing, the member of a list or mapping itself, its key in a mapping, the first or last day that
a field may mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column.

    `field` is the dotted path of the value in the row's thing. `kind` says which texts are legal: a form of
    `vocab/tables_forms.py`, or `code:` and the name of a code list. `refers` names the table whose id the cell holds. A
    `required` cell is never empty; where it is `stated` the model has a default, and the table says it all the same.
    `term` is the schema.org property with that meaning.
    """

    name: str
    kind: str
    field: str = ""
    take: Take = "field"
    required: bool = False
    stated: bool = False
    refers: str = ""
    term: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table: where its rows stand in a record (`path`, in the things of the table `of`), its columns and its key.

    `model` names the model's class that its rows are things of; empty where they are members of a list of plain values
    or of a mapping. `shared` tables hold what is said once for the whole dataset.
    """

    name: str
    title: str
    says: str
    path: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    of: str = "releases"
    model: str = ""
    shared: bool = False


def _own(name: str, says: str) -> Column:
    return Column(name=name, kind="part-id", field="id", take="own", required=True, says=says)


def _owner(name: str, of: str) -> Column:
    return Column(
        name=name, kind="part-id", take="owner", required=True, refers=of, says=f"The row of `{of}` it belongs to."
    )


_RECORD: Final = Column(
    name="release_id", kind="slug", take="record", required=True, refers="releases", says="The release it belongs to."
)
_POSITION: Final = Column(
    name="position", kind="ordinal", take="position", required=True, says="Place in its list, from 1 without gaps."
)


def _media(name: str, title: str) -> Table:
    return Table(
        name=name,
        title=title,
        says=f"The {name} that a release links to; whether there are any stands in `releases.{name}_status`.",
        path=f"{name}.items",
        model="MediaItem",
        key=("release_id", "position"),
        columns=(
            _RECORD,
            _POSITION,
            Column(name="url", kind="url", field="url", required=True, term="contentUrl"),
            Column(name="caption", kind="text", field="caption", term="caption"),
            Column(name="alt", kind="text", field="alt"),
            Column(name="credit", kind="text", field="credit", term="creditText"),
            Column(name="license", kind="license", field="license", term="license"),
        ),
    )


TABLES: Final[tuple[Table, ...]] = (
    Table(
        name="publishers",
        title="Publishers",
        says="The bodies that publish the releases, each once in the package.",
        path="publisher",
        model="Publisher",
        shared=True,
        key=("publisher_id",),
        columns=(
            Column(name="publisher_id", kind="slug", field="id", take="own", required=True),
            Column(name="name", kind="text", field="name", required=True, term="name"),
            Column(name="country", kind="country", field="country"),
            Column(name="level", kind="code:publisher-level", field="level"),
            Column(name="url", kind="url", field="url", term="url"),
        ),
    ),
    Table(
        name="publisher_names",
        title="Names of publishers in further languages",
        says="The names of publishers in languages other than the releases'.",
        of="publishers",
        path="names",
        shared=True,
        key=("publisher_id", "language"),
        columns=(
            Column(
                name="publisher_id",
                kind="slug",
                take="owner",
                required=True,
                refers="publishers",
                says="The row of `publishers` it belongs to.",
            ),
            Column(name="language", kind="language", take="key", required=True, says="BCP 47 tag of the name."),
            Column(
                name="name", kind="text", take="member", required=True, term="name", says="The name in that language."
            ),
        ),
    ),
    Table(
        name="releases",
        title="Press releases",
        says="The releases, one row each; every other table is in their order.",
        of="",
        path="",
        model="Release",
        key=("release_id",),
        columns=(
            Column(name="release_id", kind="slug", field="id", take="record", required=True, term="identifier"),
            Column(name="type", kind="code:release-type", field="type", required=True, stated=True),
            Column(name="title", kind="text", field="title", required=True, term="headline"),
            Column(name="date", kind="date", field="date", required=True, term="datePublished"),
            Column(name="published_at", kind="date-time", field="published_at"),
            Column(name="modified_at", kind="date-time", field="modified_at", term="dateModified"),
            Column(name="language", kind="language", field="language", required=True, term="inLanguage"),
            Column(
                name="publisher_id",
                kind="slug",
                field="publisher.id",
                required=True,
                refers="publishers",
                term="publisher",
            ),
            Column(name="dateline", kind="text", field="dateline", term="dateline"),
            Column(name="summary", kind="text", field="summary", term="abstract"),
            Column(name="body", kind="text", field="body", term="articleBody"),
            Column(
                name="photos_status",
                kind="code:media-status",
                field="photos.status",
                required=True,
                stated=True,
                says="Whether there are photos; `unknown` where the release does not say.",
            ),
            Column(
                name="photos_count",
                kind="count",
                field="photos.count",
                says="How many photos there are, where the release says.",
            ),
            Column(
                name="videos_status",
                kind="code:media-status",
                field="videos.status",
                required=True,
                stated=True,
                says="Whether there are videos; `unknown` where the release does not say.",
            ),
            Column(
                name="videos_count",
                kind="count",
                field="videos.count",
                says="How many videos there are, where the release says.",
            ),
            Column(name="source_url", kind="url", field="source_url", term="url"),
            Column(name="license", kind="license", field="license", term="license"),
            Column(name="status", kind="code:release-status", field="status", required=True, stated=True),
            Column(name="embargo_until", kind="date-time", field="embargo_until"),
            Column(name="revision", kind="count", field="revision", required=True, stated=True, term="version"),
            Column(name="change_note", kind="text", field="change_note", term="correction"),
            Column(name="provenance_method", kind="code:provenance-method", field="provenance.method"),
            Column(name="provenance_tool", kind="text", field="provenance.tool"),
            Column(name="provenance_tool_version", kind="text", field="provenance.tool_version"),
            Column(name="provenance_recorded_at", kind="date-time", field="provenance.recorded_at"),
            Column(name="provenance_source_sha256", kind="sha256", field="provenance.source_sha256"),
        ),
    ),
    Table(
        name="actors",
        title="Actors",
        says="Everyone whom a release names, in the capacity it names them in: a mention, not an entity.",
        path="actors",
        model="Actor",
        key=("actor_id",),
        columns=(
            _own("actor_id", "The release's id, a slash, and the actor's id in the release."),
            _RECORD,
            _POSITION,
            Column(name="kind", kind="code:actor-kind", field="kind", required=True),
            Column(name="name", kind="text", field="name", required=True, term="name"),
            Column(name="honorific", kind="text", field="honorific", term="honorificPrefix"),
            Column(name="suffix", kind="text", field="suffix", term="honorificSuffix"),
            Column(name="role", kind="text", field="role", term="jobTitle"),
            Column(name="organization_id", kind="part-id", field="organization", refers="actors", term="worksFor"),
            Column(name="name_as_written", kind="text", field="name_as_written"),
        ),
    ),
    Table(
        name="actor_names",
        title="Names of actors in further languages",
        says="The names of actors in languages other than the release's.",
        of="actors",
        path="names",
        key=("actor_id", "language"),
        columns=(
            _owner("actor_id", "actors"),
            _RECORD,
            Column(name="language", kind="language", take="key", required=True, says="BCP 47 tag of the name."),
            Column(
                name="name", kind="text", take="member", required=True, term="name", says="The name in that language."
            ),
        ),
    ),
    Table(
        name="actor_on_behalf_of",
        title="For whom actors act",
        says="The bodies that an actor acts for.",
        of="actors",
        path="on_behalf_of",
        key=("actor_id", "on_behalf_of_id"),
        columns=(
            _owner("actor_id", "actors"),
            _RECORD,
            _POSITION,
            Column(
                name="on_behalf_of_id",
                kind="part-id",
                take="member",
                required=True,
                refers="actors",
                says="The actor it acts for: an organization or a group.",
            ),
        ),
    ),
    Table(
        name="actor_same_as",
        title="Actors elsewhere",
        says="IRIs of the same entity elsewhere; given, never guessed.",
        of="actors",
        path="same_as",
        key=("actor_id", "iri"),
        columns=(
            _owner("actor_id", "actors"),
            _RECORD,
            Column(name="iri", kind="iri", take="member", required=True, term="sameAs", says="IRI of the same entity."),
        ),
    ),
    Table(
        name="issuers",
        title="Issuers",
        says="Joint issuers of a release, or the body on whose behalf it is issued.",
        path="issuers",
        key=("release_id", "actor_id"),
        columns=(
            _RECORD,
            _POSITION,
            Column(
                name="actor_id",
                kind="part-id",
                take="member",
                required=True,
                refers="actors",
                says="The actor that issues it.",
            ),
        ),
    ),
    Table(
        name="events",
        title="Events",
        says="What happened or will happen; an undated event is legal.",
        path="events",
        model="Event",
        key=("event_id",),
        columns=(
            _own("event_id", "The release's id, a slash, and the event's id in the release."),
            _RECORD,
            _POSITION,
            Column(name="type", kind="code:event-type", field="type", required=True),
            Column(name="name", kind="text", field="name", required=True, term="name"),
            Column(name="start", kind="partial-date", field="start", term="startDate"),
            Column(
                name="starts_on",
                kind="date",
                field="start",
                take="first-day",
                says="First day that `start` may mean, for sorting; no source of data.",
            ),
            Column(name="end", kind="partial-date", field="end", term="endDate"),
            Column(
                name="ends_on",
                kind="date",
                field="end",
                take="last-day",
                says="Last day that `end` may mean, for sorting; no source of data.",
            ),
            Column(name="time_of_day", kind="code:time-of-day", field="time_of_day"),
            Column(name="date_as_written", kind="text", field="date_as_written"),
            Column(name="status", kind="code:event-status", field="status"),
            Column(name="description", kind="text", field="description", term="description"),
            Column(name="place_name", kind="text", field="place.name", term="location"),
            Column(name="place_locality", kind="text", field="place.locality", term="addressLocality"),
            Column(name="place_region", kind="text", field="place.region", term="addressRegion"),
            Column(name="place_country", kind="country", field="place.country", term="addressCountry"),
            Column(name="place_latitude", kind="latitude", field="place.latitude", term="latitude"),
            Column(name="place_longitude", kind="longitude", field="place.longitude", term="longitude"),
        ),
    ),
    Table(
        name="event_participants",
        title="Participants of events",
        says="Which actor took part in which event, and as what.",
        of="events",
        path="participants",
        model="Participation",
        key=("event_id", "actor_id", "role"),
        columns=(
            _owner("event_id", "events"),
            _RECORD,
            _POSITION,
            Column(name="actor_id", kind="part-id", field="actor", required=True, refers="actors"),
            Column(name="role", kind="code:participation-role", field="role", required=True, stated=True),
        ),
    ),
    _media("photos", "Photos"),
    _media("videos", "Videos"),
    Table(
        name="contacts",
        title="Press contacts",
        says="The press contacts that a release names.",
        path="contacts",
        model="Contact",
        key=("release_id", "position"),
        columns=(
            _RECORD,
            _POSITION,
            Column(name="name", kind="text", field="name", term="name"),
            Column(name="role", kind="text", field="role", term="contactType"),
            Column(name="email", kind="email", field="email", term="email"),
            Column(name="phone", kind="text", field="phone", term="telephone"),
            Column(name="url", kind="url", field="url", term="url"),
        ),
    ),
    Table(
        name="documents",
        title="Documents",
        says="The annexes of a release.",
        path="documents",
        model="Document",
        key=("release_id", "position"),
        columns=(
            _RECORD,
            _POSITION,
            Column(name="title", kind="text", field="title", required=True, term="name"),
            Column(name="url", kind="url", field="url", required=True, term="contentUrl"),
            Column(name="media_type", kind="media-type", field="media_type", term="encodingFormat"),
            Column(name="language", kind="language", field="language", term="inLanguage"),
        ),
    ),
    Table(
        name="subjects",
        title="Subjects",
        says="The topics of a release: IPTC Media Topics as `medtop:` and 8 digits, others as IRIs.",
        path="subjects",
        key=("release_id", "subject"),
        columns=(
            _RECORD,
            Column(name="subject", kind="subject", take="member", required=True, term="about", says="A topic."),
        ),
    ),
    Table(
        name="keywords",
        title="Keywords",
        says="Free keywords of a release.",
        path="keywords",
        key=("release_id", "keyword"),
        columns=(
            _RECORD,
            Column(name="keyword", kind="text", take="member", required=True, term="keywords", says="A keyword."),
        ),
    ),
    Table(
        name="translations",
        title="Translations",
        says="The other language versions of a release; each is a release of its own, perhaps of another dataset.",
        path="translations",
        model="Translation",
        key=("release_id", "language", "translation_id"),
        columns=(
            _RECORD,
            Column(name="language", kind="language", field="language", required=True, term="inLanguage"),
            Column(name="translation_id", kind="slug", field="id", required=True, term="workTranslation"),
        ),
    ),
    Table(
        name="related",
        title="Related releases and pages",
        says="Relations of a release to other releases or pages.",
        path="related",
        model="Related",
        key=("release_id", "position"),
        columns=(
            _RECORD,
            _POSITION,
            Column(name="relation", kind="code:relation", field="relation", required=True),
            Column(name="target", kind="target", field="target", required=True),
        ),
    ),
    Table(
        name="identifiers",
        title="Identifiers",
        says="The publisher's own numbers of a release.",
        path="identifiers",
        model="Identifier",
        key=("release_id", "scheme", "value"),
        columns=(
            _RECORD,
            Column(name="scheme", kind="slug", field="scheme", required=True, term="propertyID"),
            Column(name="value", kind="text", field="value", required=True, term="value"),
        ),
    ),
    Table(
        name="evidence",
        title="Evidence",
        says="The span of the source text that a value was read from.",
        path="provenance.evidence",
        model="Evidence",
        key=("release_id", "position"),
        columns=(
            _RECORD,
            _POSITION,
            Column(name="field", kind="pointer", field="field"),
            Column(name="start", kind="offset", field="start", required=True),
            Column(name="end", kind="offset", field="end", required=True),
            Column(name="text", kind="text", field="text", required=True),
            Column(name="confidence", kind="percent", field="confidence"),
            Column(name="review", kind="code:review", field="review"),
        ),
    ),
    Table(
        name="extensions",
        title="Extensions",
        says="What a publisher adds to a release, by namespace.",
        path="extensions",
        key=("release_id", "namespace"),
        columns=(
            _RECORD,
            Column(name="namespace", kind="slug", take="key", required=True, says="Namespace of the extension."),
            Column(
                name="value",
                kind="json",
                take="member",
                required=True,
                says="Its value, as JSON (RFC 8259) in one line.",
            ),
        ),
    ),
)
"""All tables, in the order in which a package lists them: what is referred to comes first."""

BY_NAME: Final = {table.name: table for table in TABLES}


def record_column(table: Table) -> int:
    """The index of the column that says which release a row is of; the first one in tables of the whole dataset."""
    return next((n for n, column in enumerate(table.columns) if column.take == "record"), 0)
