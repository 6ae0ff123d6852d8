from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.run import runner
from tests.conformance.schemaorg.case import official

if TYPE_CHECKING:
    from pathlib import Path

GOOD = '{"@context": "https://schema.org", "@type": "Person", "name": "Ada"}'


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (GOOD, (0, "1 document in 1 file: schema.org is used as its vocabulary says.\n", "")),
        (GOOD.replace("Ada", 'Ada", "jobTitle": "x'), (0, "1 document in 1 file", "GD789")),
        (GOOD.replace('"name"', '"nam"'), (1, "", "GD784")),
        ("{", (1, "", "GD102")),
    ],
)
def test_what_is_found_goes_to_standard_error(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: str, expected: tuple[int, str, str]
) -> None:
    (tmp_path / "a.jsonld").write_text(content)
    done = runner(capsys)("check-schemaorg", tmp_path / "a.jsonld", "--vocabulary", official())
    code, out, err = expected
    assert (done.code, out in done.out, err in done.err) == (code, True, True)
    assert "GD" not in done.out


def test_a_warning_is_a_fault_where_it_is_wanted_to_be(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.jsonld").write_text('{"@context": "https://schema.org", "@type": "Event", "attendees": "Ada"}')
    command = ("check-schemaorg", tmp_path / "a.jsonld", "--vocabulary", official())
    assert [runner(capsys)(*command, "--fail-on", on).code for on in ("error", "warning")] == [0, 1]


def test_what_cannot_be_started_ends_with_2(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for path, said in ((tmp_path / "absent", "there is no"), (tmp_path, "nothing to do: no JSON-LD in")):
        done = runner(capsys)("check-schemaorg", path, "--vocabulary", official())
        assert (done.code, said in done.err) == (2, True)


def test_a_file_that_is_no_vocabulary_ends_with_2(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.jsonld").write_text(GOOD)
    done = runner(capsys)("check-schemaorg", tmp_path / "a.jsonld", "--vocabulary", tmp_path / "a.jsonld")
    assert done.code == 2
