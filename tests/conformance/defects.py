"""What the schema of NewsML-G2 lets through, planted into a clean document: code, what stood there, what stands.

The fault is at the tag that the change begins in, or, where a `|` stands in the new text, at that place.
"""

from __future__ import annotations

from typing import NamedTuple


class Defect(NamedTuple):
    """A change that makes one fault."""

    code: str
    old: str
    new: str


_CATALOGS = """<catalogRef href="http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"/>
      <catalog>
        <scheme alias="grp" uri="https://data.example.org/group/"/>
      </catalog>"""
_RELEASE = 'conformance="power" guid="tag:example.org,2026:release:quay" version="1" xml:lang="en"'
_STANDARD = 'standard="NewsML-G2" standardversion="2.35"'
_QUAY = "tag:example.org,2026:photo:quay"
_ALL = 'guid="tag:example.org,2026:all:quay" version="1"'
_PLACE = """<location>
            <name>North Quay</name>
            <POIDetails>
              <position latitude="54.1" longitude="8.1"/>
            </POIDetails>"""
_EX = '<scheme alias="ex" uri="https://data.example.org/scheme/"/>'
_TOPIC = '<subject qcode="medtop:11000000" type="cpnat:abstract"/>'
_START = '<start approxstart="2026-03-02T06:00:00Z" approxend="2026-03-02T12:00:00Z">2026-03-02</start>'
_CHAIR = '<participant literal="chair" role="eprol:moderator"><name>Rona Achterberg</name></participant>'
_TYPE = '<type qcode="cpnat:event"/>\n        <name>Opening of the quay</name>'
_DETAILS = "<eventDetails>\n          <dates>"
_P = "<p>The new quay opens on Monday.</p>"
_HTML = '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">'
_PICTURE = ' href="https://www.example.org/quay.jpg"'

DEFECTS = (
    Defect("GD703", 'role="ex:topic"', 'role="zzz:topic"'),
    Defect("GD703", 'role="eprol:moderator"', 'role="eprol:moderator zzz:chair"'),
    Defect("GD703", 'type="ex:number"', 'type="ex:number" how="zzz:tool"'),
    Defect("GD704", _CATALOGS, ""),
    Defect("GD705", _EX, f'{_EX}|<scheme alias="genre" uri="https://data.example.org/genre/"/>'),
    Defect("GD705", _EX, f'{_EX}|<scheme alias="ex" uri="https://data.example.org/other/"/>'),
    Defect("GD706", "Standards_40", "Standards_99"),
    Defect("GD707", 'role="cpprole:originfo"', 'role="isrol:originfo"'),
    Defect("GD708", 'scheme/"/>', 'scheme"/>'),
    Defect("GD708", _EX, f'{_EX}|<scheme alias="ex2" uri="https://data.example.org/scheme/"/>'),
    Defect("GD709", "stat:usable", "stat:cancelled"),
    Defect("GD709", "eocstat:eos5", "eocstat:eos7"),
    Defect("GD709", '<type qcode="cpnat:event"', '<type qcode="cpnat:happening"'),
    Defect("GD710", "genre:Press_Release", "genre:press-release"),
    Defect("GD710", 'medtop:11000000" type', 'medtop:99999999" type'),
    Defect("GD711", 'medtop:11000000" type', 'medtop:20000030" type'),
    Defect("GD712", "ninat:text", "genre:Press_Release"),
    Defect("GD712", "stat:usable", "ninat:text"),
    Defect("GD713", "genre:Press_Release", "medtop:11000000"),
    Defect("GD713", 'rel="irel:seeAlso" href', 'rel="genre:Advice" href'),
    Defect("GD714", _TOPIC, _TOPIC.replace(" type", ' uri="http://cv.iptc.org/newscodes/mediatopic/04000000" type')),
    Defect("GD714", _TOPIC, _TOPIC.replace("/>", ' typeuri="http://cv.iptc.org/newscodes/cpnature/event"/>')),
    Defect("GD715", 'guid="tag:example.org,2026:all:quay"', 'guid="quay"'),
    Defect("GD715", 'guid="tag:example.org,2026:all:quay"', 'guid=""'),
    Defect("GD715", 'guid="tag:example.org,2026:all:quay"', 'guid="tag:example.org,2026:all the quay"'),
    Defect("GD716", _ALL, f'guid="{_QUAY}" version="1"'),
    Defect("GD716", _ALL, f'guid="{_QUAY}" version="2"'),
    Defect("GD717", f'<itemRef residref="{_QUAY}"', '<itemRef residref="tag:example.org,2026:photo:film"'),
    Defect("GD718", f"{_STANDARD} {_RELEASE}", f"{_STANDARD.replace('-G2', '')} {_RELEASE}"),
    Defect("GD718", f'standardversion="2.35" {_RELEASE}', f'standardversion="latest" {_RELEASE}'),
    Defect("GD719", f'standardversion="2.35" {_RELEASE}', f'standardversion="9.99" {_RELEASE}'),
    Defect("GD720", _RELEASE, _RELEASE.replace("power", "core")),
    Defect("GD720", _RELEASE, _RELEASE.replace('conformance="power" ', "")),
    Defect("GD721", '<provider uri="https://www.example.org/"/>', ""),
    Defect("GD721", "<sent>2026-03-02T10:00:00Z</sent>", ""),
    Defect("GD722", "2026-03-01T08:00:00Z", "2026-03-01T08:00:00"),
    Defect("GD722", 'approxend="2026-03-02T12:00:00Z"', 'approxend="2026-03-02T12:00:00"'),
    Defect("GD723", "2026-03-01T08:00:00Z", "2026-03-09T08:00:00Z"),
    Defect("GD723", "<end>2026-03-02<", "<end>2026-02-28<"),
    Defect("GD723", 'approxend="2026-03-02T12:00:00Z"', 'approxend="2026-03-01T12:00:00Z"'),
    Defect("GD723", f"{_START}\n            <end>2026-03-02</end>", _START.replace(">2026-03-02<", ">2026-03-05<")),
    Defect("GD724", "2026-03-03T10:00:00Z", "2025-03-03T10:00:00Z"),
    Defect("GD725", _START, "<start>--03-02</start>"),
    Defect("GD725", _START, "<start>---02</start>"),
    Defect("GD726", "</eventDetails>\n      </assert>", "</eventDetails>\n|<eventDetail/></assert>"),
    Defect("GD726", _DETAILS, f"<personDetails/>\n|{_DETAILS}"),
    Defect("GD726", _DETAILS, f'<affiliation qcode="ex:port"/>{_DETAILS}'),
    Defect("GD727", _CHAIR, '<participant role="eprol:moderator"/>'),
    Defect("GD727", _TOPIC, '<subject type="cpnat:abstract"/>'),
    Defect("GD727", _PLACE, "<location>"),
    Defect("GD728", _CHAIR, '<participant literal="chair" role="eprol:moderator"/>'),
    Defect("GD729", 'latitude="54.1"', 'latitude="123.4"'),
    Defect("GD729", 'longitude="8.1"', 'longitude="-180.5"'),
    Defect("GD730", _P, "<paragraph>The new quay opens on Monday.</paragraph>"),
    Defect("GD730", _HTML, '<html xmlns="" xml:lang="en">'),
    Defect("GD731", "<p>The", '<p onclick="buy()">The'),
    Defect("GD731", _P, f"{_P}|<script>buy()</script>"),
    Defect("GD731", _P, f'{_P}|<a href=" JavaScript:buy()">here</a>'),
    Defect("GD732", '<inlineXML contenttype="application/xhtml+xml">', "<inlineXML>"),
    Defect("GD733", _PICTURE, ""),
    Defect("GD733", ' href="https://www.example.org/quay"', ""),
    Defect("GD734", '<link rel="irel:seeAlso" href', "<link href"),
    Defect("GD735", 'idrefs="topic"', 'idrefs="topic quay"'),
    Defect("GD735", '<groupRef idref="photos"', '<groupRef idref="film"'),
    Defect("GD736", "<headline>The new quay</headline>", "<headline> </headline>"),
    Defect("GD736", "<slugline>quay-opens</slugline>", "<slugline></slugline>"),
    Defect("GD736", "<name>North Quay</name>", "<name> </name>"),
    Defect("GD737", _TYPE, f"<name>Opening of the quay</name>|{_TYPE[:27]}"),
    Defect("GD108", "<headline>The new quay", "<headline>The new |&#1;quay"),
)  # fmt: skip
"""Defects C1 to X6, each in the ways in which it comes."""
