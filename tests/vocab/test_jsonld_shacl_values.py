from __future__ import annotations

import pytest

from govdata.model.media import Media
from govdata.model.provenance import Evidence, Provenance
from govdata.model.release import Release
from govdata.vocab.jsonld_shacl_values import bounds


@pytest.mark.parametrize(
    ("field", "expected"),
    [
        (Media.model_fields["count"], "sh:minInclusive 1 ; sh:maxInclusive 2147483647"),
        (Evidence.model_fields["confidence"], "sh:minInclusive 0 ; sh:maxInclusive 100"),
        (Provenance.model_fields["source_sha256"], 'sh:pattern "^[0-9a-f]{64}$"'),
        (Release.model_fields["keywords"], "sh:minLength 1"),
        (Release.model_fields["published_at"], ""),
        (Release.model_fields["type"], ""),
    ],
)
def test_what_the_model_says_of_a_value_is_said_in_shacl(field: object, expected: str) -> None:
    assert bounds(field) == expected  # type: ignore[arg-type]  # of any field
