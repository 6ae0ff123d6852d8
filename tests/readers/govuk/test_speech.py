from __future__ import annotations

import json
from typing import Any

from tests.readers.test_govuk import DOCUMENT
from tests.reading import raws

SPEECH = {
    "document_type": "speech",
    "title": "A speech on quays",
    "details": {
        "body": "<p>Good morning. I thank Mr Piers Moss, Chair of the Port, for the room.</p>",
        "delivered_on": "2026-02-27T00:00:00+00:00",
        "location": "Port House, Selm",
    },
}


def _spoken(**changed: Any) -> Any:  # noqa: ANN401  # a record
    (raw,) = raws("govuk", json.dumps(DOCUMENT | SPEECH | changed))
    return raw.data


def test_what_the_document_says_of_a_speech_becomes_an_event() -> None:
    record = _spoken(links={"speaker": [{"title": "The Rt Hon Ada Lim MP"}]})
    assert record["events"] == [
        {
            "id": "speech",
            "type": "speech",
            "name": "A speech on quays",
            "start": "2026-02-27",
            "place": {"name": "Port House, Selm"},
            "participants": [{"actor": "ada-lim", "role": "speaker"}],
        }
    ]
    assert {actor["id"]: actor for actor in record["actors"]}["ada-lim"] == {
        "id": "ada-lim",
        "kind": "person",
        "honorific": "Rt Hon",
        "name": "Ada Lim",
        "suffix": "MP",
    }


def test_a_speaker_whom_the_text_names_is_no_second_actor_and_one_without_a_page_is_named_as_stated() -> None:
    record = _spoken(links={"speaker": [{"title": "Mr Piers Moss"}]})
    assert [actor["name"] for actor in record["actors"] if actor["kind"] == "person"] == ["Piers Moss"]
    named = {**SPEECH["details"], "speaker_without_profile": "Her Majesty the Queen"}  # type: ignore[dict-item]
    assert _spoken(details=named)["actors"][-1]["name"] == "Her Majesty the Queen"


def test_the_time_of_a_speech_is_kept_where_there_is_one() -> None:
    details = {"body": "<p>Thank you.</p>", "delivered_on": "2026-02-27T16:51:00.000+00:00"}
    assert _spoken(details=details)["events"][0]["start"] == "2026-02-27T16:51:00Z"


def test_a_written_statement_is_no_speech() -> None:
    record = _spoken(document_type="written_statement")
    assert [event["type"] for event in record.get("events", ())].count("speech") == 0
    assert record["type"] == "statement"
