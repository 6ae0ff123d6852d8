"""Documents as they were sent over the years: versions 2.9 to 2.35, with what each of them had and had not."""

from __future__ import annotations

from typing import Any

import pytest

from govdata.vocab.newsml import NAR
from tests.newsml import read

HTML = (
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title>'
    "</head><body><h1>Head</h1><p>One <b>bold</b>\n   line.</p><ul><li>First</li><li>Second</li></ul></body></html>"
    "</inlineXML>"
)
NITF = (
    '<inlineXML contenttype="application/nitf+xml"><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body><body.head>'
    "<hedline><hl1>Head</hl1></hedline></body.head><body.content><p>One <em>bold</em> line.</p><p>Two.</p>"
    "</body.content></body></nitf></inlineXML>"
)
BARE_NITF = NITF.replace(' xmlns="http://iptc.org/std/NITF/2006-10-18/"', ' xmlns=""')
PLAIN = '<inlineData contenttype="text/plain">One line.\n\nTwo.</inlineData>'


def item(version: str, body: str = "", *, conformance: str = ' conformance="power"', catalogs: str = "") -> str:
    """A text item of a version; a newsMessage may be put around it."""
    return f"""<newsItem xmlns="{NAR}" guid="urn:newsml:agency.example:20120301:quay" version="3" standard="NewsML-G2"
          standardversion="{version}"{conformance} xml:lang="en">{catalogs}
  <itemMeta>
    <itemClass qcode="ninat:text"/>
    <provider qcode="nprov:AGENCY"><name>Agency</name></provider>
    <versionCreated>2012-03-01T09:30:00.000+01:00</versionCreated>
    <pubStatus qcode="stat:usable"/>
  </itemMeta>
  <contentMeta>
    <contentCreated>2012-03-01T08:00:00Z</contentCreated>
    <infoSource qcode="org:port" type="cpnat:organisation" role="isrol:originfo"><name>Port</name></infoSource>
    <language tag="en"/>
    <genre qcode="genre:Press_Release"/>
    <subject qcode="medtop:11000000"/>
    <headline>Quay opens</headline>
  </contentMeta>
  <contentSet>{body}</contentSet>
</newsItem>"""


def one(document: str) -> Any:  # noqa: ANN401
    (raw,) = read(document.encode())
    return raw


CATALOG = "<catalogRef href='http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_{}.xml'/>"
VERSIONS = {
    "2.9": item("2.9", HTML, catalogs=CATALOG.format(18)),
    "2.12": item("2.12", NITF, catalogs=CATALOG.format(22)),
    "2.18 core": item("2.18", HTML, conformance="", catalogs=CATALOG.format(25)),
    "2.24": item("2.24", NITF, catalogs=CATALOG.format(32)),
    "2.29": item("2.29", HTML, catalogs=CATALOG.format(36)),
    "2.34 without catalogs": item("2.34", HTML),
    "2.35": item("2.35", HTML, catalogs=CATALOG.format(41)),
    "of the future": item("2.99", HTML, catalogs=CATALOG.format(77)),
}


@pytest.mark.parametrize("document", VERSIONS.values(), ids=VERSIONS.keys())
def test_a_text_reads_the_same_whatever_its_version(document: str) -> None:
    raw = one(document)
    body = raw.data.pop("body")
    assert body.split("\n\n")[0] in {"Head", "One bold line."}
    assert raw.data == {
        "id": "20120301-quay",
        "revision": 3,
        "publisher": {"id": "agency", "name": "Agency"},
        "issuers": ["port"],
        "language": "en",
        "type": "press-release",
        "subjects": ["medtop:11000000"],
        "title": "Quay opens",
        "date": "2012-03-01",
        "published_at": "2012-03-01T08:00:00Z",
        "modified_at": "2012-03-01T09:30:00+01:00",
        "status": "published",
        "actors": [{"id": "port", "kind": "organization", "name": "Port"}],
    }
    assert raw.findings == ()


def test_a_message_around_it_with_or_without_a_header_changes_nothing() -> None:
    alone = one(VERSIONS["2.18 core"])
    for header in ("<header><sent>2012-03-01T09:31:00Z</sent></header>", ""):
        message = f'<newsMessage xmlns="{NAR}">{header}<itemSet>{VERSIONS["2.18 core"]}</itemSet></newsMessage>'
        assert one(message).data == alone.data


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (HTML, "Head\n\nOne bold line.\n\nFirst\n\nSecond"),
        (NITF, "One bold line.\n\nTwo."),
        (BARE_NITF, "One bold line.\n\nTwo."),
        (PLAIN, "One line.\n\nTwo."),
    ],
    ids=["XHTML", "NITF", "NITF without a namespace", "plain"],
)
def test_a_body_is_read_block_by_block(body: str, text: str) -> None:
    assert one(item("2.18", body)).data["body"] == text


def test_elements_that_nobody_knows_are_told_and_hide_nothing() -> None:
    strange = VERSIONS["2.35"].replace("<headline>", '<ticker>X</ticker><o:extra xmlns:o="urn:o">y</o:extra><headline>')
    raw = one(strange)
    assert raw.data["title"] == "Quay opens"
    assert [f.message for f in raw.findings] == [
        "`ticker` (X) has no place in a release: left out",
        "`extra` (y) has no place in a release: left out",
    ]
