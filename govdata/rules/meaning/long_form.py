"""What has a short form is written so in a canonical record.

Media Topics are written `medtop:` and eight digits, licences by their SPDX id, so that two records about one thing
are equal. Long forms that people type are shortened (GD607); this code tells of one that could not be.

Bad, for the model:

    {"subjects": ["http://cv.iptc.org/newscodes/mediatopic/11000000"]}

Good:

    subjects: ["medtop:11000000"]

Way out: write the short form that is shown.

See: IPTC Media Topics (cv.iptc.org/newscodes/mediatopic); SPDX License List.
"""

from __future__ import annotations

from govdata.model import invariants
from govdata.model.media import MediaItem
from govdata.model.release import Release
from govdata.rules import Rule

__all__ = ["RULE"]

RULE = Rule(
    code="GD316",
    held=(
        (Release, invariants.subjects_in_short_form),
        (Release, invariants.license_in_short_form),
        (MediaItem, invariants.license_in_short_form),
    ),
)
