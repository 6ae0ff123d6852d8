"""What holds for the fixes of any record: it means the same, and nothing but what was wrong has changed."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.forms import FORMS
from govdata.inputs import Input
from govdata.mending import mend
from govdata.pipeline import validate
from govdata.shard import Settings
from govdata.source import Source
from tests.strategies import records

if TYPE_CHECKING:
    from collections.abc import Callable

    from govdata.shard import Result

READERS = {"yaml": "yaml", "md": "markdown", "json": "json", "ndjson": "ndjson"}
SETS = ("keywords", "subjects", "same_as")
SLOPPY: dict[str, Callable[[str], str]] = {
    "blank": lambda text: f" {text}\u3000",
    "case": str.upper,
    "offset": lambda text: text.replace("Z", "+00:00"),
}
FIELDS = {
    "title": "blank",
    "dateline": "blank",
    "name": "blank",
    "caption": "blank",
    "change_note": "blank",
    "language": "case",
    "published_at": "offset",
    "modified_at": "offset",
    "embargo_until": "offset",
    "start": "offset",
}


@st.composite
def sloppy(draw: st.DrawFn) -> tuple[dict[str, Any], dict[str, Any]]:
    """A record in normal form, and the same as somebody might have typed it."""
    record = draw(records()) | {"keywords": draw(st.lists(st.text("abcxyz ", min_size=1), max_size=5))}
    if record.get("status") == "withdrawn":
        record.pop("keywords")
    return record, _worse(draw, record)


def _worse(draw: st.DrawFn, value: Any, key: str = "") -> Any:  # noqa: ANN401  # plain data
    if isinstance(value, dict):
        return {k: v if k == "extensions" else _worse(draw, v, k) for k, v in value.items()}
    if isinstance(value, list):
        members = [_worse(draw, member, key) for member in value]
        return draw(st.permutations(members)) if key in SETS else members
    if isinstance(value, str) and key in FIELDS and draw(st.booleans()):
        return SLOPPY[FIELDS[key]](value)
    return value


def judged(text: str, reader: str) -> list[Result]:
    source = Source(name=f"a.{reader}", content=text.encode())
    return list(validate([Input(source=source, reader=reader)], Settings()))


def mended(text: str, reader: str) -> str:
    source = Source(name=f"a.{reader}", content=text.encode())

    def judge(inputs: list[Input]) -> list[Any]:
        return [f for result in validate(inputs, Settings()) for f in result.findings]

    done = mend([Input(source=source, reader=reader)], judge, unsafe=False)
    return done.after.get(source.name, text.encode()).decode()


def commented(text: str) -> str:
    """YAML, or front matter, with a comment above each field of the record, and beside each keyword."""
    front, fence, body = text.partition("\n---\n")
    out, inside = [], False
    for n, line in enumerate(front.split("\n")):
        field = re.match(r"[a-z_]+:", line)
        inside = line == "keywords:" or (inside and not field)
        out += [f"# above {n}"] if field else []
        beside = inside and line.startswith("  - ") and "\\" not in line and n
        out.append(f"{line}  #{n}" if beside else line)
    return "\n".join(out) + fence + body


def comments(text: str) -> list[str]:
    return sorted(re.findall(r"^# above \d+$|  #\d+$", text, re.MULTILINE))


@pytest.mark.parametrize("form", READERS)
@given(pair=sloppy())
def test_a_mended_record_means_the_same_and_keeps_its_comments(form: str, pair: tuple[Any, Any]) -> None:
    _, typed = pair
    text = FORMS.get(form).write(typed)
    text = commented(text) if form in {"yaml", "md"} else text
    new = mended(text, READERS[form])
    before, after = (read(one, form) for one in (text, new))
    assert before == after
    assert comments(text) == comments(new)
    left = [f for result in judged(new, READERS[form]) for f in result.findings]
    assert [f.code for f in left if f.fix == "safe"] == []
    assert mended(new, READERS[form]) == new


def read(text: str, form: str) -> tuple[bytes | None, list[str]]:
    """The record in normal form, and what is wrong with it beyond style."""
    from govdata.given import Given  # noqa: PLC0415
    from govdata.register import Register  # noqa: PLC0415
    from govdata.shard import records as taken  # noqa: PLC0415

    source = Source(name=f"a.{form}", content=text.encode())
    (one,) = taken([Input(source=source, reader=READERS[form])], Given(), Register())
    assert one.release is None or json.loads(one.release.canonical())
    wrong = sorted(f.code for f in one.findings if not f.code.startswith("GD6"))
    return one.release.canonical() if one.release else None, wrong
